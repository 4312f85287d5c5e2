"""A day taken "if I am still here", and why anybody bothers: a person asks. What stands around a plan is nothing, and hides no risk beside it."""

from __future__ import annotations

import pytest

from messenger.reading.safety.triage import Context, triage
from tests.reading.triage_files import rules

OFFER = "Which time? 1 Tue 10:30 AM  2 Wed 12:00 PM  3 Mon 5:00 PM"
MOOD = "How is your mood now? 1 Better 2 Same 3 Worse"


def level(text: str, question: str = "") -> str:
    return triage(text, Context(question), rules()).level


def asked(text: str, question: str) -> bool:
    """Whether a rule, and not the weight of words alone, has a person ask."""
    found = triage(text, Context(question), rules())
    return found.level != "none" and found.kind == "crisis" and any(not each.startswith("evidence-") for each in found.reasons)


@pytest.mark.parametrize(
    "text",
    [
        "la 1. aunque no sé si llegue al martes, la verdad", "la 2, si es que sigo aqui", "nos vemos el martes si sigo por aqui",
        "la 1. de aqui a alla quien sabe si siga", "el miercoles, si es que todavia ando por aca", "no creo llegar al lunes",
        "bueno el 30, si todavia existo", "la 1 si no me muero antes", "quien sabe si amanezca el martes, pero si, la 1",
        "if i last that long, wed", "2. assuming i survive till wed", "the 30th if im still kicking", "put me down for wed, no promises im still here",
        "1. not sure ill make it to tuesday to be honest", "3, not that ill see it",
    ],
)  # fmt: skip
def test_a_day_taken_by_somebody_who_may_not_be_there_is_asked_about(text: str) -> None:
    assert asked(text, OFFER)


@pytest.mark.parametrize(
    "text",
    [
        "la 1, si Dios me deja llegar", "si Dios quiere, el martes", "no sé si llegue a las 10, el bus se tarda", "si todavia esta libre la del martes",
        "no sé si me llegue el pago antes del martes", "la 3 si todavia hay", "1, lord willing", "2 if im still in town", "wed if the creek dont rise",
        "not sure i can make it tuesday, what about wed", "dudo llegar antes de las 11", "see you tuesday if it doesnt snow",
    ],
)  # fmt: skip
def test_being_late_away_or_in_the_hands_of_god_is_nothing(text: str) -> None:
    assert level(text) == level(text, OFFER) == "none"


@pytest.mark.parametrize(
    "text",
    [
        "same. dont know why i bother", "about the same, dont know why i bother", "same. idk why i even try", "worse. dunno why i bother getting up",
        "igual. no sé ni para que me esfuerzo", "lo mismo, de que sirve", "igual, no le veo el chiste a seguir", "peor, ya no sé para que me levanto",
    ],
)  # fmt: skip
def test_why_anybody_bothers_is_asked_about_beside_the_answer(text: str) -> None:
    assert asked(text, MOOD)


@pytest.mark.parametrize("text", ["dont know why i bother calling, nobody picks up", "para que me molesto en llamar si no contestan"])
def test_what_a_telephone_is_not_worth_is_no_rules_matter(text: str) -> None:
    assert not asked(text, MOOD)


@pytest.mark.parametrize(
    ("ordinary", "risk"),
    [
        ("monday is the funeral so after that", "tuesday is the funeral and i want to go with her"),
        ("my uncles funeral is wednesday so after that", "the funeral is monday and after that im done with all of it"),
        ("el lunes es el entierro de mi tio, despues de eso", "el lunes es el entierro y me quiero ir con el"),
        ("im ann and my husband bob wants one too, same day?", "im ann and my husband bob wants to die too"),
        ("mi hermana quiere ir tambien, a la misma hora", "mi esposo se mato y yo tambien quiero"),
        ("sorry went dark on you, stuff happened", "sorry i disappeared, i tried to end it sunday"),
        ("perdon me desapareci, todavia quiero ir", "perdon me desapareci, ya no quiero estar aqui"),
        ("cada quince dias me pagan asi que despues del 15", "me pagan el 15 y despues de eso ya no me van a ver"),
        ("got an hour to kill before my shift", "killing time until i can kill myself"),
        ("matar el tiempo", "solo mato el tiempo hasta morirme"),
        ("thyroid but the pills take care of it", "the pills will take care of it tonight"),
        ("i hope its a woman", "i hope i dont wake up"),
        ("ojala sea mujer", "ojala no despierte"),
        ("I get off at 4 and it takes me half an hour to get to you", "in half an hour it will be over"),
        ("the funeral is at 11 so 3pm or later", "funeral is monday, i wish it was mine"),
        ("i mean not between 11 and 2", "i mean i took between 11 and 20 pills"),
        ("digo que no entre 11 y 2", "tome entre 11 y 20 pastillas"),
    ],
)  # fmt: skip
def test_what_stands_around_a_plan_is_nothing_and_its_neighbour_is_heard(ordinary: str, risk: str) -> None:
    assert (level(ordinary), level(ordinary, OFFER)) == ("none", "none")
    assert "none" not in (level(risk), level(risk, OFFER))


@pytest.mark.parametrize(
    ("joke", "risk"),
    [
        ("feels like i took a vacation from my own head lol", "want a vacation from being alive"),
        ("yep made it, trey and jo both here making fun of my walk", "i cant walk straight and its been a day"),
        ("ando como nuevo, hasta baile", "veo cosas que no estan jaja"),
    ],
)
def test_a_joke_after_a_session_is_nothing_and_what_is_none_is_heard(joke: str, risk: str) -> None:
    def after(text: str) -> str:
        return triage(text, Context(MOOD, after_session=True), rules()).level

    assert after(joke) == "none" != after(risk)


@pytest.mark.parametrize("beside", ["ive written the letters", "everyone would be better off without me", "i wont be around after that"])
@pytest.mark.parametrize(
    "ordinary", ["i get paid every two weeks so after the 15th", "sorry i vanished, phone died", "it takes two buses to get to you"]
)
def test_what_is_settled_hides_no_risk_beside_it(ordinary: str, beside: str) -> None:
    assert level(f"{ordinary}. {beside}") == level(beside) == "urgent"
