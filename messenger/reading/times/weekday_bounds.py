"""Hours said of one weekday alone, whichever day it comes to: "any day, but if it's a friday then before 11", "si es martes, después de las 3"."""

from __future__ import annotations

from collections.abc import Callable

from messenger.reading.times.constraint import WHOLE_DAY, Days
from messenger.reading.times.parts import Wish
from messenger.reading.times.words import PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.standing import Standing
from messenger.reading.words.text import STOPS, Text

_IF = frozenset({"if", "si"})
_IT_IS = Standing(
    "it is", "it is on", "it falls on", "it lands on", "it ends up on", "it ends up being", "you put me on", "you give me", "you go with", "we do",
    "we go with", "es", "es en", "cae", "cae en", "toca", "toca en", "fuera", "fuese", "me toca", "me pone", "me ponen", "me da", "me dan",
)  # fmt: skip
_ARTICLES = frozenset({"a", "the", "on", "el", "un", "en", "los"})
_LEADING = lexicon(
    ", : - then only just make it has to needs must should be do that i can we entonces pues solo solamente nomas que sea tiene seria tendria ser mejor got have"
)
_BEFORE = lexicon(", and but y pero - also tambien except")
_LONGEST_BOUND = 9
"""Words of such a bound at most."""


def weekday_bounds(text: Text, days: Days, read: Callable[[Text], list[Wish]]) -> tuple[Text, list[Wish]]:
    """The text without such conditions, and what each of them rules out: every such weekday outside of its hours.

    ``read`` gives the wishes of the words behind a condition. A text without conditions of that kind comes back as it is.
    """
    made: list[Wish] = []
    if text.bag.isdisjoint(_IF):
        return text, made
    while True:
        at = next((i for i, word in enumerate(text.words) if word in _IF and _weekday_behind(text.words, i)), -1)
        found = _bound_at(text, at, days, read) if at >= 0 else None
        if found is None:
            return text, made
        text, wish = found
        made.append(wish)


def _weekday_behind(words: tuple[str, ...], i: int) -> int:
    """The place of the weekday of "if it's a tuesday" at word i; 0 where there is none."""
    length = _IT_IS.at(words, i + 1)
    step = i + 1 + length
    step += words[step : step + 1] != () and words[step] in _ARTICLES
    named = words[step : step + 1] != () and (words[step] in WEEKDAYS or words[step] in PLURAL_WEEKDAYS)
    return step if length and named else 0


def _bound_at(text: Text, at: int, days: Days, read: Callable[[Text], list[Wish]]) -> tuple[Text, Wish] | None:
    """The text without the condition at word ``at``, and what it rules out; None where no hours of the day follow alone."""
    words, named = text.words, _weekday_behind(text.words, at)
    end = next((j for j in range(named + 1, len(words)) if words[j] in STOPS), len(words))
    first = named + 1
    while first < end and words[first] in _LEADING:
        first += 1
    if not 0 < end - first <= _LONGEST_BOUND:
        return None
    only = "only" in words[named:end] or "not" not in words[named:end]
    said = read(Text(text.cleaned, words[first:end], text.spans[first:end]))
    asked = words[end : end + 1] == ("?",)
    if asked or not only or len(said) != 1 or said[0].days is not None or (said[0].minutes or 0).bit_count() <= 1:
        return None
    weekday = {**WEEKDAYS, **PLURAL_WEEKDAYS}[words[named]]
    mask = days.weekly(frozenset({weekday}))
    minutes = said[0].minutes or 0
    out = WHOLE_DAY & ~minutes if said[0].wanted else minutes
    while at and words[at - 1] in _BEFORE:
        at -= 1
    rest = Text(text.cleaned, (*words[:at], *words[end:]), (*text.spans[:at], *text.spans[end:]))
    return rest, Wish(False, mask, out, f"{words[named]} outside of {said[0].label}", weekly=mask, weekdays=True)
