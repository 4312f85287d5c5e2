"""Questions of a clinic about now or any time before: what is over is a yes to them; the shipped question about the last year reads on."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import Choice, ExpectChoice, Triage, Unread
from messenger.reading.read import read

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
CODES = ("no", "yes", "tell-staff")


def asks(ever: bool) -> ExpectChoice:
    question = "Have alcohol or drugs been a problem for you, now or in the past? 1 No  2 Yes  3 I'd rather tell staff"
    return ExpectChoice(("No", "Yes", "I'd rather tell staff"), (), question, CODES, ever=ever)


def code(text: str, ever: bool = True) -> str:
    answer = read(text, asks(ever), "en", NOW, Triage("none")).answer
    return CODES[answer.number - 1] if isinstance(answer, Choice) else "ask"


@pytest.mark.parametrize(
    "text",
    [
        "sober 10 years", "sober", "been clean since 2015", "in recovery", "quit drinking in 2010", "i used to drink a lot", "20 years ago", "in my 20s",
        "yes, sober 10 years", "went to rehab once", "10 años sobrio", "limpio hace 10 años", "dejé de tomar hace 8 años", "antes tomaba mucho",
        "sí, en el pasado", "de joven sí",
    ],
)  # fmt: skip
def test_what_is_over_is_a_yes(text):
    assert code(text) == "yes"


@pytest.mark.parametrize(
    "text",
    ["no, sober 10 years", "no im sober now", "no but i used to", "not anymore", "not this year", "ya no", "ahora no", "no, deje de tomar"],
)
def test_a_no_to_now_only_is_asked_again_and_kept(text):
    answer = read(text, asks(ever=True), "en", NOW, Triage("none")).answer
    assert isinstance(answer, Unread) and answer.tells == "own"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no", "no"),
        ("never", "no"),
        ("nope never did", "no"),
        ("nunca", "no"),
        ("1", "no"),
        ("2", "yes"),
        ("yes", "yes"),
        ("my dad used to drink", "ask"),
    ],
)
def test_other_answers_are_read_as_ever(text, expected):
    assert code(text) == expected


@pytest.mark.parametrize("text", ["sober 10 years", "10 años sobrio"])
def test_the_shipped_question_is_about_the_last_year(text):
    assert code(text, ever=False) == "no"
