"""Who says that they write: somebody else than the patient ("this is her husband"), or the patient again ("it's me", "this is Ann")."""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import Speaker
from messenger.reading import en, es
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text

_LISTS = {
    "kin": f"{en.LISTS['relative']} caregiver caretaker aide fiance fiancee granddaughter grandson niece nephew stepson stepdaughter boss "
    "employer supervisor manager landlord lawyer attorney teacher ex_husband ex_wife ex",
    "familiar": f"{es.LISTS['familiar']} marido esposo esposa hijo hija yerno nuera cuidadora cuidador nieta nieto sobrina sobrino pareja mujer patron patrona jefe "
    "jefa abogado abogada ex",
    "whose": "her his their",
    "de": "su el la un una",
    "habla": "habla escribe saluda contesta responde aqui soy",
}

_SAYS: Phrasebook[str] = Phrasebook(
    [
        ("another", """
this is ~1 @whose ~1 @kin
it is @whose ~1 @kin
^ i am ~1 @whose ~1 @kin
^ @whose @kin ~1 here|texting|writing|speaking|answering|replying
^ @whose @kin $
not ~1 her|him|the_patient ~2 @whose @kin
@habla @de @familiar
@habla @de ~1 @familiar de ~1
@habla ~1 el|la|su @familiar $
not the patient
no soy ~1 la|el paciente
using|on|have|got her|his phone
this is ~1 her|his|my_wifes|my_husbands|my_moms|my_dads phone
it is her|his|my_wifes|my_husbands|my_moms|my_dads phone
from|on|borrowing|borrowed my moms|mothers|dads|fathers|wifes|husbands|sisters|brothers|daughters|sons phone
tengo su telefono|celular
este es el telefono|celular de mi
es el telefono|celular de mi|ella|el
desde|con el telefono|celular de mi|ella
"""),
        ("me", """
^ it is me ~1 $
^ this is me ~1 $
^ me again
^ i am the patient
^ this is the patient
^ the patient again
^ soy yo ~2 $
^ ya soy yo
^ soy la|el paciente
^ yo otra_vez|de_nuevo
^ i am back $
"""),
    ],
    _LISTS,
)  # fmt: skip
_KIN = lexicon(_LISTS["kin"])
_NOT_OF_A_NAME = lexicon(
    "a an the my our your not no for about because from with and to her his their its it good bad ok okay just so very also really like what how i we "
    "mi un una que para por no mal bueno bien"
)
_OPENS = (("this", "is"), ("it", "is"), ("i", "am"))
_NAMES_THEMSELVES = (("this", "is"), ("it", "is"), ("soy",), ("habla",), ("i", "am"), ("aqui",))
_ME = lexicon("me yo")


def speaker(text: Text) -> Speaker | None:
    """Who says that they write; None where a text does not say, or asks."""
    said = {found.tag: found for found in _SAYS.find(text)}
    if "another" in said or _of_a_name(text.words):
        return Speaker("another", _relation(text))
    if "me" in said or text.whole in _ME:
        return Speaker("me")
    name = _own_name(text.words)
    return Speaker("named", name) if name else None


def _relation(text: Text) -> str:
    return next((word for word in text.plain if word in _KIN or word in _LISTS["familiar"].split()), "")


def _of_a_name(words: tuple[str, ...]) -> bool:
    """ "This is Ana's son", "im ann's husband": a relative of somebody who is named."""
    if _KIN.isdisjoint(words):
        return False
    for opening in _OPENS:
        for at in range(len(words) - 3):
            name, kin = words[at + 2], words[at + 3]
            named = name.isalpha() and name not in _NOT_OF_A_NAME and name not in _KIN
            if words[at : at + 2] == opening and named and kin in _KIN and (name.endswith("s") or opening != ("it", "is")):
                return name.endswith("s") or opening == ("this", "is")
    return False


def _own_name(words: tuple[str, ...]) -> str:
    """The first name that a text gives as its writer's, lower case; empty where it gives none."""
    start = 0
    while start < len(words) and (words[start] in MARKS or words[start] in _GREETINGS):
        start += 1
    for opening in _NAMES_THEMSELVES:
        at = start + len(opening)
        if words[start:at] == opening and at < len(words) and words[at].isalpha() and words[at] not in _NOT_OF_A_NAME:
            return words[at]
    if words[start + 1 : start + 2] in (("again",), ("otra",)) and (
        words[start] in _NO_NAME_AGAIN or words[start + 1 : start + 3] == ("otra", "cita")
    ):
        return ""
    return words[start] if words[start + 1 : start + 2] in (("here",), ("aqui",), ("again",), ("otra",)) and words[start].isalpha() else ""


_NO_NAME_AGAIN = lexicon(
    "try trying sorry once never not same it me again and then late sick back help text call send that this pain ask yes no what who when why how done gone up "
    "quiero hay una la dame deme tiene puedo quisiera necesito por de en mas hora dia"
)
"""What stands before "again" that is nobody's name."""
_GREETINGS = lexicon("hi hello hey hola ok okay yes si no sorry perdon buenas buenos dias tardes noches , good morning")


def names(text: Text) -> tuple[str, ...]:
    """The words of a text in lower case, without marks and possessives: what a known first name is looked for in."""
    words = (word.strip('.,;:!?¿¡()"') for word in text.cleaned.casefold().split())
    return tuple(dict.fromkeys(word.removesuffix("'s").removesuffix("’s") for word in words if word))


def speaker_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_SAYS,)
