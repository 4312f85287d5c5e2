"""The unit of work's part for many at a time: what is looked up and written for a whole batch of messages, one statement for each matter.

A message looked at alone costs thirty statements; a hundred together cost two dozen. On PostgreSQL nothing here locks but ``accept`` and
``standing_at``: the claim of the batch holds everybody in it already.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import bindparam, func, null, select, update

from messenger.core.appointment import Appointment
from messenger.core.communication import Asks, Communication, CommunicationRequest
from messenger.core.consent import ConsentStatus
from messenger.core.gate_facts import DID_NOT_LEAVE, Sent
from messenger.core.party import Address, Party
from messenger.core.states import Conversation
from messenger.ports.records import R, Record
from messenger.ports.store import Taken, Talk
from messenger.store.ledger import REQUEST
from messenger.store.people import CONSENT, CONVERSATION, NEWEST_FIRST
from messenger.store.prepared import Prepared
from messenger.store.reads import PARTY
from messenger.store.rows import Shelf, shelf
from messenger.store.unit import COMMUNICATION, LEFT, NEXT_DEPARTURE, Finding, Unit, finding, finding_parties, inserting, upserting
from messenger.store.visits import APPOINTMENT, RIDE

identity = id
"""Of the very same object; ids of records are called ``id`` here."""

T = TypeVar("T")
K = TypeVar("K")

FURTHER = ("sent", "delivered", "read")
"""What a receipt may have told of an attempt before the provider's own answer was kept: it stays."""


