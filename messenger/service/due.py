"""The walk of a due message: claim, decide, render, commit; send; record. Given the time, returns when to look again.

``serve``, ``demo``, ``chat`` and ``simulate`` all call ``run``; APScheduler only says when.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from messenger.core.clinic import StaffMember
from messenger.core.communication import Communication, CommunicationRequest
from messenger.core.delivery import DELIVERED_WHEN_ACCEPTED
from messenger.core.effects import RaiseTask
from messenger.core.gate import Defer, Drop, Merge, Send, fault_of_drop, is_missed
from messenger.core.gate import decide as gate
from messenger.core.party import Address
from messenger.core.states import Conversation
from messenger.core.task import TaskKind
from messenger.ports.channels import SendOutcome
from messenger.ports.store import StoreFault, UnitOfWork
from messenger.service import outbox, receipts, selftest, sheet, tasks, watch
from messenger.service.gating import Gathered, gather
from messenger.service.outbox import LEASE, Ready
from messenger.service.pacing import Pacer
from messenger.service.recording import record
from messenger.service.rendering import Pen
from messenger.service.shell import Shell

log = logging.getLogger(__name__)

BATCH = 100
"""How many are claimed and written in one unit of work: a text that comes in waits no longer than these take."""

IN_FLIGHT = 2 * BATCH
"""How many may be on their way at once: one batch leaves while the next is written. No more is ever claimed than can be sent at once, so
that a crash leaves few in doubt."""

PASSES = 20_000
"""How many rounds one run may take; the next run goes on."""

PATIENCE = 0.25
"""Seconds to wait for what is on its way before looking for what has become due meanwhile."""

RECORDED_AGAIN = (0.5, 1, 2, 4, 8, 15, 15, 15, 15)
"""Seconds between tries to record what came back while the database is away: for more than a minute."""

PAGE_WAIT = timedelta(seconds=3)
"""How long the words "I've alerted our staff" wait for a page to be delivered before the other words leave."""

PAGE_POLL = timedelta(milliseconds=250)

Back = tuple[Ready, SendOutcome]
"""What became of a message."""

RAISES: dict[str, tuple[TaskKind, bool, str]] = {
    "staff.ride_unsettled": ("ride", True, "no ride home is settled and the visit is near"),
    "staff.visit_open": ("other", False, "the visit has ended: complete or no-show?"),
}
"""Staff lines of a care plan that are tasks as well: kind, urgent, why."""


@dataclass(frozen=True)
class Batch:
    """What one claim gave: messages ready to leave, and how many were claimed at all."""

    ready: tuple[Ready, ...] = ()
    claimed: int = 0


async def run(shell: Shell, now: datetime) -> datetime | None:
    """Send everything that is due at ``now`` (aware) and may leave; returns when something is due next (aware), or None."""
    await shell.store.run(lambda uow: plan_today(shell, uow, now))
    flight = outbox.Flight(shell)
    back: list[Back] = []  # what became of messages, and is not on record yet
    for _ in range(PASSES):
        try:
            batch = await exchanged(shell, now, back, min(BATCH, IN_FLIGHT - len(flight)))
            back = []
        except StoreFault:
            # The answers to what is on its way are waited for, and recorded, first.
            if not len(flight):
                raise
            batch = Batch()
        flight.start(batch.ready)
        # Behind a full batch there is more, most likely: it is claimed while these are on their way, if they leave room for it.
        back += await flight.back(0 if batch.claimed == BATCH and len(flight) <= IN_FLIGHT - BATCH else PATIENCE)
        if not batch.claimed and not len(flight) and not back:
            break
        now = max(now, shell.clock.now())
    # Last: a provider that does not answer keeps nothing waiting that is due, and leases that just ran out are asked about at once.
    more = not shell.draining and await outbox.reconcile(shell, now)
    await receipts.chase(shell, now)
    await watch.look(shell, now)
    following = await shell.store.run(lambda uow: next_due(shell, uow, now))
    return now if more else following


def plan_today(shell: Shell, uow: UnitOfWork, now: datetime) -> None:
    """What is said once a day: the day's sheet, and the test of urgent pages."""
    sheet.plan_today(shell, uow, now)
    selftest.look(shell, uow, now)


