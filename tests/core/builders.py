"""Small clinics, people, visits and care plans for tests of the core. Invented people and places only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from messenger.core.agenda import Agenda
from messenger.core.appointment import Appointment
from messenger.core.careplan import Activity, CarePlan, CarePlans, Trigger
from messenger.core.clinic import Clinic, OnCall, Service, StaffMember
from messenger.core.communication import CommunicationRequest
from messenger.core.hours import Opening
from messenger.core.local_time import at_local
from messenger.core.party import Address, Party
from messenger.core.planning import Planned, reconcile

CHICAGO = ZoneInfo("America/Chicago")
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
H = timedelta(hours=1)


def a_clinic(zone: ZoneInfo = CHICAGO, **changes: object) -> Clinic:
    """A clinic with a consultation, a treatment session with a ride, and two people who are told things."""
    services = (
        Service("consultation", {"en": "Consultation", "es": "Consulta"}, timedelta(minutes=45), "consultation"),
        Service(
            "session", {"en": "Session", "es": "Sesion"}, timedelta(hours=2), "session",
            treatment=True, fast_solids=timedelta(hours=6), fast_liquids=timedelta(hours=2), ride_required=True,
        ),
    )  # fmt: skip
    clinic = Clinic(
        name="Lakeside",
        phone="+12125550100",
        time_zone=zone,
        address="1 Invented Street",
        hours=tuple(Opening(day, time(8), time(18)) for day in range(5)),
        services={service.id: service for service in services},
        practitioners=(),
        locations=(),
        staff=(
            StaffMember(
                "front",
                "Front Desk",
                "front-desk",
                {"phone": Address("sms", "+12125550101"), "mail": Address("email", "front@clinic.example")},
                {"task": ("phone", "mail"), "urgent": ("phone",)},
                (OnCall(tuple(range(7)), time(0), time(23, 59)),),
            ),
            StaffMember("owner", "Owner", "owner", {"phone": Address("sms", "+12125550102")}, {"urgent": ("phone",)}),
        ),
        first_service="consultation",
    )
    return replace(clinic, **changes)  # type: ignore[arg-type]  # the names are the caller's


def a_patient(id: str = "pat", time_zone: str | None = None, number: str = "+12125550110") -> Party:
    """A patient with one SMS address."""
    return Party(id, "patient", LONG_AGO, time_zone=time_zone, addresses=(Address("sms", number),))


def an_escort(id: str = "esc", number: str = "+12125550120") -> Party:
    """An adult who takes somebody home."""
    return Party(id, "escort", LONG_AGO, addresses=(Address("sms", number),))


def a_visit(
    day: date, at: time = time(13), id: str = "v1", service: str = "session", clinic: Clinic | None = None, **changes: object
) -> Appointment:
    """A booked visit of ``service`` on ``day`` at the clinic's local time ``at``."""
    clinic = clinic or a_clinic()
    start = at_local(day, at, clinic.time_zone)
    end = start + clinic.services[service].length
    visit = Appointment(id, f"{id}@clinic.example", "pat", service, "anna", "room-1", start, end, start, end, LONG_AGO)
    return replace(visit, **changes)  # type: ignore[arg-type]  # the names are the caller's


def start(days: int | None = None, at: time | None = None, exact: timedelta | None = None, **clamps: time) -> Trigger:
    """A trigger from START."""
    return Trigger("START", days, at, exact, **clamps)


def end(days: int | None = None, at: time | None = None, exact: timedelta | None = None, **clamps: time) -> Trigger:
    """A trigger from END."""
    return Trigger("END", days, at, exact, **clamps)


