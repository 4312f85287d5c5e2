"""A choice and a question whether it is the day that the writer thinks: "9:30 works, that's the thursday right", "la de las 10, es el jueves ¿no?"."""

from __future__ import annotations

from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text, words_of

_POINTING = {
    ("that", "is"), ("it", "is"), ("thats", "the"), ("this", "is"), ("esa", "es"), ("eso", "es"), ("ese", "es"), ("is", "that"), ("is", "it"),
}  # fmt: skip
_BEFORE_DAY = frozenset({"the", "on", "el", "de", "la", "del", "for", "for_the", "para"})
_TAGS = lexicon("right correct yes no verdad cierto yeah huh si isnt is not it one que")
_ASKING = lexicon("right correct verdad cierto huh isnt no it")


def checked_day(text: Text) -> tuple[Text, int] | None:
    """What is said before such a question, and the weekday that it asks about; None where none is asked."""
    if text.bag.isdisjoint(WEEKDAYS):
        return None
    if not text.asks and _ASKING.isdisjoint(text.bag):
        return None
    words = text.words
    at = max((i for i, word in enumerate(words) if word in WEEKDAYS), default=0)
    behind = [word for word in words[at + 1 :] if word not in MARKS and word != "¿"]
    if not set(behind) <= _TAGS or (_ASKING.isdisjoint(behind) and not text.asks):
        return None
    first = at
    while first and words[first - 1] in _BEFORE_DAY:
        first -= 1
    if words[max(0, first - 2) : first] in _POINTING:
        first -= 2
    elif first and words[first - 1] in {"es", "thats"}:
        first -= 1
    else:
        return None
    while first and (words[first - 1] in MARKS or words[first - 1] in {"¿", "and", "y", "so"}):
        first -= 1
    said = [word for word in words[:first] if word not in MARKS]
    return (words_of(" ".join(words[:first])), WEEKDAYS[words[at]]) if said else None
