"""An apology for the hour of a text is no lateness to a visit; what stands beside it is read as ever."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import ExpectNothing, Triage
from messenger.reading.read import read

NOW = datetime(2026, 11, 23, 22, 15, tzinfo=ZoneInfo("America/Chicago"))


def intents(text: str) -> tuple[str, ...]:
    return read(text, ExpectNothing(), "en", NOW, Triage("none")).intents


@pytest.mark.parametrize(
    "text",
    [
        "sorry for texting so late", "sorry its so late", "sorry to text so late", "sorry for the late reply", "sorry im responding late", "hi, sorry for bothering you this late",
        "sorry for the late text!", "sorry for getting back to you so late",
        "perdon por escribir tan tarde", "disculpe la hora", "perdon que conteste tarde", "disculpe que lo moleste a estas horas",
    ],
)  # fmt: skip
def test_an_apology_for_the_hour_wants_nothing(text: str) -> None:
    assert intents(text) == ("greeting",)


@pytest.mark.parametrize(
    "text", ["sorry ill be late", "im running late sorry", "sorry its so late but im running late", "sorry im late", "perdon voy tarde", "disculpe, voy a llegar tarde"]
)  # fmt: skip
def test_lateness_to_a_visit_is_told(text: str) -> None:
    assert "running_late" in intents(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("sorry for texting so late, can i move my visit", "reschedule"),
        ("perdon por escribir tan tarde, quiero cancelar mi cita", "cancel_appointment"),
        ("disculpe la hora, donde quedan", "location"),
    ],
)
def test_what_stands_beside_it_is_wanted(text: str, wanted: str) -> None:
    assert intents(text)[0] == wanted
