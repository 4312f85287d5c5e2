"""What answers no question about health, whatever words of it stand there: a polite "ok", a question back, and who takes one home."""

from __future__ import annotations

from typing import Any

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_SAID: Phrasebook[str] = Phrasebook(
    [
        (
            "asks",
            """
^ what is|are|does|do|did|if|about|counts|kind|type|would|else|happens|means|mean|exactly|the|a|an
^ which|why|how|where|who
^ when is|are|can|do|does|will|should|would
^ do|does|did i|you|they|it|this|that|these|those|a|an|the|my|having|being|taking
^ is|are|was it|this|that|these|those|there|a|an|my|you|having|being|taking|high|low
^ can|should|must|will|would i|you|it|they|someone|my
^ could|may i|you|it|they
que es|son|significa|significan|quiere|quieren ~1 eso|esto|un|una|el|la|los|las|decir
^ que es|son|significa|significan|cuenta|pasa|tipo|clase
^ cual|cuales|cuanto|cuanta|cuantos|cuantas|donde|quien
^ a que se
^ por|para que
^ cuando es|va|puedo|seria|me
^ como se|puedo|es|saben|que
^ es|son|seria lo_mismo|malo|mala|normal|necesario|obligatorio|importante|un|una|eso
what does ~3 mean
^ meaning of
""",
        ),
        (
            "ride",
            """
have|got someone|somebody|anyone $
have|got someone|somebody to|who|that
have|got a ride
tengo alguien|quien
tengo a alguien
""",
        ),
    ]
)
_POLITE = lexicon(
    "ok okay okey oki k kk alright right fine great good perfect cool sure understood noted got it will do sounds very so much thanks thank you "
    "ty appreciate appreciated that works for me emojiyes emojithanks "
    "vale dale va sale bueno buena listo lista perfecto perfecta claro excelente entendido entiendo gracias muchas mil muy amable esta bien de "
    "acuerdo le agradezco"
)
"""Words that take note or thank. A yes is not among them."""


def asks_back(text: Text) -> bool:
    """Whether a text opens as a question and says nothing after it, with or without its mark ("whats an aneurysm")."""
    if "?" in text.words and any(word.isalnum() for word in text.words[len(text.words) - text.words[::-1].index("?") :]):
        return False
    return any(one.tag == "asks" for one in _SAID.find(text))


def tells_of_a_ride(text: Text) -> bool:
    """Whether a text says that somebody is there to take the person home: no answer about anybody's health."""
    return any(one.tag == "ride" for one in _SAID.find(text))


def asks(text: Text) -> bool:
    """Whether a text is a question to be answered: by how it opens, or by its mark and more than a "what?" or "sorry, what?"."""
    return asks_back(text) or (text.asks and len(text.plain) >= _MORE_THAN_WHAT)


_MORE_THAN_WHAT = 4


def is_polite(text: Text) -> bool:
    """Whether a text only takes note or thanks: it says neither yes nor no about anybody's health."""
    return bool(text.plain) and _POLITE.issuperset(text.plain)


def no_answer_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_SAID,)
