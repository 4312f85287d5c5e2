"""What answers no question about health: a question back, a polite "ok", a time, a wish for a person, who takes one home."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from messenger.core.reading import Reading
from messenger.core.understanding import Choice, ExpectChecklist, ExpectChoice, ExpectNumber, Ticks, Triage, Unread
from messenger.reading.answers.beside import beside
from messenger.reading.read import read

NOW = datetime(2026, 11, 24, 16, 15, tzinfo=UTC)
HISTORY = {
    "en": ExpectChecklist(("High blood pressure", "Heart disease", "Stroke, aneurysm, bleeding in the head", "Psychosis or mania")),
    "es": ExpectChecklist(("Presión alta", "Enfermedad del corazón", "Derrame, aneurisma, sangrado en la cabeza", "Psicosis o manía")),
}
BRAIN = {
    "en": ExpectChoice(("No", "Yes", "Not sure"), question="Have you ever had a stroke or an aneurysm?", codes=("no", "yes", "not-sure")),
    "es": ExpectChoice(("No", "Sí", "No sé"), question="¿Ha tenido derrame o aneurisma?", codes=("no", "yes", "not-sure")),
}


def reading(text: str, expected: ExpectChecklist | ExpectChoice, language: str) -> Reading:
    return read(text, expected, language, NOW, Triage("none"))  # type: ignore[arg-type]  # en or es


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I can only come after 5"), ("en", "i work until 3"), ("en", "whats an aneurysm"), ("en", "what is mania"),
        ("en", "does a heart murmur count"), ("en", "what does 3 mean"), ("en", "i'd rather talk to somebody"), ("en", "can i come at 2"),
        ("en", "i have 3 kids"), ("es", "puedo despues de las 4"), ("es", "salgo del trabajo a las 3"), ("es", "que es un aneurisma"),
        ("es", "que significa mania"), ("es", "prefiero hablar con alguien"), ("es", "a que se refiere con derrame"),
    ],
)  # fmt: skip
def test_times_and_questions_tick_nothing(language: str, text: str) -> None:
    assert isinstance(reading(text, HISTORY[language], language).answer, Unread)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "i have 1 and 3", (1, 3)), ("en", "i had 1 but its under control now", (1,)), ("en", "i had 3, in 2018", (3,)), ("en", "yes 2", (2,)),
        ("en", "number 2 since i was a kid", (2,)), ("es", "tengo 1 y 2", (1, 2)), ("es", "la 3 hace años", (3,)),
    ],
)  # fmt: skip
def test_numbers_that_are_had_still_tick(language: str, text: str, numbers: tuple[int, ...]) -> None:
    answer = reading(text, HISTORY[language], language).answer
    assert isinstance(answer, Ticks) and answer.numbers == numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "ok"), ("en", "ok thanks"), ("en", "Thank you so much!"), ("en", "sounds good"), ("en", "great"), ("en", "sure"), ("en", "👍"),
        ("en", "whats an aneurysm"), ("en", "yes i have someone"), ("en", "yes my sister is driving me"), ("en", "i'd rather talk to somebody"),
        ("es", "ok gracias"), ("es", "bueno"), ("es", "vale"), ("es", "claro"), ("es", "esta bien, muchas gracias"), ("es", "de acuerdo"),
        ("es", "que es un aneurisma"), ("es", "si, ya tengo quien me lleve"), ("es", "prefiero hablar con alguien"),
    ],
)  # fmt: skip
def test_no_yes_is_read_from_manners_questions_and_other_matters(language: str, text: str) -> None:
    assert isinstance(reading(text, BRAIN[language], language).answer, Unread)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "yes", 2), ("en", "ok yes", 2), ("en", "yes thanks", 2), ("en", "no thanks", 1), ("en", "yeah i had one", 2), ("en", "not sure", 3),
        ("es", "si gracias", 2), ("es", "no, gracias", 1), ("es", "claro que no", 1), ("es", "no se", 3),
        ("es", "que yo sepa no", 1),
    ],
)  # fmt: skip
def test_plain_answers_stay_answers(language: str, text: str, number: int) -> None:
    answer = reading(text, BRAIN[language], language).answer
    assert isinstance(answer, Choice) and answer.number == number


def test_a_time_at_a_checklist_is_a_wish() -> None:
    assert reading("I can only come after 5", HISTORY["en"], "en").wishes is not None
    assert reading("puedo despues de las 4", HISTORY["es"], "es").wishes is not None
    assert reading("1 3", HISTORY["en"], "en").wishes is None


@pytest.mark.parametrize(("language", "text"), [("en", "sorry wrong number, I meant 2"), ("es", "perdón, quise decir 2")])
def test_a_number_put_right_is_no_hour_and_hardly_an_age(language: str, text: str) -> None:
    assert reading(text, HISTORY[language], language).wishes is None
    age = ("age", ExpectNumber(1, 120))
    assert beside(text, (age,), numbers=True) == ()
    assert len(beside(text.replace("2", "42"), (age,), numbers=True)) == 1
