"""What stands beside a name at the ride question, who else cannot come, and who stands before a closed door."""

from __future__ import annotations

import pytest

from messenger.core.reading import Reading
from messenger.core.understanding import DoubtfulRide, Expecting, ExpectName, ExpectNothing, Name, Triage, Unread
from messenger.reading.read import read
from messenger.reading.rides.beside import absent, changes_hands, escort_asks
from messenger.reading.visits.own_visit import outside
from messenger.reading.words.text import words_of
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
        ("wait no it'll be my son Rob instead", "Rob"),
        ("hold on, it will be my son Rob", "Rob"),
        ("it won't be Jo, my sister Pat is coming", "Pat"),
        ("esperen, no, va a ser mi hijo Beto", "Beto"),
        ("siempre no va a ser Raul, va mi hermana Chela", "Chela"),
        ("en vez de Raul me lleva Chela", "Chela"),
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
        ("linda cant", "linda"),
        ("linda cant tomorrow", "linda"),
        ("Raul no puede", "raul"),
        ("Raul no puede mañana", "raul"),
        ("linda cant wait to see me", ""),
        ("linda can", ""),
        ("i cant", ""),
        ("Raul no puede esperar a verme", ""),
    ],
)
def test_who_else_cannot_come(text: str, who: str) -> None:
    assert absent(words_of(text)) == who == heard(text, ExpectNothing()).people.absent


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


@pytest.mark.parametrize(
    "text",
    [
        "my brother Mike but he's at work til 5",
        "Linda works until 4",
        "Rob gets off work at 5:30",
        "my sister is only free after 5",
        "Jo, she can't get there until 4",
        "Rob can pick me up after 3",
        "on track but linda will be at work til 4",
        "mi hermano Mike pero sale de trabajar a las 5",
        "mi hermana, pero trabaja hasta las 6",
        "Raul pero puede hasta las 5",
    ],
)
def test_who_comes_is_free_only_later(text: str) -> None:
    answer = heard(text).answer
    assert isinstance(answer, DoubtfulRide) and answer.because.startswith("later:")


@pytest.mark.parametrize(
    "text",
    ["my wife at 3", "Linda, she's off tomorrow", "Linda, she's free all day", "my mom will be home all day", "Rob, he will wait until 4"],
)
def test_who_comes_is_free(text: str) -> None:
    assert not isinstance(heard(text).answer, DoubtfulRide)


@pytest.mark.parametrize(
    ("text", "hands"),
    [
        ("my sister instead", True),
        ("change of driver: Rob", True),
        ("it won't be Jo, my sister Pat is coming", True),
        ("mejor me lleva mi hermana", True),
        ("ya no va Raul, va Chela", True),
        ("Linda", False),
        ("linda says thanks", False),
        ("i can't come, Linda is sick", False),
        ("me lleva mi hermana", False),
    ],
)
def test_somebody_in_anothers_place(text: str, hands: bool) -> None:
    assert changes_hands(words_of(text)) is hands


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("who is this", "who"),
        ("whos this", "who"),
        ("quien es", "who"),
        ("quien habla?", "who"),
        ("ok i can do it what time", "when"),
        ("what time do i pick her up", "when"),
        ("when should i come", "when"),
        ("a que hora paso por ella", "when"),
        ("que hora", "when"),
        ("ok see you tomorrow", "no"),
        ("sorry im stuck at work", "no"),
        ("ahi estare", "no"),
        ("me cuando salga aviso", "no"),
    ],
)
def test_what_an_escort_asks(text: str, asks: str) -> None:
    assert escort_asks(words_of(text)) == asks


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("my husband Dave can drive me, his number is 212-555-0188", False), ("my wife can pick me up", False),
        ("mi hermana me puede llevar, es Ana", False), ("my husband can not drive me", True), ("my wife can pick me up but not till 6", True),
    ],
)  # fmt: skip
def test_who_can_drive_is_no_trouble_with_the_ride(text: str, trouble: bool) -> None:
    assert ("ride_problem" in heard(text, ExpectNothing()).intents) is trouble
