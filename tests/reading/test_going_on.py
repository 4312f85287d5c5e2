"""To go on, to agree, and what says more than that."""

from __future__ import annotations

import pytest

from messenger.reading.words.going_on import going_on
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "ok can we go on",
        "can we continue please?",
        "lets keep going",
        "where were we",
        "I'd like to pick up where we left off",
        "sigamos",
        "ok sigamos por favor",
        "¿podemos seguir?",
        "listo, continuemos",
        "en que nos quedamos?",
    ],
)
def test_to_go_on(text: str) -> None:
    assert going_on(words_of(text)) == "go-on"


@pytest.mark.parametrize("text", ["ok", "yes", "im ready", "sure", "👍", "listo", "si", "ya estoy lista", "de acuerdo", "va"])
def test_to_agree(text: str) -> None:
    assert going_on(words_of(text)) == "agree"


@pytest.mark.parametrize(
    "text",
    [
        "i can't go on",
        "I cannot continue like this",
        "ya no puedo seguir",
        "no quiero seguir",
        "ok but i am scared",
        "go on without me",
        "siga el dolor",
        "my sister can continue",
        "yes 2",
        "hi",
        "",
        "podemos seguir el martes",
    ],
)
def test_what_says_more(text: str) -> None:
    assert going_on(words_of(text)) == "no"
