"""Words around times that say what is meant by them: ruled out, busy then, only then, instead, a condition, a thing of the past."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook

Mark = Literal[
    "not", "except", "free", "busy", "free from", "busy from", "past", "fact", "if", "why", "turn", "that day", "any", "soonest", "only",
    "drop", "fits", "vague", "question", "unknown",
]  # fmt: skip

_RULES: list[tuple[Mark, str]] = [
    ("not", """
not
no
nothing
none
never
nope
no more
can not ~1 do|make|come|be|go|get|see
can not ~1 on|at
no puedo|podria|podre|podemos ~1
nada el|los|para
no me ~2 sirve|queda|conviene|funciona|acomoda|late|va|quedan|sirven
no nos ~1 sirve|queda|conviene
not work|good|available|possible|free|an_option
not going to work
do|does|will|is|are|would|did not ~2 work|good|available|possible|free|option
wont work
tampoco
ni
no good|way
is|are bad|out|terrible|rough|no|tough|hard|impossible
skip
avoid
unavailable
imposible
is|are|be too early|late|soon
es|esta|son ~1 muy|demasiado temprano|tarde|pronto
es|son|estan ~1 malo|malos|mala|malas|pesado|pesados|pesada|pesadas|terrible|terribles|fatal|fatales|dificiles|imposibles|complicados|ocupados
esta|es|son|anda ~1 dificil|complicad*|imposible|llen*|fea|brava
not any
neither
nunca
jamas
cant
is|are not ~1 happening|doable
no|not gonna|going happen
no estoy
no tengo ~1 tiempo|chance
no hay ~1 modo|manera
out for me
suck|sucks|stink|stinks
ew|eww|yuck|gross|ick|bleh|blech|ugh|boo ~1 mornings|afternoons|evenings|nights|mondays|tuesdays|wednesdays|thursdays|fridays
would be brutal|hard|tough|bad
is|are both|all|also|always|really|usually|pretty|just|kind_of bad|out|rough|tough|hard|impossible|busy|full
is|are ~2 insane|crazy|hectic|nuts|packed|slammed|jammed|horrible|awful|chaos|nightmare|swamped
negative
is|are a no|nope|wash|bust|nightmare|disaster
is|are ~1 trash|garbage|dicey|wack|cursed|brutal|murder
no bueno
no go
is|are ~1 least ~1 good|ideal|favorite|preferred|convenient
only day|days|time|times i|we|he|she am|are|is ~1 stuck|busy|tied|booked|working|unavailable|swamped|gone|away
only day|days|time|times i|we|he|she am|are|is not ~1 free|available|off|open
only day|days|time|times i|we|he|she can not
only day|days|time|times i|we|he|she ~1 have|has|got something|stuff|plans|work|class|school|it|appointments
hardly|rarely|seldom|barely ~1
casi nunca
no voy|vamos|va a ~1 poder|ir|estar|llegar
is|are ~1 taken|spoken_for
unico|unicos dia|dias que no puedo|puede|podemos
is|are ~1 shot|toast
too soon
would|will|makes ~1 make me|us ~1 miss|late|skip
i|we will|would ~1 be ~2 dead|exhausted|wiped|toast|wrecked|beat|asleep|useless|hungover|zombie|fried|wasted|spent
never mind
forget|scratch|nix|ditch|disregard [about]
olvide*|olvidemos
is|are|be ~1 dreadful|miserable|horrid|brutal|hopeless|useless|ghastly|hell|murder|worst
"""),
    ("except", """
except ~1 for
except
excepto
accept $
salvo
menos
other than
besides
apart from
aside from
as long as it is|its not
as long as not
just|but|only not
but for
unless it|that is|falls
unless its|thats
a menos que sea|caiga
bar|barring
with ~1 exception of
minus
leaving out
pero no
que no sea|sean
but never
outside of
not counting
excluding
con tal que no
siempre que no sea
quitando
but|except when|while|during ~1
menos|excepto cuando|mientras ~1
"""),
    ("free", """
