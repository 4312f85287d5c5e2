"""Days by their date or name: "dec 8th", "12/9", "el dia 7", a holiday, "after that"."""

from __future__ import annotations

from datetime import date, timedelta

from messenger.core.value import replace
from messenger.reading.times.known import KNOWN
from messenger.reading.times.looks import Atom, Looks, say_day
from messenger.reading.times.tables import (
    HOMOPHONES,
    NOT_DAYS,
    QUANTITIES,
    STARTS,
    TENS_WORDS,
)
from messenger.reading.times.words import (
    HOLIDAY_STARTS,
    HOLIDAY_WORDS,
    LONGEST_HOLIDAY,
    MONTHS,
    WEAK_MONTHS,
    WEEKDAYS,
    holiday,
    mended,
)
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS, ORDINALS

_OWNERS = lexicon("my his her your our their mi su tu this that")
"""Words that make an ordinal the number of a thing ("my 2nd try")."""
_FOLLOWING = lexicon("works suits wld wud wrks thru til trabajo trabajamos viajo viajamos estudio chambeo")


_ELSEWHERE = lexicon(
    "away out gone off busy abroad travel traveling travelling trip vacation until till til before after by or next this leave leaving back return "
    "fuera viaje vacaciones ocupado ocupada hasta antes despues o este esta proximo salgo vuelvo regreso voy estoy trabajo"
)
"""Words beside which a month named alone says nothing of the days behind it."""
_LIST_REACHES = 16
"""Days from one date of a list to the next at most; beyond, the list goes back ("the 12th, no, the 9th")."""
_LONGEST_LIST = 5
_EARLY_IN_MONTH = 9
"""Days of a month that may as well be named before the last days of the month that runs."""
_ARTICLES = frozenset({"the", "el"})
_IN_WORDS = frozenset({"and", "or", "y", "o", "&", "ni", "nor"})
_LISTING = frozenset({"and", "or", "y", "o", "&", ",", "ni", "nor"})
_DATING = frozenset().union(MONTHS, ORDINALS, CARDINALS, TENS_WORDS)
"""Words that a date can begin with behind its article, where it does not begin with a figure."""
_COUNTED_THINGS = frozenset({"period", "periods", "floor", "grade", "grader", "graders", "shift", "street", "trimester"})
"""What a "4th" counts that is no day."""
_BY_YEAR = 10
"""Letters of a date that begins with its year."""
_STRETCHES = frozenset({"range", "window", "block", "timeframe", "rango"})


_SAME_AS_WHAT = frozenset({"as", "que", "de", "of", "service", "surgery", "appointment", "appointments"})


