"""Times told from the hour and the day that it is: "today, like in an hour", "el viernes, o sea mañana"."""

from __future__ import annotations

from datetime import datetime, timedelta

from messenger.reading.times.put_plainly import phrase_at, phrases, put
from messenger.reading.times.words import MONTHS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text


def from_now(text: Text, now: datetime) -> Text:
    """The text with such times by the clock and by the calendar; ``now`` is the wall clock of the clinic; the same object where there is none."""
    if not text.bag.isdisjoint(_NEAR):
        text = _weekday_and_near(text, now)
    return from_this_hour(text, now)


_NEAR = lexicon("today tomorrow hoy manana")
_THAT_IS = phrases(
    ", o sea", "o sea", ", osea", ", so", ", i mean", ", that is", ", es decir", ", so that is", ", que es", ", aka", ", meaning"
)


def _weekday_and_near(text: Text, now: datetime) -> Text:
    """ "tengo libre el martes, o sea mañana": the date that it says the weekday has, which it may not have."""
    words = text.words
    for i in range(1, len(words) - 1):
        length = phrase_at(words, i, _THAT_IS) if words[i - 1] in WEEKDAYS else 0
        step = i + length
        if (
            not length
            or words[step : step + 1] == ()
            or words[step] not in _NEAR
            or (step + 1 < len(words) and words[step + 1] not in MARKS)
        ):
            continue
        day = now + timedelta(words[step] in {"tomorrow", "manana"})
        if day.weekday() == WEEKDAYS[words[i - 1]]:
            return put(text, i, step, (",",))
        spanish = words[step] in {"hoy", "manana"}
        names = [word for word, month in MONTHS.items() if month == day.month and len(word) > _SHORT]
        name = names[-1] if spanish else names[0]
        return put(text, i, step + 1, (f"{day.day}", "de", name) if spanish else (name, f"{day.day}"))
    return text


_SHORT = 4
_AHEAD_OF_NOW: dict[tuple[str, ...], int] = {
    tuple(words.split()): minutes
    for words, minutes in (
        ("in an hour", 60), ("in half an hour", 30), ("in one hour", 60), ("in two hours", 120), ("in 2 hours", 120), ("in 1 hour", 60), ("in 3 hours", 180), ("in three hours", 180),
        ("in a couple hours", 120), ("in a couple of hours", 120), ("in 30 minutes", 30), ("in about an hour", 60), ("in like an hour", 60), ("in an hour or so", 60),
        ("en una hora", 60), ("en media hora", 30), ("en dos horas", 120), ("en 2 horas", 120), ("en tres horas", 180), ("en 3 horas", 180), ("en un par de horas", 120),
        ("en 1 hora", 60), ("dentro de una hora", 60), ("dentro de dos horas", 120), ("dentro de 2 horas", 120), ("en como una hora", 60), ("en una horita", 60),
    )
}  # fmt: skip
_HOURS = lexicon("hour hours hora horas horita minutes")
_ROUND, _NOON = 15, 12


def from_this_hour(text: Text, now: datetime) -> Text:
    """ "today, like in an hour": about that hour of today; ``now`` is the wall clock of the clinic."""
    if text.bag.isdisjoint(_HOURS) or text.bag.isdisjoint({"today", "hoy"}):
        return text
    words = text.words
    for i in range(len(words)):
        length = (
            max((len(one) for one in _AHEAD_OF_NOW if words[i : i + len(one)] == one), default=0)
            if words[i] in {"in", "en", "dentro"}
            else 0
        )
        if not length:
            continue
        at = now.hour * 60 + now.minute + _AHEAD_OF_NOW[words[i : i + length]]
        at -= at % _ROUND
        if at >= 24 * 60:
            return text
        hour, minute = divmod(at, 60)
        said = f"{(hour - 1) % _NOON + 1}:{minute:02}"
        return put(text, i, i + length, ("around", said, "am" if hour < _NOON else "pm"))
    return text
