"""Word lists, written as plain lines of words."""

from __future__ import annotations

from sys import getsizeof, intern


def lexicon(*lines: str) -> frozenset[str]:
    """The words of the lines as a set."""
    return snug({intern(word) for line in lines for word in line.split()})


def snug(words: set[str]) -> frozenset[str]:
    """``words`` in the smaller of two sets: one made word by word and one copied keep more or less room, as the number of words falls."""
    return min(frozenset(iter(words)), frozenset(words), key=getsizeof)
