"""Words by which a time stays open: it is vague, not known yet, or asked about (both languages)."""

from __future__ import annotations

from messenger.reading.times.mark import Mark

UNSETTLED: list[tuple[Mark, str]] = [
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
