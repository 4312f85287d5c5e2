"""Days counted from today or from another day: "tomorrow", "in two weeks", "a week from friday", "de hoy en ocho"."""

from __future__ import annotations

from datetime import date, timedelta

from messenger.core.value import replace
from messenger.reading.times.constraint import minutes_between
from messenger.reading.times.looks import Atom, say_day
from messenger.reading.times.months import Months
from messenger.reading.times.tables import NEAR_DAYS, UNITS
from messenger.reading.times.words import PARTS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS

_OF_NOW = frozenset(PARTS) | frozenset(PLURAL_WEEKDAYS) | frozenset({"mananas", "tardes", "noches"})
"""Words behind which "right now" tells how things stand ("can't do mornings right now")."""
_AFTER_WEEK_ON = lexicon(
    "at in if would please which is works suits morning mornings afternoon evening for around about or and i will that say some from after before"
) | {""}
_KNOWING = lexicon("se sabria know sure certain tengo decir decirle")
_DENIED = frozenset({"no", "not"})
_BEFORE_MORNING = frozenset({"la", "las", "esta", "cualquier", "cada", "alguna", "una", "ninguna", "toda", "otra"})
"""Words before a "manana" that is a morning."""
_EXACT = frozenset({"justas", "justos", "exactas", "exactos", "exactly"})
_BEFORE_A_WEEK = frozenset({"", "for", "say", "maybe", "about", "do", "does", "come", "make", "in", *MARKS})
"""Words before "a week on friday" that leave it a day ("once a week on friday" is none)."""


