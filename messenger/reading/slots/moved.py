"""An offered slot at another minute: "an hour later", "but push it an hour", "la del martes pero que sea a y media"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise

from messenger.core.understanding import Times, Unread
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS
from messenger.reading.words.text import MARKS, Text

_DURATIONS = {"hour": 60, "hours": 60, "hora": 60, "horas": 60, "minutes": 1, "minute": 1, "mins": 1, "min": 1, "minutos": 1}
_DELAYING = lexicon(
    "push pushed delay postpone atrase atrasa atrasar atrasela atrasala retrase retrasa retrasar retrasela posponer posponga pospongala aplace aplazar"
)
_ADVANCING = lexicon("adelante adelanta adelantar adelantela adelantala adelantarla adelantamela adelanten")
_MOVING = lexicon(
    "move bump slide shift scoot nudge recorrer recorre recorren recorra corre corren mueve mueven recorrela recorrala recorramela recorremela recorran correr corra corrala correla recorrida corrida mover mueva muevala "
    "muevela moverla muevan"
)
_VERBS = _DELAYING | _ADVANCING | _MOVING
_LATER, _EARLIER = lexicon("later after despues tarde"), lexicon("earlier before antes temprano")
NOT_A_WISH = lexicon(
    "home done out long pickup work before by if until because how will where does finish over leave end termina salgo casa"
)
"""Words beside which an hour or a day is none of the slot's."""
_ARRIVING = lexicon("arrive arriving arrives llego llegar llegare llegamos llegaria")
"""Words by which it is the person who comes "half an hour before", or perhaps the visit that is moved."""
_REACH = 6
"""Words from the verb to the duration at most ("push it back like half an hour")."""


def minutes_moved(words: tuple[str, ...]) -> int | None:
    """Minutes later (or earlier, below zero) than the slot: "an hour later", "push it an hour", "media hora despues".

    0 where nothing is moved; None where it is not said which way ("move it an hour").
    """
    for i, word in enumerate(words):
        if word not in _DURATIONS or not i:
            continue
        before = words[i - 1]
        amount = (
            int(before) if before.isdigit() and len(before) < 3 else 1 if before in {"an", "one", "una", "a"} else CARDINALS.get(before, 0)
        )
        if (before in {"media", "half"} and word in {"hora", "hour"}) or (before in {"an", "a"} and i > 1 and words[i - 2] == "half"):
            amount, size = 1, 30
        else:
            size = _DURATIONS[word]
        after = words[i + 1 : i + 4]
        if amount and _arrives(words) and not (_LATER | _EARLIER).isdisjoint(after):
            return None
        if amount and not _LATER.isdisjoint(after):
            return amount * size
        if amount and not _EARLIER.isdisjoint(after):
            return -amount * size
        verb = next((j for j in range(i - 1, max(-1, i - _REACH - 1), -1) if words[j] in _VERBS), -1)
        if amount and verb >= 0 and not {"not", "no", "dont"} & set(words[max(0, verb - 3) : verb]):
            way = _way(words[verb], {*words[verb + 1 : i], *words[i + 1 : i + 2]})
            return way * amount * size if way else None
    return 0


def _arrives(words: tuple[str, ...]) -> bool:
    return not _ARRIVING.isdisjoint(words) or any(words[i : i + 2] in {("get", "there"), ("be", "there")} for i in range(len(words) - 1))


def _way(verb: str, around: set[str]) -> int:
    """1 for later, -1 for earlier, 0 where the verb and the words around it leave it open."""
    if around & {"up", "forward", "ahead", "adelante"}:
        return -1 if "up" in around and verb in _MOVING else 0
    if "back" in around or verb in _DELAYING:
        return 1
    return -1 if verb in _ADVANCING else 0


def minutes_later(text: Text, slot_of: Callable[[tuple[str, ...]], datetime | None]) -> Times | Unread | None:
    """ "el martes media hora antes", "the friday one but push it an hour": an offered slot, named by its day, hour or place, moved by minutes."""
    if _DURATIONS.keys().isdisjoint(text.bag) or len(text.plain) > _SHORT or "off" in text.bag:
        return None
    if not (NOT_A_WISH - {"will"} if ("i", "will") in pairwise(text.words) else NOT_A_WISH).isdisjoint(text.bag):
        return None
    shift = minutes_moved(text.words)
    if shift == 0:
        return None
    rest = tuple(word for word in text.words if word not in _OF_A_SHIFT and not (word.isdigit() and word in {"15", "30", "45", "20", "10"}))
    base = _slot(rest, slot_of)
    if base is None:
        return None
    return Unread("an hour later or earlier") if shift is None else moved_by(base, shift)


