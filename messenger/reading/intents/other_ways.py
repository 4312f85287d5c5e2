"""Wishes about how, and for whom: texts that do not show what it is about, another way than texting, and a visit of one's own too."""

from __future__ import annotations

from typing import Any, Literal

from messenger.reading import en, es
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text

_LISTS = {
    "matter": "what ketamine medicine treatment diagnosis depression reason why details infusion therapy anything clinic name",
    "motivo": "que motivo ketamina medicina tratamiento diagnostico depresion clinica detalles nombre nada terapia",
    "kin": f"{en.LISTS['relative']} boss job work employer family",
    "familiar": f"{es.LISTS['familiar']} jefe trabajo familia",
    "by": "by over through via",
    "texts": "text texts texting message messages sms",
    "textos": "mensaje mensajes texto textos sms",
    "do": "do doing answer answering talk talking discuss discussing share sharing fill filling go schedule scheduling book booking handle",
    "hacer": "hacer hacerlo contestar responder hablar hablarlo decir platicar compartir agendar seguir",
}

_WISHES: Phrasebook[str] = Phrasebook(
    [
        ("hidden", """
not ~2 say|mention|put|write|include|show|state|list ~4 @matter
not ~1 tell|inform ~1 my @kin
without saying|mentioning|naming ~3
leave out ~3 @matter
keep|make ~3 discreet|discrete|vague|private|secret
be discreet|discrete
wife|husband|mom|dad|kids|boss|roommate|partner|boyfriend|girlfriend|family|someone|everyone ~2 sees|reads|looks|checks|see|read ~2 my phone|texts|messages
he|she|they|@kin ~1 checks|reads|sees|watches|goes|looks|monitors|check|read ~2 my phone|texts|messages|cell
@kin ~1 can|may|must|should not know|find_out|see_this|see_these|see_it|see_my|hear_about
@kin cannot know|find_out|see_this|see_these|see_it|see_my|hear_about
not want|let|need my @kin ~1 know|knowing|find|finding|see|seeing|hear ~3
not want|let anyone|anybody|people|others ~1 know|knowing|find|finding ~3
no_one|nobody ~1 can|should|must|else ~1 know|find|knows ~2
not ~1 tell|inform anyone|anybody|a_soul
keep|stay|stays ~2 between us|you|me
just between us|you
between you and me
keep ~2 to yourself|yourselves
que ~3 no se ~1 entere*|enteren
no ~1 se ~1 entere*|enteren ~3 @familiar
no quiero que ~4 entere*|sepa*
nadie se entere|debe_saber|puede_saber|tiene_que_saber
mi|mis @familiar no ~1 puede*|debe* ~1 saber*|enterar*
que nadie ~1 sepa|entere
no ~1 le|les ~1 diga*|avise*|cuente* ~1 a nadie
quede*|queda entre nosotros|nosotras|usted|ustedes
entre nosotros nomas|nada_mas|solamente
^ revisa|revisan|lee|leen|ve|ven|checa|checan|mira|miran ~1 mi|mis celular|telefono|mensajes|textos|cel
no ~2 ponga*|diga*|mencione*|escriba*|incluya*|muestre*|pongas|digas ~3 @motivo
no ~1 le|les ~1 diga*|avise*|cuente* ~1 a mi @familiar
sin decir|mencionar|poner ~3
discreto|discreta|discretos|discretamente|discrecion
mi|mis @familiar ~2 ve|ven|lee|leen|revisa|revisan ~2 mi|mis celular|telefono|mensajes
"""),
        ("another_way", """
not ~3 want|like|comfortable|prefer|feel ~4 @do ~4 @by @texts
rather not ~2 @do ~4 @by @texts
not ~1 @do ~3 @by @texts
no ~2 quiero|quisiera|gusta|siento ~4 @hacer ~3 por @textos
no ~1 quiero|quisiera|prefiero ~2 esto por @textos
prefiero no ~2 @hacer ~3 por @textos
"""),
        ("own", """
for myself|me ~1 too|also|as_well|either|now
for myself
one|appointment|visit|session for me $
book me ~2 too|also|as_well
me|myself too|also $
i ~1 also want|need ~3 appointment|visit|book|one|session
i ~2 want|need ~4 too|also|as_well $
para mi $
para mi tambien|ahora|misma|mismo
tambien ~3 para mi
yo ~1 tambien ~1 quiero|necesito|quisiera
"""),
    ],
    _LISTS,
)  # fmt: skip
_ONLY = MARKS | lexicon(
    "i would do not want to this it like rather prefer by over through via text texts texting message messages sms please the any of my questions "
    "answer answering doing talk talking about book booking for me myself too also as well an a appointment visit one need and can could now "
    "no quiero quisiera prefiero hacer hacerlo esto por mensaje mensajes texto textos favor contestar responder las preguntas mi para tambien "
    "una cita necesito yo"
)
_OF_ANOTHER = lexicon("her him them she he they ella el")


_MISSENT: Phrasebook[str] = Phrasebook(
    [
        (
            "missent",
            """
sorry|oops|whoops|woops|my_bad|lol|haha ~2 wrong person|chat|text|thread|convo|conversation|contact|window ~
^ wrong chat|thread|convo|window ~
that|this|last|it ~1 text|message|one|was|is ~1 was|is|meant ~1 for my|somebody|someone|another|a|him|her ~2
meant|wanted|trying ~1 to ~1 text|send|message ~2 my|somebody|someone|him|her ~2
not ~1 meant for you|u|yall
sent ~2 to the wrong person|number|contact|chat
ese|este|el ~1 mensaje|texto ~1 era|fue|iba ~1 para ~3
perdon|perdone|ups|disculpe|ay ~3 era|iba para ~1 mi|otra|otro|alguien ~2
no era para usted|ustedes ~
me equivoque ~1 de chat|persona|contacto|conversacion|destinatario ~
""",
        )
    ]
)


def missent(text: Text) -> bool:
    """Whether a text says that one of the writer's was meant for somebody else; from a stranger it may as well mean that ours went wrong."""
    return 0 < len(text.plain) <= _A_SLIP and bool(_MISSENT.find(text))


_A_SLIP = 14


Way = Literal["only", "also", "no"]


def hidden(text: Text) -> bool:
    """Whether it is wished that texts do not show what they are about ("dont say what its for")."""
    return any(one.tag == "hidden" for one in _WISHES.find(text))


def another_way(text: Text) -> Way:
    """Whether another way than texting is wished for ("i dont want to do this by text"): that and no more, or beside something else.

    Not the wish to get no texts, which is an opt-out.
    """
    return _how_much(text, "another_way")


def own_visit_too(text: Text) -> Way:
    """Whether a visit for the writer is wished for ("I want to book for myself too"), where they booked for somebody else."""
    return "no" if not text.bag.isdisjoint(_OF_ANOTHER) else _how_much(text, "own")


def _how_much(text: Text, tag: str) -> Way:
    if not any(one.tag == tag for one in _WISHES.find(text)):
        return "no"
    return "only" if _ONLY.issuperset(text.words) else "also"


def other_ways_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_WISHES,)
