"""Tasks for staff: raised once per matter, told to those who chose it, paged about until somebody takes an urgent one.

Pages are rows of the ledger, planned when the task is raised: they survive a restart, and acknowledging revokes those that still wait.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from messenger.core.clinic import StaffMember
from messenger.core.communication import AskChoice, CommunicationRequest, Link, Option, Params, Word
from messenger.core.effects import RaiseTask, TellStaff
from messenger.core.party import Party
from messenger.core.task import Priority, Task, TaskStatus
from messenger.ports.store import UnitOfWork
from messenger.service.shell import Shell

ESCALATION = (timedelta(0), timedelta(minutes=5), timedelta(minutes=15), timedelta(minutes=30), timedelta(minutes=60))
"""When an urgent task that nobody has taken is paged about: at once, the next person, then the owner, and the owner again."""

STAFF_USEFUL = timedelta(hours=24)
NOTICE_PRIORITY = 30
CLINICAL = (Word("staff.kind.crisis"), Word("staff.kind.medical"), Word("staff.kind.checkin"))
"""Kinds of task that the front desk is offered no "done" for."""

STILL_OPEN = ("staff.still_open", "staff.still_open_call", "staff.still_open_owner")
"""Words that bring to mind what was taken and never closed. A page does not take their place."""

OVERDUE = ("staff.not_cleared_overdue", "staff.overdue")
"""Words of a notice at a task's due time: a call that was promised, and any other."""


def staff_party_id(member: StaffMember) -> str:
    """The party id of a member of staff."""
    return f"staff-{member.id}"


def staff_party(uow: UnitOfWork, member: StaffMember, now: datetime) -> Party:
    """The party of a member of staff, kept as clinic.yaml has it today."""
    id = staff_party_id(member)
    known = uow.get(Party, id)
    today = Party(id, "staff", known.created_at if known else now, member.name, member.language, addresses=tuple(member.addresses.values()))
    if known != today:
        uow.save(today)
    return today


def take_asks(code: str, closes: bool) -> AskChoice:
    """Buttons under a notice about a task, where the channel has buttons: take it, and done for who ``closes`` such a task."""
    done = (Option(f"{code} done", "@staff.option.done"),) if closes else ()
    return AskChoice("task", (Option(code, "@staff.option.take"), *done))


def tell_staff(
    shell: Shell, uow: UnitOfWork, effect: TellStaff, key: str, now: datetime, *, patient_id: str | None = None, cause: str | None = None
) -> None:
    """One request per member and channel that chose this notice."""
    for member in shell.clinic.staff:
        if effect.notice in member.notices:
            staff_party(uow, member, now)
    requests = [
        notice(
            shell,
            member,
            channel,
            effect.words,
            effect.params,
            f"{key}:{effect.words}",
            cause or key,
            now,
            effect.because,
            effect.appointment_id,
            patient_id,
        )
        for member in shell.clinic.staff
        for channel in member.notices.get(effect.notice, ())
    ]
    uow.plan(requests, ())


def notice(
    shell: Shell, member: StaffMember, channel: str, words: str, params: Params, key: str, cause: str, due: datetime, because: str,
    appointment_id: str | None, patient_id: str | None, priority: int = NOTICE_PRIORITY,
) -> CommunicationRequest:  # fmt: skip
    """One notice to ``member`` through ``channel``, a name of their addresses; routine unless ``priority`` says otherwise."""
    address = member.addresses[channel]
    closes = member.role != "front-desk" or params.get("kind") not in CLINICAL
    asks = take_asks(str(params["code"]), closes) if "code" in params and address.channel == "telegram" else None
    return CommunicationRequest(
        id=shell.ids.new(),
        key=f"{key}:{member.id}:{channel}",
        cause=cause,
        activity=words,
        recipient_id=staff_party_id(member),
        role="staff",
        category="staff",
        words=words,
        due=due,
        params={"clinic": shell.clinic.name, "phone": shell.clinic.phone, **params},
        asks=asks,
        address=address,
        useful_until=due + STAFF_USEFUL,
        because=because,
        appointment_id=appointment_id,
        patient_id=patient_id,
        priority=priority,
        created_at=due,
        repeatable=True,
    )


# --- raising ------------------------------------------------------------------------------------------------------


def raise_task(
    shell: Shell,
    uow: UnitOfWork,
    effect: RaiseTask,
    now: datetime,
    *,
    patient_id: str | None = None,
    conversation_id: str | None = None,
    cause: str = "",
) -> Task:
    """Raise a task, or add to the open one with the same key: it may become more urgent, never less, and an urgent text pages again.

    What pages again must be taken again.
    """
    open_one = uow.task_with_key(effect.key)
    if open_one is None:
        task = Task(
            shell.ids.new(), shell.ids.code(), effect.kind, effect.priority, now, effect.key, effect.because, effect.rules,
            patient_id=patient_id, appointment_id=effect.appointment_id, conversation_id=conversation_id, due=effect.due,
            inbound_id=cause.removeprefix("inbound:") if cause.startswith("inbound:") else None,
        )  # fmt: skip
        uow.add(task)
        if not effect.page and not effect.quietly:
            params: Params = {"kind": Word(f"staff.kind.{task.kind}"), "code": task.code, "link": Link("task", task.code)}
            notice = TellStaff("task", "staff.task", params, task.because, effect.appointment_id)
            tell_staff(shell, uow, notice, f"task:{task.id}", now, patient_id=patient_id)
    else:
        rules = tuple(dict.fromkeys((*open_one.rules, *effect.rules)))
        urgent = "urgent" in (effect.priority, open_one.priority)
        level: Priority = "urgent" if urgent else "routine"
        due = effect.due or open_one.due
        status: TaskStatus = "open" if effect.page else open_one.status
        task = replace(open_one, times=open_one.times + 1, rules=rules, priority=level, because=effect.because, due=due, status=status)
        uow.save(task)
    if task.due is not None and task.due > now and not effect.page:
        remind_when_due(shell, uow, task, task.due)
    if effect.page:
        page(shell, uow, task, max(effect.due or now, now) if effect.priority == "urgent" else now)
    return task


