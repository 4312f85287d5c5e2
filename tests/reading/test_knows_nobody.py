"""Who knows nobody here has no ride home; words that name a person, a number or us still say that this is the wrong one."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import ExpectName, ExpectNothing, NoRide, Triage
from messenger.reading.read import read
from messenger.reading.rides.knows_nobody import knows_nobody
from messenger.reading.words.text import words_of

NOW = datetime(2026, 11, 25, 10, tzinfo=ZoneInfo("America/Chicago"))

NOBODY = [
    "aqui no conozco a nadie que maneje", "no conozco a nadie aqui", "no conozco a nadie", "no conozco a nadie, acabo de llegar a la ciudad",
    "soy nueva aqui y no conozco a nadie", "no conozco gente aqui", "no conozco a nadie con carro", "aqui no hay nadie que me lleve",
    "no tengo a nadie aqui", "no tengo familia aqui", "no vive nadie conmigo que maneje", "no vivo aqui, nadie me puede llevar",
    "i dont know anybody here", "just moved here, dont know anybody", "i live alone and dont know anybody here", "i know nobody here",
    "nobody here can drive me", "there is nobody here who drives", "no one here drives", "i have nobody here", "no family here",
    "theres no one here i could ask", "i dont live here so i have nobody", "dont know anyone with a car",
]  # fmt: skip
ANOTHER = [
    "no conozco a nadie con ese nombre", "no conozco a esa persona", "no conozco a ninguna Ana", "aqui no vive nadie con ese nombre",
    "nobody by that name here", "there is no Ana here", "wrong number", "numero equivocado", "no conozco a nadie que se llame Ana",
]  # fmt: skip


@pytest.mark.parametrize("text", NOBODY)
@pytest.mark.parametrize("expecting", [ExpectNothing(), ExpectName("ride")])
def test_who_knows_nobody_has_no_ride_and_keeps_the_texts(text, expecting):
    found = read(text, expecting, "en", NOW, Triage("none"))
    assert (found.carrier, found.intents[:1]) == ("none", ("ride_problem",))
    assert found.people.knows_nobody


@pytest.mark.parametrize("text", ANOTHER)
@pytest.mark.parametrize("expecting", [ExpectNothing(), ExpectName("ride")])
def test_the_wrong_person_is_still_that(text, expecting):
    assert not knows_nobody(words_of(text))
    assert read(text, expecting, "en", NOW, Triage("none")).carrier == "optout"


@pytest.mark.parametrize("text", ["no one here", "nobody here", "era de mi ex, ya no me lleva", "no tengo amigos aqui ni familia"])
def test_words_of_a_wrong_number_that_answer_the_ride_question_are_that_answer(text):
    found = read(text, ExpectName("ride"), "en", NOW, Triage("none"))
    assert found.carrier == "none" and "wrong_number" not in found.intents and isinstance(found.answer, NoRide)


@pytest.mark.parametrize(
    "text", ["STOP", "no conozco a nadie, ya no me manden mensajes", "nobody. stop texting me", "wrong number, no one here"]
)
def test_a_plain_opt_out_at_the_ride_question_is_one(text):
    assert read(text, ExpectName("ride"), "en", NOW, Triage("none")).carrier == "optout"


@pytest.mark.parametrize(
    "text", ["i know my husband will", "no conozco la clinica", "i dont know the address", "do you know anybody by that name"]
)
def test_other_things_unknown_are_no_want_of_people(text):
    assert not knows_nobody(words_of(text))
