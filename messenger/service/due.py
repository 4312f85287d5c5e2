"""The walk of a due message: claim, decide, render, commit; send; record. Given the time, returns when to look again.

``serve``, ``demo``, ``chat`` and ``simulate`` all call ``run``; APScheduler only says when.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from messenger.core.clinic import StaffMember
from messenger.core.communication import Communication, CommunicationRequest
from messenger.core.conversation import asks_of
from messenger.core.delivery import DELIVERED_WHEN_ACCEPTED
from messenger.core.effects import RaiseTask
from messenger.core.gate import Decision, Defer, Drop, Merge, Send, fault_of_drop, is_missed
from messenger.core.gate import decide as gate
from messenger.core.gate_facts import Recipient
from messenger.core.party import Address, Party
from messenger.core.states import Conversation
from messenger.core.task import TaskKind
from messenger.ports import SendOutcome, UnitOfWork
from messenger.service import outbox, receipts, sheet, tasks, watch
from messenger.service.gating import gate_facts
from messenger.service.outbox import LEASE, Ready
from messenger.service.pacing import Pacer
from messenger.service.rendering import render
from messenger.service.shell import Shell

log = logging.getLogger(__name__)

BATCH = 50
"""How many are claimed at once: no more than can be sent at once, so that a crash leaves few in doubt."""

PASSES = 20_000
"""How many rounds one run may take; the next run goes on."""

PATIENCE = 0.25
"""Seconds to wait for what is on its way before looking for what has become due meanwhile."""

PAGE_WAIT = timedelta(seconds=3)
"""How long the words "I've alerted our staff" wait for a page to be delivered before the other words leave."""

PAGE_POLL = timedelta(milliseconds=250)

RAISES: dict[str, tuple[TaskKind, bool, str]] = {
    "staff.ride_unsettled": ("ride", True, "no ride home is settled and the visit is near"),
    "staff.visit_open": ("other", False, "the visit has ended: complete or no-show?"),
}
"""Staff lines of a care plan that are tasks as well: kind, urgent, why."""


@dataclass(frozen=True)
class Batch:
    """What one claim gave: messages ready to leave, and whether anything was claimed at all."""

    ready: tuple[Ready, ...]
    claimed: int


async def run(shell: Shell, now: datetime) -> datetime | None:
    """Send everything that is due at ``now`` (aware) and may leave; returns when something is due next (aware), or None."""
    await shell.store.run(lambda uow: sheet.plan_today(shell, uow, now))
    flight = outbox.Flight(shell)
    for _ in range(PASSES):
        room = BATCH - len(flight)
        batch = await shell.store.run(_preparing(shell, now, room)) if room else Batch((), 0)
        flight.start(batch.ready)
        back = await flight.back(PATIENCE)
        if back:
            await shell.store.run(_recording(shell, back, now))
        if not batch.claimed and not len(flight) and not back:
            break
        now = max(now, shell.clock.now())
    # Last: a provider that does not answer keeps nothing waiting that is due, and leases that just ran out are asked about at once.
    await outbox.reconcile(shell, now)
    await receipts.chase(shell, now)
    await watch.look(shell, now)
    return await shell.store.run(lambda uow: next_due(shell, uow, now))


def _preparing(shell: Shell, now: datetime, room: int) -> Callable[[UnitOfWork], Batch]:
    return lambda uow: prepare(shell, uow, now, room)


def _recording(shell: Shell, sent: Sequence[tuple[Ready, SendOutcome]], now: datetime) -> Callable[[UnitOfWork], None]:
    def work(uow: UnitOfWork) -> None:
        for ready, outcome in sent:
            outbox.record(shell, uow, ready, outcome, now)

    return work


def next_due(shell: Shell, uow: UnitOfWork, now: datetime) -> datetime | None:
    """When the clockwork must look again."""
    uow.beat("clockwork", now)
    unknown = now + outbox.SETTLE if uow.unknown_requests(1) else None
    times = [at for at in (uow.next_due(), unknown, sheet.next_sheet(shell, now)) if at is not None]
    return min(times, default=None)


# --- one batch ----------------------------------------------------------------------------------------------------


def prepare(shell: Shell, uow: UnitOfWork, now: datetime, room: int = BATCH) -> Batch:
    """Claim a batch, pass it through the gate, and write the texts of what may leave."""
    claimed = uow.claim_due(now, room, now + LEASE)
    if not claimed:
        return Batch((), 0)
    kept = [request for request in claimed if not _settled_otherwise(shell, uow, request, claimed, now)]
    facts = gate_facts(shell, uow, kept, now)
    decisions = gate(kept, facts, now)
    pacer = Pacer(shell, uow, now)
    ready = []
    for request in kept:
        who = facts.recipients.get(request.recipient_id)
        each = _carry_out(shell, uow, request, decisions[request.id], now, pacer, who)
        ready += [] if each is None else [each]
    pacer.keep()
    return Batch(tuple(ready), len(claimed))


def _carry_out(
    shell: Shell, uow: UnitOfWork, request: CommunicationRequest, decision: Decision, now: datetime, pacer: Pacer, who: Recipient | None
) -> Ready | None:
    match decision:
        case Send(because):
            return _ready(shell, uow, replace(request, status_reason=because), now, pacer, who)
        case Defer(until, because):
            due = max(until, now + timedelta(seconds=1))
            uow.save(replace(request, status="active", due=due, lease_until=None, waiting_since=None, status_reason=because))
        case Drop(because):
            missed = is_missed(request, because)
            fault = fault_of_drop(because) if missed else None
            uow.save(replace(request, status="dropped", lease_until=None, status_reason=because, fault=fault))
            if missed:
                outbox.not_delivered(shell, uow, request, "too-late", now, fault)
        case Merge(into, because):
            uow.save(replace(request, status="merged", lease_until=None, status_reason=f"{because} ({into})"))
    return None


def _ready(
    shell: Shell, uow: UnitOfWork, request: CommunicationRequest, now: datetime, pacer: Pacer, who: Recipient | None
) -> Ready | None:
    """Rows and text of one message that may leave; where it cannot be written or has no address, staff are told."""
    member = next((m for m in shell.clinic.staff if tasks.staff_party_id(m) == request.recipient_id), None)
    address = address_of(uow, request, member, who)
    if address is None:
        uow.save(replace(request, status="failed", lease_until=None, status_reason="no address"))
        outbox.not_delivered(shell, uow, request, "no-address", now)
        return None
    put_off = pacer.put_off(request, address)
    if put_off is not None:
        uow.save(put_off)
        return None
    request = _with_task(shell, uow, request, now)
    if request.asks is None and request.role == "patient":
        request = replace(request, asks=asks_of(request.opens, shell.questionnaires))
    id = shell.ids.new()
    try:
        outbound = render(shell, uow, request, address, member, id, now)
    except (KeyError, ValueError) as error:
        log.error("request %s: the text %s could not be written (%s)", request.id, request.words, type(error).__name__)
        uow.save(
            replace(request, status="failed", lease_until=None, status_reason=f"the text could not be written ({type(error).__name__})")
        )
        outbox.not_delivered(shell, uow, request, "no-text", now)
        return None
    communication = Communication(
        id, request.id, request.recipient_id, address, outbound.text, outbound.segments, outbound.encoding, now,
        category=request.category, words=request.words, because=request.because, patient_id=request.patient_id,
    )  # fmt: skip
    uow.save(request)
    uow.add(communication)
    pacer.left(address, outbound.segments)
    return Ready(request, communication, outbound)


def address_of(uow: UnitOfWork, request: CommunicationRequest, member: StaffMember | None, who: Recipient | None) -> Address | None:
    """Where a request goes: where it must, else where the gate looked: where they last wrote from, or their preferred address."""
    if request.address is not None:
        return request.address
    if member is not None:
        return next(iter(member.addresses.values()), None)
    if who is not None:
        return who.address
    party = uow.get(Party, request.recipient_id)
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
    return replace(request, params={**request.params, "code": task.code})


# --- what the gate need not see -----------------------------------------------------------------------------------


def _settled_otherwise(
    shell: Shell, uow: UnitOfWork, request: CommunicationRequest, claimed: Sequence[CommunicationRequest], now: datetime
) -> bool:
    """Rows that wait for something else than the gate: silence, or a page that must be delivered first."""
    if request.activity.startswith("silence."):
        return _silence(shell, uow, request, now)
    if request.awaits is not None and request.otherwise is not None:
        return _awaiting(uow, request, request.awaits, request.otherwise, claimed, now)
    return False


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
