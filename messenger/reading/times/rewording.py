"""Turns of speech said in plain words before the times of a text are read; each leaves all but its own words as they are.

A date noted wrongly and put right, both sides of a stretch, a question that hopes for anything at all, an hour mistyped.
"""

from __future__ import annotations

from messenger.reading.times.bare_activity import ACTIVITIES, each_by_itself
from messenger.reading.times.day_ranges import days_ranged, new_year_on
from messenger.reading.times.finished_by import finishing
from messenger.reading.times.known import KNOWN
from messenger.reading.times.only_day import only_day_off
from messenger.reading.times.the_way import UNITS, way_reckoned
from messenger.reading.times.those_days import those_days_out
from messenger.reading.times.week_parts import MONTH_PART_WORDS, WEEKS_NAMED, part_before_month, part_before_week
from messenger.reading.times.words import MONTHS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS
from messenger.reading.words.standing import Standing
from messenger.reading.words.text import MARKS, Text

_NOTED = lexicon("written wrote put had noted jotted marked apunte anote puse escribi tenia apuntado anotado marcado dije said")
_PUT_RIGHT = Standing(
    "but i meant", "but meant", "but i mean", "but it is", "but it was", "but it is actually", "but it should be", "but that is wrong it is", "i meant",
    "pero es", "pero era", "pero queria decir", "pero quise decir", "pero quiero decir", "pero me equivoque es", "pero me equivoque era", "pero seria",
)  # fmt: skip
_ONLY = frozenset({"only", "unico", "unicos"})
_AROUND_DATE = frozenset({"the", "on", "el", "for", "para", "supposed", "to", "be", "actually", "en", "realidad", "really"})


def reworded(text: Text, *, spanish: bool) -> Text:
    """The text with such turns of speech in plain words; the same object where there is none."""
    text = _own_weekend(_not_this_one(new_year_on(finishing(text))))
    if not text.bag.isdisjoint(_SUPPOSING) and not text.bag.isdisjoint(_DENYING):
        text = _not_if_it_is(text)
    if not text.bag.isdisjoint(_MEALS) and not text.bag.isdisjoint(_EXCEPTING):
        text = _but_lunch(text)
    if not text.bag.isdisjoint(_ONLY):
        text = only_day_off(text)
    if not text.bag.isdisjoint(WEEKS_NAMED):
        text = part_before_week(text)
    if not text.bag.isdisjoint(MONTHS) and not text.bag.isdisjoint(MONTH_PART_WORDS):
        text = part_before_month(text)
    if not text.bag.isdisjoint(MONTHS) or not text.bag.isdisjoint(WEEKS_NAMED):
        text = days_ranged(text, spanish=spanish)
    if not text.bag.isdisjoint(ACTIVITIES):
        text = each_by_itself(text)
    if not text.bag.isdisjoint(UNITS):
        text = way_reckoned(text)
    if not text.bag.isdisjoint(_THOSE):
        text = those_days_out(text)
    if not text.bag.isdisjoint(_EARLY):
        text = _told_apart(text)
    if not text.bag.isdisjoint(_NOTED) and _PUT_RIGHT.possible(text):
        text = _put_right(text)
    if not text.bag.isdisjoint(_SIDES):
        text = _either_side(text)
    if text.asks and not text.bag.isdisjoint(_NOTHING):
        text = _hoping(text)
    return text if text.bag.isdisjoint(_HOUR_CUES) else _hours_mended(text)


def _not_this_one(text: Text) -> Text:
    """ "friday but not this one", "un lunes pero no el que viene": the weekday is named again; the same object elsewhere."""
    words = text.words
    if text.bag.isdisjoint({"not", "no"}) or not _THIS_ONE.possible(text):
        return text
    for i in range(2, len(words)):
        if words[i] not in {"not", "no"}:
            continue
        length = _THIS_ONE.at(words, i + 1)
        behind = words[i + 1 + length : i + 2 + length]
        days = [word for word in words[max(0, i - 3) : i] if word in WEEKDAYS or word in PLURAL_WEEKDAYS]
        if not length or len(days) != 1 or not (behind == () or behind[0] in MARKS):
            continue
        named = next(
            name
            for name in (_ENGLISH_DAYS if words[i] == "not" else _SPANISH_DAYS)
            if WEEKDAYS[name] == {**WEEKDAYS, **PLURAL_WEEKDAYS}[days[0]]
        )
        said = ("this" if words[i] == "not" else "este", named)
        at = (text.spans[i],) * len(said)
        return Text(
            text.cleaned,
            (*words[: i + 1], *said, *words[i + 1 + length :]),
            (*text.spans[: i + 1], *at, *text.spans[i + 1 + length :]),
        )
    return text


def _not_if_it_is(text: Text) -> Text:
    """ "wednesday but not if it's after 4": the bound is ruled out; the same object elsewhere."""
    words = text.words
    for i in range(1, len(words) - 3):
        if words[i] not in _SUPPOSING or words[i - 1] not in _DENYING:
            continue
        length = max((len(one) for one in _IT_IS if words[i + 1 : i + 1 + len(one)] == one), default=0)
        behind = i + 1 + length
        if length and behind < len(words) and words[behind] in _BOUNDING:
            return Text(text.cleaned, (*words[:i], *words[behind:]), (*text.spans[:i], *text.spans[behind:]))
    return text


