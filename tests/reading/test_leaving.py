"""Giving up in mild words, and whether words of leaving may be about a visit; in both languages, with look-alikes."""

import pytest

from messenger.reading.intents.leaving import gives_up, may_mean_the_visit
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "cancel it, there's no point in anything", "stop texting me, theres no use", "cancel my appointment, i give up", "cancel it all, nothing helps",
        "unsubscribe. nothing matters", "cancel my visit, whats the point", "stop. nobody cares", "take me off, i'm tired of trying", "cancel, it's useless",
        "cancel, im not worth it anymore", "cancel it i cant do it anymore", "cancel please its too late for me",
        "cancelar, ya me rendi", "cancele todo, ya no tiene caso nada", "cancelela, ya para que", "baja, ya nada me importa", "quiteme, no sirve de nada",
        "ya no me escriban, nada vale la pena", "cancele la cita, ya no tiene sentido", "cancele, ya no puedo mas", "stop, me rindo",
    ],
)  # fmt: skip
def test_gives_up(text):
    assert gives_up(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "cancel", "cancel it", "stop texting me so early", "cancel it, no point in driving so far", "cancel, no point if insurance doesn't pay", "stop",
        "cancel, i give up smoking is tomorrow", "cancel my visit please", "please cancel, my car broke", "unsubscribe me", "cancelela", "baja",
        "Jo cant come anymore", "i cant come anymore", "i cannot make it any more",
        "cancele mi cita por favor", "no tiene caso, me queda lejos", "quiteme de la lista", "ya no me escriban",
    ],
)  # fmt: skip
def test_does_not_give_up(text):
    assert not gives_up(words_of(text))


@pytest.mark.parametrize("text", ["cancel it, there's no point", "cancel my appointment", "cancelela, ya para que", "anule mi cita"])
def test_may_be_about_the_visit(text):
    assert may_mean_the_visit(words_of(text))


@pytest.mark.parametrize(
    "text", ["stop texting me", "unsubscribe", "baja", "cancel these texts", "ya no me escriban", "cancele los mensajes"]
)
def test_is_about_texts(text):
    assert not may_mean_the_visit(words_of(text))
