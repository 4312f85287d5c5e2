"""Several of the offered times that are said to suit, and no others: "option 1 or 3, both ok", "las dos de la mañana me sirven".

A text is only read so where each of its words names some of the times, agrees to them, rules them out, or says that it does not matter
which; one word more ("depends", "my wife") may make it a question, and the rest of the rules hear it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import pairwise

from messenger.core.understanding import Times
from messenger.reading.slots.clause_named import DENYING, FREELY, MORNINGS, OTHERS, SAID_FREELY, named_in
from messenger.reading.slots.list_words import AFTERNOON
from messenger.reading.slots.several import exactly
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import STOPS, Text

SUIT = "those of the list that suit"
_PLURAL = lexicon("sirven quedan convienen funcionan acomodan cuadran both ambas ambos work are son")
_EXCEPTING = lexicon("except menos salvo excepto quitando")
_CUTS = lexicon("but pero except menos salvo excepto quitando")
_MOST = 20
"""Words, without marks; what is longer says more than that."""


def those_that_suit(text: Text, offered: Sequence[datetime]) -> Times | None:
    """The times ``offered`` (wall clock) that a text says suit, where those are several and it says nothing else; None elsewhere."""
    words = tuple(word for word in text.words if word not in "¿¡")
    count = len(offered)
    if count < _SEVERAL or text.asks or not 1 < len(text.plain) <= _MOST or not _may(text, words):
        return None
    whole: set[int] = set()
    out: set[int] = set()
    freely = _says_freely(words)
    named_any = False
    for first, last, excepting in _clauses(words):
        said = words[first:last]
        found = named_in(said, offered)
        if found is None or (len(found) > 1 and not freely and _one_of_a_part(said)):
            return None
        if excepting or _denied(said):
            if not found:
                return None
            out |= found
            continue
        if found and _restarts(said) and out:
            found = set(range(count)) - out
        named_any = named_any or bool(found)
        whole |= found
    if not whole and not named_any and (freely or out) and (freely or not OTHERS.isdisjoint(words)) and (out or _BOTH.isdisjoint(words)):
        whole = set(range(count))
    left = sorted(whole - out)
    if len(left) < _SEVERAL or (len(left) == count and not freely) or not (freely or out or not _PLURAL.isdisjoint(words)):
        return None
    return exactly(tuple(offered[one] for one in left), SUIT)


_SEVERAL = 2
_BOTH = lexicon("both ambas ambos two dos")
_STARTS = (
    FREELY
    | _PLURAL
    | _EXCEPTING
    | lexicon("matter care preference igual mismo pick choose decide choice no not elija escoja importa diga digan sea call difference")
)


def _may(text: Text, words: Sequence[str]) -> bool:
    """Whether a text may say so at all."""
    pairs = set(pairwise(words))
    if (
        not pairs.isdisjoint(_OF_ANY_DAY)
        or not pairs.isdisjoint(_WORKING)
        or (not OTHERS.isdisjoint(words) and not pairs.isdisjoint(_ONE_OTHER))
    ):
        return False
    return not text.bag.isdisjoint(_CUES) and _WITH_CONDITIONS.isdisjoint(words[1:])


_CUES = _STARTS | DENYING | OTHERS
_WITH_CONDITIONS = lexicon("if si unless depends depende better best mejor prefer prefiero rather")
_WORKING = {("i", "work"), ("we", "work")}
"""By which somebody works then ("i work mornings"); times that work are others."""
_OF_ANY_DAY = {
    (one, kind)
    for one in ("any", "other", "whatever", "whichever", "cualquier", "otro", "otra", "otros", "otras", "that", "same")
    for kind in (
        "time",
        "times",
        "day",
        "days",
        "dia",
        "dias",
        "hora",
        "horas",
        "horario",
        "horarios",
        "cita",
        "citas",
        "option",
        "options",
        "opciones",
    )
} | {
    ("any", "other"),
    ("any", "others"),
    ("got", "other"),
    ("got", "others"),
    ("have", "others"),
    ("have", "other"),
    ("mas", "otras"),
    ("mas", "otros"),
    ("other", "than"),
}
"""What is said of any day or of more than the list."""
_ONE_OTHER = {
    ("other", "one"),
    ("la", "otra"),
    ("el", "otro"),
    ("other", "morning"),
    ("other", "afternoon"),
    ("otra", "de"),
    ("otro", "de"),
}


def _says_freely(words: Sequence[str]) -> bool:
    """Whether a text says that it does not matter which."""
    return not FREELY.isdisjoint(words) or SAID_FREELY.anywhere(words)


def _restarts(said: Sequence[str]) -> bool:
    """Whether a clause speaks of the others."""
    return not OTHERS.isdisjoint(said)


def _one_of_a_part(said: Sequence[str]) -> bool:
    """ "the morning one": one, where several lie in that part of the day."""
    parts = any(word in MORNINGS or word in AFTERNOON for word in said)
    return parts and _MANY.isdisjoint(said)


_MANY = _BOTH | lexicon("ones las los 2 mornings afternoons mananas tardes mananeras")


def _clauses(words: Sequence[str]) -> Iterable[tuple[int, int, bool]]:
    """The clauses of a text: their first word, the word behind them, and whether they name what is excepted."""
    first, excepting = 0, False
    for i, word in enumerate([*words, "."]):
        if word in STOPS or word in _CUTS or (word in {",", ";", "-"}):
            quieter = word == "menos" and tuple(words[i + 1 : i + 2]) in {("llena",), ("lleno",), ("gente",)}
            if quieter:
                continue
            if i > first:
                yield first, i, excepting
            excepting = word in _EXCEPTING
            first = i + 1


def _denied(said: Sequence[str]) -> bool:
    """Whether a clause rules out what it names."""
    if not DENYING.intersection(said):
        return False
    return not SAID_FREELY.anywhere(said)
