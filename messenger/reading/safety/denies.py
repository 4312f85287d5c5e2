"""A plain denial of such thoughts beside something else: "not suicidal, just in pain", "34, no thoughts like that". It is heard, and read.

Only where nothing takes it back: no "but", no question, no "sometimes", no "any more".
"""

from __future__ import annotations

from typing import Any

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_SAID: Phrasebook[str] = Phrasebook(
    [
        (
            "denies",
            """
not [at] [all] suicidal
not [feeling] suicidal
no ~1 suicidal|dark thoughts|ideas|ideation|feelings
no|never [any] thoughts like|of|about that|it|those|this|suicide|hurting|harming|killing|ending
not|never have|having|had ~1 thoughts like|of|about
not thinking of|about|like that|it|hurting|harming|killing|ending|suicide
not want|wanna|going|planning|gonna [to] hurt|harm|kill myself
never|not hurt|harm|kill myself
not [going] [to] do anything like that
not a danger to myself
not in that kind|sort of place|danger
""",
        ),
        (
            "denies",
            """
no soy|estoy|ando suicida
no pienso|pensando|he_pensado|estoy_pensando en eso|quitarme|matarme|hacerme|morirme|morir|suicidarme|lastimarme
no me quiero|voy_a|pienso matar|morir|quitar|lastimar|hacer
no quiero|voy_a matarme|morirme|quitarme|hacerme|lastimarme|morir
no tengo ~1 pensamientos|ideas ~1 eso|esos|asi|suicid*
sin ~1 pensamientos|ideas ~1 eso|esos|asi|suicid*
nada de eso
""",
        ),
    ]
)
_TURNS = lexicon(
    "but pero except unless until excepto salvo although aunque though yet wish quisiera sometimes maybe anymore any_more usually often lately "
    "a_veces quizas quiza tal_vez talvez ya solo only just_about today now hoy ahora ahorita used before antes tonight still todavia if si"
)
"""With one of these the denial may be of today only, or be taken back."""


def denies(text: Text) -> bool:
    """Whether it holds a plain denial that nothing takes back."""
    if text.asks or "not really" in text.flat or "any more" in text.flat or not _TURNS.isdisjoint(text.words):
        return False
    return bool(_SAID.find(text))


def denies_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_SAID,)
