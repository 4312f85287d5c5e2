"""Whether a text tells that its writer ate or drank: "i ate a banana at 8", "me tomé un café con leche". What it means is for staff."""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import Eaten
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text

_FOOD = (
    "food breakfast lunch dinner brunch snack snacks meal bite bites sandwich eggs egg toast cereal banana bananas apple burrito taco tacos "
    "biscuit donut donuts oatmeal soup crackers cracker pizza bagel bagels yogurt cookie cookies granola bar muffin pancakes waffles rice "
    "beans bacon burger fries chips candy chocolate cheese fruit salad chicken pasta leftovers gum mints noodles popcorn nuts almonds cake pie ramen "
    "comida desayuno almuerzo cena merienda bocado bocadito huevo huevos pan tortilla tortillas arepa arepas sopa fruta galleta galletas "
    "platano banano manzana avena empanada empanadas caldo arroz frijoles dulce dulces chicle pollo torta tamal tamales yogur queso cereal ensalada pastel hotcakes quesadilla "
    "chilaquiles taquito taquitos"
)
_DRINK = (
    "coffee latte espresso tea milk creamer cream juice soda coke smoothie shake gatorade redbull drink "
    "cafe cafecito te leche jugo refresco licuado batido chocolate atole"
)
_ALCOHOL = "beer beers wine alcohol vodka tequila whiskey drinks margarita cerveza cervezas vino tragos"
"""Never all that a text says: alcohol beside a treatment is for the safety reading."""
_LISTS = {"food": _FOOD, "drink": f"{_DRINK} {_ALCOHOL}"}
_RULES: Phrasebook[str] = Phrasebook(
    [("food", """
ate
eaten
have|has|already been eating
had|finished|grabbed|snuck|nibbled|took|tasted|chewed|swallowed ~4 @food
had|drank|drunk|finished|grabbed|took|sipped|downed ~4 @drink
am|was drinking|eating ~3
broke ~2 fast|fasting
not fast $
forgot|forgotten ~3 fast|fasting
had ~1 something|anything to eat|drink
comi|comimos|desayune|almorce|cene|merende|bebi|masque
he|ya comido|desayunado|almorzado|cenado|bebido
tome|probe|agarre|trague|meti ~4 @food|@drink
estoy|estaba comiendo|desayunando|bebiendo
rompi ~2 ayuno|ayunas
olvido|olvide ~3 ayuno|ayunar|ayunas
no ~2 ayune
had|drank|drunk|took|sipped ~4 water
tome|bebi ~4 agua|aguita
""")],
    _LISTS,
)  # fmt: skip
_DENIES = lexicon("not no never nunca without sin if whether nobody neither nothing nada ni tampoco")
_MYSELF = lexicon(
    "i we and but just already also accidentally oops sorry forgot then only so that because since cause today morning now have 've been ill "
    "no whoops ugh dang darn crap shoot omg totally stupidly thinking dumb silly "
    "yo ya me y pero porque que hoy manana o olvido nos perdon hola hi ay no hijole chin uy pensar querer fue pense accidente"
)
"""What may stand before a verb whose doer is the writer; another word is somebody else ("my son ate", "Carla had a beer")."""
_PLAIN = lexicon(
    _FOOD, _DRINK,
    "i ate eaten had have has drank drunk took eat eating drink drinking broke fast fasting fasted not to was were am is it be been supposed "
    "a an the some of with and my this morning today at around about by before after around oclock am pm just only little bit small half "
    "piece cup glass bowl slice accident mistake accidentally on sorry oops forgot forget forgotten that ok okay problem hi hello ago hour "
    "hours minutes already something anything in i'm did because was so water black sugar one two three protein oh no oops whoops ugh dang darn "
    "shoot crap omg silly dumb stupid totally completely messed up me without thinking realizing then ate but whole",
    "me comi desayune almorce cene merende bebi tome he ya comido desayunado se olvido olvide ayuno ayunas ayunar que y un una unos unas el la "
    "los las de con en a las hoy esta manana hace hora horas minutos poco poquito vaso taza pedazo error accidente por sin querer perdon "
    "disculpe hola bien problema hay algo estaba estoy agua azucar negro no ahorita ahora now right ay hijole chin ups ay uy darme cuenta pensar pensarlo fue distraida distraido ni "
    "pense tonta tonto",
)  # fmt: skip
"""Words of a text that tells of nothing else."""


def eaten(text: Text) -> Eaten:
    """``only`` where a text tells that the writer ate or drank and nothing else, ``also`` where more is said, else ``no``."""
    found = _RULES.find(text)
    told = [one for one in found if not _of_another(text.words, one.first) and not _is_denied(text.words, one.first, one.last, one.rule)]
    if not told:
        return "no"
    return "only" if all(word in _PLAIN or word[:1].isdigit() or not word[:1].isalpha() for word in text.plain) else "also"


def _is_denied(words: tuple[str, ...], first: int, last: int, rule: str) -> bool:
    """Whether it stands under a denial, a condition or "nothing" ("I have not eaten", "what if I ate", "ate nothing"), or is still to be done.

    A denial ends with its clause; a sigh ("oh no") and "without thinking" deny nothing.
    """
    if rule.startswith("no"):
        return False
    before = words[max(0, first - 4) : first]
    if not _SUPPOSES.isdisjoint(before) or words[first + 1 : first + 2] in (("nothing",), ("nada",), ("to",)):
        return True
    clause = max((i + 1 for i in range(len(before)) if before[i] in MARKS or before[i] in _TURNS), default=0)
    said = before[clause:]
    denied = any(word in _DENIES and not _is_a_sigh((*said, *words[first:last]), i) for i, word in enumerate(said))
    return denied or not _DENIES.isdisjoint(words[first + 1 : last])


def _is_a_sigh(words: tuple[str, ...], at: int) -> bool:
    """Whether the denying word at ``at`` only sighs ("oh no", "no I had ...") or says how it came about ("without thinking")."""
    after = words[at + 1] if at + 1 < len(words) else ""
    sighs = words[at] == "no" and ((at > 0 and words[at - 1] in _SIGHS) or (at == 0 and after in {"i", "yo", "we"}))
    return sighs or (words[at] in {"without", "sin"} and after in _UNAWARES) or (words[at] == "ni" and after == "pense")


_SUPPOSES = lexicon("if whether should")
_TURNS = lexicon("but pero and y because porque cause though aunque")
_SIGHS = lexicon("oh ay o ah ugh omg uy hay dang crap shoot")
_UNAWARES = lexicon("thinking realizing noticing meaning knowing pensar pensarlo querer darme fijarme")


def _of_another(words: tuple[str, ...], first: int) -> bool:
    """Whether somebody else ate."""
    if not first or words[first] in {"no", "not", "am", "was", "estoy", "estaba", "forgot", "forgotten"}:
        return False
    subject = words[first - 1]
    return subject[:1].isalpha() and subject not in _MYSELF


def eaten_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_RULES,)
