"""What no weight of words overrules: an answer that is put off, one to a part of the question only, an escort who is not of age."""

from __future__ import annotations

from typing import Any

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text
from messenger.reading.words.word_classes import CLASSES
from messenger.reading.yes_no.allergic import is_allergic
from messenger.reading.yes_no.declines import decline_books, declines
from messenger.reading.yes_no.evidence import Seen, is_small_stroke
from messenger.reading.yes_no.phrases import PHRASES
from messenger.reading.yes_no.sign import Topic
from messenger.reading.yes_no.signs_asked import GIVEN
from messenger.reading.yes_no.turns import asks_on_a_condition
from messenger.reading.yes_no.verdict import Verdict

PLEASE = "please, to what was offered"
_LATER: Phrasebook[str] = Phrasebook(
    [
        ("later", """
let you|u|yall|ya know
get|hit|text|call back to|with|at you
will|ill|to|can|let_me ~1 confirm ~2 later|soon|tomorrow|shortly|tonight|asap
tell you later|tomorrow|soon
luego|ahorita|orita|horita|despues|ahora|tarde|manana|rato|pronto|ya|yo ~1 te|le|les|os confirmo|aviso|digo|cuento|respondo|contesto|\
avisare|confirmare|dire
te|le|les|os confirmo|aviso|digo|cuento|respondo|contesto ~2 luego|ahorita|despues|rato|manana|tarde|pronto|noche
"""),
        ("elsewhere", """
same as before|always|ever
same ~1 as ~1 last|other time
all|is|are ~1 in|on my ~1 chart|file|records|record|form|paperwork
see|check|look ~2 my|the|at chart|file|records|record
have|got my ~1 chart|file|records|record|list|info
already|just answered|told|said|filled|sent|did ~2 this|that|it|you|one
^ ask my doctor|doc|wife|husband|mom|mother|daughter|son|nurse|lawyer|po|sponsor
lo ~1 de siempre
lo mismo ~1 de|que ~2 siempre|vez|antes
esta ~1 en mi expediente|archivo|historial
ya lo|les|le|te ~1 contest*|respond*|dije|mande|llene
ya contest*|respond* ~2 eso|esa
^ pregunt* a mi doctor|medico|esposa|esposo|hija|hijo
"""),
        ("remembers otherwise", """
thought ~2 it|that|mine|this|appointment|visit was ~3
was it|that not
creia|pensaba|pense ~1 que ~1 era ~3
no era
"""),
        ("not driving", """
not ~1 drive|driving
cannot|can not ~1 drive
no|without|sin ~1 license|licencia
no ~1 maneja|conduce|sabe_manejar
does|do not ~2 car|license
no ~1 tiene ~1 carro|coche|licencia
"""),
        ("one way", """
one way
only ~1 there
drop ~1 off only
not ~1 pick|back|home
de ida ~1 nomas|solamente|solo|nada_mas|pero
nomas|solo|solamente de|la ida
regreso|vuelta ~2 no
no ~2 de regreso|vuelta
a_la|de vuelta|regreso ~1 no
"""),
        ("theirs", """
my|la|mi wife|girlfriend|gf|fiancee|senora|esposa|mujer|novia|vieja|jefa si|is|does|esta|anda|yes
"""),
        ("mine", """
i am|im the ~1 patient|husband|one
yo ~1 soy el ~3
am|im|soy a|un|el man|guy|dude|hombre|husband|esposo|varon
yo soy hombre
not me
am|im not $
yo no
es|cita pa|para mi
"""),
        ("takes home", """
agreed|offered|volunteered|promised|said ~1 he|she|they|to|can|will|would|d ~2 fetch|carry|haul|drive|take|bring|collect|pick|get me
quedo|ofrecio|prometio ~2 en|de|a|que ~1 llevarme|recogerme|traerme|buscarme|me_lleva|me_recoge

will|is|can|gonna|going_to ~1 fetch|carry|haul|tote|drive|take|bring|collect|pick|get ~1 me
"""),
        ("before", """
not ~1 this ~1 last year
no ~2 este|ultimo ano
"""),
        ("over", """
^ not|no anymore|more|longer $
^ not any more $
^ ya no $
^ no longer $
"""),
        ("once", """
used to ~9 not|none|nothing|never since
used to ~9 anymore
antes|tenia|me_daban ~7 ya no
"""),
        ("white coat", """
white coat
bata blanca
only when you|yall|they|doctors ~3 take|check|measure
"""),
        ("young", """
under age|18|eighteen
a minor
underage
teenager|teen
high school
menor|menores de edad
"""),
    ]
)  # fmt: skip
_ANSWERED = lexicon("yes yeah yep si no not nope")
_LONGEST = 10
"""Words of an answer that is only put off."""