i|we have|got|has nothing ~2
have got nothing|no_plans ~2
only day|days|time|times i|we do|am not ~1 have|work|working|watch|busy|babysit ~2
i|we have|got no plans|conflicts|conflict|commitments ~1
nothing going|planned|scheduled|happening ~1
not got|have nothing|anything going|planned|scheduled|happening ~1
not got|have nothing ~2
not doing anything|nothing ~1
no tengo nada ~2
no tengo planes|compromiso|compromisos|pendientes ~1
is|are|looks|look ~1 clear
i|we|he|she|they|you can|could
can|could|may i|we|he|she|you|it
can|could|may i|we ~1 have|get|do|take ~1 the|a|that
can ~1 do|come|make|be|get|see|you
could ~1 do|come|make|be|get|see|you|swing
works|worked|work ~2 for|best|better|great|well|fine|good|too|though
works
would|will|should|might|may|can|could|to work
going to say|do|take|pick|go_with|need|want|choose
would|will ~1 be ~1 fine|good|great|perfect|best|better|okay|ok|nice|lovely|wonderful|ideal|alright
is|are|be ~1 fine|good|great|perfect|best|better|okay|ok|ideal|free|open|available|easiest
that|those works|work
is|are|be ~1 all right
am ~1 yours
is|are ~1 my only|best|free|easiest|good|off|open ~2 day|days|time|one|option
is|are ~1 my only|best|free|easiest|good|off|open
es|son mi|mis ~1 unico|unicos|mejor|mejores ~1
es|son los|el unicos|unico dias|dia
es el|la unico|unica ~1 que
unico|unica|unicas que puedo|podria|me_queda|me_sirve
suit|suits|suited ~1
free|available|open|off
day|days off
have|has|got|took ~4 off ~1 work
off ~1 on
wide open
would|i|we ~1 like
prefer*|rather|love|want|need|hoping|looking|ideally|preferably
book|schedule|put|sign|pencil|reserve|slot me|us|him|her|it|my|in
book|schedule|reserve|make|get|set|arrange|find|request ~3 appointment|visit|session|reservation|slot|consultation|spot|table|it|one
book|schedule|reserve for|on|at
set|make|change|move|switch|push it|that|me|for|my|to
see|fit|squeeze|get me|us|him|her
come in
how|what about
what|whatever you|yall ~1 have|got|left
do you have|got
you have|got anything|something|any
got|have anything|something|any|openings|room|time|availability
is there|anything
anything|something
has|have|got|would|must|needs|need to be
let us|me do|go|try|say|shoot
give|gimme me
try
best|better|good|fine|okay|ok
not work|working on
i|we|he|she|they|mom|dad|wife|husband|son|daughter|sister|brother do|does|am|is|are not work|working|scheduled ~1
^ not working|scheduled ~1
work|working|works from home ~1
i|we|he|she|they do not|no work
no trabajo|trabaja
no me|nos|le ~1 toca ~1
put|sign|pencil|mark|book|slot|jot|write ~4 down|in|up for
quedo|quedamos|quedaria con
can|could|will ~1 drive|drop|bring|take|give me|us|him|her ~1
puedo|podria|podemos|puede|podriamos|pudiera
no hay ~1 el|la|los|las|algun|alguna|uno|una|citas|cita|hora|horas
no hay ~1 para|en|otro|mas|algo|espacio|nada
no ~1 tiene*|tendra* ~1 nada|algo|para|espacio|cita|en
mi|mis ~1 descanso|descansos ~1 es|son
dia|dias libre|libres|de_descanso
libre|libres|disponible|disponibles|descanso|descansa|desocupad*
me ~2 sirve|queda|conviene|funciona|acomoda|late|va|gusta|viene
me|nos ~1 iria|vendria|convendria|serviria|caeria|cae ~1 bien|mejor|perfecto|perlas|anillo|super|excelente
queda|quedaria|estaria|seria ~1 bien|perfecto|mejor|bueno
esta ~1 bien|bueno|perfecto|okay
quiero|quisiera|prefiero|preferiria|necesito|gustaria|deseo|ocupo
apunt*|anoteme|anotame|anotarme|anoten|anoto|agend*|ponga*|pongo|pongan|programe|reserv* ~1
tiene*|tendra*|tenes|tenis|hay|habra ~1 algo|espacio|lugar|cita|citas|cupo|campo|chance|chanse
hay|se puede
mejor|bien|perfecto|bueno
tiene|tienen que ser
tiene*|tendra*
si puedo|podria
only
may be
be there
"""),
    ("busy", """
