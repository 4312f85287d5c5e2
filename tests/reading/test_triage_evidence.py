"""Evidence: what senses add up to, what it may do, and weights that are refused."""

from __future__ import annotations

import pytest

from messenger.reading.triage import Context, compile_rules, triage
from tests.reading.triage_files import records, rules

BASE = {"author": "A. Clinician", "date": "2026-11-22", "source": "our own", "language": "en"}
SENSES: list[dict[str, object]] = [
    {**BASE, "id": "sense-sea", "concept": "s-sea", "words": ["(sea|ocean)"]},
    {**BASE, "id": "sense-go", "concept": "s-go", "words": ["(go|walk)"]},
    {**BASE, "id": "sense-not", "concept": "s-not", "words": ["(not|never)"]},
    {**BASE, "id": "sense-pulse", "concept": "s-pulse", "words": ["pulse"]},
]
WEIGHTS: dict[str, object] = {
    **BASE,
    "id": "evidence",
    "weights": "= -100 -100\nsea 30 60\ngo+sea 120 100\n~sea -200 -200\npulse 300 300\nsalt_water 200 200\nunder* 200 200",
    "medical": "pulse",
    "background": "go not",
    "urgent_from": 0,
    "review_from": -60,
}


def level(text: str) -> tuple[str, str | None]:
    found = triage(text, Context(), compile_rules([*SENSES, WEIGHTS], "v1"))
    return found.level, found.kind


def test_senses_add_up_alone_in_pairs_and_negated() -> None:
    assert level("the sea") == ("staff-review", "crisis")
    assert level("i walk to the ocean") == ("urgent", "crisis")
    assert level("never the sea") == ("none", None)
    assert level("my pulse") == ("urgent", "medical")
    assert level("nothing here") == ("none", None)


def test_words_side_by_side_and_beginnings_of_words_count_too() -> None:
    assert level("the sea, salt water") == ("urgent", "crisis")
    assert level("the sea is underneath") == ("urgent", "crisis")


def test_background_alone_is_asked_for_more() -> None:
    assert level("salt water") == ("none", None)
    assert level("go salt water") == ("none", None)


def test_evidence_only_raises() -> None:
    without = compile_rules([r for r in records() if "weights" not in r], "v1")
    order = ("none", "staff-review", "urgent")
    for text in (
        "i want to die",
        "my phone died",
        "threw up twice",
        "no thoughts of hurting myself",
        "see you tuesday",
        "hace años quise morir",
    ):
        assert order.index(triage(text, Context(), rules()).level) >= order.index(triage(text, Context(), without).level), text


def test_evidence_finds_what_no_rule_names_and_says_so() -> None:
    found = triage("i want to close my eyes and never be part of this world again", Context(), rules())
    assert found.level == "urgent"
    assert any(reason.startswith("evidence-") for reason in found.reasons)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"weights": "sea 1"}, "two weights"),
        ({"weights": "sea one 2"}, "whole number"),
        ({"weights": "sea 1 2\nsea 1 2"}, "twice"),
        ({"weights": "moon 1 2"}, "no sense"),
        ({"weights": 3}, "weights"),
        ({"medical": "moon"}, "moon"),
        ({"urgent_from": "low"}, "threshold"),
    ],
)
def test_bad_weights_are_refused_with_the_fault(change: dict[str, object], says: str) -> None:
    with pytest.raises(ValueError, match="triage record 'evidence'") as caught:
        compile_rules([*SENSES, {**WEIGHTS, **change}], "v1")
    assert says in str(caught.value)
