"""When a person of the clinic is to call: a wish for the hour of the call, and the question when it comes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from messenger.core.understanding import Language, Times
from messenger.reading.times.when import read_times
from messenger.reading.times.wish_words import said_plainly
from messenger.reading.visits.moving import settled
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text, words_of

_SAID: Phrasebook[str] = Phrasebook(
    [
        ("wish", """
can|could|may|will|would ~1 i|we ~1 get|have|schedule|request a ~1 call|callback|phone_call
can|could|will|would you|someone|somebody|they|yall|u ~2 call|phone|ring ~1 me|us|back
can|could|will|would you|someone|somebody|they|yall|u ~1 call
call|phone|ring|reach|contact me|us ~2
call back|only|just ~2
best|better|good|easier|free ~3 to|for ~1 call|calls|reach|talk|phone
best time|times ~2
best|better|good if ~2 call
please|pls ~1 call
only ~2 call|talk|answer|phone
answer|take|talk ~2 call|calls|phone
me|nos ~1 puede|pueden|podria|podrian ~1 llamar|marcar|hablar
puede|pueden|podria|podrian ~1 llamarme|marcarme|hablarme|llamarnos
llame*|llamen*|llameme|marque*|marquen*|hableme
mejor|favor ~1 llame*|llamen*|marque*
que me|nos ~1 llamen|llame|marquen|hablen
contesto|contestar|hablar ~3 telefono|llamada|llamadas
"""),
        ("when", """
when|what_time ~1 will|are|do|would|is|should|can ~3 call|calling|contact|phone|reach
when|what_time ~1 will|do|should|can i ~2 hear|expect
when|what_time ~2 someone|somebody|they|you|staff ~2 call|calling|contact
what happens|is_happening now|next|then
what now $
what is next
how long ~3 before|until|till ~3 call|hear
cuando|que_hora|a_que_hora ~1 me|nos|le ~1 llaman|llamaran|van|marcan|hablan|contactan|llama|avisan|contestan
cuando|que_hora|a_que_hora ~1 van|va a llamar*|marcar*|hablar*
que sigue $
que pasa|sigue ahora|despues
y ahora que
cuanto ~2 tardan|tarda ~1 en llamar*|contestar*
"""),
    ]
)  # fmt: skip
_NOT_OURS = lexicon("cancel 911 988 insurance seguro pharmacy farmacia ambulance off")


def asks_when_called(text: Text) -> bool:
    """Whether a text asks when somebody calls, or what happens now."""
    return any(one.tag == "when" for one in _SAID.find(text))


def when_to_call(text: Text, language: Language, now: datetime) -> Times | None:
    """The days and hours at which a text wishes to be called ("can I get a call after 4pm"); None where it wishes no call or names none.

    ``now``: aware, in the clinic's zone.
    """
    found = [one for one in _SAID.find(text) if one.tag == "wish"]
    if not found or not _NOT_OURS.isdisjoint(text.bag) or asks_when_called(text):
        return None
    return _times(_clause(text, found[0].first, found[-1].last), language, now) or _times(text, language, now)


def _times(text: Text, language: Language, now: datetime) -> Times | None:
    plainly = said_plainly(_when(text))
    return settled(read_times(plainly, language, now), plainly, now)


def _clause(text: Text, first: int, last: int) -> Text:
    """The clause around these words: why somebody cannot be called at other hours stands in another ("..., I work")."""
    words = text.words
    while first and words[first - 1] not in MARKS:
        first -= 1
    while last + 1 < len(words) and words[last + 1] not in MARKS:
        last += 1
    return words_of(" ".join(words[first : last + 1]))


def _when(text: Text) -> Text:
    """The text without the call itself, whose time the readers of times know to be none of a visit's."""
    return words_of(" ".join(word for word in text.words if word not in _CALL))


_CALL = lexicon(
    "call calls callback phone ring reach contact me us back can could will would you someone somebody they yall please pls get "
    "llamar llame llamen llamenme llameme llamarme llamarnos llamada llamadas marcar marque marquen marcarme hablar hablen hableme hablarme "
    "puede pueden podria podrian nos favor que"
)


def called_back_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_SAID,)
