"""What speaks for yes, no or unsure in an answer about the mind: psychosis, drink and drugs, what was tried (both languages)."""

from __future__ import annotations

from messenger.reading.yes_no.sign import Sign, Topic

MIND: dict[Topic, dict[Sign, str]] = {
    "psychosis": {
        "yes": """
bipolaridad
bipolar ~1 they|dicen|according
escuche|oi|vi ~1 voces|cosas
sees|seen|saw|seeing ~1 things|stuff
nervous ~1 breakdown ~3 hospital*
diagnosed|diagnosticaron|diagnosticad*|have|had|has|got|tengo|tuve|i_am|with ~4 bipolar|schizophren*|schizoaffective|psychosis|\
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
years|anos ~1 off|without|dry|free|seco|seca
years|anos sin ~1 tomar|beber|probar|fumar|consumir|usar
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
can|could ~1 quit|stop ~1 any|when
puedo ~1 dejarlo|dejar|parar ~2 cuando
not a problem $
nothing ~1 can_not ~1 handle|control
sometimes|a veces
glasses of ~6 problem
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
}
