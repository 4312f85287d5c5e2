"""Phrases that stand at a place of a text: the longest counts, and a text without their telling words is not looked through."""

from __future__ import annotations

from messenger.reading.words.standing import Standing
from messenger.reading.words.text import words_of

PHRASES = Standing("the week after", "the week after that", "la semana despues", "instead of")


def test_the_longest_of_those_that_stand_there() -> None:
    words = words_of("so the week after that then").words
    assert PHRASES.at(words, 1) == 4
    assert PHRASES.at(words, 2) == 0
    assert PHRASES.at(words, len(words)) == 0


def test_the_first_from_a_place_on() -> None:
    text = words_of("the week after, or la semana después")
    assert PHRASES.first(text) == (0, 3)
    assert PHRASES.first(text, 1) == (5, 3)
    assert PHRASES.first(text, 6) == (-1, 0)


def test_at_the_end_of_a_text() -> None:
    assert PHRASES.first(words_of("not that, the week after")) == (3, 3)
    assert PHRASES.first(words_of("not that, the week")) == (-1, 0)


def test_common_words_alone_open_no_search() -> None:
    assert not PHRASES.possible(words_of("the sooner of the two"))
    assert PHRASES.possible(words_of("a week is long"))


def test_among_words_of_any_kind() -> None:
    assert PHRASES.anywhere(["now", "instead", "of", "then"])
    assert not PHRASES.anywhere(["instead", "now", "of"])
