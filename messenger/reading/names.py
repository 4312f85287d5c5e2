"""A person's name from an answer: the patient's full name, or who takes them home."""

from __future__ import annotations

import re
from typing import Any

from messenger.core.understanding import ExpectName, Name, NoRide, Unread, UnsuitableRide
from messenger.reading.lexicon import lexicon
from messenger.reading.phrases import Phrasebook
from messenger.reading.text import Text, clean, fold, words_of

_NAME_WORD = r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?"
_LEAD = (
    r"(?:(?:hi|hello|hey|hola|sure|ok|okay|yes|yeah|si|sí|well|pues|claro|buenas|buenos d[ií]as)[\s,.!]+)*"
    r"(?:(?:my|the|his|her|patient'?s?|full|legal)\s+){0,3}name(?:'?s|\s+is)?[\s:,]+|"
    r"(?:(?:hi|hello|hey|hola|sure|ok|okay|yes|yeah|si|sí|well|pues|claro)[\s,.!]+)*"
    r"(?:it'?s|it\s+is|this\s+is|i'?m|i\s+am|call\s+me|name:?|soy|me\s+llamo|mi\s+nombre(?:\s+completo)?(?:\s+es)?|a\s+nombre\s+de|nombre:?|yo\s+soy|es)\s+|"
    r"(?:(?:hi|hello|hey|hola|sure|ok|okay|yes|yeah|si|sí|well|pues|claro)[\s,.!]+)+"
)
_TAIL = (
    r"[\s,.!?:;]*(?:(?:thanks|thank you|thx|ty|please|pls|gracias|por favor|porfa|mucho gusto|para servirle|and "
    r"you|here|ok|okay)[\s,.!?]*)*$"
)
_NOT_A_NAME = lexicon(
    "yes no ok okay si not sure why what when where who how help stop start cancel idk maybe later tomorrow hello "
    "hi thanks fine good great "
    "anxious depressed sad here ready sick late busy done more other none the a an my your want need can do is are "
    "am was i you he she we they it "
    "this that to in on at for with from and or but if because please call text number name appointment cita que porque cuando donde quien "
    "como quiero necesito puedo tengo estoy para por con en el la los las un una mi su es son no se lo me te ya pero hola gracias nada "
    "manana hoy tarde listo lista cansado cansada triste paciente patient calling texting looking interested wondering going just still new"
)
_OF_TIME = lexicon(
    "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays weekend weekends "
    "lunes martes miercoles jueves viernes sabado sabados domingos morning mornings afternoon afternoons evening evenings noon dia dias day "
    "days any cualquier after before earlier despues antes tardes mananas semana week"
)
"""Words of a time that somebody would rather have; none of them is a name by itself ("Domingo" is one)."""
_PARTICLES = lexicon("de la del los las y van von der da dos san santa al el bin ibn st le du di mc")


def read_name(text: Text, expect: ExpectName) -> Name | NoRide | UnsuitableRide | Unread:
    """A name, cleaned of "my name is"; to "who takes you home?" also nobody yet, or a way home that is not enough."""
    return _ride(text) if expect.what == "ride" else _patient(text)


def _patient(text: Text) -> Name | Unread:
    said = " ".join(text.cleaned.split())
    if any(char.isdigit() for char in said):
        return Unread("digits in a name")
    lead = re.match(_LEAD, said, re.IGNORECASE)
    framed = bool(lead and lead.end() > 0 and re.search(r"name|nombre|llamo|soy|this is|i'?m|i am|call me", lead.group(), re.IGNORECASE))
    if lead:
        said = said[lead.end() :]
    said = re.split(r"[,;.!?]\s+(?=\S+\s+\S+)|\s[-–—]\s|[,;]\s", said, maxsplit=1)[0] if framed else said
    said = re.sub(_TAIL, "", said[:120], flags=re.IGNORECASE).strip(" .,;:!-\"'()")
    if "," in said:
        last, _, first = said.partition(",")
        said = f"{first.strip()} {last.strip()}" if re.fullmatch(_NAME_WORD, last.strip()) else said.replace(",", " ")
    parts = said.split()
    if not 1 <= len(parts) <= 6 or len(said) < 2 or not all(re.fullmatch(_NAME_WORD, part) for part in parts):
        return Unread("not a name")
    folded = [fold(part).strip(".'’") for part in parts]
    if any(part in _NOT_A_NAME and part not in _PARTICLES for part in folded) or all(part in _PARTICLES for part in folded):
        return Unread("not a name")
    if not framed and not _OF_TIME.isdisjoint(folded):
        return Unread("a time rather than a name")
    if len(parts) == 1:
        return Unread("one word only; the full name is needed")
    return Name(_cased(parts), because="two or more words that can be a name")


