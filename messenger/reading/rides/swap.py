"""Who takes the patient home in another's place, told behind that one's trouble; and whoever was to, laid up.

"Joan's car broke down, Sue will take me", "a Raul se le descompuso el carro, me lleva Chela", "Linda is in the hospital".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from messenger.core.understanding import Name
from messenger.reading.answers.name_lists import FIRST_NAMES
from messenger.reading.rides.beside import absent, comes_in_place
from messenger.reading.rides.named import read_ride
from messenger.reading.rides.words import RELATIONS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, STOPS, Text, words_of

_TROUBLE: Phrasebook[str] = Phrasebook(
    [("trouble", """
car|truck|van|carro|coche|auto|troca|camioneta ~3 broke|broken|shop|dead|died|totaled|stolen|towed|taller|descompuest*|murio|danado|robaron|chocado
descompuso|murio|dano|poncho ~2 carro|coche|auto|troca|camioneta
in|at ~1 hospital|er|icu
en ~1 hospital|urgencias
hospitalized|admitted|internad*|internaron|hospitaliz*
sick|ill|hurt|injured|covid|flu|fever|enferm*|gripe|lastim*
broke ~1 leg|arm|ankle|foot|hip|wrist
can|could|will not
not ~1 coming|able|available
no|ya_no puede|podra|viene|va
has|had|have|got to work|called_in|called_into
called|stuck ~1 in|into|at ~1 work
cancelled|canceled|bailed|flaked|backed_out|cancelo|fallo
tiene que trabajar
""")]
)  # fmt: skip
_TURNS = STOPS | lexicon(", but so and pero asi entonces y")
_CARRIES = lexicon(
    "will can take takes taking drive drives driving bring brings bringing get gets getting pick picks picking instead coming comes "
    "lleva llevara recoge recogera trae traera va viene puede maneja llevarme recogerme"
)
_OF_THE_WRITER = lexicon("i im ive me we us yo nosotros")


def in_place(text: Text) -> Name | None:
    """Who takes the patient home, where the text first tells of the trouble that somebody else has; None where it names nobody for sure."""
    if text.asks:
        return None
    for opening, rest in _parts(text):
        if not _of_somebody(opening) or not (absent(opening) or comes_in_place(text) or _TROUBLE.find(opening)):
            continue
        found = read_ride(rest) if not _CARRIES.isdisjoint(rest.bag) else None
        if isinstance(found, Name) and found.sure:
            return found
    return None


def _parts(text: Text) -> Iterator[tuple[Text, Text]]:
    """The text parted in two at each of its first places where a clause ends."""
    ends = (at for at, word in enumerate(text.words) if word in _TURNS and 0 < at < len(text.words) - 1)
    for at in islice(ends, _PLACES):
        last = at + (text.words[at : at + 2] == ("asi", "que"))
        opening, rest = words_of(text.cleaned[: text.spans[at][0]]), words_of(text.cleaned[text.spans[last][1] :])
        if opening.plain and rest.plain:
            yield opening, rest


_PLACES = 8
"""Of a long text no more are looked at: who comes in whose place is said at once."""


def _of_somebody(text: Text) -> bool:
    """Whether a name, a relation or the ride itself stands there, and not the writer."""
    somebody = any(_plain(word) in FIRST_NAMES or _plain(word) in RELATIONS for word in text.words)
    return (somebody or "ride" in text.bag) and _OF_THE_WRITER.isdisjoint(text.bag)


def _plain(word: str) -> str:
    """A word without the s of whose it is."""
    return word if word in FIRST_NAMES or not word.endswith("s") else word[:-1].rstrip("'")


_LAID_UP: Phrasebook[str] = Phrasebook(
    [("there", """
is|was|are ~2 in|at ~1 hospital|er|icu|emergency_room|urgent_care
is|got|was|been|being ~1 admitted|hospitalized|sick|ill|hurt
has|got|caught ~2 covid|flu|fever|pneumonia
broke ~1 leg|arm|ankle|foot|hip|wrist
had ~1 accident|surgery
taken|rushed ~2 hospital|er|icu
esta|sigue ~1 enferm*|internad*|hospitalizad*
esta en ~1 hospital|urgencias|terapia_intensiva
se enfermo|lastimo|accidento
tiene covid|gripe|fiebre|neumonia
"""), ("of", """
internaron|hospitalizaron a
""")]
)  # fmt: skip
_BEFORE = RELATIONS | lexicon(
    "my mi our sorry hey hi so but and ok oh no well hola perdon pero es que oye ay fyi update just heard acabo saber"
)
_THE_RIDE = lexicon("ride driver chofer")


def laid_up(text: Text) -> str:
    """Who is said to be ill, hurt or in the hospital: a first name in lower case, or "ride" for whoever drives; empty for nobody."""
    words = tuple(word for word in text.words if word not in MARKS)
    found = next(iter(_LAID_UP.find(text)), None)
    if found is None or text.asks or not _OF_THE_WRITER.isdisjoint(words):
        return ""
    if found.tag == "of":
        after = text.words[found.last + 1 : found.last + 4]
        return next((word for word in after if word in FIRST_NAMES and word not in RELATIONS), "")
    before = [word for word in text.words[: found.first] if word not in MARKS and word not in _BEFORE]
    if before and before[0] in _THE_RIDE:
        return "ride"
    return before[0] if len(before) == 1 and before[0] in FIRST_NAMES else ""


def of_the_writer(text: Text) -> bool:
    """Whether a text says anything of its writer ("I", "my life"), beyond who takes them home."""
    return not _OF_ME.isdisjoint(text.bag)


_OF_ME = _OF_THE_WRITER - {"me"} | lexicon("myself life mi vida puedo quiero estoy aguanto")


def ride_swap_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_TROUBLE, _LAID_UP)
