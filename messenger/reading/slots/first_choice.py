"""A first choice and what is to be taken where it is gone: "el martes, y si no se puede el viernes", "thursday, if not friday".

What is offered can be had, so the first choice is the answer.
"""

from __future__ import annotations

from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text, words_of

_ELSE: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.split())
    for phrase in (
        "y si no", "o si no", "si no", "y si ya no", "si ya no", "y si esta ocupado", "y si esta ocupada", "pero si no", "pero si ya no", "and if not", "or if not",
        "but if not", "if not", "if that is taken", "but if that is taken", "if that is gone", "but if that is gone", "if it is taken", "if it is gone",
        "but if it is gone", "but if it is taken", "y de no", "de no poderse",
    )
)  # fmt: skip
_FIRSTS = frozenset(phrase[0] for phrase in _ELSE)
_CONDITIONS = frozenset({"if", "si", "no"})
_BEHIND = (
    lexicon("se hay esta estan queda puede pues entonces ya el la los las en a , then the that maybe tienen tiene por haber poderse")
    | frozenset(WEEKDAYS)
    | lexicon("1 2 3 4 5 option opcion i")
)
"""Words behind "if not" that go on to the second choice, not to a condition ("if not raining")."""
_TAKEN = lexicon("taken gone ocupado ocupada poderse no")


def first_choice(text: Text) -> Text | None:
    """The part of a text before "if not ...", where another choice stands behind it; None where there is none."""
    words = text.words
    if _FIRSTS.isdisjoint(text.bag) or _CONDITIONS.isdisjoint(text.bag):
        return None
    for i, word in enumerate(words):
        if not i or word not in _FIRSTS:
            continue
        phrase = next((one for one in _ELSE if words[i : i + len(one)] == one), ())
        behind = words[i + len(phrase) : i + len(phrase) + 1]
        if phrase and behind and (behind[0] in _BEHIND or phrase[-1] in _TAKEN - {"no"}) and not _denies(words[:i]):
            part = [one for one in words[:i] if one not in MARKS]
            return words_of(" ".join(words[:i])) if part else None
    return None


def _denies(words: tuple[str, ...]) -> bool:
    return not {"no", "not", "ni", "nor", "ninguna", "none"}.isdisjoint(words)