def _cased(parts: list[str]) -> str:
    """Title case where the person wrote in one case only; their own case otherwise."""
    joined = " ".join(parts)
    if joined not in {joined.lower(), joined.upper()}:
        return joined
    return " ".join(
        part.lower() if i and fold(part) in _PARTICLES else "-".join(bit[:1].upper() + bit[1:].lower() for bit in part.split("-"))
        for i, part in enumerate(parts)
    )


_RELATIVES = [
    "mom",
    "mother",
    "mum",
    "mama",
    "dad",
    "father",
    "papa",
    "sister",
    "brother",
    "wife",
    "husband",
    "spouse",
    "partner",
    "girlfriend",
    "boyfriend",
    "gf",
    "bf",
    "fiance",
    "fiancee",
    "son",
    "daughter",
    "aunt",
    "uncle",
    "cousin",
    "friend",
    "roommate",
    "neighbor",
    "neighbour",
    "coworker",
    "boss",
    "niece",
    "nephew",
    "grandma",
    "grandson",
    "granddaughter",
    "grandpa",
    "grandmother",
    "grandfather",
    "stepdad",
    "stepmom",
    "stepson",
    "caregiver",
    "pastor",
    "kid",
    "ex",
    "buddy",
    "bestie",
    "hubby",
    "sponsor",
    "nurse",
    "aide",
    "esposo",
    "esposa",
    "marido",
    "mujer",
    "novio",
    "novia",
    "hijo",
    "hija",
    "hermano",
    "hermana",
    "padre",
    "madre",
    "tia",
    "tio",
    "primo",
    "prima",
    "sobrino",
    "sobrina",
    "amigo",
    "amiga",
    "vecino",
    "vecina",
    "companero",
    "companera",
    "pareja",
    "suegra",
    "suegro",
    "cunado",
    "cunada",
    "yerno",
    "nuera",
    "abuela",
    "abuelo",
    "nieto",
    "nieta",
    "comadre",
    "compadre",
    "jefa",
    "jefe",
    "senor",
    "senora",
    "hijastro",
    "madrina",
    "padrino",
    "amistad",
    "mami",
    "papi",
    "mejor",
    "roomie",
]
_MEANS: Phrasebook[str] = Phrasebook(
    [
        ("rideshare", "uber\nuver\nubers\nlyft\nrideshare\nride share\ndidi\ncabify\nwaymo"),
        ("taxi", "taxi\ncab\ncabs\ntaxis"),
        ("bus", "bus\nbuses\ntrain\nmetro\nsubway\nguagua\ncamion\nautobus\ntren\ntransit\npublic transport*\ntransporte publico"),
        (
            "drives",
            (
                "i will drive\ni can drive\ndrive myself\ndriving myself\nmyself\ni am driving\n^ me $\nyo manejo\nvoy|voy a "
                "manejar\nmanejo yo\nmanejando yo\n"
                "yo mism*\nmi propio carro\nmy own car\ni drive\nyo sol*\nmanejare\nconduzco\nvoy a conducir\n^ yo $\npuedo "
                "manejar\nme voy sol*"
            ),
        ),
        ("walks", "walk\nwalking\ni will walk\nbike\nbicycle\ncaminando\na pie\ncamino\nbicicleta\nscooter"),
    ]
)
_NOBODY: Phrasebook[str] = Phrasebook(
    [("none", """
not yet
no one
nobody
do not have ~3 anyone|anybody|someone|one|person|ride|yet
do not know
not sure
no idea
have not found|asked|got|figured
still looking|working|asking|trying
looking for
working on it
not have anyone|anybody|one|a
^ none $
^ no $
< no >
^ nope|nah
can not find
todavia no
aun no
nadie
no tengo
no se
no lo se
no he encontrado|conseguido
se me cayo|cancelo|fue|rajo
me fallo|cancelo|dejo|quedo
ride|raite|transporte ~1 cancelled|canceled|fell|bailed|cancelo|fallo
fell through
bailed|flaked|backed_out ~1
ya no me ~2 llevar|lleva|recoge|puede
estoy buscando
ningun* $
sin nadie
ni idea
"""), ("maybe", """
maybe
might
will ask|check
have to ask|check
need to ask|check
let me ask|check
see if
not sure
quizas|quiza|talvez
tal vez
a lo mejor
voy a preguntar*|ver
le pregunto
a ver si
depende
depends
probably
unless
creo que
""")]
)  # fmt: skip
_FILLERS = lexicon(
    "my mi will is are can going to drive drives driving take takes taking me home pick picks picking up be it is the a an with for and "
    "por para que va ir a llevar lleva llevara me recoge recogera recoger casa viene vendra conmigo es el la los "
    "las un una se llama named name names "
    "called yes si sure yeah ok okay probably thanks gracias please someone por favor coming come his her su "
    "nombre . , ! of there has have tengo "
    "i hi hola bring brings bringing get gets getting back back-up this that waits wait waiting so from work de "
    "del trae maneja lo estara aqui ahi "
    "both we nos who y o best my mejor older younger oldest little big mayor menor she he they ella ellos"
) | frozenset("-:()\"'")


