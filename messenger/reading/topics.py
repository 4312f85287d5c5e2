"""What speaks for yes, no or unsure where an answer is given in a statement, by what the question is about (both languages)."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from messenger.reading.text import words_of

Topic = Literal["heart", "pregnancy", "psychosis", "substance", "organ", "allergy", "prior", "ride", "now", "any"]
Sign = Literal["yes", "no", "unsure"]

SUBJECTS: tuple[tuple[Topic, str], ...] = (
    ("ride", "ride home drive drives llevar lleve casa escort recoja acompane lleva manejar"),
    ("now", "time momento confirm confirma hablar talk ahora hora"),
    ("prior", "tried medicines therapy probado terapia medicinas antidepressants antidepressant antidepresivos"),
    ("pregnancy", "pregnant breastfeeding embarazada pecho embarazo pregnancy lactando amamantando"),
    ("psychosis", "psychosis schizophrenia mania psicosis esquizofrenia bipolar"),
    ("substance", "alcohol drugs drogas substance drinking"),
    ("organ", "liver bladder higado vejiga"),
    ("allergy", "allergy reaction allergic alergia reaccion alergica"),
    ("heart", "heart blood corazon presion hypertension"),
)
"""Words of a question -> its subject; the subject with most words wins, the first at a tie."""

_NEVER_TAKEN = """
first time
never|not ~2 had|taken|tried|used|been|gotten ~1 it|this|that|any|one|$
never|not ~2 been given
primera vez
nunca ~2 la|lo|me ~2 he|han|usado|tomado|puesto|probado|dado ~2
never tried|used|took|taken|had
"""

SIGNS: dict[Topic, dict[Sign, str]] = {
    "heart": {
        "yes": """
murmur|soplo ~2 $
as long as ~4 pill|pills|med|meds|medicine|medication|take|tomo|pastilla
the high blood
stent|stents|stint|stints
alta ~2 presion|pressure
sugar and ~1 pressure
have|had|got|has|diagnosed|tengo|padezco|sufro|tuve|tiene|with|history|from ~4 pressure|bp|hypertension|afib|fib|murmur|\
pacemaker|stent|bypass|arrhythmia|chf|tachycardia|palpitations|attack|disease|failure|valve|marcapasos|soplo|arritmia|hipertension|infarto|angina|stents
high blood pressure|bp
high bp
pressure|bp ~2 is|runs|es|esta ~1 high|alta
pressure high|alta
presion ~2 alta|elevada
hipertens*|hypertens*
irregular ~1 heartbeat|heart|pulse|beat
heart ~1 condition|murmur|trouble|problem*|issue*|rhythm|defect|transplant|flutter|palpitations|arrhythmia|stent*|bypass
beta|calcium blocker*
meds|pills|medicine|medication ~1 for it|that|both
bp|pressure|presion ~2 meds|pills|medicine|pastillas|medication|crazy|bad|issues|problems|mala
heart|corazon ~2 bad|weak|sick|debil|malo
blood thinner*
arrhythmia|arritmia|angina|cardiomyopathy|tachycardia|taquicardia|palpitations|palpitaciones|bypass|svt|pots|chf|infarto|hypertension|hipertension
triple bypass
ablation|defibrillator|valve|valvula
corazon ~2 enfermo|grande|mal
mal|enfermo|enferma|problemas del|de corazon|presion
presion ~2 descontrolada|mala|sube|dispara
heart attack|failure|disease|surgery|valve
lisinopril|losartan|metoprolol|amlodipine|norvasc|atenolol|enalapril|hydrochlorothiazide|hctz|carvedilol|diltiazem|valsartan|propranolol|eliquis|amlodipino|captopril|benazepril
water pill
take|taking|on|tomo|tomando|take|takes|took ~4 pressure|presion|bp|heart|corazon
pill|pills|pastilla|pastillas|meds|med|medicine|medication ~3 pressure|presion|bp|heart|corazon
controlo con pastilla*
under control
my ~1 cardiologist
heart ~1 doctor
controlled|controlada
both
las dos
pacemaker|stent|afib|marcapasos
""",
        "no": """
