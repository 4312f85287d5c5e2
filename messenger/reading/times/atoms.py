"""The pieces of a time in a text: days ("the 7th", "next week", "el jueves 3"), clock times ("half past two"), parts of the day
("mornings").

A piece knows its place in the text, the days or minutes it stands for, and what it would be called in words. How pieces go together is
the matter of :mod:`messenger.reading.times.clauses`.
"""

from __future__ import annotations

from collections.abc import Callable

from messenger.core.value import replace
from messenger.reading.times.comparators import BOUNDS
from messenger.reading.times.days_beside import DaysBeside
from messenger.reading.times.looks import Atom
from messenger.reading.times.of_day import TimesOfDay
from messenger.reading.times.rest_of_days import REST_STARTS, RestOfDays
from messenger.reading.times.tables import (
    STARTS,
)
from messenger.reading.times.week_parts import PART_STARTS
from messenger.reading.times.words import HOLIDAY_STARTS, MONTHS, WEEKDAYS
from messenger.reading.words.numerals import ORDINALS

_OF_A_WEEKDAY = frozenset({"the", "el", "on", "next", "nxt", "this", "coming", "upcoming", "proximo", "este"})
_OTHER_STARTS = PART_STARTS | REST_STARTS | {"back", "front", "latter"}
_NONE = frozenset[str]()
_WEEKDAYS = frozenset(WEEKDAYS)
_DENIALS, _COMING = frozenset({"not", "no"}), frozenset({"next", "proximos", "coming"})
_A_WEEK, _A_PORTION = 7, 21
_BOUNDED = frozenset({"til", "till", "until", "hasta", "by"})
_RANGE = frozenset({"to", "-", "thru", "through", "until", "till", "til", "al", "hasta"})


class Atoms(TimesOfDay):
    """Finds the pieces of one text, left to right."""

    def all(self) -> list[Atom]:
        """Every piece in order; they do not overlap."""
        found: list[Atom] = []
        i = 0
        while i < self.n:
            atom = self._one(i) if self.w[i] in STARTS or self.w[i] in _OTHER_STARTS or self.w[i][:1].isdigit() else None
            if atom:
                beside = bool(found) and found[-1].kind in {"clock", "number"} and self.clock_since_day and atom.first - found[-1].last <= 2
                hour = atom.kind == "number" and self.at(i - 1) in {"til", "till", "until", "at", "hasta", "las"}
                if (atom.kind == "clock" or hour) and atom.sure:
                    self.last_clock = atom.clock
                    if self.at(atom.first - 1) not in _BOUNDED:
                        self.visit_clock = atom.clock
                self.clock_since_day = atom.kind == "clock" or hour or (self.clock_since_day and (atom.kind != "days" or beside))
                if atom.kind == "days" and atom.days:
                    self._remember(atom, found)
                    atom = self._with_its_weekday(atom, found)
                found.append(atom)
                i = atom.last + 1
            else:
                i += 1
        return found

    def _remember(self, atom: Atom, found: list[Atom]) -> None:
        """Keep the day named, the first day of the range that it ends, and the weekday."""
        ends = (
            bool(found)
            and found[-1].kind == "days"
            and atom.first - found[-1].last <= 2
            and not _RANGE.isdisjoint(self.w[found[-1].last : atom.first + 1])
        )
        self.last_day = self.calendar.last(atom.days) if atom.form == "span" else self.calendar.first(atom.days)
        self.first_day = self.first_day if ends else self.calendar.first(atom.days)
        begin, end = self.calendar.first(atom.days), self.calendar.last(atom.days)
        if atom.form == "span" and begin and end and (end - begin).days < _A_WEEK:
            self.week_named = begin, end
        elif atom.form == "span" and begin and end and (end - begin).days < _A_PORTION:
            self.portion_named = begin, end
        if atom.form == "date":
            beside = found[-1] if found and atom.first - found[-1].last <= 2 else None
            if (
                beside is not None
                and beside.form == "weekday"
                and not beside.every
                and self.last_day
                and self.last_day.weekday() == beside.value
            ):
                self.dated_weekdays[beside.value] = self.last_day
            self.last_date_at = atom.last
        if atom.form in {"date", "span"}:
            self.last_dated = self.last_day
        if atom.form == "weekday" and not atom.every:
            self.last_weekday = atom.value
            self.weekdays_named.add(atom.value)

    def _with_its_weekday(self, atom: Atom, found: list[Atom]) -> Atom:
        """ "monday the 7th", "next friday, dec 11": a weekday and its date are one day, so that "after" and "to" bound it as one; the weekday
        is taken out of ``found``. Where they do not go together they are left as they are, or asked behind "next" and a bound."""
        before = found[-1] if found else None
        if (
            before is None
            or before.kind != "days"
            or before.every
            or atom.form != "date"
            or atom.days.bit_count() != 1
            or "(" in atom.label
        ):
            return atom
        between = self.w[before.last + 1 : atom.first]
        said = self.w[before.first : before.last + 1]
        weekday = next((WEEKDAYS[word] for word in said if word in WEEKDAYS), -1)
        if not any(word[:1].isdigit() or word in MONTHS or word in ORDINALS for word in self.w[atom.first : atom.last + 1]):
            return atom
        if (
            between not in ([], [","])
            or weekday < 0
            or any(word[:1].isdigit() or (word not in _OF_A_WEEKDAY and word not in WEEKDAYS) for word in said)
        ):
            return atom
        day = self.calendar.first(atom.days)
        if day is not None and day.weekday() == weekday:
            found.pop()
            return replace(atom, first=before.first)
        if before.form == "date" or self.at(before.first - 1) in BOUNDS or self.at(before.first - 1) in {"to", "thru", "through", "-"}:
            found.pop()
            return Atom("unsure", before.first, atom.last, label="a weekday and a date that do not go together")
        return atom

    def _one(self, i: int) -> Atom | None:
        if self._looks is None:
            said = frozenset(self.w)
            self._looks = [look for words, look in self._LOOKS if not words or not words.isdisjoint(said)]
        for look in self._looks:
            atom = look(self, i)
            if atom:
                return atom
        return None

    _looks: list[Callable[[Atoms, int], Atom | None]] | None = None
    """Those of all looks that can find something in the text."""
    _LOOKS: tuple[tuple[frozenset[str], Callable[[Atoms, int], Atom | None]], ...] = (
        (_NONE, TimesOfDay._same_time), (_DENIALS, DaysBeside._one_later), (_WEEKDAYS, DaysBeside._one_of_week), (_WEEKDAYS | {"day", "dia", "one", "del"}, DaysBeside._day_beside), (_NONE, DaysBeside._that_day),
        (HOLIDAY_STARTS, DaysBeside._holiday), (_WEEKDAYS | {"day", "dia"}, DaysBeside._nth_weekday), (_COMING, DaysBeside._next_few), (REST_STARTS, RestOfDays._rest_of_days), (PART_STARTS, RestOfDays._first_part),
        (_NONE, DaysBeside._date), (_NONE, DaysBeside._weeks), (_NONE, DaysBeside._relative), (_NONE, DaysBeside._weekday), (_NONE, TimesOfDay._clock_range), (_NONE, TimesOfDay._clock),
        (_NONE, TimesOfDay._part), (_NONE, TimesOfDay._bare_number),
    )  # fmt: skip
    """Words of which each needs one in the text (none: it may do without), and the look."""
