"""Clauses that name no time, bear on those before them and changed none: "but that's picture day", "nothing on the sabbath"."""

from __future__ import annotations

from collections.abc import Sequence

from messenger.reading.times.bound_to import unknown_day
from messenger.reading.times.parts import Clause, Wish
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text


def unconsumed(clauses: Sequence[Clause], place: int, wishes: Sequence[Wish], text: Text) -> str:
    """What is to be asked of a clause that ended in no part of the result; "" where it says nothing of the times.

    A day that is passed over for another one ("I'd say the 3rd but that's picture day. how about the 8th") is noted as a mere reason.
    """
    clause = clauses[place]
    said = text.words[clause.first : clause.last + 1]
    if clause.has("not") and _of_an_unknown_day(said):
        return "what is ruled out"
    if (
        place
        and wishes
        and said[:1] != ()
        and said[0] in _BUT
        and clause.has("that day")
        and not clause.has("free", "not", "any", "only", "if")
    ):
        last = wishes[-1]
        another = any(piece.days is not None and piece.days != last.days for one in clauses[place + 1 :] for piece in one.pieces)
        pointed = any(said[i : i + 2] in _THAT_IS for i in range(1, min(len(said), _NEAR))) or said[-2:] == ("that", "day")
        if pointed and another and last.wanted and (last.days or 0).bit_count() == 1 and last.minutes is None and _EVEN_SO.isdisjoint(said):
            last.reason = True
    return ""


def _of_an_unknown_day(said: Sequence[str]) -> bool:
    """ "nothing on the sabbath": a no to a day by a name that is not known."""
    return any(word in _NOTHING and unknown_day(said[i + 1 :]) for i, word in enumerate(said))


_BUT = frozenset({"but", "pero"})
_THAT_IS = {("that", "is"), ("that", "day"), ("ese", "dia"), ("ese", "es"), ("that", "one"), ("it", "is")}
_NEAR = 3
_EVEN_SO = lexicon("works work good fine better best pushing late soon early far if tarde temprano si lejos pronto")
_NOTHING = lexicon("nothing never not no")
