"""What staff may do, from whichever door: the staff page, a reply code by SMS, a button in the staff chat."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal, get_args

from messenger.core import desk
from messenger.core.appointment import Appointment, IllegalMove, SlotTaken
from messenger.core.clinic import Role
from messenger.core.communication import CommunicationRequest, Link, Params, When
from messenger.core.consent import consent_status
from messenger.core.dialogue.scene import Turn
from messenger.core.effects import Book, Effect, Plan, RecordConsent, Say, TellStaff
from messenger.core.facts import Facts
from messenger.core.party import Address, Party
from messenger.core.ride import Ride
from messenger.core.schedule import Block, Slot
from messenger.core.states import ChoosingSlot, Conversation, Idle
from messenger.core.task import Task
from messenger.core.understanding import Language
from messenger.ports.records import AuditEvent
from messenger.ports.store import UnitOfWork
from messenger.service import owners, still_open, tasks
from messenger.service.effects import Cause, apply, audit
from messenger.service.load import conversation_at, facts_for, offers_for
from messenger.service.shell import Shell

StaffAct = Literal[
    "ack", "over", "done", "confirm", "clear", "not-clear", "arrive", "ride-confirmed", "adult-here", "adult-home", "come-now", "complete",
    "no-show", "reopen", "cancel", "take over", "hand back", "reply", "block", "unblock", "enrol", "book",
]  # fmt: skip

ACTS: tuple[str, ...] = get_args(StaffAct)

OVER = ("ack", "over", "done", "clear", "not-clear")
"""Acts on a task that make no sense once it is done: a second press must not do something else."""

VISIT_ACTS = ("confirm", "arrive", "ride-confirmed", "adult-here", "adult-home", "come-now", "complete", "no-show", "reopen", "cancel")

AGAIN = timedelta(minutes=5)
"""How soon the escort may be asked to come in once more."""

COME_USEFUL = timedelta(minutes=30)
"""How long "come in now" is of use."""


@dataclass(frozen=True)
class StaffRequest:
    """One act. ``by``: who, in which ``role``; nobody who leaves it out is more than the front desk.

    ``task``, ``appointment``, ``conversation``: ids; without any, the only or the next one is meant.

    ``text``: the words of a reply. ``details`` - block: practitioner or location, start, end (ISO 8601 with offset), because;
    unblock: block; enrol: name, phone (E.164), language, consent ("yes" if asked on the phone);
    book: patient, service, start, practitioner, location, clears ("yes": who books clears the patient for a treatment);
    any mark on a visit: early ("yes": it counts before the day of the visit, as where somebody tries the product out).
    """

    by: str
    act: StaffAct
    task: str | None = None
    appointment: str | None = None
    conversation: str | None = None
    text: str | None = None
    details: Mapping[str, str] = field(default_factory=dict)
    role: Role = "front-desk"


@dataclass(frozen=True)
class StaffResult:
    """Whether it was done, why or why not in words, and the id of what was made (a party, an appointment, a block).

    ``did``: the words below ``staff.did`` that tell staff what happened; empty where ``because`` does.
    """

    done: bool
    because: str
    id: str | None = None
    did: str = ""


async def act(shell: Shell, request: StaffRequest) -> StaffResult:
    """Do one act of staff. What makes no sense is refused in words; nothing raises for it."""
    now = shell.clock.now()
    result = await shell.store.run(lambda uow: act_in(shell, uow, request, now))
    shell.wakeups.nudge()
    return result


def act_in(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """``act`` inside a unit of work."""
    try:
        match request.act:
            case "block":
                return block(shell, uow, request, now)
            case "unblock":
                return unblock(shell, uow, request, now)
            case "enrol":
                return enrol(shell, uow, request, now)
            case "book":
                return book(shell, uow, request, now)
            case "come-now":
                return come_now(shell, uow, request, now)
            case "ack" | "over" | "done" if (task := _task(uow, request)) is not None and task.conversation_id is None:
                desk.allow(request.role, request.act, task, None, shell.clinic, now)
                return _task_only(shell, uow, request, task, now)
            case _:
                return in_conversation(shell, uow, request, now)
    except (desk.Refused, IllegalMove) as refused:
        return StaffResult(False, str(refused))
    except SlotTaken:
        return StaffResult(False, "that time was just taken")


# --- acts about a patient -----------------------------------------------------------------------------------------


def in_conversation(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Acts that the patient's conversation takes part in."""
    task = _task(uow, request)
    if task is not None and task.key.startswith("open:") and request.act == "done":
        request = replace(request, act="complete")
    about = request.appointment or (task.appointment_id if task and request.act in VISIT_ACTS else None)
    visit = uow.get(Appointment, about) if about else None
    # What was named must be there: another task or visit is not what whoever acts has before them.
    if request.task and task is None:
        raise desk.Refused("no such task")
    if request.appointment and visit is None:
        raise desk.Refused("no such visit")
    conversation = _conversation(shell, uow, request, task, visit)
    party = uow.get(Party, conversation.party_id) if conversation and conversation.party_id else None
    if conversation is None or party is None:
        return StaffResult(False, "no patient found for this")
    facts = facts_for(shell, uow, conversation.address, party, now)
    task = task or _matching(facts.tasks, request.act)
    desk.allow(request.role, request.act, task, conversation, shell.clinic, now)
    if request.task is not None and task is not None and task.status == "done" and request.act in OVER:
        return StaffResult(False, "this task is done already")
    takes_with_it = request.act == "take over" and request.task is not None and task is not None and task.status == "open"
    if task is not None and (request.act in ("ack", "over") or takes_with_it):
        _taken(shell, uow, task, request, now)
    if task is not None and request.act == "done":
        tasks.finish(uow, task, request.by, now)
    cause = Cause(f"staff:{shell.ids.new()}", request.by, conversation, party, now)
    for _ in range(4):
        outcome = desk.staff_turn(
            conversation,
            _core_act(request.act),
            facts,
            now,
            by=request.by,
            task=task,
            visit=visit,
            text=request.text or "",
            early=request.details.get("early") == "yes",
        )
        if isinstance(outcome, Turn):
            uow.save(outcome.conversation)
            apply(shell, uow, outcome.effects, replace(cause, conversation=outcome.conversation))
            audit(shell, uow, cause, request.act, f"conversation/{conversation.id}", f"task/{task.id}" if task else "")
            return StaffResult(True, outcome.because, visit.id if visit else None, _did(request.act, conversation, outcome, facts))
        facts = replace(facts, offers=(*facts.offers, offers_for(shell, uow, outcome, now, facts.appointments)))
    return StaffResult(False, "the calendar gave no answer")


