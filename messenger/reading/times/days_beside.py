"""Days by another that is named: "the day after thanksgiving", "not this friday, the one after", "este jueves no, el de la otra semana"."""

from __future__ import annotations

from datetime import timedelta

from messenger.reading.times.looks import Atom
from messenger.reading.times.tables import NEAR_DAYS, WEEKS
from messenger.reading.times.weekdays import NEXT_ONES, Weekdays
from messenger.reading.times.weeks import RIGHT
from messenger.reading.times.words import WEEKDAYS

_BEHIND_AFTER = frozenset({
    "", ",", ".", "?", "!", "at", "is", "works", "in", "would", "if", "or", "a", "puedo", "si", "esta", "seria", "estaria", "me", "por", "en", "temprano", "i", "im", "then",
})  # fmt: skip
"""Words behind "the friday after" that leave it the friday after the day named before."""
_SHORTEST = 3
"""Letters of an occasion that is named again ("payday is the 11th. the monday after payday"), more than."""
_A_WEEK_ITSELF = frozenset({"week", "semana"})


class DaysBeside(Weekdays):
    """Finds days that stand to another as the text says."""

    def _day_beside(self, i: int) -> Atom | None:
        """ "the day after thanksgiving", "the friday before christmas", "el dia despues de navidad", "the day before"."""
        step = i + 1 if self.at(i) in {"the", "el"} else i
        word = self.at(step)
        weekday = self.last_weekday if word in {"one", "del"} else WEEKDAYS.get(word)
        if (word not in {"day", "dia"} and weekday is None) or self.at(i - 1) in {"any", "every", "cualquier", "each", "some"}:
            return None
        if weekday is not None and self.at(step + 1) in {"or", "and", "o", "y"} and self.at(step + 2) in WEEKDAYS:
            beside = self._day_beside(step + 2)
            day = self.calendar.first(beside.days) if beside else None
            if day:
                near = day + timedelta((weekday - day.weekday() + 3) % 7 - 3)
                return self._day(i, step, near)
        step += self.at(step + 1) in RIGHT
        relation = self.at(step + 1)
        if relation not in {"after", "before", "following", "despues", "antes", "siguiente", "luego"}:
            return None
        at = step + 2
        while self.at(at) in {"de", "del"}:
            at += 1
        atom = self._holiday(at) or (self._date(at) if weekday is None else None) or (self._relative_day(at) if weekday is None else None)
        base = self.calendar.first(atom.days) if atom and atom.kind == "days" else None
        if atom is None and relation == "following" and weekday is not None and self.last_day and not self._relative_day(at):
            return self._day(i, step + 1, self.next_weekday(weekday, self.last_day))
        alone = self.at(at) in _BEHIND_AFTER
        led = self.at(i) in {"the", "el"} or (self.at(i - 1) in {"so", ".", ",", "entonces"} and relation in {"after", "siguiente"})
        if atom is None and weekday is not None and self.last_day and alone and led:
            base = self.last_day if relation not in {"before", "antes"} else self.last_day - timedelta(8)
            return self._day(i, step + 1, self.next_weekday(weekday, base))
        named = at + (self.at(at) in {"the", "my", "el", "la", "mi"})
        of_a_clock = weekday is not None and self.last_day is not None and self.last_day.weekday() == weekday and self.clock_since_day
        if atom is None and self.at(at) in {"that", "eso", "ese", "esa"} and self.last_day and not of_a_clock:
            base, last = self.last_day, at
        elif atom is None and weekday is not None and self.last_day and len(self.at(named)) > _SHORTEST and self.at(named) in self.w[:i]:
            base, last = self.last_day, named
        elif atom and base:
            last = atom.last
        else:
            return None
        if base is None:
            return None
        back = relation in {"before", "antes"}
        if weekday is None:
            return self._day(i, last, base + timedelta(-1 if back else 1))
        day = self.next_weekday(weekday, base)
        return self._day(i, last, self.next_weekday(weekday, base - timedelta(8)) if back else day)

    def _one_of_week(self, i: int) -> Atom | None:
        """ "este jueves no, el de la otra semana sí", "not this friday, the one next week": the weekday last named, in a week of its own."""
        length = self.phrase(i, "the one in", "the one of", "the one", "el de") if self.at(i) in {"the", "el"} else 0
        weekday = next((WEEKDAYS[word] for word in reversed(self.w[:i]) if word in WEEKDAYS), None) if length else None
        if weekday is None or self.last_day is None:
            return None
        step = i + length
        weeks = (one for one in WEEKS.get(self.at(step), ()) if self.w[step : step + len(one[0])] == list(one[0]))
        week = next((one for one in weeks if one[1] == one[2] and not _A_WEEK_ITSELF.isdisjoint(one[0])), None)
        if week is None:
            return None
        counted = week[3] == "the following week" and self.last_day >= self._monday(1)
        monday = self._monday(1, self.last_day) if counted else self._monday(week[1])
        day = monday + timedelta(weekday)
        return self._day(i, step + len(week[0]) - 1, day + timedelta(7 * (day == self.last_day)))

    def _one_later(self, i: int) -> Atom | None:
        """ "not this friday, the one after", "el lunes que viene no, el otro": the weekday a week later than the one ruled out."""
        ahead = self.at(i) in {"not", "no"}
        near = self.phrase(i + 1, "tomorrow", "today") if ahead else 0
        if near:
            step = i + 2 + (self.at(i + 2) in {",", "but"})
            length = self.phrase(step, "the day after", "day after", "the next day")
            after = timedelta(2 if self.at(i + 1) == "tomorrow" else 1)
            return self._day(i, step + length - 1, self.today + after) if length and self.at(step + length) not in NEAR_DAYS else None
        atom = self._weekday(i + 1 if ahead else i) if ahead or "no" in self.w else None
        if atom is None or atom.kind != "days" or atom.every or self.at(i - 1) in {"not", "no"} or not self._names_weekday(atom):
            return None
        step = atom.last + 1
        if not ahead and self.at(step) == "no":
            step += 1
        elif not ahead:
            return None
        while self.at(step) in {",", "but", "sino", "pero", "mejor", "rather"}:
            step += 1
        length = self.phrase(step, *NEXT_ONES)
        if not length or self.at(step + length) in {"week", "dia", "day", *WEEKDAYS}:
            return None
        day = self.calendar.first(atom.days)
        return self._day(i, step + length - 1, day + timedelta(7) if day else None)

    def _names_weekday(self, atom: Atom) -> bool:
        return any(word in WEEKDAYS for word in self.w[atom.first : atom.last + 1])
