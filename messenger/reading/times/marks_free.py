"""Words by which somebody is free or busy at a time, or from one on (both languages)."""

from __future__ import annotations

from messenger.reading.times.mark import Mark

FREE: list[tuple[Mark, str]] = [
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
is|are|looks|look ~1 clear|empty|vacant
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
lunch|brunch|dinner|breakfast|coffee with ~2
almuerzo|desayuno|cena|comida con ~2
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
finish|end my|our|the shift|class|classes ~1 at|by|around
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
tengo|tenemos|necesito|necesitamos|debo|ocupo [que] salir|salirme|salirnos|irme|irnos de ahi|alli|alla|aqui|la_clinica|la_cita
tengo|tenemos|necesito|necesitamos|debo|ocupo [que] salir|salirme|salirnos|irme|irnos a|antes|como|para|por
tengo que ir por ~3
me|nos tengo|tenemos que ir ~1 a|como|antes
tengo que ir a traer|recoger|buscar|llevar|dejar ~2 nino|nina|ninos|ninas|hijo|hija|hijos|hijas|nieto|nieta|nietos
voy por mi|mis|los|las|el|la nino|nina|ninos|ninas|hijo|hija|hijos|hijas|nieto|nieta|nietos
be|at work by|at
pickup|pick up ~1 at
pick|picking up ~1 kid|kids|son|daughter|boy|boys|girl|girls|children|baby|grandkids|grandson|granddaughter ~3 at|by
pick|picking ~1 kid|kids|son|daughter|boy|boys|girl|girls|children|baby|grandkids|grandson|granddaughter up ~3 at|by
get|grab|fetch|collect my|the|our kid|kids|son|daughter|boy|boys|girl|girls|children|baby|grandkids|grandson|granddaughter at|by
get|grab|fetch|collect my|the|our kid|kids|son|daughter|boy|boys|girl|girls|children|baby|grandkids|grandson|granddaughter from|off ~3 at|by
tengo que andar|estar
go in at
goes in at
clock|clocks|punch|punches in at
"""),
]  # fmt: skip