def test_page(shell: Shell, member: StaffMember, channel: str, cause: str, now: datetime) -> CommunicationRequest:
    """A page that only tests that pages arrive, and says so."""
    return notice(shell, member, channel, "staff.self_test", {}, cause, cause, now, "the daily test of urgent pages", None, None, 4)


def remind_when_due(shell: Shell, uow: UnitOfWork, task: Task, due: datetime) -> None:
    """One notice at the task's due time, if it is not done by then; a later due time takes the place of an earlier."""
    waiting = [r for r in uow.requests_of_cause(f"task:{task.id}") if r.status == "active" and r.activity in OVERDUE]
    uow.plan((), [(request.id, "due at another time") for request in waiting if request.due != due])
    words = OVERDUE[0] if task.kind == "clearance" and task.times > 1 else OVERDUE[1]
    params: Params = {"kind": Word(f"staff.kind.{task.kind}"), "code": task.code, "link": Link("task", task.code)}
    key, why = f"task:{task.id}:overdue-{due:%Y%m%dT%H%M}", "a task is overdue"
    requests = []
    for member in shell.clinic.staff:
        for channel in member.notices.get("task", ()):
            staff_party(uow, member, due)
            requests.append(
                notice(shell, member, channel, words, params, key, f"task:{task.id}", due, why, task.appointment_id, task.patient_id)
            )
    uow.plan(requests, ())


def page(shell: Shell, uow: UnitOfWork, task: Task, begin: datetime) -> None:
    """Plan the pages of an urgent task from ``begin`` on. A task paged before is paged again from the first person."""
    waiting = [r for r in uow.requests_of_cause(f"task:{task.id}") if r.status == "active" and r.activity not in STILL_OPEN]
    chain = [*enumerate(_chain(shell, begin)), *((0, member) for member in shell.clinic.staff if member.group)]
    requests = []
    for step, member in chain:
        staff_party(uow, member, begin)
        params: Params = {"code": task.code, "kind": Word(f"staff.kind.{task.kind}"), "link": Link("task", task.code)}
        for channel in member.notices.get("urgent", ()):
            key, due = f"task:{task.id}:page-{task.times}-{step}", begin + ESCALATION[step]
            why = f"an urgent task, page {step + 1}"
            requests.append(
                notice(
                    shell,
                    member,
                    channel,
                    "staff.urgent",
                    params,
                    key,
                    f"task:{task.id}",
                    due,
                    why,
                    task.appointment_id,
                    task.patient_id,
                    0,
                )
            )
    uow.plan(requests, [(request.id, "paged afresh") for request in waiting])
    uow.save(replace(task, paged_at=begin, pages=task.pages + 1))


def _chain(shell: Shell, at: datetime) -> Sequence[StaffMember]:
    """Who is paged, in order: those on call, then the owners; the last again and again. Nobody where nobody may be paged."""
    reachable = [member for member in shell.clinic.staff if member.notices.get("urgent") and not member.group]
    on_call = [member for member in shell.clinic.on_call(at) if member in reachable]
    owners = [member for member in reachable if member.role == "owner"]
    first = on_call or owners or reachable[:1]
    if not first:
        return ()
    second = next((member for member in on_call[1:]), (owners or first)[0])
    last = (owners or first)[-1]
    return (first[0], second, last, last, last)


# --- closing ------------------------------------------------------------------------------------------------------


def acknowledge(uow: UnitOfWork, task: Task, by: str, now: datetime) -> Task:
    """Somebody has the task in hand: no further page leaves."""
    taken = replace(task, status="acknowledged", owner=by, acknowledged_at=task.acknowledged_at or now)
    uow.save(taken)
    revoke_pages(uow, task, "acknowledged")
    return taken


def finish(uow: UnitOfWork, task: Task, by: str, now: datetime) -> Task:
    """The task is done."""
    done = replace(task, status="done", owner=task.owner or by, done_at=now, acknowledged_at=task.acknowledged_at or now)
    uow.save(done)
    revoke_pages(uow, task, "done")
    return done


def revoke_pages(uow: UnitOfWork, task: Task, because: str) -> None:
    """Pages that still wait are revoked."""
    uow.plan((), [(request.id, because) for request in uow.requests_of_cause(f"task:{task.id}") if request.status == "active"])


def close(shell: Shell, uow: UnitOfWork, keys: Sequence[str], because: str, by: str, now: datetime) -> None:
    """Tasks with these keys are done, because what they asked for has happened."""
    for key in keys:
        task = uow.task_with_key(key)
        if task is not None:
            finish(uow, task, by, now)


def hold(shell: Shell, uow: UnitOfWork, key: str, now: datetime) -> None:
    """No page about the task for now; it stays open, and staff are told as of any other task: somebody was promised to read it."""
    task = uow.task_with_key(key)
    if task is None or task.status != "open":
        return
    revoke_pages(uow, task, "answered; staff read it today")
    due = shell.clinic.call_back_by(now)
    held = replace(task, priority="routine", due=due)
    uow.save(held)
    params: Params = {"kind": Word(f"staff.kind.{task.kind}"), "code": task.code, "link": Link("task", task.code)}
    notice = TellStaff("task", "staff.task", params, task.because, task.appointment_id)
    tell_staff(shell, uow, notice, f"task:{task.id}:held-{task.times}", now, patient_id=task.patient_id, cause=f"task:{task.id}")
    remind_when_due(shell, uow, held, due)
