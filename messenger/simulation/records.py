"""What a run leaves behind: the database's rows, the providers' own ledgers, and what the people who wrote know."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from messenger.core.appointment import Appointment
from messenger.core.careplan import CarePlans
from messenger.core.clinic import Clinic
from messenger.core.communication import CommunicationRequest, Inbound
from messenger.core.consent import Consent
from messenger.core.party import Address, Party
from messenger.core.task import Task
from messenger.ports import InboundRecord
from messenger.simulation.providers import Taken


@dataclass(frozen=True)
class Urgent:
    """A text of which its writer knows that a person must hear of it."""

    at: datetime
    sender: Address
    provider_id: str


@dataclass(frozen=True)
class Replan:
    """What planning a patient anew at the end would change: a key to add, or an id to revoke."""

    patient_id: str
    what: str


@dataclass(frozen=True)
class Records:
    """Everything that the laws look at. ``history`` by visit id, oldest first. ``troubles``: when a provider or the product was down."""

    clinic: Clinic
    care_plans: CarePlans
    ended: datetime
    requests: Mapping[str, CommunicationRequest] = field(default_factory=dict)
    tasks: tuple[Task, ...] = ()
    visits: tuple[Appointment, ...] = ()
    inbound: Mapping[tuple[str, str], InboundRecord] = field(default_factory=dict)
    consents: tuple[Consent, ...] = ()
    parties: Mapping[str, Party] = field(default_factory=dict)
    taken: tuple[Taken, ...] = ()
    received: tuple[Inbound, ...] = ()
    urgent: tuple[Urgent, ...] = ()
    history: Mapping[str, tuple[tuple[datetime, Appointment], ...]] = field(default_factory=dict)
    troubles: tuple[tuple[datetime, datetime], ...] = ()
    replans: tuple[Replan, ...] = ()

    def visit_at(self, id: str | None, at: datetime) -> Appointment | None:
        """The visit as it stood at ``at``."""
        told = self.history.get(id or "", ())
        index = bisect_right(told, at, key=lambda line: line[0]) - 1
        return told[index][1] if index >= 0 else None

    def zone(self, party_id: str) -> ZoneInfo:
        """The zone in which a person sleeps."""
        party = self.parties.get(party_id)
        return ZoneInfo(party.time_zone) if party is not None and party.time_zone else self.clinic.time_zone

    def trouble(self, since: datetime, until: datetime) -> timedelta:
        """How long something was down in [since, until]."""
        return sum((min(end, until) - max(begin, since) for begin, end in self.troubles if begin < until and end > since), timedelta(0))