SESSION = CarePlan(
    "session",
    "1",
    (
        Activity("prepare", "reminder.prepare", "patient", "reminder", start(-3, time(10)), start(exact=-24 * H), opens="confirm",
                 priority=70, series="first-or-after-gap"),
        Activity("day-before", "reminder.day_before", "patient", "reminder", start(-1, time(10)), start(exact=-4 * H), opens="ride",
                 priority=30, tied_to_action=True, hydration=True),
        Activity("ride-chase", "ride.chase", "patient", "reminder", start(-1, time(17)), start(exact=-2 * H), opens="ride",
                 priority=20, tied_to_action=True, only_if="ride_unsettled"),
        Activity("day-of", "reminder.day_of", "patient", "reminder", start(exact=-3 * H), start(exact=-0.5 * H),
                 early=start(-1, time(18)), early_key="reminder.day_of_early", opens="day_of", said_by=("ride-chase",), priority=40, tied_to_action=True),
        Activity("escort-day-of", "ride.escort", "escort", "reminder", start(exact=-3 * H), end(exact=0 * H),
                 priority=40, tied_to_action=True),
        Activity("evening", "checkin.evening", "patient", "checkin", end(exact=4 * H, not_before=time(18), not_after=time(20, 30)),
                 end(0, time(23)), opens="checkin:session:evening", priority=50),
        Activity("day-1", "checkin.day1", "patient", "checkin", end(exact=24 * H), end(exact=36 * H), priority=55),
        Activity("day-3", "checkin.day3", "patient", "checkin", end(exact=72 * H), end(exact=110 * H), priority=80, series="last"),
        Activity("week-1", "checkin.week1", "patient", "checkin", end(7, time(10)), end(9, time(20)), priority=60, series="last"),
        Activity("left-open", "staff.left_open", "staff", "staff", end(exact=1 * H), end(exact=24 * H), only_if="not_completed"),
    ),
)  # fmt: skip
CONSULTATION = CarePlan(
    "consultation",
    "1",
    (
        Activity("confirm", "reminder.confirm", "patient", "reminder", start(-2, time(10)), start(exact=-6 * H), opens="confirm",
                 priority=35, only_if="unconfirmed"),
        Activity("day-of", "reminder.day_of", "patient", "reminder", start(exact=-3 * H), start(exact=-0.5 * H),
                 early=start(-1, time(18)), early_key="reminder.day_of_early", priority=40, tied_to_action=True),
    ),
)  # fmt: skip
PLANS: CarePlans = {"session": SESSION, "consultation": CONSULTATION}


def an_agenda(*visits: Appointment, clinic: Clinic | None = None, patient: Party | None = None, **changes: object) -> Agenda:
    """The agenda of one patient."""
    return replace(Agenda(patient or a_patient(), visits, clinic or a_clinic()), **changes)  # type: ignore[arg-type]


class Ledger:
    """What a store does with plans, in memory: unique keys, revocation of what still waits."""

    def __init__(self) -> None:
        self.rows: dict[str, CommunicationRequest] = {}

    def take(self, planned: Planned) -> int:
        """Reconcile with ``planned``; returns how much changed."""
        change = reconcile(self.rows.values(), planned)
        for id, why in change.revoke:
            assert self.rows[id].status == "active"
            self.rows[id] = replace(self.rows[id], status="revoked", status_reason=why)
        for request in change.add:
            assert request.key not in {row.key for row in self.rows.values()}, "keys are unique"
            self.put(request)
        return len(change.add) + len(change.revoke)

    def put(self, request: CommunicationRequest) -> CommunicationRequest:
        """Insert one request under a fresh id."""
        row = replace(request, id=f"r{len(self.rows) + 1}")
        self.rows[row.id] = row
        return row

    def waiting(self) -> tuple[CommunicationRequest, ...]:
        """What still waits, in order of due."""
        return tuple(sorted((row for row in self.rows.values() if row.status == "active"), key=lambda row: (row.due, row.key)))

    def send_until(self, now: datetime) -> list[CommunicationRequest]:
        """Everything due at ``now`` leaves (no gate)."""
        sent = [row for row in self.waiting() if row.due <= now]
        for row in sent:
            self.rows[row.id] = replace(row, status="completed")
        return sent


def at(day: date, hour: int, minute: int = 0, zone: ZoneInfo = CHICAGO) -> datetime:
    """An instant by the wall clock of ``zone``."""
    return at_local(day, time(hour, minute), zone)


def named(requests: Iterable[CommunicationRequest], activity: str) -> CommunicationRequest:
    """The only request of ``activity``."""
    found = [request for request in requests if request.activity == activity]
    assert len(found) == 1, f"{activity}: {[request.key for request in found]}"
    return found[0]
