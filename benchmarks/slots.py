"""How long the next free slots take, beside two plain ways of finding them, in one run: ``python -m benchmarks.slots``.

The clinic: 10 practitioners, 6 rooms, 8 to 12 and 13 to 17 on weekdays, an hour's visit and ten minutes to clean up, starts on the half
hour. Three books: 1,000 bookings that fill every room from tomorrow on, 10,000 such, and 10,000 with one visit in twenty left open.
The database is left out on every side: bookings are in memory already, for the peers as parsed calendars.

* ``free_slots``: ours, all bookings handed over at once.
* ``in windows``: ours as the product calls it, bookings cut out of a sorted list in growing windows.
* ``rrule + scan``: hours expanded by dateutil.rrule, each start compared with the bookings of each practitioner and room.
* ``recurring-ical-events``: hours and bookings as VEVENTs, expanded by that library in the same growing windows, then compared.

All four must name the same starts, or the run fails. Times are medians; ratios are to ``free_slots``.
"""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from statistics import median
from time import perf_counter
from zoneinfo import ZoneInfo

import recurring_ical_events
from dateutil.rrule import DAILY, FR, MO, TH, TU, WE, rrule
from icalendar import Calendar, Event
from rich.console import Console
from rich.table import Table

from messenger.core.clinic import Clinic, Location, Practitioner, Service
from messenger.core.free_slots import free_slots
from messenger.core.hours import Opening
from messenger.core.schedule import Busy
from messenger.core.search_windows import is_enough, search_windows

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 1, 5, 6, 0, tzinfo=ZONE)
HOURS = tuple(Opening(day, time(a), time(b)) for day in range(5) for a, b in ((8, 12), (13, 17)))
STARTS = (time(8), time(9, 30), time(11), time(13), time(14, 30), time(16))
VISIT = Service(
    id="visit",
    label={"en": "Visit"},
    length=timedelta(hours=1),
    care_plan="visit",
    buffer_after=timedelta(minutes=10),
    notice=timedelta(hours=1),
    horizon=timedelta(days=730),
)
CLINIC = Clinic(
    name="Bench",
    phone="+12125550100",
    time_zone=ZONE,
    address="1 Test Street",
    hours=HOURS,
    services={"visit": VISIT},
    practitioners=tuple(Practitioner(f"p{i}", f"P{i}", ("visit",), HOURS) for i in range(10)),
    locations=tuple(Location(f"r{i}", f"R{i}", ("visit",)) for i in range(6)),
    staff=(),
    first_service="visit",
)


def book(count: int, left_open: float) -> list[Busy]:
    """``count`` bookings from the first day on, day by day; the share ``left_open`` of all possible visits stays free."""
    chance, found, day = random.Random(7), [], NOW.date()
    while len(found) < count:
        if day.weekday() < 5:
            for moment in STARTS:
                people = chance.sample(range(10), 6)
                start = datetime.combine(day, moment, ZONE).astimezone(UTC)
                found += [
                    Busy(start, start + timedelta(minutes=70), f"p{people[room]}", f"r{room}")
                    for room in range(6)
                    if chance.random() >= left_open
                ]
        day += timedelta(days=1)
    return found[:count]


def ours(busy: list[Busy], limit: int) -> list[datetime]:
    return [slot.start for slot in free_slots(CLINIC, VISIT, busy, NOW, limit=limit)]


def in_windows(busy: list[Busy], limit: int) -> list[datetime]:
    slots, begins = (), [each.start for each in busy]
    for window in search_windows(VISIT, NOW):
        part = busy[bisect_left(begins, window.busy_since) : bisect_left(begins, window.busy_until)]
        slots = free_slots(CLINIC, VISIT, part, NOW, until=window.until, limit=limit)
        if is_enough(slots, limit, window.until):
            break
    return [slot.start for slot in slots]


def free_at(start: datetime, of_people: dict[str, list[Busy]], of_rooms: dict[str, list[Busy]]) -> bool:
    end = start + timedelta(minutes=70)
    people = any(not any(each.start < end and each.end > start for each in of_people[who.id]) for who in CLINIC.practitioners)
    return people and any(not any(each.start < end and each.end > start for each in of_rooms[room.id]) for room in CLINIC.locations)


def by_resource(busy: list[Busy]) -> tuple[dict[str, list[Busy]], dict[str, list[Busy]]]:
    of_people: dict[str, list[Busy]] = {each.id: [] for each in CLINIC.practitioners}
    of_rooms: dict[str, list[Busy]] = {each.id: [] for each in CLINIC.locations}
    for each in busy:
        of_people[each.practitioner or ""].append(each)
        of_rooms[each.location or ""].append(each)
    return of_people, of_rooms