been ~1 fine|good|normal|ok|okay|great
heart ~2 is|good|fine|strong|healthy|great ~2 good|fine|strong|healthy|great|perfect|ok|okay
pressure|bp|presion ~3 normal|fine|good|perfect|perfecta|bien|buena|low|baja|great
120 ~2 80
120/80
nothing wrong
estoy san*
^ just|only|solo ~1 anxiety|stress|ansiedad|estres|nervios
bien ~1 de la|del|de presion|corazon|todo|eso
fine|good|great|clear|okay $
in good shape|health
sano|sana|healthy
todo ~1 bien
all|everything ~2 good|fine|normal
""",
        "unsure": """
high ~4 last time|visit|check*|nerves|nervous
lil|little|bit|touch|poquito|tantito ~2 high|elevated
doctor|they ~2 watching|monitoring
borderline
white coat
used to
se me sube
a veces|sometimes
runs|goes|gets ~1 high|up ~4 doctors|doctor|when|but|sometimes
prehypert*
little elevated
soplo
no me chequeo|reviso|tomo la
never ~2 checked|measured|tested
think ~3 high|low
high ~2 sometimes
not ~3 checked
""",
    },
    "pregnancy": {
        "yes": """
weeks today|now|so_far|along
tengo # meses|semanas
nursing|breastfeeding my|our|the|a ~3
am|was|is|estoy|soy|found|just|yes|currently|maybe|still ~2 pregnant|expecting|nursing|breastfeeding|breastfeed|pumping|\
embarazada|lactando|amamantando|preggo|prego
dando|doy|dar|da ~3 pecho|leche|milk|seno|breast
en estado|cinta
weeks|months along|pregnant
tengo ~1 semanas
semanas de embarazo
due in|date
nurse|feed|pump ~2 baby|him|her|at
only at night
still ~2 nursing|feeding|pumping|breastfeeding
""",
        "no": """
on ~1 my|the period
not ~1 possible
mi regla|periodo
test ~2 neg|negative
days ~2 over|gone|behind
que susto
dios ~1 libre|guarde
change of life
man|guy|male|dude|hombre|varon|boy
hysterectomy|menopause|menopausia|postmenopausal|histerectomia
tubes ~2 tied
tied
ligar*|ligada|trompas|matriz|opere|operaron
went through the change
through ~2 change
too old
past all|that
vieja para
en edad
vasectomy|vasectomia
diu|iud|nexplanon|mirena|paragard|inyeccion|depo|esteril|sterile|infertile|menopausal|menopausica|postmenopausal|perimenopausal|celibate|abstinent|virgin|lesbian|gay|tubal
no|without uterus
uterus|utero|ovaries ~2 removed|out|gone|sacaron|quitaron
removed|took|quitaron|sacaron ~2 uterus|utero|matriz|ovaries
birth control
la pastilla
cannot ~2 pregnant|kids
wrong gender|sex
no ~1 sex|sexo
impossible|imposible
years old
i am #
not any more
weaned
wrong equipment|parts
implant|dispositivo
not ~1 active
test ~1 negative $
""",
        "unsure": """
atraso
# days|weeks late
hope|hoping not
trying|intentando|tratando
late
period ~2 late|missed
missed ~1 period
not ~1 taken|done|test*
waiting ~4
atrasada|retraso
planning
test ~3 but
no me ~2 bajado|baja|llegado
could|might|may ~1 be
possible|possibly
""",
    },
    "psychosis": {
        "yes": """
