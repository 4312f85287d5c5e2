"""News of one's own health that somebody must know before a visit, in both languages; questions, suppositions and other people's news are none."""

import pytest

from messenger.reading.health.news import comes_then, health_news, health_news_alone
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("doc put me on gabapentin for nerve pain, can i take it", "medicine"), ("dentist gave me vicodin too", "medicine"),
        ("started gabapentin for my back is that a problem", "medicine"), ("also stopped my zoloft", "medicine"),
        ("i quit taking my lexapro last week", "medicine"), ("ran out of my zoloft 3 days ago", "medicine"),
        ("they upped my lithium", "medicine"), ("im on antibiotics now", "medicine"), ("no longer taking my lexapro", "medicine"),
        ("they put me on a new blood pressure pill", "medicine"), ("my doctor changed my dose of zoloft", "medicine"),
        ("el doctor me recetó gabapentina para los nervios de la pierna, la puedo tomar?", "medicine"),
        ("me dieron tramadol para la espalda, hay problema?", "medicine"), ("ya deje de tomar la sertralina, le aviso", "medicine"),
        ("deje la sertralina", "medicine"), ("me cambiaron la dosis", "medicine"), ("se me acabaron las pastillas", "medicine"),
        ("me quitaron el clonazepam", "medicine"), ("my psychiatrist added lithium yesterday", "medicine"),
        ("just so you know i started lexapro on monday", "medicine"),
        ("el psiquiatra me agrego litio", "medicine"), ("my doctor is adding lexapro", "medicine"), ("me agregaron quetiapina", "medicine"),
        ("so i just took a test and im pregnant. what now", "pregnant"), ("pregnancy test came back positive", "pregnant"),
        ("i might be pregnant", "pregnant"), ("i am 6 weeks pregnant", "pregnant"), ("creo que estoy embarazada", "pregnant"),
        ("fijese que salio positiva la prueba, estoy embarazada", "pregnant"), ("voy a tener un bebe", "pregnant"),
        ("oh i should mention im still breastfeeding", "nursing"), ("todavia le doy pecho a mi bebe", "nursing"),
        ("i had a miscarriage yesterday", "lost"), ("lost the baby", "lost"), ("we lost the pregnancy", "lost"),
        ("perdi al bebe", "lost"), ("tuve un aborto espontaneo", "lost"), ("sufri un aborto ayer", "lost"),
        ("i had an abortion last week", "other"),
    ],
)  # fmt: skip
def test_news_of_ones_health(text, kind):
    assert health_news(words_of(text)) == kind


@pytest.mark.parametrize(
    "text",
    [
        "should i stop my meds before friday", "do i need to stop zoloft", "i take lisinopril", "can i take my zoloft", "puedo tomar mi pastilla",
        "no estoy embarazada", "im not pregnant", "i am not on any medication", "my wife is pregnant", "mi esposa esta embarazada",
        "can i come if im pregnant", "si estuviera embarazada que pasa", "put me on the list", "you gave me medicine yesterday and it helped",
        "started a new job", "i lost my phone", "perdi mi telefono", "lost my baby brother's number", "i had a miscarriage ten years ago",
        "deje mi bolsa en la clinica", "se me acabo la pila", "me dieron la direccion mal", "tested positive for covid", "my dog is pregnant",
        "did they change my appointment", "i never stopped my meds", "nunca deje la sertralina", "el doctor me receto lentes",
        "she stopped her zoloft", "are you on medication", "does insurance cover the new medicine", "put me down for friday",
    ],
)  # fmt: skip
def test_no_news_of_ones_health(text):
    assert health_news(words_of(text)) is None


@pytest.mark.parametrize(
    "text",
    ["i quit my meds, no point anymore", "started a new pill and my tongue is swelling", "deje las pastillas, ya nada tiene sentido"],
)
def test_despair_and_illness_beside_the_news(text):
    assert health_news(words_of(text)) == "medicine"
    assert not health_news_alone(words_of(text))


@pytest.mark.parametrize(
    "text",
    ["so do i come friday?", "do i still come", "am i still on", "can i still have it friday", "entonces si voy el viernes?", "voy o no"],
)
def test_asks_whether_to_come(text):
    assert comes_then(words_of(text))


@pytest.mark.parametrize(
    "text", ["what time do i come", "can i come earlier", "can i eat", "is it ok to bring my husband", "ok thanks", "a que hora voy"]
)
def test_asks_something_else(text):
    assert not comes_then(words_of(text))
