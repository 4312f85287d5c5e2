"""Which time of a text is wanted, which is ruled out, and which is only told, where no rule says so."""

import random

import pytest

from messenger.reading.times import roles as time_roles
from messenger.reading.times import when as times
from messenger.reading.times.roles import ROLES, taken, told
from messenger.reading.times.when import read_times
from messenger.reading.words.text import words_of
from tests.compiled_copy import as_written
from tests.figures import NOW
from training.time_roles import read, roles_meant, rows, settled_by

OPEN = {"lang": "en", "context": "open"}
OFFER = {"lang": "en", "context": "offer"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("my boy hauls me mondays is bingo and thursdays is his night shift so friday", "Fri"),
        ("dad has the heart doctor on tuesday, thursday then", "Thu"),
        ("el martes toca lavar ropa ajena, mejor apúnteme el viernes", "vie|Fri"),
    ],
)
def test_a_time_beside_told_ones_is_read(text, said):
    read = read_times(words_of(text), "es" if "el " in text else "en", NOW, whole=True)
    assert read.kind == "times" and any(name in read.because for name in said.split("|")), read.because


@pytest.mark.parametrize("text", ["tuesday mornings, I dig thursdays too", "the week of the 14th, the 16th my car's in the shop"])
def test_what_is_only_told_beside_a_wish_and_may_bear_on_it_is_asked_about(text):
    assert read_times(words_of(text), "en", NOW, whole=True).kind == "ask"


@as_written
def test_part_of_a_text_is_read_by_the_rules_alone(monkeypatch):
    def never(*_):
        raise AssertionError("weighed")

    monkeypatch.setattr(times, "settled_roles", never)
    times._read.cache_clear()
    assert read_times(words_of("thursday at 2 please"), "en", NOW).kind == "times"
    times._read.cache_clear()


@as_written
def test_what_is_unlikely_is_asked_about(monkeypatch):
    text = words_of("they rented our hall out for that whole friday")
    monkeypatch.setattr(time_roles, "BORNE_OUT", 1.01)
    monkeypatch.setattr(time_roles, "INSTEAD", 1.01)
    times._read.cache_clear()
    read = read_times(text, "en", NOW, whole=True)
    times._read.cache_clear()
    assert read.kind == "ask"


@as_written
def test_the_roles_that_a_text_means_are_found():
    wanted = roles_meant({**OPEN, "text": "tuesdays are bingo, thursday is free", "gold": "w 11-26"})
    assert wanted is not None and wanted[-1] == "wanted"
    assert roles_meant({**OPEN, "text": "how much is it", "gold": "none"}) is None


@as_written
def test_every_role_of_every_time_gives_an_answer_and_none_raises():
    texts = [row for _, row in rows("new")]
    for row in random.Random(7).sample(texts, 60):
        _, heeded = read(row)
        if heeded is None:
            continue
        its = told(heeded.heard, heeded.wishes)
        for role in ROLES:
            answer, _ = read(row, [role] * len(its))
            assert answer["kind"] in {"times", "ask", "none", "slot", "more"}
        assert all(wish.wanted and not wish.reason for wish in taken(its, ["wanted"] * len(its)))


def test_the_same_text_is_read_the_same_each_time():
    text = words_of("my ride can do monday or tuesday, and tuesday I have PT, so monday it is")
    first = read_times(text, "en", NOW, whole=True)
    times._read.cache_clear()
    again = read_times(text, "en", NOW, whole=True)
    assert (first.kind, first.because, first.times) == (again.kind, again.because, again.times)


@as_written
def test_the_rules_alone_can_be_asked_for():
    with settled_by(lambda heard, wishes, doubts, outcome: (wishes, doubts)):
        assert read_times(words_of("thursday at 2 please"), "en", NOW, whole=True).kind == "times"
