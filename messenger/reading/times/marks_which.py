"""Words that say which times are meant: others instead, that day, any of them, the soonest, only these (both languages)."""

from __future__ import annotations

from messenger.reading.times.mark import Mark

WHICH: list[tuple[Mark, str]] = [
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
    "no ~1 opongo|opondria|molesta|molestaria|disgusta|desagrada|importa|importaria\nno ~1 tengo|tenemos|veo|hay objecion|inconveniente|reparo ~1\n"
    "not opposed|against|averse ~1\nnot object|objecting ~1\n"
    "do|does not know|mind|care|remember|matter\nnot ~1 sure|certain|positive|picky\n"
    "no ~1 se|problem|problems|objection|objections|issue|issues|trouble|worries|prob|rush|hurry|biggie\nno hay problema|prisa\nno ~1 tengo|tenemos problema|problemas|inconveniente\nwhy not\nnot a problem|big\nafter|before work|"
    "school|class|church\nbefore or after work|school|class|church\ndespues|antes del|de trabajo|trabajar|escuela|clases\n"
    "between shifts|classes|jobs\nsi no\no si no\nif not\nafter all\nafter all of\nof all\nall set\nfor now\nby the "
    "way\nso far\nsomething ~1 came|comes up")),
]  # fmt: skip
