"""What comes before or after a visit and names no hour: "the 9th at 10, before I start baking", "el miércoles en la noche saliendo de misa".

Behind a time of day it only says why that time; beside a day alone it bounds the visit by an hour that nobody told us.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from messenger.reading.times.known import KNOWN
from messenger.reading.times.looks import Atom
from messenger.reading.times.mark import Mark
from messenger.reading.times.parts import Clause
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found
from messenger.reading.words.text import STOPS

BEFORE_OR_AFTER_WHAT = "before or after what time"
_LEADS: tuple[tuple[str, ...], ...] = tuple(
    tuple(lead.split())
    for lead in (
        "before", "after", "ahead of", "on my way to", "on my way from", "on the way to", "on the way home from", "antes de", "antes del", "antes que", "despues de",
        "despues del", "luego de", "saliendo de", "saliendo del", "al salir de", "al salir del", "camino a", "camino al", "de camino a", "de camino al",
    )
)  # fmt: skip
OCCASION_STARTS = frozenset(lead[0] for lead in _LEADS)
_LINKING = lexicon("right just justo ya like , como igual maybe even sometime y and asi")
_ENDS = lexicon(", but pero so if si or o and y instead please porfa por then works is unless because porque ; - (") | STOPS
_LONGEST = 9
"""Words of an occasion at most."""
_COUNTED = lexicon("that then this eso ese esa esto lunch noon")
"""Words behind a "before" that point back at a time."""


def behind_a_time(
    i: int, clause: Clause, words: Sequence[str], starts: Mapping[int, Atom], marks: Mapping[int, list[Found[Mark]]]
) -> int | None:
    """The word behind an occasion that begins at word i, right behind the time that a clause names; None where there is none.

    The clause is doubted where it names no time of day.
    """
    lead = _lead(i, words)
    if not lead or not clause.pieces or clause.has("not", "except", "busy", "if"):
        return None
    last = clause.pieces[-1].last
    if not _LINKING.issuperset(words[last + 1 : i]) or i - last > _NEAR or any(mark.tag == "fits" for mark in marks.get(i, ())):
        return None
    end = _end(i + lead, words, starts)
    if end <= i + lead or words[i + lead] in _COUNTED:
        return None
    if all(piece.minutes is None for piece in clause.pieces):
        kept = any(mark.tag in {"busy", "busy from"} for j in range(i, end) for mark in marks.get(j, ()))
        if not kept:
            return None
        clause.unsure = clause.unsure or BEFORE_OR_AFTER_WHAT
    elif words[i] in {"saliendo", "al"} and any(piece.clock >= 0 for piece in clause.pieces):
        return None
    return end


def before_a_day(
    i: int, clause: Clause, words: Sequence[str], starts: Mapping[int, Atom], marks: Mapping[int, list[Found[Mark]]]
) -> int | None:
    """ "despues de misa el lunes", "before my shift on friday": an occasion that leads a day; the word behind it, and the clause is doubted."""
    lead = _lead(i, words)
    if not lead or clause.pieces:
        return None
    for j in range(i + lead, min(i + lead + _NEAR, len(words))):
        if j in starts or words[j] in _ENDS:
            return None
        for mark in marks.get(j, ()):
            step = mark.last + 1
            step += words[step : step + 1] == ["on"]
            atom = starts.get(step)
            if mark.tag == "busy" and atom is not None and atom.kind == "days" and not _time_of_day(atom.last + 1, words, starts):
                clause.unsure = clause.unsure or BEFORE_OR_AFTER_WHAT
                return step
    return None


_NEAR = 4
"""Words between a time and what leads an occasion, at most."""


def _time_of_day(i: int, words: Sequence[str], starts: Mapping[int, Atom]) -> bool:
    return any(j in starts and starts[j].kind in {"clock", "part", "number"} for j in range(i, min(i + 4, len(words))))


def _lead(i: int, words: Sequence[str]) -> int:
    """How many words lead an occasion at word i; 0 where none do."""
    return next((len(lead) for lead in _LEADS if tuple(words[i : i + len(lead)]) == lead), 0)


def _end(i: int, words: Sequence[str], starts: Mapping[int, Atom]) -> int:
    """The word behind an occasion that goes on from word i; i itself where a time stands in it, or it is too long."""
    j = i
    while j < i + _LONGEST:
        if j >= len(words) or words[j] in _ENDS:
            return j
        atom = starts.get(j)
        if atom is not None and not _names_a_season(atom, words):
            return i
        j = j + 1 if atom is None else atom.last + 1
    return i


def _names_a_season(atom: Atom, words: Sequence[str]) -> bool:
    """The holiday of "the christmas rush", "the new years mess": what is busy then, and no day."""
    behind = words[atom.last + 1] if atom.last + 1 < len(words) else ""
    return atom.kind == "days" and "(" in atom.label and behind.isalpha() and behind not in KNOWN and behind not in _ENDS
