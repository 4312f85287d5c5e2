"""The unit of work's part for delivery: senders and their pace, flagged addresses, what has no report, what waits, and marks."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, bindparam, func, select, text

from messenger.core.communication import Communication
from messenger.core.delivery import AddressFault
from messenger.core.pace import Sender
from messenger.core.party import Address
from messenger.store.prepared import Prepared
from messenger.store.reads import PARTY
from messenger.store.tables import TABLES
from messenger.store.tables.messages import WITHOUT_REPORT
from messenger.store.unit import COMMUNICATION, Unit, finding

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
        return self.find(_SENDERS)

    def address_faults(self, addresses: Collection[Address]) -> Mapping[Address, AddressFault]:
        """Those of ``addresses`` that were flagged, with why, whether or not somebody has written from them since."""
        by_hash = {self._digest.address(address): address for address in addresses}
        rows = self.driver.rows(_FAULTS_AT, {"these": sorted(by_hash)}) if by_hash else []
        return {by_hash[hash]: AddressFault(by_hash[hash], fault, code, at) for hash, fault, code, at in rows}

    def flag_address(self, fault: AddressFault) -> None:
        """An address cannot be reached; a newer reason takes the place of an older."""
        row = {"address_hash": self._digest.address(fault.address), "fault": fault.fault, "code": fault.code, "at": fault.at}
        self.driver.run(_FLAG, row)

    def without_report(self, channels: Collection[str], before: datetime, limit: int) -> tuple[Communication, ...]:
        """Attempts on ``channels`` that the provider took before ``before`` and of which it has not said the end, oldest first."""
        found = [each for name in sorted(channels) for each in self.find(_WITHOUT_REPORT, channel=name, before=before, limit=limit)]
        return tuple(sorted(found, key=lambda each: (each.sent_at, each.id))[:limit])

    def accepted_since(self, channel: str, since: datetime) -> bool:
        """Whether the provider of ``channel`` took anything handed to it after ``since``; only the newest that left are looked at."""
        return any(name == channel and at > since for name, at in self.driver.rows(_NEWEST, {}))

    def mark(self, name: str) -> str | None:
        """What was last written under ``name``, or None."""
        found: str | None = self.first(_MARK, name=name)
        return found

    def set_mark(self, name: str, value: str) -> None:
        """Keep ``value`` under ``name``."""
        self.driver.run(_SET_MARK, {"name": name, "value": value})

    def count_once(self, prefix: str) -> int:
        """How many names that begin with ``prefix`` (without % and _) were claimed by ``claim_once``."""
        found: int = self.first(_COUNT_ONCE, pattern=f"{prefix}%")
        return found

    def patients_with_plans(self) -> tuple[str, ...]:
        """Ids of all patients for whom something of a care plan waits."""
        return tuple(sorted(row[0] for row in self.driver.rows(_PLANNED_FOR, {})))

    def zones(self) -> tuple[str, ...]:
        """The time zones that people have of their own, by name."""
        return tuple(sorted(row[0] for row in self.driver.rows(_ZONES, {})))


_ACTIVE: Any = text("status = 'active'")
_NO_REPORT: Any = text(WITHOUT_REPORT)
_SENDERS = finding(Sender, order=(SENDER.c.name,))
_FAULTS_AT = Prepared(
    select(ADDRESS_FAULT.c.address_hash, ADDRESS_FAULT.c.fault, ADDRESS_FAULT.c.code, ADDRESS_FAULT.c.at).where(
        ADDRESS_FAULT.c.address_hash.in_(bindparam("these", expanding=True))
    )
)
_WITHOUT_REPORT = finding(
    Communication,
    COMMUNICATION.c.address_channel == bindparam("channel"),
    COMMUNICATION.c.sent_at < bindparam("before"),
    _NO_REPORT,
    order=(COMMUNICATION.c.sent_at, COMMUNICATION.c.id),
    limit=bindparam("limit", type_=Integer),
)
_NEWEST = Prepared(
    select(COMMUNICATION.c.address_channel, COMMUNICATION.c.sent_at)
    .where(COMMUNICATION.c.departure.is_not(None))
    .order_by(COMMUNICATION.c.departure.desc())
    .limit(NEWEST)
)
_MARK = Prepared(select(MARK.c.value).where(MARK.c.name == bindparam("name")))
_COUNT_ONCE = Prepared(select(func.count()).select_from(ONCE).where(ONCE.c.name.like(bindparam("pattern"))))
_PLANNED_FOR = Prepared(select(REQUEST.c.patient_id).where(_ACTIVE, REQUEST.c.rule != "", REQUEST.c.patient_id.is_not(None)).distinct())
_ZONES = Prepared(select(PARTY.c.time_zone).where(PARTY.c.time_zone.is_not(None)).distinct())


def _flag(sql: Any) -> Any:
    new = sql.insert(ADDRESS_FAULT)
    return new.on_conflict_do_update(index_elements=["address_hash"], set_={name: new.excluded[name] for name in ("fault", "code", "at")})


def _set_mark(sql: Any) -> Any:
    new = sql.insert(MARK)
    return new.on_conflict_do_update(index_elements=["name"], set_={"value": new.excluded["value"]})


_FLAG = Prepared(_flag)
_SET_MARK = Prepared(_set_mark)
