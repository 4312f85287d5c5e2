"""News of the writer's own health that somebody must know before a visit: a medicine new, changed or stopped, a pregnancy, one that was lost.

Nothing is judged. A question ("can I take it"), a supposition ("if I were pregnant") or somebody else's news is none.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from messenger.core.understanding import HealthNews
from messenger.reading import en, es
from messenger.reading.health.words import KINDS, MEDICINES
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found, Phrasebook
from messenger.reading.words.text import Text

_LISTS = {
    "drug": " ".join(dict.fromkeys((*en.LISTS["medicine"].split(), *KINDS["en"].split(), *sorted(MEDICINES)))),
    "droga": " ".join(dict.fromkeys((*es.LISTS["pastilla"].split(), *KINDS["es"].split(), *sorted(MEDICINES)))),
    "baby": "baby pregnancy babies twins",
    "bebe": "bebe embarazo bebito bebita criatura",
}

_NEWS: Phrasebook[HealthNews] = Phrasebook(
    [
        ("medicine", """
put|puts|putting|got me|us ~1 on ~4 @drug
put|puts|putting me on something ~2
prescribed|prescribing ~5 @drug
gave|give|given|giving|got|handed ~1 me|us ~4 @drug
added|adding ~4 @drug
started|starting|begun|began|switched|switching ~4 @drug
just|now ~1 on ~2 @drug
i am ~1 on ~3 @drug now|since|for
got|have|on|taking|to|a|another|some new ~3 @drug|dose|dosage|prescription
upped|increased|raised|lowered|decreased|doubled|halved|changed|changing|cut|reduced|adjusted|bumped ~3 @drug|dose|dosage
stopped|stopping|quit|quitting|came_off|coming_off|went_off|going_off|got_off|weaned_off|weaning_off|tapering|tapered|dropped ~4 @drug
off ~1 my|the ~1 @drug
took|taken|taking me off ~3 @drug
no longer|not ~1 take|taking|on ~2 @drug ~2 any_more|anymore|now|since
no longer ~1 take|taking|on ~2 @drug
ran|run|running|am out of ~3 @drug
me recet* ~1 algo|una|unas|unos|otra|otro|mas
recet* ~4 @droga
me ~1 agrego|agregaron|sumo|sumaron|anadio|anadieron|receto ~3 @droga
agrego|agregaron|anadio|anadieron ~3 @droga
me dieron|dio|mando|mandaron|puso|pusieron|indico|indicaron ~4 @droga
me cambio|cambiaron|subio|subieron|bajo|bajaron|quito|quitaron|suspendio|suspendieron|aumento|aumentaron ~3 @droga|dosis
empece|comence|inicie|empiezo|ando|estoy ~1 con|a_tomar|tomando|el|la|un|una|los|las ~3 @droga nuev*
empece|comence|inicie ~4 @droga
empece|comence a tomar ~3
deje ~1 de tomar ~4
deje|suspendi|pare|abandone ~3 @droga
ya no ~1 tomo|estoy_tomando|uso ~3 @droga
se me|nos acabo|acabaron|termino|terminaron ~3 @droga
nueva|nuevo|nuevas|nuevos ~2 @droga|dosis|receta
@droga|dosis|receta ~1 nueva|nuevo|nuevas|nuevos
"""),
        ("pregnant", """
i|we ~4 pregnant
found ~2 out ~3 pregnant
pregnancy test|tests ~4 positive
positive ~2 pregnancy ~1
tested positive ~2 pregnan*
i|we are|am ~2 expecting ~1 baby|$
i|we are|am ~2 having a baby
knocked up
period is ~3 late
missed my ~2 period
estoy|toy|ando|quede|salgo|sali ~3 embarazada
estoy|toy|ando en estado|encinta
creo ~3 embarazada
este|estoy|estaria|estar embarazada
prueba de embarazo ~4 positiva|positivo
positivo|positiva ~3 embarazo
voy|vamos a tener un|una bebe|hijo|hija
estoy|estamos esperando ~1 bebe|hijo|hija
embarazo
"""),
        ("nursing", """
