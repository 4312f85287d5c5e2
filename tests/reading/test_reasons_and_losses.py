"""The reason for care, a denial beside a pain, a death that moves a visit, and what is dear given away, each beside its look-alike."""

from __future__ import annotations

import pytest

from tests.reading.triage_files import level

SAFETY = "Any thoughts of ending your life or hurting yourself? 1 No 2 In the past 3 Sometimes 4 Yes"
REASON = "What would you like help with? 1 Mood  2 Anxiety or trauma  3 Pain  4 Other"


@pytest.mark.parametrize(
    "text",
    [
        "por la depresion",
        "la depresion",
        "for my ptsd",
        "pa la ansiedad",
        "mi doctor me mando por depresion",
        "depression, anxiety and pain",
    ],
)
def test_a_reason_for_care_is_no_risk(text: str) -> None:
    assert level(text, question=REASON) == "none"


@pytest.mark.parametrize("text", ["not suicidal, just in pain", "no soy suicida, me duele la espalda", "nothing like that, just pain"])
def test_a_denial_and_the_pain_that_it_is_instead(text: str) -> None:
    assert level(text, question=SAFETY) == level(text) == level(text, question=REASON) == "none"


@pytest.mark.parametrize(
    ("ordinary", "urgent"),
    [
        ("my mom passed away last night, need to cancel", "my mom died last night and i want to go with her, cancel everything"),
        ("i wont be needing a ride anymore", "somebody else can have my spot, i wont be needing anything"),
        ("gave my old phone to my nephew", "gave my dad's watch to my nephew today"),
        ("i dont know anyone there", "i dont recognize anyone here, i dont know where i am"),
        ("le di borrar sin querer", "le di doble dosis sin querer"),
        ("me duele la espalda", "me duele la garganta y no puedo respirar"),
        ("le di mi celular viejo a mi sobrino", "le di el reloj de mi papa a mi sobrino"),
    ],
)
def test_what_a_front_desk_hears_and_its_grave_twin(ordinary: str, urgent: str) -> None:
    assert level(ordinary) != "urgent"
    assert level(urgent) == "urgent"
