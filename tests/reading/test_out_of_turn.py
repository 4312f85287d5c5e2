"""What is told out of turn: thanked for, kept where it answers a question still to come; and texts like it that say more."""

from __future__ import annotations

import pytest

from messenger.core.understanding import Choice, ExpectChoice
from messenger.reading.answers.out_of_turn import age_said, ahead, told_aside
from messenger.reading.words.text import words_of

REASON = {
    "en": ExpectChoice(("Mood", "Anxiety or trauma", "Pain", "Other", "I'd rather tell staff"), (), "What would you like help with?", ("mood", "anxiety", "pain", "other", "tell-staff")),
    "es": ExpectChoice(("Ánimo", "Ansiedad o trauma", "Dolor", "Otro", "Prefiero decirlo al personal"), (), "¿En qué quiere ayuda?", ("mood", "anxiety", "pain", "other", "tell-staff")),
}  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "im 34", "I am 34 years old", "no allergies", "im not pregnant", "i dont drink", "no health conditions", "never had ketamine before",
        "not allergic to anything", "my daughter drives me", "my name is Ann Fox", "they leave the 20th and come back the 2nd",
        "my parents leave friday and are back monday",
        "tengo 34", "tengo 34 años", "sin alergias", "no soy alérgica", "no estoy embarazada", "no tomo alcohol", "nunca he tomado ketamina",
        "mi hija me lleva", "me llamo Ana Ruiz", "salen el 20 y vuelven el 2", "mi esposo sale el 20 y regresa el 2",
    ],
)  # fmt: skip
def test_it_is_only_told(text):
    assert told_aside(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "no allergies but my heart races", "do i need allergies tests?", "no allergies except penicillin", "my daughter is allergic", "I'm 34 weeks pregnant",
        "I have high blood pressure", "i leave the 20th and come back the 2nd", "we go back friday", "tuesday", "im 2", "i cant drink water anymore",
        "not since my stroke", "no more drugs for now", "no mornings", "i'm 34 and my chest hurts", "no",
        "sin alergias pero me duele el pecho", "mi hija es alérgica", "salgo el 20 y vuelvo el 2", "el martes", "tengo 2", "ya no tomo drogas", "no puedo el martes",
        "¿sin alergias?", "no",
    ],
)  # fmt: skip
def test_it_is_more_or_something_else(text):
    assert not told_aside(words_of(text))


@pytest.mark.parametrize(
    ("text", "age"), [("im 34", 34), ("hola, tengo 61 años", 61), ("34", None), ("i'm 34 weeks along", None), ("at 34 main st", None)]
)
def test_the_age_that_is_all_it_says(text, age):
    assert age_said(words_of(text)) == age


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("for depression", "en", 1), ("its for my anxiety", "en", 2), ("for my back pain", "en", 3), ("i want help with depression", "en", 1),
        ("pa la depresion", "es", 1), ("es para la ansiedad", "es", 2), ("por dolor crónico", "es", 3),
    ],
)  # fmt: skip
def test_the_answer_to_a_question_still_to_come(text, language, number):
    ((id, answer),) = ahead(words_of(text), [("reason", REASON[language])])
    assert id == "reason" and isinstance(answer, Choice) and answer.number == number


@pytest.mark.parametrize(
    "text",
    ["my wife has anxiety", "is it for depression?", "not for depression", "the first one", "no pain", "mi hija tiene ansiedad", "1"],
)
def test_no_answer_to_a_question_still_to_come(text):
    assert ahead(words_of(text), [("reason", REASON["en"]), ("motivo", REASON["es"])]) == ()
