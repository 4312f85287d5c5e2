"""Chance, from a seed: the only place of the simulation that throws dice."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Dice that fall the same way for the same ``seed`` (any text): each person and each provider has their own."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)

    def often(self, chance: float) -> bool:
        """True with the given chance (0 to 1). Nothing is thrown for a chance of 0."""
        return chance > 0 and self._random.random() < chance

    def one(self, among: Sequence[T]) -> T:
        """One of ``among``."""
        return among[self._random.randrange(len(among))]

    def weighted(self, among: Mapping[T, float]) -> T:
        """One of the keys, by weight."""
        return self._random.choices(list(among), weights=list(among.values()))[0]

    def number(self, low: int, high: int) -> int:
        """A whole number from ``low`` to ``high``, both possible."""
        return self._random.randint(low, high)

    def between(self, low: timedelta, high: timedelta) -> timedelta:
        """A span between two others, small ones likelier."""
        return low + (high - low) * self._random.random() ** 2

    def evenly(self, low: timedelta, high: timedelta) -> timedelta:
        """A span between two others, all alike."""
        return low + (high - low) * self._random.random()
