"""Whether a text speaks of somebody else and not of its writer: "he has depression really bad", "mi hijo está muy triste".

It counts only where a visit is for somebody else, as a parent's or carer's text is read then.
"""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text

_THEY = lexicon("he she they him her his hers them their el ella ellos su sus")
_KIN = lexicon(
    "son daughter kid child boy girl teen teenager husband wife mother mom father dad brother sister grandson granddaughter nephew niece friend patient "
    "hijo hija nino nina esposo esposa mama papa hermano hermana nieto nieta sobrino sobrina amigo amiga muchacho muchacha"
)
_SELF = lexicon("i me mine myself we us yo conmigo estoy tengo soy siento quiero puedo nosotros")
_MY = lexicon("my our mi mis nuestro nuestra")
_SPANISH_THIRD = lexicon("tiene esta anda siente quiere llora dice sufre padece come duerme")


def about_another(text: Text) -> bool:
    """Whether it speaks of somebody else only: a "he" or a "my son", and no "I" of the writer's own."""
    words = text.words
    own = any(word in _SELF for word in words)
    mine = any(word in _MY and not (i + 1 < len(words) and words[i + 1] in _KIN) for i, word in enumerate(words))
    if own or mine:
        return False
    return not (_THEY | _KIN).isdisjoint(words) or not _SPANISH_THIRD.isdisjoint(words)
