"""Misreadings that cost a visit: a ride that fell through is not a visit called off; the words that our own texts teach are read."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import ExpectName, ExpectNothing, Name, Triage
from messenger.reading.read import read

NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZoneInfo("America/Chicago"))


def intents(text, language="en"):
    return read(text, ExpectNothing(), language, NOW, Triage("none")).intents


@pytest.mark.parametrize(
    "text",
    [
        "Mi hermana ya no me puede llevar a casa", "my ride can't make it", "My ride just fell through, my sister can't come",
        "my sister cant come anymore", "mi esposo no va a poder llevarme", "my husband can't make it, he has to work",
        "mi hija no puede venir por mi", "my driver isn't coming", "my brother is not able to drive me",
    ],
)  # fmt: skip
def test_a_ride_that_falls_through_is_neither_a_ride_nor_a_cancellation(text):
    found = intents(text)
    assert found[0] == "ride_problem"
    assert not {"ride_confirmed", "cancel_appointment"} & set(found)


@pytest.mark.parametrize("text", ["i cant make it", "no voy a poder ir", "my husband can't make it to his appointment thursday"])
def test_the_patient_who_cannot_come_calls_off(text):
    assert intents(text)[0] == "cancel_appointment"


@pytest.mark.parametrize(
    ("word", "intent"),
    [
        ("BOOK", "book"), ("CITA", "book"), ("CHANGE", "reschedule"), ("CAMBIO", "reschedule"), ("STAFF", "human"), ("PERSONA", "human"),
        ("CALL", "human"), ("LLAMAR", "human"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("form", ["{}", "{} please", "{}.", "{} por favor", '"{}"'])
def test_words_that_our_texts_teach(word, intent, form):
    for text in (form.format(word), form.format(word.lower())):
        assert intents(text)[:1] == (intent,)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my neighbor Jim can do it", "Jim"), ("my mom Ellen", "Ellen"), ("my mom", "mom"), ("my mom will pick me up", "mom"),
        ("mi vecino Pedro puede", "Pedro"), ("my best friend Sarah said she would", "Sarah"), ("mi suegra puede llevarme", "suegra"),
        ("Ellen Park, she's my mom", "Ellen Park"), ("my friend from church", "friend"), ("Jim can do it", "Jim"),
        ("my mother in law", "mother-in-law"), ("my daughter in law Beth", "Beth"), ("mi hermano Luis se ofreció", "Luis"),
    ],
)  # fmt: skip
def test_the_ride_has_the_name_that_was_given(text, name):
    got = read(text, ExpectName("ride"), "en", NOW, Triage("none")).answer
    assert isinstance(got, Name)
    assert got.value == name
