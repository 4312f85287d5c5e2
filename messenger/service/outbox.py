"""Sending what may leave, and keeping what became of it. What nobody knows is reconciled before anything is sent again."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from messenger.core.communication import Communication, CommunicationRequest, DeliveryStatus
from messenger.core.consent import Consent, consent_status
from messenger.core.delivery import ADDRESS_FAULTS, ELSEWHERE, IN_WORDS, AddressFault, Fault, Meaning, back_off, fault_of
from messenger.core.dialogue.checkins import TOLD
from messenger.core.dialogue.planned import open_question
from messenger.core.doubt import matched
from messenger.core.effects import IfSilent, RaiseTask
from messenger.core.fallback import another_way
from messenger.core.party import Address, Party
from messenger.core.planning import OPTED_OUT_THERE
from messenger.core.ride import Ride
from messenger.core.states import CheckingIn, Conversation
from messenger.core.task import Priority
from messenger.ports.channels import Accepted, Outbound, Refused, SendOutcome, Unknown
from messenger.ports.store import StoreFault, UnitOfWork
from messenger.service import tasks
from messenger.service.effects import Cause, apply
from messenger.service.load import facts_for
from messenger.service.pacing import hold_sender
from messenger.service.shell import Shell

LEASE = timedelta(seconds=60)
"""How long a claim holds: longer than any provider's time limit."""

LONGEST_SEND = timedelta(seconds=20)
"""Longer than any provider's time limit: a sending that begins this long before its lease runs out ends under it."""

LAG = timedelta(minutes=5)
"""How long a provider's message list may lag behind what it accepted."""

DOUBTED_WITH = timedelta(minutes=30)
"""How long before an attempt others with the same words may have begun that are still in doubt."""

SETTLE = timedelta(seconds=60)
"""How long after an attempt of unknown outcome the provider is asked, and then again."""

TRIED_FOR = timedelta(hours=24)
"""How long a message without an end to its use is tried."""

NUDGE_AFTER = timedelta(hours=6)
TASK_AFTER = timedelta(hours=12)

SENDER_TASK = "sender:"
"""Keys of tasks about a channel's sender as a whole begin so."""

REPEATED = "repeated:"
"""Names under which repeats on channels that cannot be asked are claimed, once for each request."""


@dataclass(frozen=True)
class Ready:
    """One message ready to leave, with its rows."""

    request: CommunicationRequest
    communication: Communication
    outbound: Outbound


TOLD_LATELY = timedelta(hours=12)
"""How long before a check-in what was told unasked still answers it."""