def _did(act: StaffAct, before: Conversation, turn: Turn, facts: Facts) -> str:
    """What ``act`` came to, as a key below ``staff.did``."""
    if before.crisis is not None and turn.conversation.crisis is None and act != "not-clear":
        return "crisis_closed"
    if act == "clear" and not any(isinstance(effect, Say) for effect in turn.effects):
        return "clear_reviewed"
    if act == "cancel" and not facts.consented:
        return "cancel_quiet"
    return act.replace("-", "_").replace(" ", "_")


def _core_act(act: StaffAct) -> desk.Act:
    if act in ("block", "unblock", "enrol", "book", "come-now"):
        raise desk.Refused(f"{act} is not about a conversation")
    return "ack" if act == "over" else act  # type: ignore[return-value]  # the literal without the six above


def _task(uow: UnitOfWork, request: StaffRequest) -> Task | None:
    if request.task is None:
        return None
    return uow.get(Task, request.task) or uow.task_with_code(request.task.upper())


def _matching(open_tasks: tuple[Task, ...], act: str) -> Task | None:
    """The task that an act without an id is about: the most urgent, oldest one of the right kind."""
    kinds = {"clear": ("crisis", "medical", "screening", "clearance"), "not-clear": ("crisis", "medical", "screening", "clearance")}
    fits = [task for task in open_tasks if act in ("ack", "done") or task.kind in kinds.get(act, ())]
    if act == "ack":
        fits = [task for task in fits if task.status == "open"]
    return min(fits, key=lambda task: (task.priority != "urgent", task.created_at), default=None)


