"""Whether a text owns up to drink or drugs before a visit: "i drank last night", "fumé mota ayer". What it means is for staff.

It says what is over, of the writer, and nothing else: pills, a "right now" and every word that is not among the plain ones make it no
confession, and triage has the last word (:mod:`messenger.core.dialogue.confession`).
"""

from __future__ import annotations

from typing import Any

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_ALCOHOL = (
    "beer beers wine wines alcohol liquor booze vodka tequila whiskey whisky rum gin bourbon margarita margaritas drink drinks shots champagne "
    "cerveza cervezas cervecita cervecitas chela chelas vino vinito tequila tragos trago ron mezcal copa copas copitas alcohol"
)
_DRUG = (
    "weed pot marijuana joint joints edible edibles gummy gummies thc cannabis blunt bowl coke cocaine shrooms mushrooms molly mdma acid "
    "adderall meth crystal kratom vape dab dabs "
    "mota marihuana hierba yerba porro porros churro toque toques coca cocaina perico cristal hongos gomitas"
)
_SAID: Phrasebook[str] = Phrasebook(
    [
        (
            "used",
            """
i|and|also drank
drank|drunk ~4 last|yesterday|weekend|friday|saturday|sunday|night @alcohol
drank ~3 last|yesterday|saturday|sunday|friday|too_much
drank|had|downed|finished ~4 @alcohol
been|was|went drinking
was drinking|drunk|wasted|hammered|tipsy
got drunk|wasted|hammered|high|stoned
was high|stoned
smoked ~3 @drug
smoked ~2 last|yesterday|night
vaped|ate|had|took|did|used|tried ~3 @drug
did|used drugs
relapsed
relapse|slipped|slip ~3 last|yesterday|night|weekend
slipped up
fell off the wagon
broke my sobriety
""",
        ),
        (
            "used",
            """
tome|bebi ~3 anoche|ayer|@alcohol
anoche|ayer|sabado|domingo|viernes ~2 tome|bebi|recai|fume
me tome|eche|bebi|avente ~3 @alcohol
me emborrache|puse_borrach*
estuve|anduve tomando|bebiendo|borracho|borracha
tome de mas
fume ~3 @drug
fume ~2 anoche|ayer
use|consumi|probe|meti|comi ~2 @drug
consumi
recai
tuve una recaida
""",
        ),
    ],
    {"alcohol": _ALCOHOL, "drug": _DRUG},
)
_PLAIN = lexicon(
    _ALCOHOL,
    _DRUG,
    "i we me my to be honest truthful need needed want tell told say admit confess should you all guys and but so because that it this a an "
    "the some few couple little bit lot one two three four five six whole bottle bottles glass glasses can cans half pack of at in on with for "
    "last night yesterday weekend evening friday saturday sunday monday day days ago before two drank drunk drink drinking had have has did do "
    "done used use smoked smoke vaped ate took tried was were am is been went got high stoned wasted hammered tipsy relapsed relapse slipped "
    "slip up fell off wagon broke sobriety too much many just only really very sorry hi hello hey please ok okay problem still come coming "
    "matter does can will should ashamed embarrassed bad feel about dinner party wedding birthday friend friends know thought not supposed know "
    "drugs drug years months weeks sober after first time since appointment visit treatment tomorrow today",
    "yo me mi le les la lo los las un una unos unas y pero que de en con por para a al el es se ya soy sincera sincero honesta honesto verdad "
    "quiero tengo decir decirle digo confesar confieso contarle avisar aviso anoche ayer noche fin semana sabado domingo viernes lunes tome "
    "tomando bebi bebiendo fume use consumi probe comi recai recaida tuve emborrache borracho borracha puse eche avente acabe botella botellas "
    "vaso vasos lata latas toda todo media medio unas dos tres cuatro cinco seis hay problema perdon disculpe hola puedo ir igual todavia "
    "estuve anduve mucho poco poquito mas demas pena verguenza fiesta boda cena antier hace dias dia sin querer cita manana hoy",
)
_NOW = lexicon("now currently ahora ahorita pills pill pastilla pastillas medicine meds xanax medicina")
_DENIES = lexicon("never nobody without nunca ni nadie")


def confesses(text: Text) -> bool:
    """Whether a text owns up to drink or drugs that are over, and says nothing else. A question about them is none ("can i drink")."""
    told = [one for one in _SAID.find(text) if not _denied(text.words, one.first)]
    return (
        bool(told)
        and _NOW.isdisjoint(text.words)
        and all(word in _PLAIN or word[:1].isdigit() or not word[:1].isalpha() for word in text.plain)
    )


def _denied(words: tuple[str, ...], first: int) -> bool:
    """Whether it is denied or supposed ("i have not drank", "what if i had a beer", "no tomé")."""
    before = words[max(0, first - 3) : first]
    return "not" in before or "no" in before or "if" in before or ("si" in before and "que" not in before) or not _DENIES.isdisjoint(before)


def confesses_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_SAID,)
