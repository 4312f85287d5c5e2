"""Whether a text owns up to a visit that was missed, or asks if its writer may still come, in both languages."""

from __future__ import annotations

import pytest

from messenger.reading.visits.missed_visit import owns_up, still_comes
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "omg i slept through my alarm im so sorry", "i overslept", "sorry i couldn't make it", "didn't hear my alarm", "me quede dormida", "se me paso la hora", "no sono la alarma",
        "perdon no pude ir",
    ],
)  # fmt: skip
def test_a_visit_was_missed(text: str) -> None:
    assert owns_up(words_of(text))


@pytest.mark.parametrize(
    "text", ["i slept through the night", "i miss my mom", "slept great", "dormi bien", "se me paso el mareo", "i cant sleep"]
)
def test_none_was_missed(text: str) -> None:
    assert not owns_up(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "can i come today still", "should i still come", "running 40 minutes late should i still come", "is it too late to come in", "can i still make it", "do i still come in",
        "todavia puedo ir", "puedo ir todavia", "alcanzo a llegar?", "entonces voy o no voy", "me atienden todavia", "ya es muy tarde?",
    ],
)  # fmt: skip
def test_may_they_still_come(text: str) -> None:
    assert still_comes(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "can i come at 3",
        "can my husband come",
        "when should i come",
        "i will come",
        "puedo ir el martes",
        "voy en camino",
        "can i come friday instead",
    ],
)
def test_nothing_of_the_kind(text: str) -> None:
    assert not still_comes(words_of(text))
