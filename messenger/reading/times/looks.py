"""A piece of a time in a text, and small looks at the words that the finders of pieces share: numbers, ordinals, dates to come."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Literal

from messenger.core.understanding import Language
from messenger.core.value import slotted
from messenger.reading.times.constraint import Days
from messenger.reading.times.tables import (
    SPANISH_SIGNS,
    TENS_WORDS,
)
from messenger.reading.times.words import (
    mended,
)
from messenger.reading.words.numerals import CARDINALS, ORDINALS

Kind = Literal["days", "clock", "part", "number", "unsure", "past"]
Form = Literal["", "weekday", "date", "span"]

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
SOME = frozenset({"cualquiera", "cualquier", "ninguna", "alguna", "una", "todas", "primera", "segunda", "tercera", "ultima"})
BARE_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th", "ro", "er", "da", "do", "ra", "ta", "to"})

_A_YEAR, _JUST_GONE = 365, 120
"""Days; a date that comes again only in so long, and was so lately, is the one gone by."""
TOO_FAR = "a day more than 100 days ahead"


@cache
def _by_first_word(choices: tuple[str, ...]) -> dict[str, list[list[str]]]:
    """The words of the phrases that a finder looks for, by the first of them; they are split once."""
    found: dict[str, list[list[str]]] = {}
    for parts in (choice.split() for choice in choices):
        found.setdefault(parts[0], []).append(parts)
    return found


@slotted
class Atom:
    """One piece. ``days`` are those meant; ``weekly`` every such weekday; ``clock`` the minute of the day, ``sure`` False for a bare 7."""

    kind: Kind
    first: int
    last: int
    days: int = 0
    weekly: int = 0
    form: Form = ""
    every: bool = False
    minutes: int = 0
    clock: int = -1
    sure: bool = True
    explicit: bool = False
    value: int = 0
    label: str = ""


def say_day(day: date) -> str:
    """ "Tue Dec 8"."""
    return f"{NAMES[day.weekday()][:3]} {MONTH_NAMES[day.month - 1]} {day.day}"


def say_clock(minute: int) -> str:
    """ "2:30 pm"."""
    hour, rest = divmod(minute, 60)
    return f"{hour % 12 or 12}{f':{rest:02d}' if rest else ''} {'am' if hour < 12 else 'pm'}"


class _Padded(dict[int, str]):
    """Words by their places, with "" beyond the ends."""

    def __missing__(self, place: int) -> str:
        return ""


class Looks:
    """The words of one text and what is known from them so far."""

    """Finds the pieces of one text, left to right."""

    def __init__(
        self, words: tuple[str, ...], spans: tuple[tuple[int, int], ...], today: date, language: Language, anchors: tuple[date, ...] = ()
    ):
        """``anchors``: the dates of the offered slots, which "the week after" and "that day" count from."""
        self.w = [mended(word) for word in words]
        self.at = _Padded(enumerate(self.w)).__getitem__
        """Word i, or "" beyond the ends."""
        self.spans = spans
        self.n = len(words)
        self.today = today
        self.calendar = Days(today)
        self.spanish = language == "es" or bool(SPANISH_SIGNS.intersection(self.w))
        self.anchors = anchors
        self.last_day: date | None = None
        self.first_day: date | None = None
        self.last_dated: date | None = None
        self.last_weekday: int | None = None
        self.last_date_at = -9
        self.last_clock = -1
        self.visit_clock = -1
        self.clock_since_day = False
        self.named_month: date | None = None
        self.month_alone = False
        self.week_named: tuple[date, date] | None = None
        self.portion_named: tuple[date, date] | None = None
        self.dated_weekdays: dict[int, date] = {}
        self.weekdays_named: set[int] = set()
        self.counted_month: tuple[int, int, int] | None = None

    # -- small looks ---------------------------------------------------------------------------------------------

    def phrase(self, i: int, *choices: str) -> int:
        """How many words of the first matching choice stand at i; 0 where none does."""
        for parts in _by_first_word(choices).get(self.at(i), ()):
            if self.w[i : i + len(parts)] == parts:
                return len(parts)
        return 0

    def close(self, i: int) -> bool:
        """Whether word i is written onto word i-1 without a space."""
        return 0 < i < self.n and self.spans[i][0] == self.spans[i - 1][1]

    def count(self, i: int) -> tuple[int, int] | None:
        """A number below 100 at i in digits or words, and its last word."""
        word = self.at(i)
        if word.isascii() and word.isdigit() and len(word) <= 2:
            return int(word), i
        if word in TENS_WORDS and self.at(i + 1) in CARDINALS and 0 < CARDINALS[self.at(i + 1)] < 10:
            return CARDINALS[word] + CARDINALS[self.at(i + 1)], i + 1
        if word in TENS_WORDS and self.at(i + 1) in {"-", "y"} and 0 < CARDINALS.get(self.at(i + 2), 0) < 10:
            return CARDINALS[word] + CARDINALS[self.at(i + 2)], i + 2
        if word in CARDINALS and (word != "once" or self.spanish):
            return CARDINALS[word], i
        return None

    def ordinal(self, i: int) -> tuple[int, int] | None:
        """An ordinal from 1 to 31 at i ("3rd", "third", "twenty first"), and its last word."""
        word = self.at(i)
        if word.isascii() and word.isdigit() and self.at(i + 1) in BARE_ORDINAL_ENDS and (self.close(i + 1) or self.at(i + 1) == "th"):
            return (int(word), i + 1) if 1 <= int(word) <= 31 else None
        if word in {"twenty", "thirty"}:
            step = i + 2 if self.at(i + 1) == "-" else i + 1
            if 0 < ORDINALS.get(self.at(step), 0) < 10:
                return (20 if word == "twenty" else 30) + ORDINALS[self.at(step)], step
        if word in ORDINALS:
            return ORDINALS[word], i
        return None

    def _day(self, i: int, last: int, day: date | None, label: str = "", number: int = 0) -> Atom:
        mask = self.calendar.of(day) if day else 0
        if day and not mask and day > self.today and (day - self.today).days < _A_YEAR - _JUST_GONE:
            return Atom("unsure", i, last, label=TOO_FAR)
        if not day or not mask:
            return Atom("past", i, last, label=label)
        return Atom("days", i, last, days=mask, form="date", value=number, label=label or say_day(day))

    def _span(self, i: int, last: int, first: date | None, until: date | None, label: str) -> Atom:
        mask = self.calendar.between(first, until)
        if not mask and first and first > self.today:
            return Atom("unsure", i, last, label=TOO_FAR)
        return Atom("days", i, last, days=mask, form="span", label=label) if mask else Atom("past", i, last, label=label)

    def _monday(self, weeks: int = 0, day: date | None = None) -> date:
        day = day or self.today
        return day - timedelta(day.weekday()) + timedelta(7 * weeks)

    def next_weekday(self, weekday: int, after: date | None = None) -> date:
        """The next such weekday after a day (today where none is given), never that day itself."""
        after = after or self.today
        return after + timedelta((weekday - after.weekday() - 1) % 7 + 1)

    def next_month_day(self, month: int, day: int) -> date | None:
        """The next such date, today included; None where there is none within a year."""
        for year in (self.today.year, self.today.year + 1):
            try:
                found = date(year, month, day)
            except ValueError:
                continue
            if found >= self.today:
                return found
        return None

    def next_day_of_month(self, number: int) -> date | None:
        """The next day with that number, after today."""
        year, month = self.today.year, self.today.month
        for _ in range(3):
            try:
                found = date(year, month, number)
            except ValueError:
                found = None
            if found and found > self.today:
                return found
            year, month = year + month // 12, month % 12 + 1
        return None
