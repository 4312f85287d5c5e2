"""What brings our texts back: START and its like, or plain words that ask for them all. A thing done by mistake, a day, one text lost: none."""

import pytest

from messenger.core.understanding import ExpectNothing, Triage
from messenger.reading.carrier import consent
from messenger.reading.intents.errands import errand
from messenger.reading.read import read
from messenger.reading.words.text import words_of
from tests.figures import NOW


@pytest.mark.parametrize(
    "text",
    [
        "START", "unstop", "alta", "resume", "turn my texts back on", "turn em back on", "i hit stop by accident", "stop was an accident",
        "put me back on your texts", "sign me back up for the reminders", "you can text me again", "send me my texts again", "resubscribe me",
        "puse stop sin querer", "sin querer puse stop", "me salio stop sin querer", "quiero recibir los mensajes otra vez",
        "ya pueden volver a escribirme", "reactivame los textos", "quiero volver a recibir los avisos, los quité sin querer",
    ],
)  # fmt: skip
def test_plain_words_ask_for_our_texts(text):
    assert consent(words_of(text)) == "optin"


@pytest.mark.parametrize(
    "text",
    [
        "me comi un pan sin querer", "desayune sin querer", "le marque sin querer", "perdon, lo mande sin querer", "apreté el 2 sin querer",
        "perdon fue sin querer", "anule la cita sin querer", "borre su mensaje sin querer", "me puede mandar el mensaje otra vez",
        "volver a mandar la direccion", "si quiero que me mande la direccion", "vuelvame a mandar el texto", "borre los mensajes sin querer",
        "put me back on friday", "actually put me back on friday", "turn the heat back on", "sign me back up for friday", "undo that",
        "i deleted your text by accident can you send it again", "i deleted your texts by accident", "can you send that again",
        "i cancelled by mistake", "cancelled my visit by accident", "i stopped my pills by accident", "i accidentally stopped my meds",
        "i stopped the infusion by accident", "unblock the door", "accidentally ate breakfast", "can you text me the time again",
    ],
)  # fmt: skip
def test_other_things_by_mistake_or_wished_back_bring_no_texts_back(text):
    assert consent(words_of(text)) == "none"
    assert "opt_in" not in read(text, ExpectNothing(), "en", NOW, Triage("none")).intents


@pytest.mark.parametrize(
    "text",
    [
        "can you send that again", "i deleted your text by accident can you send it again", "i lost the text, send it again please",
        "resend that please", "se me borro el mensaje, me lo manda otra vez", "borre su mensaje sin querer", "me puede mandar el mensaje otra vez",
    ],
)  # fmt: skip
def test_a_text_that_was_lost_is_asked_for_again(text):
    assert errand(words_of(text)) == "again"


@pytest.mark.parametrize(
    "text",
    ["i lost my keys", "can you send my records", "send me the address", "text me when you can", "again please", "mande mi pago ayer"],
)
def test_no_text_of_ours_is_asked_for(text):
    assert errand(words_of(text)) != "again"


def test_a_day_wished_back_moves_the_visit():
    found = read("actually put me back on friday", ExpectNothing(), "en", NOW, Triage("none"))
    assert found.intents[:1] == ("reschedule",) and found.wishes is not None
