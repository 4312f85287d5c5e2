"""A time declined in plain words: "can't make that", "hold off", "let somebody who is worse off have it"."""

from __future__ import annotations

from typing import Any

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text
from messenger.reading.yes_no.evidence import Seen

_DECLINES: Phrasebook[str] = Phrasebook(
    [
        ("cannot", """
can_not|cannot|wont|unable_to|could_not|no_puedo ~1 make|do|swing|manage|attend|get ~1 it|that|this|there|thursday|tuesday|the
can|will|could|am not|unable ~2 make|do|swing|manage|attend ~1 it|that|this|there|thursday|tuesday|$
can_not|cannot get off ~1 work
no good|bueno $
is|be|am slammed|swamped
booked solid|up
does|do|will|would not ~1 work|suit|fit
no ~1 va a poder $
no voy a poder|alcanzar|llegar ~1
no ~1 alcanzo|llego|puedo ~2 a_esa|esa|ese ~1 hora|dia
se me ~1 atraveso|atraviesa|cruza|cruzo|empalma|empalmo|junta|complica|complico
no me ~1 queda|acomoda|conviene|checa|cuadra
"""),
        ("not for me", """
hold|save|give|leave ~1 it|that|this|mine for|to somebody|someone|another|others|anyone|a_new
let|leave somebody|someone|another ~3 have|take
hold|holding off
not ~1 book|schedule|reserve|confirm ~1 it|that|me|yet|anything
^ not yet
not ~1 commit
todavia|aun no ~2 lo|la|me|le ~1 aparte*|agende*|agarre*|reserve*|confirme*|anote*|ponga*
no ~1 me|lo|la ~1 lo|la aparte*|agende*|agarre*|reserve*|anote*
deselo|dasela|desela|delo|dela|dejeselo|dejesela a otro|otra|alguien|quien
"""),
    ]
)  # fmt: skip


def declines(text: Text, seen: Seen) -> bool:
    """Whether a text says in plain words that a time will not do, or is for somebody else, and nothing that takes it back."""
    tags = {one.tag for one in seen.phrases}
    if not any(_stands(text.words, one.first) for one in _DECLINES.find(text)):
        return False
    words = text.words
    can = any(word in _CAN and words[i + 1 : i + 2] != ("not",) and words[max(0, i - 1) : i] != ("no",) for i, word in enumerate(words))
    plain = not can and not text.asks and len(text.plain) <= _LONG and _TURNED.isdisjoint(text.bag)
    return plain and tags.isdisjoint({"idiom yes", "twice", "turned"})


_CAN = frozenset({"can", "puedo"})


_LONG = 16
_TURNED = lexicon(
    "yes yeah yep yup si sure but pero though unless if except thought earlier changed turns before instead works still wait miss "
    "perder fallar faltar faltaria otra maybe quizas perderme perdermelo perdermela excited "
    "siempre otherwise way any how what when why que cuanto como"
)


def _stands(words: tuple[str, ...], first: int) -> bool:
    """Whether what declines from word ``first`` on is not itself denied: "don't give it to someone else"."""
    before = words[max(0, first - 2) : first]
    return before[-1:] == () or before[-1] in MARKS or _DENIED.isdisjoint(before)


_DENIED = lexicon("no not never nunca tampoco ni")


def decline_books() -> tuple[Phrasebook[Any], ...]:
    """The rules, to be made ahead of the first text."""
    return (_DECLINES,)
