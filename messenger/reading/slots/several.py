"""Several of the offered times taken as equally good, or one of two named as the better one, and choices taken back in the same breath."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from messenger.core.understanding import SlotNumber, Times
from messenger.reading.slots.names import named
from messenger.reading.times.when import TimesRead
from messenger.reading.times.words import MONTHS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import ORDINAL_ENDS
from messenger.reading.words.standing import Standing
from messenger.reading.words.text import MARKS, Text, words_of

Reader = Callable[[Text], object]
"""Reads a part of an answer as the answer to the same offer."""

_ALL = Standing(
    "all three", "all 3", "all of those", "all of these", "all of them", "all those", "they all", "those all", "these all", "any of those", "any of them", "any of these",
    "any of the three", "any of the 3", "either of those", "any one of those", "any one of them", "todas", "todos", "cualquiera de los tres", "cualquiera de las tres",
    "cualquiera de los 3", "cualquiera de las 3", "cualquiera de esos", "cualquiera de esas", "cualquiera de ellas", "cualquiera de ellos", "las tres", "los tres", "las 3", "los 3",
)  # fmt: skip
_PLURAL = lexicon("quedan sirven estan funcionan acomodan convienen parecen vienen caen son puedo me nos")
_GOOD = lexicon(
    "good fine great ok okay perfect work works suit suits do possible easy available open bien sirven sirve quedan queda funcionan convienen acomodan caen perfecto perfectas "
    "puedo igual easiest best whichever pick choose choice escoja escoge elija decida"
)
_FREELY = frozenset({"any", "either", "cualquiera"})
_AGAINST = lexicon(
    "not no none nope but pero except menos salvo excepto if si unless too muy demasiado during when while durante cuando busy working work_hours trabajo trabajando class school "
    "escuela clase clases bad mal early late temprano tarde out taken ocupado ocupada after before despues antes other others another otra otro otras otros saturday sabado weekend week "
    "semana morning mornings afternoon afternoons evening evenings mananas tardes come day time times hora"
)
_OF_A_LIFE = lexicon("work works working have got am are is we he she my trabajo tengo estoy voy")
_COUNTED = lexicon("days hours weeks dias semanas")
"""What is said of somebody's life before such a phrase ("I work all those days"), and what it counts then."""
_OPENING = 5
"""Words of manners before such a phrase at most."""


def all_the_same(text: Text, offered: tuple[datetime, ...]) -> Times | None:
    """ "all three are good, whichever is easiest", "cualquiera de las tres": every offered time; None where a text says anything else."""
    if text.asks or not 1 < len(offered) <= _THREE or not _ALL.possible(text) or not _AGAINST.isdisjoint(text.bag):
        return None
    words = text.plain
    for i in range(min(len(words), _OPENING)):
        length = _ALL.at(words, i)
        if not length:
            continue
        rest = (*words[:i], *words[i + length :])
        if not _OF_A_LIFE.isdisjoint(words[:i]) or not _COUNTED.isdisjoint(words[i + length : i + length + 1]):
            return None
        if any(word[:1].isdigit() or word in WEEKDAYS or word in PLURAL_WEEKDAYS or word in MONTHS for word in rest):
            return None
        if words[i] in {"las", "los"} and (words[max(0, i - 1) : i] == ("a",) or _PLURAL.isdisjoint(words[i + 2 : i + 4])):
            return None
        if not _GOOD.isdisjoint(rest) or not _FREELY.isdisjoint(rest):
            return exactly(offered, "any of those offered")
    return None


_THREE = 3


def exactly(starts: tuple[datetime, ...], because: str) -> Times:
    """These starts and no other times."""
    return Times(tuple((start, start) for start in sorted(starts)), because)


_OTHERS = Standing(
    "other two", "other 2", "other ones", "others", "otros dos", "otras dos", "otros 2", "otras 2", "los demas", "las demas", "los otros", "las otras", "dos restantes",
)  # fmt: skip
_BEFORE_OTHERS = lexicon("the those any either of cualquiera de los las but pero and y , . ; - or maybe esos esas")
_DENIED = lexicon("no not none neither ninguna ninguno tampoco ni never bad out taken too muy got get have hay tiene tienen show any")
_CONDITIONS = frozenset({"if", "si", "unless"})


