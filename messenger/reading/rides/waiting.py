"""Whether somebody says that they wait for whoever takes them home, or that they were met ("linda isnt answering", "ya llego mi hermana").

It is asked after a visit only, where these words say nothing else.
"""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import Waiting
from messenger.reading.rides.words import RELATIONS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_RULES: Phrasebook[Waiting] = Phrasebook(
    [
        ("waits", """
still ~2 waiting ~4
still ~2 here|outside ~3 waiting|parking|lot|alone|clinic|lobby|office|building
waiting ~4 ride|pickup|pick|picked|parking|lobby|curb|outside
waiting ~2 him|her|them|on
nobody|no_one|noone|none ~2 came|come|coming|showed|here|picked|answering|answers
not ~1 here ~1 yet $
not ~2 coming|come|came|show|shown|showed|arrived|answer|answering|picking|responding
never came|showed|arrived|answers|answered
ride|driver|escort|he|she|they|@kin ~2 late|no_show
ride|driver|escort|he|she|they|@kin ~1 forgot|ghosted|left me
can not ~1 reach|find|get_hold_of ~1 him|her|them|my|@kin
left|leave me here|alone
stranded
stuck here|outside|at ~2
sigo ~2 aqui|esperando|afuera
estoy ~3 esperando|sola|solo
nadie ~3 vino|viene|llego|llega|venido|llegado|recogio|recoge|contesta
no ~1 llega|llego|contesta|responde|viene|vino|aparece|aparecio
no ha ~1 llegado|venido|aparecido|contestado
todavia|aun no ~2 llega|llego|viene|vino|vienen|llegan|llegado|venido
se le olvido
me dejo|dejaron ~2 aqui|plantada|plantado|sola|solo
"""),
        ("met", """
came|arrived|here $
finally ~1 came|arrived|here|showed
ride|driver|escort|he|she|they|@kin ~2 came|arrived|here|pulled|showed|found_me
got here|me $
showed up
ride|driver|escort|he|she|they|@kin picked|is_picking me
is|are here now
on ~1 way home
in|in_the car|in_her_car|in_his_car now
got picked up
going home now
ya|por_fin ~1 llego|llegaron|vino|vinieron|recogieron
ya esta|estan aqui
me recogio|recogieron
ya ~1 la|lo|le recogi|recogimos|tengo|traigo|lleve|llevo|deje ~
i ~1 got|have|picked her|him|them ~1 $|up|home|safe|now|all
ya ~1 voy|vamos ~3 casa
llego mi|la|el ~1
"""),
    ],
    {"kin": " ".join(sorted(RELATIONS))},
)  # fmt: skip
LONGEST = 20
"""Words, without marks. What is longer says more than that one waits."""
_OF_ANOTHER = lexicon(
    "call callback receipt results result paperwork link code doctor nurse email letter insurance refund bill prescription pharmacy weeks days "
    "recibo resultados papeles enlace doctor doctora enfermera correo carta seguro receta farmacia semanas dias"
)
"""What else one may wait for."""


def waiting(text: Text) -> Waiting:
    """``waits`` where the writer waits for somebody who has not come, ``met`` where they came after all, else ``no``."""
    if len(text.plain) > LONGEST or text.asks or not _OF_ANOTHER.isdisjoint(text.bag):
        return "no"
    found = {one.tag for one in _RULES.find(text) if _of_somebody(text.words, one.first, one.rule)}
    return "waits" if "waits" in found else "met" if "met" in found else "no"


def _of_somebody(words: tuple[str, ...], first: int, rule: str) -> bool:
    """Whether a rule that opens with its verb speaks of somebody else, not of the writer ("i am not coming", "i came")."""
    verb = rule.partition(" ")[0].partition("|")[0] in {"not", "never", "came", "got", "showed"}
    return not verb or not _WRITER.intersection(words[max(0, first - 2) : first])


_WRITER = lexicon("i we")


def waiting_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_RULES,)
