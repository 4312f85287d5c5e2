"""Texts that say a wish anew, or tell why before it: only the wish is left, in plain words.

"mon 9am, wait no I have lab. mon 1" is "mon 1"; "I get off on the ninth so the tenth" is "the tenth"; "closed sun and mon so those are the
only days I've got" is "only sun and mon"; "the 7th to the 11th save the 9th" excepts the 9th.
"""

from __future__ import annotations

from messenger.reading.times.told_by_others import (
    DAYS,
    behind_an_end,
    cut,
    day_at,
    day_beside_it,
    days_in,
    free_after,
    one_after,
    week_behind_that,
)
from messenger.reading.times.words import MONTHS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import ORDINALS
from messenger.reading.words.standing import Standing
from messenger.reading.words.text import MARKS, STOPS, Text

_CUES = lexicon(
    "save wait no scratch so only unicos asi entonces got any tienen tiene hay finish termino acabo eve before after antes despues dia day closed cierran cerrado abren be"
)


def said_anew(text: Text) -> Text:
    """The text with only what it comes to; the same object where it says nothing of the kind."""
    if text.bag.isdisjoint(_CUES):
        return text
    for rule in (
        _day_of_a_month,
        _hour_it_can_be,
        _closed_then,
        week_behind_that,
        _excepted,
        _question_of_a_date,
        _taken_back,
        _asked_at_the_end,
        _only_those,
        behind_an_end,
        free_after,
        day_beside_it,
        one_after,
    ):
        text = rule(text)
    return text


def _day_of_a_month(text: Text) -> Text:
    """ "the second day of december", "el segundo día de diciembre": a date."""
    words = text.words
    for i in range(len(words) - 3):
        if (
            words[i] not in ORDINALS
            or words[i + 1] not in {"day", "dia"}
            or words[i + 2] not in {"of", "in", "de"}
            or words[i + 3] not in MONTHS
        ):
            continue
        said = (str(ORDINALS[words[i]]),) if words[i + 1] == "dia" else (str(ORDINALS[words[i]]), "th")
        spans = (text.spans[i],) * len(said)
        return Text(text.cleaned, (*words[:i], *said, *words[i + 2 :]), (*text.spans[:i], *spans, *text.spans[i + 2 :]))
    return text


_SAVED_FOR = lexicon("for on the el")
_RANGES = lexicon("any anyday anytime every all anything mornings afternoons through thru to until week weekdays weekends except")


def _excepted(text: Text) -> Text:
    """ "any day next week save wednesday": an exception, behind a stretch of days."""
    if "save" not in text.bag:
        return text
    words = text.words
    for i in range(2, len(words) - 1):
        if words[i] != "save" or _RANGES.isdisjoint(words[:i]) or words[i - 1] in {"you", "to", "please", "and", "can", "could"}:
            continue
        step = i + 1
        while step < len(words) - 1 and words[step] in _SAVED_FOR:
            step += 1
        if words[step] in DAYS or day_at(words, step):
            first = i + 1 + (words[i + 1] == "for")
            return Text(text.cleaned, (*words[:i], "except", *words[first:]), (*text.spans[:i], text.spans[i], *text.spans[first:]))
    return text


def _question_of_a_date(text: Text) -> Text:
    """ "wait is friday the 4th? if so that one": the "wait" is none of taking back."""
    return cut(text, 1, len(text.words)) if text.asks and text.words[:2] in _WAITING else text


_WAITING = {("wait", "is"), ("wait", "are"), ("wait", "does")}
_RETRACTIONS = Standing(
    "no , scratch that", "no scratch that", "scratch that", "wait no", "wait , no", "no wait", "no , wait", "oh wait no", "never mind", "no hold on", "no , hold on", "hold on no",
    "actually no", "no aguanteme", "no , aguanteme", "no espere", "no , espere", "no espera", "no , espera", "espere no", "ay no", "oh no", "no perdon", "no , perdon", "forget that",
)  # fmt: skip
_NOT_ANEW = lexicon("not no or o if si but pero except unless before after antes despues until till hasta from")
_LONGEST_REASON = 12


def _taken_back(text: Text) -> Text:
    """ "mon 9am wait no I have lab. mon 1": what is said anew in the last sentence, with a day of its own."""
    if not _RETRACTIONS.possible(text):
        return text
    words = text.words
    end = len(words)
    while end and words[end - 1] in STOPS:
        end -= 1
    at = max((i for i in range(1, end) if words[i] in STOPS), default=-1)
    if at < 0 or text.asks or not days_in(words, at + 1, end) or not _NOT_ANEW.isdisjoint(words[at + 1 : end]):
        return text
    for i in range(1, at):
        length = _RETRACTIONS.at(words, i)
        if not length:
            continue
        said, reason = words[:i], words[i + length : at]
        named = {WEEKDAYS[word] for word in said if word in WEEKDAYS}
        told = {WEEKDAYS[word] for word in reason if word in WEEKDAYS}
        figures = any(word[:1].isdigit() for word in reason)
        if not named or not told <= named or figures or len(reason) > _LONGEST_REASON or not {"not", "no"}.isdisjoint(said):
            return text
        return cut(text, at + 1, len(words))
    return text


