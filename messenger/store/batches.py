"""The unit of work's part for many at a time: what is looked up and written for a whole batch of messages, one statement for each matter.

A message looked at alone costs thirty statements; fifty together cost a dozen. On PostgreSQL nothing here locks but ``accept`` and
``standing_at``: the claim of the batch holds everybody in it already.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, func, insert, select, update

from messenger.core.appointment import Appointment
from messenger.core.communication import Communication, CommunicationRequest
from messenger.core.consent import Consent
from messenger.core.gate_facts import DID_NOT_LEAVE, Sent
from messenger.core.party import Address, Party
from messenger.core.states import Conversation
from messenger.ports import R, Record, Taken
from messenger.store.ledger import REQUEST
from messenger.store.people import CONSENT, CONVERSATION, NEWEST_FIRST
from messenger.store.rows import Shelf, shelf
from messenger.store.unit import COMMUNICATION, DEPARTURES, LEFT, Unit, upsert
from messenger.store.visits import APPOINTMENT

FURTHER = ("sent", "delivered", "read")
"""What a receipt may have told of an attempt before the provider's own answer was kept: it stays."""


class Batches(Unit):
    """Many at a time."""

    # --- looked up

    def many(self, kind: type[R], ids: Collection[str]) -> Mapping[str, R]:
        """The records of ``kind`` with these ids, by id; nothing is locked."""
        if not ids:
            return {}
        one = shelf(kind)
        rows = self.connection.execute(_among(one.key_column), {"these": sorted(ids)}).mappings().all()
        if kind is Party:
            found: Any = {party.id: party for party in self.parties(rows)}
            by_id: Mapping[str, R] = found
            return by_id
        return {row[one.key]: one.record(row) for row in rows}

    def conversations_of_all(self, party_ids: Collection[str]) -> Mapping[str, tuple[Conversation, ...]]:
        """All conversations of these parties, by party id, the one with the newest inbound text first."""
        return _grouped(self._these(Conversation, CONVERSATION.c.party_id, party_ids, NEWEST_FIRST), lambda one: one.party_id or "")

    def conversations_at_all(self, addresses: Collection[Address]) -> Mapping[Address, Conversation]:
        """The conversations at these addresses; nothing is locked."""
        hashes = [self._digest.address(address) for address in addresses]
        return {one.address: one for one in self._these(Conversation, CONVERSATION.c.address_hash, hashes, ())}

    def consents_at_all(self, addresses: Collection[Address]) -> Mapping[Address, tuple[Consent, ...]]:
        """All consents of these addresses, by address, oldest first."""
        hashes = [self._digest.address(address) for address in addresses]
        found = self._these(Consent, CONSENT.c.address_hash, hashes, (CONSENT.c.at, CONSENT.c.id))
        return _grouped(found, lambda one: one.address)

    def appointments_of_all(self, patient_ids: Collection[str]) -> Mapping[str, tuple[Appointment, ...]]:
        """All appointments of these patients, by patient, soonest start first, whatever their status."""
        columns = APPOINTMENT.c
        return _grouped(self._these(Appointment, columns.patient_id, patient_ids, (columns.start, columns.id)), lambda one: one.patient_id)

    def waiting_for_all(self, party_ids: Collection[str], until: datetime) -> Mapping[str, tuple[CommunicationRequest, ...]]:
        """Requests about and to these parties that wait and are due before ``until``, by party, in order of due."""
        found = self.connection.execute(_WAITING, {"these": sorted(party_ids), "until": until}).mappings().all() if party_ids else ()
        return _grouped(self.of(shelf(CommunicationRequest), found), lambda one: one.recipient_id)

    def sent_to_all(self, party_ids: Collection[str], since: datetime) -> Mapping[str, tuple[Sent, ...]]:
        """What left to and about these parties since ``since``, by party, oldest first: as ``gate_facts.sent_of`` tells it."""
        found = self.connection.execute(_SENT, {"these": sorted(party_ids), "since": since}).mappings().all() if party_ids else ()
        first: dict[str, Sent] = {}
        one = shelf(CommunicationRequest)
        for row in found:
            if row["id"] not in first:
                first[row["id"]] = Sent(one.record(row), row["left_at"])
        return _grouped(first.values(), lambda sent: sent.request.recipient_id)

    def standing_at(self, addresses: Collection[Address]) -> Mapping[Address, Conversation]:
        """The conversations at these addresses, locked until the end of the unit of work; their people must be held already."""
        if not addresses:
            return {}
        hashes = sorted(self._digest.address(address) for address in addresses)
        locked = _among(CONVERSATION.c.address_hash).order_by(CONVERSATION.c.id).with_for_update()
        rows = self.connection.execute(locked, {"these": hashes}).mappings().all()
        return {one.address: one for one in self.of(shelf(Conversation), rows)}

    def _these(
        self, kind: type[R], column: ColumnElement[Any], values: Collection[str], order: Sequence[ColumnElement[Any]]
    ) -> tuple[R, ...]:
        if not values:
            return ()
        statement = select(shelf(kind).table).where(column.in_(bindparam("these", expanding=True))).order_by(*order)
        return self.of(shelf(kind), self.connection.execute(statement, {"these": sorted(values)}).mappings().all())

    # --- written

    def add_all(self, records: Iterable[Record]) -> None:
        """Insert new records; none of them has left yet."""
        for one, rows in self._rows(records):
            self.connection.execute(insert(one.table), rows)

    def save_all(self, records: Iterable[Record]) -> None:
        """Write records over the stored ones of the same ids; no parties, and no attempts."""
        for one, rows in self._rows(records):
            self.connection.execute(upsert(self.connection.dialect.name, one.table, one.key), rows)

    def _rows(self, records: Iterable[Record]) -> Iterator[tuple[Shelf[Any], list[dict[str, Any]]]]:
        kinds: dict[type[Any], list[Any]] = {}
        for record in records:
            assert not isinstance(record, Party) and not (isinstance(record, Communication) and record.status in LEFT)
            kinds.setdefault(type(record), []).append(record)
        for kind, alike in kinds.items():
            one: Shelf[Any] = shelf(kind)
            yield one, [one.row(record, self._digest) for record in alike]

    def ready(self, requests: Iterable[CommunicationRequest]) -> None:
        """Keep what was decided about claimed requests that leave now: their reason, what they ask, what they say."""
        rows = [{"this": one.id, "status_reason": one.status_reason, "asks": one.asks, "params": one.params} for one in requests]
        if rows:
            self.connection.execute(_READY, rows)

    def accept(self, taken: Sequence[Taken]) -> frozenset[str]:
        """The provider has these: their attempts are accepted and have left, in this order, and their requests are completed.

        Returns the ids of the attempts that this is news about: a receipt may have been faster.
        """
        self._hold(*{id for one in taken for id in one.people})
        if self._postgresql:
            self.connection.execute(_LOCKED, {"these": sorted(one.request_id for one in taken)})
        attempts = self.connection.execute(_STANDS, {"these": sorted(one.communication_id for one in taken)}).all()
        stands = {row.id: row for row in attempts}
        news = [one for one in taken if stands[one.communication_id].provider_id != one.provider_id]
        if not news:
            return frozenset()
        self.connection.execute(_COMPLETED, [{"this": one.request_id} for one in news])
        # Last, and held until commit: numbers become visible in their order, and nobody waits for us longer than this takes.
        self._advisory(DEPARTURES)
        number = self.connection.execute(_LAST_DEPARTURE).scalar_one()
        rows = []
        for one in news:
            status, departure = stands[one.communication_id].status, stands[one.communication_id].departure
            if departure is None:
                number = departure = number + 1
            known = status if status in FURTHER else "accepted"
            rows.append({"this": one.communication_id, "known": known, "provider": one.provider_id, "number": departure})
        self.connection.execute(_ACCEPTED, rows)
        return frozenset(one.communication_id for one in news)


