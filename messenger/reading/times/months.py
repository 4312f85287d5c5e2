"""Days by the month: "mid december", "the first half of january", "the second tuesday of the month"."""

from __future__ import annotations

from datetime import date, timedelta

from messenger.reading.times.dates import Dates
from messenger.reading.times.looks import Atom
from messenger.reading.times.tables import MONTH_PHRASES, PORTIONS
from messenger.reading.times.words import MONTHS, WEAK_MONTHS, WEEKDAYS, nth_weekday

MONTH_STARTS = frozenset({"the", "new", "next", "ano", "el", *MONTHS, *(phrase[0] for phrase, _ in MONTH_PHRASES)})
"""Words that a month can begin with."""

_REACHING = frozenset({"to", "-", "/", "or", "and", "a", "o", "y", "thru", "through", "until"})


class Months(Dates):
    """Finds months, parts of them, and weekdays counted inside them."""

    def _month_at(self, i: int) -> tuple[int, int, int] | None:
        """Year, month and last word of a month named at i, or "next month", "the new year"."""
        if self.at(i) not in MONTH_STARTS:
            return None
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
        half = self.phrase(
            i,
            "first half of",
            "second half of",
            "front half of",
            "back half of",
            "latter half of",
            "later half of",
            "last half of",
            "primera quincena de",
            "segunda quincena de",
            "primera mitad de",
            "segunda mitad de",
            "first two weeks of",
            "first 2 weeks of",
            "first two weeks in",
            "first 2 weeks in",
        )
        if half:
            return self._half_of_month(i, i + half, first=word in {"first", "front", "primera"})
        start, portion = i, ""
        reaching = self._portions(i) if word in PORTIONS else None
        if reaching:
            return reaching
        if word in PORTIONS and self.at(i - 1) in {"either", "both"}:
            return Atom("unsure", i, i, label="which end")
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
            if found and word not in MONTHS and self.named_month and self.named_month.month == found[1] == 1:
                return None
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
        if (
            not portion
            and self.at(found[2] + 1) in {"early", "late"}
            and self.at(found[2] + 2) in {"", ",", ".", "?", "if", "on", "please"}
        ):
            portion, found = self.at(found[2] + 1), (found[0], found[1], found[2] + 1)
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
        if not portion and self.at(last) in MONTHS:
            self.named_month, self.month_alone = first, True
        return self._span(i, last, max(first, self.today), end, f"{portion} {first:%B}".strip())

    def _portions(self, i: int) -> Atom | None:
        """ "mid to late january", "a mediados o finales de enero": from one part of a month to another."""
        step = i + 1
        if self.at(step) not in _REACHING:
            return None
        step += 1 + (self.at(step + 1) in {"a", "the", "el"})
        begins, ends = PORTIONS[self.at(i)], PORTIONS.get(self.at(step), "")
        if (begins, ends) not in {("early", "mid"), ("mid", "late"), ("early", "late")} or (
            ends == "late" != begins and begins == "early" and self.at(i + 1) in {"or", "o"}
        ):
            return None
        found = self._months(step)
        first = self.calendar.first(found.days) if found and found.kind == "days" and found.form == "span" else None
        last = self.calendar.last(found.days) if found else None
        if found is None or first is None or last is None or first.month != last.month:
            return None
        first = first.replace(day=1 if begins == "early" else 10)
        return self._span(i, found.last, max(first, self.today), last, f"{begins} to {found.label}")

    def _half_of_month(self, i: int, step: int, *, first: bool) -> Atom | None:
        """ "the first half of december", "la segunda quincena de enero"."""
        this = self.phrase(step, "the month", "this month", "el mes", "este mes", "mes", "month")
        found = (self.today.year, self.today.month, step + this - 1) if this else self._month_at(step)
        if not found:
            return None
        year, month, last = found
        if this and self.today >= date(year, month, 15 if first else 23):
            year, month = year + month // 12, month % 12 + 1
        start = date(year, month, 1 if first else 16)
        end = date(year, month, 15) if first else date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        return self._span(i, last, max(start, self.today), end, f"half of {start:%B}")

    def _last_day(self, start: int, i: int) -> Atom | None:
        """ "the last day of november", "el ultimo dia del mes": the words "last day" are at i."""
        step = i + 2
        if self.at(step) not in {"of", "in", "de", "del", "en"}:
            return None
        step += 1
        found = self._month_at(step)
        if self.at(step) in {"the", "this", "el", "este"} and found is None:
            step += 1
        if found is None and self.at(step) in {"month", "mes"}:
            found = (self.today.year, self.today.month, step)
        if found is None:
            return None
        year, month, last = found
        return self._day(start, last, date(year + month // 12, month % 12 + 1, 1) - timedelta(1))

    def _nth_weekday(self, i: int) -> Atom | None:
        """ "second tuesday in december", "primer lunes de diciembre", "last friday of january"."""
        start = i
        if self.at(i) in {"the", "el"}:
            i += 1
        if self.at(i) in {"last", "ultimo"} and self.at(i + 1) in {"day", "dia"}:
            return self._last_day(start, i)
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
