"""Who has a task, and what is said when another takes it."""

from __future__ import annotations

from datetime import datetime

from messenger.core.communication import Link, Params
from messenger.core.task import Task
from messenger.ports.store import UnitOfWork
from messenger.service import still_open, tasks
from messenger.service.members import member_of, name_of
from messenger.service.shell import Shell


def holder(shell: Shell, uow: UnitOfWork, task: Task, by: str) -> str | None:
    """The name of the person who has ``task``, where that is somebody else than ``by``."""
    if task.status != "acknowledged" or task.owner is None or task.owner.casefold() == by.casefold():
        return None
    own = member_of(shell, uow, by)
    return None if own is not None and own == member_of(shell, uow, task.owner) else name_of(shell, uow, task.owner)


def tell_taken_over(shell: Shell, uow: UnitOfWork, task: Task, by: str, now: datetime) -> None:
    """Whoever has ``task`` hears that ``by`` has taken it; an account of nobody in clinic.yaml sees it on the page."""
    member = member_of(shell, uow, task.owner or "")
    if member is None:
        return
    tasks.staff_party(uow, member, now)
    params: Params = {"code": task.code, "name": name_of(shell, uow, by), "link": Link("task", task.code)}
    key, why = f"task:{task.id}:taken-over-{now:%Y%m%dT%H%M%S}", "somebody else took their task"
    uow.plan(
        [
            tasks.notice(
                shell, member, channel, "staff.taken_over", params, key, f"task:{task.id}", now, why, task.appointment_id, task.patient_id
            )
            for channel in still_open.quiet_channels(member)
        ],
        (),
    )
