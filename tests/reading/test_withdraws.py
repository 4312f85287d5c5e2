"""Whoever takes a patient home takes it back, in both languages, and what is no withdrawal."""

import pytest

from messenger.reading.rides.withdraws import withdraws
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "sorry im stuck at work, cant get her til 6", "I can't make it", "i wont be able to pick him up", "something came up, find someone else",
        "my car broke down", "I have to work", "not going to make it tomorrow", "im sick, cant drive", "cant anymore sorry", "sorry i cant",
        "I am no longer available", "no voy a poder recogerla", "no puedo", "ya no puedo llevarlo", "me salio un turno", "se me descompuso el carro",
        "tengo que trabajar, que vaya otro", "estoy enferma", "perdon no alcanzo a llegar", "estoy atorado en el trabajo",
    ],
)  # fmt: skip
def test_they_do_not_come(text):
    assert withdraws(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "I can pick her up at 3, where do I park?", "on my way", "I'll be there", "running 10 min late", "what if I can't make it?",
        "can't wait to see her", "i can't find the entrance", "is she done", "ok thanks", "YES", "voy en camino", "ya llegue", "donde estaciono",
        "llego en 10 minutos", "no encuentro la entrada", "no hay problema", "no problem",
    ],
)  # fmt: skip
def test_they_still_come(text):
    assert not withdraws(words_of(text))
