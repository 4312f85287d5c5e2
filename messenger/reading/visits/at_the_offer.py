"""What is said to offered times, or after a booking, that picks none: "I'll ask my husband", "does it hurt?", "forget it"."""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import TurnsAway
from messenger.reading import en, es
from messenger.reading.answers.no_answer import asks
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, STOPS, Text, words_of

_LISTS = {
    "kin": f"{en.LISTS['relative']} someone boss job work doctor schedule calendar partner family",
    "familiar": f"{es.LISTS['familiar']} jefe trabajo doctor agenda pareja familia alguien",
}
_SAID: Phrasebook[str] = Phrasebook(
    [
        ("hesitates", """
think ~1 about it|this|that
think it over|through
thinking about it|this
mull|talk it|this over
sleep on it
ask|asking|check|talk|discuss|consult ~2 my|the|our ~1 @kin
run it|this by
get|getting back to you|u|yall
let you|u|yall know ~3 $
text|message|call|write|tell you|u|yall|back ~1 later|tomorrow|soon|tonight
text|message|call|write|tell|let you|u|yall ~1 when|once i ~2 know|find_out|figure|decide|hear ~2
not ~1 sure yet
not ~1 ready
not ~1 decided
undecided
need|want|gimme|give ~2 more|some|a ~1 time|minute|min|sec|second|moment
hold on $
one sec|second|minute|moment
ill|i_will see $
pensar ~1 $
lo|la ~2 pienso|pensare|platico|consulto
dejeme|dejame|deje ~2 pensar*|ver|checar*|preguntar*|consultar*|revisar
voy|tengo|necesito|quiero ~2 a|que ~1 pensar*|preguntar*|consultar*|checar*|platicar*
pensarlo
le|les|te ~1 aviso|avisare|digo|dire|confirmo ~2
pregunto|preguntar|preguntarle|consulto|platico|hablo ~1 a|con mi @familiar
no ~1 se todavia|aun
todavia|aun no se|estoy|decido
un momento|momentito|segundo|ratito $
dame|deme|denme ~1 un|unos|tiempo|chance
ahorita|luego|al_rato|mas_tarde|despues le|les|te digo|aviso|escribo|confirmo
"""),
        ("turned", """
changed my mind
not ~1 interested
no longer interested|want
not ~1 want|wanna ~1 to|do|go|come|have ~1 do|go_through|come|have|continue|proceed|get ~2 this|it|that|in|with|treatment|anymore
not ~1 want|wanna do|come|go_through ~2
not ~1 want|need the|this|my|that|a|it ~1 appointment|visit|session|treatment|consult|anymore
decided ~1 not to $
decided ~1 not to ~1 do|come|go|go_through ~1 it|this|that|through|with|in|$
decided against it|this|that|coming|going
not going ~1 through_with|to_do|to_go|ahead
not ~2 go|going through with
not for me $
count me out
backing out
back out of
cambie|cambio|cambiado de opinion|parecer|idea
ya no ~1 quiero|queremos|deseo|quisiera $
ya no ~1 quiero|quisiera|deseo ~2 ir|hacer*|nada|la_cita|cita|tratamiento|eso|esto|continuar|seguir
no ~2 interesa
no ~1 quiero|quisiera hacer*|ir|continuar|seguir|tratamiento|la_cita
decidi|decidimos ~1 que|mejor no
arrepenti|arrepiento $
no es ~1 para mi $
"""),
        ("waved", """
forget it|about_it
never mind
nevermind
nvm
i will|am pass|passing
i pass $
not now $
not right now
not today
maybe another time
some other time
no thanks|thank
no thank you
mejor no ~
olvidelo|olvidalo|olvide_lo|olvidese
dejelo|dejalo|dejemoslo ~1
no gracias
nada gracias
otro dia sera
sera en_otra_ocasion|otra_vez|despues
"""),
        ("dear", """
too|very|really|so ~1 expensive|pricey|costly
too much money
more than i can
not ~2 afford
out of my budget|price
muy|demasiado ~1 caro|cara|dinero
no ~2 alcanza
no ~2 puedo ~1 pagar*
"""),
    ],
    _LISTS,
)  # fmt: skip
_ANOTHER_TIME = lexicon(
    "monday tuesday wednesday thursday friday saturday sunday tomorrow week weeks month noon pm morning afternoon evening later earlier sooner "
    "time times slot slots date reschedule move change instead "
    "lunes martes miercoles jueves viernes sabado domingo manana semana mes tarde temprano hora horas fecha cambiar mover"
)
"""Words by which another time may be wished for, rather than none."""
_OF_LIFE = lexicon("anything nothing things life people food sex hobbies living live nada vida gente cosas comida vivir")
"""What somebody may have lost interest in who is not speaking of a visit."""
_AND = STOPS | lexicon(", and but also y pero e tambien though")


