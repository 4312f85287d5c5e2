"""Whose illness a text tells of: "yo no, pero mi hermana si" denies the writer's own, "my dad had a stroke" says nothing of it."""

from __future__ import annotations

import re
from typing import Literal

from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text

KIN = lexicon(
    "mom mother mum mama mommy madre dad father papa padre parents padres brother brothers hermano hermanos sister sisters hermana hermanas wife "
    "esposa mujer husband esposo marido son hijo hijos daughter hija hijas grandma grandmother grandpa grandfather grandparents abuela abuelo "
    "abuelos abuelita abuelito aunt aunts tia tias uncle uncles tio tios cousin cousins primo prima primos family familia familiares relatives "
    "relative boyfriend girlfriend novio novia friend amigo amiga partner pareja nephew niece sobrino sobrina inlaw suegra suegro"
)
JOINS = lexicon("but and y e pero aunque though although plus")
_OWN = lexicon("my mi mis our nuestra nuestro the la el un una a in en on of de her his su older younger mayor menor late difunto difunta")
"""What may stand before a relative without being about the writer."""
FIRST_PERSON = lexicon("i me myself yo tengo tuve tenia soy estoy padezco sufro tomo mine mio mia we nosotros tenemos am")
_HAPPENED = lexicon(
    "had has have was were is got did does died passed history runs tuvo tiene tenia tuvieron tienen murio padece padecia sufrio dio si yes too "
    "tambien hay es fue de died side diagnosed"
)
_NOW = lexicon("now ahora ahorita today hoy happening help ayuda emergency ambulance hospital ambulancia")
_DENIED = lexicon("no not nope nah never nunca jamas none ninguno ninguna nada nothing tampoco neither emojino negative negativo")
_DENYING = (
    _DENIED
    | JOINS
    | lexicon(
        "i me my myself yo a mi do did have had am has any of that those these them personally only just solo nomas solamente thank god gracias dios "
        "gracias thankfully luckily eso esos esas de nada la el lo those ever en lol haha jaja well pues bueno ok okay no. oh"
    )
)
_FREQUENT = expression(r"\b(?:now|here) and (?:then|there|again)\b|\bon and off\b|\boff and on\b|\by (?:ya|nada mas)\b", re.IGNORECASE)

Whose = Literal["denied", "theirs", "other"]


def parts_of(text: Text) -> list[tuple[str, ...]]:
    """The words of a text in parts: at marks, at "and", "but" and the like, and where a relative is named and where the writer goes on."""
    words = list(text.words)
    for found in _FREQUENT.finditer(text.flat):
        first = text.flat[: found.start()].count(" ")
        for at in range(first, first + found.group().count(" ") + 1):
            words[at] = "often"
    parts: list[tuple[str, ...]] = []
    part: list[str] = []
    of_kin = False
    for at, word in enumerate(words):
        names = _names_kin(words, at)
        ends = word in MARKS or word == "," or word in JOINS or (names and not of_kin and part) or (of_kin and _goes_on(words, at))
        if ends and part:
            parts.append(tuple(part))
            part, of_kin = [], False
        if not (word in MARKS or word == "," or word in JOINS):
            part.append(word)
            of_kin = of_kin or names or word in KIN
    return [*parts, tuple(part)] if part else parts


def _names_kin(words: list[str], at: int) -> bool:
    """Whether a relative's naming begins at ``at`` ("my older sister", "mi papa")."""
    return words[at] in {"my", "mi", "mis"} and any(word in KIN for word in words[at + 1 : at + 3])


def _goes_on(words: list[str], at: int) -> bool:
    """Whether the writer's own part begins at ``at``."""
    return (
        words[at] in {"i", "yo"}
        or (words[at] in {"not", "no"} and words[at + 1 : at + 2] in (["me"], ["yo"]))
        or words[at : at + 2] == ["me", "no"]
    )


def is_of_kin(part: tuple[str, ...]) -> bool:
    """Whether a part of a text speaks of a relative, and of nobody else."""
    return not KIN.isdisjoint(part) and FIRST_PERSON.isdisjoint(part)


def is_denial(part: tuple[str, ...]) -> bool:
    """Whether a part of a text says no of the writer and nothing else."""
    return not _DENIED.isdisjoint(part) and _DENYING.issuperset(part)


def whose(text: Text) -> Whose:
    """``denied`` where the writer says no of themselves and tells of relatives, ``theirs`` where they tell of relatives alone, else ``other``.

    What happens now, or is asked, is neither.
    """
    parts = parts_of(text)
    kin = [part for part in parts if is_of_kin(part)]
    if not kin or text.asks or not _NOW.isdisjoint(text.bag):
        return "other"
    rest = [part for part in parts if part not in kin]
    if rest and all(is_denial(part) for part in rest):
        return "denied"
    plain = not rest and any(not _HAPPENED.isdisjoint(part) for part in kin)
    return "theirs" if plain else "other"
