"""Patterns of triage rules, compiled and matched: bit-parallel, so that no text can make it slow.

What a pattern may say: :mod:`messenger.reading.safety.syntax`. Matching keeps the set of positions reached as the bits of one integer, so
a pattern costs a few integer operations whatever the text.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, KeysView
from typing import Any, TypeVar, cast

from messenger.core.value import slotted
from messenger.reading.safety.syntax import parse
from messenger.reading.words.normalise import Words
from messenger.reading.words.numbered import Numbered

Found = dict[int, dict[int, int]]
"""For each symbol in a text: phrase length -> bits of the positions at which such a phrase starts."""
Ends = tuple[int, ...]
"""The symbols whose phrase ends at a place in the tree."""
Tree = dict[str, "Tree | Ends"]
"""By each word that may come next, what may follow it; where nothing may, the ends alone. Ends that are no leaf stand under ""."""


class Lexicon:
    """Words and concepts as numbered symbols, and the tree that finds their phrases in a text. Built once, packed by :meth:`close`, then only
    read."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self._tree: Tree = {}
        self._shared: dict[Ends, Ends] = {}
        self.known = Numbered(())
        """Once it is packed: every word that is a symbol, begins a phrase or is otherwise known."""
        self._roots, self._ends, self._ends_from = array("I"), array("I"), array("I", [0, 0])
        """By the number of a known word the node where phrases go on that begin with it, 0 for none; the ends of each node."""
        self._words, self._nodes, self._words_from = array("H"), array("I"), array("I", [0, 0])
        """By node the words (their numbers, in order) that may follow, and the node of each."""
        self._met: dict[str, tuple[Ends, int]] = {}

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
        """Every word that will be ``known``, while it is built."""
        return self._tree.keys()

    def close(self) -> None:
        """Pack the tree, and let go of what only building needs: the numbers of words. Those of concepts stay."""
        self.known = Numbered(self._tree)
        alike: dict[Ends, int] = {(): 0}
        self._roots.extend([self._pack(child, alike) for child in self._tree.values()])
        self.numbers = {symbol: number for symbol, number in self.numbers.items() if symbol.startswith("{")}
        self._tree, self._shared = {}, {}

    def _pack(self, child: Tree | Ends, alike: dict[Ends, int]) -> int:
        """The number of a node: of one that nothing follows, that of the first with the same ends (``alike``)."""
        if isinstance(child, tuple):
            ends, following = child, list[tuple[int, int]]()
            if ends in alike:
                return alike[ends]
        else:
            ends = child.get("", ())  # type: ignore[assignment]  # under "" stand ends
            following = sorted((self.known.of(word), self._pack(after, alike)) for word, after in child.items() if word)
        self._ends.extend(ends)
        self._ends_from.append(len(self._ends))
        self._words.extend([word for word, _ in following])
        self._nodes.extend([node for _, node in following])
        self._words_from.append(len(self._words))
        number = len(self._ends_from) - 2
        if not following:
            alike[ends] = number
        return number

    def _root(self, word: str) -> tuple[Ends, int] | None:
        """The ends of the phrase that ``word`` is, and the node where those go on that begin with it, 0 where none does; None for neither."""
        number = self.known.of(word)
        node = self._roots[number] if number >= 0 else 0
        if not node:
            return None
        goes_on = self._words_from[node] < self._words_from[node + 1]
        found = self._ends_of(node), node if goes_on else 0
        if len(self._met) < _KEPT:
            self._met[word] = found
        return found

    def _ends_of(self, node: int) -> Ends:
        return tuple(self._ends[self._ends_from[node] : self._ends_from[node + 1]])

    def _after(self, node: int, word: str) -> int:
        """The node where a phrase goes on from ``node`` with ``word``; 0 where none does."""
        first, end = self._words_from[node], self._words_from[node + 1]
        if first == end:
            return 0
        number = self.known.of(word)
        at = bisect_left(self._words, number, first, end) if number >= 0 else end
        return self._nodes[at] if at < end and self._words[at] == number else 0

    def find(self, text: Words) -> Found:
        """For each symbol in ``text``: phrase length -> bits of the positions at which such a phrase starts."""
        found: Found = {}
        readings, stops = text.readings, text.stops
        size = len(readings)
        met = self._met
        for start in range(size):
            bit = 1 << start
            nodes: list[int] = []
            for word in readings[start]:
                root = met.get(word) or self._root(word)
                if root is not None:
                    if root[1]:
                        nodes.append(root[1])
                    for number in root[0]:
                        lengths = found.get(number)
                        if lengths is None:
                            found[number] = {1: bit}
                        else:
                            lengths[1] = lengths.get(1, 0) | bit
            at = start + 1
            while nodes and at < size and not stops >> at & 1:
                nodes = [after for node in nodes for word in readings[at] if (after := self._after(node, word))]
                at += 1
                for node in nodes:
                    _add(found, self._ends_of(node), at - start, bit)
        return found


