"""Ages and scales: one whole number in digits or words, or ask."""

from __future__ import annotations

from messenger.core.understanding import ExpectNumber, Number, Unread
from messenger.reading.times.words import MONTHS, WEEKDAYS
from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import Figure, figures
from messenger.reading.words.text import Text

_RATIO = expression(r"(\d{1,2})/10")
_BORN = lexicon("born nacido nacida naci dob birthday nacimiento cumpleanos")
_YEARS = lexicon("years old yo anos ano anitos years-old y/o")
_NOT_A_SCALE = lexicon("mg times hours hour minutes days weeks pills years months veces horas dias semanas pastillas am pm o'clock")
_BETWEEN = lexicon("or to o a and y -")
_REFUSALS = lexicon("not no than under over menos mas almost casi about around como")


def read_number(text: Text, expect: ExpectNumber) -> Number | Unread:
    """The number a person gave; Unread where there is none, several, a year of birth, one out of range, or "one eighty"."""
    words = text.words
    if expect.what == "age" and _BORN & text.bag:
        return Unread("a date of birth, not an age", tells="birth")
    if expect.what == "scale":
        ratios = [i for i, word in enumerate(words) if _RATIO.fullmatch(word)]
        if len(ratios) == 1 and not [f for f in figures(words) if f.first != ratios[0]]:
            value = int(words[ratios[0]].split("/")[0])
            return _within(value, expect, text, ratios[0], ratios[0])
    if any("/" in word or (word[:1].isdigit() and not word.isdigit()) for word in words):
        return Unread("dates or several numbers in one")
    found = _out_of_ten(words, figures(words)) if expect.what == "scale" else figures(words)
    if not found:
        return Unread("no number")
    if expect.what == "age":
        found = [f for f in found if not _counts(words, f)]
        if not found:
            return Unread("a number of the clock, or one that counts something else")
        found = [f for f in found if not _not_yet(text, f, found)]
        if not found:
            return Unread("an age that is not reached yet")
        marked = [f for f in found if f.last + 1 < len(words) and words[f.last + 1] in _YEARS]
        found = marked if len(marked) == 1 and expect.low <= marked[0].value <= expect.high else found
    elif any(f.last + 1 < len(words) and words[f.last + 1] in _NOT_A_SCALE for f in found):
        return Unread("the number counts something else")
    if len(found) > 1:
        same = {f.value for f in found}
        if len(same) > 1:
            return Unread("more than one number")
    figure = found[0]
    if not figure.sure or (expect.what == "age" and _as_it_sounds(words, figure)):
        return Unread("a number that can be read in two ways")
    if figure.first and words[figure.first - 1] == "-":
        return Unread("a negative number")
    return _within(figure.value, expect, text, figure.first, figure.last)


_CLOCK = lexicon("at around @ las")
_BOUNDING = lexicon("after before until till til past by despues antes hasta")
_BOUNDING_HOURS = {("antes", "de", "las"), ("despues", "de", "las"), ("hasta", "las"), ("a", "las"), ("pasadas", "las")}
_COUNTED = lexicon(
    "kids children people persons of hours hour minutes mins days weeks months miles blocks times pills mg am pm o'clock visits sessions "
    "hijos hijas personas horas minutos dias semanas meses millas cuadras veces pastillas citas sesiones ninos"
)
_SUITS = lexicon("instead works work free open available better ok okay possible mejor libre disponible")


def _counts(words: tuple[str, ...], figure: Figure) -> bool:
    """ "Can I come at 2 instead", "after 3 if you can", "is 4 ok", "I have 2 kids": a clock time or an amount, where years of age are asked.

    From 13 on a word beside it is not enough: "at 34 I still live with them".
    """
    before, after = words[max(0, figure.first - 3) : figure.first], words[figure.last + 1 :]
    if after and after[0] in _COUNTED and after[1:2] not in {("old",), ("de",)}:
        return True
    if not _BOUNDING.isdisjoint(before[-1:]) or any(before[-len(lead) :] == lead for lead in _BOUNDING_HOURS):
        return True
    if figure.value > 12:
        return before[-1:] == ("del",)  # "soy del 61": the year of birth
    things = bool(after) and after[0].isalpha() and after[0] not in _YEARS | _GOES_ON and figure.value > 0
    return things or bool(_CLOCK.intersection(before[-1:]) or _SUITS.intersection(after[:1]))


_GOES_ON = lexicon(
    "and y e but pero so please por thanks gracias she he is es tiene turning almost casi now ahora ya today hoy this in en going with con who "
    "que because porque my mi for para or o i yo the la el just only nomas sorry perdon ok lol haha jaja jajaja yrs months meses"
)
"""Words behind a small number that it does not count: "12 and he is scared". All others are things ("dos perritos", "2 cars")."""
_SOUNDS = lexicon("for fore to too won ate tree sicks")
"""What dictation makes of four, two, one, eight, three and six."""


def _as_it_sounds(words: tuple[str, ...], figure: Figure) -> bool:
    """ "Forty for years old": it may be 44, and is asked."""
    after = words[figure.last + 1 :]
    tens = words[figure.last][:1].isalpha() and figure.value >= 20 and figure.value % 10 == 0
    return tens and bool(after) and after[0] in _SOUNDS and (len(after) == 1 or after[1] in _YEARS or not after[1].isalpha())


_SOON = lexicon("turn turns turning almost nearly cumplo cumplire cumplir casi cumpliendo")
_AHEAD = lexicon("next tomorrow soon manana proximo proxima viene entra entrante")
_IN = frozenset({"in", "on", "en", "el"})


def _not_yet(text: Text, figure: Figure, found: list[Figure]) -> bool:
    """ "I'm 18 next week", "casi 18": the age that a person will be. What follows the next of the ages ``found`` is said of that one."""
    following = min((each.first for each in found if each.first > figure.first), default=len(text.words))
    words, after = text.words, text.words[figure.last + 1 : following]
    if _SOON.intersection(words[max(0, figure.first - 3) : figure.first]) or _AHEAD.intersection(after):
        return True
    return any(
        word in _IN and after[i + 1 : i + 2] and (after[i + 1] in MONTHS or after[i + 1] in WEEKDAYS) for i, word in enumerate(after)
    )


def _out_of_ten(words: tuple[str, ...], found: list[Figure]) -> list[Figure]:
    """Without the 10 of "seven out of ten", "siete de diez"."""
    if len(found) == 2 and found[1].value == 10:
        between = words[found[0].last + 1 : found[1].first]
        if between in {("out", "of"), ("of",), ("de",), ("sobre",), ("de", "los"), ("out", "of", "a"), ("on", "a", "scale", "of")}:
            return found[:1]
    return found


def _within(value: int, expect: ExpectNumber, text: Text, first: int, last: int) -> Number | Unread:
    if not expect.low <= value <= expect.high:
        return Unread(f"a number outside {expect.low} to {expect.high}")
    return Number(value, rest=_rest(text, first, last), because=f"the number {value}")


_SMALL_TALK = lexicon(
    "i am is my age years old year yo im tengo anos ano de edad mi soy a about it out of ten 10 pain level the like de diez del dolor es "
    "un una please thanks thank you gracias por favor mom me . , ! / ok today hoy hi hello hola just turned old"
)


def _rest(text: Text, first: int, last: int) -> str:
    """What goes beyond the number, unless it only frames it ("I am 34 years old")."""
    others = [word for i, word in enumerate(text.words) if not first <= i <= last]
    return "" if all(word in _SMALL_TALK for word in others) else text.beyond(first, last)
