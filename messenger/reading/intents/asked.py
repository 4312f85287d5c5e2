"""Questions that the common answers (cost, preparation, what this is) do not answer, though their words look like it.

"Can my husband come" is no question about food, "do I have to pay before" none about the price, "is this confidential" none about the treatment.
"""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import Asked, Intent
from messenger.reading import en, es
from messenger.reading.answers import no_answer
from messenger.reading.health.words import KINDS, MEDICINES
from messenger.reading.intents.other_ways import hidden
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found, Phrasebook
from messenger.reading.words.text import Text

_LISTS = {
    "kin": f"{en.LISTS['relative']} someone somebody anyone anybody guest guests companion visitor visitors company kids children baby toddler family",
    "animal": "dog dogs puppy cat pet pets animal animals service_dog service_animal",
    "familiar": f"{es.LISTS['familiar']} nino nina nene nena alguien acompanante familiar ninos bebe hijos familia",
    "mascota": "perro perra perrito gato mascota mascotas animal",
    "visit": en.LISTS["visit"],
    "drink": "beer beers wine alcohol alcoholic cocktail cocktails liquor whiskey vodka margarita champagne booze",
    "ride": "ride rides driver escort chaperone ride_home lift",
    "trago": "cerveza cervezas vino alcohol trago tragos copa copas tequila chela chelas licor",
    "pill": f"{en.LISTS['medicine']} pressure_pill inhalers {KINDS['en']} {' '.join(sorted(MEDICINES))}",
    "pastilla": f"{es.LISTS['pastilla']} {KINDS['es']} {' '.join(sorted(MEDICINES))}".replace(" tratamiento ", " "),
    "doctor": "doctor dr physician provider clinician nurse therapist practitioner",
    "eatable": f"{en.LISTS['eatable']} {es.LISTS['comer']}",
}

