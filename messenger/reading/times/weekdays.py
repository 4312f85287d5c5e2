"""Weekdays by what stands round them: "next tuesday", "el jueves que viene", "thursday week", "every other friday", "the next two mondays"."""

from __future__ import annotations

from datetime import date, timedelta

from messenger.reading.times.looks import BARE_ORDINAL_ENDS, NAMES, Atom, say_day
from messenger.reading.times.tables import MODIFIERS
from messenger.reading.times.weeks import Weeks
from messenger.reading.times.words import MONTHS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import ORDINALS
from messenger.reading.words.text import MARKS

NEXT_ONES = (
    "the next one", "next one", "the following one", "the one after that", "the one after", "the following", "the next", "next", "el otro",
    "el proximo", "el siguiente", "el que sigue", "el de despues",
)  # fmt: skip
_THAT_WEEK = ("that same week", "that week", "same week", "esa misma semana", "esa semana", "la misma semana")
_FEW = 5
_AFTER_NEXT = frozenset({"", "at", "in", "before", "after", "around", "if", "please", "or", "works", "morning", "afternoon", *MARKS})
"""Words behind "wednesday next" that leave it that of next week."""
_BESIDE_ANOTHER = frozenset({"or", "and", "o", "y", "&"})
_SAID_OF_SEVERAL, _BEFORE_SEVERAL = lexicon("are work do off out no"), lexicon("no on except not but never closed free")

_CHOOSING = frozenset(
    {
        "or",
        "o",
        "if",
        "not",
        "si",
        "no",
        ",",
        "then",
        "at",
        "a",
        "las",
        "am",
        "pm",
        "maybe",
        "on",
        "else",
        "y",
        "media",
        "entonces",
        "el",
        "se",
        "puede",
    }
)
"""Words between a date and a weekday that may be chosen in its place."""
_BETWEEN = 6


