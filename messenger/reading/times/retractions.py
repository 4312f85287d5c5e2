"""A day that is named and taken back in the same text: "the 26th at 10? oh shoot thats thanksgiving", "never mind the 9th, do the 16th"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from messenger.reading.times.looks import Atom
from messenger.reading.times.parts import Clause
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text

_DISMAYED = lexicon(
    "wait no shoot crap crud dang darn dangit damn damnit shit shucks duh oops whoops woops ope ugh argh gah yikes rats drat nope uy chin chale rayos ups caramba hijole miercoles"
)
_SOUNDS = lexicon("oh ah hmm hm wait ay uh um well but pero actually sorry perdon and y espere espera esperate") | MARKS
_IT_IS = {
    ("that", "is"), ("that", "day"), ("that", "would"), ("that", "one"), ("ese", "dia"), ("ese", "es"), ("esa", "es"), ("eso", "es"), ("es", "mi"), ("es", "el"),
}  # fmt: skip
_WELCOME = lexicon(
    "fine good great perfect ok okay works work better best right all free open off alright cool bien perfecto perfecta mejor libre sirve puedo"
)
_A_SENTENCE = 8
_FURTHEST = 4
"""Words of dismay before "that's ..." at most."""


def opens_retraction(words: Sequence[str], i: int) -> bool:
    """Whether "no that's ...", "oh shoot that's ..." begins at word i."""
    if words[i] not in _DISMAYED and words[i] not in {"oh", "ay", "wait"}:
        return False
    step = i
    while step < len(words) and step - i < _FURTHEST and (words[step] in _DISMAYED or words[step] in _SOUNDS):
        step += 1
    mistaken = words[step : step + 1] in (["i"], ("i",)) and "wrong" in words[step : step + _A_SENTENCE]
    return (tuple(words[step : step + 2]) in _IT_IS or mistaken) and not _DISMAYED.isdisjoint(words[i:step])


def turns_out_taken(clause: Clause, text: Text) -> bool:
    """ "oh shoot that's thanksgiving", "no ese día tengo dentista": the day named before is not good after all, and no other is named here."""
    words = text.words
    step = clause.first
    while step <= clause.last and words[step] in MARKS:
        step += 1
    if step > clause.last or len(clause.pieces) > 1 or clause.has("any", "only"):
        return False
    return opens_retraction(words, step) and _WELCOME.isdisjoint(words[step : clause.last + 1])


def _turns_to_another(words: Sequence[str], i: int, starts: Mapping[int, Atom]) -> bool:
    """Whether "do the 16th", ", can we do friday" stands at word i."""
    i += words[i : i + 1] == [","]
    return (
        words[i : i + 1] != []
        and words[i] in TURNING_TO
        and any(starts[j].kind == "days" for j in range(i, min(i + 6, len(words))) if j in starts)
    )


TURNING_TO = lexicon("do let lets can could how what make try go i mejor")


def names_holiday(clause: Clause, text: Text) -> bool:
    """ "this coming one is thanksgiving", "este jueves es acción de gracias": what a day is, and no wish for it."""
    last = clause.pieces[-1]
    said = text.words[clause.first : last.first]
    if "(" not in last.label or last.minutes is not None or said[-1:] not in {("is",), ("es",)} or clause.has("free", "not", "any", "only"):
        return False
    days = {piece.days for piece in clause.pieces if piece.form != "weekday"} | {last.days}
    if len(days) != 1 or any(piece.minutes is not None or piece.every for piece in clause.pieces):
        return False
    inside = {j - clause.first for piece in clause.pieces[:-1] for j in range(piece.first, piece.last + 1)}
    return all(j in inside or word in _POINTING for j, word in enumerate(said)) and last.last >= clause.last - 2


_POINTING = (
    lexicon(
        "this that the coming one ones day which it week is es este esta ese esa el dia proximo proxima que viene and y but pero cause because porque since lol"
    )
    | MARKS
)
LETTING_GO = frozenset({"never mind", "forget|scratch|nix|ditch|disregard [about]", "olvide*|olvidemos"})
"""The rules of letting go; a time behind the day that is let go is a wish of its own."""


def lets_go(words: Sequence[str], last: int, starts: Mapping[int, Atom]) -> bool:
    """Whether a day stands right behind words of letting go that end at ``last`` ("never mind the 9th do the 16th", "olvídese del viernes").

    A "never mind" may be a sentence of its own ("nvm friday works"), so another day must be turned to behind it.
    """
    for j in range(last + 1, min(last + 4, len(words))):
        atom = starts.get(j)
        if atom is not None:
            return atom.kind == "days" and (words[last] != "mind" or _turns_to_another(words, atom.last + 1, starts))
        if words[j] not in {"about", "the", "del", "de", "el", "lo", "on", "for"}:
            return False
    return False
