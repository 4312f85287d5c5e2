"""Watching over what is to leave: staff hear when messages wait too long, and when a sender is well again.

Told once for as long as it lasts, whoever closes the task meanwhile; it works also while a look is held up by one sender, because it is
called apart from it, and counts what has waited, not what is due.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from messenger.core.effects import RaiseTask
from messenger.core.pace import Sender
from messenger.ports.store import UnitOfWork
from messenger.service import tasks
from messenger.service.outbox import SENDER_TASK
from messenger.service.shell import Shell

WAITING = "waiting"
"""Key of the one task about messages that wait, and name of the mark that holds for as long as they do."""

CALM = timedelta(minutes=2)
"""A sender that was refused is well again once something was taken so long after its last refusal."""


async def look(shell: Shell, now: datetime) -> None:
    """Look at what waits at ``now`` (aware), and at senders that were refused."""
    await shell.store.run(lambda uow: watch(shell, uow, now))


def watch(shell: Shell, uow: UnitOfWork, now: datetime) -> None:
    """``look`` inside a unit of work."""
    _waiting(shell, uow, now)
    for task in uow.open_tasks():
        if task.key.startswith(SENDER_TASK):
            channel = task.key.split(":")[1]
            sender = uow.get(Sender, channel) or Sender(channel)
            since = max(task.created_at, sender.paused_until or task.created_at)
            if uow.accepted_since(channel, since):
                tasks.finish(uow, task, "clockwork", now)


def _waiting(shell: Shell, uow: UnitOfWork, now: datetime) -> None:
    oldest, told = uow.oldest_waiting(now), uow.mark(WAITING)
    age = now - (oldest.waiting_since or oldest.due) if oldest is not None else timedelta(0)
    if oldest is not None and age >= shell.clinic.waiting_alarm:
        if not told:
            uow.set_mark(WAITING, now.isoformat())
            minutes = int(age.total_seconds()) // 60
            because = (
                f"messages do not leave in time: the oldest has waited {minutes} minutes; see Not delivered, and the provider's console"
            )
            # Never a page: what is urgent is paged about for its own sake, by every way there is.
            tasks.raise_task(shell, uow, RaiseTask("delivery", "routine", WAITING, because), now)
    elif told and age < shell.clinic.waiting_alarm / 2:
        uow.set_mark(WAITING, "")
        tasks.close(shell, uow, (WAITING,), "messages leave again", "clockwork", now)
