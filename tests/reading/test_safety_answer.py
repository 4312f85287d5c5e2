"""The safety question answered in words: a "no" counts only where nothing else is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messenger import content
from messenger.core.dialogue.questions import expecting as expecting_in
from messenger.core.dialogue.screening import expecting
from messenger.core.states import AskingSafety
from messenger.core.understanding import Choice, ExpectChoice, Language, Unread
from messenger.reading.read import answer
from messenger.reading.words.text import words_of

NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
CLINIC = content.load()
SAFETY = CLINIC.questionnaires["prescreening"].item("safety")
CODES = tuple(option.code for option in SAFETY.options)

PLAIN_NO = (
    "no", "N", "nope", "no thank God", "no ma'am", "no i don't", "never have and never will", "God no", "no, just the pain", "no im not suicidal",
    "nop", "claro que no", "no gracias a Dios", "para nada", "no señora",
)  # fmt: skip
PAST = (
    "a long time ago",
    "when i was a teenager",
    "not anymore",
    "no, not lately",
    "i used to",
    "not right now",
    "hace años si",
    "ahorita no",
    "ya no",
)
SOMETIMES = (
    "sometimes but id never do it", "no but sometimes", "here and there", "only when it gets bad", "once in a while i guess",
    "thoughts but no plan", "maybe a little", "a veces pero nunca lo haria", "de vez en cuando", "solo cuando bebo",
)  # fmt: skip


def expected(link_id: str, language: Language) -> ExpectChoice:
    """What a question expects, with its options as the person was shown them."""
    expect = expecting(CLINIC.questionnaires["prescreening"].item(link_id))
    assert isinstance(expect, ExpectChoice)
    labels = tuple(CLINIC.catalog.raw(language, label) for label in expect.labels)
    return replace(expect, labels=labels, question=CLINIC.catalog.raw(language, expect.question))


def read(text: str, language: Language = "en") -> str:
    got = answer(words_of(text), expected("safety", language), language, NOW)
    if isinstance(got, Choice):
        return CODES[got.number - 1]
    assert isinstance(got, Unread)
    return "ask"


@pytest.mark.parametrize("text", PLAIN_NO)
def test_a_plain_no_is_a_no(text: str) -> None:
    assert read(text) == "no"
    assert read(text, "es") == "no"


@pytest.mark.parametrize("text", PAST)
def test_an_earlier_time_is_not_never(text: str) -> None:
    assert read(text) == "past"
    assert read(text, "es") == "past"


@pytest.mark.parametrize("text", SOMETIMES)
def test_sometimes_beside_a_denial_is_sometimes(text: str) -> None:
    assert read(text) == "sometimes"
    assert read(text, "es") == "sometimes"


@pytest.mark.parametrize(
    "text", ["not really", "no plan", "no but i wish it was over", "i dont want to say", "never mind", "nothing matters", "ni modo"]
)
def test_what_is_not_plain_is_asked_again(text: str) -> None:
    assert read(text) == "ask"


@given(
    st.sampled_from(PLAIN_NO),
    st.sampled_from(PAST + SOMETIMES),
    st.sampled_from([", ", " ", ". ", " but ", " pero ", "... "]),
    st.booleans(),
)
def test_no_denial_makes_another_answer_lighter(denial: str, said: str, between: str, first: bool) -> None:
    text = between.join((denial, said) if first else (said, denial))
    assert read(text) != "no"


@pytest.mark.parametrize(
    ("link_id", "text", "code"),
    [
        ("prior", "yes zoloft and lexapro", "yes"),
        ("prior", "si, he probado varias", "yes"),
        ("prior", "no never tried anything", "no"),
        ("meds", "no meds", "no"),
        ("meds", "yes xanax", "yes"),
    ],
)
def test_a_yes_or_a_no_in_words_of_ones_own(link_id: str, text: str, code: str) -> None:
    got = answer(words_of(text), expected(link_id, "en"), "en", NOW)
    assert isinstance(got, Choice)
    assert CLINIC.questionnaires["prescreening"].item(link_id).options[got.number - 1].code == code


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("no", 1),
        ("nope", 1),
        ("no thank God", 1),
        ("yes", 2),
        ("sí", 2),
        ("sometimes but id never do it", 2),
        ("maybe", 2),
        ("not anymore", 0),
        ("no but I wish", 0),
    ],
)
def test_the_soft_question_takes_no_lighter_answer_than_was_given(text: str, number: int) -> None:
    got = answer(words_of(text), expecting_in(AskingSafety(NOW), CLINIC.questionnaires), "en", NOW)
    assert (got.number if isinstance(got, Choice) else 0) == number
