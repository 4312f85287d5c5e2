"""Where records live: the store, and its unit of work.

A unit of work is one plain function that runs in one hop to a worker thread. No provider is called in it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol, TypeVar

from messenger.core.appointment import Appointment
from messenger.core.communication import Asks, Communication, CommunicationRequest, DeliveryReceipt
from messenger.core.consent import Consent, ConsentStatus
from messenger.core.delivery import AddressFault
from messenger.core.gate_facts import Sent
from messenger.core.pace import Sender
from messenger.core.party import Address, Party
from messenger.core.questionnaire import Response
from messenger.core.ride import Ride
from messenger.core.schedule import Block, Busy
from messenger.core.states import Conversation
from messenger.core.task import Flag, Task
from messenger.core.understanding import Language
from messenger.ports.records import Account, Clearance, FeedState, InboundRecord, R, Record, WaitlistEntry

T = TypeVar("T")


@dataclass(frozen=True)
class Talk:
    """What the gate and a text must know of a conversation; what is open in it stays unread."""

    address: Address
    party_id: str | None
    language: Language
    is_held: bool
    in_crisis: bool


@dataclass(frozen=True)
class Taken:
    """The provider took the attempt ``communication_id`` of ``request_id`` under its own id. ``people``: who it is to and about."""

    request_id: str
    communication_id: str
    provider_id: str
    people: tuple[str, ...]


class UnitOfWork(Protocol):
    """One transaction. Everything read is consistent; everything written is committed together or not at all.

    Records are the frozen values of core/ and of this module; ids are theirs (Ride: ``appointment_id``; PrivateLink: ``token``;
    Sender: ``name``).
    All times in and out are aware UTC.
    """

    def add(self, record: Record) -> None:
        """Insert a new record."""

    def save(self, record: Record) -> None:
        """Write a record over the stored one of the same id; insert it where there is none. Not for Appointments (book, rebook)."""

    def get(self, kind: type[R], id: str) -> R | None:
        """The record of ``kind`` with ``id``, or None."""

    # people and conversations
    def hold(self, party_ids: Iterable[str]) -> None:
        """Lock these people until the end of the unit of work; first of all, where it is about several. Nothing where writers queue."""

    def parties_at(self, address: Address) -> tuple[Party, ...]:
        """All parties with ``address``, oldest first."""

    def conversation_at(self, address: Address) -> Conversation | None:
        """The conversation at ``address``, its row locked until the end of the unit of work."""

    def conversations_of(self, party_id: str) -> tuple[Conversation, ...]:
        """All conversations of a party, also those shared with others, the one with the newest inbound text first."""

    def consents_at(self, address: Address) -> tuple[Consent, ...]:
        """All consents of ``address``, oldest first."""

    def texting_at(self, address: Address) -> ConsentStatus | Literal["unasked"]:
        """Whether texts may go to ``address``, as ``consent.consent_status`` tells it."""

    # inbound
    def claim_inbound(self, record: InboundRecord) -> bool:
        """Insert; False where ``(channel, provider_id)`` was there already (a repeat), by unique constraint, not by looking first."""

    def foresee(self, party_id: str, inbound_id: str, address: Address, since: datetime, said_since: datetime) -> None:
        """The next thing read is all that a turn with a party at ``address`` looks at: what else they texted since ``since``, what was
        said to them since ``said_since``.

        A hint that changes nothing: all of it may be asked for at once.
        """

    def bodies_beside(self, inbound_id: str, address: Address, since: datetime) -> tuple[str, ...]:
        """Bodies of inbound texts from ``address`` received at or after ``since``, oldest first, without that of ``inbound_id``."""

    def texts_since(self, address: Address, since: datetime) -> tuple[InboundRecord, ...]:
        """Inbound records from ``address`` received at or after ``since``, oldest first."""

    # appointments
    def book(self, appointment: Appointment) -> None:
        """Insert an appointment inside a savepoint. Raises SlotTaken where practitioner or room is occupied, or the patient has another
        visit then."""

    def rebook(self, appointment: Appointment) -> None:
        """Write an existing appointment (moved, cancelled, confirmed, ...). Raises SlotTaken like ``book``."""

    def appointments_of(self, patient_id: str) -> tuple[Appointment, ...]:
        """All appointments of a patient, soonest start first, whatever their status."""

    def appointments_between(self, since: datetime, until: datetime) -> tuple[Appointment, ...]:
        """All appointments that start in [since, until), soonest first, whatever their status."""

    def busy(self, since: datetime, until: datetime) -> tuple[Busy, ...]:
        """Occupied times of appointments, blocks and feeds that overlap [since, until), soonest first."""

    def replace_blocks(self, source: str, blocks: Sequence[Block]) -> None:
        """All blocks of ``source`` become these."""

    def blocks_between(self, since: datetime, until: datetime) -> tuple[Block, ...]:
        """Blocks that overlap [since, until), soonest first."""

    # questionnaires, flags, tasks, clearance, waitlist
    def responses_of(self, patient_id: str) -> tuple[Response, ...]:
        """All questionnaire responses of a patient, oldest first."""

    def flags_of(self, patient_id: str) -> tuple[Flag, ...]:
        """All flags of a patient, oldest first."""

    def tasks_of(self, patient_id: str, *, done: bool = False) -> tuple[Task, ...]:
        """Tasks of a patient that are not done (with ``done``: all), oldest first."""

    def open_tasks(self) -> tuple[Task, ...]:
        """All tasks not done: urgent first, then oldest first."""

    def task_with_key(self, key: str) -> Task | None:
        """The task with ``key`` that is not done, or None."""

    def task_with_code(self, code: str) -> Task | None:
        """The newest task with the reply code ``code``, or None."""

    def rides_of(self, patient_id: str) -> tuple[Ride, ...]:
        """Rides of all appointments of a patient."""

    def rides_driven_by(self, escort_id: str) -> tuple[Ride, ...]:
        """Rides of all appointments that an escort has said yes to, soonest visit first."""

    def clearances_of(self, patient_id: str) -> tuple[Clearance, ...]:
        """Oldest first."""

    def waitlist(self) -> tuple[WaitlistEntry, ...]:
        """Open entries, oldest first."""

    def account_named(self, name: str) -> Account | None:
        """The sign-in account with ``name`` (case-insensitive), or None."""

    def accounts(self) -> tuple[Account, ...]:
        """All accounts, by name."""

    # the ledger
    def plan(self, add: Sequence[CommunicationRequest], revoke: Sequence[tuple[str, str]]) -> None:
        """Insert requests (one whose key is there already is passed over) and revoke those of ``revoke`` (id, why) that still wait."""

    def requests_of(self, patient_id: str) -> tuple[CommunicationRequest, ...]:
        """All requests about a patient (also to escort and staff), in order of due. Grows with the years: not for what happens often."""

    def waiting_of(self, patient_id: str) -> tuple[CommunicationRequest, ...]:
        """Those requests about a patient (also to escort and staff) that still wait (``active``), in order of due."""

    def newest_to(self, party_id: str, since: datetime) -> str | None:
        """The words of the newest message to a person that left or is leaving and was due at or after ``since``, or None."""

    def last_question_to(self, patient_id: str) -> str | None:
        """The id of the newest question to a patient, or None: of those that left, and of replies whose outcome is not known yet.

        A reply's question is open from its turn on, and a provider may show it before it has answered us.
        """

    def requests_of_cause(self, cause: str) -> tuple[CommunicationRequest, ...]:
        """All requests of one cause, in order of due."""

    def claim_due(self, now: datetime, limit: int, lease_until: datetime) -> tuple[CommunicationRequest, ...]:
        """Up to ``limit`` active requests due at or before ``now``, most important and oldest first; now ``sending`` under a lease.

        Rows locked by another process are passed over. Requests that are ``sending`` with a lease in the past become ``unknown`` first.
        """

    def set_aside(self, now: datetime, why: str) -> tuple[str, str | None] | None:
        """The request that ``claim_due`` would take first has failed, for the reason ``why``; its id and its patient's. None: none is due.

        It is not read: this is for one that cannot be.
        """

    def unknown_requests(self, limit: int) -> tuple[CommunicationRequest, ...]:
        """Requests whose outcome nobody knows, oldest first."""

    def next_due(self) -> datetime | None:
        """When the earliest active request is due, or None."""

    def oldest_due(self, now: datetime) -> datetime | None:
        """The due time of the oldest active request that is already due, or None."""

    def communications_of(self, request_id: str) -> tuple[Communication, ...]:
        """Attempts of a request, oldest first."""

    def communications_to(self, party_id: str, since: datetime) -> tuple[Communication, ...]:
        """What was sent to a party since ``since``, oldest first."""

    def communication_with(self, channel: str, provider_id: str) -> Communication | None:
        """The attempt that the provider knows by ``provider_id``."""

    def add_receipt(self, receipt: DeliveryReceipt) -> bool:
        """Append a delivery event; False where the same (provider id, status, error) was there already."""

    def receipts_of(self, provider_id: str) -> tuple[DeliveryReceipt, ...]:
        """Delivery events of one message in the order received."""

    # many at a time; what only looks locks nothing: the claim of a batch holds everybody in it
    def many(self, kind: type[R], ids: Collection[str]) -> Mapping[str, R]:
        """The records of ``kind`` with these ids, by id."""

    def talks_of_all(self, party_ids: Collection[str]) -> Mapping[str, tuple[Talk, ...]]:
        """All conversations of these parties, by party id, the one with the newest inbound text first."""

    def talks_at_all(self, addresses: Collection[Address]) -> Mapping[Address, Talk]:
        """The conversations at these addresses."""

    def standing_at(self, addresses: Collection[Address]) -> Mapping[Address, Conversation]:
        """The conversations at these addresses, locked until the end of the unit of work. After ``accept``, which holds the people."""

    def texting_at_all(self, addresses: Collection[Address]) -> Mapping[Address, ConsentStatus]:
        """Whether texts may go to these addresses, as ``consent.consent_status`` tells it; left out where nobody was asked."""

    def appointments_of_all(self, patient_ids: Collection[str]) -> Mapping[str, tuple[Appointment, ...]]:
        """``appointments_of`` by patient."""

    def waiting_for_all(self, party_ids: Collection[str], until: datetime) -> Mapping[str, tuple[CommunicationRequest, ...]]:
        """Active requests about and to these parties that are due before ``until``, by party, in order of due."""

    def sent_to_all(self, party_ids: Collection[str], since: datetime) -> Mapping[str, tuple[Sent, ...]]:
        """What left to and about these parties since ``since``, by party, oldest first (``gate_facts.sent_of``)."""

    def add_all(self, records: Iterable[Record]) -> None:
        """Insert new records; no parties, and no attempt that has left."""

    def save_all(self, records: Iterable[Record]) -> None:
        """Write records over the stored ones of the same ids; no parties, and no attempts."""

    def ready(self, leaving: Iterable[tuple[str, str, Asks | None]]) -> None:
        """Keep of claimed requests (id, why, what is asked) why they leave now, and what they ask."""

    def move_all(self, conversations: Iterable[Conversation]) -> None:
        """Keep ``state`` and ``suspended`` of conversations that are there already."""

    def rides_asked(self, appointment_ids: Collection[str], now: datetime) -> None:
        """The rides of these visits that are ``unasked`` are ``asked`` from ``now`` on."""

    def accept(self, taken: Sequence[Taken]) -> frozenset[str]:
        """The provider has these: attempts accepted and departed in this order, requests completed. Returns the ids of the attempts that
        this is news about: a receipt may have told it before."""

    # delivery
    def senders(self) -> tuple[Sender, ...]:
        """How far every sender has been used, as it stands now, nothing locked; ``get(Sender, name)`` locks one."""

    def address_faults(self, addresses: Collection[Address]) -> Mapping[Address, AddressFault]:
        """Those of ``addresses`` that were flagged, with why, whether or not somebody has written from them since."""

    def flag_address(self, fault: AddressFault) -> None:
        """An address cannot be reached; a newer reason takes the place of an older."""

    def without_report(self, channels: Collection[str], before: datetime, limit: int) -> tuple[Communication, ...]:
        """Attempts on ``channels`` that the provider took before ``before`` and of which it has not said the end, oldest first."""

    def oldest_waiting(self, now: datetime) -> CommunicationRequest | None:
        """The request that has waited longest: due, or kept by a sender's pace, its provider or a crash; None where none waits."""

    def accepted_since(self, channel: str, since: datetime) -> bool:
        """Whether the provider of ``channel`` took anything handed to it after ``since``."""

    # operation
    def mark(self, name: str) -> str | None:
        """What was last written under ``name``, or None."""

    def set_mark(self, name: str, value: str) -> None:
        """Keep ``value`` under ``name``."""

    def count_once(self, prefix: str) -> int:
        """How many names that begin with ``prefix`` were claimed by ``claim_once``."""

    def patients_with_plans(self) -> tuple[str, ...]:
        """Ids of all patients for whom something of a care plan waits."""

    def zones(self) -> tuple[str, ...]:
        """The time zones that people have of their own, by name."""

    def feed_states(self) -> tuple[FeedState, ...]:
        """The state of every calendar feed that was ever read."""

    def beat(self, name: str, at: datetime) -> None:
        """Write the heartbeat ``name``."""

    def last_beat(self, name: str) -> datetime | None:
        """The last heartbeat ``name``, or None."""

    def claim_once(self, name: str, at: datetime) -> bool:
        """True for exactly one caller ever per ``name`` (a job of a day, a page of a task): by unique constraint."""

    def take_lease(self, name: str, holder: str, now: datetime, until: datetime) -> bool:
        """``holder`` has the lease ``name`` until ``until``, newly or still; False where another one has it at ``now``."""

    def release_lease(self, name: str, holder: str) -> None:
        """The lease is free, if ``holder`` has it."""


class StoreFault(Exception):
    """The database refused. ``passing``: the fault is the database's own (gone, full, busy), and the same work may succeed later."""

    passing = False


class Store(Protocol):
    """Where records live."""

    async def run(self, work: Callable[[UnitOfWork], T]) -> T:
        """Run ``work`` in one unit of work: committed when it returns, rolled back when it raises. Never call it inside ``work``."""

    async def close(self) -> None:
        """Finish what runs and let go of the database."""