@dataclass
class _Lane:
    """What goes to one address: one after the other. ``length``: how many."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    length: int = 0


class Flight:
    """Messages on their way to their channels: to one address in order, to different addresses side by side.

    A provider that hangs holds up nobody else, and what has come back is recorded while the rest is still out.
    """

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._out: dict[asyncio.Task[SendOutcome | None], Ready] = {}
        self._lanes: dict[Address, _Lane] = {}
        self._landed: set[asyncio.Task[SendOutcome | None]] = set()
        self._news = asyncio.Event()

    def __len__(self) -> int:
        return len(self._out)

    def start(self, ready: Sequence[Ready]) -> None:
        """Send these; returns at once."""
        for each in ready:
            lane = self._lanes.setdefault(each.outbound.address, _Lane())
            lane.length += 1
            task = asyncio.create_task(self._send(each, lane))
            self._out[task] = each
            task.add_done_callback(self._lands)

    async def _send(self, ready: Ready, lane: _Lane) -> SendOutcome | None:
        try:
            async with lane.turn:
                return await send(self._shell, ready.outbound) if await self._is_ours(ready) else None
        finally:
            lane.length -= 1
            if not lane.length:
                del self._lanes[ready.outbound.address]

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

    async def back(self, patience: float) -> list[tuple[Ready, SendOutcome]]:
        """Those that have come back, in the order of their start; waits for the first one, at most ``patience`` seconds (0: not at all)."""
        if patience and self._out and not self._landed:
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
    """Keep what became of one attempt. A receipt that came before has the last word: it proves that the provider took it."""
    request = uow.get(CommunicationRequest, ready.request.id) or ready.request
    communication = uow.get(Communication, ready.communication.id) or ready.communication
    if communication.provider_id is not None:
        return
    match outcome:
        case Accepted(provider_id):
            accepted(shell, uow, request, communication, provider_id, now)
        case Unknown(code):
            uow.save(replace(communication, status="unknown", error_code=code))
            doubtful = replace(
                request, status="unknown", status_reason="the provider did not answer", lease_until=None, attempts=request.attempts + 1,
                waiting_since=request.waiting_since or request.due,
            )  # fmt: skip
            uow.save(doubtful)
        case Refused(code):
            refused(shell, uow, request, replace(communication, status="failed", error_code=code), outcome, now)


def accepted(
    shell: Shell, uow: UnitOfWork, request: CommunicationRequest, communication: Communication, provider_id: str, now: datetime
) -> None:
    """The provider has it: the request is completed, and what it asks is open from now on."""
    status: DeliveryStatus = communication.status if communication.status in ("sent", "delivered", "read") else "accepted"
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
    if isinstance(after.state, CheckingIn) and after != conversation and not _told_lately(uow, request, conversation, now):
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


def _told_lately(uow: UnitOfWork, request: CommunicationRequest, conversation: Conversation, now: datetime) -> bool:
    """Whether the patient said how they are shortly before they were asked: then nobody is called silent, and staff read that."""
    texted = conversation.last_inbound_at is not None and now - conversation.last_inbound_at <= TOLD_LATELY
    told, tasks = (
        f"{TOLD}{request.appointment_id}",
        [task for done in (False, True) for task in uow.tasks_of(request.recipient_id, done=done)],
    )
    unwell = any(task.kind == "medical" and task.priority == "routine" and now - task.created_at <= TOLD_LATELY for task in tasks)
    return texted and (unwell or any(task.key == told for task in tasks))


def refused(
    shell: Shell, uow: UnitOfWork, request: CommunicationRequest, communication: Communication, outcome: Refused, now: datetime
) -> None:
    """It surely did not leave: try again later, go another way, or give up and tell a person."""
    uow.save(communication)
    attempts = request.attempts + 1
    fault = outcome.fault or fault_of(outcome.action, outcome.code)
    meaning = Meaning(outcome.action, fault, outcome.retry_after, sender=outcome.sender)
    told_apart = replace(request, attempts=attempts, lease_until=None, waiting_since=request.waiting_since or request.due)
    ops(shell, uow, communication.address.channel, meaning, outcome.code, now)
    urgent = request.priority <= 1
    base = back_off(request.id, attempts, urgent)
    wait = timedelta(seconds=base if urgent else max(outcome.retry_after or 0.0, base))
    until = request.useful_until or (request.created_at or now) + TRIED_FOR
    if outcome.action in ("retry", "alarm") and outcome.retry_after is not None and now + wait < until:
        uow.save(replace(told_apart, status="active", due=now + wait, status_reason=f"refused ({outcome.code}); again later"))
        return
    failed = replace(told_apart, status="failed", status_reason=f"refused ({outcome.code})")
    did_not_arrive(shell, uow, failed, communication, meaning, outcome.code, now)


def did_not_arrive(
    shell: Shell, uow: UnitOfWork, request: CommunicationRequest, communication: Communication, meaning: Meaning, code: str, now: datetime
) -> None:
    """An attempt surely did not arrive and a repeat is no use: the next consented channel of that person, or a person of the clinic.

    ``request`` is kept as given, unless it goes another way.
    """
    if meaning.action == "opted-out":
        opted_out(shell, uow, communication, now)
    if meaning.fault in ADDRESS_FAULTS:
        uow.flag_address(AddressFault(communication.address, meaning.fault, code, now))
    other = _elsewhere(shell, uow, request, now) if meaning.fault in ELSEWHERE else None
    if other is not None:
        why = f"did not arrive by {communication.address.channel} ({code}); by {other.channel} instead"
        uow.save(replace(request, status="active", address=other, due=now, lease_until=None, status_reason=why))
        return
    uow.save(request)
    if request.activity == "stop-confirmation":
        return  # the provider has answered the STOP itself and blocks ours
    not_delivered(shell, uow, request, code, now, meaning.fault)


def _elsewhere(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, now: datetime) -> Address | None:
    if request.role == "staff" or (request.useful_until is not None and now >= request.useful_until):
        return None
    ways = addresses_of(uow, request.recipient_id)
    consented = {address for address in ways.addresses if consent_status(uow.consents_at(address), address, "texts") == "active"}
    return another_way(request, uow.communications_of(request.id), ways.addresses, consented, ways.unreachable, shell.channels)


@dataclass(frozen=True)
class Ways:
    """Every address of a person, the one they last wrote from first, and those of them that were flagged and not written from since."""

    addresses: tuple[Address, ...]
    unreachable: frozenset[Address]


def addresses_of(uow: UnitOfWork, party_id: str) -> Ways:
    """How a person can be reached."""
    conversations = uow.conversations_of(party_id)
    party = uow.get(Party, party_id)
    addresses = tuple(dict.fromkeys([*(each.address for each in conversations), *(party.addresses if party else ())]))
    wrote = {each.address: each.last_inbound_at for each in conversations}
    faults = uow.address_faults(addresses)
    return Ways(addresses, frozenset(address for address, fault in faults.items() if fault.holds(wrote.get(address))))


def ops(shell: Shell, uow: UnitOfWork, channel: str, meaning: Meaning, code: str, now: datetime) -> None:
    """What an error means beyond its message: the sender waits, and who keeps the installation is told, once for as long as it lasts."""
    if meaning.sender:
        hold_sender(uow, channel, code, meaning.retry_after, now)
    if meaning.action != "alarm":
        return
    key = f"{SENDER_TASK}{channel}:{meaning.fault}"
    if uow.task_with_key(key) is not None:
        return
    what = "nothing leaves" if meaning.sender else "some messages do not leave"
    because = f"by {channel} {what}: {IN_WORDS[meaning.fault]} ({code}); see the provider's console"
    priority: Priority = "urgent" if meaning.sender else "routine"
    tasks.raise_task(shell, uow, RaiseTask("delivery", priority, key, because, page=meaning.sender), now)


def opted_out(shell: Shell, uow: UnitOfWork, communication: Communication, now: datetime) -> None:
    """The provider knows of an opt-out that we did not: it becomes ours."""
    uow.add(
        Consent(
            shell.ids.new(), communication.address, "texts", "inactive", "the provider refused: opted out",
            shell.catalog.version, "en", now, source=f"communication:{communication.id}", party_id=communication.recipient_id,
        )
    )  # fmt: skip
    waiting = [r for r in uow.waiting_of(communication.recipient_id) if r.role == "patient" and r.category != "safety"]
    uow.plan((), [(request.id, OPTED_OUT_THERE) for request in waiting])


def not_delivered(
    shell: Shell, uow: UnitOfWork, request: CommunicationRequest, code: str, now: datetime, fault: Fault | None = None
) -> None:
    """A text that a patient will not get is for a person: could not be texted, call. Staff notices fail visibly in the list of tasks."""
    fault = fault or fault_of(None, code)
    kept = uow.get(CommunicationRequest, request.id)
    if kept is not None and kept.fault != fault:
        uow.save(replace(kept, fault=fault))
    patient = request.patient_id or (request.recipient_id if request.role == "patient" else None)
    conversations = uow.conversations_of(patient) if patient else ()
    urgent = request.category == "safety" and request.role == "patient"
    what = "a text could not be delivered: call" if request.role == "patient" else "a notice to staff could not be delivered"
    if request.role == "escort":
        what = "a text to who takes them home could not be delivered: call"
    why = IN_WORDS[fault] if code in (fault, "") else f"{IN_WORDS[fault]}, {code}"
    effect = RaiseTask(
        "delivery", "urgent" if urgent else "routine", f"delivery:{patient or request.recipient_id}", f"{what} ({why})",
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
        listed = {message.provider_id: message.created_at for message in mine if _unclaimed(uow, last, message.provider_id)}
        known = matched(_in_doubt(uow, last), listed).get(last.id)
        if known is not None:
            accepted(shell, uow, request, attempt, known, now)
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


def _in_doubt(uow: UnitOfWork, last: Communication) -> dict[str, datetime]:
    """When each attempt began, by id, that has the same words and address as ``last`` and whose outcome nobody knows, itself included."""
    lately = uow.communications_to(last.recipient_id, last.sent_at - DOUBTED_WITH)
    same = [each for each in lately if (each.address, each.text, each.provider_id) == (last.address, last.text, None)]
    return {last.id: last.sent_at, **{each.id: each.sent_at for each in same if each.status != "failed"}}


def _cannot_ask(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, now: datetime) -> None:
    """The provider cannot be asked: one repeat where a repeat does no harm, else a person is told."""
    kept = uow.get(CommunicationRequest, request.id)
    if kept is None or kept.status != "unknown":
        return
    # Attempts that may have left, not ``attempts``: a crash records none. The claimed name allows one repeat ever, and counts it.
    left = [attempt for attempt in uow.communications_of(kept.id) if attempt.status != "failed"]
    if kept.repeatable and len(left) < 2 and uow.claim_once(f"{REPEATED}{kept.id}", now):
        uow.save(replace(kept, status="active", due=now, lease_until=None, status_reason="outcome unknown: repeated once"))
        return
    uow.save(replace(kept, status="failed", lease_until=None, status_reason="outcome unknown; not repeated"))
    not_delivered(shell, uow, kept, "unknown", now, "unknown")


def conversation_of(uow: UnitOfWork, party_id: str) -> Conversation | None:
    """The conversation that a person last wrote in."""
    return next(iter(uow.conversations_of(party_id)), None)