def _add(found: Found, ends: Ends, length: int, bit: int) -> None:
    for number in ends:
        lengths = found.get(number)
        if lengths is None:
            found[number] = {length: bit}
        else:
            lengths[length] = lengths.get(length, 0) | bit


_KEPT = 1024
"""Words and patterns that are kept as objects: most texts come to few others."""


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
    """A compiled pattern."""

    anchored: bool
    steps: tuple[Step, ...]


@slotted
class Compiled:
    """A pattern before it is packed: of each of its ``needs`` a symbol must be in the text for it to match at all."""

    anchored: bool
    steps: tuple[Step, ...]
    needs: tuple[Need, ...]


Parts = dict[tuple[object, ...], tuple[Any, ...]]
"""Parts of patterns, each under itself: patterns share their equal parts, which many have."""


def compile_pattern(source: str, lexicon: Lexicon, parts: Parts) -> Compiled:
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
    return Compiled(parsed[0].kind == "start", _shared(tuple(steps), parts), _shared(tuple(sorted(needs, key=len)), parts))


T = TypeVar("T", bound=tuple[Any, ...])


def _shared(part: T, parts: Parts) -> T:
    return cast(T, parts.setdefault(part, part))


def _item(word: str, lexicon: Lexicon) -> int:
    if word == "$":
        return END
    if word.startswith("{") and word not in lexicon.numbers:
        raise ValueError(f"no concept {word}")
    return GAP - int(word[1:]) if word.startswith("~") else lexicon.number(word)


_MANY = 6
"""Symbols of a step from which on those are picked out first that a text holds."""


def _run(pattern: Pattern, begins: int, found: Found, stops: int, size: int) -> int:
    """The bits of the positions just after a match that began at one of ``begins``. ``fresh`` positions have no word behind them yet."""
    fresh, inside = (begins & (stops | 1) if pattern.anchored else begins), 0
    for step in pattern.steps:
        symbols, longer, optional = (step, (), False) if isinstance(step[0], int) else step
        ends = 0
        at = fresh | (inside & ~stops)
        for symbol in symbols if len(symbols) < _MANY else found.keys() & symbols:
            lengths = found.get(symbol)
            if lengths is not None:
                for length, starts in lengths.items():
                    ends |= (at & starts) << length
        if not longer and not optional:
            if not ends:
                return 0
            fresh, inside = 0, ends
            continue
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


def opened(step: Step) -> tuple[Need, tuple[Run, ...], bool]:
    """A step's symbols, its longer runs, and whether it may be nothing."""
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


def occurs(pattern: Pattern, found: Found, stops: int, size: int) -> bool:
    """Whether ``pattern``, whose needs are met, occurs in a text of ``size`` words."""
    return bool(_run(pattern, (1 << size) - 1, found, stops, size))


def spans(pattern: Pattern, found: Found, stops: int, size: int) -> Iterator[tuple[int, int]]:
    """Each occurrence of a ``pattern`` that matches as (first word, one past its last word), the longest at each start."""
    symbols, longer, optional = opened(pattern.steps[0])
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
