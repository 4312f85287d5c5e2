"""The day of an offered time at another hour: "same friday but 11", "la del jueves pero si me la pones a la 1", "... is noon open that day?"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from messenger.core.understanding import Language, Times
from messenger.reading.slots.day import bare_clock
from messenger.reading.times.looks import say_clock
from messenger.reading.times.when import read_times
from messenger.reading.times.words import PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS
from messenger.reading.words.text import MARKS, STOPS, Text, words_of

_THAT_DAY: tuple[tuple[str, ...], ...] = (
    ("that", "same", "day"), ("ese", "mismo", "dia"), ("that", "day"), ("ese", "dia"), ("same", "day"), ("mismo", "dia"),
)  # fmt: skip
_DAY = frozenset({"day", "dia"})
_TURNS = frozenset({"but", "pero", "just", "only", "nomas", "if", "si", "solo"})
_FRONT = lexicon(
    "i would could can do make manage swing take like love want the that this same one time slot appointment works work is good fine great ok okay yes sure be will with go for on let us we me "
    "yo te tomo cojo agarro quiero prefiero la el los del de mismo misma ese esa cita si me queda quedo sirve gusta bien esta perfecto pues cachai po weon vale ok dale con puedo "
    "podria gustaria interesa"
) | (MARKS - STOPS)
_TO_HOUR = lexicon(
    "but pero just only if si it was were could be is you u yall can had have make made do at a la las me lo pones ponen pone puedes pueden puede poner dan das fuera es seria que sea "
    "around like tipo como solo nomas for we i"
) | (MARKS - STOPS)
_INSTEAD: tuple[tuple[str, ...], ...] = (
    ("instead", "of"),
    ("rather", "than"),
    ("not",),
    ("no",),
    ("en", "vez", "de"),
    ("en", "lugar", "de"),
)
_BEHIND = lexicon("instead please pls porfa por favor then gracias thanks mejor possible posible") | MARKS
_NOON = 12
_PARTS = {"thirty": 30, "fifteen": 15, "30": 30, "15": 15, "45": 45, "fortyfive": 45, "00": 0}


def another_hour(text: Text, offered: Sequence[datetime], language: Language, now: datetime) -> Times | None:
    """The start asked for on the day of one of the times offered (wall clock); None where no other hour is asked for."""
    weekdays = [word for word in text.words if word in WEEKDAYS]
    if not weekdays or len({WEEKDAYS[word] for word in weekdays}) > 1 or not text.bag.isdisjoint(PLURAL_WEEKDAYS):
        return None
    slots = [start for start in offered if start.weekday() == WEEKDAYS[weekdays[0]]]
    if len(slots) != 1:
        return None
    minute = _asked_of_that_day(text, language, now)
    if minute < 0:
        minute = _behind_its_day(text.words, slots[0])
    if minute < 0 or minute == slots[0].hour * 60 + slots[0].minute:
        return None
    start = slots[0].replace(hour=minute // 60, minute=minute % 60, tzinfo=None)
    return Times(((start, start),), because=f"{start:%a %b} {start.day}, {say_clock(minute)}")


_THAT_WEEK: tuple[tuple[str, ...], ...] = (("same", "week"), ("misma", "semana"))
_OF_WEEK = MARKS | lexicon(
    "anything something any got have do can could we i you that same week but just only on the in is there please pls what about how maybe open free available works "
    "algo esa misma la semana pero en el nomas solo hay tiene tienen por favor porfa podria puede puedo ser un"
)


def day_of_its_week(text: Text, offered: Sequence[datetime]) -> Times | None:
    """ "anything that same week but on the wednesday?": a day not offered of the one week in which all the times offered are."""
    words = text.words
    if not any(words[i : i + 2] in _THAT_WEEK for i in range(len(words) - 1)):
        return None
    days = [word for word in words if word in WEEKDAYS]
    mondays = {start.date() - timedelta(start.weekday()) for start in offered}
    offers = {start.weekday() for start in offered}
    if (
        len(days) != 1
        or WEEKDAYS[days[0]] in offers
        or len(mondays) != 1
        or not all(word in _OF_WEEK or word in WEEKDAYS for word in words)
    ):
        return None
    day = mondays.pop() + timedelta(WEEKDAYS[days[0]])
    whole = (datetime.combine(day, time()), datetime.combine(day, time(23, 59)))
    return Times((whole,), because=f"{day:%a %b} {day.day}, in the week of the times offered")


def _asked_of_that_day(text: Text, language: Language, now: datetime) -> int:
    """The minute of the one hour that the last clause asks for on "that day"; -1 where none does."""
    words = text.words
    if text.bag.isdisjoint(_DAY):
        return -1
    found = [(i, len(one)) for i in range(len(words)) for one in _THAT_DAY if words[i : i + len(one)] == one]
    if not found:
        return -1
    at, length = found[0]
    first = max((i + 1 for i in range(at) if words[i] in STOPS or words[i] == ","), default=0)
    last = next((i for i in range(at, len(words)) if words[i] in STOPS), len(words))
    clause = (*words[first:at], *words[at + length : last])
    before = words[:first]
    if not first or WEEKDAYS.keys().isdisjoint(before) or any(word not in MARKS for word in words[last:]):
        return -1
    if _OPENING.isdisjoint(clause):
        return -1
    read = read_times(words_of(" ".join(clause)), language, now)
    wishes = read.wishes
    if read.kind != "times" or len(wishes) != 1 or not wishes[0].wanted or wishes[0].days is not None or not wishes[0].minutes:
        return -1
    return wishes[0].minutes.bit_length() - 1 if wishes[0].minutes.bit_count() == 1 else -1


_OPENING = lexicon(
    "is can could do does any anything something have got hay tiene tienen tendra puede pueden podria puedo maybe what how que open free available"
)


def _behind_its_day(words: tuple[str, ...], slot: datetime) -> int:
    """The minute of the hour behind "but" or "if", where nothing but the day and what takes it stands before; -1 where that is not so."""
    turn = next((i for i in range(1, len(words)) if words[i] in _TURNS and not WEEKDAYS.keys().isdisjoint(words[:i])), 0)
    if not turn or not all(word in _FRONT or word in WEEKDAYS for word in words[:turn]):
        return -1
    at = turn
    while at < len(words) and words[at] in _TO_HOUR:
        at += 1
    minute, at = _hour(words, at)
    if minute < 0:
        return -1
    for phrase in _INSTEAD:
        if words[at : at + len(phrase)] == phrase:
            step = at + len(phrase)
            while step < len(words) and words[step] in {"at", "a", "la", "las"}:
                step += 1
            denied, behind = _hour(words, step)
            if denied != slot.hour * 60 + slot.minute:
                return -1
            at = behind
            break
    return minute if all(word in _BEHIND for word in words[at:]) else -1


def _hour(words: tuple[str, ...], at: int) -> tuple[int, int]:
    """The minute of the day of an hour said at word ``at``, and the word behind it; -1 where none is said, or it may be of the morning."""
    word = words[at] if at < len(words) else ""
    if word in {"noon", "mediodia"}:
        return _NOON * 60, at + 1
    clock = bare_clock(word) if word[:1].isdigit() else bare_clock(str(CARDINALS[word])) if word in CARDINALS else None
    if clock is None:
        return -1, at
    minute, at = clock.hour * 60 + clock.minute, at + 1
    if not clock.minute and at < len(words) and words[at] in _PARTS:
        minute, at = minute + _PARTS[words[at]], at + 1
    elif words[at : at + 2] == ("y", "media"):
        minute, at = minute + 30, at + 2
    if words[at : at + 1] == ("am",):
        return (minute, at + 1) if minute < _NOON * 60 else (-1, at)
    if words[at : at + 1] == ("pm",):
        return (minute if minute >= _NOON * 60 else minute + _NOON * 60), at + 1
    return minute, at
