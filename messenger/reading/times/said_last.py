"""The day that a text comes to at last: "thursday, no wait thursday is thanksgiving, wednesday. no sorry monday" says Monday."""

from __future__ import annotations

from itertools import pairwise

from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text, words_of

_TURNS = frozenset(
    {
        ("no", "sorry"), ("sorry", "no"), ("no", "wait"), ("wait", "no"), ("no", "actually"), ("actually", "no"), ("no", "perdon"),
        ("perdon", "no"), ("no", "espere"), ("espere", "no"), ("no", "espera"), ("espera", "no"), ("no", "mejor"), ("mejor", "no"),
    }
)  # fmt: skip
_IS = lexicon("is es")
_CLOSED = lexicon("thanksgiving christmas holiday xmas easter closed feriado festivo fiesta navidad accion nochebuena")
_DENIES = lexicon("no not never cannot except but pero ni nor")


def said_last(text: Text) -> Text:
    """What stands behind the last words that take a day back, or call it a holiday, where that names another day; else ``text`` itself."""
    words = text.words
    at = max(_behind_turns(words), _behind_holiday(words))
    rest = words[at:]
    days = [word for word in rest if word in WEEKDAYS]
    if not at or not days or not any(word in WEEKDAYS for word in words[:at]) or not _DENIES.isdisjoint(rest):
        return text
    return words_of(text.cleaned[text.spans[at][0] :])


def names_a_holiday(text: Text) -> bool:
    """Whether it calls a day a holiday ("thursday is thanksgiving")."""
    return _behind_holiday(text.words) > 0


def _behind_turns(words: tuple[str, ...]) -> int:
    """Where the text goes on behind the last "no, sorry"; 0 for none."""
    said = [i for i, word in enumerate(words) if word not in MARKS]
    ends = [second for first, second in pairwise(said) if (words[first], words[second]) in _TURNS and first]
    return _past_marks(words, ends[-1] + 1) if ends else 0


def _behind_holiday(words: tuple[str, ...]) -> int:
    """Where it goes on behind "thursday is thanksgiving"; 0 for none."""
    for i in range(len(words) - 3, 0, -1):
        if words[i] in WEEKDAYS and words[i + 1] in _IS and not _CLOSED.isdisjoint(words[i + 2 : i + 5]):
            end = next((j for j in range(i + 2, len(words)) if words[j] in MARKS), len(words))
            return _past_marks(words, end) if end < len(words) else 0
    return 0


def _past_marks(words: tuple[str, ...], at: int) -> int:
    while at < len(words) and words[at] in MARKS:
        at += 1
    return at if at < len(words) else 0
