"""An hour said by how far off it is ("today, like in an hour", "hoy, como en dos horas"), beside today and no other time."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from messenger.core.understanding import Times
from messenger.core.value import replace
from messenger.reading.words.expression import expression
from messenger.reading.words.numerals import CARDINALS
from messenger.reading.words.text import Text, words_of

_IN = expression(
    r"\b(?:in|within|en|dentro de)\s+(?:like|about|around|maybe|say|como|unos|unas|mas o menos|alrededor de)?\s*"
    r"(?P<half>half an|half a|media)?\s*(?P<n>\d{1,3}|a couple(?: of)?|couple(?: of)?|an?|one|two|three|four|five|six|"
    r"un|una|dos|tres|cuatro|cinco|seis|unas)?\s*(?P<unit>hours?|hrs?|horas?|minutes?|mins?|minutos?)\b(?P<more>\s+(?:and a half|y media))?",
    re.IGNORECASE,
)
_COUPLE = 2
_EARLY, _LATE = timedelta(minutes=15), timedelta(hours=1)
"""How much earlier and later than that somebody may be offered who says how far off: it takes them so long, and they wait a while."""


def how_long(text: Text) -> timedelta | None:
    """How far off the hour is that a text names; None where it names none."""
    found = _IN.search(text.cleaned)
    if found is None or not (found["n"] or found["half"]):
        return None
    said = (found["n"] or "").lower()
    number = int(said) if said.isdigit() else _COUPLE if "couple" in said or said == "unas" else CARDINALS.get(said, 1) if said else 0
    unit = timedelta(minutes=1) if found["unit"].lower().startswith("min") else timedelta(hours=1)
    half = unit / 2 if found["half"] or found["more"] else timedelta()
    return (timedelta() if found["half"] else number * unit) + half


def without_how_long(text: Text) -> Text | None:
    """``text`` without the words for how far off; None where it has none, or says nothing else."""
    if how_long(text) is None:
        return None
    rest = words_of(_IN.sub(" ", text.cleaned, count=1))
    return rest if rest.plain else None


def narrowed_from_now(times: Times, text: Text, now: datetime) -> Times:
    """``times``, where they are all of what is left of today, about as far off as ``text`` says; unchanged elsewhere. ``now``: aware, local."""
    today = now.replace(tzinfo=None)
    off = how_long(text)
    if off is None or len(times.intervals) != 1:
        return times
    since, until = times.intervals[0]
    whole = (
        since.date() == until.date() == today.date() and since <= today.replace(second=59, microsecond=999999) and until.hour == _LAST_HOUR
    )
    first = max(since, today + off - _EARLY)
    last = min(until, today + off + _LATE)
    return replace(times, intervals=((first, last),), because=f"{times.because}, so far from now") if whole and first <= last else times


_LAST_HOUR = 23
