"""Short turns of speech about times in plain words: "post 3pm", "8 would be great, monday", "desde el 14", "friday, like the 11th".

Each leaves all but its own words as they are, and asks first whether its words are there at all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

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


_MONTHS_AHEAD = _split("el otro mes", "otro mes", "next month", "el mes que viene", "el proximo mes", "proximo mes", "el mes que entra", "el mes entrante")
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
        if length and words[step : step + 1] in (("the",), ("el",)) and step + 1 < len(words) and named_at(words, step + 1):
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
    if len(hours) != 1 or len(late) != 1 or not asked[0] in {"is", "would", "es", "seria"}:
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


_WOULD_BE = _split("would be", "will be", "would work", "works", "is", "sounds", "would suit", "will do", "would do", "estaria", "seria", "suits")
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
    rest = [word for word in words[comma + 1 :] if word not in MARKS and word not in {"on", "please"}]
    days = named_days(rest)
    if len(days) != 1 or days[0] != (0, len(rest)):
        return text
    spanish = words[step] in {"estaria", "seria"}
    return _put(text, 0, len(words), (*rest, *(("a", "las") if spanish else ("at",)), *hour))


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
            if words[i + 1] in {"of", "de"} and words[i + 2] in {"the", "la"} and (ranged or behind not in {("of",), ("de",), ("del",), ("que",)}):
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
)
"""Words of which one must be there, and the rule that is then tried."""
