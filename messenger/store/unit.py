"""What every part of a unit of work stands on: one transaction's connection, records in and out, and the locks of PostgreSQL.

SQLite has one writer at a time, so a unit of work is alone. On PostgreSQL (read committed) it locks what it is about, and always in this
order, so that no two units of work wait for each other (docs/explanation/processes.md says why each is there):

1. people (``party``; several of them by id), or the address of somebody who is not known yet. Staff are not locked: nobody decides by them.
2. rows of those people: conversation, visit, ride, task, request, attempt.
3. resources (practitioner and room, by name), then the lock on blocks.
4. the numbers of departures, at the very end.

What waits for nobody (a claim with SKIP LOCKED) may take rows before people.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import Any, Generic

from sqlalchemy import ColumnElement, Executable, Integer, Select, Table, bindparam, func, insert, select, update

from messenger.core.communication import Communication, DeliveryStatus
from messenger.core.party import Address, Party
from messenger.core.states import Conversation
from messenger.core.value import made
from messenger.ports.records import R, Record
from messenger.store.codec import Digest
from messenger.store.drivers import Driver
from messenger.store.prepared import Prepared
from messenger.store.reads import PARTY, PARTY_ADDRESS
from messenger.store.rows import Shelf, address_columns, shelf, shelf_of
from messenger.store.tables import TABLES

COMMUNICATION = TABLES["communication"]

LEFT: frozenset[DeliveryStatus] = frozenset({"accepted", "queued", "sent", "delivered", "read", "undelivered"})
"""Statuses of an attempt that surely left us."""

DEPARTURES = 1
BLOCKS = 2
_ADDRESSES = 3
"""What PostgreSQL's advisory locks are about (their first number)."""


class Finding(Prepared, Generic[R]):
    """A prepared statement that returns the columns of records of one kind (not of parties)."""

    def __init__(self, kind: type[R], statement: Executable) -> None:
        super().__init__(statement)
        self.shelf = shelf(kind)


def finding(
    kind: type[R], *where: ColumnElement[bool], order: Sequence[ColumnElement[Any]] = (), limit: Any = None, lock: bool = False
) -> Finding[R]:
    """A search for records of ``kind`` of which all of ``where`` is true. ``lock``: their rows are locked on PostgreSQL."""
    statement: Select[Any] = select(*shelf(kind).columns).where(*where).order_by(*order).limit(limit)
    return Finding(kind, statement.with_for_update(key_share=True) if lock else statement)


class Unit:
    """One transaction."""

    def __init__(self, driver: Driver, digest: Digest) -> None:
        """``driver`` is inside a transaction that its owner ends."""
        self.driver = driver
        self._digest = digest
        self._postgresql = driver.name == "postgresql"
        self._held: set[str] = set()
        self._departed: list[str] = []
        self._claimed: set[str] = set()
        self._as_found: dict[str, Conversation] = {}

    def finish(self) -> None:
        """What comes last, before the commit: attempts that left are numbered.

        The lock is held until commit, so that numbers become visible in their order: who reads after number 7 never misses a late 6.
        Whoever held it and then waited for a person would stop everybody else.
        """
        if self._departed:
            self._advisory(DEPARTURES)
            self.driver.run_all(_DEPART, [{"id_of_attempt": id} for id in self._departed])

    # --- records

    def add(self, record: Record) -> None:
        """Insert a new record."""
        self._before(record)
        one = shelf_of(record)
        self.driver.run(inserting(one.table), one.row(record, self._digest))
        self._after(record, fresh=True)

    def save(self, record: Record) -> None:
        """Write a record over the stored one of the same id; insert it where there is none."""
        self._before(record)
        one = shelf_of(record)
        self.driver.run(upserting(one.table, one.key), one.row(record, self._digest))
        self._after(record, fresh=False)

    def get(self, kind: type[R], id: str) -> R | None:
        """The record of ``kind`` with ``id``, or None; locked on PostgreSQL."""
        one = shelf(kind)
        key = one.key_of(id, self._digest)
        if kind is Party:
            self._hold(id)
            found: Any = self.parties(_PARTY, id=id)
        else:
            if self._postgresql:
                self._hold_owner(one.table, one.key, key)
            found = self.find(_by_key(one), key_of_record=key)
        return found[0] if found else None

    def find(self, search: Finding[R], **values: Any) -> tuple[R, ...]:
        """The records that ``search`` finds, with its parameters."""
        record = search.shelf.made
        return tuple([record(row) for row in self.driver.rows(search, values)])

    def first(self, search: Prepared, **values: Any) -> Any:
        """The first column of the first row of ``search``, or None."""
        rows = self.driver.rows(search, values)
        return rows[0][0] if rows else None

    def parties(self, search: Prepared, **values: Any) -> tuple[Party, ...]:
        """The parties that ``search``, made by :func:`finding_parties`, finds."""
        found: dict[str, tuple[Any, ...]] = {}
        addresses: dict[str, tuple[Address, ...]] = {}
        for id, *rest, channel, value in self.driver.rows(search, values):
            found[id] = tuple(rest)
            known = addresses.get(id, ())
            addresses[id] = known if channel is None else (*known, Address(channel, value))
        return tuple(made(Party, _PARTY_FIELDS, (id, *rest, addresses[id])) for id, rest in found.items())

    def _before(self, record: Record) -> None:
        """What must be so before ``record`` is written."""

    def _after(self, record: Record, *, fresh: bool) -> None:
        if isinstance(record, Party):
            self._write_addresses(record, fresh=fresh)
        elif isinstance(record, Communication) and record.status in LEFT:
            self._departed.append(record.id)

    def _write_addresses(self, record: Party, *, fresh: bool) -> None:
        if not fresh:
            known = self.driver.rows(_ADDRESSES_OF, {"owner": record.id})
            if [Address(*row) for row in known] == list(record.addresses):
                return
            self.driver.run(_FORGET_ADDRESSES, {"owner": record.id})
        rows = [
            {"party_id": record.id, "position": position, **address_columns("address", address, self._digest)}
            for position, address in enumerate(record.addresses)
        ]
        self.driver.run(inserting(PARTY_ADDRESS), *rows)

    # --- locks, all of them nothing on SQLite

    def hold(self, party_ids: Iterable[str]) -> None:
        """Lock these people until the end of the unit of work: before anything else, where it is about several."""
        self._hold(*party_ids)

    def _hold(self, *party_ids: str | None) -> None:
        if not self._postgresql:
            return
        wanted = {id for id in party_ids if id is not None} - self._held
        if wanted:
            self.driver.run(_HOLD, {"parties": sorted(wanted)})
        self._held |= wanted

    def _hold_owner(self, table: Table, key: str, value: str) -> None:
        owner = _owner(table, key)
        if owner is not None:
            self._hold(self.first(owner, key_of_record=value))

    def _advisory(self, subject: int, number: int = 0, *, shared: bool = False) -> None:
        if self._postgresql:
            self.driver.run(_ADVISORY_SHARED if shared else _ADVISORY, {"subject": subject, "number": number})

    def _hold_address(self, address_hash: str) -> None:
        # Any 31 bits of the hash do: two addresses that share them only wait for each other.
        self._advisory(_ADDRESSES, int(address_hash[:8], 16) & 0x7FFFFFFF)


