"""Word lists, written as plain lines of words."""

from __future__ import annotations

from sys import intern


def lexicon(*lines: str) -> frozenset[str]:
    """The words of the lines as a set."""
    return frozenset({intern(word) for line in lines for word in line.split()})
