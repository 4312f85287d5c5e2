"""What answers no open question and asks nothing: an age, an illness denied, who drives, a name, when somebody else is away.

A receptionist says thanks and asks again. Texts that say more than that ("no allergies but my heart races") are not among them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from messenger.core.understanding import Answer, ExpectChoice, Expecting
from messenger.reading.answers.beside import beside
from messenger.reading.answers.names import name_beside
from messenger.reading.intents.rules import by_rules
from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text
from messenger.reading.yes_no.kin import KIN

_AGE = expression(
    r"^\W*(?:(?:hi|hey|hello|hola|oh|and|y|btw|also)\W+)?(?:i'?m|i\u2019m|i am|tengo|my age is|mi edad es|age|edad)\W+(\d{2,3})"
    r"(?:\s*(?:years? old|years|yrs?|y/?o|a\u00f1os|anos))?\W*$",
    re.IGNORECASE,
)
_LISTS = {
    "ill": "allergies allergy allergic reactions pregnant pregnancy breastfeeding nursing diabetes diabetic asthma seizures seizure stroke strokes "
    "heart liver kidney bladder pressure bp hypertension drugs alcohol drink drinking smoke smoking conditions condition illness illnesses diseases "
    "disease surgeries surgery medications medication medicines medicine meds prescriptions ketamine medical psychosis schizophrenia bipolar mania",
    "mal": "alergias alergia alergica alergico embarazada embarazo diabetes diabetica diabetico asma convulsiones derrame corazon higado vejiga rinones "
    "presion drogas droga alcohol tomo fumo bebo enfermedades enfermedad operaciones cirugias medicinas medicina medicamentos medicamento pastillas "
    "ketamina psicosis esquizofrenia bipolar lactando cardiacos",
}
_SAID: Phrasebook[str] = Phrasebook(
    [
        ("denied", """
no|not|never|without|dont|zero ~4 @ill
nothing|none ~2 allergic|medical
sin|ni|no|nunca|ninguna|ningun|cero ~4 @mal
"""),
        ("away", """
leave|leaves|leaving|fly|flies|flying|travel|travels|traveling|go|going|goes_out|away|out_of_town ~8 back|return|returns|returning|until|till|through|thru
sale|salen|se_va|se_van|viaja|viajan|va|van ~8 vuelve|vuelven|regresa|regresan|regreso|vuelta|hasta
"""),
    ],
    _LISTS,
)  # fmt: skip
_MORE = lexicon(
    "but except only just though although since until unless if anymore now lately yet then pero excepto solo nomas aunque desde si ahora ultimamente "
    "menos salvo ya entonces can able puedo puede more mas"
)
_OTHERS = lexicon("they he she ellos ellas ella")
_THIRD = lexicon("sale salen van viaja viajan vuelve vuelven regresa regresan")
"""Spanish says "they" by the verb alone."""
_OWN = lexicon("i we me us yo nosotros salgo salimos vuelvo volvemos regreso regresamos puedo podemos can want quiero")
_FRAME = expression(
    r"^\W*(?:(?:hi|hey|hello|hola|oh|and|y|btw|well|pues)\W+)?(?:(?:it'?s|it\u2019s|it is|this is|i want|i need|i'?m looking for|looking for|es|seria|"
    r"quiero|necesito|busco|vengo|voy)\s+)?(?:(?:help|treatment|ayuda|tratamiento)\s+)?(?:(?:with|for|about|because of|para|pa|con|por|de)\s+)?",
    re.IGNORECASE,
)
_LONGEST = 14


def age_said(text: Text) -> int | None:
    """The age that is all a text says ("im 34"); None for any other."""
    found = _AGE.match(text.cleaned)
    return int(found[1]) if found is not None else None


def told_aside(text: Text) -> bool:
    """Whether a text only tells something of the kind that is thanked for and answers nothing that is open."""
    if text.asks or not text.plain or len(text.plain) > _LONGEST:
        return False
    if age_said(text) is not None or by_rules(text) == ("ride_confirmed",) or name_beside(text):
        return True
    tags = {one.tag for one in _SAID.find(text)}
    if "denied" in tags:
        return _MORE.isdisjoint(text.bag) and KIN.isdisjoint(text.bag)
    of_others = not (_OTHERS | KIN).isdisjoint(text.bag) or not _THIRD.isdisjoint(text.bag)
    return "away" in tags and of_others and _OWN.isdisjoint(text.bag)


def ahead(text: Text, questions: Sequence[tuple[str, Expecting]]) -> tuple[tuple[str, Answer], ...]:
    """What a text, which says nothing else, answers of one of ``questions`` ("for depression"); () where it answers none, or more than one.

    Another's illness is no answer, nor is a question.
    """
    if text.asks or len(text.plain) > _LONGEST or not (KIN | _OTHERS | _MORE).isdisjoint(text.bag):
        return ()
    said = _FRAME.sub("", text.cleaned, count=1)
    found = beside(said, [(id, expected) for id, expected in questions if isinstance(expected, ExpectChoice)], numbers=False)
    return found if len(found) == 1 else ()


def out_of_turn_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_SAID,)
