"""What speaks for yes, no or unsure in an answer about how one fares, about texts, and to questions whose yes undoes something, "should we
cancel?", "will you drive yourself?" (both languages)."""

from __future__ import annotations

from messenger.reading.yes_no.sign import Sign, Topic

CLOSING = """
close|delete|drop|remove|cancel ~1 it|that|mine
cierre*|borre*|quite*|elimine* ~1 la|esa
"""
"""What closes a request that one is asked to keep."""

FARING: dict[Topic, dict[Sign, str]] = {
    "effects": {
        "yes": """
nause*|queasy|queasiness|dizz*|mareo*|maread*|mare*|headache*|migraine*|vomit*|puked|threw_up|blurry|borroso|tired|cansad*|cansancio|sleepy|\
sueno|foggy|fog|groggy|nightmare*|pesadilla*|palpitacion*|rash|ronchas|itch*|comezon|anxious|shaky|temblor*|spacey|jitter*|woozy|lightheaded|\
dissociat*|atontad*|diarrea|diarrhea
double vision
dolor|duele|dolio|ache|aching|hurt*|sore|pain ~4 cabeza|mandibula|estomago|pecho|head|jaw|stomach|arm
felt|feel|feeling|me_senti|me_siento ~2 off|weird|sick|rara|raro|mal|funny|out_of_it
trouble|hard|hardly|could_not|no_puedo|no_pude ~2 sleep*|dormir
""",
        "no": """
smooth sailing
all|been|feeling|feel|doing|everything|todo|estoy|me_siento|me_senti ~2 good|fine|great|normal|bien|tranquilo|perfect*|excelente|okay|ok
nothing|none|nada|ninguno|ninguna|zero|cero
not ~1 a ~1 thing|one
like new
como nuevo|nueva
^ bien|fine|good|great|perfect|perfecto $
sin ~1 novedad|problema*|efectos
""",
        "unsure": """
could be
not ~1 sure
does ~3 count
cuenta ?
""",
    },
    "well": {
        "yes": """
good|great|fine|better|well|wonderful|amazing|awesome|fantastic|excellent|mejor|bien|excelente|genial|perfect|perfecto|perfecta|lindo|divino
not|cannot ~1 complain
no me|puedo ~1 quejo|quejar
no|cero quejas|complaints
como nuevo|nueva
like ~2 new
day|dia|noche|night and|y day|noche|night|dia
de maravilla|lujo|diez
""",
        "no": """
worse|bad|badly|terrible|awful|horrible|rough|crappy|shitty|lousy|miserable|sick|peor|mal|fatal|pesimo|hurting|throwing|vomiting|vomitando
same
igual
igualit*
no ~1 difference|change|diferencia|cambio
not ~1 really|much|great|good|well|better|yet
aun|todavia no
not ~1 so hot|good|great
in bed with|since|all
headache|migraine|vomiting|dizzy|mareada|mareado|migrana
^ nada $
""",
        "unsure": """
so so
mas o menos
ahi ~1 la|lo llevo
ahi ~1 vamos|voy|andamos
regular
up and|n down
good|some and|y bad|others days
hanging in
getting there
little|bit|poco|poquito|algo ~1 better|mejor
hard to|tell
too soon|early
es pronto
altibajos
days|dias ~3 days|dias
^ been|have_been|he_estado better|mejor|peor|worse
no worse|peor
could be worse|better
dos tres|dos
tolerable|middling|middlin
meh|okay|ok|alright|tirando
""",
    },
    "safe": {
        "yes": """
am|estoy|feel|me_siento ~1 safe|a_salvo|segur*|fine|ok|okay|bien
^ safe|a_salvo|fine $
fuera de peligro
out of danger
""",
        "no": """
not ~2 safe|segur*
no ~1 a_salvo|segur*
scared|afraid|miedo|asustad*|danger|peligro|hurt|pills|gun|knife|pistola|cuchillo|alone|sola|solo
here|outside|aqui|afuera ~2 he|el
he|el|ella|she ~3 here|outside|aqui|afuera|back|coming|viene
""",
        "unsure": """
for now
por ahora
kind of
guess|think
creo|supongo
not sure
""",
    },
    "texts": {
        "yes": """
go ahead
go|fire|text away
fine|good|okay|ok|works|bien|perfecto|prefer* $
text|texting|texts|mensaje|mensajes|textos ~2 fine|ok|okay|good|best|better|works|bien|mejor|perfecto|easier
adelante|dele|dale|escriba*|escribanme|mandeme*|mande|manden
this|este ~1 is|es ~1 my|mi ~1 number|cell|numero|cel|celular
my|mi cell|number|cel|celular $
no problem|worries|problema
no hay ~1 problema
not mind
prefer|prefiero|rather ~2 text*|mensaje*
^ please $
^ please do
^ por favor $
would|will|id|might ~1 forget
i forget
se me olvida*
holler|hit|dm|ping me|my
textea*|escribeme|mandame|escribame|escribanme|mandeme
i ~1 consent
""",
        "no": """
rather|prefer|prefiero|better|mejor ~4 call|llam*|phone|email|correo|mail|hablar|telefono|marque*
call|llame*|llamen|email|mail ~1 me ~2 instead|please|mejor|$
mejor ~1 llam*|marque*|correo
landline|fijo
office|work|oficina|trabajo ~1 line|phone|number
^ mi|la linea|telefono ~1 del|de_la trabajo|oficina
use|try|usa|use ~1 my|mi|the|el ~1 cell|other|otro|celular
not ~2 text*
no ~2 mensaj*|escrib*|textos
stop|quit ~1 text*
not ~1 trouble|bother
no need
no se moleste|molesten
no hace falta
no es necesario
llamame|llameme|marqueme|timbra|timbreme
""",
        "unsure": """
only ~1 if
depends|depende
es ~1 de mi|el|la
is ~1 my @relative
@relative ~1 phone|number|cell
""",
    },
    "cancel": {
        "yes": """
cancel*
go ahead
go on
not ~3 make|come|coming|go|going|there|attend|need|want
take me off
call it off
forget|scratch|drop it|that|the
no ~1 puedo|voy|vamos|ire|podre|podria|quiero|necesito|alcanzo
adelante|dele|dale|anulel*|anule*|borrel*|quitel*
not going to happen
not ~2 more
no ~1 other choice
no choice
no hay|queda ~1 de otra
no queda ~1 remedio
something came up
me salio|surgio
""",
        "no": """
keep|leave|leaving|keeping|save|hold
dejel*|dejal*|dejen*|mantener*|mantenga*|mantengal*|guardem*|guarde*|conserve*
deje ~2 asi|como
i will|am ~2 there|coming|going
am ~1 coming|going|still
still ~2 coming|want|need|on|good
not|nunca|no cancel*
not ~2 touch
parking|estacionamiento|lobby|sala_de_espera
on my way
en camino
already here|outside|there
ya llegue|estoy_aqui|estoy_afuera
ahi|alli|alla ~2 estare|voy|estar|llego|nos_vemos
si|ya|siempre|todavia ~1 puedo|voy|quiero|ire
voy ~2 ir
quiero|quisiera ~2 ir|cita
^ do not
^ not yet
see you
""",
        "unsure": """
might|maybe|may|quizas|tal_vez|quiza|depende|depends
let me ~3
deje|dejeme ~2 ver|pregunto|checo|veo
""",
    },
    "drive": {
        "yes": """
myself
yo ~1 manejo|conduzco|mism*|sol*
manejo|conduzco|voy yo
i will|am|can ~1 drive|driving
my|mi own|propio ~1 car|truck|carro|coche
vivo cerca|cerquita|ahi
only way
no other way
no ~1 other choice
no choice
no ~1 hay|queda ~1 de otra
no ~1 queda ~1 remedio
""",
        "no": """
@relative ~3 will|is|can|drives|drive|driving|taking|takes|picking|bringing|me|lleva|llevara|trae|viene|va|recoge|maneja|pasa
^ my|mi @relative
me ~1 va|van a ~1 llevar|recoger|traer|buscar
me ~1 lleva|llevan|trae|traen|recoge|recogen|maneja|busca
uber|lyft|taxi|cab|bus|metro|camion
have|got|tengo|arranged|traigo|llevo ~2 ride|driver|raite|someone|somebody|aventon|quien|chofer
not ~1 driving|drive|allowed
no ~1 manejo|conduzco|voy_a
picking me up
getting ~1 ride
""",
        "unsure": """
was planning|hoping
can i
is that|it ok|okay|allowed
might|maybe|may|quizas|tal_vez|depends|depende
unless
if
""",
    },
}