def moved_by(base: datetime, shift: int) -> Times:
    """The one start that lies so many minutes from a slot."""
    moved = base + timedelta(minutes=shift)
    return Times(((moved, moved),), because=f"{abs(shift)} minutes {'after' if shift > 0 else 'before'} the slot named")


def days_moved(text: Text, slot_of: Callable[[tuple[str, ...]], datetime | None]) -> Times | Unread | None:
    """ "the first one but push it a week", "la primera pero muévala una semana": a slot moved by days; asked where it is not said which way."""
    if text.bag.isdisjoint(_VERBS) or text.bag.isdisjoint(_DAYS) or len(text.plain) > _SHORT:
        return None
    words = text.words
    for i, word in enumerate(words):
        amount = _ONES.get(words[i - 1], 0) if i and word in _DAYS else 0
        verb = next((j for j in range(i - 1, max(-1, i - _REACH), -1) if words[j] in _VERBS), -1)
        if not amount or verb < 0 or words[i + 1 : i + 2] in (("later",), ("after",), ("despues",), ("antes",), ("earlier",)):
            continue
        base = _slot(words[:verb] + words[i + 1 :], slot_of)
        way = _way(words[verb], {*words[verb + 1 : i], *words[i + 1 : i + 2]})
        if base is None:
            return None
        return (
            Times(((base + timedelta(way * amount * _DAYS[word]),) * 2,), because="days counted from the slot named")
            if way
            else Unread("which way to move it")
        )
    return None


_DAYS = {"day": 1, "days": 1, "dia": 1, "dias": 1, "week": 7, "weeks": 7, "semana": 7, "semanas": 7}
_ONES = {"a": 1, "one": 1, "1": 1, "un": 1, "una": 1, "two": 2, "2": 2, "dos": 2}
_MINUTES: dict[tuple[str, ...], int] = {
    ("a", "las", "y", "media"): 30, ("a", "y", "media"): 30, ("las", "y", "media"): 30, ("y", "media"): 30, ("half", "past"): 30, ("a", "las", "y", "cuarto"): 15, ("a", "y", "cuarto"): 15,
    ("las", "y", "cuarto"): 15, ("quarter", "past"): 15, ("the", "half", "hour"): 30,
}  # fmt: skip


def minutes_of_its_hour(text: Text, slot_of: Callable[[tuple[str, ...]], datetime | None]) -> Times | None:
    """ "la del martes pero que sea a y media", "the thursday one but at half past": other minutes of the slot's own hour."""
    if text.bag.isdisjoint(_PARTS) or text.bag.isdisjoint(_BUT) or len(text.plain) > _SHORT:
        return None
    words = text.words
    for i in range(1, len(words) - 1):
        length = next((len(phrase) for phrase in _MINUTES if words[i : i + len(phrase)] == phrase), 0)
        if not length or words[i - 1][:1].isdigit() or words[i - 1] in CARDINALS:
            continue
        behind = words[i + length : i + length + 1]
        if behind and (behind[0][:1].isdigit() or behind[0] in CARDINALS):
            return None
        base = _slot(words[:i] + words[i + length :], slot_of)
        start = base.replace(minute=_MINUTES[words[i : i + length]]) if base else None
        return Times(((start, start),), because="other minutes of the hour of the slot named") if start else None
    return None


def _slot(words: tuple[str, ...], slot_of: Callable[[tuple[str, ...]], datetime | None]) -> datetime | None:
    """The slot that the rest of a text chooses, without what led to the change."""
    while words and (words[-1] in MARKS or words[-1] in _LED):
        words = words[:-1]
    return slot_of(words) if words and {"or", "o", "not", "no"}.isdisjoint(words) else None


_BUT = frozenset({"if", "si", "but", "pero", "que", "q", "nomas", "solo", "just", "only"})
_PARTS = frozenset({"media", "cuarto", "half", "quarter"})
_SHORT = 16
"""Words of a text at most that moves a slot by minutes."""
_LED = lexicon(
    "to is there any way possible chance but pero on the de que q sea fuera as el la y and just only solo nomas is works please of at a por favor would be could can do it we you para puede pueden si if"
)
_OF_A_SHIFT = (
    lexicon(
        "hour hours hora horas minute minutes minutos mins min media half an una later earlier sooner after before despues antes mas tarde temprano like como unos about back up"
    )
    | _VERBS
)
