"""Words spelt as they are spoken, Spanish and English, and the everyday words that look like them."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.reading.understand import understand
from messenger.reading.words.by_ear import by_ear
from messenger.reading.words.text import words_of
from tests.reading.triage_files import level

NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
OFFERED = ["2026-12-01T10:00", "2026-12-03T14:00", "2026-12-04T09:30"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("malte", "martes"), ("maite", "maite"), ("lune", "lunes"), ("juebe", "jueves"), ("viejne", "viernes"), ("vielneh", "viernes"),
        ("miejcole", "miercoles"), ("sabao", "sabado"), ("meno", "menos"), ("depueh", "despues"), ("utede", "ustedes"), ("ehtoy", "estoy"),
        ("mijmo", "mismo"), ("pelsona", "persona"), ("urtima", "ultima"), ("taide", "tarde"), ("cansao", "cansado"), ("comel", "comer"),
        ("moril", "morir"), ("respiral", "respirar"), ("pueo", "puedo"), ("quinse", "quince"), ("disiembre", "diciembre"), ("dotol", "doctor"),
    ],
)  # fmt: skip
def test_a_word_spelt_by_ear_is_the_word_it_sounds_like(typed: str, meant: str) -> None:
    assert by_ear(typed) == meant


@pytest.mark.parametrize(
    "word",
    [
        "marte",
        "mario",
        "ante",
        "hora",
        "horas",
        "gracia",
        "buena",
        "noche",
        "caro",
        "other",
        "hotel",
        "hotter",
        "three",
        "trees",
        "paper",
        "poor",
        "mass",
        "nose",
        "stuff",
        "sheer",
        "bueno",
        "mimo",
        "perdio",
        "comio",
        "salio",
        "manana",
        "mensaje",
        "quinto",
        "puerto",
        "suelte",
    ],
)
def test_an_everyday_word_stays(word: str) -> None:
    assert by_ear(word) == word


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("e que yo no pueo", "es que yo no puedo"),
        ("a qué hora e que abren", "a que hora es que abren"),
        ("padre e hijo van el lunes", "padre e hijo van el lunes"),
        ("ya no quiero ma mensaje", "ya no quiero mas mensaje"),
        ("mi ma me lleva", "mi ma me lleva"),
        ("a la tre de la talde", "a las tres de la tarde"),
        ("to lo sábado", "todos los sabados"),
        ("toy libre to el día", "estoy libre todo el dia"),
        ("I have to go to the doctor", "i have to go to the doctor"),
        ("er domingo", "el domingo"),
        ("fui al er el lunes", "fui al er el lunes"),
        ("gracia a Dio", "gracias a dios"),
        ("me dio fiebre ayer en la noche", "me dio fiebre ayer en la noche"),
        ("el medico me dijo que ante el dolor llame", "el medico me dijo que ante el dolor llame"),
        ("lo mismo que la otra vez", "lo mismo que la otra vez"),
        ("de ahí pa lante", "de ahi en adelante"),
        ("lo dio ayer el doctor", "lo dio ayer el doctor"),
        ("los sabado y lo domingo", "los sabados y los domingos"),
        ("no he comío na", "no he comido nada"),
        ("mi hija no comio ayer", "mi hija no comio ayer"),
    ],
)
def test_short_spanish_words_are_put_right_only_among_their_neighbours(text: str, read: str) -> None:
    assert " ".join(words_of(text).words) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("im workin tuesday an friday", "i am working tuesday and friday"),
        ("I need an hour and an MRI", "i need an hour and an mri"),
        ("an appointment on an 8 or 11", "an appointment on an 8 or 11"),
        ("my momma an I will come", "my mama and i will come"),
        ("Martin and Austin ate a muffin in Berlin", "martin and austin ate a muffin in berlin"),
        ("my cousin takes insulin and aspirin", "my cousin takes insulin and aspirin"),
        ("da friday one is good", "the friday one is good"),
        ("me da igual el lunes", "me da igual el lunes"),
        ("the tuesday un", "the tuesday one"),
        ("un lunes en la tarde", "un lunes en la tarde"),
        ("ever day is fine", "every day is fine"),
        ("have you ever been", "have you ever been"),
        ("roger on the friday", "ok on the friday"),
        ("Roger will drive me on the friday", "roger will drive me on the friday"),
        ("1030 hours on 9 December", "1030 on 9 december"),
        ("I worked 1500 hours", "i worked 1500 hours"),
        ("tomorra mornin wit em", "tomorrow morning with them"),
    ],
)
def test_spoken_english_is_put_right_and_its_look_alikes_stay(text: str, read: str) -> None:
    assert " ".join(words_of(text).words) == read


def times(text: str, language: str, offered: bool = False) -> dict[str, object]:
    return understand("times", {"text": text, **({"offered": OFFERED} if offered else {})}, language, NOW)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("el martes no puedo y el viernes menos", 2),
        ("el jueves no puedo y el viernes peor todavía", 1),
        ("el martes imposible y el jueves mucho menos", 3),
        ("la del jueve mi vida, que a esa hora ya yo solté a la última clienta", 2),
        ("la del martes, porque la segunda cita de mi hijo es después", 1),
        ("la última", 3),
        ("el vielne a la nueve y media", 3),
    ],
)
def test_one_of_the_offered_times(text: str, number: int) -> None:
    read = times(text, "es", offered=True)
    assert (read["kind"], read.get("number")) == ("slot", number)


@pytest.mark.parametrize(
    ("language", "text", "because"),
    [
        ("es", "cualquier día meno domingo que me voy pa la iglesia", "not Sundays"),
        ("es", "el domingo no más", "Sun Nov 29"),
        ("es", "el lunes ni el martes puedo", "not Mondays; not Tuesdays"),
        ("en", "It's not that Tuesdays are bad, it's that this coming one (the 1st) is bad. The one after, at 9?", "Tue Dec 8, 9 am; not Tue Dec 1"),
        ("es", "no es que los lunes no pueda es que este (el 30) no puedo. el siguiente a las 9?", "Mon Dec 7, 9 am; not Mon Nov 30"),
        ("es", "no es que no quiera, es que trabajo los lunes. el martes a las 9", "Tue Dec 1, 9 am; not Mondays"),
        ("en", "can't do Tuesday and Thursday even less so. Friday?", "Fri Nov 27; not Tuesdays and Thursdays"),
    ],
)  # fmt: skip
def test_days_that_are_denied_in_a_roundabout_way(language: str, text: str, because: str) -> None:
    assert times(text, language)["because"] == because


@pytest.mark.parametrize("text", ["ya no quiero ma mensaje", "no me ecriba ma", "no me manden ma na", "dejen de ecribilme"])
def test_who_wants_no_more_texts_may_say_so_as_they_speak(text: str) -> None:
    assert understand("consent", {"text": text}, "es", NOW)["consent"] == "optout"


@pytest.mark.parametrize(
    "text",
    [
        "me quiero moril",
        "ya no quiero vivil",
        "me boy a matal",
        "no aguanto ma me voy a coltal la vena",
        "no pueo respiral",
        "yo lo que quiero e moilme",
    ],
)
def test_danger_is_heard_in_the_same_spelling(text: str) -> None:
    assert level(text, language="es") == "urgent"


@pytest.mark.parametrize("text", ["toy muelto de hambre ya", "la cita del malte a la die"])
def test_and_an_idiom_is_no_danger(text: str) -> None:
    assert level(text, language="es") == "none"
