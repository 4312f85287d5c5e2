"""How a law fared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

EXAMPLES = 8


@dataclass(frozen=True)
class Verdict:
    """How one law fared. ``examples`` hold ids and times only."""

    occasions: int
    violations: int
    examples: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether it was never broken."""
        return self.violations == 0


def judged(occasions: int, broken: Iterable[str]) -> Verdict:
    """A verdict from what broke."""
    found = list(broken)
    return Verdict(occasions, len(found), tuple(found[:EXAMPLES]))


def summed(parts: Iterable[Verdict]) -> Verdict:
    """The verdict over parts of a clinic."""
    found = list(parts)
    examples = tuple(example for part in found for example in part.examples)
    return Verdict(sum(part.occasions for part in found), sum(part.violations for part in found), examples[:EXAMPLES])
