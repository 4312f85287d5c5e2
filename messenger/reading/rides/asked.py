"""Questions about the ride home that is named already: who is down for it, and whether or when they come in. To ask is to lose no ride."""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import RideAsked
from messenger.reading.answers.name_lists import FIRST_NAMES
from messenger.reading.rides.words import ASKING, MEANS, RELATIONS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found, Phrasebook
from messenger.reading.words.text import LEAD_INS, Text

_LISTS = {
    "ride": "ride driver escort lift chaperone",
    "raite": "raite aventon chofer transporte acompanante",
    "verb": "taking picking driving coming getting bringing",
}

_ASKS: Phrasebook[RideAsked] = Phrasebook(
    [
        ("who", """
is|are|was ~3 still ~2 my|the ~1 @ride
is|are ~3 my|the ~1 @ride
is|was|are ~3 down|listed|noted|written|registered|named as|for|to ~3
is my @ride ~2 set|confirmed|listed|noted|arranged|saved|good|settled
is|are ~3 still @verb ~2 me|us ~
do|did|does you|yall|it|they|we ~2 have|got|get|see|know ~4 @ride ~
do|did|does you|yall|it|they ~2 have|got ~3 down ~3
have you got ~3 down ~3
who is|was|are ~2 my ~1 @ride
who is|was ~2 @verb ~1 me ~1
who is|was ~1 down|listed
who ~1 did|have|do i|you|we ~2 put|say|said|name|named|tell|give|have|list|listed ~3
did|has|have ~2 confirm|confirmed|agree|agreed|say_yes|said_yes|answer|answered|reply|replied
sigue|siguen ~2 siendo ~4
sigue|siguen ~3 apuntad*|anotad*|registrad*
tiene|tienen ~3 apuntad*|anotad*|registrad* ~4
tiene|tienen a ~3 como|para ~2
esta|estan ~3 apuntad*|anotad*|registrad*
quien ~2 me ~1 lleva|recoge|trae|llevara|recogera
quien ~2 me va ~1 llevar|recoger|traer
quien|quienes ~2 apunt*|anot*|puse|dije|tienen|registr*
quien es mi ~1 @raite
ya confirmo|contesto|respondio|acepto|dijo_que_si ~2
todavia|aun ~3 me ~1 va_a ~1 lleva|recoge|llevar|recoger
"""),
        ("enters", """
do|does|should|must|would|will|is|has ~4 need|needs|have|has|supposed|got to ~1 come|go|walk|get|be|show|meet|sign ~1 in|inside|up|upstairs|there|into|for
do|does|should|must|would|will|can|could ~3 come|go|walk|step|sign in|inside|up|upstairs ~
should|must|does|do ~3 come|go ~1 in|inside|up|upstairs
can|could|may|should|is|does|will|would ~4 wait|waits|stay|sit|waiting ~3 car|outside|parking_lot|parking|lot|curb|lobby|waiting_room|truck
can|could|may|should ~3 pick ~1 me up ~2 curb|outside|door|front
what|which|when ~2 time ~2 should|does|do|must|can|is ~3 come|pick|be|get|arrive|need|have|show|supposed
when should|does|do|must|can|is ~3 come|pick|be|get|arrive|need|have|show|supposed
tiene|tienen|debe|deben|necesita|necesitan|hace_falta ~3 entrar|pasar|subir|bajarse|bajar|ir_adentro|venir_adentro ~
puede|pueden|podria ~3 esperar|esperarme|quedarse|aguardar ~3 carro|coche|auto|afuera|fuera|estacionamiento|troca|sala
que hora ~2 tiene|debe|llega|viene|pasa|recoge|entra|necesita|puede ~4
cuando ~2 tiene|debe|llega|viene|pasa|recoge|entra ~4
"""),
        ("lost-for", """
< [ok] [so] [and] [but] [then] [well] what|wat do|should|can|am i ~1 do [now] [then] >
< [ok] [so] [and] [but] [then] [well] now what >
< [y] [pues] [entonces] [ahora] [ay] que hago|hacemos [ahora] [entonces] [pues] >
"""),
        ("may", """
can|could|should|may i ~1 ask|tell|call|text|get|use|have|bring ~4
le puedo|podria decir|pedir|preguntar|avisar ~3
puedo|podria ~1 pedirle|decirle|preguntarle|llamar|traer ~3
"""),
        ("by-when", """
do|does|did you|u|yall ~2 need ~1 to_know|know|it|name|that ~2
when|by_when do|does|should|must ~3 know|tell|name|decide ~3
cuando|hasta_cuando|para_cuando ~2 digo|decir*|avisar*|aviso|saber|ocupa|necesita ~3
tengo que decir*|avisar* ya|ahora|ahorita
lo|la ~1 necesita*|ocupa*|quiere* ~1 saber ~1 ya|ahora|ahorita
"""),
        ("alone", """
can|could|may|should|if i ~3 uber|lyft|taxi|cab|bus|train|subway|walk|bike|rideshare|waymo
is|would|will ~2 uber|lyft|taxi|cab|rideshare ~1 ok|okay|fine|allowed|enough|work
puedo|podria|si|podre ~4 uber|didi|taxi|camion|caminar|caminando|pie|camino|bicicleta
sirve|basta|vale ~2 uber|didi|taxi
"""),
    ],
    _LISTS,
)  # fmt: skip
_PICKS_UP: Phrasebook[str] = Phrasebook(
    [("when", """
what_time|when ~2 to|should|does|do ~2 pick|get|come_get|grab me|us ~1
a que hora ~2 pasa|pasan|viene|vienen|recoge|recogen|venga|pase|recoja ~1 por_mi|por_nosotros|a_recogerme|recogerme
a que hora ~2 me ~1 recoge|recogen|recoja|recogera
""")]
)  # fmt: skip
"""When to be picked up, also told as what somebody else asks ("she wants to know what time to pick me up")."""
_OURSELVES = lexicon("i we you yo nosotros usted ustedes tengo debo puedo necesito")
_THIRD = lexicon("he she they him her them el ella ellos ellas quien who")
_OF_A_RIDE = lexicon("ride driver escort lift chaperone raite aventon chofer transporte acompanante")
_AGAINST = lexicon(
    "not no never cannot cancelled canceled bailed sick broke anymore instead other another different if unless nobody need require required needed "
    "nunca cancelo enfermo enferma otra otro si nadie mejor"
)
"""Words by which a ride is lost, supposed, or another one wished for: not this reader's."""