async def exchanged(shell: Shell, now: datetime, back: Sequence[Back], room: int) -> Batch:
    """What came back is recorded, and as many as there is ``room`` for are claimed: in one unit of work, so that both cost one commit.

    Raises:
        StoreFault: the database is gone, full or busy; ``back`` may still have to be recorded, which twice is harmless.
    """
    claims = room > 0 and not shell.draining

    def work(uow: UnitOfWork) -> Batch:
        record(shell, uow, back, now)
        return prepare(shell, uow, now, room)

    if back and claims:
        try:
            return await shell.store.run(work)
        except Exception as error:
            log.info("outcomes and claims apart (%s)", type(error).__name__)
    if back:
        await recorded(shell, back, now)
    return await prepared(shell, now, room) if claims else Batch()


async def prepared(shell: Shell, now: datetime, room: int) -> Batch:
    """A batch, prepared in a unit of work. One message that cannot be prepared does not stop the others: it fails, and staff are told.

    Raises:
        StoreFault: the database is gone, full or busy.
    """
    try:
        return await shell.store.run(lambda uow: prepare(shell, uow, now, room))
    except Exception as error:
        if isinstance(error, StoreFault) and error.passing:
            raise
        if room > 1:
            # One by one: those before it leave, and then it is alone.
            return await prepared(shell, now, 1)
        name = type(error).__name__
        await shell.store.run(lambda uow: poisoned(shell, uow, name, now))
        return Batch(claimed=1)


def poisoned(shell: Shell, uow: UnitOfWork, error: str, now: datetime) -> None:
    """The next message in line cannot be prepared, however often it is tried: it is set aside unread, and a person is told."""
    aside = uow.set_aside(now, f"it could not be prepared ({error})")
    if aside is None:
        return
    id, patient = aside
    log.error("request %s could not be prepared (%s): set aside", id, error)
    because = f"a text could not be made ready and was not sent: call ({error}, request {id})"
    effect = RaiseTask("delivery", "routine", f"delivery:{patient or id}", because)
    conversations = uow.conversations_of(patient) if patient else ()
    tasks.raise_task(shell, uow, effect, now, patient_id=patient, conversation_id=conversations[0].id if conversations else None)


async def recorded(shell: Shell, back: Sequence[Back], now: datetime) -> None:
    """Keep what became of messages. The answers are held on to while the database is away: not every provider can be asked again.

    Raises:
        StoreFault: the database was away for longer than RECORDED_AGAIN; the leases run out, and the provider is asked.
    """
    for wait in RECORDED_AGAIN:
        try:
            return await shell.store.run(lambda uow: record(shell, uow, back, now))
        except StoreFault as error:
            if not error.passing or shell.draining:
                raise
            log.error("outcomes of %d messages wait for the database (%s)", len(back), type(error).__name__)
            await asyncio.sleep(wait)
    await shell.store.run(lambda uow: record(shell, uow, back, now))


def next_due(shell: Shell, uow: UnitOfWork, now: datetime) -> datetime | None:
    """When the clockwork must look again."""
    uow.beat("clockwork", now)
    unknown = now + outbox.SETTLE if uow.unknown_requests(1) else None
    times = [at for at in (uow.next_due(), unknown, sheet.next_sheet(shell, now), selftest.next_look(shell, now)) if at is not None]
    return min(times, default=None)


# --- one batch ----------------------------------------------------------------------------------------------------


def prepare(shell: Shell, uow: UnitOfWork, now: datetime, room: int = BATCH) -> Batch:
    """Claim a batch, pass it through the gate, and write the texts of what may leave."""
    claimed = uow.claim_due(now, room, now + LEASE)
    if not claimed:
        return Batch()
    kept = [request for request in claimed if not _settled_otherwise(shell, uow, request, claimed, now)]
    gathered = gather(shell, uow, kept, now)
    decisions = gate(kept, gathered.facts, now)
    pen, pacer, held, ready = Pen(shell, gathered, now), Pacer(shell, uow, now), [], []
    for request in kept:
        decision = decisions[request.id]
        if not isinstance(decision, Send):
            held.append(_held(shell, uow, request, decision, now))
        elif (put_off := pacer.put_off(request, address_of(shell, gathered, request))) is not None:
            held.append(put_off)
        else:
            for each in _ready(shell, uow, pen, request, decision.because):
                pacer.left(each.outbound.address, each.outbound.segments)
                ready.append(each)
    uow.save_all(held)
    pacer.keep()
    uow.ready(pen.leaving)
    uow.add_all(each.communication for each in ready)
    uow.add_all(pen.links)
    return Batch(tuple(ready), len(claimed))


