"""The first part of a week: "the early part of next week", "la primera parte de la otra semana", "week after next, early part". Monday to Wednesday of it."""

from __future__ import annotations

from datetime import timedelta

from messenger.reading.times.days_beside import DaysBeside
from messenger.reading.times.looks import Atom, say_day
from messenger.reading.times.words import MONTHS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text

_PARTS: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "early part", "earlier part", "first part", "first half", "front half", "front end", "principios", "principio", "inicios", "inicio", "comienzos", "comienzo", "primera parte", "primera mitad",
        "beginning", "start",
    )
)  # fmt: skip
PART_STARTS = frozenset(words[0] for words in _PARTS)
_OF = frozenset({"of", "de"})
_WEEK = frozenset({"week", "semana"})
_WHICH = lexicon("next this following proxima otra siguiente esta the la")
_AROUND = lexicon("in the a al en la on por towards toward") | MARKS
_A_WORKING_WEEK, _A_WEEK, _REACH, _MONDAY_TO_WEDNESDAY = 5, 7, 6, 2


class WeekParts(DaysBeside):
    """Finds the first part of a week."""

    def _first_part(self, i: int) -> Atom | None:
        if self.at(i) in {"the", "la"} and self.at(i + 1) in PART_STARTS:
            i += 1
        if self.at(i) not in PART_STARTS:
            return None
        length = max((len(one) for one in _PARTS if self.w[i : i + len(one)] == list(one)), default=0)
        if not length or self.at(i + length) not in _OF:
            return None
        if _WEEK.isdisjoint(self.w[i : i + length + _REACH]):
            return None
        for step in (i + length + 1, i + length + 2):
            if step > i + length + 1 and self.at(step - 1) not in {"the", "la"}:
                break
            week = self._weeks(step) or self._relative(step)
            if week is None or week.kind != "days" or not _A_WORKING_WEEK <= week.days.bit_count() <= _A_WEEK:
                continue
            first, last = self.calendar.first(week.days), self.calendar.last(week.days)
            if first is None or last is None or first.weekday() > 1 or _WEEK.isdisjoint(self.w[step : week.last + 1]):
                continue
            end = first + timedelta(_MONDAY_TO_WEDNESDAY - first.weekday())
            return self._span(i, week.last, first, end, f"{say_day(first)} to {say_day(end)}")
        return None


_MONTH_PARTS = {
    **dict.fromkeys(("first half", "1st half", "1 st half", "primera mitad", "primera quincena"), ("first", "half", "of")),
    **dict.fromkeys(("second half", "2nd half", "2 nd half", "last half", "back half", "segunda mitad", "segunda quincena"), ("second", "half", "of")),
    **dict.fromkeys(("beginning", "the beginning", "beginning of it", "early on", "early", "early part", "first part", "principios", "inicios", "comienzos", "los primeros dias", "first few days"), ("early",)),
    **dict.fromkeys(("middle", "the middle", "around the middle", "mid month", "mediados", "a mitad", "a mediados"), ("mid",)),
    **dict.fromkeys(("end", "the end",
            "late", "towards the end", "toward the end", "late part", "last part", "tail end", "finales", "fines", "ya al final", "al final"), ("late",)),
}  # fmt: skip
"""Parts of a month as they are said behind it, and as they are said before it."""
_BY_WORDS = {tuple(phrase.split()): said for phrase, said in _MONTH_PARTS.items()}
MONTH_PART_WORDS = lexicon(
    "half mitad quincena beginning early late first principios inicios comienzos primeros middle mid mediados end last tail finales fines final"
)
_LONGEST = max(map(len, _BY_WORDS))


def part_before_month(text: Text) -> Text:
    """ "sometime in january, first half", "en enero, a principios" as "first half of january", "early january"; the same object elsewhere."""
    words = text.words
    for at in range(len(words) - 2):
        if words[at] not in MONTHS or words[at + 1] not in _BETWEEN or (at and words[at - 1] in _OF):
            continue
        first = at + 1
        while first < len(words) and words[first] in _AROUND | {"like", "maybe", "como", "tipo", "say"}:
            first += 1
        length = next((n for n in range(_LONGEST, 0, -1) if words[first : first + n] in _BY_WORDS), 0)
        behind = words[first + length : first + length + 1]
        if not length or (behind and behind[0] not in MARKS and behind[0] not in _BEHIND_PART):
            continue
        said = _BY_WORDS[words[first : first + length]]
        spans = (*((text.spans[at],) * len(said)), text.spans[at])
        return Text(
            text.cleaned,
            (*words[:at], *said, words[at], *words[first + length :]),
            (*text.spans[:at], *spans, *text.spans[first + length :]),
        )
    return text


_BETWEEN = MARKS | frozenset({"like", "maybe", "a", "como", "towards", "toward", "around", "at", "hacia", "por", "say", "tipo"})
_BEHIND_PART = lexicon("please if is works would por si on in of de preferably or and but pero")


def part_before_week(text: Text) -> Text:
    """ "next week, early part" as "early part of next week"; the same object where nothing of the kind is said."""
    words = text.words
    for i in range(1, len(words)):
        length = max((len(one) for one in _PARTS if words[i : i + len(one)] == one), default=0) if words[i] in PART_STARTS else 0
        if not length or (words[i + length : i + length + 1] and words[i + length] in _OF | {"at", "on", "a", "con", "with"}):
            continue
        end = i
        while end and words[end - 1] in _AROUND:
            end -= 1
        at = next((j for j in range(end - 1, max(-1, end - 1 - 3), -1) if words[j] in _WEEK), -1)
        if (
            at < 0
            or words[at + 1 : end] not in _ENDS
            or (words[i] in {"beginning", "start", "inicio", "comienzo", "principio"} and end == i)
        ):
            continue
        first = at
        while first and words[first - 1] in _WHICH:
            first -= 1
        moved = (*words[i : i + length], "de" if words[at] == "semana" else "of", *words[first:end])
        spans = (*text.spans[i : i + length], text.spans[i], *text.spans[first:end])
        return Text(text.cleaned, (*words[:first], *moved, *words[i + length :]), (*text.spans[:first], *spans, *text.spans[i + length :]))
    return text


_ENDS = {(), ("after", "next"), ("after", "that"), ("que", "viene"), ("que", "entra"), ("que", "sigue"), ("proxima",), ("siguiente",)}
WEEKS_NAMED = _WEEK
