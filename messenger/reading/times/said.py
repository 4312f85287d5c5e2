"""What was understood of days and times, in words: "Tue Dec 1 or Wed Dec 2, in the afternoon; not Fri Dec 4"."""

from __future__ import annotations

from messenger.reading.times.constraint import ALL_DAYS, HORIZON, MINUTES, WHOLE_DAY, Days, Term
from messenger.reading.times.looks import NAMES, say_clock, say_day
from messenger.reading.times.words import PARTS

_NAMED = {
    PARTS["morning"]: "in the morning", (720, 1079): "in the afternoon", PARTS["afternoon"]: "in the afternoon", PARTS["early"]: "early in the morning",
    PARTS["lunchtime"]: "at lunchtime", (720, 1439): "in the afternoon or later",
    (540, 690): "mid-morning", (570, 690): "mid-morning", (840, 960): "mid-afternoon", (900, 1080): "late in the afternoon",
    (600, 719): "late in the morning",
}  # fmt: skip
_LISTED = 5
"""Days that are named one by one; more of them are said in another way."""


def say_terms(wanted: list[Term], excluded: list[Term], days: Days) -> str:
    """All terms in words, what is wanted first; "any time" where nothing bounds it."""
    said = [_say_term(term, days) for term in wanted]
    parts = [part for part in dict.fromkeys(said) if part]
    if len(parts) < len(set(said)):
        parts = []
    ruled_out = [f"not {(_say_term(term, days) or 'any time').replace('until ', 'up to ')}" for term in excluded]
    return "; ".join([*parts, *dict.fromkeys(ruled_out)]) or "any time"


def _say_term(term: Term, days: Days) -> str:
    return ", ".join(part for part in (_say_days(term.days, days), _say_minutes(term.minutes)) if part)


def _runs(mask: int) -> list[tuple[int, int]]:
    """First and last place of each run of set bits, lowest first."""
    found = []
    at = 0
    while mask:
        low = (mask & -mask).bit_length() - 1
        mask >>= low
        length = (~mask & (mask + 1)).bit_length() - 1
        found.append((at + low, at + low + length - 1))
        mask >>= length
        at += low + length
    return found


def _say_days(mask: int, days: Days) -> str:
    """The days of a set; "" for all of them."""
    if mask == ALL_DAYS:
        return ""
    runs = _runs(mask)
    if len(runs) == 1:
        return _say_run(*runs[0], days)
    weekdays = frozenset(weekday for weekday in range(7) if mask & days.weekly(frozenset({weekday})))
    if len(weekdays) < 7 and len(runs) > 1:
        first, last = days.first(mask), days.last(mask)
        weekly = days.weekly(weekdays)
        if mask in {weekly, weekly & ~1}:
            return _say_weekdays(weekdays)
        if mask == weekly & days.between(first, last) and mask.bit_count() > _LISTED and first and last:
            return f"{_say_weekdays(weekdays)} from {say_day(first)} to {say_day(last)}"
    if len(runs) > _LISTED:
        return f"{mask.bit_count()} days"
    return " or ".join(_say_run(first, last, days) for first, last in runs)


def _say_run(first: int, last: int, days: Days) -> str:
    low, high = days.first(1 << first), days.first(1 << last)
    assert low is not None
    assert high is not None
    if first == last:
        return say_day(low)
    if last == first + 1:
        return f"{say_day(low)} or {say_day(high)}"
    if last == HORIZON - 1:
        return f"from {say_day(low)} on"
    return f"until {say_day(high)}" if first == 0 else f"{say_day(low)} to {say_day(high)}"


def _say_weekdays(weekdays: frozenset[int]) -> str:
    if weekdays == {0, 1, 2, 3, 4}:
        return "weekdays"
    if weekdays == {5, 6}:
        return "weekends"
    names = [f"{NAMES[number]}s" for number in sorted(weekdays)]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _say_minutes(mask: int) -> str:
    """The times of the day of a set; "" for the whole day."""
    return "" if mask == WHOLE_DAY else " or ".join(_say_stretch(first, last) for first, last in _runs(mask))


def _say_stretch(first: int, last: int) -> str:
    named = _NAMED.get((first, last))
    if named:
        return named
    if first == last:
        return _said(first)
    end = _said(last) if last % 15 == 0 else _said((last + 1) % MINUTES)
    if last == MINUTES - 1:
        return f"from {_said(first)} on"
    if first == 0:
        return f"until {end}" if last % 15 == 0 else f"before {end}"
    return f"{_said(first)} to {end}"


def _said(minute: int) -> str:
    return "noon" if minute == 720 else say_clock(minute)
