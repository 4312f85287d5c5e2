"""Records read from one connection, nothing locked: what units of work and views share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, select

from messenger.core.party import Address, Party
from messenger.ports.records import R
from messenger.store.rows import Row, Shelf, party, shelf
from messenger.store.tables import TABLES

PARTY = TABLES["party"]
PARTY_ADDRESS = TABLES["party_address"]


class Reads:
    """Reading on ``connection``, which is inside a transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def records(
        self, kind: type[R], *where: ColumnElement[bool], order: Sequence[ColumnElement[Any]] = (), limit: int | None = None
    ) -> tuple[R, ...]:
        """Records of ``kind``; not for parties."""
        one = shelf(kind)
        statement: Select[Any] = select(one.table).where(*where).order_by(*order)
        if limit is not None:
            statement = statement.limit(limit)
        return self.of(one, self.connection.execute(statement).mappings().all())

    def of(self, one: Shelf[R], rows: Sequence[Row]) -> tuple[R, ...]:
        """The records of rows."""
        return tuple(one.record(row) for row in rows)

    def parties(self, rows: Sequence[Row]) -> tuple[Party, ...]:
        """The parties of rows, with their addresses."""
        addresses = self.addresses_of([row["id"] for row in rows])
        return tuple(party(row, addresses.get(row["id"], ())) for row in rows)

    def addresses_of(self, ids: Sequence[str]) -> Mapping[str, tuple[Address, ...]]:
        """Addresses by party id, in order of preference."""
        if not ids:
            return {}
        found = self.connection.execute(_ADDRESSES, {"owners": ids})
        addresses: dict[str, tuple[Address, ...]] = {}
        for owner, channel, value in found:
            addresses[owner] = (*addresses.get(owner, ()), Address(channel, value))
        return addresses


_ADDRESSES = (
    select(PARTY_ADDRESS.c.party_id, PARTY_ADDRESS.c.address_channel, PARTY_ADDRESS.c.address_value)
    .where(PARTY_ADDRESS.c.party_id.in_(bindparam("owners", expanding=True)))
    .order_by(PARTY_ADDRESS.c.party_id, PARTY_ADDRESS.c.position)
)
