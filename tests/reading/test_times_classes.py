"""Ways of saying when one can come, class by class (tests/reading/times_classes.csv): each is read as meant, or asked where it must be.

The label is that of docs/reference/reading-figures.md. A row whose label is ``amb`` is one where a guess would be worse than a question.
"""

import csv
from pathlib import Path

import pytest

from messenger.reading.times.spelling import respelt, respelt_word
from messenger.reading.understand import understand
from messenger.reading.words.text import words_of
from tests.figures import NOW, OFFERED, judge_times

ROWS = list(csv.DictReader((Path(__file__).parent / "times_classes.csv").open(encoding="utf-8", newline="")))


def read(text, language="en", *, offered=False):
    return understand("times", {"text": text, **({"offered": list(OFFERED)} if offered else {})}, language, NOW)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['class']}: {row['text']}")
def test_a_class_is_read_as_meant(row):
    got = read(row["text"], row["lang"], offered=row["context"] == "offer")
    assert judge_times(row["gold"], got) == "right", got
    assert got["because"]


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("the week after next, tues or wed", "Tue Dec 8 or Wed Dec 9"),
        ("no fridays, mornings only", "in the morning; not Fridays"),
        ("Tuesdays work except the 15th", "Tuesdays; not Tue Dec 15"),
        ("after 3 on the 8th", "Tue Dec 8, from 3 pm on"),
        ("booked until the 14th", "not up to Sun Dec 13"),
        ("whenever", "any time"),
    ],
)
def test_because_says_what_is_offered_for(text, because):
    assert read(text)["because"] == because


def test_a_word_is_mended_inside_and_left_alone_where_it_is_a_word_of_its_own():
    assert [respelt_word(word) for word in ("whichevr", "satrday", "vienes", "entero", "works")] == [
        "whichever", "satrday", "vienes", "entero", "works",
    ]  # fmt: skip
    text = words_of("the 10th at 2")
    assert respelt(text) is text
