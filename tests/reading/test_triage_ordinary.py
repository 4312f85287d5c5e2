"""Ordinary texts that words alone read as a risk, beside what is one in nearly the same words; confusion once a session has begun."""

from __future__ import annotations

import pytest

from messenger.reading.safety.triage import Context, triage
from tests.reading.triage_files import rules

SAFETY = {
    "en": "We ask everyone this. Any thoughts of ending your life or hurting yourself? 1 No  2 In the past, not now  3 Sometimes, no plan  4 Yes, now",
    "es": "Se lo preguntamos a todos. ¿Piensa en quitarse la vida o hacerse daño? 1 No  2 En el pasado, ahora no  3 A veces, sin plan  4 Si, ahora",
}


def level(text: str, question: str = "", *, after_session: bool = False) -> str:
    return triage(text, Context(question, session_day=after_session, after_session=after_session), rules()).level


@pytest.mark.parametrize(
    ("ordinary", "urgent"),
    [
        ("i'm ready", "i'm ready to die"),
        ("ready when you are", "ready to end it all"),
        ("estoy listo", "estoy listo para morir"),
        ("ya estoy lista para la cita", "ya estoy lista para acabar con todo"),
        ("i put the wrong number for one of the questions", "i took the wrong number of pills"),
        ("creo que puse mal el numero en una pregunta", "me tomé mal el numero de pastillas, tomé doble dosis"),
        ("perdon es Ruis con s", "perdón por todo, ya no puedo estar aquí, adiós"),
        ("sorry it's Brown with an e", "sorry for everything, goodbye"),
        ("perdon no pude ir", "perdón, me tomé todas las pastillas"),
        ("sorry i missed my appointment yesterday", "sorry i can't be here anymore, i took all the pills"),
        ("sorry about that my sister is here now", "sorry about what you will find, i had to end it"),
        ("i ate breakfast by accident", "i ate breakfast and my throat is closing"),
        ("desayune sin querer", "tomé doble dosis por error"),
        ("she's 68 and doesn't text", "she's 68 and doesn't breathe right"),
        ("me da miedo la aguja", "me da miedo lo que me voy a hacer, me quiero matar"),
        ("i'm outside and the door is locked", "i'm outside on the ledge and i want to jump"),
        ("estoy afuera y esta cerrado", "estoy afuera en el puente y me voy a tirar"),
        ("usted cree que me sirva", "usted cree que me muera si me tomo todas"),
        ("me pueden llamar a mi", "me quiero matar, me pueden llamar"),
    ],
)
def test_an_ordinary_text_is_nothing_and_its_neighbour_urgent(ordinary: str, urgent: str) -> None:
    assert (level(ordinary), level(urgent)) == ("none", "urgent")


@pytest.mark.parametrize(
    "text",
    [
        "can i just drive if i feel ok", "puedo manejar si me siento bien", "me da miedo", "thats private", "i dont feel comfortable sharing",
        "my husband goes thru my phone pls dont say what its for", "no me siento cómoda contestando eso",
    ],
)  # fmt: skip
def test_trifles_set_off_no_soft_question(text: str) -> None:
    assert level(text) == "none"


@pytest.mark.parametrize("text", ["my pain is bad today", "el dolor esta muy fuerte hoy", "back pain is really bad this week"])
def test_a_pain_that_is_told_is_for_staff_and_no_crisis(text: str) -> None:
    found = triage(text, Context(), rules())
    assert (found.level, found.kind) == ("staff-review", "medical")
    assert level(f"{text}, i want to die") == level(f"{text}, me quiero morir") == "urgent"


@pytest.mark.parametrize(
    "text",
    [
        "where am i", "Where am I??", "did i already go home", "what day is it", "how did i get home", "i dont recognize my street", "am i home",
        "donde estoy", "no sé dónde estoy", "¿qué día es hoy?", "cómo llegué aquí", "ya me fui a mi casa o no", "que hora es, no se ni donde estoy",
    ],
)  # fmt: skip
def test_confusion_is_urgent_once_a_session_has_begun(text: str) -> None:
    history = "Ever had: 1 High blood pressure  2 Heart disease? Numbers, 0 none, 5 not sure"
    assert level(text, after_session=True) == "urgent"
    assert level(text, history, after_session=True) == "urgent", "an open question about the past does not make it past"


@pytest.mark.parametrize(
    "text", ["where are you", "where are you located", "dónde están ustedes", "what day is my next appointment", "i made it home"]
)
def test_the_way_and_the_date_of_a_visit_are_asked_after_a_session_too(text: str) -> None:
    assert level(text, after_session=True) == "none"


@pytest.mark.parametrize("text", ["where am i", "what day is it", "qué día es hoy", "did i go home"])
def test_on_other_days_they_are_no_red_flag(text: str) -> None:
    assert level(text) != "urgent"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "oh heavens no"), ("en", "no i said no thoughts"), ("en", "i already told you no"), ("en", "not even close"),
        ("en", "no i dont have any of those thoughts"), ("en", "no i wouldnt do that to my kids"), ("es", "no como cree gracias a dios no"),
        ("es", "no, dios me libre"), ("es", "ya le dije que no"), ("es", "jamás haría eso"), ("es", "no tengo esos pensamientos"),
    ],
)  # fmt: skip
def test_a_denial_in_answer_to_our_question_is_nothing_however_it_is_worded(language: str, text: str) -> None:
    found = triage(text, Context(SAFETY[language]), rules())
    assert found.level == "none" and any(reason.startswith("denial-") for reason in found.reasons)


@pytest.mark.parametrize(
    "text",
    ["no but i want to die", "no one would care", "i think about it, would never do it", "no way i can keep going", "no quiero vivir"],
)
def test_what_only_begins_as_a_denial_is_urgent(text: str) -> None:
    assert level(text, SAFETY["en"]) == "urgent"


@pytest.mark.parametrize(
    "text",
    ["i cant do 10:30", "can't do mornings", "no puedo a las 10:30", "no puedo los martes", "i ate already", "ya desayuné",
     "este es el numero de mi hija, el mio es 555-0142", "my husband goes through my phone, don't say what it's for"],
)  # fmt: skip
def test_a_time_that_does_not_suit_food_and_whose_number_it_is_are_no_crisis(text: str) -> None:
    assert level(text) == "none"
    assert triage("Ann Fox", Context(earlier=("1", text)), rules()).level == "none"


@pytest.mark.parametrize("text", ["i cant do this anymore", "i can't do it", "no puedo mas", "i ate all my pills"])
def test_what_only_begins_like_that_is_not_plain(text: str) -> None:
    assert level(text) != "none"


@pytest.mark.parametrize("text", ["my pain is bad today", "el dolor esta muy fuerte hoy", "i'm ready", "perdon no pude ir"])
def test_a_text_that_is_whole_is_no_half_of_the_one_before(text: str) -> None:
    alone = level(text)
    for earlier in (("hi", "44", "no"), ("hola", "otra cita"), ("ok thanks",)):
        assert triage(text, Context(earlier=earlier), rules()).level == alone
        assert triage(earlier[-1], Context(earlier=(*earlier[:-1], text)), rules()).level == "none"


def test_a_sentence_in_two_texts_is_still_read_as_one() -> None:
    assert triage("die tonight", Context(earlier=("i really want to",)), rules()).level == "urgent"
    assert triage("morir esta noche", Context(earlier=("perdon no pude ir", "me quiero")), rules()).level == "urgent"
