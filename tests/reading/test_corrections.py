"""An answer of the pre-screening put right while something else is asked: what is told, what is left of the text, and what tells nothing."""

from __future__ import annotations

import pytest

from messenger.core.understanding import ExpectChecklist, ExpectNumber, Number, Ticks
from messenger.reading.answers.beside import age_told, says_wrong, told
from messenger.reading.words.text import words_of

HISTORY = ("history", ExpectChecklist(("High blood pressure", "Heart disease", "Stroke or aneurysm", "Psychosis, schizophrenia or mania")))
CURRENT = ("current", ExpectChecklist(("Pregnant, maybe, or breastfeeding", "Liver or bladder disease", "Alcohol or drug problem")))
ES = ("history", ExpectChecklist(("Presion alta", "Mal del corazon", "Derrame o aneurisma", "Psicosis o mania")))
AGE = ("age", ExpectNumber(0, 120, "age"))


@pytest.mark.parametrize(
    ("text", "found", "rest"),
    [
        ("sorry i do have high blood pressure. next week please", {"history": (1,)}, "next week please"),
        ("next week please\nI actually have heart disease", {"history": (2,)}, "next week please"),
        ("i have high blood pressure and im pregnant, friday?", {"history": (1,), "current": (1,)}, "friday?"),
        ("Ana Lopez. sorry i had a stroke", {"history": (3,)}, "Ana Lopez."),
        ("2. oh and i do have bp problems", {"history": (1,)}, "2. oh and"),
    ],
)
def test_what_somebody_has_is_told_beside_anything(text: str, found: dict[str, tuple[int, ...]], rest: str) -> None:
    answers, left = told(text, (HISTORY, CURRENT))
    assert {id: answer.numbers for id, answer in answers if isinstance(answer, Ticks)} == found
    assert left.split() == rest.split()


def test_it_is_told_in_spanish_too() -> None:
    answers, left = told("perdon si tengo presion alta. la proxima semana", (ES,))
    assert [id for id, _ in answers] == ["history"] and left.strip() == "la proxima semana"


@pytest.mark.parametrize(
    "text",
    [
        "i have a blood pressure check on tuesday, wednesday please",
        "my mom has heart disease so not tuesday",
        "i do not have high blood pressure",
        "no pressure, any day is fine",
        "do i have high blood pressure?",
        "the stroke of noon works",
        "i have work on tuesday",
    ],
)
def test_what_is_not_said_of_oneself_tells_nothing(text: str) -> None:
    assert told(text, (HISTORY, CURRENT)) == ((), text)


@pytest.mark.parametrize(
    ("text", "age", "rest"),
    [
        ("i meant im 54 not 44", 54, ""),
        ("im 54 not 44, next week please", 54, "next week please"),
        ("my age is 54. friday", 54, "friday"),
        ("perdon tengo 54 no 44, el viernes", 54, "el viernes"),
    ],
)
def test_an_age_is_put_right_beside_a_wish(text: str, age: int, rest: str) -> None:
    found, left = age_told(text, AGE, 44)
    assert [answer.value for _, answer in found if isinstance(answer, Number)] == [age]
    assert left.split() == rest.split()


@pytest.mark.parametrize(
    "text", ["actually 12", "i meant the 25th", "wait, 11", "no 2", "im 44", "im 20 minutes away", "im free 11", "not 10:30"]
)
def test_an_hour_or_a_place_in_the_list_is_no_age(text: str) -> None:
    assert age_told(text, AGE, 44) == ((), text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("i think i put the wrong number for one of the questions", True),
        ("i made a mistake on the form", True),
        ("one of my answers is wrong", True),
        ("can i change my answers", True),
        ("me equivoque en una de las preguntas", True),
        ("conteste mal una pregunta", True),
        ("quiero cambiar una respuesta", True),
        ("wrong day", False),
        ("you have the wrong number", False),
        ("i have a question", False),
        ("me equivoque de dia", False),
        ("tengo una pregunta", False),
    ],
)
def test_an_answer_said_to_be_wrong(text: str, wrong: bool) -> None:
    assert says_wrong(words_of(text)) is wrong
