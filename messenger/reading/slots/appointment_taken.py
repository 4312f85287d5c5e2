"""A place of the list called an appointment: "I will take the first appointment", "deme la segunda cita", as "the first one".

Where nothing takes it, a first appointment is one of several visits ("my first appointment was awful").
"""

from __future__ import annotations

from messenger.reading.slots.list_words import LAST, MIDDLE
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import ORDINALS
from messenger.reading.words.text import MARKS, STOPS, Text

_CALLED = frozenset({"appointment", "appt", "appointments", "cita", "opening", "visit"})
_ARTICLES = frozenset({"the", "la", "that", "esa"})
_TAKING = lexicon(
    "take want like book prefer choose pick grab have give gimme do reserve schedule lets quiero deme dame denme aparteme apartame anoteme anotame apunteme apuntame quedo prefiero "
    "escojo elijo tomo agarro reserve reserveme ponme pongame quisiera"
)
_TO_TAKING = lexicon("me us down in for on with to up nos con en take have book get put please por favor go the be a")
_PUTTING = frozenset({"put", "sign", "go", "get"})
_MANNERS = MARKS | lexicon(
    "please thanks thank you gracias por favor porfa yes si ok okay then entonces pues pls yeah sure for me emojithanks emojiyes"
)
_BOUND = lexicon("of available del you that que at in on with for if but pero si was is fue es")
_REACH = 6


def one_for_appointment(text: Text) -> Text:
    """The text with "one" for the appointment that is taken; the same object where none is."""
    if _CALLED.isdisjoint(text.bag) or text.asks:
        return text
    words = text.words
    for i in range(1, len(words) - 1):
        placed = words[i] in ORDINALS or words[i] in LAST or words[i] in MIDDLE
        if placed and words[i + 1] in _CALLED and words[i - 1] in _ARTICLES and words[i + 2 : i + 3] not in _BINDING and _taken(words, i):
            return Text(text.cleaned, (*words[: i + 1], "one", *words[i + 2 :]), text.spans)
    return text


_BINDING = {(word,) for word in _BOUND}


def _taken(words: tuple[str, ...], i: int) -> bool:
    """Whether what leads to the place at word i takes it, or nothing stands beside it but manners."""
    if _MANNERS.issuperset((*words[: i - 1], *words[i + 2 :])):
        return True
    for j in range(i - 2, max(-1, i - 2 - _REACH), -1):
        if words[j] in STOPS:
            return False
        if words[j] in _TAKING or words[j] in _PUTTING:
            return words[j - 1 : j] not in (("not",), ("no",), ("dont",)) or j == 0
        if words[j] not in _TO_TAKING:
            return False
    return False
