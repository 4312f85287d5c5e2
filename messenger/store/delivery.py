"""The unit of work's part for delivery: senders and their pace, flagged addresses, what has no report, what waits, and marks."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Insert, func, select, text
from sqlalchemy.dialects import postgresql, sqlite

from messenger.core.communication import Communication, CommunicationRequest
from messenger.core.delivery import AddressFault
from messenger.core.pace import Sender
from messenger.core.party import Address
from messenger.store.reads import PARTY
from messenger.store.tables import TABLES, WAITING, WITHOUT_REPORT
from messenger.store.unit import COMMUNICATION, Unit

REQUEST = TABLES["communication_request"]
ADDRESS_FAULT = TABLES["address_fault"]
SENDER = TABLES["sender"]
MARK = TABLES["mark"]
ONCE = TABLES["once"]


NEWEST = 200
"""Among so many of what left last a channel's newest is looked for."""


class Delivery(Unit):
    """What is known of senders and addresses, and what has not arrived."""

    def senders(self) -> tuple[Sender, ...]:
        """How far every sender has been used, as it stands now, nothing locked."""
        return self.records(Sender, order=(SENDER.c.name,))

    def address_faults(self, addresses: Collection[Address]) -> Mapping[Address, AddressFault]:
        """Those of ``addresses`` that were flagged, with why, whether or not somebody has written from them since."""
        by_hash = {self._digest.address(address): address for address in addresses}
        if not by_hash:
            return {}
        rows = self.connection.execute(select(ADDRESS_FAULT).where(ADDRESS_FAULT.c.address_hash.in_(sorted(by_hash)))).mappings()
        found = (AddressFault(by_hash[row["address_hash"]], row["fault"], row["code"], row["at"]) for row in rows)
        return {fault.address: fault for fault in found}

    def flag_address(self, fault: AddressFault) -> None:
        """An address cannot be reached; a newer reason takes the place of an older."""
        row = {"address_hash": self._digest.address(fault.address), "fault": fault.fault, "code": fault.code, "at": fault.at}
        self.connection.execute(_FLAG[self.connection.dialect.name], row)

    def without_report(self, channels: Collection[str], before: datetime, limit: int) -> tuple[Communication, ...]:
        """Attempts on ``channels`` that the provider took before ``before`` and of which it has not said the end, oldest first."""
        columns = COMMUNICATION.c
        found: list[Communication] = []
        for channel in sorted(channels):
            where: Any = (columns.address_channel == channel, columns.sent_at < before, text(WITHOUT_REPORT))
            found += self.records(Communication, *where, order=(columns.sent_at, columns.id), limit=limit)
        return tuple(sorted(found, key=lambda each: (each.sent_at, each.id))[:limit])

    def oldest_waiting(self, now: datetime) -> CommunicationRequest | None:
        """The request that has waited longest: due, or kept by a sender's pace, its provider or a crash; None where none waits."""
        due = self.records(CommunicationRequest, _WAITS, REQUEST.c.due <= now, order=(REQUEST.c.due, REQUEST.c.id), limit=1)
        kept = self.records(CommunicationRequest, _KEPT, order=(REQUEST.c.waiting_since, REQUEST.c.id), limit=1)
        return min((*due, *kept), key=lambda request: request.waiting_since or request.due, default=None)

    def accepted_since(self, channel: str, since: datetime) -> bool:
        """Whether the provider of ``channel`` took anything handed to it after ``since``; only the newest that left are looked at."""
        columns = COMMUNICATION.c
        newest = select(columns.address_channel, columns.sent_at).where(columns.departure.is_not(None)).order_by(columns.departure.desc())
        lately = self.connection.execute(newest.limit(NEWEST)).all()
        return any(row.address_channel == channel and row.sent_at > since for row in lately)

    def mark(self, name: str) -> str | None:
        """What was last written under ``name``, or None."""
        return self.connection.execute(select(MARK.c.value).where(MARK.c.name == name)).scalar()

    def set_mark(self, name: str, value: str) -> None:
        """Keep ``value`` under ``name``."""
        self.connection.execute(_SET_MARK[self.connection.dialect.name], {"name": name, "value": value})

    def count_once(self, prefix: str) -> int:
        """How many names that begin with ``prefix`` were claimed by ``claim_once``."""
        counted = select(func.count()).where(ONCE.c.name.startswith(prefix, autoescape=True))
        return self.connection.execute(counted).scalar_one()

    def patients_with_plans(self) -> tuple[str, ...]:
        """Ids of all patients for whom something of a care plan waits."""
        planned = select(REQUEST.c.patient_id).where(_WAITS, REQUEST.c.rule != "", REQUEST.c.patient_id.is_not(None))
        return tuple(sorted({str(id) for id in self.connection.execute(planned.distinct()).scalars()}))

    def zones(self) -> tuple[str, ...]:
        """The time zones that people have of their own, by name."""
        own = select(PARTY.c.time_zone).where(PARTY.c.time_zone.is_not(None)).distinct()
        return tuple(sorted(str(name) for name in self.connection.execute(own).scalars()))


_WAITS: Any = text("status = 'active'")
_KEPT: Any = text(WAITING)


def _flag(dialect: str) -> Insert:
    statement = postgresql.insert(ADDRESS_FAULT) if dialect == "postgresql" else sqlite.insert(ADDRESS_FAULT)
    return statement.on_conflict_do_update(
        index_elements=["address_hash"], set_={name: statement.excluded[name] for name in ("fault", "code", "at")}
    )


def _set_mark(dialect: str) -> Insert:
    statement = postgresql.insert(MARK) if dialect == "postgresql" else sqlite.insert(MARK)
    return statement.on_conflict_do_update(index_elements=["name"], set_={"value": statement.excluded["value"]})


_FLAG = {dialect: _flag(dialect) for dialect in ("sqlite", "postgresql")}
_SET_MARK = {dialect: _set_mark(dialect) for dialect in ("sqlite", "postgresql")}
