"""What the front desk sees to, the wish for no more questions, how to do what may be done here; and look-alikes."""

import pytest

from messenger.reading.intents.errands import errand, how_to, no_more_questions
from messenger.reading.visits.own_visit import asks_when
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my name is spelled wrong, its Anne Fox", "name"), ("oh and its Foxx with two x", "name"), ("you misspelled my name", "name"),
        ("mi nombre está mal escrito, es Anna", "name"), ("mi apellido se escribe con z", "name"), ("can you fix my last name", "name"),
        ("got a new phone number, 212-555-0177", "phone"), ("I changed my number", "phone"), ("cambié de número", "phone"),
        ("tengo nuevo teléfono", "phone"), ("i put 44 but im turning 45 next week does it matter", "age"), ("cumplo 53 en diciembre", "age"),
        ("i need a letter for work", "paper"), ("can i get a doctors note", "paper"), ("necesito una carta para el trabajo", "paper"),
        ("me pueden mandar un recibo", "paper"), ("thats my insurance card", "card"), ("es la tarjeta del seguro", "card"),
        ("can we do it over zoom", "video"), ("is it a video visit", "video"), ("puede ser por videollamada", "video"),
    ],
)  # fmt: skip
def test_errands(text, kind):
    assert errand(words_of(text)) == kind


@pytest.mark.parametrize(
    "text",
    [
        "my name is Anne Fox", "call me at 3", "2", "none of those", "my sister Jo", "anxiety", "tomorrow at 10", "i take lisinopril", "me llamo Ana Ruiz",
        "with my husband", "is it with two doctors", "move my appointment", "what is the phone number", "call my cell",
        "necesito cambiar mi cita", "no puedo dormir", "i watch video games all day", "mood",
    ],
)  # fmt: skip
def test_no_errand(text):
    assert errand(words_of(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "can you stop with the questions tho just the reminders", "stop asking, i already told you on the phone", "no more questions please",
        "too many questions", "i already answered this with your office", "stop asking me questions", "i'd rather answer in person",
        "ya no me pregunten, nomas los recordatorios", "ya les dije por telefono", "no quiero contestar mas", "ya no mas preguntas", "cuántas preguntas son, son muchas preguntas",
    ],
)  # fmt: skip
def test_no_more_questions(text):
    assert no_more_questions(words_of(text))


@pytest.mark.parametrize(
    "text", ["stop", "i have a question", "no", "one more question", "remind me", "2", "tengo una pregunta", "no, 3", "rather not say"]
)
def test_questions_may_go_on(text):
    assert not no_more_questions(words_of(text))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("how do i cancel", "cancel_appointment"), ("como cancelo", "cancel_appointment"), ("how can i move my appointment", "reschedule"),
        ("como cambio la cita", "reschedule"), ("actually my boss said no, what else you got", "reschedule"), ("que otros dias tienen", "reschedule"),
        ("how do i get there", None), ("how can i stop the pain", None), ("what else should i bring", None), ("como estan", None),
    ],
)  # fmt: skip
def test_how_to(text, intent):
    assert how_to(words_of(text)) == intent


@pytest.mark.parametrize("text", ["am i still on for tomorrow", "are we still on", "is my appointment still on", "sigue en pie mi cita"])
def test_still_on(text):
    assert asks_when(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "joy's number is 212-555-0134", "her cell is (212) 555-0134", "my sisters phone is 2125550134", "you can reach him at 212 555 0134",
        "el numero de mi hija es 212 555 0134", "su telefono es 2125550134",
    ],
)  # fmt: skip
def test_the_number_of_somebody_else_is_noted(text: str) -> None:
    assert errand(words_of(text)) == "theirs"


@pytest.mark.parametrize(
    "text", ["my number changed its 212-555-0144", "212-555-0134", "joy 212-555-0134", "her number is long", "mi numero es 212 555 0134"]
)
def test_no_number_of_somebody_else(text: str) -> None:
    assert errand(words_of(text)) != "theirs"
