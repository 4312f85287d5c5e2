"""Days that are only supposed: "if it's the tuesday one, do I have to fast?", "y si fuera el lunes, ¿puedo llevar a mi hijo?".

They are named for the sake of a question about the visit; nobody wishes for them yet.
"""

from __future__ import annotations

from messenger.reading.times.parts import Clause
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text

_IF = frozenset({"si", "if"})
_LEADING = lexicon("y and ok okay oh pero but , ¿ so entonces")
_SPANISH = lexicon("es fuera fuese seria voy vengo vamos agarro escojo elijo tomo acepto toca")
_ENGLISH = lexicon("come came go went take took pick picked choose chose do did get got book")
_WHO = frozenset({"i", "we"})


def supposing(words: tuple[str, ...]) -> bool:
    """Whether words open with a day or a time that is only supposed ("and if I come ...", "si fuera ...", "if it's ...")."""
    while words and words[0] in _LEADING:
        words = words[1:]
    if not words or words[0] not in _IF:
        return False
    if words[1:2] and words[1] in _SPANISH:
        return words[2:3] not in {("posible",), ("que",)}
    if words[1:3] in {("it", "is"), ("it", "was"), ("that", "is")}:
        return words[3:4] not in {("possible",), ("ok",), ("okay",), ("not",)}
    return words[1:2] != () and words[1] in _WHO and words[2:3] != () and words[2] in _ENGLISH


def only_supposed(clause: Clause, following: list[Clause], before: list[Clause], text: Text) -> bool:
    """Whether a clause names its days only to ask something about a visit then; the question stands behind it, or before it."""
    if not clause.pieces or clause.has("not", "except") or not supposing(text.words[clause.first : clause.last + 1]):
        return False
    asked = bool(following) and following[0].has("question") and not following[0].pieces
    return asked or (bool(before) and before[-1].has("question") and all(piece.minutes is None for piece in clause.pieces))