class Batches(Unit):
    """Many at a time."""

    # --- looked up

    def many(self, kind: type[R], ids: Collection[str]) -> Mapping[str, R]:
        """The records of ``kind`` with these ids, by id; nothing is locked. Not for private links."""
        if not ids:
            return {}
        found: Any = self.parties(_PARTIES, these=sorted(ids)) if kind is Party else self.find(_with_keys(shelf(kind)), these=sorted(ids))
        name = shelf(kind).key
        return {getattr(record, name): record for record in found}

    def talks_of_all(self, party_ids: Collection[str]) -> Mapping[str, tuple[Talk, ...]]:
        """All conversations of these parties, by party id, the one with the newest inbound text first."""
        return _grouped(self._talks(_TALKS_OF, sorted(party_ids)), lambda one: one.party_id or "")

    def talks_at_all(self, addresses: Collection[Address]) -> Mapping[Address, Talk]:
        """The conversations at these addresses; nothing is locked."""
        return {one.address: one for one in self._talks(_TALKS_AT, self._hashes(addresses))}

    def _talks(self, search: Prepared, these: Sequence[str]) -> Iterator[Talk]:
        rows = self.driver.rows(search, {"these": these}) if these else []
        for channel, value, party_id, language, held_by, in_crisis in rows:
            yield Talk(Address(channel, value), party_id, language, held_by is not None, bool(in_crisis))

    def standing_at(self, addresses: Collection[Address]) -> Mapping[Address, Conversation]:
        """The conversations at these addresses, locked until the end of the unit of work; their people must be held already."""
        found = self.find(_STANDING_AT, these=self._hashes(addresses)) if addresses else ()
        return {one.address: one for one in found}

    def texting_at_all(self, addresses: Collection[Address]) -> Mapping[Address, ConsentStatus]:
        """Whether texts may go to these addresses, as ``consent.consent_status`` tells it; left out where nobody was asked."""
        # Of several the last one stays, which is the newest.
        rows = self.driver.rows(_TEXTING_AT, {"these": self._hashes(addresses)}) if addresses else ()
        return {Address(channel, value): status for channel, value, status in rows}

    def appointments_of_all(self, patient_ids: Collection[str]) -> Mapping[str, tuple[Appointment, ...]]:
        """All appointments of these patients, by patient, soonest start first, whatever their status."""
        found = self.find(_APPOINTMENTS_OF, these=sorted(patient_ids)) if patient_ids else ()
        return _grouped(found, lambda one: one.patient_id)

    def waiting_for_all(self, party_ids: Collection[str], until: datetime) -> Mapping[str, tuple[CommunicationRequest, ...]]:
        """Requests about and to these parties that wait and are due before ``until``, by party, in order of due."""
        found = self.find(_WAITING_FOR, these=sorted(party_ids), until=until) if party_ids else ()
        return _grouped(found, lambda one: one.recipient_id)

    def sent_to_all(self, party_ids: Collection[str], since: datetime) -> Mapping[str, tuple[Sent, ...]]:
        """What left to and about these parties since ``since``, by party, oldest first: as ``gate_facts.sent_of`` tells it."""
        if not party_ids:
            return {}
        rows = self.driver.rows(_SENT_TO, {"these": sorted(party_ids), "since": since})
        first: dict[str, datetime] = {}
        for id, at in rows:
            first.setdefault(id, at)
        requests = self.many(CommunicationRequest, first.keys())
        return _grouped((Sent(requests[id], at) for id, at in first.items()), lambda sent: sent.request.recipient_id)

    def _hashes(self, addresses: Collection[Address]) -> list[str]:
        return sorted(self._digest.address(address) for address in addresses)

    # --- written

    def add_all(self, records: Iterable[Record]) -> None:
        """Insert new records; none of them has left yet."""
        for one, rows in self._rows(records):
            self.driver.run_all(inserting(one.table), rows)

    def save_all(self, records: Iterable[Record]) -> None:
        """Write records over the stored ones of the same ids; no parties, and no attempts."""
        for one, rows in self._rows(records):
            self.driver.run_all(upserting(one.table, one.key), rows)

    def _rows(self, records: Iterable[Record]) -> Iterator[tuple[Shelf[Any], list[dict[str, Any]]]]:
        kinds: dict[type[Any], list[Any]] = {}
        for record in records:
            assert not isinstance(record, Party) and not (isinstance(record, Communication) and record.status in LEFT)
            kinds.setdefault(type(record), []).append(record)
        for kind, alike in kinds.items():
            one: Shelf[Any] = shelf(kind)
            yield one, [one.row(record, self._digest) for record in alike]

    def ready(self, leaving: Iterable[tuple[str, str, Asks | None]]) -> None:
        """Keep of claimed requests (id, why, what is asked) why they leave now, and what they ask."""
        alike: dict[tuple[str, int], tuple[Asks | None, list[str]]] = {}
        for id, why, asks in leaving:  # of a burst many say the same, and the very same object says what they ask
            alike.setdefault((why, identity(asks)), (asks, []))[1].append(id)
        for (why, _), (asks, ids) in alike.items():
            self.driver.run(_READY, {"these": ids, "reason": why, "asks": asks})

    def move_all(self, conversations: Iterable[Conversation]) -> None:
        """Keep ``state`` and ``suspended`` of conversations that are there already."""
        self._as_found.clear()
        self.driver.run_all(_MOVE, [{"this": one.id, "state": one.state, "suspended": one.suspended} for one in conversations])

    def rides_asked(self, appointment_ids: Collection[str], now: datetime) -> None:
        """The rides of these visits that nobody was asked about have now been asked about."""
        if appointment_ids:
            self.driver.run(_RIDES_ASKED, {"these": sorted(appointment_ids), "now": now})

    def accept(self, taken: Sequence[Taken]) -> frozenset[str]:
        """The provider has these: their attempts are accepted and have left, in this order, and their requests are completed.

        Returns the ids of the attempts that this is news about: a receipt may have been faster.
        """
        if not taken:
            return frozenset()
        if self._postgresql:
            self._hold(*{id for one in taken for id in one.people})
            self.driver.run(_LOCKED, {"these": sorted(one.request_id for one in taken)})
        attempts = self.driver.rows(_STANDS, {"these": sorted(one.communication_id for one in taken)})
        stands = {id: (status, provider_id, departure) for id, status, provider_id, departure in attempts}
        news = [one for one in taken if stands[one.communication_id][1] != one.provider_id]
        if not news:
            return frozenset()
        self.driver.run(_COMPLETED, {"these": sorted(one.request_id for one in news)})
        rows = []
        for one in news:
            status, _, departure = stands[one.communication_id]
            known = status if status in FURTHER else "accepted"
            rows.append({"this": one.communication_id, "known": known, "provider": one.provider_id})
            if departure is None and self._postgresql:
                self._departed.append(one.communication_id)
        # Where writers queue the numbers need no lock, and may be given with the rest.
        self.driver.run_all(_ACCEPTED if self._postgresql else _ACCEPTED_AND_NUMBERED, rows)
        return frozenset(one.communication_id for one in news)


