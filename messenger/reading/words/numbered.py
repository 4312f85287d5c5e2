"""Many words, each with a number, of which no word itself is kept: twelve bytes a word, where a dict and its words take two hundred.

A word is told by the 64 bits that Python hashes it to, and found in the same few looks however many there are.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable


class Numbered:
    """Words by number, the first of them 0. No more than 65,535."""

    def __init__(self, words: Iterable[str]) -> None:
        """``words``: each gets a number, in order; one that stands there again keeps the number that it has. Raises ValueError: too many."""
        hashes = array("q", dict.fromkeys(map(hash, words)))
        if len(hashes) > _MOST:
            raise ValueError(f"{len(hashes)} words, and no more than {_MOST} can be numbered")
        size = 8
        while size < 2 * len(hashes):
            size *= 2
        slots = array("H", bytes(2 * size))
        for number, told in enumerate(hashes):
            at = told & size - 1
            while slots[at]:
                at = at + 1 & size - 1
            slots[at] = number + 1
        self._hashes, self._slots, self._mask = hashes, slots, size - 1

    def __len__(self) -> int:
        return len(self._hashes)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self.of(word) >= 0

    def of(self, word: str) -> int:
        """The number of ``word``; -1 where it has none."""
        told = hash(word)
        slots, mask = self._slots, self._mask
        at = told & mask
        while number := slots[at]:
            if self._hashes[number - 1] == told:
                return number - 1
            at = at + 1 & mask
        return -1


_MOST = 65_535
