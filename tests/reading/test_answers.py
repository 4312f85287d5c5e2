"""What the open question's own reader makes of short answers."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import (
    Choice,
    ExpectChecklist,
    ExpectChoice,
    ExpectName,
    ExpectNothing,
    ExpectNumber,
    ExpectSlot,
    ExpectYesNo,
    Keep,
    More,
    Name,
    NoRide,
    Number,
    SlotNumber,
    Ticks,
    Times,
    Triage,
    Unread,
    UnsuitableRide,
    YesNo,
)
from messenger.reading.read import read

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZONE)
STARTS = tuple(datetime(2026, 12, day, hour, minute, tzinfo=ZONE) for day, hour, minute in ((1, 10, 0), (3, 14, 0), (4, 9, 30)))


def answer(text, expecting, language="en"):
    return read(text, expecting, language, NOW, Triage("none")).answer


CHOICE = ExpectChoice(("By text", "On the private page", "Call me"), (("page", 2), ("link", 2), ("more", 3)))


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("2", 2, ""), ("#2", 2, ""), ("2.", 2, ""), ("option 2", 2, ""), ("the second one", 2, ""), ("la primera", 1, ""), ("2nd", 2, ""),
        ("2\ufe0f\u20e3", 2, ""), ("two", 2, ""), ("el tres", 3, ""), ("the private page", 2, ""), ("link", 2, ""), ("opción 1", 1, ""),
        ("2 but ring me first", 2, "but ring me first"), ("i want 3 thanks", 3, ""), ("the last one", 3, ""),
    ],
)  # fmt: skip
def test_choice(text, number, rest):
    got = answer(text, CHOICE)
    assert isinstance(got, Choice)
    assert (got.number, got.rest) == (number, rest)


@pytest.mark.parametrize("text", ["1 or 2", "1 2", "9", "hello", "YES", "", "either"])
def test_choice_asks(text):
    assert isinstance(answer(text, CHOICE), Unread)


LIST = ExpectChecklist(("High blood pressure", "Heart disease", "Stroke or brain aneurysm", "Psychosis or mania"))


@pytest.mark.parametrize(
    ("text", "numbers", "other"),
    [
        ("1 3", (1, 3), False), ("1,3", (1, 3), False), ("1 and 3", (1, 3), False), ("13", (1, 3), False), ("3 y 1", (1, 3), False),
        ("0", (), False), ("none", (), False), ("Ninguna", (), False), ("no", (), False), ("no i dont", (), False),
        ("5", (), True), ("not sure", (), True), ("idk", (), True), ("no sé", (), True), ("2 and 5", (2,), True),
        ("high blood pressure", (1,), False), ("heart disease and stroke", (2, 3), False),
        ("had heart surgery in 2019", (2,), False), ("a stroke, back in 2018", (3,), False),
    ],
)  # fmt: skip
def test_checklist(text, numbers, other):
    got = answer(text, LIST)
    assert isinstance(got, Ticks)
    assert (got.numbers, got.other) == (numbers, other)


@pytest.mark.parametrize(
    "text", ["0 but maybe 2", "0 1", "6", "1 and maybe 3", "1. yes 2. no", "what is mania?", "not high blood pressure but"]
)
def test_checklist_asks(text):
    assert isinstance(answer(text, LIST), Unread)


@pytest.mark.parametrize(
    ("text", "what", "value"),
    [
        ("34", "age", 34), ("thirty four", "age", 34), ("34 yrs", "age", 34), ("treinta y cuatro", "age", 34), ("tengo 45 años", "age", 45),
        ("I'm 67 years old", "age", 67), ("sixty-seven", "age", 67), ("7/10", "scale", 7), ("siete de diez", "scale", 7),
        ("seven out of ten", "scale", 7), ("about a 4", "scale", 4), ("10/10", "scale", 10), ("cero", "scale", 0),
    ],
)  # fmt: skip
def test_number(text, what, value):
    expect = ExpectNumber(18, 110, "age") if what == "age" else ExpectNumber(0, 10)
    got = answer(text, expect)
    assert isinstance(got, Number)
    assert got.value == value


@pytest.mark.parametrize("text", ["one eighty", "born 1990", "1990", "3/4/1990", "im 34 and my wife is 36", "17", "no", "-34"])
def test_age_asks(text):
    assert isinstance(answer(text, ExpectNumber(18, 110, "age")), Unread)


@pytest.mark.parametrize(
    "text",
    ["can i come at 2 instead", "is 4 ok", "call me at 3", "a las 5", "puedo ir a las 5", "it's for 2 people", "in 2 weeks", "3 hijos"],
)
def test_a_clock_time_or_an_amount_is_no_age(text):
    assert isinstance(answer(text, ExpectNumber(0, 120, "age")), Unread)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("34 with 2 kids", 34), ("im 40 can i come at 2", 40), ("tengo 40 y 3 hijos", 40), ("my kid is 9", 9), ("at 34 i still live with them", 34),
        ("12, is that ok", 12), ("mi hija de 8", 8), ("34, mejor en la tarde", 34),
    ],
)  # fmt: skip
def test_an_age_beside_other_numbers(text, value):
    got = answer(text, ExpectNumber(0, 120, "age"))
    assert isinstance(got, Number)
    assert got.value == value


@pytest.mark.parametrize("text", ["7 or 8", "11", "4 pills", "pretty bad"])
def test_scale_asks(text):
    assert isinstance(answer(text, ExpectNumber(0, 10)), Unread)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my name is Ana Perez", "Ana Perez"), ("Ana Pérez thx", "Ana Pérez"), ("ana perez", "Ana Perez"), ("Perez, Ana", "Ana Perez"),
        ("ANA MARIA DE LA CRUZ", "Ana Maria de la Cruz"), ("me llamo José Ramírez", "José Ramírez"), ("It's Mary O'Brien", "Mary O'Brien"),
        ("Jean-Luc Moreau.", "Jean-Luc Moreau"),
    ],
)  # fmt: skip
def test_patient_name(text, name):
    assert answer(text, ExpectName("patient")) == Name(name, because="two or more words that can be a name")


@pytest.mark.parametrize("text", ["soy Ana", "yes", "why do you need it", "John Smith 34", "2", "🙏"])
def test_patient_name_asks(text):
    assert isinstance(answer(text, ExpectName("patient")), Unread)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my sister Carla", "Carla"), ("mi esposo", "esposo"), ("Carla", "Carla"), ("my neighbor Bob will pick me up", "Bob"),
        ("my mom is", "mom"),
        ("not yet", NoRide), ("nobody", NoRide), ("todavía no", NoRide), ("uber", "rideshare"), ("a lyft i guess", "rideshare"), ("taxi",
        "taxi"),
        ("bus", "bus"), ("I'll drive", "drives"), ("voy a manejar", "drives"), ("4", Unread), ("maybe my sister", NoRide), ("who?", Unread),
    ],
)  # fmt: skip
def test_ride(text, expected):
    got = answer(text, ExpectName("ride"))
    if isinstance(expected, str):
        assert (got.value if isinstance(got, Name) else got.means if isinstance(got, UnsuitableRide) else got) == expected
    else:
        assert isinstance(got, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2", 2), ("#1 pls", 1), ("the third one", 3), ("thursday", 2), ("9:30", 3), ("la última", 3), ("not 1 and not 2", 3),
        ("2. no 3", 3),
        ("more", More), ("MÁS", More), ("none of those work", More), ("keep", Keep), ("MANTENER", Keep), ("5", Unread),
        ("ok", Unread), ("the 3rd", Unread), ("", Unread), ("after 3 any day", Times), ("tuesday at 11", Times), ("2 but an hour later",
        Times),
    ],
)  # fmt: skip
def test_slot(text, expected):
    got = answer(text, ExpectSlot(STARTS, keep=True))
    if isinstance(expected, int):
        assert isinstance(got, SlotNumber)
        assert got.number == expected
    else:
        assert isinstance(got, expected)


def test_keep_only_while_moving():
    assert not isinstance(answer("keep", ExpectSlot(STARTS)), Keep)


def test_yes_no_keeps_the_rest():
    got = answer("no but my mom did", ExpectYesNo("Do you have heart disease?"))
    assert isinstance(got, YesNo)
    assert (got.answer, got.rest) == ("no", "no but my mom did")


@pytest.mark.parametrize(
    ("text", "carrier"),
    [
        ("STOP", "optout"), ("Stop.", "optout"), (" stop ", "optout"), ('"cancel"', "optout"), ("¡ALTO!", "optout"), ("stpo texting me",
        "optout"),
        ("no me escriban más", "optout"), ("take me off your list", "optout"), ("wrong number", "optout"), ("START", "optin"), ("unstop",
        "optin"),
        ("i hit stop by accident", "optin"), ("HELP", "help"), ("Ayuda", "help"), ("YES", "none"), ("cancel my appointment", "none"),
        ("don't cancel!", "none"), ("should i stop my pills", "none"), ("bus stop", "none"), ("the pain won't stop", "none"), ("", "none"),
        ("i want to end it", "none"), ("i never said stop", "none"), ("no i am not joking", "none"), ("im not suicidal", "none"),
        ("stop f***ing texting me", "optout"), ("no reminder needed, i wont be alive", "none"),
    ],
)  # fmt: skip
def test_carrier(text, carrier):
    assert read(text, ExpectNothing(), "en", NOW, Triage("none")).carrier == carrier


PRESSING = (
    "{} right now", "{} asap", "{} immediately", "{} x favor", "{} por fa", "{} sir", "ma'am {}", "{} 🙏", "😡 {}", "{} ya", "{} de una vez",
    "{} para siempre", "hello? {}!", "{} lol", "oiga {}", "{} {} {}",
)  # fmt: skip


@pytest.mark.parametrize("said", PRESSING)
@pytest.mark.parametrize("word", ["STOP", "unsubscribe", "alto", "basta", "baja"])
def test_a_carrier_word_pressed_home_is_one(word, said):
    assert read(said.format(*[word] * 3), ExpectNothing(), "en", NOW, Triage("none")).carrier == "optout"


@pytest.mark.parametrize(
    "text", ["end it now", "end this", "cancel asap", "cancelar ya mismo esa cita", "quit now or later?", "bus stop now"]
)
def test_a_word_that_may_be_about_a_visit_or_a_life_is_none(text):
    assert read(text, ExpectNothing(), "en", NOW, Triage("none")).carrier == "none"


@pytest.mark.parametrize(
    ("text", "switch", "language"),
    [
        ("español por favor", "es", "es"),
        ("English please", "en", "en"),
        ("i dont speak spanish", "en", "en"),
        ("2", None, None),
        ("mañana", None, "es"),
    ],
)
def test_language(text, switch, language):
    got = read(text, ExpectNothing(), "en", NOW, Triage("none"))
    assert (got.tongue.switch_to, got.tongue.language) == (switch, language)


def test_two_intents_are_both_read():
    got = read("2, and where do i park? also how much is it", ExpectSlot(STARTS), "en", NOW, Triage("none"))
    assert isinstance(got.answer, SlotNumber)
    assert {"location", "cost"} <= set(got.intents)


def test_triage_is_passed_on():
    triage = Triage("urgent", "crisis", ("rule",), "1")
    assert read("hello", ExpectNothing(), "en", NOW, triage).triage is triage


@pytest.mark.parametrize("zone", [UTC, ZoneInfo("America/Chicago"), ZoneInfo("Pacific/Auckland"), None], ids=str)
@pytest.mark.parametrize(("text", "number"), [("the 5 oclock one", 3), ("el de las 12", 2), ("the morning one", 1)])
def test_offered_times_are_read_by_the_clinics_clock_in_whatever_zone_they_come(zone, text, number):
    local = ZoneInfo("America/Chicago")
    starts = [datetime(2026, 12, 1, 10, 30, tzinfo=local), datetime(2026, 12, 2, 12, tzinfo=local), datetime(2026, 12, 3, 17, tzinfo=local)]
    offered = tuple(start.astimezone(zone) if zone else start.replace(tzinfo=None) for start in starts)
    got = answer(text, ExpectSlot(offered))
    assert isinstance(got, SlotNumber)
    assert got.number == number


@pytest.mark.parametrize("text", ["o los jueves", "cualquier dia menos los viernes", "any friday afternoon", "mornings before work"])
def test_a_time_that_would_suit_is_no_name(text):
    assert isinstance(answer(text, ExpectName()), Unread)


@pytest.mark.parametrize("text", ["Domingo Reyes", "April Summers", "my name is Wednesday Adams"])
def test_names_that_are_words_of_time(text):
    assert isinstance(answer(text, ExpectName()), Name)


AGE = ExpectNumber(0, 120, "age")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("52, bueno 53 en diciembre jaja", 52), ("I'm 52, well 53 in december", 52), ("52 pero cumplo 53 mañana", 52), ("44 turning 45 next week", 44),
        ("tengo 44, casi 45", 44), ("my son is 9", 9), ("mi niña tiene 8", 8), ("12 and he is scared", 12), ("he just turned 7", 7), ("8 añitos", 8),
        ("40 with two dogs", 40), ("forty four years old", 44), ("forty to be honest", 40), ("forty, for my mom", 40),
    ],
)  # fmt: skip
def test_an_age_is_the_one_reached_now(text, value):
    got = answer(text, AGE)
    assert isinstance(got, Number)
    assert got.value == value


@pytest.mark.parametrize(
    "text",
    [
        "no como cree, tengo dos perritos que me necesitan", "I have two dogs", "oh gosh no I've got two dogs who'd never forgive me",
        "tengo tres gatos", "three surgeries so far", "born in 1961", "nací en 1961", "soy del 61", "i am forty for years old", "forty for",
        "thirty too years old", "fifty won years", "53 en diciembre", "turning 18 in may", "2 cars",
    ],
)  # fmt: skip
def test_what_is_no_age_is_asked_again(text):
    assert isinstance(answer(text, AGE), Unread)


PRIOR = ExpectChoice(("Yes", "No", "Not sure"), (), "Have you tried 2 or more medicines?", ("yes", "no", "not-sure"))


@pytest.mark.parametrize("text", ["51", "4", "10", "#7", "option 9", "2024", "8am", "10:30", "numero 6", "0", "51 please", "44", "ocho"])
def test_a_number_that_is_not_on_the_list_is_asked_again(text):
    assert isinstance(answer(text, PRIOR), Unread)


@pytest.mark.parametrize(("text", "number"), [("1", 1), ("#3", 3), ("yes, 5 medicines", 1), ("dos", 2), ("no, 0", 2)])
def test_a_number_on_the_list_or_beside_a_yes_still_counts(text, number):
    got = answer(text, PRIOR)
    assert isinstance(got, Choice)
    assert got.number == number
