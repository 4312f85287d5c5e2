"""The pattern language of triage rules: what may be written, read into steps. :mod:`messenger.reading.safety.patterns` matches them.

A pattern is elements with blanks between them, matched on the words of one sentence:

=============  ==================================================================================================
``word``       that word (folded: lower case, no accents, no apostrophes)
``{name}``     any phrase of that concept
``(a|b c)``    any of these; each is words and concepts
``x?``         x or nothing (after a word, a concept or a group; groups may stand in groups)
``~3``         up to three further words of any kind (``~`` alone: three)
``^`` ``$``    the sentence's start, its end
``<num>``      a virtual word: one of :mod:`messenger.reading.safety.numbers`
=============  ==================================================================================================
"""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from itertools import product

from messenger.core.value import slotted
from messenger.reading.safety.numbers import VIRTUAL
from messenger.reading.words.expression import expression
from messenger.reading.words.normalise import fold

_PIECE = expression(r"\s*(?:(?P<mark>[()|?^$])|~(?P<gap>\d*)|(?P<word>[^\s()|~?^$]+))")
_MOST_PHRASES = 4000

Run = tuple[str, ...]
"""Words, concepts ``{name}``, gaps ``~3`` and ends ``$``, one after the other."""


@slotted
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
            steps.append(_word(piece))
    return steps, at


@functools.lru_cache(maxsize=16_384)
def _word(piece: str) -> Step:
    return Step("run", ((piece,),))


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
    size = math.prod(len(step.branches) for step in steps)
    if size == 1:
        return [tuple(w for step in steps for w in step.branches[0])]
    if size > _MOST_PHRASES:
        raise ValueError(f"stands for {size} phrases; the most is {_MOST_PHRASES}: write a rule's pattern instead")
    return [tuple(w for part in run for w in part) for run in product(*(s.branches for s in steps))]


@functools.lru_cache(maxsize=16_384)
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


def forget() -> None:
    """Let go of the words that :func:`parse` has met: it keeps them while many patterns are read, and they are of no use afterwards."""
    _word.cache_clear()
    _symbol.cache_clear()
