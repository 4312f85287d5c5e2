"""Words and phrases of yes, no and doubt, whatever was asked (both languages)."""

from __future__ import annotations

from messenger.reading import en
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook

YES_WORDS = lexicon(
    "yes yep yeah yea ye yup yass yas yess y ya yuh yis yah yes'm yessir yessum yeas yeh yee sure absolutely definitely certainly indeed "
    "totally obviously correct right affirmative aye true agreed agree ok okay k kk si sip claro cierto exacto exactamente obvio acepto "
    "correcto afirmativo simon dale sale vale seguro efectivamente fosho mhm mhmm mmhm yee yea yerp 100 yus aja "
    "ajam deal emojiyes bet roger fine yessss uh-huh desde asi verdad "
    "concur concurred wilco fierro heard shoots rajah sobres cabal venga guay joya plomo stipulated granted amen opo "
    "duh obvs aight affirm arre fijo jalo copy 10-4 porsupuesto sep sipi sipo sisi yeppers yessiree yup sepi"
)
NO_WORDS = lexicon(
    "no nope nah naw nay nada negative negativo nel nop nunca never none neither emojino nein ninguna ninguno jamas non noup tampoco "
    "neg nome nones nelson nanai naranjas noup nopo negatory nananina naitico denies denied"
)
INTERJECTIONS = lexicon(
    "oh lord honey well pues uh um hmm lol haha jaja ay uy hey hi hello hola ma'am mam maam sir sorry actually honestly bueno mija mijita "
    "senorita the good god a gracias dios thank thanks you please por favor hell heck fuck damn so and but o sea osea la verdad mire fijese"
)

ALONE = lexicon(
    "y k kk ya ye right true bet fine dale sale vale verdad seguro obvio cierto exacto asi desde correct roger agree claro sep heard shoots rajah sobres cabal venga guay joya plomo fierro granted amen opo affirm arre fijo jalo copy"
)

