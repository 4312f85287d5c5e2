"""Whole numbers from 0 to 199 in words, English and Spanish, and ordinals. "One eighty" is refused: it may be 1, 80 or 180."""

from __future__ import annotations

from messenger.core.value import value

_UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "cero": 0, "uno": 1, "una": 1, "un": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
}  # fmt: skip
_TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16,
    "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veintiuno": 21, "veintiun": 21, "veintidos": 22, "veintitres": 23,
    "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
}  # fmt: skip
_HUNDRED = {"hundred", "cien", "ciento"}

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    "primera": 1, "primero": 1, "primer": 1, "segunda": 2, "segundo": 2, "tercera": 3, "tercero": 3, "tercer": 3, "cuarta": 4,
    "cuarto": 4, "quinta": 5, "quinto": 5, "sexta": 6, "sexto": 6, "septima": 7, "septimo": 7, "octava": 8, "octavo": 8,
}  # fmt: skip

ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
"""What stands behind the figures of an English ordinal."""

CARDINALS: dict[str, int] = {**_UNITS, **_TEENS, **_TENS}


@value
class Figure:
    """A number found in words ``first`` to ``last``; ``sure`` is False where it can be read in two ways."""

    value: int
    first: int
    last: int
    sure: bool = True


def number_at(words: tuple[str, ...], i: int) -> Figure | None:
    """The number that begins at word ``i``, in digits or words, or None."""
    word = words[i]
    if word.isascii() and word.isdigit():
        return Figure(int(word), i, i) if len(word) < 7 else None
    if word in _HUNDRED or (word in {"a", "one"} and i + 1 < len(words) and words[i + 1] == "hundred"):
        last = i if word in _HUNDRED else i + 1
        step = last + 1
        if step < len(words) and words[step] == "and":
            step += 1
        rest = _below_hundred(words, step)
        return Figure(100 + rest.value, i, rest.last, rest.sure) if rest else Figure(100, i, last)
    small = _below_hundred(words, i)
    if small and small.last + 1 < len(words) and small.value < 10:
        following = _below_hundred(words, small.last + 1)
        if following and following.value >= 10 and words[i] not in {"una", "un"}:
            return Figure(small.value * 100 + following.value, i, following.last, sure=False)
    return small


def _below_hundred(words: tuple[str, ...], i: int) -> Figure | None:
    if i >= len(words):
        return None
    word = words[i]
    if word in _TEENS:
        return Figure(_TEENS[word], i, i)
    if word in _TENS:
        step = i + 1
        while step < len(words) and words[step] in {"-", "y"}:
            step += 1
        unit = _UNITS.get(words[step]) if step < len(words) and (step - i <= 2) else None
        if unit:
            return Figure(_TENS[word] + unit, i, step)
        return Figure(_TENS[word], i, i)
    if word in _UNITS:
        return Figure(_UNITS[word], i, i)
    return None


def figures(words: tuple[str, ...]) -> list[Figure]:
    """Every number of a text in order. "Un" and "una" count only where "año", "punto" or nothing else stands beside them."""
    found, i = [], 0
    while i < len(words):
        figure = number_at(words, i)
        if figure and not (words[i] in {"un", "una", "once"} and len(words) > 2):
            found.append(figure)
            i = figure.last + 1
        else:
            i += 1
    return found
