"""Words of a wish that say a time by something else ("after work", "something came up", "but not this one"), put as the readers of times know them.

What is put for "after work" is the end of an office day. It is said back to the person like every wish.
"""

from __future__ import annotations

import re

from messenger.reading.times.words import MONTHS, PARTS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text, words_of

_DAY = (
    r"(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo)"
)
_AFTER_WORK = expression(
    r"\b(?:(?:right |straight |just )?after|once|when) (?:i (?:get|am|finish)(?: off| out| done| finished)?(?: of| with| from)? )?(?:my )?"
    r"work(?: hours)?\b(?! (?:at|days?)\b)"
)
_DESPUES_DEL_TRABAJO = expression(
    r"\b(?:despues|saliendo|(?:al|a la) (?:salir|salida)|cuando (?:salg[ao]|termin[eo]|sale)|luego)(?: de que salg[ao]| de salir| que salg[ao])?"
    r" (?:del?|de mi) (?:trabajo|trabajar|jale|chamba)\b"
)
_AN_HOUR = lexicon(
    "one two three four five six seven eight nine ten eleven twelve noon uno dos tres cuatro cinco seis siete ocho nueve diez doce mediodia"
)
_CAME_UP = expression(
    r"\b(?:something|some things?|smth|sth|stuff|an? \w+|work|things) (?:just |has |have )?(?:came|come|comes|coming|popped) up"
    r"(?: (?:at|with) (?:my |the )?(?!on\b)\w+)?"
)
_SURGIO = expression(
    r"\b(?:(?:se )?me |nos )?(?:surgio|salio|atraveso|presento) (?:algo|un|una)(?: (?:imprevisto|compromiso|emergencia|asunto))?"
)
_THIS_ONE = expression(
    rf"\b{_DAY}(s?)\b(?P<between>.*?)\b(?:but |just |only |pero )?(?:not|no) (?P<which>this|that|este|ese)(?: one| mismo)?(?= ?(?:[.,!?]|$))"
)
_THE_OTHER = expression(
    rf"\b(?:not |no )?(?:el|este) {_DAY}(?: no)? ?(?:,|pero|sino|y)? ?(?:si )?(?:el|al) (?:otro|siguiente|proximo|que sigue)\b(?: {_DAY})?"
)
_THE_OTHER_ONE = expression(
    rf"\bnot (?:this |this coming |on )?{_DAY} ?(?:,|but)? ?the (?:other|next|following)(?: one| {_DAY})?(?: after)?\b(?! (?:two|2|ones|days|times))"
)


_DAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thur thurs fri sat sun"
_DIAS = "lunes martes miercoles jueves viernes sabado domingo"
_PUT_PLAINLY = lexicon(
    "work trabajo trabajar jale chamba up surgio salio atraveso presento but except excepto menos salvo if si",
    _DAYS,
    _DIAS,
    *(f"{day}s" for day in f"{_DAYS} {_DIAS}".split()),
)
"""Words of which each of these has one."""


_ANY_DAY_BUT = expression(
    r"\b((?:any (?:other )?day|every day|(?:cualquier|todos los) dias?) (?:but|except(?: for)?|excepto|menos|salvo) (?:on )?(?:the |el |los )?[\w/]+"
    r"(?: (?:of|de) \w+| (?:st|nd|rd|th))?) (?=(?:between|from|after|before|entre|despues de|antes de|de) (?:las |la )?\d)"
)
"""The hours behind are of the days that are left, not of the one excepted: "any day but the 16th between 1-4"."""
_NOT_IF = expression(
    r"(?:^|,? )(?:but |pero )?(?:not|no) (if|when|si|cuando) (?:it is |its |it's |it falls |es |cae |sea )?(?:on )?"
    rf"(?=(?:the |el |un |una )?(?:{_DAY}|\d{{1,2}}(?: ?(?:st|nd|rd|th))?)\W*$)"
)
"""What closes a wish and rules a day out: "10 works if it's the 1st, not if it's the 2nd"."""


