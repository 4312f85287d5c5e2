"""Laws of delivery: nothing that was promised is lost, and nothing leaves twice."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Set
from datetime import datetime, timedelta

from messenger.core.communication import CommunicationRequest
from messenger.core.party import Address
from messenger.simulation.laws.sending import SCHEDULED
from messenger.simulation.laws.verdict import Verdict, judged
from messenger.simulation.providers import CAN_LIST, Taken
from messenger.simulation.records import Records

STUCK = timedelta(minutes=10)
"""How late the clockwork may be with what is due."""

STOPPED = timedelta(hours=12)
"""How long before the end of its use something may have been down for a message to come too late."""


# --- nothing lost -------------------------------------------------------------------------------------------------


def nothing_lost(records: Records) -> Verdict:
    """Every message that was promised came to an end that can be answered for: it left, or there is a reason, or a person knows."""
    left = {taken.outbound.request_id for taken in records.taken}
    told = records.tasks.undelivered
    broken = [
        f"{r.id} {r.words} {r.due:%Y-%m-%dT%H:%M}: {why}" for r in records.requests.values() if (why := _lost(r, records, left, told))
    ]
    broken += [
        f"{t.provider_id} {t.at:%Y-%m-%dT%H:%M}: no row knows it" for t in records.taken if t.outbound.request_id not in records.requests
    ]
    return judged(len(records.requests), broken)


def _lost(request: CommunicationRequest, records: Records, left: Set[str], told: Set[str]) -> str | None:
    until = request.useful_until
    match request.status:
        case "active" if request.due < records.ended - STUCK:
            return "still waits though it is due"
        case "active" if until is not None and until < records.ended - STUCK:
            return "still waits though it is of no use any more"
        case "sending" | "unknown":
            return f"never settled ({request.status})"
        case "completed" if request.id not in left and not request.activity.startswith("silence."):
            return "counts as sent and never left"
        case "failed" if request.activity != "stop-confirmation":
            person = request.patient_id or request.recipient_id
            return None if f"delivery:{person}" in told else "given up, and nobody was told"
        case "dropped" if request.status_reason == "too late to help" and until is not None:
            if not records.trouble(min(request.due, until - STOPPED), until):
                return "let lie until it was too late"
            knows = request.role != "patient" or f"delivery:{request.patient_id or request.recipient_id}" in told
            return None if knows else "came too late, and nobody was told"
        case "merged":
            into = records.requests.get(request.status_reason.rpartition("(")[2].rstrip(")"))
            return None if into is not None and into.status in ("completed", "failed") else "said by another, which never left"
        case _:
            return None


# --- nothing twice ------------------------------------------------------------------------------------------------


def nothing_twice(records: Records) -> Verdict:
    """No message left twice: neither under one request, nor the same words about the same matter under two."""
    by_request: defaultdict[str, list[Taken]] = defaultdict(list)
    for taken in records.taken:
        if not taken.again:
            by_request[taken.outbound.request_id].append(taken)
    broken = []
    for id, copies in by_request.items():
        request = records.requests.get(id)
        may = 2 if request is not None and request.repeatable and not CAN_LIST[copies[0].channel] else 1
        if len(copies) > may:
            broken.append(f"{id} {copies[0].outbound.key} left {len(copies)} times, last {copies[-1].at:%Y-%m-%dT%H:%M}")
    broken += _said_again(records, by_request)
    return judged(len(by_request), broken)


def repeats(records: Records) -> int:
    """Messages of kinds marked repeatable that left twice on channels whose provider cannot be asked: allowed, and counted apart."""
    count: defaultdict[str, int] = defaultdict(int)
    for taken in records.taken:
        if not CAN_LIST[taken.channel]:
            count[taken.outbound.request_id] += 1
    return sum(1 for times in count.values() if times == 2)


def _said_again(records: Records, by_request: dict[str, list[Taken]]) -> Iterator[str]:
    lines: defaultdict[tuple[str, str, str, Address], list[tuple[datetime, CommunicationRequest]]] = defaultdict(list)
    for id, copies in by_request.items():
        request = records.requests.get(id)
        if request is not None and request.category in SCHEDULED and request.cause.startswith("appointment:"):
            line = (request.cause, request.activity, request.recipient_id, copies[0].outbound.address)
            lines[line].append((copies[0].at, request))
    for said in lines.values():
        for (_, one), (at, other) in itertools.pairwise(sorted(said, key=lambda each: each[0])):
            if (one.words, dict(one.params)) == (other.words, dict(other.params)):
                yield f"{other.id} {other.words} {at:%Y-%m-%dT%H:%M}: says what {one.id} said"
