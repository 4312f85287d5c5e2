"""What is said where none of the list is taken: other times are wished for, it is left as it is, an answer comes later, figures are no times."""

from __future__ import annotations

import re

from messenger.reading.times.bare_activity import ACTIVITIES
from messenger.reading.times.mark_choice import spoken_over
from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found, Phrasebook
from messenger.reading.words.text import MARKS, STOPS, Text, words_of

WISHES: Phrasebook[str] = Phrasebook(
    [
        ("more", """
< [show] [me] more [times|options|please|slots|dates] [please] >
< mas [opciones|horas|horarios|fechas] [por] [favor] >
< other|others|another|otros|otras|otro|otra [please|one|por] [favor] >
< next [please] >
< [ugh|um|hmm|eh|lol|sorry|oh] none|neither|ninguna|ninguno|nothing|no|nope|nah [sorry|thanks|thank] [you] >
all of those|these|them ~2 when|during|while
other|more|different|additional|another|else|new ~1 times|time|options|slots|days|dates|openings|appointments|availability|ones|option
got|have any|some|other others|other $
show|give|send|see|next next|another|more|siguiente ~1 group|set|batch|bunch|round|page|list|lot
next group|set|batch|bunch|round ~1 of|please|$
siguiente|siguientes|proximo|proxima|otro|otra grupo|tanda|lista|bloque|opciones|horarios
que mas tienes|tiene|tienen|hay
more times
sooner than ~1 that|those|these|them|this
anything|something|nothing|any ~1 sooner|earlier $
algo|nada|mas ~2 pronto|temprano|antes que|de eso|esos|esas|esa|ese|estos|estas
antes de eso|esas|esos
any|anything|something|what|got ~2 else|other
anything|something different
none|neither ~1 of ~1 these|those|them|the|work
nun of ~1 these|those|them|dem
que ~1 mas|+ hay|tiene|tienen|ofrece|ofrecen
none|neither work|suit|fit|works|is|are|sirve
^ nope|nah|no ~1 nope|nah|no ~1 nope|nah|no $
nothing there|here|listed|offered
nothing|none on|in|from|of the|that|this|your list
nada ~1 ahi|alli|aqui|esa_lista|la_lista
nada de eso|esos|esas|esto|estas
all ~1 3|three|four|4|of ~1 bad|no|out|terrible|taken|during|when|are|dont
los|las 3|tres ~1 no|estan|son
none of
^ ningun* ~3
no to all|any|them
can|could not ~1 do|make|take ~1 any|either|them|those $
can|could not ~1 do|make|take ~1 any|either of ~1 them|those|these
no ~2 ningun*
class|school|shift|shifts|practice|busy|booked|work|working ~2 all ~1 those|these|them|of times|days|ones
work|working|busy|booked ~1 all ~1 of|those|them|these|3
trabajo ~1 todos|todas|esos|esas
not|no ~2 any of ~1 these|those|them
nope|no ~3 got anything|something
those|these|they ~3 not|dont ~2 work|good|fit
no good|use
is that ~2 all
have anothers
todas|todos ~2 mal|malas|malos|ocupad*
todas|todos ~1 en|a horas de trabajo|clase|escuela
not have ~2 any|another ~1 others|other|more|else
hay|habra|tiene*|tendra* ~3 mas adelante
< algo|para ~1 mas adelante >
you have ~1 anothers|others|others|more
hay|habra|tiene|tienen otra|otro $
otra*|otro*|mas ~1 opcion|opciones|hora|horas|horario|horarios|dia|dias|fecha|fechas|espacio|cita|citas
ningun* ~1 me|de|sirve|queda|puedo|works|conviene|gusta
no ~1 tiene*|hay|tendra*|tenes ~1 otra*|otro*|mas|algo
tiene*|hay|tendra* ~1 otra*|otro*|mas|algo ~1 mas
algo mas|diferente
no me ~1 sirve*|queda*|conviene* ~1 ningun*|esas|esos|$
no puedo ~1 ningun*|esas|esos
^ esas|esos no
keep looking|scrolling|searching|hunting|checking
keep going $
see|show|view|hear ~2 the rest
next page
that|those|these|them ~1 all ~1 you|they|there|yall have|got|offer|is|are|had
is|are that|those|these|them ~1 the only
the only ones|times|options|days|slots ~1 you|they|yall|there have|got|is|are
three|3|all|those|these day|days|ones ~2 busy|full|booked
give|gimme|need|want|got|have|show ~2 other|another|different day
son|esas|esos|estas|es todas|todos|todo ~2 tiene*|hay|tendra*
nomas|solo|solamente|unicamente|nada_mas esas|esos|eso|esa|estas|estos hay|tiene*|quedan|tendra*
esas|esos|eso nomas|solamente hay|tiene*|quedan
siga|sigue|sigan|sigale buscando|viendo|pasando|bajando
ver|muestre*|ensene*|mande*|diga*|deme ~1 las|los demas
ver|muestre*|ensene*|mande*|diga*|deme ~2 resto
too soon|early|late
too far ~1 out|away|off|ahead
muy|demasiado ~1 temprano|tarde|pronto
tiene*|hay|habra|tendra*|tenes ~1 otras|otros
otras|otros|others|other_ones please|pls|porfa|porfis|por_favor
deme|dame|ensename|mandame otras|otros|mas
"""),
        ("keep", """
< keep [it|mine|my] [as] [it] [is] [please] >
keep ~2 it|mine|my|same|original|current|appointment
leave it ~3
stay with ~3
< mantener|mantenerla|mantengo >
mant* ~2 misma|cita|original|la|como
dejar*|dejala|dejela|dejemosla ~2 asi|como|igual|misma
never mind
forget it
olvidelo|olvidalo
do not change
no ~1 cambi*
"""),
        ("later", """
get|let|text|call ~2 back to you
to ~1 decide
until|till|til|while i|we ~1 ask|check|talk|know|hear
think about|on|over it|this|them
pensarlo|pensarle|pienso
para decidir
let me ~1 check|see|ask|think
let me ~1 get back
will check|ask|see
need|have|got to ~1 check|ask|think|talk
need|have|got to ~1 see|look $|first|if|what|how|with
not sure
le aviso
te digo|aviso
dejeme|dejame|deje|deja ~1 ver|veo|checar|checo|preguntar|pregunto|pensar|hablo|consulto
tengo que ~1 ver|checar|preguntar
"""),
        ("fact", """
pain|dolor|advil|tylenol|mg|pills|pastillas|kids|children|hijos|cats|dogs|zip|phone|telefono|cel|birthday|born|naci|dob|weigh|peso|pressure|presion|meds|medicine|medicines|childrens|gabapentin|milligrams
my|mi ~1 number|numero|telefono|birthday
i|we live
vivo en
years old
tengo ~2 anos
i have ~2 years
i|he|she|we took|tried|went|was|had|paid
me tome
hace ~2 anos
ya van
somos ~3
no contesta
miles|millas
days a
murio|fallecio
"""),
    ]
)  # fmt: skip


