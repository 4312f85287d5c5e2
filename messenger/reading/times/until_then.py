"""A stretch of days of which one end is told, and the other asked for: "away until the 12th; show me times after that".

Only what is asked for is left, in plain words: "after the 12th"; "del 9 en adelante"; "from dec 14 to dec 23".
"""

from __future__ import annotations

from collections.abc import Sequence

from messenger.reading.times.named_days import named_days
from messenger.reading.times.words import MONTHS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, STOPS, Text

_UNTIL = lexicon("until till til thru through hasta to")
_CUES = lexicon("after then despues luego adelante delante palante partir onward onwards from desde ahi until till til hasta")
_KEPT = lexicon(
    "can could free puedo podemos libre libres open available works work_from sirve any anything anytime fine good ok disponible yes si if unless"
)
"""Words before an "until" by which it bounds a wish ("I'm free until the 12th"), or a condition."""
_AWAY = lexicon(
    "no not nothing none cannot never busy away gone out off travel traveling working fuera viaje trabajo ocupado ocupada nada tampoco unless if si except "
    "menos excepto salvo but pero or o"
)
_AFTERWARDS: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "after that", "after then", "after this", "despues de eso", "despues de esa fecha", "luego de eso", "de ahi en adelante", "de ahi palante", "despues de ese dia", "de ahi para adelante",
        "de alli en adelante", "past that", "from then on", "from there on", "after which",
    )
)  # fmt: skip
_FIRST_AFTER = frozenset(words[0] for words in _AFTERWARDS)
_ONWARDS: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in ("en adelante", "para adelante", "palante", "pa delante", "para delante", "onward", "onwards", "forward", "on")
)
_BETWEEN = lexicon(
    "show me send give times time dates date slots something anything some any and so then i we will am are be is free wide open list what have "
    "y entonces asi que ya muestreme mandeme deme fechas algo con gusto ok please whatever whenever it the day days options do you could can"
)
"""Words between the day something ends on and the "after that"."""
_FAR = 9


def until_then(text: Text) -> Text:
    """The text with only the stretch that is asked for; the same object where it says nothing of the kind."""
    if text.bag.isdisjoint(_CUES):
        return text
    days = named_days(text.words)
    if not days or len(days) > _TWO:
        return text
    for rule in (_after_the_end, _onwards, _from_then_until):
        found = rule(text, days)
        if found is not None:
            return found
    return text


_TWO = 2


def _ended(words: Sequence[str], first: int) -> str:
    """The word of ending that stands right before the day at ``first``, or "before" of "not before"; "" for none."""
    before = words[max(0, first - 1) : first]
    if before and before[0] in {"before", "antes"} and not {"not", "no", "cannot"}.isdisjoint(words[max(0, first - 4) : first]):
        return "before"
    if before and before[0] in {"del", "de"} and words[max(0, first - 2) : first - 1] == ("antes",):
        return "before" if not {"no"}.isdisjoint(words[max(0, first - 6) : first]) else ""
    return before[0] if before and before[0] in _UNTIL else ""


def _after_the_end(text: Text, days: list[tuple[int, int]]) -> Text | None:
    """ "we are in Tucson until the 9th; show me times after that", "it can't be before the 10th. After that you choose"."""
    words = text.words
    first, end = days[0]
    at = next((i for i in range(end, min(len(words), end + _FAR + 1)) if words[i] in _FIRST_AFTER and _afterwards(words, i)), -1)
    if at < 0 or len(days) > 1:
        return None
    ended = _ended(words, first)
    length = _afterwards(words, at)
    behind = words[at + length :]
    if not ended or any(word not in _BETWEEN and word not in MARKS for word in words[end:at]):
        return None
    if any(word[:1].isdigit() for word in behind) or not _AWAY.isdisjoint(behind):
        return None
    if ended != "before" and (not _KEPT.isdisjoint(words[:first]) or not {"not", "no", "cannot"}.isdisjoint(words[:first])):
        return None
    spanish = "de" in words[at : at + length]
    if ended == "before":
        lead: tuple[str, ...] = ("desde",) if spanish else ("from",)
        tail: tuple[str, ...] = ("en", "adelante") if spanish else ("on",)
    else:
        lead, tail = (("despues", "de") if spanish else ("after",)), ()
    said = (*lead, *words[first:end], *tail)
    marked = (text.spans[at],)
    spans = (*marked * len(lead), *text.spans[first:end], *marked * len(tail))
    parts = [i for i in range(at + length, len(words)) if words[i] not in STOPS]
    kept = parts if _OF_HOURS.intersection(behind) else []
    return Text(text.cleaned, (*said, *(words[i] for i in kept)), (*spans, *(text.spans[i] for i in kept)))


