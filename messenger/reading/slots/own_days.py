"""Days told of the writer's own life at offered times ("wed is my only day off"): what suits them, said before any of the list is taken."""

from __future__ import annotations

from typing import Any

from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_OWN: Phrasebook[str] = Phrasebook(
    [("own", """
only|one|free day|days|time|morning|afternoon off|free|open|available
my|our|his|her|only|the|a day|days|morning|mornings|afternoon|afternoons off
only day|days|time|one ~1 that|when|which|i|we|he|she|my|the
i|we|im|we_are|am|are|he|she|is|have|has|get|got|gets|be off|free|available
i|we have|has|get|got|gets ~2 off
not ~1 work|working|works|scheduled ~1 @day
@day ~2 not ~1 work|working|works|scheduled
off ~1 on ~1 @day
can only do|come|make|be|get
only can
dia|dias|manana|tarde|rato libre|libres
unico|unicos ~1 dia|dias|que|libre|disponible
unica|unicas hora|horas|manana|tarde
dia|dias de ~1 descanso
descanso|descansa|descansamos|libro
tengo|tiene|tenemos|estoy|esta|estamos ~1 libre|disponible
no trabajo|trabaja|trabajamos|laboro
solo|solamente|nomas|nada_mas ~1 puedo|podria|tengo|podemos|puede|tiene
""")],
    {"day": " ".join((*WEEKDAYS, "tomorrow", "manana"))},
)  # fmt: skip
_TAKING = lexicon(
    "works work then so please pls plz ok okay yes yeah yep sure perfect great good fine take book lets sign put give gimme one ones will "
    "entonces asi por_favor favor si claro perfecto esa ese esta este quiero deme dame apunteme anoteme ponga pongame tomo agarro reserve bien sirve "
    "va dale sale vale conviene queda second third first primera segunda tercera emojiyes"
)
"""Words by which a time is taken, in whatever company."""


def tells_of_own_days(text: Text) -> bool:
    """Whether a text says when somebody is free, and by no word that one of the list is taken ("wed is my only day off"; not "... so wed")."""
    own = _OWN.find(text)
    if not own or text.asks:
        return False
    return not any(word in _TAKING and not any(one.first <= i <= one.last for one in own) for i, word in enumerate(text.words))


def own_days_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_OWN,)
