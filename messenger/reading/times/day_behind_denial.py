"""A day of its own behind one that is denied: "martes no y miercoles en la mañana", "tuesdays dont work and thursdays after 3 do".

The "no" belongs to the day before it, and the "y" opens what is wished for: a comma stands there in its place, by which clauses are cut. So
does one before a day that is denied behind one that suits ("wednesday is good and thursday is bad").
"""

from __future__ import annotations

from messenger.reading.times.words import PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text

_DAYS = frozenset(WEEKDAYS) | frozenset(PLURAL_WEEKDAYS)
_JOINING = frozenset({"y", "and"})
_DENYING = frozenset({"no", "not", "cant", "nope"})
_KEPT = lexicon("tengo tenemos trabajo work have bad out booked busy ocupado ocupada")
"""Words behind a day that say it is taken by something else; the next day has then to say of itself that it is not."""
_LED = lexicon("el los en on the i we is are do does am im estoy ando")
"""Words between a day and what denies it, and before the next day."""
_OWN = lexicon(
    "si puedo podria podemos salgo sale salimos ando estoy libre libres solo nomas solamente me nos tiene mejor do does works is are i im we has have can only would could will "
    "free ok good fine"
)
"""Words by which the second day has a clause of its own."""
_FREE = lexicon(
    "si puedo podria podemos salgo sale salimos libre libres solo nomas solamente can could free ok okay good fine only works bien sirve"
)
"""Words by which it is free, and no second thing that keeps the writer ("el martes tengo turno y el viernes me viene la muchacha")."""
_SUITING = lexicon("si yes good great fine ok okay works perfect bien puedo")
_LIKEWISE = frozenset({("too",), ("also",), ("tambien",), ("igual",), ("are", "too"), ("is", "too"), ("likewise",)})
_ALIKE = lexicon("tampoco tambien too either neither also menos igual likewise ni nor or o")
_FAR, _NEAR = 6, 2
"""Words from a denied day to the "y" at most; words of leading between a day and its denial."""


def denied_day_cut_off(text: Text) -> Text:
    """The text with a comma for such a "y", and a "no" for the "too" of a second day; the same object where there is none."""
    if text.bag.isdisjoint(_JOINING) or (text.bag.isdisjoint(_DENYING) and text.bag.isdisjoint(_KEPT)):
        return text
    at = 2
    while at < len(text.words) - 1:
        text = _cut(text, at) if text.words[at] in _JOINING else text
        at += 1
    return text


def day_left_open(text: Text) -> bool:
    """ "martes no y jueves", "tuesday not good and thursday": whether nothing tells if the last day is denied too."""
    words = text.words[:-1] if text.words[-1:] and text.words[-1] in MARKS else text.words
    at = max((i for i, word in enumerate(words) if word in _JOINING), default=0)
    second = _day_from(words, at + 1)
    first = _day_before(words, at)
    return at > 0 and second == len(words) - 1 and 0 <= first < at - 1 and _denied(words[first + 1 : at]) in _DENYING


def _cut(text: Text, at: int) -> Text:
    """The text with the "y" at word ``at`` made a comma, where it stands between a denied day and another one that says more of itself."""
    words = text.words
    second, first = _day_from(words, at + 1), _day_before(words, at)
    if second < 0 or first < 0:
        return text
    end = next((i for i in range(second + 1, len(words)) if words[i] in MARKS or words[i] in _JOINING), len(words))
    said, told = words[second + 1 : end], words[first + 1 : at]
    denial = _denied(told)
    if said in _LIKEWISE and denial and denial[0] not in _SUITING:
        said_anew = (*words[:at], ",", *words[at + 1 : second + 1], "no", *words[end:])
        return Text(text.cleaned, said_anew, (*text.spans[: second + 1], text.spans[second + 1], *text.spans[end:]))
    if not said or not (_ALIKE.isdisjoint(said) or said[-1] == "tampoco") or not _apart(words, at, first, said, denial):
        return text
    return Text(text.cleaned, (*words[:at], ",", *words[at + 1 :]), text.spans)


def _apart(words: tuple[str, ...], at: int, first: int, said: tuple[str, ...], denial: str) -> bool:
    """Whether what is said behind the second day leaves the denial to the first, or the other way round."""
    own = not _OWN.isdisjoint(said)
    denied = said[0] in _DENYING or (said[0] in {"is", "are"} and said[1:2] != () and said[1] in _KEPT)
    told = words[first + 1 : at]
    if denied and not denial:
        return not _SUITING.isdisjoint(told or words[max(0, first - _NEAR) : first]) and _DENYING.isdisjoint(words[:at])
    if not told:
        return own and not denied and _denied_before(words, first)
    if denial in _DENYING:
        return own or words[at] == "y" or told == ("no",)
    return bool(denial) and not _FREE.isdisjoint(said)


def _day_from(words: tuple[str, ...], at: int) -> int:
    """The weekday that word ``at`` leads to; -1 where it leads to none."""
    while at < len(words) and words[at] in _LED:
        at += 1
    return at if at < len(words) and words[at] in _DAYS else -1


def _day_before(words: tuple[str, ...], at: int) -> int:
    """The weekday that stands before word ``at`` in its clause; -1 where none does."""
    for i in range(at - 1, max(-1, at - _FAR - 1), -1):
        if words[i] in _DAYS:
            return i
        if words[i] in MARKS:
            return -1
    return -1


def _denied(told: tuple[str, ...]) -> str:
    """The word behind a day that says it is denied, or kept by something else; empty where none does."""
    step = next((i for i, word in enumerate(told) if word not in _LED), len(told))
    return told[step] if step < len(told) and step <= _NEAR and told[step] in _DENYING | _KEPT else ""


def _denied_before(words: tuple[str, ...], first: int) -> bool:
    """Whether the day at word ``first`` is all that a "no puedo" or "can't do" before it reaches to."""
    opens = next((i + 1 for i in range(first - 1, -1, -1) if words[i] in MARKS or words[i] in _JOINING), 0)
    return not _DENYING.isdisjoint(words[opens:first]) and first - opens <= _FAR
