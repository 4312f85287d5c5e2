"""The index over all rules of phrases tells each book what a text can match: nothing that matches may be hidden by it."""

from __future__ import annotations

import csv
from pathlib import Path

from messenger.reading.read import warm
from messenger.reading.words import phrases
from messenger.reading.words.phrases import Found, Phrasebook
from messenger.reading.words.text import Text, words_of

TEXTS = [
    row["text"]
    for name in ("intents.csv", "times.csv", "yes_no.csv")
    for row in csv.DictReader((Path(__file__).parent / name).read_text("utf-8").splitlines())
][::20]


def everywhere(text: Text) -> set[tuple[int, str, int, int]]:
    """What every rule matches where each is tried at every word that it can begin with; its book first."""
    matched: set[tuple[int, str, int, int]] = set()
    for number, book in enumerate(phrases._INDEX.book_of):
        rule = phrases._rule(number)
        found: list[Found[object]] = []
        for i, word in enumerate(text.words):
            if word in rule.whole or word.startswith(rule.begun):
                rule.match(text, i, found)
        matched |= {(book, one.rule, one.first, one.last) for one in found}
    return matched


def test_no_rule_that_matches_is_hidden() -> None:
    warm()
    for typed in TEXTS:
        text = words_of(typed)
        found = {(book.number, one.rule, one.first, one.last) for book in phrases._INDEX.books for one in book.find(text)}
        assert found == everywhere(text), typed


def test_a_rule_of_runs_hangs_on_what_each_run_needs() -> None:
    book = Phrasebook([("ill", "not_well|feel_sick|under the weather\nvom*|throw_up today")])
    assert [one.tag for one in book.find(words_of("I feel sick the weather"))] == ["ill"]
    assert [one.tag for one in book.find(words_of("she vomited today"))] == ["ill"]
    assert not book.find(words_of("I feel fine, sick of the weather"))
