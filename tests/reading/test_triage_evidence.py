"""Evidence: what words and senses add up to, what it may do, and weights that are refused."""

from __future__ import annotations

import pytest

from messenger.reading.safety.triage import Context, compile_rules, triage
from tests.reading.triage_files import records, rules

BASE = {"author": "A. Clinician", "date": "2026-11-22", "source": "our own", "language": "en"}
SENSES: list[dict[str, object]] = [
    {**BASE, "id": "evidence-sea", "concept": "s-sea", "words": ["(sea|ocean)"]},
    {**BASE, "id": "evidence-go", "concept": "s-go", "words": ["(go|walk)"]},
    {**BASE, "id": "evidence-not", "concept": "s-not", "words": ["(not|never)"]},
    {**BASE, "id": "evidence-pulse", "concept": "s-pulse", "words": ["pulse"]},
]
WEIGHTS: dict[str, object] = {
    **BASE,
    "id": "evidence",
    "weights": """\
= -100 -100 -10
sea 30 60 0
go>sea 120 100 0
~sea -200 -200 0
pulse 300 300 300
salt_water 200 200 0
unde* 200 200 0
.harbour 200 200 0
!harbour -300 -300 0
wave_$ 200 200 0
=plain -50 -50 0
=question -500 -500 0
=words4 -500 -500 0""",
    "background": "go not",
    "urgent_from": 0,
    "review_from": -60,
}


def level(text: str) -> tuple[str, str | None]:
    found = triage(text, Context(), compile_rules([*SENSES, WEIGHTS], "v1"))
    return found.level, found.kind


def test_senses_add_up_alone_in_order_and_negated() -> None:
    assert level("the sea here") == ("staff-review", "crisis")
    assert level("i walk to the ocean") == ("urgent", "crisis")
    assert level("i walk far away from that ocean") == ("staff-review", "crisis")
    assert level("the ocean, i walk") == ("staff-review", "crisis")
    assert level("never the sea") == ("none", None)
    assert level("my pulse") == ("urgent", "medical"), "a word or two that weigh enough alone"
    assert level("the sea") == ("none", None), "a word or two that do not"
    assert level("nothing here") == ("none", None)


def test_words_alone_negated_and_side_by_side_and_their_beginnings_count_too() -> None:
    assert level("the sea, salt water") == ("urgent", "crisis")
    assert level("the sea is underneath") == ("urgent", "crisis")
    assert level("the sea, the harbour") == ("urgent", "crisis")
    assert level("the sea, no harbour") == ("none", None)
    assert level("the sea, one wave") == ("urgent", "crisis")
    assert level("the sea, one wave more") == ("staff-review", "crisis")


def test_background_alone_a_question_and_length_may_be_weighed() -> None:
    assert level("salt water here") == ("urgent", "crisis") and level("go, the harbour") == ("urgent", "crisis")
    without = {**WEIGHTS, "background": "go not sea"}
    found = triage("the sea here", Context(), compile_rules([*SENSES, without], "v1"))
    assert found.level == "none"
    assert level("i walk to the ocean?") == ("none", None)
    assert level("i walk to the ocean and then i walk back home again quickly") == ("none", None)


def test_the_heaviest_sentence_counts() -> None:
    assert level("my cat and my dog and my bird and my old grey horse are very well today. i walk to the ocean.") == ("urgent", "crisis")


def test_the_senses_that_weighed_most_are_named_by_their_ids() -> None:
    found = triage("i walk to the ocean", Context(), compile_rules([*SENSES, WEIGHTS], "v1"))
    assert found.reasons == ("evidence-crisis", "evidence-sea", "evidence-go", "evidence-slight")


def test_a_level_that_is_hardly_reached_says_so_and_a_clear_sentence_beside_it_does_not() -> None:
    heavy = {**WEIGHTS, "weights": f"{WEIGHTS['weights']}\n.gone 900 900 0"}
    rules = compile_rules([*SENSES, heavy], "v1")
    assert "evidence-slight" in triage("i walk to the ocean", Context(), rules).reasons
    assert "evidence-slight" not in triage("i walk to the ocean and am gone", Context(), rules).reasons


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
    ids = {record["id"] for record in records()} | {"evidence-crisis", "evidence-medical"}
    assert any(reason.startswith("evidence-") for reason in found.reasons) and set(found.reasons) <= ids


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"weights": "sea 1 2"}, "three weights"),
        ({"weights": "sea one 2 3"}, "whole number"),
        ({"weights": "sea 1 2 3\nsea 1 2 3"}, "twice"),
        ({"weights": "moon 1 2 3"}, "no sense"),
        ({"weights": "sea>moon 1 2 3"}, "no sense"),
        ({"weights": 3}, "weights"),
        ({"background": "moon"}, "moon"),
        ({"urgent_from": "low"}, "threshold"),
    ],
)
def test_bad_weights_are_refused_with_the_fault(change: dict[str, object], says: str) -> None:
    with pytest.raises(ValueError, match="triage record 'evidence'") as caught:
        compile_rules([*SENSES, {**WEIGHTS, **change}], "v1")
    assert says in str(caught.value)