^ on nights|graveyards|graveyard|mids|swings
has|have his|her|my|an|a|the|another ~3 doctor|appointment|surgery|class|va|dentist|therapy|treatment|game|scan|mri
nap|naps|napping|siesta
curro|jale|chamba|chambeo|jalo|laburo|curramos
festivo|feriado|puente
tengo|tenemos ~1 algo|cosas|pendientes|planes|evento|algo_que_hacer
i|we ~1 have|got something|stuff|things
i|we|he|she|they|who|also|husband|wife|daughter|son|mom|dad|mother|father|sister|brother|hubby|aide|sitter|partner ~1 work|works|worked
supposed|scheduled|asked|called to work ~1
work|working ~1 mornings|nights|days|from|til|till|until|the|at|on|mon|monday|tuesday|every|weekdays|tues
working
i am there|in|on|here ~1
at|in|have|got work|class|school|church|court|meeting|meetings|practice|group|therapy|rehab|surgery|chemo|dialysis
busy|booked|slammed|swamped|tied
at my|his|her ~1 job|office
going|heading|driving|flying home|away|back $
going|heading home|away ~2 for|on
i|we|he|she open|close|opens|closes ~1
double|doubles|twelves|12s
will|be be at|with|visiting my|our|the|his|her ~2
i|we|he|she am|are|is|be out on|until|till|til|all|next|this|the|from
i|we|he|she am|are|is|be out $|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|tomorrow|mondays|tuesdays|\
wednesdays|thursdays|fridays
out of ~1 town|state|country|office|pocket
away|traveling|travelling|gone|abroad|flying|fly
on vacation|a trip|holiday|call|duty|shift
vacation
i|we|he|she|kid|mom|son|daughter|husband ~1 have|has|had|got a|an|the|my|his|her|court|class|jury|dialysis|chemo|work|school|\
church|pt|physical|dentist|surgery|group|another|other|finals|company|to
have|has|got ~1 dialysis|chemo|class|school|court|jury|church|practice|group|pt|finals|exams|surgery|meeting|kids|plans|therapy|study
jury|court|dentist|surgery|chemo|dialysis|funeral|wedding|exams|exam|finals|graduation|rounds
on|have|my|work|got|a ~1 shift|shifts
flight|meeting|exam|interview|party|concert|trip|recital|rent|game|flights|vuelo|fiesta|boda|\
examen|entrevista ~1 is|starts|es|at|on|the
school is
schools
school out|starts
is|are ~2 my ~3
is|es when|cuando i|we|my|he|she|they|yo|mi
es|son mi|su|nuestro|el|la ~2 cumple*|aniversario|boda|graduacion|quinceanera|bautizo
rent day
i|we|he|she teach|teaches|volunteer|volunteers|coach|coaches|babysit|babysits|tutor|tutors|bowl|bowls|clean|cleans|deliver|delivers|cook|cooks|\
preach|preaches|sub|subs|commute|rehearse|usher|lift|swim|golf|train
i|we|he|she drive|drives uber|lyft|doordash|a|the|for
clases|entreno|ensayo|ensayamos|enseno|limpio|cocino|manejo|reparto|vendo|estudio
look|looks|looking after ~2
care|cares|caring for my|our|the|his|her
watch|watching|babysit|babysitting ~2 kids|grandkids|baby|grandchildren|son|daughter
pick|picking up ~1
get|grab|fetch|collect my|the kids|kid|grandkids|son|daughter|boys|girls|children|baby
trabajo|trabaja|trabajamos|trabajando
me|nos|lo|la|le operan|internan
me|nos|lo|la|le van a operar|internar
salgo|salimos para|rumbo
estoy|ando|andamos|estamos|estare|voy|salgo|salimos|vamos ~1 de|en viaje|vacaciones|trabajo|clase|clases|guardia|fuera
de viaje|vacaciones|turno|guardia
ocupad*
viajo|viajamos|viaje|fuera
tengo|tiene|tenemos ~1 compromiso|compromisos|clase|class|clases|cita|trabajo|dialisis|terapia|escuela|corte|examen|examenes|misa|iglesia|reunion|junta|procesion
cuido|llevo|recojo|dejo ~2
drop|dropping ~2 off
clases|dialisis|misa|escuela|corte
hago|hace|hacemos|haciendo ~1 turno|turnos|guardia|guardias
doblo|dobla|doblamos|doblando|doblar|doble|cubro|cubrimos|tapo ~1 turno|turnos
me|nos|le toca ~1 doblar|cubrir|doble
doblo|doblamos turno|$|el|los|hoy|manana
me|nos|le toca ~1 turno|trabajar|guardia|noche|clase|terapia|dialisis|cuidar|jale|chamba
duermo|dormimos|sleep|sleeping|asleep
"""),
    ("free from", """