_SUPPOSING, _DENYING = frozenset({"if", "si"}), frozenset({"not", "no", "except", "excepto", "menos"})
_IT_IS = (("it", "is"), ("that", "is"), ("its",), ("it", "gets"), ("they", "are"), ("there", "is"), ("es",), ("sea",), ("son",), ("fuera",))
_BOUNDING = lexicon("after before past later earlier in antes despues en por pasadas mas")


def _but_lunch(text: Text) -> Text:
    """ "any time but lunch", "cualquier hora menos la comida": the hour of the meal; the same object elsewhere."""
    words = text.words
    for i in range(1, len(words)):
        if words[i] not in _MEALS or words[i + 1 : i + 2] in _OF_MEALS:
            continue
        first = i
        while first and words[first - 1] in _BEFORE_MEALS:
            first -= 1
        if not first or words[first - 1] not in _EXCEPTING:
            continue
        said = (
            ("lunchtime",)
            if words[i] == "lunch"
            else ("hora", "de", "la", "comida")
            if words[i] == "comida"
            else ("hora", "del", "almuerzo")
        )
        return Text(
            text.cleaned,
            (*words[:first], *said, *words[i + 1 :]),
            (*text.spans[:first], *((text.spans[i],) * len(said)), *text.spans[i + 1 :]),
        )
    return text


_MEALS = lexicon("lunch comida almuerzo lonche")
_EXCEPTING = lexicon("but except besides excluding than from not menos excepto salvo")
_BEFORE_MEALS = lexicon("at during for my the over la el a en durante mi al")
_OF_MEALS = {("time",), ("hour",), ("hours",), ("break",), ("with",), ("con",), ("works",), ("is",), ("es",)}


def _own_weekend(text: Text) -> Text:
    """ "monday and tuesday is my weekend": days off by another name; the same object elsewhere."""
    if "weekend" not in text.bag:
        return text
    words = text.words
    for i in range(1, len(words)):
        if words[i] != "weekend" or words[i - 1] not in {"my", "our"} or text.bag.isdisjoint(_DAY_NAMES):
            continue
        ahead, behind = words[i - 2 : i - 1], words[i + 1 : i + 2]
        if ahead in _COPULAS or (behind in _COPULAS and words[i + 2 : i + 3] != () and words[i + 2] in _DAY_NAMES):
            spans = (*text.spans[: i + 1], text.spans[i], *text.spans[i + 1 :])
            return Text(text.cleaned, (*words[:i], "day", "off", *words[i + 1 :]), spans)
    return text


_COPULAS = {("is",), ("are",)}
_THIS_ONE = Standing(
    "this one", "this coming one", "this next one", "the coming one", "the next one", "the very next one", "the one coming", "the one coming up", "este", "este que viene",
    "el que viene", "el proximo", "el que entra", "este proximo",
)  # fmt: skip
_ENGLISH_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SPANISH_DAYS = ("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo")


def _put_right(text: Text) -> Text:
    """ "I had it down as the 2nd but I meant the 9th, at 4": what stands behind the words of putting it right."""
    words = text.words
    for i in range(2, len(words)):
        length = _PUT_RIGHT.at(words, i)
        if not length or _NOTED.isdisjoint(words[:i]) or not {"not", "no", "if", "si", "and", "y"}.isdisjoint(words[:i]):
            continue
        step = i + length
        while step < len(words) and words[step] in _AROUND_DATE:
            step += 1
        dated = any(word[:1].isdigit() for word in words[:i])
        if dated and step < len(words) and words[step][:1].isdigit():
            first = i + length
            return Text(text.cleaned, words[first:], text.spans[first:])
    return text


_THOSE = frozenset({"those", "them", "esos", "esas"})
_EARLY = frozenset({"early", "temprano", "tempranito", "late", "tarde"})
_HOW = lexicon("too so that very real tan muy demasiado")
_TELLING = lexicon("she he i we they my mama mom it takes ella el yo mi se tiene tengo tenemos necesita primero")


def _told_apart(text: Text) -> Text:
    """ "not too early she has to have her nebulizer first": what keeps somebody is why it should not be early, and rules no day out."""
    words = text.words
    for i in range(2, len(words) - 1):
        if words[i] in _EARLY and words[i - 1] in _HOW and words[i - 2] in {"not", "no", "sea"} and words[i + 1] in _TELLING:
            told = words[i + 1 :]
            if any(word[:1].isdigit() for word in told) or not _DAY_NAMES.isdisjoint(told):
                continue
            at = i + 1
            return Text(text.cleaned, (*words[:at], ".", *words[at:]), (*text.spans[:at], text.spans[i], *text.spans[at:]))
    return text


