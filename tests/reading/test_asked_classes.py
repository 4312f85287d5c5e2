"""Questions about the ride home and the place: they name no ride, lose none, and choose no time."""

import pytest

from messenger.reading.asked import asked
from messenger.reading.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "do i need a ride for that", "do i need someone to drive me", "do i have to have a driver", "do i still need a ride", "can i drive myself after",
        "is a driver required", "will i need someone to pick me up", "can i drive home?",
        "necesito que alguien me lleve?", "puedo manejar despues?", "tengo que llevar acompañante?", "tienen que recogerme?",
    ],
)  # fmt: skip
def test_asks_whether_a_ride_is_needed(text: str) -> None:
    assert asked(words_of(text), ()) == "ride"


@pytest.mark.parametrize(
    "text",
    [
        "i need a ride home", "i still need a ride linda bailed", "my sister drives me", "i will drive myself", "necesito que alguien me lleve",
        "do i need to fast", "can my mom drive me", "can you give me a ride", "mi hermano me lleva", "i dont need a ride", "Linda",
    ],
)  # fmt: skip
def test_says_something_of_a_ride(text: str) -> None:
    assert asked(words_of(text), ()) != "ride"


@pytest.mark.parametrize(
    "text",
    [
        "can i stop by friday to see the place", "could i come by and look around first", "can we see the office", "puedo pasar el viernes a ver el lugar",
        "quisiera conocer la clinica antes",
    ],
)  # fmt: skip
def test_asks_to_see_the_place(text: str) -> None:
    assert asked(words_of(text), ()) == "look"


@pytest.mark.parametrize(
    "text",
    [
        "can i come friday",
        "can i see the doctor",
        "where is the clinic",
        "can you check friday",
        "puedo ir el viernes",
        "quiero ver al doctor",
    ],
)
def test_asks_for_no_look(text: str) -> None:
    assert asked(words_of(text), ()) != "look"
