"""The pieces of a time in a text: days ("the 7th", "next week", "el jueves 3"), clock times ("half past two"), parts of the day
("mornings").

A piece knows its place in the text, the days or minutes it stands for, and what it would be called in words. How pieces go together is
the matter of :mod:`messenger.reading.time_clauses`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from messenger.core.understanding import Language
from messenger.reading.constraint import Days, minutes_between
from messenger.reading.numerals import CARDINALS, ORDINALS
from messenger.reading.time_marks import KNOWN
from messenger.reading.time_tables import (
    ABOUT_CUES,
    BEFORE_HALF,
    CUES,
    HALVES,
    MINUTE_MARKS,
    MODIFIERS,
    MONTH_PHRASES,
    NEAR_DAYS,
    NOONS,
    NOT_DAYS,
    PART_OF_NOUN,
    PART_PHRASES,
    PORTIONS,
    QUANTITIES,
    SPANISH_MINUTES,
    SPANISH_SIGNS,
    STARTS,
    STRONG_CUES,
    TENS_WORDS,
    UNITS,
    WEEKEND,
    WEEKS,
    WORKING,
)
from messenger.reading.time_words import (
    HOLIDAY_STARTS,
    HOLIDAY_WORDS,
    INITIALS,
    LONGEST_HOLIDAY,
    MONTHS,
    PARTS,
    PLURAL_PARTS,
    PLURAL_WEEKDAYS,
    WEAK_MONTHS,
    WEEKDAYS,
    holiday,
    mended,
    nth_weekday,
)

Kind = Literal["days", "clock", "part", "number", "unsure", "past"]
Form = Literal["", "weekday", "date", "span"]

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SOME = frozenset({"cualquiera", "cualquier", "ninguna", "alguna", "una", "todas", "primera", "segunda", "tercera", "ultima"})
_BARE_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th", "ro", "er"})


@dataclass(frozen=True, slots=True)
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
    return f"{_NAMES[day.weekday()][:3]} {day:%b} {day.day}"


def say_clock(minute: int) -> str:
    """ "2:30 pm"."""
    hour, rest = divmod(minute, 60)
    return f"{hour % 12 or 12}{f':{rest:02d}' if rest else ''} {'am' if hour < 12 else 'pm'}"


class Atoms:
    """Finds the pieces of one text, left to right."""

    def __init__(
        self, words: tuple[str, ...], spans: tuple[tuple[int, int], ...], today: date, language: Language, anchors: tuple[date, ...] = ()
    ):
        """``anchors``: the dates of the offered slots, which "the week after" and "that day" count from."""
        self.w = [mended(word) for word in words]
        self.spans = spans
        self.n = len(words)
        self.today = today
        self.calendar = Days(today)
        self.spanish = language == "es" or bool(SPANISH_SIGNS.intersection(self.w))
        self.anchors = anchors
        self.last_day: date | None = None
        self.clock_since_day = False
        self.named_month: date | None = None

    # -- small looks ---------------------------------------------------------------------------------------------

    def at(self, i: int) -> str:
        """Word i, or "" beyond the ends."""
        return self.w[i] if 0 <= i < self.n else ""

    def phrase(self, i: int, *choices: str) -> int:
        """How many words of the first matching choice stand at i; 0 where none does."""
        for choice in choices:
            parts = choice.split()
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
        if word.isascii() and word.isdigit() and self.at(i + 1) in _BARE_ORDINAL_ENDS and self.close(i + 1):
            return (int(word), i + 1) if 1 <= int(word) <= 31 else None
        if word in {"twenty", "thirty"}:
            step = i + 2 if self.at(i + 1) == "-" else i + 1
            if 0 < ORDINALS.get(self.at(step), 0) < 10:
                return (20 if word == "twenty" else 30) + ORDINALS[self.at(step)], step
        if word in ORDINALS:
            return ORDINALS[word], i
        return None

    # -- the pass ------------------------------------------------------------------------------------------------

    def all(self) -> list[Atom]:
        """Every piece in order; they do not overlap."""
        found: list[Atom] = []
        i = 0
        while i < self.n:
            atom = self._one(i) if self.w[i] in STARTS or self.w[i][:1].isdigit() else None
            if atom:
                self.clock_since_day = atom.kind == "clock" or (self.clock_since_day and atom.kind != "days")
                if atom.kind == "days" and atom.days:
                    self.last_day = self.calendar.first(atom.days)
                found.append(atom)
                i = atom.last + 1
            else:
                i += 1
        return found

    def _one(self, i: int) -> Atom | None:
        for look in self._LOOKS:
            atom = look(self, i)
            if atom:
                return atom
        return None

    # -- days ----------------------------------------------------------------------------------------------------

    def _day(self, i: int, last: int, day: date | None, label: str = "", number: int = 0) -> Atom:
        mask = self.calendar.of(day) if day else 0
        if not day or not mask:
            return Atom("past", i, last, label=label)
        return Atom("days", i, last, days=mask, form="date", value=number, label=label or say_day(day))

    def _span(self, i: int, last: int, first: date | None, until: date | None, label: str) -> Atom:
        mask = self.calendar.between(first, until)
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

    def _holiday(self, i: int) -> Atom | None:
        start = i + 1 if self.at(i) in {"the", "el", "la", "los", "las"} else i
        if self.at(start) not in HOLIDAY_STARTS:
            return None
        for length in range(LONGEST_HOLIDAY, 0, -1):
            name = HOLIDAY_WORDS.get(tuple(self.w[start : start + length]))
            if name:
                day = self.holiday_date(name)
                last = start + length - 1
                if day is None:
                    return Atom("unsure", i, last, label=name)
                if self.at(last + 1) == "week":
                    return self._span(i, last + 1, self._monday(0, day), self._monday(0, day) + timedelta(6), f"the week of {name}")
                return replace(self._day(i, last, day), label=f"{name} ({say_day(day)})")
        return None

    def holiday_date(self, name: str) -> date | None:
        """The next such holiday."""
        for year in (self.today.year, self.today.year + 1):
            day = holiday(name, year)
            if day and day >= self.today:
                return day
        return None

    def _that_day(self, i: int) -> Atom | None:
        """The "that" of "after that", "antes de eso": the day last named."""
        before = self.at(i - 1) if self.at(i - 1) not in {"de"} else self.at(i - 2)
        if self.last_day is None or self.clock_since_day or before not in {"after", "before", "until", "till", "despues", "antes", "hasta"}:
            return None
        if self.at(i) not in {"that", "then", "eso", "ese", "those", "entonces"}:
            return None
        return replace(self._day(i, i, self.last_day), form="date")

    def _relative(self, i: int) -> Atom | None:
        word, today = self.at(i), self.today
        if word == "pasado" and self.at(i - 1) in {"o", ",", "y"} and self.last_day == today + timedelta(1):
            return self._day(i, i, today + timedelta(2))
        if word in {"today", "hoy"} and self.at(i + 1) in {"in", "en"} and self.count(i + 2):
            return self._from_now(i, i + 2, today)
        for words, offset in NEAR_DAYS.get(word, ()):
            if self.w[i : i + len(words)] == list(words):
                if word == "manana" and (
                    self.at(i - 1) in {"la", "las", "esta"} or (self.at(i - 1) in {"de", "por", "en"} and self.at(i - 2) != "tarde")
                ):
                    return None
                return self._day(i, i + len(words) - 1, today + timedelta(offset))
        if word in {"tonight", "tonite"}:
            return replace(self._day(i, i, today), minutes=minutes_between(1020, 1439), label="tonight")
        if word == "de" and self.phrase(i, "de hoy en"):
            return self._from_now(i, i + 3, today)
        if word in {"en", "dentro", "in", "within"}:
            step = i + (2 if self.at(i + 1) == "de" or self.at(i + 1) in {"like", "about", "como"} else 1)
            number = self.count(step) or ((1, step) if self.at(step) in {"a", "una", "un"} else None)
            if self.at(step) in {"a", "un"} and self.at(step + 1) in {"couple", "par"}:
                number = (2, step + 2 if self.at(step + 2) in {"of", "de"} else step + 1)
            if number:
                unit = self.at(number[1] + 1)
                if unit in UNITS and self.at(number[1] + 2) not in {"ago"}:
                    return self._day(i, number[1] + 1, today + timedelta(UNITS[unit] * number[0]))
                if unit in {"month", "mes"} and number[0] == 1:
                    return self._day(i, number[1] + 1, today + timedelta(30))
        return self._from(i)

    def _from_now(self, i: int, at: int, base: date) -> Atom | None:
        """ "de hoy en ocho" (a week), "en quince" (two weeks)."""
        number = self.count(at)
        if not number:
            return None
        days = {8: 7, 15: 14}.get(number[0], number[0])
        last = number[1] + (1 if self.at(number[1] + 1) in {"dias", "days"} else 0)
        return self._day(i, last, base + timedelta(days))

    def _from(self, i: int) -> Atom | None:
        """ "a week from friday", "3 days from now", "two weeks after the 1st", "today in 8 days"."""
        word = self.at(i)
        number = (1, i) if word in {"a", "one", "una"} else self.count(i)
        if word in {"a", "the"} and self.at(i + 1) == "couple":
            number = (2, i + 2 if self.at(i + 2) == "of" else i + 1)
        if not number or self.at(number[1] + 1) not in UNITS:
            return None
        unit = number[1] + 1
        step = unit + 1
        if self.at(step) not in {"from", "after", "later", "out", "despues"}:
            return None
        days = UNITS[self.at(unit)] * number[0]
        if self.at(step) in {"later", "out"}:
            base = self._anchor()
            return self._day(i, step, (base or self.today) + timedelta(days)) if base or self.at(step) == "out" else None
        step += 1
        if self.at(step) in {"now", "de"} and self.at(step) == "now":
            return self._day(i, step, self.today + timedelta(days))
        if self.at(step) in {"this", "the", "el", "este", "de"}:
            step += 1
        weekday = WEEKDAYS.get(self.at(step))
        if weekday is not None:
            return self._day(i, step, self.next_weekday(weekday) + timedelta(days))
        base_atom = self._relative_day(step) or self._date(step) or self._holiday(step)
        if base_atom and base_atom.days:
            first = self.calendar.first(base_atom.days)
            return self._day(i, base_atom.last, first + timedelta(days) if first else None)
        return None

    def _relative_day(self, i: int) -> Atom | None:
        for words, offset in NEAR_DAYS.get(self.at(i), ()):
            if self.w[i : i + len(words)] == list(words):
                return self._day(i, i + len(words) - 1, self.today + timedelta(offset))
        return None

    def _anchor(self) -> date | None:
        return self.last_day or (max(self.anchors) if self.anchors else None)

    def _weeks(self, i: int) -> Atom | None:
        """Weeks, weekends, months and what counts from them."""
        word = self.at(i)
        for phrase, low, high, label in WEEKS.get(word, ()):
            if self.w[i : i + len(phrase)] == list(phrase):
                base = max(self.anchors, default=None) if "otra" in phrase else self._anchor()
                if base and label == "the following week":
                    monday = self._monday(1, base)
                    return self._span(i, i + len(phrase) - 1, monday, monday + timedelta(6), label)
                last = i + len(phrase) - 1
                start = max(self.today, self._monday(low) + (timedelta(5) if "weekend" in label else timedelta(0)))
                return self._span(i, last, start, self._monday(high) + timedelta(6), label)
        if (
            word == "la"
            and self.at(i + 1) in {"otra", "siguiente", "proxima"}
            and self.at(i - 1) in {"ni", "o", "y"}
            and "semana" in self.w[:i]
        ):
            return self._span(i, i + 1, self._monday(1), self._monday(1) + timedelta(6), "next week")
        if word in {"la", "el"} and self.phrase(i, "la que viene", "la que entra", "el que viene", "el que entra"):
            if word == "la" and "semana" in self.w[:i]:
                return self._span(i, i + 2, self._monday(1), self._monday(1) + timedelta(6), "next week")
            if word == "el" and "mes" in self.w[:i]:
                first = date(self.today.year + self.today.month // 12, self.today.month % 12 + 1, 1)
                return self._span(i, i + 2, first, first.replace(day=28) + timedelta(3), "next month")
        if word in {"weekends", "findes"} or self.phrase(i, "fines de semana"):
            last = i + (2 if word == "fines" else 0)
            return Atom("days", i, last, self.calendar.weekly(WEEKEND), self.calendar.weekly(WEEKEND), "weekday", True, label="weekends")
        if word in {"weekend", "finde"} or self.phrase(i, "fin de semana"):
            last = i + (2 if word == "fin" else 0)
            after = self._counted_from(last)
            saturday = self.next_weekday(5, after[0]) if after else self._monday() + timedelta(5)
            if not after and self.at(i - 1) in {"any", "cualquier", "a", "every", "cada"}:
                return Atom(
                    "days", i, last, self.calendar.weekly(WEEKEND), self.calendar.weekly(WEEKEND), "weekday", True, label="weekends"
                )
            return self._span(i, after[1] if after else last, saturday, saturday + timedelta(1), f"the weekend of {say_day(saturday)}")
        if word == "work" and self.at(i - 1) in {"i", "we", "he", "she", "also", "only", "usually"}:
            return None
        if word in {"weekday", "weekdays"} or self.phrase(i, "entre semana", "dia de semana", "dias de semana", "week days", "work days"):
            last = i + {"weekday": 0, "weekdays": 0, "entre": 1, "week": 1, "work": 1}.get(word, 2)
            mask = self.calendar.weekly(WORKING)
            return Atom("days", i, last, mask, mask, "weekday", True, label="weekdays")
        if word in {"week", "semana"}:
            return self._week_of(i)
        nth = self.ordinal(i)
        if nth and self.at(nth[1] + 1) in {"week", "full"}:
            week = nth[1] + (2 if self.at(nth[1] + 1) == "full" else 1)
            made = self._week_of(week) if self.at(week) == "week" else None
            return replace(made, first=i) if made else None
        if word in INITIALS:
            mask = self.calendar.weekly(frozenset(INITIALS[word]))
            return Atom("days", i, i, mask, mask, "weekday", True, label="/".join(_NAMES[n][:3] for n in INITIALS[word]))
        if word == "m" and self.at(i + 1) in {"-", "thru", "to"} and self.at(i + 2) in {"f", "fri"}:
            mask = self.calendar.weekly(WORKING)
            return Atom("days", i, i + 2, mask, mask, "weekday", True, label="weekdays")
        return self._months(i)

    def _week_of(self, i: int) -> Atom | None:
        """ "week of the 14th", "week after thanksgiving", "second week of december"."""
        step = i + 1
        if self.at(step) in {"of", "del", "de", "after", "before", "despues", "antes"}:
            relation = self.at(step)
            step += 1
            if self.at(step) in {"the", "de", "del", "la", "el"} and not self._holiday(step) and not self._date(step):
                step += 1
            atom = self._holiday(step) or self._date(step)
            number = self.count(step)
            if not atom and number and 1 <= number[0] <= 31:
                atom = self._day(step, number[1], self.next_day_of_month(number[0]))
            if atom and atom.days:
                day = self.calendar.first(atom.days)
                shift = {"after": 1, "despues": 1, "before": -1, "antes": -1}.get(relation, 0)
                monday = self._monday(shift, day)
                return self._span(i, atom.last, monday, monday + timedelta(6), f"the week of {say_day(monday)}")
            month = self._month_at(step)
            before = self.ordinal(i - 1) or self.ordinal(i - 2) or self.ordinal(i - 3)
            if month and (before or self.at(i - 1) in {"last", "ultima"}):
                year, number_of_month, last = month
                if self.at(i - 1) in {"last", "ultima"}:
                    end = date(year + number_of_month // 12, number_of_month % 12 + 1, 1) - timedelta(1)
                    return self._span(i, last, self._monday(0, end), end, "the last week of the month")
                nth = before[0] if before else 1
                monday = self._monday(0, date(year, number_of_month, 4)) + timedelta(7 * (nth - 1))
                return self._span(i, last, monday, monday + timedelta(6), f"the week of {say_day(monday)}")
        return None

    def _month_at(self, i: int) -> tuple[int, int, int] | None:
        """Year, month and last word of a month named at i, or "next month", "the new year"."""
        for phrase, months in MONTH_PHRASES:
            if self.w[i : i + len(phrase)] == list(phrase):
                month = self.today.month - 1 + months
                return self.today.year + month // 12, month % 12 + 1, i + len(phrase) - 1
        if self.phrase(i, "the new year", "new year", "the year", "next year", "ano nuevo", "el ano"):
            length = self.phrase(i, "the new year", "new year", "the year", "next year", "ano nuevo", "el ano")
            return self.today.year + 1, 1, i + length - 1
        month_number = MONTHS.get(self.at(i))
        if month_number is None:
            return None
        return self.today.year + (month_number < self.today.month), month_number, i

    def _months(self, i: int) -> Atom | None:
        """A month by itself, or a part of it ("mid december", "end of the month")."""
        word = self.at(i)
        start, portion = i, ""
        if word in PORTIONS:
            portion = PORTIONS[word]
            start = i + 1
            while self.at(start) in {"of", "part", "de", "del", "the", "la", "half"}:
                start += 1
            if self.w[start - 1 : start + 1] == ["the", "month"] or self.at(start) in {"month", "mes"}:
                found: tuple[int, int, int] | None = (self.today.year, self.today.month, start)
            elif self.at(start) in {"next", "la", "week", "semana"} and (self.phrase(start, "next week", "week", "semana")):
                weeks = 1 if self.at(start) == "next" else 0
                monday = self._monday(weeks)
                last = start + (1 if weeks else 0)
                low, high = {"early": (0, 1), "mid": (1, 3), "late": (3, 4)}[portion]
                return self._span(i, last, max(self.today, monday + timedelta(low)), monday + timedelta(high), f"{word} of the week")
            else:
                found = self._month_at(start)
        else:
            found = self._month_at(i)
            if not found or (
                word in WEAK_MONTHS and self.at(i - 1) not in {"in", "en", "of", "de", "until", "til", "next", "early", "late", "this"}
            ):
                return None
            if (
                word in {"new", "the", "next", "el", "ano"}
                and found[1] == 1
                and found[2] > i
                and self.at(i + 1) in {"year", "new", "ano", "nuevo"}
            ):
                return None
        if not found:
            return None
        if self.at(found[2] + 1).isdigit() and 31 < int(self.at(found[2] + 1)[:4]) < 100:
            return Atom("unsure", i, found[2] + 1, label="no such date")
        year, month, last = found
        first = date(year, month, 1)
        end = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        if portion == "early":
            end = first + timedelta(9)
        elif portion == "mid":
            first, end = first + timedelta(9), first + timedelta(19)
        elif portion == "late":
            first = end - timedelta(9)
        return self._span(i, last, max(first, self.today), end, f"{portion} {first:%B}".strip())

    def _nth_weekday(self, i: int) -> Atom | None:
        """ "second tuesday in december", "primer lunes de diciembre", "last friday of january"."""
        start = i
        if self.at(i) in {"the", "el"}:
            i += 1
        nth = self.ordinal(i) or ((-1, i) if self.at(i) in {"last", "ultimo"} else None)
        if not nth or not (-1 <= nth[0] <= 5):
            return None
        weekday = WEEKDAYS.get(self.at(nth[1] + 1))
        if weekday is None:
            return None
        step = nth[1] + 2
        if self.at(step) not in {"in", "of", "de", "en", "del"}:
            return None
        step += 1
        if self.at(step) in {"the", "el"} and not self._month_at(step):
            step += 1
        month = self._month_at(step)
        if not month and self.at(step) in {"month", "mes"}:
            month = (self.today.year, self.today.month, step)
        if not month:
            return None
        year, number, last = month
        day = nth_weekday(year, number, weekday, nth[0])
        if day and day < self.today and self.at(step) in {"month", "mes"}:
            day = nth_weekday(year + number // 12, number % 12 + 1, weekday, nth[0])
        return self._day(start, last, day) if day else Atom("unsure", start, last, label="no such day")

    def _counted_from(self, last: int) -> tuple[date, int] | None:
        """The day that "after thanksgiving" names, one word after ``last``, and its last word."""
        step = last + 1
        if self.at(step) not in {"after", "despues", "following", "siguiente"}:
            return None
        step += 1
        while self.at(step) in {"de", "del"}:
            step += 1
        atom = self._holiday(step) or self._date(step)
        day = self.calendar.first(atom.days) if atom and atom.kind == "days" else None
        return (day, atom.last) if atom and day else None

    def _day_beside(self, i: int) -> Atom | None:
        """ "the day after thanksgiving", "the friday before christmas", "el dia despues de navidad", "the day before"."""
        step = i + 1 if self.at(i) in {"the", "el"} else i
        word = self.at(step)
        weekday = WEEKDAYS.get(word)
        if word not in {"day", "dia"} and weekday is None:
            return None
        relation = self.at(step + 1)
        if relation not in {"after", "before", "following", "despues", "antes", "siguiente"}:
            return None
        at = step + 2
        while self.at(at) in {"de", "del"}:
            at += 1
        atom = self._holiday(at) or (self._date(at) if weekday is None else None) or (self._near(at) if weekday is None else None)
        base = self.calendar.first(atom.days) if atom and atom.kind == "days" else None
        if atom is None and self.at(at) in {"that", "eso", "ese", "esa"} and self.last_day:
            base, last = self.last_day, at
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

    def _near(self, i: int) -> Atom | None:
        return self._relative_day(i)

    def _weekday(self, i: int) -> Atom | None:
        """A weekday with what stands before it (next, this, every, the) and what follows (que viene, of next week)."""
        start, word = i, self.at(i)
        modifier = ""
        if word in MODIFIERS:
            modifier = MODIFIERS[word]
            i += 1
            if self.at(i) in {"coming", "proximo", "next", "other", "otro", "single"}:
                modifier = MODIFIERS.get(self.at(i), modifier)
                i += 1
        elif word in {"the", "el", "los", "un", "a", "on"}:
            modifier = {"los": "every", "a": "every", "un": "every"}.get(word, "")
            i += 1
            if self.at(i) in MODIFIERS and word in {"the", "el", "on"}:
                modifier = MODIFIERS[self.at(i)]
                i += 1
        name = self.at(i)
        plural = name in PLURAL_WEEKDAYS
        weekday = PLURAL_WEEKDAYS.get(name) if plural else WEEKDAYS.get(name)
        if name == "sun" and (self.at(i - 1) in {"on", "this", "next", "sat", "or", "and"} or self.n <= 3):
            weekday = 6
        if name in {"mar", "mon", "sat"} and name == "mar" and not self.spanish:
            weekday = None
        if weekday is None:
            return None
        last = i
        day = next((anchor for anchor in self.anchors if anchor.weekday() == weekday), None) or self.next_weekday(weekday)
        if self.spanish and not plural and modifier in {"", "this"}:
            dated = self._weekday_with_number(start, i, weekday)
            if dated:
                return dated
        weekly = self.calendar.weekly(frozenset({weekday}))
        if self.at(i + 1) in {"pasado"} or modifier == "past" or (self.at(i + 1) in {"anterior"}):
            return Atom("past", start, i + 1 if self.at(i + 1) in {"pasado", "anterior"} else i, label="a day gone by")
        if self.phrase(i + 1, "que viene", "que entra", "proximo", "siguiente", "entrante"):
            last = i + self.phrase(i + 1, "que viene", "que entra", "proximo", "siguiente", "entrante")
            modifier = "coming" if self.at(i + 1) == "que" else "next"
        if self.at(i + 1) == "the" and self.at(i + 2) == "following":
            modifier = "next"
        if self.phrase(i + 1, "after next"):
            return self._day(start, i + 2, self._monday(2) + timedelta(weekday))
        weeks = self.count(i + 2) if self.at(i + 1) == "en" else None
        if weeks and weeks[0] in {8, 15}:
            return self._day(start, weeks[1], day + timedelta(7 if weeks[0] == 8 else 14))
        if modifier == "next":
            following = self._monday(1) + timedelta(weekday)
            if day != following and (self.spanish or weekday == 6):
                return Atom("unsure", start, last, label=f"next {_NAMES[weekday]}: which of two")
            return self._day(start, last, following)
        if modifier == "coming":
            if day < self._monday(1):
                return Atom("days", start, last, self.calendar.of(day), 0, "date", label=say_day(day))
            return self._day(start, last, day)
        if modifier == "this":
            this = self._monday() + timedelta(weekday)
            return self._day(start, last, this if this >= self.today else day)
        if modifier == "other":
            return self._day(start, last, self._monday(1) + timedelta(weekday))
        every = plural or modifier == "every"
        label = f"{_NAMES[weekday]}s" if every else say_day(day)
        return Atom("days", start, last, weekly if every else self.calendar.of(day), weekly, "weekday", every, value=weekday, label=label)

    def _weekday_with_number(self, start: int, i: int, weekday: int) -> Atom | None:
        """ "el martes 8": the date where the weekday fits; "el lunes 3 de la tarde" is left to the clock."""
        number = self.count(i + 1) if self.at(i + 1).isdigit() else None
        if not number or not 1 <= number[0] <= 31 or self.at(number[1] + 1) in {"am", "pm", "y", "de", "h", "/", *MONTHS}:
            return None
        day = self.next_day_of_month(number[0])
        if day and day.weekday() == weekday:
            return self._day(start, number[1], day)
        return Atom("unsure", start, number[1], label="a weekday and a number that do not go together")

    def _date(self, i: int) -> Atom | None:
        """A date: "dec 8th", "the 8th of december", "12/9", "the 7th", "el dia 7"."""
        word = self.at(i)
        if "/" in word:
            return self._numeric(i)
        start = i
        strong = False
        if word in {"the", "el", "del", "al", "dia", "on"}:
            i += 1
            strong = word != "on"
            if self.at(i) in {"dia", "the", "el"}:
                i += 1
                strong = True
        month = MONTHS.get(self.at(i))
        if month:
            step = i + 1
            while self.at(step) in {"the", ".", "el"}:
                step += 1
            first, dash, second = self.at(step).partition("-")
            if dash and first.isdigit() and second.isdigit() and len(first) <= 2 and len(second) <= 2 and int(first) < int(second):
                begin, end = self.next_month_day(month, int(first)), self.next_month_day(month, int(second))
                if begin and end:
                    return self._span(start, step, begin, end, f"{say_day(begin)} to {say_day(end)}")
            number = self.ordinal(step) or self.count(step)
            if number and 1 <= number[0] <= 31 and self.at(number[1] + 1) not in {"am", "pm", "oclock"}:
                return self._dated(start, number[1], month, number[0])
            return None
        ordinal = self.ordinal(i)
        number = ordinal or (self.count(i) if strong or (self.at(i)[:1].isdigit() and len(self.at(i)) <= 2) else None)
        if not number or not 1 <= number[0] <= 31:
            return None
        value, last = number
        step = last + 1
        if self.at(step) in {"of", "de", "del"}:
            step += 1
        month = MONTHS.get(self.at(step))
        if month and (step > last + 1 or self.at(step) not in WEAK_MONTHS):
            return self._dated(start, step, month, value)
        if step > last + 1 and self.at(step) in {"next", "this", "the", "proximo", "este"} and self.at(step + 1) in {"month", "mes"}:
            shift = 1 if self.at(step) in {"next", "proximo"} else 0
            found = self.today.month - 1 + shift
            return self._dated(start, step + 1, found % 12 + 1, value)
        digits = self.at(i).isdigit()
        if not ordinal and not digits and not (word in {"el", "dia"} and value > 1 and self._ends_a_day(last + 1)):
            return None
        named = strong or (ordinal is not None and digits)
        if not named or (ordinal and not digits and value < 4 and not strong):
            return None
        if not ordinal and self.at(last + 1).isalpha() and self.at(last + 1) not in KNOWN and mended(self.at(last + 1)) not in KNOWN:
            return None
        if self.at(last + 1) in NOT_DAYS or (self.at(last + 1) == "one" and ordinal):
            return None
        if (
            self.at(last + 1) in {"am", "pm", "oclock", "ish"}
            or self.phrase(last + 1, "o clock")
            or (ordinal and self.at(last + 1) in WEEKDAYS)
        ):
            return None
        if word in {"al", "del", "el", "the"} and not ordinal and self.at(last + 1) in QUANTITIES:
            return None
        if word == "the" and ordinal and not digits and self.at(last + 1) in {"week", "full", *WEEKDAYS}:
            return None
        return self._day(start, last, self._in_month_named(value) or self.next_day_of_month(value), number=value)

    def _ends_a_day(self, i: int) -> bool:
        """Whether what follows "el quince" leaves it a day of the month."""
        return self.at(i) in {
            "",
            ",",
            ".",
            "?",
            "a",
            "en",
            "por",
            "si",
            "no",
            "puedo",
            "esta",
            "estaria",
            "me",
            "despues",
            "antes",
            "y",
            "o",
        }

    def _in_month_named(self, number: int) -> date | None:
        """That day of the month that an earlier date of the text named."""
        if self.named_month is None or number < 1:
            return None
        try:
            day = self.named_month.replace(day=number)
        except ValueError:
            return None
        return day if day > self.today else None

    def _dated(self, start: int, last: int, month: int, number: int) -> Atom:
        day = self.next_month_day(month, number)
        self.named_month = day
        step = last + 1
        if self.at(step) in {",", "of", "de", "del"}:
            step += 1
        year = self.at(step)
        if year.isdigit() and (
            (len(year) == 4 and 1900 <= int(year) <= 2100) or (len(year) == 2 and self.at(step - 1) in {"del"} and int(year) > 26)
        ):
            if len(year) == 2 or int(year) not in {self.today.year, self.today.year + 1}:
                return Atom("past", start, step, label="a date gone by")
            try:
                day = date(int(year), month, number)
            except ValueError:
                return Atom("unsure", start, step, label="no such date")
            last = step
        return self._day(start, last, day)

    def _numeric(self, i: int) -> Atom | None:
        parts = self.at(i).split("/")
        if not all(part.isdigit() for part in parts) or self.at(i - 1) in {"pain", "dolor", "bp"}:
            return Atom("past", i, i, label="a figure")
        numbers = [int(part) for part in parts]
        if len(parts) == 3:
            if numbers[2] not in {self.today.year, self.today.year + 1, self.today.year % 100, (self.today.year + 1) % 100}:
                return Atom("past", i, i, label="a date gone by")
        elif len(parts) != 2:
            return Atom("past", i, i, label="a figure")
        a, b = numbers[:2]
        if a > 31 or b > 31 or (a > 12 and b > 12) or not a or not b:
            return Atom("past", i, i, label="a figure")
        if self.spanish and a <= 12 and b <= 12 and a != b:
            return Atom("unsure", i, i, label=f"{a}/{b} can be two dates")
        month, number = (a, b) if a <= 12 and (not self.spanish or b > 12) else (b, a)
        day = self.next_month_day(month, number)
        return self._day(i, i, day)

    # -- times of the day ----------------------------------------------------------------------------------------

    def _clock(self, i: int) -> Atom | None:
        """A clock time with its cue ("at 3", "a las cuatro y media", "10:30", "2pm", "noon", "half past two"); "around 3" says so
        in ``form``."""
        atom = self._clock_with_cue(i)
        if (
            atom
            and atom.kind == "clock"
            and self.at(i - 1) not in {"how", "what"}
            and {self.at(j) for j in range(i, min(atom.last, i + 3))} & ABOUT_CUES
        ):
            return replace(atom, form="span")
        return atom

    def _clock_with_cue(self, i: int) -> Atom | None:
        start, word = i, self.at(i)
        if word in NOONS or self.phrase(i, "medio dia", "mid day"):
            last = i + (1 if word in {"medio", "mid"} else 0)
            return Atom("clock", i, last, clock=720, explicit=True, label="noon")
        if word in {"midnight", "medianoche"}:
            return Atom("clock", i, i, clock=1439, explicit=True, label="midnight")
        cue = False
        while self.at(i) in CUES:
            if self.at(i) in {"a", "la", "las", "the"} and not (self.at(i) == "a" and self.at(i + 1) in {"la", "las"}):
                if self.at(i) == "a" or not (self.at(i + 1)[:1].isdigit() or self.at(i + 1) in CARDINALS or self.at(i + 1) in {"cuarto"}):
                    break
                if self.at(i) == "la" and self.at(i + 1) not in {"una", "1", "1:30", "1:00", "1:15", "1:45"} and self.at(i - 1) != "a":
                    return None
            if self.at(i) in STRONG_CUES:
                cue = True
            i += 1
            if i - start > 4:
                return None
        if self.at(i + 1) in _BARE_ORDINAL_ENDS and self.close(i + 1):
            return None
        if self.at(i - 1) == "las" and self.at(i - 2) == "de" and self.at(i - 3) in _SOME:
            return None
        if self.at(i) == "1" and self.at(i - 2) == "the" and self.at(i - 1) in WEEKDAYS:
            return None
        spoken = self._spoken(i)
        if spoken:
            return self._with_half_of_day(start, *spoken, spoken_of=True)
        raw = self.at(i)
        if ":" in raw:
            hours, _, minutes = raw.partition(":")
            return self._with_half_of_day(start, int(hours), int(minutes), i, spoken_of=True)
        if "." in raw and raw.count(".") == 1 and raw[0].isdigit():
            hours, _, minutes = raw.partition(".")
            if len(minutes) == 2 and int(minutes) < 60 and 0 < int(hours) < 24:
                return self._with_half_of_day(start, int(hours), int(minutes), i, spoken_of=True)
            return None
        if raw.isdigit() and len(raw) in {3, 4}:
            hour, minute = int(raw[:-2]), int(raw[-2:])
            if 0 < hour < 24 and minute in MINUTE_MARKS and self.at(i + 1) not in QUANTITIES and not self._in_figures(i):
                return self._with_half_of_day(
                    start, hour, minute, i, spoken_of=cue or minute > 0 or self.at(i + 1) in {"am", "pm"}, loose=not cue
                )
            return None
        if raw in {"too", "to", "ate", "won"} and (self.at(i + 1) == "oclock" or self.at(i + 1) in {"thirty"}):
            return self._with_half_of_day(
                start, {"too": 2, "to": 2, "ate": 8, "won": 1}[raw], 30 if self.at(i + 1) == "thirty" else 0, i + 1, spoken_of=True
            )
        number = self.count(i)
        if (
            not number
            or not 0 < number[0] < 24
            or (raw in {"one", "uno", "una", "un"} and not cue and self.at(number[1] + 1) not in {"oclock", "pm", "am", "thirty"})
        ):
            return None
        hour, last = number
        if hour > 12 and not cue and self.at(last + 1) not in {"h", "hrs", "hours", "horas", "oclock"}:
            return None
        minute = 0
        follow = self.at(last + 1)
        if follow in {"thirty", "fifteen", "30", "15", "45"} and (cue or raw.isalpha()) and hour <= 12:
            minute, last = {"thirty": 30, "fifteen": 15}.get(follow) or int(follow), last + 1
        elif follow in {"forty", "fortyfive"} and self.at(last + 2) == "five":
            minute, last = 45, last + 2
        elif follow == "y" and (self.at(last + 2) in SPANISH_MINUTES or self.at(last + 2) in {"30", "15", "45"}):
            minute, last = SPANISH_MINUTES.get(self.at(last + 2)) or int(self.at(last + 2)), last + 2
        elif follow == "menos" and self.at(last + 2) == "cuarto":
            hour, minute, last = hour - 1, 45, last + 2
        elif follow == "con" and self.at(last + 2) in {"quince", "treinta", "15", "30"}:
            minute, last = {"quince": 15, "15": 15}.get(self.at(last + 2), 30), last + 2
        if self.at(last + 1) in QUANTITIES or (self.at(last + 1) == "%"):
            return None
        return self._with_half_of_day(start, hour, minute, last, spoken_of=cue or minute > 0)

    def _spoken(self, i: int) -> tuple[int, int, int] | None:
        """ "half past two", "quarter to 3", "un cuarto para las diez": hour, minute, last word."""
        step = i + 1 if self.at(i) in {"a", "un", "the"} else i
        word = self.at(step)
        if word not in {"half", "quarter", "cuarto", "ten", "five", "twenty", "10", "5", "20", "diez", "cinco"}:
            return None
        amount = {"half": 30, "quarter": 15, "cuarto": 15}.get(word) or (self.count(step) or (0, 0))[0]
        at = step + 1
        if self.at(at) in {"minutes", "minutos"}:
            at += 1
        relation = self.at(at)
        if relation not in {"past", "after", "to", "till", "til", "of", "before", "para"} or (
            relation in {"after", "of", "to", "before"} and amount not in {15, 30} and not word.isalpha()
        ):
            return None
        at += 1
        while self.at(at) in {"la", "las", "el"}:
            at += 1
        number = self.count(at)
        if not number or not 1 <= number[0] <= 12 or (amount == 30 and relation not in {"past", "after"}):
            return None
        if relation in {"past", "after"}:
            return number[0], amount, number[1]
        return (number[0] - 1) or 12, 60 - amount, number[1]

    def _in_figures(self, i: int) -> bool:
        """Whether word i stands in a run of figures, as in a telephone number."""
        return any(len(self.at(j)) >= 3 and self.at(j).isdigit() for j in (i - 1, i + 1)) or (
            self.at(i - 1) in {"-", "#", "$"} and self.close(i)
        )

    def _with_half_of_day(self, start: int, hour: int, minute: int, last: int, *, spoken_of: bool, loose: bool = False) -> Atom | None:
        """Add am or pm where it is said, or by convention: 1 to 6 is pm, 8 to 12 as it is, 7 unsure."""
        if self.at(last + 1) in {"oclock", "ish", "sharp", "h"} and (self.at(last + 1) != "h" or self.close(last + 1)):
            last, spoken_of = last + 1, True
        if self.phrase(last + 1, "en punto", "o clock", "on the dot"):
            last, spoken_of = last + self.phrase(last + 1, "en punto", "o clock", "on the dot"), True
        half, after = self._half_of_day(last)
        if not 0 <= hour <= 24 or not 0 <= minute < 60 or (hour == 0 and half is None):
            return None
        if half is None and not spoken_of:
            return Atom("number", start, last, value=hour, clock=_by_convention(hour, minute), sure=hour != 7)
        explicit, sure = half is not None or hour > 12, True
        if half and hour <= 12:
            clock = (hour % 12 + (12 if half == "pm" else 0)) * 60 + minute
            if half == "noche" or half == "pm":
                clock = (hour % 12 + 12) * 60 + minute if not (half == "noche" and hour == 12) else 1439
        else:
            clock = _by_convention(hour, minute)
            sure = hour != 7
        if clock >= 1440:
            return None
        return Atom("clock", start, after, clock=clock, sure=sure or explicit, explicit=explicit, every=loose, label=say_clock(clock))

    def _half_of_day(self, last: int) -> tuple[str | None, int]:
        """am or pm as said after a clock time, and its last word."""
        i = last + 1
        word = self.at(i)
        if word in {"am", "pm"}:
            return word, i
        if word in {"a", "p"} and (self.close(i) or self.at(i + 1) == ".") and (self.close(i) or self.at(i + 2) == "m"):
            end = i
            while (
                self.at(end + 1) in {".", "m"}
                and end - i < 3
                and (self.at(end + 1) != "." or self.at(end + 2) == "m" or self.at(end) == "m")
            ):
                end += 1
            return ("am" if word == "a" else "pm"), end
        for phrase, half in HALVES:
            length = self.phrase(i, phrase)
            if length:
                return half, i + length - 1
        return None, last

    def _part(self, i: int) -> Atom | None:
        """A part of the day: mornings, late afternoon, first thing, before lunch, por la tarde."""
        start, word = i, self.at(i)
        for phrase, low, high in PART_PHRASES.get(word, ()):
            if self.w[i : i + len(phrase)] == list(phrase):
                last = i + len(phrase) - 1
                return Atom("part", start, last, minutes=minutes_between(low, high), label=" ".join(phrase))
        edge = ""
        if word in {"early", "late", "mid"} or (word == "temprano" and self.phrase(i, "temprano en la")):
            edge = word
            step = i + (3 if self.at(i) == "temprano" else 1)
            if self.at(step) == "-":
                step += 1
            if self.at(step) in {"in"} and self.at(step + 1) == "the":
                step += 2
            if self.at(step) in PARTS and self.at(step) not in {"early", "temprano"}:
                low, high = PARTS[self.at(step)]
                if low == 0:
                    low, high = {"late": (600, 719), "mid": (540, 690)}.get(edge, (0, 600))
                elif low == 720:
                    low, high = {"late": (900, 1080), "mid": (840, 960)}.get(edge, (720, 900))
                else:
                    low, high = {"late": (1140, 1439)}.get(edge, (1020, 1140))
                return Atom(
                    "part",
                    start,
                    step,
                    minutes=minutes_between(low, high),
                    every=self.at(step) in PLURAL_PARTS,
                    label=f"{edge} {self.at(step)}",
                )
            if word in {"late", "mid"}:
                return None
        if word in {"manana", "mananas"}:
            return Atom("part", i, i, minutes=minutes_between(0, 719), every=word == "mananas", label="morning")
        if (
            word in {"am", "pm"}
            and self.at(i - 1) not in {"i", "who", "why", "what", "how", "where"}
            and (self.at(i - 1) in BEFORE_HALF or i == 0 or i == self.n - 1)
        ):
            low, high = (0, 719) if word == "am" else (720, 1439)
            return Atom("part", i, i, minutes=minutes_between(low, high), label="morning" if word == "am" else "afternoon or later")
        if word in {"ams", "pms"}:
            low, high = (0, 719) if word == "ams" else (720, 1439)
            return Atom("part", i, i, minutes=minutes_between(low, high), every=True, label="mornings" if word == "ams" else "afternoons")
        if word not in PARTS or (
            word == "tarde" and self.at(i - 1) in {"mas", "muy", "ya", "voy", "llego", "tan", "demasiado", "llegar", "un"}
        ):
            return None
        if word in {"early", "temprano", "tempranito"} and (
            self.at(i - 1) in {"too", "muy", "tan", "demasiado", "how"} or self.at(i + 1) in {"for"}
        ):
            return None
        if word in {"tardes", "noches"} and self.at(i - 1) == "buenas":
            return None
        if word in {"morning", "afternoon", "evening"} and self.at(i - 1) == "good" and i <= 2:
            return None
        if self.at(i + 1) in PART_OF_NOUN:
            return None
        low, high = PARTS[word]
        if self.at(i - 1) in {"that", "same", "esa", "misma"} and self.last_day:
            return Atom(
                "days",
                i,
                i,
                days=self.calendar.of(self.last_day),
                form="date",
                minutes=minutes_between(low, high),
                label=f"{say_day(self.last_day)} {word}",
            )
        return Atom("part", i, i, minutes=minutes_between(low, high), every=word in PLURAL_PARTS, label=word)

    def _clock_range(self, i: int) -> Atom | None:
        """ "1-3", "10-11am", "9-3"."""
        first, dash, second = self.at(i).partition("-")
        if dash and first.isdigit() and second.isdigit() and {len(first), len(second)} & {3, 4}:
            return self._long_clock_range(i, first, second)
        if not dash or not (first.isdigit() and second.isdigit()) or len(first) > 2 or len(second) > 2:
            return Atom("past", i, i, label="a figure") if dash and first.isdigit() else None
        if self.at(i + 1) in {"at", "@"} and 1 <= int(first) <= 12 and 1 <= int(second) <= 31:
            ambiguous = self.spanish and int(second) <= 12
            return (
                Atom("unsure", i, i, label=f"{first}-{second} can be two dates")
                if ambiguous
                else self._day(i, i, self.next_month_day(int(first), int(second)))
            )
        half, last = self._half_of_day(i)
        pair = clock_pair(_hour_atom(int(first), None), _hour_atom(int(second), half))
        if pair is None or self.at(last + 1) in QUANTITIES:
            return Atom("number", i, last, sure=False, label="two numbers")
        if pair == (-1, -1):
            return Atom("unsure", i, last, label="7: morning or evening")
        label = f"{say_clock(pair[0])} to {say_clock(pair[1])}"
        return Atom("part", i, last, minutes=minutes_between(*pair), explicit=half is not None, form="span", label=label)

    def _long_clock_range(self, i: int, first: str, second: str) -> Atom:
        """ "1130-12", "930-1130"; other long figures with a dash are no times."""
        clocks = [(int(part[:-2]), int(part[-2:])) if len(part) > 2 else (int(part), 0) for part in (first, second)]
        if not all(1 <= hour <= 12 and minute in MINUTE_MARKS for hour, minute in clocks):
            return Atom("past", i, i, label="a figure")
        half, last = self._half_of_day(i)
        low, high = (_by_convention(hour, minute) for hour, minute in clocks)
        if half and half != "am" and clocks[1][0] < 12:
            high = clocks[1][0] * 60 + clocks[1][1] + 720
        if 7 in (clocks[0][0], clocks[1][0]) or low >= high:
            return Atom("unsure", i, last, label="morning or evening")
        label = f"{say_clock(low)} to {say_clock(high)}"
        return Atom("part", i, last, minutes=minutes_between(low, high), explicit=half is not None, form="span", label=label)

    def _bare_number(self, i: int) -> Atom | None:
        """A number or "1-3" without a cue; whether it is a time is settled by what stands beside it."""
        word = self.at(i)
        if word == "1" and self.at(i - 2) == "the" and self.at(i - 1) in WEEKDAYS:
            return None
        if word.isdigit() and len(word) <= 2 and self.at(i + 1) not in QUANTITIES and self.at(i - 1) not in {"$", "#"}:
            value = int(word)
            return Atom("number", i, i, value=value, clock=_by_convention(value, 0) if 0 < value < 24 else -1, sure=value != 7)
        return None

    _LOOKS: tuple[Callable[[Atoms, int], Atom | None], ...] = (
        _day_beside, _that_day, _holiday, _nth_weekday, _date, _weeks, _relative, _weekday, _clock_range, _clock, _part, _bare_number,
    )  # fmt: skip


def _by_convention(hour: int, minute: int) -> int:
    """The minute of the day of a bare hour: 1 to 6 is pm, others as they are."""
    return ((hour + 12) if 1 <= hour <= 6 else hour) * 60 + minute


def _hour_atom(hour: int, half: str | None) -> Atom:
    """A clock time from a bare hour and what is said after it."""
    if not 1 <= hour <= 23:
        return Atom("clock", 0, 0)
    if half and hour <= 12:
        return Atom("clock", 0, 0, clock=(hour % 12 + (0 if half == "am" else 12)) * 60, explicit=True)
    return Atom("clock", 0, 0, clock=_by_convention(hour, 0), sure=hour != 7)


def clock_pair(a: Atom, b: Atom) -> tuple[int, int] | None:
    """First and last minute of "from a to b"; (-1, -1) where a bare 7 leaves it open; None where it is no range."""
    first, last = a.clock, b.clock
    if first < 0 or last < 0:
        return None
    if not a.explicit and b.explicit:
        candidates = [minute for minute in (first % 720, first % 720 + 720) if minute < last]
        if not candidates:
            return None
        best = min(candidates, key=lambda minute: last - minute)
        return best, last
    if a.explicit and not b.explicit:
        later = [minute for minute in (last % 720, last % 720 + 720) if minute > first]
        return (first, min(later)) if later else None
    if not a.sure and not b.explicit:
        if b.clock >= 780:
            return 420 + first % 60, last
        return (-1, -1)
    if not b.sure and not a.explicit:
        return (first, 1140 + last % 60) if first >= 780 else (-1, -1)
    if last <= first and not a.explicit and first >= 780:
        first -= 720
    if last <= first and last < 720:
        last += 720
    return (first, last) if last > first else None
