"""The "no" that only turns from one of the list to another: "la del jueves, digo, no, la del martes", "tuesday, sorry, no, thursday"."""

from __future__ import annotations

from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text

_TURNING = lexicon("digo perdon mean sorry oops perdone disculpe")
_ARTICLES = lexicon("la el the del de that esa")
_PLACES = lexicon("1 2 3 first second third last primera segunda tercera ultima one")


def without_no_of_correction(text: Text) -> Text:
    """The text without such a "no"; the same object where none stands between two of the list."""
    if text.bag.isdisjoint(_TURNING) or "no" not in text.bag:
        return text
    words = text.words
    for i in range(2, len(words) - 1):
        if words[i] != "no":
            continue
        lead = i - 1 - (words[i - 1] == ",")
        step = i + 1 + (words[i + 1] == ",")
        if words[lead] not in _TURNING or lead < 1 or not any(_names(word) for word in words[:lead]):
            continue
        while step < len(words) and words[step] in _ARTICLES:
            step += 1
        behind = words[step + 1] if step + 1 < len(words) else "."
        if step < len(words) and _names(words[step]) and (behind in MARKS or behind in _MANNERS):
            kept = [j for j in range(len(words)) if j != i and not (j == i + 1 and words[j] == ",")]
            return Text(text.cleaned, tuple(words[j] for j in kept), tuple(text.spans[j] for j in kept))
    return text


_MANNERS = lexicon("please one por porfa thanks gracias works is esta si mejor")


def _names(word: str) -> bool:
    return word in WEEKDAYS or word in _PLACES
