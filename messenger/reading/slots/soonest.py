"""The soonest of the list, with a reason before it: "dont want to wait so whichever is soonest", "de las que me mandó, la más pronta"."""

from __future__ import annotations

from messenger.reading.times.words import MONTHS, PARTS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text

_SOON = lexicon("soonest earliest nearest closest first next")
_POINTED = lexicon("soonest nearest closest earliest")
_SOON_SPANISH = lexicon("pronto pronta proxima proximo cerca cercana cercano rapida rapido primero tempranito")
_CUES = _SOON | _SOON_SPANISH
_WHICHEVER = frozenset({"whichever", "whatever"})
_BETWEEN = lexicon("one of them is comes come up it the you have got day that gets me in will can see")
_BETWEEN_SPANISH = lexicon("que este esta sea salga venga siga caiga tenga tengan mas haya llegue")
_BEHIND = MARKS | lexicon(
    "one please pls thanks thank you gracias por favor porfa of the those them three 3 these ones sent have got de las tres que hay tiene tienen me mando mandaron esas"
)
_LEADS = MARKS | lexicon(
    "so que pues entonces and y me take with con is of want deme dame prefiero quiero mejor sent mando mandaron three tres 3 ones just have"
)
_TURNED = lexicon("if si unless but pero or o other otra otro than after before despues antes later until hasta except menos except")
_DENIED = frozenset({"not", "no", "cant", "nunca", "never", "ni"})
_WAITING = lexicon("wait waiting esperar aguanto aguantar espero stand")
_TIMES = frozenset(WEEKDAYS) | frozenset(PLURAL_WEEKDAYS) | frozenset(MONTHS) | frozenset(PARTS)
_LONGEST, _NEAR = 16, 4


def soonest_of_list(text: Text) -> bool:
    """Whether a text ends on the soonest of the list, and says nothing before it but why."""
    words = text.words
    if text.asks or len(words) > _LONGEST or text.bag.isdisjoint(_CUES) or not _TURNED.isdisjoint(words):
        return False
    for i in range(len(words)):
        last = _named(words, i)
        if last < 0 or not _BEHIND.issuperset(words[last + 1 :]):
            continue
        before = words[:i]
        told = not any(word in _TIMES or (word[:1].isdigit() and word != "3") for word in before)
        freely = _DENIED.isdisjoint(before) or not _WAITING.isdisjoint(before)
        return told and freely and (not before or before[-1] in _LEADS)
    return False


def _named(words: tuple[str, ...], i: int) -> int:
    """The last word of "whichever comes first", "la más pronta" that begins at word i; -1 where none does."""
    if words[i] in _WHICHEVER:
        return _skipped(words, i + 1, _BETWEEN, _SOON)
    if words[i] == "the":
        return i + 1 if words[i + 1 : i + 2] and words[i + 1] in _POINTED else -1
    if words[i] in {"la", "el"} and words[i + 1 : i + 2] in (("mas",), ("que",)):
        return _skipped(words, i + 1, _BETWEEN_SPANISH, _SOON_SPANISH)
    return -1


def _skipped(words: tuple[str, ...], at: int, between: frozenset[str], ends: frozenset[str]) -> int:
    """The word of ``ends`` behind a few of ``between``; -1 where there is none."""
    for j in range(at, min(len(words), at + _NEAR + 1)):
        if words[j] in ends:
            return j
        if words[j] not in between:
            return -1
    return -1
