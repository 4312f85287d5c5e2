"""Small turns of everyday talk: on the way, nobody yet, what do you recommend, afraid of it, does that matter."""

import pytest

from messenger.reading.carrier import consent
from messenger.reading.intents.asked import asked
from messenger.reading.rides.knows_nobody import says_nobody
from messenger.reading.visits.on_the_way import on_the_way
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "on our way", "otw", "omw!", "good morning, on our way", "heading over now", "just left the house", "almost there", "leaving now",
        "ya voy en camino", "vamos para alla", "ya sali", "ya casi llego", "voy saliendo", "en camino",
    ],
)  # fmt: skip
def test_is_on_the_way_and_nothing_is_wrong(text: str) -> None:
    assert on_the_way(words_of(text)) == "coming"


@pytest.mark.parametrize(
    "text",
    [
        "on my way but running late", "omw, 20 min", "on my way to work", "on my way home", "will be on my way at 9", "are you on the way?", "otw, traffic is bad",
        "i'll be there soon", "not on my way yet", "voy en camino pero tarde", "voy a llegar tarde", "ya voy a cumplir 40", "voy para la casa", "voy al trabajo",
        "ya voy mejor", "in the way",
    ],
)  # fmt: skip
def test_is_late_or_goes_elsewhere(text: str) -> None:
    assert on_the_way(words_of(text)) != "coming"


@pytest.mark.parametrize("text", ["nobody", "No one yet", "0", "nadie", "todavia nadie", "i have no one"])
def test_says_that_there_is_nobody(text: str) -> None:
    assert says_nobody(words_of(text))


@pytest.mark.parametrize("text", ["nobody?", "nobody called me", "nobody wants me", "nadie me llamo", "00", "10", "nadie me quiere"])
def test_says_more_than_nobody(text: str) -> None:
    assert not says_nobody(words_of(text))


@pytest.mark.parametrize(
    "text", ["idk what do you recommend", "what would you suggest", "any recommendations?", "que me recomienda", "no se, usted que recomienda?"]
)
def test_asks_for_advice_and_not_for_help(text: str) -> None:
    assert asked(words_of(text), ()) == "advice"
    assert consent(words_of(text)) != "help"


@pytest.mark.parametrize("text", ["my doctor recommended you", "idk what to text", "what do i reply", "me lo recomendo una amiga"])
def test_asks_for_no_advice(text: str) -> None:
    assert asked(words_of(text), ()) != "advice"


@pytest.mark.parametrize(
    "text",
    [
        "im scared honestly", "is it gonna hurt", "does it hurt?", "im really nervous about friday", "scared of needles", "im freaking out",
        "me da miedo la aguja", "me va a doler?", "tengo miedo", "estoy nerviosa", "duele?",
    ],
)  # fmt: skip
def test_is_afraid_of_the_visit(text: str) -> None:
    assert asked(words_of(text), ()) == "fear"


@pytest.mark.parametrize(
    "text",
    [
        "im scared of what i might do to myself", "im scared to be alone", "im afraid of my husband", "im scared he will find me", "it hurts so much", "my back hurts",
        "im afraid i cant make it", "tengo miedo de mi esposo", "me da miedo quedarme sola", "me duele la espalda", "tengo miedo de dormir", "would it hurt to ask",
    ],
)  # fmt: skip
def test_is_afraid_of_something_else(text: str) -> None:
    assert asked(words_of(text), ()) != "fear"


@pytest.mark.parametrize(
    "text",
    [
        "got my period, does that matter", "i have braces, is that a problem?", "i have a tattoo is that ok?", "me bajo la regla, importa?", "traigo brackets, hay problema?",
        "uso lentes de contacto, afecta?",
    ],
)  # fmt: skip
def test_asks_whether_something_matters(text: str) -> None:
    assert asked(words_of(text), ()) == "other"
