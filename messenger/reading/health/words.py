"""What people tell of themselves where an option is asked for: a medicine by its name, a blood pressure in numbers, a wish for a child.

Nothing is judged: where words say more than an option does, the option is the one that a person looks at, and the words are kept.
"""

from __future__ import annotations

import re
from typing import Any

from messenger.core.understanding import Choice, ExpectChoice, Language
from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text
from messenger.reading.yes_no.topics import topic_of

MEDICINES = lexicon(
    "lexapro zoloft prozac celexa paxil wellbutrin effexor cymbalta pristiq remeron trazodone buspar buspirone hydroxyzine xanax ativan klonopin valium "
    "ambien lunesta seroquel abilify latuda lamictal lamotrigine depakote keppra topamax gabapentin lyrica adderall ritalin vyvanse concerta oxycodone "
    "percocet tramadol hydrocodone vicodin morphine norco suboxone methadone lithium nardil parnate emsam escitalopram sertraline fluoxetine citalopram "
    "paroxetine bupropion venlafaxine duloxetine mirtazapine alprazolam lorazepam clonazepam diazepam zolpidem quetiapine pregabalin amphetamine "
    "sertralina fluoxetina paroxetina venlafaxina duloxetina mirtazapina trazodona zolpidem quetiapina pregabalina gabapentina lamotrigina litio tramadol "
    "ssri benzo benzos rivotril tafil"
)
"""Names of medicines for mood, anxiety, sleep, seizures, attention and strong pain, as people write them."""
KINDS: dict[Language, str] = {
    "en": (
        "antibiotic antibiotics painkiller painkillers steroid steroids prednisone muscle_relaxer muscle_relaxers opioid opioids insulin inhaler "
        "amoxicillin codeine beta_blocker metoprolol blood_thinner blood_thinners sleeping_pill sleeping_pills patch"
    ),
    "es": (
        "antibiotico antibioticos analgesico analgesicos cortisona prednisona relajante relajantes opioide opioides codeina amoxicilina parche "
        "tratamiento jarabe antidepresivos calmante calmantes"
    ),
}
"""Kinds of medicines, by language, as words of a phrasebook."""
_NOT_NOW = lexicon(
    "no not never nope quit stopped off used before past ago allergic deje antes nunca ya tomaba tomé was hate tried without sin"
)
_CANNABIS = lexicon("thc cbd gummies gummy edible edibles weed marijuana cannabis joint joints pot mota marihuana gomitas kush delta vape")
_READING = expression(r"\b\d{2,3}\s*(?:/|over|sobre|con)\s*\d{2,3}\b", re.IGNORECASE)
_TOLD: Phrasebook[str] = Phrasebook(
    [
        ("preg:maybe", """
trying|hoping|planning|want ~2 get|be|become pregnant
trying|hoping ~2 conceive
trying for a baby
ttc
could|might|may be ~1 pregnant
period ~2 late
buscando|busco|buscamos ~3 embarazo|embarazarme|bebe|hijo
tratando|intentando ~3 embarazo|embarazada|embarazarme
quiero ~2 embarazarme
puede|podria ~2 embarazada
"""),
        ("allergy:yes", """
woke ~3 surgery|operation|procedure|anesthesia
woke ~1 up ~2 under
threw|throw|throwing|puked|vomited|vomiting|sick|hives|rash|swelled|swelling ~5 surgery|anesthesia|operation
hard|trouble|problems|long ~4 wake|waking|breathing ~4 surgery|anesthesia|operation
allergic to ~2 anesthesia|anesthetic|ketamine
desperte|me_desperte ~4 cirugia|operacion|anestesia
vomite|vomito|ronchas|mal ~4 cirugia|operacion|anestesia
alergico|alergica a ~1 anestesia
me costo|cuesta ~2 despertar ~3
"""),
    ],
)  # fmt: skip
_REASONS: dict[str, frozenset[str]] = {
    "mood": lexicon(
        "depression depressed depressive mood bipolar sad sadness mdd depresion deprimido deprimida triste tristeza animo postpartum"
    ),
    "anxiety": lexicon("anxiety anxious panic ptsd trauma ocd ansiedad ansioso ansiosa panico estres tept toc nervios"),
    "pain": lexicon(
        "pain migraine migraines fibromyalgia fibro crps neuropathy sciatica dolor dolores migrana migranas fibromialgia ciatica"
    ),
}


def before_any_yes(text: Text, expect: ExpectChoice) -> Choice | None:
    """The option that words name which would else be read as a plain yes or number; None for all others."""
    codes = expect.codes
    if text.asks or not codes:
        return None
    if "controlled" in codes and _READING.search(text.cleaned) and not {"yes", "no", "si"} & text.bag:
        return _option(expect, "not-sure", text, "a blood pressure in numbers: a person reads them")
    if {"mood", "anxiety", "pain", "other"} <= set(codes):
        return _reason(text, expect)
    for found in _TOLD.find(text):
        topic, _, code = found.tag.partition(":")
        about = {"preg": "breastfeeding" in codes, "allergy": "never-had" in codes}[topic]
        if about and not {"not", "no", "never", "nunca"} & text.bag:
            return _option(expect, code, text, f"told in words: {topic}")
    return None


def _reason(text: Text, expect: ExpectChoice) -> Choice | None:
    """What help is wished with; several at once are "other", and the words say which."""
    named = [code for code, words in _REASONS.items() if words & text.bag]
    if not named or {"no", "not"} & text.bag:
        return None
    code = named[0] if len(named) == 1 else "other"
    alone = len(named) == 1 and len(text.plain) <= _FEW
    number = expect.codes.index(code) + 1
    return Choice(number, rest="" if alone else text.cleaned.strip(), because=f"the words of {' and '.join(named)}")


_FEW = 4


def in_place_of_a_yes(text: Text, expect: ExpectChoice) -> Choice | None:
    """The option that a text tells which says neither yes nor no: medicine by its name, something to be talked about; None for all others."""
    if text.asks:
        return None
    if "tell-staff" in expect.codes and topic_of(expect.question) in ("substance", "drinks", "daily") and _CANNABIS & text.bag:
        return _option(expect, "tell-staff", text, "a habit told, and not whether it is a problem")
    of_medicine = topic_of(expect.question) in ("meds", "any") and {"no", "yes", "not-sure"} == set(expect.codes)
    if of_medicine and MEDICINES & text.bag and _NOT_NOW.isdisjoint(text.bag):
        return _option(expect, "yes", text, "a medicine by its name")
    return None


def _option(expect: ExpectChoice, code: str, text: Text, because: str) -> Choice | None:
    if code not in expect.codes:
        return None
    return Choice(expect.codes.index(code) + 1, rest=text.cleaned.strip(), because=because)


def health_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_TOLD,)
