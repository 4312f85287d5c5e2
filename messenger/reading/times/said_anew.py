"""Texts that say a wish anew, or tell why before it: only the wish is left, in plain words.

"mon 9am, wait no I have lab. mon 1" is "mon 1"; "I get off on the ninth so the tenth" is "the tenth"; "closed sun and mon so those are the
only days I've got" is "only sun and mon"; "the 7th to the 11th save the 9th" excepts the 9th.
"""

from __future__ import annotations

import itertools

from messenger.reading.times.words import MONTHS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import ORDINALS
from messenger.reading.words.text import MARKS, STOPS, Text

_DAYS = WEEKDAYS.keys() | PLURAL_WEEKDAYS.keys()
_SPOKEN = frozenset(word for word in ORDINALS if word not in {"second", "segundo", "segunda"})
_ENDS = frozenset({"st", "nd", "rd", "th"})
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
        _week_behind_that,
        _excepted,
        _question_of_a_date,
        _taken_back,
        _asked_at_the_end,
        _only_those,
        _behind_an_end,
        _free_after,
        _day_beside_it,
        _one_after,
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


def _cut(text: Text, first: int, last: int) -> Text:
    """The words from ``first`` up to ``last``, which is left out."""
    return Text(text.cleaned, text.words[first:last], text.spans[first:last])


def _day_at(words: tuple[str, ...], i: int) -> bool:
    """Whether a day is named at word i: a weekday, a date, "the tenth"."""
    word = words[i]
    if word in _DAYS or word in MONTHS:
        return True
    before, behind = words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else ""
    if word in _SPOKEN:
        return before in {"the", "el", "dia", "or"}
    return (
        word.isdigit()
        and len(word) <= 2
        and (behind in _ENDS or behind in MONTHS or before in MONTHS or before in {"el", "dia"} or behind == "de")
    )


def _days_in(words: tuple[str, ...], first: int, last: int) -> list[int]:
    return [i for i in range(first, last) if _day_at(words, i)]


_SAVED_FOR = lexicon("for on the el")
_RANGES = lexicon("any anyday anytime every all anything mornings afternoons through thru to until week weekdays weekends except")


def _excepted(text: Text) -> Text:
    """ "any day next week save wednesday": an exception, behind a stretch of days."""
    words = text.words
    for i in range(2, len(words) - 1):
        if words[i] != "save" or _RANGES.isdisjoint(words[:i]) or words[i - 1] in {"you", "to", "please", "and", "can", "could"}:
            continue
        step = i + 1
        while step < len(words) - 1 and words[step] in _SAVED_FOR:
            step += 1
        if words[step] in _DAYS or _day_at(words, step):
            first = i + 1 + (words[i + 1] == "for")
            return Text(text.cleaned, (*words[:i], "except", *words[first:]), (*text.spans[:i], text.spans[i], *text.spans[first:]))
    return text


def _question_of_a_date(text: Text) -> Text:
    """ "wait is friday the 4th? if so that one": the "wait" is none of taking back."""
    words = text.words
    return (
        _cut(text, 1, len(words))
        if text.asks and words[:2] in {("wait", "is"), ("wait", "are"), ("no", "wait"), ("wait", "does")} - {("no", "wait")}
        else text
    )


_RETRACTIONS: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "no , scratch that", "no scratch that", "scratch that", "wait no", "wait , no", "no wait", "no , wait", "oh wait no", "never mind", "no hold on", "no , hold on", "hold on no",
        "actually no", "no aguanteme", "no , aguanteme", "no espere", "no , espere", "no espera", "no , espera", "espere no", "ay no", "oh no", "no perdon", "no , perdon", "forget that",
    )
)  # fmt: skip
_FIRST = frozenset(words[0] for words in _RETRACTIONS)
_NOT_ANEW = lexicon("not no or o if si but pero except unless before after antes despues until till hasta from")
_LONGEST_REASON = 12


