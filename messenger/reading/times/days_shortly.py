"""Short turns of speech about days in plain words: "desde el 14", "friday, like the 11th", "next month, january 6".

Each leaves all but its own words as they are, and asks first whether its words are there at all.
"""

from __future__ import annotations

from collections.abc import Callable

from messenger.reading.times.named_days import named_at, named_days
from messenger.reading.times.put_plainly import phrase_at, phrases, put
from messenger.reading.times.words import MONTHS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text


def days_shortly(text: Text) -> Text:
    """The text with such turns said plainly; the same object where there is none."""
    for cues, rule in _RULES:
        if not text.bag.isdisjoint(cues):
            text = rule(text)
    return text


def _onwards(text: Text) -> Text:
    """ "del 20 pa'lante", "del 20 pa delante": from then on."""
    words = text.words
    for i in range(1, len(words)):
        length = phrase_at(words, i, _AHEAD)
        if length and any(word[:1].isdigit() or word in MONTHS for word in words[max(0, i - 2) : i]):
            return put(text, i, i + length, ("en", "adelante"))
    return text


_AHEAD = phrases("palante", "padelante", "pa delante", "pa alante", "para adelante", "para delante", "palla", "para alla")


def _from_on(text: Text) -> Text:
    """ "desde el 14 puedo": from then on, where no end is named."""
    words = text.words
    for i in range(len(words) - 2):
        if words[i] != "desde" or words[i + 1] != "el" or not words[i + 2].isdigit():
            continue
        rest = words[i + 3 :]
        if {"hasta", "al", "a", "-", "trabajo", "estoy", "ando"}.isdisjoint(rest) or rest[:2] == ("en", "adelante"):
            return put(text, i, i + 2, ("a", "partir", "del"))
    return text


_MONTHS_AHEAD = phrases(
    "el otro mes", "otro mes", "next month", "el mes que viene", "el proximo mes", "proximo mes", "el mes que entra", "el mes entrante"
)


_MONTH_AHEAD_STARTS = frozenset(words[0] for words in _MONTHS_AHEAD)


def _month_and_date(text: Text) -> Text:
    """ "mejor pa'l otro mes, el 6 de enero": the date says which month is meant."""
    words = text.words
    for i in range(len(words) - 3):
        length = phrase_at(words, i, _MONTHS_AHEAD) if words[i] in _MONTH_AHEAD_STARTS else 0
        if not length:
            continue
        step = i + length
        while step < len(words) and (words[step] in MARKS or words[step] in {"like", "como", "maybe", "digamos", "say", "on"}):
            step += 1
        dated = named_days(words[step:])[:1]
        if step > i + length and dated and dated[0][0] == 0 and any(word in MONTHS for word in words[step : step + dated[0][1]]):
            first = i - 1 if i and words[i - 1] in {"para", "for", "in", "en", "a"} else i
            return put(text, first, step, ())
    return text


_LIKE = phrases("like", "como", "o sea", "osea", "i mean", "as in", "digamos", "es decir")


def _like_the_date(text: Text) -> Text:
    """ "thursday, like the 10th": the date of that weekday."""
    words = text.words
    for i in range(len(words) - 3):
        if words[i] not in WEEKDAYS or words[i + 1] != ",":
            continue
        length = phrase_at(words, i + 2, _LIKE)
        step = i + 2 + length
        if not length or words[step : step + 1] not in (("the",), ("el",)) or step + 1 >= len(words):
            continue
        if named_at(words, step + 1) and words[step + 1].isdigit() and words[step + 2 : step + 3] not in {("am",), ("pm",)}:
            return put(text, i + 1, step, ())
    return text


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
                return put(text, i + 1, i + 4, ())
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
        if words[end : end + 1] and words[end] in _OF_A_RANGE:
            return text
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


_OF_A_RANGE = lexicon("to a al - until till til thru through hasta am pm and y")
_WISHES = lexicon("can could free any anything puedo libre cualquier todo no not cannot if si except menos prefer want works sirve")


