"""What the gate looks at: the people, their consent and their recent texts, and the visits as they stand now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from messenger.core.appointment import Appointment
from messenger.core.careplan import CarePlans
from messenger.core.clinic import Clinic
from messenger.core.communication import Communication, CommunicationRequest, DeliveryStatus
from messenger.core.party import Address
from messenger.core.ride import Ride

DID_NOT_LEAVE: frozenset[DeliveryStatus] = frozenset({"failed", "undelivered", "canceled"})
"""Statuses of attempts that count against nothing: they surely failed."""


@dataclass(frozen=True)
class Sent:
    """A request that left, and when (aware)."""

    request: CommunicationRequest
    at: datetime


@dataclass(frozen=True)
class Recipient:
    """One person to whom things are sent, as they stand now.

    ``address``: where a request goes that names none. ``zone``: the person's own; None: the clinic's. ``opted_out`` and ``consented``:
    which of the person's addresses. ``unreachable``: those found to reach nobody.
    ``held``: a member of staff has taken the conversation over. ``crisis``: one is open.
    ``sent``: what left to the person in the last seven days. ``pending``: what else waits for the person and is due within two days.
    Where nothing before the gate ``looks_at_others``, ``sent`` may be of the last hour only, ``pending`` and ``in_series`` left out.
    ``in_series``: in a run of treatments (``agenda.in_series``).
    """

    address: Address | None = None
    zone: ZoneInfo | None = None
    opted_out: frozenset[Address] = frozenset()
    consented: frozenset[Address] = frozenset()
    unreachable: frozenset[Address] = frozenset()
    held: bool = False
    crisis: bool = False
    sent: tuple[Sent, ...] = ()
    pending: tuple[CommunicationRequest, ...] = ()
    in_series: bool = False


@dataclass(frozen=True)
class GateFacts:
    """What the gate looks at. ``recipients`` by party id (staff may be left out), ``appointments`` and ``rides`` by appointment id.

    They must hold what the recipients' ``sent`` and ``pending`` are about, too: the caps look at it.
    ``channels``: the names of those that are on; None: all.
    """

    clinic: Clinic
    care_plans: CarePlans
    recipients: Mapping[str, Recipient] = field(default_factory=dict)
    appointments: Mapping[str, Appointment] = field(default_factory=dict)
    rides: Mapping[str, Ride] = field(default_factory=dict)
    channels: frozenset[str] | None = None


def sent_of(communications: Iterable[Communication], requests: Iterable[CommunicationRequest]) -> tuple[Sent, ...]:
    """The ``sent`` of a recipient, oldest first, from the attempts to them and their requests: each request once, at its first attempt.

    Attempts that surely failed do not count.
    """
    by_id = {request.id: request for request in requests}
    first: dict[str, datetime] = {}
    for attempt in sorted(communications, key=lambda attempt: attempt.sent_at):
        if attempt.request_id in by_id and attempt.status not in DID_NOT_LEAVE:
            first.setdefault(attempt.request_id, attempt.sent_at)
    return tuple(Sent(by_id[id], at) for id, at in first.items())
