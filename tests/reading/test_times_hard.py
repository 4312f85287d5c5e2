"""Texts that tell more times than they ask for: which of them is meant, what it is counted from, and what nobody knows yet."""

import pytest

from messenger.reading.times.when import read_times
from messenger.reading.words.text import words_of
from tests.figures import NOW


def starts(text, language="en"):
    """The acceptable starts of a text, as "12-07 10:00" or "12-07..12-09", or why it is asked about."""
    read = read_times(words_of(text), language, NOW, whole=True)
    if read.times is None:
        return read.kind
    return [f"{first:%m-%d %H:%M}" if first == last else f"{first:%m-%d}..{last:%m-%d}" for first, last in read.times.intervals]


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("monday at 10 instead of tuesday", "en", ["11-30 10:00"]),
        ("3 instead of 2 on monday the 7th", "en", ["12-07 15:00"]),
        ("i'd rather do the 9th than the 8th", "en", ["12-09..12-09"]),
        ("el 9 en vez del 8", "es", ["12-09..12-09"]),
        ("el miercoles 9 a las 4 en lugar de las 3", "es", ["12-09 16:00"]),
    ],
)
def test_what_another_time_is_taken_in_place_of_no_longer_counts(text, language, meant):
    assert starts(text, language) == meant


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("payday is the 11th. the monday after payday at 9:30", "en", ["12-14 09:30"]),
        ("wed is turkey prep so wed after", "en", ["12-02..12-02"]),
        ("regreso el 12, el lunes siguiente puedo a las 10", "es", ["12-14 10:00"]),
        ("20th to the 27th im in mexico. 28th i could do", "en", ["12-28..12-28"]),
        ("después de navidad, el 28", "es", ["12-28..12-28"]),
    ],
)
def test_days_are_counted_from_what_was_named_before(text, language, meant):
    assert starts(text, language) == meant


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("any day once the cast comes off", "en"),
        ("any morning after my mom gets out of the hospital", "en"),
        ("cuando me quiten el yeso, cualquier día", "es"),
        ("friday maybe, they tell me tonight", "en"),
    ],
)
def test_what_hangs_on_something_unknown_is_asked(text, language):
    assert starts(text, language) == "ask"


@pytest.mark.parametrize(
    "text", ["any time after lunch", "anytime once i get off at 3", "whenever works for the doctor", "whenever you have an opening"]
)
def test_what_only_sounds_so_is_a_wish(text):
    assert starts(text) not in ("ask", "none")


def test_a_slot_that_is_over_by_an_hour_begins_before_it():
    read = read_times(words_of("gimme something that ends by 1"), "en", NOW, whole=True)
    assert read.times is not None and read.times.because == "until 1 pm"
    shift = read_times(words_of("my shift is over by 2, anything after is fine"), "en", NOW, whole=True)
    assert shift.times is None or shift.times.because != "until 2 pm"


def test_indifference_rules_nothing_out():
    assert starts("the 9th or the 10th makes no difference") == ["12-09..12-10"]