bipolaridad
bipolar ~1 they|dicen|according
escuche|oi|vi ~1 voces|cosas
sees|seen|saw|seeing ~1 things|stuff
nervous ~1 breakdown ~3 hospital*
diagnosed|diagnosticaron|diagnosticad*|have|had|has|tengo|tuve|i_am|with ~4 bipolar|schizophren*|schizoaffective|psychosis|\
psychotic|mania|manic|esquizofrenia|esquizofrenic*|psicosis|manico|episode|esquizo
bipolar|schizoaffective ~1 one|1|i
schizoaffective|schizophrenia|schizophrenic|psychosis|psychotic|esquizofrenia|esquizofrenic*|esquizoafectiv*|psicosis|psicotic*
bipolar $
hypomania|hipomania
manic ~1 depressive|depression|episodes|phase
break|breakdown ~2 psychotic|mental
hallucinations|hallucinated|alucinaciones|alucine|alucinaba|delusions|delirios
i_am|soy bipolar|schizophrenic|esquizofrenic*
manic episode|depressive
episodio maniaco|psicotico
hear|heard|hearing|oia|oi|oigo|escucho|escuchaba ~2 voices|voces|things|cosas|que|people|gente
hospital* ~3 psychosis|mania|manic|psychotic
intern* ~4 brote|psiquiatrico|crisis
brote
they said|called ~3 mania|manic|psychosis
""",
        "no": """
never|nunca ~2 out of ~1 head|mind
just|only|solo|plain|nomas|solamente|puro|pura ~3 depression|anxiety|depresion|ansiedad|nervios|ptsd|depressed|sad|stress|estres|ocd|adhd
not crazy
no ~1 loco|loca
anxiety only
depression|anxiety|ptsd|adhd|depresion|ansiedad|ocd ~3 only|nomas|nada mas|is it|solo|solamente|thats
depression only
""",
        "unsure": """
when ~3 using|high|drunk|tripping|shrooms|acid|meth
misdiagnosed
nervous breakdown
thought ~1 so
changed ~2 mind
wonder*
not ~1 officially|formally|diagnosed
mentioned|said|thinks|suggested ~3 might|may|could|hypomania|bipolar
if that counts
podia|podria ser
after ~3 surgery|anesthesia|meds|medication
bipolar ~1 2|two|ii
not ~3 told ~1 me what
nobody|no_one|never ~2 told|said|explained ~2 me ~1 what|why|for
might ~2 be|have
suspected|sospech*
""",
    },
    "substance": {
        "yes": """
tomado|tomo|bebo ~1 de mas
out of hand
pack|fifth|bottle|handle|pint|bottles|packs a|an|per|every|each ~1 night|day|nite|evening
more than ~1 he|she|they|we should
needle*|shoot*|iv ~1 drugs
dui|dwi|rehab|detox|relapsed|relapse|recaida|recai|recaer|overdose|overdosed|aa|alcoholic|alcoholico|alcoholica|addict|addicted|adicto|adicta|blackout*
party|partying|parties ~2 hard|lot|much
blackout*|blacked|binge*|bender*|benders|hungover|addiction|adiccion|dependent|dependencia
fell off ~3
detox*|rehab|sober_living|na_meetings|aa_meetings|meetings
arrested|dui|busted
drinking|drugs|pills|alcohol|coke|using ~3 bad|problem|issue|control|worse|lot|hand
abus*|misus*|snort*|popp*
daily|everyday|every_day|every_night drink*|user|smoker
drink*|drank|smoke* every|daily|nightly ~1 day|night
alcoholismo|borrach*|bebedor
tomo ~1 todos|diario|cada
drink*|drank|using|smoke* ~3 too much|more than|a lot|heavily|every night|demasiado|lot
se me ~1 pasa|fue|va la mano
too much
more than ~1 i should
struggl* ~4
problem* with
manejar tomad*
got ~1 sober|clean
drinking ~4 night|day|bottle|fifth|handle|pack|case
months ~1 sober|clean|recovery
he|estoy|ando|estado tomado|tomando|bebido|bebiendo|usando ~2 mucho|demasiado|bastante
withdrawal*|abstinencia|methadone|suboxone|metadona|opioids|cocaine|meth|heroin|cocaina|fentanyl
meses ~1 sobri*|limpi*
treatment ~5 pills|alcohol|drinking|drugs
i was ~1 bad
out of hand|control
tomo|tomaba|bebo ~2 mucho|demasiado|diario
""",
        "no": """
