"""Tidings that stand above what else a text asks: a death, somebody in the hospital, and anger about the hour at which we text.

Of a death it matters whose: that of the patient, told by the family, or a loss of the patient's own ("my dad died, I can't come").
"""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import CarrierWord, News
from messenger.reading import en, es
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found, Phrasebook
from messenger.reading.words.text import MARKS, Text

_LISTS = {
    "kin": f"{en.LISTS['relative']} grandmother grandfather stepmom stepdad mommy daddy",
    "familiar": f"{es.LISTS['familiar']} abuelita abuelito madrastra padrastro",
    "visit": f"{en.LISTS['visit']} appt apt",
    "cita": es.LISTS["cita"],
    "texts": en.LISTS["texts"],
    "mensajes": es.LISTS["mensajes"],
}

# --- a death ------------------------------------------------------------------------------------------------------

_DEATH: Phrasebook[str] = Phrasebook(
    [
        ("death", """
passed away
passed on $
passed last|this|on|yesterday|today|tonight|sunday|monday|tuesday|wednesday|thursday|friday|saturday
died
is|are dead|deceased
is ~1 no longer with us|alive|living
is not with us any|anymore
has|had ~1 died|passed
fallecio|fallecido|fallecida|murio
ha muerto
esta ~1 muert*|fallecid*
se nos fue
ya no esta con nosotros
ya no vive $
"""),
        ("lost", """
we|i lost ~1 my|our ~1 @kin
we lost her|him|@kin
death of ~1 my|our|her|his ~1 @kin
funeral ~1 of|for ~1 my|our|her|his ~1 @kin
perdimos a mi|nuestra|nuestro
muerte|funeral|entierro|velorio de mi|su|nuestra|nuestro
"""),
        ("theirs", """
her|his|their ~2 @visit|list|@texts|number|phone|account|file|name
take|remove|delete|drop her|him|them|mom|mother|dad|father
cancel ~1 for her|him|them
cancel|stop her|his|their ~2
the patient
this is ~1 her|his ~1 @kin
this is ~2 @kin
i am ~1 her|his|the ~1 @kin
her|his @kin ~1 here|texting|writing
not need|needing the|this|any|it ~1
will not ~2 be coming|there|needing|needed
no longer need|needs|needing
quit*|saqu*|borr*|elimin* ~2 lista
cancel*|anul* su|sus ~1 @cita
habla|soy|aqui|escribe ~1 su ~1 @familiar
habla|soy|aqui|escribe ~1 el|la ~1 @familiar de
habla|soy|aqui|escribe ~1 @familiar de
habla|soy|somos|escribe|parte ~3 familia de
i am ~2 @kin
@kin here|texting|writing
el|la paciente|senor|senora
ya no ~2 va|iba|podra|vendra|necesita ~1
"""),
        ("mine", """
i|we ~2 can not|cannot|make|come|reschedule|move|cancel
i|we need|have|want to ~1 cancel|move|reschedule|change|postpone
my ~2 @visit
my ride
no ~1 puedo|podre|voy|alcanzo
mi ~1 @cita
mi propia
cambiar|mover|reagendar ~2
"""),
        ("kin", "my|our|mi|nuestra|nuestro ~2 @kin|@familiar\n@kin|@familiar"),
    ],
    _LISTS,
)  # fmt: skip
_THINGS = lexicon(
    "phone battery cell laptop computer car truck engine dog dogs puppy cat cats pet pets hamster bird fish horse plant plants wifi internet "
    "connection app line pain feeling celular bateria telefono carro coche troca perro perra perrito perrita gato gata mascota pajaro planta"
)
"""What may die and is nobody that a text tells of."""
_NOT_SO = _THINGS | lexicon("i if when almost nearly would could might thought wish like time moment cuts yo si cuando casi")
"""The same, and words that make of a death a thought, or none of somebody else's."""
_LONG_AGO = lexicon(
    "when cuando ago since years year month months grew young child childhood anniversary hace anos ano meses aniversario desde chico chica nino nina"
)
"""A loss that is told as the story of a life."""


def _deaths(text: Text) -> list[Found[str]]:
    def of_a_person(one: Found[str]) -> bool:
        before, after = text.words[max(0, one.first - 3) : one.first], text.words[one.last + 1 : one.last + 4]
        return _NOT_SO.isdisjoint(before) and _THINGS.isdisjoint(after)

    return [one for one in _DEATH.find(text) if one.tag == "lost" or (one.tag == "death" and of_a_person(one))]


def _death(text: Text, carrier: CarrierWord) -> News | None:
    if not _deaths(text) or not _LONG_AGO.isdisjoint(text.bag):
        return None
    found = {one.tag for one in _DEATH.find(text)}
    if carrier == "optout":
        return "death"
    if "mine" in found:
        return "loss"
    return "death" if "theirs" in found or "kin" not in found else "loss"


# --- the hospital -------------------------------------------------------------------------------------------------

