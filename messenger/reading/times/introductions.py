"""Who is writing: "this is Carmen Lopez", "le habla Jorge, el papá de Kevin". A name says nothing of times, whatever word it is."""

from __future__ import annotations

from collections.abc import Sequence, Set

from messenger.reading.times.known import KNOWN
from messenger.reading.words.lexicon import lexicon

_LEADS: dict[str, tuple[tuple[str, ...], ...]] = {
    "this": (("this", "is"),),
    "name": (("name", "is"),),
    "i": (("i", "am"),),
    "nombre": (("nombre", "es"), ("nombre", "de")),
    "me": (("me", "llamo"),),
    "soy": (("soy",),),
    "somos": (("somos",),),
    "habla": (("habla",),),
    "saluda": (("saluda",),),
    "escribe": (("escribe",),),
    "llama": (("se", "llama"),),
    "parte": (("parte", "de"),),
}
_BETWEEN = lexicon(
    "de la el del senora senor doctora don dona mama papa hija hijo esposa esposo nuera yerno mom dad wife husband daughter son of the"
)
_LONGEST = 7
"""Words of a name at most, with what stands between them."""
_MOST_NAMES = 4


def introduced(words: Sequence[str], inside: Set[int]) -> frozenset[int]:
    """The places of words that name the writer; ``inside`` are those of times, which end a name."""
    if _LEADS.keys().isdisjoint(words):
        return frozenset()
    found: set[int] = set()
    for i, word in enumerate(words):
        if word not in _LEADS:
            continue
        lead = next((one for one in _LEADS[word] if tuple(words[i : i + len(one)]) == one), ())
        names = 0
        for j in range(i + len(lead), min(i + len(lead) + _LONGEST, len(words)) if lead else 0):
            if j in inside or not words[j].isalpha() or (words[j] in KNOWN and words[j] not in _BETWEEN) or names == _MOST_NAMES:
                break
            names += words[j] not in KNOWN
            found.add(j)
    return frozenset(found)
