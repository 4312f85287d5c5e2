"""The one car that somebody else has at a time: "my wife needs the car before noon" keeps the writer then, as their own work would."""

from __future__ import annotations

from messenger.reading.times.asides import CARS
from messenger.reading.times.words import PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text

_USES = lexicon("needs uses takes has drives gets need necesita usa ocupa tiene agarra lleva maneja")
_SPANISH = lexicon("necesita usa ocupa tiene agarra lleva maneja")
_IT = frozenset({"it", "lo", "la", "se"})
_ARTICLES = lexicon("the our my el la nuestro mi that")
_OWN = lexicon("i we me us yo nosotros who quien that que if si when cuando nobody nadie not no")
_WHEN = (
    lexicon(
        "before until till mornings afternoons evenings every from after in on all during antes hasta en por los todas todos desde las al cada"
    )
    | frozenset(WEEKDAYS)
    | frozenset(PLURAL_WEEKDAYS)
)
_CUTS = MARKS | frozenset({"and", "y", "but", "pero", "because", "cause", "porque", "so"})
_LONGEST = 5


def kept_by_others(text: Text) -> Text:
    """The text with "i work" for such a clause up to its time, and without what is said of the car before; the same object elsewhere."""
    words = text.words
    if text.bag.isdisjoint(CARS) or text.bag.isdisjoint(_USES):
        return text
    for i in range(1, len(words) - 2):
        if words[i] not in _USES:
            continue
        behind = i + 2 if words[i + 1] in _IT and words[i + 1 : i + 3] not in _OF_CAR else 0
        if words[i + 1] in _ARTICLES and words[i + 2] in CARS:
            behind = i + 3
        elif words[i - 1] in _IT:
            behind = i + 1
        first = next((j + 1 for j in range(i - 1, -1, -1) if words[j] in _CUTS), 0)
        who = words[first:i]
        if not behind or behind >= len(words) or words[behind] not in _WHEN or not who or len(who) > _LONGEST or not _OWN.isdisjoint(who):
            continue
        told = words[:first]
        plain = not any(word[:1].isdigit() or word in WEEKDAYS or word in PLURAL_WEEKDAYS for word in told)
        if told and (CARS.isdisjoint(told) or not plain):
            if words[i + 1] in _IT:
                continue
            kept, spans = words[:first], text.spans[:first]
        else:
            kept, spans = (), ()
        said = ("trabajo",) if words[i] in _SPANISH else ("i", "work")
        return Text(text.cleaned, (*kept, *said, *words[behind:]), (*spans, *((text.spans[i],) * len(said)), *text.spans[behind:]))
    return text


_OF_CAR = {(article, car) for article in ("la",) for car in CARS}
