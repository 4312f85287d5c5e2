"""Words and weights that are kept as numbers: what is found is what was put in, and nothing else."""

from __future__ import annotations

import importlib

import pytest

from messenger.reading.safety.evidence import Evidence, Senses, table_of
from messenger.reading.words.learned import Weights
from messenger.reading.words.numbered import Numbered
from messenger.reading.words.packed import Packed, parts
from messenger.reading.words.pages import lines_of
from messenger.reading.words.word_classes import CLASSES
from training.weights import KEPT

WORDS = [f"word{number}" for number in range(3000)]


def test_each_word_has_its_number_and_no_other_word_has_one() -> None:
    numbered = Numbered([*WORDS, WORDS[0]])
    assert len(numbered) == len(WORDS)
    assert [numbered.of(word) for word in WORDS] == [*range(len(WORDS))]
    assert not any(f"{word}x" in numbered for word in WORDS)
    assert "" not in Numbered(()) and 7 not in numbered


def test_too_many_words_are_refused() -> None:
    with pytest.raises(ValueError, match="65536 words"):
        Numbered(map(str, range(65_536)))


def test_each_feature_has_its_bytes_and_no_other_feature_has_any() -> None:
    packed = Packed(len(WORDS), ((word.encode(), word[-1:].encode()) for word in WORDS))
    assert [packed.under(word) for word in WORDS] == [word[-1:].encode() for word in WORDS]
    assert not any(packed.under(f"{word}x") for word in WORDS)


def test_a_feature_that_is_there_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="'pay'"):
        Packed(2, ((b"pay", b"1"), (b"pay", b"2")))


@pytest.mark.parametrize("weight", [0, 1, -1, 127, -128, 128, 390, -240])
def test_a_weight_is_the_sum_of_its_parts(weight: int) -> None:
    assert sum(part - 128 for part in parts(weight)) == weight


def test_evidence_weighs_what_its_lines_say() -> None:
    lines = ["die 12 -30 0", "=words0 664 -215 -129", "pay 0 0 0"]
    evidence = Evidence("evidence", Senses({}, frozenset()), table_of(lines), 0, 0)
    found = {feature: (evidence.weigh(feature) or ())[:3] for feature in ("die", "=words0", "pay", "none")}
    assert found == {"die": (12, -30, 0), "=words0": (664, -215, -129), "pay": (0, 0, 0), "none": ()}


@pytest.mark.parametrize("name", ["time_role", "slot_taken"])
def test_weights_are_the_same_once_they_are_packed(name: str) -> None:
    kept = importlib.reload(importlib.import_module(f"messenger.reading.{KEPT[name]}"))
    weights = Weights(kept.ANSWERS, kept.PAGES, kept.KNOWN, CLASSES)
    features = [line.split(" ", 1)[0] for line in lines_of(kept.PAGES)][::7]
    read = [(weights.weights(feature), weights.added([feature])) for feature in features]
    packed = Weights(kept.ANSWERS, kept.PAGES, kept.KNOWN, CLASSES)
    packed.warm()
    assert [(packed.weights(feature), packed.added([feature])) for feature in features] == read
