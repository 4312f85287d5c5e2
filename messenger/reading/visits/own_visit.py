"""Whether a text asks when the writer's own visit is ("what time is my appointment", "a que hora es mi cita"), whatever is open."""

from __future__ import annotations

from typing import Any, Literal

from messenger.reading import en, es
from messenger.reading.visits.on_the_way import on_the_way
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_WHEN: Phrasebook[str] = Phrasebook(
    [
        (
            "when",
            """
what|which time|day|date ~1 is|was|are|again my|our|the ~3 appointment|appt|apt|appointments|visit|visits|session|sessions|consult|consultation|booking
what|which time|day|date ~1 is|was|are it|mine|that $
what|which time|times|day|date my|the ~2 appointment|appt|apt|visit|session|consult is|was|at|for|tomorrow|today|on
what times my appointment|appt|apt|visit|session
what|which time|day|date do|did|am|should|must i ~2 scheduled|booked|come|arrive|have_to|need_to|get_there|be_there|go_in|show_up
what|which time|day|date do|did i have ~2 appointment|appt|apt|visit|session
what time ~2 tomorrow|today $
what|which time|day ~2 again
what|which time|day is|was|are [it] [again] and|& where
what|when|which [time|day] and where
where and when|what_time
when is|was it [again] $
when is|was it [again] and where
remind me when|what_time $
when is|was|are my|our|the ~3 appointment|appt|apt|appointments|visit|visits|session|sessions|consult|consultation|booking
when am|was i scheduled|booked|coming_in|supposed
when do|did|should i ~1 come|go in
when do|did|should i ~1 need|have to come|be|arrive|go|get
when my ~2 appointment|appt|apt|visit|session is|was
when is|s ~1 next one|visit|appointment|appt|session
when do|did|am|should i ~1 come|coming [in] [again] [next] $
what|which day|time|date am|are i|we ~1 coming|going_in|in|on ~2
what|which visits|appointments|sessions|appts do|have i ~2
what do|did i have ~1 booked|scheduled|coming_up
what ~1 i ~1 booked|scheduled for ~1
do|did i have|got ~2 appointment|appt|apt|visit|session ~2 today|tomorrow|scheduled|coming_up|booked|with_you
is|was my ~2 appointment|appt|apt|visit|session ~1 today|tomorrow|on|at|still
time|date of my ~2 appointment|appt|apt|visit|session
am|are i|we ~1 still ~1 on|good|set|booked|scheduled|happening ~3
is ~1 it|that|appointment|appt|visit still ~1 on|happening|good ~2
am|are i|we ~1 still|supposed_to ~1 coming|come|going|go ~1 in|on|for|to|this|next|@day ~2
am|are i|we ~1 still ~1 coming $
am|are i|we ~1 good|set|confirmed|down|on|ok|okay for|on ~1 @day|my ~1
is ~1 it|that|appointment|appt|visit still ~1 or|right|correct ~2
is ~1 it|that|appointment|appt|visit still ~1 at|for|@day ~2
did|have|has you|u|yall|they|somebody|someone ~1 change|changed|move|moved|cancel|cancelled|canceled|touch|touched ~1 my|the|our ~2
me|le ~1 han|hayan|movieron|cambiaron|cancelaron|movio|cambio ~2 mi|la cita|hora|visita|@dia
no ~1 le|la|me|se hayan|haya|han|ha movido|cambiado|cancelado|quitado ~2 mi|la ~1
a que hora quedo|quede|quedamos|quedaba ~2
a que hora|dia quedo|quede ~1 mi|la ~1
si|entonces voy|vengo el|este|manana|hoy ~1 @dia|si|verdad|no ~1 ?
estoy|sigo ~1 bien|apuntada|apuntado|anotada|anotado para ~2 @dia
sigue|sigo en_pie|agendada|agendado|apuntado|apuntada ~3
sigue ~1 mi|la cita ~2
forgot ~3 time|when|day ~4 appointment|appt|apt|visit|session|is|was
remind me ~3 when|time ~4 appointment|appt|apt|visit|session|is|was
que|cual hora|dia|fecha es|era|son|fue ~1 mi|la|nuestra|mis ~2 cita|citas|consulta|sesion|visita
que|cual hora|dia|fecha tengo|tenia|tenemos ~2 cita|consulta|sesion|visita|que_ir|que_llegar|que_estar
que|cual hora|dia|fecha me toca|tocaba|esperan|citaron
que|cual hora|dia|fecha debo|tengo_que|hay_que ir|llegar|estar|presentarme
cual es|era la hora|fecha de mi|la ~1 cita|consulta|sesion
que hora es|era manana|hoy $
que hora era $
que hora es|era y ~1 donde
que hora y ~1 donde
donde ~1 y ~1 que_hora|cuando
cuando es|era y ~1 donde
que|cuales|cuantas citas|visitas|sesiones tengo|me_quedan|hay ~2
que tengo ~1 agendado|apuntado|reservado|agendada
cuando voy|vengo|tengo_que_ir ~1 $
a que hora era
me recuerda|recuerdan|repite|repiten ~2 hora|cuando
a que hora manana|hoy $
para cuando|que_dia es|era|quedo|tengo ~1 mi|la ~2 cita|consulta|sesion|visita
cuando es|era|sera|tengo|me_toca ~1 mi|la ~2 cita|consulta|sesion|visita
cuando tengo|me toca|cita|que_ir
cuando es mi|la ~1 proxima|siguiente
tengo cita|consulta|sesion hoy|manana|agendada
mi|la cita es|era ~1 hoy|manana|el|a_las
olvide|olvido|acuerdo|recuerdo ~3 hora|dia|cuando ~4 cita|consulta|sesion|es|era|tengo
hora|fecha de mi|la ~1 cita|consulta|sesion
""",
        )
    ],
    {
        "day": "monday tuesday wednesday thursday friday saturday sunday tomorrow today mon tue tues wed thu thurs fri sat",
        "dia": "lunes martes miercoles jueves viernes sabado domingo manana hoy",
    },
)
_ANOTHER = lexicon(
    "available availability next_available earliest soonest open openings opening free instead change move reschedule another other sooner later end "
    "finish over done cost price parking mom moms mother dad husband wife son daughter "
    "disponible disponibles libre libres cambiar mover reagendar otra otro termina acaba terminar antes mama papa hijo hija esposo esposa"
)
"""Words of other wishes: a new time, the end of a visit, another person's."""


