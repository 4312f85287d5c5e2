"""Whether a text does nothing but go on ("ok, can we continue?", "sigamos") or agree ("ok", "listo"): short texts, known words only."""

from __future__ import annotations

from messenger.core.understanding import Onward
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
