"""What is named and denied is not wanted; whom an answer is about, where one person writes for another."""

import pytest

from messenger.core.understanding import Unread, YesNo
from messenger.reading.carrier import consent
from messenger.reading.intent import intents
from messenger.reading.text import words_of
from messenger.reading.yes_no import read_yes_no

HEART = "heart disease or high blood pressure"


@pytest.mark.parametrize(
    "text",
    [
        "please do not cancel my visit", "no me vayan a cancelar la cita", "I never cancelled anything", "don't take me off the schedule",
        "no quiero cancelar mi cita",
    ],
)  # fmt: skip
def test_a_denied_cancellation_cancels_nothing(text):
    assert "cancel_appointment" not in intents(words_of(text))[:1]


@pytest.mark.parametrize(
    "text",
    [
        "do not unsubscribe me", "no quiero darme de baja", "why am i getting these texts", "quiero dar de baja mi cita",
        "no me quiten de la lista", "please keep texting me", "I want out of this life", "no more pain please",
    ],
)  # fmt: skip
def test_what_is_no_opt_out(text):
    assert consent(words_of(text)) != "optout"


@pytest.mark.parametrize(
    "text", ["leave me off of these from now on", "kiten mi numero d ahi", "dont reach out to this number again", "no me txteen mas"]
)
def test_opt_outs_in_other_words(text):
    assert consent(words_of(text)) == "optout"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("my dad is the patient and he has afib", "yes"),
        ("My mother has a pacemaker and I am filling this out for her", "yes"),
        ("my dad has afib", None),
    ],
)
def test_whose_heart_it_is(text, answer):
    read = read_yes_no(words_of(text), HEART)
    assert (read.answer if isinstance(read, YesNo) else None) == answer
    assert answer or isinstance(read, Unread)


def test_a_ride_and_another_wish_are_both_told():
    assert {"ride_problem", "reschedule"} <= set(intents(words_of("my ride cancelled, can i move my appointment")))
    assert {"location", "hours"} <= set(intents(words_of("where are you and what time do you close")))
