"""Days by where they stand: "tomorrow", "a week from friday", "next week", "mid december", "el jueves que viene"."""

from __future__ import annotations

from datetime import date, timedelta

from messenger.core.value import replace
from messenger.reading.times.constraint import minutes_between
from messenger.reading.times.looks import BARE_ORDINAL_ENDS, NAMES, Atom, say_day
from messenger.reading.times.months import MONTH_STARTS, Months
from messenger.reading.times.tables import (
    MODIFIERS,
    NEAR_DAYS,
    PORTIONS,
    UNITS,
    WEEKEND,
    WEEKS,
    WORKING,
)
from messenger.reading.times.words import (
    INITIALS,
    MONTHS,
    PARTS,
    PLURAL_WEEKDAYS,
    WEEKDAYS,
)
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import ORDINALS
from messenger.reading.words.text import MARKS

_NEXT_ONES = (
    "the next one", "next one", "the following one", "the one after that", "the one after", "the following", "the next", "next", "el otro",
    "el proximo", "el siguiente", "el que sigue", "el de despues",
)  # fmt: skip


_THAT_WEEK = ("that same week", "that week", "same week", "esa misma semana", "esa semana", "la misma semana")
_WEEKS_ON = (
    "la siguiente a esa", "la siguiente de esa", "la siguiente", "la que sigue", "la de despues", "the one after that", "the one after",
    "the following one", "the following",
)  # fmt: skip
_GREAT_HOLIDAYS, _SOON = ("thanksgiving", "christmas", "new year", "july 4", "memorial day", "labor day"), 21
_FEW = 5
_AFTER_NEXT = frozenset({"", "at", "in", "before", "after", "around", "if", "please", "or", "works", "morning", "afternoon", *MARKS})
"""Words behind "wednesday next" that leave it that of next week."""
_OTHERS = ("la otra", "la proxima", "la entrante", "week after", "following week", "next one")
"""More of these, where the week that they follow is that of the offered times."""
_BEFORE_ANOTHER = frozenset({"¿", ",", ".", "pero", "but", "sino", "mejor", "no", "not", "or", "o", "y", "and", "ni", "nor"})
_NO_WEEKS = frozenset({"opcion", "cita", "hora", "option", "day", "dia", "monday", "tuesday", "wednesday", "thursday", "friday"})
_LETTER_DAYS = {"m": 0, "t": 1, "tu": 1, "w": 2, "with": 2, "th": 3, "r": 3, "f": 4, "sa": 5, "su": 6}


_BESIDE_ANOTHER = frozenset({"or", "and", "o", "y", "&"})
_OF_NOW = frozenset(PARTS) | frozenset(PLURAL_WEEKDAYS) | frozenset({"mananas", "tardes", "noches"})
"""Words behind which "right now" tells how things stand ("can't do mornings right now")."""
_AFTER_WEEK_ON = lexicon(
    "at in if would please which is works suits morning mornings afternoon evening for around about or and i will that say some from after before"
) | {""}
_BEHIND_AFTER = frozenset({
    "", ",", ".", "?", "!", "at", "is", "works", "in", "would", "if", "or", "a", "puedo", "si", "esta", "seria", "estaria", "me", "por", "en", "temprano", "i", "im", "then",
})  # fmt: skip
"""Words behind "the friday after" that leave it the friday after the day named before."""
_SHORTEST = 3
"""Letters of an occasion that is named again ("payday is the 11th. the monday after payday"), more than."""
_A_WEEK_ITSELF = frozenset({"week", "semana"})
_ONLY = lexicon("only just solo nomas solamente unicamente")
_KNOWING = lexicon("se sabria know sure certain tengo decir decirle")
_DENIED = frozenset({"no", "not"})
_BEFORE_MORNING = frozenset({"la", "las", "esta", "cualquier", "cada", "alguna", "una", "ninguna", "toda", "otra"})
"""Words before a "manana" that is a morning."""
_AFTER_FOLLOWING_WEEK = lexicon(
    "yes yeah is works would i im good fine ok okay please anytime any if si esta estoy puedo me estaria cualquier cuando ando tengo ya"
) | {"", ",", ".", "!", "?"}
"""Words behind "week after", "la siguiente", that leave it a week of its own."""
_SAID_OF_SEVERAL, _BEFORE_SEVERAL = lexicon("are work do off out no"), lexicon("no on except not but never closed free")
_EXACT = frozenset({"justas", "justos", "exactas", "exactos", "exactly"})
_RIGHT = frozenset({"right", "just", "immediately", "directly", "justo", "inmediatamente", "justito"})
"""Words before the "after" of "the monday right after thanksgiving"."""
_BEFORE_A_WEEK = frozenset({"", "for", "say", "maybe", "about", "do", "does", "come", "make", "in", *MARKS})
"""Words before "a week on friday" that leave it a day ("once a week on friday" is none)."""
_WEEK_STARTS = MONTH_STARTS | frozenset(
    {
        *[
            "that",
            "esa",
            "la",
            "weekends",
            "findes",
            "fines",
            "weekend",
            "finde",
            "fin",
            "work",
            "weekday",
            "weekdays",
            "entre",
            "dia",
            "dias",
            "back",
            "front",
            "latter",
        ],
        *["week", "semana", *WEEKS, *PORTIONS, *INITIALS, *_LETTER_DAYS, *ORDINALS],
    }
)
"""Words that a week or a month can begin with; for others nothing is tried."""


