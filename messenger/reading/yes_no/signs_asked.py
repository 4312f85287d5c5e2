"""What speaks for yes, no or unsure in an answer about the head, medicines, ketamine before, and food (both languages)."""

from __future__ import annotations

from messenger.reading.yes_no.sign import Sign, Topic

_NEVER = """
nothing|none|nada|ninguno|ninguna
never|nunca|jamas
"""

GIVEN = """
gave|given|put|used it to|on|in|with me
me la|lo pusieron|dieron|pone|ponen|inyectaron|aplicaron
me ~1 la|lo han puesto|dado|aplicado
got|gotten|had|received ketamine
"""
"""Ketamine given by somebody, wherever it was."""

ASKED: dict[Topic, dict[Sign, str]] = {
    "brain": {
        "yes": """
seizure*|convulsion*|convulsi*|epilep*|stroke|strokes|aneurysm*|aneurism*|derrame*|ictus|tia|tbi|avm|hemorrhag*|hemorragia*|craniotomy|\
hydrocephalus|hidrocefalia|meningioma|keppra|embolia|trombosis
brain|cerebro|cerebral ~2 injury|bleed|bleeding|surgery|tumor|damage|clot|swelling|lesion|cirugia|coagulo|sangrado
bleed|bleeding|bled|blood|clot|tumor|pressure|sangr*|coagulo|tumor|presion|lesion|cirugia|agua|fluid ~3 brain|head|skull|cerebro|cabeza|\
craneo
pseudotumor
head surgery
daban|dan|dieron|daba ~1 ataques|ataque
operaron|opere|operado|operada ~3 cabeza|cerebro
subdural
fits
shunt
""",
        "no": """
only|just|solo|solamente|nomas|puro|pura|puras|plain ~3 migraine*|headache*|migrana*|jaqueca*|dolor*|tension
scan*|mri|ct|cat|imaging|eeg|tomografia|resonancia|estudio* ~5 clean|clear|normal|fine|good|nothing|limpi*|bien|nada
brain|head|cabeza|cerebro ~2 fine|good|ok|okay|solid|bien|perfect*
were|was|eran|era|fueron ~1 migraine*|migrana*|jaqueca*
""",
        "unsure": """
concuss*|conmocion|contusion
knocked|blacked|passed|pass|black ~1 out|unconscious
inconsciente|desmay*|conocimiento
hit|banged|bumped|golpe*|pegue|cai ~4 head|cabeza
hard hits|hit|knock*
glaucoma
""",
    },
    "meds": {
        "yes": """
lisinopril|losartan|metoprolol|amlodipine|metformin|metformina|insulin|insulina|lexapro|zoloft|prozac|sertralin*|xanax|ativan|klonopin|\
clonazepam|lorazepam|alprazolam|ambien|adderall|vyvanse|ritalin|gabapentin*|pregabalin*|lamictal|lamotrigin*|lithium|litio|seroquel|quetiapin*|\
trazodon*|buspar|wellbutrin|effexor|cymbalta|methadone|metadona|suboxone|oxycodone|oxy|norco|percocet|tramadol|warfarin|eliquis|keppra|\
levotiroxina|levothyroxine|synthroid|omeprazol*|enalapril|statin|atorvastatin*|benzo*|escitalopram|fluoxetin*|depakote|topamax|blockers
water pill*
thyroid|blood_pressure|cholesterol|sleeping|heart|birth_control|anxiety|sugar|colesterol|tiroides|presion|dormir|nervios|azucar ~1 pill*|med*|\
pastilla*
pill*|med|meds|medicine|medication|something|pastilla*|algo|la|las|medicamento*|tableta* ~1 for|para|de|del|to ~3 thyroid|pressure|cholesterol|\
sleep|nerves|anxiety|pain|sugar|heart|seizures|tiroides|presion|colesterol|dormir|nervios|dolor|ansiedad|azucar|corazon
# ~2 pills|meds|medicines|medications|pastillas|medicinas|medicamentos
several|few|bunch|lot|varios|varias|muchas|monton|par
inhaler|inhalador|patch|parche
birth control
""",
        "no": """
am|been|went|came|got off ~1 it|them|those|that|everything|all
me las|los|lo|la ~1 quito|quitaron|suspendio|suspendieron
quit|stopped|off|deje|dejo|suspendi ~3 all|everything|them|todo|todas|todos
not on ~2 anything
all natural
not ~2 a ~1 pill|thing
drug free
came off
"""
        + _NEVER,
        "unsure": """
vitamin*|vitaminas
tea|te|herbs|hierbas|herbal
does ~3 count
cuenta*
supposed to
se supone
as needed
when i need
""",
    },
    "had": {
        "yes": GIVEN
        + """
ya ~2 van|llevo|son #|dos|tres|cuatro|cinco|seis|siete|ocho|diez
con esta van|son
#|one|two|three|four|five|six|eight|several|few|couple|dos|tres|cuatro|cinco|seis|varias|par|unas ~2 rounds|infusions|treatments|sessions|\
doses|times|infusiones|sesiones|tratamientos|veces|dosis|aplicaciones|boosters|series
other|another|otra|different|previous|old|last clinic|place|provider|office|clinica|lugar|doctor
did|had|finished|completed|hice|termine|recibi|tuve ~3 series|course|round|it|them|tratamiento|ciclo|serie
did|treated|gave me ~1 in|back|last|before|already
last|back in ~2 year|month|spring|summer|fall|winter|20*
infusions|infusiones
troches|lozenge*
""",
        "no": """
first time|timer|rodeo
primera vez
new to
brand new
nuevo|nueva ~1 en
newbie|novato|novata
virgin
never|nunca|jamas
would be ~3 first
not ~1 yet
todavia|aun no
no todavia|aun
""",
        "unsure": """
spravato|esketamin*
nose|nasal|nariz ~1 spray|one
spray
er|emergency|hospital|ambulance|surgery|dentist|emergencias|urgencias|cirugia|ambulancia
party|parties|club|clubs|rave|raves|street|festival|recreational*|fiesta*|disco|antro
does ~3 count
cuenta ~1 ?
""",
    },
    "eaten": {
        "yes": """
ate|eaten|eating|comi|desayune|almorce|cene|comiendo|comido|desayunado|almorzado
breakfast|lunch|dinner|sandwich|eggs|toast|cereal|banana|burrito|taco*|biscuit|donut|oatmeal|soup|crackers|pizza|bagel|yogurt|pan|huevo*|\
tortilla*|arepa*|sopa|fruta|galleta*|platano|avena|sandwiches|empanada*|caldo|manzana|apple|bite|bocado|bocadito|snack|cookie|granola|bar
coffee|cafe|cafecito|latte|tea ~2 milk|cream|creamer|leche|crema|sugar
smoothie|shake|licuado|milk|leche|juice|jugo
""",
        "no": """
fasting|fasted|ayuna|ayunas|ayuno
skipped|skip|salte|sin breakfast|lunch|dinner|desayuno|desayunar|almorzar|comer|cenar
empty stomach
estomago vacio
nothing|nada
starving
not ~2 a bite|crumb|thing
ni ~2 agua|cafe|bocado|pan
not ~2 since
""",
        "unsure": """
just|only|solo|nomas|un|some|sip*|traguito|trago ~3 water|agua
black coffee
cafe ~1 negro|solo
gum|chicle|mint|mints|cough_drop
""",
    },
}

