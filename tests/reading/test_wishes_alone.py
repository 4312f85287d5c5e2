"""Texts that are a wish for a time and no more, where none is asked for: before any is offered, at another question, and when nothing is open."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.reading import Reading
from messenger.core.understanding import Expecting, ExpectNothing, ExpectNumber, Number, Triage, Unread
from messenger.reading.read import read
from messenger.reading.times.wish_words import only_a_wish
from messenger.reading.words.text import words_of

NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
AGE = ExpectNumber(0, 120, "age")


def reading(text: str, expecting: Expecting, language: str) -> Reading:
    return read(text, expecting, "es" if language == "es" else "en", NOW, Triage("none", None))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("after 3 if you can", "en"),
        ("before 11 please", "en"),
        ("thursday or friday morning if possible", "en"),
        ("despues de las 3 si se puede", "es"),
        ("antes de las 11 por favor", "es"),
        ("el jueves o el viernes en la tarde si pueden", "es"),
    ],
)
def test_a_wish_with_courtesies_asks_for_a_visit_where_nothing_is_open(text: str, language: str) -> None:
    found = reading(text, ExpectNothing(), language)
    assert found.intents[0] in {"book", "reschedule"}
    assert found.wishes is not None


@pytest.mark.parametrize(("text", "language"), [("after 3 if you can", "en"), ("past 4 pls", "en"), ("despues de las 3 si se puede", "es")])
def test_an_hour_is_no_age(text: str, language: str) -> None:
    found = reading(text, AGE, language)
    assert isinstance(found.answer, Unread)
    assert found.wishes is not None


@pytest.mark.parametrize("text", ["44", "i am 44", "tengo 44", "about 60"])
def test_an_age_stays_one(text: str) -> None:
    assert isinstance(reading(text, AGE, "en").answer, Number)


@pytest.mark.parametrize("text", ["3", "monday", "2 pills after lunch", "my mom at 3", "yes", "ok thanks", "tengo 3 hijos"])
def test_other_texts_are_no_wish_alone(text: str) -> None:
    assert not only_a_wish(words_of(text))
