"""Whether a ride home is needed is a question of its own: it names none and loses none."""

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