def _held(
    shell: Shell, uow: UnitOfWork, request: CommunicationRequest, decision: Defer | Drop | Merge, now: datetime
) -> CommunicationRequest:
    """``request`` as it stands after a decision that it does not leave now."""
    match decision:
        case Defer(until, because):
            due = max(until, now + timedelta(seconds=1))
            return replace(request, status="active", due=due, lease_until=None, waiting_since=None, status_reason=because)
        case Drop(because):
            fault = fault_of_drop(because) if is_missed(request, because) else None
            if fault is not None:
                outbox.not_delivered(shell, uow, request, fault, now, fault)
            return replace(request, status="dropped", lease_until=None, status_reason=because, fault=fault)
        case Merge(into, because):
            return replace(request, status="merged", lease_until=None, status_reason=f"{because} ({into})")


def _ready(shell: Shell, uow: UnitOfWork, pen: Pen, request: CommunicationRequest, because: str) -> list[Ready]:
    """Rows and text of one message that may leave; none where it cannot be written or has no address: then staff are told."""
    member = _member(shell, request)
    address, now = address_of(shell, pen.gathered, request), pen.now
    if address is None:
        uow.save(replace(request, status="failed", lease_until=None, status_reason="no address"))
        outbox.not_delivered(shell, uow, request, "no-address", now)
        return []
    request = _with_task(shell, uow, request, now)
    asks = pen.asks(request)
    id = shell.ids.new()
    try:
        outbound = pen.write(request, asks, address, member, id)
    except (KeyError, ValueError) as error:
        log.error("request %s: the text %s could not be written (%s)", request.id, request.words, type(error).__name__)
        uow.save(
            replace(request, status="failed", lease_until=None, status_reason=f"the text could not be written ({type(error).__name__})")
        )
        outbox.not_delivered(shell, uow, request, "no-text", now)
        return []
    communication = Communication(
        id, request.id, request.recipient_id, address, outbound.text, outbound.segments, outbound.encoding, now,
        category=request.category, words=request.words, because=request.because, patient_id=request.patient_id,
    )  # fmt: skip
    pen.leaving.append((request.id, because, asks))
    return [Ready(request, communication, outbound)]


def _member(shell: Shell, request: CommunicationRequest) -> StaffMember | None:
    if request.role != "staff":
        return None
    return next((m for m in shell.clinic.staff if tasks.staff_party_id(m) == request.recipient_id), None)


def address_of(shell: Shell, gathered: Gathered, request: CommunicationRequest) -> Address | None:
    """Where a request goes: where it must, else where the person last wrote from, else their preferred address."""
    if request.address is not None:
        return request.address
    member = _member(shell, request)
    if member is not None:
        return next(iter(member.addresses.values()), None)
    who = gathered.facts.recipients.get(request.recipient_id)
    if who is not None:
        return who.address
    party = gathered.people.get(request.recipient_id)  # somebody who was staff
    return party.addresses[0] if party and party.addresses else None


def _with_task(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, now: datetime) -> CommunicationRequest:
    """Some staff lines of a care plan are tasks as well: the text carries the task's code."""
    raised = RAISES.get(request.words)
    if raised is None or request.role != "staff":
        return request
    kind, urgent, why = raised
    key = f"{'ride' if kind == 'ride' else 'open'}:{request.appointment_id}"
    effect = RaiseTask(kind, "urgent" if urgent else "routine", key, why, (), request.appointment_id, quietly=True)
    known = uow.task_with_key(key)
    conversation = outbox.conversation_of(uow, request.patient_id) if request.patient_id else None
    task = known or tasks.raise_task(
        shell, uow, effect, now, patient_id=request.patient_id, conversation_id=conversation.id if conversation else None
    )
    request = replace(request, params={**request.params, "code": task.code})
    uow.save(request)
    return request


# --- what the gate need not see -----------------------------------------------------------------------------------


