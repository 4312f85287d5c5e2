"""Answers to reminders in words of one's own, and questions when and where the visit is, in both languages."""

from __future__ import annotations

import pytest

from messenger.core.dialogue.questions import CONFIRM_WORDS, DAY_WORDS
from messenger.core.understanding import Choice, ExpectChoice, ExpectNothing, Triage, Unread
from messenger.reading.read import read
from messenger.reading.visits.own_visit import asks_when, asks_where
from messenger.reading.words.text import words_of
from tests.reading.test_negotiation import NOW

DAY = ExpectChoice(("On track", "I need you"), DAY_WORDS, "day")
CONFIRM = ExpectChoice(("confirm",), CONFIRM_WORDS, "confirm")


@pytest.mark.parametrize("expected", [DAY, CONFIRM], ids=["day", "confirm"])
@pytest.mark.parametrize(
    "text",
    ["yep!", "ill be there god willing", "yes ma'am", "see you then", "sounds good", "yes and my ride is set", "ready", "ahi estare si dios quiere", "claro que si", "todo bien"],
)  # fmt: skip
def test_who_comes(text: str, expected: ExpectChoice) -> None:
    answer = read(text, expected, "en", NOW, Triage("none")).answer
    assert isinstance(answer, Choice) and answer.number == 1


@pytest.mark.parametrize("text", ["nope", "no"])
def test_who_does_not(text: str) -> None:
    answer = read(text, DAY, "en", NOW, Triage("none")).answer
    assert isinstance(answer, Choice) and answer.number == 2


@pytest.mark.parametrize(
    "text",
    ["what time again and where", "i have a fever", "maybe", "not sure yet", "its my car, it wont start", "can i bring my dog", "thanks", "good to go?", "u up?", "no se si podre", "hola"],
)  # fmt: skip
def test_neither(text: str) -> None:
    assert isinstance(read(text, DAY, "en", NOW, Triage("none")).answer, Unread)


@pytest.mark.parametrize(
    ("text", "when", "where"),
    [
        ("what time again and where", True, True),
        ("what time was it and where", True, True),
        ("when and where", True, True),
        ("what time again", True, False),
        ("when is it again", True, False),
        ("a que hora era y donde es", True, True),
        ("donde y a que hora", True, True),
        ("cuando es y donde", True, True),
        ("a que hora era", True, False),
        ("where do i park", False, False),
        ("what time do you open again", False, False),
        ("can i change what time i come", False, False),
        ("a que hora abren", False, False),
    ],
)
def test_when_and_where(text: str, when: bool, where: bool) -> None:
    assert (asks_when(words_of(text)), asks_where(words_of(text))) == (when, where)
    assert read(text, ExpectNothing(), "en", NOW, Triage("none")).questions.asks_where is where
