"""Weeks and what counts from them: "next week", "the week of the 14th", "any weekend", "m w f", "la semana que viene"."""

from __future__ import annotations

from datetime import date, timedelta

from messenger.core.value import replace
from messenger.reading.times.looks import NAMES, Atom, say_day
from messenger.reading.times.months import MONTH_STARTS
from messenger.reading.times.near_days import NearDays
from messenger.reading.times.tables import PORTIONS, WEEKEND, WEEKS, WORKING
from messenger.reading.times.words import INITIALS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import ORDINALS
from messenger.reading.words.text import MARKS

_WEEKS_ON = (
    "la siguiente a esa", "la siguiente de esa", "la siguiente", "la que sigue", "la de despues", "the one after that", "the one after",
    "the following one", "the following",
)  # fmt: skip
_GREAT_HOLIDAYS, _SOON = ("thanksgiving", "christmas", "new year", "july 4", "memorial day", "labor day"), 21
_OTHERS = ("la otra", "la proxima", "la entrante", "week after", "following week", "next one")
"""More of these, where the week that they follow is that of the offered times."""
_BEFORE_ANOTHER = frozenset({"¿", ",", ".", "pero", "but", "sino", "mejor", "no", "not", "or", "o", "y", "and", "ni", "nor"})
_NO_WEEKS = frozenset({"opcion", "cita", "hora", "option", "day", "dia", "monday", "tuesday", "wednesday", "thursday", "friday"})
_LETTER_DAYS = {"m": 0, "t": 1, "tu": 1, "w": 2, "with": 2, "th": 3, "r": 3, "f": 4, "sa": 5, "su": 6}
_ONLY = lexicon("only just solo nomas solamente unicamente")
_AFTER_FOLLOWING_WEEK = lexicon(
    "yes yeah is works would i im good fine ok okay please anytime any if si esta estoy puedo me estaria cualquier cuando ando tengo ya"
) | {"", ",", ".", "!", "?"}
"""Words behind "week after", "la siguiente", that leave it a week of its own."""
RIGHT = frozenset({"right", "just", "immediately", "directly", "justo", "inmediatamente", "justito"})
"""Words before the "after" of "the monday right after thanksgiving"."""
_WEEK_STARTS = (
    MONTH_STARTS
    | lexicon("that esa la weekends findes fines weekend finde fin work weekday weekdays entre dia dias back front latter week semana")
    | frozenset({*WEEKS, *PORTIONS, *INITIALS, *_LETTER_DAYS, *ORDINALS})
)
"""Words that a week or a month can begin with; for others nothing is tried."""


class Weeks(NearDays):
    """Finds weeks, and days by the week."""

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
        step = i + 1 + (self.at(i + 1) in RIGHT)
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
