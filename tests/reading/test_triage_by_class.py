"""Look-alikes, history and danger read by class: each line stands beside one in nearly the same words that means something else."""

from __future__ import annotations

import pytest

from messenger.reading.safety.triage import Context, compile_rules, triage
from tests.reading.triage_files import records, rules

BY_RULES = compile_rules([record for record in records() if "weights" not in record], "rules alone")


def level(text: str, question: str = "") -> str:
    return triage(text, Context(question=question), rules()).level


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("does ketamine help people with suicidal thoughts", "staff-review"),
        ("can ketamine stop my suicidal thoughts, they are bad today", "urgent"),
        ("had those thoughts before treatment but they are gone", "staff-review"),
        ("the thoughts were gone but they are back", "urgent"),
        ("hace como cinco años me quería morir, ya no", "staff-review"),
        ("hace como cinco años me quería morir y hoy otra vez", "urgent"),
        ("threw up twice since I got home", "staff-review"),
        ("threw up twice and can't keep water down", "urgent"),
        ("vomité tres veces anoche", "staff-review"),
        ("me arde al orinar", "staff-review"),
        ("I drove my husband home", "none"),
        ("my husband drove himself home after the session", "urgent"),
        ("won't be around next week, visiting my sister", "none"),
        ("won't be around next week, I will be dead", "urgent"),
        ("sobredosis de tamales", "none"),
        ("sobredosis, no despierta", "urgent"),
        ("mi jefe me va a matar", "none"),
        ("mi esposo me va a matar, tiene una pistola", "urgent"),
        ("didn't hit my head", "none"),
        ("hit my head and passed out", "urgent"),
        ("pregnant and bleeding", "urgent"),
        ("estoy embarazada y sangro mucho", "urgent"),
        ("life is not worth living", "urgent"),
        ("vivir ya no vale la pena", "urgent"),
    ],
)
def test_near_words_are_told_apart(text: str, expected: str) -> None:
    assert level(text) == expected


@pytest.mark.parametrize("text", ["hola, quisiera una cita", "acepto", "treinta y cuatro", "ya no puedo el martes", "yes", "no", "the 2nd"])
def test_a_routine_answer_is_nothing(text: str) -> None:
    assert level(text) == "none"


def test_an_answer_to_another_question_needs_more_to_be_urgent_by_weights_but_not_by_rules() -> None:
    found = {
        text: (level(text), level(text, "Which time? 1 Tue 10:00 AM  2 Thu 2:00 PM"))
        for text in ("i want to die", "no puedo respirar", "i took all of them and i am not sorry")
    }
    assert all(asked == unasked == "urgent" for unasked, asked in found.values()), found


def test_what_rules_call_urgent_stays_so() -> None:
    texts = ("i want to die", "me quiero morir", "my chest hurts and my arm is numb", "le dio una convulsión a mi esposo")
    for text in texts:
        assert triage(text, Context(), BY_RULES).level == level(text) == "urgent"


ASKED = {
    "en": "We ask everyone this. Any thoughts of ending your life or hurting yourself? 1 No  2 In the past, not now  3 Sometimes, no plan  4 Yes, now",
    "es": "Se lo preguntamos a todos. ¿Piensa en quitarse la vida o hacerse daño? 1 No  2 En el pasado, ahora no  3 A veces, sin plan  4 Si, ahora",
}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("i want to live", "en", {"none"}),
        ("No. I want to live!", "en", {"none"}),
        ("no, but i want to live", "en", {"none"}),
        ("i dont want to live", "en", {"urgent"}),
        ("i don't want to live anymore", "en", {"urgent"}),
        ("i dont want to be here anymore", "en", {"urgent"}),
        ("i dont know if i want to live", "en", {"urgent", "staff-review"}),
        ("quiero vivir", "es", {"none"}),
        ("yo quiero vivir", "es", {"none"}),
        ("no quiero vivir", "es", {"urgent"}),
        ("ya no quiero vivir", "es", {"urgent"}),
        ("no se si quiero vivir", "es", {"urgent", "staff-review"}),
    ],
)
def test_a_wish_to_live_answers_our_question_only_where_it_is_one(text: str, language: str, expected: set[str]) -> None:
    """ "Want to live" inside "don't want to live" denies nothing."""
    assert level(text, ASKED[language]) in expected


def test_no_and_then_yes_in_spanish_is_no_short_form_of_a_clinician() -> None:
    """Answers to two of our questions, joined: "no", "si". "SI" for suicidal ideation needs a word beside it."""
    asked = "¿Le han dicho que tiene enfermedad del corazon? 1 No  2 Si  3 No sé"
    assert triage("si", Context(asked, "es", ("hola", "Ana Lopez", "si", "no")), rules()).level == "none"
    assert triage("SI with a plan", Context("", "en"), rules()).level != "none"
