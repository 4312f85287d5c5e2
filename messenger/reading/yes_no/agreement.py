"""The answer to "may I text you": k, dale, sounds good are a yes; a goodbye is neither yes nor no."""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import Choice, ExpectChoice
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text

_AGREES = lexicon(
    "yes yeah yea yep yup ya sure ok okay okey oki kk alright right fine good great perfect cool agree agreed absolutely definitely bet aight ight "
    "emojiyes si sip simon claro dale vale va sale bueno buena orale listo lista perfecto acepto acuerdo adelante andale arre continue proceed ahead"
)
_BESIDE = MARKS | lexicon(
    "i am we it is that this the a you can may go ahead let us do lets would be will works for me with so well then now please thanks thank by here in "
    "text texting texts book sounds all to fine on and of course my please sir maam mam ma'am hi hello hey mija mijo lol haha jaja jajaja "
    "por aqui aca texto mensaje mensajes favor gracias esta bien muy con gusto me parece yo le de la el lo en un una vamos pues ya que quiero hola buenas "
    "seguir sigo seguimos emojithanks chido no hay problema problem worries ¡ ¿"
)
_LEAVES: Phrasebook[str] = Phrasebook(
    [("leaves", """
gotta|got_to|have_to|need_to run|go|bounce|leave|work
brb
be right back
back later|soon|in
be back ~2
talk|text|chat|do|answer|reply ~3 later|tomorrow|tonight
^ later $
^ bye
not right|just now
^ not now
maybe later
ttyl
at work ~3
busy ~2 now
in a bit|minute|meeting|while
call|hit you|u ~1 back|later
al|mas|luego rato|tarde
^ luego|despues $
luego|despues|al_rato|mas_tarde ~1 le|te|les|sigo|contesto|escribo|veo|hablo|respondo
hasta luego|manana
nos vemos
^ adios
tengo que|me_tengo_que ~1 ir|irme|trabajar
me tengo que ir
ahorita|ahora no
estoy ~1 ocupad*|trabajando|manejando|en_el_trabajo
""")]
)  # fmt: skip
_BARE = frozenset({"k", "kk", "k.", "k!", "ok", "okk"})


def leaves(text: Text) -> bool:
    """Whether a text puts the matter off: "ok gotta run, back later", "al rato le contesto"."""
    return not text.asks and bool(_LEAVES.find(text))


def agreement(text: Text, expect: ExpectChoice) -> Choice | None:
    """A plain yes to the first question, in words of agreement and nothing else; None for any other text."""
    if text.asks or expect.question != "consent":
        return None
    if text.cleaned.strip().casefold() in _BARE:
        return Choice(1, because="a plain ok")
    agrees = not _AGREES.isdisjoint(text.bag) and (_AGREES | _BESIDE).issuperset(text.words)
    if not agrees or ("no" in text.bag and not {"problem", "worries", "problema"} & text.bag):
        return None
    return Choice(1, because="words of agreement")


def asks_who(text: Text) -> bool:
    """Whether a text asks something, with or without its mark ("ok who is this")."""
    return text.asks or not _ASKING.isdisjoint(text.bag)


_ASKING = lexicon("who what why how which where when quien cual cuanto donde")


def agreement_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_LEAVES,)
