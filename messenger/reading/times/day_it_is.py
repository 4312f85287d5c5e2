"""A weekday told by the day that it is: "el viernes, o sea mañana"."""

from __future__ import annotations

from datetime import datetime, timedelta

from messenger.reading.times.put_plainly import phrase_at, phrases, put
from messenger.reading.times.words import MONTHS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text

_NEAR = lexicon("today tomorrow hoy manana")
_THAT_IS = phrases(
    ", o sea", "o sea", ", osea", ", so", ", i mean", ", that is", ", es decir", ", so that is", ", que es", ", aka", ", meaning"
)


def day_it_is(text: Text, now: datetime) -> Text:
    """ "tengo libre el martes, o sea mañana": the date that it says the weekday has, which it may not have; the same object where none is.

    ``now`` is the wall clock of the clinic.
    """
    if text.bag.isdisjoint(_NEAR):
        return text
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
