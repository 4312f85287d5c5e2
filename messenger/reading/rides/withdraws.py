"""Whether whoever takes a patient home takes it back: "stuck at work, can't get her", "no voy a poder recogerla"."""

from __future__ import annotations

from typing import Any

from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_RULES: Phrasebook[str] = Phrasebook(
    [("back", """
can|could not ~2 make|come|pick|take|drive|do|be|bring|fetch|grab|collect|help|go|leave
can|could not ~2 get her|him|them|there|off|to|away|out|you|my|a
< [sorry] [i] can not >
will|would not ~2 make|come|get|able|pick|take|drive|be
not ~1 able|available|coming|gonna
not going to ~3
no longer ~2
not|can ~3 any more
something|work|emergency came|come up
have|has|got|need|called to|in ~1 work
stuck ~2 work|hospital|job|meeting|shift
car|truck|van|ride ~3 broke|died|dead|shop|towed|start
i am ~2 sick|ill|hospital
back|backing|backed|bail|bailing out
find|get|need|ask|call someone|somebody|anyone else
someone|somebody else ~2 has|needs|should|will|to
no ~1 puedo|podre|pude|podemos ~2
no ~1 voy|vamos ~1 a ~1 poder|ir|llegar
no ~2 ire|alcanzo|llego|llegare
ya no ~2 puedo|voy|recoger*|llev*
me salio ~1 algo|trabajo|turno|emergencia|imprevisto|un|una
tengo que ~1 trabajar
estoy ~2 enferm*
atorad*|atrapad*|metid* ~2 trabajo|chamba
descompuso|dano|averio|poncho ~3 carro|coche|auto|troca|camioneta
se me ~2 descompuso|dano|averio|poncho
que vaya|venga|busque* otr*|alguien ~1
busque*|necesita* ~1 a ~1 otr*|alguien
""")]
)  # fmt: skip
_ASKS_WHETHER = frozenset({"if"})


def withdraws(text: Text) -> bool:
    """Whether the text says that they do not come; not where it only asks what would be if they did not."""
    return _ASKS_WHETHER.isdisjoint(text.bag) and bool(_RULES.find(text))


def withdrawal_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_RULES,)
