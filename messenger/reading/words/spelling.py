"""A vocabulary, and which of its words a misspelt one stands for: the one that sounds like it, or the one with its consonants.

"kien" sounds like "quien"; "prkng" has the consonants of "parking". Both languages together, by letters alone: no list of mistakes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from messenger.reading.words.expression import expression
from messenger.reading.words.numbered import Numbered
from messenger.reading.words.pages import Pages, paged, under

_SOUNDS = (
    (expression(r"qu|ck|q"), "k"),
    (expression(r"ch"), "C"),
    (expression(r"c(?=[eiy])|z"), "s"),
    (expression(r"c"), "k"),
    (expression(r"ph"), "f"),
    (expression(r"v"), "b"),
    (expression(r"h"), ""),
    (expression(r"ll"), "y"),
    (expression(r"(.)\1+"), r"\1"),
)
_VOWELS = expression(r"[aeiouwy]")
_BONES = 3
"""The fewest consonants by which a word is known again."""


def sound(word: str) -> str:
    """A folded word as it sounds, roughly: letters that sound alike are one."""
    for letters, heard in _SOUNDS:
        word = letters.sub(heard, word)
    return word


def bones(word: str) -> str:
    """The consonants of a word as they sound."""
    return _VOWELS.sub("", sound(word))


class Split:
    """The words of a text with blanks between them, each time anew: the text takes a tenth of their memory."""

    def __init__(self, text: bytes) -> None:
        """``text``: in UTF-8."""
        self._text = text

    def __iter__(self) -> Iterator[str]:
        return iter(self._text.decode().split())


class Vocabulary:
    """Known words, folded."""

    def __init__(self, words: Iterable[str], more: Iterable[str] = ()) -> None:
        """The known are ``words`` and ``more``; both are gone through again where a word is none of them."""
        self._words, self._more = words, more
        self._numbered = Numbered(chain(words, more))
        self._read: dict[str, str] = {}
        self._sounds: Pages | None = None
        self._bones: Pages | None = None
        self._met: set[object] = set()

    def __contains__(self, word: object) -> bool:
        if word in self._met:
            return True
        known = word in self._numbered
        if known and len(self._met) < _KEPT:
            self._met.add(word)
        return known

    @property
    def _by_sound(self) -> Pages:
        if self._sounds is None:
            found = {sound(word): word for word in self._short_last() if len(word) > 2}
            self._sounds = paged(f"{heard} {word}" for heard, word in found.items())
        return self._sounds

    @property
    def _by_bones(self) -> Pages:
        if self._bones is None:
            found = {bones(word): word for word in self._short_last() if len(bones(word)) >= _BONES}
            self._bones = paged(f"{left} {word}" for left, word in found.items())
        return self._bones

    def _short_last(self) -> list[str]:
        """The words, the shortest last: of words alike it is the one that stays."""
        return sorted(
            (word for word in dict.fromkeys(chain(self._words, self._more)) if word.isalpha()), key=lambda word: (-len(word), word)
        )

    def warm(self) -> None:
        """Make the tables now."""
        _ = self._by_sound, self._by_bones

    def spelt(self, word: str) -> str:
        """The known word that ``word`` stands for; ``word`` itself where it is known, is no plain word, or is like none."""
        read = self._read.get(word)
        if read is None:
            if len(self._read) >= _KEPT:
                self._read.clear()
            known = word in self._numbered or not word.isalpha()
            read = word if known else under(self._by_sound, sound(word)) or under(self._by_bones, bones(word)) or word
            self._read[word] = read
        return read


_KEPT = 2048
"""Words that are remembered: most texts have few others."""