def wishes_of(text: Text) -> list[Found[str]]:
    """What a text says of the list as a whole ("more", "keep", "later"), and its figures that are no times ("fact")."""
    wishes = [one for one in WISHES.find(text) if one.tag != "more" or not one.first or text.words[one.first - 1] not in {"tengo", "have"}]
    wishes = [one for one in wishes if one.tag != "fact" or not (spoken_over(text.words, one.first, one.last) or _hoped(text, one))]
    wishes = [
        one
        for one in wishes
        if one.tag != "fact" or text.words[one.last + 1 : one.last + 2] == () or text.words[one.last + 1] not in ACTIVITIES
    ]
    if not any(word[:1].isdigit() for word in text.words) or _bound_to_a_birthday(text):
        wishes = [one for one in wishes if one.tag != "fact" or text.words[one.last] != "birthday"]
    return wishes


def without_facts(text: Text, facts: list[Found[str]]) -> Text | None:
    """A text without its clauses of figures and things of the past ("the 2nd one. my phone is at 2%"); None where nothing is left."""
    kept: list[str] = []
    first = 0
    ends = [i for i, word in enumerate(text.words) if word in STOPS or (word in _BETWEEN_CLAUSES and not _lists_days(text.words, i))]
    ends.append(len(text.words))
    for end in ends:
        if not any(first <= fact.first < end or first <= fact.last < end for fact in facts):
            kept += text.words[first : end + 1]
        first = end + 1
    left = [word for word in kept if word not in MARKS and word not in _BETWEEN_CLAUSES]
    if not left or (len(left) < 3 and first > 12 and not any(word[:1].isdigit() for word in left)):
        return None
    rest = words_of(" ".join(kept))
    return None if any(one.tag == "fact" for one in WISHES.find(rest)) else rest


def _lists_days(words: tuple[str, ...], i: int) -> bool:
    """Whether word i only joins two weekdays ("I have the kids tues and thurs")."""
    return i > 0 and words[i - 1] in WEEKDAYS and words[i + 1 : i + 2] != () and words[i + 1] in WEEKDAYS


def _hoped(text: Text, fact: Found[str]) -> bool:
    """Whether the "was" of a fact is that of a wish ("I was thinking more like the 9th")."""
    return text.words[fact.last] == "was" and not _HOPING.isdisjoint(text.words[fact.last + 1 : fact.last + 3])


def _bound_to_a_birthday(text: Text) -> bool:
    """Whether a birthday is what a wish is bound to ("after my birthday on the 5th"), and no figure to know somebody by."""
    at = text.words.index("birthday") if "birthday" in text.bag else len(text.words)
    bound = not _BINDING.isdisjoint((*text.words[max(0, at - 5) : at], *text.words[at + 1 :])) or any(
        said in text.flat for said in _NOT_THEN
    )
    return bound and not _BORN.search(text.cleaned)


_NOT_THEN = (
    "not then ",
    "not that day ",
    "not that one ",
    "can not then ",
    "ese dia no ",
    "that day is out ",
    "anything but that ",
    "any day but that ",
)
"""What rules a birthday out as a day."""


_BINDING = lexicon("after before until till since past following around despues antes hasta")
_BORN = re.compile(r"\d+[/.-]\d+[/.-]\d+|\b(?:19|20)\d\d\b")
_HOPING = lexicon("thinking hoping wondering looking wanting going planning")
_BETWEEN_CLAUSES = lexicon("and but also y pero tambien so , because since porque pues")
