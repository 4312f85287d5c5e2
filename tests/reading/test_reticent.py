"""Declining a question that must be put with care, and asking why it is put; in both languages, with look-alikes that do neither."""

import pytest

from messenger.reading.safety.reticent import asks_why, refuses
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "i dont want to answer that", "id rather talk about that in person", "I'd rather not answer", "prefer to discuss with the doctor", "thats private",
        "it's very personal", "none of your business", "can i skip this one", "no comment", "i don't feel comfortable answering that", "not answering that",
        "im not gonna answer that", "i'll tell the nurse, i'd rather say it to a person", "i'd rather keep that to myself", "skip this question", "not going to say",
        "no, i don't want to answer that", "i dont have to tell you that",
        "prefiero no contestar eso", "no quiero contestar eso", "eso es privado", "prefiero hablarlo en persona", "no le voy a decir eso", "mejor lo hablo con el doctor",
        "es algo muy personal", "no me siento cómoda contestando eso, prefiero no decirlo", "eso es personal", "sin comentarios", "mejor en persona",
    ],
)  # fmt: skip
def test_declines(text):
    assert refuses(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "no", "nope never", "sometimes", "yes", "i would rather not be alive", "id rather be dead", "i'd rather not live", "i don't want to say i'm suicidal but",
        "not right now", "in the past", "i don't want to hurt myself", "i want to talk to someone", "rather not wake up", "no quiero vivir", "prefiero morir",
        "no puedo más", "a veces", "no, gracias a dios", "no quiero hacerme daño", "i want to come in person",
    ],
)  # fmt: skip
def test_does_not_decline(text):
    assert not refuses(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "why do you ask that", "why are you asking me that", "why does that matter", "why that question", "do i have to answer", "what is this for",
        "what's that got to do with it", "why?", "is this required", "how come you need that", "why do you need to know",
        "por que preguntan eso", "¿por qué me pregunta eso?", "para que quieren saber", "tengo que contestar", "a que viene eso", "es obligatorio?", "por qué?",
        "eso que tiene que ver",
    ],
)  # fmt: skip
def test_asks_why(text):
    assert asks_why(words_of(text))


@pytest.mark.parametrize(
    "text", ["no", "yes", "why go on", "why am i still alive", "why bother", "que pregunta", "no, why would i", "para que vivir", "porque no puedo mas"]
)  # fmt: skip
def test_does_not_ask_why(text):
    assert not asks_why(words_of(text))
