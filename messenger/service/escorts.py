"""Whoever takes a patient home: they take it back by text, as by the ride page; staff ask them to come in once the patient is ready."""

from __future__ import annotations

from datetime import datetime, timedelta

from messenger.core.appointment import Appointment
from messenger.core.communication import CommunicationRequest
from messenger.core.consent import consent_status
from messenger.core.desk import marks
from messenger.core.desk.refusal import Refused
from messenger.core.dialogue import rides
from messenger.core.dialogue.questions import question
from messenger.core.dialogue.scene import Scene
from messenger.core.party import Party
from messenger.core.reading import NOTHING_READ
from messenger.core.ride import Ride
from messenger.ports.records import AuditEvent
from messenger.ports.store import UnitOfWork
from messenger.reading.rides.withdraws import withdraws
from messenger.reading.words.text import words_of
from messenger.service.effects import Cause, apply
from messenger.service.load import facts_for
from messenger.service.shell import Shell
from messenger.service.staff_request import StaffRequest, StaffResult, did

AGAIN = timedelta(minutes=5)
"""How soon the escort may be asked to come in once more."""

COME_USEFUL = timedelta(minutes=30)
"""How long "come in now" is of use."""


def pass_on(shell: Shell, uow: UnitOfWork, escort: Party, text: str, key: str, now: datetime) -> bool:
    """Tell the patient and staff where ``text`` of ``escort`` takes the ride of the soonest visit back.

    Args:
        key: of what is said, unique for this text.
        now: aware.

    Returns:
        Whether a ride was lost by it. Somebody who is nobody's escort any more takes nothing back.
    """
    if escort.role != "escort" or not withdraws(words_of(text)):
        return False
    for ride in uow.rides_driven_by(escort.id):
        visit = uow.get(Appointment, ride.appointment_id)
        patient = uow.get(Party, visit.patient_id) if visit else None
        if visit is None or patient is None or not visit.is_live or visit.end <= now:
            continue
        conversation = next(iter(uow.conversations_of(patient.id)), None)
        if conversation is None:
            continue
        facts = facts_for(shell, uow, conversation.address, patient, now)
        turned = rides.declined(Scene(conversation, NOTHING_READ, facts, now, question), visit, None)
        uow.save(turned.conversation)
        apply(shell, uow, turned.effects, Cause(key, "escort", turned.conversation, patient, now))
        return True
    return False


def come_now(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Text the escort who agreed to texts that the patient is ready: the place, and the phone. Once in five minutes at most."""
    visit = uow.get(Appointment, request.appointment or "")
    if visit is None:
        raise Refused("no_visit")
    ride = uow.get(Ride, visit.id)
    escort = uow.get(Party, ride.escort_id) if ride is not None and ride.escort_id else None
    address = escort.addresses[0] if escort is not None and escort.addresses else None
    if escort is None or address is None or consent_status(uow.consents_at(address), address, "texts") != "active":
        raise Refused("no_escort")
    early = marks.too_soon("come-now", visit, shell.clinic, now)
    if early is not None:
        raise Refused(early)
    cause = f"appointment:{visit.id}"
    called = [each.due for each in uow.requests_of_cause(cause) if each.activity == "come-now" and each.recipient_id == escort.id]
    if called and now - max(called) < AGAIN:
        raise Refused("asked_lately")
    clinic = shell.clinic
    words = CommunicationRequest(
        id=shell.ids.new(), key=f"{cause}:come-now:{len(called) + 1}:{escort.id}", cause=cause, activity="come-now",
        recipient_id=escort.id, role="escort", category="change", words="ride.come_now", due=now,
        params={"clinic": clinic.name, "phone": clinic.phone, "address": clinic.address}, address=address,
        useful_until=now + COME_USEFUL, because="staff ask who takes the patient home to come in", appointment_id=visit.id,
        patient_id=visit.patient_id, priority=5, created_at=now,
    )  # fmt: skip
    uow.plan((words,), ())
    uow.add(AuditEvent(shell.ids.new(), now, request.by, "come-now", f"appointment/{visit.id}", ""))
    return did("they are asked to come in now", visit.id, "come_now")
