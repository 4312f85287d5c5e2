"""The weights of the readers are what the texts in the project teach."""

from __future__ import annotations

import importlib
from collections.abc import Sequence

import pytest

from messenger.reading.words.pages import lines_of, paged
from tests.compiled_copy import as_written
from training.lines import Labelled
from training.regression import sealed
from training.weigh import weighed
from training.weights import KEPT, LESSONS, Lesson, all_of, intent_texts, learn, module, path_of, yes_no_texts


@pytest.mark.parametrize("name", [pytest.param(name, marks=[as_written] if name == "time_role" else []) for name in LESSONS])
def test_the_weights_kept_were_learned_from_these_texts(name: str) -> None:
    kept = importlib.reload(importlib.import_module(f"messenger.reading.{KEPT[name]}"))  # readers may have let go of the lines
    lesson = LESSONS[name]()
    whole = all_of(kept.ANSWERS.split(), kept.KNOWN.decode().removesuffix("\n"), lines_of(kept.PAGES))
    assert sealed(lesson.digest(), whole) == kept.SEALED, "run: python -m training.weights"
    assert paged(lines_of(kept.PAGES)) == kept.PAGES


TEXTS = {"intent": intent_texts, "yes_no": yes_no_texts}


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


def test_a_person_can_read_what_a_word_weighs() -> None:
    lines = list(weighed("intent", "parking"))
    assert any(line.startswith("parking ") and "location +" in line for line in lines)
    assert all("parking" in line.split(" ", 1)[0] for line in lines)
    everything = list(weighed("yes_no"))
    kept = importlib.reload(importlib.import_module("messenger.reading.yes_no.weights"))
    assert [line.split(" ", 1)[0] for line in everything] == [line.split(" ", 1)[0] for line in lines_of(kept.PAGES)]
