"""Whether a text owns up to a visit that was missed ("sorry I couldn't make it", "perdón, no pude ir"). Short texts in the past tense only."""

from __future__ import annotations

from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

LONGEST = 16
"""Words, without marks. What is longer says more than that."""

_MISSED: Phrasebook[str] = Phrasebook(
    [
        (
            "missed",
            """
sorry|apologies|apologize ~4 missed|overslept
sorry|apologies|apologize ~3 could|did not make|come|show|go
i missed ~1 appointment|visit|it|session|consult
slept ~1 through ~2 alarm|it|appointment|visit|session
i overslept
did not ~1 hear ~2 alarm
i ~2 spaced
totally|completely|just|my_bad ~1 spaced
i ~2 forgot ~3 sorry
sorry|apologies ~3 forgot ~2
totally|completely|omg ~2 forgot ~2
se me olvido ~1 por_completo|completamente|perdon|disculpe|disculpen
i forgot ~1 appointment|visit
perdon|perdone|perdonen|disculpe|disculpen|disculpa|siento|disculpas ~2 no pude|alcance|llegue|fui|vine|asisti
perdon|perdone|perdonen|disculpe|disculpen|disculpa|siento|disculpas ~3 falte|olvido
no pude|alcance ~1 ir|llegar a mi|la cita|visita|ayer|hoy
falte a mi|la cita|visita|sesion
me ~1 quede dormida|dormido
se me paso|fue|olvido ~1 la|mi cita|hora|visita|sesion
no ~1 escuche|oi|sono ~2 alarma|despertador
was that|it|my_appointment ~2 today|yesterday|this_morning ?
era|fue ~2 hoy|ayer ?
""",
        )
    ]
)


_WANTS_ANOTHER: Phrasebook[str] = Phrasebook(
    [
        (
            "another",
            """
me|nos puede|pueden|podria|podrian|puedes ~1 dar|poner|agendar|apartar|buscar|conseguir ~1 otra|otro
me da|dan|das otra|otro ~2
^ hay|tiene|tienen|habra otra|otro ~2
se puede ~1 otra|otro ~2
puedo ~2 sacar|agendar|apartar|tener|pedir otra|otro ~2
can|could|may i|we|you ~2 get|have|give|make|book|find ~1 another|a_new|a_different ~1 one|time|appointment|appt|visit|slot|day $
^ another one|time|appointment|appt ~1
can|could we|i ~1 try|do ~1 again|over|it_again|this_again ~1
""",
        )
    ]
)


def wants_another(text: Text) -> bool:
    """Whether ``text`` asks for another time and no more; after a missed visit that is one in its place."""
    return 0 < len(text.plain) <= LONGEST and bool(_WANTS_ANOTHER.find(text))


def owns_up(text: Text) -> bool:
    """Whether ``text`` says that the writer did not come to a visit."""
    return 0 < len(text.plain) <= LONGEST and any(True for _ in _MISSED.find(text))


_STILL_COME: Phrasebook[str] = Phrasebook(
    [
        (
            "still",
            """
can|could|may|should|shall i|we ~1 still ~1 come|make|go|show|be_seen
can|could|should i|we ~1 come ~2 still
should|can|could i|we ~1 come|go_in|bother ~1 today|now|anyway|or_not $
should i ~1 come $
is it ~1 too late
should i ~1 cancel|reschedule|postpone
mejor ~1 cancelo|anulo|cancelamos ?
la|lo cancelo ?
am i ~1 too late
do|should|will ~2 still ~1 come|see|fit|take ~1 me $
do i still ~1 come
will|can|could you|yall|they still ~1 see|take|fit|squeeze ~1 me
should|do i ~1 come|go ~1 or ~1 stay|not|wait|cancel|reschedule ~
should|do i|we ~1 turn ~1 around|back
should|do i|we ~1 go|head back|home
me|nos regreso|devuelvo|regresamos|devolvemos ~2 ?
todavia|aun ~1 puedo|alcanzo|podria|voy ~1 ir|llegar|pasar|venir
puedo|podria ~1 ir|llegar|pasar|venir ~1 todavia|aun|hoy|ahora|ahorita|de_todos_modos
ya es|sera ~1 tarde|muy_tarde
alcanzo a ~2 llegar|ir|verme
me atienden|reciben|ven|atenderian ~2 todavia|aun|hoy|ahora|ahorita
todavia|aun me ~1 atienden|reciben|ven|pueden
voy o no|me_quedo ~1
ya no voy ?
entonces ya no voy
entonces ~1 voy ?
debo|deberia ~1 ir $
""",
        )
    ]
)


def still_comes(text: Text) -> bool:
    """Whether ``text`` asks if its writer may still come, or should ("can i come today still", "should i still come")."""
    return 0 < len(text.plain) <= LONGEST and _WHEN.isdisjoint(text.bag) and any(True for _ in _STILL_COME.find(text))


_WHEN = frozenset({"when", "where", "cuando", "donde"})


_WRONGED: Phrasebook[str] = Phrasebook(
    [
        (
            "wronged",
            """
i|we was|were|am ~1 there ~1 !|.|,|on|at|and|the|for|waiting|$
i|we ~1 did ~1 come|show|go|make_it
i|we showed up ~3
i|we waited|sat|stood ~6 nobody|no_one|noone|and|but|then ~3
nobody|no_one|noone ~1 came|called|answered|opened|saw_me|helped|let_me|told_me
^ for nothing
took|take|drove|drive|came|got|missed ~8 for nothing
off|work|day|drive|trip|waste|wasted ~2 for nothing
wasted ~2 my|our|the ~1 day|morning|afternoon|time|trip
this is ~1 the ~1 second|2nd|third|3rd|2|3 time
second|2nd|third|3rd time ~2 this|you|it|yall ~2 happened|happens|cancel|cancelled|canceled|do|did|done
this is ~1 ridiculous|unacceptable|unprofessional|not_ok|not_okay|so_frustrating|frustrating|bs|terrible
unacceptable|unprofessional
yo ~1 si fui|vine|llegue|estuve|estaba
si ~1 fui|vine|estuve|llegue ~3
ahi|alla|aqui estuve|estaba|estuvimos
estuve|estuvimos|esperamos|espere ~4 nadie|minutos|hora|horas|media
nadie ~2 salio|vino|abrio|atendio|contesto|llamo|dijo
de|para|en balde|nada|vano $
es|ya_es ~1 la segunda|tercera|2a|3a vez
pedi|perdi|perdimos ~3 dia|permiso ~3
que falta de respeto|profesionalismo|seriedad
no es justo|posible ~2
me dejaron ~1 plantada|plantado|esperando
""",
        )
    ]
)


def wronged(text: Text) -> bool:
    """Whether ``text`` says that we let its writer down over a visit ("I was there and nobody came", "es la segunda vez"); it means that after one."""
    return 0 < len(text.plain) <= _LONG and bool(_WRONGED.find(text))


_LONG = 30


def missed_books() -> tuple[Phrasebook[str], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_MISSED, _STILL_COME, _WANTS_ANOTHER, _WRONGED)
