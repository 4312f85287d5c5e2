"""Short turns of speech about hours in plain words: "post 3pm", "8 would be great, monday", "is 6 too late? wed".

Each leaves all but its own words as they are, and asks first whether its words are there at all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from messenger.reading.times.named_days import named_days
from messenger.reading.times.put_plainly import from_word, phrase_at, phrases, put
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS
from messenger.reading.words.text import MARKS, STOPS, Text


def short_turns(text: Text) -> Text:
    """The text with such turns said plainly; the same object where there is none."""
    for cues, rule in _RULES:
        if not text.bag.isdisjoint(cues):
            text = rule(text)
    return text


def _post(text: Text) -> Text:
    """ "12/10 post 4pm": after that hour."""
    words = text.words
    for i in range(len(words) - 1):
        if words[i] == "post" and (words[i + 1][:1].isdigit() or words[i + 1] in {"noon", "lunch"}):
            return put(text, i, i + 1, ("after",))
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
    return put(text, 0, at + 1, (*(("a", "las") if spanish else ("at",)), *hour))


_WOULD_BE = phrases(
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
    length = phrase_at(words, step, _WOULD_BE)
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


def _provided(text: Text) -> Text:
    """ "the 8th, provided it is after 2": as long as it is."""
    at = text.words.index("provided")
    end = at + 1 + (text.words[at + 1 : at + 2] == ("that",))
    return put(text, at, end, ("as", "long", "as")) if text.words[end : end + 1] in (("it",), ("that",), ("we",)) else text


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


def _at_the_latest(text: Text) -> Text:
    """ "entre las 10 y las 12 a mas tardar": the end of those hours, which is named."""
    words = text.words
    for i in range(4, len(words)):
        length = phrase_at(words, i, _LATEST)
        if length and _ranges_before(words, i):
            return put(text, i, i + length, ())
    return text


_LATEST = phrases("a mas tardar", "como maximo", "cuando mucho", "a lo mucho", "at the latest", "at latest", "tops", "max", "at most")


def _ranges_before(words: Sequence[str], end: int) -> bool:
    """Whether a range of hours ends right before word ``end`` ("between 1 and 3", "de 9 a 11")."""
    before = words[max(0, end - 7) : end]
    hours = [word for word in before if word[:1].isdigit() or word in CARDINALS]
    return len(hours) == _TWO and ("between" in before or "entre" in before or ("de" in before and "a" in before) or "to" in before)


def _earliest_you_have(text: Text) -> Text:
    """ "lo mas temprano que tengas el lunes", "lo mas tarde posible": early, or late, on that day."""
    words = text.words
    for i in range(len(words) - 3):
        if words[i : i + 2] != ("lo", "mas") or words[i + 2] not in {"temprano", "tarde"}:
            continue
        end = i + 3 + (words[i + 3] == "posible")
        if words[end : end + 1] == ("que",) and not _HAVING.isdisjoint(words[end + 1 : end + 2]):
            end += 2
        if end > i + 3:
            return put(text, i, end, ("temprano",) if words[i + 2] == "temprano" else ("a", "ultima", "hora"))
    return text


_HAVING = lexicon("tengais tengas tenga tengan haya hayan puedas pueda puedan tienes tiene tienen hay se")


def _half_past_noon(text: Text) -> Text:
    """ "noon thirty", "mediodía y media": half past twelve."""
    words = text.words
    for i in range(len(words) - 1):
        length = phrase_at(words, i, _HALF_PAST_NOON)
        if length:
            return put(text, i, i + length, ("12:30", "pm"))
    return text


_HALF_PAST_NOON = phrases("noon thirty", "noon 30", "half past noon", "mediodia y media", "medio dia y media")


def _roads_permitting(text: Text) -> Text:
    """ "if the roads are clear I could do tomorrow at noon": the wish, which holds unless the weather is bad."""
    words = text.words
    if words[:1] not in (("if",), ("assuming",), ("provided",)) or _WEATHER.isdisjoint(words[:6]):
        return text
    for i in range(3, min(len(words) - 2, 9)):
        if words[i] in {"i", "we"} and words[i + 1] in {"can", "could"} and not named_days(words[:i]) and named_days(words[i:]):
            return from_word(text, i) if "not" not in words[i:] else text
    return text


_WEATHER = lexicon("roads road weather snow rain ice storm streets")


_Rule = Callable[[Text], Text]
_RULES: tuple[tuple[frozenset[str], _Rule], ...] = (
    (frozenset({"post"}), _post),
    (_LATE, _is_it_too_late),
    (frozenset(word for words in _WOULD_BE for word in words if word != "be"), _hour_that_would_be),
    (frozenset({"provided"}), _provided),
    (frozenset({"work"}), _hours_that_work),
    (frozenset({"tardar", "latest", "maximo", "mucho", "tops", "max", "most"}), _at_the_latest),
    (frozenset({"lo"}), _earliest_you_have),
    (frozenset({"noon", "mediodia"}), _half_past_noon),
    (_WEATHER, _roads_permitting),
)
"""Words of which one must be there, and the rule that is then tried."""