def _grouped(records: Iterable[Any], key: Any) -> Mapping[Any, tuple[Any, ...]]:
    groups: dict[Any, list[Any]] = {}
    for record in records:
        groups.setdefault(key(record), []).append(record)
    return {name: tuple(group) for name, group in groups.items()}


@functools.cache
def _among(column: ColumnElement[Any]) -> Select[Any]:
    return select(column.table).where(column.in_(bindparam("these", expanding=True)))


_THESE: BindParameter[Any] = bindparam("these", expanding=True)
_WAITING = (
    select(REQUEST)
    .where(REQUEST.c.recipient_id.in_(_THESE), REQUEST.c.patient_id == REQUEST.c.recipient_id)
    .where(REQUEST.c.status == "active", REQUEST.c.due < bindparam("until"))
    .order_by(REQUEST.c.due, REQUEST.c.id)
)
_SENT = (
    select(REQUEST, COMMUNICATION.c.sent_at.label("left_at"))
    .join(COMMUNICATION, COMMUNICATION.c.request_id == REQUEST.c.id)
    .where(COMMUNICATION.c.recipient_id.in_(_THESE), COMMUNICATION.c.sent_at >= bindparam("since"))
    .where(COMMUNICATION.c.status.not_in(sorted(DID_NOT_LEAVE)), REQUEST.c.patient_id == COMMUNICATION.c.recipient_id)
    .order_by(COMMUNICATION.c.sent_at, COMMUNICATION.c.id)
)
_READY = update(REQUEST).where(REQUEST.c.id == bindparam("this"))
_LOCKED = select(REQUEST.c.id).where(REQUEST.c.id.in_(_THESE)).order_by(REQUEST.c.id).with_for_update()
_STANDS = select(COMMUNICATION.c.id, COMMUNICATION.c.status, COMMUNICATION.c.provider_id, COMMUNICATION.c.departure).where(
    COMMUNICATION.c.id.in_(_THESE)
)
_COMPLETED = (
    update(REQUEST)
    .where(REQUEST.c.id == bindparam("this"))
    .values(status="completed", status_reason="", lease_until=None, attempts=REQUEST.c.attempts + 1)
)
_LAST_DEPARTURE = select(func.coalesce(func.max(COMMUNICATION.c.departure), 0))
_ACCEPTED = (
    update(COMMUNICATION)
    .where(COMMUNICATION.c.id == bindparam("this"))
    .values(status=bindparam("known"), provider_id=bindparam("provider"), departure=bindparam("number"))
)