def hesitates(text: Text) -> bool:
    """Whether somebody takes time before they choose ("not sure, I'll ask my husband and get back to you")."""
    return any(one.tag == "hesitates" for one in _SAID.find(text))


def turns_away(text: Text) -> TurnsAway:
    """``plainly`` where no visit is wanted any more, ``lightly`` for what may as well put off ("never mind"), else ``no``."""
    tags = {one.tag for one in _SAID.find(text)}
    if not _ANOTHER_TIME.isdisjoint(text.bag) or not _OF_LIFE.isdisjoint(text.bag) or text.asks:
        return "no"
    if "turned" in tags or ({"waved", "dear"} <= tags):
        return "plainly"
    return "lightly" if "waved" in tags else "no"


_OF_TIMES = _ANOTHER_TIME | lexicon(
    "which what's day days one ones first second third last earliest latest open available else other others more option options next today tonight when "
    "weekend weekends cual cuales dia dias primera segunda tercera ultima otra otras otro mas disponible disponibles libre proxima hoy cuando "
    "cita appointment"
)
"""Words of a question about the times themselves."""
_WHAT = lexicon("huh what que como mande eh sorry perdon cual which ok okay yes no si emojiyes")


def wonders(text: Text) -> bool:
    """Whether a text at offered times asks about something else ("is that in person", "does it hurt?", "y si me pongo mal")."""
    plain = tuple(word for word in text.plain if word not in "¿¡")
    if not _OF_TIMES.isdisjoint(plain) or any(word[:1].isdigit() for word in plain) or _WHAT.issuperset(plain):
        return False
    supposes = plain[:2] in _SUPPOSING and len(plain) > 2
    compares = not _DEAR.isdisjoint(plain)
    return bool(plain) and (supposes or compares or text.asks or asks(text))


_SUPPOSING = {
    ("y", "si"), ("what", "if"), ("and", "if"), ("que", "pasa"), ("es", "en"), ("es", "por"), ("sera", "en"), ("sera", "por"), ("se", "puede"), ("puedo", "ir"),
    ("puedo", "llevar"), ("puede", "ir"), ("puede", "venir"), ("me", "va"), ("me", "van"), ("tengo", "que"), ("hay", "que"), ("tienen", "doctora"),
}  # fmt: skip
_DEAR = lexicon("cheaper cheapest barata barato economica economico")


def asks_why_name(text: Text) -> bool:
    """Whether a text asks why a name is needed, or for ours ("why do you need my full name", "como se llama usted")."""
    named = not _NAMES.isdisjoint(text.bag)
    why = tuple(word for word in text.plain if word not in "¿¡")
    return (named and asks(text)) or why[:1] == ("why",) or why[:2] in {("para", "que"), ("por", "que")}


_NAMES = lexicon("name names nombre nombres apellido llama llamas surname")


def asked_beside(rest: str) -> bool:
    """Whether what stands beside an answer is a question of its own ("... and do I need a ride for that")."""
    words = words_of(rest)
    clauses: list[list[str]] = [[]]
    for word in words.words:
        if word in _AND:
            clauses.append([])
        elif word not in MARKS:
            clauses[-1].append(word)
    return any(
        len(clause) >= _A_QUESTION and (tuple(clause[:2]) in _OPENS or clause[0] in _ASKS_BY_ITSELF) and clause[-1] not in _UNSAID
        for clause in clauses
    ) or (words.asks and len(words.plain) > _A_QUESTION and asks(words))


_A_QUESTION = 3
"""Words of a question, at least."""
_OPENS = {
    (first, second)
    for first in ("do", "does", "did", "can", "could", "should", "will", "would", "must", "may", "is", "are", "have", "has")
    for second in ("i", "you", "we", "they", "it", "there", "my", "u", "yall", "someone", "insurance")
} | {
    ("por", "que"), ("para", "que"), ("a", "que"), ("a", "donde"), ("hay", "que"), ("tengo", "que"), ("se", "puede"), ("puedo", "llevar"),
    ("puedo", "ir"), ("puede", "ir"), ("me", "puede"), ("necesito", "llevar"), ("necesito", "que"), ("y", "si"), ("que", "pasa"), ("que", "tengo"),
    ("is", "that"), ("is", "this"), ("eso", "es"), ("que", "debo"), ("que", "es"), ("que", "hago"), ("que", "llevo"), ("es", "en"),
}  # fmt: skip
_ASKS_BY_ITSELF = lexicon("what whats where who why how cuanto cuanta cuantos donde quien cuanto como")
_UNSAID = lexicon("know sure sabe say")


def at_the_offer_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_SAID,)