def _grouped(records: Iterable[T], key: Callable[[T], K]) -> Mapping[K, tuple[T, ...]]:
    groups: dict[K, list[T]] = {}
    for record in records:
        groups.setdefault(key(record), []).append(record)
    return {name: tuple(group) for name, group in groups.items()}


_THIS: Any = bindparam("this")
_THESE: Any = bindparam("these", expanding=True)
_PARTIES = finding_parties(PARTY.c.id.in_(_THESE))
_OF_TALK = [CONVERSATION.c[name] for name in ("address_channel", "address_value", "party_id", "language", "held_by")]
_TALKS = select(*_OF_TALK, CONVERSATION.c.crisis.is_not(None))
_TALKS_OF = Prepared(_TALKS.where(CONVERSATION.c.party_id.in_(_THESE)).order_by(*NEWEST_FIRST))
_TALKS_AT = Prepared(_TALKS.where(CONVERSATION.c.address_hash.in_(_THESE)))
_STANDING_AT = finding(Conversation, CONVERSATION.c.address_hash.in_(_THESE), order=(CONVERSATION.c.id,), lock=True)
_TEXTING_AT = Prepared(
    select(CONSENT.c.address_channel, CONSENT.c.address_value, CONSENT.c.status)
    .where(CONSENT.c.address_hash.in_(_THESE), CONSENT.c.scope == "texts")
    .order_by(CONSENT.c.at, CONSENT.c.id)
)
_APPOINTMENTS_OF = finding(Appointment, APPOINTMENT.c.patient_id.in_(_THESE), order=(APPOINTMENT.c.start, APPOINTMENT.c.id))
_WAITING_FOR = finding(
    CommunicationRequest,
    REQUEST.c.recipient_id.in_(_THESE),
    REQUEST.c.patient_id == REQUEST.c.recipient_id,
    REQUEST.c.status == "active",
    REQUEST.c.due < bindparam("until"),
    order=(REQUEST.c.due, REQUEST.c.id),
)
_SENT_TO = Prepared(
    select(REQUEST.c.id, COMMUNICATION.c.sent_at)
    .join(COMMUNICATION, COMMUNICATION.c.request_id == REQUEST.c.id)
    .where(COMMUNICATION.c.recipient_id.in_(_THESE), COMMUNICATION.c.sent_at >= bindparam("since"))
    .where(COMMUNICATION.c.status.not_in(sorted(DID_NOT_LEAVE)), REQUEST.c.patient_id == COMMUNICATION.c.recipient_id)
    .order_by(COMMUNICATION.c.sent_at, COMMUNICATION.c.id)
)
_READY = Prepared(update(REQUEST).where(REQUEST.c.id.in_(_THESE)).values(status_reason=bindparam("reason"), asks=bindparam("asks")))
_MOVE = Prepared(update(CONVERSATION).where(CONVERSATION.c.id == _THIS).values(state=bindparam("state"), suspended=bindparam("suspended")))
_RIDES_ASKED = Prepared(
    update(RIDE).where(RIDE.c.appointment_id.in_(_THESE), RIDE.c.state == "unasked").values(state="asked", updated_at=bindparam("now"))
)
_LOCKED = Prepared(select(REQUEST.c.id).where(REQUEST.c.id.in_(_THESE)).order_by(REQUEST.c.id).with_for_update(key_share=True))
_STANDS = Prepared(
    select(COMMUNICATION.c.id, COMMUNICATION.c.status, COMMUNICATION.c.provider_id, COMMUNICATION.c.departure).where(
        COMMUNICATION.c.id.in_(_THESE)
    )
)
_COMPLETED = Prepared(
    update(REQUEST)
    .where(REQUEST.c.id.in_(_THESE))
    .values(status="completed", status_reason="", lease_until=null(), attempts=REQUEST.c.attempts + 1)
)
_ACCEPT = update(COMMUNICATION).where(COMMUNICATION.c.id == _THIS).values(status=bindparam("known"), provider_id=bindparam("provider"))
_ACCEPTED = Prepared(_ACCEPT)
_ACCEPTED_AND_NUMBERED = Prepared(_ACCEPT.values(departure=func.coalesce(COMMUNICATION.c.departure, NEXT_DEPARTURE)))


@functools.cache
def _with_keys(one: Shelf[R]) -> Finding[R]:
    return finding(one.kind, one.key_column.in_(_THESE))
