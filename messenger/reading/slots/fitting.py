"""Which of the offered slots a constraint points at, and where it is a wish of its own instead."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from messenger.core.understanding import SlotNumber, Times, Unread
from messenger.reading.slots.choosing import points_away
from messenger.reading.slots.conclusions import NOT_OUT
from messenger.reading.slots.loose_number import numbers_ruled_out, unexplained_number
from messenger.reading.slots.several import exactly
from messenger.reading.times.constraint import holds
from messenger.reading.times.parts import Wish
from messenger.reading.times.when import TimesRead
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text

_NO_COMPARISON = ("the earlier the better", "the sooner the better", "the later the better", "entre mas pronto mejor")


def _rules_out_day(read: TimesRead, start: datetime, now: datetime) -> bool:
    """Whether a text rules out the whole day of an offered start."""
    bit = 1 << max(0, (start.date() - now.date()).days)
    return any(not wish.wanted and wish.minutes is None and wish.days is not None and wish.days & bit for wish in read.wishes)


_COMPARED = (
    "mas tarde ",
    "mas temprano ",
    "not that early",
    "not so early",
    "not too early",
    "not that late",
    "no tan temprano",
    "no tan tarde",
)
_COMPARATIVES = lexicon("later earlier sooner")


def slot_fitting(read: TimesRead, text: Text, offered: tuple[datetime, ...], now: datetime) -> SlotNumber | Times | Unread | None:
    """The one offered slot that a constraint points at; the constraint where it points elsewhere; None where there is none."""
    if read.kind == "ask":
        return Unread(read.because)
    if read.kind != "times" or read.times is None:
        return None
    wanted = any(wish.wanted for wish in read.wishes)
    inside = [number for number, start in enumerate(offered, 1) if any(first <= start <= last for first, last in read.times.intervals)]
    listed = [wish.days for wish in read.wishes if wish.wanted and wish.minutes is None]
    best = _preferred_day(read, text, offered, now) if len(inside) > 1 else None
    if best is not None:
        return best
    pointed = one_of_part(read, text, offered) if text.bag.isdisjoint(_ANY) and not text.asks else None
    if pointed is not None:
        return pointed
    alone = len(listed) == sum(wish.wanted for wish in read.wishes) > 0
    if len(inside) > 1 and alone and len(read.times.intervals) == len(inside):
        fits = "more than one of the list fits"
        return (
            Unread(fits, suits=True)
            if text.bag.isdisjoint(_INDIFFERENT)
            else exactly(tuple(offered[number - 1] for number in inside), fits)
        )
    if _hours_of_several(read, offered):
        return Unread("more than one of the list may be meant", suits=True)
    if (
        wanted
        and len(inside) > 1
        and any(phrase in text.flat for phrase in ("any of the ", "either of the ", "one of the ", "cualquiera de l"))
    ):
        return Unread("more than one of the list may be meant", suits=True)
    if wanted and len(inside) > 1 and text.plain[:1] == ("either",):
        return Unread("more than one of the list may be meant", suits=True)
    if wanted and not inside and _asks_of_a_mixture(read, text, offered):
        return Unread("the day of one of the list and the hour of another")
    if wanted and inside and _is_wish(read, text):
        return read.times
    bounded = any(wish.label.startswith(("before ", "until ", "after ", "from ")) for wish in read.wishes) or _bounds(read.wishes)
    odd = wanted and len(inside) == 1 and not bounded
    if odd and unexplained_number(text, offered, inside[0], numbers_ruled_out(read, now)):
        return Unread("a number beside the time", suits=True)
    if wanted and len(inside) == 1 and _wide(read, offered[inside[0] - 1]) and not _points(text):
        return read.times
    if not wanted and len(inside) > 1 and text.bag & _ANY_OF_THEM and not text.bag & _ANY_TIME:
        return Unread("more than one of the list may be meant", suits=True)
    if any(_in_the_night(wish.minutes) for wish in read.wishes):
        return Unread("an hour of the night, or several of the list")
    left = [number for number, start in enumerate(offered, 1) if not _rules_out_day(read, start, now)]
    if not wanted and len(left) == 1 and len(inside) == 1 and len(read.wishes) < len(offered):
        return SlotNumber(left[0], because=NOT_OUT, left=True, without=read.times)
    if not wanted and inside and points_away(text):
        away = SlotNumber(inside[0], because=NOT_OUT, left=True, without=read.times)
        return away if len(inside) == 1 else Unread("more than one of the list fits", suits=True)
    loose = text.bag & {"idc", "whichever", "either", "care"} and text.bag & {"or", "o"}
    if loose or "same time" in text.flat or (wanted and len(inside) > 1 and _points(text) and len(text.plain) <= 6):
        return Unread("more than one of the list may be meant", suits=True)
    if (
        wanted
        and len(inside) == 1
        and "the later one " not in text.flat
        and not any(phrase in text.flat for phrase in _NO_COMPARISON)
        and "the earlier one " not in text.flat
        and (text.bag & _COMPARATIVES or any(phrase in text.flat for phrase in _COMPARED))
    ):
        return Unread("later or earlier than what is offered")
    if wanted and len(inside) == 1 and other_days(read, offered):
        return read.times
    if wanted and len(inside) == 1:
        number = inside[0]
        because = f"{read.because}: only number {number} of the list"
        if _stretch(read) and not _points(text):
            return SlotNumber(number, because=because, left=True, without=read.times)
        return SlotNumber(number, rest="", because=because)
    return read.times


def _stretch(read: TimesRead) -> bool:
    """Whether a wish is for days on end ("after the 26th", "next week"): one of the list lies in it, and nobody has named it."""
    wanted = [wish for wish in read.wishes if wish.wanted]
    return all(wish.minutes is None and (wish.days is None or wish.days.bit_count() > 1) for wish in wanted)


_INDIFFERENT = lexicon(
    "either preference preferencia pick igual whichever whatever choose matter escoja escoge elija decida decide cualquiera both fine idc difference diferencia"
)


def _wide(read: TimesRead, start: datetime) -> bool:
    """ "tomorrow or wed after 11": several days, or hours from one on or up to one; a wish by which the offers are narrowed and none is taken.

    Where the very hour of ``start`` is named, that is the one meant.
    """
    wanted = [wish for wish in read.wishes if wish.wanted and not wish.reason]
    hour = 1 << start.hour * 60 + start.minute
    if any(wish.minutes == hour for wish in wanted):
        return False
    return _bounds(wanted) or 1 < len(_days_of(read)) <= _FEW_DAYS


def _bounds(wishes: Sequence[Wish]) -> bool:
    """Whether hours from one on, or up to one, are among some wishes."""
    return any(wish.wanted and wish.minutes is not None and not _BOUNDING.isdisjoint(wish.label.split()) for wish in wishes)


_BOUNDING = lexicon("after before from until between to")


def other_days(read: TimesRead, offered: tuple[datetime, ...]) -> bool:
    """ "wednesday or friday" while only one of them is offered: days beside those of the list are wished for as well, so none is chosen."""
    days = _days_of(read)
    of_list = days & {start.date() for start in offered}
    return bool(of_list) and len(of_list) < len(days) <= _FEW_DAYS


def _days_of(read: TimesRead) -> set[date]:
    """The days on which a wish lets a visit begin; of many only some, but more than a few."""
    return {
        first.date() + timedelta(n)
        for first, last in (read.times.intervals[: _FEW_DAYS + 1] if read.times is not None else ())
        for n in range(min((last.date() - first.date()).days, _FEW_DAYS) + 1)
    }


_FEW_DAYS = 5
"""Days that are named one by one; more are a stretch, of which a slot may be the one meant."""


def _in_the_night(minutes: int | None) -> bool:
    """Whether minutes are one at 1 to 5 in the morning ("las dos de la mañana" may be two of the list)."""
    return minutes is not None and minutes.bit_count() == 1 and _ONE <= minutes.bit_length() - 1 <= _FIVE


_ONE, _FIVE = 60, 300


def _hours_of_several(read: TimesRead, offered: tuple[datetime, ...]) -> bool:
    """ "la de las 10 o la de las 9:30": the hours of two of the list and no others, on no day."""
    asked = 0
    for wish in read.wishes:
        if not wish.wanted or wish.days is not None or not wish.minutes:
            return False
        asked |= wish.minutes
    hours = sum(1 << minute for minute in {start.hour * 60 + start.minute for start in offered})
    return asked.bit_count() > 1 and not asked & ~hours


def _asks_of_a_mixture(read: TimesRead, text: Text, offered: tuple[datetime, ...]) -> bool:
    """ "tuesday at 2, right?" while tuesday is offered at 10 and thursday at 2: somebody mistakes one of the list."""
    if read.times is None or len(read.times.intervals) != 1 or text.bag.isdisjoint(_CHECKING):
        return False
    first, last = read.times.intervals[0]
    days, hours = {start.date() for start in offered}, {start.time() for start in offered}
    return first == last and first.date() in days and first.time() in hours


_CHECKING = lexicon("right correct verdad cierto")
_ANY_OF_THEM = lexicon("cualquiera whichever either others otras demas")
_ANY_TIME = lexicon("day days time times dia dias hora horas")
_ANY = lexicon("any anything something some algun alguna algunas algunos algo cualquier")


def _is_wish(read: TimesRead, text: Text) -> bool:
    """Whether times are wished for, not one of the list chosen: "any friday?", "fridays", "after 3", "in the afternoon", "por la tarde".

    A part of the day that is pointed at ("the afternoon one", "la de la tarde") is a choice, and so is a day or an hour named.
    """
    wanted = [wish for wish in read.wishes if wish.wanted]
    if text.bag & _ANY and (text.asks or any(wish.minutes is not None for wish in wanted)):
        return True
    if any(wish.recurring or wish.span for wish in wanted):
        return True
    windows = all(wish.days is None and wish.minutes is not None and wish.minutes & (wish.minutes - 1) for wish in wanted)
    return windows and not _points(text)


def _points(text: Text) -> bool:
    """Whether a text points at one of the list by its time of day ("the afternoon one", "la de la tarde")."""
    return "one" in text.bag or "ones" in text.bag or any(phrase in text.flat for phrase in _POINTED)


_POINTED = (
    "the afternoon is",
    "the afternoon works",
    "the morning is",
    "the morning works",
    "la de la",
    "la de por la",
    "la unica de ",
    "la unica que ",
    "el unico que ",
    "el de la",
    "la de en",
    "las de la",
    "la que es ",
    "la que sea ",
    "el que es ",
    "the one in",
)


_ONE_OF_PART = (
    *(
        "afternoon one",
        "morning one",
        "evening one",
        "afternoon it is",
        "morning it is",
        "the afternoon i guess",
        "me the afternoon",
        "leaves the afternoon",
        "later one",
    ),
    *(
        "la de la tarde",
        "la de la manana",
        "la de en la tarde",
        "la de por la tarde",
        "la de por la manana",
        "la de en la manana",
        "el de la tarde",
        "el de la manana",
    ),
)


def one_of_part(read: TimesRead, text: Text, offered: tuple[datetime, ...]) -> SlotNumber | None:
    """ "ay no tan temprano, la de la tarde": the one slot of a part of the day that is pointed at, whatever is said against the others."""
    wanted = [wish for wish in read.wishes if wish.wanted]
    if (
        read.times is None
        or not wanted
        or any(wish.days is not None for wish in wanted)
        or not any(phrase in text.flat for phrase in _ONE_OF_PART)
    ):
        return None
    inside = [number for number, start in enumerate(offered, 1) if holds(read.times.intervals, start)]
    return SlotNumber(inside[0], because=f"{read.because}: only number {inside[0]} of the list") if len(inside) == 1 else None


def _preferred_day(read: TimesRead, text: Text, offered: tuple[datetime, ...], now: datetime) -> SlotNumber | None:
    """ "tuesday or friday but I'd prefer friday": the slot on the day that is named once more as the better one."""
    last = read.wishes[-1]
    if (
        text.bag.isdisjoint(_PREFERRING)
        or len(read.wishes) < 2
        or not last.wanted
        or last.minutes is not None
        or (last.days or 0).bit_count() != 1
    ):
        return None
    again = any(wish.wanted and wish.days and wish.days & (last.days or 0) for wish in read.wishes[:-1])
    numbers = [number for number, start in enumerate(offered, 1) if (last.days or 0) >> (start.date() - now.date()).days & 1]
    return SlotNumber(numbers[0], because=f"{last.label}: the better of those named") if again and len(numbers) == 1 else None


_PREFERRING = lexicon("better prefer preferably rather prefiero preferiria mejor")
