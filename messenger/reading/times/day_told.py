"""The day that is told of first is the day meant: "my check up is the 9th at 9, can I come around 11", "no trabajo el 24, ese día temprano".

People tell what they do on a day, and then ask for an hour of it. Only that day and what is asked for are left, in plain words.
"""

from __future__ import annotations

from collections.abc import Sequence

from messenger.reading.times.named_days import named_days, one_day
from messenger.reading.times.own_clause import MANNERS
from messenger.reading.times.words import PARTS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS
from messenger.reading.words.text import MARKS, STOPS, Text

_CUES = lexicon("that same ese mismo any anytime whatever hora can could may puedo podria podemos so how what pero but ya entonces")
_DAY_AGAIN = frozenset({"day", "dia"})
_CUTS = STOPS | lexicon("so but then pero entonces porque , y and")
_CONDITIONS = lexicon("if si unless except excepto menos salvo or o ni nor either tampoco instead never nunca")
_WISHING = MANNERS | lexicon(
    "any anytime whatever whichever time hour hora hr pick works fine good ok okay cualquier cualquiera que sea sean digan diga me manden gusten gusto come "
    "swing by over around straight from there here right like como ya si llegar pasar venir ir llego paso be have to has got tiene tendria has do doable "
    "possible posible should could would about what how may early earlier late later temprano tempranito tarde after before until despues antes past morning "
    "mornings afternoon evening noon mediodia manana noche am pm min half y media en a of on first thing something hacerlo hacer hagamos hagan lunch later "
    "again then gimme please so but pero entonces free open estoy estaria libre quede podemos nos us we them wanna go show up podre ahi alla done suits still acceptable agreeable convenient workable suitable alright ideal conveniente aceptable"
)
"""Words of a clause that does nothing but ask for an hour of a day."""
_ANY_HOUR = lexicon("any anytime whatever whichever cualquier cualquiera sea digan diga")


def day_told(text: Text) -> Text:
    """The text with only the day told of and what is wished for then; the same object where it says nothing of the kind."""
    if text.bag.isdisjoint(_CUES):
        return text
    days = named_days(text.words)
    if not days:
        return text
    for rule in (_that_day, _any_hour, _hour_after_all):
        found = rule(text, days)
        if found is not None:
            return found
    return text


def _said(text: Text, day: range, first: int, last: int, left_out: tuple[int, int]) -> Text:
    """The day, then the words from ``first`` up to ``last`` but for those of ``left_out``."""
    asked = [i for i in range(first, last) if not left_out[0] <= i < left_out[1] and not _merely_then(text.words, i)]
    while asked and (text.words[asked[0]] in _LINKS or text.words[asked[0]] in MARKS):
        del asked[0]
    words, spans = [text.words[i] for i in day], [text.spans[i] for i in day]
    if asked and (text.words[asked[0]].isdigit() or text.words[asked[0]] in CARDINALS):
        words.append("at")
        spans.append(text.spans[asked[0]])
    words += [text.words[i] for i in asked]
    spans += [text.spans[i] for i in asked]
    return Text(text.cleaned, tuple(words), tuple(spans))


def _merely_then(words: Sequence[str], i: int) -> bool:
    """ "can we come right after like 12": what is on before that, and no bound."""
    return words[i] in {"after", "despues"} and i + 1 < len(words) and words[i + 1] in _ABOUT


_ABOUT = lexicon("like around about at como a ,")
_LINKS = lexicon("so but pero then entonces y and")


def _timed(words: Sequence[str]) -> bool:
    """Whether an hour, a part of the day or any hour at all is named."""
    return any(word[:1].isdigit() or word in CARDINALS or word in PARTS or word in _PARTS or word in _ANY_HOUR for word in words)


_PARTS = lexicon("noon mediodia lunch early earlier later manana")


def _wishes(words: Sequence[str]) -> bool:
    """Whether the words do nothing but ask for an hour."""
    return _timed(words) and all(
        word in _WISHING or word in MARKS or word in CARDINALS or word in PARTS or word[:1].isdigit() for word in words
    )


