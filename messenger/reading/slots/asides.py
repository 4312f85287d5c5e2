"""What a person says beside the slot that is taken: "... and tell me if something opens up sooner", "... but ideally thursday"."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text, words_of

_NOTICES: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.split())
    for phrase in (
        "aviseme", "avisame", "avisenme", "me avisa", "me avisan", "me avisas", "me dice", "me dicen", "digame", "llameme", "llamame", "me llama",
        "me llaman", "tell me", "let me know", "call me", "text me", "please let me know", "please call me", "hit me up",
    )
)  # fmt: skip
_NOTICE_STARTS = frozenset(phrase[0] for phrase in _NOTICES)
_IF = lexicon("if si when cuando")
_OPENS_UP = lexicon(
    "abre abren abriera abrieran desocupa desocupara cancela cancelan hay hubiera sale surge antes temprano something anything cancellation opens open "
    "sooner earlier cancels opening algo"
)
_JOINING = MARKS | {"and", "but", "y", "pero", "o", "or", "por", "favor", "please", "entonces", "so"}
_PREFERRING: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.split())
    for phrase in ("de preferencia", "preferiblemente", "preferentemente", "de preferir", "preferably", "ideally", "idealmente")
)


_PREFERENCES = frozenset(phrase[0] for phrase in _PREFERRING)


def without_notice(text: Text) -> Text:
    """The text without the wish to be told when another time opens up, where something else is said before or behind it."""
    words = text.words
    if _NOTICE_STARTS.isdisjoint(text.bag):
        return text
    for i in range(len(words)):
        if words[i] not in _NOTICE_STARTS:
            continue
        length = next((len(one) for one in _NOTICES if words[i : i + len(one)] == one), 0)
        if not length:
            continue
        if words[i + length : i + length + 1] and words[i + length] in _IF and not _OPENS_UP.isdisjoint(words[i + length :]):
            return _kept(words[:i], text)
        opened = next((j for j in range(i - 1, -1, -1) if words[j] in _IF), -1)
        if opened > 0 and i - opened < _LONGEST and not _OPENS_UP.isdisjoint(words[opened:i]) and len(words) - i - length < _TAIL:
            return _kept(words[:opened], text)
    return text


_LONGEST, _TAIL = 9, 4
"""Words from "if" to "tell me" at most; and behind it."""


def _kept(words: tuple[str, ...], text: Text) -> Text:
    while words and words[-1] in _JOINING:
        words = words[:-1]
    return words_of(" ".join(words)) if words else text


def preferred_part(text: Text) -> Text | None:
    """The "thursday" of "tuesday or thursday, but ideally thursday"; None where nothing is preferred, or nothing else was named before."""
    words = text.words
    if {"or", "o"}.isdisjoint(text.bag) or _PREFERENCES.isdisjoint(text.bag):
        return None
    for i in range(1, len(words)):
        length = next((len(one) for one in _PREFERRING if words[i : i + len(one)] == one), 0)
        if length and not {"or", "o"}.isdisjoint(words[:i]) and {"no", "not", "ni"}.isdisjoint(words):
            return words_of(" ".join(words[i + length :]))
    return None
