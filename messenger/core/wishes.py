"""What a person asked for in days and times of day, as windows that a start must lie in: narrowed, loosened, and said back.

A window is a closed interval of local wall-clock times (naive, whole minutes), as :class:`messenger.core.understanding.Times` has them.
No windows at all: anything suits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from messenger.core.communication import Wish
from messenger.core.understanding import Shift

Window = tuple[datetime, datetime]
Windows = tuple[Window, ...]

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
AHEAD = 100
"""Days that a wish without an end reaches, today included."""
OPEN_END = 60
"""A wish that goes on for more days than this has no end that the person named."""
WEEKS_ON = 4
"""Weeks in which the same weekday is looked for, where it is full or closed."""
FEW_WEEKDAYS = 3
"""Weekdays that are named because they are wished for; of more, it is the others that are not."""
LISTED = 2
"""Dates, and the days of a week, that are named one by one; more are named by their first and last."""

Spans = tuple[tuple[int, int], ...]
"""First and last minutes of the day, both included."""
ALL_DAY: Spans = ((0, 24 * 60 - 1),)


def both(first: Windows, second: Windows) -> Windows:
    """The windows that lie in both; empty where there are none. Either may be empty, which is no wish."""
    if not first or not second:
        return first or second
    found: list[Window] = []
    i = j = 0
    while i < len(first) and j < len(second):
        low, high = max(first[i][0], second[j][0]), min(first[i][1], second[j][1])
        if low <= high:
            found.append((low, high))
        if first[i][1] < second[j][1]:
            i += 1
        else:
            j += 1
    return tuple(found)


def either(first: Windows, second: Windows) -> Windows:
    """The windows that lie in one or the other, earliest first, those that touch joined."""
    found: list[Window] = []
    for low, high in sorted((*first, *second)):
        if found and low <= found[-1][1] + MINUTE:
            found[-1] = (found[-1][0], max(found[-1][1], high))
        else:
            found.append((low, high))
    return tuple(found)


def narrowed(before: Windows, newest: Windows) -> Windows:
    """What was wished before and now together; where they exclude each other, now, at the times of day wished before if that can be."""
    if _anything(newest):
        return ()
    return both(before, newest) or both(_those_times_on(_days(newest), before), newest) or newest


def _those_times_on(days: Iterable[date], windows: Windows) -> Windows:
    """The times of day of ``windows`` on ``days``; empty where they differ from day to day."""
    spans = _common(_days(windows)) or ()
    starts = (datetime.combine(day, time()) for day in sorted(days))
    return tuple((start + low * MINUTE, start + high * MINUTE) for start in starts for low, high in spans)


def on_those_days(windows: Windows) -> Windows:
    """The same days at any time."""
    return tuple((datetime.combine(day, time()), datetime.combine(day, time(23, 59))) for day in _days(windows))


def at_those_times(windows: Windows) -> Windows:
    """The same times of day on any day, from the first day wished on; empty where they differ from day to day."""
    days = _days(windows)
    spans = _common(days)
    if spans is None or not days:
        return ()
    first = datetime.combine(min(days), time())
    return tuple((first + n * DAY + low * MINUTE, first + n * DAY + high * MINUTE) for n in range(AHEAD) for low, high in spans)


def weeks_on(windows: Windows) -> Windows:
    """The same weekdays and times of day in the weeks that follow; empty where the windows reach over more than a week."""
    if not windows or windows[-1][1] - windows[0][0] >= 7 * DAY:
        return ()
    return tuple((low + 7 * n * DAY, high + 7 * n * DAY) for n in range(1, WEEKS_ON + 1) for low, high in windows)


def from_a_visit(shift: Shift, start: datetime, also: Windows) -> tuple[Windows, ...]:
    """Where a time so far from ``start`` (local, naive) is looked for: as wished, with the days or hours ``also`` named, then wider."""
    midnight = datetime.combine(start.date(), time())
    end = 24 * 60 * MINUTE - MINUTE
    day: Windows = ((midnight, midnight + end),)
    later: Windows = ((start, midnight + end),)
    earlier: Windows = ((midnight, start - MINUTE),) if start > midnight else day
    match shift.unit:
        case "minutes":
            at = start + shift.amount * MINUTE
            return _different(((at, at),), later if shift.amount > 0 else earlier, day)
        case "same":
            side = {1: later, -1: earlier}.get(shift.amount, day)
            return _different(both(side, also), side, day)
        case "days":
            that = tuple((low + shift.amount * DAY, high + shift.amount * DAY) for low, high in day)
            about = tuple((low - 2 * DAY, high + 2 * DAY) for low, high in that)
            return _different(_inside(that, also), that, about)
        case "weeks":
            monday = midnight + (7 * shift.amount - start.weekday()) * DAY
            week: Windows = ((monday, monday + 6 * DAY + end),)
            return _different(_inside(week, also), week, ((monday - 3 * DAY, monday + 9 * DAY + end),))


def _inside(windows: Windows, also: Windows) -> Windows:
    """What of ``also`` lies in ``windows``, or would in their week ("the week after, on a friday"); ``windows`` where nothing does."""
    if not also:
        return windows
    monday = [(first - first.weekday() * DAY).date() for first in (windows[0][0], also[0][0])]
    there = tuple((low + (monday[0] - monday[1]), high + (monday[0] - monday[1])) for low, high in also)
    return both(windows, also) or both(windows, there) or windows


def _different(*steps: Windows) -> tuple[Windows, ...]:
    return tuple(dict.fromkeys(step for step in steps if step))


def same_times_before(windows: Windows, until: Windows) -> Windows:
    """The times of day wished for, on the days of ``until``; empty where most days were wished for: the others were ruled out then."""
    if len({day.weekday() for day in _days(windows)}) > FEW_WEEKDAYS:
        return ()
    return both(_those_times_on(_days(until), windows), until)


def described(windows: Windows) -> Wish | None:
    """The windows as they would be said; None where that takes too many words, or nothing is wished."""
    days = _days(windows)
    spans = _common(days)
    if spans is None or len(spans) > 1 or not windows:
        return None
    low, high = spans[0]
    # What was read as "before noon" ends a minute before it.
    until = None if high >= 24 * 60 - 1 else high + (high % 5 != 0)
    since = None if low == 0 else low
    listed = sorted(days)
    span = (listed[-1] - listed[0]).days + 1
    if span > OPEN_END:
        return _weekly(listed, since, until)
    if len(listed) <= LISTED:
        return Wish(dates=tuple(day.isoformat() for day in listed), since=since, until=until)
    if len(listed) == span:
        return Wish(dates=(listed[0].isoformat(), listed[-1].isoformat()), through=True, since=since, until=until)
    return None


def _weekly(listed: list[date], since: int | None, until: int | None) -> Wish | None:
    """Days that go on without an end: some weekdays, all but some, or all from a day on."""
    wanted = {day.weekday() for day in listed}
    every = [listed[0] + n * DAY for n in range((listed[-1] - listed[0]).days + 1)]
    if [day for day in every if day.weekday() in wanted] != listed:
        return None
    missing = set(range(7)) - wanted
    if not missing:
        return Wish(since=since, until=until) if since is not None or until is not None else None
    if len(wanted) <= LISTED or wanted == set(range(5)):
        return Wish(weekdays=tuple(sorted(wanted)), since=since, until=until)
    return Wish(weekdays=tuple(sorted(missing)), but=True, since=since, until=until) if len(missing) <= LISTED else None


def _anything(windows: Windows) -> bool:
    """Whether the windows rule nothing out."""
    return len(windows) == 1 and windows[0][1] - windows[0][0] > (AHEAD - 2) * DAY


def _days(windows: Windows) -> dict[date, Spans]:
    """For each day its minutes, in order."""
    days: dict[date, list[tuple[int, int]]] = {}
    for day, low, high in _pieces(windows):
        days.setdefault(day, []).append((low, high))
    return {day: tuple(spans) for day, spans in days.items()}


def _pieces(windows: Windows) -> Iterator[tuple[date, int, int]]:
    for first, last in windows:
        for n in range(min((last.date() - first.date()).days, AHEAD) + 1):
            day = first.date() + n * DAY
            low = first.hour * 60 + first.minute if day == first.date() else 0
            high = last.hour * 60 + last.minute if day == last.date() else 24 * 60 - 1
            yield day, low, high


def _common(days: dict[date, Spans]) -> Spans | None:
    """The minutes that every day has; the first day may have begun already. None where days differ."""
    ordered = [days[day] for day in sorted(days)]
    kinds = set(ordered[1:] or ordered)
    if len(kinds) != 1:
        return None
    spans = kinds.pop()
    begun = ordered[0] if ordered else spans
    return spans if begun == spans or begun[-1][1] == spans[-1][1] else None