i ~3 breastfeeding|breastfeed|nursing|breast_feeding
still ~1 breastfeeding|breastfeed|nursing
amamantando|amamanto|lactando
doy|dando|sigo_dando ~1 pecho|seno|de_mamar
"""),
        ("lost", """
miscarr*
i|we lost|losing ~1 the|my|our ~1 @baby
^ lost the|my|our @baby
stillbirth|stillborn
perdi|perdimos|perdiendo ~1 a|al|el|mi|nuestro|la|lo ~2 @bebe
tuve|tuvimos|sufri|sufrimos ~2 aborto
aborto espontaneo
se me vino ~3 bebe|aborto
"""),
        ("other", """
had|having ~1 abortion
ectopic
terminated ~2 pregnancy
embarazo ectopico
interrumpi* ~2 embarazo
"""),
    ],
    _LISTS,
)  # fmt: skip
_DENIED = lexicon("not never no nunca jamas ni without sin isnt")
_SUPPOSED = lexicon(
    "if in_case unless when whether could would were should si cuando aunque por_si trying hoping want wish quiero quisiera tratando buscando"
)
_OF_OTHERS = lexicon(f"she he they her his {en.LISTS['relative']} {es.LISTS['familiar']} you yall ustedes usted ella")
_WHO_ELSE = lexicon(f"she he {en.LISTS['relative']} {es.LISTS['familiar']} ella") - lexicon("doctor")
_YOU = lexicon("you yall ustedes uds clinic clinica")
_LONG_AGO = lexicon("years year anos ano childhood teenager chica joven")
_NO_PERSON = lexicon("covid flu dog cat puppy perro perra gato gata influenza strep brother brothers sister lentes glasses")
_MORE_THAN_THAT = lexicon(
    "all everything done point anymore pointless goodbye sorry tired over care cares todo todos todas nada caso cansada cansado adios sentido"
)
"""Words that make of a medicine stopped more than that."""
_SYMPTOMS = lexicon(
    "swelling swollen throat tongue breathe breathing breath dizzy faint fainted fainting rash hives itching vomiting bleeding blood chest seizure "
    "seizures shaking passed confused numb hallucinating worse feel feeling felt fever cramps cramping heavy "
    "hinchado hinchada hinchazon garganta lengua respirar respiro aire mareo mareos mareada mareado desmaye desmayo ronchas comezon vomito vomitos "
    "sangrado sangrando sangre  convulsion temblores peor siento sentia fiebre colicos adormecido adormecida"
)
"""Words of how somebody feels: they go the way of all that may be an illness."""
FEW = 14
_ORDER: tuple[HealthNews, ...] = ("lost", "other", "pregnant", "nursing", "medicine")


def health_news(text: Text) -> HealthNews | None:
    """What news of their own health a text tells; None where it tells none, or asks, supposes or denies it."""
    if not _NO_PERSON.isdisjoint(text.bag):
        return None
    told = {one.tag for one in _NEWS.find(text) if _is_so(text, one)}
    return next((kind for kind in _ORDER if kind in told), None)


def _is_so(text: Text, one: Found[HealthNews]) -> bool:
    before, within = text.words[max(0, one.first - 3) : one.first], text.words[one.first : one.last + 1]
    near = {*before[-2:], *within}
    if one.tag in ("lost", "other"):
        return _LONG_AGO.isdisjoint(text.bag) and _SUPPOSED.isdisjoint(before) and _OF_OTHERS.isdisjoint(before)
    if one.tag in ("pregnant", "nursing"):
        denied = not _DENIED.isdisjoint(near) or not _SUPPOSED.isdisjoint({*before, *within})
        return not denied and _OF_OTHERS.isdisjoint(near) and _LONG_AGO.isdisjoint(text.bag)
    denied = bool({"not", "never", "nunca", "jamas"} & {*before[-2:]})
    others = not _WHO_ELSE.isdisjoint(before[-2:]) and not {"me", "i"} & {*within}
    addressed = any(word in _YOU and after != "know" for word, after in pairwise((*before, "")))  # "just so you know I started ..."
    return not denied and not others and not addressed and _SUPPOSED.isdisjoint(before[-2:]) and _LONG_AGO.isdisjoint(text.bag)


def health_news_alone(text: Text) -> bool:
    """Whether such news is all that a text tells: not how the writer feels, and of a medicine in few words with no despair beside it."""
    kind = health_news(text)
    if kind is None or not _SYMPTOMS.isdisjoint(text.bag):
        return False
    return kind != "medicine" or (len(text.plain) <= FEW and _MORE_THAN_THAT.isdisjoint(text.bag))


def feels_well(text: Text) -> bool:
    """Whether no word of a text tells how somebody feels."""
    return _SYMPTOMS.isdisjoint(text.bag)


_DROVE: Phrasebook[str] = Phrasebook(
    [("drove", """
