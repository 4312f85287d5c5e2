"""An answer at the head or the end of a text hides nothing of it: not from triage, and not from what a turn makes of triage."""

from __future__ import annotations

import random
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messenger.core.understanding import ExpectChoice
from messenger.reading.read import read
from messenger.reading.safety.after_answer import MARK, after_answer, parts
from messenger.reading.safety.rules import RANK
from messenger.reading.safety.triage import Context, triage
from tests.reading.test_triage import URGENT
from tests.reading.triage_files import rules
from training.texts import training

NOW = datetime.fromisoformat("2026-11-23T10:15:00-06:00")
FRONT = ["2 ", "2 but ", "2 pero ", "yes ", "yeah but ", "no. ", "no but ", "si, ", "sí ", "ok ", "1 · ", "1) ", "2\n", "2 yes but "]
BEHIND = [" 2", ". 2", " · 1", ". yes", ", ok", ", si", "\n2"]
QUESTIONS = [
    "",
    "How is your mood now? 1 Better 2 Same 3 Worse",
    "¿Cómo está su ánimo? 1 Mejor 2 Igual 3 Peor",
    "Which time? 1 Tue 10:00 AM 2 Thu 2:00 PM",
    "Ever told you had: 1 high blood pressure 2 heart disease? Numbers, 0 none",
    "Any thoughts of ending your life or hurting yourself? 1 No 2 In the past 3 Sometimes 4 Yes",
    "Who will take you home?",
]
_ALL = sorted({text for each in URGENT.values() for text in each} | {each.text for each in training() if each.level == "urgent"})
TEXTS = random.Random(7).sample(_ALL, len(_ALL))  # not for secrets: hypothesis favours what comes first


def found(text: str, question: str) -> tuple[int, bool]:
    """How urgent, and whether beyond doubt."""
    read = triage(text, Context(question), rules())
    return RANK[read.level], "evidence-slight" not in read.reasons


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(TEXTS), st.sampled_from([*((each, "") for each in FRONT), *(("", each) for each in BEHIND)]), st.sampled_from(QUESTIONS)
)
def test_an_answer_beside_it_never_lowers_an_urgent_text(text: str, beside: tuple[str, str], question: str) -> None:
    before, after = beside
    assert found(f"{before}{text}{after}", question) >= found(text, question)


@pytest.mark.parametrize(
    ("text", "rests"),
    [
        ("2 but i keep thinking", ("i keep thinking",)),
        ("2", ()),
        ("yes", ()),
        ("2 yes but no", ("yes but no", "no")),
        ("no quiero vivir", ()),
        ("no thoughts of that", ()),
        ("si me muero", ()),
        ("no, pienso en eso", ("pienso en eso",)),
        ("2:30 works", ()),
        ("i drop my son at 7:40", ()),
        ("better but i keep thinking", ("i keep thinking",)),
        ("pretty good i guess, only i keep thinking", ("only i keep thinking",)),
        ("el martes, y no voy a volver", ("no voy a volver",)),
        ("tues. she finds me", ("she finds me",)),
        ("cualquiera, ya no importa", ("ya no importa",)),
        ("good morning to you", ()),
        ("friday i am off", ()),
        ("can i drive if i feel ok", ()),
        ("I keep thinking of it. 2", ("I keep thinking of it",)),
        ("honestly? yes 2", ("honestly? yes", "honestly")),
        ("22 a day. 23, ok", ("a day. 23, ok", "22 a day. 23", "22 a day", "a day. 23", "a day")),
    ],
)
def test_what_is_taken_off(text: str, rests: tuple[str, ...]) -> None:
    assert after_answer(text) == rests


def test_what_stands_on_either_side_of_a_sign_or_a_but() -> None:
    said = "friday works, i land at 7:40, but after that i am done with all of it"
    assert parts(said)[0] == "i land at 7:40, but after that i am done with all of it"
    assert "friday works, i land at 7:40" in parts(said)
    assert parts("ok, thanks") == parts("") == ()
    assert not parts("word, " * 400), "a long text is read in windows"


@pytest.mark.parametrize("before", ["thank you for the reminder, i will be there at 10, ", "1 is perfect my last class lets out at 9, "])
def test_ordinary_words_around_it_hide_no_danger(before: str) -> None:
    assert triage(f"{before}and after that im driving to the bridge to jump", Context(QUESTIONS[3]), rules()).level == "urgent"


@pytest.mark.parametrize(
    "text", ["no thoughts of suicide", "no pienso en matarme", "1 no thoughts like that", "nope, never thought of killing myself"]
)
def test_a_denial_is_not_cut_in_two(text: str) -> None:
    assert triage(text, Context(QUESTIONS[5]), rules()).level != "urgent"


def test_the_answer_explains_nothing_of_what_stands_beside_it_unless_that_is_an_answer_too() -> None:
    mood = ExpectChoice(("Better", "Same", "Worse"), question="mood")
    hidden = "2 but i keep thinking my kids deserve someone else"
    marked = triage(hidden, Context(QUESTIONS[1]), rules())
    assert MARK in marked.reasons
    assert MARK in read(hidden, mood, "en", NOW, marked).triage.reasons
    twice = "2 same"
    assert MARK not in read(twice, mood, "en", NOW, marked).triage.reasons