_BRAIN = ASKED["brain"]
_BLOW = """
concuss*|conmocion|contusion
tbi
knocked|knock ~2 out|unconscious|silly|cold
lost consciousness
was|were|am|laid ~1 out cold
hit|met|through|into|against ~2 windshield|dashboard|dash|concrete|curb|parabrisas
hit|banged|bumped|cracked|split|busted|bashed|smashed|smacked|whacked|bust|bang|hurt|injured ~4 head|skull|dome|noggin
kicked|hit|struck|hurt|whacked|bonked|stitches|staples|plate|blow|trauma ~3 head|skull|face
rung|rang|ring ~2 bell
head|skull ~2 injury|trauma|fracture|bleed|split|stitches|cracked|busted|bleeding
fell ~5 head|skull|unconscious
in ~2 coma
golpe*|pegue|pego|pegaron|abri|abrio|rompi|rompio|raje|parti|partieron|di|dieron|dio|cai|caida|lastime|descalabr* ~4 cabeza|craneo|nuca
golpe*|trauma*|lesion ~3 cabeza|craneo|craneal|craneoencefalico|encefalico
descalabr*|noquead*|noqueo|traumatismo
cabeza ~2 abierta|rota|partida|rajada|puntadas|golpeada
perdi|perdio el conocimiento|sentido
estuve|quede|quedo|dure ~2 coma|inconsciente|privad*
"""
_FAINTED = """
blacked|passed|pass|black ~1 out
desmay*|conocimiento
glaucoma
used to hit
"""
ASKED["injury"] = {"yes": _BRAIN["yes"] + _BLOW, "no": _BRAIN["no"], "unsure": _FAINTED}