^ just|only|solo coffee|cafe|caffeine|water|agua
glass|wine|beer|drink ~4 supper|meals|dinner
quit|stopped ~3 # years
only|just what ~2 doctor ~3
as|like prescribed|directed
take|takes ~2 right
nothing crazy
never touched|touch ~3
times|twice|once a year
not ~1 drink|smoke|use|drinker|touch
no ~1 tomo|bebo|fumo|uso|consumo
years|anos ~1 sober|clean|limpi*|sobri*
sober|clean ~2 years|since|anos
sober|clean for|desde ~2 years|anos
social|socially drinker|drink*
drink|drinks|beer|beers|wine|glass|cerveza|cervezas|cervecitas|copa|copita|vino ~4 weekend*|weekends|occasion*|holidays|\
christmas|dinner|once|domingos|fines|nomas|social*|month|sometimes|vez|cuando
few|couple|unas ~1 beers|drinks|cervezas|cervecitas
only|just ~2 socially|occasionally
occasionally|rarely|casi nunca
hardly ever
not a problem
would not call ~3
unless coffee
cristian*
nothing out of hand
baptist|mormon|muslim
in moderation
weekend*|weekends|socially|social|holidays|parties|fiestas|fines $
on weekends
^ only|just|solo ~2 weekends|socially|occasionally|parties|fiestas|fines|domingos|sabados
here and there
now and then
once in a|while
one|two|1|2 ~1 drink|drinks|beer|beers|glass
de vez en cuando
no soy de|muy ~2
casi no|nunca ~2
a|una beer|drink|cerveza|copita|cervecita|copa ~4
clean|sober $
""",
        "unsure": """
cut|cutting ~1 back|down
script|prescription|prescribed|rx
weed|marijuana|cannabis|edibles|yerba|mota|marihuana|vape|vaping|pot|thc
thinks|say|says|dice|dicen so|que|yes|si
some ~1 would ~1 say
depends
dice que si
getting a hold
sometimes|a veces
glasses of ~6 problem
""",
    },
    "organ": {
        "yes": """
bladder|liver sucks
interstitial ~1 cystitis
weak|bad|overactive|nervous bladder|liver
numbers|levels|enzymes|labs ~4 off|high|elevated|up
sale|escapa ~2 orina|pipi
bladder ~1 surgery|sling|mesh
fatty ~1 liver
higado ~1 graso
hep|hepatitis|cirrhosis|cirrosis
bladder ~2 infection*|infections|prolapse|dropped|cancer|issues|problem*|control|leak*
uti|utis|cystitis|incontinen*|overactive|leak*|incontinencia|cistitis
infeccion* ~2 orina|urinaria*|vejiga
liver enzymes $
liver ~2 disease|failure|problem*|damage|trouble|transplant|condition
problem*|trouble|issues|disease|dano ~3 liver|bladder|higado|vejiga
bladder ~2 desastre|mess|bad
liver|bladder ~2 shot|bad|failing|damaged|scarred|enlarged
catheterize
interstitial
catheter|sonda|neurogenic|hepatic|transplant|jaundice|hepatico|hepatica|cirrhosis|cirrosis|hepatitis
elevated ~2 enzymes
vejiga ~2 caida|hiperactiva
both|ambos
padezco|sufro del|de|de_la|de_los ~1 higado|vejiga
higado|vejiga ~1 mal|danado|enfermo|inflamado
""",
        "no": """
numbers|labs|tests|analysis|analisis|enzymes|levels ~4 good|fine|normal|bien|great
sano|sana|healthy
liver ~2 bladder are|fine ~2
both ~2 fine|good|ok|okay|great|healthy|normal
neither|ninguno|ninguna
liver|bladder|higado|vejiga ~2 is|are|estan|esta|fine|bien|good ~2 good|fine|bien|normal|ok
bien ~2 de|del|por ~2 todo|ahi|eso|higado|vejiga
not ~1 liver or bladder
del higado no
only|just|solo|nomas ~3 kidney*|rinon*|gallbladder|vesicula
kidney*|rinones ~5 not liver
all|everything|todo ~2 good|fine|bien|normal
""",
        "unsure": """
