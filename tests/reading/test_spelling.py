"""Misspelt words are read as the known word they sound like."""

import pytest

from messenger.reading.intents.intent import intents
from messenger.reading.words.spelling import Vocabulary
from messenger.reading.words.text import words_of

WORDS = ("parking", "quien", "quiten", "normal", "cambias", "cancel", "appointment", "ride")


@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [
        ("prkng", "parking"), ("kien", "quien"), ("kiten", "quiten"), ("nrml", "normal"), ("kmbias", "cambias"), ("cansel", "cancel"),
        ("appointmnt", "appointment"),
    ],
)  # fmt: skip
def test_a_misspelt_word_is_the_known_word_that_sounds_alike(misspelt, meant):
    assert Vocabulary(WORDS).spelt(misspelt) == meant


@pytest.mark.parametrize("word", ["ride", "road", "rd", "rd7", "elephant", ""])
def test_a_word_that_is_known_or_like_none_stays(word):
    assert Vocabulary(WORDS).spelt(word) == word


@pytest.mark.parametrize(
    ("text", "intent"),
    [("is there prkng", "location"), ("kancelen mi cita", "cancel_appointment"), ("necesito kmbiar mi cita", "reschedule")],
)
def test_texts_as_phones_write_them(text, intent):
    assert intents(words_of(text))[:1] == (intent,)
