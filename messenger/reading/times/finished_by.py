"""When a visit that is looked for has to be over: "gimme something that ends by 1", "any slot that wraps up before 3"; said as "finishes by"."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text

_ENDING = lexicon("ends end wraps over done finished out through")
_BOUNDS = frozenset({"by", "before"})
_SOUGHT = lexicon("something anything slot appointment time one")
_BETWEEN = lexicon("that is that's which will i am be gets lets me up has to can")
_NEAR = 5


def finishing(text: Text) -> Text:
    """The text with "finishes by" for such words; the same object where there are none."""
    if text.bag.isdisjoint(_ENDING) or text.bag.isdisjoint(_BOUNDS) or text.bag.isdisjoint(_SOUGHT):
        return text
    words = text.words
    for at, word in enumerate(words):
        step = at + 1 + (words[at + 1 : at + 2] == ("up",))
        if word not in _ENDING or words[step : step + 1] == () or words[step] not in _BOUNDS:
            continue
        first = at
        while first > max(0, at - _NEAR) and words[first - 1] in _BETWEEN:
            first -= 1
        if first == at or words[first - 1] not in _SOUGHT or first == 0:
            continue
        said = ("that", "finishes", "by")
        spans = (text.spans[at],) * len(said)
        return Text(text.cleaned, (*words[:first], *said, *words[step + 1 :]), (*text.spans[:first], *spans, *text.spans[step + 1 :]))
    return text
