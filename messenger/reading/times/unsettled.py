"""Times that hang on what nobody knows yet: "friday maybe, will know after my hearing", "any day once the cast comes off"."""

from __future__ import annotations

from messenger.reading.times.tables import STARTS
from messenger.reading.times.words import MONTHS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import STOPS, Text

_KNOWN_LATER = (
    "will know ", "they tell me ", "tells me ", "they will tell me ", "will find out ", "have to find out ", "need to find out ", "will confirm ", "will hear ", "i hear from ",
    "me avise ", "me avisa ", "me avisan ", "me avisen ", "me confirma ", "me confirman ", "me confirmen ", "me digan ", "me diga mi ", "me responda ", "voy a saber ",
    "hasta saber ", "sabre ",
)  # fmt: skip
_OPEN = lexicon("maybe probably prolly perhaps might if otherwise quiza quizas talvez posiblemente probablemente")
_MAYBE = ("tal vez ", "a lo mejor ", "should be able ", "puede que ")
_KNOWING = lexicon(
    "know tell tells find confirm hear avise avisa avisan avisen confirma confirman confirmen digan diga responda saber sabre"
)
_WHOLLY = lexicon("any anytime anyday whenever cualquier cualquiera cuando")
_BEGINNING = (
    ("after",), ("once",), ("as", "soon", "as"), ("despues", "de", "que"), ("en", "cuanto"), ("una", "vez", "que"),
    ("hasta", "que"),
)  # fmt: skip
_WHO = lexicon("my he she his her we our the mi mis nos se me el la los las vuelva regrese salga termine pase")
_OWN = lexicon("me mi mis se nos")
_YOURS = lexicon(
    "puedan pueda quieran quiera digan diga toque den doctor dr nurse clinic office you provider doctora enfermera clinica ustedes usted opening schedule system"
)


_NOT_AT_ONCE = (
    "eso no altiro ",
    "eso no al tiro ",
    "eso no de inmediato ",
    "eso pero no de inmediato ",
    "that not right away ",
    "that but not right away ",
)


_AT_ONCE = lexicon("altiro tiro inmediato away")


def known_later(text: Text) -> bool:
    """Whether a time is named as one that may be, and it is said when somebody will know."""
    if not text.bag.isdisjoint(_AT_ONCE) and any(phrase in text.flat for phrase in _NOT_AT_ONCE):
        return True
    if text.bag.isdisjoint(_KNOWING) or (text.bag.isdisjoint(_OPEN) and not any(phrase in text.flat for phrase in _MAYBE)):
        return False
    return any(phrase in text.flat for phrase in _KNOWN_LATER)


def waits_for_event(text: Text) -> bool:
    """Whether a text that names no day puts a visit behind an event whose day it does not tell."""
    if text.bag.isdisjoint(_WHOLLY):
        return False
    words = text.words
    for at in range(len(words)):
        length = max((len(one) for one in _BEGINNING if words[at : at + len(one)] == one), default=0)
        if not length and words[at] == "cuando" and words[at + 1 : at + 2] != () and words[at + 1] in _OWN:
            length = 1
        if not length or words[at + length : at + length + 1] == () or words[at + length] not in _WHO:
            continue
        end = next((i for i in range(at, len(words)) if words[i] in STOPS or words[i] == ","), len(words))
        said = words[at + length : end]
        timed = any(word[:1].isdigit() or word in WEEKDAYS or word in MONTHS or (word in STARTS and word not in _WHO) for word in said)
        return not timed and len(said) > 1 and _YOURS.isdisjoint(said)
    return False
