"""Which "if" is a condition, and which is only manners or an indirect question ("if possible", "wondering if tuesday works")."""

from __future__ import annotations

from collections.abc import Sequence

from messenger.reading.words.lexicon import lexicon

CONDITIONS = frozenset({"if", "si", "whether"})
_INQUIRING = lexicon(
    "see check wondering wonder wondered know ask tell confirm mind saber ver decir decirme checar preguntar revisar fijarse avisar"
)
"""Words before an "if" that make it an indirect question ("could you see if")."""
_PROMISING = frozenset({"text", "tell", "call", "message"})
"""Words of a promise ("I'll text you if I can make it friday")."""
_AGREEABLE = lexicon("ok okay right alright fine possible problem great good nice wonderful perfect best lovely better")
_ITS = frozenset({"it", "that", "be"})
_PLEASED = lexicon("appreciate love like prefer")
_MANNERS: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.split())
    for phrase in (
        "possible", "at all possible", "it is possible", "that is possible", "it is at all possible", "it is ok", "it is okay", "it is fine",
        "it is all right", "it is alright", "it is not too much trouble", "it is no trouble", "it is not a problem", "that is ok",
        "that is okay", "that is fine", "that is all right", "you do not mind", "you would not mind", "you would", "you could", "you can",
        "you have time", "you have room", "you please", "i may", "i might", "available", "convenient", "it is convenient", "not too late",
        "es posible", "fuera posible", "se puede", "se pudiera", "se podria", "puede", "pudiera", "podria", "pueden", "no es molestia",
        "no es mucha molestia", "no le molesta", "no es problema", "no hay problema", "no hay inconveniente", "me hace el favor",
        "es tan amable", "fuera tan amable", "le parece", "les parece", "gusta", "usted puede", "ustedes pueden", "dios quiere",
        "dios permite", "god willing",
    )
)  # fmt: skip
"""What stands behind an "if" that asks for nothing but leave."""
_DENIED = (("not",), ("no",))
_ASKERS = lexicon("i we yo nosotros")
_ABLE = lexicon("could can may might")
_VISITING = lexicon("come get have book schedule be see make do go take swing set put reserve move change")
_PRAISE = lexicon("great good nice wonderful perfect best appreciate appreciated lovely awesome amazing thankful grateful ideal")
_ENDS = frozenset(".?!;\n")


def _proposes(words: Sequence[str], i: int) -> bool:
    """ "what if we did thursday", "y si lo hacemos el jueves": a proposal, and no condition; not "what if I can't"."""
    if tuple(words[max(0, i - 1) : i + 1]) not in _WHAT_IF and tuple(words[max(0, i - 2) : i + 1]) not in _WHAT_IF:
        return False
    behind = words[i + 1 : i + 4]
    return any(word in _DOING for word in behind) and not any(word in {"not", "no", "cant"} for word in behind)


_WHAT_IF = {("what", "if"), ("what", "about", "if"), ("how", "about", "if"), ("y", "si"), ("que", "tal", "si"), ("and", "if")}
_DOING = lexicon(
    "did do try tried came come was were made make went go moved move switched switch pushed push booked book scheduled schedule set hacemos "
    "hago dejamos dejo vamos voy cambiamos cambio ponemos agendamos movemos pasamos fuera es"
)
"""Verbs of what is proposed."""


def is_condition(words: Sequence[str], i: int, *, opening: bool) -> bool:
    """Whether the "if" at word i states a condition; not where it asks ("see if") or, ``opening`` a thought, is polite ("if possible") or
    wishes ("if I could come on ...")."""
    before = words[i - 1] if i else ""
    if before in _INQUIRING or _proposes(words, i):
        return False
    if not opening or (before == "you" and i > 1 and words[i - 2] in _PROMISING):
        return True
    if before in _AGREEABLE and not _ITS.isdisjoint(words[max(0, i - 3) : i - 1]):
        return False
    if before == "it" and i > 1 and words[i - 2] in _PLEASED:
        return False
    behind = tuple(words[i + 1 : i + 7])
    if any(behind[: len(phrase)] == phrase and behind[len(phrase) : len(phrase) + 1] not in _DENIED for phrase in _MANNERS):
        return False
    if behind[:1] and behind[0] in _ASKERS and behind[1:2] and behind[1] in _ABLE and behind[2:3] and behind[2] in _VISITING:
        end = next((j for j in range(i + 3, len(words)) if words[j] in _ENDS), len(words))
        rest = words[i + 3 : end]
        return _PRAISE.isdisjoint(rest) and not _ASKERS.isdisjoint(rest)
    return True
