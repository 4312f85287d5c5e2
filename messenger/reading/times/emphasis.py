"""A "no" that only says that somebody means it: "anytime lol. no seriously, before 3", "no ya en serio, después de las 2"."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text

_EARNEST = lexicon("seriously serio honestly")
_BETWEEN = lexicon("but ya pero en really for , ahora")


def without_emphasis(text: Text) -> Text:
    """The text without such a "no" and the words of earnest behind it; the same object where there is none."""
    if "no" not in text.bag or _EARNEST.isdisjoint(text.bag):
        return text
    words = text.words
    for at, word in enumerate(words):
        end = at + 1
        while end < len(words) and words[end] in _BETWEEN:
            end += 1
        if word == "no" and end < len(words) - 1 and words[end] in _EARNEST and (not at or words[at - 1] in MARKS | _LAUGHS):
            end += words[end + 1] in MARKS
            return Text(text.cleaned, words[:at] + words[end + 1 :], text.spans[:at] + text.spans[end + 1 :])
    return text


_LAUGHS = lexicon("lol haha hahaha lmao jaja jajaja jeje ja")
