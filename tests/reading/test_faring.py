"""Check-ins answered in words or on a scale of one's own, in both languages."""

from __future__ import annotations

import pytest

from messenger.core.understanding import Choice, ExpectChoice, Told, Triage, Unread
from messenger.reading.health.faring import faring
from messenger.reading.read import read
from messenger.reading.words.text import words_of
from tests.reading.test_negotiation import NOW

EVENING = ExpectChoice(
    ("Home, good", "Nausea, dizzy or headache", "I need help", "Not home yet"), (), "evening", ("good", "nausea", "help", "not-home")
)
DAY = ExpectChoice(
    ("Good", "Nausea, dizzy or headache", "Unreal or confused", "I need help now"), (), "day1", ("good", "nausea", "unreal", "help")
)
MOOD = ExpectChoice(("Better", "Same", "Worse", "Much worse, I need help"), (), "mood", ("better", "same", "worse", "much-worse"))
NOCHE = ExpectChoice(
    ("En casa, bien", "Náusea, mareo o dolor de cabeza", "Necesito ayuda", "Todavía fuera de casa"), (), "evening", EVENING.codes
)
ANIMO = ExpectChoice(("Mejor", "Igual", "Peor", "Mucho peor, necesito ayuda"), (), "mood", MOOD.codes)


@pytest.mark.parametrize(
    ("text", "asked", "number"),
    [
        ("home safe thx", EVENING, 1),
        ("home and feeling great, thank you", EVENING, 1),
        ("made it home, all good", EVENING, 1),
        ("ya en casa gracias a dios", NOCHE, 1),
        ("llegue bien a casa", NOCHE, 1),
        ("pretty good slept like a rock", DAY, 1),
        ("great!", DAY, 1),
        ("4", EVENING, 4),
        ("better than before", MOOD, 1),
        ("mejor", ANIMO, 1),
        ("worse", MOOD, 3),
    ],
)
def test_plainly_one_of_the_options(text: str, asked: ExpectChoice, number: int) -> None:
    answer = read(text, asked, "en", NOW, Triage("none")).answer
    assert isinstance(answer, Choice) and answer.number == number


@pytest.mark.parametrize(
    ("text", "asked", "worrying"),
    [
        ("8/10!", DAY, False),
        ("mood is like a 4 outta 10 maybe", MOOD, True),
        ("4 out of 10", MOOD, True),
        ("4/10", DAY, True),
        ("como un 4 de 10 el animo", ANIMO, True),
        ("un 8 de 10", ANIMO, False),
        ("it wore off. back to square one", MOOD, True),
        ("didn't really help", MOOD, True),
        ("se me paso el efecto", ANIMO, True),
        ("this is linda, shes asleep. all good", EVENING, False),
        ("soy su hermana, ya esta dormida, todo bien", NOCHE, False),
        ("a bit foggy but fine", DAY, False),
        ("home. saw my dead mother, it was beautiful", EVENING, False),
        ("pretty good", MOOD, False),
        ("feeling great!", EVENING, False),
    ],
)
def test_told_in_other_words(text: str, asked: ExpectChoice, worrying: bool) -> None:
    answer = read(text, asked, "en", NOW, Triage("none")).answer
    assert isinstance(answer, Told) and answer.worrying is worrying


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("is that normal", DAY),
        ("who is this", EVENING),
        ("6", MOOD),
        ("ok can i drive", DAY),
        ("when is my next visit", MOOD),
        ("what", DAY),
    ],
)
def test_no_answer(text: str, asked: ExpectChoice) -> None:
    assert isinstance(read(text, asked, "en", NOW, Triage("none")).answer, Unread)


@pytest.mark.parametrize("text", ["i cant go home", "still not home", "i want to go home", "todavia no llego a casa"])
def test_nobody_is_home_who_is_not(text: str) -> None:
    for asked in (EVENING, NOCHE):
        answer = read(text, asked, "en", NOW, Triage("none")).answer
        assert not (isinstance(answer, Choice) and answer.number == 1) and not isinstance(answer, Told)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("better than last week honestly", "mixed"),
        ("it wore off", "unwell"),
        ("feeling worse again", "unwell"),
        ("mejor que la semana pasada", "mixed"),
        ("me siento peor", "unwell"),
        ("friday is better", "no"),
        ("can i come at 4", "no"),
        ("do i feel different after?", "no"),
        ("thanks", "no"),
        ("peor para mi el lunes", "no"),
        ("12/10 at 4", "no"),
    ],
)
def test_how_they_say_they_are(text: str, how: str) -> None:
    assert faring(words_of(text)) == how
