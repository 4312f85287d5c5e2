"""Acts of staff that a patient's conversation takes part in, and what they do to the task they are about."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from messenger.core.appointment import Appointment
from messenger.core.desk import acts
from messenger.core.desk.clearance import CLEARABLE
from messenger.core.desk.refusal import Refused
from messenger.core.dialogue.scene import Turn
from messenger.core.effects import Say
from messenger.core.facts import Facts
from messenger.core.party import Party
from messenger.core.states import Conversation
from messenger.core.task import Task
from messenger.ports.store import UnitOfWork
from messenger.service import owners, still_open, tasks
from messenger.service.effects import Cause, apply, audit
from messenger.service.load import facts_for, offers_for
from messenger.service.shell import Shell
from messenger.service.staff_request import StaffAct, StaffRequest, StaffResult, did

OVER = ("ack", "over", "done", "clear", "not-clear")
"""Acts on a task that make no sense once it is done: a second press must not do something else."""

VISIT_ACTS = ("confirm", "arrive", "ride-confirmed", "adult-here", "adult-home", "come-now", "complete", "no-show", "reopen", "cancel")


def in_conversation(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Acts that the patient's conversation takes part in."""
    task = task_of(uow, request)
    if task is not None and task.key.startswith("open:") and request.act == "done":
        request = replace(request, act="complete")
    about = request.appointment or (task.appointment_id if task and request.act in VISIT_ACTS else None)
    visit = uow.get(Appointment, about) if about else None
    # What was named must be there: another task or visit is not what whoever acts has before them.
    if request.task and task is None:
        raise Refused("no_task")
    if request.appointment and visit is None:
        raise Refused("no_visit")
    conversation = _conversation(shell, uow, request, task, visit)
    party = uow.get(Party, conversation.party_id) if conversation and conversation.party_id else None
    if conversation is None or party is None:
        raise Refused("no_patient")
    facts = facts_for(shell, uow, conversation.address, party, now)
    task = task or _matching(facts.tasks, request.act)
    acts.allow(request.role, request.act, task, conversation, shell.clinic, now)
    if request.task is not None and task is not None and task.status == "done" and request.act in OVER:
        raise Refused("done_already")
    takes_with_it = request.act == "take over" and request.task is not None and task is not None and task.status == "open"
    if task is not None and (request.act in ("ack", "over") or takes_with_it):
        _taken(shell, uow, task, request, now)
    if task is not None and request.act == "done":
        tasks.finish(uow, task, request.by, now)
    cause = Cause(f"staff:{shell.ids.new()}", request.by, conversation, party, now)
    for _ in range(4):
        outcome = acts.staff_turn(
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
            return did(outcome.because, visit.id if visit else None, _what(request.act, conversation, outcome, facts))
        facts = replace(facts, offers=(*facts.offers, offers_for(shell, uow, outcome, now, facts.appointments)))
    raise Refused("calendar_silent")


def _what(act: StaffAct, before: Conversation, turn: Turn, facts: Facts) -> str:
    """What ``act`` came to, as a key below ``staff.did``."""
    if before.crisis is not None and turn.conversation.crisis is None and act != "not-clear":
        return "crisis_closed"
    if act == "clear" and not any(isinstance(effect, Say) for effect in turn.effects):
        return "clear_reviewed"
    if act == "cancel" and not facts.consented:
        return "cancel_quiet"
    return act.replace("-", "_").replace(" ", "_")


def _core_act(act: StaffAct) -> acts.Act:
    if act in ("block", "unblock", "enrol", "book", "come-now"):
        raise Refused("not_of_a_talk")
    return "ack" if act == "over" else act  # type: ignore[return-value]  # the literal without the six above


# --- which task and conversation are meant ------------------------------------------------------------------------


def task_of(uow: UnitOfWork, request: StaffRequest) -> Task | None:
    """The task that ``request`` names, by id or reply code."""
    if request.task is None:
        return None
    return uow.get(Task, request.task) or uow.task_with_code(request.task.upper())


def _matching(open_tasks: tuple[Task, ...], act: str) -> Task | None:
    """The task that an act without an id is about: the most urgent, oldest one of the right kind."""
    clears = act in ("clear", "not-clear")
    fits = [task for task in open_tasks if act in ("ack", "done") or (clears and task.kind in CLEARABLE)]
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


# --- whose a task is ----------------------------------------------------------------------------------------------


def _taken(shell: Shell, uow: UnitOfWork, task: Task, request: StaffRequest, now: datetime) -> None:
    """The task is theirs. What somebody else has is taken only by saying so ("over"), and that person is told."""
    other = owners.holder(shell, uow, task, request.by)
    if other is not None and request.act != "over":
        raise Refused("theirs", name=other)
    free = replace(task, acknowledged_at=None) if other is not None else task
    still_open.remind(shell, uow, tasks.acknowledge(uow, free, request.by, now), request.by, now)
    if other is not None:
        owners.tell_taken_over(shell, uow, task, request.by, now)


def task_only(shell: Shell, uow: UnitOfWork, request: StaffRequest, task: Task, now: datetime) -> StaffResult:
    """Take or close a task that no conversation belongs to."""
    if request.act == "done":
        tasks.finish(uow, task, request.by, now)
        return did("done", task.id, "done")
    _taken(shell, uow, task, request, now)
    return did("acknowledged", task.id, request.act)
