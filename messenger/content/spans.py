"""How lengths, times of day, weekdays and opening hours are written in a clinic's files."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_UNITS = {"min": 60, "h": 3600, "d": 86400, "w": 604800}
_PARTS = re.compile(r"(\d{1,6}) ?(min|h|d|w)\b")
_LENGTH = re.compile(r"^(-)?(?:\d{1,6} ?(?:min|h|d|w)\b ?)+$")
_ISO_LENGTH = re.compile(r"^(-)?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$")
_TIME = re.compile(r"^(\d{1,2}):(\d{2})$")
_SPAN = re.compile(r"^(\d{1,2}:\d{2}) ?- ?(\d{1,2}:\d{2})$")


def length(text: str) -> timedelta | None:
    """``45 min``, ``1 h 30 min``, ``2 d``, ``-3 h`` or ISO 8601 (``PT45M``, ``-P2D``) as a timedelta; None where it is none of these.

    A day is 24 hours here: lengths are elapsed time. Source of the second form: RFC 5545 section 3.3.6.
    """
    text = text.strip()
    if _LENGTH.match(text):
        seconds = sum(int(number) * _UNITS[unit] for number, unit in _PARTS.findall(text))
        return timedelta(seconds=-seconds if text.startswith("-") else seconds)
    if (iso := _ISO_LENGTH.match(text)) and any(iso.groups()[1:]):
        weeks, days, hours, minutes, seconds = (int(part or 0) for part in iso.groups()[1:])
        found = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
        return -found if iso.group(1) else found
    return None


def time_of_day(text: str) -> time | None:
    """``9:00`` or ``09:00`` as a local time of day; None where it is not one."""
    found = _TIME.match(text.strip())
    if not found or int(found.group(1)) > 23 or int(found.group(2)) > 59:
        return None
    return time(int(found.group(1)), int(found.group(2)))


def day(text: str) -> date | None:
    """``2026-12-25`` as a date; None where it is not one."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text.strip()):
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def weekdays(text: str) -> tuple[int, ...] | None:
    """``mon``, ``mon-fri``, ``sat, sun``, ``every day`` as weekday numbers (Monday is 0), in the order written; None where it is none."""
    if text.strip().lower() == "every day":
        return tuple(range(7))
    found: list[int] = []
    for part in text.lower().split(","):
        ends = [end.strip()[:3] for end in part.split("-")]
        if not 1 <= len(ends) <= 2 or any(end not in WEEKDAYS for end in ends):
            return None
        first, last = WEEKDAYS.index(ends[0]), WEEKDAYS.index(ends[-1])
        found += [(first + step) % 7 for step in range((last - first) % 7 + 1)]
    return tuple(found)


def hours(text: str) -> tuple[tuple[str, str], ...] | None:
    """``09:00-12:00, 13:00-17:00`` as pairs of times (``24:00`` may end the day); None where it is not that."""
    found = []
    for part in text.split(","):
        span = _SPAN.match(part.strip())
        if not span or time_of_day(span.group(1)) is None or (span.group(2) != "24:00" and time_of_day(span.group(2)) is None):
            return None
        found.append((span.group(1), span.group(2)))
    return tuple(found)
