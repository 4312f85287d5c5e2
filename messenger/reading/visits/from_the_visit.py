"""A new time said by the visit that is booked ("the week after instead", "push it back an hour", "mas tarde ese mismo dia")."""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import Shift
from messenger.reading.slots.moved import minutes_moved
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found, Phrasebook
from messenger.reading.words.text import MARKS, Text, words_of

_LISTS = {
    "push": "push bump move slide shift scoot delay postpone reschedule put kick",
    "mueva": "mueva mueve mover moverla muevala recorrer recorre recorra recorrerla recorrela recorran atrasar atrase atrasela posponer posponga pasar pase pasela aplazar",
    "weekday": "monday tuesday wednesday thursday friday saturday sunday tues wed thurs fri",
    "dia": "lunes martes miercoles jueves viernes sabado domingo",
    "part": "afternoon morning evening noon later earlier pm am after before in",
    "parte": "tarde manana noche temprano despues antes mas a en por pm",
}

_SHIFTS: Phrasebook[tuple[str, int]] = Phrasebook(
    [
        (("weeks", 1), """
week after that|this|it|mine|instead|please|if|would|is|works|maybe|then|or
week after my|the visit|appointment
week after $
the ~1 following week
a|one|1 week later|after
out|back|by|forward a|one|1 week
@push ~3 a|one|1 week [later] $
la semana siguiente|despues|posterior
semana de despues
semana despues de esa|esta|mi
una|1 semana despues|mas|mas_tarde
@mueva ~2 una|1 semana
"""),
        (("weeks", 2), """
two|2|couple_of|couple weeks later|after
out|back|by|forward two|2|a_couple_of|couple_of|a_couple weeks
@push ~3 two|2|a_couple_of|couple_of|a_couple weeks
dos|2|un_par_de semanas despues|mas|mas_tarde
@mueva ~2 dos|2|un_par_de semanas
"""),
        (("weeks", -1), """
week before that|this|it|mine|instead|please|if|would|is|works|maybe|then
week before $
the previous week
a|one|1 week earlier|before
la semana anterior|previa
una semana antes
"""),
        (("days", 1), """
day after that|this|it|mine|instead|please|if|would|is|works|maybe|then
day after my|the visit|appointment
day after $
the|next ~1 following day
the next day
a|one|1 day later|after
back|by|out|forward a|one|1 day
@push ~3 a|one|1 day [later] $
al|el dia siguiente|despues
el siguiente dia
dia despues de ese|esa|la|mi
un|1 dia despues|mas|mas_tarde
@mueva ~2 un|1 dia
"""),
        (("days", 2), """
two|2|couple_of|couple days later|after
out|back|by|forward two|2|a_couple_of|couple_of|a_couple days
@push ~3 two|2|a_couple_of|couple_of|a_couple days
dos|2|un_par_de dias despues|mas|mas_tarde
@mueva ~2 dos|2|un_par_de dias
"""),
        (("days", -1), """
day before that|this|it|mine|instead|please|if|would|is|works|maybe|then
day before my|the visit|appointment
day before $
the previous day
a|one|1 day earlier|before
el dia anterior
un dia antes
"""),
        (("same", 0), """
same|that_same|the_same day
that day ~1 @part
@part ~2 that day
in|on the same day
mismo dia
ese|esa dia ~1 @parte
@parte ~1 ese|el dia $
"""),
        (("later", 0), """
later ~2 same|that day
same|that|the day ~2 later
later in|on|during the|that|same day
later on|that @weekday
later on $
later in the
a ~2 later time|hour|slot|appointment
later time|hour|slot
little|bit|somewhat later
can|could|may|possible ~3 later [then|instead|please|if] $
can|could|may|possible ~3 later then|instead|please
come|go|start|make_it|do_it|be_there later $
come|go|start|make_it|do_it|be_there later then|instead|please
mas tarde ~2 mismo|ese|esa|el dia
mismo|ese dia ~3 mas_tarde|despues
poco|poquito|algo mas tarde
puede|puedo|podria|podemos|se_puede|podriamos|posible ~3 mas_tarde $
puede|puedo|podria|podemos|se_puede|podriamos|posible ~3 mas_tarde entonces|porfa|por_favor
hora mas tarde
"""),
        (("earlier", 0), """
earlier ~2 same|that day
same|that|the day ~2 earlier
earlier on|that @weekday
earlier in|on the|that|same day
mas temprano|antes ~2 mismo|ese dia
mas temprano|antes el|ese|este @dia
mismo|ese dia ~3 mas_temprano|antes
"""),
    ],
    _LISTS,
)  # fmt: skip
_SIGNS = {"later": 1, "earlier": -1, "same": 0}