def _settled_otherwise(
    shell: Shell, uow: UnitOfWork, request: CommunicationRequest, claimed: Sequence[CommunicationRequest], now: datetime
) -> bool:
    """Rows that wait for something else than the gate: silence, or a page that must be delivered first."""
    if request.activity.startswith("silence."):
        return _silence(shell, uow, request, now)
    if request.awaits is not None and request.otherwise is not None:
        return _awaiting(uow, request, request.awaits, request.otherwise, claimed, now)
    return request.category == "safety" and request.role == "patient" and _overtakes(uow, request, claimed, now)


def _silence(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, now: datetime) -> bool:
    """True where the row is settled: the person has texted since, or a task took the place of a text."""
    conversation = uow.conversation_at(request.address) if request.address else None
    if conversation is None or _texted_since(conversation, request):
        uow.save(replace(request, status="dropped", lease_until=None, status_reason="the person has texted since"))
        return True
    if request.opens is None or not request.opens.startswith("task:"):
        return False
    kind: TaskKind = request.opens.removeprefix("task:")  # type: ignore[assignment]  # written by effects.IfSilent, whose task is a TaskKind
    effect = RaiseTask(
        kind, "routine", f"{kind}:{conversation.id}", request.because, (), request.appointment_id, shell.clinic.call_back_by(now)
    )
    tasks.raise_task(shell, uow, effect, now, patient_id=request.patient_id, conversation_id=conversation.id)
    uow.save(replace(request, status="completed", lease_until=None, status_reason="a person was told"))
    return True


def _texted_since(conversation: Conversation, request: CommunicationRequest) -> bool:
    at, since = conversation.last_inbound_at, request.created_at
    return at is not None and since is not None and at > since


def _overtakes(uow: UnitOfWork, request: CommunicationRequest, claimed: Sequence[CommunicationRequest], now: datetime) -> bool:
    """Whether ``request`` would leave before the words of an earlier urgent text, which wait for a page. True: put off behind them."""
    began = request.created_at or now
    waiting = uow.waiting_for_all({request.recipient_id}, now + PAGE_WAIT).get(request.recipient_id, ())
    ahead = [each for each in (*claimed, *waiting) if each.recipient_id == request.recipient_id and _waits_for_a_page(each, began, now)]
    if not ahead:
        return False
    due = max(now, *(each.due for each in ahead)) + PAGE_POLL
    uow.save(replace(request, status="active", due=due, lease_until=None, status_reason="goes behind the words that wait for a page"))
    return True


def _waits_for_a_page(request: CommunicationRequest, before: datetime, now: datetime) -> bool:
    """Whether ``request`` was written before ``before`` and still waits for its page, or has just given up waiting."""
    began = request.created_at or now
    return request.category == "safety" and began < before and now - began <= PAGE_WAIT + PAGE_POLL


def _awaiting(
    uow: UnitOfWork, request: CommunicationRequest, key: str, otherwise: str, claimed: Sequence[CommunicationRequest], now: datetime
) -> bool:
    """Hold the words "I've alerted our staff" until a page was delivered; after three seconds send the other words. True: put off."""
    task = uow.task_with_key(key)
    began = request.created_at or now
    pages = uow.requests_of_cause(f"task:{task.id}") if task else ()
    attempts = [attempt for page in pages for attempt in uow.communications_of(page.id)]
    delivered = any(
        attempt.status in ("delivered", "read") or (attempt.status == "accepted" and attempt.address.channel in DELIVERED_WHEN_ACCEPTED)
        for attempt in attempts
        if attempt.sent_at >= began - timedelta(seconds=1)
    )
    if delivered:
        return False
    if now - began >= PAGE_WAIT:
        request_words = replace(request, words=otherwise, asks=None, awaits=None, otherwise=None)
        uow.save(replace(request_words, status="active", due=now, status_reason="no page was delivered within three seconds"))
        return True
    sending = any(page.status in ("active", "sending") and page.due <= now for page in pages) and not attempts
    wait = now if sending and any(page.id in {each.id for each in claimed} for page in pages) else min(now + PAGE_POLL, began + PAGE_WAIT)
    uow.save(replace(request, status="active", due=wait, lease_until=None, status_reason="waits for a page to be delivered"))
    return True
