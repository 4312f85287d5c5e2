"""Trouble of whoever was to take the patient home, by which a ride is in doubt; both languages, and what only looks like it."""

import pytest

from messenger.core.understanding import DoubtfulRide, Name, RideTrouble
from messenger.reading.rides.beside import changes_hands
from messenger.reading.rides.named import read_ride
from messenger.reading.rides.trouble import ride_trouble
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("jo has a flat tire", "jo"), ("i think jo forgot", "jo"), ("jo's car wont start. trying to find someone", "jo"),
        ("jo isnt picking up her phone", "jo"), ("i cant get hold of jo", "jo"), ("jo and me broke up", "jo"), ("jo overslept", "jo"),
        ("jo got called into work", "jo"), ("jo is stuck at work", "jo"), ("jo and i had a fight, she wont come", "jo"), ("jo says no", "jo"), ("jo's car is in the shop", "jo"), ("jo changed her mind", "jo"),
        ("Raul no me contesta", "raul"), ("Raul no aparece", "raul"), ("no prende el carro de Raul, estoy buscando quien", "raul"),
        ("a Raul no le prende el carro", "raul"), ("se le poncho la llanta a Raul", "raul"), ("no localizo a Raul, que hago", "raul"),
        ("Raul se enojo conmigo y dice que siempre no", "raul"), ("Raul se quedó dormido", "raul"), ("a Raul se le olvidó", "raul"),
    ],
)  # fmt: skip
def test_somebody_else_has_trouble(text: str, who: str) -> None:
    assert ride_trouble(words_of(text)) == RideTrouble(who, by_name=True)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("he is not answering", "he"), ("my husband isnt answering his phone", "husband"), ("my ride overslept", "ride"),
        ("mi esposo no me contesta", "esposo"), ("mi chofer no aparece", "ride"),
    ],
)  # fmt: skip
def test_somebody_without_a_name_has_trouble(text: str, who: str) -> None:
    assert ride_trouble(words_of(text)) == RideTrouble(who, by_name=False)


@pytest.mark.parametrize("text", ["jo had a few beers", "Jo is drunk", "Raul ya se tomo unas cervezas", "Raul anda tomado"])
def test_drink_is_told_apart(text: str) -> None:
    trouble = ride_trouble(words_of(text))
    assert trouble is not None and trouble.drinks


@pytest.mark.parametrize(
    "text",
    [
        "my car wont start", "i have a flat tire", "jo forgot her purse lol", "what if jo forgets", "if jo has a flat tire what do i do",
        "is jo not answering you?", "jo had a flat but its fixed", "jo is my ride", "Jo", "i forgot", "nobody is answering the door",
        "no me prende el carro", "si Raul no contesta que hago", "Raul me lleva", "se me olvido", "you are not answering", "jo is on her way", "jo cant find parking",
        "my boss is mad at me", "got a flat tire but jo will still drive me", "I had a fight with my boss",
    ],
)  # fmt: skip
def test_no_ride_is_in_doubt(text: str) -> None:
    assert ride_trouble(words_of(text)) is None


@pytest.mark.parametrize(
    "text", ["no, mejor Leti", "siempre no, mejor Leti", "entonces mi cuñada Leti", "then my sister Pat", "actually Gus"]
)
def test_another_in_ones_place(text: str) -> None:
    assert changes_hands(words_of(text))
    assert isinstance(read_ride(words_of(text)), Name)


@pytest.mark.parametrize("text", ["mejor el viernes", "mejor no", "no siempre si", "then when", "mejor a las 3", "actually no"])
def test_nobody_in_ones_place(text: str) -> None:
    assert not changes_hands(words_of(text))


@pytest.mark.parametrize("text", ["tiene 17, hay problema?", "he's 17 is that ok?", "my son Tony, he's 16 but has a license"])
def test_an_age_is_a_doubt_though_it_is_asked_about(text: str) -> None:
    assert isinstance(read_ride(words_of(text)), DoubtfulRide)
