"""Sending what may leave, and keeping what became of it. What nobody knows is reconciled before anything is sent again."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from messenger.core.communication import Communication, CommunicationRequest
from messenger.core.consent import Consent
from messenger.core.conversation import open_question
from messenger.core.effects import IfSilent, RaiseTask
from messenger.core.party import Address, Party
from messenger.core.ride import Ride
from messenger.core.states import CheckingIn, Conversation
from messenger.ports import Accepted, Outbound, Refused, SendOutcome, StoreFault, UnitOfWork, Unknown
from messenger.service import tasks
from messenger.service.effects import Cause, apply
from messenger.service.load import facts_for
from messenger.service.shell import Shell

LEASE = timedelta(seconds=60)
"""How long a claim holds: longer than any provider's time limit."""

LONGEST_SEND = timedelta(seconds=20)
"""Longer than any provider's time limit: a sending that begins this long before its lease runs out ends under it."""

LAG = timedelta(minutes=5)
"""How long a provider's message list may lag behind what it accepted."""

SETTLE = timedelta(seconds=60)
"""How long after an attempt of unknown outcome the provider is asked, and then again."""

BACK_OFF = (15, 60, 240, 900)
"""Seconds before the next try, by attempts so far; jitter is added. Tried for as long as the message is of use."""

URGENT_BACK_OFF = (5, 10, 20, 30)
"""The same for safety texts and urgent pages."""

TRIED_FOR = timedelta(hours=24)
"""How long a message without an end to its use is tried."""

NUDGE_AFTER = timedelta(hours=6)
TASK_AFTER = timedelta(hours=12)


@dataclass(frozen=True)
class Ready:
    """One message ready to leave, with its rows."""

    request: CommunicationRequest
    communication: Communication
    outbound: Outbound


class Flight:
    """Messages on their way to their channels: to one address in order, to different addresses side by side.

    A provider that hangs holds up nobody else, and what has come back is recorded while the rest is still out.
    """

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._out: dict[asyncio.Task[SendOutcome | None], Ready] = {}
        self._in_order: dict[Address, asyncio.Lock] = {}
        self._underway: Counter[Address] = Counter()
        self._landed: set[asyncio.Task[SendOutcome | None]] = set()
        self._news = asyncio.Event()

    def __len__(self) -> int:
        return len(self._out)

    def start(self, ready: Sequence[Ready]) -> None:
        """Send these; returns at once."""
        for each in ready:
            self._underway[each.outbound.address] += 1
            task = asyncio.create_task(self._send(each))
            self._out[task] = each
            task.add_done_callback(self._lands)

    async def _send(self, ready: Ready) -> SendOutcome | None:
        async with self._in_order.setdefault(ready.outbound.address, asyncio.Lock()):
            return await send(self._shell, ready.outbound) if await self._is_ours(ready) else None

    async def _is_ours(self, ready: Ready) -> bool:
        """Whether it may still be sent: who waited too long behind others, or slept with the computer, takes the lease anew or lets go."""
        until, now = ready.request.lease_until, self._shell.clock.now()
        if until is None or now < until - LONGEST_SEND:
            return True

        def work(uow: UnitOfWork) -> bool:
            kept = uow.get(CommunicationRequest, ready.request.id)
            if kept is None or kept.status != "sending" or kept.lease_until != until:
                return False
            uow.save(replace(kept, lease_until=now + LEASE))
            return True

        try:
            return await self._shell.store.run(work)
        except StoreFault:
            return False

    def _lands(self, task: asyncio.Task[SendOutcome | None]) -> None:
        self._landed.add(task)
        self._news.set()
        address = self._out[task].outbound.address
        self._underway[address] -= 1
        if not self._underway[address]:
            del self._underway[address]
            self._in_order.pop(address, None)

    async def back(self, patience: float) -> list[tuple[Ready, SendOutcome]]:
        """Those that have come back, in the order of their start; waits for the first one, at most ``patience`` seconds."""
        if self._out and not self._landed:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    await self._news.wait()
        landed, self._landed = [task for task in self._out if task in self._landed], set()
        self._news.clear()
        back = [(self._out.pop(task), task.result()) for task in landed]
        return [(ready, outcome) for ready, outcome in back if outcome is not None]


async def send(shell: Shell, outbound: Outbound) -> SendOutcome:
    """Hand one message to its channel; a channel that breaks its law and raises counts as unknown."""
    channel = shell.channels.get(outbound.address.channel)
    if channel is None:
        return Refused("channel-off")
    try:
        return await channel.send(outbound)
    except Exception as error:
        return Unknown(type(error).__name__)


# --- recording ----------------------------------------------------------------------------------------------------


