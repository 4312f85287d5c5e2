"""What is said beside a time and adds nothing to it: why those hours, courtesies, the rest that is left open."""

from __future__ import annotations

from collections.abc import Callable

from messenger.reading.times.named_days import named_at, named_days
from messenger.reading.times.put_plainly import from_word, phrase_at, phrases, put
from messenger.reading.times.words import HOLIDAY_STARTS, HOLIDAY_WORDS, LONGEST_HOLIDAY, PARTS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS
from messenger.reading.words.text import MARKS, STOPS, Text


def without_beside(text: Text) -> Text:
    """The text without such words; the same object where there is none."""
    for cues, rule in _RULES:
        if not text.bag.isdisjoint(cues):
            text = rule(text)
    return text


_EASIER = phrases(
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
        length = phrase_at(words, i, _EASIER) if words[i] in _EASIER_STARTS else 0
        hour = words[i - 1][:1].isdigit() or words[i - 1] in {"am", "pm", "media"}
        if length and hour and (i + length == len(words) or words[i + length] in MARKS or words[i + length] in {"para", "a"}):
            end = i + length
            while end < len(words) and words[end] in {"para", "a", "usted", "ustedes", "ti", "uds", "ud"}:
                end += 1
            return put(text, i, end, ())
    return text


_LUNCHES = phrases(
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
        length = phrase_at(words, i, _LUNCHES)
        if not length or (i + length < len(words) and words[i + length] not in MARKS):
            continue
        figures = sum(word[:1].isdigit() or word in CARDINALS for word in words[max(0, i - 6) : i])
        if figures >= _TWO and not _REACHES.isdisjoint(words[max(0, i - 6) : i]):
            return put(text, i - (words[i - 1] == ","), i + length, ())
    return text


_REACHES = lexicon("to a - and y till til hasta")


def _with_pleasure(text: Text) -> Text:
    """ "del 11 en adelante con gusto": politeness, behind a time."""
    words = text.words
    for i in range(2, len(words)):
        if words[i] == "gusto" and "con" in words[i - 2 : i]:
            first = i - 1 if words[i - 1] == "con" else i - 2
            if first and any(word[:1].isdigit() or word in WEEKDAYS for word in words[:first]):
                return put(text, first, i + 1, ())
    return text


def _for_traffic(text: Text) -> Text:
    """ "despues de las 5 por el trafico": why, behind an hour."""
    words = text.words
    at = max(i for i, word in enumerate(words) if word in {"trafico", "traffic"})
    first = at
    while first and words[first - 1] in _WHY:
        first -= 1
    return put(text, first, at + 1, ()) if 0 < first < at and at + 1 >= len(words) - 1 else text


_WHY = lexicon("por el lo del because of the cuz cause de to avoid beat with que hay mucho")


_TWO = 2
_LEFT_OPEN = phrases(
    "otherwise",
    "other than that",
    "apart from that",
    "lo demas",
    "todo lo demas",
    "fuera de eso",
    "de ahi en fuera",
    "outside of that",
    "aside from that",
)
_OPEN = lexicon(
    "fine ok okay whenever any anything anytime good is i am free open works cool esta bien como sea cuando sea quieran me da igual whatever all up to you your call"
)


def _rest_left_open(text: Text) -> Text:
    """ "not wed, not before 11, otherwise fine": what is ruled out says it all."""
    words = text.words
    if not words or words[0] not in {"not", "no", "ni", "nothing", "never", "cannot"}:
        return text
    for i in range(3, len(words)):
        length = phrase_at(words, i, _LEFT_OPEN)
        if length and words[i - 1] in MARKS and all(word in _OPEN or word in MARKS for word in words[i + length :]):
            return put(text, i - 1, len(words), ())
    return text


_LATER = frozenset({"luego", "despues"})
_BECAUSE = frozenset({"que", "porque", "pq", "xq"})


def _later_i_am(text: Text) -> Text:
    """ "el lunes pero temprano que después trabajo": why it should be early."""
    words = text.words
    for i in range(2, len(words) - 2):
        if words[i] in _BECAUSE and words[i + 1] in _LATER and (words[i - 1] in PARTS or words[i - 1] in {"manana", ","}):
            told = words[i + 2 :]
            if not any(word[:1].isdigit() or word in CARDINALS or word in PARTS for word in told) and not named_days(told):
                return put(text, i, len(words), ())
    return text


_BACK = lexicon("back home regreso regresamos vuelvo volvemos llego llegamos")
_NIGHT = lexicon("night nite noche tarde evening late afternoon en la por on el")


def _back_before(text: Text) -> Text:
    """ "goin home for xmas, back sunday nite. mon 1pm?": the day of a return, and then an hour of another day."""
    words = text.words
    for i in range(len(words) - 4):
        if words[i] not in _BACK:
            continue
        days = named_days(words[i + 1 :])
        if len(days) != _TWO or days[0][0] > 1:
            continue
        end = i + 1 + days[0][1]
        while end < len(words) and words[end] in _NIGHT:
            end += 1
        start = i + 1 + days[1][0]
        if end >= len(words) or words[end] not in STOPS | {","} or any(word not in MARKS for word in words[end:start]):
            continue
        if named_days(words[:i]) and any(word.isdigit() for word in words[:i]):
            continue
        behind = words[i + 1 + days[1][1] :]
        timed = any(word[:1].isdigit() for word in behind) and {"no", "not", "if", "si", "or", "o", "and", "y", "to"}.isdisjoint(behind)
        if timed and any(word in _NIGHT for word in words[i + 1 + days[0][1] : end]):
            return from_word(text, start)
    return text


def _what_day_it_is(text: Text) -> Text:
    """ "el 10 que es mi aniversario no puedo": what that day is, between it and the "no"."""
    words = text.words
    for i in range(1, len(words) - 3):
        if words[i] != "que" or words[i + 1] not in {"es", "cae", "celebramos"} or not named_at(words, i - 1):
            continue
        no = next((j for j in range(i + 2, min(len(words), i + 8)) if words[j] == "no"), -1)
        if no > 0 and not any(word[:1].isdigit() or word in MARKS or word in WEEKDAYS for word in words[i + 2 : no]):
            return put(text, i, no, ())
    return text


def _that_matter(text: Text) -> Text:
    """ "de lunes a jueves descanso, pero el miercoles es lo del dentista": something is on that day."""
    words = text.words
    for i in range(2, len(words) - 2):
        if (
            words[i] in {"es", "tengo", "tenemos", "toca"}
            and words[i + 1] == "lo"
            and words[i + 2] in {"de", "del"}
            and named_at(words, i - 1)
        ):
            turned = {"pero", "menos", "but"}.intersection(words[max(0, i - 4) : i])
            told = words[i + 3 :]
            if turned and not any(word[:1].isdigit() or word in STOPS for word in told) and not named_days(told):
                return put(text, i, len(words), ("no",))
    return text


_WEEKS_AHEAD = phrases(
    "next week",
    "la otra semana",
    "la proxima semana",
    "la semana que viene",
    "la semana que entra",
    "the week after",
    "the following week",
    "la siguiente semana",
    "la semana siguiente",
)
_DENYING = lexicon("out no not nope closed cerrado off")


def _this_week_feast(text: Text) -> Text:
    """ "thurs and fri are out cause of thanksgiving. next week whenever": the days round a feast are those of this week."""
    words = text.words
    cut = next((i for i in range(3, len(words) - 1) if words[i] in STOPS), -1)
    first, rest = words[: max(cut, 0)], words[cut + 1 :]
    if cut < 0 or not phrase_at(rest, 0, _WEEKS_AHEAD) or named_days(rest) or _DENYING.isdisjoint(first):
        return text
    feast = any(
        words[i] in HOLIDAY_STARTS and any(words[i : i + n] in HOLIDAY_WORDS for n in range(1, LONGEST_HOLIDAY + 1)) for i in range(cut)
    )
    return from_word(text, cut + 1) if feast and any(word in WEEKDAYS for word in first) else text


_AGAIN = phrases("again", "like last time", "otra vez", "como la otra vez", "de nuevo", "like before", "anymore", "como la vez pasada")
_DONT = phrases("do not", "no me", "not", "no", "never", "please do not", "por favor no me", "cannot")


def _not_again(text: Text) -> Text:
    """ "Do not schedule me at 7 am again. 9:30 or later on 11 December": how it was, and then the wish."""
    words = text.words
    cut = next((i for i in range(3, len(words) - 2) if words[i] in STOPS), -1)
    if cut < 0 or not phrase_at(words, 0, _DONT) or named_days(words[:cut]) or not named_days(words[cut:]):
        return text
    length = max((len(one) for one in _AGAIN if words[cut - len(one) : cut] == one), default=0)
    hour = any(word[:1].isdigit() for word in words[:cut]) and any(word[:1].isdigit() for word in words[cut:])
    return from_word(text, cut + 1) if length and hour else text


_Rule = Callable[[Text], Text]
_RULES: tuple[tuple[frozenset[str], _Rule], ...] = (
    (frozenset({"si"}), _if_easier),
    (_LUNCH_WORDS, _at_lunch),
    (frozenset({"gusto"}), _with_pleasure),
    (frozenset({"trafico", "traffic"}), _for_traffic),
    (frozenset({"otherwise", "other", "apart", "demas", "fuera", "outside", "aside"}), _rest_left_open),
    (_LATER, _later_i_am),
    (_BACK, _back_before),
    (frozenset({"que"}), _what_day_it_is),
    (frozenset({"lo"}), _that_matter),
    (frozenset({"week", "semana"}), _this_week_feast),
    (frozenset({"again", "time", "vez", "nuevo", "before", "anymore"}), _not_again),
)
"""Words of which one must be there, and the rule that is then tried."""
