"""Whoever takes a patient home takes it back by text: the patient is asked for another adult, and staff hear of it, as by the ride page."""

from __future__ import annotations

from datetime import datetime

from messenger.core.appointment import Appointment
from messenger.core.dialogue import rides
from messenger.core.dialogue.questions import question
from messenger.core.dialogue.scene import Scene
from messenger.core.party import Party
from messenger.core.understanding import Reading, Triage
from messenger.ports.store import UnitOfWork
from messenger.reading.text import words_of
from messenger.reading.withdraws import withdraws
from messenger.service.effects import Cause, apply
from messenger.service.load import facts_for
from messenger.service.shell import Shell

NOTHING_READ = Reading("", Triage("none"))


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
