"""Texts of a few words that say one thing: looked up as a whole, in both languages; one word more is another text."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.dialogue.questions import expecting
from messenger.core.dialogue.screening import REFUSALS, REFUSED
from messenger.core.reading import Reading
from messenger.core.states import AskingRide
from messenger.core.understanding import (
    Choice,
    ExpectChecklist,
    ExpectChoice,
    Expecting,
    ExpectName,
    ExpectNothing,
    ExpectNumber,
    ExpectSlot,
    Name,
    NoRide,
    Number,
    Ticks,
    Times,
    Triage,
    Unread,
    YesNo,
)
from messenger.reading.read import read
from messenger.reading.slots.offered import read_slot
from messenger.reading.words.few_words import confirms, declines, sees_us, taught, will_come
from messenger.reading.words.language import another_script
from messenger.reading.words.text import words_of

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZONE)
OFFERED = tuple(datetime(2026, 12, day, hour, tzinfo=ZONE) for day, hour in ((1, 10), (3, 14), (4, 9)))


def heard(text: str, expected: Expecting | None = None) -> Reading:
    return read(text, expected or ExpectNothing(), "en", NOW, Triage("none"))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("BOOK", "book"), ("¿cita?", "book"), ("Change.", "reschedule"), ("cambio!", "reschedule"), ("CAMBIAR", "reschedule"),
        ("staff", "human"), ("Persona", "human"), ("'call'", "human"), ("llamar\n", "human"),
        ("book it", None), ("no change", None), ("call me", None), ("una cita", None), ("change :(", None), ("STOP", None), ("", None),
    ],
)  # fmt: skip
def test_the_verbs_that_our_texts_teach(text, intent):
    assert taught(words_of(text)) == intent == heard(text).wants.taught


@pytest.mark.parametrize(
    "text", ["I confirm", "Yes, I confirm!", "confirm my appointment", "Confirmo", "sí, confirmo mi cita", "¡Confirmado!"]
)
def test_it_confirms(text):
    assert confirms(words_of(text))
    assert heard(text).stance.confirms


@pytest.mark.parametrize("text", ["confirmed?", "I can't confirm", "no confirmo", "confirm with my wife first", "yes", "sí", ""])
def test_it_does_not_confirm(text):
    assert not confirms(words_of(text))


@pytest.mark.parametrize(
    "text", ["no", "no thanks", "No, sorry.", "no better wait", "mejor no", "no, mejor no, gracias", "perdón, no", "no ya no"]
)
def test_a_no_with_manners(text):
    assert declines(words_of(text))
    assert heard(text).stance.declines


@pytest.mark.parametrize("text", ["no puedo ir", "no i cant", "no?", "gracias", "thanks", "wait", "yes", "no :(", "", " "])
def test_a_no_that_may_be_more_and_none(text):
    assert not declines(words_of(text))


# --- after STOP ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "yes", "YES!", "si", "Sí.", "start", "actually START", "ok start please", "I'd like to start again", "start 👍", "unstop",
        "quiero empezar", "sí, empezar", "si, empezar", "si empezar", "comenzar por favor", "alta", "INICIO",
    ],
)  # fmt: skip
def test_it_brings_the_texts_back(text):
    assert heard(text).leaving.comes_back


@pytest.mark.parametrize(
    "text",
    [
        "don't start", "dont start", "I can't start", "never start", "no empezar", "nunca empezar", "start?", "¿empezar?", "when I start",
        "cuando empezar", "if they start", "si me dan de alta", "si inicio el tratamiento", "I would like to start the treatment soon",
        "yes?", "yes :(", "yeah", "y", "claro", "no", "stop", "ok", "",
    ],
)  # fmt: skip
def test_it_does_not_bring_the_texts_back(text):
    assert not heard(text).leaving.comes_back


# --- "are you safe right now?" ------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["1", "yes", "Yes.", "y", "yeah", "yes i am", "si", "Sí!", "sí, estoy", "si estoy"])
def test_safe(text):
    assert heard(text).stance.safe_now == "safe"


@pytest.mark.parametrize(
    "text", ["2", "no", "NO!!", "nope", "nah", "not really", "I'm not", "i’m not", "no, I'm not", "im not", "no estoy", "no, no lo estoy"]
)
def test_unsafe(text):
    assert heard(text).stance.safe_now == "unsafe"


@pytest.mark.parametrize("text", ["yes :(", "yes?", "no?", "yes but", "I'm safe", "12", "1 or 2", "estoy bien", "yes no", "🙏", ""])
def test_neither_safe_nor_unsafe(text):
    assert heard(text).stance.safe_now == "unsaid"


# --- the ride home ------------------------------------------------------------------------------------------------

MAYBE = ExpectName("ride", maybe=True)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("1", "yes"), ("Yes!", "yes"), ("yep", "yes"), ("correct", "yes"), ("sí", "yes"), ("claro", "yes"), ("correcto.", "yes"),
        ("2", "no"), ("No.", "no"), ("nope", "no"), ("nah", "no"),
    ],
)  # fmt: skip
def test_is_it_their_name(text, answer):
    got = heard(text, MAYBE).answer
    assert isinstance(got, YesNo)
    assert got.answer == answer
    assert not isinstance(heard(text, ExpectName("ride")).answer, YesNo), "nobody asked whether it is"


@pytest.mark.parametrize("text", ["yes?", "no?", "yes :(", "3", "yes and no"])
def test_no_plain_answer_to_whether_it_is(text):
    assert not isinstance(heard(text, MAYBE).answer, YesNo)


@pytest.mark.parametrize("expected", [MAYBE, ExpectName("ride")])
def test_the_other_answers_are_read_as_ever(expected):
    got = heard("no, Carla", expected).answer
    assert isinstance(got, Name) and got.value == "Carla"
    assert isinstance(heard("0", expected).answer, NoRide)
    assert isinstance(heard("0.", expected).answer, NoRide)
    assert isinstance(heard("0?", expected).answer, Unread)
    assert isinstance(heard("nobody", expected).answer, NoRide)


def test_a_name_in_doubt_is_asked_about():
    assert expecting(AskingRide("visit", maybe="Zorp"), {}) == MAYBE
    assert expecting(AskingRide("visit"), {}) == ExpectName("ride")


# --- W ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["W", "w.", " w! "])
def test_w_waits_beside_offered_times_only(text):
    assert heard(text, ExpectSlot(OFFERED)).wants.sooner == "tell"
    assert heard(text).wants.sooner == "no"


@pytest.mark.parametrize("text", ["with", "w/", "w 2", "2"])
def test_no_w(text):
    assert heard(text, ExpectSlot(OFFERED)).wants.sooner == "no"


# --- "I'd rather not" ---------------------------------------------------------------------------------------------

AGE = ExpectNumber(18, 110, "age", REFUSALS)
HEART = ExpectChecklist(("Heart disease", "Stroke"), "not-sure", "", REFUSALS)


@pytest.mark.parametrize("text", ["I'd rather not", "I’d rather not say.", "skip", "Prefer not to answer", "prefiero no decirlo", "Paso!"])
def test_a_refusal_where_numbers_are_asked_for(text):
    assert isinstance(got := heard(text, AGE).answer, Choice) and got.number == REFUSED
    assert isinstance(got := heard(text, HEART).answer, Choice | Ticks) and (
        got == Ticks((), True, "", got.because) or got.number == REFUSED
    )
    assert isinstance(heard(text, ExpectNumber(18, 110, "age")).answer, Unread), "not refusable"


def test_no_refusal():
    assert isinstance(heard("skip?", AGE).answer, Unread)
    assert isinstance(heard("skip my age", AGE).answer, Unread)
    assert isinstance(heard("34", AGE).answer, Number)
    assert isinstance(heard("1", HEART).answer, Ticks)


# --- a script that nothing here can read --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "other"),
    [("привет", True), ("我想死", True), ("ok привет", True), ("hola señor", False), ("", False), ("👍👍", False), ("OK 谢", False)],
)
def test_another_script(text, other):
    assert another_script(words_of(text)) is other is heard(text).tongue.unreadable


# --- offered times of which none is chosen ------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "suits"), [("tuesday or thursday", True), ("7", False), ("hello", False)])
def test_none_is_chosen_and_what_suits_is_said(text, suits):
    got = read_slot(words_of(text), ExpectSlot(OFFERED), "en", NOW)
    assert isinstance(got, Unread)
    assert got.suits is suits


def test_either_of_two_of_the_list_is_those_two_and_no_other():
    got = read_slot(words_of("either the tuesday or the thursday one"), ExpectSlot(OFFERED), "en", NOW)
    assert isinstance(got, Times) and len(got.intervals) == 2
    assert all(first == last for first, last in got.intervals)


@pytest.mark.parametrize(
    "text",
    [
        "yes see you tomorrow", "see ya tmrw", "I'll be there", "yep will be there god willing", "c u then", "ok see you on friday, thanks",
        "si ahí estaré", "nos vemos mañana", "allí nos vemos el martes", "claro que sí, ahí estaremos primero Dios", "see you soon :)",
        "we will be there", "yes see you tomorrow at 10:30",
    ],
)  # fmt: skip
def test_it_says_that_they_come(text):
    assert will_come(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "yes", "see you", "I won't be there", "no nos vemos", "will you be there?", "will my doctor be there", "see you in heaven",
        "yes I was pregnant, see you tomorrow", "see you at 3 instead", "ahí estaré, pero tarde", "I'll be there in 10", "my son will be there",
        "nos vemos en el cielo", "not sure I'll be there", "see you never", "I can't be there tomorrow", "see you monday maybe", "tomorrow",
    ],
)  # fmt: skip
def test_it_says_more_or_less_than_that(text):
    assert not will_come(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "c u then", "see u tuesday", "see ya", "cya mon", "I'll see you monday", "ok see you at 5", "c u at 130", "see you on the 30th", "I'll be there",
        "nos vemos", "nos vemos el martes", "ahí estaré el lunes a las 5", "nos vemos al rato", "hasta el lunes", "allá nos vemos mañana, gracias",
    ],
)  # fmt: skip
def test_it_says_that_we_see_each_other(text):
    assert sees_us(words_of(text))
    assert heard(text).wishes is None


@pytest.mark.parametrize(
    "text",
    [
        "see you never", "see you in heaven", "nos vemos en el cielo", "see you tuesday instead", "can I see you tuesday", "see you tuesday?",
        "I'll be there in 10", "I want to be seen monday", "mejor nos vemos el martes a otra hora", "podemos vernos el martes", "tuesday", "hasta luego",
        "not there monday", "adiós", "I'll see the doctor tuesday", "no nos vemos",
    ],
)  # fmt: skip
def test_it_says_more_or_less_than_that_we_see_each_other(text):
    assert not sees_us(words_of(text))


@pytest.mark.parametrize(("text", "days"), [("see u tuesday", 1), ("c u then", 0), ("nos vemos el martes", 1), ("ahí estaré", 0)])
def test_the_day_on_which_we_see_each_other(text, days):
    named = heard(text).stance.sees_us_on
    assert (len(named.intervals) if named else 0) == days
    assert not isinstance(heard(text, ExpectName("patient")).answer, Name)


PREGNANT = ExpectChoice(
    ("No", "Pregnant", "Maybe", "Breastfeeding"),
    (),
    "Are you pregnant, maybe pregnant, or breastfeeding? 1 No  2 Pregnant  3 Maybe  4 Breastfeeding",
    ("no", "yes", "maybe", "breastfeeding"),
)


@pytest.mark.parametrize(
    "text", ["yes see you tomorrow", "yes I will be there", "si ahí estaré", "si nos vemos mañana", "sí, allá nos vemos"]
)
def test_who_comes_answers_no_question_about_health(text):
    assert isinstance(heard(text, PREGNANT).answer, Unread)


@pytest.mark.parametrize(
    ("text", "number"), [("yes", 2), ("yes I am, see you tomorrow", 2), ("no, see you tomorrow", 1), ("1, see you then", 1)]
)
def test_who_answers_and_comes_answers(text, number):
    assert getattr(heard(text, PREGNANT).answer, "number", None) == number
