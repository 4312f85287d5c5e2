"""What somebody took and nobody closed: they are reminded, later the owner, then both once a day for some days.

Rows of the ledger, planned when it is taken: they survive a restart, and closing the task revokes them. As routine notices they wake
nobody; what is urgent again is paged again, by night too.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from messenger.core.clinic import StaffMember
from messenger.core.communication import CommunicationRequest, Link, Params, When
from messenger.core.task import Task
from messenger.ports.store import UnitOfWork
from messenger.service import tasks
from messenger.service.members import member_of
from messenger.service.shell import Shell

KINDS = ("crisis", "medical")
"""Tasks that only a person ends, and while which the bot is silent."""


def remind(shell: Shell, uow: UnitOfWork, task: Task, by: str, now: datetime) -> None:
    """Plan the reminders of an urgent ``task`` that ``by`` (an id of clinic.yaml or an account's name) has taken ``now`` (aware UTC)."""
    if task.kind not in KINDS or task.priority != "urgent":
        return
    requests: list[CommunicationRequest] = []
    taker = member_of(shell, uow, by)
    for step, (member, at) in enumerate(_whom(shell, taker, now)):
        tasks.staff_party(uow, member, now)
        due = shell.clinic.in_hours_of(member, at)
        requests += [_reminder(shell, member, channel, task, step, member == taker, now, due) for channel in quiet_channels(member)]
    uow.plan(requests, ())


def _whom(shell: Shell, taker: StaffMember | None, now: datetime) -> Iterator[tuple[StaffMember, datetime]]:
    """Who is reminded, and from when on. Where nobody of clinic.yaml took it (an account of its own), the clinician on call is."""
    clinic, times = shell.clinic, shell.clinic.still_open
    takers = [taker] if taker is not None else list(clinic.clinicians(now)[:1])
    owners = [member for member in clinic.staff if member.role == "owner" and not member.group]
    yield from ((member, now + times.taker) for member in takers)
    yield from ((member, now + times.owner) for member in owners if member not in takers)
    both = {member.id: member for member in (*takers, *owners)}
    for day in range(1, times.days + 1):
        yield from ((member, now + times.owner + timedelta(days=day)) for member in both.values())


def quiet_channels(member: StaffMember) -> tuple[str, ...]:
    """Their addresses of urgent pages, else of tasks, else all: no telephone call among them."""
    for names in (member.notices.get("urgent", ()), member.notices.get("task", ()), tuple(member.addresses)):
        quiet = tuple(name for name in names if member.addresses[name].channel != "voice")
        if quiet:
            return quiet
    return ()


def _reminder(
    shell: Shell, member: StaffMember, channel: str, task: Task, step: int, took_it: bool, taken: datetime, due: datetime
) -> CommunicationRequest:
    params: Params = {"code": task.code, "link": Link("task", task.code), "when": When(taken)}
    words = ("staff.still_open_call" if member.role == "front-desk" else "staff.still_open") if took_it else "staff.still_open_owner"
    key, cause = f"task:{task.id}:still-open-{taken:%Y%m%dT%H%M%S}-{step}", f"task:{task.id}"
    return tasks.notice(
        shell, member, channel, words, params, key, cause, due, "taken and not closed", task.appointment_id, task.patient_id
    )
