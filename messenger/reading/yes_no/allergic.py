"""Allergies told by the name of a medicine: to the one that is asked about, or to another."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text
from messenger.reading.words.word_classes import CLASSES
from messenger.reading.yes_no.evidence import Seen


def names_another_drug(text: Text) -> bool:
    """Whether an allergy is told to another medicine than the one that is asked about."""
    return not _OTHER_DRUGS.isdisjoint(text.bag) and _THIS_DRUG.isdisjoint(text.bag)


_OTHER_DRUGS = lexicon(
    "penicillin pcn penicilina sulfa sulfas sulpha amoxicillin amoxicilina codeine codeina aspirin aspirina ibuprofen ibuprofeno bactrim dipirona "
    "nolotil diclofenaco ketorolaco naproxen naproxeno cephalexin keflex erythromycin latex bees peanuts shellfish mariscos"
)
_THIS_DRUG = lexicon("ketamine ketamina anesthesia anesthetic anestesia this esto esta that both ambos spravato k propofol too tambien")


def is_allergic(text: Text, seen: Seen) -> bool:
    """ "sulfa. not ketamine": a medicine is named, with no denial before it, no doubt and nobody else's."""
    if _MEDICINES.isdisjoint(text.bag):
        return False
    drug = next((i for i, word in enumerate(text.words) if word in _MEDICINES), 0)
    told = _NO_OR_NOT.isdisjoint(text.words[:drug]) and {one.tag for one in seen.phrases}.isdisjoint(
        {"asks", "other", "turned", "idiom yes"}
    )
    told = told and all(
        CLASSES.of(word.removesuffix("'s").removesuffix("s")) != "@relative" and CLASSES.of(word) != "@relative" for word in text.plain
    )
    return told and not text.asks and _TAKEN_WELL.isdisjoint(text.bag) and (drug == 0 or seen.evidence.get(drug) != "no")


_MEDICINES = lexicon(
    "penicillin pcn penicilina sulfa sulfas sulpha amoxicillin amoxicilina codeine codeina aspirin aspirina ibuprofen ibuprofeno bactrim dipirona "
    "nolotil diclofenaco ketorolaco naproxen naproxeno cephalexin keflex erythromycin"
)
_NO_OR_NOT = lexicon("no not never nope nah nunca none ninguna ninguno sin ni tampoco neg negative used thought")
_TAKEN_WELL = lexicon(
    "fine ok okay well problem problems bien think maybe outgrew if take takes tomo creo quizas once cleared tolerate helps help daily works relieves"
)
