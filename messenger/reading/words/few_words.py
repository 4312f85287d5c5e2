"""Texts of a few words that say one thing and no more: a verb that our own texts teach, "I confirm", a no with manners beside it, a refusal.

Each is looked up as a whole. One word more is another text, for the readers of longer ones.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from messenger.core.understanding import Choice, ExpectChecklist, ExpectNumber, Intent
from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text, words_of

VERBS: dict[str, Intent] = {
    "book": "book", "cita": "book", "change": "reschedule", "cambio": "reschedule", "cambiar": "reschedule",
    "staff": "human", "persona": "human", "call": "human", "llamar": "human",
}  # fmt: skip
"""In either language; carrier words are not among them."""

CONFIRMS = frozenset(
    {
        "confirm", "confirmed", "i confirm", "yes i confirm", "confirm my appointment", "i confirm my appointment", "confirm my visit",
        "i confirm my visit", "confirmo", "confirmar", "confirmado", "si confirmo", "confirmo mi cita", "confirmo la cita",
        "si confirmo mi cita", "confirmo mi asistencia", "confirmo asistencia", "confirmar mi cita",
    }
)  # fmt: skip
"""As :attr:`Text.whole` gives them."""

_DECLINING = lexicon("no mejor gracias perdon espere ya better thanks sorry wait")


def taught(text: Text) -> Intent | None:
    """What is wanted by a text that is just one of our verbs; None for any other."""
    return VERBS.get(text.whole)


def confirms(text: Text) -> bool:
    """Whether a text confirms a visit and says no more. "Confirmed?" asks."""
    return text.whole in CONFIRMS and not text.asks


_COMES = expression(
    r"\b(?:will be there|(?:see|c) (?:you|ya|u) (?=\w)|(?:ahi|alli|alla|aqui) (?:estare|estaremos|nos vemos)|nos vemos (?=\w))",
    re.IGNORECASE,
)
_BESIDE_COMING = lexicon(
    "yes yep yeah yea y ok okay sure great perfect good thanks thank you ya u we i will be there see c then soon all god willing and so much "
    "tomorrow tmrw tmr 2moro tonight today morning on at the this next monday tuesday wednesday thursday friday saturday sunday mon tue tues wed "
    "thu thur thurs fri sat sun week hi hey hello bye cool awesome sounds emojiyes emojithanks : ) "
    "si claro que simon vale gracias muchas bueno bien ahi alli alla aqui estare estaremos nos vemos primero dios mediante si entonces pronto "
    "manana hoy el la las a lunes martes miercoles jueves viernes sabado domingo proximo semana hola adios perfecto pues oiga"
)
_TIME_OF_DAY = expression(r"\d{1,2}(?::\d\d)?")


def will_come(text: Text) -> bool:
    """Whether a text says that the writer will be there and no more ("yes see you tomorrow"). Only a mere "see you" is a goodbye."""
    words = text.whole.split()
    known = all(word in _BESIDE_COMING or _TIME_OF_DAY.fullmatch(word) for word in words)
    return known and not text.asks and bool(_COMES.search(text.whole))


_SEES = expression(
    r"\b(?:(?:see|c) (?:you|ya|u)|cya|will be (?:there|here)|(?:ahi|alli|alla|aqui) (?:estare|estaremos)|nos vemos"
    r"|hasta (?:entonces|manana|el|la))\b",
    re.IGNORECASE,
)
_BESIDE_SEEING = _BESIDE_COMING | lexicon(
    "cya in on for by a an bit few noon afternoon evening am pm o'clock time al rato ratito mediodia tarde noche hasta que viene proxima por en de punto "
    "th st nd rd january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre emojihappy lol"
)
_LATER = lexicon("later luego")
_SO_LONG = expression(r"\b(?:in|en) \d")
"""How long it takes somebody who is on the way ("I'll be there in 10")."""
_A_NUMBER = expression(r"\d{1,4}(?::\d\d)?")


def sees_us(text: Text) -> bool:
    """Whether a text says that we see each other, and at most when ("c u then", "nos vemos el martes"): no wish for another time, no answer."""
    said = " ".join(text.plain)
    known = all(word in _BESIDE_SEEING or _A_NUMBER.fullmatch(word) for word in text.plain)
    return known and not text.asks and _LATER.isdisjoint(text.bag) and bool(_SEES.search(said)) and not _SO_LONG.search(said)


def declines(text: Text) -> bool:
    """Whether a text is a no with nothing but manners beside it ("no, mejor no, gracias"). With anything else ("no puedo ir") it may be more."""
    words = frozenset(text.whole.split())
    return "no" in words and words <= _DECLINING and not text.asks


def refusal(text: Text, expect: ExpectNumber | ExpectChecklist) -> Choice | None:
    """A text that is just one of the further words of a question that is answered in numbers ("I'd rather not"); None for any other."""
    number = _wholes(expect.words).get(text.whole)
    return None if number is None or text.asks else Choice(number, because=f'the words "{text.whole}"')


@lru_cache(maxsize=16)
def _wholes(words: tuple[tuple[str, int], ...]) -> Mapping[str, int]:
    return {words_of(said).whole: number for said, number in words}
