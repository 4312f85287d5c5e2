"""Giving up, said beside leaving: "stop texting me, there's no use", "cancelar, ya me rendi". Milder than what triage looks for in any text.

Alone such words are everyday ("I give up, which door is it?"); who leaves care with them is asked how they are, and a person reads it.
"""

from __future__ import annotations

from typing import Any

from messenger.reading.carrier import sure
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_SAID: Phrasebook[str] = Phrasebook(
    [
        (
            "gives-up",
            """
no use|point|hope|reason|future
what is|s|was [even] the point|use
whats the point|use
pointless|hopeless|worthless
useless
give|gave|giving|given up
nothing ~2 helps|help|works|work|matters|matter|worked|left|changes
nothing will|is going to|gonna [ever] help|work|change
not|never matter|matters ~1 anymore|any_more|now|anyway
not care anymore|any_more
not worth it anymore|any_more
tired|sick of trying|fighting|everything|it_all|life|living
done trying|fighting
done with everything|it_all|life
too late for me
not deserve
i|and cannot do|take|go|handle|keep ~2 anymore|any_more
i|and can not do|take|go|handle|keep ~2 anymore|any_more
nobody|no_one cares
beyond help
am|i a burden
it is all over
""",
        ),
        (
            "gives-up",
            """
no|ni tiene|hay|le_veo|veo|tenia ~1 caso|sentido|remedio|esperanza|solucion|salida
ya [para] que $
ya para que
para que $
me rindo|rendi
ya me doy|di por vencid*
tire|tiro la toalla
nada [me|nos|le|ya] ~1 sirve|ayuda|funciona|importa|vale|tiene|cambia
no sirve de|para nada
de nada sirve
ya nada
no vale la pena
nada vale
ya no puedo
ya no importa
ya no me importa
ya no aguanto
cansad* de todo|intentar|intentarlo|luchar|vivir|sufrir
harto|harta de todo|vivir|sufrir
ya que mas da
es inutil
soy una carga
a nadie le importo
no merezco
""",
        ),
    ]
)
_EXPLAINED = lexicon(
    "insurance pay cost price money expensive afford drive driving far parking traffic work job boss shift time today tomorrow car bus ride "
    "distance address wrong number reschedule another other appointment_only covered copay bill deductible "
    "seguro pagar costo precio dinero caro cara manejar lejos trafico trabajo jefe turno tarde hoy manana carro camion distancia numero equivocado "
    "otra otro cubre"
)
"""What "no point" and "useless" are said of in everyday life: the price, the way, the hour."""


def gives_up(text: Text) -> bool:
    """Whether it says that nothing helps or matters any more, and names no everyday reason for it."""
    return bool(_SAID.find(text)) and _EXPLAINED.isdisjoint(text.words)


_OF_A_VISIT = lexicon(
    "cancel cancelled canceled cancelling canceling cancelar cancele cancelen cancela cancelala cancelela cancelenla cancelo anular anule anulela "
    "appointment appt visit cita visita"
)
_OF_TEXTS = lexicon("text texts texting message messages messaging unsubscribe mensaje mensajes textos escriban lista list")


def may_mean_the_visit(text: Text) -> bool:
    """Whether its words of leaving are about a visit, or may be ("cancel it"), and plainly not about texts alone."""
    return not _OF_A_VISIT.isdisjoint(text.words) and _OF_TEXTS.isdisjoint(text.words) and not sure(text)


def leaving_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_SAID,)