_TOPICS: Phrasebook[Asked] = Phrasebook(
    [
        ("company", """
can|could|may my # year|yr|yrs|years ~1 old ~2 come|sit|stay|be|join
no|not ~3 sitter|babysitter|childcare|daycare ~1
no tengo ~2 con_quien|quien ~1 dejar|cuide|dejarlo|dejarla ~3
puede|puedo ~2 venir|ir|llevar|traer ~4 anos
can|could|may|is|will ~2 @kin|@animal ~2 come|sit|stay|join|be|wait|attend|accompany|allowed|ok|okay|welcome
can|could|may ~1 i|we ~1 bring|have|take ~3 @kin|@animal
is|are it ~2 ok|okay|allowed|fine ~3 bring|have ~3 @kin|@animal
are|do ~3 @animal|visitors|guests|kids|children ~2 allowed|allow|welcome
if|whether she|he|they|@kin ~1 can|could|may ~1 stay|come|wait|sit|be ~
si ~2 puede|pueden|podria ~1 quedarse|esperar|entrar|acompanarme|estar ~
allow ~1 @animal|visitors|guests|kids|children
am|i|we|will|will_be ~1 coming|bringing|going ~1 with ~1 my|the|a @child
bringing ~1 my|the|a @child
voy|vengo|ire|llego|vamos ~1 con|llevando ~1 mi|mis|el|la|los @child
llevo|traigo|llevare ~1 a ~1 mi|mis|el|la @child
puede|pueden|podria|podra ~1 venir|entrar|acompanarme|estar|quedarse|pasar|esperar|ir ~2 @familiar|@mascota
puede|pueden|podria|podra ~2 @familiar|@mascota ~1 venir|entrar|acompanarme|estar|quedarse|pasar|esperar|ir
puedo|podria|podemos|se_puede ~1 llevar|traer|ir_con|venir_con|entrar_con ~3 @familiar|@mascota
se permite|permiten|admiten|aceptan ~2 @familiar|@mascota
"""),
        ("too", """
@kin ~2 want|wants|need|needs|would_like|wanna|wants_to ~2 one|1|appointment|appt|visit|session|consult|consultation|spot|come|in ~2 too|also|as_well
@kin ~2 also want|wants|need|needs ~2 one|1|appointment|appt|visit|session|consult|consultation|spot|come|in
book|schedule|get|make|set_up|add ~2 one|appointment|appt|visit ~1 for ~1 my|his|her @kin ~2 too|also|as_well
@familiar ~2 tambien ~1 quiere|necesita|quisiera|ocupa ~1 una|cita|ir|venir
@familiar ~2 quiere|necesita|quisiera|ocupa ~2 una|cita|ir|venir ~1 tambien
tambien ~2 quiere|necesita|quisiera|ocupa ~2 una|cita|ir|venir ~1 @familiar
una|otra|cita ~1 para mi @familiar ~2 tambien
tambien ~2 una|otra|cita ~1 para mi @familiar
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
        ("reminded", """
remind|reminds|reminding ~1 me|us|her|him ~
send|sends|get|gets|give|gives|have|receive ~3 reminder|reminders
me|nos ~2 recuerda|recuerdan|recordar|recordarme|recordara
recordarme|recuerdeme|recuerdenme|recuerdame
mandan|manda|envian|hay|recibo|reciben|mandar ~3 recordatorio|recordatorios
"""),
        ("often", """
how often ~
how many ~1 times|sessions|visits|treatments|infusions|appointments ~
can|could|may|should|do|does|will|would|must|is|want|wanna|like|need|have ~6 once|twice|thrice ~1 a|per|every|each|the week|month|day
can|could|may|should|do|does|will|would|must|is|want|wanna|like|need|have ~6 1|2|3|4|5|one|two|three|four|couple ~1 times|visits|sessions|days|treatments|infusions ~1 a|per|every|each|the week|month
can|could|may|should|do|will|would|must ~1 i|we|he|she|it ~4 every|each ~1 other ~1 day|week|month
can|could|may|should|do|will|would|must ~1 i|we|he|she|it ~4 every|each week|month|day
cada cuanto ~
cuantas|cuantos ~1 veces|sesiones|citas|visitas|tratamientos|infusiones ~
con que frecuencia
que tan seguido
puedo|podria|podemos|podre|puede|se_puede|quiero|quisiera|debo|tengo_que|hay_que|gustaria ~4 una|dos|tres|1|2|3|cuatro|4 ~1 vez|veces|dias|citas|sesiones ~1 por|a|al|cada ~1 semana|mes
puedo|podria|podemos|podre|puede|se_puede|quiero|quisiera|debo|tengo_que|hay_que|gustaria ~3 cada ~1 semana|mes|dia
puedo|podria|podemos|podre|puede|se_puede|quiero|quisiera|debo|tengo_que|hay_que|gustaria ~3 cada dos|tres|2|3|tercer ~1 dias|dia|semanas
"""),
        ("alcohol", """
can|could|may|should|ok|okay|is|am|allowed ~5 @drink
puedo|podria|se_puede|puede|esta_bien|debo ~4 @trago
"""),
        ("privacy", """
do|will|would|can ~1 you|they|yall ~1 report|share|send ~3 to|with ~3
reportan|reporta|comparten|avisan ~3 a|con|al ~2
confidential|confidentiality|hipaa|confidencial|confidencialidad
is|are|will ~1 this|it|that|my|everything ~3 private ~2
who ~2 see|sees|read|reads|know|knows ~2 this|my|these|about
is|are ~1 my|our ~2 info|information|data|texts|messages|answers|records ~2 safe|secure|encrypted|protected
is|are ~1 this|it ~2 secure|encrypted
esta|es|estan|son ~1 segura|seguro|seguros|protegida|protegidos ~3 informacion|datos|mensajes|textos|esto
will|do|does|would you|anyone|anybody|they|yall ~1 tell ~1 my ~3
will my @kin|boss|job|work|employer|insurance|doctor ~2 know|find_out|see
quien ~2 ve|lee|sabe|ven|leen|saben ~1 mis|esto|estos|estas|lo|los
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
        ("there", """
^ you|u up|awake $
^ are|r|is you|u|anyone|anybody|someone|somebody ~1 up|awake|there|around $
^ anyone|anybody|someone|somebody ~1 up|awake|there|around|home $
^ estas|esta|estan|andas|anda|sigues|sigue ~1 despierto|despierta|despiertos|ahi $
^ hay|esta alguien ~1 ahi|despierto|despierta $
^ hay alguien $
"""),
        ("who", """
^ who|whos ~1 this|dis $
^ who|whose is|are ~1 this|you|these $
^ who ~3 i ~1 texting|talking|speaking|chatting ~1
^ who ~1 this|you from|with
who is|are ~1 texting|messaging|contacting|writing ~1 me
who sent ~2 this|me
whose number ~2
estoy ~1 hablando|escribiendo|texteando ~1 con ~2 persona|maquina|robot|computadora|alguien
^ is|are this|you ~2 doctors|doctor|drs|medical office|clinic|place|line
^ is|are this|you ~1 the|a|my ~1 clinic|office|larkmoor|receptionist|front_desk
^ is|are this|you ~2 bot|robot|machine|computer|ai|automated|human|person|real|scam|spam|legit
am i ~2 talking|texting|speaking|chatting ~3 bot|robot|machine|computer|person|human|someone
what number|clinic|office|place is this
what is this number|text
^ quien|quienes es|son|habla|escribe|eres $
^ quien|quienes es|son|eres usted|ustedes|este|tu|ese
quien ~1 me ~1 escribe|manda|mando|textea|habla|esta
de quien es ~1 este|numero
de que clinica|consultorio|lugar|numero ~3
con quien ~2 hablo|hablando|estoy
^ es ~1 el|la|este|esta ~2 clinica|consultorio|doctor $
^ es|eres|son usted|ustedes|tu|un|una ~2 robot|maquina|persona|bot|computadora|humano
usted|ustedes|tu es|eres|son ~2 robot|maquina|persona|bot|computadora|humano
"""),
        ("medicine", """
can|could|should|may|must|do|will i|we ~6 @pill
is|are it ~2 ok|okay|safe|fine ~4 @pill
what about|if ~4 @pill
ok|okay|safe to ~1 take|keep|skip|stop ~4 @pill
take|skip|stop|hold|keep|continue ~4 @pill ~4 ?
puedo|debo|tengo_que|se_puede|hay_que|necesito ~1 tomar*|dejar*|seguir|suspender|parar ~5 @pastilla
puedo|debo|se_puede|hay_que|que_pasa ~3 @pastilla
tomo|dejo|suspendo|sigo|paro ~5 @pastilla ~6 ?
y|que mi|mis|la|las ~1 @pastilla ~6 ?
< y mi|mis ~1 @pastilla ~4 >
"""),
        ("bring", """
what ~3 bring|wear|carry|pack
do|should|must|can|could|may|need|have|am|anything|something ~4 bring|wear|carry|pack
should|can|may i ~2 have ~2 headphones|music|blanket|pillow
que ~3 llevar|llevo|traer|traigo|ponerme|pongo|vestir
puedo|debo|tengo_que|necesito|se_puede|hay_que ~2 llevar|traer|ponerme|vestir
llevo|traigo algo ~2
hay|tengo que ~1 llevar|traer ~2
"""),
        ("parking", """
is|are there ~3 parking|parkin|valet|garage
do|does|have|validate|validated|free|much|about ~3 parking|parkin|valet
parking|parkin ~2 ?
where|can|could|should ~3 park|parking
< parking >
hay|tienen|tiene|cuanto ~3 estacionamiento|parqueo|aparcamiento
puedo|donde|podria ~3 estacion*|parque*|aparc*
donde ~2 dejo ~1 carro|coche|auto
< estacionamiento|parqueo >
"""),
        ("access", """
wheelchair ~2 accessible|access|ramp|friendly|ok
accessible|accessibility
is|are|do|does|have ~5 ramp|elevator|lift_for|stairs|steps
hay|tienen|tiene ~3 rampa|elevador|ascensor|escaleras|escalones
entra|cabe|pasa|puede_entrar ~2 silla
acceso ~2 silla|sillas|discapacitados
"""),
        ("fee", """
lose|losing|forfeit|keep|get ~2 deposit ~
deposit ~2 back|refund|refunded|refundable
cancellation|cancelation|no_show|late ~1 fee|charge|policy
will|do|would|is|are ~4 charge|charged|fee|fine|penalty ~3 if|for|late|miss|cancel
pierdo|perder|perderia ~2 deposito|anticipo|dinero
devuelven|regresan ~2 deposito|anticipo
cobran|cobro|multa|cargo ~4 si|por|cancelar|faltar|no_llego|no_voy
"""),
        ("treats", """
hope|hoping|hopefully|prefer|rather|request|requesting|comfortable|wish|want|need|like ~5 a woman|female|lady|man|male|guy|girl ~
hope|hoping|hopefully|prefer|rather|request|requesting|comfortable|wish|want|need|like ~5 woman|women|female ~
hope|hoping|hopefully|prefer|rather|request|requesting|comfortable|wish|want|need|like ~5 woman|female|lady|women|man|male|guy ~1 @doctor
hope|hoping|hopefully|prefer|rather|wish ~3 @doctor|staff|they ~2 woman|female|lady|women|man|male|guy
ojala|espero|esperamos|prefiero|preferiria|gustaria|comoda|comodo|quiero|quisiera|deseo ~5 mujer|doctora|medica|enfermera|hombre|varon|muchacha ~
"""),
        ("other", """
interpreter|translator|sign_language|asl
interprete|traductor|traductora|lenguaje_de_senas
fax ~2 number|you|it|to
your|what|have|send ~3 fax
numero de fax
gift|groupon card|cards|certificate|certificates|voucher
tarjeta de regalo
why ~3 cancelled|canceled|called_off
who|which ~1 doctor|provider|nurse|clinician ~3 see|seeing|have|get|treating|meet
who will|do|am|would i ~2 see|seeing|meet|meeting|have|talk ~2
is it|that|this ~1 dr|doctor|dra|doctora ~3
will|would|can|do i ~2 see|have|get ~1 dr|doctor_
quien ~2 me|nos ~1 ve|atiende|va_a_atender|va_a_ver|trata|recibe ~2
con que|cual doctor|doctora|dr ~3
es ~1 el|la dr|dra|doctor|doctora ~4 ?
why did ~2 cancel|move
por que ~3 cancel*
did|have ~1 you|u|yall ~1 get|got|receive|received|see ~1 it|that|them|this|my|the ~2
les|le llego|llegaron ~3
recibio|recibieron ~3
need|require|required|have|get|got|without|want ~3 referral|referred|authorization|preauthorization|refferal|referal
referral|refferal|referal needed|required|from
can|could|may|is|do|does|want|prefer|rather|like|would ~6 woman|female|lady|women|male|man|same ~2 @doctor
@doctor ~2 woman|female|lady
have|got|is|are|any ~2 woman|female|lady ~2 @doctor
work|working|drive_to_work|take_off|day_off|school|class|gym|exercise|swim|fly|travel ~3 next_day|day_after|afterwards|after_it|after_that|after_this|same_day
trabajar|manejar_al_trabajo|faltar|escuela|ejercicio|gimnasio|viajar|volar ~3 otro_dia|dia_siguiente|despues|mismo_dia
refund|refunded|refunds|reimburse|reimbursed|reimbursement
money back
waiting room|area
where ~3 wait|sit
referencia|referido|remision|orden_medica|interconsulta
necesito|piden|hay|requiere|ocupo ~3 orden ~2 medico|medica|doctor|doctora
puede|quiero|prefiero|hay|tienen|puedo|seria|podria ~5 doctora|doctor_mujer|medica|mujer
reembolso|reembolsan|reembolsar
devuelven|regresan|devolver|regresar ~2 dinero|pago|deposito
sala ~1 de espera
donde ~2 espera|espero|esperar|sentar
"""),
        ("other", """
does|do|will|would that|it|this|they ~1 matter|affect|count|change_anything|mess
is|are that|it|this ~2 ok|okay|alright|all_right|fine|bad|a_problem|an_issue|safe ?
is|are that|it|this ~1 a|an problem|issue
importa|afecta|influye ~2 ?
hay|habra|tiene ~1 problema ?
pasa algo ?
no ~1 pasa nada ?
esta bien|mal asi ?
how long ~2 wait|waiting
cuanto ~2 falta|espero|esperar
"""),
        ("advice", """
what|which|wat ~2 do|would|should you|u|yall ~1 recommend|suggest|advise
what ~1 you|u|yall recommend|suggest|advise
any|some recommendation|recommendations|suggestion|suggestions
que|cual|cuales ~1 me|nos ~1 recomienda*|sugiere*|aconseja*
que|cual ~2 recomienda*|recomendaria*|sugiere*|aconseja*
que|cual escogeria|elegiria ~2
"""),
        ("fear", """
i|im|am|so|really|kinda|kind_of|bit|little|getting|very|pretty|super ~1 scared|afraid|nervous|terrified|frightened|anxious ~1 about|of ~2 @feared
i am ~3 scared|nervous|terrified|frightened|freaking_out ~1 honestly|tbh|ngl|tho|though|lol|haha|now|$
^ scared|nervous|terrified ~1 honestly|tbh|ngl|lol|$
freaking out ~
afraid|scared|terrified|nervous|hate ~2 needle|needles|shots|shot|ivs|iv
will|does|is|do it|this|that|the_needle|needles|the_shot ~2 hurt|hurts|painful|sting
will|does|is ~2 hurt ?
tengo|traigo|ando|estoy|me_siento ~2 miedo|nervios|nerviosa|nervioso|asustada|asustado|espantada $
me da|dan ~2 miedo|nervios|pavor|panico ~3
miedo|pavor|panico a|de|con ~1 las|la agujas|aguja|inyecciones|inyeccion
va|vaya|puede ~1 a ~1 doler ~1
me ~1 va_a|puede doler
duele ~2 ?
es doloroso ~
"""),
        ("noted", """
i ~3 take|takes|taking|use|on ~4 @pill
i am ~1 on ~3 @pill
i took|taken ~4 @pill
me tome ~3 @pastilla
my ~2 @doctor ~3 @pill
tomo|uso|estoy_tomando|me_tomo ~3 @pastilla
i said|put|answered|checked ~4 but|actually ~3 i ~1 take|have|had|am
dije|puse|conteste ~6 pero ~2 tomo|tengo|tuve|estoy|uso
"""),
    ],
    {**_LISTS, "child": "baby babies toddler kid kids newborn infant dog puppy bebe bebita bebito nino nina ninos ninas nene nena chamaco perro perrito", "feared": "this it treatment visit session appointment needle needles iv tomorrow today friday monday tuesday wednesday thursday saturday going coming procedure"},
)  # fmt: skip
_PAPERS = lexicon(
    "card cards insurance medicare medicaid id license licence paper papers papers form forms referral records passport list check cash money "
    "tarjeta tarjetas seguro identificacion licencia papel papeles forma formas estudios dinero efectivo acta"
)
"""What is brought to the desk, of which no text of ours speaks."""
_OF_THE_RIDE = lexicon(
    "drive drives driving ride rides pick picks home uber lyft taxi llevarme lleve recogerme recoger recoja casa maneje manejar raite"
)
_OF_ANOTHER_LENGTH = lexicon(
    "fast fasting eat eating food drink without before until till work works effect effects feel system wait waiting since high stay_in ayunas comer efecto efectos"
)
_OF_ANOTHER_OFTEN = lexicon(
    f"{en.LISTS['eatable']} {en.LISTS['medicine']} {es.LISTS['comer']} {es.LISTS['pastilla']} text texts texting message messages charge charged bill pay email "
    "call calling tell telling ask asked answer say said available open hours until till left pain water drink "
    "texto textos mensaje mensajes cobran pagar pago llamar llaman decir digo dije contestar contesto preguntan preguntar agua tomar tomo quedan faltan"
)
"""What else comes so and so often, or is told so many times."""
_PREPARED = lexicon(
    f"{en.LISTS['eatable']} {en.LISTS['medicine']} {es.LISTS['comer']} {es.LISTS['pastilla']} prepare prep preparation ready instructions guidelines bring wear "
    "expect take taking comer coma tome tomar prepara preparar prepararme preparo preparacion llevar llevo traer ponerme instrucciones listo lista desayunar "
    "cenar empty stomach mouth midnight"
)


def asked(text: Text, found: tuple[Intent, ...]) -> Asked | None:
    """What is asked beyond the common answers; "other" for a question about preparing that no common answer answers; None for all else."""
    topics = {one.tag for one in _TOPICS.find(text) if one.tag != "noted" or not _denied(text, one)}
    if hidden(text):
        return "hidden"
    if "bring" in topics:
        topics = (topics - {"bring"}) | _brought(text)
    if text.asks or found[:1] not in ((), ("prep_question",)):
        topics.discard("noted")
    if not text.bag.isdisjoint(_OF_THE_RIDE):
        topics.discard("company")
    if "ride" in topics and not (no_answer.asks(text) or text.asks or text.plain[:1] in _ASKS_OF_A_RIDE):
        topics.discard("ride")
    if not text.bag.isdisjoint(_OF_ANOTHER_LENGTH):
        topics.discard("length")
    if not text.bag.isdisjoint(_OF_ANOTHER_OFTEN):
        topics.discard("often")
    if "treats" in topics and not text.bag.isdisjoint(_OF_ANOTHER_TREATED):
        topics.discard("treats")
    if "too" in topics and not text.bag.isdisjoint(_OF_ANOTHER_TOO):
        topics.discard("too")
    if "fear" in topics and not text.bag.isdisjoint(_OF_ANOTHER_FEAR):
        topics.discard("fear")
    if "privacy" in topics and "reminded" in topics and text.bag.isdisjoint(_OF_SOMEBODY):
        topics.discard("privacy")
    for topic in _ORDER:
        if topic in topics:
            return topic
    return "other" if found[:1] == ("prep_question",) and text.bag.isdisjoint(_PREPARED) else None


_OF_ANOTHER_FEAR = lexicon(
    "myself alone live living die dying kill hurt_myself him husband boyfriend wife girlfriend he she sleep home dark house night people leave lose losing life "
    "solo sola morir morirme vivir marido esposo el ella casa noche gente perder vida dormir salir mismo misma"
)
"""What else somebody may be afraid of, which is no fear of a visit."""
_OF_ANOTHER_TREATED = lexicon(
    f"{en.LISTS['relative']} my mi mis tu su our drive drives driving ride bring brings date marry love life mind be feel die kill hurt himself "
    "lleva lleve vida amor casarme ser sentirme morir matar conocer"
) - lexicon("woman women girl man guy lady mujer")
"""What else of a woman or a man may be wished for than to be seen by one."""
_OF_ANOTHER_TOO = lexicon("ride drive driver move change switch cancel phone number not aventon raite manejar cambiar mover cancelar no")
"""What somebody else may want or need too that is no visit of their own."""
_OF_SOMEBODY = lexicon(f"{en.LISTS['relative']} {es.LISTS['familiar']} marido esposo esposa him her them he she el ella boss jefe")
_ASKS_OF_A_RIDE = {("do",), ("does",), ("will",), ("would",), ("must",), ("should",), ("can",), ("could",), ("may",), ("puedo",)}
"""How a question about the ride begins, where no mark shows it."""


def _denied(text: Text, one: Found[Asked]) -> bool:
    """Whether what is told is that it is not so ("I don't take any medicine")."""
    return not _DENIALS.isdisjoint(text.words[max(0, one.first - 2) : one.last + 1])


_DENIALS = lexicon("not never nunca ningun ninguna")


def _brought(text: Text) -> set[Asked]:
    """What a question about bringing something is about: nothing of this reader's where it is food, a person's matter where it is papers."""
    if not text.bag.isdisjoint(_EATABLE):
        return set()
    return {"other"} if not text.bag.isdisjoint(_PAPERS) else {"bring"}


_EATABLE = lexicon(f"{en.LISTS['eatable']} {es.LISTS['comer']}")
_ORDER: tuple[Asked, ...] = (
    "look",
    "ride",
    "who",
    "there",
    "payment",
    "privacy",
    "medicine",
    "alcohol",
    "too",
    "company",
    "often",
    "reminded",
    "fear",
    "advice",
    "length",
    "parking",
    "access",
    "fee",
    "treats",
    "other",
    "bring",
    "noted",
)


def seeks_a_time(text: Text) -> bool:
    """Whether a text looks for a time and names a meal only to say when ("do you have something after lunch")."""
    return bool(_BY_A_MEAL.find(text)) and text.bag.isdisjoint(_MEALS_EATEN)


_BY_A_MEAL: Phrasebook[str] = Phrasebook(
    [("time", """
have|got|anything|something|any|opening|openings|time|times|slot|slots|spot ~4 after|before|around ~1 lunch|breakfast|dinner|lunchtime
can|could|may i|we ~2 book|schedule ~2 my|the|next|another ~2
ya|cuando puedo|podemos|podria ~1 apartar|agendar|reservar|sacar|hacer ~2 mi|la|el|otra|tratamiento|cita ~2
algo|hora|horas|horario|cita|lugar ~3 despues|antes de|del ~1 comida|almuerzo|desayuno|cena|comer|almorzar|desayunar
""")]
)  # fmt: skip
_MEALS_EATEN = lexicon("eat eating ate drink drinking food fast fasting snack come coma tomo tomar bebo beber ayunas")


def asked_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_TOPICS, _BY_A_MEAL)
