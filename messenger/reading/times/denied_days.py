"""Days that are denied in a roundabout way, said plainly: by degree ("y el viernes menos"), by "ni" behind them, by what is not so.

Each leaves all but its own words as they are.
"""

from __future__ import annotations

from messenger.reading.times.day_behind_denial import denied_day_cut_off
from messenger.reading.times.words import PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.standing import Standing
from messenger.reading.words.text import MARKS, STOPS, Text

_CUES = lexicon("menos peor ni mas less worse not no imposible")
_DAYS = frozenset(WEEKDAYS) | frozenset(PLURAL_WEEKDAYS)
_DENYING = lexicon("no not ni nunca imposible ocupado ocupada cant never busy ninguna none tampoco")
_BY_DEGREE = Standing("menos todavia", "menos aun", "mucho menos", "peor todavia", "mucho peor", "todavia menos", "menos", "peor")
_ENGLISH_DEGREE = Standing(
    "even less so",
    "even less",
    "is even worse",
    "even worse",
    "is worse",
    "worse still",
    "less so",
    "much less so",
    "is much worse",
)
_ABLE = lexicon("puedo podemos puede podria me sirve sirven voy")
_ENGLISH_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SPANISH_NAMES = ("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo")


def denied_days(text: Text) -> Text:
    """The text with such denials said plainly; the same object where there is none."""
    if "not" in text.bag:
        text = _asked_for(text)
    if text.bag.isdisjoint(_DAYS):
        return text
    text = denied_day_cut_off(text)
    if text.bag.isdisjoint(_CUES):
        return text
    return _neither(_only_that_day(_impossible(_by_degree(_not_so(text)))))


def _replaced(text: Text, first: int, last: int, said: tuple[str, ...]) -> Text:
    """The text with words ``first`` to ``last`` (left out) in other words."""
    at = (text.spans[min(first, len(text.spans) - 1)],) * len(said)
    return Text(text.cleaned, (*text.words[:first], *said, *text.words[last:]), (*text.spans[:first], *at, *text.spans[last:]))


def _asked_for(text: Text) -> Text:
    """ "can't I come thursday at noon", "couldn't you do a saturday": what is asked for in that way is wished for."""
    words = text.words
    if text.bag.isdisjoint(_CAN):
        return text
    for i in range(len(words) - 2):
        if (
            words[i] in _CAN
            and words[i + 1] == "not"
            and words[i + 2] in _WHO
            and (not i or words[i - 1] in MARKS or words[i - 1] in _OPENING)
        ):
            return Text(text.cleaned, (*words[: i + 1], *words[i + 2 :]), (*text.spans[: i + 1], *text.spans[i + 2 :]))
    return text


_CAN = frozenset({"can", "could"})
_WHO = frozenset({"i", "we", "you", "they"})
_OPENING = lexicon("so but well why and hey hi um please")


def _by_degree(text: Text) -> Text:
    """ "el martes no puedo y el viernes menos", "thursday is even worse": a day that is denied more than the one before it."""
    words = text.words
    for i in range(2, len(words)):
        if words[i - 1] not in _DAYS or _DENYING.isdisjoint(words[: i - 1]):
            continue
        for phrases, said in ((_BY_DEGREE, ("tampoco",)), (_ENGLISH_DEGREE, ("not", "either"))):
            length = phrases.at(words, i)
            if length and (i + length == len(words) or words[i + length] in MARKS):
                return _replaced(text, i, i + length, said)
    return text


def _impossible(text: Text) -> Text:
    """ "el martes imposible": I cannot then."""
    at = next((i for i in range(1, len(text.words)) if text.words[i] == "imposible" and text.words[i - 1] in _DAYS), 0)
    return _replaced(text, at, at + 1, ("no", "puedo")) if at else text


def _only_that_day(text: Text) -> Text:
    """ "el domingo no más": that day alone, as much of America says it; "el domingo no, más tarde" has a mark."""
    words = text.words
    for i in range(len(words) - 2):
        if words[i] in _DAYS and words[i + 1 : i + 3] == ("no", "mas") and (i + 3 == len(words) or words[i + 3] in MARKS):
            return _replaced(text, i + 1, i + 3, ("nomas",))
    return text


