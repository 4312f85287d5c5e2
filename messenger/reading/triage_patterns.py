"""The pattern language of triage rules, and its matching: bit-parallel, so that no text can make it slow.

A pattern is elements with blanks between them, matched on the words of one sentence:

=============  ==================================================================================================
``word``       that word (folded: lower case, no accents, no apostrophes)
``{name}``     any phrase of that concept
``(a|b c)``    any of these; each is words and concepts
``x?``         x or nothing (after a word, a concept or a group; groups may stand in groups)
``~3``         up to three further words of any kind (``~`` alone: three)
``^`` ``$``    the sentence's start, its end
``<num>``      a virtual word: ``<num>``, ``<year>``, ``<bp-crisis>``, ``<bp-high>``, ``<fast>``, see :func:`virtual_words`
=============  ==================================================================================================

Matching keeps the set of positions reached as the bits of one integer, so a pattern costs a few integer operations whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from messenger.reading.normalise import Words, fold

_PIECE = re.compile(r"\s*(?:(?P<mark>[()|?^$])|~(?P<gap>\d*)|(?P<word>[^\s()|~?^$]+))")
_MOST_PHRASES = 4000
VIRTUAL = ("<num>", "<many>", "<year>", "<bp-crisis>", "<bp-high>", "<fast>")

Run = tuple[str, ...]
"""Words, concepts ``{name}``, gaps ``~3`` and ends ``$``, one after the other."""


@dataclass(frozen=True)
class Step:
    """One element: ``kind`` start or run; ``branches`` are what may stand there, one of them; an empty run among them makes it optional."""

    kind: str
    branches: tuple[Run, ...] = ()

    @property
    def optional(self) -> bool:
        """Whether nothing at all will do."""
        return () in self.branches


def parse(pattern: str) -> tuple[Step, ...]:
    """The steps of ``pattern``. Raises ValueError that says what is wrong with it."""
    pieces: list[str] = []
    at, text = 0, pattern.strip()
    while at < len(text):
        match = _PIECE.match(text, at)
        if match is None:
            raise ValueError(f"cannot read {text[at:]!r}")
        at = match.end()
        if match["gap"] is not None:
            pieces.append(f"~{match['gap'] or 3}")
        else:
            pieces.append(match["mark"] or _symbol(match["word"]))
    steps, rest = _sequence(pieces, 0, inside=False)
    if rest != len(pieces):
        raise ValueError("a bracket is closed that was not opened")
    if not any(s.kind == "run" and not s.optional and any(_solid(w) for run in s.branches for w in run) for s in steps):
        raise ValueError("no element that must be there")
    if steps[0].kind != "start" and any(run and not _solid(run[0]) for run in steps[0].branches):
        raise ValueError("starts with a gap or an end, which changes nothing")
    return tuple(steps)


def _solid(item: str) -> bool:
    return item != "$" and not item.startswith("~")


def _sequence(pieces: list[str], at: int, inside: bool) -> tuple[list[Step], int]:
    steps: list[Step] = []
    while at < len(pieces):
        piece = pieces[at]
        if piece in ("|", ")"):
            if not inside:
                raise ValueError(f"{piece} outside brackets")
            break
        if piece == "(":
            step, at = _group(pieces, at + 1)
            steps.append(step)
            continue
        at += 1
        if piece == "^":
            if inside or steps:
                raise ValueError("^ is only for the beginning")
            steps.append(Step("start"))
        elif piece == "?":
            if not steps or steps[-1].kind != "run":
                raise ValueError("? follows nothing")
            steps[-1] = Step("run", tuple(dict.fromkeys((*steps[-1].branches, ()))))
        else:
            steps.append(Step("run", ((piece,),)))
    return steps, at


def _group(pieces: list[str], at: int) -> tuple[Step, int]:
    branches: list[Run] = []
    while True:
        steps, at = _sequence(pieces, at, inside=True)
        if not steps:
            raise ValueError("an empty choice in brackets")
        branches += _written_out(steps)
        if at >= len(pieces):
            raise ValueError("a bracket is not closed")
        at += 1
        if pieces[at - 1] == ")":
            return Step("run", tuple(dict.fromkeys(branches))), at


def _written_out(steps: list[Step]) -> list[Run]:
    """Every run that ``steps`` stand for."""
    size = 1
    for step in steps:
        size *= len(step.branches)
    if size > _MOST_PHRASES:
        raise ValueError(f"stands for {size} phrases; the most is {_MOST_PHRASES}: write a rule's pattern instead")
    return [tuple(w for part in run for w in part) for run in product(*(s.branches for s in steps))]


def _symbol(word: str) -> str:
    if word.startswith("{") and word.endswith("}") and len(word) > 2:
        return word
    if word in VIRTUAL:
        return word
    folded = fold(word)
    if not folded.isalnum():
        raise ValueError(f"{word!r} is not a word")
    return folded


def phrases(entry: str, concepts: Mapping[str, tuple[Run, ...]]) -> list[Run]:
    """The plain phrases of one entry of a concept: choices and earlier concepts written out. Raises ValueError."""
    steps: list[Step] = []
    for step in parse(entry):
        branches: list[Run] = []
        for branch in step.branches:
            runs: list[Run] = [()]
            for symbol in branch:
                if not _solid(symbol):
                    raise ValueError("a concept's entry has no gap and no end")
                if symbol.startswith("{"):
                    if symbol[1:-1] not in concepts:
                        raise ValueError(f"no concept {symbol} before this one")
                    runs = [r + p for r in runs for p in concepts[symbol[1:-1]]]
                else:
                    runs = [(*r, symbol) for r in runs]
            branches += runs
        if step.kind == "start":
            raise ValueError("a concept's entry has no start")
        steps.append(Step("run", tuple(branches)))
    return _written_out(steps)


# --- compiled form -----------------------------------------------------------------------------------------------


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
    """``source`` compiled against ``lexicon``. Raises ValueError."""
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


# --- numbers ------------------------------------------------------------------------------------------------------


_WITH_UNIT = re.compile(r"[0-9]{1,4}(?:am|pm|x|ish|mg|ml|min|hrs?)")
_UNITS = frozenset(["mg", "mcg", "ml", "g", "am", "pm", "percent", "hrs", "hours", "minutes", "min", "times", "oz", "lbs"])


def virtual_words(text: Words) -> Words:
    """``text`` with virtual words added as readings of the numbers in it.

    ``<num>`` any number; ``<many>`` 9-500 with no unit after it; ``<year>`` 1930-2025; ``<fast>`` 130-260 (a pulse);
    ``<bp-crisis>`` the first number of a blood pressure at or above 180/120 ("205 over 118"; the threshold of the American Heart
    Association's hypertensive crisis), ``<bp-high>`` one at or above 140/90.
    """
    raw = text.raw
    if not any(w[:1].isdigit() for w in raw):
        return text
    readings = list(text.readings)
    for i, word in enumerate(raw):
        if not (word.isdecimal() and len(word) <= 4):
            if _WITH_UNIT.fullmatch(word):
                readings[i] = (*readings[i], "<num>")
            continue
        value = int(word)
        more = ["<num>"]
        after = raw[i + 1] if i + 1 < len(raw) else ""
        if 9 <= value <= 500 and after not in _UNITS:
            more.append("<many>")
        if 1930 <= value <= 2025 and len(word) == 4:
            more.append("<year>")
        if 130 <= value <= 260:
            more.append("<fast>")
        rest = [w for w in raw[i + 1 : i + 3] if w not in ("over", "sobre", "con", "x")]
        if rest and rest[0].isdecimal() and len(rest[0]) <= 3 and 70 <= value <= 300 and 30 <= int(rest[0]) <= 200:
            low = int(rest[0])
            if (value >= 180 or low >= 120) and value > low:
                more.append("<bp-crisis>")
            elif (value >= 140 or low >= 90) and value > low:
                more.append("<bp-high>")
        readings[i] = (*readings[i], *more)
    return Words(tuple(readings), text.stops, raw)


def windows(text: Words, width: int, overlap: int) -> Iterator[Words]:
    """``text`` in pieces of ``width`` words that share ``overlap`` words, so that a rule's cost does not grow with the whole text."""
    size = len(text.readings)
    if size <= width:
        yield text
        return
    mask = (1 << width) - 1
    for start in range(0, size - overlap, width - overlap):
        yield Words(text.readings[start : start + width], text.stops >> start & mask, text.raw[start : start + width])
