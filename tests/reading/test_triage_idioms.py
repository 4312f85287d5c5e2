"""Sayings whose words sound like a danger, beside the same words that are one; farewells and bullets that are urgent in any tone."""

from __future__ import annotations

import pytest

from messenger.reading.safety.triage import Context, triage
from tests.reading.triage_files import rules

SLOTS = "Which time? 1 Tue Dec 1 10:00 AM  2 Thu Dec 3 2:00 PM  3 Fri Dec 4 9:30 AM. Reply with a number."


def level(text: str, question: str = "", *, after_session: bool = False) -> str:
    return triage(text, Context(question, session_day=after_session, after_session=after_session), rules()).level


PAIRS = {
    "bite the bullet": [
        ("ok biting the bullet, put me down for the three visit plan", "bit the bullet and signed, now I just want to put one in my head"),
        ("we bit the bullet and replaced the furnace so money is short till the 15th", "one bullet would solve all of it"),
    ],
    "pull the trigger": [
        ("almost pulled the trigger on a new truck lol", "almost pulled the trigger last night"),
        ("my sister pulled the trigger on the cruise so not the week of the 9th", "my hand is on the trigger"),
    ],
    "kill me if": [
        ("my wife is gonna kill me if I forget the form", "my husband is gonna kill me, he found my gun and he means it"),
        ("mi jefa me mata si vuelvo a salir temprano", "mi esposo me mata si llamo, ya sacó el cuchillo"),
        ("me mata mi mamá si pierdo la hoja", "me mata mi papá, trae la pistola en la mano"),
        ("my boss will murder me if I'm late again", "my boss will be dead tomorrow, I'm bringing a gun"),
    ],
    "knocked out": [
        ("knocked out two more essays so I'm free friday", "knocked out on the kitchen floor, won't wake"),
        ("just knocked out the whole intake packet", "she got knocked out when she fell after the infusion"),
    ],
    "lost track": [
        ("perdí la noción del tiempo con la tarea, ¿sigue la cita?", "perdí la conciencia en el baño después de la infusión"),
        ("perdí la conciencia de la hora cocinando", "perdí el conocimiento dos veces hoy"),
    ],
    "flying over": [("salgo volando para la clínica, ya casi", "voy volando del puente, ya me cansé de todo, adiós")],
    "blood pressure": [
        ("presión 117/74 hoy temprano", "presión 205/118 hoy y me duele el pecho"),
        ("bp 119 over 77 this morning", "bp 206 over 121 this morning and my vision is blurry"),
    ],
    "asked ahead": [
        ("what should I do if I get queasy on the ride home? just planning", "I'm driving home and so queasy, the road is doubling"),
        ("who do I call if I feel ill on the way home friday", "I feel ill on the way home, I'm driving and seeing double"),
    ],
    "hearts": [
        ("con el corazón en la mano, gracias a todo el equipo", "me aprieta el corazón y no respiro"),
        ("grandpa got choked up at our graduation", "my son is choking and can't get air"),
    ],
    "death of something": [
        ("hay un tráfico de la muerte en la autopista, voy 15 tarde", "quiero la muerte, voy a la autopista a tirarme"),
        ("me muero de ganas de ver los resultados", "me muero de ganas de no despertar nunca"),
        ("dying to know what the nurse said", "dying, I want to die, tell the nurse goodbye"),
        ("dead tired after the double shift, can we go later", "tired of being alive, can't go on any later"),
    ],
    "small sayings": [
        ("shoot me a text when the form is in", "shoot me please, I want to die"),
        ("sweating bullets at the dmv, be there by 3", "got bullets for dad's gun, it ends at 3"),
        ("oxygen bar at the mall was a hoot, can I come late", "oxygen says 84 on the clip"),
        ("estoy hasta el cuello de trabajo, mejor el lunes", "tengo la soga en el cuello, adiós"),
        ("me partí de risa con su mensaje", "me parte el dolor de pecho y el brazo, no respiro"),
    ],
}


@pytest.mark.parametrize(("harmless", "urgent"), [pair for pairs in PAIRS.values() for pair in pairs])
def test_a_saying_is_nothing_and_the_same_words_meant_are_urgent(harmless: str, urgent: str) -> None:
    assert (level(harmless), level(urgent)) == ("none", "urgent")


