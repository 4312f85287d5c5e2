"""A patient's full name from an answer."""

from __future__ import annotations

import re

from messenger.core.understanding import Name, Unread
from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text, fold, words_of

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
PARTICLES = lexicon("de la del los las y van von der da dos san santa al el bin ibn st le du di mc")


_DICTATED = expression(r"\s+(?:(?P<comma>comma)\s+|(?:period|full stop|punto final)\s*$)", re.IGNORECASE)
"""Marks that dictation wrote as words."""


def read_name(text: Text) -> Name | Unread:
    """A patient's full name, cleaned of "my name is"."""
    said = _DICTATED.sub(lambda found: ", " if found["comma"] else "", " ".join(text.cleaned.split()))
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
    if any(part in _NOT_A_NAME and part not in PARTICLES for part in folded) or all(part in PARTICLES for part in folded):
        return Unread("not a name")
    if not framed and not _OF_TIME.isdisjoint(folded):
        return Unread("a time rather than a name")
    if len(parts) == 1:
        return Unread("one word only; the full name is needed")
    return Name(cased(parts), because="two or more words that can be a name")


_SAID_TO_BE = re.compile(
    r"(?P<by>\bname(?:['\u2019]?s| is|:)|\bme llamo|\bnombre(?: completo)?(?: es|:)?|\bsoy|\bthis is)\s+(?P<name>.{3,80})", re.IGNORECASE
)
_LOOSELY = lexicon("soy this")
"""What may say more than a name; the name is then written as one."""


def name_beside(text: Text) -> str:
    """The full name that a text gives beside something else ("1 and my name is Ann Fox"); empty for none."""
    found = _SAID_TO_BE.search(" ".join(text.cleaned.split()))
    if found is None:
        return ""
    said = re.split(r"[.,;!?]|\s(?:and|but|y|pero)\s", found["name"], maxsplit=1)[0]
    read = read_name(words_of(f"my name is {said}"))
    if not isinstance(read, Name) or (
        found["by"].split()[0].lower() in _LOOSELY and not all(part[:1].isupper() for part in said.split()[:2])
    ):
        return ""
    return read.value


def cased(parts: list[str]) -> str:
    """The words of a name as one: title case where the person wrote in one case only; their own case otherwise."""
    joined = " ".join(parts)
    if joined not in {joined.lower(), joined.upper()}:
        return joined
    return " ".join(
        part.lower() if i and fold(part) in PARTICLES else "-".join(bit[:1].upper() + bit[1:].lower() for bit in part.split("-"))
        for i, part in enumerate(parts)
    )