def _ride(text: Text) -> Name | NoRide | UnsuitableRide | Unread:
    if any(word[:1].isdigit() for word in text.words):
        return Unread("digits, not a name")
    if text.asks:
        return Unread("a question")
    nobody = _NOBODY.tags(text)
    means = _MEANS.find(text)
    relative = next((word for word in text.plain if word in _RELATIVES), None)
    if relative and f"{relative} in law " in text.flat:
        relative += "-in-law"
    if means and not relative:
        return UnsuitableRide(means[0].tag, because=f'the words "{" ".join(text.words[means[0].first : means[0].last + 1])}"')
    if "none" in nobody and not relative:
        return NoRide(because="nobody yet")
    if "maybe" in nobody or (relative and (nobody or text.bag & {"not", "no", "cannot"})):
        return Unread("somebody, but not settled")
    if means:
        return Unread("a person and another way home")
    name = _first_name(text)
    if name:
        return Name(name, because="a name" if not relative else f'a name beside "{relative}"')
    if relative:
        return Name(relative, because=f'the word "{relative}"')
    return Unread("no name")


_VERBS = lexicon(
    "can could should would might may do does did said says say offered agreed promised able wants knows lives volunteered "
    "puede podria podra pueden dijo dice ofrecio quedo quiere vive sabe hace haria llevarme recogerme traerme acompanarme esperarme "
    "buscarme "
    "buscara busca acompana acompanara ayuda ayudara just also always usually in law then tambien siempre todo right there all"
)
_PLACED = lexicon("from at del en")
_ARTICLES = lexicon("la el mi my the los las our")


def _first_name(text: Text) -> str | None:
    """The first words in a row that are left when relatives, verbs and fillers are taken away ("my neighbor Jim can do it")."""
    left: list[str] = []
    before: list[str] = []
    for part in re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|[,.;]", clean(text.cleaned)):
        words = words_of(part).words
        bare = fold(part.split("'")[0].split("’")[0])
        last = [word for word in before[-2:] if word not in _ARTICLES]
        place = bool(before) and ((last[-1:] and last[-1] in _PLACED) or (before[-1] in _ARTICLES and last[-1:] == ["de"]))
        before.append(bare)
        if place or all(word in _FILLERS or word in _RELATIVES or word in _VERBS for word in words) or bare in _RELATIVES:
            if left and bare not in _PARTICLES:
                break
            continue
        left.append(part)
    if not 1 <= len(left) <= 3 or any(fold(part) in _NOT_A_NAME for part in left):
        return None
    return _cased(left)


def name_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_MEANS, _NOBODY)
