"""Short turns of speech about times in plain words: "post 3pm", "8 would be great, monday", "desde el 14", "friday, like the 11th".

Each leaves all but its own words as they are, and asks first whether its words are there at all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from messenger.reading.times.named_days import named_at, named_days
from messenger.reading.times.words import MONTHS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS
from messenger.reading.words.text import MARKS, STOPS, Text


def short_turns(text: Text) -> Text:
    """The text with such turns said plainly; the same object where there is none."""
    for cues, rule in _RULES:
        if not text.bag.isdisjoint(cues):
            text = rule(text)
    return text


def _put(text: Text, first: int, last: int, said: Sequence[str]) -> Text:
    """The text with words ``first`` up to ``last`` in other words."""
    at = (text.spans[min(first, len(text.spans) - 1)],) * len(said)
    return Text(text.cleaned, (*text.words[:first], *said, *text.words[last:]), (*text.spans[:first], *at, *text.spans[last:]))


def _phrase(words: Sequence[str], i: int, phrases: Sequence[tuple[str, ...]]) -> int:
    """How many words of the longest of the phrases stand at i; 0 for none."""
    return max((len(one) for one in phrases if tuple(words[i : i + len(one)]) == one), default=0)


def _split(*phrases: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(words.split()) for words in phrases)


def _post(text: Text) -> Text:
    """ "12/10 post 4pm": after that hour."""
    words = text.words
    for i in range(len(words) - 1):
        if words[i] == "post" and (words[i + 1][:1].isdigit() or words[i + 1] in {"noon", "lunch"}):
            return _put(text, i, i + 1, ("after",))
    return text


def _onwards(text: Text) -> Text:
    """ "del 20 pa'lante", "del 20 pa delante": from then on."""
    words = text.words
    for i in range(1, len(words)):
        length = _phrase(words, i, _AHEAD)
        if length and any(word[:1].isdigit() or word in MONTHS for word in words[max(0, i - 2) : i]):
            return _put(text, i, i + length, ("en", "adelante"))
    return text


_AHEAD = _split("palante", "padelante", "pa delante", "pa alante", "para adelante", "para delante", "palla", "para alla")


def _from_on(text: Text) -> Text:
    """ "desde el 14 puedo": from then on, where no end is named."""
    words = text.words
    for i in range(len(words) - 2):
        if words[i] != "desde" or words[i + 1] != "el" or not words[i + 2].isdigit():
            continue
        rest = words[i + 3 :]
        if {"hasta", "al", "a", "-", "trabajo", "estoy", "ando"}.isdisjoint(rest) or rest[:2] == ("en", "adelante"):
            return _put(text, i, i + 2, ("a", "partir", "del"))
    return text


_EASIER = _split(
    *(
        f"si {whom}{how} {much}{good}"
        for whom in ("", "le ", "les ", "te ", "se ")
        for how in ("queda", "sale", "es", "resulta", "acomoda", "hace", "conviene", "cae", "puede", "viene")
        for much in ("", "mas ")
        for good in ("facil", "mejor", "bien", "comodo", "conveniente", "sencillo")
    )
)
_EASIER_STARTS = frozenset({"si"})


def _if_easier(text: Text) -> Text:
    """ "a las 5, o 5:30 si le queda mejor": mere politeness, behind an hour."""
    words = text.words
    for i in range(1, len(words)):
        length = _phrase(words, i, _EASIER) if words[i] in _EASIER_STARTS else 0
        hour = words[i - 1][:1].isdigit() or words[i - 1] in {"am", "pm", "media"}
        if length and hour and (i + length == len(words) or words[i + length] in MARKS or words[i + length] in {"para", "a"}):
            end = i + length
            while end < len(words) and words[end] in {"para", "a", "usted", "ustedes", "ti", "uds", "ud"}:
                end += 1
            return _put(text, i, end, ())
    return text


_MONTHS_AHEAD = _split(
    "el otro mes", "otro mes", "next month", "el mes que viene", "el proximo mes", "proximo mes", "el mes que entra", "el mes entrante"
)
_MONTH_AHEAD_STARTS = frozenset(words[0] for words in _MONTHS_AHEAD)


def _month_and_date(text: Text) -> Text:
    """ "mejor pa'l otro mes, el 6 de enero": the date says which month is meant."""
    words = text.words
    for i in range(len(words) - 3):
        length = _phrase(words, i, _MONTHS_AHEAD) if words[i] in _MONTH_AHEAD_STARTS else 0
        if not length:
            continue
        step = i + length
        while step < len(words) and (words[step] in MARKS or words[step] in {"like", "como", "maybe", "digamos", "say", "on"}):
            step += 1
        dated = named_days(words[step:])[:1]
        if step > i + length and dated and dated[0][0] == 0 and any(word in MONTHS for word in words[step : step + dated[0][1]]):
            first = i - 1 if i and words[i - 1] in {"para", "for", "in", "en", "a"} else i
            return _put(text, first, step, ())
    return text


_LIKE = _split("like", "como", "o sea", "osea", "i mean", "as in", "digamos", "es decir")


def _like_the_date(text: Text) -> Text:
    """ "thursday, like the 10th": the date of that weekday."""
    words = text.words
    for i in range(len(words) - 3):
        if words[i] not in WEEKDAYS or words[i + 1] != ",":
            continue
        length = _phrase(words, i + 2, _LIKE)
        step = i + 2 + length
        if not length or words[step : step + 1] not in (("the",), ("el",)) or step + 1 >= len(words) or not named_at(words, step + 1):
            continue
        if words[step + 1].isdigit() and words[step + 2 : step + 3] not in {("am",), ("pm",)}:
            return _put(text, i + 1, step, ())
    return text


_TOO = frozenset({"too", "muy", "demasiado"})
_LATE = frozenset({"late", "early", "tarde", "temprano"})
_ASKS = lexicon("is would be es seria esta a las at it , hi hello so como around")


def _is_it_too_late(text: Text) -> Text:
    """ "is 6 too late? wed": would that hour do on that day."""
    words = text.words
    if not text.asks:
        return text
    at = next((i for i in range(1, len(words) - 1) if words[i] == "?"), -1)
    asked = words[: max(at, 0)]
    hours = [i for i, word in enumerate(asked) if word.isdigit() or ":" in word or word in CARDINALS]
    late = [i for i, word in enumerate(asked) if word in _LATE and i and asked[i - 1] in _TOO]
    if len(hours) != 1 or len(late) != 1 or asked[0] not in {"is", "would", "es", "seria"}:
        return text
    if not all(word in _ASKS or word in _TOO or word in _LATE or i in hours or word in {"am", "pm"} for i, word in enumerate(asked)):
        return text
    days = named_days(words[at + 1 :])
    rest = words[at + 1 :]
    if len(days) != 1 or not all(days[0][0] <= i < days[0][1] or word in MARKS or word in {"on", "please"} for i, word in enumerate(rest)):
        return text
    spanish = asked[0] in {"es", "seria"}
    hour = words[hours[0] : hours[0] + 1 + (words[hours[0] + 1] in {"am", "pm"})]
    return _put(text, 0, at + 1, (*(("a", "las") if spanish else ("at",)), *hour))


_WOULD_BE = _split(
    "would be", "will be", "would work", "works", "is", "sounds", "would suit", "will do", "would do", "estaria", "seria", "suits"
)
_WELCOME = lexicon(
    "dandy great fine good perfect lovely ideal best wonderful swell nice me for us bien perfecto mejor excelente genial super ok okay just peachy grand better"
)


def _hour_that_would_be(text: Text) -> Text:
    """ "seven would be dandy, tuesday": an hour welcomed, and behind the comma its day."""
    words = text.words
    comma = next((i for i in range(2, len(words)) if words[i] in {",", "."}), -1)
    if comma < 0 or any(word in STOPS for word in words[comma + 1 : -1]):
        return text
    first = 0
    while first < comma and words[first] in _LEADS:
        first += 1
    if first >= comma or not (words[first] in CARDINALS or (words[first].isdigit() and len(words[first]) <= _TWO) or ":" in words[first]):
        return text
    hour = words[first : first + 1 + (words[first + 1] in {"am", "pm", "oclock"})]
    step = first + len(hour)
    length = _phrase(words, step, _WOULD_BE)
    if not length or not all(word in _WELCOME for word in words[step + length : comma]):
        return text
    kept = [i for i in range(comma + 1, len(words)) if words[i] not in MARKS and words[i] not in {"on", "please"}]
    days = named_days([words[i] for i in kept])
    if len(days) != 1 or days[0] != (0, len(kept)):
        return text
    lead = ("a", "las") if words[step] in {"estaria", "seria"} else ("at",)
    said = (*(words[i] for i in kept), *lead, *hour)
    return Text(text.cleaned, said, (*(text.spans[i] for i in kept), *(text.spans[first],) * (len(lead) + len(hour))))


_TWO = 2
_LEADS = lexicon("a las at hi hello yes well ok okay so maybe hola si bueno")

_LUNCHES = _split(
    "on my lunch hour", "on my lunch break", "on my lunch", "during my lunch", "during my lunch break", "during my lunch hour", "in my lunch hour", "in my lunch break", "my lunch hour",
    "that is my lunch", "that is my lunch hour", "that is my lunch break", "my lunch break", "at my lunch", "en mi hora de almuerzo", "en mi hora de comida", "en mi hora de lonche",
    "a mi hora de comida", "a mi hora de almuerzo", "en mi almuerzo", "en mi hora de lunch", "que es mi hora de almuerzo", "que es mi hora de comida", "es mi hora de almuerzo", "mi hora de comida",
    "es mi hora de comida", "en mi lonche", "mi hora de almuerzo", "a la hora de mi almuerzo",
)  # fmt: skip
_LUNCH_WORDS = frozenset({"lunch", "almuerzo", "comida", "lonche"})


def _at_lunch(text: Text) -> Text:
    """ "any weekday 12 to 2, on my lunch hour": why those hours, which are named."""
    words = text.words
    for i in range(2, len(words)):
        length = _phrase(words, i, _LUNCHES)
        if not length or (i + length < len(words) and words[i + length] not in MARKS):
            continue
        figures = sum(word[:1].isdigit() or word in CARDINALS for word in words[max(0, i - 6) : i])
        if figures >= _TWO and not _REACHES.isdisjoint(words[max(0, i - 6) : i]):
            return _put(text, i - (words[i - 1] == ","), i + length, ())
    return text


_REACHES = lexicon("to a - and y till til hasta")


def _of_the_week(text: Text) -> Text:
    """ "cualquier dia de la semana de 12 a 2", "any day of the week": any day."""
    words = text.words
    for i in range(1, len(words) - 3):
        if words[i] in {"dia", "day"} and words[i - 1] in {"any", "cualquier", "whatever"} and words[i + 3] in {"week", "semana"}:
            behind = words[i + 4 : i + 5]
            ranged = behind == ("de",) and words[i + 5 : i + 6] != () and words[i + 5][:1].isdigit() and words[i + 6 : i + 7] == ("a",)
            if (
                words[i + 1] in {"of", "de"}
                and words[i + 2] in {"the", "la"}
                and (ranged or behind not in {("of",), ("de",), ("del",), ("que",)})
            ):
                return _put(text, i + 1, i + 4, ())
    return text


def _with_pleasure(text: Text) -> Text:
    """ "del 11 en adelante con gusto": politeness, behind a time."""
    words = text.words
    for i in range(2, len(words)):
        if words[i] == "gusto" and "con" in words[i - 2 : i]:
            first = i - 1 if words[i - 1] == "con" else i - 2
            if first and any(word[:1].isdigit() or word in WEEKDAYS for word in words[:first]):
                return _put(text, first, i + 1, ())
    return text


_AHEAD_OF_NOW: dict[tuple[str, ...], int] = {
    tuple(words.split()): minutes
    for words, minutes in (
        ("in an hour", 60), ("in half an hour", 30), ("in one hour", 60), ("in two hours", 120), ("in 2 hours", 120), ("in 1 hour", 60), ("in 3 hours", 180), ("in three hours", 180),
        ("in a couple hours", 120), ("in a couple of hours", 120), ("in 30 minutes", 30), ("in about an hour", 60), ("in like an hour", 60), ("in an hour or so", 60),
        ("en una hora", 60), ("en media hora", 30), ("en dos horas", 120), ("en 2 horas", 120), ("en tres horas", 180), ("en 3 horas", 180), ("en un par de horas", 120),
        ("en 1 hora", 60), ("dentro de una hora", 60), ("dentro de dos horas", 120), ("dentro de 2 horas", 120), ("en como una hora", 60), ("en una horita", 60),
    )
}  # fmt: skip
_HOURS = lexicon("hour hours hora horas horita minutes")
_ROUND, _NOON = 15, 12


def from_this_hour(text: Text, now: datetime) -> Text:
    """ "today, like in an hour": about that hour of today; ``now`` is the wall clock of the clinic."""
    if text.bag.isdisjoint(_HOURS) or text.bag.isdisjoint({"today", "hoy"}):
        return text
    words = text.words
    for i in range(len(words)):
        length = (
            max((len(one) for one in _AHEAD_OF_NOW if words[i : i + len(one)] == one), default=0)
            if words[i] in {"in", "en", "dentro"}
            else 0
        )
        if not length:
            continue
        at = now.hour * 60 + now.minute + _AHEAD_OF_NOW[words[i : i + length]]
        at -= at % _ROUND
        if at >= 24 * 60:
            return text
        hour, minute = divmod(at, 60)
        said = f"{(hour - 1) % _NOON + 1}:{minute:02}"
        return _put(text, i, i + length, ("around", said, "am" if hour < _NOON else "pm"))
    return text


def _on_from_a_month(text: Text) -> Text:
    """ "cambio de turno en enero, a partir del 4 puedo", "new shift in january, from the 4th on I can": the month is that of the day."""
    words = text.words
    for i in range(2, len(words) - 2):
        spanish = words[i : i + 3] == ("a", "partir", "del")
        first = i + (3 if spanish else 1 + (words[i + 1] == "the"))
        if not spanish and words[i] not in {"from", "starting", "beginning"}:
            continue
        if first >= len(words) or not words[first].isdigit():
            continue
        end = first + 1 + (words[first + 1 : first + 2] != () and words[first + 1] in {"st", "nd", "rd", "th"})
        told = words[:i]
        months = [word for word in told if word in MONTHS]
        if (
            len(months) != 1
            or not _WISHES.isdisjoint(told)
            or any(word[:1].isdigit() for word in told)
            or words[i - 1] not in {",", ".", "so", "y", "and"}
        ):
            return text
        if words[end : end + 1] in (("de",), ("of",)) or (words[end : end + 1] and words[end] in MONTHS):
            return text
        at, behind = text.spans[i], ("de", months[0]) if spanish else ("of", months[0])
        return Text(text.cleaned, (*words[i:end], *behind, *words[end:]), (*text.spans[i:end], at, at, *text.spans[end:]))
    return text


_WISHES = lexicon("can could free any anything puedo libre cualquier todo no not cannot if si except menos prefer want works sirve")


def _provided(text: Text) -> Text:
    """ "the 8th, provided it is after 2": as long as it is."""
    at = text.words.index("provided")
    end = at + 1 + (text.words[at + 1 : at + 2] == ("that",))
    return _put(text, at, end, ("as", "long", "as")) if text.words[end : end + 1] in (("it",), ("that",), ("we",)) else text


def _for_traffic(text: Text) -> Text:
    """ "despues de las 5 por el trafico": why, behind an hour."""
    words = text.words
    at = max(i for i, word in enumerate(words) if word in {"trafico", "traffic"})
    first = at
    while first and words[first - 1] in _WHY:
        first -= 1
    return _put(text, first, at + 1, ()) if 0 < first < at and at + 1 >= len(words) - 1 else text


_WHY = lexicon("por el lo del because of the cuz cause de to avoid beat with que hay mucho")


def _they_leave(text: Text) -> Text:
    """ "salen el 20 y vuelven el 2": people who drive somebody are as much away as oneself."""
    words = text.words
    back = next((i for i in range(len(words)) if words[i] in _THEIR_RETURN), -1)
    left = next((i for i in range(max(back, 0)) if words[i] in _THEIR_LEAVING), -1)
    if left < 0 or not any(word.isdigit() for word in words[left:back]) or not any(word.isdigit() for word in words[back:]):
        return text
    return _put(_put(text, left, left + 1, (_THEIR_LEAVING[words[left]],)), back, back + 1, (_THEIR_RETURN[words[back]],))


_THEIR_LEAVING = {"salen": "salimos", "viajan": "viajamos", "van": "vamos"}
_THEIR_RETURN = {"vuelven": "volvemos", "regresan": "regresamos"}


def _hours_that_work(text: Text) -> Text:
    """ "10 or 11 work on monday": hours of that day, and no work."""
    words = text.words
    for i in range(len(words) - 4):
        if not (_an_hour(words, i) and words[i + 1] in {"and", "or", "n", "&"} and _an_hour(words, i + 2) and words[i + 3] == "work"):
            continue
        step = i + 4
        while step < len(words) and words[step] in {"for", "me", "us", "on", "best", "great", "fine", "well", "better"}:
            step += 1
        days = named_days(words[step:])
        if i == 0 and len(days) == 1 and days[0] == (0, len([word for word in words[step:] if word not in MARKS])):
            kept = range(step, step + days[0][1])
            said = (*(words[j] for j in kept), "at", words[i], "or", words[i + 2])
            return Text(text.cleaned, said, (*(text.spans[j] for j in kept), *(text.spans[i],) * 4))
    return text


def _an_hour(words: Sequence[str], i: int) -> bool:
    return (words[i].isdigit() and len(words[i]) <= _TWO) or ":" in words[i] or words[i] in CARDINALS


_Rule = Callable[[Text], Text]
_RULES: tuple[tuple[frozenset[str], _Rule], ...] = (
    (frozenset({"post"}), _post),
    (frozenset({"palante", "padelante", "delante", "adelante", "alante", "palla", "alla"}), _onwards),
    (frozenset({"desde"}), _from_on),
    (frozenset({"si"}), _if_easier),
    (frozenset({"mes", "month"}), _month_and_date),
    (frozenset({"like", "como", "sea", "osea", "mean", "digamos", "decir"}), _like_the_date),
    (_LATE, _is_it_too_late),
    (frozenset(word for words in _WOULD_BE for word in words if word != "be"), _hour_that_would_be),
    (_LUNCH_WORDS, _at_lunch),
    (frozenset({"week", "semana"}), _of_the_week),
    (frozenset({"gusto"}), _with_pleasure),
    (frozenset({"partir", "from", "starting", "beginning"}), _on_from_a_month),
    (frozenset({"provided"}), _provided),
    (frozenset({"trafico", "traffic"}), _for_traffic),
    (frozenset(_THEIR_RETURN), _they_leave),
    (frozenset({"work"}), _hours_that_work),
)
"""Words of which one must be there, and the rule that is then tried."""