def ride_asked(text: Text) -> RideAsked:
    """What a text asks of the ride that is named: ``who`` is down ("is jo still my ride"), whether they have to come in or when
    (``enters``), whether a way home alone will do (``alone``), what to do without one
    (``lost-for``), whether somebody ``may`` be asked, ``by-when`` we need to know, or ``no`` such thing."""
    if any(one.tag == "lost-for" for one in _ASKS.find(text)):
        return "lost-for"
    if any(one.tag == "by-when" for one in _ASKS.find(text)):
        return "by-when"
    if _PICKS_UP.find(text):
        return "enters"
    if not (text.asks or _opens_asking(text)):
        return "no"
    somebody = not text.bag.isdisjoint(_THIRD) or any(word in FIRST_NAMES or word in RELATIONS for word in text.plain)
    of_a_ride = somebody or not text.bag.isdisjoint(_OF_A_RIDE)
    found = {one.tag for one in _ASKS.find(text) if _of_another(text, one)}
    if MEANS.find(text):
        return "alone" if "alone" in found and not somebody and text.bag.isdisjoint(_THERE) else "no"
    if "may" in found and somebody and text.bag.isdisjoint(_AGAINST - _INSTEAD):
        return "may"
    if "enters" in found and of_a_ride and "in my place" not in text.flat and text.bag.isdisjoint(_AGAINST - {"need"}):
        return "enters"
    return "who" if "who" in found and of_a_ride and text.bag.isdisjoint(_AGAINST) else "no"


_INSTEAD = lexicon("instead other another different otra otro mejor si")
_THERE = lexicon("there come coming clinic office not cannot never alla llegar venir clinica consultorio no")
"""The way to a visit, which anybody may take alone."""


def _opens_asking(text: Text) -> bool:
    """Whether it is a question without its mark: by its first word, or, in Spanish, by one behind the name it is about."""
    words = [word for word in text.plain if word not in LEAD_INS]
    named = 1 + (words[0] in _OWNERS) if words and (words[0] in FIRST_NAMES or words[0] in _OWNERS) else 0
    return bool(words[named:]) and (words[0] in ASKING or words[0] in _ASKS_TOO or words[named] in _ASKS_BEHIND)


_OWNERS = frozenset({"mi", "el", "la"})
_ASKS_TOO = lexicon("a le y now did have has was were will sigue siguen todavia aun esta estan tienen tiene debe")
_ASKS_BEHIND = lexicon("tiene debe puede necesita sigue")


def _of_another(text: Text, one: Found[RideAsked]) -> bool:
    """Whether it is not the writer who has to come in, or when."""
    return one.tag != "enters" or _OURSELVES.isdisjoint(text.words[one.first : one.last])


def ride_asked_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (
        _ASKS,
        _PICKS_UP,
    )
