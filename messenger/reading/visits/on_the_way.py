"""On the day: here at last, turned back on the way, kept away by weather, in need of a hand; and a visit that cannot be kept on its day."""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import Way
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import LEAD_INS, MARKS, Text, words_of

_PLACE = (
    "parking_lot|lot|parking|lobby|waiting_room|driveway|reception|entrance|front|front_desk|door|building|hallway|elevator|garage|foyer"
)
_LUGAR = "sala|estacionamiento|parqueo|recepcion|lobby|entrada|puerta|elevador|carro|coche|pasillo|edificio"

_WAY: Phrasebook[Way] = Phrasebook(
    [
        ("here", f"""
< [ok] [hi] [hello] [we] [i] [am] [are] [just] here [now] [already] [early] [thanks] >
< [i] [we] [have] [just] arrived [now] [early] >
^ i|we am|are ~1 here
^ here [now] [already] [safe] $
^ here [now] but|and
^ i|we am|are ~2 outside|downstairs|parked|out_front
^ i|we have ~1 arrived
^ just|just_now arrived|parked|pulled|got_here|made_it
just got|pulled|made here|up|in|it ~
i|we got here
got here ~1 early|now|just|safe
^ parked ~2 outside|out|in|at|here
^ outside|downstairs ~1 now|already|waiting|in
in|inside my|the|our|a ~2 car|truck|van|suv|honda|toyota|ford ~2 outside|out_front|parked|waiting|{_PLACE}
sitting|waiting|parked|am|are in|inside|at my|the|your|our ~1 car|truck|van|{_PLACE}
checked|checking in at ~2 desk|lobby
ya llegue|llegamos
^ acabo|acabamos de llegar
^ llegue|llegamos $
ya estoy|estamos ~1 aqui|aca|ahi|afuera|abajo|alli
^ estoy|estamos ~1 aqui|aca|afuera|abajo
^ aqui|aca ~1 estoy|estamos|ando
^ aqui|aca [ya] $
^ aqui|aca pero
estoy|estamos|espero|esperando|sentado|sentada ~2 en|dentro la|el|mi|su ~1 {_LUGAR}
"""),
        ("back", """
turning|turned|turn ~1 around|back
^ heading|going|driving|headed ~1 back home
i|we am|are ~1 heading|going|driving|headed ~1 back|home
on my|our way ~1 back|home
had|have to go|head|turn back|home
went|gone back home
regresamos|regresando|regreso|devolvimos|devolviendo|regresar a ~1 casa|la_casa
nos|me regresamos|regreso|devolvimos|devuelvo|regrese|tuvimos_que_regresar
di|dimos|damos|doy|dar ~1 la vuelta
tuve|tuvimos|tengo|tenemos que regresar*|volver*|devolver* ~1
vamos|voy|vengo|venimos de regreso|vuelta
"""),
        ("late", """
bus|train|uber|lyft|cab|taxi|subway|metro|traffic|car ~2 stuck|stopped|delayed|late|slow|crawling|running_late
stopped|stuck|delayed train|bus|subway
stuck ~1 in|on|behind ~2 traffic|bus|train|subway|accident|wreck
bus|camion|autobus|tren|metro|taxi|uber|trafico|carro ~2 atorad*|parad*|retrasad*|atrasad*|lento|tarde
atorad* en ~2 trafico|camion|carretera
hay mucho trafico
"""),
        ("coming", """
on my|our|the way ~
heading|headed ~1 over|there|out|in|your_way|to_you|to_the_clinic
leaving|left ~1 now|home|the_house|my_house|our_house
^ leaving|driving|coming ~1 now|over
^ i|we am|are ~1 coming|driving ~1 now|over|in $
almost|nearly there
be there|in soon|shortly
en camino
ya|ahorita voy|vamos $
voy|vamos|vengo|venimos ~1 saliendo|llegando|para_alla|pa_alla|de_camino|para_la_clinica|rumbo
ya ~1 sali|salimos ~
ya casi|mero llego|llegamos|estoy|estamos
"""),
        ("weather", """
blizzard
snowstorm
snowing|snowed|snowy
snow ~1 storm|day|everywhere|outside|here
ice|icy|snow|storm|flood|flooding|flooded|winter ~3 roads|road|storm|warning|streets|bad
roads|road|streets|highway|freeway|bridge ~3 closed|icy|flooded|blocked|bad|terrible|shut|dangerous
storm ~2 bad|here|coming|outside|warning
hurricane|tornado|flooding|flooded|flood
snowed in
buried in snow
power|electricity ~1 is|went ~1 out
no power
can|could not ~2 get_out ~2 driveway|snow
nevada|nevando|nieve|ventisca|huracan|tornado|inundacion|inundado|inundada|tormenta
calles|calle|carretera|carreteras|caminos|camino|puente ~3 cerrad*|congelad*|inundad*|bloquead*|hielo|mal
se fue la luz
sin luz|corriente
"""),
    ]
)  # fmt: skip
_NOT_YET = lexicon(
    "if when will might maybe would almost soon not never yesterday tomorrow last next time week ago used moved book about minutes min mins hour hours "
    "home house town city because for since "
    "si cuando casi pronto no nunca ayer manana pasada minutos hora horas casa ciudad porque desde voy"
)
"""Words beside which nobody has arrived yet, or somewhere else, or for some other reason ("I'm here because of pain")."""


