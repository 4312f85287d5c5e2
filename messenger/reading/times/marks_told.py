"""Words by which a time is only told of: a thing of the past, a fact, a condition, a reason (both languages)."""

from __future__ import annotations

from messenger.reading.times.mark import Mark

TOLD: list[tuple[Mark, str]] = [
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
]  # fmt: skip
