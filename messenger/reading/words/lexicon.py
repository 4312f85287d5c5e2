"""Word lists, written as plain lines of words."""

from __future__ import annotations

from collections.abc import Set
from sys import intern

from messenger.reading.words.numbered import Numbered


def lexicon(*lines: str) -> frozenset[str]:
    """The words of the lines as a set."""
    return fitted({intern(word) for line in lines for word in line.split()})


def fitted(words: Set[str]) -> frozenset[str]:
    """``words`` as a set of the least room: Python gives a whole set room for twice its words, and adds words to it up to three fifths."""
    ordered = [*words]
    room = 8
    while 5 * len(ordered) >= 3 * (room - 1):
        room *= 2
    first = room // 2 - 1
    return frozenset(set(ordered[:first])).union(set(ordered[first:]))


class LongList:
    """A thousand words or more, of which it is only asked whether they hold one: as a set they took four times the memory."""

    def __init__(self, *lines: str) -> None:
        self._lines = lines
        self._words: Numbered | None = None

    def __contains__(self, word: object) -> bool:
        if self._words is None:
            self._words, self._lines = Numbered(word for line in self._lines for word in line.split()), ()
        return isinstance(word, str) and self._words.of(word) >= 0
