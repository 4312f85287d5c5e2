"""Numbers in a text as virtual words that rules can name, and long texts cut into windows."""

from __future__ import annotations

from collections.abc import Iterator

from messenger.reading.words.expression import expression
from messenger.reading.words.normalise import Words

VIRTUAL = ("<num>", "<many>", "<year>", "<bp-crisis>", "<bp-high>", "<fast>")
_WITH_UNIT = expression(r"[0-9]{1,4}(?:am|pm|x|ish|mg|ml|min|hrs?)")
_UNITS = frozenset(["mg", "mcg", "ml", "g", "am", "pm", "percent", "hrs", "hours", "minutes", "min", "times", "oz", "lbs"])


def virtual_words(text: Words) -> Words:
    """``text`` with virtual words added as readings of the numbers in it.

    ``<num>`` any number; ``<many>`` 9-500 with no unit after it; ``<year>`` 1930-2025; ``<fast>`` 130-260 (a pulse);
    ``<bp-crisis>`` the first number of a blood pressure at or above 180/120 ("205 over 118"; the threshold of the American Heart
    Association's hypertensive crisis), ``<bp-high>`` one at or above 140/90.
    """
    raw = text.raw
    if not any(w[:1].isdigit() for w in raw):
        return text
    readings = list(text.readings)
    for i, word in enumerate(raw):
        if not (word.isdecimal() and len(word) <= 4):
            if _WITH_UNIT.fullmatch(word):
                readings[i] = (*readings[i], "<num>")
            continue
        value = int(word)
        more = ["<num>"]
        after = raw[i + 1] if i + 1 < len(raw) else ""
        if 9 <= value <= 500 and after not in _UNITS:
            more.append("<many>")
        if 1930 <= value <= 2025 and len(word) == 4:
            more.append("<year>")
        if 130 <= value <= 260:
            more.append("<fast>")
        rest = [w for w in raw[i + 1 : i + 3] if w not in ("over", "sobre", "con", "x")]
        if rest and rest[0].isdecimal() and len(rest[0]) <= 3 and 70 <= value <= 300 and 30 <= int(rest[0]) <= 200:
            low = int(rest[0])
            if (value >= 180 or low >= 120) and value > low:
                more.append("<bp-crisis>")
            elif (value >= 140 or low >= 90) and value > low:
                more.append("<bp-high>")
        readings[i] = (*readings[i], *more)
    return Words(tuple(readings), text.stops, raw)


def windows(text: Words, width: int, overlap: int) -> Iterator[Words]:
    """``text`` in pieces of ``width`` words that share ``overlap`` words, so that a rule's cost does not grow with the whole text."""
    size = len(text.readings)
    if size <= width:
        yield text
        return
    mask = (1 << width) - 1
    for start in range(0, size - overlap, width - overlap):
        yield Words(text.readings[start : start + width], text.stops >> start & mask, text.raw[start : start + width])
