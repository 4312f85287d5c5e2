"""What a run leaves behind: the database's rows, the providers' own ledgers, and what the people who wrote know.

A year of a large clinic does not fit into memory as records: it is judged in parts, each of some people with all that concerns them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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
from messenger.simulation.providers import Taken


@dataclass(frozen=True)
class Urgent:
    """A text of which its writer knows that a person must hear of it."""

    at: datetime
    sender: Address
    provider_id: str


@dataclass(frozen=True)
class Heard:
    """What the product made of an inbound text: fields of ports.records.InboundRecord."""

    id: str
    conversation_id: str | None
    status: str
    because: str


@dataclass(frozen=True)
class Troubles:
    """When a provider or the product was down: spans of time that may overlap."""

    spans: tuple[tuple[datetime, datetime], ...] = ()
    longest: timedelta = timedelta(0)

    @classmethod
    def of(cls, spans: Iterable[tuple[datetime, datetime]]) -> Troubles:
        """In order, with the length of the longest, so that those of one day are found among those of a year."""
        ordered = tuple(sorted(spans))
        return cls(ordered, max((end - begin for begin, end in ordered), default=timedelta(0)))

    def between(self, since: datetime, until: datetime) -> timedelta:
        """How long something was down in [since, until]."""
        first = bisect_left(self.spans, since - self.longest, key=lambda span: span[0])
        last = bisect_left(self.spans, until, key=lambda span: span[0])
        return sum((min(end, until) - max(begin, since) for begin, end in self.spans[first:last] if end > since), timedelta(0))


@dataclass(frozen=True)
class Replan:
    """What planning a patient anew at the end would change: a key to add, or an id to revoke."""

    patient_id: str
    what: str


class Tasks(tuple[Task, ...]):
    """The clinic's tasks, found by the conversation that they are about."""

    def __init__(self, tasks: Iterable[Task] = ()) -> None:
        self._of: defaultdict[str, list[Task]] = defaultdict(list)
        for task in self:
            self._of[task.conversation_id or ""].append(task)
        self.undelivered = frozenset(task.key for task in self if task.kind == "delivery")

    def about(self, conversation_id: str | None) -> Sequence[Task]:
        """Those about one conversation (None: about none)."""
        return self._of.get(conversation_id or "", ())


@dataclass(frozen=True)
class Records:
    """Everything that the laws look at, of all people or of some.

    ``requests`` to these people, their ``visits``, ``received``, ``urgent`` and ``replans``, and ``taken``: what providers took for them.
    ``counted``: their ids; None: everybody's. Of the whole clinic: ``history`` by visit id, oldest first; ``consents``; ``parties``;
    ``tasks``; ``pages``: when an urgent page left, by its cause.
    """

    clinic: Clinic
    care_plans: CarePlans
    ended: datetime
    requests: Mapping[str, CommunicationRequest] = field(default_factory=dict)
    tasks: Tasks = field(default_factory=lambda: Tasks())
    visits: tuple[Appointment, ...] = ()
    inbound: Mapping[tuple[str, str], Heard] = field(default_factory=dict)
    consents: tuple[Consent, ...] = ()
    parties: Mapping[str, Party] = field(default_factory=dict)
    counted: frozenset[str] | None = None
    taken: tuple[Taken, ...] = ()
    received: tuple[Inbound, ...] = ()
    urgent: tuple[Urgent, ...] = ()
    history: Mapping[str, tuple[tuple[datetime, Appointment], ...]] = field(default_factory=dict)
    pages: Mapping[str, tuple[datetime, ...]] = field(default_factory=dict)
    troubles: Troubles = field(default_factory=Troubles)
    replans: tuple[Replan, ...] = ()

    def counts(self, party_id: str | None) -> bool:
        """Whether what this person did is counted here, and not in another part."""
        return self.counted is None or party_id in self.counted

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
        return self.troubles.between(since, until)
