"""The one days that a text names, as runs of its words: "friday the 11th", "el lunes 7", "december 9"."""

from __future__ import annotations

from collections.abc import Sequence

from messenger.reading.times.words import HOLIDAY_STARTS, HOLIDAY_WORDS, LONGEST_HOLIDAY, MONTHS, PLURAL_WEEKDAYS, WEAK_MONTHS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import ORDINALS

_SPOKEN = frozenset(word for word in ORDINALS if word not in {"second", "segundo", "segunda"})
_ENDS = frozenset({"st", "nd", "rd", "th"})
_SPANISH = lexicon("lunes martes miercoles jueves viernes sabado domingo")
_ARTICLES = lexicon("the el dia")
_INSIDE = lexicon("the el of de st nd rd th dia")
_HALVES = lexicon("am pm oclock")
_NEAR = lexicon("today tomorrow hoy")
_BEFORE_MORNING = lexicon("la las de en por esta una cada")


def named_at(words: Sequence[str], i: int) -> bool:
    """Whether word i names a day, or is its number or its month."""
    word = words[i]
    before, behind = words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else ""
    if word in WEAK_MONTHS:
        return before[:1].isdigit() or behind[:1].isdigit() or before in _ENDS or before == "de"
    if word in WEEKDAYS or word in PLURAL_WEEKDAYS or word in MONTHS or word in _NEAR:
        return True
    if word == "manana":
        return before not in _BEFORE_MORNING
    if word in _SPOKEN:
        return before in {"the", "el", "dia", "or"}
    if not word.isdigit() or len(word) > _TWO_FIGURES:
        return False
    if behind in _HALVES or before in {"las", "la", "at", "@"}:
        return False
    return (
        behind in _ENDS
        or behind in MONTHS
        or before in MONTHS
        or before in {"el", "dia", "del"}
        or before in _SPANISH
        or (behind == "de" and i + 2 < len(words) and words[i + 2] in MONTHS)
        or (before == "the" and behind in {"", ",", ".", "?", ";"})
    )


_TWO_FIGURES = 2


def named_days(words: Sequence[str]) -> list[tuple[int, int]]:
    """Each run of words that names a day: its first word (an article before it is one of them), and the word behind its last."""
    found: list[tuple[int, int]] = []
    i = 0
    while i < len(words):
        length = _holiday(words, i) if words[i] in HOLIDAY_STARTS else 0
        if length:
            found.append((i, i + length))
            i += length
            continue
        if not named_at(words, i):
            i += 1
            continue
        first = i
        while first and words[first - 1] in _ARTICLES and (not found or first - 1 >= found[-1][1]):
            first -= 1
        end, step = i + 1, i + 1
        while step < len(words) and (words[step] in _INSIDE or words[step] == "," or named_at(words, step)):
            if named_at(words, step):
                if not _goes_on(words, first, step):
                    break
                end = step + 1
            elif words[step] in _ENDS:
                end = step + 1
            step += 1
        found.append((first, end))
        i = end
    return found


def _holiday(words: Sequence[str], i: int) -> int:
    """How many words of a holiday stand at i."""
    return next((n for n in range(LONGEST_HOLIDAY, 0, -1) if tuple(words[i : i + n]) in HOLIDAY_WORDS), 0)


def _goes_on(words: Sequence[str], first: int, i: int) -> bool:
    """Whether word i says more of the day that begins at ``first``: a weekday, a number and a month make one day."""
    run = words[first:i]
    if words[i] in WEEKDAYS or words[i] in PLURAL_WEEKDAYS or words[i] in _NEAR or words[i] == "manana":
        return False
    if words[i] in MONTHS:
        return MONTHS.keys().isdisjoint(run)
    return not any(word.isdigit() or word in _SPOKEN for word in run)


def one_day(words: Sequence[str], days: Sequence[tuple[int, int]]) -> range:
    """The words of the one day that ``days`` are the runs of, the date where a weekday and its date stand apart ("friday night the 11th");
    none where they are none, or several."""
    if len(days) == 1:
        return range(days[0][0], days[0][1])
    if len(days) == _TWO and days[1][0] - days[0][1] <= _APART:
        first, end = days[0]
        of_a_weekday = any(word in WEEKDAYS for word in words[first:end]) and not any(word.isdigit() for word in words[first:end])
        first, end = days[1]
        dated = any(word.isdigit() or word in _SPOKEN for word in words[first:end]) and WEEKDAYS.keys().isdisjoint(words[first:end])
        if of_a_weekday and dated and {"or", "o", "and", "y", ",", "to", "al"}.isdisjoint(words[days[0][1] : days[1][0]]):
            return range(first, end)
    return range(0)


_TWO, _APART = 2, 3
"""A weekday and its date; words between them at most."""
