"""To go on, to agree, and what says more than that."""

from __future__ import annotations

import pytest

from messenger.reading.words.going_on import going_on, still_wants
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


@pytest.mark.parametrize(
    "text",
    [
        "sorry ive been MIA, still want to come in", "sorry i disappeared, can i still book", "sorry for disappearing, id like my appointment",
        "sorry went dark on you, stuff happened. still want to come in", "i still want to come in", "so sorry for the late reply, can i still get an appointment",
        "perdon por desaparecer, quiero mi cita", "perdon, me perdi, todavia puedo agendar?", "perdon me desapareci, todavia quiero ir",
        "todavia quiero mi cita", "una disculpa por no contestar, si quiero la cita",
    ],
)  # fmt: skip
def test_a_visit_is_wanted_still(text: str) -> None:
    assert still_wants(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "i still want to die", "sorry i disappeared", "sorry ive been MIA, still want to come in friday", "i still want to go home",
        "una disculpa por no contestar, ya no quiero la cita", "ya no quiero mi cita", "sorry for the silence, i dont want the appointment",
        "perdon por desaparecer, quiero cancelar mi cita", "still want it gone", "todavia quiero morirme", "quiero mi cita el viernes",
        "i want to disappear", "quiero desaparecer",
    ],
)  # fmt: skip
def test_what_is_no_wish_for_a_visit_still(text: str) -> None:
    assert not still_wants(words_of(text))
