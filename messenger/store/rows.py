"""Records to rows and back. A shelf knows the table of one kind of record and how its fields lie in columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from operator import attrgetter
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
from messenger.core.value import made
from messenger.ports.records import Account, AuditEvent, Clearance, FeedState, InboundRecord, PrivateLink, R, Record, WaitlistEntry
from messenger.store.codec import Digest
from messenger.store.tables import TABLES

Row = RowMapping


@dataclass(frozen=True)
class Fold:
    """Neighbouring columns of a row that are one value: those in [first, last) become ``make`` of them; None where the first one is."""

    first: int
    last: int
    make: Callable[..., Any]


@dataclass(frozen=True)
class Shelf(Generic[R]):
    """Where records of ``kind`` lie. ``plain`` fields are columns of the same name (``values`` takes them from a record),
    ``addresses`` three columns each.

    ``key`` is the column that ``get`` and ``save`` go by. ``names`` are the columns that a record is read from, in the order of its
    ``fields``; ``folds`` says which of them belong together, the last ones first.
    """

    kind: type[R]
    table: Table
    plain: tuple[str, ...]
    values: Callable[[Any], tuple[Any, ...]]
    addresses: tuple[str, ...]
    key: str
    fields: tuple[str, ...]
    names: tuple[str, ...]
    folds: tuple[Fold, ...]

    @property
    def key_column(self) -> Column[Any]:
        """The column of ``key``."""
        return self.table.c[self.key]

    @property
    def columns(self) -> tuple[Column[Any], ...]:
        """What a statement must select, in this order, for :meth:`made`."""
        return tuple(self.table.c[name] for name in self.names)

    def row(self, record: R, digest: Digest) -> dict[str, Any]:
        """``record`` as column values."""
        row: dict[str, Any] = dict(zip(self.plain, self.values(record), strict=True))
        for name in self.addresses:
            row.update(address_columns(name, getattr(record, name), digest))
        further = _FURTHER.get(self.kind)
        if further is not None:
            row.update(further(record, digest))
        return row

    def key_of(self, id: str, digest: Digest) -> str:
        """What ``key`` holds for the record with ``id``."""
        return digest.text(id) if self.kind is PrivateLink else id

    def made(self, values: list[Any]) -> R:
        """The record of the values of ``columns``; the list is used up. Not for parties, whose addresses lie elsewhere."""
        for fold in self.folds:
            found = values[fold.first : fold.last]
            values[fold.first : fold.last] = [None if found[0] is None else fold.make(*found)]
        return made(self.kind, self.fields, values)

    def record(self, row: Row) -> R:
        """The record of a row that SQLAlchemy read. Not for parties (see :func:`party`)."""
        return self.made([row[name] for name in self.names])


def address_columns(name: str, value: Address | None, digest: Digest) -> dict[str, str | None]:
    """The three columns of an address field."""
    if value is None:
        return {f"{name}_channel": None, f"{name}_value": None, f"{name}_hash": None}
    return {f"{name}_channel": value.channel, f"{name}_value": value.value, f"{name}_hash": digest.address(value)}


def party(row: Row, addresses: tuple[Address, ...]) -> Party:
    """The party of a row."""
    return Party(**{name: row[name] for name in shelf(Party).plain}, addresses=addresses)


_INBOUND_PLAIN = tuple(field.name for field in fields(Inbound) if field.name != "sender")
_INBOUND_VALUES = attrgetter(*_INBOUND_PLAIN)


def _inbound_columns(record: InboundRecord, digest: Digest) -> dict[str, Any]:
    inbound = record.inbound
    return dict(zip(_INBOUND_PLAIN, _INBOUND_VALUES(inbound), strict=True)) | address_columns("sender", inbound.sender, digest)


_FURTHER: Mapping[type[Any], Callable[[Any, Digest], Mapping[str, Any]]] = {
    InboundRecord: _inbound_columns,
    PrivateLink: lambda link, digest: {"token_hash": digest.text(link.token)},
    Account: lambda account, digest: {"name_hash": digest.text(account.name.casefold())},
}
"""Columns of a kind beyond its fields."""


_ELSEWHERE: Mapping[type[Any], frozenset[str]] = {Party: frozenset({"addresses"}), InboundRecord: frozenset({"inbound"})}


def _shelf(kind: type[R], table: str, key: str = "id") -> Shelf[R]:
    hints = get_type_hints(kind)
    every = tuple(field.name for field in fields(kind))
    here = [name for name in every if name not in _ELSEWHERE.get(kind, frozenset())]
    addresses = tuple(name for name in here if _is_address(hints[name]))
    names: list[str] = []
    folds: list[Fold] = []
    _lay(kind, names, folds)
    plain = tuple(name for name in here if name not in addresses)
    return Shelf(kind, TABLES[table], plain, attrgetter(*plain), addresses, key, every, tuple(names), tuple(folds))


def _lay(kind: type[Any], names: list[str], folds: list[Fold]) -> None:
    """Put the columns of ``kind``'s fields into ``names``, and in front of ``folds`` what belongs together."""
    hints = get_type_hints(kind)
    for field in fields(kind):
        first = len(names)
        if _is_address(hints[field.name]):
            names += [f"{field.name}_channel", f"{field.name}_value"]
            folds.insert(0, Fold(first, len(names), Address))
        elif hints[field.name] is Inbound:
            inner: list[Fold] = []
            _lay(Inbound, names, inner)
            folds[:0] = [*inner, Fold(first, len(names) - len(inner), Inbound)]
        elif field.name not in _ELSEWHERE.get(kind, frozenset()):
            names.append(field.name)


def _is_address(hint: Any) -> bool:
    return hint in (Address, Address | None)


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


RECEIPT_COLUMNS = tuple(TABLES["delivery_receipt"].c[field.name] for field in fields(DeliveryReceipt) if field.name != "meaning")
"""What a DeliveryReceipt is made of, in the order of its fields; what its code means is not kept."""


def kinds() -> tuple[type[Record], ...]:
    """All kinds of records, for tests that go through each of them."""
    return tuple(_SHELVES)
