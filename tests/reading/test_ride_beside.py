"""What stands beside a name at the ride question, who else cannot come, and who stands before a closed door."""

from __future__ import annotations

import pytest

from messenger.core.understanding import Expecting, ExpectName, ExpectNothing, Name, Reading, Triage, Unread
from messenger.reading.own_visit import outside
from messenger.reading.read import read
from messenger.reading.ride_beside import absent
from messenger.reading.text import words_of
from tests.reading.test_negotiation import NOW

RIDE = ExpectName("ride")


def heard(text: str, expecting: Expecting = RIDE) -> Reading:
    return read(text, expecting, "en", NOW, Triage("none"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Linda, what time do i need to be there", "Linda"),
        ("Linda what time do i need to be there", "Linda"),
        ("what time should i be there? my sister Linda is taking me", "Linda"),
        ("Linda. where do i park", "Linda"),
        ("Linda, a que hora tengo que llegar", "Linda"),
        ("mi hermana Rosa. donde me estaciono?", "Rosa"),
        ("Jo cant come, Pat will", "Pat"),
        ("Rosa no puede venir, va Pedro", "Pedro"),
    ],
)
def test_a_name_beside_another_matter_is_the_answer(text: str, name: str) -> None:
    answer = heard(text).answer
    assert isinstance(answer, Name) and (answer.value, answer.sure) == (name, True)


@pytest.mark.parametrize(
    "text", ["my sister Linda, is that ok?", "can Linda take me", "what time do i need to be there", "Jo cant come anymore"]
)
def test_a_question_about_the_ride_names_nobody(text: str) -> None:
    assert isinstance(heard(text).answer, Unread)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Jo cant come anymore", "jo"),
        ("sorry, Jo can't make it", "jo"),
        ("my friend Pat cannot pick me up", "pat"),
        ("Carla is sick and cant come", "carla"),
        ("she cant come anymore", "she"),
        ("Rosa ya no puede venir", "rosa"),
        ("ya no puede llevarme", "ella"),
        ("Rosa no va a poder recogerme", "rosa"),
        ("i cant come anymore", ""),
        ("Carla said i cant come", ""),
        ("may not make it today", ""),
        ("will not be able to come", ""),
        ("ya no puedo ir", ""),
        ("no puede ser", ""),
        ("no va a funcionar", ""),
        ("no me va bien el martes", ""),
        ("hope i can come", ""),
    ],
)
def test_who_else_cannot_come(text: str, who: str) -> None:
    assert absent(words_of(text)) == who == heard(text, ExpectNothing()).absent


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("im outside and its locked", True),
        ("here but the door is locked", True),
        ("i'm out front and nobody is answering", True),
        ("i cant get in", True),
        ("estoy afuera y esta cerrado", True),
        ("la puerta esta cerrada", True),
        ("nadie me abre", True),
        ("is the clinic closed", False),
        ("are you closed on sundays?", False),
        ("is the clinic closed?", False),
        ("can my husband wait outside", False),
        ("i cant get in at 3 tomorrow", False),
        ("mi esposo puede esperar afuera", False),
        ("esta cerrado hoy", False),
    ],
)
def test_who_stands_before_the_door(text: str, there: bool) -> None:
    assert outside(words_of(text)) is there
