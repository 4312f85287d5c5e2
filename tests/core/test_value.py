"""A value is a frozen dataclass: compared, hashed and shown by its parts, copied with changes, never changed."""

from dataclasses import FrozenInstanceError, replace

import pytest

from messenger.core.understanding import Choice, Number, Unread


def test_values_are_equal_where_their_parts_are():
    assert Choice(2, rest="x") == Choice(2, rest="x") != Choice(3)
    assert Choice(2) != Number(2)
    assert len({Choice(2), Choice(2), Unread("2")}) == 2


def test_a_value_is_not_changed_but_copied():
    chosen = Choice(2)
    with pytest.raises(FrozenInstanceError):
        chosen.number = 3
    with pytest.raises(FrozenInstanceError):
        chosen.other = 3
    with pytest.raises(FrozenInstanceError):
        del chosen.number
    assert replace(chosen, rest="later") == Choice(2, "later")
    assert chosen == Choice(2)


def test_a_value_shows_its_parts():
    assert repr(Choice(2)) == "Choice(number=2, rest='', because='')"
