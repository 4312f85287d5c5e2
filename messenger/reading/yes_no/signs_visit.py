"""What speaks for yes, no or unsure in an answer about the visit: the ride home, a good time, anything else (both languages)."""

from __future__ import annotations

from messenger.reading.yes_no.sign import Sign, Topic

VISIT: dict[Topic, dict[Sign, str]] = {
    "ride": {
        "yes": """
has|have|had|was agreed|offered|volunteered|promised ~3
offered|agreed|volunteered|promised|ofrecio|prometio ~3
took|taking|pidio|pedi ~2 day|dia|permiso off|libre|para
@relative si puede|va|viene|me ~2
i will ~1 be ~1 driving|taking|bringing|picking|with her|him|them|mom|dad|mother|father
boy|girl|homie|homies|ppl|fam|peeps ~2 got|has|have ~1 me|it
moms|pops|hubby|wifey ~3
si mi|la @relative
@relative ~3 will|is|can|drives|takes|going|s|drive|drop|driving|picking|bringing|me|waiting|va|lleva|viene|recoge|espera|maneja|puede|wait
@relative ~2 has me
@relative ~2 coming|comes
compa|carnal|homie|roomie|morra|morro ~1 jala|va|lleva|maneja|hace|me
@relative is|can|will|s ~2 ~1 coming|driving|taking|picking|there
coming|viene|ir|va w|with|con|conmigo me
@relative ~1 viene|va|puede|conmigo
^ my|mi @relative
^ la|el @relative
got|have it|that ~1 covered|handled|sorted|figured
covered|arranged|sorted|all_set
@relative $
have|got|tengo|found|consegui|hay ~2 ride|someone|somebody|driver|quien|raite|aventon
me lleva|recoge|espera|llevan|recogen|va
me ~1 va a ~1 llevar|recoger
va|viene|pasa ~1 por mi
will be there to get|pick
van|caregiver|aide comes|will|takes
someone|somebody will
mi @relative
picking me up
he has me
taken care of
fetch|fetching|fetchin|fetches|haul|hauling|haulin|tote|toting|collect|collecting|transport|transporting|carrying|carryin|bringing|bringin me
carry|take|takes|bring|brings|drive|drives|see|run me ~1 home
got|has|have me $
shipmate|deacon|pastor|coworker|boss|supervisor|sponsor|bunkmate|chef|sous|paralegal|grandson|godson|stepson|buddy|carpool ~3
^ mi|la vieja|viejo|jefa|jeva|morra|apa|ama|nana|titi|comadre|compadre|socio|parcero|pana|carnal|plebe|mujer|senora
me da|dan|hace|hacen ~1 pon|raite|ride|aventon|cola|bola|paro|campana|chance
me recoge|recogen|busca|buscan|acompana|maneja|trae|guia|lleva|banca
pasa|pasan|viene|vienen|va|van a ~1 buscar|buscarme|recoger|recogerme|llevarme
va|van a ~1 ir por mi
nunca|no falta|faltan|faltara ~2 quien|quienes|alguien
""",
        "no": """
^ solo|sola|alone $
not ~2 soul
all alone|by_myself
drive|driving|drove ~1 myself
i_will|i_can|ill ~4 drive
borrow ~3 car|truck|ride
me ~1 voy|vengo|regreso manejando
my_self
myself
yo ~1 manejo|mism*|sol*
manejo yo
no_one|nobody|nadie
live|vivo alone|sol*
not have|got ~2 anyone|anybody|no|one|ride|someone|nobody
no tengo ~1 quien|nadie|a|ride|con
ando|estoy|vivo sol*
live alone
walk
was|were going|supposed|gonna ~1 to
^ it was till|until
iba|iban a ~1 llevar|venir|recoger|manejar
quedo|quedaron mal
backed out
broke down
rajo|cancelo|echo_para_atras
not ~2 anymore
bailed|fell_through|flaked|cancelled_on|canceled_on
by myself
caminando
sin nadie
bus|camion|guagua
""",
        "unsure": """
still ~1 lookin|lookn|askin
awaiting|pending ~1
no reply|answer|word|response
not ~1 answered|replied|responded|hit_me
viendo|buscando|bucando ~2 quien
si no ~3
waiting ~1 on|to|for ~2 answer|hear|reply|text|call|him|her|them
have|already|just ~1 asked ~2 @relative
le|les ~1 pregunte|pedi
espero|esperando|falta ~1 que ~2 conteste|diga|confirme|responda
said|says ~1 probably|prob|probly|maybe
dijo|dice ~1 que tal_vez|quizas|a_lo_mejor|capaz
might|maybe|may
probably|prob
if ~2 is|are|gets|not|can|off
working on
not yet
todavia no
have|need|got|going to ~1 ask|see|check|find|figure
will|let me ~1 ask|see|check|find
ask ~2 @relative
voy|tengo que|a|le|viendo ~2 preguntar|ver|si|pregunto|buscar
estoy viendo
a ver ~1 si
si lo|la|le|les|los|las|se|no ~1 dej*|puede*|da|dan|sale*|permite*|alcanza*|presta*
si consigo|encuentro|puede|alguien|mi
uber|lyft|taxi|cab|rideshare
depends|depende
unless
said maybe
trying to
looking for
still ~1 looking|working|asking|trying|figuring|waiting
can find|ask|figure ~2
no le creo
tal vez
quizas|quiza
""",
    },
    "now": {
        "yes": """
if ~2 quick|fast|short
^ do it|that
^ please $
^ please do
^ por favor $
book|lock|put|pencil|sign|mark|write ~1 it|me|that ~1 in|down|up
count on me
cuenta|cuenten conmigo
apuntame|apunteme|anotame|anoteme|agendame|agendeme|apartame|aparteme|apuntala|anotala|apartalo|aparte*|reservame|reserveme
metele|hagale|jalese|sobres|caigo
no objection
so ordered
suits me
lord willing
say no more|less
not ~1 care
is ~1 cool|chill
let us do|go|start ~2
but yes|yeah|si|ok
not ~1 mind
i suppose ~1
go_right|go|right ahead
go for it
hit me
whats|what is up
^ perf|perfect|good|fine|great|yea|here $
i am ~1 down|good|ready|free|available|home|around|here
i got you|time
got ~2 minutes|min|sec|second|time
still down|on|coming|good|works|fine|free
i can talk|text|chat|do
now works
no ~1 rush
estoy ~1 libre|aqui|disponible|lista|listo
puedo ~1 ahora|hablar|ahorita|si
todo bien
ahi ~1 nos vemos
ahi ~1 vamos|llego|estoy
fire away
now ~2 fine|good|works|great|ok|okay|perfect
is|it ~1 fine|good|great|ok|okay|perfect
all right
its not a bad
not a bad time
good ~2 any
as any
i have ~2 minutes
i reckon
digame|dime|digale|adelante|dale|confirmado|confirmada|confirmed|confirmo|confirm
ahi|alli|alla voy|estare|estoy|estaremos
will be there
i am here|up|ready
awake
listo|lista|ready
see you
no falto
no hay problema|cambio
no te|se preocup*|apur*|agobi*
no problem|worries
no ~1 it is ~1 fine|ok|okay|good
works for me
esta bien
still ~2 good|on|coming|works|fine
no ~2 cambi*|cancel*|mueva*|muevan|quit*|borr*
not ~2 cancel*|change|move|touch|give
leave it
make it quick
shoot
i am free
estoy libre
""",
        "no": """
hold|holding off
hold your|that horses|thought|customer
hold|save|give ~1 it|that for|to somebody|someone|another
no good
slammed|swamped
does|will not ~1 work|suit|fit
otro|otra ~1 que|quien
se me ~1 atraveso|atraviesa|cruza|cruzo|empalma|empalmo|junta|complica|complico ~2
manana|luego ~1 mejor
mejor ~1 manana|luego|despues|tarde
ask|message|remind me ~2 later|back|tomorrow|this|after|evening
at|in the|a|my|el|la ~1 grocery|store|bank|gym|bus|car|tienda|doctors|dmv|pharmacy|funeral|movies|restaurant
al rato
luego|despues ~1 mejor
busy|driving|ocupad*|manejando|meeting|trabajando|sleeping
at|en|in ~2 work|trabajo|meeting|misa|church|class|clase|doctor|cardiologist|hospital|store|dinner|reunion
not ~2 now|really|today|good|great|moment
ahorita|ahora no ~2
no puedo
can not|cannot ~2 talk|now|make|text|do
no can
better not
mejor no
give me ~4
try|call|text|hit|catch me ~2 later|back|tomorrow|this|after|evening
later
mas tarde|tardecito|ratito|rato
asleep|sleeping|dormido|dormida|durmiendo|bed
in ~1 class|bed|meeting|church|shower
estoy|ando ~1 ocupad*|manejando|trabajando|comiendo|fuera|en|con
eating|cooking|sick|showering|shopping
hands full
middle of
not ~3 time
dejeme|deje|dejame ~3
rather not
leave|dejar|dejemosla|dejemos|dejamos ~2 for|para|pa ~2
something came up
bad time
me cambiaron
in|give ~3 hour|hours|minutes
luego|despues
call|text|try back
have|got|has|i_have ~2 class|practice|court|duty|shift|exam|exams|finals|midterms|trial|deposition|tournament|tourney|rehearsal|drill|scrims|hearing
i|im work|working ~3 that|then
cannot ~2 that ~1 day
out of town|station
offshore|underway|deployed
tengo|es ~1 clase|corte|parcial|examen|jale|camello|turno|compromiso|entrega|expo|misa|guardia
ese|esa ~1 dia ~1 no|trabajo|laburo|viajo|curro
trabajo|laburo|curro ~1 ese dia
imposible
""",
        "unsure": """
deja|deje|dejame|dejeme ~1 ver|hablar|cuadrar|checar|checo|preguntar|pregunto|revisar|reviso|consultar|veo
si me ~1 dan|dejan|sueltan|prestan
si consigo|encuentro|prende
^ if ~3
todavia no se
depende|depends
might|maybe|may
no se
in a bit|minute|while
""",
    },
    "any": {
        "yes": """
i|we do|have|did|am|can|will|had|was|used
i|he|she had it
tengo|tuve|padezco|sufro|si|estoy|puedo
every now and then
sometimes|occasionally
""",
        "no": """
i|we|he|she do|have|did|am|can|will|had not ~3
never|nunca ~3
no ~1 tengo|tuve|padezco|sufro|he|fumo|tomo|me|ha
not ~2 me|any|ever|have|had|in|at|really|long
none|nothing|neither|ninguna|ninguno|nada|nadie
jamas
sigo|todo ~1 igual*
nothing|not ~1 changed|new|different
same old|as
nada nuevo
""",
        "unsure": "",
    },
}