def _they_leave(text: Text) -> Text:
    """ "salen el 20 y vuelven el 2": people who drive somebody are as much away as oneself."""
    words = text.words
    back = next((i for i in range(len(words)) if words[i] in _THEIR_RETURN), -1)
    left = next((i for i in range(max(back, 0)) if words[i] in _THEIR_LEAVING), -1)
    if left < 0 or not any(word.isdigit() for word in words[left:back]) or not any(word.isdigit() for word in words[back:]):
        return text
    return put(put(text, left, left + 1, (_THEIR_LEAVING[words[left]],)), back, back + 1, (_THEIR_RETURN[words[back]],))


_THEIR_LEAVING = {"salen": "salimos", "viajan": "viajamos", "van": "vamos"}


_THEIR_RETURN = {"vuelven": "volvemos", "regresan": "regresamos"}


def _eve_of(text: Text) -> Text:
    """ "la víspera de Reyes": the day before it; that of Christmas and of New Year has a name of its own."""
    at = text.words.index("vispera")
    behind = text.words[at + 1 : at + 4]
    return put(text, at, at + 1, ("dia", "antes")) if behind[:1] in (("de",), ("del",)) and not {"navidad", "ano"} & set(behind) else text


def _not_this_but_the_other(text: Text) -> Text:
    """ "el miércoles, no este sino el otro", "tuesday, not this one but the next": the one after."""
    words = text.words
    for i in range(1, len(words) - 3):
        if words[i - 1] == "este" and words[i : i + 2] == ("sino", "el") and words[i - 2] == "no":
            return put(text, i, i + 1, (",",))
        length = phrase_at(words, i, _BUT_THE_NEXT)
        if length and words[i - 1] in {"one", "this"} and "not" in words[max(0, i - 4) : i]:
            return put(text, i, i + length, (",", "the", "one", "after"))
    return text


_BUT_THE_NEXT = phrases("but the next", "but the next one", "but the following", "but the following one", "but the one after")


def _week_then_days(text: Text) -> Text:
    """ "from next week tuesday to thursday": those days of next week."""
    words = text.words
    for i in range(len(words) - 5):
        if words[i] == "from" and words[i + 1 : i + 3] in {("next", "week"), ("this", "week")}:
            step = i + 3 + (words[i + 3] in {"on", ","})
            if (
                words[step] in WEEKDAYS
                and words[step + 1] in {"to", "thru", "through", "until", "till", "-"}
                and words[step + 2 : step + 3] != ()
            ):
                return put(text, i, i + 1, ())
    return text


def _denied_too(text: Text) -> Text:
    """ "today is out of the question, tomorrow too": as much denied as the day before it."""
    words = text.words
    for i in range(3, len(words)):
        length = phrase_at(words, i, _TOO_PHRASES)
        behind = words[i + length : i + length + 1]
        if not length or not named_at(words, i - 1) or (behind and behind[0] not in MARKS and behind[0] not in {"but", "pero"}):
            continue
        first = i - 1 - (words[i - 2] in {"the", "el", "on"})
        if words[first - 1] not in {",", ".", "and", "y", ";"}:
            continue
        said = words[: first - 1]
        begin = max((j for j in range(len(said)) if said[j] in MARKS), default=-1) + 1
        if (
            not _DENIED.isdisjoint(said[begin:])
            and _FINE.isdisjoint(said[begin:])
            and any(named_at(words, j) for j in range(begin, len(said)))
        ):
            return put(
                text, i, i + length, ("tampoco",) if "tambien" in words[i : i + length] or words[i] == "igual" else ("not", "either")
            )
    return text


_TOO_PHRASES = phrases("too", "also", "as well", "tambien", "igual", "same thing")


_DENIED = lexicon("out no not nah nope imposible cannot never busy ocupado ocupada booked full")


_FINE = lexicon("works fine good ok okay problem bien free open libre puedo can great perfect inconveniente")


def _refused(text: Text) -> Text:
    """ "today nah. friday I could", "mañana nel": no to that day."""
    words = text.words
    for i in range(1, len(words)):
        if words[i] in {"nah", "nel", "nope", "naw"} and named_at(words, i - 1) and (i + 1 == len(words) or words[i + 1] in MARKS):
            return put(text, i, i + 1, ("no",))
    return text


