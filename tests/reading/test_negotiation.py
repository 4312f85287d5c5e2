"""Days that do not suit, second wishes, protests and wishes for something sooner, by class and in both languages."""

from __future__ import annotations

from datetime import datetime

import pytest

from messenger.core.reading import Reading
from messenger.core.understanding import Expecting, ExpectName, ExpectNothing, ExpectSlot, Language, Times, Triage
from messenger.reading.read import read
from messenger.reading.times.sooner import sooner
from messenger.reading.words.text import words_of

NOW = datetime.fromisoformat("2026-11-23T13:35-06:00")
OFFERED = tuple(datetime.fromisoformat(f"2026-11-{at}-06:00") for at in ("24T12:00", "25T17:00", "27T12:00"))


def heard(text: str, expecting: Expecting, language: Language = "en") -> Reading:
    """What a text is read as, a Monday afternoon."""
    return read(text, expecting, language, NOW, Triage("none"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i cant make it tomorrow, is friday possible"),
        ("en", "can't make tuesday, anything friday?"),
        ("en", "something came up at work tomorrow can i come friday instead"),
        ("en", "cancel tuesday. can i do friday"),
        ("es", "no voy a poder ir mañana, se puede el viernes?"),
        ("es", "me surgio algo mañana, puedo ir el viernes en vez?"),
    ],
)
def test_who_cannot_come_and_names_another_day_moves_the_visit_to_that_day(language: Language, text: str) -> None:
    found = heard(text, ExpectNothing(), language)
    assert "reschedule" in found.intents and "cancel_appointment" not in found.plain
    assert found.wishes is not None
    assert {low.date().isoformat() for low, _ in found.wishes.intervals} == {"2026-11-27"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "cancel my appointment tuesday"),
        ("en", "i cant make it tomorrow"),
        ("en", "please cancel, friday is my birthday"),
        ("es", "no puedo ir mañana"),
    ],
)
def test_who_names_no_other_day_calls_off(language: Language, text: str) -> None:
    assert "cancel_appointment" in heard(text, ExpectNothing(), language).intents


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "not that one"),
        ("en", "i can only do saturdays"),
        ("en", "no i mean tuesday is bad too"),
        ("en", "wrong day sorry"),
        ("en", "thats too early"),
        ("es", "es muy temprano"),
        ("en", "actually thursday"),
        ("es", "esa no"),
        ("es", "solo puedo los sabados"),
        ("es", "no, el martes tampoco puedo"),
        ("es", "me equivoque de dia"),
    ],
)
def test_a_protest_at_the_name_question_moves(language: Language, text: str) -> None:
    assert heard(text, ExpectName("patient"), language).plain[:1] == ("reschedule",)


@pytest.mark.parametrize(
    "text", ["Ann Fox", "my name is Ann Fox", "April May", "ok", "why do you need it", "Ana Ruiz", "me llamo Ana Ruiz"]
)
def test_a_name_or_a_question_is_no_protest(text: str) -> None:
    assert "reschedule" not in heard(text, ExpectName("patient")).intents


@pytest.mark.parametrize(
    ("language", "text", "out"),
    [
        ("en", "tues or wed after 3 but not the 1st", "2026-12-01T15:00"),
        ("en", "saturday then but not this one", "2026-11-28T10:00"),
        ("en", "not wednesday either", "2026-12-02T10:00"),
        ("en", "after work", "2026-11-24T16:30"),
        ("en", "once i get off work", "2026-11-24T16:30"),
        ("es", "el viernes no, el otro viernes", "2026-11-27T12:00"),
        ("es", "el sabado entonces pero no este", "2026-11-28T10:00"),
        ("es", "despues del trabajo", "2026-11-24T16:30"),
    ],
)
def test_a_second_wish_is_times_without_what_it_rules_out(language: Language, text: str, out: str) -> None:
    found = heard(text, ExpectSlot(OFFERED), language).answer
    assert isinstance(found, Times)
    assert not any(low <= datetime.fromisoformat(out) <= high for low, high in found.intervals)


