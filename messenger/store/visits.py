"""The unit of work's part for visits: booking that the database itself guards, blocks, busy times, rides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, delete, insert, or_, select, update

from messenger.core.appointment import OCCUPIES, Appointment, SlotTaken
from messenger.core.ride import Ride
from messenger.core.schedule import Block, Busy
from messenger.ports.records import Record
from messenger.store.prepared import Prepared
from messenger.store.rows import shelf
from messenger.store.tables import TABLES
from messenger.store.unit import BLOCKS, Unit, finding

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
        """Insert an appointment inside a savepoint. Raises SlotTaken where practitioner or room is occupied or blocked by staff, or the
        patient has another visit then."""
        if appointment.status in OCCUPIES:
            self._refuse_second(appointment)
        row = self._row(appointment)
        if appointment.status in OCCUPIES:
            self._refuse_blocked(appointment)
        self._guarded(_BOOK, row)

    def rebook(self, appointment: Appointment) -> None:
        """Write an existing appointment. Raises SlotTaken like ``book`` where it takes another place; a visit that stays where it is
        stands, whatever staff blocked since. Raises KeyError where there is no such appointment."""
        before = self.get(Appointment, appointment.id)
        if before is None:
            raise KeyError(appointment.id)
        stays = before.status in OCCUPIES and all(getattr(before, name) == getattr(appointment, name) for name in _PLACE)
        if appointment.status in OCCUPIES and not stays:
            self._refuse_second(appointment)
        row = self._row(appointment)
        if appointment.status in OCCUPIES and not stays:
            self._refuse_blocked(appointment)
        self._guarded(_REBOOK, row | {"id_of_visit": appointment.id})

    def _guarded(self, statement: Prepared, row: Mapping[str, Any]) -> None:
        try:
            with self.driver.savepoint():
                self.driver.run(statement, row)
        except self.driver.error as error:
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
        wanted = {"names": sorted(set(names))}
        known = {name for name, _ in self.driver.rows(_RESOURCES, wanted)}
        self.driver.run(_MAKE_RESOURCE, *({"name": name} for name in wanted["names"] if name not in known))
        numbers = dict(self.driver.rows(_LOCKED_RESOURCES, wanted))
        return [numbers[name] for name in names]

    def _refuse_second(self, appointment: Appointment) -> None:
        """Nobody has two visits at one time: staff may book while a patient answers an offer. People are held before resources."""
        self._hold(appointment.patient_id)
        then = {"patient": appointment.patient_id, "this": appointment.id, "since": appointment.start, "until": appointment.end}
        if self.driver.rows(_OF_THE_PATIENT, then):
            raise SlotTaken(appointment.id)

    def _refuse_blocked(self, appointment: Appointment) -> None:
        self._advisory(BLOCKS, shared=True)
        place = {
            "since": appointment.occupied_start,
            "until": appointment.occupied_end,
            "practitioner": appointment.practitioner,
            "location": appointment.location,
        }
        if self.driver.rows(_BLOCKED, place):
            raise SlotTaken(appointment.id)

    def appointments_of(self, patient_id: str) -> tuple[Appointment, ...]:
        """All appointments of a patient, soonest start first, whatever their status."""
        self._hold(patient_id)
        return self.find(APPOINTMENTS_OF, patient=patient_id)

    def appointments_between(self, since: datetime, until: datetime) -> tuple[Appointment, ...]:
        """All appointments that start in [since, until), soonest first, whatever their status."""
        return self.find(_APPOINTMENTS_BETWEEN, since=since, until=until)

    def busy(self, since: datetime, until: datetime) -> tuple[Busy, ...]:
        """Occupied times of appointments, blocks and feeds that overlap [since, until), soonest first."""
        window = {"since": since, "until": until}
        self.driver.ahead((_BUSY_WITH_VISITS, window), (_BUSY_WITH_BLOCKS, window))
        found = [Busy(*row) for search in (_BUSY_WITH_VISITS, _BUSY_WITH_BLOCKS) for row in self.driver.rows(search, window)]
        return tuple(sorted(found, key=lambda one: (one.start, one.end, one.practitioner or "", one.location or "")))

    def replace_blocks(self, source: str, blocks: Sequence[Block]) -> None:
        """All blocks of ``source`` become these."""
        self._advisory(BLOCKS)
        self.driver.run(_FORGET_BLOCKS, {"source": source})
        self.driver.run(_ADD_BLOCK, *(shelf(Block).row(block, self._digest) for block in blocks))

    def blocks_between(self, since: datetime, until: datetime) -> tuple[Block, ...]:
        """Blocks that overlap [since, until), soonest first."""
        return self.find(_BLOCKS_BETWEEN, since=since, until=until)

    def rides_of(self, patient_id: str) -> tuple[Ride, ...]:
        """Rides of all appointments of a patient, soonest visit first."""
        self._hold(patient_id)
        return self.find(RIDES_OF, patient=patient_id)

    def rides_driven_by(self, escort_id: str) -> tuple[Ride, ...]:
        """Rides that an escort has said yes to, soonest visit first."""
        return self.find(_RIDES_DRIVEN_BY, escort=escort_id)


_PATIENT: Any = bindparam("patient")
_SINCE: Any = bindparam("since")
_UNTIL: Any = bindparam("until")

_BOOK = Prepared(insert(APPOINTMENT))
_REBOOK = Prepared(
    update(APPOINTMENT).where(APPOINTMENT.c.id == bindparam("id_of_visit")), columns=[column.name for column in APPOINTMENT.columns]
)
_SOONEST = (APPOINTMENT.c.start, APPOINTMENT.c.id)
APPOINTMENTS_OF = finding(Appointment, APPOINTMENT.c.patient_id == _PATIENT, order=_SOONEST)
_APPOINTMENTS_BETWEEN = finding(Appointment, APPOINTMENT.c.start >= _SINCE, APPOINTMENT.c.start < _UNTIL, order=_SOONEST)
RIDES_OF = finding(
    Ride,
    RIDE.c.appointment_id == APPOINTMENT.c.id,
    APPOINTMENT.c.patient_id == _PATIENT,
    order=_SOONEST,
)
_RIDES_DRIVEN_BY = finding(Ride, RIDE.c.appointment_id == APPOINTMENT.c.id, RIDE.c.escort_id == bindparam("escort"), order=_SOONEST)

_RESOURCES_NAMED = (
    select(RESOURCE.c.name, RESOURCE.c.number).where(RESOURCE.c.name.in_(bindparam("names", expanding=True))).order_by(RESOURCE.c.name)
)
_RESOURCES = Prepared(_RESOURCES_NAMED)
_LOCKED_RESOURCES = Prepared(_RESOURCES_NAMED.with_for_update())
_MAKE_RESOURCE = Prepared(lambda sql: sql.insert(RESOURCE).on_conflict_do_nothing(index_elements=["name"]), columns=["name"])

_OVERLAPPING = (BLOCK.c.end > _SINCE, BLOCK.c.start < _UNTIL)
_BLOCKED = Prepared(
    select(BLOCK.c.id)
    .where(
        BLOCK.c.source == STAFF_BLOCK,
        *_OVERLAPPING,
        or_(
            BLOCK.c.practitioner == bindparam("practitioner"),
            BLOCK.c.location == bindparam("location"),
            and_(BLOCK.c.practitioner.is_(None), BLOCK.c.location.is_(None)),
        ),
    )
    .limit(1)
)
_OF_THE_PATIENT = Prepared(
    select(APPOINTMENT.c.id)
    .where(
        APPOINTMENT.c.patient_id == bindparam("patient"),
        APPOINTMENT.c.id != bindparam("this"),
        APPOINTMENT.c.end > _SINCE,
        APPOINTMENT.c.start < _UNTIL,
        APPOINTMENT.c.status.in_(_OCCUPYING),
    )
    .limit(1)
)
_BLOCKS_BETWEEN = finding(Block, *_OVERLAPPING, order=(BLOCK.c.start, BLOCK.c.id))
_ADD_BLOCK = Prepared(insert(BLOCK))
_FORGET_BLOCKS = Prepared(delete(BLOCK).where(BLOCK.c.source == bindparam("source")))
_BUSY_WITH_VISITS = Prepared(
    select(APPOINTMENT.c.occupied_start, APPOINTMENT.c.occupied_end, APPOINTMENT.c.practitioner, APPOINTMENT.c.location).where(
        APPOINTMENT.c.occupied_end > _SINCE, APPOINTMENT.c.occupied_start < _UNTIL, APPOINTMENT.c.status.in_(_OCCUPYING)
    )
)
_BUSY_WITH_BLOCKS = Prepared(select(BLOCK.c.start, BLOCK.c.end, BLOCK.c.practitioner, BLOCK.c.location).where(*_OVERLAPPING))


def _is_overlap(error: Exception) -> bool:
    code: object = getattr(error, "sqlstate", None)
    return code == _EXCLUSION_VIOLATION or (code is None and "slot taken" in str(error))
