"""What became of messages that came back together: those that were accepted in a few statements for all, the rest one by one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from messenger.core.dialogue.planned import open_question
from messenger.core.facts import Facts
from messenger.ports.channels import Accepted, SendOutcome
from messenger.ports.store import Taken, UnitOfWork
from messenger.service import outbox
from messenger.service.outbox import Ready
from messenger.service.shell import Shell

OPENED_TOGETHER = ("confirm", "day_of", "ride")
"""Questions that a text opens with nothing else to do than to say so; a check-in also watches for silence."""


def record(shell: Shell, uow: UnitOfWork, back: Sequence[tuple[Ready, SendOutcome]], now: datetime) -> None:
    """Keep what became of these attempts, all of it or nothing."""
    uow.hold({id for ready, _ in back for id in _people(ready)})
    together: list[tuple[Ready, str]] = []
    apart: list[tuple[Ready, SendOutcome]] = []
    for ready, outcome in back:
        if isinstance(outcome, Accepted) and _is_plain(ready):
            together.append((ready, outcome.provider_id))
        else:
            apart.append((ready, outcome))
    _accepted(shell, uow, together, now)
    for ready, outcome in apart:
        outbox.record(shell, uow, ready, outcome, now)


def _is_plain(ready: Ready) -> bool:
    request = ready.request
    return request.opens is None or request.role != "patient" or request.opens in OPENED_TOGETHER


def _accepted(shell: Shell, uow: UnitOfWork, together: Sequence[tuple[Ready, str]], now: datetime) -> None:
    """The provider has them: requests completed, and what they ask is open from now on."""
    taken = [Taken(ready.request.id, ready.communication.id, provider_id, _people(ready)) for ready, provider_id in together]
    news = uow.accept(taken) if taken else frozenset()
    asking = [ready for ready, _ in together if ready.communication.id in news and ready.request.opens and ready.request.role == "patient"]
    if not asking:
        return
    facts = Facts(shell.clinic, shell.questionnaires, asking[0].communication.address)  # none of these questions asks for more
    before = uow.standing_at({ready.communication.address for ready in asking})
    standing, rides = dict(before), set()
    for ready in asking:
        address = ready.communication.address
        now_at = standing.get(address)
        if now_at is None:
            continue
        standing[address] = open_question(now_at, ready.request, facts, now)
        if ready.request.opens == "ride" and ready.request.appointment_id is not None:
            rides.add(ready.request.appointment_id)
    uow.move_all(after for address, after in standing.items() if after != before[address])
    uow.rides_asked(rides, now)


def _people(ready: Ready) -> tuple[str, ...]:
    return tuple(id for id in (ready.request.recipient_id, ready.request.patient_id) if id is not None)
