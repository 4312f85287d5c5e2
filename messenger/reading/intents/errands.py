"""What the front desk sees to, said where a question of ours is open: a name spelt wrong, a new telephone, a letter, a card, a visit by video.

And the wish to be asked nothing more by text, which is no opt-out.
"""

from __future__ import annotations

import re
from typing import Any

from messenger.core.understanding import Errand, Intent
from messenger.reading import en
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_LISTS = {
    "number": "number phone cell cellphone",
    "numero": "numero telefono celular cel",
    "paper": "letter note receipt invoice superbill records record paperwork form forms documentation certificate fmla",
    "papel": "carta nota justificante constancia recibo factura expediente comprobante formulario papeles certificado",
    "get": "need want get send give write have request email",
    "pedir": "necesito quiero quisiera ocupo pueden podrian puede mandar mandarme dar darme",
    "liga": "pagina enlace enlaces liga link links sitio formulario",
    "video": "zoom video facetime telehealth telemedicine virtual virtually skype teams",
    "card": "insurance id license",
}

_ERRANDS: Phrasebook[Errand] = Phrasebook(
    [
        ("name", """
name ~3 spelled|spelt|spelling|misspelled|wrong|incorrect|incorrectly
spelled|spelt|misspelled|spell ~2 my|our name
it is ~3 with two|2|one|1|an|a|double ~1 #|x|y|e|h|n|s|t|l|k|z|c|r|m|a|i|o|b|d|f|g|j|p|v|w
change|correct|fix|update ~2 my ~2 name
my last|first|full|legal|real name is ~1 actually|spelled|now|not
last name is ~3 not ~2
nombre|apellido ~3 mal|incorrecto|equivocado|cambio|cambie
mal ~2 nombre|apellido
se|lo escribe|escriben ~1 con
es ~2 con doble|dos|una|z|s|h|y|b|v|c|k|x|acento|tilde
"""),
        ("phone", """
new|different|other|changed|change|switched|update ~2 @number
my @number changed|is_now|is_different
nuevo|otro|distinto @numero
@numero nuevo|distinto
cambie ~2 @numero
cambio|cambiar ~2 mi|de @numero
"""),
        ("age", """
turn|turning|be # ~1 next|in|on|tomorrow|soon
cumplo|cumplire|voy_a_cumplir #
my birthday|bday is ~3
mi cumpleanos es ~3
"""),
        ("paper", """
@get ~4 @paper ~1 for|from|to|saying|about|my|work|school|please
@get ~3 a|an|my|the @paper
@paper for ~1 my|the|a ~1 work|job|school|boss|employer|insurance|court|landlord
doctors|doctor note
@pedir ~3 @papel
@papel para ~2 trabajo|escuela|jefe|patron|seguro|corte
"""),
        ("card", """
my @card card
@card card ~1 is|was|here|attached|picture|photo
tarjeta|credencial ~1 de|del ~1 seguro
foto de mi ~2 tarjeta|licencia|identificacion|credencial
"""),
        ("link", """
link|links|page|website|form|url|site ~3 not|wont|never|cant|isnt ~2 work|works|working|open|opening|opens|load|loading|loads|available|there
link|page|website|form|url|site ~2 broken|dead|blank|expired|error|invalid
can not|cannot ~2 open|see|click|get|load|access|use ~3 link|links|page|website|form|url|site
unable ~2 open|see|click|access ~3 link|page|website|form
no ~3 abre|abren|abrir|abrio|carga|cargar|sirve|funciona|jala|entrar ~3 @liga
@liga ~3 no ~3 abre|abren|abrir|abrio|carga|sirve|sirven|funciona|jala|entra
@liga ~1 rota|roto|caducado|vencido|blanco
"""),
        ("deaf", """
i am ~2 deaf|hard_of_hearing|hearing_impaired
deaf|hard_of_hearing person|patient|here|so
can not|cannot ~1 hear ~3
can not|cannot ~2 do|take|use|make|talk|speak ~2 phone|calls|call
^ text|texts|texting only
only ~1 text|texts me
not call ~1 just|only text
not call ~2 deaf
soy|estoy ~1 sorda|sordo|sordomuda|sordomudo
no ~1 oigo|escucho ~2
no puedo ~1 hablar|contestar ~2 telefono|llamadas
solo|solamente|nomas|unicamente ~1 textos|mensajes|por_texto|por_mensaje
"""),
        ("blind", """
i am ~2 blind|visually_impaired|legally_blind|sight_impaired
screen reader|readers
can not|cannot see ~2 screen|text|texts|well|read
soy|estoy|estoy_medio ~1 ciega|ciego|invidente
baja vision
no veo ~2 bien|nada|pantalla|letras
"""),
        ("again", """
lost|deleted|erased|delete ~2 text|texts|message|messages|reminder
send|resend|text|forward ~2 that|it|text|message|link|reminder ~1 again|back|over $
send|text ~1 that|it|them again
send me that again
resend ~2 it|that|text|message|link|reminder|please
borre|borro|borraron|perdi|elimine ~2 mensaje|mensajes|texto|textos|recordatorio
mand*|envi*|reenvi* ~2 mensaje|texto|liga|enlace|recordatorio ~1 otra|de_nuevo
me lo|la|los|las mand*|envi*|reenvi*|pasa ~1 otra_vez|de_nuevo|nuevamente
mandemelo|mandamelo|enviemelo|reenviemelo|reenvieme ~1
vuelv* a mand*|envi* ~1 mensaje|texto|liga|enlace|recordatorio
"""),
        ("video", """
over|by|on|via|through|do ~2 @video
@video visit|appointment|appt|call|session|consult
is it ~1 @video
por zoom|video|videollamada|internet|computadora
en linea
videollamada
"""),
    ],
    _LISTS,
)  # fmt: skip

