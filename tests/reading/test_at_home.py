"""What is said at home after a treatment: a slight ill, whether to nurse, being home, long sleep; and what only looks like it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import ExpectNothing, Triage
from messenger.reading.health.at_home import at_home
from messenger.reading.health.faring import faring
from messenger.reading.read import read
from messenger.reading.words.text import words_of

NOW = datetime(2026, 11, 28, 10, 45, tzinfo=ZoneInfo("America/Chicago"))
SAID = {
    "unwell": [
        "a bit queasy, is toast ok", "nauseous. can i eat", "upset stomach, can i have soup", "woozy still", "got a headache, can i take advil",
        "tengo ascos, puedo comer algo?", "tengo náuseas, puedo tomar té?", "tengo el estómago revuelto", "ando mareada",
    ],
    "nursing": [
        "mom is asleep and i have the kids, can she nurse", "can i breastfeed now", "when is it ok to nurse again", "can i pump tonight",
        "ya puedo dar pecho?", "cuando puedo amamantar", "puedo sacarme leche?",
    ],
    "asks": ["what can i eat now", "how long till i can eat normal", "is it ok to shower", "ya puedo comer?", "cuando puedo ir a trabajar"],
    "home": ["home now", "home safe", "we made it home safe", "ya llegamos a la casa", "ya estoy en mi casa", "en casa"],
    "no": [
        "no nausea", "can i talk to the nurse now", "can i see a nurse", "not home yet, jo stopped for tacos", "can i go home now",
        "when i get home now what", "sin náuseas", "la enfermera puede llamarme?", "todavía no llegamos a la casa", "great",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in SAID.items() for text in texts])
def test_what_is_said_at_home(kind: str, text: str) -> None:
    assert at_home(words_of(text)) == kind


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("slept 10 hours", "mixed"), ("slept all day", "mixed"), ("dormí 12 horas", "mixed"), ("tengo mucho sueño", "mixed"),
        ("cant stop sleeping", "unwell"), ("tengo mucho sueño, no he parado de dormir", "unwell"), ("no puedo estar despierta", "unwell"),
        ("what are your hours", "no"), ("are you open 10 hours", "no"), ("abren 10 horas?", "no"),
    ],
)  # fmt: skip
def test_long_sleep_is_how_somebody_is(text: str, how: str) -> None:
    assert faring(words_of(text)) == how


def test_hours_slept_are_no_opening_hours() -> None:
    assert "hours" not in read("slept 10 hours", ExpectNothing(), "en", NOW, Triage("none")).intents
    assert "hours" in read("what are your hours", ExpectNothing(), "en", NOW, Triage("none")).intents
