"""The pieces of a time in a text: days ("the 7th", "next week", "el jueves 3"), clock times ("half past two"), parts of the day
("mornings").

A piece knows its place in the text, the days or minutes it stands for, and what it would be called in words. How pieces go together is
the matter of :mod:`messenger.reading.time_clauses`.
"""

from __future__ import annotations

from collections.abc import Callable

from messenger.reading.time_looks import Atom
from messenger.reading.time_of_day import TimesOfDay
from messenger.reading.time_tables import (
    STARTS,
)
from messenger.reading.time_weeks import Weeks

_A_WEEK = 7
_RANGE = frozenset({"to", "-", "thru", "through", "until", "till", "til", "al", "hasta"})


class Atoms(Weeks, TimesOfDay):
    """Finds the pieces of one text, left to right."""

    def all(self) -> list[Atom]:
        """Every piece in order; they do not overlap."""
        found: list[Atom] = []
        i = 0
        while i < self.n:
            atom = self._one(i) if self.w[i] in STARTS or self.w[i][:1].isdigit() else None
            if atom:
                beside = bool(found) and found[-1].kind in {"clock", "number"} and self.clock_since_day and atom.first - found[-1].last <= 2
                hour = atom.kind == "number" and self.at(i - 1) in {"til", "till", "until", "at", "hasta", "las"}
                if (atom.kind == "clock" or hour) and atom.sure:
                    self.last_clock = atom.clock
                self.clock_since_day = atom.kind == "clock" or hour or (self.clock_since_day and (atom.kind != "days" or beside))
                if atom.kind == "days" and atom.days:
                    self._remember(atom, found)
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
        if atom.form == "weekday" and not atom.every:
            self.last_weekday = atom.value
            self.weekdays_named.add(atom.value)

    def _one(self, i: int) -> Atom | None:
        for look in self._LOOKS:
            atom = look(self, i)
            if atom:
                return atom
        return None

    _LOOKS: tuple[Callable[[Atoms, int], Atom | None], ...] = (
        TimesOfDay._same_time, Weeks._one_later, Weeks._day_beside, Weeks._that_day, Weeks._holiday, Weeks._nth_weekday, Weeks._date, Weeks._weeks, Weeks._relative, Weeks._weekday,
        TimesOfDay._clock_range, TimesOfDay._clock, TimesOfDay._part, TimesOfDay._bare_number,
    )  # fmt: skip
