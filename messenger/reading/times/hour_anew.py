"""A wish that is taken back, and only its hour or its day said anew: "monday at 2 nvm i got court. 4", "tuesday? wait i mean thursday, 9:15"."""

from __future__ import annotations

from collections.abc import Sequence

from messenger.reading.times.named_days import named_days, one_day
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS
from messenger.reading.words.text import MARKS, STOPS, Text

_RETRACTIONS: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "never mind", "scratch that", "no scratch that", "wait no", "wait", "no wait", "oh wait", "actually", "actually no", "no actually", "hold on", "no hold on", "oops", "shoot", "crap",
        "oh no", "oh shoot", "ah shoot", "sorry", "no sorry", "forget that", "ay no", "ay", "no espere", "espere", "espera", "no espera", "espere no", "perdon", "no perdon", "digo no", "uy no", "uy",
        "no aguanteme", "aguanteme", "ah no", "no , espere", "no , espera", "no , wait", "wait , no", "no , perdon", "ay , no", "oh , no", "no , actually", "no , hold on", "chin", "hijole",
    )
)  # fmt: skip
_FIRST = frozenset(words[0] for words in _RETRACTIONS)
_KEPT_BY = lexicon(
    "i im i'm my we he she have got work has need class yo tengo trabajo mi tenemos entro salgo toca doblo llevo cuido busy ocupado ocupada ocupados"
)
_AROUND = lexicon(
    "at @ a las la mejor maybe how about make it do then try like como pm am please instead que sea around make entonces o clock oclock noon mediodia y media can we lets let "
    "us de tarde en por manana de , el"
)
"""Words round an hour that is all that is said."""
_NOT_TAKEN_BACK = lexicon("if si unless or o not before after until till til hasta antes despues from except menos but pero")
_LONGEST = 12


def hour_anew(text: Text) -> Text:
    """The day and the hour that it comes to; the same object where nothing is taken back and said anew so."""
    if text.bag.isdisjoint(_FIRST):
        return text
    words = text.words
    end = len(words)
    while end and words[end - 1] in MARKS:
        end -= 1
    cut = max((i for i in range(1, end) if words[i] in STOPS), default=-1)
    if cut < 0 or not _an_hour(words[cut + 1 : end]):
        return text
    for i in range(1, cut):
        length = max((len(one) for one in _RETRACTIONS if words[i : i + len(one)] == one), default=0) if words[i] in _FIRST else 0
        if not length:
            continue
        said, reason = words[:i], words[i + length : cut]
        days = named_days(said)
        day = one_day(said, days)
        hours = _hours(said, days)
        if not day or hours != 1 or len(reason) > _LONGEST or any(word[:1].isdigit() for word in reason) or named_days(reason):
            return text
        if _KEPT_BY.isdisjoint(reason) or not _NOT_TAKEN_BACK.isdisjoint(said) or not _NOT_TAKEN_BACK.isdisjoint(reason):
            return text
        first = cut + 1
        while first < end and words[first] in _LEADING:
            first += 1
        at = ("a", "las") if _SPANISH.intersection((*said, *reason)) else ("at",)
        lead = at if words[first][:1].isdigit() or words[first] in CARDINALS else ()
        said_again = (*(words[j] for j in day), *lead, *words[first:])
        spans = (*(text.spans[j] for j in day), *(text.spans[i],) * len(lead), *text.spans[first:])
        return Text(text.cleaned, said_again, spans)
    return text


_LEADING = lexicon(
    "at @ a las la mejor maybe how about make it do then try like como instead que sea around entonces can we lets let us , el"
)
_SPANISH = lexicon("el las la tengo trabajo lunes martes miercoles jueves viernes sabado domingo")


def _hours(words: Sequence[str], days: Sequence[tuple[int, int]]) -> int:
    """How many hours are named outside of the days."""
    return sum(
        (word[:1].isdigit() or word in CARDINALS) and not any(first <= i < end for first, end in days) for i, word in enumerate(words)
    )


def _an_hour(words: Sequence[str]) -> bool:
    """Whether nothing but one hour is named."""
    hours = [word for word in words if word[:1].isdigit() or word in CARDINALS]
    return len(hours) == 1 and "/" not in hours[0] and all(word in _AROUND or word in hours for word in words)