pee|orino|urinate|peeing|get_up|pis ~5 lot|night|noche|mucho|often|times
look at my papers
labs|results|tests|test|estudios|resultados|analisis ~3 come|back|pending|results|friday|tomorrow
waiting|esperando ~5
checking ~3 liver|bladder|it
if that counts
cured
""",
    },
    "allergy": {
        "yes": """
freaked ~2 out
throat ~2 tight|closed|swelled|closing
they|had|have ~1 stopped|to_stop it
got|felt|was ~2 nauseous|sick|dizzy|nauseated ~2 from|on|after|with
dio ~1 alergia|reaccion
si ~1 me ~1 dio
me ~1 cayo ~1 pesad*|mal
reacted|reaccione|reaction to it
reaccion|reaction ~1 fea|mala|bad|terrible|horrible|alergica|weird|severe
bad|terrible|horrible|mala|fea|severe|scary|allergic ~1 reaction|experience|reaccion|experiencia|time|trip
me cayo|hizo|fue|puso ~1 mal|dano|fatal
gave|dieron|pusieron|had|got|took|on|when ~6 hives|rash|sick|swelled|swell|ronchas|awful|horrible|terrible|mal|vomit*|snakes|\
nightmare*|hallucinat*|panic*|brot*
bad trip|reaction
horrible|awful|terrible time|reaction|experience
salieron|salio ronchas
me ~2 hincho|brot*|cerro
threw my blood pressure
anaphyla*
it ~2 made me ~2 sick|throw|vomit|hallucinate|crazy
had to stop
saw|seen ~2 snakes|things|people|bugs|demons|stuff
awful|horrible|terrible|nightmare*|traumatic|horrendo|fatal
thought|felt ~3 dying|die|died
freaked|messed|fucked|screwed|tripped|wigged me ~1 out|up
freaked out
panic|panicked|panicking
puked|vomited|threw_up|passed_out|fainted|blacked_out|seizure|seized|swelled|swollen|hives|itchy|itched|rash|ronchas|comezon|desmaye|vomite
ended|wound up in ~2 er|hospital|ambulance|emergency
could not breathe
hard|trouble ~1 breathing
allergic to it|ketamine|this|that|anesthesia
hated it
went|fue ~1 bad|badly|south|mal
not ~1 react|go|sit|agree well|good|with
bad ~1 reaction
heart ~2 racing|stopped|raced
soy alergic* a ~1 eso|esa|ella|ketamina
me ~1 fue|cayo mal
broke out
me puse ~1 muy mal
k hole
khole
""",
        "no": _NEVER_TAKEN
        + """
not ~1 allergic ~3
allergic|alergic*|alergi* ~1 to|a|al ~3
not this
a eso no
had it ~4 fine|no problem*|well|without
no ~2 problem*|issues|reaction*
sin ~1 problemas|problema
nkda
no ~1 allerg*|alergias|reactions|reacciones
tolerated ~3 fine|well|ok|okay|good
went|fue ~1 fine|well|great|bien|good|okay
was ~1 fine|ok|okay|good|great
no soy alergic*
""",
        "unsure": """
might|may have
was out cold
not ~2 know|remember
does that count
it didnt not
puked
no se si
""",
    },
    "prior": {
        "yes": """
