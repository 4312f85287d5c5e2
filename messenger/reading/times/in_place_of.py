"""What another time is taken in place of: "3 instead of 2 on monday", "el 9 en vez del 8", "I'd rather do 3 than 2"; only the other one counts."""

from __future__ import annotations

from collections.abc import Sequence

from messenger.reading.times.words import MONTHS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS, ORDINALS
from messenger.reading.words.standing import Standing
from messenger.reading.words.text import MARKS, STOPS, Text

_IN_PLACE = Standing("instead of", "in place of", "rather than", "en vez de", "en vez del", "en lugar de", "en lugar del")
_CUES = frozenset({"instead", "place", "rather", "vez", "lugar"})
_LEADING = lexicon("the la el las los at on a del de for that this my our your mi ese esa en")
_PARTS = lexicon(
    "morning mornings afternoon afternoons evening evenings noon mananas tarde tardes noche manana mediodia last ultimo ultima"
)
_BEHIND_HOUR = lexicon("am pm oclock 30 00 15 45 thirty fifteen st nd rd th one slot")
_HALVES = frozenset({"media", "cuarto", "30"})


def without_replaced(text: Text) -> Text:
    """The text without the time that another one is taken in place of, "instead" behind it; the same object where there is none."""
    if text.bag.isdisjoint(_CUES):
        return text
    words = text.words
    for at in range(1, len(words) - 1):
        length = _IN_PLACE.at(words, at)
        if not length and words[at] == "than" and "rather" in words[max(0, at - _NEAR) : at]:
            length = 1
        if not length:
            continue
        end = _behind_a_time(words, at + length)
        if end < 0 or not any(_of_time(word) for word in words[max(0, at - _FAR) : at]):
            return text
        close = next((i for i in range(end, len(words)) if words[i] in STOPS or words[i] == ","), len(words))
        said = (*words[:at], *words[end:close], "instead", *words[close:])
        spans = (*text.spans[:at], *text.spans[end:close], text.spans[at], *text.spans[close:])
        return Text(text.cleaned, said, spans)
    return text


_NEAR, _FAR = 5, 12
"""Words from "rather" to its "than", and from a time to what it is taken in place of, at most."""


def _of_time(word: str) -> bool:
    return word[:1].isdigit() or word in WEEKDAYS or word in PLURAL_WEEKDAYS or word in _PARTS or word in CARDINALS or word in ORDINALS


def _behind_a_time(words: Sequence[str], at: int) -> int:
    """The word behind the one time that begins at word ``at``; -1 where none does."""
    while at < len(words) and words[at] in _LEADING:
        at += 1
    if at >= len(words) or words[at] in MARKS or not (_of_time(words[at]) or words[at] in MONTHS):
        return -1
    named = words[at] in WEEKDAYS or words[at] in PLURAL_WEEKDAYS
    end = at + 1
    if named or words[at] in MONTHS:
        end += end < len(words) and words[end] == "the"
        if end < len(words) and words[end][:1].isdigit():
            end += 1
        elif words[end - 1] == "the":
            end -= 1
    if words[at][:1].isdigit() and words[end : end + 1] == ("y",) and words[end + 1 : end + 2] != () and words[end + 1] in _HALVES:
        end += 2
    while end < len(words) and words[end] in _BEHIND_HOUR:
        end += 1
    return end