_OF_HOURS = lexicon(
    "morning mornings afternoon afternoons evening evenings tarde tardes manana mananas temprano early late weekday weekdays"
)


def _afterwards(words: Sequence[str], i: int) -> int:
    return max((len(one) for one in _AFTERWARDS if words[i : i + len(one)] == one), default=0)


def _onwards(text: Text, days: list[tuple[int, int]]) -> Text | None:
    """ "estoy en cierre hasta el 8. Del 9 en adelante con gusto", "harvest runs to the 11th, from the 12th on I'm good"."""
    words = text.words
    if len(days) != _TWO:
        return None
    (first, end), (second, last) = days
    if _ended(words, first) not in _UNTIL or not _KEPT.isdisjoint(words[:first]):
        return None
    start = second - 1 if words[second - 1] in {"del", "from", "desde", "starting"} else second
    start -= words[start - 2 : start] == ("a", "partir") and words[start] == "del"
    if words[second - 2 : second] == ("partir", "del") or words[second - 2 : second] == ("partir", "de"):
        start = second - 3
    onwards = max((len(one) for one in _ONWARDS if words[last : last + len(one)] == one), default=0)
    led = words[start] in {"del", "from", "desde", "a", "starting"}
    if not onwards and words[start] != "a":
        return None
    if not led and onwards and words[last] == "on":
        return None
    between = words[end:start]
    if not between or len(between) > _TWO or between[0] not in MARKS | {"so", "y", "and", "pero", "but"}:
        return None
    behind = words[last + onwards :]
    if not _AWAY.isdisjoint(behind) or any(word[:1].isdigit() for word in behind):
        return None
    return Text(text.cleaned, words[start:], text.spans[start:])


_FROM_THEN: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "from then", "from then on", "between then and", "from there", "from that day", "desde ahi", "de ahi", "desde entonces", "desde ese dia", "de ese dia", "desde alli", "de alli", "then free",
        "then i am free", "then am free", "then open", "then wide open", "then i am wide open", "then i am off", "then i am around", "then off", "then around", "then i am open",
        "luego estoy libre", "entonces libre", "luego libre", "starting then", "between then", "de entonces",
    )
)  # fmt: skip
_FIRST_FROM = frozenset(words[0] for words in _FROM_THEN)
_BUSY = lexicon(
    "busy away gone out slammed swamped booked travel traveling working fuera viaje trabajo ocupado ocupada no not nothing cannot never nada"
)


def _from_then_until(text: Text, days: list[tuple[int, int]]) -> Text | None:
    """ "code freeze starts dec 14, anything from then til dec 23", "home the 15th and then free until the 6th": from one day to the other."""
    words = text.words
    if len(days) != _TWO:
        return None
    (first, end), (second, last) = days
    at = next((i for i in range(end, second) if words[i] in _FIRST_FROM and any(words[i : i + len(one)] == one for one in _FROM_THEN)), -1)
    if at < 0:
        return None
    at += max(len(one) for one in _FROM_THEN if words[at : at + len(one)] == one)
    if at >= second or (words[at] not in _UNTIL and words[at - 1] != "and") or second - at > _FEW:
        return None
    if not _BUSY.isdisjoint(words[end:at]) or not _BUSY.isdisjoint(words[last:]) or not {"if", "si", "unless"}.isdisjoint(words):
        return None
    if _turns_back(words[first:end], words[second:last]):
        return None
    if any(word in MARKS for word in words[at:second]) or any(word[:1].isdigit() for word in words[last:]):
        return None
    spanish = words[at] == "hasta"
    said = ("desde" if spanish else "from", *words[first:end], "hasta" if spanish else "to", *words[second:last])
    spans = (text.spans[at], *text.spans[first:end], text.spans[at], *text.spans[second:last])
    rest = range(last, len(words)) if _OF_HOURS.intersection(words[last:]) else range(0)
    return Text(text.cleaned, (*said, *(words[i] for i in rest)), (*spans, *(text.spans[i] for i in rest)))


def _turns_back(first: Sequence[str], second: Sequence[str]) -> bool:
    """ "from the 27th to the 5th": the month is turned, and which one is not said."""
    numbers = [int(word) for word in (*first, *second) if word.isdigit() and len(word) <= _TWO]
    return len(numbers) == _TWO and numbers[1] < numbers[0] and MONTHS.keys().isdisjoint((*first, *second))


_FEW = 6
