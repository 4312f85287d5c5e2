"""Patterns of triage rules, compiled and matched: bit-parallel, so that no text can make it slow.

What a pattern may say: :mod:`messenger.reading.triage_syntax`. Matching keeps the set of positions reached as the bits of one integer, so
a pattern costs a few integer operations whatever the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from messenger.reading.normalise import Words
from messenger.reading.triage_syntax import parse


class Lexicon:
    """Words and concepts as numbered symbols, and the tree that finds their phrases in a text. Built once, then only read."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self._tree: dict[str, object] = {}

    def number(self, symbol: str) -> int:
        """The number of ``symbol``, given on first use; a plain word becomes its own phrase."""
        known = self.numbers.get(symbol)
        if known is None:
            known = self.numbers[symbol] = len(self.numbers)
            if not symbol.startswith("{"):
                self.add((symbol,), known)
        return known

    def add(self, phrase: tuple[str, ...], number: int) -> None:
        """``phrase`` stands for symbol ``number``."""
        node = self._tree
        for word in phrase:
            child = node.setdefault(word, {})
            assert isinstance(child, dict)
            node = child
        ends = node.setdefault("", [])
        assert isinstance(ends, list)
        if number not in ends:
            ends.append(number)

    def find(self, text: Words) -> dict[int, dict[int, int]]:
        """For each symbol in ``text``: phrase length -> bits of the positions at which such a phrase starts."""
        found: dict[int, dict[int, int]] = {}
        readings, stops = text.readings, text.stops
        size = len(readings)
        tree = self._tree
        for start in range(size):
            nodes = [tree]
            at = start
            while nodes and at < size and (at == start or not stops >> at & 1):
                following: list[dict[str, object]] = []
                for node in nodes:
                    for word in readings[at]:
                        child = node.get(word)
                        if isinstance(child, dict):
                            following.append(child)
                at += 1
                for node in following:
                    ends = node.get("")
                    if isinstance(ends, list):
                        for number in ends:
                            lengths = found.setdefault(number, {})
                            lengths[at - start] = lengths.get(at - start, 0) | 1 << start
                nodes = following
        return found


Found = dict[int, dict[int, int]]


GAP = -1
"""Items of a compiled run: a symbol's number (0 and up), END, or GAP less the words it may span."""
END = -1000
EVERY_TEXT = -1
"""Stands for a symbol in an index of patterns: those that need none."""


@dataclass(frozen=True)
class Pattern:
    """A compiled pattern: ``needs`` are sets of symbols (as bits), one of each must be in the text for it to match at all."""

    anchored: bool
    steps: tuple[tuple[tuple[tuple[int, ...], ...], bool], ...]
    needs: tuple[int, ...]
    source: str


def compile_pattern(source: str, lexicon: Lexicon) -> Pattern:
    """``source`` compiled against ``lexicon``, which must know its concepts. Raises ValueError."""
    steps: list[tuple[tuple[tuple[int, ...], ...], bool]] = []
    needs: list[int] = []
    parsed = parse(source)
    for step in parsed:
        if step.kind == "start":
            continue
        branches = tuple(tuple(_item(w, lexicon) for w in branch) for branch in step.branches if branch)
        steps.append((branches, step.optional))
        firsts = [next((i for i in branch if i >= 0), None) for branch in branches]
        if not step.optional and None not in firsts:
            need = 0
            for first in firsts:
                need |= 1 << (first or 0)
            needs.append(need)
    # A need that few symbols meet fails soonest.
    return Pattern(parsed[0].kind == "start", tuple(steps), tuple(sorted(needs, key=lambda n: n.bit_count())), source)


def _item(word: str, lexicon: Lexicon) -> int:
    if word == "$":
        return END
    if word.startswith("{") and word not in lexicon.numbers:
        raise ValueError(f"no concept {word}")
    return GAP - int(word[1:]) if word.startswith("~") else lexicon.number(word)


def _run(pattern: Pattern, begins: int, found: Found, stops: int, size: int) -> int:
    """The bits of the positions just after a match that began at one of ``begins``. ``fresh`` positions have no word behind them yet."""
    fresh, inside = (begins & (stops | 1) if pattern.anchored else begins), 0
    whole = (2 << size) - 1
    closes = stops | 1 << size
    for branches, optional in pattern.steps:
        ends = 0
        for branch in branches:
            new, old = fresh, inside
            for item in branch:
                if item >= 0:
                    lengths = found.get(item)
                    if lengths is None:
                        new = old = 0
                        break
                    at, new, old = new | (old & ~stops), 0, 0
                    for length, starts in lengths.items():
                        old |= (at & starts) << length
                elif item == END:
                    new, old = 0, old & closes
                else:
                    wave = new
                    for turn in range(GAP - item):
                        wave = ((wave if turn == 0 else wave & ~stops) | (old & ~stops if turn == 0 else 0)) << 1 & whole
                        old |= wave
                if not new | old:
                    break
            # A gap may span nothing, so a fresh position may stay fresh.
            ends |= old
            if new and optional is False:
                ends |= 0 if branch[-1] >= 0 or branch[-1] == END else new
        if optional:
            inside |= ends
        else:
            fresh, inside = 0, ends
        if not fresh | inside:
            return 0
    return inside


def matches(pattern: Pattern, present: int, found: Found, stops: int, size: int) -> bool:
    """Whether ``pattern`` occurs; ``present`` has the bit of every symbol in ``found``."""
    for need in pattern.needs:
        if not need & present:
            return False
    return bool(_run(pattern, (1 << size) - 1, found, stops, size))


def spans(pattern: Pattern, present: int, found: Found, stops: int, size: int) -> Iterator[tuple[int, int]]:
    """Each occurrence of ``pattern`` as (first word, one past its last word), the longest at each start."""
    if not matches(pattern, present, found, stops, size):
        return
    branches, optional = pattern.steps[0]
    possible = 0
    if optional or any(branch[0] < 0 for branch in branches):
        possible = (1 << size) - 1
    else:
        for branch in branches:
            for starts in found.get(branch[0], {}).values():
                possible |= starts
    while possible:
        bit = possible & -possible
        possible ^= bit
        ends = _run(pattern, bit, found, stops, size)
        if ends:
            yield bit.bit_length() - 1, ends.bit_length() - 1


def without(found: Found, covered: int) -> Found:
    """``found`` less every phrase that overlaps a covered word."""
    if not covered:
        return found
    left: Found = {}
    for symbol, lengths in found.items():
        kept: dict[int, int] = {}
        for length, starts in lengths.items():
            clash = 0
            for k in range(length):
                clash |= covered >> k
            if starts & ~clash:
                kept[length] = starts & ~clash
        if kept:
            left[symbol] = kept
    return left


def members(need: int) -> tuple[int, ...]:
    """The symbols of a set of symbols."""
    found = []
    while need:
        lowest = need & -need
        found.append(lowest.bit_length() - 1)
        need ^= lowest
    return tuple(found)


def bits(found: Found) -> int:
    """The set of symbols in ``found`` as bits."""
    present = 0
    for symbol in found:
        present |= 1 << symbol
    return present
