"""At a question that must be put with care: whether a text declines to answer it, or asks why it is put. Neither is a yes, a no or a sign.

Triage has judged the text before (:mod:`messenger.reading.safety.triage`); what it calls urgent is urgent however it declines.
"""

from __future__ import annotations

from typing import Any

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_THIS = "that this it those these question questions one anything something stuff things eso esto pregunta preguntas esas esta nada"
_TELLING = "answer answering say saying share sharing discuss discussing disclose respond reply responding tell telling"
_DECIR = "contestar contestarlo contestarle responder responderlo decir decirlo decirle hablar hablarlo platicar platicarlo compartir compartirlo"
_LISTS = {"this": _THIS, "telling": _TELLING, "decir": _DECIR}
_SAID: Phrasebook[str] = Phrasebook(
    [
        (
            "refuses",
            """
not want|wanna|going|comfortable|ready|willing|need|have|like|care|gonna [to] @telling
not @telling [to] @this $
not|never @telling $
no need to @telling
not [feel|feeling] comfortable ~2 @telling|@this
uncomfortable ~2 @telling|@this
rather|prefer|like|want ~1 not [to] @telling|talk
rather|prefer not $
rather|prefer [to] talk|discuss|say|tell|answer|share|do|speak ~4 in|on|over|with|to person|phone|doctor|nurse|clinician|staff|someone|somebody|human|face
rather|prefer ~2 @telling ~3 doctor|nurse|clinician|staff|person
keep ~2 to myself
none of your|ur|anyones business
not your|ur business
^ that|this|it is [very|too|kind|of|really|a] private|personal
too personal|private
^ no comment
^ can|may|could i|we skip|pass
^ skip|pass this|that|it|please|$
skip this|that|the question|one
pass on this|that
rather skip|pass
refuse|decline to
not [going] [to] talk about @this
not [something] i talk about
""",
        ),
        (
            "refuses",
            """
no quiero|deseo|voy|pienso|puedo [a] @decir
no le|les|te|se quiero|voy|pienso [a] @decir
no se lo voy|quiero|pienso [a] @decir
prefiero no|hablar|hablarlo|platicar|platicarlo|decirlo|decirselo|contarlo|contestar|responder|guardarmelo|reservarmelo
preferiria no|hablar|hablarlo|decirlo|contestar
no me siento comod* ~2 @decir
no me gustaria @decir
mejor ~2 en persona|consulta
mejor ~1 no @decir
mejor lo hablo|hablamos|platico|digo
eso|esto es [muy|algo|cosa|asunto] privado|personal|mio
es ~2 privado|personal
demasiado personal|privado
no es asunto|incumbencia ~1 suyo|suya|tuyo
que le|les importa
no le|les importa
sin comentarios
^ puedo saltar* ~1 @this
^ me la salto
^ paso $
no tengo por que @decir
me reservo
""",
        ),
        (
            "why",
            """
why|how_come ~2 you|yall|they|u ask|asking|need|want|care
why|how_come ~2 asking|ask
why ~1 @this ~1 question|asked|needed|necessary|important|matter|relevant|required
why does|do @this matter
why is|are that|this|it|these [question|questions] $
what is @this for
what for $
what do|does|would|has ~1 @this ~1 have|got to do with
what has|is|does that|this got|have to do
^ do|must|should i have|need|got to answer|say|tell|respond
^ do i have to $
^ must i answer
is @this [question] required|mandatory|necessary|obligatory|optional
what happens if i ~2 yes|no
who sees|reads|gets @this
^ why $
^ why not $
""",
        ),
        (
            "why",
            """
por_que|porque|porq ~1 pregunta|preguntan|quieren|quiere|necesitan|necesita|piden|me
para que ~1 quieren|quiere|necesitan|necesita|preguntan|pregunta|es|sirve|saber
por que es|importa|tengo
a que viene
que tiene que ver
^ tengo que contestar|responder|decir
^ es obligatori*|necesari*
^ por_que $
^ para que $
""",
        ),
    ],
    _LISTS,
)
_NOT_LIGHTLY = lexicon(
    "die dead death kill suicide suicidal alive live living hurt harm end anymore morir morirme muerto muerta matar matarme vivir vida "
    "suicidio suicidarme lastimarme danarme existir"
)
"""With one of these a text says more than that it declines ("I'd rather not be alive", "I don't want to say I'm suicidal")."""


def refuses(text: Text) -> bool:
    """Whether it declines to answer, in any plain wording ("I don't want to answer that", "eso es privado")."""
    return _NOT_LIGHTLY.isdisjoint(text.words) and any(one.tag == "refuses" for one in _SAID.find(text))


def asks_why(text: Text) -> bool:
    """Whether it asks why the question is put, or whether it must be answered."""
    return _NOT_LIGHTLY.isdisjoint(text.words) and any(one.tag == "why" for one in _SAID.find(text))


def reticent_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_SAID,)
