"""Whoever was to take the patient home may not come: their car, no word from them, a quarrel, drink. It puts a ride in doubt and strikes none.

"jo has a flat tire", "i think jo forgot", "Raul no me contesta", "no prende el carro de Raul", "Raul ya se tomo unas cervezas".
"""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import RideTrouble
from messenger.reading.answers.name_lists import FIRST_NAMES
from messenger.reading.rides.words import ASKING, RELATIONS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found, Phrasebook
from messenger.reading.words.text import LEAD_INS, MARKS, Text

_LISTS = {
    "car": "car truck van suv jeep battery engine vehicle wheels",
    "carro": "carro coche auto troca camioneta bateria motor camion mueble nave",
}

_TROUBLE: Phrasebook[str] = Phrasebook(
    [
        ("doubt", """
flat tire|tyre|tires
got|has|have|had|with ~1 a flat
blew|blown|popped|busted ~2 tire|tyre|tires
@car ~3 not|never ~2 start|starting|started|work|working|run|running|move|turn_over|turning_over
@car ~3 dead|died|broke|broken|stuck|towed|stolen|overheated|overheating|wrecked|totaled|shop|smoking
out of gas
locked ~3 keys
forgot|forgotten $
forgot|forgotten ~1 me|about|today|tomorrow|it|that|again|completely
overslept|ghosted|ghosting|flaking|flaked|bailing|bailed|dipped|vanished|disappeared
not ~2 answer|answering|answered|respond|responding|responded|reply|replying|replied|pick_up|picking_up|picked_up|texting_back|text_back|called_back|calling_back
not|never ~1 show|showed|shown|showing
no show|answer
not ~1 here ~1 yet|still|$
not ~1 awake|waking_up|up_yet|left_yet
still ~1 asleep|sleeping|in_bed
i|we can|could not ~1 reach|find|wake|get_hold_of|get_ahold_of|get_a_hold_of|get_through ~3
^ can|could not ~1 reach|get_hold_of|get_ahold_of|get_a_hold_of ~3
stuck ~1 at|in work|meeting|jail|court
had|has to ~1 leave|go|bail|cancel
not ~1 heard ~1 from
phone ~2 dead|died|off|straight|disconnected|voicemail
having|getting second_thoughts|cold_feet
changed ~1 his|her|their mind
says|said|told ~2 no|nevermind|never_mind|not_anymore|forget_it $
might|may not ~3
not sure ~2 he|she|they ~3
got|has|had ~2 called_in|called_into|pulled_into|pulled_over|arrested
pulled over
no ~2 contesta|responde|aparece|arranca|prende|enciende|jala|camina|localizo|encuentro|hallo|agarra|llega|ha_llegado|ha_contestado|ha_aparecido|despierta
no ~1 se_sabe|sabemos ~2 de
no ~1 quiere ~2 arrancar|prender|venir|ir|llevarme|encender
poncho|ponchada|ponchado|pincho|ponchamos
llanta|goma ~2 baja|ponchada|tronada|trono|exploto
se le|les ~2 olvido|descompuso|poncho|murio|dano|quedo|acabo|fue|tiro|trono
se ~1 quedo|quedaron ~2 dormid*|tirad*|sin|varad*
sigue dormid*
me ~1 ha dejado|dejo en_visto|plantad*|esperando
dice|dijo|diciendo ~1 que ~1 siempre_no|no|ya_no|nel $
dice|dijo|diciendo ~1 que ~1 ya_no|siempre_no ~3
cambio de ~1 opinion|parecer|idea
se ~1 echo|hizo para|pa atras
se ~1 rajo
tiene ~1 apagado|descargado ~2 telefono|celular|cel
telefono|celular|cel ~2 apagado|muerto|buzon
a|en buzon
lo|la detuvieron|pararon|arrestaron
"""),
        ("quarrel", """
mad|angry|pissed|upset|furious ~1 at|with me
had|having|got_into|in ~2 fight|argument
fighting|fight|fought|argument ~1 with
broke up
nos peleamos|enojamos|dejamos
se|esta|anda ~1 enojo|molesto|peleo|enojad*|molest* ~2
"""),
        ("drink", """
drank|drunk|tipsy|wasted|hungover|hammered|buzzed|stoned
had|having|has|drinking|drank ~4 beer|beers|drink|drinks|wine|vodka|tequila|margaritas|shots|whiskey
been|is|was drinking
smoked ~2 weed
tomo|tomado|tomando|bebido|bebio|echo ~3 cerveza|cervezas|cheve|cheves|tragos|copas|alcohol|tequila|vino|chelas
esta|anda|viene|amanecio ~1 borrach*|tomad*|crud*|pedo|peda|tomando|bebiendo
"""),
    ],
    _LISTS,
)  # fmt: skip
_MENDED = lexicon(
    "fixed fine coming anyway anyways solved sorted found answered arreglo arreglado encontro listo resuelto contesto haha joking kidding broma"
)
"""Words by which it is over."""
_STILL: Phrasebook[str] = Phrasebook(
    [("still", """
still ~1 drive|driving|drives|come|comes|coming|take|takes|taking|bring|bringing|pick|picking
de todos modos|todas_formas|maneras
""")]
)  # fmt: skip
_SUPPOSED = lexicon("if what unless until in_case si cuando hasta")
_OF_THE_WRITER = lexicon("i we my our mi nuestro yo nosotros")
_PRONOUNS = lexicon("he she they")
_THE_RIDE = lexicon("ride driver escort chofer raite aventon transporte")
_LONGEST = 24