def firm(text: Text, topic: Topic, seen: Seen) -> tuple[Verdict, str] | None:
    """The verdict that stands whatever the words weigh, and why; None where none does. ``seen``: what the rules find in the text."""
    if topic == "ride" and _too_young(text):
        return "ask", "an escort who may be under age"
    if _asks_kindly(text):
        return ("yes", PLEASE) if topic in _OFFERS else ("ask", "please, and nothing was offered")
    if topic in _OF_SEVERAL_PARTS and _denies_a_part(text.plain):
        return "ask", "denies a part only"
    if text.plain[:2] in _ASKING or text.plain[:1] == ("define",):
        return "ask", "a question"
    if asks_on_a_condition(text):
        return "ask", "supposes and asks"
    tags = {one.tag for one in _LATER.find(text)}
    if topic == "ride" and "one way" in tags:
        return "ask", "an escort one way only"
    if topic == "ride" and "not driving" in tags and _names_somebody(text):
        return "ask", "an escort who does not drive"
    if topic == "ride" and "takes home" in tags and _plainly(text, seen):
        return "yes", "somebody who takes them home"
    if topic == "pregnancy" and "theirs" in tags and not text.asks and all(one.tag != "proxy" for one in seen.phrases):
        return ("no", "a partner is, the person is not") if "mine" in tags else ("ask", "a partner is")
    if topic in _OF_A_TIME and topic != "cancel" and declines(text, seen):
        return "no", "cannot make it, in plain words"
    if topic == "allergies" and is_allergic(text, seen):
        return "yes", "allergic to a medicine"
    if topic == "had" and seen.evidence and set(seen.evidence.values()) == {"yes"} and _was_given(text, seen):
        return "yes", "it was given to them"
    if topic == "substance" and "before" in tags and not _ANSWERED.isdisjoint(text.bag - _NO_AND_NOT):
        return "ask", "not this year, but before"
    if (topic == "heart" and "white coat" in tags) or (topic == "organ" and "once" in tags and _ANSWERED.isdisjoint(text.bag)):
        return "unsure", "not always, or once"
    if text.plain[:2] in _NOT_MINE and any(one.tag == "proxy" for one in seen.phrases):
        return "ask", "denied of the one who writes, not of the patient"
    if topic in _EVER and "over" in tags and len(text.plain) <= _SHORT:
        return "unsure", "past and over"
    short = len(text.plain) <= _LONGEST and _ANSWERED.isdisjoint(text.bag)
    told = short and bool(seen.evidence)
    if short and "elsewhere" in tags and not told:
        return "ask", "points to what was said elsewhere"
    if short and topic in _OF_A_TIME and "remembers otherwise" in tags:
        return "ask", "remembers another time"
    if topic in _OF_A_TIME and _takes_one_day_for_another(text):
        return "ask", "not this day, but another"
    if short and topic in _OF_KINDS and text.plain[:1] in _ONLY and not told:
        return "ask", "only something, and it is not known what"
    if short and "later" in tags:
        return "unsure", "the answer is put off"
    return None


def _asks_kindly(text: Text) -> bool:
    """Whether a text says please and no more, but for thanks and the like."""
    return _PLEASE.issuperset(text.plain) and bool(_PLEASES.intersection(text.plain))