def on_the_way(text: Text) -> Way:
    """How a text says that the writer stands with the way to the visit; it means that on the day of one only.

    ``here``: at the place. ``coming``: on the way to it, and nothing is wrong. ``back``: turned round. ``weather``: kept away by it, or asks of it. ``late``: stuck. ``no``: none of these.
    """
    if text.plain[:1] == ("1",) and len(text.plain) > 1:  # "1, I'm here": the number says no more than the rest
        text = words_of(text.cleaned[text.spans[text.words.index("1")][1] :])
    found = {one.tag for one in _WAY.find(text)}
    if "weather" in found:
        return "weather" if len(text.plain) <= _LONGEST else "no"
    if "back" in found:
        asks = text.asks or any(word in _ASKS_WHETHER for word in text.plain[:3])
        return "back" if _SUPPOSED.isdisjoint(text.bag) and not asks else "no"
    if "late" in found:
        return "late" if _SUPPOSED.isdisjoint(text.bag) else "no"
    if text.plain[:1] and text.plain[0].isdigit():
        return "no"  # "2, I'm here": the number answers, and asks for more
    here = "here" in found and len(text.plain) <= _LONGEST
    if here and (_NOT_YET.isdisjoint(text.bag) or _says_it_first(text)):
        return "here"
    return "coming" if "coming" in found and _only_coming(text) else "no"


def _only_coming(text: Text) -> bool:
    """Whether a text says that the writer is on the way, with nothing by which they may be late, or go elsewhere, or have another matter."""
    return (
        len(text.plain) <= _FEW and not text.asks and _HELD_UP.isdisjoint(text.bag) and not any(word[:1].isdigit() for word in text.plain)
    )


_FEW = 10
_HELD_UP = lexicon(
    "late later behind delayed delay traffic stuck lost wait running but not no never if when will might would should was were yesterday tomorrow tonight work job "
    "hospital er emergency urgent doctor doctors school store church airport home back minute minutes min mins hour hours half one two five ten fifteen twenty thirty "
    "tarde atrasado atrasada retrasado retrasada trafico perdido perdida espere esperen pero no nunca si cuando manana trabajo hospital urgencias escuela tienda "
    "casa regreso vuelta minuto minutos hora horas media rato baby bebe cita"
)


def _says_it_first(text: Text) -> bool:
    """Whether a text opens with being here, as a clause of its own: what follows is about something else ("I'm here but if you ...")."""
    for one in _WAY.find(text):
        opens = all(word in _OPENING for word in text.words[: one.first])
        ends = one.last + 1 >= len(text.words) or not _ENDS.isdisjoint(text.words[one.last : one.last + 2])
        if one.tag == "here" and opens and ends:
            return True
    return False


_OPENING = MARKS | LEAD_INS | lexicon("i we am are ya")
_ENDS = MARKS | lexicon("but and pero y emojithanks emojiyes")


