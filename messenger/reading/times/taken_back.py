"""Days that a text takes back itself: "iba a decir el viernes, pero mejor el martes", "monday the 7th.. oh no monday the plumber comes"."""

from __future__ import annotations

from messenger.reading.times.parts import Clause, Wish
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text

_GIVEN_UP = (
    "thought i could ", "thought i can ", "thought i had ", "crei que podia ", "pense que podia ", "creia que podia ", "iba a decir ", "iba a ser ", "going to be ", "gonna be ", "iba a pedir ", "iba a poner ", "iba a escoger ", "iba a elegir ", "iba a agarrar ", "ibamos a decir ", "ibamos a pedir ", "yo decia ",
    "decia que ", "pensaba en ", "pensaba que ", "pensaba el ", "habia pensado ", "habia dicho ", "tenia pensado ", "yo pensaba ", "going to say ",
    "gonna say ", "was thinking ", "about to say ", "would have said ",
)  # fmt: skip
GIVING_UP = lexicon("thought crei pense creia iba ibamos decia pensaba habia tenia going thinking said say")
_BUT = frozenset({"but", "pero", "so", "asi", "entonces"})
_KEPT = lexicon("tengo tenemos tiene viene vienen toca have has got comes coming")


def given_up(clause: Clause, following: list[Clause], text: Text) -> bool:
    """ "iba a pedir el lunes, pero mejor el miércoles a las 3": a day that was thought of, where another is wished for behind a "but".

    Only asked of texts that have a word of ``GIVING_UP``.
    """
    if not clause.pieces or not following:
        return False
    if any(mark.tag in {"not", "except", "busy"} and mark.first < clause.pieces[-1].last for mark in clause.marks):
        return False
    said = " ".join(text.words[clause.first : clause.pieces[0].first]) + " "
    turned = following[0].follows == "turn" or not _BUT.isdisjoint(text.words[following[0].first : following[0].first + 2])
    another = any(piece.days is not None for one in following[:3] for piece in one.pieces if not one.has("busy"))
    return turned and another and any(phrase in said for phrase in _GIVEN_UP)


def found_taken(clause: Clause, before: Clause, wishes: list[Wish], text: Text) -> list[Wish]:
    """ "el lunes, ay no, el lunes viene el plomero": the wishes for the very days that turn out to be taken; none where it is not said so."""
    turned = clause.follows == "turn" or (before.follows == "turn" and not before.pieces)
    if not turned:
        return []
    days = [piece.weekly or piece.days for piece in clause.pieces if piece.minutes is None]
    if not days or len(days) != len(clause.pieces) or clause.has("free", "any", "only", "not", "except"):
        return []
    said = text.words[clause.pieces[-1].last + 1 : clause.last + 1]
    if not (clause.strange or clause.has("busy") or not _KEPT.isdisjoint(said)) or len(said) < 2:
        return []
    taken = 0
    for mask in days:
        taken |= mask or 0
    found = [wish for wish in wishes if wish.wanted and wish.days and not wish.days & ~taken]
    return found if found and found[-1] is wishes[-1] else []