def _elsewhere_then(text: Text) -> Text:
    """ "voy a estar en Oregon todo enero", "I'm gonna be in Ohio all of January": elsewhere, as if it were so already."""
    words = text.words
    for i in range(len(words) - 4):
        length = phrase_at(words, i, _WILL_BE)
        if not length or words[i + length : i + length + 1] not in (("en",), ("in",), ("at",), ("por",)):
            continue
        if words[i + length] == "en" or words[i + length] == "por":
            return put(text, i, i + length, ("estamos",) if words[i] == "vamos" else ("estoy",))
        return put(text, i, i + length, ("am",) if words[i - 1 : i] == ("i",) else ("are",))
    return text


_WILL_BE = phrases(
    "voy a estar", "voy a andar", "vamos a estar", "vamos a andar", "am going to be", "are going to be", "am gonna be", "are gonna be"
)


def _working_day(text: Text) -> Text:
    """ "on any working day": a weekday, and no work."""
    words = text.words
    for i in range(1, len(words) - 1):
        if words[i] == "working" and words[i + 1] == "day" and words[i - 1] in {"any", "every", "a", "whatever", "each"}:
            return put(text, i, i + 2, ("weekday",))
    return text


_Rule = Callable[[Text], Text]


def _out_of_office(text: Text) -> Text:
    """ "I'm ooo 12/21 thru 1/3": out of office, as calendars have it; letters said long are one elsewhere."""
    for i, word in enumerate(text.words):
        if word == "o" and text.cleaned[slice(*text.spans[i])].lower() == "ooo" and text.words[i + 1 : i + 2] not in {(), (",",), ("!",)}:
            return put(text, i, i + 1, ("out", "of", "office"))
    return text


def _there_i_cannot(text: Text) -> Text:
    """ "viaja del 5 al 12 y ahí sí no puedo": the yes only stresses the no; it is no "if"."""
    words = text.words
    for i in range(1, len(words) - 1):
        if (
            words[i] == "si"
            and words[i + 1] == "no"
            and words[i - 1] in {"ahi", "entonces", "dias", "dia"}
            and words[i + 2 : i + 3] == ("puedo",)
        ):
            return put(text, i, i + 1, ())
    return text


def _crossed_out(text: Text) -> Text:
    """ "!tuesday && !thursday": not those days, as programs write it."""
    words = text.words
    for i in range(len(words) - 1):
        if (
            words[i] == "!"
            and words[i + 1] in WEEKDAYS
            and text.spans[i][1] == text.spans[i + 1][0]
            and (i == 0 or words[i - 1] not in WEEKDAYS)
        ):
            return _crossed_out(put(text, i, i + 1, ("not",)))
    return text


_RULES: tuple[tuple[frozenset[str], _Rule], ...] = (
    (frozenset({"o"}), _out_of_office),
    (frozenset({"si"}), _there_i_cannot),
    (frozenset({"!"}), _crossed_out),
    (frozenset({"working"}), _working_day),
    (frozenset({"palante", "padelante", "delante", "adelante", "alante", "palla", "alla"}), _onwards),
    (frozenset({"desde"}), _from_on),
    (frozenset({"mes", "month"}), _month_and_date),
    (frozenset({"like", "como", "sea", "osea", "mean", "digamos", "decir"}), _like_the_date),
    (frozenset({"week", "semana"}), _of_the_week),
    (frozenset({"partir", "from", "starting", "beginning"}), _on_from_a_month),
    (frozenset(_THEIR_RETURN), _they_leave),
    (frozenset({"vispera"}), _eve_of),
    (frozenset({"sino", "but"}), _not_this_but_the_other),
    (frozenset({"week"}), _week_then_days),
    (frozenset({"too", "also", "well", "tambien", "igual", "same"}), _denied_too),
    (frozenset({"nah", "nel", "nope", "naw"}), _refused),
    (frozenset({"be", "estar", "andar"}), _elsewhere_then),
)
"""Words of which one must be there, and the rule that is then tried."""
