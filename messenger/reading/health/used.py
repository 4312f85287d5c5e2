"""Whether a text tells that its writer used cannabis or another drug, or asks about it: "i smoked weed last night", "puedo fumar mota antes".

What it means for a visit is for staff. Medicines are none of these words, and neither are drinks and foods that share a name with one.
"""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import Used
from messenger.reading.answers.no_answer import asks
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text

_LISTS = {
    "drug": (
        "weed marijuana cannabis thc edible edibles gummies blunt blunts dab dabs bong spliff doobie ganja reefer hash kush delta8 shrooms "
        "cocaine mdma molly ecstasy lsd meth heroin kratom psilocybin "
        "mota marihuana mariguana yerba hierba porro porros gallo bacha cannabis cocaina perico cristal tachas comestible comestibles gomitas"
    ),
    "use": (
        "smoke smoked smoking vape vaped vaping hit took take taking used use using did do had have having ate eat eating tried try "
        "fume fumar fumo fumado fumando consumi consumir consumo use usar uso probe probar comi comer tome tomar tomo meti metido inhale inhalar "
        "eche echar eche"
    ),
}
_RULES: Phrasebook[str] = Phrasebook(
    [
        ("told", """
@use ~3 @drug
smoked|vaped ~2 last_night|yesterday|today|earlier|this_morning|pot|joint
i|just smoked|vaped
smoke|smoking|smoked pot
had|smoked|shared|hit|rolled ~2 joint $
had|smoked|shared|hit|rolled ~2 joint ~1 last_night|yesterday|today|earlier|at|this_morning
did|snorted|dropped|took ~2 acid|mushrooms|coke|line|lines
got|am|was|still|been ~3 stoned|baked
got|i_am|i_was ~2 high $
got|i_am|i_was ~2 high last_night|yesterday|today|earlier|this_morning|right_now
fume|fumado ~3 anoche|ayer|hoy|antier|manana|hace|poco|poquito
eche|di|meti ~1 toque|toques|linea|lineas|pase|perico
estoy|estaba|ando|andaba ~1 pacheco|pacheca|grifo|grifa|drogado|drogada|high
hongos alucinogenos|magicos
"""),
        ("named", "@drug\npot $\na joint\njoints\nmagic mushrooms\nrecreational drugs\ndrogas"),
    ],
    _LISTS,
)  # fmt: skip
_DENIES = lexicon("not no never nunca without sin nobody none nothing nada ni tampoco neither quit deje")
_MYSELF = lexicon(
    "i we and but just already also then so that because since have been 've ill oops sorry yes today yesterday only "
    "yo ya me le y pero porque que hoy ayer anoche he si perdon hola hi no solo"
)
"""What may stand before a verb whose doer is the writer."""


def used(text: Text) -> Used:
    """``asked`` where it is a question with such a drug in it, ``told`` where the writer says they used one, else ``no``."""
    found = [one for one in _RULES.find(text) if not _is_denied(text.words, one.first, one.last)]
    if not found:
        return "no"
    told = [one for one in found if one.tag == "told" and not _of_another(text.words, one.first)]
    if told and text.words[told[0].first] not in _OPEN:
        return "told"
    if text.asks or asks(text) or any(word in _ASKING for word in text.plain[:3]):
        return "asked"
    return "told" if told else "no"


_OPEN = lexicon("smoke vape take use do have eat try fumar usar probar comer tomar inhalar consumir echar")
"""Forms in which what may be done is asked ("can i smoke weed"): a question, where the text is one."""


_ASKING = lexicon("can could may should is are do does will how when puedo podria debo puede esta afecta se_puede importa")


def _is_denied(words: tuple[str, ...], first: int, last: int) -> bool:
    """Whether it stands under a denial of the same clause."""
    before = words[max(0, first - 4) : first]
    clause = max((i + 1 for i in range(len(before)) if before[i] in MARKS or before[i] in {"but", "pero"}), default=0)
    return not _DENIES.isdisjoint((*before[clause:], *words[first + 1 : last]))


def _of_another(words: tuple[str, ...], first: int) -> bool:
    """Whether somebody else did it."""
    if not first or words[first] in {"am", "was", "estoy", "estaba", "ando", "andaba", "i", "just", "still", "been"}:
        return False
    subject = words[first - 1]
    return subject[:1].isalpha() and subject not in _MYSELF and words[first] not in _OPEN


def used_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_RULES,)
