"""A small number beside a time that is none of the slot's own ("what about 10 but on the 3rd")."""

from __future__ import annotations

from datetime import datetime, timedelta

from messenger.reading.times.when import TimesRead
from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import STOPS, Text


def numbers_ruled_out(read: TimesRead, now: datetime) -> set[int]:
    """The days of the month that a text rules out one by one ("the 4th is my anniversary so let's do thursday")."""
    days = [wish.days for wish in read.wishes if not wish.wanted and wish.days]
    return {(now.date() + timedelta(mask.bit_length() - 1)).day for mask in days if mask.bit_count() == 1}


def unexplained_number(text: Text, offered: tuple[datetime, ...], number: int, ruled_out: set[int]) -> bool:
    """Whether a small number of a text is none of the slot's own ("what about 10 but on the 3rd")."""
    slot = offered[number - 1]
    own = ruled_out | {number, slot.day, slot.month, slot.hour, (slot.hour - 1) % 12 + 1, slot.minute}
    weekdays = {WEEKDAYS[word] for word in text.bag if word in WEEKDAYS}
    for other in offered:
        own |= {(other.hour - 1) % 12 + 1, other.minute} if other.weekday() in weekdays else set()
    told = _told_of_others(text, slot)
    numbers = (
        int(word)
        for i, word in enumerate(text.words)
        if word.isascii() and word.isdigit() and len(word) < 3 and (i + 1 < len(text.words) or word != "1") and i not in told
    )
    return any(0 < value <= 31 and value not in own for value in numbers)


def _told_of_others(text: Text, slot: datetime) -> set[int]:
    """The words of "can't make 10. friday would be ok": clauses that rule something out and do not name the slot's own weekday."""
    told: set[int] = set()
    first = 0
    for end in [i for i, word in enumerate(text.words) if word in STOPS or word == ","] + [len(text.words)]:
        said = text.words[first:end]
        if not _RULING_OUT.isdisjoint(said) and all(WEEKDAYS.get(word) != slot.weekday() for word in said):
            told.update(range(first, end))
        first = end + 1
    return told


_RULING_OUT = lexicon("not cant no have got tengo trabajo work")
