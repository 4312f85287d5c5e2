"""What speaks for yes, no or unsure in an answer about the body: heart, pregnancy, liver and bladder, reactions (both languages)."""

from __future__ import annotations

from messenger.reading.yes_no.sign import Sign, Topic

_NEVER_TAKEN = """
first time
never|not ~2 had|taken|tried|used|been|gotten ~1 it|this|that|any|one|$
never|not ~2 been given
primera vez
nunca ~2 la|lo|me ~2 he|han|usado|tomado|puesto|probado|dado ~2
never tried|used|took|taken|had
"""

BODY: dict[Topic, dict[Sign, str]] = {
    "heart": {
        "yes": """
^ only|just|solo|solamente|nomas|nada_mas ~1 the|my|la ~1 pressure|bp|presion|tension
murmur|soplo|soplito ~2 $
soplit*
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
bp|pressure|presion ~2 meds|pills|medicine|pastillas|medication|crazy|bad|issues|problems|mala|trash|garbage|crap|terrible|awful|horrible|fatal
no cap|lie ~2 pressure|bp|heart
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
padezco|sufro|sufre de ~1 presion|corazon|tension
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
nunca ~3 checo|mido|reviso|chequeo|checado|medido|revisado|tomado
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
tubes ~2 tied|burned|cut|clipped|snipped|out|gone
husband|hubby|he|man ~2 fixed|snipped
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
yo ~1 soy el ~3
soy el|don esposo|marido|papa|senor|padre|novio ~1
sigo|soy|todavia senorita|virgen
senorita $
no ~1 sex|sexo
impossible|imposible
years old
i am #
i am|im|turned fifty|sixty|seventy|eighty|ninety
tengo|cumpli cincuenta|sesenta|setenta|ochenta|noventa
at|a my|mi age|edad
great grand*
bisnieto*|bisabuela
not any more
formula ~1 only|fed|feeding
only|just formula
bottle fed|feeding
weaned
stopped|quit|done|finished|deje|dejo|termine ~2 nursing|breastfeeding|pumping|amamantar|lactar|lactancia|dar|pecho
destete
quite|quitado ~1 el|la pecho|teta
wrong equipment|parts
implant|dispositivo
miscarried|miscarriage
lost ~1 baby|pregnancy
had|tuve ~1 aborto|abortion
perdi ~2 bebe|embarazo
lo|la perdi
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
neg|negative|negativa ~4 not ~3 period|it
no ~2 regla|periodo
no me ~2 bajado|baja|llegado
could|might|may ~1 be
possible|possibly
""",
    },
    "organ": {
        "yes": """
one|single|half|half_a|missing|lost|donated|lone ~1 kidney|rinon
un|solo|unico|falta|done ~1 rinon
dialysis|dialisis
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
used to
not|none|nothing since
de chiquit*|nina|nino|joven
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
me ~1 cayo|fue|sento ~2 patada|pesimo|fatal|gordo|gacho
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
}