class Weeks(Months):
    """Finds days counted from others, weeks and weekdays."""

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
        if word not in _WEEK_STARTS and not word[:1].isdigit():
            return None
        following = self._following_week(i)
        if following:
            return following
        for phrase, low, high, label in WEEKS.get(word, ()):
            if self.w[i : i + len(phrase)] == list(phrase):
                named = self._week_of(i + len(phrase) - 2) if phrase[-2:] == ("week", "after") else None
                if named:
                    return replace(named, first=i)
                if phrase[0] == "rest" or phrase[:2] == ("the", "rest"):
                    about = self.last_day if self.last_date_at >= 0 and self.last_day and self.last_day >= self._monday(1) else None
                    if about:
                        return self._span(i, i + len(phrase) - 1, self._monday(0, about), self._monday(0, about) + timedelta(6), label)
                base = max(self.anchors, default=None) if "otra" in phrase else self._anchor()
                if base and label == "the following week":
                    monday = self._monday(1, base)
                    return self._span(i, i + len(phrase) - 1, monday, monday + timedelta(6), label)
                last = i + len(phrase) - 1
                if label == "next week" and self._offers_are_in(1) and not self._weekday_beside(i, last):
                    return Atom("unsure", i, last, label="next week: the week of the times offered, or the one after")
                start = max(self.today, self._monday(low) + (timedelta(5) if "weekend" in label else timedelta(0)))
                other = self.phrase(last + 1, "no la otra", "no la que sigue", "not the one after") if low == high == 1 else 0
                if other:
                    return self._span(i, last + other, self._monday(2), self._monday(2) + timedelta(6), "the week after next")
                stretch = self._span(i, last, start, self._monday(high) + timedelta(6), label)
                if "weekend" in label and stretch.kind == "days":
                    stretch.days &= self.calendar.weekly(WEEKEND)
                return stretch
        length = self.phrase(i + 1, "whole week", "entire week", "week", "semana") if word in {"that", "esa"} and self.anchors else 0
        if length and not self.last_day and any(self.phrase(j, *_WEEKS_ON, *_OTHERS) for j in range(i + length, self.n)):
            offered = {self._monday(0, anchor) for anchor in self.anchors}
            if len(offered) == 1:
                monday = offered.pop()
                return self._span(i, i + length, monday, monday + timedelta(6), "the week of the times offered")
        if word == "that" and not self.last_day and self.phrase(i + 1, "week", "same week", "semana", "misma semana"):
            return Atom("unsure", i, i + 1, label="which week")
        if word in {"that", "esa"} and self.last_day and self.phrase(i + 1, "week", "same week", "semana", "misma semana"):
            bare = self.last_day.weekday() in self.weekdays_named and self.last_dated is not None
            monday = self._monday(0, max(self.last_dated or self.last_day, self.last_day) if bare else self.last_day)
            length = self.phrase(i + 1, "same week", "week", "misma semana", "semana")
            return self._span(i, i + length, monday, monday + timedelta(6), f"the week of {say_day(monday)}")
        if word == "la" and self.at(i + 1) == "del" and "semana" in self.w[:i] and self.count(i + 2):
            number = self.count(i + 2)
            day = self.next_day_of_month(number[0]) if number else None
            if number and day:
                return self._span(
                    i, number[1], self._monday(0, day), self._monday(0, day) + timedelta(6), f"the week of {say_day(self._monday(0, day))}"
                )
        one_on = self._one_week_on(i)
        if one_on:
            return one_on
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
            saturday = self.next_weekday(5, after[0]) if after else self._monday(0, max(self.anchors, default=None)) + timedelta(5)
            if not after and (self.at(i - 1) in {"any", "cualquier", "a", "every", "cada", "en"} or self._only_then(i, last)):
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
        also = self.ordinal(nth[1] + 2) if nth and self.at(nth[1] + 1) in {"or", "and", "o", "y"} else None
        if nth and also and self.at(also[1] + 1) in {"week", "semana"}:
            second = self._week_of(also[1] + 1)
            until = self.calendar.last(second.days) if second and second.kind == "days" else None
            if second and until:
                begin = until - timedelta(7 * (also[0] - nth[0] + 1) - 1)
                return self._span(i, second.last, max(begin, self.today), until, f"the week of {say_day(begin)}")
        if nth and self.at(nth[1] + 1) in {"week", "full"}:
            week = nth[1] + (2 if self.at(nth[1] + 1) == "full" else 1)
            made = self._week_of(week) if self.at(week) == "week" else None
            if made is None and self.at(week) == "week" and self.counted_month is not None:
                year, number_of_month, _ = self.counted_month
                monday = self._monday(0, date(year, number_of_month, 4)) + timedelta(7 * (nth[0] - 1))
                return self._span(i, week, monday, monday + timedelta(6), f"the week of {say_day(monday)}")
            return replace(made, first=i) if made else None
        if word in INITIALS:
            mask = self.calendar.weekly(frozenset(INITIALS[word]))
            return Atom("days", i, i, mask, mask, "weekday", True, label="/".join(NAMES[n][:3] for n in INITIALS[word]))
        letters = self._letter_days(i) if word in _LETTER_DAYS else None
        if letters:
            return letters
        if word == "m" and self.at(i + 1) in {"-", "thru", "to"} and self.at(i + 2) in {"f", "fri"}:
            mask = self.calendar.weekly(WORKING)
            return Atom("days", i, i + 2, mask, mask, "weekday", True, label="weekdays")
        return self._months(i)

    def _following_week(self, i: int) -> Atom | None:
        """ "thanksgiving week no. week after yes", "la próxima no puedo, la siguiente sí": the week behind the one named before."""
        if self.last_day is None:
            return None
        if self.at(i) == "week":
            named = self.at(i + 1) == "after" and self.at(i - 1) in MARKS | {"but", "and", "or"}
        else:
            named = (
                self.at(i) == "la"
                and self.at(i + 1) in {"siguiente", "otra", "proxima", "entrante"}
                and "semana" in self.w[:i]
                and self.at(i - 1) in MARKS | {"pero", "ya", "sino", "mejor", "y"}
            )
        if not named or self.at(i + 2) not in _AFTER_FOLLOWING_WEEK:
            return None
        monday = self._monday(1, self.last_day)
        return self._span(i, i + 1, monday, monday + timedelta(6), "the following week")

    def _letter_days(self, i: int) -> Atom | None:
        """ "M W F", "m, w, f", "tu th", "m-th": weekdays by their letters, two at least."""
        days, last, step = [self._letter(i)], i, i
        ranged, listed = False, True
        while days[-1] is not None:
            last = step
            step += 1
            joined = self.at(step) in {",", "/", "and", "or", "&", "-", "thru", "through", "to"}
            ranged = ranged or (joined and self.at(step) in {"-", "thru", "through", "to"})
            listed = listed and (not joined or self.at(step) == "-")
            step += joined
            days.append(self._letter(step))
        named = [day for day in days if day is not None]
        ranged = ranged and not (listed and len(named) > 2)
        if len(named) < 2 or (ranged and (len(named) > 2 or named[0] >= named[1])) or named != sorted(named):
            return None
        chosen = frozenset(range(named[0], named[1] + 1)) if ranged else frozenset(named)
        mask = self.calendar.weekly(chosen)
        return Atom("days", i, last, mask, mask, "weekday", True, label="/".join(NAMES[day][:3] for day in sorted(chosen)))

    def _letter(self, i: int) -> int | None:
        """The weekday that a letter or two stand for; None for other words, and for "with" written out."""
        word = self.at(i)
        if word == "with" and self.spans[i][1] - self.spans[i][0] > 1:
            return None
        return _LETTER_DAYS.get(word)

    def _only_then(self, first: int, last: int) -> bool:
        """ "nomás puedo fin de semana", "weekend only": what somebody is free for every week, where no one weekend is pointed at."""
        alone = {self.at(first - 1), self.at(first - 2), self.at(first - 3), self.at(last + 1)}
        return not alone.isdisjoint(_ONLY) and self.at(first - 1) not in {"este", "this", "el", "the", "next", "proximo", "coming"}

    def _offers_are_in(self, weeks: int) -> bool:
        """Whether every offered slot lies in the week that is so many ahead."""
        return bool(self.anchors) and all(self._monday(0, anchor) == self._monday(weeks) for anchor in self.anchors)

    def _one_week_on(self, i: int) -> Atom | None:
        """ "la semana del 7 no, la siguiente sí", "the week of the 7th is bad but the one after works": the week behind the one named."""
        if self.week_named is None or self.at(i - 1) not in _BEFORE_ANOTHER or {"semana", "week"}.isdisjoint(self.w[:i]):
            return None
        length = self.phrase(i, *_WEEKS_ON)
        if not length or self.at(i + length) in _NO_WEEKS:
            return None
        monday = self._monday(1, self.week_named[0])
        return self._span(i, i + length - 1, monday, monday + timedelta(6), f"the week of {say_day(monday)}")

    def _weekday_beside(self, first: int, last: int) -> bool:
        """Whether a weekday stands right before or behind words ``first`` to ``last`` ("wednesday of next week")."""
        before = {self.at(first - 1), self.at(first - 2), self.at(first - 3)}
        behind = {self.at(last + 1), self.at(last + 2), self.at(last + 3)}
        return any(word in WEEKDAYS or word in PLURAL_WEEKDAYS for word in before | behind)

    def _week_of(self, i: int) -> Atom | None:
        """ "week of the 14th", "week after thanksgiving", "second week of december"."""
        step = i + 1 + (self.at(i + 1) in _RIGHT)
        if self.at(step) in {"of", "in", "en", "del", "de", "after", "following", "before", "despues", "antes"}:
            relation = self.at(step)
            step += 1
            if self.at(step) in {"the", "de", "del", "la", "el"} and not self._holiday(step) and not self._date(step):
                step += 1
            atom = self._holiday(step) or self._date(step) or self._holiday_near(step)
            number = self.count(step)
            if not atom and number and 1 <= number[0] <= 31:
                atom = self._day(step, number[1], self.next_day_of_month(number[0]))
            if atom and atom.days:
                day = self.calendar.first(atom.days)
                shift = {"after": 1, "following": 1, "despues": 1, "before": -1, "antes": -1}.get(relation, 0)
                monday = self._monday(shift, day)
                return self._span(i, atom.last, monday, monday + timedelta(6), f"the week of {say_day(monday)}")
            month = self._month_at(step)
            if not month and self.at(step) in {"mes", "month"}:
                month = (self.today.year, self.today.month, step)
            before = self.ordinal(i - 1) or self.ordinal(i - 2) or self.ordinal(i - 3)
            if month and (before or self.at(i - 1) in {"last", "ultima"}):
                year, number_of_month, last = month
                if self.at(i - 1) in {"last", "ultima"}:
                    end = date(year + number_of_month // 12, number_of_month % 12 + 1, 1) - timedelta(1)
                    return self._span(i, last, self._monday(0, end), end, "the last week of the month")
                nth = before[0] if before else 1
                self.counted_month = month
                full = self.at(i - 1) in {"full", "completa"}
                monday = self._monday(0, date(year, number_of_month, 7 if full else 4)) + timedelta(7 * (nth - 1))
                return self._span(i, last, monday, monday + timedelta(6), f"the week of {say_day(monday)}")
        return None

    def _holiday_near(self, i: int) -> Atom | None:
        """ "the week after the holiday": the great one that is near; None where none is."""
        if self.at(i) not in {"holiday", "holidays", "feriado", "festivo"}:
            return None
        days = [day for name in _GREAT_HOLIDAYS if (day := self.holiday_date(name)) and (day - self.today).days <= _SOON]
        return self._day(i, i, min(days)) if days else None

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
        weekday = self.last_weekday if word in {"one", "del"} else WEEKDAYS.get(word)
        if (word not in {"day", "dia"} and weekday is None) or self.at(i - 1) in {"any", "every", "cualquier", "each", "some"}:
            return None
        if weekday is not None and self.at(step + 1) in {"or", "and", "o", "y"} and self.at(step + 2) in WEEKDAYS:
            beside = self._day_beside(step + 2)
            day = self.calendar.first(beside.days) if beside else None
            if day:
                near = day + timedelta((weekday - day.weekday() + 3) % 7 - 3)
                return self._day(i, step, near)
        step += self.at(step + 1) in _RIGHT
        relation = self.at(step + 1)
        if relation not in {"after", "before", "following", "despues", "antes", "siguiente", "luego"}:
            return None
        at = step + 2
        while self.at(at) in {"de", "del"}:
            at += 1
        atom = self._holiday(at) or (self._date(at) if weekday is None else None) or (self._near(at) if weekday is None else None)
        base = self.calendar.first(atom.days) if atom and atom.kind == "days" else None
        if atom is None and relation == "following" and weekday is not None and self.last_day and not self._near(at):
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

    def _near(self, i: int) -> Atom | None:
        return self._relative_day(i)

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
        length = self.phrase(step, *_NEXT_ONES)
        if not length or self.at(step + length) in {"week", "dia", "day", *WEEKDAYS}:
            return None
        day = self.calendar.first(atom.days)
        return self._day(i, step + length - 1, day + timedelta(7) if day else None)

    def _names_weekday(self, atom: Atom) -> bool:
        return any(word in WEEKDAYS for word in self.w[atom.first : atom.last + 1])

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
        if self.at(i + 1) in {"or", "and", "o", "y"} and self.phrase(i + 2, *_NEXT_ONES):
            other = i + 1 + self.phrase(i + 2, *_NEXT_ONES)
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
