"""Which of the offered times a clause names, where each of its words is known: by their places in the list, their days, their hours."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import pairwise

from messenger.core.value import slotted
from messenger.reading.slots.list_words import AFTERNOON, LAST, MORNING, NOON
from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS, ORDINALS
from messenger.reading.words.standing import Standing
from messenger.reading.words.text import MARKS

FREELY = lexicon("either any anyone whichever whatever both cualquiera cualesquiera ambas ambos idc indifferent escoja elija escoge elige")
_NO_MATTER = (
    "not matter", "not care", "no preference", "no importa", "no difference", "da igual", "da lo mismo", "es igual", "es lo mismo", "sin preferencia",
    "you pick", "you choose", "you decide", "your pick", "your choice", "same to me", "makes no difference", "que sea", "que sean", "usted decida", "usted diga",
    "usted disponga", "usted mande", "usted ordene", "usted guste", "usted quiera",
    "usted dira", "your call", "up to you", "all the same", "easiest for you", "ustedes digan", "usted decide", "no me afecta", "no problem", "que tenga",
    "que les acomode", "que le acomode", "que les convenga", "que le convenga",
)  # fmt: skip
SAID_FREELY = Standing(*_NO_MATTER)
DENYING = lexicon("not no ni nor neither out tampoco cant never imposible negative")
_TWO = lexicon("two 2 dos couple")
_HEAD = lexicon("first primeras primeros earlier earliest")
_TAIL = lexicon("last ultimas ultimos later latest")
OTHERS = lexicon("other others otras otros demas")
MORNINGS = MORNING | lexicon("mananeras tempranas")
_PLACING = lexicon("option options opcion opciones number numbers numero # slot choice num opt opcions")
_ORDINAL_ENDS = lexicon("st nd rd th ra da era er do ro ta")
_WORDS = MARKS | lexicon(
    "the of or o y and e ni nor la las el los de del en al a on at that this those these is are be would will could can i we it them they u you i'm am have me us "
    "one ones option options opcion opciones times time slot slots day days dia dias cita citas horario horarios hora horas que son es sean sea cae caen quedan queda caigan "
    "so ok okay well um uh yes yeah yep yea sure si pues bueno hey hi hola please pls thanks thank gracias por favor porfa honestly really literally actually lol haha "
    "good fine great work works perfect open available free suit suits fits fit doable possible cool right all alright better best do make take with "
    "sirven sirve queda funcionan funciona convienen conviene acomodan acomoda cuadran bien puedo podria parecen parece estan esta vienen viene perfectas perfecto libre "
    "from my side end me nos mi para for to just only nomas solo solamente tell say let know which cual diga disponga mande ordene dime digame digan avise aviseme give put book down "
    "pick choose decide choice call preference matter care difference igual lo mismo importa preferencia sin escoja elija escoge elige usted ustedes vos tu guste gusten quiera quieran "
    "whichever whatever either any both cualquiera cualesquiera ambas ambos idc todas todos three tres 3 has have got less fewer people person empty emptier quieter busy least wait "
    "menos llena lleno gente vacia vacio tenga haya esten este easier easiest facil easy then entonces tambien also as does make makes no not your "
    "between entre them des each same if anything what up yall guys hon sweetie sir maam dear mas "
    "two dos 2 couple pair par da decida decide elijan escojan acomode tenga tengan cualquier le les"
)
_KNOWN = _WORDS | _PLACING | FREELY | lexicon(*_NO_MATTER)
_CLOCK = re.compile(r"(\d{1,2})[:.]?(\d\d)")


@slotted
class _Named:
    """Words up to ``last`` that name some of the times: as the places that they are in the list, as days and as hours; ``either`` is empty
    where a way of reading them does not hold."""

    last: int
    places: frozenset[int]
    dates: frozenset[int]
    hours: frozenset[int]


def named_in(said: Sequence[str], offered: Sequence[datetime]) -> set[int] | None:
    """The places (from 0) of the times that a clause names; None where it says something else, or it is not clear which."""
    found: list[_Named] = []
    pair = _pair(said, len(offered))
    i = 0
    while i < len(said):
        one = _at(said, i, offered, pair is not None)
        if one is not None:
            found.append(one)
            i = one.last + 1
            continue
        if (
            said[i] not in _KNOWN
            and said[i] not in DENYING
            and said[i] not in OTHERS
            and not (pair is not None and said[i] in _HEAD | _TAIL)
        ):
            return None
        i += 1
    if pair is not None:
        return None if found else pair
    if not found:
        return set()
    ways: list[Callable[[_Named], frozenset[int]]] = [lambda one: one.places, lambda one: one.dates, lambda one: one.hours]
    if not _PLACING.isdisjoint(said):
        ways = ways[:1] if all(one.places for one in found) else ways
    sets = {frozenset().union(*(way(one) for one in found)) for way in ways if all(way(one) for one in found)}
    if len(sets) == 1:
        return set(next(iter(sets)))
    if sets:
        return None
    each = [_only(one) for one in found]
    return set().union(*each) if all(each) else None


def _only(one: _Named) -> frozenset[int]:
    """What is named, where it can be only that."""
    ways = {way for way in (one.places, one.dates, one.hours) if way}
    return next(iter(ways)) if len(ways) == 1 else frozenset()


def _pair(said: Sequence[str], count: int) -> set[int] | None:
    """ "the first two", "las dos ultimas": two of the list side by side; None where none are."""
    for one, other in pairwise(said):
        for word, number in ((one, other), (other, one)):
            if number in _TWO and word in _HEAD - {"earlier", "earliest"}:
                return {0, 1}
            if number in _TWO and word in _TAIL - {"later", "latest"}:
                return {count - 2, count - 1}
    return None


def _at(said: Sequence[str], i: int, offered: Sequence[datetime], paired: bool) -> _Named | None:
    """What the word ``i`` names; None where it names nothing."""
    word, nothing = said[i], frozenset[int]()
    behind = said[i + 1] if i + 1 < len(said) else ""
    if word in WEEKDAYS:
        day = frozenset(slot for slot, start in enumerate(offered) if start.weekday() == WEEKDAYS[word])
        return _hour_behind(said, i, day, offered) if day else _Named(i, nothing, nothing, nothing)
    if word in MORNINGS or word in AFTERNOON:
        early = word in MORNINGS
        part = frozenset(slot for slot, start in enumerate(offered) if (start.hour < NOON) is early)
        return _Named(i, nothing, nothing, part) if part else None
    if paired or (word in {"one", "un", "una"}):
        return None
    clock = _CLOCK.fullmatch(word)
    if clock is not None:
        return _Named(i + (behind in {"am", "pm"}), nothing, nothing, _at_hour(int(clock[1]), int(clock[2]), offered))
    number = int(word) if word.isascii() and word.isdigit() else CARDINALS.get(word, 0) or ORDINALS.get(word, 0)
    if word in LAST:
        return _Named(i, frozenset({len(offered) - 1}), nothing, nothing)
    if not number or (word in _TWO | {"three", "tres", "3"} and _counts(said, i)):
        return None
    place = frozenset({number - 1}) if number <= len(offered) else nothing
    dated = frozenset(slot for slot, start in enumerate(offered) if start.day == number)
    if word in ORDINALS or behind in _ORDINAL_ENDS:
        return _Named(i + (behind in _ORDINAL_ENDS), place, dated, nothing)
    if behind in {"am", "pm", "oclock"}:
        return _Named(i + 1, nothing, nothing, _at_hour(number, 0, offered))
    return _Named(
        i, place, dated if said[i - 1 : i] in (("el",), ("dia",)) else nothing, _at_hour(number, 0, offered) if not place else nothing
    )


def _hour_behind(said: Sequence[str], i: int, day: frozenset[int], offered: Sequence[datetime]) -> _Named:
    """A weekday with the very hour that is offered on it ("tuesday at 10", "friday 9:30 am"); another hour names none of the list."""
    nothing = frozenset[int]()
    step = i + 1 + (tuple(said[i + 1 : i + 2]) in {("at",)}) + 2 * (tuple(said[i + 1 : i + 3]) == ("a", "las"))
    word = said[step] if step < len(said) else ""
    clock = _CLOCK.fullmatch(word)
    if clock is None and not (word.isascii() and word.isdigit()):
        return _Named(i, nothing, day, nothing)
    hour, minute = (int(clock[1]), int(clock[2])) if clock is not None else (int(word), 0)
    behind = said[step + 1] if step + 1 < len(said) else ""
    if behind in _ORDINAL_ENDS:
        return _Named(step + 1, nothing, frozenset(slot for slot in day if offered[slot].day == hour), nothing)
    return _Named(step + (behind in {"am", "pm"}), nothing, day & _at_hour(hour, minute, offered), nothing)


def _at_hour(hour: int, minute: int, offered: Sequence[datetime]) -> frozenset[int]:
    return frozenset(slot for slot, start in enumerate(offered) if start.hour % NOON == hour % NOON and start.minute == minute)


def _counts(said: Sequence[str], i: int) -> bool:
    """Whether a number counts some of the list ("las dos de la mañana", "the other two", "all three") and is no place in it."""
    before = said[i - 1] if i else ""
    behind = said[i + 1] if i + 1 < len(said) else ""
    return (
        before in OTHERS | {"las", "los", "all", "these", "those", "the", "of", "or"} - {"or"}
        and behind not in {"or", "o", "y", "and", "one"} | _ORDINAL_ENDS
    )
