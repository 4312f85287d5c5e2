"""What agrees to texts, what puts it off, and what is neither."""

import dataclasses
from datetime import UTC, datetime

import pytest

from messenger.core.dialogue.questions import CONSENT_WORDS
from messenger.core.understanding import Choice, ExpectChoice, Triage, Unread
from messenger.reading.read import read

NOW = datetime(2026, 11, 24, 16, 15, tzinfo=UTC)
CONSENT = ExpectChoice(("agree by text", "private page", "Español"), CONSENT_WORDS, "consent")


def reading(text, expecting=CONSENT):
    return read(text, expecting, "en", NOW, Triage("none"))


@pytest.mark.parametrize(
    "text",
    [
        "k", "K", "kk", "ok", "dale por aki", "dale", "sale", "va", "órale", "sure", "yes that would be alright", "sounds good", "ok lets do it", "👍",
        "si por favor", "claro que sí", "go ahead", "yep by text is fine", "sí, por mensaje está bien", "bet", "de acuerdo", "1", "ok no problem",
    ],
)  # fmt: skip
def test_words_of_agreement(text):
    got = reading(text)
    assert isinstance(got.answer, Choice)
    assert got.answer.number == 1
    assert not got.leaving.leaves


@pytest.mark.parametrize(
    "text",
    [
        "ok gotta run, back later", "k ttyl", "brb", "yes but not right now", "al rato le contesto", "ok, luego", "me tengo que ir", "ahorita no puedo",
        "ok bye", "sure, talk later", "in a meeting",
    ],
)  # fmt: skip
def test_a_goodbye_is_no_consent(text):
    got = reading(text)
    assert isinstance(got.answer, Unread)
    assert got.leaving.leaves


@pytest.mark.parametrize(
    "text", ["ok?", "good question", "what is this", "21", "que", "ok who is this", "no", "nah", "private page please"]
)
def test_neither(text):
    got = reading(text)
    assert not got.leaving.leaves
    assert not isinstance(got.answer, Choice) or got.answer.number != 1


def test_only_the_first_question_takes_a_k():
    assert isinstance(reading("k", dataclasses.replace(CONSENT, question="visit", words=())).answer, Unread)
