"""Where a text speaks of offered times, in any way: "the friday one", "at 2", "the 3rd", "la segunda", "the later one".

Every mention keeps what it may be of which slots; one that fits several slots in different ways ("3": the third of the list, or the 3rd of
the month) says so. Words of times that fit no slot are mentions too: of none.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from messenger.core.value import slotted
from messenger.reading.slots.list_words import AFTERNOON, COUNTED, LAST, MIDDLE, MORNING, NOON
from messenger.reading.times.words import MONTHS, WEEKDAYS
from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS, ORDINALS
from messenger.reading.words.text import Text


@slotted
class Mention:
    """Words ``first`` to ``last``, and how they fit each slot (0-based); none where they are of another time."""

    first: int
    last: int
    of: dict[int, str]


_CLOCK = expression(r"(\d{1,2})[:.](\d\d)")
_DATE = expression(r"(\d{1,2})[/-](\d{1,2})")
_FARTHEST = 5
"""The last place of a list that an ordinal names."""
_EARLIER = MORNING | lexicon("earlier earliest sooner soonest")
_LATER = AFTERNOON | lexicon("late later latest noche")
_NO_NUMBERS = lexicon("one un una uno")


def mentions(text: Text, offered: Sequence[datetime]) -> list[Mention]:
    """The mentions in ``text`` of the times ``offered`` (wall clock), in the order of its words."""
    words = text.words
    found: list[Mention] = []
    at = 0
    while at < len(words):
        fits, last = _at(words, at, offered)
        if fits is not None:
            found.append(Mention(at, last, fits))
        at = last + 1
    return found


def _at(words: Sequence[str], at: int, offered: Sequence[datetime]) -> tuple[dict[int, str] | None, int]:
    """What the word ``at`` fits, and the last word of it; None where it is no word of a time."""
    word = words[at]
    if word in WEEKDAYS:
        return {slot: "day" for slot, start in enumerate(offered) if start.weekday() == WEEKDAYS[word]}, at
    if (word in LAST or word in ORDINALS) and words[at + 1 : at + 2] and words[at + 1] in COUNTED:
        return None, at
    if word in LAST:
        return {len(offered) - 1: "place"}, at
    if word in MIDDLE and len(offered) % 2:
        return {len(offered) // 2: "place"}, at
    if word in ORDINALS:
        return _marked({**_dated(ORDINALS[word], offered, "dated"), **_placed(ORDINALS[word], offered)}), at
    if word in _EARLIER:
        return {slot: "part" for slot, start in enumerate(offered) if start.hour < NOON}, at
    if word in _LATER:
        return {slot: "part" for slot, start in enumerate(offered) if start.hour >= NOON}, at
    date = _DATE.fullmatch(word)
    if date is not None:
        pairs = ((int(date[1]), int(date[2])), (int(date[2]), int(date[1])))
        return {slot: "date" for slot, start in enumerate(offered) if (start.month, start.day) in pairs}, at
    return _numbered(words, at, offered)


def _placed(place: int, offered: Sequence[datetime]) -> dict[int, str]:
    return {place - 1: "place"} if place <= min(_FARTHEST, len(offered)) else {}


def _dated(day: int, offered: Sequence[datetime], how: str) -> dict[int, str]:
    return {slot: how for slot, start in enumerate(offered) if start.day == day}


def _marked(fits: dict[int, str]) -> dict[int, str]:
    """Where a mention fits several slots, each of its fits is doubtful."""
    return {slot: f"{how}~" for slot, how in fits.items()} if len(fits) > 1 else fits


def _numbered(words: Sequence[str], at: int, offered: Sequence[datetime]) -> tuple[dict[int, str] | None, int]:
    """What a number fits: an hour, a day of the month, a place in the list."""
    hour, minute, last = _number(words, at)
    if hour is None:
        return None, at
    near = [*words[max(0, at - 1) : at], *words[last + 1 : last + 3]]
    dated = any(word in MONTHS for word in near) or words[at - 1 : at] == ("of",)
    fits: dict[int, str] = {}
    for slot, start in enumerate(offered):
        how = ""
        if not dated and hour % 12 == start.hour % 12 and minute in (None, start.minute):
            how += "g" if minute is None and start.minute else "h"
        if minute is None and hour == start.day:
            how += "d"
        if minute is None and not dated and hour == slot + 1:
            how += "p"
        if how:
            fits[slot] = f"n{how}"
    return _marked(fits), last


def _number(words: Sequence[str], at: int) -> tuple[int | None, int | None, int]:
    """The hour (or bare number), the minute if it is told, and the last word of the number at ``at``."""
    word = words[at]
    clock = _CLOCK.fullmatch(word)
    if clock is not None:
        return int(clock[1]), int(clock[2]), at
    if word.isascii() and word.isdigit() and len(word) <= 4:
        if len(word) > 2:
            return int(word[:-2]), int(word[-2:]), at
        number = int(word)
    elif word in CARDINALS and word not in _NO_NUMBERS and CARDINALS[word] <= 31:
        number = CARDINALS[word]
    else:
        return None, None, at
    if words[at + 1 : at + 2] in (("30",), ("thirty",)):
        return number, 30, at + 1
    if words[at + 1 : at + 3] in (("y", "media"), ("y", "30")):
        return number, 30, at + 2
    return number, None, at
