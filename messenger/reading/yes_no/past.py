"""What a text tells of the past, for questions about any time: "sober 10 years" says that there was a problem, whatever it says of today."""

from __future__ import annotations

from typing import Any, Literal

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text
from messenger.reading.yes_no.kin import FIRST_PERSON, KIN

_PAST: Phrasebook[str] = Phrasebook(
    [
        ("was", """
sober|sobriety|clean|rehab|detox|remission|recovered|recovering|relapsed|relapse
in recovery
quit|stopped|gave_up|kicked|beat|overcame|got_over|came_off|got_off
used to
in the|my past
back in ~1
years|year|months|weeks ago
while ago
long time ago
when i was ~3
in my 20|30|40|20s|30s|40s|twenties|thirties|teens|youth
once|twice before
had ~3 problem|problems|issue|issues|trouble|addiction
since 19*|20*
sobrio|sobria|sobriedad|limpio|limpia|rehabilitacion|recuperado|recuperada|recaida|recai
en recuperacion|remision
deje|dejado|pare|supere|superado ~
antes ~2 tomaba|bebia|fumaba|usaba|consumia|tenia|si|era
tomaba|bebia|consumia
en el|mi pasado
hace ~2 anos|tiempo|meses
cuando era|estaba|tenia
de joven|chica|chico|muchacho|muchacha
en mis 20|30|20s|30s|veintes|treintas|tiempos
tuve ~3 problema|problemas|adiccion
"""),
        ("now only", """
not|no ~2 now|currently|lately|anymore|any_more|recently|today|presently
not|no ~1 this|last ~1 year
no longer
ya no
ahora|ahorita|actualmente|hoy no
no ~1 ahora|ahorita|actualmente|ultimamente
no ~2 este|ultimo ano
"""),
    ]
)  # fmt: skip
_NEVER = lexicon("never nunca jamas")
_NOES = lexicon("no nope nah not ni")


def of_the_past(text: Text) -> Literal["told", "denied", "no"]:
    """``told`` where a text tells of something that was, ``denied`` where it says no to now only or beside that, ``no`` for all else.

    "Never" denies the past too; a question tells nothing, nor does what is told of a relative.
    """
    of_kin = not KIN.isdisjoint(text.bag) and FIRST_PERSON.isdisjoint(text.bag)
    if text.asks or of_kin or not _NEVER.isdisjoint(text.bag):
        return "no"
    tags = {one.tag for one in _PAST.find(text)}
    if not tags:
        return "no"
    leads_no = text.plain[:1] != () and text.plain[0] in _NOES
    return "told" if "was" in tags and not leads_no and "now only" not in tags else "denied"


def past_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_PAST,)
