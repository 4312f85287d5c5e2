"""The only day off of the writer or of whoever drives, said in plain words: "the only day I ain't working", "el unico dia que no trabaja mi hija"."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text

_DAY = lexicon("day days dia dias")
_ONES = lexicon("my his her our their your i we he she mi su nuestro the")
_NOT = {
    ("do", "not"),
    ("does", "not"),
    ("am", "not"),
    ("is", "not"),
    ("are", "not"),
    ("did", "not"),
    ("be", "not"),
    ("has", "not"),
    ("have", "not"),
}
_WORK = lexicon("work working works scheduled")
_AT_WORK: tuple[tuple[str, ...], ...] = (
    ("at", "work"),
    ("on", "shift"),
    ("have", "work"),
    ("have", "to", "work"),
    ("got", "work"),
    ("on", "the", "clock"),
)
_TRABAJA = lexicon("trabajo trabaja trabajamos trabajan labora laboro chambeo chambea chambeamos")
_DESCANSA = lexicon("descanso descansa descansamos descansan")
_WHO_WORKS = 5
"""Words of "my daughter in law's" at most."""


def only_day_off(text: Text) -> Text:
    """The text with each such turn as "my only day off", "mi unico dia libre"; the same object where there is none."""
    words = text.words
    for i in range(len(words) - 1):
        if words[i] == "only" and words[i + 1] in _DAY:
            found = _english(words, i)
        elif words[i] in {"unico", "unicos"} and words[i + 1] in _DAY:
            found = _spanish(words, i)
        else:
            continue
        if found is not None:
            first, last, said = found
            spans = (text.spans[i],) * len(said)
            return Text(text.cleaned, (*words[:first], *said, *words[last:]), (*text.spans[:first], *spans, *text.spans[last:]))
    return text


def _english(words: tuple[str, ...], i: int) -> tuple[int, int, tuple[str, ...]] | None:
    said = ("my", "only", "day", "off")
    if words[i + 2 : i + 3] == ("off",):
        first = next((j for j in range(i - 1, max(-1, i - 1 - _WHO_WORKS), -1) if words[j] in _ONES or words[j] in MARKS), -1)
        whose = (
            0 <= first < i - 1
            and words[first] in {"my", "his", "her", "our"}
            and all(word.isalpha() and word != "is" for word in words[first:i])
        )
        last = i + 3
        if words[last : last + 1] == ("from",):
            last += 2 + (words[last + 1 : last + 2] in {("the",), ("her",), ("his",), ("my",)})
        return (first if whose else i, last, said if whose or words[i - 1] == "the" else said[1:]) if whose or last > i + 3 else None
    step = next((j for j in range(i + 2, min(i + 3 + _WHO_WORKS, len(words))) if words[j : j + 2] in _NOT), -1)
    if step < 0 or any(word in MARKS for word in words[i + 2 : step]) or step == i + 2:
        return None
    step += 2
    at = next(
        (len(one) for one in _AT_WORK if words[step : step + len(one)] == one), 1 if words[step : step + 1] and words[step] in _WORK else 0
    )
    if not at:
        return None
    return i - (words[i - 1 : i] in {("the",), ("my",)}), step + at, said


def _spanish(words: tuple[str, ...], i: int) -> tuple[int, int, tuple[str, ...]] | None:
    if words[i + 2 : i + 3] != ("que",):
        return None
    end = next((j for j in range(i + 3, min(i + 4 + _WHO_WORKS, len(words))) if words[j] in _TRABAJA or words[j] in _DESCANSA), -1)
    if end < 0 or any(word in MARKS for word in words[i + 3 : end]) or (words[end] in _TRABAJA) is not (words[end - 1] == "no"):
        return None
    last = end + 1
    if words[last : last + 1] and words[last] in {"mi", "mis"} and last + 1 < len(words):
        last += 2
    return i - (words[i - 1 : i] == ("el",)), last, ("mi", "unico", "dia", "libre")
