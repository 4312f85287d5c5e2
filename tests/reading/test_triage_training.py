"""The learned weights: the committed ones are what the trainer makes of the committed texts, and the page of figures is what they give."""

from __future__ import annotations

from collections import Counter, defaultdict

from messenger.reading.words.normalise import fold
from training.evidence import PAGE, WRITTEN, digest, examples, held_now, learn, rules_alone
from training.figures import held_table, wilson
from training.regression import sealed
from training.texts import Labelled, held, training


def said(each: Labelled) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in fold(each.text)).split())


def test_the_committed_weights_were_learned_from_these_texts() -> None:
    head, lines = WRITTEN.read_text("utf-8").split("  weights: |\n")
    assert f"# Sealed with what they were learned from: {sealed(digest(examples(training(), rules_alone())), lines)}\n" in head, (
        "run make evidence"
    )


def test_the_same_texts_give_the_same_weights() -> None:
    some = examples(training()[::40], rules_alone())
    assert learn(some) == learn(examples(training()[::40], rules_alone()))
    assert digest(some) != digest(some[1:])


def test_the_page_shows_what_the_held_writers_give() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert "\n".join(held_table(held_now())) in page, "run make evidence"


def test_no_held_text_is_learned_from() -> None:
    known = {said(each) for each in training()}
    both = [each.text for each in held() if said(each) in known and len(said(each).split()) > 4]
    assert not both


def test_no_text_has_two_labels() -> None:
    labels: defaultdict[str, set[str]] = defaultdict(set)
    for each in (*training(), *held()):
        labels[each.text.strip().casefold()].add(each.level)
    assert not [text for text, found in labels.items() if len(found) > 1]


def test_there_is_enough_of_each_class_in_each_language() -> None:
    for texts, least in ((training(), 150), (held(), 15)):
        counts = Counter((each.level, each.kind, each.language) for each in texts)
        for level, kind in (
            ("urgent", "crisis"),
            ("urgent", "medical"),
            ("staff-review", "crisis"),
            ("staff-review", "medical"),
            ("none", ""),
        ):
            for language in ("en", "es"):
                assert counts[level, kind, language] >= least, (level, kind, language)


def test_intervals_are_wilsons() -> None:
    low, high = wilson(120, 120)
    assert round(low, 1) == 96.9 and high == 100.0
    assert wilson(0, 0) == (0.0, 100.0)
