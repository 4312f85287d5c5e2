"""Words of a text put in other words, and phrases looked for at one place of it."""

from __future__ import annotations

from collections.abc import Sequence

from messenger.reading.words.text import Text


def put(text: Text, first: int, last: int, said: Sequence[str]) -> Text:
    """The text with words ``first`` up to ``last`` (left out) in other words."""
    at = (text.spans[min(first, len(text.spans) - 1)],) * len(said)
    return Text(text.cleaned, (*text.words[:first], *said, *text.words[last:]), (*text.spans[:first], *at, *text.spans[last:]))


def from_word(text: Text, first: int) -> Text:
    """The text from word ``first`` on."""
    return Text(text.cleaned, text.words[first:], text.spans[first:])


def phrase_at(words: Sequence[str], i: int, phrases: Sequence[tuple[str, ...]]) -> int:
    """How many words of the longest of the phrases stand at i; 0 for none."""
    return max((len(one) for one in phrases if tuple(words[i : i + len(one)]) == one), default=0)


def phrases(*spoken: str) -> tuple[tuple[str, ...], ...]:
    """Each phrase in its words."""
    return tuple([tuple(words.split()) for words in spoken])
