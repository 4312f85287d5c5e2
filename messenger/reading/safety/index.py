"""Many patterns of triage rules, packed: a text is shown those that it could match, and only they are made objects.

As objects all of them, and the words that they share, took six times the memory.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, chain

from messenger.core.value import field, slotted
from messenger.reading.safety.patterns import Compiled, Found, Need, Pattern, Run, Step, opened


class Steps:
    """Steps of patterns, each once, as runs of numbers: whether it may be nothing, how many symbols, they, and each longer run after its
    length."""

    def __init__(self) -> None:
        self._numbers: dict[Step, int] = {}
        self._items, self._from = array("i"), array("I", [0])

    def number(self, step: Step) -> int:
        """The number of ``step``, given on first use."""
        known = self._numbers.get(step)
        if known is None:
            known = self._numbers[step] = len(self._numbers)
            self._items.extend(_written(step))
            self._from.append(len(self._items))
        return known

    def close(self) -> None:
        """Let go of what only building needs."""
        self._numbers = {}
        self._items, self._from = packed(self._items), packed(self._from)

    def step(self, number: int) -> Step:
        """The step of that number."""
        optional, many, *items = self._items[self._from[number] : self._from[number + 1]]
        symbols = tuple(items[:many])
        runs: list[Run] = []
        at = many
        while at < len(items):
            end = at + 1 + items[at]
            runs.append(tuple(items[at + 1 : end]))
            at = end
        return (symbols, tuple(runs), bool(optional)) if runs or optional else symbols


def _written(step: Step) -> list[int]:
    symbols, longer, optional = opened(step)
    return [int(optional), len(symbols), *symbols, *chain.from_iterable((len(run), *run) for run in longer)]


def packed(numbers: Iterable[int]) -> array[int]:
    """``numbers`` in as few bytes as they need."""
    wide = array("i", numbers)
    fits = next((kind for kind, least, most in _KINDS if not wide or (min(wide) >= least and max(wide) <= most)), "i")
    return array(fits, wide)


_KINDS = (("B", 0, 255), ("H", 0, 65_535), ("h", -32_768, 32_767))


@slotted
class Index:
    """Patterns in order, the ``places`` of their rules, and by symbol the numbers of the patterns that hang on it.

    So a text meets only the patterns that it could match. Those that hang on symbol s stand in ``hanging`` from ``firsts[s]`` up to
    ``firsts[s + 1]``; ``always`` are those that hang on none. ``needs`` are for each pattern the numbers of the ``sets`` of symbols of
    which it needs one each, beside what it hangs on. ``met`` are those of patterns that texts came to, the first so many, and ``hung`` what hangs on
    symbols that texts held, as numbers that are made once.
    """

    places: array[int]
    anchored: array[int]
    steps: array[int]
    steps_from: array[int]
    pool: Steps
    always: tuple[int, ...]
    firsts: array[int]
    hanging: array[int]
    needs: array[int]
    needs_from: array[int]
    sets: array[int]
    sets_from: array[int]
    met: dict[int, tuple[Need, ...]] = field(default_factory=dict)
    hung: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def possible(self, found: Found) -> list[tuple[int, Pattern]]:
        """The patterns all of whose needs ``found`` meets, each with its rule's place, in order."""
        present, met, hung = found.keys(), self.met, self.hung
        numbers = set(self.always)
        for symbol in found:
            hanging = hung.get(symbol)
            if hanging is None:
                hanging = self._hanging(symbol)
            if hanging:
                numbers.update(hanging)
        met_by: list[int] = []
        for number in numbers:
            needs = met.get(number)
            for need in self._needs(number) if needs is None else needs:
                if present.isdisjoint(need):
                    break
            else:
                met_by.append(number)
        met_by.sort()
        return [(self.places[number], _read(self, number)) for number in met_by]

    def _hanging(self, symbol: int) -> tuple[int, ...]:
        """The numbers of the patterns that hang on a symbol."""
        hanging = tuple(self.hanging[self.firsts[symbol] : self.firsts[symbol + 1]])
        if len(self.hung) < _KEPT:
            self.hung[symbol] = hanging
        return hanging

    def _needs(self, number: int) -> tuple[Need, ...]:
        """The sets of symbols of which that pattern needs one each, beside what it hangs on."""
        sets = self.needs[self.needs_from[number] : self.needs_from[number + 1]]
        needs = tuple([tuple(self.sets[self.sets_from[each] : self.sets_from[each + 1]]) for each in sets])
        if len(self.met) < _KEPT:
            self.met[number] = needs
        return needs


_KEPT = 1024
"""Patterns that are kept as objects: a clinic's texts come to few others."""


@lru_cache(maxsize=_KEPT)
def _read(index: Index, number: int) -> Pattern:
    """The pattern of that number."""
    steps = index.steps[index.steps_from[number] : index.steps_from[number + 1]]
    return Pattern(bool(index.anchored[number]), tuple([index.pool.step(step) for step in steps]))


def indexed(patterns: Sequence[tuple[int, Compiled]], often: Sequence[int], pool: Steps) -> Index:
    """The :class:`Index` of ``patterns``, each with its rule's place.

    Each hangs on the symbols in that one of its needs which the fewest patterns share and texts hold least ``often`` (for each symbol).
    """
    shared = Counter(symbol for _, pattern in patterns for need in pattern.needs for symbol in need)
    hanging: list[list[int]] = [[] for _ in often]
    sets: dict[Need, int] = {}
    always: list[int] = []
    needs: list[list[int]] = []
    for number, (_, pattern) in enumerate(patterns):
        rarest = min(pattern.needs, key=lambda need: sum(shared[each] * often[each] for each in need), default=())
        if not rarest:
            always.append(number)
        for symbol in rarest:
            hanging[symbol].append(number)
        for need in pattern.needs:
            if need != rarest:
                sets.setdefault(need, len(sets))
        needs.append([sets[need] for need in pattern.needs if need != rarest])
    steps, steps_from = _rows([[pool.number(step) for step in pattern.steps] for _, pattern in patterns])
    hung, firsts = _rows(hanging)
    needed, needed_from = _rows(needs)
    members, members_from = _rows([*sets])
    places = packed(place for place, _ in patterns)
    anchored = packed(pattern.anchored for _, pattern in patterns)
    return Index(
        places,
        anchored,
        steps,
        steps_from,
        pool,
        tuple(always),
        firsts,
        hung,
        needed,
        needed_from,
        members,
        members_from,
    )


def _rows(rows: Sequence[Sequence[int]]) -> tuple[array[int], array[int]]:
    """``rows`` one after the other, and where each begins."""
    return packed(chain.from_iterable(rows)), packed(accumulate(map(len, rows), initial=0))