def _taken_back(text: Text) -> Text:
    """ "mon 9am wait no I have lab. mon 1": what is said anew in the last sentence, with a day of its own."""
    words = text.words
    end = len(words)
    while end and words[end - 1] in STOPS:
        end -= 1
    at = max((i for i in range(1, end) if words[i] in STOPS), default=-1)
    if at < 0 or text.asks or not _days_in(words, at + 1, end) or not _NOT_ANEW.isdisjoint(words[at + 1 : end]):
        return text
    for i in range(1, at):
        length = max((len(one) for one in _RETRACTIONS if words[i : i + len(one)] == one), default=0) if words[i] in _FIRST else 0
        if not length:
            continue
        said, reason = words[:i], words[i + length : at]
        named = {WEEKDAYS[word] for word in said if word in WEEKDAYS}
        told = {WEEKDAYS[word] for word in reason if word in WEEKDAYS}
        figures = any(word[:1].isdigit() for word in reason)
        if not named or not told <= named or figures or len(reason) > _LONGEST_REASON or not {"not", "no"}.isdisjoint(said):
            return text
        return _cut(text, at + 1, len(words))
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
    if words[-1:] != ("?",):
        return text
    at = max((i for i in range(1, len(words) - 1) if words[i] in STOPS), default=-1)
    start = at + 1 + (words[at + 1 : at + 2] in (("y",), ("¿",), ("so",), ("do",)))
    if at < 0 or words[start] not in _ASKING or not any(word in _DAYS for word in words[start:]):
        return text
    told = words[:at]
    weekdays = {WEEKDAYS.get(word, PLURAL_WEEKDAYS.get(word)) for word in told if word in _DAYS}
    asked = {WEEKDAYS.get(word, PLURAL_WEEKDAYS.get(word)) for word in words[start:] if word in _DAYS}
    if len(weekdays) < _FEWEST or asked & weekdays or _TELLING.isdisjoint(told) or not _WISHING.isdisjoint(told):
        return text
    return _cut(text, at + 1, len(words))


_THOSE = lexicon("them those these they son esos estos")


