"""Days and weeks that are told by others before them: only they are left, in plain words.

"I get off on the ninth so the tenth" is "the tenth"; "I finish on 3 december. after this I am free" is "after 3 december"; "not this weekend
but the one after" is "next weekend".
"""

from __future__ import annotations

import itertools

from messenger.reading.times.words import MONTHS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import ORDINALS
from messenger.reading.words.standing import Standing
from messenger.reading.words.text import MARKS, STOPS, Text

DAYS = WEEKDAYS.keys() | PLURAL_WEEKDAYS.keys()
_SPOKEN = frozenset(word for word in ORDINALS if word not in {"second", "segundo", "segunda"})
_ENDS = frozenset({"st", "nd", "rd", "th"})


def day_at(words: tuple[str, ...], i: int) -> bool:
    """Whether a day is named at word i: a weekday, a date, "the tenth"."""
    word = words[i]
    if word in DAYS or word in MONTHS:
        return True
    before, behind = words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else ""
    if word in _SPOKEN:
        return before in {"the", "el", "dia", "or"}
    return (
        word.isdigit()
        and len(word) <= 2
        and (behind in _ENDS or behind in MONTHS or before in MONTHS or before in {"el", "dia"} or behind == "de")
    )


def cut(text: Text, first: int, last: int) -> Text:
    """The words from ``first`` up to ``last``, which is left out."""
    return Text(text.cleaned, text.words[first:last], text.spans[first:last])


def days_in(words: tuple[str, ...], first: int, last: int) -> list[int]:
    """The words from ``first`` up to ``last``, which is left out, at which a day is named."""
    return [i for i in range(first, last) if day_at(words, i)]


_ENDING = lexicon("off out done finish finished end ends finishes salgo termino acabo regreso vuelvo llego back home return land fly")
_SO = Standing("so", "asi que", "entonces")
_OWN_END = lexicon("i we my yo salgo termino acabo regreso vuelvo llego")


def behind_an_end(text: Text) -> Text:
    """ "I get off hitch on the ninth so the tenth or the eleventh": the days concluded from what ends on another."""
    if not _SO.possible(text):
        return text
    words = text.words
    for i in range(3, len(words) - 1):
        length = _SO.at(words, i)
        if not length:
            continue
        step = i + length
        while step < len(words) and words[step] in {"the", "el", "on", "like", "maybe", "either", "que"}:
            step += 1
        before = words[:i]
        first = days_in(words, 0, i)
        dates = [j for j in first if j == first[0] or words[j] not in MONTHS]
        if step >= len(words) or not day_at(words, step) or len(dates) != 1:
            return text
        ends = not _ENDING.isdisjoint(before[: dates[0]]) and not _OWN_END.isdisjoint(before)
        if (
            not ends
            or not {"not", "no", "until", "till", "from", "if", "off"}.isdisjoint(before[dates[0] :])
            or not STOPS.isdisjoint(before)
        ):
            return text
        return cut(text, i + length, len(words))
    return text


_AFTERWARDS = Standing(
    "after this", "after that", "after which", "despues de eso", "despues de esto", "despues de ahi", "de ahi en adelante"
)


def free_after(text: Text) -> Text:
    """ "I finish job in Naperville on 3 December. After this I am free": after the day on which something ends."""
    if not _AFTERWARDS.possible(text):
        return text
    words = text.words
    for i in range(3, len(words) - 2):
        length = _AFTERWARDS.at(words, i)
        if not length:
            continue
        cut = max((j for j in range(i) if words[j] in MARKS), default=-1)
        days = days_in(words, 0, i)
        free = not {"free", "libre", "open", "available", "disponible", "can", "puedo"}.isdisjoint(words[i + length :])
        if cut < 0 or cut < i - 2 or not days or not free or _ENDING.isdisjoint(words[: days[0]]) or not {"not", "no"}.isdisjoint(words):
            return text
        if any(word[:1].isdigit() or word in DAYS for word in words[i + length :]) or any(
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
_HOLIDAYS = Standing(
    "christmas eve", "christmas day", "christmas", "thanksgiving", "new years eve", "new years day", "nochebuena", "navidad", "accion de gracias", "ano nuevo", "fin de ano",
)  # fmt: skip
_BESIDE_DAY = Standing(
    "the day before", "the day after", "day before", "day after", "el dia antes", "el dia despues", "dia antes", "dia despues"
)


def day_beside_it(text: Text) -> Text:
    """ "not christmas eve and not the day before": the day before that holiday."""
    words = text.words
    at, length = _BESIDE_DAY.first(text, 2)
    if at < 0:
        return text
    end = at + length
    behind = words[end] if end < len(words) else "."
    if behind not in STOPS | {",", "tampoco", "either", "please"}:
        return text
    first, many = _HOLIDAYS.first(text)
    if not 0 <= first < at:
        return text
    name = words[first : first + many]
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


_WEEKS_BEHIND = Standing(
    "la semana despues de esa",
    "la semana despues de eso",
    "la semana siguiente a esa",
    "la semana despues",
    "the week after that",
    "the week after",
)
_AWAY = Standing("all that week", "that whole week", "that week", "those days", "esos dias", "esa semana", "toda esa semana")


def week_behind_that(text: Text) -> Text:
    """ "I'm away all that week, what about the week after", "esos días ando fuera, la semana después sí": the week behind those days."""
    words = text.words
    at, length = _WEEKS_BEHIND.first(text, 1)
    if at < 0:
        return text
    end = at + length
    if (
        not 0 <= _AWAY.first(text)[0] < at
        or len(words) - end > _NEXT * 2
        or any(word[:1].isdigit() or word in DAYS for word in words)
        or "if" in text.bag
    ):
        return text
    said = ("what", "about", "the", "week", "after")
    return Text(text.cleaned, said, (text.spans[at],) * len(said))


_ONES_AFTER = Standing("the one after", "the following one", "the next one", "the weekend after", "el que sigue", "el siguiente", "el otro")


def one_after(text: Text) -> Text:
    """ "not this weekend but the one after": next weekend."""
    words = text.words
    at, length = _ONES_AFTER.first(text, 2)
    if at < 0:
        return text
    end = at + length
    before = " ".join(words[:at])
    english = "not this weekend" in before or "this weekend no" in before or "not this coming weekend" in before
    spanish = "este fin de semana no" in before or "no este fin de semana" in before or "este finde no" in before
    if not (english or spanish) or len(words) - end > _NEXT * 2 or any(word[:1].isdigit() or word in DAYS for word in words):
        return text
    said = ("next", "weekend") if english else ("el", "proximo", "fin", "de", "semana")
    return Text(text.cleaned, (*said, *words[end:]), (*(text.spans[at],) * len(said), *text.spans[end:]))
