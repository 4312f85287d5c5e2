"""What every part of a unit of work stands on: one transaction's connection, records in and out, and the locks of PostgreSQL.

SQLite has one writer at a time, so a unit of work is alone. On PostgreSQL (read committed) it locks what it is about: the rows of the
people concerned, always before rows of their own (conversations, visits, requests), so that two units of work about one patient run
after each other and those about different patients do not meet.
"""

from __future__ import annotations

import functools
from typing import Any

from sqlalchemy import Connection, Insert, Select, Table, bindparam, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from messenger.core.communication import Communication, DeliveryStatus
from messenger.core.party import Party
from messenger.ports import R, Record
from messenger.store.codec import Digest
from messenger.store.reads import PARTY, PARTY_ADDRESS, Reads
from messenger.store.rows import address_columns, shelf, shelf_of
from messenger.store.tables import TABLES

COMMUNICATION = TABLES["communication"]

LEFT: frozenset[DeliveryStatus] = frozenset({"accepted", "queued", "sent", "delivered", "read", "undelivered"})
"""Statuses of an attempt that surely left us."""

DEPARTURES = 1
BLOCKS = 2
_ADDRESSES = 3
"""What PostgreSQL's advisory locks are about (their first number)."""


class Unit(Reads):
    """One transaction."""

    def __init__(self, connection: Connection, digest: Digest) -> None:
        """``connection`` is inside a transaction that its owner ends."""
        super().__init__(connection)
        self._digest = digest
        self._postgresql = connection.dialect.name == "postgresql"
        self._held: set[str] = set()

    # --- records

    def add(self, record: Record) -> None:
        """Insert a new record."""
        self._before(record)
        one = shelf_of(record)
        self.connection.execute(_insert(one.table), one.row(record, self._digest))
        self._after(record, fresh=True)

    def save(self, record: Record) -> None:
        """Write a record over the stored one of the same id; insert it where there is none."""
        self._before(record)
        one = shelf_of(record)
        self.connection.execute(upsert(self.connection.dialect.name, one.table, one.key), one.row(record, self._digest))
        self._after(record, fresh=False)

    def get(self, kind: type[R], id: str) -> R | None:
        """The record of ``kind`` with ``id``, or None; locked on PostgreSQL."""
        one = shelf(kind)
        key = one.key_of(id, self._digest)
        owner = next((one.table.c[name] for name in ("patient_id", "party_id") if name in one.table.c), None)
        if kind is Party:
            self._hold(id)
        elif owner is not None and self._postgresql:
            self._hold(self.connection.execute(select(owner).where(one.key_column == key)).scalar())
        row = self.connection.execute(_by_key(one.table, one.key), {"key_of_record": key}).mappings().first()
        if row is None:
            return None
        if kind is Party:
            found: Any = self.parties([row])[0]
            record: R = found
            return record
        return one.record(row)

    def _before(self, record: Record) -> None:
        if isinstance(record, Communication) and record.status in LEFT:
            # Held until commit, so that numbers become visible in their order: who reads after number 7 never misses a late 6.
            self._advisory(DEPARTURES)

    def _after(self, record: Record, *, fresh: bool) -> None:
        if isinstance(record, Party):
            self._write_addresses(record, fresh=fresh)
        elif isinstance(record, Communication) and record.status in LEFT:
            self.connection.execute(_DEPART, {"id_of_attempt": record.id})

    def _write_addresses(self, record: Party, *, fresh: bool) -> None:
        if not fresh:
            if self.addresses_of([record.id]).get(record.id, ()) == record.addresses:
                return
            self.connection.execute(PARTY_ADDRESS.delete().where(PARTY_ADDRESS.c.party_id == record.id))
        rows = [
            {"party_id": record.id, "position": position, **address_columns("address", address, self._digest)}
            for position, address in enumerate(record.addresses)
        ]
        if rows:
            self.connection.execute(insert(PARTY_ADDRESS), rows)

    # --- locks, all of them nothing on SQLite

    def _hold(self, *party_ids: str | None) -> None:
        wanted = {id for id in party_ids if id is not None} - self._held
        if self._postgresql and wanted:
            self.connection.execute(select(PARTY.c.id).where(PARTY.c.id.in_(sorted(wanted))).order_by(PARTY.c.id).with_for_update())
        self._held |= wanted

    def _advisory(self, subject: int, number: int = 0, *, shared: bool = False) -> None:
        if self._postgresql:
            lock = func.pg_advisory_xact_lock_shared if shared else func.pg_advisory_xact_lock
            self.connection.execute(select(lock(subject, number)))

    def _hold_address(self, address_hash: str) -> None:
        # Any 31 bits of the hash do: two addresses that share them only wait for each other.
        self._advisory(_ADDRESSES, int(address_hash[:8], 16) & 0x7FFFFFFF)


_NEXT_DEPARTURE = select(func.coalesce(func.max(COMMUNICATION.alias("sent").c.departure), 0) + 1).scalar_subquery()
_DEPART = (
    update(COMMUNICATION)
    .where(COMMUNICATION.c.id == bindparam("id_of_attempt"), COMMUNICATION.c.departure.is_(None))
    .values(departure=_NEXT_DEPARTURE)
)


@functools.cache
def _insert(table: Table) -> Insert:
    return insert(table)


@functools.cache
def _by_key(table: Table, key: str) -> Select[Any]:
    return select(table).where(table.c[key] == bindparam("key_of_record")).with_for_update()


@functools.cache
def upsert(dialect: str, table: Table, key: str) -> Insert:
    """Insert a row, or write it over the one with the same ``key``; a departure stays as it is."""
    statement = postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)
    kept = {key, "departure"}
    changed = {column.name: statement.excluded[column.name] for column in table.columns if column.name not in kept}
    return statement.on_conflict_do_update(index_elements=[key], set_=changed)
