"""Who asks when their own visit is, in both languages; and who asks for something near it."""

import pytest

from messenger.reading.visits.own_visit import asks_when
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "what time is my appointment", "What time's my appt tomorrow?", "when is my visit", "when's my appointment", "whats the date of my visit",
        "what day is my appointment again", "what time do i need to be there", "sorry i forgot what time my appointment is", "what time was it?",
        "when am i scheduled", "do i have an appointment tomorrow", "is my appointment still at 10?", "can you remind me when my appointment is",
        "what time do i come in tomorrow", "when do i have to be there", "what time tomorrow?",
        "a que hora es mi cita", "¿A qué hora era mi cita?", "cuando es mi cita", "que dia es mi cita", "a que hora tengo que llegar",
        "para cuando es mi cita", "a que hora me toca", "tengo cita mañana?", "se me olvido a que hora es la cita", "que dia me toca",
        "cual es la hora de mi cita", "mi cita es mañana?", "a que hora tengo cita",
    ],
)  # fmt: skip
def test_asks_when_the_visit_is(text: str) -> None:
    assert asks_when(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "what times do you have", "what time can i come", "when is the next available appointment", "can i get an appointment on monday",
        "what time are you open", "what time does my appointment end", "i have an appointment with my dentist then", "when can i eat",
        "what is my appointment for", "can i change the time of my appointment", "when is my mom's appointment", "how long is my visit",
        "a que hora abren", "que horas tienen", "cuando hay cita disponible", "a que hora termina mi cita", "quiero cambiar mi cita de hora",
        "cuando puedo comer", "tengo cita con el dentista", "1", "yes",
    ],
)  # fmt: skip
def test_asks_for_something_else(text: str) -> None:
    assert not asks_when(words_of(text))