class NearDays(Months):
    """Finds days by how far off they are."""

    def _relative(self, i: int) -> Atom | None:
        word, today = self.at(i), self.today
        shortened = word == "pasado" and self.at(i + 1) != "manana"
        if shortened and self.at(i - 1) in {"o", ",", "y"} and self.last_day == today + timedelta(1):
            return self._day(i, i, today + timedelta(2))
        if word in {"today", "hoy"} and self.at(i + 1) in {"in", "en"} and self.count(i + 2):
            return self._from_now(i, i + 2, today)
        for words, offset in NEAR_DAYS.get(word, ()):
            if self.w[i : i + len(words)] == list(words):
                if word == "manana" and (
                    self.at(i - 1) in _BEFORE_MORNING
                    or (self.at(i - 2), self.at(i - 1)) == ("in", "the")
                    or (self.at(i - 1) in {"de", "por", "en"} and self.at(i - 2) != "tarde")
                ):
                    return None
                if word in {"today", "hoy"} and self.at(i - 1) in {"like", "como"} and not self._apart_from_weekdays(i - 2):
                    return None
                if words[0] in {"al", "mas"} and self.at(i + len(words)) in {"le", "te", "les", "me", "lo"}:
                    return None
                if words[0] in {"right", "ahora", "ahorita"} and (not _OF_NOW.isdisjoint(self.w[:i]) or self._not_known_now(i, len(words))):
                    return None
                on = self._week_on(i + len(words), offset)
                if on:
                    return replace(on, first=i)
                now = " ".join(words) if words[0] in {"right", "ahora", "ahorita"} else ""
                return self._day(i, i + len(words) - 1, today + timedelta(offset), now)
        following = word in {"the", "day", "el", "al"} and self.phrase(
            i, "the next day", "the following day", "the day after", "day after", "el dia siguiente", "al dia siguiente", "al otro dia"
        )
        if (
            following
            and self.last_day
            and self.at(i - 1) in {"or", "o", "and", "y", ",", "but", "pero", ".", "maybe", "then"}
            and self.at(i + following)
            in {"", ",", ".", "?", "if", "at", "in", "works", "after", "before", "is", "a", "en", "si", "like", "around"}
        ):
            return self._day(i, i + following - 1, self.last_day + timedelta(1))
        if word in {"tonight", "tonite"}:
            return replace(self._day(i, i, today), minutes=minutes_between(1020, 1439), label="tonight")
        if word == "de" and self.phrase(i, "de hoy en", "de manana en") and self.count(i + 3):
            return self._from_now(i, i + 3, today + timedelta(self.at(i + 1) == "manana"))
        if word == "de" and self.at(i + 1) == "aqui" and self.at(i + 2) in {"a", "en"} and self.count(i + 3):
            return self._from_now(i, i + 3, today)
        if word in {"en", "dentro", "in", "within"}:
            step = i + (2 if self.at(i + 1) in {"de", "like", "about", "como", "exactly", "exactamente"} else 1)
            number = self.count(step) or ((1, step) if self.at(step) in {"a", "una", "un"} else None)
            if self.at(step) in {"a", "un"} and self.at(step + 1) in {"couple", "par"}:
                number = (2, step + 2 if self.at(step + 2) in {"of", "de"} else step + 1)
            ahead = self.count(step + 2) if self.phrase(step, "the next", "los proximos", "las proximas") else None
            if ahead and self.at(ahead[1] + 1) in UNITS:
                until = today + timedelta(UNITS[self.at(ahead[1] + 1)] * ahead[0])
                return self._span(i, ahead[1] + 1, today, until, f"until {say_day(until)}")
            if number:
                unit = self.at(number[1] + 1)
                beside = number[1] + 2 + (self.at(number[1] + 2) == "time")
                beside += self.at(beside) in {",", "el", "on"}
                beside += self.at(beside) == "the"
                if unit in UNITS and UNITS[unit] % 7 == 0 and self.at(beside) in WEEKDAYS:
                    return self._day(i, beside, self._monday(UNITS[unit] * number[0] // 7) + timedelta(WEEKDAYS[self.at(beside)]))
                if unit in UNITS and word == "within" and self.at(i - 1) != "not":
                    until = today + timedelta(UNITS[unit] * number[0])
                    return self._span(i, number[1] + 1, today, until, f"until {say_day(until)}")
                if unit in UNITS and self.at(number[1] + 2) not in {"ago"}:
                    last = number[1] + 1 + (self.at(number[1] + 2) in _EXACT)
                    last += self.phrase(last + 1, "a partir de hoy", "desde hoy", "contando desde hoy")
                    return self._day(i, last, today + timedelta(UNITS[unit] * number[0]))
                if unit in {"month", "mes"} and number[0] == 1:
                    return self._day(i, number[1] + 1, today + timedelta(30))
        return self._from(i)

    def _not_known_now(self, i: int, length: int) -> bool:
        """ "ahorita no sé, luego le digo", "idk right now": that nothing is settled yet, and no wish for this moment."""
        behind = self.w[i + length : i + length + 4]
        if not _DENIED.isdisjoint(behind[:3]) and not _KNOWING.isdisjoint(behind[1:]):
            return True
        before = self.w[max(0, i - 4) : i]
        return not _KNOWING.isdisjoint(before[-2:]) and not _DENIED.isdisjoint(before)

    def _apart_from_weekdays(self, i: int) -> bool:
        """Whether word i is no weekday ("un martes como hoy" is no wish for today)."""
        return self.at(i) not in WEEKDAYS and self.at(i) not in PLURAL_WEEKDAYS

    def _week_on(self, i: int, offset: int) -> Atom | None:
        """The days behind "tomorrow week", "manana en ocho": a day so many ahead, and a week or two on it."""
        day = self.today + timedelta(offset)
        if self.at(i) == "week" and self.at(i - 1) in {"today", "tomorrow"} and self._ends_week_on(i + 1):
            return self._day(i, i, day + timedelta(7))
        number = self.count(i + 1) if self.at(i) == "en" else None
        return self._from_now(i, i + 1, day) if number and number[0] in {8, 15} and self.at(number[1] + 1) not in {"punto", "am"} else None

    def _ends_week_on(self, i: int) -> bool:
        """Whether word i leaves the "week" of "thursday week" a week on."""
        return self.at(i) in _AFTER_WEEK_ON or self.at(i) in MARKS or self.at(i)[:1].isdigit()

    def _from_now(self, i: int, at: int, base: date) -> Atom | None:
        """ "de hoy en ocho" (a week), "en quince" (two weeks)."""
        number = self.count(at)
        if not number:
            return None
        if self.at(number[1] + 1) in {"semana", "semanas", "weeks"}:
            return self._day(i, number[1] + 1, base + timedelta(7 * number[0]))
        days = {8: 7, 15: 14}.get(number[0], number[0])
        last = number[1] + (1 if self.at(number[1] + 1) in {"dias", "days"} else 0)
        return self._day(i, last, base + timedelta(days))

    def _from(self, i: int) -> Atom | None:
        """ "a week from friday", "3 days from now", "two weeks after the 1st", "today in 8 days"."""
        word = self.at(i)
        number = (1, i) if word in {"a", "one", "una"} else self.count(i)
        if word in {"a", "the"} and self.at(i + 1) == "couple":
            number = (2, i + 2 if self.at(i + 2) == "of" else i + 1)
        if number and self.at(number[1] + 1) in {"month", "months"} and self.phrase(number[1] + 2, "from now", "from today"):
            return self._day(i, number[1] + 3, self.today + timedelta(30 * number[0]))
        if not number or self.at(number[1] + 1) not in UNITS:
            return None
        unit = number[1] + 1
        step = unit + 1
        if self.at(step) in {"notice", "aviso", "advance", "ahead"} or self.phrase(
            step, "de aviso", "in advance", "s notice", "de anticipacion"
        ):
            return None
        days = UNITS[self.at(unit)] * number[0]
        if self.phrase(step, "to the day") and self.at(step + 3) not in {"after", "from", "since"}:
            return self._day(i, step + 2, self.today + timedelta(days))
        if self.at(i - 1) in {"another", "least", "otras", "otros"} and self.at(step) not in {"from", "after"}:
            return self._day(i, unit, self.today + timedelta(days))
        if self.at(step) in {"today", "tomorrow", "on"} and number[0] == 1 and self.at(i - 1) in _BEFORE_A_WEEK:
            weekday = WEEKDAYS.get(self.at(step + 1)) if self.at(step) == "on" else None
            if weekday is not None:
                return self._day(i, step + 1, self.next_weekday(weekday) + timedelta(days))
            if self.at(step) != "on":
                return self._day(i, step, self.today + timedelta(days + (self.at(step) == "tomorrow")))
        if self.at(step) not in {"from", "after", "later", "out", "despues"}:
            return None
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
        if self.at(step) in {"yesterday", "ayer"}:
            return self._day(i, step, self.today + timedelta(days - 1))
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