i ~2 drove ~3 home|myself|back ~3 last|first|other|previous time|visit|one
last|first|other time ~3 i ~2 drove
drove ~2 myself ~2 last|first|other time
me|yo ~2 fui|baje|vine|regrese|volvi|maneje ~2 manejando|manejo|sola|solo|solita|solito ~3 vez|ocasion pasada|anterior
maneje ~3 vez|ocasion pasada|anterior
vez|ocasion pasada|anterior ~4 maneje|manejando
""")]
)  # fmt: skip
_GOODBYE: Phrasebook[str] = Phrasebook(
    [("goodbye", """
see|c you|ya|u|yall ~1 then|there|tomorrow|soon|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later
see you $
talk|speak soon|then|tomorrow
talk|speak to|with you|u|yall later|soon|then
nos vemos ~3
alla|ahi nos vemos|estare
hasta manana|luego|entonces|el ~1
""")]
)  # fmt: skip
_MANNERS = lexicon(
    "to with ok okay k kk great thanks thank you thx ty perfect sounds good cool yes yep alright bye see c ya u yall then there tomorrow soon today monday tuesday "
    "wednesday thursday friday saturday sunday later at on talk speak nos vemos alla ahi estare hasta manana luego entonces el lunes martes miercoles "
    "jueves viernes sabado domingo gracias si bueno perfecto muchas so much lol haha emojithanks emojihappy very a las la"
)


def drove_before(text: Text) -> bool:
    """Whether a text tells that its writer drove home themselves after an earlier visit."""
    return bool(_DROVE.find(text)) and _DENIED.isdisjoint(text.plain[:2])


def goodbye(text: Text) -> bool:
    """Whether a text says that we see each other at the visit, and no more ("ok see you then")."""
    return _MANNERS.issuperset(text.plain) and bool(_GOODBYE.find(text)) and not text.asks


_COMES: Phrasebook[str] = Phrasebook(
    [("comes", """
do|should|can|could|may|shall|must|am|will i|we ~3 come|coming|go|going_in|show|make_it|keep|do_it|have_it|get_it
do|should|can|am i ~1 still ~4
is|are ~4 still ~2 on|ok|okay|good|happening|on_for|fine
still ~1 on|good|ok|okay ~1 for
is it|that ~2 ok|okay|safe|fine|problem|bad $
does|will|would it|that|this ~2 matter|change|affect|be_ok
what|so ~1 now
what do|should|happens ~2 i|now|my
will you|they|yall ~1 still ~1 see|take|do|treat
voy ~1 o ~1 no
si|ya|aun|todavia|igual|no ~1 voy|vengo|puedo|debo ~3
voy|vengo|puedo_ir|tengo_que_ir|debo_ir ~1 el|este|manana|hoy|a_la
puedo ~2 ir|venir|hacer*|recibir*
sigue|queda|esta ~2 en_pie|cita|firme|igual
hay ~1 problema|riesgo
afecta|importa|cambia|pasa ~1 algo
me ~1 atienden|reciben|hacen ~2
que hago|sigue|pasa ~2
y ahora ~2
""")]
)  # fmt: skip
_WHEN = lexicon(
    "earlier later sooner instead bring change move another antes otra otro cambiar mover traer llevar where donde time hora park eat drink food comer tomar cost cuesta call llamo"
)


def comes_then(text: Text) -> bool:
    """Whether a text asks if the writer comes to a visit, or if something matters for it, as far as staff have yet to say."""
    return 0 < len(text.plain) <= FEW and _WHEN.isdisjoint(text.bag) and bool(_COMES.find(text))


def health_news_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_NEWS, _DROVE, _GOODBYE, _COMES)