_REFUSED = lexicon("not no never cannot ni nunca")
"""Words of a clause that rules out what it names ("ese dia no puedo"); a "no" that only opens a text is none of it."""
_OTHER_DATES = lexicon("tomorrow manana date fecha week month year semana mes")
"""Words beside which "later" is no hour of the same day ("a later date"), or the same day is another week's."""
_ITS_WORDS = lexicon(
    "what how dia el siguiente and also then tambien entonces hi hey hello hola ok okay yes si please pls thanks thank you gracias por favor can could would will is it that there possible possibly if to be "
    "make do move push bump come in at the a an my visit appointment session time one back up by just maybe better good instead for me i we want "
    "need like about around hour hours minute minutes half later earlier after before sorry actually any way chance works work so more little bit "
    "la lo el una un mi cita visita hora horas media minutos puede puedo podria pueden se me mas tarde temprano antes despues recorrer recorrerla "
    "recorre recorra mueve corre start empezar then entonces mover moverla muevala atrasar atrasarla atrasela adelantar adelantarla adelantela como unos unas poco poquito mejor seria quiero afternoon morning evening noon am pm "
    "en pero but same day mismo dia ese quisiera necesito y o one two three 1 2 3 15 20 30 45 dos tres disculpe perdon oiga ? ¿"
)
"""Words of a text that does nothing but move a visit by hours or minutes; any other word, and it may speak of an hour of something else."""


def from_the_visit(text: Text, wanted: bool, plainly: bool) -> tuple[Shift | None, Text]:
    """How far from the visit booked a new time is wished for, and the text without what says so; None and the same text for all else.

    ``wanted``: the text reads as a wish for another time, ``plainly``: by a clear wording. Without that it must ask, or say no more than this.
    """
    moves = plainly or (wanted and _asks(text))
    if moves or _ITS_WORDS.issuperset(word for word in text.words if word not in MARKS):
        minutes = minutes_moved(text.words)
        if minutes is None:
            return Shift("same"), text
        if minutes:
            return Shift("minutes", minutes), text
    found = [one for one in _SHIFTS.find(text) if not _refused(text.words, one.first, one.last)]
    if not found or not _OF_HEALTH.isdisjoint(text.bag):
        return None, text
    unit, amount = max((one.tag for one in found), key=lambda tag: (tag[0] in ("weeks", "days"), tag[0] != "same"))
    rest = _without(text, [one for one in found if one.tag[0] == unit or unit in _SIGNS])
    only = _ITS_WORDS.issuperset(word for word in rest.words if word not in MARKS)
    if not moves and not (only and (wanted or _asks(text))):
        return None, text
    if unit not in _SIGNS:
        return Shift("weeks" if unit == "weeks" else "days", amount), rest
    if not _OTHER_DATES.isdisjoint(word for i, word in enumerate(rest.words) if _a_date(rest.words, i)):
        return None, text
    return Shift("same", _SIGNS[unit]), rest


def _refused(words: tuple[str, ...], first: int, last: int) -> bool:
    """Whether the clause around these words rules out what it names."""
    while first and words[first - 1] not in MARKS:
        first -= 1
    while last + 1 < len(words) and words[last + 1] not in MARKS:
        last += 1
    return not _REFUSED.isdisjoint(words[first + 1 : last + 1])


def _asks(text: Text) -> bool:
    return text.asks or not _ASKING.isdisjoint(text.bag)


_ASKING = lexicon("what how y can could may puede puedo podria possible posible instead mejor better")


def _a_date(words: tuple[str, ...], at: int) -> bool:
    """Whether the word there is one of a date, where "mañana" is also the morning."""
    return words[at] != "manana" or words[max(0, at - 1)] not in {"la", "de"}


def _without(text: Text, found: list[Found[tuple[str, int]]]) -> Text:
    """The text without the words of what was found; hours and parts of the day stay, for they narrow it."""
    gone = {i for one in found for i in range(one.first, one.last + 1)}
    words = text.words
    return words_of(" ".join(word for i, word in enumerate(words) if i not in gone or _of_the_day(words, i)))


def _of_the_day(words: tuple[str, ...], at: int) -> bool:
    """Whether the word there says an hour or a part of the day; "mas tarde" is only later."""
    return (words[at] in _OF_THE_DAY and not (words[at] == "tarde" and words[max(0, at - 1)] == "mas")) or words[at][:1].isdigit()


_OF_THE_DAY = lexicon(
    "monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo",
    "afternoon morning evening noon am pm after before tarde noche in en la por a",
)
"""Words that say an hour of the day and stay for the readers of times."""