_OF_OUR_CHANGE = ("did|have|has you", "me|le ~1 han", "no ~1 le|la")
"""How the rules begin by which it is asked whether we have moved the visit: words of a change are part of them."""


def asks_when(text: Text) -> bool:
    """Whether a text asks for the time or day of the writer's own visit, and wants nothing else of it."""
    found = _WHEN.find(text)
    return bool(found) and (_ANOTHER.isdisjoint(text.bag) or any(one.rule.startswith(_OF_OUR_CHANGE) for one in found))


_OF_ANOTHER: Phrasebook[Literal["theirs", "about"]] = Phrasebook(
    [("theirs", """
what|which time|day|date ~2 is|was|are ~1 her|his|their|the ~3 appointment|appt|apt|visit|session|consult
what|which time|day|date ~2 does|do|did|should|is|are|must she|he|they
what time is|was|s it
when is|was|are ~1 her|his|their|the ~3 appointment|appt|apt|visit|session|consult
when does|do|did|should|is|are she|he|they ~2 need|have|come|go|be|supposed|scheduled|coming
que|cual hora|dia|fecha es|era|son|fue|tiene|tenia|le_toca|quedo ~1 su|la|el ~2 cita|consulta|sesion|visita
que|cual hora|dia|fecha tiene|le_toca|tiene_que|debe ~3
que|cual hora|dia|fecha es|era $
cuando es|era|tiene|le_toca|sera ~1 su|la ~2 cita|consulta|sesion|visita
cuando le_toca|tiene ~2
"""), ("about", """
what|which|when ~4 pick ~1 her|him|up ~2
a ~1 que hora ~2 recojo|recogerla|recogerlo|paso_por|voy_por ~2
cuando la|lo|le ~1 recojo|paso_a_recoger ~1
what is|was|s ~1 her|his|their ~2 @visit for
what ~2 she|he ~2 for
what ~1 is|was it for
is|are|did|does|has|was|will she|he|they ~4
how is|did|was|s ~1 she|he ~2
^ is|did|has|does|was my @kin ~5
para que es|era|va|viene|fue ~3
que ~1 le hacen|hicieron|dan|van_a_hacer
ya salio|termino|acabo|llego ~3
esta ~1 con_ustedes|ahi|alla|lista|listo|bien
como esta|le_fue|sigue|salio ~2
viene|fue|va ella|el|mi ~3
""")],
    {
        "kin": f"{en.LISTS['relative']} boss wifes husbands moms dads sons daughters mothers fathers sisters brothers",
        "familiar": es.LISTS["familiar"],
        "visit": f"{en.LISTS['visit']} appt apt",
    },
)  # fmt: skip


