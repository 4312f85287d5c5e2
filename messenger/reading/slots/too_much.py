"""An offered hour that is said to be too much of something: "friday would have been perfect but 9:30 is too early", "pudo ser el jueves pero las 2 es muy tarde"."""

from __future__ import annotations

from datetime import datetime

from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text

_IS = lexicon("is are was es esta son queda quedan")
_MUCH = lexicon("too muy demasiado")
_OF_WHAT = lexicon("early late soon far temprano tempranito tarde pronto lejos")
_BETWEEN = lexicon(
    "way just a little bit kinda really always still simply ya como medio me nos am pm o'clock oclock o clock de la manana tarde"
)


def hour_ruled_out(text: Text, offered: tuple[datetime, ...]) -> tuple[int, bool] | None:
    """The number of the one slot whose hour is too early or too late, and whether its weekday is named before; None where there is none."""
    if (_MUCH.isdisjoint(text.bag) and "ya es " not in text.flat) or _OF_WHAT.isdisjoint(text.bag):
        return None
    words = text.words
    for i in range(1, len(words) - 1):
        if (words[i] not in _MUCH and words[i - 1 : i + 1] != ("ya", "es")) or words[i + 1] not in _OF_WHAT:
            continue
        at = i - 1
        while at > 0 and words[at] in _BETWEEN:
            at -= 1
        if words[at] not in _IS and words[i] not in _IS:
            continue
        at -= words[i] not in _IS
        while at > 0 and words[at] in _BETWEEN:
            at -= 1
        numbers = [number for number, start in enumerate(offered, 1) if words[at] in _said(start)]
        if len(numbers) == 1:
            day = offered[numbers[0] - 1].weekday()
            return numbers[0], any(WEEKDAYS.get(word) == day for word in words[:at])
    return None


def _said(start: datetime) -> set[str]:
    """How the hour of a start is written."""
    hours = {start.hour, (start.hour - 1) % 12 + 1}
    return {f"{hour}:{start.minute:02}" for hour in hours} | ({f"{hour}" for hour in hours} if not start.minute else set())
