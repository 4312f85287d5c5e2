"""Several phrases of plain words, of which one may stand at a place of a text."""

from __future__ import annotations

from collections.abc import Sequence
from sys import intern

from messenger.reading.words.common_words import weight
from messenger.reading.words.text import Text


class Standing:
    """Looks for any of some phrases, each a line of words, the longest where several stand at one place.

    Most texts hold none: of each phrase its least common word is asked for first, made from the phrases themselves.
    """

    def __init__(self, *phrases: str) -> None:
        found: dict[str, list[tuple[str, ...]]] = {}
        for words in sorted({tuple(map(intern, phrase.split())) for phrase in phrases}, key=lambda one: (-len(one), one)):
            found.setdefault(words[0], []).append(words)
        self._by_first = {word: tuple(each) for word, each in found.items()}
        self._telling = frozenset(min(words, key=weight) for each in found.values() for words in each)

    def possible(self, text: Text) -> bool:
        """Whether one may stand in ``text``: no where it has none of the telling words."""
        return not text.bag.isdisjoint(self._telling)

    def at(self, words: Sequence[str], i: int) -> int:
        """How many words has the longest that stands at word i; 0 where none does; ``i`` may be beyond the end."""
        for phrase in self._by_first.get(words[i], ()) if i < len(words) else ():
            if tuple(words[i : i + len(phrase)]) == phrase:
                return len(phrase)
        return 0

    def anywhere(self, words: Sequence[str]) -> bool:
        """Whether one stands among ``words``."""
        return not self._telling.isdisjoint(words) and any(self.at(words, i) for i in range(len(words)))

    def first(self, text: Text, since: int = 0) -> tuple[int, int]:
        """Where the first stands from word ``since`` on, and of how many words the longest there is; (-1, 0) where none does."""
        if self.possible(text):
            words = text.words
            for i in range(since, len(words)):
                if words[i] in self._by_first and (length := self.at(words, i)):
                    return i, length
        return -1, 0