@pytest.mark.parametrize(
    "text",
    [
        "bit the bullet and paid, now I want to eat one",
        "my wife will kill me if I forget the form but I'd rather kill myself first",
        "pulled the trigger on the deposit and tonight I pull it on myself",
        "knocked out the laundry, took all the pills, goodbye",
        "mi jefe me mata si falto, pero hoy me mato yo",
        "perdí la noción del tiempo y me tomé todas las pastillas",
        "voy volando a la clínica, me tomé el frasco entero y me quiero morir",
        "presión 116/74 y me duele mucho el pecho y el brazo",
        "what do I do if I feel sick on the ride home, I'm driving now and everything is doubling",
    ],
)
def test_a_saying_hides_nothing_that_stands_beside_it(text: str) -> None:
    assert level(text) == "urgent"


@pytest.mark.parametrize(
    "text",
    [
        "please don't worry about my thursday, I won't be making any more of them",
        "don't bother rebooking me, I won't need another one",
        "thank you for everything you tried, I won't be seeing any more of you",
        "I won't make it to any of them",
        "les agradezco tanto, doctora, ya no llegaré a ninguna más",
        "no se apure por mi cita, ya no voy a poder llegar a ninguna más",
        "ya no voy a ir a ninguna, cuídese mucho",
        "I'd eat a bullet before I go through that again",
        "lol honestly I'd swallow a bullet over another christmas here",
        "haha kidding, but one more year and I eat my gun",
        "jaja me trago una bala antes de otro lunes así",
        "es broma pero me pego un tiro si esto sigue",
    ],
)
def test_a_farewell_to_all_visits_and_a_bullet_are_urgent_also_in_jest(text: str) -> None:
    assert level(text) == "urgent"


@pytest.mark.parametrize(
    "text",
    [
        "I won't make it to any of those times, sorry",
        "no puedo ir a ninguna de esas horas",
        "no llego a ninguna de esas, ¿hay el lunes?",
        "can't make any of those",
    ],
)
def test_times_that_do_not_suit_are_no_farewell(text: str) -> None:
    assert level(text, SLOTS) == "none"


@pytest.mark.parametrize(
    "text",
    [
        "there's no light at the end of this tunnel",
        "I can't see any way out of this",
        "ya no veo la luz al final del túnel",
        "no le encuentro salida a esto",
        "we're moving so I won't be coming to any of them",
    ],
)
def test_despair_in_pictures_is_seen_by_a_person(text: str) -> None:
    assert level(text) in ("staff-review", "urgent")


@pytest.mark.parametrize(
    "text", ["there's finally light at the end of the tunnel", "I missed the way out of the parking lot, be right there"]
)
def test_hope_and_a_parking_lot_are_not(text: str) -> None:
    assert level(text) == "none"


@pytest.mark.parametrize(
    "text",
    [
        "my pee has been rust colored since last weekend",
        "la orina me sale color óxido desde el martes",
        "I keep craving ketamine between my visits",
        "me dan ganas de más ketamina entre semana",
        "lost a second friend from the old unit to suicide, burial is monday",
        "would the drip work on people who are suicidal?",
    ],
)
def test_what_a_person_must_read_pages_nobody(text: str) -> None:
    assert level(text) == "staff-review"


SAFETY = "We ask everyone this. Any thoughts of ending your life or hurting yourself? 1 No  2 In the past, not now  3 Sometimes, no plan  4 Yes, now"
SEGURIDAD = "Se lo preguntamos a todos. ¿Piensa en quitarse la vida o hacerse daño? 1 No  2 En el pasado, ahora no  3 A veces, sin plan  4 Si, ahora"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("in the past, not now", SAFETY),
        ("years ago but not anymore", SAFETY),
        ("just in the past", SAFETY),
        ("en el pasado, ahora no", SEGURIDAD),
        ("hace años, ya no", SEGURIDAD),
        ("de joven", SEGURIDAD),
    ],
)
def test_that_it_is_past_is_seen_by_a_person_and_never_nothing(text: str, question: str) -> None:
    assert level(text, question) == "staff-review"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("do you treat depression?", "none"), ("hi do you treat insomnia", "none"), ("can ketamine help with ptsd", "none"),
        ("my doctor said ketamine might help my depression", "none"), ("i have treatment resistant depression, can you help", "none"),
        ("hola, atienden ataques de panico?", "none"), ("tengo depresion y quiero una cita", "none"), ("busco ayuda para mi depresion", "none"),
        ("mi doctor me dijo que la ketamina ayuda con la depresion", "none"),
        ("do you treat depression i dont want to be here anymore", "urgent"), ("tengo depresion y ya no quiero vivir", "urgent"),
        ("can you help me with my depression i cant go on", "urgent"), ("busco ayuda para mi depresion, me quiero morir", "urgent"),
    ],
)  # fmt: skip
def test_the_reason_for_coming_is_no_alarm_and_hides_none(text: str, expected: str) -> None:
    assert level(text) == expected