def ride_trouble(text: Text) -> RideTrouble | None:
    """Who is said to have trouble that puts a ride in doubt, and whether it is drink; None where it is nobody else's, asked, or over."""
    first = next((word for word in text.plain if word not in LEAD_INS), "")
    if len(text.plain) > _LONGEST or first in ASKING or not _MENDED.isdisjoint(text.bag) or _STILL.find(text):
        return None
    found = [one for one in _TROUBLE.find(text) if _SUPPOSED.isdisjoint(text.words[max(0, one.first - 4) : one.first])]
    told = [(who, one.tag) for one in found if (who := _whose(text, one)) and not (one.tag == "quarrel" and who in RELATIONS)]
    drinks = next(((who, tag) for who, tag in told if tag == "drink"), None)
    who, tag = drinks or next(iter(told), ("", ""))
    by_name = who in FIRST_NAMES and who not in RELATIONS and who != "ride"
    return RideTrouble(who, by_name, tag == "drink") if who else None


def _whose(text: Text, one: Found[str]) -> str:
    """Whose trouble it is: the name, relation, ride or pronoun that stands nearest in its clause; empty where it is the writer's."""
    words = text.words
    start = max((i + 1 for i in range(one.first) if words[i] in MARKS), default=0)
    end = next((i for i in range(one.last, len(words)) if words[i] in MARKS), len(words))
    before, after = words[start : one.first], words[one.first : end]
    for i in range(len(before) - 1, -1, -1):
        if who := _somebody(before[i]):
            return who
    if _OF_THE_WRITER.intersection(before[-2:]) and not {"not", "no"} & {*after[:2], *before[-1:]}:
        return ""
    return next((who for word in after if (who := _somebody(word)) and who not in _PRONOUNS), "")


def _somebody(word: str) -> str:
    """A word without the s of whose it is, where it is somebody else; empty for any other."""
    bare = word[:-1].rstrip("'") if word.endswith("s") and word not in FIRST_NAMES and word not in RELATIONS else word
    known = (bare in FIRST_NAMES and bare not in _NO_NAMES) or bare in RELATIONS or bare in _PRONOUNS
    return "ride" if bare in _THE_RIDE else bare if known else ""


_NO_NAMES = lexicon("will may can mark grace hope")


def ride_trouble_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_TROUBLE, _STILL)
