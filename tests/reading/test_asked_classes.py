"""Questions about the ride home and the place: they name no ride, lose none, and choose no time."""

import pytest

from messenger.reading.intents.asked import asked
from messenger.reading.words.text import words_of


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


@pytest.mark.parametrize(
    "text",
    [
        "can i come twice a week", "can i come in 2 times a week", "how often do i come", "how many times a week do i need to come", "can i do two sessions a week",
        "can i come every other day", "how many sessions will i need", "is it once a week", "can we do it every week",
        "puedo ir dos veces por semana", "se puede ir dos veces a la semana", "cada cuanto tengo que ir", "puedo venir cada semana", "cuantas sesiones son",
        "con que frecuencia voy", "cada cuanto es",
    ],
)  # fmt: skip
def test_asks_how_often_to_come(text: str) -> None:
    assert asked(words_of(text), ()) == "often"


@pytest.mark.parametrize(
    "text",
    [
        "i work three times a week", "how often can i eat", "how often will you text me", "how many times do i have to tell you", "twice a day i take it",
        "can i come every wednesday", "can i come next week", "how many slots are open",
        "trabajo tres veces por semana", "cuantas veces le tengo que decir", "puedo ir la proxima semana", "cada cuanto puedo comer", "puedo ir dos dias antes",
    ],
)  # fmt: skip
def test_asks_of_another_often(text: str) -> None:
    assert asked(words_of(text), ()) != "often"


@pytest.mark.parametrize(
    "text",
    [
        "can you remind me the day before", "will i get a reminder", "do you send reminders", "please remind me",
        "me puede recordar un dia antes", "me mandan recordatorio?", "recuerdeme por favor",
    ],
)  # fmt: skip
def test_asks_to_be_reminded(text: str) -> None:
    assert asked(words_of(text), ()) == "reminded"


@pytest.mark.parametrize(
    "text", ["i dont remember", "no me acuerdo", "you remind of my mom", "i remembered my card", "see you friday", "ya me acorde"]
)
def test_asks_for_no_reminder(text: str) -> None:
    assert asked(words_of(text), ()) != "reminded"


@pytest.mark.parametrize(
    "text",
    [
        "i hope its a woman", "hope its not a man", "i hope the doctor is a lady", "i want a female provider", "i'd prefer a male doctor", "would prefer a woman",
        "ojalá sea doctora", "ojala me toque una mujer", "prefiero que me atienda una mujer", "quisiera una doctora", "me sentiría más cómoda con una mujer",
    ],
)  # fmt: skip
def test_who_is_to_see_them(text):
    assert asked(words_of(text), ()) == "treats"


@pytest.mark.parametrize(
    "text",
    [
        "i hope my wife likes it", "i want my woman to drive me", "i want to be a better man", "the man said tuesday", "i hope so man", "i need help man",
        "quiero que mi mujer venga", "ojala me muera", "soy mujer", "quiero ser otro hombre", "hope that works", "i want to marry that woman",
    ],
)  # fmt: skip
def test_another_wish(text):
    assert asked(words_of(text), ()) != "treats"


@pytest.mark.parametrize(
    "text",
    [
        "my husband bob wants one too", "my husband wants one too, same day?", "my wife also needs an appointment", "my sister would like to come in too",
        "can you book one for my wife too", "mi esposo tambien quiere una, el mismo dia?", "mi mama quiere una cita tambien",
        "me aparta una para mi esposo tambien", "tambien necesita cita mi hermana",
    ],
)  # fmt: skip
def test_somebody_else_wishes_for_a_visit_too(text: str) -> None:
    assert asked(words_of(text), ()) == "too"


@pytest.mark.parametrize(
    "text",
    [
        "my husband wants me to come in", "my wife needs a ride too", "can my husband come in too", "i want one too", "my husband does not want one",
        "mi esposo quiere entrar conmigo", "yo tambien quiero una", "my sister wants to drive me too", "mi mama tambien me puede llevar",
    ],
)  # fmt: skip
def test_nobody_else_wishes_for_a_visit(text: str) -> None:
    assert asked(words_of(text), ()) != "too"
