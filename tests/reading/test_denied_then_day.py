"""A day behind one that is denied, and an ordinal that may be a day of the month: nothing is booked where two readings differ."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import ExpectSlot, SlotNumber, Times, Unread
from messenger.reading.slots.taken import read_offer
from messenger.reading.words.text import words_of

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
OFFER = ExpectSlot(tuple(datetime.fromisoformat(each) for each in ("2026-11-24T10:30", "2026-11-25T12:00", "2026-11-30T17:00")))


def read(text):
    return read_offer(words_of(text), OFFER, "es" if set(text.split()) & {"y", "el", "los", "martes"} else "en", NOW)


@pytest.mark.parametrize(
    ("text", "weekdays"),
    [
        ("martes no y miercoles en la mañana", {2}),
        ("los viernes no puedo y el miercoles despues de mediodia", {2}),
        ("los martes no puedo y el jueves despues de las 3", {3}),
        ("los martes tengo clase y los miercoles ando libre hasta las 2", {2}),
        ("en martes no y en miercoles temprano", {2}),
        ("no puedo en martes y los jueves salgo a las 3", {3}),
        ("el lunes no se puede y el jueves a las 11", {3}),
        ("el martes no voy a poder y el jueves en la mañana si", {3}),
        ("el martes trabajo y el miercoles salgo a la 1", {2}),
        ("me la cambia? el martes no puedo y el jueves de la otra semana si", {3}),
        ("tuesday no and wednesday in the morning", {2}),
        ("tuesdays dont work and thursdays after 3 do", {3}),
        ("tuesday i work and thursday im free till 2", {3}),
        ("i cant do fridays and wednesday has to be after noon", {2}),
    ],
)
def test_the_day_behind_a_denied_one_is_wished_for(text, weekdays):
    got = read(text)
    assert isinstance(got, Times) and {first.weekday() for first, _ in got.intervals} == weekdays, got


@pytest.mark.parametrize(
    "text",
    [
        "el martes no puedo y el jueves tampoco", "el martes no puedo y el jueves trabajo", "el martes no puedo y jueves menos",
        "tuesdays are bad and thursdays too", "tuesdays and thursdays are bad", "el martes trabajo y el jueves en la mañana",
        "el martes no y el jueves en la mañana tampoco",
    ],
)  # fmt: skip
def test_both_are_denied(text):
    got = read(text)
    assert isinstance(got, Times) and "not" in got.because and "Tuesdays;" not in got.because.replace("not Tuesdays", ""), got


@pytest.mark.parametrize("text", ["martes no y jueves", "tuesday no and thursday", "tuesday not good and thursday"])
def test_it_is_asked_whether_the_last_day_is_denied(text):
    assert isinstance(read(text), Unread)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("not tuesday. thursday the third", 3), ("scratch that, thursday the third", 3), ("wait no, wednesday the second", 2),
        ("cant tuesday, wednesday the second?", 2), ("actually not monday, tuesday the first", 1), ("not that one. thursday the third", 3),
        ("umm so not tuesday period what about wednesday scratch that thursday the third comma afternoon", 3), ("thursday the third", 3),
    ],
)  # fmt: skip
def test_an_ordinal_behind_a_weekday_is_a_date(text, day):
    got = read(text)
    assert isinstance(got, Times) and {first.date() for first, _ in got.intervals} == {date(2026, 12, day)}, got


@pytest.mark.parametrize(
    "text",
    [
        "not wednesday, the first", "no, the third", "actually the third", "no not tuesday. the second", "not the first one, thursday the third",
        "perdon, el martes primero", "el lunes no, el martes primero", "oops no. the third, thursday",
    ],
)  # fmt: skip
def test_an_ordinal_behind_a_no_is_asked_about(text):
    assert isinstance(read(text), Unread)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("the third", 3), ("the third please", 3), ("not the second, the third", 3), ("not tuesday, the third one", 3), ("the first, tuesday", 1),
        ("wait no, the second one", 2), ("the second. no wait, the third", 3), ("i work tuesday so the second", 2), ("el lunes no puedo y el miercoles si", 2),
        ("sorry for the delay, the first works", 1), ("no problem, the second works", 2), ("wednesday is good and thursday is bad", 2),
        ("el martes no, la tercera", 3), ("not tuesday. monday the third one", 3), ("lunes no y martes tampoco y miercoles si", 2),
    ],
)  # fmt: skip
def test_a_place_in_the_list_is_taken(text, number):
    got = read(text)
    assert isinstance(got, SlotNumber) and got.number == number, got
