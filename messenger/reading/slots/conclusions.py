"""What is left of the list, or concluded, behind what somebody says of the offered times: "tues I work, thurs is chemo. friday it is", "... so the other one".

And what is wished for behind a complaint of all of them: "those are all during school. after 3:30?".
"""

from __future__ import annotations

from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, STOPS, Text, words_of

NOT_OUT = "the only one not ruled out"
_BEHIND = {
    ("it", "is"),
    ("then",),
    ("entonces",),
    ("it", "will", "be"),
    ("it", "has", "to", "be"),
    ("pues",),
    ("it", "is", "then"),
    ("then", "i", "guess"),
    ("i", "guess"),
}
_BEFORE = lexicon("so entonces que guess leaves leaving queda seria sera")
_LEADING = lexicon(
    "so entonces asi que i guess it leaves that me us then the el la pues nos queda se only solo leaving seria will be just do lets let us go with"
)
_POLITE = lexicon("please thanks thank you por favor gracias porfa lol haha jaja ok okay")
_MUCH, _OF_WHAT = frozenset({"too", "muy"}), frozenset({"early", "late", "soon", "temprano", "tarde", "pronto"})
"""What ends a complaint of a time, without a mark behind it ("9:30 too early tuesday it is")."""
_SHORT, _LONG_BEFORE = 9, 3
"""Words of a conclusion at most; words before it at least."""


def concluded(text: Text) -> Text | None:
    """The day of "..., friday it is", "... asi que el viernes": the last of what is said, where it draws the conclusion; None elsewhere."""
    words = text.words
    at = max((i for i, word in enumerate(words) if word in WEEKDAYS), default=-1)
    if at < _LONG_BEFORE or text.asks:
        return None
    behind = tuple(word for word in words[at + 1 :] if word not in MARKS and word not in _POLITE)
    first = at
    while first and words[first - 1] in _LEADING and at - first < _SHORT:
        first -= 1
    led = not _BEFORE.isdisjoint(words[first:at])
    cut = first > 0 and (words[first - 1] in STOPS or words[first - 1] in {",", ";", "-"} or words[first] in {"so", "entonces", "asi"})
    cut = cut or (first > 1 and words[first - 1] in _OF_WHAT and words[first - 2] in _MUCH)
    if not cut or not (behind in _BEHIND or (led and not behind)):
        return None
    return words_of(words[at])


_THE_OTHER = (
    "the other one ", "that other one ", "the other ", "the remaining one ", "the one left ", "the only one left ", "the one that is left ", "whatever is left ", "what is left ",
    "la otra ", "el otro ", "la que queda ", "el que queda ", "la que sobra ", "la unica que queda ", "la restante ", "lo que queda ", "la que resta ",
)  # fmt: skip
_OTHERS = lexicon("week semana day dia days dias two dos time vez")


def points_at_other(text: Text) -> bool:
    """ "10 is too early and friday I got court so I guess the other one": the one of the list that is left is meant."""
    for phrase in _THE_OTHER:
        at = text.flat.rfind(phrase)
        if at >= 0:
            behind = text.flat[at + len(phrase) :].split()
            return not behind or all(word in MARKS or word in _POLITE or word in _FITTING for word in behind)
    return False


_FITTING = lexicon("works work is fine good then entonces si esta bien me sirve queda seria it would be")


def points_at_several(text: Text) -> bool:
    """ "both of the morning ones are out", "las de la tarde no puedo": some of the list are ruled out together, by what they have in common."""
    return not text.bag.isdisjoint(_SEVERAL) or any(phrase in text.flat for phrase in _SEVERAL_PHRASES)


_SEVERAL = frozenset({"ones", "both"})
_SEVERAL_PHRASES = (
    "las de la ",
    "los de la ",
    "las de en ",
    "neither of the ",
    "either of the ",
    "las dos de la ",
    "ninguna de las ",
    "las que son ",
    "noon one is out ",
    "noon one is no ",
    "noon one does not ",
    "noon one will not ",
    "noon one is bad ",
    "morning one is out ",
)


_ALL_OF_THEM: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "those are", "these are", "they are", "all of those are", "all of them are", "all those are", "all these are", "all of these are", "all are", "all during", "those all",
        "todas son", "todos son", "todas caen", "todos caen", "todas estan", "esas son", "esas caen", "esos son", "esas todas", "son todas", "caen todas", "todas en", "todas cuando",
        "todos esos", "todas esas", "all three are", "las 3 son", "las tres son", "las tres caen", "las 3 caen",
    )
)  # fmt: skip
_ALL_STARTS = frozenset(words[0] for words in _ALL_OF_THEM)
_COMPLAINING = lexicon(
    "during when while work working school class classes shift shifts early late soon days day far off out trabajo trabajando escuela clase clases turno cuando mientras horario "
    "temprano tarde pronto horas hora chamba jale mornings afternoons weekdays bad mal malas"
)
_AGREEING = lexicon(
    "good fine great ok okay perfect open best except but menos salvo excepto pero bien buenas not no cerca free libres posibles me or o"
)
_INTERJECTIONS = lexicon("nah no nope ugh um hmm sorry oh well mm eh ay uy pues lol dang darn shoot hi hey") | MARKS
_TURNING = STOPS | frozenset({",", "-", ";", "so", "asi", "do", "can", "any", "got", "hay", "tiene", "tienen", "tendra", "could"})


def behind_complaint(text: Text) -> Text | None:
    """What is wished for behind a complaint of all the offered times; None where there is no complaint, or nothing behind it."""
    words = text.words
    first = 0
    while first < len(words) and words[first] in _INTERJECTIONS:
        first += 1
    if first >= len(words) or words[first] not in _ALL_STARTS:
        return None
    length = next((len(one) for one in _ALL_OF_THEM if words[first : first + len(one)] == one), 0)
    end = next((i for i in range(first + length, len(words)) if words[i] in _TURNING), len(words))
    said = words[first + length : end]
    lead = words[first : first + length]
    if said[-1:] in (("work",), ("works",)):
        return None
    if not length or _COMPLAINING.isdisjoint((*said, *lead)) or not _AGREEING.isdisjoint(said):
        return None
    if (
        not {"they", "esas", "those", "these", "esos"}.isdisjoint(lead[:1])
        and {"all", "todas", "todos"}.isdisjoint((*lead, *said))
        and {"too", "muy", "during", "when", "cuando"}.isdisjoint(said)
    ):
        return None
    while end < len(words) and (words[end] in MARKS or words[end] in {"so", "asi"}):
        end += 1
    return words_of(" ".join(words[end:])) if end < len(words) else words_of("")
