"""The unit of work's part for visits: booking that the database itself guards, blocks, busy times, rides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from messenger.core.appointment import OCCUPIES, Appointment, SlotTaken
from messenger.core.ride import Ride
from messenger.core.schedule import Block, Busy
from messenger.ports import Record
from messenger.store.rows import shelf
from messenger.store.tables import TABLES
from messenger.store.unit import BLOCKS, Unit

APPOINTMENT = TABLES["appointment"]
BLOCK = TABLES["block"]
RESOURCE = TABLES["resource"]
RIDE = TABLES["ride"]

STAFF_BLOCK = "staff"
_OCCUPYING = tuple(sorted(OCCUPIES))
_EXCLUSION_VIOLATION = "23P01"
_PLACE = ("practitioner", "location", "occupied_start", "occupied_end")


class Visits(Unit):
    """What takes up practitioners and rooms."""

    def add(self, record: Record) -> None:
        """Insert a new record; an appointment is booked. Raises SlotTaken like ``book``."""
        if isinstance(record, Appointment):
            self.book(record)
        else:
            super().add(record)

    def _before(self, record: Record) -> None:
        if isinstance(record, Appointment):
            raise TypeError("an appointment is written by book or rebook")
        if isinstance(record, Block):
            self._advisory(BLOCKS)
        super()._before(record)

    def book(self, appointment: Appointment) -> None:
        """Insert an appointment inside a savepoint. Raises SlotTaken where practitioner or room is occupied or blocked by staff."""
        row = self._row(appointment)
        if appointment.status in OCCUPIES:
            self._refuse_blocked(appointment)
        self._guarded(insert(APPOINTMENT), row)

    def rebook(self, appointment: Appointment) -> None:
        """Write an existing appointment. Raises SlotTaken like ``book`` where it takes another place; a visit that stays where it is
        stands, whatever staff blocked since. Raises KeyError where there is no such appointment."""
        before = self.get(Appointment, appointment.id)
        if before is None:
            raise KeyError(appointment.id)
        row = self._row(appointment)
        stays = before.status in OCCUPIES and all(getattr(before, name) == getattr(appointment, name) for name in _PLACE)
        if appointment.status in OCCUPIES and not stays:
            self._refuse_blocked(appointment)
        self._guarded(update(APPOINTMENT).where(APPOINTMENT.c.id == appointment.id), row)

    def _guarded(self, statement: Any, row: Mapping[str, Any]) -> None:
        try:
            with self.connection.begin_nested():
                self.connection.execute(statement.values(row))
        except DBAPIError as error:
            if _is_overlap(error):
                raise SlotTaken(row["id"]) from None
            raise

    def _row(self, appointment: Appointment) -> dict[str, Any]:
        numbers = self._resources(f"practitioner:{appointment.practitioner}", f"location:{appointment.location}")
        return shelf(Appointment).row(appointment, self._digest) | {"practitioner_number": numbers[0], "location_number": numbers[1]}

    def _resources(self, *names: str) -> list[int]:
        """The numbers of resources, new ones made. Their rows are locked on PostgreSQL: two bookings that meet wait for each other here,
        where both inside the exclusion check would be a deadlock. Made first and locked afterwards, both by name: who waits for a row
        that another one is making must not hold one that the other will want."""
        statement = select(RESOURCE.c.name, RESOURCE.c.number).where(RESOURCE.c.name.in_(names)).order_by(RESOURCE.c.name)
        known = {row.name for row in self.connection.execute(statement)}
        make = postgresql.insert(RESOURCE) if self._postgresql else sqlite.insert(RESOURCE)
        for name in sorted(set(names) - known):
            self.connection.execute(make.on_conflict_do_nothing(index_elements=["name"]), {"name": name})
        numbers = {row.name: row.number for row in self.connection.execute(statement.with_for_update())}
        return [numbers[name] for name in names]

    def _refuse_blocked(self, appointment: Appointment) -> None:
        self._advisory(BLOCKS, shared=True)
        columns = BLOCK.c
        blocked = select(columns.id).where(
            columns.source == STAFF_BLOCK,
            columns.start < appointment.occupied_end,
            columns.end > appointment.occupied_start,
            or_(
                columns.practitioner == appointment.practitioner,
                columns.location == appointment.location,
                and_(columns.practitioner.is_(None), columns.location.is_(None)),
            ),
        )
        if self.connection.execute(blocked.limit(1)).first() is not None:
            raise SlotTaken(appointment.id)

    def appointments_of(self, patient_id: str) -> tuple[Appointment, ...]:
        """All appointments of a patient, soonest start first, whatever their status."""
        self._hold(patient_id)
        columns = APPOINTMENT.c
        return self.records(Appointment, columns.patient_id == patient_id, order=(columns.start, columns.id))

    def appointments_between(self, since: datetime, until: datetime) -> tuple[Appointment, ...]:
        """All appointments that start in [since, until), soonest first, whatever their status."""
        columns = APPOINTMENT.c
        return self.records(Appointment, columns.start >= since, columns.start < until, order=(columns.start, columns.id))

    def busy(self, since: datetime, until: datetime) -> tuple[Busy, ...]:
        """Occupied times of appointments, blocks and feeds that overlap [since, until), soonest first."""
        visit, block = APPOINTMENT.c, BLOCK.c
        visits = self.connection.execute(
            select(visit.occupied_start, visit.occupied_end, visit.practitioner, visit.location).where(
                visit.occupied_end > since, visit.occupied_start < until, visit.status.in_(_OCCUPYING)
            )
        )
        blocks = self.connection.execute(
            select(block.start, block.end, block.practitioner, block.location).where(block.end > since, block.start < until)
        )
        found = [Busy(*row) for rows in (visits, blocks) for row in rows]
        return tuple(sorted(found, key=lambda one: (one.start, one.end, one.practitioner or "", one.location or "")))

    def replace_blocks(self, source: str, blocks: Sequence[Block]) -> None:
        """All blocks of ``source`` become these."""
        self._advisory(BLOCKS)
        self.connection.execute(delete(BLOCK).where(BLOCK.c.source == source))
        if blocks:
            self.connection.execute(insert(BLOCK), [shelf(Block).row(block, self._digest) for block in blocks])

    def blocks_between(self, since: datetime, until: datetime) -> tuple[Block, ...]:
        """Blocks that overlap [since, until), soonest first."""
        columns = BLOCK.c
        return self.records(Block, columns.end > since, columns.start < until, order=(columns.start, columns.id))

    def rides_of(self, patient_id: str) -> tuple[Ride, ...]:
        """Rides of all appointments of a patient, soonest visit first."""
        self._hold(patient_id)
        statement = (
            select(RIDE)
            .join(APPOINTMENT, APPOINTMENT.c.id == RIDE.c.appointment_id)
            .where(APPOINTMENT.c.patient_id == patient_id)
            .order_by(APPOINTMENT.c.start, APPOINTMENT.c.id)
        )
        return self.of(shelf(Ride), self.connection.execute(statement).mappings().all())


def _is_overlap(error: DBAPIError) -> bool:
    code: object = getattr(error.orig, "sqlstate", None)
    return code == _EXCLUSION_VIOLATION or (code is None and "slot taken" in str(error.orig))