_ASKS_WHETHER = lexicon("should shall do puedo debo deberia")
_LONGEST = 30
_SUPPOSED = lexicon("if si cuando when life things corner luck health vida salud suerte feel feeling")

_OPEN: Phrasebook[str] = Phrasebook(
    [("open", """
are|is|will you|yall|it|clinic|office|the_clinic|the_office|they|we ~3 open|closed|closing|opening|closes
you|yall ~2 open|closed today|tomorrow|now|still
still open
abren|cierran|abre|cierra|abriran|abierto|abiertos|abierta|cerrado|cerrados|van_a_abrir|atienden
""")]
)  # fmt: skip


def asks_if_open(text: Text) -> bool:
    """Whether a text asks if the clinic is open; beside words of weather it is about this very day."""
    return bool(_OPEN.find(text))


_HAND: Phrasebook[str] = Phrasebook(
    [("hand", """
need|needs|want|could_use|require|get ~3 hand|help|assistance|someone|somebody ~4 chair|wheelchair|walker|door|car|stairs|steps|inside|getting_in|crutches|scooter|out|ramp
need|needs ~1 wheelchair|ramp|walker
use|using|have|in|on|with ~1 a|my wheelchair|walker|crutches|scooter|cane
i am ~2 wheelchair
can|could|will someone|somebody|anyone|you ~2 help|come|get|meet|push ~3 chair|wheelchair|walker|door|car|inside|stairs|crutches
necesito|ocupo|necesita|requiero|quiero ~3 ayuda|mano|alguien|ayudarme|ayude|ayuden ~4 silla|puerta|carro|coche|escaleras|bajar|bajarme|entrar|subir|andador|muletas|escalones
silla de_ruedas
uso|traigo|con|tengo ~1 andador|muletas|baston
me ~1 ayuda|ayudan|puede_ayudar|pueden_ayudar ~3 silla|bajar|entrar|subir|puerta|carro
""")]
)  # fmt: skip


def needs_hand(text: Text) -> bool:
    """Whether the writer needs a hand to get in ("need a hand with the chair", "uso silla de ruedas"); to ask about a ramp is none."""
    return bool(_HAND.find(text)) and not (text.asks and text.bag.isdisjoint(_MINE))


_MINE = lexicon("i my me necesito uso mi traigo ayudan ayuda someone somebody")

_LOST: Phrasebook[str] = Phrasebook(
    [("lost", """
no ~1 los|la|lo|le|las encuentro|encontramos|hallo|hallamos|veo ~2
no encuentro|encontramos|hallo|veo|doy_con ~2 clinica|lugar|edificio|consultorio|puerta|entrada|direccion|oficina
ando|estoy|andamos|estamos ~1 perdida|perdido|perdidos $
can|could not ~1 find ~1 you|yall|the_place|the_clinic|the_building|the_office|the_door|the_entrance|it
i|we am|are ~1 lost $
""")]
)  # fmt: skip


def cannot_find(text: Text) -> bool:
    """Whether the writer cannot find the place ("can't find you", "no los encuentro")."""
    return len(text.plain) <= _FEW and bool(_LOST.find(text))


_CANNOT: Phrasebook[str] = Phrasebook(
    [("cannot", """
< [hi] [hey] [sorry] [so] [ok] [omg] [ugh] [i] [we] [am|are] [just|prob|probably] not going to|2|gonna [be] [able] [to] make|come [it|in] [there] [to] [the|my] [visit|appointment|appt] today|tomorrow|tmrw|tmr|tmw|2morrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday [sorry] >
< [hi] [hey] [sorry] [so] [ok] [omg] [ugh] [i] [we] [just|prob|probably] can|will not make|come [it|in] [there] [to] [the|my] [visit|appointment|appt] today|tomorrow|tmrw|tmr|tmw|2morrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday [sorry] >
""")]
)  # fmt: skip


def cannot_come(text: Text) -> bool:
    """Whether all that a text says is that the writer does not come on some day ("not gonna make it tmrw"); never "through the week"."""
    return bool(_CANNOT.find(text))


def on_the_way_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of these readers, to be made ahead of the first text."""
    return (_WAY, _OPEN, _HAND, _LOST, _CANNOT)
