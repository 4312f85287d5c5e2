"""What is named and denied is not wanted; whom an answer is about, where one person writes for another."""

import pytest

from messenger.core.understanding import Unread, YesNo
from messenger.reading.carrier import consent
from messenger.reading.intents.intent import intents
from messenger.reading.words.text import words_of
from messenger.reading.yes_no.answer import read_yes_no

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
        "no soy bueno para los textos, llámeme", "para los mensajes use mi otro celular", "I'm no good at texting, call me",
        "no me manden la cita tan temprano", "no me mande a ese doctor", "ya no me manden la factura al correo",
    ],
)  # fmt: skip
def test_what_is_no_opt_out(text):
    assert consent(words_of(text)) != "optout"


@pytest.mark.parametrize(
    "text",
    [
        "I have a new number", "my new number is 212 555 0123", "tengo número nuevo", "este cel ya casi no tiene bateria, llámeme luego",
        "not the patient, I'm her daughter", "I'm not the patient but I drive him", "no soy la paciente, soy su hija", "her son here, not the patient",
        "no soy paciente todavía", "not a patient yet, want to start", "never signed up for the portal", "nunca me inscribí en el portal",
        "you have the wrong birthday for me", "I got the wrong pills", "perdón, se equivocó de fecha la secretaria",
        "sorry wrong person, meant to text my sister", "for someone else: can I book for my mom", "aquí no hay estacionamiento",
        "aquí no está la clínica", "no tengo cita con ustedes todavía", "trying to reach somebody else in billing", "número 2 ya",
        "my name is Maria Lopez", "this is Maria", "name is John", "me llamo Ana Ruiz", "I also gave the wrong age, I'm 45",
        "wrong number I meant 43", "sorry wrong number, I meant 2", "oops wrong number 3", "puse el número equivocado, es 34",
        "I think I put the wrong number for one of the questions", "her name is Helen and her number is 555-0199",
    ],
)  # fmt: skip
def test_a_matter_of_the_writers_own_is_no_wrong_number(text):
    """Whoever reads as a wrong number gets no reminder any more."""
    assert consent(words_of(text)) != "optout"
    assert "wrong_number" not in intents(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "not the patient, you have the wrong number", "no soy la paciente, número equivocado", "she has a new number now",
        "he changed his number, this is not him", "aquí no vive ningún Ramón", "new number who dis", "this number is not hers anymore",
        "you have the wrong number my name is Bob", "sorry my name is Bob, wrong number", "this is not Maria", "this is the wrong number",
    ],
)  # fmt: skip
def test_a_wrong_number_stays_one(text):
    assert consent(words_of(text)) == "optout"


@pytest.mark.parametrize(
    "text", ["leave me off of these from now on", "kiten mi numero d ahi", "dont reach out to this number again", "no me txteen mas",
    "ya para los mensajes por favor", "para ya con tantos mensajes", "paren los textos", "no me manden nada", "ya no me manden mensajes", "no me mande más textos"],
)  # fmt: skip
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