_PLEASES = lexicon("please favor porfavorcito porfi fa fis")
_PLEASE = _PLEASES | lexicon(
    "por x and y oh ay pretty thanks thank you so much very muchas gracias mil emojithanks emojihappy sir ma'am maam senor senora senorita andele "
    "ande dear hun miss lol haha jaja"
)
_OFFERS: frozenset[Topic] = frozenset({"now", "coming", "texts", "any"})
"""Questions that offer something: there it is a yes; of somebody's health, of a ride or of calling off it says nothing."""


def _plainly(text: Text, seen: Seen) -> bool:
    """Whether a short text is told without a denial, a doubt, a question or a condition."""
    tags = {one.tag for one in seen.phrases}
    return (
        not text.asks
        and len(text.plain) <= _LONGEST
        and _NOT_PLAIN.isdisjoint(text.bag)
        and tags.isdisjoint({"unsure", "asks", "no", "turned"})
        and "no" not in seen.evidence.values()
        and "unsure" not in seen.evidence.values()
    )


def _was_given(text: Text, seen: Seen) -> bool:
    given = any(one.tag == "yes" and one.rule in _GIVEN for one in seen.matched)
    return given and not text.asks and _NOT_PLAIN.isdisjoint(text.bag) and all(one.tag not in {"unsure", "asks"} for one in seen.phrases)


_GIVEN = frozenset(line for line in GIVEN.splitlines() if line)
_NOT_PLAIN = lexicon(
    "not no never nobody nope nah but if unless maybe might who nor without until till used was should could would or ni nunca pero si creo"
)
_NO_AND_NOT = frozenset({"no", "not", "nope"})
_NOT_MINE = {("not", "me"), ("not", "mine"), ("no", "yo"), ("yo", "no"), ("a", "mi")}


def _names_somebody(text: Text) -> bool:
    return any(CLASSES.of(word) == "@relative" or word in _SOMEBODY for word in text.plain)


_SOMEBODY = lexicon("she he they ella el alguien someone somebody")
_EVER: frozenset[Topic] = frozenset({"substance", "psychosis", "heart", "brain", "organ", "allergy", "allergies", "had", "effects"})
_ASKING = {(word, "i") for word in ("do", "can", "should", "may", "could", "must", "will", "would", "am", "did")}
"""How a question of the person opens, with or without its mark; "do i" is no "i do"."""
_OF_A_TIME: frozenset[Topic] = frozenset({"now", "coming", "cancel"})
_OF_KINDS: frozenset[Topic] = frozenset({"eaten", "meds", "effects", "had", "brain"})
_ONLY = {("just",), ("only",), ("solo",), ("nomas",), ("solamente",)}


def _takes_one_day_for_another(text: Text) -> bool:
    """ "tuesday no, wednesday yes" """
    days = sum(CLASSES.of(word) == "@day" for word in text.plain)
    return days > 1 and not (text.bag.isdisjoint({"no", "not"}) or text.bag.isdisjoint({"yes", "si", "ok", "works", "puedo"}))


_OF_AGE = 18
_IS = lexicon("is only just turned age aged tiene apenas solo casi almost cumplio are")
_YEARS = lexicon("years year yr yrs yo anos")
_OTHERWISE = lexicon("min mins minutes minutos miles millas blocks cuadras am pm hours horas : o'clock oclock")


def _too_young(text: Text) -> bool:
    """ "my son, he is 16": who takes a patient home must be of age."""
    words = ("", *text.words, "")
    for before, word, after in zip(words, words[1:], words[2:], strict=False):
        young = word.isascii() and word.isdigit() and len(word) < 3 and _CHILD <= int(word) < _OF_AGE
        if young and (after in _YEARS or (before in _IS and after not in _OTHERWISE)):
            return True
    return any(one.tag == "young" for one in _LATER.find(text))


