"""A wish to call a visit off, with the reason behind it; and a birthday that days are bound to, which is no date of birth."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import ExpectNothing, ExpectSlot, Times, Triage
from messenger.reading.read import read

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 23, 10, 15, tzinfo=ZONE)
OFFERED = tuple(datetime(2026, 11, day, hour, minute, tzinfo=ZONE) for day, hour, minute in ((24, 10, 30), (25, 12, 0), (30, 17, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "im going to have to cancel, my mom is sick", "gonna have to cancel, got called into work", "i have to cancel my kid is sick", "something came up and i need to cancel",
        "voy a tener que cancelar, mi mama esta enferma", "tendre que cancelar, mi nina tiene calentura", "ocupo cancelar, me enferme", "creo que voy a tener que cancelar",
        "tengo que cancelar porque mi hijo esta enfermo", "puedo cancelar",
    ],
)  # fmt: skip
def test_a_reason_changes_nothing(text: str) -> None:
    assert "cancel_appointment" in read(text, ExpectNothing(), "en", NOW, Triage("none")).intents


@pytest.mark.parametrize(
    "text", ["no voy a cancelar", "no quiero cancelar, solo cambiarla", "i won't cancel, my mom drives me", "they had to cancel school, my kid is home"]
)  # fmt: skip
def test_nothing_is_called_off(text: str) -> None:
    assert read(text, ExpectNothing(), "en", NOW, Triage("none")).intents[:1] != ("cancel_appointment",)


@pytest.mark.parametrize(
    "text",
    [
        "after my birthday on the 5th", "not till after my birthday on the 5th", "sometime after my son's birthday on the 5th", "my birthday is the 5th so anytime after",
        "despues de mi cumple el 5",
    ],
)  # fmt: skip
def test_days_after_a_birthday(text: str) -> None:
    got = read(text, ExpectSlot(OFFERED), "en", NOW, Triage("none")).answer
    assert isinstance(got, Times) and got.intervals[0][0].date().isoformat() == "2026-12-06"


@pytest.mark.parametrize("text", ["my birthday is 3/4/1980", "birthday 5 may 1975", "my birthday is the 5th"])
def test_a_date_of_birth_is_no_wish(text: str) -> None:
    assert not isinstance(read(text, ExpectSlot(OFFERED), "en", NOW, Triage("none")).answer, Times)
