"""Lines kept as pages are found again, each and only each."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from messenger.reading.words.pages import lines_of, paged, under

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), max_size=6)
RESTS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029"), max_size=8)


@given(st.dictionaries(WORDS, RESTS, max_size=60), st.lists(WORDS, max_size=20))
def test_what_was_put_under_a_word_is_found_there_and_nothing_under_another(table: dict[str, str], others: list[str]) -> None:
    pages = paged(f"{word} {rest}" for word, rest in table.items())
    for word in [*table, *others]:
        assert under(pages, word) == table.get(word)
    assert lines_of(pages) == sorted((f"{word} {rest}" for word, rest in table.items()), key=lambda line: line.split(" ", 1)[0])


def test_the_order_of_the_lines_does_not_matter() -> None:
    lines = ["mar 1", "cielo 2", "sol 3", "nube 4"]
    assert paged(lines) == paged(reversed(lines))


def test_a_word_that_begins_like_another_is_told_from_it() -> None:
    pages = paged(["sea 1", "sea_salt 2", "se 3"])
    assert (under(pages, "sea"), under(pages, "se"), under(pages, "s"), under(pages, "sea_")) == ("1", "3", None, None)
