"""A stretch that is wished for is never ruled out, whatever is said of a day of it: every stretch beside every busy day and every way of pointing back."""

from itertools import product

import pytest

from messenger.reading.understand import understand
from tests.figures import NOW

STRETCHES = {
    "en": ("the week of the 14th", "any time between the 14th and the 18th", "14th to the 18th works", "the 14th, 15th or 17th"),
    "es": ("la semana del 14", "cualquier día del 14 al 18", "puedo entre el 14 y el 18", "el 14, el 15 o el 17"),
}
BUSY = {
    "en": (
        ", except I have PT on the 16th",
        ". on the 16th I've got dialysis at 9",
        ", but I work the 16th",
        ", the 16th my car's in the shop",
    ),
    "es": (", nomás que el 16 tengo terapia", ". el 16 tengo diálisis a las 9", ", pero el 16 trabajo", ". ay el 16 tengo una cosa"),
}
POINTING = {
    "en": (" so not then", ", not that day", " so that day's out", " so no", ", rest is fine", ". the other days work", ""),
    "es": (" así que ese día no", " entonces no", ", ese no", ", lo demás sí", ". los otros días sí", ", cualquier otro día sí", ""),
}
CASES = [
    (language, stretch + busy + pointing)
    for language in STRETCHES
    for stretch, busy, pointing in product(STRETCHES[language], BUSY[language], POINTING[language])
]


@pytest.mark.parametrize(("language", "text"), CASES, ids=[text for _, text in CASES])
def test_a_stretch_stands_or_is_asked_about(language, text):
    got = understand("times", {"text": text}, language, NOW)
    assert got["kind"] in {"times", "ask"}
    days = [(first[:10], last[:10]) for first, last in got.get("intervals", [])]
    assert all("2026-12-14" <= first <= last <= "2026-12-20" for first, last in days), got["because"]
    assert not any(first <= "2026-12-16" <= last for first, last in days), got["because"]