def said_plainly(text: Text) -> Text:
    """The text with such words put plainly; the same text where it has none."""
    if _PUT_PLAINLY.isdisjoint(text.bag):
        return text
    said = flat = text.flat.strip()
    # Each expression is only looked for where there is what it cannot match without.
    if not any(word[:1].isdigit() or word in _AN_HOUR for word in text.words):
        if "work" in said:
            said = _AFTER_WORK.sub("after 5 pm", said)
        if "trabaj" in said or "jale" in said or "chamba" in said:
            said = _DESPUES_DEL_TRABAJO.sub("despues de las 5 de la tarde", said)
    if " up" in said:
        said = _CAME_UP.sub("i can not do", said)
    if "surgio" in said or "salio" in said or "atraveso" in said or "presento" in said:
        said = _SURGIO.sub("no puedo", said)
    if "otro" in said or "siguiente" in said or "proximo" in said or "que sigue" in said:
        said = _THE_OTHER.sub(r"este \1 no , el siguiente", said)
    if "no" in said:
        if "not " in said and "the " in said:
            said = _THE_OTHER_ONE.sub(r"not this \1 , the next one", said)
        if " this" in said or " that" in said or " este" in said or " ese" in said:
            said = _THIS_ONE.sub(_pointed_at, said)
    if "but " in said or "except" in said or "menos " in said or "salvo " in said:
        said = _ANY_DAY_BUT.sub(r"\1 , ", said)
    if (" if" in said or " when" in said or " si" in said or " cuando" in said) and "no" in said:
        said = _NOT_IF.sub(lambda found: " , no " if found[1] in {"si", "cuando"} else " , not on ", said)
    return text if said == flat else words_of(said)


_BOUNDS = lexicon("after before between until till til from past around by despues antes entre hasta desde")
_OF_TIMES = (
    frozenset(WEEKDAYS)
    | frozenset(PLURAL_WEEKDAYS)
    | frozenset(MONTHS)
    | frozenset(PARTS)
    | lexicon("today tomorrow tmrw hoy am pm noon weekdays weekends")
)
_COURTESIES = (
    lexicon(
        "if you can could possible thats that is ok okay fine please pls thanks thank hi hello at on the or and to in any time anytime works good best only just maybe next this week for me "
        "si se puede pueden puedo podria posible fuera es por favor porfa gracias a la las el los de del o y en cualquier hora mejor solo nomas"
    )
    | MARKS
)


def only_a_wish(text: Text) -> bool:
    """ "after 3 if you can", "despues de las 3 si se puede", "monday or tuesday morning please": days and hours with courtesies, and no more.

    A number alone is none, nor is a day alone: they may answer something else.
    """
    times = [word for word in text.plain if word[:1].isdigit() or word in _OF_TIMES]
    bounded = not _BOUNDS.isdisjoint(text.plain) or len(times) > 1 or any(word in _OF_TIMES and len(text.plain) > 1 for word in times)
    return bool(times) and bounded and all(word[:1].isdigit() or word in _OF_TIMES | _BOUNDS | _COURTESIES for word in text.words)


def _pointed_at(found: re.Match[str]) -> str:
    """ "saturday but not this one": the day that is pointed at, by its name."""
    day, plural, between, which = found[1], found[2], found["between"], found["which"]
    if which in {"este", "ese"}:
        return f"{day}{plural}{between}pero no este {day}"
    return f"{day}{plural}{between}but not this {day}"


_MISSPELT = expression(
    r"\b(?!apartm)(?:ap{1,2}[oiuey]{0,2}[nm]?t?[aei]{0,2}m[aei]{0,2}nt?s?|s?ch?edu?a?le?|skedule|shedule|sita|zita)\b|\bbo+k(?:ing)?\b"
)


def misspells_a_visit(text: Text) -> bool:
    """Whether a text holds what is most likely a mistyped "appointment", "schedule", "book" or "cita"."""
    return bool(_MISSPELT.search(text.flat))