def _only_those(text: Text) -> Text:
    """ "closed sun and mon so them the only days I got": only the days named before."""
    words = text.words
    at = next(
        (i for i in range(2, len(words)) if words[i] in {"only", "unicos"} and words[i + 1 : i + 2] in (("days",), ("dias",), ("ones",))),
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
    days = [i for i in range(at) if words[i] in _DAYS]
    if (
        not days
        or len(words) - at > _ONLY_BEHIND
        or any(words[i] not in _DAYS | {"and", "y", "or", "o", ",", "el", "los", "&"} for i in range(days[0], days[-1]))
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
_ENDING = lexicon("off out done finish finished end ends finishes salgo termino acabo regreso vuelvo llego back home return land fly")
_SO = (("so",), ("asi", "que"), ("entonces",))


def _behind_an_end(text: Text) -> Text:
    """ "I get off hitch on the ninth so the tenth or the eleventh": the days concluded from what ends on another."""
    words = text.words
    for i in range(3, len(words) - 1):
        length = next((len(one) for one in _SO if words[i : i + len(one)] == one), 0)
        if not length:
            continue
        step = i + length
        while step < len(words) and words[step] in {"the", "el", "on", "like", "maybe", "either", "que"}:
            step += 1
        before = words[:i]
        first = _days_in(words, 0, i)
        dates = [j for j in first if j == first[0] or words[j] not in MONTHS]
        if step >= len(words) or not _day_at(words, step) or len(dates) != 1:
            return text
        ends = not _ENDING.isdisjoint(before[: dates[0]]) and not {
            "i",
            "we",
            "my",
            "yo",
            "salgo",
            "termino",
            "acabo",
            "regreso",
            "vuelvo",
            "llego",
        }.isdisjoint(before)
        if (
            not ends
            or not {"not", "no", "until", "till", "from", "if", "off"}.isdisjoint(before[dates[0] :])
            or not STOPS.isdisjoint(before)
        ):
            return text
        return _cut(text, i + length, len(words))
    return text


_AFTERWARDS = (
    ("after", "this"), ("after", "that"), ("after", "which"), ("despues", "de", "eso"), ("despues", "de", "esto"), ("despues", "de", "ahi"), ("de", "ahi", "en", "adelante"),
)  # fmt: skip


def _free_after(text: Text) -> Text:
    """ "I finish job in Naperville on 3 December. After this I am free": after the day on which something ends."""
    words = text.words
    for i in range(3, len(words) - 2):
        length = max((len(one) for one in _AFTERWARDS if words[i : i + len(one)] == one), default=0)
        if not length:
            continue
        cut = max((j for j in range(i) if words[j] in MARKS), default=-1)
        days = _days_in(words, 0, i)
        free = not {"free", "libre", "open", "available", "disponible", "can", "puedo"}.isdisjoint(words[i + length :])
        if cut < 0 or cut < i - 2 or not days or not free or _ENDING.isdisjoint(words[: days[0]]) or not {"not", "no"}.isdisjoint(words):
            return text
        if any(word[:1].isdigit() or word in _DAYS for word in words[i + length :]) or any(
            b - a > _NEXT for a, b in itertools.pairwise(days)
        ):
            return text
        word, first = ("despues" if length > _NEXT else "after"), days[0] - (words[days[0] - 1] in {"the", "el"})
        lead = ("despues", "del") if word == "despues" else ("after",)
        kept = words[days[0] if word == "despues" else first : cut]
        begin = cut - len(kept)
        return Text(text.cleaned, (*lead, *kept), (*(text.spans[i],) * len(lead), *text.spans[begin:cut]))
    return text


_NEXT = 2
_HOLIDAYS: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in ("christmas eve", "christmas day", "christmas", "thanksgiving", "new years eve", "new years day", "nochebuena", "navidad", "accion de gracias", "ano nuevo", "fin de ano")
)  # fmt: skip
_BESIDE_DAY = (
    ("the", "day", "before"),
    ("the", "day", "after"),
    ("day", "before"),
    ("day", "after"),
    ("el", "dia", "antes"),
    ("el", "dia", "despues"),
    ("dia", "antes"),
    ("dia", "despues"),
)


def _day_beside_it(text: Text) -> Text:
    """ "not christmas eve and not the day before": the day before that holiday."""
    words = text.words
    at = next((i for i in range(2, len(words)) if any(words[i : i + len(one)] == one for one in _BESIDE_DAY)), -1)
    if at < 0:
        return text
    end = at + max(len(one) for one in _BESIDE_DAY if words[at : at + len(one)] == one)
    behind = words[end] if end < len(words) else "."
    if behind not in STOPS | {",", "tampoco", "either", "please"}:
        return text
    found = [(i, one) for i in range(at) for one in _HOLIDAYS if words[i : i + len(one)] == one]
    if not found:
        return text
    first = min(i for i, _ in found)
    name = max((one for i, one in found if i == first), key=len)
    if not set(words[first + len(name) : at]) <= {"and", "or", "y", "o", "not", "no", "ni", ",", "nor"} or {"not", "no", "ni"}.isdisjoint(
        words[:at]
    ):
        return text
    spanish = "dia" in words[at:end]
    if spanish:
        said = ("no", "el", "dia", words[end - 1], "de", *name, "y", "no", *name)
    else:
        said = ("not", "the", "day", words[end - 1], *name, "and", "not", *name)
    start = first
    while start and words[start - 1] in {"not", "no", "ni"}:
        start -= 1
    end += behind in {"tampoco", "either"}
    return Text(
        text.cleaned, (*words[:start], *said, *words[end:]), (*text.spans[:start], *(text.spans[first],) * len(said), *text.spans[end:])
    )


def _hour_it_can_be(text: Text) -> Text:
    """ "friday, but can be 8?": the hour on that day."""
    words = text.words
    for i in range(2, len(words) - 2):
        if words[i : i + 2] == ("can", "be") and words[i + 2].isdigit() and words[i - 1] in {"but", ",", "it"}:
            first = i - 1
            while first and words[first - 1] in {",", "but"}:
                first -= 1
            if _day_at(words, first - 1) and words[i + 3 : i + 4] in {(), ("?",), (".",), ("am",), ("pm",)}:
                behind = i + 3 + (words[i + 3 : i + 4] == ("?",))
                rest, spans = words[behind:], text.spans[behind:]
                told = (
                    rest[:1]
                    and not {"i", "my", "we"}.isdisjoint(rest[:1])
                    and not {"must", "have", "start", "need", "got", "work", "be"}.isdisjoint(rest[:4])
                )
                if told and not any(word in _DAYS for word in rest):
                    rest, spans = (), ()
                return Text(
                    text.cleaned,
                    (*words[:first], "at", words[i + 2], *rest),
                    (*text.spans[:first], text.spans[i], text.spans[i + 2], *spans),
                )
    return text


def _closed_then(text: Text) -> Text:
    """ "is the 19th ok or are you guys closed saturdays": the day, and not what it would be closed for."""
    words = text.words
    if words[-1:] == ("?",):
        words = words[:-1]
    for i in range(3, len(words) - 2):
        asks = words[i : i + 3] == ("or", "are", "you") or words[i : i + 2] in {("o", "cierran"), ("o", "estan"), ("o", "no")}
        shut = not {"closed", "cierran", "cerrado", "cerrados", "abren", "off", "atienden"}.isdisjoint(words[i + 1 : i + 6])
        if asks and shut and len(words) - i <= _ONLY_BEHIND and _days_in(words, 0, i):
            return _cut(text, 0, i)
    return text


_WEEKS_BEHIND = (
    ("la", "semana", "despues", "de", "esa"), ("la", "semana", "despues", "de", "eso"), ("la", "semana", "siguiente", "a", "esa"), ("la", "semana", "despues"), ("the", "week", "after", "that"),
    ("the", "week", "after"),
)  # fmt: skip
_AWAY = (
    ("all", "that", "week"),
    ("that", "whole", "week"),
    ("that", "week"),
    ("those", "days"),
    ("esos", "dias"),
    ("esa", "semana"),
    ("toda", "esa", "semana"),
)


def _week_behind_that(text: Text) -> Text:
    """ "I'm away all that week, what about the week after", "esos días ando fuera, la semana después sí": the week behind those days."""
    words = text.words
    at = next((i for i in range(1, len(words)) if any(words[i : i + len(one)] == one for one in _WEEKS_BEHIND)), -1)
    if at < 1:
        return text
    end = at + max(len(one) for one in _WEEKS_BEHIND if words[at : at + len(one)] == one)
    away = [i for i in range(at) if any(words[i : i + len(one)] == one for one in _AWAY)]
    if not away or len(words) - end > _NEXT * 2 or any(word[:1].isdigit() or word in _DAYS for word in words) or "if" in text.bag:
        return text
    said = ("what", "about", "the", "week", "after")
    return Text(text.cleaned, said, (text.spans[at],) * len(said))


_ONES_AFTER = (
    ("the", "one", "after"),
    ("the", "following", "one"),
    ("the", "next", "one"),
    ("the", "weekend", "after"),
    ("el", "que", "sigue"),
    ("el", "siguiente"),
    ("el", "otro"),
)


def _one_after(text: Text) -> Text:
    """ "not this weekend but the one after": next weekend."""
    words = text.words
    at = next((i for i in range(2, len(words)) if any(words[i : i + len(one)] == one for one in _ONES_AFTER)), -1)
    if at < 0:
        return text
    end = at + max(len(one) for one in _ONES_AFTER if words[at : at + len(one)] == one)
    before = " ".join(words[:at])
    english = "not this weekend" in before or "this weekend no" in before or "not this coming weekend" in before
    spanish = "este fin de semana no" in before or "no este fin de semana" in before or "este finde no" in before
    if not (english or spanish) or len(words) - end > _NEXT * 2 or any(word[:1].isdigit() or word in _DAYS for word in words):
        return text
    said = ("next", "weekend") if english else ("el", "proximo", "fin", "de", "semana")
    return Text(text.cleaned, (*said, *words[end:]), (*(text.spans[at],) * len(said), *text.spans[end:]))