def others_than(
    text: Text,
    offered: tuple[datetime, ...],
    read: Reader,
    times: Callable[[Text], TimesRead],
    holds: Callable[[TimesRead, datetime], bool],
) -> SlotNumber | Times | None:
    """ "not the friday one, other two are fine": those left; "the last one, the other two are bad": the one chosen. None elsewhere.

    ``read`` reads what stands before "the other two" as an answer, ``times`` its days and hours.
    """
    if text.asks or not _OTHERS.possible(text):
        return None
    words = text.words
    at, length = _OTHERS.first(text, 1)
    if at < 0:
        return None
    end = at
    while end and words[end - 1] in _BEFORE_OTHERS:
        end -= 1
    freely = not _FREELY.isdisjoint(words[end:at])
    head, behind = words_of(" ".join(words[:end])), tuple(word for word in words[at + length :] if word not in MARKS)
    if not head.plain or any(word[:1].isdigit() or word in WEEKDAYS for word in behind):
        return None
    ruled_out = _ruled_out(head, offered, times(head), holds)
    if not ruled_out:
        chosen = read(head)
        return chosen if isinstance(chosen, SlotNumber) and not chosen.left and len(behind) > 1 else None
    agreed = (freely or not (_GOOD | {"si", "yes"}).isdisjoint(behind)) and _DENIED.isdisjoint(behind)
    left = tuple(start for number, start in enumerate(offered, 1) if number not in ruled_out)
    if (
        len(ruled_out) != 1
        or len(left) != len(offered) - 1
        or len(left) < _TWO
        or not agreed
        or not (_CONDITIONS - {"si"}).isdisjoint(behind)
    ):
        return None
    return exactly(left, "those offered, less the one ruled out")


_TWO = 2


def _ruled_out(head: Text, offered: tuple[datetime, ...], read: TimesRead, holds: Callable[[TimesRead, datetime], bool]) -> set[int]:
    """The numbers of the slots that a text rules out, where it chooses none."""
    places = named(head, len(offered))
    if places:
        return {one.number for one in places if one.out} if all(one.out for one in places) else set()
    if read.kind != "times" or any(wish.wanted for wish in read.wishes):
        return set()
    return {number for number, start in enumerate(offered, 1) if not holds(read, start)}


_PREFERRING = lexicon(
    "better best prefer preferred preferably preference leaning lean rather ideal mejor prefiero preferiria preferencia inclino ideally"
)
_WORDS_OF_IT = _PREFERRING | lexicon(
    "slight slightly strong would be is are even much little bit way works work but pero though if i my for towards toward me mas un poco de con por queda seria es o , - ."
)
_CUTS = lexicon(", but pero although aunque - . ; though")
_UNLIKE = lexicon("not no nope than que if si unless ni never")


def better_of_two(text: Text, read: Reader) -> SlotNumber | None:
    """ "thursday works but friday works better", "the 1st or the 4th, slight preference for the 4th": the one named as the better."""
    if text.asks or text.bag.isdisjoint(_PREFERRING):
        return None
    words = text.words
    at = max((i for i in range(1, len(words)) if words[i] in _CUTS and any(word not in MARKS for word in words[i + 1 :])), default=-1)
    head, tail = words[: max(at, 0)], words[at + 1 :]
    if at < 1 or _PREFERRING.isdisjoint(tail) or not _UNLIKE.isdisjoint(tail) or not _UNLIKE.isdisjoint(head):
        return None
    if not any(word in WEEKDAYS or word[:1].isdigit() for word in head):
        return None
    left = tuple(word for word in tail if word not in _WORDS_OF_IT)
    if left[:1] == ("the",) and left[-1:] and left[-1] in ORDINAL_ENDS:
        left = ("on", *left)
    dated = any(word in WEEKDAYS for word in left) or any(
        left[i : i + 1] and left[i] in ORDINAL_ENDS | {"el", "dia"} for i in range(len(left))
    )
    if not dated or len(left) > _SHORT:
        return None
    chosen = read(words_of(" ".join(left)))
    return SlotNumber(chosen.number, because=f"{chosen.because}: the better of those named") if isinstance(chosen, SlotNumber) else None


_SHORT = 5
"""Words that name one day at most."""
_OOPS = lexicon("ay uy oh ah wait oops ups shoot espera espere dang darn sorry perdon chin ash")
_LONGEST_CHOICE = 8


def taken_back(text: Text, read: Reader) -> SlotNumber | None:
    """ "martes. ay no, ese día tengo corte, el jueves mejor": the choice behind the one that is taken back; None elsewhere."""
    words = text.words
    if "no" not in text.bag or text.bag.isdisjoint(_OOPS):
        return None
    for i in range(1, len(words) - 2):
        if words[i + 1] != "no" or words[i] not in _OOPS or words[i - 1] not in MARKS or i > _LONGEST_CHOICE:
            continue
        first, rest = read(words_of(" ".join(words[:i]))), list(words[i + 2 :])
        while rest and rest[0] in MARKS:
            rest = rest[1:]
        days = {WEEKDAYS[word] for word in rest if word in WEEKDAYS}
        if not isinstance(first, SlotNumber) or len(days) != 1:
            return None
        cut = max((j for j, word in enumerate(rest) if word in MARKS and any(one in WEEKDAYS for one in rest[j:])), default=-1)
        second = read(words_of(" ".join(rest[cut + 1 :])))
        return second if isinstance(second, SlotNumber) and second.number != first.number else None
    return None
