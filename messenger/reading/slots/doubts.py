"""Answers to offered times by which none is taken: a question about one, several at once, a choice taken back in the same breath."""

from __future__ import annotations

from messenger.reading.times.supposed import supposing
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found
from messenger.reading.words.text import STOPS, Text

_SEVERAL = {(first, many) for first in ("first", "last") for many in ("two", "2", "couple")} | {
    ("other", "two"), ("other", "2"), ("otras", "dos"), ("otras", "2"), ("later", "of"), ("earlier", "of"), ("primeras", "dos"), ("primeras", "2"), ("ultimas", "dos"), ("ultimas", "2"), ("two", "last"), ("dos", "ultimas"),
}  # fmt: skip
_PLACES = lexicon("third last first second tercera ultima primera segunda")
"""Places of the list, of which one may be named in a sentence of its own ("I work the first two. Third is good")."""
_OPENING_SEVERAL = frozenset(first for first, _ in _SEVERAL)


def several_of_the_list(text: Text) -> bool:
    """ "either of the last two", "the later of the morning ones": more than one is pointed at, and none is ruled out."""
    words = text.plain
    if (
        len(words) > 2
        and words[0] in {"1", "2"}
        and words[1] in {"thru", "through"}
        and words[2] in {"2", "3", "4"}
        and {"all", "any"} & text.bag
    ):
        return True
    if text.bag.isdisjoint(_OPENING_SEVERAL) or not text.bag.isdisjoint(_RULING_OUT):
        return False
    if any(word in STOPS and not _PLACES.isdisjoint(text.words[i + 1 :]) for i, word in enumerate(text.words)):
        return False
    return any(words[i : i + 2] in _SEVERAL for i in range(len(words) - 1))


def last_of_three(text: Text, count: int) -> int:
    """ "the first two don't work", "las últimas dos no puedo": the number that is left where two of three are ruled out together; 0 otherwise."""
    if count != 3 or text.bag.isdisjoint(_PAIR):
        return 0
    words = text.plain
    at = next((i for i in range(len(words) - 1) if words[i : i + 2] in _TWO), -1)
    lead, behind = words[max(0, at - 5) : max(0, at)], words[at + 2 : at + 5]
    denied = (not _RULING_OUT.isdisjoint(lead)) is _RULING_OUT.isdisjoint(behind)
    if at < 0 or not denied or len(words) > 12 or not _OTHER_WAYS.isdisjoint(words) or any(w[:1].isdigit() and w != "2" for w in words):
        return 0
    return 1 if {"last", "ultimas"} & set(words[at : at + 2]) else 3


_TWO = {
    ("first", "two"), ("first", "2"), ("last", "two"), ("last", "2"), ("primeras", "dos"), ("primeras", "2"), ("ultimas", "dos"), ("ultimas", "2"), ("dos", "primeras"),
    ("2", "primeras"), ("dos", "ultimas"), ("2", "ultimas"),
}  # fmt: skip
_PAIR = frozenset({"two", "2", "dos"})
_OTHER_WAYS = lexicon("if si unless but pero except menos sure se problem problema or o tercera third tampoco either cualquiera")
_ASKING = (
    ("how", "long"), ("how", "far"), ("how", "much"), ("what", "is"), ("what", "are"), ("where", "is"), ("who", "is"), ("do", "i"), ("does", "the"),
    ("does", "that"), ("will", "i"), ("is", "the"), ("donde", "es"), ("donde", "queda"), ("cuanto", "cuesta"), ("cuanto", "dura"), ("con", "quien"),
)  # fmt: skip
_FORGOTTEN = (
    "no me acuerdo ", "no recuerdo ", "se me olvido cual ", "se me olvido que ", "cual era ", "cuales eran ", "do not remember ", "can not remember ", "forgot which ",
    "forgot what ", "which one was ", "what was the ",
)  # fmt: skip
_FORGETTING = lexicon("acuerdo recuerdo olvido cual cuales remember forgot was")
_ABOUT_IT = lexicon(
    "person virtual video phone online zoom long address doctor location room fee copay cost pay include included fast fasting bring exam "
    "same presencial direccion dura cuesta ayunas llevar incluye quien who donde where ayuno comer desayunar eat drink drive manejar"
)


def asks_why(text: Text) -> bool:
    """ "why so early", "¿por qué tan temprano?": a question about what is offered; not "why not thursday"."""
    plain = tuple(word for word in text.plain if word != "¿")
    if plain[:1] == ("why",):
        return plain[1:2] != ("not",)
    return text.asks and plain[:2] == ("por", "que") and plain[2:3] != ("no",)


def asks_about_one(text: Text) -> bool:
    """ "is the 2nd one in person", "if I take 2, do I have to fast?": a question about a slot, by which none is taken."""
    if not text.bag.isdisjoint({"or", "o"}):
        opening = tuple(word for word in text.plain[:5] if word not in {"wait", "ok", "so", "um", "oh", "and"})
        if opening[:2] in {
            ("is", "that"),
            ("is", "it"),
            ("is", "the"),
            ("was", "that"),
            ("was", "the"),
            ("es", "este"),
            ("es", "el"),
            ("es", "la"),
        }:
            return True
    if text.plain[:1] == ("is",) and ("the", "only") in zip(text.plain, text.plain[1:], strict=False):
        return True
    if not text.bag.isdisjoint(_FORGETTING) and any(phrase in text.flat for phrase in _FORGOTTEN):
        return True
    supposed = text.asks and supposing(text.words) and not text.bag.isdisjoint(_ABOUT_IT)
    return supposed or (
        tuple(word for word in text.plain[:3] if word != "¿")[:2] in _ASKING
        and not text.bag.isdisjoint(_ABOUT_IT)
        and text.bag.isdisjoint({"take", "want", "book", "quiero", "please", "yes"})
    )


def put_off(text: Text, wishes: list[Found[str]]) -> bool:
    """ "2 but I need to ask my wife first": a choice taken back in the same breath."""
    later = [one.first for one in wishes if one.tag == "later"]
    return any(not _TAKING_BACK.isdisjoint(text.words[max(0, first - 2) : first]) for first in later)


_TAKING_BACK = lexicon("but pero actually wait no mejor though")
_RULING_OUT = lexicon("neither not no none ninguna ninguno ni nor cant nope")
