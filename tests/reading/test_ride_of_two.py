"""Two who drive, and somebody who drives from an hour on: the ride home is what counts."""

from __future__ import annotations

import pytest

from messenger.core.understanding import DoubtfulRide, ExpectName, ExpectNothing, Triage
from messenger.reading.read import read
from messenger.reading.rides.beside import asks_for_oneself
from messenger.reading.rides.two import home_of_two
from messenger.reading.words.text import words_of
from tests.reading.test_negotiation import NOW


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my mom Linda brings me and jo picks me up", "Jo"), ("can my mom Linda bring me and jo pick me up", "Jo"),
        ("can my mom bring me and my brother pick me up after", "brother"), ("my mom is dropping me off and Jo is picking me up", "Jo"),
        ("Linda takes me there, Jo takes me home", "Jo"), ("me lleva Lety y me recoge Raul", "Raul"), ("Lety me lleva y Raul me recoge", "Raul"),
        ("puede llevarme mi mama y recogerme Raul?", "Raul"), ("mi mama me deja alla y me recoge mi hermana", "hermana"),
    ],
)  # fmt: skip
def test_who_takes_them_home(text: str, name: str) -> None:
    found = home_of_two(words_of(text))
    assert found is not None and found.value == name


@pytest.mark.parametrize(
    "text",
    [
        "jo drops me off and picks me up", "my mom can bring me and take me home", "Jo and my mom will pick me up", "Raul me lleva y me trae",
        "i drop off my kids and Jo picks me up", "my mom will bring me and stay with me", "my mom Linda brings me", "bring my dog, and Jo too",
    ],
)  # fmt: skip
def test_no_two(text: str) -> None:
    assert home_of_two(words_of(text)) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("trey, but he gets off at 4", "Trey"), ("my sister can, but only after 5", "sister"), ("mi compadre Chuy, pero sale hasta las 4", "Chuy"),
        ("mi hermana puede, pero hasta las 5", "hermana"), ("mi primo Beto, pero nomas despues de las 4", "Beto"),
    ],
)  # fmt: skip
def test_somebody_from_an_hour_on(text: str, name: str) -> None:
    answer = read(text, ExpectName("ride"), "en", NOW, Triage("none")).answer
    assert isinstance(answer, DoubtfulRide) and answer.name == name and answer.because.startswith("later")


def test_a_wish_of_ones_own_beside_it() -> None:
    assert asks_for_oneself(words_of("my mom works until 4, can i come at 2"))
    assert asks_for_oneself(words_of("mi hermana sale a las 4, puedo ir despues"))
    assert not asks_for_oneself(words_of("so who is driving is my cousin Trey but he cant be there til 4"))


@pytest.mark.parametrize(
    "text", ["my sister Pat can drive me", "my sister Pat can drive me, she is off on fridays", "my friend Ann can take me home"]
)
def test_a_driver_named_is_no_ride_lost(text: str) -> None:
    reading = read(text, ExpectNothing(), "en", NOW, Triage("none"))
    assert "ride_problem" not in reading.intents


@pytest.mark.parametrize("text", ["my sister Pat can not drive me", "nobody can drive me", "my sister Pat could drive me but her car died"])
def test_a_ride_in_trouble_stays_one(text: str) -> None:
    reading = read(text, ExpectNothing(), "en", NOW, Triage("none"))
    assert "ride_problem" in reading.intents