class Weekdays(Weeks):
    """Finds weekdays."""

    def _weekday(self, i: int) -> Atom | None:
        """A weekday with what stands before it (next, this, every, the) and what follows (que viene, of next week)."""
        start, word = i, self.at(i)
        modifier = ""
        if word in MODIFIERS:
            modifier = MODIFIERS[word]
            i += 1
            if modifier == "every" and self.at(i) in {"other", "second", "2"} and self.at(i + 1) in WEEKDAYS:
                return Atom("unsure", start, i + 1, label="every second week: which")
            if self.at(i) in {"coming", "proximo", "next", "other", "otro", "single"}:
                modifier = MODIFIERS.get(self.at(i), modifier)
                i += 1
        elif word == "a" and self.at(i - 1) in WEEKDAYS:
            return None
        elif word in {"the", "el", "los", "un", "a", "on"}:
            modifier = {"los": "every", "a": "every", "un": "every"}.get(word, "")
            i += 1
            i += self.at(i) == "following" and self.at(i + 1) in WEEKDAYS
            if self.at(i) in MODIFIERS and word in {"the", "el", "on"}:
                modifier = MODIFIERS[self.at(i)]
                i += 1
        elif self.at(i - 1) == "en" and word in WEEKDAYS and self.spanish and not self.at(i + 1)[:1].isdigit():
            modifier = "every"
        name = self.at(i)
        if self.at(i - 1) == "wrong":
            return None
        if self.at(start - 1) in {"my", "mi"} and self.at(start - 2) in {"is", "es", "like", "como"} and name in WEEKDAYS:
            return Atom("unsure", start, i, label="a day that somebody calls by the name of another")
        plural = name in PLURAL_WEEKDAYS and not (name in WEEKDAYS and (self.at(i + 1)[:1].isdigit() or not self._of_several(i)))
        weekday = PLURAL_WEEKDAYS.get(name) if plural else WEEKDAYS.get(name)
        if name == "sun" and (self.at(i - 1) in {"on", "this", "next", "sat", "or", "and"} or self.n <= 3):
            weekday = 6
        if name == "mar":
            weekday = 1 if self.spanish else None
        if weekday is None:
            return None
        last = i
        day = self._offered_on(weekday) or self._in_week_offered(weekday) or self.next_weekday(weekday)
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
        if self.at(i + 1) in {"week", "fortnight"} and not plural and modifier == "" and self._ends_week_on(i + 2):
            return self._day(start, i + 1, self.next_weekday(weekday) + timedelta(7 if self.at(i + 1) == "week" else 14))
        if self.at(i + 1) == "next" and not plural and modifier == "" and self.at(i + 2) in _AFTER_NEXT:
            last, modifier = i + 1, "next"
        weeks = self.count(i + 2) if self.at(i + 1) == "en" else None
        if weeks and weeks[0] in {8, 15}:
            ahead = weeks[1] + (self.at(weeks[1] + 1) == "dias")
            return self._day(start, ahead, day + timedelta(7 if weeks[0] == 8 else 14))
        if self.at(i - 1) == "following" and word == "the":
            after = self.last_day or max(self.anchors, default=None)
            if after is None:
                return Atom("unsure", start, last, label="the day that follows which")
            return self._day(start, last, self.next_weekday(weekday, after))
        if modifier == "next":
            following = self._monday(1) + timedelta(weekday)
            if day != following and (self.spanish or weekday == 6):
                return Atom("unsure", start, last, label=f"next {NAMES[weekday]}: which of two")
            return self._day(start, last, following)
        if modifier == "coming":
            other = last + 1 + (self.at(last + 1) == ",")
            denied = self.phrase(other, "no este", "no esta", "not this one", "not this")
            if denied and day < self._monday(1):
                return self._day(start, other + denied - 1, day + timedelta(7))
            if day < self._monday(1):
                return Atom("days", start, last, self.calendar.of(day), 0, "date", label=say_day(day))
            return self._day(start, last, day)
        if self.at(i + 1) in {"or", "and", "o", "y"} and self.phrase(i + 2, *NEXT_ONES):
            other = i + 1 + self.phrase(i + 2, *NEXT_ONES)
            if self.at(other + 1) not in {"week", "month", "available", *WEEKDAYS}:
                both = self.calendar.of(day) | self.calendar.of(day + timedelta(7))
                return Atom("days", start, other, days=both, form="date", label=f"{say_day(day)} or {say_day(day + timedelta(7))}")
        if modifier == "this":
            this = self._monday() + timedelta(weekday)
            return self._day(start, last, this if this >= self.today else day)
        if modifier == "other":
            other_day = self._monday(1) + timedelta(weekday)
            return self._day(start, last, other_day + timedelta(7) if other_day == self.last_day else other_day)
        if (self.at(start - 1) in {"la", "lo"} and word == "del") or (
            self.at(last + 1) == "one" and any(a.weekday() == weekday for a in self.anchors)
        ):
            return self._day(start, last, day)
        if word in {"a", "un"} and self.at(last + 1) in {"like", "como"} and self.last_day and self.last_day.weekday() == weekday:
            return self._day(start, last, self.last_day)
        if word in {"a", "un"} and self.at(start - 1) in {"is", "es", "was"} and self.last_day:
            agrees = self.last_day.weekday() == weekday
            return (
                self._day(start, last, self.last_day)
                if agrees
                else Atom("unsure", start, last, label="a weekday and a date that do not go together")
            )
        if (
            modifier == ""
            and self.at(start - 1) in _BESIDE_ANOTHER
            and not plural
            and (same := self._in_the_same_week(weekday)) is not None
        ):
            day = same
        if modifier == "" and not plural and (following_date := self._behind_a_dated_weekday(start, weekday)) is not None:
            return self._day(start, last, following_date)
        again = self._named_again(weekday) if modifier == "" and not plural else None
        if again and not self._date_ahead(last + 1):
            return self._day(start, last, again)
        every = plural or modifier == "every"
        label = f"{NAMES[weekday]}s" if every else say_day(day)
        return Atom("days", start, last, weekly if every else self.calendar.of(day), weekly, "weekday", every, value=weekday, label=label)

    def _next_few(self, i: int) -> Atom | None:
        """ "either of the next two fridays", "los próximos dos martes": the nearest of a weekday, so many of them."""
        step = i + (self.at(i) in {"the", "los"})
        if self.at(step) not in {"next", "proximos", "coming"}:
            return None
        number = self.count(step + 1) or ((2, step + 1) if self.at(step + 1) == "couple" else None)
        if number is None:
            return None
        last = number[1] + 1 + (self.at(number[1] + 1) == "of")
        weekday = PLURAL_WEEKDAYS.get(self.at(last), WEEKDAYS.get(self.at(last)))
        if weekday is None or not 1 < number[0] <= _FEW:
            return None
        days = [self.next_weekday(weekday) + timedelta(7 * n) for n in range(number[0])]
        mask = 0
        for day in days:
            mask |= self.calendar.of(day)
        return Atom("days", i, last, days=mask, form="date", label=" or ".join(map(say_day, days)))

    def _offered_on(self, weekday: int) -> date | None:
        return next((anchor for anchor in self.anchors if anchor.weekday() == weekday), None)

    def _in_week_offered(self, weekday: int) -> date | None:
        """ "what about wednesday that same week", "el miércoles de esa semana": the week in which all the offered times are."""
        mondays = {self._monday(0, anchor) for anchor in self.anchors}
        pointed = any(self.phrase(i, *_THAT_WEEK) for i in range(self.n)) if len(mondays) == 1 else False
        day = mondays.pop() + timedelta(weekday) if pointed else self.today
        return day if day > self.today else None

    def _named_again(self, weekday: int) -> date | None:
        """ "tues the 8th or wed the 9th. tues is better", "thurs or fri next week. thurs after 2": the day that such a weekday was before."""
        if weekday in self.weekdays_named and self.week_named is not None:
            day = self.week_named[0] + timedelta((weekday - self.week_named[0].weekday()) % 7)
            return day if day > self.today else None
        return self.dated_weekdays.get(weekday)

    def _behind_a_dated_weekday(self, start: int, weekday: int) -> date | None:
        """The tuesday of "monday the 7th or tuesday", "el lunes 7 o si no el martes": the one that follows the date named right before it."""
        if self.last_day is None or not 0 <= self.last_date_at < start or self.dated_weekdays.get(self.last_day.weekday()) != self.last_day:
            return None
        between = self.w[self.last_date_at + 1 : start]
        if not between or len(between) > _BETWEEN or {"or", "o", "if", "si", "then"}.isdisjoint(between):
            return None
        if any(word not in _CHOOSING and not word[:1].isdigit() for word in between) or weekday in self.dated_weekdays:
            return None
        return self.next_weekday(weekday, self.last_day)

    def _date_ahead(self, i: int) -> bool:
        """Whether a date or a week of its own stands at word i, behind a weekday that was named with a date before."""
        i += self.at(i) in {",", "the", "el", "on", "of", "in", "de"}
        i += self.at(i) == "the"
        return (
            self.at(i)[:1].isdigit()
            or self.at(i) in MONTHS
            or self.at(i) in ORDINALS
            or self.at(i) in {"after", "before", "week", "next", "following"}
        )

    def _of_several(self, i: int) -> bool:
        """Whether the "weds" at word i is said of every Wednesday ("weds are bad", "closed on weds"), and no short form of one."""
        return self.at(i + 1) in _SAID_OF_SEVERAL or self.at(i - 1) in _BEFORE_SEVERAL

    def _in_the_same_week(self, weekday: int) -> date | None:
        """The thursday of "next week monday afternoon or thursday": that of the week which the day before it was named in."""
        if self.week_named is None or self.last_day is None or not self.week_named[0] <= self.last_day <= self.week_named[1]:
            return None
        return self.week_named[0] + timedelta((weekday - self.week_named[0].weekday()) % 7)

    def _weekday_with_number(self, start: int, i: int, weekday: int) -> Atom | None:
        """ "el martes 8": the date where the weekday fits; "el lunes 3 de la tarde" is left to the clock."""
        number = self.count(i + 1) if self.at(i + 1) not in {"un", "una", "uno", "one"} else None
        if not number or not 1 <= number[0] <= 31 or self.at(number[1] + 1) in {"am", "pm", "y", "de", "of", "h", "/", *MONTHS}:
            return None
        day, last = self.next_day_of_month(number[0]), number[1]
        last += self.at(last + 1) in BARE_ORDINAL_ENDS and self.close(last + 1)
        if day and day.weekday() == weekday:
            self.dated_weekdays[weekday] = day
            return self._day(start, last, day)
        return Atom("unsure", start, last, label="a weekday and a number that do not go together")