_NO_MORE: Phrasebook[str] = Phrasebook(
    [("no more", """
stop|quit|enough ~4 questions|asking|question
no|not|without ~2 more questions
not ~2 ask|asking ~1 me ~3
just|only ~2 reminders
tired of ~3 questions
too|so many questions
already ~1 told|answered|gave|said|filled|did ~3 you|them|phone|person|office|this|that|questions|somebody|someone|front
not ~1 want ~3 answer ~3 questions|more|these|this
rather|prefer ~3 answer|tell|talk ~4 person|there|phone|visit|doctor|clinic
ya no ~1 me ~1 pregunt*
no ~1 me ~1 pregunt*
no mas|quiero preguntas
dejen|deje|pare|paren|basta ~2 pregunt*
nomas|solo|solamente ~2 recordatorios
ya ~1 les|le|lo|se ~1 dije|conteste|respondi|habia_dicho ~3
muchas|tantas preguntas
no quiero ~1 contestar|responder ~2
prefiero ~2 decir*|contestar*|hablar* ~2 en_persona|alla|por_telefono|ahi
""")]
)  # fmt: skip

_HOW: Phrasebook[Intent] = Phrasebook(
    [
        ("cancel_appointment", """
how|where do|can|would|should i|we|you ~1 cancel
como ~2 cancelo|cancelar|anulo|anular
"""),
        ("reschedule", """
how|where do|can|would|should i|we|you ~1 reschedule|change|move ~2 appointment|visit|appt|it|time|day|$
como ~2 cambio|cambiar|muevo|mover|reagendo|reagendar ~2 cita|visita|la|hora|dia
what|anything else|other ~1 you|ya|u ~1 got|have
what other|else times|days
que otra|otras|otro|otros ~1 hora|horas|dia|dias ~1 tiene|tienen|hay
"""),
    ]
)  # fmt: skip


_FEW = 12
"""Words of a text that is about a name or a number and nothing else."""


_THEIRS: Phrasebook[str] = Phrasebook(
    [("theirs", """
her|his|their @number
@kin @number
reach|call|text|contact him|her|them|@kin ~2 at|on
@number for|of ~2
su @numero
@numero de ~2
le|lo|la pueden|puede ~2 llamar|marcar|hablar ~2 al
""")],
    {**_LISTS, "kin": f"{en.LISTS['relative']} wifes husbands moms dads sons daughters sisters brothers friends neighbors ride driver"},
)  # fmt: skip
_TELEPHONE = re.compile(r"\(?\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}\b")


def _tells_their_number(text: Text) -> bool:
    """Whether a text tells the telephone number of somebody else: "joy's number is 212 555 0134", "el numero de mi hija es ..."."""
    if _TELEPHONE.search(text.cleaned) is None:
        return False
    owned = any(word.endswith("s") and behind in _NUMBERS for word, behind in zip(text.plain, text.plain[1:], strict=False))
    return owned or bool(_THEIRS.find(text))


_NUMBERS = lexicon("number phone cell cellphone")


def errand(text: Text) -> Errand | None:
    """What of the front desk's matters a text brings; None for all else."""
    if _tells_their_number(text):
        return "theirs"
    found = [one.tag for one in _ERRANDS.find(text)]
    return next((kind for kind in ("deaf", "blind") if kind in found), found[0] if found else None)


def is_short(text: Text) -> bool:
    """Whether a text has so few words that it brings an errand and nothing else."""
    return len(text.plain) <= _FEW


def no_more_questions(text: Text) -> bool:
    """Whether a text wishes to be asked no more by text ("stop with the questions, just the reminders")."""
    return bool(_NO_MORE.find(text))


def how_to(text: Text) -> Intent | None:
    """What a text asks how to do, of what may be done here: "how do i cancel", "what else you got"."""
    found = _HOW.find(text)
    return found[0].tag if found else None


def errand_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_ERRANDS, _NO_MORE, _HOW, _THEIRS)
