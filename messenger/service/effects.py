"""One function per effect, applied in order inside the unit of work. A text becomes a communication request; nothing is sent here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from messenger.core.appointment import Appointment, moved_in_time, moved_to, wall_of
from messenger.core.communication import CommunicationRequest
from messenger.core.consent import Consent
from messenger.core.effects import (
    Book,
    CallOff,
    Clear,
    CloseTasks,
    Confirm,
    Drop,
    Effect,
    HoldPage,
    IfSilent,
    JoinWaitlist,
    Move,
    Note,
    Plan,
    RaiseFlags,
    RaiseTask,
    RecordConsent,
    SaveResponse,
    Say,
    SetLanguage,
    SetName,
    SetRide,
    SetStatus,
    TellStaff,
)
from messenger.core.party import Party
from messenger.core.planning import OPTED_OUT
from messenger.core.ride import Ride, changed
from messenger.core.states import Conversation
from messenger.core.task import Flag
from messenger.ports.records import AuditEvent, Clearance, WaitlistEntry
from messenger.ports.store import UnitOfWork
from messenger.service import planning, tasks
from messenger.service.shell import Shell

PRIORITY = {"safety": 1, "reply": 10, "change": 20, "reminder": 50, "checkin": 60, "staff": 30}
"""Who goes first when several messages are due at once: lower is sooner. Urgent pages have 0."""

REPLY_USEFUL = timedelta(hours=12)


@dataclass(frozen=True)
class Cause:
    """What made these effects: an inbound text, an act of staff, a page.

    ``key`` starts the ledger keys; ``actor`` is for the audit trail. ``written_at``: when a person wrote it, where that is long ago.
    """

    key: str
    actor: str
    conversation: Conversation
    party: Party
    now: datetime
    written_at: datetime | None = None


def apply(shell: Shell, uow: UnitOfWork, effects: Sequence[Effect], cause: Cause) -> None:
    """Apply all effects. Bookings come first, so that a refused one leaves nothing behind.

    Raises:
        SlotTaken: the database refused a booking; nothing of these effects was written.
    """
    first = [effect for effect in effects if isinstance(effect, Book | Move)]
    for booking in first:
        _one(shell, uow, booking, cause, 0)
    said = 0
    for effect in effects:
        if isinstance(effect, Book | Move):
            continue
        _one(shell, uow, effect, cause, said)
        said += isinstance(effect, Say | TellStaff)


def _one(shell: Shell, uow: UnitOfWork, effect: Effect, cause: Cause, index: int) -> None:
    match effect:
        case Say():
            _say(shell, uow, effect, cause, index)
        case TellStaff():
            tasks.tell_staff(shell, uow, effect, f"{cause.key}:{index}", cause.now, patient_id=cause.party.id)
        case RecordConsent():
            _consent(shell, uow, effect, cause)
        case SetLanguage(language):
            uow.save(replace(_party(uow, cause), language=language))
        case SetName(name):
            uow.save(replace(_party(uow, cause), name=name))
        case SaveResponse(response):
            uow.save(response if response.patient_id else replace(response, patient_id=cause.party.id))
        case RaiseFlags():
            _flags(shell, uow, effect, cause)
        case Book():
            _book(shell, uow, effect, cause)
        case Move():
            _move(shell, uow, effect, cause)
        case CallOff() | Confirm() | SetStatus():
            _visit(shell, uow, effect, cause)
        case SetRide():
            _ride(shell, uow, effect, cause)
        case Clear(services, clear):
            for service in services:
                uow.add(Clearance(shell.ids.new(), cause.party.id, service, clear, cause.now, cause.actor))
        case RaiseTask():
            tasks.raise_task(
                shell, uow, effect, cause.now, patient_id=cause.party.id, conversation_id=cause.conversation.id, cause=cause.key
            )
        case CloseTasks(keys, because):
            tasks.close(shell, uow, keys, because, cause.actor, cause.now)
        case HoldPage(key):
            tasks.hold(shell, uow, key, cause.now)
        case JoinWaitlist(service):
            uow.add(WaitlistEntry(shell.ids.new(), cause.party.id, service, cause.now))
        case Plan():
            planning.replan(shell, uow, cause.party.id, cause.now)
        case IfSilent():
            _if_silent(shell, uow, effect, cause)
        case Drop(activities, because):
            waiting = [r for r in uow.waiting_of(cause.party.id) if r.activity in activities]
            uow.plan((), [(request.id, because) for request in waiting])
        case Note(action, subject, detail):
            audit(shell, uow, cause, action, subject, " ".join(f"{key}={value}" for key, value in detail.items()))
        case unreachable:
            assert_never(unreachable)


STOPPING = frozenset(
    {
        "help.stop",
        "help.stop_visit",
        "help.stop_called_off",
        "help.stop_kept",
        "help.stop_person",
        "help.wrong_number",
        "help.deceased",
        "help.deceased_heavy",
    }
)
"""What is still said to somebody whose texts have ended: the one confirmation, and the answer to what they write about it."""


# --- texts --------------------------------------------------------------------------------------------------------


def _say(shell: Shell, uow: UnitOfWork, say: Say, cause: Cause, index: int) -> None:
    stop = say.words in STOPPING
    answers = say.category == "change" and cause.key.startswith("inbound:")  # what a patient's own text changed: before what is asked next
    request = CommunicationRequest(
        id=shell.ids.new(),
        key=f"{cause.key}:{'stop-confirmation' if stop else say.words}:{index}:{cause.party.id}",
        cause=cause.key,
        activity="stop-confirmation" if stop else say.words,
        recipient_id=cause.party.id,
        role=cause.party.role,
        category=say.category,
        words=say.words,
        due=cause.now - timedelta(microseconds=100 - index),
        params=say.params,
        asks=say.asks,
        address=cause.conversation.address,
        useful_until=None if say.category == "safety" else cause.now + REPLY_USEFUL,
        because=say.because,
        appointment_id=say.appointment_id,
        patient_id=cause.party.id,
        priority=PRIORITY["reply" if answers else say.category],
        attachment=say.attachment,
        awaits=say.awaits,
        otherwise=say.otherwise,
        # Whoever wrote hours ago may be asleep by now: the gate looks at when it was written, except for what may save a life.
        created_at=cause.now if say.category == "safety" else cause.written_at or cause.now,
    )
    uow.plan((request,), ())


def _if_silent(shell: Shell, uow: UnitOfWork, effect: IfSilent, cause: Cause) -> None:
    """One waiting row per activity and conversation: a newer one takes the place of the older."""
    older = [r for r in uow.waiting_of(cause.party.id) if r.activity == effect.activity]
    request = CommunicationRequest(
        id=shell.ids.new(),
        key=f"{cause.key}:{effect.activity}:{cause.party.id}",
        cause=cause.key,
        activity=effect.activity,
        recipient_id=cause.party.id,
        role="patient",
        category="reminder",
        words=effect.words or "staff.task",
        due=effect.after,
        params={"clinic": shell.clinic.name, "phone": shell.clinic.phone},
        opens=f"task:{effect.task}" if effect.task else None,
        address=cause.conversation.address,
        useful_until=effect.useful_until,
        because=effect.because,
        appointment_id=effect.appointment_id,
        patient_id=cause.party.id,
        priority=PRIORITY["reminder"],
        created_at=cause.now,
    )
    uow.plan((request,), [(request.id, "the person has texted since") for request in older])


def _consent(shell: Shell, uow: UnitOfWork, effect: RecordConsent, cause: Cause) -> None:
    wording = shell.catalog.render(cause.conversation.language, effect.words, {}, shell.clinic.time_zone, lambda link: "")
    address = cause.conversation.address
    uow.add(
        Consent(
            shell.ids.new(), address, effect.scope, effect.status, wording, shell.catalog.version, cause.conversation.language, cause.now,
            source=cause.key, party_id=cause.party.id,
        )
    )  # fmt: skip
    if effect.scope == "texts" and effect.status == "inactive":
        waiting = [r for r in uow.waiting_of(cause.party.id) if r.role == "patient" and r.activity != "stop-confirmation"]
        uow.plan((), [(request.id, OPTED_OUT) for request in waiting if request.category not in ("safety",)])
    elif effect.scope == "texts":
        others = (party.id for party in uow.parties_at(address))  # a telephone may be shared: what was withheld was withheld from each
        for id in dict.fromkeys((cause.party.id, *others)):
            planning.replan(shell, uow, id, cause.now, back=True)


# --- visits -------------------------------------------------------------------------------------------------------


def _book(shell: Shell, uow: UnitOfWork, effect: Book, cause: Cause) -> None:
    slot = effect.slot
    service = shell.clinic.services[slot.service]
    uow.book(
        Appointment(
            id=effect.appointment_id,
            uid=f"{effect.appointment_id}@messenger",
            patient_id=cause.party.id,
            service=slot.service,
            practitioner=slot.practitioner,
            location=slot.location,
            start=slot.start,
            end=slot.end,
            occupied_start=slot.start - service.buffer_before,
            occupied_end=slot.end + service.buffer_after,
            created_at=cause.now,
            address_channel=cause.conversation.address.channel,
            wall=wall_of(slot.start, shell.clinic.time_zone),
        )
    )
    if service.ride_required:
        uow.save(Ride(effect.appointment_id, updated_at=cause.now))
    audit(shell, uow, cause, "book", f"appointment/{effect.appointment_id}", slot.service)


def _move(shell: Shell, uow: UnitOfWork, effect: Move, cause: Cause) -> None:
    visit = uow.get(Appointment, effect.appointment_id)
    if visit is not None:
        _take_back(uow, visit, "the visit was moved since", cause)
        moved = moved_in_time(visit, effect.slot.start, effect.slot.practitioner, effect.slot.location)
        uow.rebook(replace(moved, wall=wall_of(moved.start, shell.clinic.time_zone)))


def _visit(shell: Shell, uow: UnitOfWork, effect: CallOff | Confirm | SetStatus, cause: Cause) -> None:
    visit = uow.get(Appointment, effect.appointment_id)
    if visit is None:
        return
    match effect:
        case CallOff():
            uow.rebook(moved_to(visit, "cancelled"))
            _take_back(uow, visit, "the visit was called off since", cause)
            tasks.close(
                shell, uow, (f"ride:{visit.id}", f"day:{visit.id}", f"open:{visit.id}"), "the visit was called off", cause.actor, cause.now
            )
        case Confirm():
            uow.rebook(replace(visit, confirmed_at=visit.confirmed_at or cause.now))
        case SetStatus(_, status):
            after = moved_to(visit, status)
            if status == "noshow":
                _take_back(uow, visit, "the visit was missed since", cause)
            uow.rebook(replace(after, completed_at=cause.now if status == "fulfilled" else None))
    audit(shell, uow, cause, type(effect).__name__.lower(), f"appointment/{visit.id}", getattr(effect, "status", ""))


def _take_back(uow: UnitOfWork, visit: Appointment, because: str, cause: Cause) -> None:
    """A change of ``visit`` that was to be told and has not left (it waits for the morning) is true no more: only the last word leaves.

    What the care plan says of the visit is planned again by itself.
    """
    uow.plan(
        (),
        [
            (request.id, because)
            for request in uow.waiting_of(visit.patient_id)
            if request.appointment_id == visit.id
            and request.category == "change"
            and request.role in ("patient", "escort")
            and request.cause != cause.key
        ],
    )


def _ride(shell: Shell, uow: UnitOfWork, effect: SetRide, cause: Cause) -> None:
    old = uow.get(Ride, effect.appointment_id) or Ride(effect.appointment_id)
    ride = changed(old, effect.state, effect.name, effect.means, cause.now)
    here = effect.present_at_start, effect.present_at_discharge
    ride = replace(
        ride,
        backup=effect.backup or ride.backup,
        escort_id=effect.escort_id or ride.escort_id,
        present_at_start=ride.present_at_start if here[0] is None else here[0],
        present_at_discharge=ride.present_at_discharge if here[1] is None else here[1],
    )
    uow.save(ride)
    if (ride.name, ride.escort_id) != (old.name, old.escort_id):  # texts of the care plan name who comes, or go to them
        planning.replan(shell, uow, cause.party.id, cause.now)
    if here != (None, None):
        which = "adult-at-start" if here[0] is not None else "adult-at-discharge"
        audit(shell, uow, cause, which, f"appointment/{effect.appointment_id}")


# --- the rest -----------------------------------------------------------------------------------------------------


def _flags(shell: Shell, uow: UnitOfWork, effect: RaiseFlags, cause: Cause) -> None:
    known = {flag.rule for flag in uow.flags_of(cause.party.id) if flag.closed_at is None}
    for rule in effect.rules:
        if rule not in known:
            uow.add(Flag(shell.ids.new(), cause.party.id, rule, cause.now, effect.response_id))


def _party(uow: UnitOfWork, cause: Cause) -> Party:
    return uow.get(Party, cause.party.id) or cause.party


def audit(shell: Shell, uow: UnitOfWork, cause: Cause, action: str, subject: str, detail: str = "") -> None:
    """One line of the audit trail: ids and codes, never a person's text."""
    uow.add(AuditEvent(shell.ids.new(), cause.now, cause.actor, action, subject, detail))