def _points(words: Sequence[str], i: int, weekdays: set[int]) -> int:
    """How many words at i point back to a day ("that same day", "ese día", "that friday"); 0 for none."""
    word = words[i]
    if word not in {"that", "ese", "same", "mismo", "el", "the"}:
        return 0
    step = i + 1
    if word in {"that", "ese", "el", "the"} and words[step : step + 1] and words[step] in {"same", "mismo"}:
        step += 1
    elif word in {"el", "the"}:
        return 0
    if step < len(words) and (words[step] in _DAY_AGAIN or (word == "that" and WEEKDAYS.get(words[step], -1) in weekdays)):
        return step + 1 - i
    return 1 if word == "that" and words[i + 1 : i + 2] and words[i + 1] in _THAT_PART else 0


_MUST_BE = lexicon("has have got needs must should to be")
_THAT_PART = lexicon("morning afternoon evening")


def _that_day(text: Text, days: list[tuple[int, int]]) -> Text | None:
    """ "my boss gave me the 12th off, any time that day", "el 24 no trabajamos, ese dia en la mañana"."""
    words = text.words
    at = next((i for i in range(len(words) - 1, days[0][1] - 1, -1) if _points(words, i, _weekdays(words, i))), -1)
    if at < 0:
        return None
    if words[at] in {"same", "mismo"} and words[at - 1] in {"that", "the", "ese", "el"}:
        at -= 1
    weekdays = _weekdays(words, at)
    end = at + _points(words, at, weekdays)
    day = one_day(words, [one for one in days if one[1] <= at])
    behind = [one for one in days if one[0] >= end]
    last = len(words)
    if behind:
        last = next((i for i in range(end, behind[0][0]) if words[i] == "otherwise" or words[i : i + 2] == ("si", "no")), -1)
        if last < 0:
            return None
    cut = max((i for i in range(at) if words[i] in _CUTS), default=-1)
    if not day or cut < 0 or not _CONDITIONS.isdisjoint(words[:last]) or any(cut < one[1] <= at for one in days):
        return None
    if not _wishes((*words[cut + 1 : at], *words[end:last])) or ("that" in words[at:end] and words[at - 1] in {"is", "not"}):
        return None
    asked = (*words[cut + 1 : at], *words[end:last])
    if not any(word[:1].isdigit() or word in CARDINALS or word in PARTS or word in _PARTS for word in asked):
        found = _said(text, day, at, at, (at, at))
    elif end + 2 < last and _MUST_BE.issuperset(words[end : end + 2]):
        found = _said(text, day, end + 3 if words[end + 2 : end + 3] == ("be",) else end + 2, last, (at, at))
    else:
        found = _said(text, day, cut + 1, last, (at, end))
    if not behind:
        return found
    rest = last + (1 if words[last] == "otherwise" else _SI_NO)
    return Text(
        text.cleaned, (*found.words, ",", "or", *words[rest:]), (*found.spans, text.spans[last], text.spans[last], *text.spans[rest:])
    )


def _weekdays(words: Sequence[str], end: int) -> set[int]:
    return {WEEKDAYS[word] for word in words[:end] if word in WEEKDAYS}


_SI_NO = 2
_ANY_HOURS: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "any time", "anytime", "any hour", "any time then", "anytime then", "whatever time", "whatever hour", "any time works", "any time is fine", "anytime works", "a la hora que sea",
        "la hora que sea", "a cualquier hora", "cualquier hora", "a la hora que gusten", "a la hora que quieran", "a la hora que me digan", "a la hora que digan", "a la hora que diga",
        "a la hora que me diga", "a la hora que me den", "a la hora que puedan", "cualquier hora me sirve", "any time is ok", "any time is good", "any time please",
    )
)  # fmt: skip
_FREE = lexicon("off free libre descanso descansa leave holiday vacation feriado festivo")
_WORK = lexicon(
    "voy vamos trabajo trabajamos trabaja work working go class classes school hay abro abrimos abren tengo clases clase have got teach open"
)