def _conversation(
    shell: Shell, uow: UnitOfWork, request: StaffRequest, task: Task | None, visit: Appointment | None
) -> Conversation | None:
    if request.conversation is not None:
        return uow.get(Conversation, request.conversation)
    if task is not None and task.conversation_id is not None:
        return uow.get(Conversation, task.conversation_id)
    patient = visit.patient_id if visit else task.patient_id if task else None
    if patient is None:
        return None
    return next(iter(uow.conversations_of(patient)), None)


def _taken(shell: Shell, uow: UnitOfWork, task: Task, request: StaffRequest, now: datetime) -> None:
    """The task is theirs. What somebody else has is taken only by saying so ("over"), and that person is told."""
    other = owners.holder(shell, uow, task, request.by)
    if other is not None and request.act != "over":
        raise desk.Refused(f"{other} has it; take it over if you mean to")
    free = replace(task, acknowledged_at=None) if other is not None else task
    still_open.remind(shell, uow, tasks.acknowledge(uow, free, request.by, now), request.by, now)
    if other is not None:
        owners.tell_taken_over(shell, uow, task, request.by, now)


def _task_only(shell: Shell, uow: UnitOfWork, request: StaffRequest, task: Task, now: datetime) -> StaffResult:
    if request.act == "done":
        tasks.finish(uow, task, request.by, now)
        return StaffResult(True, "done", task.id, "done")
    _taken(shell, uow, task, request, now)
    return StaffResult(True, "acknowledged", task.id, request.act)


def take(shell: Shell, uow: UnitOfWork, task_id: str, by: str, now: datetime) -> bool:
    """Take a task by a key press. False where somebody has it already or it is gone."""
    task = uow.get(Task, task_id)
    if task is None or task.status != "open":
        return False
    return act_in(shell, uow, StaffRequest(by, "ack", task.id), now).done


