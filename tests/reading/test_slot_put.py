"""One of the offered times that suits but is not taken yet, several that suit equally, and a yes to the one that was put to them."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import ExpectSlot, SlotNumber, Times, Triage
from messenger.reading.read import read

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 23, 10, 15, tzinfo=ZONE)
OFFERED = tuple(datetime(2026, 11, day, hour, minute, tzinfo=ZONE) for day, hour, minute in ((24, 10, 30), (25, 12, 0), (30, 17, 0)))


def answer(text: str, asked: int = 0) -> object:
    return read(text, ExpectSlot(OFFERED, asked=asked), "en", NOW, Triage("none")).answer


@pytest.mark.parametrize(
    "text",
    [
        "wed is my only day off", "wednesday is the only day I'm off", "im off wed", "i have wednesday off", "my daughter is off on wednesday", "i dont work wed",
        "the only day i can do is wed", "i can only do wed", "wed im free",
        "el miercoles es mi unico dia libre", "el miercoles no trabajo", "el miercoles descanso", "tengo libre el miercoles", "mi hija descansa el miercoles",
        "solo puedo el miercoles", "el unico dia que puedo es el miercoles",
    ],
)  # fmt: skip
def test_a_day_told_of_ones_life_is_asked_about(text: str) -> None:
    got = answer(text)
    assert isinstance(got, SlotNumber) and (got.number, got.left, got.alike) == (2, True, False)


@pytest.mark.parametrize(
    "text",
    [
        "wed", "wed then", "wed works", "the wed one", "wed please", "wed is good", "i can do wed", "wed is my only day off so wed", "i'll take wed, its my only day off",
        "wed is my day off, that works", "miercoles", "el miercoles por favor, es mi dia libre", "puedo el miercoles", "la del miercoles", "el miercoles si, descanso",
    ],
)  # fmt: skip
def test_a_day_taken_is_taken(text: str) -> None:
    got = answer(text)
    assert isinstance(got, SlotNumber) and (got.number, got.left) == (2, False)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("either is fine", 1), ("either one works", 1), ("whatever works for you", 1), ("you pick", 1), ("doesn't matter to me", 1), ("1 or 2, either is fine", 1),
        ("2 or 3", 2), ("1 and 2 both work", 1), ("the first two work", 1), ("either of the last two", 2), ("all good", 1), ("no preference", 1),
        ("cualquiera de los dos", 1), ("cualquiera", 1), ("la que sea", 1), ("me da igual", 1), ("usted elija", 1), ("la 2 o la 3", 2), ("las dos primeras me quedan", 1),
        ("cualquiera de las ultimas dos", 2), ("no importa cual", 1), ("which one is sooner", 1), ("idk what do you recommend", 1),
        ("cual me recomienda", 1),
    ],
)  # fmt: skip
def test_the_first_of_several_that_suit_equally(text: str, number: int) -> None:
    got = answer(text)
    if isinstance(got, Times):  # exactly those that suit: the conversation puts the first of them
        assert all(first == last for first, last in got.intervals) and len(got.intervals) > 1
        assert got.intervals[0][0] == OFFERED[number - 1].replace(tzinfo=None)
        return
    assert isinstance(got, SlotNumber) and (got.number, got.left, got.alike) == (number, True, True)


@pytest.mark.parametrize(
    "text",
    [
        "neither", "not either", "i cant do either", "either is fine as long as its after 3", "either but not tuesday", "either works if my husband drives", "any day but tuesday",
        "any fridays", "what do you have sooner", "anything earlier", "que tiene mas tarde", "which one is cheaper", "is either one in person?", "no me gusta ninguna", "cualquiera menos el martes", "ninguna de las dos", "1 or 2?",
    ],
)  # fmt: skip
def test_what_only_looks_like_several_alike(text: str) -> None:
    got = answer(text)
    assert not isinstance(got, SlotNumber) or not got.alike


@pytest.mark.parametrize(
    "text",
    [
        "yes", "yes please", "ok", "ok i'll take it", "i'll take it", "that works", "perfect", "sounds good", "book it", "yes that one", "sure", "great thanks",
        "si", "si esa", "esa esta bien", "apartela", "dale", "la tomo", "me parece bien", "si por favor", "esa",
    ],
)  # fmt: skip
def test_a_yes_takes_what_was_put_to_them_and_nothing_else(text: str) -> None:
    got = answer(text, asked=2)
    assert isinstance(got, SlotNumber) and (got.number, got.left) == (2, False)
    assert not isinstance(answer(text), SlotNumber)


@pytest.mark.parametrize(
    "text",
    [
        "no", "no thanks", "maybe", "let me ask my wife", "is it in person", "yes but is there anything earlier", "thanks", "not really", "yes if its not too early", "hmm",
        "no gracias", "a lo mejor", "le pregunto a mi esposo", "hay otra?", "si pero mas temprano",
    ],
)  # fmt: skip
def test_what_takes_nothing(text: str) -> None:
    assert not isinstance(answer(text, asked=2), SlotNumber)


def test_another_of_the_list_is_taken_in_its_place() -> None:
    got = answer("the monday one is better", asked=2)
    assert isinstance(got, SlotNumber) and (got.number, got.left) == (3, False)


def test_a_wish_for_other_days_goes_on_being_one() -> None:
    assert isinstance(answer("im off fridays", asked=2), Times)