def starts_of(opens: datetime, closes: datetime) -> list[datetime]:
    found = []
    while opens + VISIT.length <= closes:
        found.append(opens)
        opens += VISIT.grid
    return found


def scan(busy: list[Busy], limit: int) -> list[datetime]:
    of_people, of_rooms = by_resource(busy)
    found: list[datetime] = []
    days = rrule(DAILY, dtstart=datetime(2026, 1, 5), until=datetime(2028, 1, 5), byweekday=(MO, TU, WE, TH, FR))
    for day in days:
        for a, b in ((8, 12), (13, 17)):
            for start in starts_of(day.replace(hour=a), day.replace(hour=b)):
                at = start.replace(tzinfo=ZONE).astimezone(UTC)
                if at >= NOW + VISIT.notice and free_at(at, of_people, of_rooms):
                    found.append(at)
                    if len(found) == limit:
                        return found
    return found


def calendar(busy: list[Busy]) -> Calendar:
    made = Calendar()
    for a, b in ((8, 12), (13, 17)):
        event = Event()
        event.add("uid", f"hours-{a}")
        event.add("dtstart", datetime(2026, 1, 5, a, tzinfo=ZONE))
        event.add("dtend", datetime(2026, 1, 5, b, tzinfo=ZONE))
        event.add("rrule", {"freq": "weekly", "byday": ["MO", "TU", "WE", "TH", "FR"]})
        event.add("categories", "HOURS")
        made.add_component(event)
    for number, each in enumerate(busy):
        event = Event()
        event.add("uid", str(number))
        event.add("dtstart", each.start)
        event.add("dtend", each.end)
        event.add("x-practitioner", each.practitioner)
        event.add("x-room", each.location)
        made.add_component(event)
    return made


def ical(made: Calendar, limit: int) -> list[datetime]:
    query = recurring_ical_events.of(made)
    found: list[datetime] = []
    for window in search_windows(VISIT, NOW):
        hours, busy = [], []
        for event in query.between(window.busy_since.astimezone(UTC), window.busy_until.astimezone(UTC)):
            start, end = event["DTSTART"].dt.astimezone(UTC), event["DTEND"].dt.astimezone(UTC)
            if "CATEGORIES" in event:
                hours.append((start, end))
            else:
                busy.append(Busy(start, end, str(event["X-PRACTITIONER"]), str(event["X-ROOM"])))
        of_people, of_rooms = by_resource(busy)
        found = [
            start
            for opens, closes in sorted(hours)
            for start in starts_of(opens, closes)
            if NOW + VISIT.notice <= start < window.until and free_at(start, of_people, of_rooms)
        ][:limit]
        if len(found) == limit:
            break
    return found


def timed(work: Callable[[], list[datetime]], repeats: int) -> tuple[float, list[datetime]]:
    times, found = [], []
    for _ in range(repeats):
        since = perf_counter()
        found = work()
        times.append((perf_counter() - since) * 1000)
    return median(times), found


def main() -> None:
    """Measure, compare and print the table."""
    table = Table(
        "bookings", "limit", "days out", "free_slots ms", "in windows ms", "rrule + scan ms", "recurring-ical-events ms", "ratios"
    )
    for count, left_open in ((1_000, 0.0), (10_000, 0.0), (10_000, 0.05)):
        busy = book(count, left_open)
        made = calendar(busy)
        for limit in (3, 20):
            mine, starts = timed(lambda b=busy, n=limit: ours(b, n), 9)
            windows, same = timed(lambda b=busy, n=limit: in_windows(b, n), 9)
            peer, also = timed(lambda b=busy, n=limit: scan(b, n), 1)
            library, too = timed(lambda c=made, n=limit: ical(c, n), 1)
            if not starts == same == also == too:
                raise SystemExit("the four do not name the same starts")
            table.add_row(
                f"{count:,}" + (f", {left_open:.0%} open" if left_open else ", full"),
                str(limit),
                str((starts[-1] - NOW).days),
                f"{mine:.1f}",
                f"{windows:.1f}",
                f"{peer:,.0f}",
                f"{library:,.0f}",
                f"1 : {windows / mine:.1f} : {peer / mine:,.0f} : {library / mine:,.0f}",
            )
    Console(width=140).print(table)


if __name__ == "__main__":
    main()