def record(shell: Shell, uow: UnitOfWork, ready: Ready, outcome: SendOutcome, now: datetime) -> None:
    """Keep what became of one attempt."""
    request = uow.get(CommunicationRequest, ready.request.id) or ready.request
    communication = uow.get(Communication, ready.communication.id) or ready.communication
    match outcome:
        case Accepted(provider_id):
            accepted(shell, uow, request, communication, provider_id, now)
        case Unknown(code):
            uow.save(replace(communication, status="unknown", error_code=code))
            uow.save(
                replace(
                    request, status="unknown", status_reason="the provider did not answer", lease_until=None, attempts=request.attempts + 1
                )
            )
        case Refused(code, retry_after):
            refused(shell, uow, request, replace(communication, status="failed", error_code=code), outcome, retry_after, now)


def accepted(
    shell: Shell, uow: UnitOfWork, request: CommunicationRequest, communication: Communication, provider_id: str, now: datetime
) -> None:
    """The provider has it: the request is completed, and what it asks is open from now on."""
    status = communication.status if communication.status in ("sent", "delivered", "read") else "accepted"
    uow.save(replace(communication, status=status, provider_id=provider_id))
    uow.save(replace(request, status="completed", status_reason="", lease_until=None, attempts=request.attempts + 1))
    if request.opens is not None and request.role == "patient":
        _open(shell, uow, request, communication, now)


def _open(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, communication: Communication, now: datetime) -> None:
    conversation = uow.conversation_at(communication.address)
    party = uow.get(Party, request.recipient_id)
    if conversation is None or party is None:
        return
    facts = facts_for(shell, uow, communication.address, party, now)
    after = open_question(conversation, request, facts, now)
    uow.save(after)
    ride = uow.get(Ride, request.appointment_id or "")
    if request.opens == "ride" and ride is not None and ride.state == "unasked":
        uow.save(replace(ride, state="asked", updated_at=now))
    if isinstance(after.state, CheckingIn) and after != conversation:
        cause = Cause(f"request:{request.id}", "system", after, party, now)
        day = timedelta(hours=24)
        nudge = IfSilent(
            "silence.nudge",
            now + NUDGE_AFTER,
            now + day,
            "checkin.nudge",
            because="a check-in is unanswered",
            appointment_id=request.appointment_id,
        )
        task = IfSilent(
            "silence.task",
            now + TASK_AFTER,
            now + 7 * day,
            task="not-reached",
            because="a check-in stayed unanswered",
            appointment_id=request.appointment_id,
        )
        apply(shell, uow, (nudge, task), cause)


def refused(
    shell: Shell,
    uow: UnitOfWork,
    request: CommunicationRequest,
    communication: Communication,
    outcome: Refused,
    retry_after: float | None,
    now: datetime,
) -> None:
    """It surely did not leave: try again later, or give up and tell a person."""
    uow.save(communication)
    attempts = request.attempts + 1
    urgent = request.priority <= 1
    wait = timedelta(seconds=back_off(request.id, attempts, urgent) if urgent else max(retry_after or 0.0, back_off(request.id, attempts)))
    until = request.useful_until or (request.created_at or now) + TRIED_FOR
    if outcome.action in ("retry", "alarm") and retry_after is not None and now + wait < until:
        again = replace(
            request,
            status="active",
            due=now + wait,
            attempts=attempts,
            lease_until=None,
            status_reason=f"refused ({outcome.code}); again later",
        )
        uow.save(again)
        return
    uow.save(replace(request, status="failed", attempts=attempts, lease_until=None, status_reason=f"refused ({outcome.code})"))
    if outcome.action == "opted-out":
        opted_out(shell, uow, communication, now)
    if request.activity == "stop-confirmation":
        return  # the provider has answered the STOP itself and blocks ours
    not_delivered(shell, uow, request, outcome.code, now)


def back_off(id: str, attempts: int, urgent: bool = False) -> float:
    """Seconds before the next try: growing, with up to a quarter of jitter that depends on the request only."""
    steps = URGENT_BACK_OFF if urgent else BACK_OFF
    base = steps[min(attempts, len(steps)) - 1]
    jitter = int.from_bytes(hashlib.sha256(f"{id}:{attempts}".encode()).digest()[:2]) / 0xFFFF
    return base * (1 + jitter / 4)


def opted_out(shell: Shell, uow: UnitOfWork, communication: Communication, now: datetime) -> None:
    """The provider knows of an opt-out that we did not: it becomes ours."""
    uow.add(
        Consent(
            shell.ids.new(), communication.address, "texts", "inactive", "the provider refused: opted out",
            shell.catalog.version, "en", now, source=f"communication:{communication.id}", party_id=communication.recipient_id,
        )
    )  # fmt: skip
    waiting = [r for r in uow.waiting_of(communication.recipient_id) if r.role == "patient" and r.category != "safety"]
    uow.plan((), [(request.id, "opted out at the provider") for request in waiting])


