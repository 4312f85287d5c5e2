"""Many short lines, each found by its first word, kept as pages: strings of a few lines each.

A dict of as many words takes over a hundred bytes for each of them; pages take little more than their letters. A word's page is told by a
checksum of the word, so a line is found by looking through one page, however many there are.
"""

from __future__ import annotations

from collections.abc import Iterable
from zlib import crc32

Pages = tuple[str, ...]

ON_A_PAGE = 8
"""Lines, on average: fewer take more pages, more take longer to look through."""


def paged(lines: Iterable[str]) -> Pages:
    """``lines`` dealt out to pages, in order of their words on each.

    ``lines``: each a word without blanks, a blank, and what is to be found under it; no two with the same word. The same lines in any order
    make the same pages.
    """
    ordered = sorted(lines, key=_word)
    pages = [["\n"] for _ in range(len(ordered) // ON_A_PAGE + 1)]
    for line in ordered:
        pages[crc32(_word(line).encode()) % len(pages)].append(f"{line}\n")
    return tuple("".join(page) for page in pages)


def under(pages: Pages, word: str) -> str | None:
    """What stands under ``word``; None where no line begins with it."""
    page = pages[crc32(word.encode()) % len(pages)]
    at = page.find(f"\n{word} ")
    if at < 0:
        return None
    begins = at + len(word) + 2
    return page[begins : page.index("\n", begins)]


def lines_of(pages: Pages) -> list[str]:
    """Every line, in order of its word: what :func:`paged` was given."""
    return sorted((line for page in pages for line in page.split("\n") if line), key=_word)


def _word(line: str) -> str:
    return line.split(" ", 1)[0]
