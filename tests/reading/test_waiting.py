"""Whether somebody waits for whoever takes them home, or was met, in both languages."""

from __future__ import annotations

import pytest

from messenger.reading.rides.waiting import waiting
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "still here in the parking lot waiting, linda isnt answering", "linda isnt answering", "nobody came for me", "my ride never showed up", "my sister isn't here yet",
        "still waiting", "im still waiting outside", "she's not picking up her phone", "i cant reach my husband", "my ride is a no show", "they left me here", "my son is late",
        "waiting for my ride in the lobby", "sigo aqui esperando, nadie vino por mi", "mi hermana no contesta", "no ha llegado mi esposo", "todavia no llega mi hija",
        "estoy aqui esperando", "Raul no aparece", "me dejaron plantada",
    ],
)  # fmt: skip
def test_somebody_waits(text: str) -> None:
    assert waiting(words_of(text)) == "waits"


@pytest.mark.parametrize(
    "text",
    ["she came", "linda is here", "my sister just got here", "he finally showed up", "shes here now", "on my way home", "ya llego", "ya llego mi hermana", "ya vino Raul", "me recogio mi esposo",
     "ya voy a casa"],
)  # fmt: skip
def test_they_were_met(text: str) -> None:
    assert waiting(words_of(text)) == "met"


@pytest.mark.parametrize(
    "text",
    ["home safe thx", "still waiting for a call from the nurse", "is anybody here?", "waiting on my receipt", "1", "good", "i feel great", "thanks", "todo bien", "no tengo nauseas", "sigo mareada",
     "still dizzy", "still a little sleepy", "no me duele", "estoy bien", "i am not coming in", "i came home at 5", "i'm not answering that", "it never helped"],
)  # fmt: skip
def test_nothing_of_the_kind(text: str) -> None:
    assert waiting(words_of(text)) == "no"
