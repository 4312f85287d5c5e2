"""What somebody says or asks at home after a treatment: that they feel unwell, or what they may eat, and when they may nurse.

It means that after a treatment only. Nothing is judged: staff hear of it.
"""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import AtHome
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_RULES: Phrasebook[AtHome] = Phrasebook(
    [
        ("unwell", """
queasy|queazy|nauseous|nauseated|nausea|woozy|lightheaded|light_headed|dizzy|headache|migraine|groggy|foggy|drowsy|wobbly
sick to my|the stomach
stomach|tummy ~2 upset|off|weird|hurts|turning|churning
upset stomach
asco|ascos|nausea|nauseas|mareo|mareada|mareado|jaqueca|atontada|atontado
ganas de vomitar|devolver
estomago ~2 revuelto|mal|duele
dolor de cabeza|estomago
me duele ~2 cabeza|estomago
"""),
        ("home", """
^ home now|safe|already|finally
^ home $
am|are|got|made|made_it|back|safe ~1 home now|safe|safely|already|finally|$
ya ~1 llegue|llegamos ~2 casa
ya ~1 llegue|llegamos $
ya ~1 estoy|estamos ~2 casa
^ en casa $
"""),
        ("nursing", """
can|could|may|should|when|ok|okay|safe|allowed|how_long ~6 nurse|breastfeed|breast_feed|nursing|breastfeeding|pump|latch
nurse|breastfeed|breast_feed|breastfeeding|pump ~3 now|yet|again|tonight|today
puedo|puede|podria|debo|cuando|hasta_cuando ~5 pecho|seno|amamantar|amamanto|lactar|mamar
puedo|puede|cuando|debo ~4 sacarme leche
"""),
        ("asks", """
can|could|may|should|when|till|until|ok|okay|safe|how_soon ~4 eat|drink|shower|bathe|exercise|smoke|vape|workout|work_out|have_sex|go_to_work|back_to_work
puedo|podria|debo|cuando|ya ~4 comer|beber|banarme|ducharme|ejercicio|trabajar|fumar|cenar|desayunar
"""),
    ]
)  # fmt: skip
_DENIED = lexicon("not no never without sin ni nada nunca")
_NOT_YET = lexicon("not still todavia aun when cuando if si")
"""Words beside which nobody is home yet."""
_A_NURSE = lexicon("the a your our see talk speak call nurse's la una enfermera")


def at_home(text: Text) -> AtHome:
    """``nursing`` where it is asked whether to nurse, ``unwell`` where a text tells of a slight ill such as nausea, ``asks`` where it is
    asked when to eat, wash or work again, ``home`` where the writer is home, else ``no``."""
    found = _RULES.find(text)
    if any(one.tag == "nursing" for one in found) and not _of_a_nurse(text):
        return "nursing"
    told = any(one.tag == "unwell" and _DENIED.isdisjoint(text.words[max(0, one.first - 2) : one.first]) for one in found)
    if told:
        return "unwell"
    if any(one.tag == "asks" for one in found):
        return "asks"
    return "home" if any(one.tag == "home" for one in found) and _NOT_YET.isdisjoint(text.bag) else "no"


def _of_a_nurse(text: Text) -> bool:
    """Whether the nurse is meant, who is a person ("can I talk to the nurse now")."""
    places = text.places.get("nurse", ())
    return bool(places) and all(at > 0 and text.words[at - 1] in _A_NURSE for at in places)


def at_home_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_RULES,)
