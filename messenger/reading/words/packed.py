"""Weights of many features, of which no feature itself is kept: half of what the lines take that people read.

A feature is told by two checksums, 46 bits in all: of what a text has and no weights know, one in a billion is taken for another.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import accumulate
from zlib import adler32, crc32

from messenger.reading.words.pages import BITS, ON_A_PAGE, mark, marked


class Packed:
    """By feature a few bytes, dealt out to pages by its checksum as :mod:`messenger.reading.words.pages` are."""

    def __init__(self, many: int, rows: Iterable[tuple[bytes, bytes]]) -> None:
        """``rows``, about so ``many``: each feature once, in UTF-8, and what stands under it, 255 bytes at most.

        Raises ValueError: two have the same checksums.
        """
        pages = [bytearray() for _ in range(max(_PAGES, many // ON_A_PAGE + 1))]
        bits = bytearray(many * BITS // 8 + 1)
        for typed, kept in rows:
            checksum = crc32(typed)
            mark(bits, checksum)
            page, key = pages[checksum % len(pages)], _key(typed, checksum, len(pages))
            if key in page:
                raise ValueError(f"the feature {typed.decode()!r} has the checksums of another; leave one of them out")
            page += b"%b%c%b" % (key, len(kept), kept)
        self._kept, self._bits = b"".join(pages), bytes(bits)
        self._pages = len(pages)
        self._starts = array("I", accumulate(map(len, pages), initial=0))

    def under(self, feature: str) -> bytes | None:
        """What stands under ``feature``; None where nothing does."""
        typed = feature.encode()
        checksum = crc32(typed)
        if not marked(self._bits, checksum):
            return None
        kept, starts, pages = self._kept, self._starts, self._pages
        page = checksum % pages
        at = kept.find(_key(typed, checksum, pages), starts[page], starts[page + 1])
        if at < 0:
            return None
        at += _KEY
        return kept[at + 1 : at + 1 + kept[at]]


_KEY = 5
"""Bytes by which a feature is told on its page."""
_PAGES = 256
"""Pages, at the least: so what the page leaves of a checksum takes three bytes."""


def _key(typed: bytes, checksum: int, pages: int) -> bytes:
    return (checksum // pages << 16 | adler32(typed) % 65_521).to_bytes(_KEY, "little")


def parts(weight: int) -> list[int]:
    """``weight`` as numbers that add up to it, each plus 128 a byte; none where it is 0."""
    found = []
    while weight:
        part = max(-128, min(127, weight))
        found.append(part + 128)
        weight -= part
    return found