def _neither(text: Text) -> Text:
    """ "el lunes ni el martes puedo": the "ni" reaches back to the day before it where nothing else is said of that."""
    words = text.words
    for i in range(1, len(words) - 2):
        if words[i] != "ni" or words[i - 1] not in _DAYS or not {"no", "ni", "si"}.isdisjoint(words[:i]):
            continue
        second = i + 1 + (words[i + 1] in {"el", "los"})
        if words[second] in _DAYS and words[second + 1 : second + 2] and words[second + 1] in _ABLE:
            first = i - 1 - (i > 1 and words[i - 2] in {"el", "los"})
            return _replaced(text, first, first, ("ni",))
    return text


def _not_so(text: Text) -> Text:
    """ "It's not that Tuesdays are bad, it's that this coming one is bad. The one after, at 9?": what is not so says nothing of a time, but
    names the day that "one" stands for."""
    words = text.words
    for opens, turns, names in (
        (("not", "that"), (("it", "is", "that"), ("it", "is", "just", "that"), ("just", "that"), ("it", "is")), _ENGLISH_NAMES),
        (("no", "es", "que"), (("es", "que"), ("sino", "que"), ("lo", "que", "pasa", "es", "que"), ("nomas", "que")), _SPANISH_NAMES),
        (("not",), (("that", "are", "the", "problem", "it", "is"), ("that", "are", "the", "issue", "it", "is")), _ENGLISH_NAMES),
    ):
        for i in range(min(3, len(words))):
            if words[i : i + len(opens)] != opens:
                continue
            found = _turned(words, i + len(opens), turns)
            if found is None:
                continue
            turn, behind = found
            named = [word for word in words[i + len(opens) : turn] if word in _DAYS]
            if any(word[:1].isdigit() for word in words[i:turn]) or len(named) > 1 or (len(opens) == 1 and not named):
                continue
            rest = Text(text.cleaned, words[behind:], text.spans[behind:])
            if named:
                rest = _days_named(rest, names[{**WEEKDAYS, **PLURAL_WEEKDAYS}[named[0]]])
            return _so(rest, "not" if names is _ENGLISH_NAMES else "no")
    return text


def _turned(words: tuple[str, ...], first: int, turns: tuple[tuple[str, ...], ...]) -> tuple[int, int] | None:
    """Where behind word ``first`` the sentence turns to what is so, and where that begins; None where it never does."""
    for i in range(first, min(len(words), first + _FAR)):
        for turn in turns:
            if words[i : i + len(turn)] == turn and i + len(turn) < len(words):
                return i, i + len(turn)
    return None


def _so(text: Text, denial: str) -> Text:
    """What is so instead, up to its stop, is the day that does not suit: "this coming tuesday (the 1st) is bad"."""
    words = text.words
    stop = next((i for i, word in enumerate(words) if word in STOPS), len(words))
    told = next((i for i in range(stop) if words[i] in _TELLING and words[i - 1] != "("), stop)
    kept = [i for i in range(told) if words[i] not in _BRACKETS]
    dated = any(words[i] in _DAYS or words[i][:1].isdigit() for i in kept)
    if not dated or stop == len(words) or not (words[kept[0]] in _NAMING or words[kept[0]] in _DAYS):
        return text
    said = (denial, *(words[i] for i in kept))
    spans = (text.spans[0], *(text.spans[i] for i in kept))
    return Text(text.cleaned, (*said, *words[stop:]), (*spans, *text.spans[stop:]))


_TELLING = lexicon("is are no not does will would can es esta me que i when because porque")
_NAMING = lexicon("this that the el este ese los esta on next")
_BRACKETS = frozenset({"(", ")", ","})
_FAR = 14
"""Words of what is not so that are passed over."""


def _days_named(text: Text, day: str) -> Text:
    """The text with its day named: "this coming one" is this coming tuesday, "the following one" the tuesday after, "el siguiente" el otro lunes."""
    words, spans = list[str](), list[tuple[int, int]]()
    for i, word in enumerate(text.words):
        behind = text.words[i + 1] if i + 1 < len(text.words) else "."
        before = text.words[i - 1] if i else "."
        said: tuple[str, ...] = (word,)
        if word == "following":
            said = ()
        elif word in {"one", day} and before == "following":
            said = ("the", day, "after") if text.words[i - 2 : i - 1] != ("the",) else (day, "after")
        elif word == "one" and before in _POINTING:
            said = (day,)
        elif word in {"siguiente", "proximo"} and (before == "el" or behind == day):
            said = ("otro", day)
        elif word == day and before in {"siguiente", "proximo"}:
            said = ()
        elif word == "este" and behind not in _DAYS:
            said = (word, day)
        words += said
        spans += (text.spans[i],) * len(said)
    return Text(text.cleaned, tuple(words), tuple(spans))


_POINTING = lexicon("this that the coming next upcoming")