def not_delivered(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, code: str, now: datetime) -> None:
    """A text that a patient will not get is for a person: could not be texted, call. Staff notices fail visibly in the list of tasks."""
    patient = request.patient_id or (request.recipient_id if request.role == "patient" else None)
    conversations = uow.conversations_of(patient) if patient else ()
    urgent = request.category == "safety" and request.role == "patient"
    what = "a text could not be delivered: call" if request.role == "patient" else "a notice to staff could not be delivered"
    effect = RaiseTask(
        "delivery", "urgent" if urgent else "routine", f"delivery:{patient or request.recipient_id}", f"{what} ({code})",
        (), request.appointment_id, page=urgent, quietly=request.role == "staff",
    )  # fmt: skip
    tasks.raise_task(
        shell,
        uow,
        effect,
        now,
        patient_id=patient,
        conversation_id=conversations[0].id if conversations else None,
        cause=f"request:{request.id}",
    )


# --- reconciling --------------------------------------------------------------------------------------------------


async def reconcile(shell: Shell, now: datetime, limit: int = 50) -> bool:
    """Find out what became of attempts whose outcome nobody knows: the provider's list is asked before anything is sent again.

    The oldest first, ``limit`` at a time; True where some of them are settled now and others may follow at once.
    """
    rows = await shell.store.run(lambda uow: [(request, uow.communications_of(request.id)) for request in uow.unknown_requests(limit)])

    async def one(request: CommunicationRequest, attempts: Sequence[Communication]) -> None:
        if not attempts:
            await shell.store.run(_again(request, now))
        elif now - attempts[-1].sent_at >= SETTLE:
            await _reconcile_one(shell, request, attempts[-1], now)

    # Side by side: a provider that hangs costs one time limit, not one for each.
    await asyncio.gather(*(one(request, attempts) for request, attempts in rows))
    if len(rows) < limit:
        return False
    left = await shell.store.run(lambda uow: [request.id for request in uow.unknown_requests(limit)])
    return left != [request.id for request, _ in rows]


def _again(request: CommunicationRequest, now: datetime) -> Callable[[UnitOfWork], None]:
    """A request that was claimed but never written out: it surely did not leave."""

    def work(uow: UnitOfWork) -> None:
        kept = uow.get(CommunicationRequest, request.id)
        # Another process may have been faster, and have sent it by now.
        if kept is not None and kept.status == "unknown" and not uow.communications_of(kept.id):
            uow.save(replace(kept, status="active", due=now, lease_until=None, status_reason="claimed, not sent"))

    return work


async def _reconcile_one(shell: Shell, request: CommunicationRequest, last: Communication, now: datetime) -> None:
    channel = shell.channels.get(last.address.channel)
    if channel is None or not channel.can_list:
        await shell.store.run(lambda uow: _cannot_ask(shell, uow, request, now))
        return
    try:
        listed = await channel.sent_since(last.address, last.sent_at - timedelta(minutes=2))
    except Exception:
        return
    mine = [message for message in listed if message.body == last.text]

    def work(uow: UnitOfWork) -> None:
        request, attempt = uow.get(CommunicationRequest, last.request_id), uow.get(Communication, last.id)
        if request is None or attempt is None or request.status != "unknown":
            return  # a receipt, or another process, has settled it meanwhile
        known = [message for message in mine if _unclaimed(uow, last, message.provider_id)]
        if known:
            accepted(shell, uow, request, attempt, known[-1].provider_id, now)
        elif now - last.sent_at > LAG:
            uow.save(replace(attempt, status="failed", error_code="not-at-provider"))
            if now >= (request.useful_until or (request.created_at or request.due) + TRIED_FOR):
                uow.save(replace(request, status="failed", lease_until=None, status_reason="it never reached the provider"))
                not_delivered(shell, uow, request, "never-arrived", now)
                return
            uow.save(
                replace(request, status="active", due=now, lease_until=None, status_reason="the provider does not have it: sent again")
            )

    await shell.store.run(work)


def _unclaimed(uow: UnitOfWork, last: Communication, provider_id: str) -> bool:
    other = uow.communication_with(last.address.channel, provider_id)
    return other is None or other.id == last.id


def _cannot_ask(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, now: datetime) -> None:
    """The provider cannot be asked: one repeat where a repeat does no harm, else a person is told."""
    kept = uow.get(CommunicationRequest, request.id)
    if kept is None or kept.status != "unknown":
        return
    # Attempts that may have left, not ``attempts``: a crash records none.
    left = [attempt for attempt in uow.communications_of(kept.id) if attempt.status != "failed"]
    if kept.repeatable and len(left) < 2:
        uow.save(replace(kept, status="active", due=now, lease_until=None, status_reason="outcome unknown: repeated once"))
        return
    uow.save(replace(kept, status="failed", lease_until=None, status_reason="outcome unknown; not repeated"))
    not_delivered(shell, uow, kept, "unknown", now)


def conversation_of(uow: UnitOfWork, party_id: str) -> Conversation | None:
    """The conversation that a person last wrote in."""
    return next(iter(uow.conversations_of(party_id)), None)
