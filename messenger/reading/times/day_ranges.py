"""Days said in few words beside their month or year: "mid december, 14-18", "8-10 december", "in the new year"."""

from __future__ import annotations

from messenger.reading.times.words import MONTHS, PLURAL_WEEKDAYS, WEAK_MONTHS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import ORDINAL_ENDS
from messenger.reading.words.text import STOPS, Text

_LAST_HOUR, _LAST_DAY = 12, 31
_TO = frozenset({"-", "to", "thru", "through", "al"})
_HOURS_BEFORE = lexicon("de from between entre at las desde around about del")
_HOURS_BEHIND = lexicon("am pm h hr hrs hours hora horas oclock a p min mins minutes")
_DAYS_BEHIND = lexicon("any every all mornings afternoons evenings cualquier cualquiera")
_EXCEPTING = lexicon("bar except but not barring excluding menos salvo excepto no")
_DAY = lexicon("day days weekday weekdays dia dias")
"""Behind "any", words by which the numbers are the hours of each day ("early january, 9-11 any day")."""
_NAMES = frozenset(WEEKDAYS) | frozenset(PLURAL_WEEKDAYS)
_WEEKS = frozenset({"week", "semana"})
_NEAR = 8
"""Words behind a range among which something may say that it is one of days."""


def days_ranged(text: Text, *, spanish: bool) -> Text:
    """A range of bare numbers as one of dates, where a month without a day stands before it, or right behind; the same object elsewhere.

    Numbers that may both be hours stay as they are, unless what follows speaks of whole days or of a date among them ("..., not the 9th").
    """
    words = text.words
    for i in range(len(words)):
        found = _range_at(words, i)
        if found is None:
            continue
        low, high, last = found
        behind = words[last + 1 : last + 2]
        if not 0 < low < high <= _LAST_DAY or (behind and behind[0] in _HOURS_BEHIND) or (i and words[i - 1] in _HOURS_BEFORE):
            continue
        step = last + 1 + (behind in {("de",), ("of",)})
        month_behind = words[step : step + 1] != () and words[step] in MONTHS and words[step + 1 : step + 2] != ("at",)
        joined: tuple[str, ...] = ()
        if month_behind and not (words[step] in WEAK_MONTHS and step == last + 1):
            joined = ("de",) if spanish else ("of",)
            rest = words[step:]
        elif (_month_before(words, i) or _in_week_before(words, i, low, high)) and (
            high > _LAST_HOUR or _of_days(words[last + 1 : last + 1 + _NEAR], low, high)
        ):
            rest = words[last + 1 :]
        else:
            continue
        said: tuple[str, ...] = ("del", str(low), "al", str(high)) if spanish else ("the", str(low), "th", "to", "the", str(high), "th")
        said += joined
        kept = len(words) - len(rest)
        return Text(text.cleaned, (*words[:i], *said, *rest), (*text.spans[:i], *((text.spans[i],) * len(said)), *text.spans[kept:]))
    return text


def _range_at(words: tuple[str, ...], i: int) -> tuple[int, int, int] | None:
    """The two numbers of a range at word i, and its last word."""
    low, dash, high = words[i].partition("-")
    if dash and low.isdecimal() and high.isdecimal() and max(len(low), len(high)) <= 2:
        return int(low), int(high), i
    if words[i].isdecimal() and words[i + 1 : i + 2] != () and words[i + 1] in _TO and words[i + 2 : i + 3] != ():
        other = words[i + 2]
        ordinal = words[i + 3 : i + 4] in {("th",), ("st",), ("nd",), ("rd",), (":",)}
        if other.isdecimal() and max(len(words[i]), len(other)) <= 2 and not ordinal:
            return int(words[i]), int(other), i + 2
    return None


def _month_before(words: tuple[str, ...], i: int) -> bool:
    """Whether a month named without a day stands before word i, and no weekday whose hours the numbers may be."""
    months = [j for j in range(i) if words[j] in MONTHS and words[j] not in WEAK_MONTHS]
    if not months or not _NAMES.isdisjoint(words[:i]):
        return False
    at = months[-1]
    beside = (*words[max(0, at - 2) : at], *words[at + 1 : min(at + 2, i)])
    return not any(word[:1].isdigit() or word in ORDINAL_ENDS for word in beside)


def _in_week_before(words: tuple[str, ...], i: int, low: int, high: int) -> bool:
    """ "the week of the 14th, 14-16": whether a week before word i is named by a date, and the numbers lie in it."""
    for j in range(i - 2):
        first = words[j + 1 : j + 3]
        if words[j] in _WEEKS and first in {("of", "the"), ("del", "dia")}:
            first = words[j + 3 : j + 4]
        elif words[j] in _WEEKS and first[:1] in {("del",), ("of",)}:
            first = words[j + 2 : j + 3]
        else:
            continue
        if first and first[0].isdecimal() and int(first[0][:4]) <= low < high <= int(first[0][:4]) + 6:
            return _NAMES.isdisjoint(words[:i])
    return False


def _of_days(behind: tuple[str, ...], low: int, high: int) -> bool:
    """Whether what follows a range speaks of whole days, or takes a date out of it."""
    end = next((j for j, word in enumerate(behind) if word in STOPS), len(behind))
    said = behind[:end]
    dates = [word for word in said if word.isdecimal() and low <= int(word[:4]) <= high]
    any_day = any(word in _DAY for word in said[1:3])
    return (not any_day and not _DAYS_BEHIND.isdisjoint(said[:3])) or (
        bool(dates) and not _EXCEPTING.isdisjoint(said) and not {"the", "el"}.isdisjoint(said)
    )


_YEARS: dict[tuple[str, ...], tuple[str, ...]] = {
    tuple(said.split()): tuple(meant.split())
    for said, meant in {
        "early in the new year": "early january", "first thing in the new year": "early january", "start of the new year": "early january",
        "beginning of the new year": "early january", "in the new year": "after new year", "into the new year": "after new year", "once the new year": "after new year",
        "sometime the new year": "after new year", "with the new year": "after new year", "the new year sometime": "after new year",
        "en el ano nuevo": "despues de ano nuevo", "en el nuevo ano": "despues de ano nuevo", "para el ano nuevo": "despues de ano nuevo",
        "para el nuevo ano": "despues de ano nuevo", "entrando el ano": "despues de ano nuevo", "entrado el ano": "despues de ano nuevo",
        "empezando el ano": "principios de enero", "al empezar el ano": "principios de enero", "a principios del ano nuevo": "principios de enero",
        "a principios de ano nuevo": "principios de enero", "a principios de ano": "principios de enero", "iniciando el ano": "principios de enero",
    }.items()
}  # fmt: skip
_YEAR_STARTS = frozenset(said[0] for said in _YEARS)
_OF_A_DAY = lexicon("eve day days party mess rush week weekend at")


def new_year_on(text: Text) -> Text:
    """ "something in the new year", "en el año nuevo": the days behind New Year's Day; the same object where it is not said."""
    words = text.words
    if "year" not in text.bag and "ano" not in text.bag:
        return text
    for i, word in enumerate(words):
        if word not in _YEAR_STARTS:
            continue
        length = max((len(said) for said in _YEARS if words[i : i + len(said)] == said), default=0)
        behind = words[i + length : i + length + 1]
        if not length or (behind and behind[0] in _OF_A_DAY):
            continue
        meant = _YEARS[words[i : i + length]]
        spans = (text.spans[i],) * len(meant)
        return Text(text.cleaned, (*words[:i], *meant, *words[i + length :]), (*text.spans[:i], *spans, *text.spans[i + length :]))
    return text