_HOSPITAL: Phrasebook[str] = Phrasebook(
    [
        ("now", """
in|at ~1 hospital|er|icu|emergency_room|urgent_care
hospitalized
been|got|was|is|being ~1 admitted
taken|rushed|took|went|going|headed|brought|heading ~2 to ~1 hospital|er|icu|emergency_room
en ~1 hospital|urgencias|emergencias|terapia_intensiva|cuidados_intensivos
hospitalizad*|internad*
llev*|fue|fuimos|voy|vamos ~1 a|al|para ~1 hospital|urgencias|emergencias
hospitalizaron|internaron
"""),
    ],
    _LISTS,
)  # fmt: skip
_NOT_NOW = lexicon(
    "work works working job shift located building parking near across lab labs appointment volunteer nurse ago year years month months last "
    "once ever used back discharged released trabajo trabaja trabajar turno edificio estacionamiento hace ano anos mes meses pasado pasada "
    "alguna alta salio sali"
)
"""Words near a hospital that is a place of work, a way to the clinic, a story, or over."""


def _in_hospital(text: Text) -> bool:
    return any(_now(text, one) for one in _HOSPITAL.find(text))


def _now(text: Text, one: Found[str]) -> bool:
    around = {*text.words[max(0, one.first - 4) : one.last + 5]}
    if "night" in around:
        around.discard("last")
    return _NOT_NOW.isdisjoint(around) and not {"are", "you"} <= {*text.words[max(0, one.first - 2) : one.first]}


# --- the hour -----------------------------------------------------------------------------------------------------

_STOP = "stop|quit|cease texting|messaging|contacting|bothering|sending|waking|bugging|calling"
_NOT = "not text|message|send|wake|contact|bother|call"
_NO_ES = "no|deje*|dejen ~2 mand*|envi*|escrib*|text*|moleste*|despiert*|llam*|contact*"
_AT = (
    "~3 so|this|that|too early|late",
    "~3 at|past|after|before|by # ~1",
    "~3 at|past|after|before noon|midnight|dawn|night|work|dinner|church|sunrise",
    "~3 in|during the ~1 middle|morning|mornings|night|evening|work|day",
    "~3 during|while|when ~3 work|working|sleeping|sleep|asleep|class|school|church|dinner",
    "~3 on sundays|sunday|weekends|saturdays|holidays|mondays",
    "~3 at all hours",
    "~3 at this|these|that ~1 hour|hours|time",
)
_A_LA = (
    "~3 tan|muy temprano|tarde|noche",
    "~3 a estas|esas|esta|esa|deshoras ~1",
    "~3 de madrugada|noche",
    "~3 en|por la madrugada|noche|manana",
    "~3 a medianoche|deshoras|media_noche",
    "~3 antes|despues de ~2 #",
    "~3 a la|las #",
    "~3 los|el domingo|domingos|sabados|fines",
    "~3 cuando|mientras ~1 trabajo|duermo|dormido|dormida|durmiendo|trabajando|estoy",
)
_HOUR: Phrasebook[str] = Phrasebook(
    [
        ("hour", "\n".join((
            *(f"{said} {at}" for said in (_STOP, _NOT) for at in _AT), *(f"{_NO_ES} {at}" for at in _A_LA),
            "too|so|really|very|way early|late to|for|2 ~1 text|texts|texting|message|messages",
            "why ~2 you ~1 texting|text|messaging|waking ~4 so|this|too early|late",
            "muy|demasiado|tan temprano|tarde|noche para ~2 @mensajes|mandar|escribir|textear",
        ))),
        ("all", """
any more|ever|again
anymore|ever|forever|altogether|never
stop all
unsubscribe|optout|remove|block|report|reporting|delete
opt out
no more @texts
take ~1 me ~1 off
leave me alone
nunca|jamas|siempre
no|ni ~3 mas
de baja
quit*|borr*|saqu* ~2 lista|numero
"""),
    ],
    _LISTS,
)  # fmt: skip


def about_the_hour(text: Text) -> bool:
    """Whether a text complains about the hour at which we text ("stop texting me so early"): no wish to get no texts at all."""
    if stops_for_the_hour(text):
        return False
    found = _HOUR.find(text)
    return any(one.tag == "hour" for one in found) and not any(one.tag == "all" for one in found)


def stops_for_the_hour(text: Text) -> bool:
    """Whether a carrier word stands by itself, with the hour as the reason after it ("STOP. its 6 am"): that leaves."""
    words = text.words
    return len(words) > 2 and words[0] in _STOPPED and words[1] in MARKS and len(text.plain) <= _FEW and not _OF_AN_HOUR.isdisjoint(words)


_STOPPED = lexicon("stop stopall unsubscribe alto parar pare paren basta baja")
_OF_AN_HOUR = lexicon(
    "early late am pm midnight night morning sleeping asleep temprano tarde noche madrugada medianoche hora horas durmiendo"
)
_FEW = 8


def news(text: Text, carrier: CarrierWord) -> News | None:
    """The tidings of a text; None where there are none. A death before all else."""
    return _death(text, carrier) or ("hospital" if _in_hospital(text) else None)


def tidings_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_DEATH, _HOSPITAL, _HOUR)
