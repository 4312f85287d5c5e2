"""Which of the offered times a text takes, by the words round what it says of each, where no rule says so."""

from datetime import datetime

import pytest

from messenger.core.understanding import ExpectSlot, SlotNumber, Unread
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
        ("el del viernes está bien, ese día ni la señora ni los niños están", 3),
    ],
)
def test_a_time_that_the_rules_would_ask_about_is_taken(text, number):
    words = words_of(text)
    assert not isinstance(read_slot(words, ExpectSlot(SLOTS), "en", NOW), SlotNumber)
    read = read_offer(words, ExpectSlot(SLOTS), "en", NOW)
    assert isinstance(read, SlotNumber) and read.number == number and "words beside the times" in read.because


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
    monkeypatch.setattr(slot_taken, "likeliest", lambda *_: (1, 0.99))
    assert isinstance(read_offer(words, ExpectSlot(SLOTS), "en", NOW), Unread)


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
        place, share = likeliest(words_of(text), offered)
        assert 0 <= place < len(offered) and 0 <= share <= 1


def test_a_writer_can_be_left_out_of_the_lesson():
    everyone = sum(1 for _ in learned_from())
    assert 0 < sum(1 for _ in learned_from("qq")) < everyone
    assert {answer for _, answer, _ in learned_from("qq")} == {slot_taken.TAKEN, slot_taken.LEFT}