get|gets|got|getting|i|am|be|im|he|she off ~1 work|at|@|around|by|of
get|gets|got off
get|gets|got|am|be home from ~2 at|by|around|about
get|gets out at|by
get|gets out of ~1 school|class|work ~1 at|by
clock|clocks|clocking|punch|punches|punching out
checo|marco|poncho ~1 salida ~2
off work
off at
off by|around
out|done|finished|finish|through|home|over ~1 at|by|around
free by|around
get|gets|out out of work|school|class ~1 at
finish|ends|end|over|lets ~1 at|by|out
salgo|sale|salimos ~2 a
llego|llegamos|llega ~2 a
saliendo|salga|salgamos|regresando|llegando ~1 de|del|a ~2
saliendo
leaving|getting|coming out|off|home|from of|from|work|school|class ~1
salgo|sale|termino|acabo|desocupo
no|not until|till|til
it|this|have|need|got|like|prefer|rather|us|we|will|to|better|should|must|gotta wait|hold_off until|till|til
esperar|esperamos|esperemos hasta|a
can|could leave|get_away|get_out|slip_out|duck_out ~1 work|at|by|around
back|return|returning|home ~2 in|on|the|by|from|town
let ~1 me|us leave|go|out|off|home ~1 at|by|around
not available until|till|til
not free|off|home|back until|till|til
back|return|home on|the|by|from
regreso|regresa|regresamos|vuelvo|volvemos|regresare|regresaremos|volvere|volveremos ~1 el|hasta|como|para
de|ya regreso|vuelta ~1 el|hasta|como|para
sino hasta
ya hasta
no ~5 hasta
not ~3 until|till|til
"""),
    ("busy from", """
start|starts ~2 work|at|my
start|starts at|by
have|has|got|need to ~1 be ~4 by|at
have|has|got|need|needs|must|supposed to ~1 be ~2 out|home|gone|done|back|over|finished|through ~1 by|at|before
must|should|gotta ~1 be ~2 out|home|gone|done|back|over|finished ~1 by|at|before
i|we|he|she|they|mom|dad|wife|husband|son|daughter do|does not ~1 work|start|go|clock|open|teach ~2 until|till|til
do|does not ~1 have class|classes|work|school|anything|to_be|to_work ~2 until|till|til
no entro|entra|trabajo|trabaja|empiezo|empieza ~2 hasta
no tengo clase|clases|trabajo|turno|escuela ~1 hasta
have|got to leave|go|pick ~2 by|at
leave|leaving|fly|flying|out at|by|the|on
entro|entra ~2 a
entro
tengo que estar|andar|entrar|recoger|irme
be|at work by|at
pickup|pick up ~1 at
tengo que andar|estar
go in at
goes in at
clock|clocks|punch|punches in at
"""),
    ("past", """
turn|turns|turned|turning #
was|were
had
took|tried|started|quit|saw|spoke|slept|woke|felt|ate|drank|fell|moved|happened|died|broke
went|came|been|called|told|gave
missed|forgot|overslept
did not
got ~1 my|the|a ~2 results|letter|call|text|bill
ago|yesterday|previously|earlier
last|past|previous ~1 week|month|year|night|time|appointment|visit|dose|session|fall|spring|summer|winter
since
used to
been
i have been
no he|hemos|ha|han ~3 en
have|has not ~3 in|for #|two|three|four|five|days|weeks
pude|pudimos
^ falte|faltamos el|la|a|ayer|ese
no ~1 llegue|llegamos
^ llegue|llegamos
fui|fue|era|estuve|estaba|tuve|tenia|tome|dormi|desperte|empece|deje|murio|fallecio|naci|nacio|operaron|dieron|dijeron|subio|bajo|sali|llamaron|llame|vi|paso|comi|senti
me ~1 tome|operaron|dieron|levante|desperte|dio|dolio|puse
hace ~2 dias|dias|semanas|semana|meses|anos|mes|ano
ayer|anoche|antier|anteayer
desde
antes ~1 era|descansaba|trabajaba|podia
ultima|ultimo ~1 cita|vez|dosis|visita
"""),
    ("fact", """
