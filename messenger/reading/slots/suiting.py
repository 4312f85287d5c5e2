"""Several of the offered times that are said to suit, and no others: "option 1 or 3, both ok", "las dos de la mañana me sirven".

A text is only read so where each of its words names some of the times, agrees to them, rules them out, or says that it does not matter
which; one word more ("depends", "my wife") may make it a question, and the rest of the rules hear it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from itertools import pairwise

from messenger.core.understanding import Times
from messenger.core.value import slotted
from messenger.reading.slots.several import exactly
from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS, ORDINALS
from messenger.reading.words.standing import Standing
from messenger.reading.words.text import MARKS, STOPS, Text

SUIT = "those of the list that suit"

_FREELY = lexicon("either any anyone whichever whatever both cualquiera cualesquiera ambas ambos idc indifferent escoja elija escoge elige")
_NO_MATTER = (
    "not matter", "not care", "no preference", "no importa", "no difference", "da igual", "da lo mismo", "es igual", "es lo mismo", "sin preferencia",
    "you pick", "you choose", "you decide", "your pick", "your choice", "same to me", "makes no difference", "que sea", "que sean", "usted decida", "usted diga",
    "usted dira", "your call", "up to you", "all the same", "easiest for you", "ustedes digan", "usted decide", "no me afecta", "no problem", "que tenga",
    "que les acomode", "que le acomode", "que les convenga", "que le convenga",
)  # fmt: skip
_SAID_FREELY = Standing(*_NO_MATTER)
_PLURAL = lexicon("sirven quedan convienen funcionan acomodan cuadran both ambas ambos work are son")
_EXCEPTING = lexicon("except menos salvo excepto quitando")
_DENYING = lexicon("not no out tampoco cant never imposible negative")
_TWO = lexicon("two 2 dos couple")
_HEAD = lexicon("first primeras primeros earlier earliest")
_TAIL = lexicon("last ultimas ultimos later latest")
_OTHERS = lexicon("other others otras otros demas")
_MORNING = lexicon("morning mornings manana mananas am mananeras early tempranas temprano")
_AFTERNOON = lexicon("afternoon afternoons tarde tardes pm")
_CUTS = lexicon("but pero except menos salvo excepto quitando")
_PLACING = lexicon("option options opcion opciones number numbers numero # slot choice num opt opcions")
_ORDINAL_ENDS = lexicon("st nd rd th ra da era er do ro ta")
_WORDS = MARKS | lexicon(
    "the of or o y and e ni nor la las el los de del en al a on at that this those these is are be would will could can i we it them they u you i'm am have me us "
    "one ones option options opcion opciones times time slot slots day days dia dias cita citas horario horarios hora horas que son es sean sea cae caen quedan queda caigan "
    "so ok okay well um uh yes yeah yep yea sure si pues bueno hey hi hola please pls thanks thank gracias por favor porfa honestly really literally actually lol haha "
    "good fine great work works perfect open available free suit suits fits fit doable possible cool right all alright better best do make take with "
    "sirven sirve queda funcionan funciona convienen conviene acomodan acomoda cuadran bien puedo podria parecen parece estan esta vienen viene perfectas perfecto libre "
    "from my side end me nos mi para for to just only nomas solo solamente tell say let know which cual diga dime digame digan avise aviseme give put book down "
    "pick choose decide choice call preference matter care difference igual lo mismo importa preferencia sin escoja elija escoge elige usted ustedes vos tu guste gusten quiera quieran "
    "whichever whatever either any both cualquiera cualesquiera ambas ambos idc todas todos three tres 3 has have got less fewer people person empty emptier quieter busy least wait "
    "menos llena lleno gente vacia vacio tenga haya esten este easier easiest facil easy then entonces tambien also as does make makes no not your "
    "between entre them des each same if anything what up yall guys hon sweetie sir maam dear mas "
    "two dos 2 couple pair par da decida decide elijan escojan acomode tenga tengan cualquier le les"
)
_KNOWN = _WORDS | _PLACING | _FREELY | lexicon(*_NO_MATTER)
_MOST = 20
"""Words, without marks; what is longer says more than that."""
_CLOCK = re.compile(r"(\d{1,2})[:.]?(\d\d)")
_NOON = 12


@slotted
class _Named:
    """Words up to ``last`` that name some of the times: as the places that they are in the list, as days and as hours; ``either`` is empty
    where a way of reading them does not hold."""

    last: int
    places: frozenset[int]
    dates: frozenset[int]
    hours: frozenset[int]


def those_that_suit(text: Text, offered: Sequence[datetime]) -> Times | None:
    """The times ``offered`` (wall clock) that a text says suit, where those are several and it says nothing else; None elsewhere."""
    words = tuple(word for word in text.words if word not in "¿¡")
    count = len(offered)
    if count < _SEVERAL or text.asks or not 1 < len(text.plain) <= _MOST or not _may(text, words):
        return None
    whole: set[int] = set()
    out: set[int] = set()
    freely = _says_freely(words)
    named_any = False
    for first, last, excepting in _clauses(words):
        said = words[first:last]
        found = _named(said, offered)
        if found is None or (len(found) > 1 and not freely and _one_of_a_part(said)):
            return None
        if excepting or _denied(said):
            if not found:
                return None
            out |= found
            continue
        if found and _restarts(said) and out:
            found = set(range(count)) - out
        named_any = named_any or bool(found)
        whole |= found
    if not whole and not named_any and (freely or out) and (freely or not _OTHERS.isdisjoint(words)) and (out or _BOTH.isdisjoint(words)):
        whole = set(range(count))
    left = sorted(whole - out)
    if len(left) < _SEVERAL or (len(left) == count and not freely) or not (freely or out or not _PLURAL.isdisjoint(words)):
        return None
    return exactly(tuple(offered[one] for one in left), SUIT)


_SEVERAL = 2
_BOTH = lexicon("both ambas ambos two dos")
_STARTS = (
    _FREELY
    | _PLURAL
    | _EXCEPTING
    | lexicon("matter care preference igual mismo pick choose decide choice no not elija escoja importa diga digan sea call difference")
)


def _may(text: Text, words: Sequence[str]) -> bool:
    """Whether a text may say so at all."""
    pairs = set(pairwise(words))
    if not pairs.isdisjoint(_OF_ANY_DAY) or (not _OTHERS.isdisjoint(words) and not pairs.isdisjoint(_ONE_OTHER)):
        return False
    return not text.bag.isdisjoint(_CUES) and _WITH_CONDITIONS.isdisjoint(words[1:])


_CUES = _STARTS | _DENYING | _OTHERS
_WITH_CONDITIONS = lexicon("if si unless depends depende better best mejor prefer prefiero rather")
_OF_ANY_DAY = {
    (one, kind)
    for one in ("any", "other", "whatever", "whichever", "cualquier", "otro", "otra", "otros", "otras", "that", "same")
    for kind in (
        "time",
        "times",
        "day",
        "days",
        "dia",
        "dias",
        "hora",
        "horas",
        "horario",
        "horarios",
        "cita",
        "citas",
        "option",
        "options",
        "opciones",
    )
} | {
    ("any", "other"),
    ("any", "others"),
    ("got", "other"),
    ("got", "others"),
    ("have", "others"),
    ("have", "other"),
    ("mas", "otras"),
    ("mas", "otros"),
    ("other", "than"),
}
"""What is said of any day or of more than the list."""
_ONE_OTHER = {
    ("other", "one"),
    ("la", "otra"),
    ("el", "otro"),
    ("other", "morning"),
    ("other", "afternoon"),
    ("otra", "de"),
    ("otro", "de"),
}


def _says_freely(words: Sequence[str]) -> bool:
    """Whether a text says that it does not matter which."""
    return not _FREELY.isdisjoint(words) or _SAID_FREELY.anywhere(words)


def _restarts(said: Sequence[str]) -> bool:
    """Whether a clause speaks of the others."""
    return not _OTHERS.isdisjoint(said)


def _one_of_a_part(said: Sequence[str]) -> bool:
    """ "the morning one": one, where several lie in that part of the day."""
    parts = any(word in _MORNING or word in _AFTERNOON for word in said)
    return parts and _MANY.isdisjoint(said)


_MANY = _BOTH | lexicon("ones las los 2 mornings afternoons mananas tardes mananeras")


def _clauses(words: Sequence[str]) -> Iterable[tuple[int, int, bool]]:
    """The clauses of a text: their first word, the word behind them, and whether they name what is excepted."""
    first, excepting = 0, False
    for i, word in enumerate([*words, "."]):
        if word in STOPS or word in _CUTS or (word in {",", ";", "-"}):
            quieter = word == "menos" and tuple(words[i + 1 : i + 2]) in {("llena",), ("lleno",), ("gente",)}
            if quieter:
                continue
            if i > first:
                yield first, i, excepting
            excepting = word in _EXCEPTING
            first = i + 1


def _denied(said: Sequence[str]) -> bool:
    """Whether a clause rules out what it names."""
    if not _DENYING.intersection(said):
        return False
    return not _SAID_FREELY.anywhere(said)


def _named(said: Sequence[str], offered: Sequence[datetime]) -> set[int] | None:
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
            and said[i] not in _DENYING
            and said[i] not in _OTHERS
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
    if word in _MORNING or word in _AFTERNOON:
        early = word in _MORNING
        part = frozenset(slot for slot, start in enumerate(offered) if (start.hour < _NOON) is early)
        return _Named(i, nothing, nothing, part) if part else None
    if paired or (word in {"one", "un", "una"}):
        return None
    clock = _CLOCK.fullmatch(word)
    if clock is not None:
        return _Named(i + (behind in {"am", "pm"}), nothing, nothing, _at_hour(int(clock[1]), int(clock[2]), offered))
    number = int(word) if word.isascii() and word.isdigit() else CARDINALS.get(word, 0) or ORDINALS.get(word, 0)
    if word in {"last", "ultima", "ultimo"}:
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
    return frozenset(slot for slot, start in enumerate(offered) if start.hour % _NOON == hour % _NOON and start.minute == minute)


def _counts(said: Sequence[str], i: int) -> bool:
    """Whether a number counts some of the list ("las dos de la mañana", "the other two", "all three") and is no place in it."""
    before = said[i - 1] if i else ""
    behind = said[i + 1] if i + 1 < len(said) else ""
    return (
        before in _OTHERS | {"las", "los", "all", "these", "those", "the", "of", "or"} - {"or"}
        and behind not in {"or", "o", "y", "and", "one"} | _ORDINAL_ENDS
    )
