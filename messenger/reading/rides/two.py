"""Two who drive: one brings the patient, another takes them home. The ride home is what counts.

"my mom brings me and Jo picks me up", "me lleva Lety y me recoge Raul", "Linda takes me there, Jo takes me home".
"""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import Name
from messenger.reading.answers.name_lists import FIRST_NAMES
from messenger.reading.rides.named import read_ride
from messenger.reading.rides.words import RELATIONS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import STOPS, Text, words_of

_WAYS: Phrasebook[str] = Phrasebook(
    [
        ("home", """
pick|picks|picking|picked|get|gets|getting|grab|grabs ~2 up|after|afterwards
pick|picks|picking ~1 me
take|takes|taking|drive|drives|driving|bring|brings|bringing|get|gets|getting ~2 home|back
recoge|recogera|recogen|recoger|recogerme|recoja
regresa|regresara|regresarme|regreso
lleva|llevara|llevarme|trae|traera|traerme ~2 casa|regreso|vuelta
"""),
        ("there", """
bring|brings|bringing|drop|drops|dropping|take|takes|taking|drive|drives|driving ~1 me
drop|drops|dropping ~2 off
lleva|llevara|llevarme|lleve|trae|traera|traerme|deja|dejara|dejarme|acerca
"""),
    ]
)  # fmt: skip
_ENDS = STOPS | lexicon(", and y e then luego while mientras but pero ;")
_MAY = lexicon("can could may will would mark is it ok okay if puede pueden podria podrian so then and y that que")
_LONGEST = 24


def home_of_two(text: Text) -> Name | None:
    """Who takes the patient home, where the text says that another person brings them; None where it does not tell of two."""
    if len(text.plain) > _LONGEST:
        return None
    there, home = "", None
    for clause in _clauses(text):
        ways = {one.tag for one in _WAYS.find(clause)}
        if "home" in ways:
            home = _somebody(clause) or home
        elif ways:
            there = next((word for word in clause.plain if word in RELATIONS or (word in FIRST_NAMES and word not in _MAY)), there)
    return home if home is not None and there and home.value.casefold() != there.casefold() else None


def _clauses(text: Text) -> list[Text]:
    cut, found = 0, []
    for at, word in enumerate((*text.words, ".")):
        if word in _ENDS or at == len(text.words):
            if at > cut:
                found.append(words_of(text.cleaned[text.spans[cut][0] : text.spans[at - 1][1]].strip(" ?¿")))
            cut = at + 1
    return found


def _somebody(clause: Text) -> Name | None:
    """Who is named in one clause, asked or told."""
    first = next((i for i, word in enumerate(clause.words) if word not in _MAY), 0)
    said = read_ride(words_of(clause.cleaned[clause.spans[first][0] :])) if clause.words else None
    return said if isinstance(said, Name) and said.sure else None


def two_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_WAYS,)