def asks_when_of_another(text: Text) -> bool:
    """Whether a text asks when the patient's visit is, as somebody else than the patient would ("what time is her appointment")."""
    return bool(_WHEN.find(text)) or "theirs" in _OF_ANOTHER.tags(text)


def asks_about_another(text: Text) -> bool:
    """Whether a text asks about the patient as somebody else would ("is she with you", "para que es su cita"); it means that of such only."""
    return "about" in _OF_ANOTHER.tags(text)


def asks_for_kin(text: Text) -> bool:
    """Whether a text asks when a visit is, and of a relative's ("cuando le toca a mi esposa", "what time is my wife's appointment")."""
    return bool(_MY_KIN.find(text))


_MY_KIN: Phrasebook[str] = Phrasebook(
    [("kin", """
what|which|when ~4 my @kins ~1 @visit
what|which|when ~4 @visit for|of my @kin
what|which|when ~3 my @kin ~1 scheduled|booked|supposed_to_come
cuando|hora|dia ~4 @cita de mi @familiar
cuando|hora|dia ~3 le ~1 toca|tocaba ~1 a mi @familiar
cuando|hora|dia ~3 tiene ~1 @cita ~1 mi @familiar
cuando|hora|dia ~3 mi @familiar tiene ~1 @cita
""")],
    {
        "kin": "wife husband spouse partner girlfriend boyfriend mom moms mother dad father son daughter sister brother grandma grandpa",
        "kins": "wifes husbands spouses partners girlfriends boyfriends moms mothers dads fathers sons daughters sisters brothers wife husband",
        "familiar": "esposa esposo marido mujer mama madre papa padre hijo hija hermana hermano novio novia pareja suegra suegro abuela abuelo",
        "visit": f"{en.LISTS['visit']} appt apt",
        "cita": es.LISTS["cita"],
    },
)  # fmt: skip


def asks_where(text: Text) -> bool:
    """Whether a text that asks when the visit is also asks where ("what time again and where")."""
    return not _WHERE.isdisjoint(text.bag) and asks_when(text)


_WHERE = lexicon("where donde address direccion")


_OUTSIDE: Phrasebook[str] = Phrasebook(
    [("outside", """
outside|here|there ~4 locked|closed|dark
outside|here ~6 nobody|no_one|noone ~3 answers|answering|opens|opening|there|here|inside
door|doors|building|office|clinic|entrance|gate ~2 is|are|seems ~1 locked|closed|shut
locked out
i am ~2 outside|at_the_door|out_front|in_front
standing|waiting|here ~2 outside
can|could not ~1 get in|inside
nobody|no_one|noone ~2 answers|answering|opens|opening|at ~1 door
afuera|aqui|puerta ~5 cerrado|cerrada
afuera|aqui|puerta ~6 nadie ~3
estoy ~2 afuera|en_la_puerta|frente_a_la
puerta|clinica|edificio|consultorio ~2 esta ~1 cerrado|cerrada
no ~1 puedo entrar
nobody|no_one|noone ~2 answers|answering|opens|opening|coming|comes ~2 buzzer|bell|doorbell|intercom|door|knock
knocking|knocked|rang|ringing|buzzing|buzzed|buzzer|doorbell|intercom ~6 nobody|no_one|noone|no_answer|not
nadie ~2 abre|contesta|responde|sale
toco|toque|tocando|timbre|portero ~5 nadie|no_abre*|no_contesta*|no_sale*
no ~1 me abre|abren
^ no abre|abren|contestan|responden|sale|salen
says|said|sign ~2 closed
nobody|no_one|noone is|are|comes|coming ~2 desk|front|inside|around|reception
nadie ~2 recepcion|adentro
""")]
)  # fmt: skip
_ELSEWHERE = lexicon("if si when cuando will hours horas today tomorrow hoy manana sunday domingo mind")
"""Words by which it is asked when the clinic is closed, or supposed."""


def outside(text: Text) -> bool:
    """Whether somebody stands before the clinic and gets no further ("im outside and its locked")."""
    way = on_the_way(text)
    if way == "weather" or not _OUTSIDE.find(text):  # it is the roads that are closed
        return False
    return way == "here" or (not text.asks and _ELSEWHERE.isdisjoint(text.bag))


def own_visit_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_WHEN, _OF_ANOTHER, _MY_KIN, _OUTSIDE)