_DAY_NAMES = frozenset(WEEKDAYS) | frozenset(PLURAL_WEEKDAYS) | {"today", "tomorrow", "hoy", "manana"}
_SIDES = frozenset({"before", "antes"})
_EITHER_SIDE = Standing(
    "before that or after that", "before that or after", "before or after that", "before or after it", "before or after", "before then or after", "before it or after",
    "either before or after", "antes o despues de eso", "antes o despues de esos dias", "antes o despues", "antes de eso o despues", "ni antes ni despues",
)  # fmt: skip
_ELSE = {"en": (".", "any", "other", "time"), "es": (".", "cualquier", "otro", "dia")}
_OF_STRETCHES = (
    lexicon("works work is fine good ok okay i can esta bien puedo si are both would any anytime anything no problem easy me") | MARKS
)


def _either_side(text: Text) -> Text:
    """ "gone the 5th thru the 13th, before or after is fine": any other time; "before or after work" says something else."""
    words = text.words
    for i in range(2, len(words)):
        if words[i] not in _SIDES and words[i] not in {"either", "ni"}:
            continue
        length = _EITHER_SIDE.at(words, i)
        behind = words[i + length] if i + length < len(words) else "."
        if length and words[i] != "ni" and behind in _OF_STRETCHES and sum(word[:1].isdigit() for word in words[:i]) > 1:
            said = _ELSE["es" if "antes" in words[i : i + length] else "en"]
            first = i
            while first and words[first - 1] in {"any", "time", "anytime", "cualquier", "dia", ","}:
                first -= 1
            at = (text.spans[i],) * len(said)
            return Text(text.cleaned, (*words[:first], *said, *words[i + length :]), (*text.spans[:first], *at, *text.spans[i + length :]))
    return text


_NOTHING = frozenset({"nada", "nothing"})
_LEADING = lexicon("y and so ¿ o or entonces pero but oye oiga hola hi hey no hay tienen tiene") | MARKS


def _hoping(text: Text) -> Text:
    """ "y para el lunes nada?", "nada para el 9?", "nothing the week of the 7th?": a question for times then."""
    words = text.words
    at = next((i for i, word in enumerate(words) if word in _NOTHING), -1)
    ends = (
        words[at + 1 : at + 2] == ("?",)
        and any(word in {"para", "for", "on", "en", "el"} for word in words[:at])
        and not _WHO_IS_FREE.intersection(words[:at])
    )
    opens = (
        all(word in _LEADING for word in words[:at])
        and words[at + 1 : at + 2]
        and words[at + 1] in _BEFORE_DAYS
        and "tengo" not in text.bag
    )
    midway = at > 0 and words[at + 1 : at + 2] == ("para",) and "tengo" not in text.bag
    if not (ends or opens or midway) or not {"but", "pero", "except", "menos", "works", "sirve"}.isdisjoint(words[at:]):
        return text
    return Text(text.cleaned, (*words[:at], *words[at + 1 :]), (*text.spans[:at], *text.spans[at + 1 :]))


_WHO_IS_FREE = lexicon("tengo tenemos i we got have")
_BEFORE_DAYS = lexicon("after past para for on the el la en pa this next este esta")


_HOUR_CUES = frozenset({"at", "las"})
_ENGLISH_HOURS = ("two", "three", "four", "five", "eight", "nine", "eleven", "twelve")
_SPANISH_HOURS = ("dos", "tres", "cuatro", "cinco", "seis", "ocho", "nueve", "diez", "once", "doce")
_NO_HOURS = lexicon("three's eights fiver nice night lunch once dosis tres fine five's none first")
_SHORTEST, _SWAPPED = 3, 2
"""Letters of an hour at least; letters out of place where two are swapped."""


def _hours_mended(text: Text) -> Text:
    """ "friday at tow", "a las cautro": an hour mistyped behind its cue, where it can be no other hour."""
    words = text.words
    for i in range(1, len(words)):
        word = words[i]
        if words[i - 1] not in _HOUR_CUES or len(word) < _SHORTEST or not word.isalpha() or word in CARDINALS or word in _NO_HOURS:
            continue
        if word in KNOWN and word != "too":
            continue
        hours = [hour for hour in (_SPANISH_HOURS if words[i - 1] == "las" else _ENGLISH_HOURS) if _one_slip(word, hour)]
        if len(hours) == 1:
            return Text(text.cleaned, (*words[:i], hours[0], *words[i + 1 :]), text.spans)
    return text


def _one_slip(word: str, hour: str) -> bool:
    """Whether a word is an hour with one inner letter left out or typed twice, or two letters swapped; or "too"."""
    if word == "too":
        return hour == "two"
    if word[0] != hour[0]:
        return False
    if sorted(word) == sorted(hour):
        return sum(a != b for a, b in zip(word, hour, strict=True)) == _SWAPPED
    longer, shorter = (word, hour) if len(word) > len(hour) else (hour, word)
    if len(longer) - len(shorter) != 1 or len(shorter) < _SHORTEST:
        return False
    return any(longer[:i] + longer[i + 1 :] == shorter for i in range(1, len(longer)))