through|thru everything|all|several|many
and|plus|y ~2 therapist|therapy|counseling|counselor|terapia|psicologo|psicologa
# th|rd|nd antidepressant|med|medication|medicine
third|fourth|fifth|tercera|cuarta antidepressant|med|medication|medicina|pastilla
drawer|cabinet|bag full
ssri|snri ~3 ssri|snri|maoi|tricyclic
every antidepressant|med|pill
tried|been on|taken|probado|tomado|been|dado|recetado ~4 all|everything|several|many|lots|bunch|varias|varios|todo|every|\
multiple|dozens|three|four|five|six|3|4|5|6|7|8|10
all of them
# ~2 meds|medicines|medications|pills|antidepressants|pastillas|medicinas|different
like|about|around|como|unas|unos 3|4|5|6|7|8|9|10|three|four|five|six|tres|cuatro|cinco|seis
everything|todo ~3 sun|book|work*|help*|probado|tried|$
muchisim*|bastantes|montones|monton|infinidad|shitload|ton|tons|ton_of|list
did|tried|done|had|doing|in|see|seeing|been|go|hice|voy|fui|estuve ~3 talk_therapy|therapy|counseling|cbt|emdr|therapist|\
counselor|terapia|psicologo|psicologa
more than #|two|a
both|ambas|las_dos
several|many|multiple|varias|varios|muchas|muchos|bunch|lots|plenty|dozen|numerous|tons
visits|sessions|sesiones|citas|appointments ~2 counselor|therapist|psychologist|psicologo|psicologa|terapeuta|shrink
ninguna|ninguno|none|nothing|nada|neither ~2 sirv*|ayud*|work*|help*|func*|hace|hizo|did
at least 2|two|3|three
como 2|3|4|5|6|dos|tres|cuatro|cinco|seis
therapy|counseling|counselor|therapist|terapia|psicologo|psicologa|psychologist ~5 years|anos|since|months|si|yes|weekly|ongoing|visits|now
years of|in therapy|counseling
anos ~2 terapia|psicologo|psicologa
terapia|therapy si|yes
de todo
different|diferentes pills|meds|medicines|antidepressants|medications|pastillas
more than i can count
lost count
2|two|3|three|4|four|5|five|6|six|dos|tres|cuatro|cinco|seis ~2 meds|medicines|medications|pills|antidepressants|medicinas|\
pastillas|medicamentos|antidepresivos|different|diferentes
nothing works|worked|helped|helps
""",
        "no": """
just|only|solo|nomas|solamente ~2 one|una|uno|1|the
one so far
^ one|1|una|uno $
1 med|pill|medicine|pastilla|medicina
^ nothing|none|nada ~2
just|only|solo|nomas ~1 lexapro|zoloft|prozac|paxil|wellbutrin|sertralina|fluoxetina|sertraline|celexa
never|nunca ~3 tried|taken|been|gone|ido|tomado|probado|had|anything
none|ninguna|ninguno|nothing
first time
new to
primera vez
never filled
would be ~2 first
have not ~2 tried|taken
took|tried|tome|probe one|una|1
puros|puro|pura te|tes
i just talk to
""",
        "unsure": """
one session
una vez ~2 terapia|psicologo
once|una_vez $
prescribed but
count ?
cuenta ?
""",
    },
    "ride": {
        "yes": """
@relative si puede|va|viene|me ~2
i will ~1 be ~1 driving|taking|bringing|picking|with her|him|them|mom|dad|mother|father
boy|girl|homie|homies|ppl|fam|peeps ~2 got|has|have ~1 me|it
moms|pops|hubby|wifey ~3
si mi|la @relative
@relative ~3 will|is|can|drives|takes|going|s|drive|drop|driving|picking|bringing|me|waiting|va|lleva|viene|recoge|espera|maneja|puede|wait
@relative ~2 has me
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
""",
        "no": """
^ solo|sola|alone $
not ~2 soul
all alone|by_myself
drive|driving|drove ~1 myself
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
bailed|fell_through|flaked|cancelled_on|canceled_on
by myself
caminando
sin nadie
bus|camion|guagua
""",
        "unsure": """
still ~1 lookin|lookn|askin
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
ahi|alli voy|estare|estoy
will be there
i am here|up|ready
awake
listo|lista|ready
see you
no falto
no hay problema|cambio
no te|se preocup*
no problem|worries
no ~1 it is ~1 fine|ok|okay|good
works for me
esta bien
still ~2 good|on|coming|works|fine
make it quick
shoot
i am free
estoy libre
""",
        "no": """
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
something came up
bad time
me cambiaron
in|give ~3 hour|hours|minutes
luego|despues
call|text|try back
""",
        "unsure": """
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
""",
        "unsure": "",
    },
}


@lru_cache(maxsize=64)
def topic_of(question: str) -> Topic:
    """What a question is about, by its words; "any" where none of the known subjects shows."""
    said = words_of(question).bag
    best: Topic = "any"
    most = 0
    for topic, words in SUBJECTS:
        score = len(said.intersection(words.split()))
        if score > most:
            best, most = topic, score
    return best
