"""Patterns of triage rules, compiled and matched: bit-parallel, so that no text can make it slow.

What a pattern may say: :mod:`messenger.reading.safety.syntax`. Matching keeps the set of positions reached as the bits of one integer, so
a pattern costs a few integer operations whatever the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, KeysView
from typing import Any, TypeVar, cast

from messenger.core.value import slotted
from messenger.reading.safety.syntax import parse
from messenger.reading.words.normalise import Words

Found = dict[int, dict[int, int]]
"""For each symbol in a text: phrase length -> bits of the positions at which such a phrase starts."""
Ends = tuple[int, ...]
"""The symbols whose phrase ends at a place in the tree."""
Tree = dict[str, "Tree | Ends"]
"""By each word that may come next, what may follow it; where nothing may, the ends alone. Ends that are no leaf stand under ""."""


class Lexicon:
    """Words and concepts as numbered symbols, and the tree that finds their phrases in a text. Built once, then only read."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self._tree: Tree = {}
        self._shared: dict[Ends, Ends] = {}

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
        for word in phrase[:-1]:
            child = node.get(word)
            if not isinstance(child, dict):
                child = node[word] = {} if child is None else {"": child}
            node = child
        last = phrase[-1]
        child = node.get(last)
        if isinstance(child, dict):
            node, last, child = child, "", child.get("")
        ends = child if isinstance(child, tuple) else ()
        if number not in ends:
            ends = (*ends, number)
            node[last] = self._shared.setdefault(ends, ends)

    def know(self, words: Iterable[str]) -> None:
        """``words`` are known, though no phrase may begin with them."""
        for word in words:
            self._tree.setdefault(word, ())

    @property
    def words(self) -> KeysView[str]:
        """Every word that is a symbol, begins a phrase or is otherwise known."""
        return self._tree.keys()

    def close(self) -> None:
        """Let go of what only building needs: the numbers of words. Those of concepts stay."""
        self.numbers = {symbol: number for symbol, number in self.numbers.items() if symbol.startswith("{")}
        self._shared.clear()

    def find(self, text: Words) -> Found:
        """For each symbol in ``text``: phrase length -> bits of the positions at which such a phrase starts."""
        found: Found = {}
        readings, stops = text.readings, text.stops
        size = len(readings)
        tree = self._tree
        for start in range(size):
            bit = 1 << start
            nodes: list[Tree | Ends] = [node for word in readings[start] if (node := tree.get(word)) is not None]
            at = start
            while nodes:
                at += 1
                going: list[Tree] = []
                for node in nodes:
                    if isinstance(node, dict):
                        going.append(node)
                        ends: Ends = node.get("", ())  # type: ignore[assignment]  # under "" stand ends
                    else:
                        ends = node
                    for number in ends:
                        lengths = found.get(number)
                        if lengths is None:
                            found[number] = {at - start: bit}
                        else:
                            lengths[at - start] = lengths.get(at - start, 0) | bit
                if not going or at >= size or stops >> at & 1:
                    break
                nodes = [child for node in going for word in readings[at] if (child := node.get(word)) is not None]
        return found


GAP = -1
"""Items of a compiled run: a symbol's number (0 and up), END, or GAP less the words it may span."""
END = -1000


Need = tuple[int, ...]
"""Symbols of which one at least must be in a text."""
Run = tuple[int, ...]
Step = Need | tuple[Need, tuple[Run, ...], bool]
"""What may stand at one place: any of these symbols; or these, any of these longer runs, and whether it may be nothing at all."""


@slotted
class Pattern:
    """A compiled pattern: of each of its ``needs`` a symbol must be in the text for it to match at all."""

    anchored: bool
    steps: tuple[Step, ...]
    needs: tuple[Need, ...]


Parts = dict[tuple[object, ...], tuple[Any, ...]]
"""Parts of patterns, each under itself: patterns share their equal parts, which many have."""