my|the|his|her ~1 check|checks|paycheck|disability|ssi|pension ~1
mi ~1 cheque|pension|quincena ~1
my|his|her|our appointment|visit|session|appointments is|was|are|were ~1
my|his|her|our appointment|visit|session with|for|at ~4 is|was ~1
mi|su cita|consulta|sesion es|era|esta|fue ~1
hours|horas ~1 por|a|per|at|cada night|noche|dia|day
pain|pains|hurt|hurts|dose|dosage|mg|bp|sugar|glucose|pressure|weigh|weight|temperature|fever|pulse
born|dob|birthday|birth|nacimiento|naci|nacido|nacida
years|year|months|weeks|days old
how old
age|edad
phone|cell|zip|fax|telephone|extension|ext|ssn
my|his|her|the number is
number|reach|call ~2 at
case|claim|member|policy number|id
address|apt|street|avenue|road|highway
live|lives|vivo|vive|calle|apto|apartamento|avenida
dolor|duele|presion|peso|azucar|temperatura|dosis|kilos|libras
telefono|cel|celular|tel|numero
have|has|had|got|tengo|tiene|raised|with|con # ~1 kids|children|hijos|ninos|childrens
childrens
insurance|coverage|deductible|medicaid|medicare|benefits|copay|plan ~3 start*|begin*|kick*|reset*|renew*|end|ends|expire*|run|runs|lapse*|change*|switch*
seguro|cobertura|medicaid|medicare|deducible ~3 empieza|comienza|entra|vence|acaba|termina|cambia|renueva|arranca
copay|copago|cuesta|costs|cost|paid|pagan|pago
pills|pill|pastillas|pastilla|medicine|medicines|meds|medicina|medicinas
tengo ~2 anos
will|going_to ~2 be|turn|turning #
am ~2 years
took ~1
my|his|her|the son|daughter|kid|baby|boy|girl|grandson|granddaughter|husband|wife|mom|dad|mother|father is|turns|was # $
my|his|her|the son|daughter|kid|baby|boy|girl|grandson|granddaughter|husband|wife|mom|dad|mother|father is|turns|was # and|years|now
mi|su hijo|hija|nino|nina|nieto|nieta|esposo|esposa|mama|papa tiene # $
mi|su hijo|hija|nino|nina|nieto|nieta|esposo|esposa|mama|papa tiene # y|anos|ya
i|we will ~1 call|text|let|check|ask|know|find|see|confirm ~2
i|we tell|text|call|message you|u|ya|yall ~2
i|we let you know
get back to you
call|text|message|tell|ring|email|phone you|yall ~1
think about|on it|this ~1
le|te digo ~1
le|te llamo|aviso|digo|confirmo
le|te|les escribo|mando|marco|hablo|contesto|respondo|busco|texteo ~1
paid
not ~1 sleep|eat|drive
up at|since|again|by|around|before
awake
mi case
have|had|tengo # ~1 appointment|appointments|visits|sessions|citas
tomo|toma|tomaba # en|por|al|y|de|cada
take|taking # in|at|every|a|of
diagnosed|stroke|accident|accidente|hospital
"""),
    ("if", """
if|unless|incase|whether
in case
as long as it is|its not
cuando ~1 es|termina|hay|tiene|le
si ~1 tiene|tuviera que ser
si ~1 termina|le
^ si ~1 se|usted|ustedes|es
si ~1 llueve|nieva|salgo|termino|consigo|encuentro|alcanzo|logro|acabo|cambian|trabajo
si me|nos ~1 dejan|deja|dan|da|lleva|llevan|presta|pagan|cubre|cubren|toca
si mi|el|la ~2 puede|quiere|va|viene|trabaja|lleva|sale|deja
si no me|nos|tengo|trabajo|llueve|consigo|sale
si es que
even if
would be too
"""),
    ("why", """
because|cause|since|due_to
as i|my|he|she|we
porque
ya que
on account
"""),
    ("turn", """
