"""Word lists, written as plain lines of words."""

from __future__ import annotations

from sys import intern

from messenger.reading.words.numbered import Numbered


def lexicon(*lines: str) -> frozenset[str]:
    """The words of the lines as a set."""
    return frozenset({intern(word) for line in lines for word in line.split()})


class LongList:
    """A thousand words or more, of which it is only asked whether they hold one: as a set they took four times the memory."""

    def __init__(self, *lines: str) -> None:
        self._lines = lines
        self._words: Numbered | None = None

    def __contains__(self, word: object) -> bool:
        if self._words is None:
            self._words, self._lines = Numbered(word for line in self._lines for word in line.split()), ()
        return isinstance(word, str) and self._words.of(word) >= 0