class Dates(Looks):
    """Finds dates, holidays, and the day last named."""

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
        named = self.last_day is not None and self.at(i) in {"same", "mismo"} and self.at(i + 2) not in _SAME_AS_WHAT
        same = self.phrase(i, "same day", "mismo dia") if named else 0
        if same:
            return replace(self._day(i, i + 1, self.last_day), form="date")
        before = self.at(i - 1) if self.at(i - 1) not in {"de"} else self.at(i - 2)
        if self.last_clock >= 0 > self.visit_clock and before in {"after", "despues"}:
            return None  # "I work until 2 mon thru thurs, after that I can": after that hour
        if self.last_day is None or self.clock_since_day or before not in {"after", "before", "until", "till", "despues", "antes", "hasta"}:
            return None
        if self.at(i) not in {"that", "then", "eso", "ese", "those", "entonces"}:
            return None
        return replace(self._day(i, i, self.first_day if before in {"before", "antes"} else self.last_day), form="date")

    def _date(self, i: int) -> Atom | None:
        """A date: "dec 8th", "the 8th of december", "12/9", "the 7th", "el dia 7"."""
        word = self.at(i)
        if not _STRETCHES.isdisjoint(self.w[i + 2 : i + 6]):
            return None
        if word == "the" and self.w[i + 2 : i + 4] in (["two", "weeks"], ["2", "weeks"], ["half", "of"]):
            return None
        if "/" in word and word[0].isdigit():
            return self._numeric(i)
        if len(word) == _BY_YEAR and word[4] == word[7] == "-":
            return self._by_year(i)
        start = i
        strong = False
        if word in {"the", "el", "del", "al", "dia", "on"}:
            i += 1
            strong = word != "on"
            if self.at(i) in {"dia", "the", "el"}:
                i += 1
                strong = True
        if self.at(i) not in _DATING and not self.at(i)[:1].isdigit():
            return None
        month = None if self.at(i) == "mar" and self.spanish else MONTHS.get(self.at(i))
        if month:
            step = i + 1
            while self.at(step) in {"the", ".", "el"}:
                step += 1
            first, dash, second = self.at(step).partition("-")
            if dash and first.isdigit() and second.isdigit() and len(first) <= 2 and len(second) <= 2 and int(first) < int(second):
                begin, end = self.next_month_day(month, int(first)), self.next_month_day(month, int(second))
                if begin and end:
                    return self._span(start, step, begin, end, f"{say_day(begin)} to {say_day(end)}")
            number = self.ordinal(step) or self.count(step) or self._misheard(start, step)
            if number and 1 <= number[0] <= 31 and self.at(number[1] + 1) not in {"am", "pm", "oclock"}:
                return self._dated(start, number[1], month, number[0])
            return None
        ordinal = self.ordinal(i) if self.at(i + 1) not in {"da", "ra", "ta"} else None
        if ordinal and self.at(ordinal[1] + 1) in _COUNTED_THINGS:
            return None
        if (ordinal and self.at(i - 1) in _OWNERS) or self.phrase(i, "cuarto para"):
            return None
        if not ordinal and self.at(i).isdigit() and self.at(i + 1) in {"30", "15", "45", "00"}:
            return None
        number = ordinal or (self.count(i) if strong or (self.at(i)[:1].isdigit() and len(self.at(i)) <= 2) else self._spelt_day(i))
        if not number or not 1 <= number[0] <= 31:
            return None
        value, last = number
        step = last + 1
        if self.at(step) in {"of", "de", "del"} or (self.at(step) in {"in", "en"} and (strong or ordinal) and self.at(step + 1) in MONTHS):
            step += 1
        month = MONTHS.get(self.at(step))
        if month and (step > last + 1 or self.at(step) not in WEAK_MONTHS):
            return self._dated(start, step, month, value)
        if step > last + 1 and self.at(step) in {"next", "this", "proximo", "este"} and self.at(step + 1) in {"month", "mes"}:
            shift = 1 if self.at(step) in {"next", "proximo"} else 0
            found = self.today.month - 1 + shift
            return self._dated(start, step + 1, found % 12 + 1, value)
        if (
            step > last + 1
            and (self.phrase(step, "the month") or self.at(step) == "mes")
            and not self.phrase(step, "mes que", "mes entrante", "mes proximo")
        ):
            return self._day(start, step + (self.at(step) == "the"), self.next_day_of_month(value), number=value)
        coming = self.phrase(step, "mes que viene", "mes que entra", "mes entrante", "mes proximo", "otro mes", "following month")
        if step > last + 1 and coming:
            return self._dated(start, step + coming - 1, self.today.month % 12 + 1, value)
        digits = self.at(i).isdigit()
        if not ordinal and not digits and not (word in {"el", "dia"} and value > 1 and self._ends_a_day(last + 1)):
            return None
        named = strong or (ordinal is not None and digits) or (digits and self._beside_a_date(start))
        if not named or (ordinal and not digits and value < 4 and not strong):
            return None
        if (
            (not ordinal or not strong)
            and self.at(last + 1).isalpha()
            and self.at(last + 1) not in _FOLLOWING | STARTS
            and self.at(last + 1) not in KNOWN
            and mended(self.at(last + 1)) not in KNOWN
        ):
            return None
        if self.at(last + 1) in {"or", "and", "o", "y"} and ordinal:
            beside = self.ordinal(last + 2)
            if beside and self.at(beside[1] + 1) in {"week", "semana", "weeks"}:
                return None
        half_past = self.at(last + 1) == "half" and self.at(last + 2) in {"past", "after"}
        if (self.at(last + 1) in NOT_DAYS and not half_past) or (self.at(last + 1) == "one" and ordinal):
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
        day = (
            self._of_month_ahead(last, value)
            or self._after_in_list(start, value)
            or self._in_month_named(value, start)
            or self._in_week_named(value)
            or self._in_portion_named(value, start)
            or self._of_the_month_reached(value)
            or self.next_day_of_month(value)
        )
        return self._day(start, last, day, number=value)

    def _beside_a_date(self, i: int) -> bool:
        """Whether the bare number at word i is the 25 of "dec 24 or 25"."""
        return self.at(i - 1) in _IN_WORDS and self.last_date_at == i - 2 and self.named_month is not None and not self.month_alone

    def _misheard(self, start: int, i: int) -> tuple[int, int] | None:
        """The day of "friday december fore at eleven", as dictation writes it; "to", "too" and "for" only behind a weekday."""
        word = self.at(i)
        if word not in HOMOPHONES or self.at(i + 1) not in {"at", "@", ",", ".", ""}:
            return None
        weekday = not WEEKDAYS.keys().isdisjoint((self.at(start - 1), self.at(start - 2)))
        return (HOMOPHONES[word], i) if weekday or word in {"fore", "ate", "won"} else None

    def _spelt_day(self, i: int) -> tuple[int, int] | None:
        """The "quince" of "quince de diciembre"."""
        number = self.count(i)
        return number if number and self.at(number[1] + 1) == "de" and self.at(number[1] + 2) in MONTHS else None

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

    def _after_in_list(self, start: int, number: int) -> date | None:
        """The 25th of "the 24th and the 25th": the next such day after the one named right before it in a list."""
        if self.last_day is None or not _LISTING.intersection((self.at(start - 1), self.at(start))) or not self._dated_before(start):
            return None
        if self.last_day.day == number and self.at(start - 1) == ",":
            return self.last_day
        year, month = self.last_day.year, self.last_day.month
        for _ in range(2):
            try:
                found = date(year, month, number)
            except ValueError:
                found = None
            if found and found > self.last_day:
                return found if (found - self.last_day).days <= _LIST_REACHES else None
            year, month = year + month // 12, month % 12 + 1
        return None

    def _of_month_ahead(self, last: int, number: int) -> date | None:
        """The 28th of "the 28th or the 29th of december": a list whose last day names its month; what is above it is of the month before."""
        reached, turned = number, False
        for _ in range(_LONGEST_LIST):
            step = last + 1
            if self.at(step) not in _LISTING:
                return None
            while self.at(step) in _LISTING:
                step += 1
            step += self.at(step) in _ARTICLES
            found = self.ordinal(step) or self.count(step)
            if found is None or found[0] == reached or not 1 <= found[0] <= 31 or (turned and found[0] < reached):
                return None
            turned = turned or found[0] < reached
            reached, last = found
            month = MONTHS.get(self.at(last + 2 if self.at(last + 1) in {"of", "de", "in", "en"} else last + 1))
            if month:
                return self.next_month_day((month - 2) % 12 + 1 if turned else month, number)
        return None

    def _dated_before(self, start: int) -> bool:
        """Whether the day last named ends one or two words before word ``start``, and is a date."""
        return self.last_date_at in {start - 1, start - 2}

    def _in_month_named(self, number: int, start: int) -> date | None:
        """That day, named at word ``start``, of the month that the text named before."""
        if self.named_month is None or number < 1 or self._away_from_month(start):
            return None
        try:
            day = self.named_month.replace(day=number)
        except ValueError:
            return None
        return day if day > self.today else None

    def _in_portion_named(self, number: int, start: int) -> date | None:
        """That day of "late december", where such a part of a month was named right before it ("..., maybe the 28th")."""
        if self.portion_named is None or not _ELSEWHERE.isdisjoint(self.w[:start]):
            return None
        first, last = self.portion_named
        return next(
            (day for day in (first + timedelta(i) for i in range((last - first).days + 1)) if day.day == number and day > self.today), None
        )

    def _of_the_month_reached(self, number: int) -> date | None:
        """ "20th to the 27th I'm in mexico. 28th i could do", "after christmas, so the 29th": a day higher up in the month that was reached."""
        reached = self.last_dated
        near = self.next_day_of_month(number)
        if (
            reached is None
            or near is None
            or reached.day == self.today.day
            or not _EARLY_IN_MONTH < reached.day < number
            or near >= reached
        ):
            return None
        try:
            return reached.replace(day=number)
        except ValueError:
            return None

    def _in_week_named(self, number: int) -> date | None:
        """That day of the week that the text named before ("new year's week, just not the 1st")."""
        if self.week_named is None:
            return None
        first, last = self.week_named
        return next((day for day in (first + timedelta(i) for i in range((last - first).days + 1)) if day.day == number), None)

    def _away_from_month(self, start: int) -> bool:
        """Whether the month was named alone, and as one to keep clear of ("I'm away in january, so the 10th"), or one of several."""
        return self.month_alone and not _ELSEWHERE.isdisjoint(self.w[:start])

    def _dated(self, start: int, last: int, month: int, number: int) -> Atom:
        day = self.next_month_day(month, number)
        self.named_month, self.month_alone = day, False
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

    def _by_year(self, i: int) -> Atom | None:
        """ "2026-12-14": a date as machines write it."""
        year, month, number = [int(part) if part.isdigit() else 0 for part in self.at(i).split("-")]
        try:
            day = date(year, month, number)
        except ValueError:
            return None
        return self._day(i, i, day) if day >= self.today else Atom("past", i, i, label="a date gone by")

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
