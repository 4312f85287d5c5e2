"""All of the list gone through: in the order in which they are liked ("1 > 3 > 2"), or each with a yes or a no ("tuesday yes thursday no friday no")."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text

_BETWEEN = frozenset({">", "then"})
_BESIDE = lexicon("in that order of preference preferably thanks please en ese orden de preferencia por favor gracias is my pls")
_YES, _NO = lexicon("yes si yep yeah ya yup good works ok okay"), lexicon("no nope nah not")
_LEADS = MARKS | lexicon("the el la on for and y number numero option opcion a de del para is es")
_FEWEST = 2


def best_of_ranked(text: Text, count: int) -> int:
    """The first of several numbers of the list in order of liking; 0 where none are ranked."""
    words = [word for word in text.words if word not in _BESIDE and (word not in MARKS or word == ">")]
    if not _BETWEEN.intersection(words):
        return 0
    numbers, signs = words[::2], words[1::2]
    if len(numbers) < _FEWEST or len(signs) != len(numbers) - 1 or not _BETWEEN.issuperset(signs) or len(set(numbers)) != len(numbers):
        return 0
    places = [int(word) if word.isascii() and word.isdecimal() and len(word) == 1 else 0 for word in numbers]
    return places[0] if all(0 < place <= count for place in places) else 0


def answered_one_by_one(text: Text, offered: Sequence[datetime]) -> int:
    """The one place (from 1) said yes to, where each of several is said yes or no to; 0 where that is not how a text goes, or not one is left."""
    words = [word for word in text.words if word not in _LEADS]
    if len(words) < 2 * _FEWEST or len(words) % 2 or text.asks:
        return 0
    for names, answers in ((words[::2], words[1::2]), (words[1::2], words[::2])):
        places = [_place(name, offered) for name in names]
        if not all(places) or len(set(places)) < len(places) or not all(word in _YES or word in _NO for word in answers):
            continue
        taken = [place for place, answer in zip(places, answers, strict=True) if answer in _YES]
        left = set(range(1, len(offered) + 1)) - set(places)
        return taken[0] if len(taken) == 1 else left.pop() if not taken and len(left) == 1 else 0
    return 0


def _place(name: str, offered: Sequence[datetime]) -> int:
    """The place of the one time offered that a weekday or a number names; 0 where it names none, or several."""
    if name in WEEKDAYS:
        fits = [place for place, start in enumerate(offered, 1) if start.weekday() == WEEKDAYS[name]]
        return fits[0] if len(fits) == 1 else 0
    return int(name) if name.isascii() and name.isdecimal() and len(name) == 1 and int(name) <= len(offered) else 0
