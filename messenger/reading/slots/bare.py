"""A place in the list and nothing else: "el segundo", "el 2 por favor", "yea 2nd". With any other word it may be a day of the month."""

from __future__ import annotations

from datetime import datetime

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text

_PLACES = {
    **dict.fromkeys(("1", "1st", "1ro", "primero", "primera", "first"), 1),
    **dict.fromkeys(("2", "2nd", "2do", "segundo", "segunda", "second"), 2),
    **dict.fromkeys(("3", "3rd", "3ro", "tercero", "tercera", "third"), 3),
    **dict.fromkeys(("4", "4th", "4to", "cuarto", "cuarta", "fourth"), 4),
}
_POINTS = lexicon("el la the")
_SUFFIXES = lexicon("st nd rd th do ro to")
_BESIDE = lexicon(
    "yes yea yeah ya yep yup ok okay please pls thanks thank you sure great perfect good i will would take want like ill one "
    "si claro por favor porfa porfavor gracias quiero me quedo con deme dame va vale entonces pues bueno perfecto emojiyes emojithanks"
)


def bare_place(text: Text, offered: tuple[datetime, ...]) -> int | None:
    """The place that a text names with nothing but a yes or manners beside it; None where a day of the month of that number is offered.

    A mere "2" is left to the reader of numbers.
    """
    words = [word for word in text.plain if word not in _SUFFIXES]
    numbers = [word for word in words if word in _PLACES]
    pointed = any(word in _POINTS for word in words) or any(word in _SUFFIXES for word in text.plain) or any(map(str.isalpha, numbers))
    if len(numbers) != 1 or not pointed or text.asks or not {*words} - {numbers[0]} <= _BESIDE | _POINTS:
        return None
    number = _PLACES[numbers[0]]
    fits = [place for place, start in enumerate(offered, 1) if start.day == number]
    if number > len(offered):
        return None
    return number if fits in ([], [number]) else None