def finding_parties(*where: ColumnElement[bool]) -> Prepared:
    """A prepared search for parties, the oldest first, each with its addresses in order of preference."""
    return Prepared(
        select(*shelf(Party).columns, PARTY_ADDRESS.c.address_channel, PARTY_ADDRESS.c.address_value)
        .join(PARTY_ADDRESS, PARTY_ADDRESS.c.party_id == PARTY.c.id, isouter=True)
        .where(*where)
        .order_by(PARTY.c.created_at, PARTY.c.id, PARTY_ADDRESS.c.position)
    )


_PARTY_FIELDS = shelf(Party).fields
_PARTY = finding_parties(PARTY.c.id == bindparam("id"))
_ADDRESSES_OF = Prepared(
    select(PARTY_ADDRESS.c.address_channel, PARTY_ADDRESS.c.address_value)
    .where(PARTY_ADDRESS.c.party_id == bindparam("owner"))
    .order_by(PARTY_ADDRESS.c.position)
)
_FORGET_ADDRESSES = Prepared(PARTY_ADDRESS.delete().where(PARTY_ADDRESS.c.party_id == bindparam("owner")))
LOCKED_PEOPLE = PARTY.c.role != "staff"
"""Who is locked. What everybody reads must not be waited for; a member of staff is written when clinic.yaml changes, and then last."""

_HOLD = Prepared(
    select(PARTY.c.id)
    .where(PARTY.c.id.in_(bindparam("parties", expanding=True)), LOCKED_PEOPLE)
    .order_by(PARTY.c.id)
    # Not FOR UPDATE: a new row that points to this person, checked at commit, must not wait for us.
    .with_for_update(key_share=True)
)
_LOCK = (bindparam("subject", type_=Integer), bindparam("number", type_=Integer))
_ADVISORY = Prepared(select(func.pg_advisory_xact_lock(*_LOCK)))
_ADVISORY_SHARED = Prepared(select(func.pg_advisory_xact_lock_shared(*_LOCK)))

NEXT_DEPARTURE = select(func.coalesce(func.max(COMMUNICATION.alias("sent").c.departure), 0) + 1).scalar_subquery()
_DEPART = Prepared(
    update(COMMUNICATION)
    .where(COMMUNICATION.c.id == bindparam("id_of_attempt"), COMMUNICATION.c.departure.is_(None))
    .values(departure=NEXT_DEPARTURE)
)


@functools.cache
def inserting(table: Table) -> Prepared:
    """Inserts a row, without a departure."""
    return Prepared(insert(table), columns=_written(table))


@functools.cache
def _by_key(one: Shelf[R]) -> Finding[R]:
    return finding(one.kind, one.key_column == bindparam("key_of_record"), lock=True)


@functools.cache
def _owner(table: Table, key: str) -> Prepared | None:
    """Whose row it is; None for tables whose rows are nobody's."""
    owner = next((table.c[name] for name in ("patient_id", "party_id") if name in table.c), None)
    return None if owner is None else Prepared(select(owner).where(table.c[key] == bindparam("key_of_record")))


@functools.cache
def upserting(table: Table, key: str) -> Prepared:
    """Inserts a row, or writes it over the one with the same ``key``; a departure stays as it is."""
    kept = {key, "departure"}

    def statement(sql: Any) -> Any:
        new = sql.insert(table)
        changed = {column.name: new.excluded[column.name] for column in table.columns if column.name not in kept}
        return new.on_conflict_do_update(index_elements=[key], set_=changed)

    return Prepared(statement, columns=_written(table))


def _written(table: Table) -> tuple[str, ...]:
    # A departure is given by _DEPART alone.
    return tuple(column.name for column in table.columns if column.name != "departure")
