"""Whether a text tells of cannabis or another drug, or asks about it, in both languages."""

from __future__ import annotations

import pytest

from messenger.reading.health.used import used
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "i smoked weed last night is that a problem", "i smoked weed last night", "took an edible last night", "had a couple of gummies to sleep", "i smoked last night",
        "i got high yesterday", "just vaped some thc", "i did a line of coke", "im still a bit stoned", "smoked a joint at 9", "ok but i use cannabis every day",
        "fume mota anoche hay problema", "anoche fume marihuana", "me comi unas gomitas anoche", "me eche un toque ayer", "use cocaina el sabado", "fume anoche",
        "le confieso que fume mota",
    ],
)  # fmt: skip
def test_it_is_told(text: str) -> None:
    assert used(words_of(text)) == "told"


@pytest.mark.parametrize(
    "text",
    [
        "can i smoke weed tonight", "is weed ok before", "do edibles matter?", "can i take a gummy? i mean edibles", "how long before should i stop smoking weed",
        "puedo fumar mota antes", "esta bien la marihuana antes de la cita?", "puedo usar cannabis hoy",
    ],
)  # fmt: skip
def test_it_is_asked(text: str) -> None:
    assert used(words_of(text)) == "asked"


@pytest.mark.parametrize(
    "text",
    [
        "i dont smoke weed", "no weed", "i have not had any edibles", "my son smoked weed", "i had a pot of coffee", "my joint hurts", "i hit the gym", "high blood pressure",
        "i took my meds", "i had mushrooms on my pizza", "had a coke", "acid reflux", "no fumo mota", "mi hijo fuma mota", "tome te de manzanilla", "me tome una coca",
        "comi hongos con queso", "is there a smoking area", "i got high marks", "it was high", "do you have openings", "ya no fumo", "i got a joint replacement",
        "sin marihuana", "never used cocaine",
    ],
)  # fmt: skip
def test_nothing_of_the_kind(text: str) -> None:
    assert used(words_of(text)) == "no"
