"""Sets of texts about times, each counted once before anything was changed for it (docs/reference/reading-figures.md), now a floor.

What they hold is what patients write: typos, no accents, dictation, two wishes in one text, exclusions, corrections, figures that are no
times. A start that the person ruled out is worse than a question back; so the floor of false answers is the harder one.
"""

from collections import Counter
from pathlib import Path

import pytest

from tests.figures import measure

SETS = sorted((Path(__file__).parent / "fresh").glob("times_*.csv"))


def verdicts(path):
    figures = measure(path)
    assert figures is not None
    return figures


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_a_set_stays_read(path):
    figures = verdicts(path)
    total = sum(figures.verdicts.values(), Counter())
    assert total["right"] >= 0.89 * total.total(), figures.misses
    assert total["wrong"] <= 0.01 * total.total(), [miss for miss in figures.misses if miss.startswith("wrong")]


def test_spanish_is_read_as_well_as_english():
    by_language = {"en": Counter(), "es": Counter()}
    for path in SETS:
        for language, counts in verdicts(path).verdicts.items():
            by_language[language] += counts
    share = {language: counts["right"] / counts.total() for language, counts in by_language.items()}
    assert abs(share["en"] - share["es"]) <= 0.03, share
