"""Records to rows and back. A shelf knows the table of one kind of record and how its fields lie in columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Generic, get_type_hints

from sqlalchemy import Column, RowMapping, Table

from messenger.core.appointment import Appointment
from messenger.core.communication import Communication, CommunicationRequest, DeliveryReceipt, Inbound
from messenger.core.consent import Consent
from messenger.core.pace import Sender
from messenger.core.party import Address, Party
from messenger.core.questionnaire import Response
from messenger.core.ride import Ride
from messenger.core.schedule import Block
from messenger.core.states import Conversation
from messenger.core.task import Flag, Task
from messenger.ports import (
    Account,
    AuditEvent,
    Clearance,
    FeedState,
    InboundRecord,
    PrivateLink,
    R,
    Record,
    WaitlistEntry,
)
from messenger.store.codec import Digest
from messenger.store.tables import TABLES

Row = RowMapping


@dataclass(frozen=True)
class Shelf(Generic[R]):
    """Where records of ``kind`` lie. ``plain`` fields are columns of the same name, ``addresses`` three columns each.

    ``key`` is the column that ``get`` and ``save`` go by.
    """

    kind: type[R]
    table: Table
    plain: tuple[str, ...]
    addresses: tuple[str, ...]
    key: str

    @property
    def key_column(self) -> Column[Any]:
        """The column of ``key``."""
        return self.table.c[self.key]

    def row(self, record: R, digest: Digest) -> dict[str, Any]:
        """``record`` as column values."""
        row = {name: getattr(record, name) for name in self.plain}
        for name in self.addresses:
            row.update(address_columns(name, getattr(record, name), digest))
        if isinstance(record, InboundRecord):
            row.update(_inbound_columns(record.inbound, digest))
        elif isinstance(record, PrivateLink):
            row["token_hash"] = digest.text(record.token)
        elif isinstance(record, Account):
            row["name_hash"] = digest.text(record.name.casefold())
        return row

    def key_of(self, id: str, digest: Digest) -> str:
        """What ``key`` holds for the record with ``id``."""
        return digest.text(id) if self.kind is PrivateLink else id

    def record(self, row: Row) -> R:
        """The record of a row. Not for parties, whose addresses lie elsewhere (see :func:`party`)."""
        values = {name: row[name] for name in self.plain}
        for name in self.addresses:
            values[name] = address(name, row)
        if self.kind is InboundRecord:
            values["inbound"] = _inbound(row)
        return self.kind(**values)


def address_columns(name: str, value: Address | None, digest: Digest) -> dict[str, str | None]:
    """The three columns of an address field."""
    if value is None:
        return {f"{name}_channel": None, f"{name}_value": None, f"{name}_hash": None}
    return {f"{name}_channel": value.channel, f"{name}_value": value.value, f"{name}_hash": digest.address(value)}


def address(name: str, row: Row) -> Address | None:
    """The address field ``name`` of a row."""
    channel = row[f"{name}_channel"]
    return None if channel is None else Address(channel, row[f"{name}_value"])


def party(row: Row, addresses: tuple[Address, ...]) -> Party:
    """The party of a row."""
    return Party(**{name: row[name] for name in shelf(Party).plain}, addresses=addresses)


_INBOUND_PLAIN = tuple(field.name for field in fields(Inbound) if field.name != "sender")


def _inbound_columns(inbound: Inbound, digest: Digest) -> dict[str, Any]:
    return {name: getattr(inbound, name) for name in _INBOUND_PLAIN} | address_columns("sender", inbound.sender, digest)


def _inbound(row: Row) -> Inbound:
    return Inbound(**{name: row[name] for name in _INBOUND_PLAIN}, sender=Address(row["sender_channel"], row["sender_value"]))


_ELSEWHERE: Mapping[type[Any], frozenset[str]] = {Party: frozenset({"addresses"}), InboundRecord: frozenset({"inbound"})}


def _shelf(kind: type[R], table: str, key: str = "id") -> Shelf[R]:
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind) if field.name not in _ELSEWHERE.get(kind, frozenset())]
    addresses = tuple(name for name in names if hints[name] in (Address, Address | None))
    return Shelf(kind, TABLES[table], tuple(name for name in names if name not in addresses), addresses, key)


_ALL: tuple[Shelf[Any], ...] = (
    _shelf(Party, "party"),
    _shelf(Conversation, "conversation"),
    _shelf(Consent, "consent"),
    _shelf(Appointment, "appointment"),
    _shelf(Response, "response"),
    _shelf(CommunicationRequest, "communication_request"),
    _shelf(Communication, "communication"),
    _shelf(Task, "task"),
    _shelf(Flag, "flag"),
    _shelf(Ride, "ride", key="appointment_id"),
    _shelf(Block, "block"),
    _shelf(InboundRecord, "inbound"),
    _shelf(PrivateLink, "private_link", key="token_hash"),
    _shelf(Clearance, "clearance"),
    _shelf(WaitlistEntry, "waitlist_entry"),
    _shelf(Account, "account"),
    _shelf(AuditEvent, "audit_event"),
    _shelf(FeedState, "feed_state"),
    _shelf(Sender, "sender", key="name"),
)
_SHELVES: Mapping[type[Any], Shelf[Any]] = {one.kind: one for one in _ALL}


def shelf(kind: type[R]) -> Shelf[R]:
    """The shelf of ``kind``."""
    return _SHELVES[kind]


def shelf_of(record: R) -> Shelf[R]:
    """The shelf of ``record``'s kind."""
    return _SHELVES[type(record)]


def receipt(row: Row) -> DeliveryReceipt:
    """The delivery event of a row."""
    return DeliveryReceipt(**{field.name: row[field.name] for field in fields(DeliveryReceipt) if field.name in row})


def kinds() -> tuple[type[Record], ...]:
    """All kinds of records, for tests that go through each of them."""
    return tuple(_SHELVES)