PHRASES: Phrasebook[str] = Phrasebook(
    [
        ("unsure", """
not ~2 sure|certain|positive
never ~1 sure|certain
unsure|uncertain
not ~1 know|kno
do not ~1 know
i do not remember|recall
can|could not ~1 remember|recall|say|tell
cannot remember|recall|say|tell
no idea|clue
hope|hoping not
espero que no
beats me
doubt it|that|so
i would ~1 have to ~3
who knows
hard to say|tell
maybe|perhaps|possibly|probably|posiblemente|probablemente
could be
might ~1 be|have
may be|have
i guess|suppose|believe
i think ~2 $
i think ~1 so|not
not ~1 think|reckon|believe|figure so
kind|sort of
kindof|kinda|sorta
most likely
likely
depends
it depends
not that i|im|anyone ~5
supposedly
no ~1 lo se
no se ~2
no estoy segur*
no ~1 recuerdo|acuerdo
no me acuerdo
ni idea
quien sabe
quiza|quizas|talvez|acaso
tal vez
a lo mejor
puede ser|que
creo que ~1
no creo
supongo ~2
depende
mas o menos
que yo sepa
confused
wondered
have_to|need_to|will|tengo_que|voy_a|debo ~2 look|ask|check|preguntar*|revisar|ver|checar|see
waiting ~5 hear|back
emojiunsure
i would not say
if that counts
does that ~1 count
eso cuenta
cuenta ?
only god knows
who ~2 knows
god|lord|dios only ~1 knows
never ~1 heard|got back
never|not ~1 followed up
never ~1 worked|evaluated|identified|figured|explained
never ~2 told|said ~2 why|what|if
not|never ~2 say|tell|told|know|knew|figure ~1 what|why|which|if
nobody|no_one ~2 told|tell|say|said|knew|called|figured
not ~1 nobody called
nunca ~2 supe|supo|supieron
no ~1 supe|supo|supieron
no ~2 dijeron|dicho ~1 de_que|por_que|porque|nada|que_fue|que_era|que_tengo
no me han|ha llamado|dicho_nada
no ~1 han dado ~2 resultados
never got|had ~2 results|checked|looked|confirmed|tested
nunca ~1 supe|supieron|dijeron|llamaron|entregaron
sepa dios
try|do my ~1 best|hardest
will|gonna|going_to try $
will|gonna|going_to try to
hare lo ~1 posible|que_pueda
voy_a|vamos_a tratar|intentar
tratare|intentare
ya vere
figure it out
hopefully
ojala
think about|on|over it
lo va|voy a pensar
pensarlo
vaya|vete|ve a|usted ~1 saber
50/50
still|being|getting ~2 evaluated|assessed|worked_up
me ~1 esta|estan|siguen ~1 evaluando|estudiando|checando|valorando
se|es me ~1 complica|dificil ~1 saber
so so
""" ),
        ("known of", """
not that i|im|anyone ~5
none that i ~2
not to my knowledge
not as far as ~3
no|not that i know
as far as i ~1 know
que yo sepa ~1 no|nunca|nada|ninguno|ninguna|jamas|ni
no|nunca|nada que yo sepa
far as i know
"""),
        ("yes", """
i do|did|have|am|can|will $
of course
for sure
sure thing|am|do
you bet|betcha
by all means
why not
como no
claro que si
por supuesto
desde luego
that is right|correct|true
asi es
okey|okay dokey
you know it
no doubt
me too
yes ma'am|sir
uh huh
fo sho
a huevo
for real
i promise
hundred percent
100 %
thumbs up
mm hmm|hm
hell yes|yeah
count me in
sounds|looks good
lo tengo
cuadrao|cuadrado
ta to
would not miss
faltaba mas
"""),
        ("no", """
not me|ever|really|any|at|anymore|yet|now|particularly|in|unless|currently|presently
no way
not a ~1 one|soul|thing $
^ nadita $
no chance|sir|maam
not hardly
hardly
not as of ~1
not for ~2 years
^ que va $
ni loc*|hablar|de_chiste
^ as if $
long gone
not at all
no longer
of_course not
i do|did|have|am|can|will not
absolutely|definitely|certainly|totally|obviously|sure|sure_as|hell not
nuh uh
uh uh
^ i am|we good|fine|okay|ok $
hell|heck no
claro que no
para nada
de ninguna manera
en absoluto
i disagree
dios ~1 libre|guarde|quiera
ni ~1 lo mande ~1 dios
dio me libre
god|heaven|heavens forbid
heavens|mercy|lord|law no
i am just|only the
yo no
nothing like that
nada de eso
ni ~4
como cree|crees|creen|va_a_creer
"""),
        ("turned", """
wait
hold on
scratch that
i mean|meant
no sorry
sorry
jk
just kidding
kidding
actually
o sea
perdon
digo
mentira
correction
"""),
        ("idiom yes", """
not mind
no ~1 problem|prob|worries|doubt|biggie|problema
no hay ~1 problema|cambio|pedo|bronca|lio|rollo|drama|clavo|tema|inconveniente|tos|falla
no ~1 veo ~1 por|porque ~1 no
not see ~1 why|reason ~1 not
no reason ~2 not
no te|se preocup*|apur*|agobi*|mortifi*
como no
no falto
no no ~2 fine|ok|go|good
no ~2 faltar|fallar|fallo
no ~1 it is ~1 fine|ok|okay|good|great
not ~1 bad|problem
^ can not wait $
"""),
        ("twice", """
not not
not ~2 NOT
no es que no
not that i do not
didnt not
would not say never|no|not
not unlike*
not like ~3 not|never|nobody
never|not said|say|claimed ~4 not
"""),
        ("other", """
my|his|her|our|mi|mis|su ~2 @relative
@relative
"""),
        ("proxy", """
filling|fill|filled|answering|texting|replying|writing|doing ~3 for|about her|him|my|them
texting|filling|answering ~2 about|for $
patient is|on
is|are|am the|our patient
he|she|el|ella ~1 patient|paciente
the patient
on behalf of
this is ~1 his|her wife|husband|daughter|son|mother|mom|sister|caregiver|aide
lleno|llenando|contesto|escribo|contestando ~2 por|de mi|el|ella
es el|la paciente
soy su hija|hijo|esposa|esposo|mama|hermana|cuidadora
"""),
        ("asks", """
^ define
^ y eso ~1 que|pa_que|para_que
^ what|why|who|whose|which|how|where|when
^ do|does|did|is|are|can|could|should|would|will|have you|that|they|i|it|this|we|vitamins|my|he|she|the
^ que|como|cual|cuanto|cuantas|cuanta|donde|quien|cuando es|se|significa|asi|tiene|quiere|hay|esto|eso|hora|tanto
^ por que
^ para que
^ a que
^ eso|y eso que|por|a
what is
que es
does ~3 count
what do you mean
que significa
repeat the question
come again
got|have any|anything|something|nothing ~1 earlier|later|sooner|else|other
hay|tienen|tendra|tendran ~1 algo|otra|otro ~1 mas|temprano|tarde|hora|dia
"""),
        ("refuses", """
none of your
rather|prefer not ~2 say|answer|tell|discuss|share
prefer not to
not want|like to ~1 say|answer|discuss|tell
pass $
skip
no quiero ~1 contestar|decir|responder
next question
^ talk|speak to|with a|an|someone|somebody|the|person
not ~1 answering
not ~1 understand
no ~1 entiendo|comprendo
i do not understand
"""),
        ("slight", """
no es|era|fue|sea ~1 nada|grave|serio|problema|preocupante
nada ~1 grave|serio|preocupante
sin importancia
nothing ~1 serious|major|bad|worry|fix|big
not|nothing ~2 big deal|serious|worry|worried|concerned
no big deal
"""),
        ("all but me", """
menos|excepto|salvo yo|mi
all|everyone|everybody|anyone but me
except|besides ~1 me|myself
"""),
        ("self", """
i|me|myself|mine|yo|conmigo|i've|soy|tengo|estoy|tuve|mi|my|ive ~1
"""),
    ],
    {**en.LISTS},
)  # fmt: skip
