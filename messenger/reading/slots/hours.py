"""An hour beside the slot chosen: "make it the 4th but 4 not 9:30", "that thurs one is cool but can you do 2:30"."""

from __future__ import annotations

from datetime import datetime

from messenger.core.understanding import Times, Unread
from messenger.reading.times.looks import say_clock
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, STOPS, Text

_FIVE = 5
_SEVEN, _EIGHT = 7 * 60, 8 * 60
_HALF_DAY, _DAY = 12 * 60, 24 * 60
_NOT = lexicon("not no isnt wasnt")
_OF_A_NO = lexicon("at the a la las for that is so es be was were")
"""Words that may stand between a no and the hour it denies."""
_ASKING = lexicon(
    "can could may you u yall it i we would is be do does make made have get got come start at around about like maybe if for but or and though instead rather prefer "
    "better how what the one on that same day time hour appointment just please want need move moved push pushed change change to any chance there "
    "possible available open work works us me more lets let a bit ish am pm oclock o clock say said "
    "puede pueden podria podrian puedo ser se pero o y a la las que mejor como si hay tiene tienen en vez de por favor cambiar mover para hacer"
)
"""Words of a clause that asks for its hour; with any other the hour is told for some other reason ("but I drop the kids at 9")."""


def beside_the_slot(text: Text, slot: datetime) -> Times | Unread | None:
    """What stands in a slot's place where its hour is ruled out, or another one is asked for on its day; None where neither is said."""
    if not text.bag.isdisjoint({"if", "si"}) and any(phrase in text.flat for phrase in _WERE_IT_NOT):
        return Unread("a condition that does not hold", suits=True)
    if not any(word[0].isdigit() for word in text.words):
        return None
    own = {slot.hour * 60 + slot.minute, (slot.hour * 60 + slot.minute) % _HALF_DAY}
    for i in range(len(text.words)):
        minute = _clock(text.words, i)
        if minute < 0:
            continue
        if minute in own or minute % _HALF_DAY in own:
            if _denied(text.words, i):
                return Unread("the hour of the one named may be ruled out", suits=True)
        elif _asked_for(text.words, i):
            return _at(slot, minute, text.words[i + 1 : i + 2])
    return None


def day_or_hour_offered(words: tuple[str, ...], offered: tuple[datetime, ...]) -> bool:
    """ "I want the 2": a bare number behind "the" that is the hour of one offered and the day of none."""
    hours = {(start.hour - 1) % 12 + 1 for start in offered if not start.minute} - {start.day for start in offered}
    return any(
        words[i - 1] == "the"
        and words[i - 2 : i - 1] != ("at",)
        and words[i].isdecimal()
        and int(words[i][:3]) in hours
        and words[i + 1 : i + 2] not in _DATED
        for i in range(1, len(words))
    )


_DATED = {
    (end,)
    for end in ("st", "nd", "rd", "th", "of", "to", "thru", "through", "or", "and", "-", "/", "am", "pm", "oclock", "o'clock", "o", ":")
}


def _at(slot: datetime, minute: int, behind: tuple[str, ...]) -> Times | Unread:
    """A start at an hour of the slot's day; asked where that may be one of the morning or of the evening."""
    if behind in {("am",), ("pm",)}:
        minute = minute % _HALF_DAY + _HALF_DAY * (behind == ("pm",))
    elif minute < _SEVEN:
        minute += _HALF_DAY
    elif minute < _EIGHT:
        return Unread("another hour beside the one named", suits=True)
    start = slot.replace(hour=minute // 60, minute=minute % 60, tzinfo=None)
    return Times(((start, start),), because=f"{start:%a %b} {start.day}, {say_clock(minute)}")


def _clock(words: tuple[str, ...], i: int) -> int:
    """The minute of the day that word i is the hour of, in figures that can be nothing else; -1 where it is none."""
    word = words[i]
    hour, colon, minute = word.partition(":")
    if not colon and word.isascii() and word.isdecimal() and len(word) in {3, 4}:
        hour, minute = word[:-2], word[-2:]
    if not (hour.isascii() and hour.isdecimal() and minute.isascii() and minute.isdecimal() and len(minute) == 2):
        return -1
    at = int(hour) * 60 + int(minute)
    return at if 0 < at < _DAY and not at % _FIVE and int(minute) < 60 else -1


def _denied(words: tuple[str, ...], i: int) -> bool:
    """Whether a no stands right before the hour at word i, and none of those words that only lead up to it ("no, 9:30 is fine")."""
    at = i - 1
    while at >= 0 and words[at] in _OF_A_NO:
        at -= 1
    return at >= 0 and words[at] in _NOT and (at == i - 1 or words[at] == "not")


def _asked_for(words: tuple[str, ...], i: int) -> bool:
    """Whether the clause of the hour at word i only asks for it."""
    first = last = i
    while first and words[first - 1] not in STOPS and words[first - 1] not in _EDGES:
        first -= 1
    while last + 1 < len(words) and words[last + 1] not in STOPS and words[last + 1] not in _EDGES:
        last += 1
    clause = words[first : last + 1]
    led = first > 0 and words[first - 1] in {"but", "pero"}
    asks = led or not _LEADING.isdisjoint(clause) or words[last + 1 : last + 2] == ("?",)
    return asks and all(word in _ASKING or word in MARKS or word[0].isdigit() for word in clause)


_WERE_IT_NOT = ("if it was not ", "if it were not ", "if that was not ", "if that were not ", "si no fuera ", "si no fuese ")
_EDGES = lexicon("but pero , so because cause since porque")
_LEADING = lexicon("can could may how instead rather better prefer puede pueden podria mejor")
