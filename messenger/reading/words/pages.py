"""Many short lines, each found by its first word, kept as pages of a few lines each, all of them in one run of bytes.

A dict of as many words takes over a hundred bytes for each of them; pages take little more than their letters. A word's page is told by a
checksum of the word, so a line is found by looking through one page, however many there are.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import accumulate
from zlib import crc32

ON_A_PAGE = 8
"""Lines, on average: fewer take more pages, more take longer to look through."""
BITS = 8
"""Bits a line, by which most words that have none are told at once."""
_APART = b"\n\n"


def mark(bits: bytearray, checksum: int) -> None:
    """Set the bit of a word with such a checksum."""
    bit = checksum % (8 * len(bits))
    bits[bit >> 3] |= 1 << (bit & 7)


def marked(bits: bytes, checksum: int) -> bool:
    """Whether that bit is set: where it is not, no word has this checksum."""
    bit = checksum % (8 * len(bits))
    return bits[bit >> 3] >> (bit & 7) & 1 == 1


class Pages:
    """Lines as they were dealt out. ``kept``: a line end, the pages in order, a blank line between them, and a line end, in UTF-8.

    (As one str they would take four times as much where a single line holds an emoji.)
    """

    def __init__(self, kept: bytes) -> None:
        self.kept = kept
        self._starts: array[int] | None = None
        self._bits: bytes | None = None

    @property
    def starts(self) -> array[int]:
        """Where in ``kept`` each page starts, and where the last one ends: each line stands between two line ends."""
        if self._starts is None:
            pages = self.kept[1:-1].split(_APART)
            self._starts = array("I", accumulate((len(page) + len(_APART) for page in pages), initial=0))
        return self._starts

    @property
    def bits(self) -> bytes:
        """One bit for each word's checksum: a word whose bit is 0 has no line."""
        if self._bits is None:
            words = [line.split(b" ", 1)[0] for line in self.kept.split(b"\n") if line]
            bits = bytearray(len(words) * BITS // 8 + 1)
            for word in words:
                mark(bits, crc32(word))
            self._bits = bytes(bits)
        return self._bits

    def warm(self) -> None:
        """Make what words are looked up by now."""
        _ = self.starts, self.bits

    def forget(self) -> None:
        """Let go of the lines, once they are kept in another form."""
        self.kept = b"\n\n"
        self._starts = self._bits = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pages) and self.kept == other.kept

    def __hash__(self) -> int:
        return hash(self.kept)


def paged(lines: Iterable[str]) -> Pages:
    """``lines`` dealt out to pages, in order of their words on each.

    ``lines``: each a word without blanks, a blank, and what is to be found under it; no two with the same word. The same lines in any order
    make the same pages.
    """
    ordered = sorted(lines, key=_word)
    pages: list[list[bytes]] = [[] for _ in range(len(ordered) // ON_A_PAGE + 1)]
    for line in ordered:
        pages[crc32(_word(line).encode()) % len(pages)].append(line.encode())
    made = Pages(b"\n%b\n" % _APART.join(b"\n".join(page) for page in pages))
    made.warm()
    return made


def under(pages: Pages, word: str) -> str | None:
    """What stands under ``word``; None where no line begins with it."""
    typed, bits = word.encode(), pages.bits
    checksum = crc32(typed)
    if not marked(bits, checksum):
        return None
    kept, starts = pages.kept, pages.starts
    page = checksum % (len(starts) - 1)
    at = kept.find(b"\n%b " % typed, starts[page], starts[page + 1])
    if at < 0:
        return None
    begins = at + len(typed) + 2
    return kept[begins : kept.index(b"\n", begins)].decode()


def lines_of(pages: Pages) -> list[str]:
    """Every line, in order of its word: what :func:`paged` was given."""
    return sorted((line for line in pages.kept.decode().split("\n") if line), key=_word)


def _word(line: str) -> str:
    return line.split(" ", 1)[0]