@pytest.mark.parametrize("text", ["no i mean tuesday is bad too", "no wait, not tuesday either", "el martes tampoco"])
def test_one_more_day_ruled_out_takes_nothing_back(text: str) -> None:
    found = heard(text, ExpectSlot(OFFERED, keep=True)).answer
    assert isinstance(found, Times) and not found.instead


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("anything sooner", "times"),
        ("do you have anything earlier?", "times"),
        ("hay algo antes?", "times"),
        ("tienen algo mas temprano", "times"),
        ("let me know if something opens up sooner", "tell"),
        ("text me if someone cancels", "tell"),
        ("put me on the waitlist", "tell"),
        ("avisenme si se abre algo antes", "tell"),
        ("lista de espera por favor", "tell"),
        ("anything earlier on friday", "no"),
        ("that's too early", "no"),
        ("let me know if you need to cancel", "no"),
        ("text me if i should come earlier", "no"),
        ("tengo que pagar antes?", "no"),
        ("aviseme si se cancela mi cita", "no"),
        ("can i eat before", "no"),
    ],
)
def test_something_sooner(text: str, kind: str) -> None:
    assert sooner(words_of(text)) == kind


@pytest.mark.parametrize(
    ("language", "text", "topic"),
    [
        ("en", "can my husband come", "company"),
        ("en", "can i bring my service dog?", "company"),
        ("en", "can someone sit with me", "company"),
        ("en", "how long will i be there", "length"),
        ("en", "what time will i be done", "length"),
        ("en", "can I have a beer", "alcohol"),
        ("en", "is this confidential", "privacy"),
        ("en", "who reads my texts", "privacy"),
        ("en", "do i have to pay before", "payment"),
        ("es", "puede venir mi esposo", "company"),
        ("es", "puedo llevar mi perro de servicio", "company"),
        ("es", "cuanto tiempo voy a estar ahi", "length"),
        ("es", "cuanto dura", "length"),
        ("es", "puedo tomar una cerveza", "alcohol"),
        ("es", "esto es confidencial?", "privacy"),
        ("es", "quien lee mis mensajes", "privacy"),
        ("es", "tengo que pagar antes?", "payment"),
        ("en", "can i eat before my appointment", None),
        ("en", "how long do i have to fast", None),
        ("en", "how long does it take to work", None),
        ("en", "how much does it cost", None),
        ("en", "can my wife drive me home", None),
        ("en", "what is this treatment", None),
        ("es", "cuanto tiempo sin comer", None),
        ("es", "cuanto cuesta", None),
        ("es", "mi hermana puede recogerme", None),
        ("es", "que es este tratamiento", None),
        ("en", "can i bring a snack", None),
        ("en", "what medicine is it", None),
        ("en", "no i dont take any medicine", None),
        ("en", "i am in the parking lot", None),
        ("en", "who will drive me", None),
        ("en", "what is this", None),
        ("en", "do you have something after lunch", None),
        ("es", "no tomo ninguna medicina", None),
        ("es", "que medicina es", None),
        ("es", "estoy en el estacionamiento", None),
        ("en", "what should i bring", "bring"),
        ("en", "can i bring my headphones and a blanket", "bring"),
        ("en", "do i bring anything", "bring"),
        ("en", "Do I need to bring my medicare card", "other"),
        ("en", "can my dad wait in the lobby", "company"),
        ("en", "where can he wait", "other"),
        ("en", "can i take my pills", "medicine"),
        ("en", "should i take my blood pressure pill in the morning", "medicine"),
        ("en", "what about my insulin", "medicine"),
        ("en", "do i keep taking lexapro", "medicine"),
        ("en", "and i said no to pressure but i take lisinopril", "noted"),
        ("en", "I take a pill for the pressure but it is well controlled", "noted"),
        ("en", "I took my meds", "noted"),
        ("en", "do i need a referral", "other"),
        ("en", "can i see a woman doctor", "other"),
        ("en", "do you have a female provider", "other"),
        ("en", "can i get a refund", "other"),
        ("en", "is there parking", "parking"),
        ("en", "where do i park", "parking"),
        ("en", "who is this", "who"),
        ("en", "who dis", "who"),
        ("en", "Is this the doctors office", "who"),
        ("en", "are you a bot", "who"),
        ("es", "que tengo que llevar", "bring"),
        ("es", "puedo llevar audifonos", "bring"),
        ("es", "necesito traer mi tarjeta de medicare", "other"),
        ("es", "donde puede esperar mi papa", "company"),
        ("es", "puedo tomar mi pastilla de la presion", "medicine"),
        ("es", "dejo mis pastillas?", "medicine"),
        ("es", "tomo pastilla para la presion", "noted"),
        ("es", "dije que no a la presion pero tomo losartan", "noted"),
        ("es", "necesito referencia", "other"),
        ("es", "puedo ver a una doctora", "other"),
        ("es", "me regresan el dinero", "other"),
        ("es", "hay estacionamiento", "parking"),
        ("es", "donde me estaciono", "parking"),
        ("es", "quien es", "who"),
        ("es", "quien me escribe", "who"),
        ("es", "usted es una persona o maquina", "who"),
    ],
)
def test_what_the_common_answers_do_not_answer(language: Language, text: str, topic: str | None) -> None:
    assert heard(text, ExpectNothing(), language).questions.asked == topic


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "tuesday or thursday", {"2026-11-24", "2026-11-26"}),
        ("en", "thu or wed", {"2026-11-25", "2026-11-26"}),
        ("en", "thursday and friday", {"2026-11-26", "2026-11-27"}),
        ("en", "tomorrow or thursday afternoon", {"2026-11-24", "2026-11-26"}),
        ("en", "wednesday at 5 or thursday at 2", {"2026-11-25", "2026-11-26"}),
        ("en", "11/24 or 11/26", {"2026-11-24", "2026-11-26"}),
        ("es", "martes o jueves", {"2026-11-24", "2026-11-26"}),
        ("es", "el jueves o el viernes", {"2026-11-26", "2026-11-27"}),
    ],
)
def test_several_days_of_which_one_is_offered_are_a_wish_and_no_choice(language: Language, text: str, days: set[str]) -> None:
    found = heard(text, ExpectSlot(OFFERED), language).answer
    assert isinstance(found, Times)
    week = {f"2026-11-{day}" for day in range(23, 29)}
    named = {day for day in week if any(f"{low:%F}" <= day <= f"{high:%F}" for low, high in found.intervals)}
    assert named == days


