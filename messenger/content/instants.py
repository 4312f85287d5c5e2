"""Every possible visit of a service, and the local times that a change of the clock leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from messenger.core.appointment import Appointment
from messenger.core.clinic import Clinic, Service
from messenger.core.local_time import at_local

_YEARS = (2026, 2027, 2028)
"""Whose changes of the clock are tried; time-zone rules repeat yearly, and the real instants are computed anew for each visit."""


@lru_cache(maxsize=32)
def clock_changes(zone: ZoneInfo) -> tuple[date, ...]:
    """The dates in the years tried on which the zone's offset from UTC changes."""
    day, found = date(_YEARS[0], 1, 1), []
    while day.year <= _YEARS[-1]:
        if datetime.combine(day, time(0), zone).utcoffset() != datetime.combine(day + timedelta(days=1), time(0), zone).utcoffset():
            found.append(day)
        day += timedelta(days=1)
    return tuple(found)


def never_on(moment: time, zone: ZoneInfo) -> date | None:
    """The first date tried on which the local time ``moment`` does not exist in ``zone``, or None."""
    for day in clock_changes(zone):
        for near in (day, day + timedelta(days=1)):
            local = datetime.combine(near, moment, zone)
            if local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
                return near
    return None


def starts(clinic: Clinic, service: Service) -> tuple[tuple[int, time], ...]:
    """Every (weekday, local time) at which a visit of ``service`` can start: on its grid, in a practitioner's and the clinic's hours."""
    found: set[tuple[int, time]] = set()
    length, grid = int(service.length.total_seconds() // 60), int(service.grid.total_seconds() // 60)
    spells = [
        (weekday, max(_minute(own.opens), _minute(clinic_hours.opens)), min(_minute(own.closes), _minute(clinic_hours.closes)))
        for practitioner in clinic.practitioners
        if service.id in practitioner.services
        for own in practitioner.hours
        for clinic_hours in clinic.hours
        if (weekday := own.weekday) == clinic_hours.weekday
    ]
    for weekday, since, until in spells:
        first = -(-since // grid) * grid
        found |= {(weekday, time(start // 60, start % 60)) for start in range(first, until - length + 1, grid)}
    return tuple(sorted(found))


def visits(clinic: Clinic, service: Service) -> Iterator[Appointment]:
    """Every possible visit of ``service`` in an ordinary week and in the weeks round each change of the clock in a year."""
    changes = [change for change in clock_changes(clinic.time_zone) if change.year == _YEARS[0]]
    weeks = [change + timedelta(weeks=step) for change in changes for step in (-1, 0, 1)]
    mondays = {day - timedelta(days=day.weekday()) for day in (date(_YEARS[0], 6, 1), *weeks)}
    possible = starts(clinic, service)
    for first in sorted(mondays):
        for weekday, moment in possible:
            start = at_local(first + timedelta(days=weekday), moment, clinic.time_zone)
            end = start + service.length
            yield Appointment("", "", "", service.id, "", "", start, end, start, end, start)


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