def _any_hour(text: Text, days: list[tuple[int, int]]) -> Text | None:
    """ "el lunes que no voy al campo a la hora que sea", "no class on the 10th, any time then": a day off, at any hour."""
    words = text.words
    end = len(words)
    while end and (words[end - 1] in MARKS or words[end - 1] in {"please", "gracias", "thanks"}):
        end -= 1
    length = max((len(one) for one in _ANY_HOURS if words[end - len(one) : end] == one), default=0)
    first = end - length
    day = one_day(words, days)
    if not length or not day or days[-1][1] > first or not _CONDITIONS.isdisjoint(words[:first]):
        return None
    told = words[:first]
    if any(word[:1].isdigit() for word in (*words[: days[0][0]], *words[days[-1][1] : first])):
        return None
    denials = [i for i in range(len(told)) if told[i] in {"no", "not", "cannot"}]
    if not denials and _FREE.isdisjoint(told):
        return None
    if any(_WORK.isdisjoint(told[i + 1 : i + 4]) or "puedo" in told[i + 1 : i + 3] for i in denials):
        return None
    return _said(text, day, first, first, (first, first))


_ASKING: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "can i", "can we", "could i", "could we", "may i", "may we", "can he", "can she", "can they", "puedo", "podemos", "podria", "podriamos", "puede", "so", "so can", "how about",
        "what about", "ya en", "ya a", "y en", "en la", "pero en", "but the", "but in", "but", "entonces", "asi que", "so how", "will", "would", "ya por",
    )
)  # fmt: skip
_BY_ITSELF = lexicon("can could may so how what but puedo podemos podria podriamos puede entonces asi will would pero ya")
_OPENINGS = frozenset(words[0] for words in _ASKING)
_EVENTS = lexicon(
    "check checkup physical exam dentist shots blood labs lab draw appointment appt class meeting court game recital party gig closing depo hearing eye teeth "
    "dermatologist cleaning practice rehearsal interview test cita dentista consulta examen vacuna vacunas analisis junta reunion clase terapia partido ensayo "
    "doctor deliver delivering drop dropping drive driving teach take taking entrego llevo recojo dejo limpio cuido manejo llevamos oculista entrevista "
    "funeral misa church service mass conference therapy podiatrist surgery xray mammogram ultrasound haircut hair nail"
)
_TELLS = lexicon(
    "is are have has got see get deliver drop drive teach take tengo tiene hay es entrego llevo recojo dejo limpio cuido manejo llevamos i tenemos"
)
_ASKS = lexicon(
    "can could may puedo podria podemos puede want wanna need quiero quisiera rather prefer prefiero free libre works instead not no cannot"
)


def _hour_after_all(text: Text, days: list[tuple[int, int]]) -> Text | None:
    """ "my check up is dec 9 at 9, can I come around 11": an hour of the day on which something else is, at an hour of its own."""
    words = text.words
    if _EVENTS.isdisjoint(words):
        return None
    day = one_day(words, days)
    if not day:
        return None
    cut = next(
        (
            i
            for i in range(days[-1][1], len(words))
            if words[i] in _OPENINGS
            and (words[i] in _BY_ITSELF or words[i - 1] in MARKS)
            and any(words[i : i + len(one)] == one for one in _ASKING)
            and _wishes(words[i:])
        ),
        -1,
    )
    told = words[:cut] if cut > 0 else ()
    outside = (*words[: days[0][0]], *words[days[-1][1] : max(cut, 0)])
    if not told or _EVENTS.isdisjoint(told) or _TELLS.isdisjoint(told) or not _ASKS.isdisjoint(told):
        return None
    asked = words[cut:]
    if not _CONDITIONS.isdisjoint(told) or not {"if", "unless", "or", "o"}.isdisjoint(asked) or "si" in asked[:2]:
        return None
    hours = any(word[:1].isdigit() for word in outside) and any(word[:1].isdigit() for word in asked)
    parts = [word for word in outside if word in PARTS or word == "manana"]
    others = [word for word in asked if word in PARTS or word == "manana"]
    if not hours and not (parts and others and parts != others):
        return None
    return _said(text, day, cut, len(words), (0, 0))
