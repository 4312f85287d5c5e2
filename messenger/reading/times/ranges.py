"""Ranges of days and of hours: "december 21 to 23", "monday thru thursday", "10 to noon"."""

from __future__ import annotations

from datetime import timedelta

from messenger.reading.times.constraint import minutes_between
from messenger.reading.times.looks import Atom, say_clock, say_day
from messenger.reading.times.numbers import Numbers
from messenger.reading.times.of_day import clock_pair
from messenger.reading.times.parts import Piece

RANGE_WORDS = frozenset({"to", "-", "thru", "through", "until", "till", "til", "a", "al", "hasta", "untill", "back"})
SKIPPED = frozenset(
    [
        "the",
        "about",
        "like",
        "el",
        "la",
        "on",
        "at",
        "around",
        "las",
        "maybe",
        "como",
        "say",
        "a",
        "of",
        "de",
        "en",
        "in",
        "los",
        "mi",
        "my",
        "hours",
        "horas",
    ]
)


_DAWN = 7 * 60
"""Before it no range begins unless that is said ("5 to 10" may be five to ten)."""


class Ranges(Numbers):
    """Reads the ranges of one text."""

    def _ranged(self, atom: Atom, *, joined: bool = False) -> Piece | None:
        """ "december 21 to 23", "monday thru thursday", "10 to noon", "between 10 and 12"."""
        step = atom.last + 1
        if step >= len(self.words):
            return None
        word = self.words[step]
        if word == "al" and not {"prefiero", "preferiria"}.isdisjoint(self.words[max(0, atom.first - 3) : atom.first + 1]):
            return None
        allowed = word in RANGE_WORDS or (joined and word in {"and", "y", "n", "&"})
        if not allowed and atom.last + 1 in self.starts and self.words[atom.last + 1] in {"al"}:
            other: Atom | None = self.starts[atom.last + 1]
        elif allowed:
            if step in self.starts:
                other = (
                    self.starts[step]
                    if (
                        word == "al"
                        or (atom.first and self.words[atom.first - 1] in {"de", "desde", "entre", "from"})
                        or self.words[atom.first] in {"de", "desde"}
                    )
                    else None
                )
            else:
                at = step + 1
                while at < len(self.words) and at not in self.starts and self.words[at] in SKIPPED | {"as", "up"}:
                    at += 1
                other = self.starts.get(at) if at - step <= 3 else None
        else:
            other = None
        if other is None:
            return None
        if (
            atom.kind in {"clock", "number"}
            and other.kind in {"clock", "number"}
            and (atom.kind == other.kind == "number" or "clock" in {atom.kind, other.kind})
        ):
            pair = clock_pair(atom, other)
            if pair is None:
                return None
            spoken = word == "to" and atom.value in {5, 10, 20, 25} and self.words[atom.first - 1] not in {"from", "between"}
            if spoken and 0 <= pair[0] < _DAWN and not (atom.explicit or other.explicit):
                return Piece(atom.first, other.last, minutes=0, sure=False, label="from when to when")
            if pair == (-1, -1):
                return Piece(atom.first, other.last, minutes=0, sure=False, label="7: morning or evening")
            return Piece(
                atom.first,
                other.last,
                minutes=minutes_between(*pair),
                form="between",
                label=f"{say_clock(pair[0])} to {say_clock(pair[1])}",
            )
        if atom.kind == "part" and other.kind == "part":
            low = (atom.minutes & -atom.minutes).bit_length() - 1
            return Piece(
                atom.first, other.last, minutes=minutes_between(low, other.minutes.bit_length() - 1), label=f"{atom.label} to {other.label}"
            )
        if atom.kind == "days" and other.kind in {"days", "number"}:
            return self._day_range(atom, other)
        if atom.kind == "number" and other.kind == "days" and other.form == "date":
            last = self.calendar.first(other.days)
            if last and 1 <= atom.value <= last.day:
                first = last.replace(day=atom.value)
                return Piece(
                    atom.first,
                    other.last,
                    days=self.calendar.between(first, last),
                    form="span",
                    label=f"{say_day(first)} to {say_day(last)}",
                )
        return None

    def _day_range(self, atom: Atom, other: Atom) -> Piece | None:
        first = self.calendar.first(atom.days)
        if atom.form == "weekday" and other.form == "weekday":
            low, high = atom.value, other.value
            days = frozenset(range(low, high + 1)) if low <= high else frozenset({*range(low, 7), *range(high + 1)})
            mask = self.calendar.weekly(days)
            return Piece(
                atom.first,
                other.last,
                days=mask,
                weekly=mask,
                form="weekday",
                every=True,
                label=f"{_plain(atom.label)} to {_plain(other.label)}",
            )
        if first is None or atom.form == "weekday":
            return None
        last = self.calendar.last(other.days) if other.kind == "days" else None
        if other.kind == "number":
            if not 1 <= other.value <= 31:
                return None
            try:
                last = first.replace(day=other.value)
            except ValueError:
                return None
            if last < first:
                return None
        if last is None:
            return None
        if atom.value and atom.form == "date" and last.month != first.month and not other.value and atom.value <= last.day:
            # "the 5th to the 9th of january": the month named last holds for both
            first = last.replace(day=atom.value)
        if last < first and atom.value and other.value and other.value > atom.value:
            # "the 24th through the 28th", said on the 24th or the 26th: both days are of one month
            if first.day == self.calendar.today.day:
                first = self.calendar.today
            else:
                try:
                    last = first.replace(day=other.value)
                except ValueError:
                    return None
        if last < first and other.form == "date" and atom.form == "date" and last.month == first.month:
            # "dec 28 to the 3rd": the second day is in the month after
            last = (last.replace(day=1) + timedelta(32)).replace(day=last.day) if last.day <= 28 else last
        if last < first:
            return None
        return Piece(
            atom.first, other.last, days=self.calendar.between(first, last), form="span", label=f"{say_day(first)} to {say_day(last)}"
        )


def _plain(label: str) -> str:
    return label.split(maxsplit=1)[0] if label else label