_CHILD = 8
_OF_SEVERAL_PARTS: frozenset[Topic] = frozenset({"had", "meds", "prior", "allergy", "allergies", "effects"})
_NO_PART = lexicon("me now years long while months weeks ahora momento mi tiempo anos meses today hoy nada sure")


def _denies_a_part(plain: tuple[str, ...]) -> bool:
    """ "not for depression": for something else, it may be."""
    if len(plain) > _SHORT or not _NO_PART.isdisjoint(plain):
        return False
    return (plain[:1] in _DENIALS and plain[1:2] in _FOR) or (plain[:1] in _FOR and plain[-1:] in _DENIALS)


_SHORT = 5
_DENIALS = {("not",), ("no",)}
_FOR = {("for",), ("para",), ("por",)}


_OF_THE_BODY: frozenset[Topic] = frozenset({"heart", "brain", "organ", "psychosis", "allergy", "allergies", "substance", "pregnancy"})
_FAMILY = lexicon(
    "family familia folks parents padres papas granddaddy granddad grandparents abuelos bisabuela bisabuelo great grandmother "
    "granny gran gramps nana memaw meemaw papaw mawmaw pawpaw twin twins gemelo gemela abue yaya nono nona tata everyone everybody "
    "brothers sisters uncles aunts cousins sons daughters hermanos hermanas tios tias primos primas hijas"
)
_FIRST_PERSON = lexicon(
    "i me mine myself i've we yo mi conmigo soy tengo tuve tenia estoy estuve estaba padezco sufro tomo tomaba ando naci fui he llevo quede "
    "sali uso traigo nosotros yes yeah yep si too tambien"
)
_DEAD = lexicon("died murio fallecio murieron")
_POSSESSIVE = frozenset({"mi", "my"})


def speaks_of_others(text: Text, topic: Topic) -> bool:
    """ "grandma died of a stroke": of relatives alone, before anything else, and of nobody's own body."""
    if topic not in _OF_THE_BODY or any(one.tag == "proxy" for one in PHRASES.find(text)):
        return False
    if topic == "brain" and is_small_stroke(text.words):
        return False
    theirs = [i for i, word in enumerate(text.words) if word in _FAMILY or CLASSES.of(word) == "@relative"]
    if not (theirs and theirs[0] <= _EARLY) and _DEAD.isdisjoint(text.bag):
        return False
    words = (*text.words, "")
    return _FIRST_PERSON.isdisjoint(
        word
        for i, word in enumerate(text.words)
        if not (word in _POSSESSIVE and i + 1 in theirs) and not (word == "he" and words[i + 1] in _OF_HIM)
    )


_OF_HIM = lexicon("is was has had got takes does did will can just never")
"""After the English "he", not the Spanish one."""
_EARLY = 3


def denies_clearly(text: Text) -> bool:
    """Whether a no to the question about self-harm says nothing besides that could take it back or limit it."""
    return not text.asks and not _DENIES.isdisjoint(text.bag) and _LIMITS.isdisjoint(text.bag)


_DENIES = lexicon("no nope nah naw never none not neither nunca jamas nada ninguno ninguna tampoco nop nel negative negativo nothing") | {
    "libre"
}
_LIMITS = lexicon(
    "but pero though aunque today now right yet anymore more lately really exactly often except only just longer since unless until if tonight some "
    "sometimes used before hoy ahora ahorita todavia aun ya ultimamente realmente exactamente solo nomas excepto desde hasta antes si a_veces veces "
    "maybe think guess suppose know creo supongo quiza quizas sure seguro segura wish ojala tired cansado cansada die dead death morir morirme muerto "
    "muerta pills pastillas gun pistola plan better mejor care importa matters idea currently moment momento week semana month mes year long tiempo"
)
"""Words beside a no that leave open whether it is meant of now only, or whether it is meant at all."""


def firm_books() -> tuple[Phrasebook[Any], ...]:
    """The rules, to be made ahead of the first text."""
    return (_LATER, *decline_books())
