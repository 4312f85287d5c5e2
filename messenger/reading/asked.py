"""Questions that the common answers (cost, preparation, what this is) do not answer, though their words look like it.

"Can my husband come" is no question about food, "do I have to pay before" none about the price, "is this confidential" none about the treatment.
"""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import Asked, Intent
from messenger.reading import en, es, no_answer
from messenger.reading.lexicon import lexicon
from messenger.reading.other_ways import hidden
from messenger.reading.phrases import Phrasebook
from messenger.reading.text import Text

_LISTS = {
    "kin": f"{en.LISTS['relative']} someone somebody anyone anybody guest guests companion visitor visitors company kids children baby toddler family",
    "animal": "dog dogs puppy cat pet pets animal animals service_dog service_animal",
    "familiar": f"{es.LISTS['familiar']} alguien acompanante familiar ninos bebe hijos familia",
    "mascota": "perro perra perrito gato mascota mascotas animal",
    "visit": en.LISTS["visit"],
    "drink": "beer beers wine alcohol alcoholic cocktail cocktails liquor whiskey vodka margarita champagne booze",
    "ride": "ride rides driver escort chaperone ride_home lift",
    "trago": "cerveza cervezas vino alcohol trago tragos copa copas tequila chela chelas licor",
}

_TOPICS: Phrasebook[Asked] = Phrasebook(
    [
        ("company", """
can|could|may|is|will ~2 @kin|@animal ~2 come|sit|stay|join|be|wait|attend|accompany|allowed|ok|okay|welcome
can|could|may ~1 i|we ~1 bring|have|take ~3 @kin|@animal
is|are it ~2 ok|okay|allowed|fine ~3 bring|have ~3 @kin|@animal
are|do ~3 @animal|visitors|guests|kids|children ~2 allowed|allow|welcome
allow ~1 @animal|visitors|guests|kids|children
puede|pueden|podria|podra ~1 venir|entrar|acompanarme|estar|quedarse|pasar|esperar|ir ~2 @familiar|@mascota
puede|pueden|podria|podra ~2 @familiar|@mascota ~1 venir|entrar|acompanarme|estar|quedarse|pasar|esperar|ir
puedo|podria|podemos|se_puede ~1 llevar|traer|ir_con|venir_con|entrar_con ~3 @familiar|@mascota
se permite|permiten|admiten|aceptan ~2 @familiar|@mascota
"""),
        ("ride", """
do|does|will|would|must|should|did i|we|he|she ~2 need|have|require|want ~3 @ride ~
need|have_to_have|required|necessary ~4 @ride ?
is|are ~1 @ride ~2 needed|required|necessary|mandatory
can|could|may|should|am|allowed ~1 i ~1 drive|driving ~1 myself|home|there|after|afterwards|back
can|could|may i drive $
do|will i ~2 need|have someone|somebody|anyone ~1 to ~1 drive|pick|take|bring
is it ok|okay|fine ~2 drive ~2
necesito|ocupo|tengo|debo|hay|hace_falta ~4 lleve|lleven|recoja|recojan|acompane|acompanante|aventon|raite|chofer|transporte
puedo|podria|podre ~1 manejar|conducir ~2
me tienen|tiene que llevar|recoger
tienen|tiene que recogerme|llevarme|acompanarme
"""),
        ("look", """
stop|come|swing|drop by ~6 see|look|tour|check
stop|come|swing|drop in ~4 see|look|tour ~3 place|office|clinic|facility
can|could|may i|we ~1 see|tour ~1 the|your|yall ~1 place|office|clinic|facility|room
see|tour|look_at the|your place|office|clinic|facility|room ~1 first|before|beforehand
puedo|podria|podemos|quisiera|quiero ~1 pasar|ir|venir ~4 ver|conocer ~2 lugar|clinica|consultorio|instalaciones|cuarto
puedo|podria|podemos|quisiera|quiero ~1 ver|conocer ~1 el|la|su|sus|las lugar|clinica|consultorio|instalaciones
"""),
        ("length", """
how long ~2 will|would|do|should|am|must i ~3 be|stay|there|here
how long ~1 is|are|does|do|will ~2 @visit|visits|infusion ~2
how long [does|is|will] it|this|that [take|last|be|gonna|going] [to] [be|take|last] $
how much time ~4 take|takes|need|set|plan|block
what time|when will|would|do|am i ~2 done|finished|out|finish|leave
cuanto|cuantas dura|duran|tarda|tardan|demora ~2
cuanto|cuantas tiempo|horas ~2 estar|voy|dura|toma|tarda|lleva|tengo_que_estar|estare
a que hora ~1 salgo|termino|termina|acaba|acabo|saldria
"""),
        ("alcohol", """
can|could|may|should|ok|okay|is|am|allowed ~5 @drink
puedo|podria|se_puede|puede|esta_bien|debo ~4 @trago
"""),
        ("privacy", """
confidential|confidentiality|hipaa|confidencial|confidencialidad
is|are|will ~1 this|it|that|my|everything ~3 private ~2
who ~2 see|sees|read|reads|know|knows ~2 this|my|these|about
will|do|does|would you|anyone|anybody|they|yall ~1 tell ~1 my ~3
will my @kin|boss|job|work|employer|insurance|doctor ~2 know|find_out|see
quien ~2 ve|lee|sabe|ven|leen|saben ~1 mis|esto|lo
es|son ~2 privado|privada|privados
le|les ~1 dicen|van_a_decir|diran|avisan a mi ~2
"""),
        ("payment", """
do|must|should|will|would ~2 i|we ~2 pay ~4 before|first|upfront|up_front|ahead|advance|then|there|now|today|at|that_day|beforehand|same_day
when|where ~3 i|we ~1 pay
is|are payment ~2 due|needed|required
pay ~1 before|upfront|up_front|in_advance
tengo|tenemos|hay|debo|necesito ~1 que pagar ~3 antes|ahora|primero|alla|ahi|hoy|ese_dia|mismo_dia|adelantado|anticipado|cuando
debo|necesito|puedo pagar ~3 antes|despues|ahora|primero|alla|ahi|ese_dia|adelantado
se paga ~2 antes|ahora|despues|primero|alla|ahi|adelantado|mismo_dia
cuando|donde ~1 pago|se_paga|hay_que_pagar|tengo_que_pagar
"""),
    ],
    _LISTS,
)  # fmt: skip
_OF_THE_RIDE = lexicon(
    "drive drives driving ride rides pick picks home uber lyft taxi llevarme lleve recogerme recoger recoja casa maneje manejar raite"
)
_OF_ANOTHER_LENGTH = lexicon(
    "fast fasting eat eating food drink without before until till work works effect effects feel system wait waiting since high stay_in ayunas comer efecto efectos"
)
_PREPARED = lexicon(
    f"{en.LISTS['eatable']} {en.LISTS['medicine']} {es.LISTS['comer']} {es.LISTS['pastilla']} prepare prep preparation ready instructions guidelines bring wear "
    "expect take taking comer coma tome tomar prepara preparar prepararme preparo preparacion llevar llevo traer ponerme instrucciones listo lista desayunar "
    "cenar empty stomach mouth midnight"
)


def asked(text: Text, found: tuple[Intent, ...]) -> Asked | None:
    """What is asked beyond the common answers; "other" for a question about preparing that no common answer answers; None for all else."""
    topics = {one.tag for one in _TOPICS.find(text)}
    if hidden(text):
        return "hidden"
    if not text.bag.isdisjoint(_OF_THE_RIDE):
        topics.discard("company")
    if "ride" in topics and not (no_answer.asks(text) or text.asks or text.plain[:1] in _ASKS_OF_A_RIDE):
        topics.discard("ride")
    if not text.bag.isdisjoint(_OF_ANOTHER_LENGTH):
        topics.discard("length")
    for topic in _ORDER:
        if topic in topics:
            return topic
    return "other" if found[:1] == ("prep_question",) and text.bag.isdisjoint(_PREPARED) else None


_ASKS_OF_A_RIDE = {("do",), ("does",), ("will",), ("would",), ("must",), ("should",), ("can",), ("could",), ("may",), ("puedo",)}
"""How a question about the ride begins, where no mark shows it."""
_ORDER: tuple[Asked, ...] = ("look", "ride", "payment", "privacy", "alcohol", "company", "length")


def asked_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_TOPICS,)
