"""Who comes in another's place behind that one's trouble, whoever drives laid up, and a name that was told before."""

from __future__ import annotations

import pytest

from messenger.core.understanding import ExpectName, Name, Triage
from messenger.reading.read import read
from messenger.reading.rides.swap import in_place, laid_up
from messenger.reading.words.text import words_of
from tests.reading.test_negotiation import NOW


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Joan's car broke down, Sue will take me instead", "Sue"), ("Mike can't do it anymore, his car died. my neighbor Sue will", "Sue"),
        ("Mike has to work so my sister Pat is driving me", "Pat"), ("Linda got admitted to the hospital, my sister Pat will drive me", "Pat"),
        ("my husband is sick, my friend Ann can take me", "Ann"), ("my ride bailed but Rob can drive me", "Rob"),
        ("a Raul se le descompuso el carro, me lleva mi vecina Sue", "Sue"), ("Raul ya no puede, se le murió el carro. me lleva Chela", "Chela"),
        ("mi esposo está enfermo, me recoge mi comadre Lupe", "Lupe"), ("Raul tiene que trabajar, va Pedro", "Pedro"),
    ],
)  # fmt: skip
def test_somebody_comes_in_anothers_place(text: str, name: str) -> None:
    found = in_place(words_of(text))
    assert found is not None and found.value == name
    answer = read(text, ExpectName("ride"), "en", NOW, Triage("none")).answer
    assert isinstance(answer, Name) and answer.value == name


@pytest.mark.parametrize(
    "text",
    [
        "Joan's car broke down", "Joan's car broke down, what now", "Joan's car broke down, can Sue take me?", "Linda is in the hospital, Pat is with her",
        "my car broke down, can you help", "Sue will take me", "Joan's car broke down, Sue lost her license", "Joan's car broke down so I'll uber",
        "I'm sick, Joan will take me", "Raul está en el hospital", "no puedo, se murió mi carro", "Joan can't come and neither can Sue",
    ],
)  # fmt: skip
def test_nobody_is_named_in_anothers_place(text: str) -> None:
    assert in_place(words_of(text)) is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Linda is in the hospital", "linda"), ("my sister Linda is in the hospital", "linda"), ("oh no, Linda got admitted last night", "linda"),
        ("my ride is in the hospital", "ride"), ("Linda is sick", "linda"), ("Linda broke her leg", "linda"), ("Raul está en el hospital", "raul"),
        ("internaron a Raul", "raul"), ("Raul se enfermó", "raul"), ("mi chofer está enfermo", "ride"),
        ("Linda took me to the hospital", ""), ("I am in the hospital with Linda", ""), ("is Linda in the hospital?", ""), ("my mom is sick", ""),
        ("Linda works in a hospital", ""), ("Linda's mom is in the hospital", ""), ("I'm sick", ""), ("estoy enferma", ""),
        ("Raul me llevó al hospital", ""), ("Linda is home", ""),
    ],
)  # fmt: skip
def test_who_is_laid_up(text: str, who: str) -> None:
    assert laid_up(words_of(text)) == who


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I told you, my sister Joan", "Joan"), ("I already told you its Joan", "Joan"), ("like I said, Joan", "Joan"), ("as i said before my sister Joan", "Joan"),
        ("ya le dije, mi hermana Juana", "Juana"), ("ya les dije que Juana", "Juana"), ("como le dije, Juana", "Juana"), ("I told you already: Joan", "Joan"),
    ],
)  # fmt: skip
def test_a_name_told_before(text: str, name: str) -> None:
    answer = read(text, ExpectName("ride"), "en", NOW, Triage("none")).answer
    assert isinstance(answer, Name) and (answer.value, answer.sure) == (name, True)


@pytest.mark.parametrize("text", ["I told you", "I told my sister Joan", "I told you I have nobody", "ya le dije", "le dije a Juana"])
def test_nobody_was_told_before(text: str) -> None:
    assert not isinstance(read(text, ExpectName("ride"), "en", NOW, Triage("none")).answer, Name)
