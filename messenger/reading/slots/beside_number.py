"""What stands behind the number of an offered slot and makes it an hour, or may rule it out."""

from __future__ import annotations

from datetime import datetime

from messenger.reading.slots.names import Named
from messenger.reading.times.asides import CAR_USES, CARS
from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, STOPS, Text

_ON = frozenset({"on", "el", "this", "este"})
_ASKING = lexicon("can could would may")
_OWNED = frozenset({"my", "mi"})
_SETTLING = lexicon(
    "so and can drive drives bring brings take lleva llevar trae puede asi otros otras other rest resto demas before after antes despues"
)
"""Words by which a car that somebody has is what makes the visit possible, or is away on other days."""
_THE_ONE_CAR = lexicon("the el la my mi our nuestro nuestra")
"""Before "car": the one that is shared; somebody who has a car helps."""
_WHO = 4
"""Words from "my" to what is done with the car, at most ("my sister in law has")."""


def hour_of_another_day(text: Text, chosen: Named, slot: datetime) -> bool:
    """ "could I do 2 on friday instead of 9:30" while the second is on a thursday: two o'clock, and no place in the list.

    On the slot's own weekday it is an hour too where it is asked for ("can you do 3 on friday"), unless it is the slot's own hour.
    """
    words = text.words
    behind = words[chosen.last + 1 : chosen.last + 3]
    alone = chosen.first == chosen.last and words[chosen.first].isdigit()
    weekday = WEEKDAYS.get(behind[1]) if alone and len(behind) == 2 and behind[0] in _ON else None
    asked = not _ASKING.isdisjoint(words[max(0, chosen.first - 4) : chosen.first])
    return weekday is not None and (weekday != slot.weekday() or (asked and slot.hour % 12 != int(words[chosen.first]) % 12))


def kept_by_a_car(text: Text, chosen: Named) -> bool:
    """ "number 2 my sister has the car", "número 2 mi hermana tiene el carro": taken, with a remark, or ruled out by who has the car then."""
    words = text.words
    first = chosen.last + 1
    while first < len(words) and words[first] in MARKS - STOPS:
        first += 1
    said = words[first : next((i for i in range(first, len(words)) if words[i] in STOPS), len(words))]
    if said[:1] == () or said[0] not in _OWNED or not _SETTLING.isdisjoint(said):
        return False
    at = next((i for i in range(2, min(len(said), 1 + _WHO)) if said[i] in CAR_USES), 0)
    return at > 0 and said[at + 1 : at + 2] != () and said[at + 1] in _THE_ONE_CAR and not CARS.isdisjoint(said[at + 2 : at + 4])
