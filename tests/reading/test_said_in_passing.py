"""Small turns of everyday talk: on the way, nobody yet, what do you recommend, afraid of it, does that matter, let down, any news, by when."""

import pytest

from messenger.reading.carrier import consent
from messenger.reading.intents.asked import asked
from messenger.reading.intents.other_ways import missent
from messenger.reading.intents.several import opens_asking
from messenger.reading.rides.asked import ride_asked
from messenger.reading.rides.knows_nobody import says_nobody
from messenger.reading.slots.choosing import without_reporter
from messenger.reading.times.sooner import sooner
from messenger.reading.visits.missed_visit import still_comes, wants_another, wronged
from messenger.reading.visits.on_the_way import cannot_find, on_the_way
from messenger.reading.visits.own_visit import asks_when
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
    "text",
    ["idk what do you recommend", "what would you suggest", "any recommendations?", "que me recomienda", "no se, usted que recomienda?"],
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


@pytest.mark.parametrize(
    "text",
    [
        "so am i still coming tuesday", "am i good for tuesday", "so is it still 1:30 or no", "did you change my tuesday?", "are we on for friday",
        "a que hora quedo?", "a que hora quedo entonces", "no le hayan movido mi cita del martes", "me cambiaron la cita?", "sigo apuntada para el martes?",
    ],
)  # fmt: skip
def test_asks_how_the_visit_stands(text: str) -> None:
    assert asks_when(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "can i change my tuesday",
        "move my appointment",
        "is it still ok to eat",
        "i am coming tuesday",
        "cambie mi cita",
        "is he still coming",
        "me cambie de casa",
    ],
)
def test_asks_nothing_of_how_the_visit_stands(text: str) -> None:
    assert not asks_when(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "i was there! i waited 20 min and nobody came", "so jo took the day off for nothing??", "this is the second time", "this is ridiculous",
        "i showed up and you were closed", "yo si fui, espere 20 minutos y nadie salio", "es la segunda vez", "pedi permiso en el trabajo de balde",
    ],
)  # fmt: skip
def test_was_let_down_over_a_visit(text: str) -> None:
    assert wronged(words_of(text))


@pytest.mark.parametrize(
    "text",
    ["is this the first time", "i went to the store", "ok see you there", "what else do you have", "si voy"],
)
def test_was_not_let_down(text: str) -> None:
    assert not wronged(words_of(text))


@pytest.mark.parametrize("text", ["me puede dar otra", "hay otra?", "can i get another one", "se puede otra fecha?", "another time?"])
def test_asks_for_another_time(text: str) -> None:
    assert wants_another(words_of(text))


@pytest.mark.parametrize(
    "text", ["anything yet", "any news?", "did anything open up", "ya hay algo?", "ya se libero algo", "alguna novedad?"]
)
def test_asks_whether_a_time_has_opened(text: str) -> None:
    assert sooner(words_of(text)) == "news"


@pytest.mark.parametrize("text", ["put me on a list?", "add me to the list", "pongame en la lista", "me apunta en una lista?"])
def test_wishes_to_be_on_the_list(text: str) -> None:
    assert sooner(words_of(text)) == "tell"


@pytest.mark.parametrize(
    "text", ["any food yet is fine", "not anything yet", "take me off your list", "no hay nada", "put my meds on the list"]
)
def test_asks_nothing_of_the_list(text: str) -> None:
    assert sooner(words_of(text)) == "no"


@pytest.mark.parametrize(
    "text",
    ["who's driving do you need to know now", "when do i have to tell you", "hasta cuando puedo decirles?", "tengo que decirle ahorita?"],
)
def test_asks_by_when_the_ride_must_be_known(text: str) -> None:
    assert ride_asked(words_of(text)) == "by-when"


@pytest.mark.parametrize(
    ("text", "left"), [("my wife says the 2nd", "the 2 nd"), ("he says 2", "2"), ("ok my mom picks the first one", "the first one")]
)
def test_what_somebody_else_chooses_is_chosen(text: str, left: str) -> None:
    assert without_reporter(words_of(text)).words == tuple(left.split())


@pytest.mark.parametrize(
    "text",
    ["my doctor says 2 pills a day for my heart", "she said no", "2 says my wife", "my boss says i cant on monday or tuesday this week"],
)
def test_what_is_told_of_somebody_else_is_left(text: str) -> None:
    assert without_reporter(words_of(text)).words in (words_of(text).words, ("no",))


@pytest.mark.parametrize(("text", "word"), [("no punto", "."), ("a las 3 en punto", "punto"), ("a las 3 punto", "."), ("punto", "punto")])
def test_a_full_stop_that_dictation_spells_out(text: str, word: str) -> None:
    assert words_of(text).words[-1] == word


@pytest.mark.parametrize(
    "text",
    [
        "sorry wrong person lol",
        "oops wrong chat",
        "i mean that text was for my mom",
        "perdon, me equivoque de persona",
        "ese mensaje era para mi hermana",
    ],
)
def test_was_meant_for_somebody_else(text: str) -> None:
    assert missent(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "you have the wrong number",
        "wrong number",
        "sorry wrong number",
        "this is for my mom",
        "numero equivocado",
        "the visit is for my son",
    ],
)
def test_was_meant_for_us(text: str) -> None:
    assert not missent(words_of(text))


@pytest.mark.parametrize("text", ["cant find you", "im lost", "no los encuentro", "no encuentro la clinica", "ando perdido"])
def test_cannot_find_the_place(text: str) -> None:
    assert cannot_find(words_of(text))


@pytest.mark.parametrize(
    "text", ["i am lost in life", "i cant find the words", "no encuentro trabajo", "i lost my ride", "cant find a ride"]
)
def test_finds_the_place(text: str) -> None:
    assert not cannot_find(words_of(text))


@pytest.mark.parametrize(
    "text", ["who else can see these texts", "quien mas ve estos mensajes", "is my info safe with you", "esta segura mi informacion"]
)
def test_asks_who_sees_what_they_tell_us_and_leaves_by_no_weight(text: str) -> None:
    assert asked(words_of(text), ()) == "privacy"
    assert consent(words_of(text)) == "none"


@pytest.mark.parametrize(
    "text", ["she wants to know what time to pick me up", "pregunta a que hora pasa por mi", "when should he come get me"]
)
def test_asks_when_to_be_picked_up(text: str) -> None:
    assert ride_asked(words_of(text)) == "enters"


@pytest.mark.parametrize("text", ["should i cancel", "mejor cancelo?", "should i turn around", "me regreso?"])
def test_asks_whether_to_come(text: str) -> None:
    assert still_comes(words_of(text))


def test_not_to_do_something_is_no_question() -> None:
    assert not opens_asking(words_of("please dont cancel me"))
    assert opens_asking(words_of("do i need a coat"))
