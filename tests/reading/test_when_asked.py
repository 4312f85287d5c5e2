"""Parts of a reading are read when they are asked for, and to whoever asks they are values like any other."""

import pickle
from dataclasses import FrozenInstanceError, fields, replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.reading import NOTHING_READ, Questions, Reading, Wants
from messenger.core.understanding import ExpectNothing, Triage
from messenger.reading.read import read
from messenger.reading.when_asked import WhenAsked

NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
GROUPS = ("tongue", "questions", "wants", "tells", "people", "stance", "leaving")


def heard(text: str) -> Reading:
    return read(text, ExpectNothing(), "en", NOW, Triage("none"))


def test_a_part_is_read_when_it_is_asked_for() -> None:
    questions = heard("when is my appointment").questions
    assert "asks_when" not in vars(questions)
    assert questions.asks_when
    assert vars(questions)["asks_when"] is True


@pytest.mark.parametrize("name", GROUPS)
def test_every_part_of_a_group_has_a_reader(name: str) -> None:
    group = getattr(heard("cual es la direccion"), name)
    assert isinstance(group, WhenAsked)
    plain = group.whole()
    assert type(plain) is type(getattr(NOTHING_READ, name))
    assert [getattr(plain, each.name) for each in fields(plain)] == [getattr(group, each.name) for each in fields(plain)]


def test_a_group_equals_the_plain_one() -> None:
    asked, twice = heard("when is my appointment").questions, heard("when is my appointment").questions
    plain = Questions(asks=True, opens_asking=True, asks_when=True, asks_when_theirs=True, escort_asks="when", words=4)
    assert asked == twice
    assert asked == plain
    assert plain == asked
    assert hash(asked) == hash(plain)
    assert repr(asked) == repr(plain)
    assert asked != heard("where are you").questions


def test_a_reading_can_be_pickled_and_is_the_same() -> None:
    one = heard("can i get a call tomorrow after 4")
    assert pickle.loads(pickle.dumps(one)) == one


def test_a_part_can_be_changed_in_a_copy_and_not_in_place() -> None:
    wants = heard("i would rather call").wants
    changed = replace(wants, errand="name")
    assert (changed.errand, wants.errand) == ("name", None)
    assert changed == replace(wants.whole() if isinstance(wants, WhenAsked) else Wants(), errand="name")
    with pytest.raises(FrozenInstanceError):
        wants.errand = "name"  # type: ignore[misc]
