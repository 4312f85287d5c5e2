"""The weights of the intent and yes-no readers are what the texts in the project teach."""

from __future__ import annotations

import importlib
from collections.abc import Sequence

import pytest

from training.lines import Labelled
from training.regression import sealed
from training.weights import TEXTS, Lesson, learn, module, path_of


@pytest.mark.parametrize("name", TEXTS)
def test_the_weights_kept_were_learned_from_these_texts(name: str) -> None:
    kept = importlib.import_module(f"messenger.reading.{name}_weights")
    lesson = Lesson.of(TEXTS[name]())
    assert sealed(lesson.digest(), (kept.KNOWN.removesuffix("\n") + kept.LINES.removesuffix("\n"))) == kept.SEALED, (
        "run: python -m training.weights"
    )


def some(texts: Sequence[Labelled]) -> Lesson:
    return Lesson.of(texts[::40])


@pytest.mark.parametrize("name", TEXTS)
def test_the_same_lesson_gives_the_same_weights_and_another_another_digest(name: str) -> None:
    lesson = some(TEXTS[name]())
    assert module(name, lesson) == module(name, some(TEXTS[name]()))
    relabelled = Lesson(lesson.answers, lesson.known, (*lesson.examples[1:], lesson.examples[0]))
    assert relabelled.digest() != lesson.digest()
    weights = learn(list(lesson.examples), len(lesson.answers))
    assert weights and path_of(name).exists()
