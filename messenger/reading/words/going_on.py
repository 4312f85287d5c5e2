"""Whether a text does nothing but go on ("ok, can we continue?", "sigamos") or agree ("ok", "listo"): short texts, known words only."""

from __future__ import annotations

from messenger.core.understanding import Onward
from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text

LONGEST = 10
"""Words, without marks. What is longer says more than that."""

_ONWARD = tuple(
    tuple(phrase.split())
    for phrase in (
        "where did we leave off", "pick up where we left off", "where we left off", "where i left off", "where were we", "where we were",
        "keep going", "carry on", "move on", "go ahead", "go on", "get going", "continue", "proceed", "resume", "next question",
        "en donde nos quedamos", "donde nos quedamos", "en que nos quedamos", "donde quedamos", "en que quedamos", "donde ibamos",
        "en que ibamos", "seguir adelante", "siguiente pregunta", "adelante", "continuar", "continuemos", "continuamos",
        "continuo", "sigamos", "seguimos", "seguir", "sigo", "siga", "sigue", "sigan", "prosigamos", "proseguir",
    )
)  # fmt: skip
"""Words that go on, the longest first."""

_AGREES = lexicon(
    "yes yeah yep yup sure ok okay k kk alright right fine ready good great perfect cool emojiyes "
    "si sip claro dale vale va sale bueno okey oki listo lista perfecto bien"
)
_BESIDE = lexicon(
    "i am we are us it you can could may shall should will would like want to let lets please thanks thank now then so well just with from "
    "here there this that the my questions booking hi hello again im "
    "podemos puedo puede pueden podriamos vamos a quiero quisiera me gustaria con la el lo las los de desde por favor gracias ya ahora ahorita "
    "entonces pues estoy esta eso mi cita preguntas hola otra vez acuerdo emojithanks"
)
"""What may stand beside them and changes nothing. No denial is among them: "I can't go on" is another matter."""

_OURS = _AGREES.union(_BESIDE, *_ONWARD)


_A_LETTER = frozenset({"k", "kk"})
"""An ok in a letter, which is "que" beside other words."""


def going_on(text: Text) -> Onward:
    """``go-on`` where a text asks to go on and says nothing else, ``agree`` where it only agrees, else ``no``."""
    words = tuple(word for word in text.plain if word not in "¿¡")
    if text.cleaned.strip(" .!").casefold() in _A_LETTER:
        return "agree"
    if not 0 < len(words) <= LONGEST or not _OURS.issuperset(words):
        return "no"
    rest, onward = list(words), False
    for phrase in _ONWARD:
        for at in range(len(rest) - len(phrase) + 1):
            if tuple(rest[at : at + len(phrase)]) == phrase:
                del rest[at : at + len(phrase)]
                onward = True
                break
    if not all(word in _AGREES or word in _BESIDE for word in rest):
        return "no"
    agrees = any(word in _AGREES for word in rest) or " ".join(words) == "de acuerdo"
    return "go-on" if onward else "agree" if agrees else "no"


_SORRY = (
    r"(?:(?:hi|hello|hey|ok|hola|buenas|buenos dias|buenas tardes|oiga|ay) )*(?:(?:so|really|very|mil|muchas|una?|im|i am|my) )*"
    r"(?:sorry|apologies|apologize|perdon|perdone|perdonen|disculpe|disculpen|disculpa|disculpas|lo siento)(?: \w+){0,9}?"
)
_SILENT = (
    r"(?:mia|awol|disappear(?:ed|ing)?|vanish(?:ed|ing)?|ghost(?:ed|ing)?(?: you| yall)?|silent|silence|quiet|gone|late reply|slow|"
    r"not (?:answering|replying|responding|texting|answer|reply|respond)|fell off|dropped off|went dark(?: on (?:you|u|yall))?|lost touch|"
    r"desaparec(?:er|i|ido|ida)|no (?:contestar|contest(?:e|arles|arle)|responder|respondi|haber contestado|escribir)|me perdi|"
    r"perdi(?:do|da)|ausente|silencio|la tardanza|tardar|tardarme|tarde)"
)
_WHY = (
    r"(?: (?:(?:stuff|things|life|a lot) (?:happened|came up|got crazy|got busy)|been busy|was busy|estuve ocupad[oa]|anduve ocupad[oa]))?"
)
_MORE_OF = r"(?: (?:please|pls|thanks|thank you|por favor|gracias|though|if thats ok))*"
_WISH_STILL = (
    r"(?:(?:but|and|so|pero|y|yes|si|oye|oiga) )*(?:"
    r"(?:i )?(?:do )?(?:still|definitely still) (?:want|need|wanna|would like|d like)(?: to)?(?: {own})?"
    r"|(?:can|could|may) i still (?:{own})|is it too late to (?:{own})|am i too late to (?:{own})"
    r"|(?:todavia|aun|aun asi) (?:si )?(?:quiero|quisiera|necesito|me interesa|puedo)(?: {mine})?"
    r"|(?:todavia|aun) estoy a tiempo(?: de {mine})?)"
)
_WISH = r"(?:(?:but|and|pero|y|yes|si) )*(?:(?:i )?(?:want|need|would like|id like|i d like)(?: to)? (?:{own})|(?:si )?(?:quiero|quisiera|necesito) {mine})"
_OWN = (
    r"(?:come(?: in)?|get in|be seen|book(?: it| one| (?:my|a|an|the) (?:appointment|appt|visit|time))?|schedule|(?:my|a|an|the) (?:appointment|appt|"
    r"visit|time|spot)|make (?:an|the|my) (?:appointment|appt)|get (?:a|an|my|the) (?:appointment|appt|visit|time|spot)|do (?:it|this)|it)"
)
_MINE = r"(?:ir|mi cita|la cita|una cita|agendar(?:la)?|hacer(?: mi| la| una)? cita|sacar(?: mi| la| una)? cita|apartar(?:la)?|venir|pasar)"


_BETWEEN = r"(?: (?!no |not |dont |ya |cant )\w+){0,3}?"
_BEHIND = rf"{_SORRY} {_SILENT}{_BETWEEN}{_WHY} "
_STILL = expression(
    rf"^(?:{_BEHIND})?{_WISH_STILL}{_MORE_OF}$|^{_BEHIND}{_WISH}{_MORE_OF}$".replace("{own}", _OWN).replace("{mine}", _MINE)
)


def still_wants(text: Text) -> bool:
    """Whether a text begs pardon for a silence or says that a visit is still wanted, and nothing else."""
    said = " ".join(word for word in text.plain if word not in "¿¡'")
    return bool(_STILL.match(said))
