"""Words around times that say what is meant by them: ruled out, busy then, only then, instead, a condition, a thing of the past."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from messenger.reading.lexicon import lexicon
from messenger.reading.phrases import Phrasebook
from messenger.reading.time_words import MONTHS, PARTS, PLURAL_WEEKDAYS, WEEKDAYS

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
can not ~1 do|make|come|be|go|get|see
can not ~1 on|at
no puedo|podria|podre|podemos ~1
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
esta|es|son|anda ~1 dificil|complicad*|imposible|llen*|fea|brava
not any
neither
cant
no estoy
no tengo ~1 tiempo|chance
no hay ~1 modo|manera
out for me
would be brutal|hard|tough|bad
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
just|but not
pero no
que no sea|sean
but never
outside of
not counting
excluding
con tal que no
siempre que no sea
quitando
"""),
    ("free", """
i|we|he|she|they|you can|could
can|could|may i|we|he|she|you|it
can|could|may i|we ~1 have|get|do|take ~1 the|a|that
can ~1 do|come|make|be|get|see|you
could ~1 do|come|make|be|get|see|you|swing
works|worked|work ~2 for|best|better|great|well|fine|good|too|though
works
would|will|should|might|may|can|could|to work
would|will ~1 be ~1 fine|good|great|perfect|best|better|okay|ok|nice|lovely|wonderful|ideal|alright
is|are|be ~1 fine|good|great|perfect|best|better|okay|ok|ideal|free|open|available|easiest
that|those works|work
suit|suits|suited ~1
free|available|open|off
day|days off
off ~1 on
wide open
would|i|we ~1 like
prefer*|rather|love|want|need|hoping|looking|ideally|preferably
book|schedule|put|sign|pencil|reserve|slot me|us|him|her|it|my|in
set|make|change|move|switch|push it|that|me|for|my|to
see|fit|squeeze|get me|us|him|her
come in
how|what about
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
i|we|he|she|they do not|no work
no trabajo|trabaja
puedo|podria|podemos|puede|podriamos|pudiera
no hay ~1 para|en|otro|mas|algo|espacio|nada
no ~1 tiene*|tendra* ~1 nada|algo|para|espacio|cita|en
libre|libres|disponible|disponibles|descanso|descansa|desocupad*
me ~2 sirve|queda|conviene|funciona|acomoda|late|va|gusta|viene
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
has|have his|her|my|an|a|the|another ~3 doctor|appointment|surgery|class|va|dentist|therapy|treatment|game|scan|mri
nap|naps|napping|siesta
curro|jale|chamba|chambeo|jalo|laburo|curramos
festivo|feriado|puente
i|we|he|she|they|who|also|husband|wife|daughter|son ~1 work|works|worked
work|working ~1 mornings|nights|days|from|til|till|until|the|at|on|mon|monday|tuesday|every|weekdays|tues
working
i am there|in|on|here ~1
at|in|have|got work|class|school|church|court|meeting|meetings|practice|group|therapy|rehab|surgery|chemo|dialysis
busy|booked|slammed|swamped|tied
out of ~1 town|state|country|office|pocket
away|traveling|travelling|gone|abroad|flying|fly
on vacation|a trip|holiday|call|duty|shift
vacation
i|we|he|she|kid|mom|son|daughter|husband ~1 have|has|had|got a|an|the|my|his|her|court|class|jury|dialysis|chemo|work|school|\
church|pt|physical|dentist|surgery|group|another|other|finals|company|to
have|has|got ~1 dialysis|chemo|class|school|court|jury|church|practice|group|pt|finals|exams|surgery|meeting|kids|plans|therapy|study
jury|court|dentist|surgery|chemo|dialysis|funeral|wedding|exams|exam|finals|graduation|rounds
on|have|my|work|got|a ~1 shift|shifts
flight|birthday|anniversary|meeting|exam|interview|party|concert|trip|recital|rent|game|flights|vuelo|cumpleanos|fiesta|boda|\
examen|entrevista ~1 is|starts|es|at|on|the
school is
schools
school out|starts
is|are ~2 my ~3
rent day
watch|watching|babysit|babysitting ~2 kids|grandkids|baby|grandchildren|son|daughter
pick|picking up ~1
trabajo|trabaja|trabajamos|trabajando
estoy|ando|andamos|estamos|estare|voy|salgo|salimos|vamos ~1 de|en viaje|vacaciones|trabajo|clase|clases|guardia|fuera
de viaje|vacaciones|turno|guardia
ocupad*
viajo|viajamos|viaje|fuera
tengo|tiene|tenemos ~1 clase|class|clases|cita|trabajo|dialisis|terapia|escuela|corte|examen|examenes|misa|iglesia|reunion|junta|procesion
cuido|llevo|recojo ~2
clases|dialisis|misa|escuela|corte
duermo|dormimos|sleep|sleeping|asleep
"""),
    ("free from", """
get|gets|got|getting|i|am|be|im|he|she off ~1 work|at|@|around|by|of
get|gets|got off
off work
off at
off by|around
out|done|finished|finish|through|home|free|over ~1 at|by|around
get|gets|out out of work|school|class ~1 at
finish|ends|end|over|lets ~1 at|by|out
salgo|sale|salimos ~2 a
salgo|sale|termino|acabo|desocupo
no|not until|till|til
back|return|returning|home ~2 in|on|the|by|from|town
not available until|till|til
not free|off|home|back until|till|til
back|return|home on|the|by|from
sino hasta
no ~5 hasta
not ~3 until|till|til
"""),
    ("busy from", """
start|starts ~2 work|at|my
start|starts at|by
have|has|got|need to ~1 be ~4 by|at
have|has|got|need to ~1 be ~2 out|home|gone|done|back ~1 by|at
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
"""),
    ("past", """
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
fui|fue|era|estuve|estaba|tuve|tenia|tome|dormi|desperte|empece|deje|murio|fallecio|naci|nacio|operaron|dieron|dijeron|subio|bajo|sali|llamaron|llame|vi|paso|comi|senti
me ~1 tome|operaron|dieron|levante|desperte|dio|dolio|puse
hace ~2 dias|dias|semanas|semana|meses|anos|mes|ano
ayer|anoche|antier|anteayer
desde
antes ~1 era|descansaba|trabajaba|podia
ultima|ultimo ~1 cita|vez|dosis|visita
"""),
    ("fact", """
hours|horas ~1 por|a|per|at|cada night|noche|dia|day
pain|pains|hurt|hurts|dose|dosage|mg|bp|sugar|glucose|pressure|weigh|weight|temperature|fever|pulse
born|dob|birthday|birth|nacimiento|naci|nacido|nacida
old|age|edad
phone|cell|zip|fax|telephone|extension|ext|ssn
my|his|her|the number is
number|reach|call ~2 at
case|claim|member|policy number|id
address|apt|street|avenue|road|highway
live|lives|vivo|vive|calle|apto|apartamento|avenida
dolor|duele|presion|peso|azucar|temperatura|dosis|kilos|libras
telefono|cel|celular|tel|numero
kids|children|hijos|ninos|childrens
copay|copago|cuesta|costs|cost|paid|pagan|pago
pills|pill|pastillas|pastilla|medicine|medicines|meds|medicina|medicinas
tengo ~2 anos
will|going_to ~2 be|turn|turning #
am ~2 years
took ~1
i|we will ~1 call|text|let|check|ask|know|find|see|confirm ~2
get back to you
le|te llamo|aviso|digo|confirmo
paid
not ~1 sleep|eat|drive
up at|since|again|by|around|before
awake
mi case
diagnosed|stroke|accident|accidente|hospital
"""),
    ("if", """
if|unless|incase|whether
in case
cuando ~1 es|termina|hay|tiene|le
si ~1 termina|le
^ si ~1 se|usted|ustedes|es
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
actually|sorry|oh no|nope
quise decir
quiero decir
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
flexible
cualquier ~1 dia|hora|otro|momento|cosa
cuando ~1 sea|usted|quieran|quiera|guste|gusten|diga|pueda|puedan
todos|cada los|el|dia ~1 dias
todos los dias
el resto|demas
los demas
otro dia
whatever|whichever
da ~1 igual
me da igual
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
    ("only", "only\njust\nsolo\nsolamente\nnomas\nnada mas\nunicamente\nstrictly\nhas to be\ntiene que ser\nit has to"),
    ("drop", """
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
    ("fits", ("do|does not know|mind|care|remember|matter\nnot ~1 sure|certain|positive|picky\n"
    "no ~1 se|problem|worries|prob|rush|hurry|biggie\nno hay problema|prisa\nwhy not\nnot a problem|big\nafter|before work|"
    "school|class|church\ndespues|antes del|de trabajo|trabajar|escuela|clases\n"
    "between shifts|classes|jobs\nsi no\no si no\nif not\nafter all\nat all\nafter all of\nof all\nall set\nfor now\nby the "
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
do not ~1 know|have ~3 schedule|sched|shifts|shift|hours|yet
not ~1 know|have ~3 schedule|sched|shifts|shift|rota|roster|hours|yet
not ~1 sure|certain yet|til|till|until|about
waiting on|for ~2 schedule|sched|shifts
will know|find_out
find out
depends
depende
no ~1 se ~2 horario|turno|turnos|todavia|aun|hasta
not sure ~2 what|which|when
todavia|aun no ~1 se
same ~1 time|times|hour|hora|horas $
misma|mismo hora|horario
same times
"""),
    ("question", """
how much|long|many
what happens
where
does|do you|it|insurance ~1 take|cost|cover|hurt|last
is parking
parking
can|could|should|do|will i ~2 bring|eat|drive|drink|fast|park|wear|stay|smoke
can|could|should|do|will i ~1 take|have ~1 my|water|coffee|food|breakfast|it|pills|meds|lunch
do i need|have
will i ~3
is it ok|okay if|to
cuanto|donde|como
puedo|tengo|debo|puede ~3 comer|llevar|ir|acompanar|manejar|tomar|traer|ayunas|ayuno
"""),
]  # fmt: skip


@lru_cache(maxsize=1)
def marks_book() -> Phrasebook[Mark]:
    """The rules, read once."""
    return Phrasebook(_RULES)


COMPARATORS: dict[tuple[str, ...], str] = {
    tuple(words.split()): relation
    for relation, lines in {
        "after": "after|not until after|not till after|not til after|until after|till after|til after|hasta despues de|hasta "
        "despues de las|after like|past|later than|any time after|anytime after|despues de|despues del|luego de|pasadas|pasado|"
        "mas tarde de|"
        "mas tarde que|despues|"
        "later then|after about|sometime after|anything after|a partir de despues de",
        "from": "not until|not till|not til|earliest is|earliest i can do is|earliest i can come is|earliest i can make it is|"
        "earliest would be|"
        "soonest i can do is|soonest is|from|starting|starting at|starting on|beginning|as of|a partir de|a partir del|desde|"
        "desde el|no earlier than|"
        "not before|no antes de|no antes del|"
        "not earlier than|at least|on or after|since|never before|any time from|anytime from|nothing before|nothing "
        "earlier than|nada antes de|not earlier then",
        "before": "before|earlier than|prior to|any time before|anytime before|antes de|antes del|antes|sometime before|"
        "anything before|earlier then|ahead of",
        "through": "through|thru|through to|up through",
        "until": "latest is|latest i can do is|latest i can come is|latest would be|the latest is|until|till|til|untill|by|up to|"
        "up until|hasta|hasta el|no later than|not after|not later than|"
        "nothing after|nothing later than|"
        "no mas tarde de|no despues de|no despues del|nada despues de|para antes de|on or before|never after|nothing "
        "past|not past|no later then|nothing later then",
        "around": "around|about|like around|approx|approximately|alrededor de|como a|cerca de|a eso de|tipo|round|close to|hacia",
        "between": "between|btwn|entre|in between|anywhere between|anytime between|any time between",
    }.items()
    for words in lines.split("|")
}
COMPARATOR_STARTS = frozenset(words[0] for words in COMPARATORS)
LONGEST_COMPARATOR = max(len(words) for words in COMPARATORS)

CLAUSE_WORDS = lexicon("asi but pero so entonces though although aunque however otherwise sino")
FOLLOWERS: dict[str, str] = {}
for _relation, _phrases in {
    "from": "and not before|but not before|not before|or later|or after|and later|and after|and on|on|onward|onwards|or so later|"
    "and up|o mas tarde|o despues|en adelante|"
    "para adelante|or thereafter|"
    "forward|and beyond|y despues|or anytime after|or any time after|plus|+|or anything after|and onward|and onwards|or past|or beyond",
    "until": "or earlier|or before|o antes|and before|or sooner|o mas temprano|and earlier|at the latest|a mas tardar|or any time before",
}.items():
    for _phrase in _phrases.split("|"):
        FOLLOWERS[_phrase] = _relation

_SMALL_TALK = lexicon(
    "amor mijo mija corazon che dale vale hombre tal genial cielo vida dimelo diantre nena mi tipo igual bueno favor gracias dios bendiga "
    "lol lmao haha jaja jajaja bro dude girl hun hon honey dear ma'am sir folks yall guys tho though totally honestly literally obvs which "
    "said know mean meant sisters daughters heart comes closed already otherwise now ahora cuenta "
    "hasta sometime hours after before nocturnal early bird person early_bird "
    "que asi break anywhere primera primer segunda tercera ultima primero first second third fourth last only quise decir "
    "generally usually typically normally mostly safest easiest easier place over weird crazy ask asking needs wants helps help "
    "hoping hope "
    "appt appts visit possible enough really quite pretty guess idea soon again most keep school already okay still yet easy nice "
    "kind lovely mr mrs miss dr doctor nurse day home son daughter ride same bet fs perfecto super tranqui listo oiga oye mire fijese"
)
KNOWN = (
    _SMALL_TALK
    | frozenset(
        # words that may stand around a time without changing what it says
        [
            "i",
            "we",
            "he",
            "she",
            "it",
            "they",
            "you",
            "me",
            "us",
            "him",
            "her",
            "my",
            "our",
            "his",
            "your",
            "the",
            "a",
            "an",
            "of",
            "on",
            "in",
            "at",
            "to",
            "for",
            "and",
            "or",
            "is",
            "are",
            "am",
            "be",
            "been",
            "will",
            "would",
            "can",
            "could",
            "do",
            "does",
            "did",
            "have",
            "has",
            "had",
            "get",
            "got",
            "go",
            "come",
            "make",
            "take",
            "want",
            "need",
            "like",
            "love",
            "prefer",
            "please",
            "thanks",
            "thank",
            "sorry",
            "ok",
            "okay",
            "yes",
            "yeah",
            "yep",
            "sure",
            "so",
            "well",
            "just",
            "only",
            "maybe",
            "perhaps",
            "probably",
            "hopefully",
            "if",
            "possible",
            "some",
            "sometime",
            "time",
            "times",
            "day",
            "days",
            "date",
            "week",
            "weeks",
            "month",
            "appointment",
            "appointments",
            "slot",
            "visit",
            "session",
            "consult",
            "consultation",
            "book",
            "schedule",
            "set",
            "put",
            "down",
            "sign",
            "move",
            "change",
            "see",
            "fit",
            "squeeze",
            "work",
            "works",
            "working",
            "good",
            "fine",
            "great",
            "perfect",
            "best",
            "better",
            "free",
            "available",
            "open",
            "any",
            "anything",
            "something",
            "anytime",
            "whenever",
            "every",
            "each",
            "all",
            "both",
            "either",
            "around",
            "about",
            "like",
            "say",
            "how",
            "what",
            "when",
            "which",
            "there",
            "here",
            "this",
            "that",
            "these",
            "those",
            "then",
            "now",
            "one",
            "ones",
            "first",
            "next",
            "later",
            "earlier",
            "early",
            "late",
            "really",
            "also",
            "too",
            "as",
            "well",
            "with",
            "hi",
            "hello",
            "hey",
            "hola",
            "good",
            "morning",
            "honey",
            "dear",
            "maam",
            "sir",
            "miss",
            "um",
            "uh",
            "hmm",
            "lol",
            "haha",
            "guys",
            "you",
            "all",
            "though",
            "still",
            "think",
            "guess",
            "would'd",
            "suit",
            "suits",
            "suited",
            "ready",
            "let",
            "try",
            "give",
            "still",
            "us",
            "everything",
            "nice",
            "day",
            "kind",
            "if",
            "el",
            "la",
            "los",
            "las",
            "un",
            "una",
            "de",
            "del",
            "en",
            "a",
            "al",
            "por",
            "para",
            "y",
            "o",
            "que",
            "es",
            "se",
            "me",
            "te",
            "le",
            "lo",
            "nos",
            "mi",
            "su",
            "sus",
            "si",
            "puedo",
            "podria",
            "puede",
            "pueden",
            "podemos",
            "quiero",
            "quisiera",
            "necesito",
            "prefiero",
            "gustaria",
            "favor",
            "gracias",
            "bien",
            "bueno",
            "buena",
            "buenas",
            "buenos",
            "dias",
            "tardes",
            "noches",
            "hola",
            "ok",
            "mejor",
            "tambien",
            "solo",
            "solamente",
            "nomas",
            "cuando",
            "cualquier",
            "dia",
            "hora",
            "horas",
            "semana",
            "cita",
            "citas",
            "sesion",
            "consulta",
            "tengo",
            "tiene",
            "tienen",
            "tendra",
            "hay",
            "algo",
            "alguna",
            "alguno",
            "libre",
            "disponible",
            "estaria",
            "seria",
            "esta",
            "estoy",
            "ser",
            "era",
            "pues",
            "ya",
            "senorita",
            "senor",
            "usted",
            "ustedes",
            "amable",
            "tan",
            "como",
            "mas",
            "algun",
            "posible",
            "chance",
            "ese",
            "esa",
            "este",
            "esta",
            "eso",
            "esto",
            "aqui",
            "con",
            "sea",
            "fuera",
            "vez",
            "entonces",
            "apunteme",
            "anoteme",
            "pongame",
            "deme",
            "dame",
            "dele",
            "agende",
            "agendeme",
            "vos",
            "tenes",
            "mija",
            "jaja",
            "pm",
            "am",
            "oclock",
            "sharp",
            "ish",
            "exactly",
            "about",
            "approximately",
            "mmm",
            "hubby",
            "husband",
            "wife",
            "daughter",
            "son",
            "mom",
            "dad",
            "sister",
            "brother",
            "ride",
            "drive",
            "drives",
            "driver",
            "bring",
            "brings",
            "takes",
            "take",
            "me",
            "kids",
            "grandkids",
            "hija",
            "hijo",
            "esposo",
            "esposa",
            "mama",
            "papa",
            "hermana",
            "hermano",
            "someone",
            "whatever",
            "preferably",
            "ideally",
            "anyway",
            "actually",
            "please",
            "pls",
            "thx",
            "ty",
            "period",
            "am",
            "dont",
            "not",
            "no",
            "nope",
            "none",
            "nothing",
            "never",
            "cant",
            "except",
            "but",
            "pero",
            "menos",
            "ni",
            "tampoco",
            "until",
            "till",
            "til",
            "from",
            "after",
            "before",
            "between",
            "and",
            "or",
            "thru",
            "through",
            "by",
            "since",
            "both",
            "maybe",
            "about",
            "mine",
            "usually",
            "always",
            "normally",
            "generally",
            "once",
            "twice",
            "instead",
            "else",
            "other",
            "another",
            "others",
            "new",
            "earliest",
            "soonest",
            "asap",
            "soon",
            "shot",
            "fact",
            "such",
            "thing",
            "little",
            "bit",
            "more",
            "most",
            "much",
            "very",
            "super",
            "totally",
            "completely",
            "pretty",
            "wide",
            "way",
            "right",
            "back",
            "off",
            "out",
            "up",
            "over",
            "again",
            "today",
            "tomorrow",
            "were",
            "was",
            "won't",
            "it'd",
            "right",
            "exact",
            "apuntame",
            "anotame",
            "ponme",
            "agendame",
            "quedaria",
            "queda",
            "conviene",
            "sirve",
            "funciona",
            "acomoda",
            "late",
            "perdon",
            "disculpe",
            "oiga",
            "oye",
            "mire",
            "digame",
            "porfis",
            "emojiyes",
            "emojithanks",
            "emojihello",
            "old",
            "man",
            "lady",
            "woman",
            "dear",
            "lord",
            "god",
            "willing",
            "dios",
            "quiera",
            "permita",
            "suppose",
            "reckon",
            "afraid",
            "hope",
            "unless",
            "whichever",
        ]
    )
    | frozenset(WEEKDAYS)
    | frozenset(PLURAL_WEEKDAYS)
    | frozenset(MONTHS)
    | frozenset(PARTS)
)
