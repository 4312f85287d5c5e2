"""Words by which a time is ruled out or excepted (both languages)."""

from __future__ import annotations

from messenger.reading.times.mark import Mark

DENIED: list[tuple[Mark, str]] = [
    ("not", """
not
no
nothing
none
never
nope
no more
can not ~1 do|make|come|be|go|get|see
can not ~1 on|at
no puedo|podria|podre|podemos ~1
nada el|los|para
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
es|son|estan ~1 malo|malos|mala|malas|pesado|pesados|pesada|pesadas|terrible|terribles|fatal|fatales|dificiles|imposibles|complicados|ocupados
esta|es|son|anda ~1 dificil|complicad*|imposible|llen*|fea|brava
not any
neither
nunca
jamas
cant
is|are not ~1 happening|doable
no|not gonna|going happen
no estoy
no tengo ~1 tiempo|chance
no hay ~1 modo|manera
out for me
suck|sucks|stink|stinks
ew|eww|yuck|gross|ick|bleh|blech|ugh|boo ~1 mornings|afternoons|evenings|nights|mondays|tuesdays|wednesdays|thursdays|fridays
would be brutal|hard|tough|bad
is|are both|all|also|always|really|usually|pretty|just|kind_of bad|out|rough|tough|hard|impossible|busy|full
is|are ~2 insane|crazy|hectic|nuts|packed|slammed|jammed|horrible|awful|chaos|nightmare|swamped
negative
is|are a no|nope|wash|bust|nightmare|disaster
is|are ~1 trash|garbage|dicey|wack|cursed|brutal|murder
no bueno
no go
is|are ~1 least ~1 good|ideal|favorite|preferred|convenient
only day|days|time|times i|we|he|she am|are|is ~1 stuck|busy|tied|booked|working|unavailable|swamped|gone|away
only day|days|time|times i|we|he|she am|are|is not ~1 free|available|off|open
only day|days|time|times i|we|he|she can not
only day|days|time|times i|we|he|she ~1 have|has|got something|stuff|plans|work|class|school|it|appointments
hardly|rarely|seldom|barely ~1
casi nunca
no voy|vamos|va a ~1 poder|ir|estar|llegar
is|are ~1 taken|spoken_for
unico|unicos dia|dias que no puedo|puede|podemos
is|are ~1 shot|toast
too soon
would|will|makes ~1 make me|us ~1 miss|late|skip
i|we will|would ~1 be ~2 dead|exhausted|wiped|toast|wrecked|beat|asleep|useless|hungover|zombie|fried|wasted|spent
never mind
forget|scratch|nix|ditch|disregard [about]
olvide*|olvidemos
is|are|be ~1 dreadful|miserable|horrid|brutal|hopeless|useless|ghastly|hell|murder|worst
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
just|but|only not
but for
unless it|that is|falls
unless its|thats
a menos que sea|caiga
bar|barring
with ~1 exception of
minus
leaving out
pero no
que no sea|sean
but never
outside of
not counting
excluding
con tal que no
siempre que no sea
quitando
but|except when|while|during ~1
menos|excepto cuando|mientras ~1
"""),
]  # fmt: skip