_ASKING = lexicon("got any have tienen tiene hay tendran tendra tienes")
_TELLING = lexicon("i im we my he she yo trabajo mi tengo")
_WISHING = lexicon(
    "can could free off works work prefer or o if si only except puedo libre sirve sirven solo would like want need not dont are available open good fine then after before until"
)
_FEWEST = 2


def _asked_at_the_end(text: Text) -> Text:
    """ "I do the books tues thurs and fri. got a monday?": the day asked for behind the days that are told of."""
    words = text.words
    if words[-1:] != ("?",) or text.bag.isdisjoint(_ASKING):
        return text
    at = max((i for i in range(1, len(words) - 1) if words[i] in STOPS), default=-1)
    start = at + 1 + (words[at + 1 : at + 2] in (("y",), ("¿",), ("so",), ("do",)))
    if at < 0 or words[start] not in _ASKING or not any(word in DAYS for word in words[start:]):
        return text
    told = words[:at]
    weekdays = {WEEKDAYS.get(word, PLURAL_WEEKDAYS.get(word)) for word in told if word in DAYS}
    asked = {WEEKDAYS.get(word, PLURAL_WEEKDAYS.get(word)) for word in words[start:] if word in DAYS}
    if len(weekdays) < _FEWEST or asked & weekdays or _TELLING.isdisjoint(told) or not _WISHING.isdisjoint(told):
        return text
    return cut(text, at + 1, len(words))


_ONLY = frozenset({"only", "unicos"})
_THOSE = lexicon("them those these they son esos estos")


def _only_those(text: Text) -> Text:
    """ "closed sun and mon so them the only days I got": only the days named before."""
    if text.bag.isdisjoint(_ONLY):
        return text
    words = text.words
    at = next(
        (i for i in range(2, len(words)) if words[i] in _ONLY and words[i + 1 : i + 2] in (("days",), ("dias",), ("ones",))),
        -1,
    )
    if at < 0 or _THOSE.isdisjoint(words[max(0, at - 4) : at]) or not {"not", "no"}.isdisjoint(words):
        return text
    if not _HAD.issuperset(words[at + 2 :]):
        return text  # "the only days I work": the others are meant
    words = tuple(
        "sunday" if word == "sun" and ((i and words[i - 1] in {"and", ","}) or words[i + 1 : i + 2] == ("and",)) else word
        for i, word in enumerate(words)
    )
    days = [i for i in range(at) if words[i] in DAYS]
    if (
        not days
        or len(words) - at > _ONLY_BEHIND
        or any(words[i] not in DAYS | {"and", "y", "or", "o", ",", "el", "los", "&"} for i in range(days[0], days[-1]))
    ):
        return text
    kept = list(range(days[0], days[-1] + 1))
    plural = {number: word for word, number in PLURAL_WEEKDAYS.items() if word.endswith("days")}
    spoken = tuple(plural.get(WEEKDAYS[words[i]], words[i]) if words[i] in WEEKDAYS and "unicos" not in words else words[i] for i in kept)
    return Text(text.cleaned, ("solo" if "unicos" in words else "only", *spoken), (text.spans[at], *(text.spans[i] for i in kept)))


_HAD = MARKS | lexicon(
    "i we got have get can do that are off free open available me left que tengo puedo libre libres tenemos nos quedan please thanks"
)
_ONLY_BEHIND = 8


def _hour_it_can_be(text: Text) -> Text:
    """ "friday, but can be 8?": the hour on that day."""
    if "can" not in text.bag or "be" not in text.bag:
        return text
    words = text.words
    for i in range(2, len(words) - 2):
        if words[i : i + 2] == ("can", "be") and words[i + 2].isdigit() and words[i - 1] in {"but", ",", "it"}:
            first = i - 1
            while first and words[first - 1] in {",", "but"}:
                first -= 1
            if day_at(words, first - 1) and words[i + 3 : i + 4] in {(), ("?",), (".",), ("am",), ("pm",)}:
                behind = i + 3 + (words[i + 3 : i + 4] == ("?",))
                rest, spans = words[behind:], text.spans[behind:]
                told = (
                    rest[:1]
                    and not {"i", "my", "we"}.isdisjoint(rest[:1])
                    and not {"must", "have", "start", "need", "got", "work", "be"}.isdisjoint(rest[:4])
                )
                if told and not any(word in DAYS for word in rest):
                    rest, spans = (), ()
                return Text(
                    text.cleaned,
                    (*words[:first], "at", words[i + 2], *rest),
                    (*text.spans[:first], text.spans[i], text.spans[i + 2], *spans),
                )
    return text


_SHUT = frozenset({"closed", "cierran", "cerrado", "cerrados", "abren", "off", "atienden"})


def _closed_then(text: Text) -> Text:
    """ "is the 19th ok or are you guys closed saturdays": the day, and not what it would be closed for."""
    if text.bag.isdisjoint(_SHUT):
        return text
    words = text.words
    if words[-1:] == ("?",):
        words = words[:-1]
    for i in range(3, len(words) - 2):
        asks = words[i : i + 3] == ("or", "are", "you") or words[i : i + 2] in {("o", "cierran"), ("o", "estan"), ("o", "no")}
        shut = not _SHUT.isdisjoint(words[i + 1 : i + 6])
        if asks and shut and len(words) - i <= _ONLY_BEHIND and days_in(words, 0, i):
            return cut(text, 0, i)
    return text