wait no
no no wait
no ~1 hang|hold on|up
hang|hold on|up
scratch|strike that
actually|sorry|oh no|nope
jk
just kidding
es broma
no es cierto
no ~1 mentira
mentira
es mentira
no es verdad
kidding
joking
no te|se crea|creas
quise decir
quiero decir
no ~1 excuse|pardon me
excuse|pardon me
no ~1 my bad|mistake
my bad|mistake
no ~1 sorry
no i|we mean|meant
whoops|woops
no perdon|perdone|disculpe|disculpa|miento
miento|corrijo
me equivoque|confundi
bueno si $
bueno si pero
bueno si puedo
well yes $
well yes but
well yeah but
well actually yes but
actually yes but
no wait
wait
actually
sorry
i|we mean|meant
make that|it
scratch that
correction
mejor
digo|perdon
o sea
ay no
never mind
on second thought
better yet
pensandolo bien
no no
no espere|espera|espereme|aguante|aguanta
oops
strike that
rather
instead
"""),
    ("that day", """
that|those|these day|days
that|those
ese|esos|esa|esas ~1 dia|dias|hora|horas
ese|esos|esas
then
entonces no
those times
them
"""),
    ("any", """
any|every day|days|time|times|one|of
anyday|anytime|whenever|anything|everyday
any time|day|one|ones
every day
all ~1 week|day|times
any ~1 day|time
each day
all|any|the|rest other|others|rest
^ i am ~1 open|free|flexible|available $
wide open
no ~1 preference|preferencia
not ~1 care|mind|matter|picky
idc
me acomodo|adapto|ajusto
el|la|lo que sea|gusten|quieran|tengan|haya
los|las que sean|tengan|haya
flexible
cualquier ~1 dia|hora|otro|momento|cosa
cuando ~1 sea|usted|quieran|quiera|querais|gusteis|podais|guste|gusten|diga|pueda|puedan
todos|cada los|el|dia ~1 dias
todos los dias
el resto|demas
los demas
otro dia
whatever|whichever is|works|you|yall|time|day|hour|date
^ whatever|whichever $
da ~1 igual
me da igual
da lo mismo
cuando haya|tengan ~1
a cualquier
completely open
not picky
doesnt matter
does not matter
no importa
"""),
    ("soonest", """
earliest|soonest
as soon as ~2
first|next ~1 available|opening|availability
asap
sooner the better
lo|cuanto mas|antes ~1 pronto|posible|antes
cuanto antes
lo antes posible
lo mas pronto ~1
"""),
    ("only", "only\nno mas el|la|los|las\njust\nsolo\nsolamente\nnomas\nnada mas|ma\nunicamente\nstrictly\nhas to be\ntiene que ser\nit has to"),
    ("drop", """
no es|era el|la|las|los ~4 es|era
it is not that ~5
not that i ~5
it is not that i can not do ~2
no es que ~6
when did i ~3
for instance|example
not ~1 quarter past
like before
instead of ~3
en vez de ~3
rather than ~3
"""),
    ("fits", ("esa|ese|esas|esos no la|el|las|los\nnone|neither ~1 of those|these|them\nninguna|ninguno de esas|esos|estas|estos|ellas\nnot that|this one the|but\nnot ~1 too|so|that|super|very soon|far\nno ~1 tan|muy|demasiado pronto|lejos\n"
    "do|does not know|mind|care|remember|matter\nnot ~1 sure|certain|positive|picky\n"
    "no ~1 se|problem|problems|objection|objections|issue|issues|trouble|worries|prob|rush|hurry|biggie\nno hay problema|prisa\nno ~1 tengo|tenemos problema|problemas|inconveniente\nwhy not\nnot a problem|big\nafter|before work|"
    "school|class|church\nbefore or after work|school|class|church\ndespues|antes del|de trabajo|trabajar|escuela|clases\n"
    "between shifts|classes|jobs\nsi no\no si no\nif not\nafter all\nafter all of\nof all\nall set\nfor now\nby the "
    "way\nso far\nsomething ~1 came|comes up")),
    ("vague", """
around the holidays
the holidays
holidays|fiestas
sometime soon
in a while
later on
few weeks|days
couple days
soon
"""),
    ("unknown", """
