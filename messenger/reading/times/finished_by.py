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
    if not text.bag.isdisjoint(_ACABAR):
        text = _acabada(text)
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


_ACABAR = lexicon("termine acabe terminara acabara terminado acabado terminemos acabemos")
_BEFORE_ACABAR = lexicon("que ya haya hayamos algo se la cita consulta una un y")
_PARA = {("antes", "de"), ("para",), ("antes",)}


def _acabada(text: Text) -> Text:
    """ "algo que termine antes de las 11", "que ya haya acabado para las 12": before that; the same object elsewhere."""
    words = text.words
    for at, word in enumerate(words):
        if word not in _ACABAR:
            continue
        length = max((len(one) for one in _PARA if words[at + 1 : at + 1 + len(one)] == one), default=0)
        first = at
        while first and words[first - 1] in _BEFORE_ACABAR:
            first -= 1
        if (
            not length
            or "que" not in words[first:at]
            or words[at + 1 + length : at + 2 + length] not in {("las",), ("la",), ("el",), ("mediodia",)}
        ):
            continue
        behind = at + 1 + length
        return Text(
            text.cleaned,
            (*words[:first], "antes", "de", *words[behind:]),
            (*text.spans[:first], *((text.spans[at],) * 2), *text.spans[behind:]),
        )
    return text