def compile_pattern(source: str, lexicon: Lexicon, parts: Parts) -> Pattern:
    """``source`` compiled against ``lexicon``, which must know its concepts, and made of ``parts`` where they hold its like.

    Raises ValueError.
    """
    steps: list[Step] = []
    needs: list[Need] = []
    parsed = parse(source)
    for step in parsed:
        if step.kind == "start":
            continue
        runs = [tuple(_item(word, lexicon) for word in branch) for branch in step.branches if branch]
        symbols = _shared(tuple(run[0] for run in runs if len(run) == 1 and run[0] >= 0), parts)
        longer = _shared(tuple(_shared(run, parts) for run in runs if len(run) > 1 or run[0] < 0), parts)
        steps.append(_shared((symbols, longer, step.optional), parts) if longer or step.optional else symbols)
        firsts = [next((item for item in run if item >= 0), None) for run in runs]
        if not step.optional and None not in firsts:
            needs.append(_shared(tuple(dict.fromkeys(first for first in firsts if first is not None)), parts))
    # A need that few symbols meet fails soonest.
    return Pattern(parsed[0].kind == "start", _shared(tuple(steps), parts), _shared(tuple(sorted(needs, key=len)), parts))


T = TypeVar("T", bound=tuple[Any, ...])


def _shared(part: T, parts: Parts) -> T:
    return cast(T, parts.setdefault(part, part))


def _item(word: str, lexicon: Lexicon) -> int:
    if word == "$":
        return END
    if word.startswith("{") and word not in lexicon.numbers:
        raise ValueError(f"no concept {word}")
    return GAP - int(word[1:]) if word.startswith("~") else lexicon.number(word)


def _run(pattern: Pattern, begins: int, found: Found, stops: int, size: int) -> int:
    """The bits of the positions just after a match that began at one of ``begins``. ``fresh`` positions have no word behind them yet."""
    fresh, inside = (begins & (stops | 1) if pattern.anchored else begins), 0
    for step in pattern.steps:
        symbols, longer, optional = (step, (), False) if isinstance(step[0], int) else step
        ends = 0
        at = fresh | (inside & ~stops)
        for symbol in symbols:
            if symbol in found:
                for length, starts in found[symbol].items():
                    ends |= (at & starts) << length
        for run in longer:
            if run[0] in found or run[0] < 0:
                new, old = _along(run, fresh, inside, found, stops, size)
                # A gap may span nothing, so a fresh position may stay fresh.
                ends |= old
                if new and not optional and run[-1] < 0 and run[-1] != END:
                    ends |= new
        if optional:
            inside |= ends
        else:
            fresh, inside = 0, ends
        if not fresh | inside:
            return 0
    return inside


def _opened(step: Step) -> tuple[Need, tuple[Run, ...], bool]:
    return (step, (), False) if isinstance(step[0], int) else step


def _along(run: Run, new: int, old: int, found: Found, stops: int, size: int) -> tuple[int, int]:
    """The positions reached over one run of items: those still without a word behind them, and those with one."""
    for item in run:
        if item >= 0:
            lengths = found.get(item)
            if lengths is None:
                return 0, 0
            at, new, old = new | (old & ~stops), 0, 0
            for length, starts in lengths.items():
                old |= (at & starts) << length
        elif item == END:
            new, old = 0, old & (stops | 1 << size)
        else:
            whole = (2 << size) - 1
            wave = new | (old & ~stops)
            for _ in range(GAP - item):
                wave = wave << 1 & whole
                old |= wave
                wave &= ~stops
        if not new | old:
            return 0, 0
    return new, old


def matches(pattern: Pattern, found: Found, stops: int, size: int) -> bool:
    """Whether ``pattern`` occurs in a text of ``size`` words."""
    present = found.keys()
    for need in pattern.needs:
        if present.isdisjoint(need):
            return False
    return occurs(pattern, found, stops, size)


def occurs(pattern: Pattern, found: Found, stops: int, size: int) -> bool:
    """The same of a pattern whose needs are met."""
    return bool(_run(pattern, (1 << size) - 1, found, stops, size))


def spans(pattern: Pattern, found: Found, stops: int, size: int) -> Iterator[tuple[int, int]]:
    """Each occurrence of a ``pattern`` that matches as (first word, one past its last word), the longest at each start."""
    symbols, longer, optional = _opened(pattern.steps[0])
    possible = 0
    if optional or any(run[0] < 0 for run in longer):
        possible = (1 << size) - 1
    else:
        for symbol in (*symbols, *(run[0] for run in longer)):
            for starts in found.get(symbol, {}).values():
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