can not|cant wait ~1 until|till|til
i|we can wait until|till|til
doubt|dudo ~2
the other day
do|does|will not know ~1 until|till|til|yet
sometimes ~1
a veces ~1
no puedo|podemos|puede esperar ~1 hasta|a
do not ~1 know|have ~3 schedule|sched|shifts|shift|hours|yet
schedule|sched|schedules|shifts|roster|rota ~3 not ~1 posted|out|up|made|released|set|ready|done
get back to|with you
hit|get you back|up ~1 then|later|after
no me|nos dan|entregan|pasan ~1 horario|rol|turnos|turno ~1 hasta
hasta ~3 me|nos dan|entregan|pasan ~1 horario|rol|turnos|turno
not ~1 know|have ~3 schedule|sched|shifts|shift|rota|roster|hours|yet
not ~1 sure|certain yet|til|till|until|about
have|need|got to ~1 look|check|ask|talk|think|see
let me look|check|ask|talk|think|see
dejeme|dejame|deje ~1 ver|checar|preguntar|hablar|pensar
le|te|les ~1 digo|aviso|confirmo ~1 si ~1 puedo|podria|podemos|alcanzo
let|tell|text|call|message you ~2 if i|we ~1 can|could
waiting on|for ~2 schedule|sched|shifts
will know|find_out
find out
depends
depende
no ~1 se ~2 horario|turno|turnos|todavia|aun|hasta
not sure ~2 what|which|when|if|whether
no se ~1 si|cuando|que
^ if ~1 i|we get|got|find|finish|leave|manage|swap|trade ~6 can|could
todavia|aun no ~1 se
same ~1 time|times|hour|hora|horas $
no ~1 puedo|podria|sabria|se ~1 decir|decirle|decirles|decirte|confirmar|confirmarle|asegurar|asegurarle ~1
no ~1 le|les|te ~1 puedo|podria|sabria|se ~1 decir|confirmar|asegurar|prometer
can not ~1 say|tell|confirm|promise|commit ~1
idk|not_sure|do_not_know ~1 right|now|today|tonight|atm
not ~1 sure|know|certain ~1 right now
misma|mismo hora|horario
same times
only way ~1
"""),
    ("question", """
how much|long|many|soon|late
are|is you|yall|they|it|office|clinic ~3 closed
estan|esta ~2 cerrado|cerrados|cerrada
what|which time ~3 open|close|opens|closes|start|starts|end|ends
what|which|how ~2 hours
fall|falls asleep ~2
go|goes|going|get|gets to bed ~2
in bed by|at|before
me acuesto|duermo a|como|tipo|temprano
does|do|will the|that|this ~3 include|cover|come|involve|need|require|have|last ~2
a que hora ~2 abren|cierran|abre|cierra|empieza|termina
a que hora es|era|seria|tengo
a que hora me|nos|le toca|tocaba
what|which time is|was my|the|our ~3
what|which time am|was i ~3
what|which time do i have|need|got
earliest|latest you ~1 open|close
when is|was|are my|his|her|our|the ~1
when do|did i ~1
do|did i ~1 come|go
is|was my|his|her|our|the ~1 appointment|visit|session|cita ~3
cuando es|era|fue mi|su|la ~1
call|text|ring|phone|email|message|remind|ask me|us|him|her|my ~2
llameme|llamame|llamenme|marqueme|marcame|marquenme|hableme|hablame|recuerdeme|recuerdame|mandeme|mandame|escribame|escribeme|aviseme|avisame ~2
me|nos puede|pueden llamar|marcar|recordar|avisar ~2
what happens
does it have to be ~1
is|are there ~1 a|an|the ~1 bus|buses|train|trains|shuttle|ferry ~1
there is|are ~1 a|an|the ~1 bus|buses|train|trains|shuttle|ferry ~1
where
does|do you|it|insurance ~1 take|cost|cover|hurt|last
is parking
parking
can|could|should|do|will i ~2 bring|eat|drive|drink|fast|park|wear|stay|smoke
can|could|should|do|will i ~1 take|have ~1 my|water|coffee|food|breakfast|it|pills|meds|lunch
do i need|have
will i ~3
is it ok|okay if|to
cuanto|donde
como es|se|puedo|hago|llego|funciona|le|voy|van
puedo|tengo|debo|podria ~3 comer|llevar|acompanar|manejar|tomar|traer|ayunas|ayuno|desayunar|almorzar|cenar|beber|fumar
me puede|pueden|podria|podrian acompanar
"""),
]  # fmt: skip


@lru_cache(maxsize=1)
def marks_book() -> Phrasebook[Mark]:
    """The rules, read once."""
    return Phrasebook(_RULES)


def marked_words() -> frozenset[str]:
    """Every whole word that a rule is made of."""
    words = " ".join(lines for _, lines in _RULES).replace("|", " ").replace("_", " ").split()
    return frozenset(word for word in words if word.isalpha())


CLAUSE_WORDS = lexicon("asi but pero so entonces though although aunque however otherwise sino")
