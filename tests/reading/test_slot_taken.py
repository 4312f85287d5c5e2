"""Which of the offered times a text takes, by the words round what it says of each, where no rule says so."""

from datetime import datetime

import pytest

from messenger.core.understanding import ExpectSlot, SlotNumber, Times, Unread
from messenger.reading.slots import taken as slot_taken
from messenger.reading.slots.mentions import mentions
from messenger.reading.slots.offered import read_slot
from messenger.reading.slots.taken import likeliest, read_offer
from messenger.reading.words.text import words_of
from tests.compiled_copy import as_written
from tests.figures import NOW, OFFERED
from training.slot_taken import learned_from

SLOTS = tuple(datetime.fromisoformat(each) for each in OFFERED)
OTHERS = tuple(datetime.fromisoformat(each) for each in ("2026-12-07T09:00", "2026-12-07T15:00", "2026-12-09T11:30"))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("cant do 2, thats when my clock runs out. 10 works", 1),
        ("last one I done at 10 and had the whole day shot. The 9:30 is worse. 2 it is", 2),
        ("hijole a las 10 estoy en la linea de produccion, a las 2 ya sali. el de las 2", 2),
        ("im allergic to 2 things sulfa and shellfish btw. and tuesday is a yes", 1),
    ],
)
def test_a_time_that_the_rules_would_ask_about_is_taken(text, number):
    words = words_of(text)
    assert not isinstance(read_slot(words, ExpectSlot(SLOTS), "en", NOW), SlotNumber)
    read = read_offer(words, ExpectSlot(SLOTS), "en", NOW)
    assert isinstance(read, SlotNumber) and read.number == number and "the number" in read.because


@pytest.mark.parametrize(
    "text",
    [
        "my sister had hers thursday",
        "how long is the friday one",
        "thursday i had a bad reaction",
        "when i came in on the 2nd it was fine",
        "let me see if Denise will take my Thursday",
        "7 on thursday",
        "el 3",
        "",
        "🙏",
    ],
)
def test_what_takes_none_is_asked_about(text):
    assert isinstance(read_offer(words_of(text), ExpectSlot(SLOTS), "en", NOW), Unread)


@as_written
def test_where_the_words_speak_for_another_time_than_the_rules_take_the_patient_is_asked(monkeypatch):
    words = words_of("tuesday at 10 works")
    assert isinstance(read_offer(words, ExpectSlot(SLOTS), "en", NOW), SlotNumber)
    monkeypatch.setattr(slot_taken, "likeliest", lambda *_: (1, 0.99, [0.5, 0.99, 0.1]))
    assert isinstance(read_offer(words, ExpectSlot(SLOTS), "en", NOW), Unread)


@pytest.mark.parametrize(
    "text",
    [
        "last place kept us from 10 til almost 4 and no lunch",
        "choir robes get fitted at ten on the first. whichever of the other ones is later in the day",
    ],
)
def test_a_place_in_the_list_that_the_words_speak_against_is_asked_about(text):
    assert isinstance(read_slot(words_of(text), ExpectSlot(SLOTS), "en", NOW), SlotNumber)
    assert isinstance(read_offer(words_of(text), ExpectSlot(SLOTS), "en", NOW), Unread)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("the kiln is fired tues. wed i glaze, thurs i sell. so friday", 3),
        ("my nephew has the truck the 1st and hes got it the 4th too. the 3rd", 2),
        ("Tuesday please, the rest of the week I sit with my mother", 1),
        ("el jueves me entregan la lavadora, el viernes mejor", 3),
        ("fijese que el 1 me toca guardia y el 4 tambien. el otro", 2),
        ("friday fumigation at the shop, tues fumigation at home, that leaves one", 2),
    ],
)
def test_a_time_in_a_clause_of_its_own_is_taken_and_so_is_the_one_left(text, number):
    read = read_offer(words_of(text), ExpectSlot(SLOTS), "en", NOW)
    assert isinstance(read, SlotNumber) and read.number == number


@pytest.mark.parametrize(
    ("text", "left"),
    [("the plumber is here the 1st from 8 on. the other two are fine", {3, 4}), ("jueves cuido a mi nieta, las otras dos si", {1, 4})],
)
def test_the_others_are_taken_where_one_is_named_that_is_not(text, left):
    read = read_offer(words_of(text), ExpectSlot(SLOTS), "en", NOW)
    assert isinstance(read, Times) and {first.day for first, _ in read.intervals} == left


def test_what_somebody_will_know_later_is_not_booked():
    for text in ("friday maybe, will know after my hearing", "el jueves tal vez, mi patrona me confirma mañana"):
        assert isinstance(read_offer(words_of(text), ExpectSlot(SLOTS), "en", NOW), Unread)


def test_mentions_are_found_whatever_is_offered():
    found = mentions(words_of("monday or 11:30, the 9th, the last one, 3; tuesday"), OTHERS)
    assert [each.of for each in found] == [
        {0: "day", 1: "day"},
        {2: "nh"},
        {0: "nh~", 2: "nd~"},
        {2: "place"},
        {1: "nh~", 2: "np~"},
        {},
    ]


@pytest.mark.parametrize("offered", [SLOTS, OTHERS, SLOTS[:2], OTHERS[::-1]])
def test_the_shares_are_of_the_times_offered(offered):
    for text in ("the last one", "monday", "no", "2", "thursday at 2 is mine"):
        place, share, each = likeliest(words_of(text), offered)
        assert 0 <= place < len(offered) == len(each) and 0 <= share <= max(each) <= 1


def test_a_writer_can_be_left_out_of_the_lesson():
    everyone = sum(1 for _ in learned_from())
    assert 0 < sum(1 for _ in learned_from("qq")) < everyone
    assert {answer for _, answer, _ in learned_from("qq")} == {slot_taken.TAKEN, slot_taken.LEFT}
