"""An ordinal at an offer that can be a day of the month as well as a place in the list: "not monday, tuesday the first", "no, the third".

Whoever has just said no, or corrects themselves, names a day of their own as soon as one of the list, so nothing is booked on it unasked.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS, ORDINALS
from messenger.reading.words.text import Text

DATE_OR_PLACE = "a day of the month or a place in the list"
_PLACING = lexicon("one ones option opcion slot choice time available appointment cita of de opening spot on at day morning")
"""Words behind an ordinal by which it is a place in the list, or the beginning of something else."""
_LEADING = frozenset({"the", "el"})
_TURNING = lexicon("not no nope wait scratch actually oops cant")
_NO_TURN = lexicon("problem problems worries prob thanks rush changes only questions")
_LISTING = lexicon("last option opcion number one ones choice slot")


def may_be_date(text: Text, number: int, offered: tuple[datetime, ...], today: date) -> bool:
    """Whether the place ``number`` (from 1) of the times offered (wall clock) is named by an ordinal that may be a day of the month."""
    words = text.words
    for i, word in enumerate(words):
        place = ORDINALS.get(word, 0)
        if not 1 <= place <= len(offered) or i == 0 or (i + 1 < len(words) and words[i + 1] in _PLACING):
            continue
        dated = _next(place, today)
        day = words[i - 1] if words[i - 1] in WEEKDAYS else words[i - 2] if words[i - 1] in _LEADING and i > 1 else ""
        if dated == offered[number - 1].date():
            continue
        if day in WEEKDAYS and WEEKDAYS[day] == dated.weekday():
            return True
        if place == number and words[i - 1] == "the" and day not in WEEKDAYS and _turns_to(words, i):
            return True
    return False


def _turns_to(words: tuple[str, ...], i: int) -> bool:
    """Whether somebody turns from other times to the ordinal at word i, and of the list names none but it."""
    listed = any(
        j != i and (word in _LISTING or word in ORDINALS or word in CARDINALS or word[0].isdigit()) for j, word in enumerate(words)
    )
    turned = any(word in _TURNING and words[j + 1] not in _NO_TURN for j, word in enumerate(words[:i]))
    return turned and not listed


def _next(day: int, today: date) -> date:
    """The next day ``day`` of a month, from tomorrow on."""
    return next(date for date in (today + timedelta(n) for n in range(1, 63)) if date.day == day)
