"""The other language asked for in passing words."""

from __future__ import annotations

import pytest

from messenger.reading.words.language import switch_request
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text", ["can we do english?", "could you use english", "lets switch to english", "podemos en ingles?", "can we talk in english"]
)
def test_english_is_asked_for(text: str) -> None:
    assert switch_request(words_of(text)) == "en"


@pytest.mark.parametrize("text", ["can we do spanish", "podemos en español?", "pueden en español por favor", "can you switch to spanish"])
def test_spanish_is_asked_for(text: str) -> None:
    assert switch_request(words_of(text)) == "es"


@pytest.mark.parametrize(
    "text",
    ["can we do friday", "i teach english on mondays", "podemos el jueves", "can i come after my english class", "tengo clase de ingles"],
)
def test_no_language_is_asked_for(text: str) -> None:
    assert switch_request(words_of(text)) is None