@pytest.mark.parametrize(
    ("language", "text", "every_week"),
    [
        ("en", "not tuesday", True),
        ("en", "i cant do tuesday", True),
        ("en", "tuesday doesnt work for me", True),
        ("es", "el martes no", True),
        ("es", "no puedo el martes", True),
        ("en", "not this tuesday", False),
        ("en", "not tuesday the 24th", False),
        ("en", "not tomorrow", False),
        ("es", "este martes no", False),
    ],
)
def test_a_weekday_ruled_out_while_times_are_offered_is_that_of_every_week(language: Language, text: str, every_week: bool) -> None:
    found = heard(text, ExpectSlot(OFFERED), language).answer
    assert isinstance(found, Times)
    following = datetime.fromisoformat("2026-12-01T12:00")
    assert any(low <= following <= high for low, high in found.intervals) is not every_week
    assert not any(low <= datetime.fromisoformat("2026-11-24T12:00") <= high for low, high in found.intervals)


def test_the_day_of_a_visit_that_cannot_be_kept_is_one_day() -> None:
    found = heard("i cant make it tuesday", ExpectNothing()).wishes
    assert found is not None and any(low <= datetime.fromisoformat("2026-12-01T12:00") <= high for low, high in found.intervals)


@pytest.mark.parametrize(
    ("text", "seeks"),
    [
        ("Do you have something after lunch? I dont drive before noon", True), ("any openings after dinner", True),
        ("tiene algo despues de la comida", True), ("can i have something to eat before lunch", False), ("do i skip breakfast", False),
    ],
)  # fmt: skip
def test_a_meal_that_only_says_when(text: str, seeks: bool) -> None:
    assert ("prep_question" not in heard(text, ExpectNothing()).intents) == seeks