def come_now(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Text the escort who agreed to texts that the patient is ready: the place, and the phone. Once in five minutes at most."""
    visit = uow.get(Appointment, request.appointment or "")
    if visit is None:
        raise desk.Refused("no such visit")
    ride = uow.get(Ride, visit.id)
    escort = uow.get(Party, ride.escort_id) if ride is not None and ride.escort_id else None
    address = escort.addresses[0] if escort is not None and escort.addresses else None
    if escort is None or address is None or consent_status(uow.consents_at(address), address, "texts") != "active":
        raise desk.Refused("nobody who takes this patient home has agreed to texts: please call them")
    early = desk.too_soon("come-now", visit, shell.clinic, now)
    if early is not None:
        raise desk.Refused(early)
    cause = f"appointment:{visit.id}"
    called = [each.due for each in uow.requests_of_cause(cause) if each.activity == "come-now" and each.recipient_id == escort.id]
    if called and now - max(called) < AGAIN:
        raise desk.Refused("they were asked to come in less than five minutes ago: please call them")
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
    return StaffResult(True, "they are asked to come in now", visit.id, "come_now")


# --- acts about the clinic ----------------------------------------------------------------------------------------


def _instant(details: Mapping[str, str], name: str) -> datetime:
    try:
        at = datetime.fromisoformat(details[name])
    except (KeyError, ValueError) as error:
        raise desk.Refused(f"{name}: a time like 2026-12-01T10:00-06:00 is needed") from error
    if at.tzinfo is None:
        raise desk.Refused(f"{name}: the offset is missing; write a time like 2026-12-01T10:00-06:00")
    return at


def block(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Take time out of the calendar: of a practitioner, of a room, or of the whole clinic."""
    start, end = _instant(request.details, "start"), _instant(request.details, "end")
    practitioner, location = request.details.get("practitioner") or None, request.details.get("location") or None
    if end <= start:
        raise desk.Refused("end: must be after the start")
    if practitioner is not None and practitioner not in {each.id for each in shell.clinic.practitioners}:
        raise desk.Refused("practitioner: not in clinic.yaml")
    if location is not None and location not in {each.id for each in shell.clinic.locations}:
        raise desk.Refused("location: not in clinic.yaml")
    made = Block(shell.ids.new(), start, end, "staff", practitioner, location, request.details.get("because", ""))
    uow.add(made)
    clash = sum(
        1 for visit in uow.appointments_between(start - timedelta(days=1), end) if visit.is_live and visit.end > start and visit.start < end
    )
    return StaffResult(True, f"blocked; {clash} visits lie inside and stay booked" if clash else "blocked", made.id)


def unblock(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Give blocked time back."""
    blocked = uow.blocks_between(now - timedelta(days=366), now + timedelta(days=3660))
    kept = [each for each in blocked if each.source == "staff" and each.id != request.details.get("block")]
    if len(kept) == sum(1 for each in blocked if each.source == "staff"):
        raise desk.Refused("block: no such blocked time")
    uow.replace_blocks("staff", kept)
    return StaffResult(True, "given back", None, "unblock")


def enrol(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Somebody phoned: make them known. With consent given on the phone texts may go out; without it the welcome asks."""
    address = Address("sms", request.details.get("phone", ""))
    if not re.fullmatch(r"\+[1-9]\d{7,14}", address.value):
        raise desk.Refused("phone: a number like +12125550123 is needed")
    known = [party for party in uow.parties_at(address) if party.role == "patient"]
    language: Language = "es" if request.details.get("language") == "es" else "en"
    name = request.details.get("name") or None
    same = next((party for party in known if name is None or party.name is None or party.name.casefold() == name.casefold()), None)
    party = same or Party(shell.ids.new(), "patient", now, addresses=(address,))
    party = replace(party, name=name or party.name, language=language)
    uow.save(party)
    conversation = replace(conversation_at(shell, uow, address, party, now), language=language)
    uow.save(conversation)
    if request.details.get("consent") == "yes":
        cause = Cause(f"staff:{shell.ids.new()}", request.by, conversation, party, now)
        apply(
            shell,
            uow,
            (RecordConsent("texts", "active", "consent.by_phone"), RecordConsent("unencrypted", "active", "consent.by_phone")),
            cause,
        )
    told = "known already; updated" if same else "enrolled: somebody else has this number too" if known else "enrolled"
    return StaffResult(True, told, party.id)


def book(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Book for somebody who phoned: at any time that no visit or block takes, also outside what is offered by text."""
    details = request.details
    party = uow.get(Party, details.get("patient", ""))
    service = shell.clinic.services.get(details.get("service", ""))
    if party is None or service is None:
        raise desk.Refused("patient and service: both are needed, by id")
    start = _instant(details, "start")
    if start <= now:
        raise desk.Refused("start: lies in the past")
    practitioner, location = details.get("practitioner", ""), details.get("location", "")
    if practitioner not in {each.id for each in shell.clinic.practitioners if service.id in each.services}:
        raise desk.Refused("practitioner: does not give this service")
    if location not in {each.id for each in shell.clinic.locations if service.id in each.services}:
        raise desk.Refused("location: is not for this service")
    conversation = next(iter(uow.conversations_of(party.id)), None)
    if conversation is None:
        raise desk.Refused("the patient has no telephone number or chat on file: enrol them first")
    facts = facts_for(shell, uow, conversation.address, party, now)
    clears = desk.clears_by_booking(request.role, service, facts, conversation, details.get("clears") == "yes", now)
    id = shell.ids.new()
    slot = Slot(start, start + service.length, practitioner, location, service.id)
    if isinstance(conversation.state, ChoosingSlot) and conversation.state.service == service.id:
        conversation = replace(conversation, state=Idle())
        uow.save(conversation)
    cause = Cause(f"staff:{shell.ids.new()}", request.by, conversation, party, now)
    told: Params = {"when": When(start), "service": service.label["en"], "n": len(facts.flags), "link": Link("staff", "today")}
    notice = TellStaff("booking", "staff.booking", told, "booked by staff", appointment_id=id)
    effects: list[Effect] = [Book(id, slot), *clears, Plan(), notice]
    if facts.consented:
        params: Params = {"clinic": shell.clinic.name, "phone": shell.clinic.phone, "when": When(start), "link": Link("calendar", id)}
        effects.append(
            Say("booked.done_known", params, category="change", because="the clinic booked a visit", attachment="ics", appointment_id=id)
        )
    apply(shell, uow, effects, cause)
    return StaffResult(True, "booked", id, "book" if facts.consented else "book_quiet")