_OPEN: Phrasebook[str] = Phrasebook(
    [("open", """
is|are|was ~6 still open|available|free|there|good|possible|an_option
is|are|was ~5 time|slot|slots|spot|spots|one|ones|opening|appointment ~1 open|available|free|taken|gone
still have|got ~1 the|that|my|a ~4 one|time|slot|spot|opening|appointment|option
do|does|did you|it|they|yall still have ~5 open|available|free|one|slot|spot|time
todavia|aun|sigue|siguen ~4 libre|libres|disponible|disponibles|abierta|abierto|desocupada|desocupado
esta|estan ~2 libre|libres|disponible|disponibles
todavia|aun tienen|tiene|hay|queda|quedan ~4 la|el|esa|ese|lugar|hora|cita|espacio|campo ~3
sigue|siguen en_pie|libre|disponible
""")]
)  # fmt: skip
_A_TIME = lexicon(
    "time times slot slots spot spots one ones opening openings option that appointment first second third last monday tuesday wednesday thursday friday "
    "saturday sunday morning afternoon am pm tomorrow other earlier "
    "hora horas lugar espacio campo primera segunda tercera primero segundo ultima esa ese la el lunes martes miercoles jueves viernes sabado domingo "
    "manana otra opcion"
)
_NO_TIME = lexicon(
    "clinic office place pharmacy line store building door program study position job practice doors consultorio clinica oficina ustedes puerta "
    "farmacia programa ride offer"
)
"""What is open or not without being a time."""
_OWN = lexicon("my mi our nuestra")


def asks_whether_open(text: Text) -> bool:
    """Whether a text asks if some time is still to be had ("is the first one still open", "la primera todavia esta libre?")."""
    if not _OPEN.find(text) or not any(word in _A_TIME or ":" in word for word in text.plain) or not _NO_TIME.isdisjoint(text.bag):
        return False
    return (_OWN.isdisjoint(text.bag) or "old" in text.bag) and "you open " not in text.flat and "you still open " not in text.flat


_BETTER: Phrasebook[str] = Phrasebook(
    [("better", """
@time ~3 works|work|fits|fit|suits|suit|is|are|would_be|would_work|might_be|might_work|will_be|could_work ~1 better|best ~
@time ~1 was better
better if ~6 @time
i|we ~1 prefer|rather ~5 @time
prefer|rather ~5 @time
better for me ~4 @time
@hora ~4 me|nos ~1 queda|conviene|sirve|quedaria|convendria|acomoda|funciona ~1 mejor
@hora ~3 seria|es|estaria|era mejor
me|nos ~1 queda|conviene|sirve|quedaria|convendria|acomoda|funciona mejor ~6 @hora
seria mejor ~4 @hora
mejor ~1 el|la|los|para|a|en|otro|otra ~3 @hora
prefiero|preferiria|preferimos ~4 @hora
"""), ("have", """
do|does you|yall|they have|got [a|an|any|anything|something|one|times|openings|slots|spots|room] [on|for|open|available|free] [this|next|the] @time
hay|tienen|tiene [algo|alguna|lugar|espacio|hora|horas|cita|citas] [para|en|disponible] [el|los|este|un] @hora ~1
""")],
    {
        "time": "mon tues tue wed thurs thur thu fri sat sun monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend weekends "
        "weekday weekdays morning mornings afternoon afternoons evening evenings month week noon tomorrow pm january february march april june july "
        "august september october november december",
        "hora": "lunes martes miercoles jueves viernes sabado sabados domingo domingos mes semana manana mananas tarde tardes mediodia enero febrero marzo "
        "abril mayo junio julio agosto septiembre octubre noviembre diciembre fin_de_semana",
    },
)  # fmt: skip
_OF_HEALTH = lexicon(
    "feel feeling felt feels mood sleep slept sleeping pain medicine meds pills anxiety depression anxious depressed worse getting get gotten got than "
    "siento sentir sentia animo dolor duermo dormir medicina pastillas ansiedad depresion peor"
)


_OF_A_CALL = lexicon(
    "call calls calling called phone reach contact llame llamen llamar llamarme llamada llamadas llamenme telefono text staff person tell personal persona decir "
    "decirlo decirle"
)
"""The better time may be the one of a call, or what is preferred another way ("I'd rather tell staff")."""


def prefers(text: Text) -> bool:
    """Whether a text says which time would be better ("end of the month works better for me"); not who feels better at some hour, or when to call."""
    if "mejor que" in text.flat:  # how one fares, beside some other time
        return False
    plain = _OF_HEALTH.isdisjoint(text.bag) and _OF_A_CALL.isdisjoint(text.bag)
    return plain and any(one.tag == "better" for one in _BETTER.find(text))


def looks_for_a_day(text: Text) -> bool:
    """Whether a text asks if there is anything on some day ("do you have a saturday")."""
    return any(one.tag == "have" for one in _BETTER.find(text))


def from_the_visit_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_SHIFTS, _OPEN, _BETTER)
