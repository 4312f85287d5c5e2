"""What stands beside a mere number of the list and says nothing: whom it is said to, how surely, a sign ("2 fosho", "la 2 mi vida", "la 3 🙌")."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text

_ADDRESS = lexicon(
    "hun hon honey babe baby bae love luv dear darling sweetie sweetheart sugar boo mama sis sister bro bruh brother fam homie dude man girl girlie bestie buddy boss chief "
    "queen king friend pal mate cuz maam sir doc folks yall hunny "
    "amor corazon reina rey cielo vida tesoro linda lindo preciosa hermosa bonita guapa mami mamita papi papito nena nene mija mijo mijita mijito amiga amigo compa compadre "
    "comadre carnal carnala wey guey we jefa jefe patrona patron doctora doctor seno senora senorita senor joven muchacha mana mano chula bebe gorda flaca negra parce parcero "
    "pana mae vos tata mor causa pibe che chama chamo manita manito licenciada licenciado prima primo hermana hermano"
)
_SURELY = lexicon(
    "fosho foshizzle fs fr frfr ong bet tbh def defo definitely totally absolutely deffo fasho obvi obvs hella 100 lit yup period periodt"
)
_PHRASES: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split()) for words in ("fo sure", "for sure", "no cap", "all day", "for real", "all day long", "hands down", "for real for real", "de una", "con todo")
)  # fmt: skip
_POSSESSIVE = frozenset({"mi", "my"})
_BEFORE = lexicon(
    "la # number numero option opcion gimme give me deme dame ok okay si yes yeah yep ya pues bueno porfa porfis please con then entonces quiero"
)
_GREETINGS = lexicon("ayo aye yo hey hi hello hola oye oiga mira mire ay uy pos ya pues um uh lol jaja haha buenas nomas mero mera")
"""Words that say nothing before or behind the number."""
_KEPT = _BEFORE | lexicon(
    "works work good fine cool great perfect for me is bien esta sirve queda conviene es best mejor gracias thanks thank you por favor emojiyes emojithanks pls it is"
)
_PLACES = frozenset({"1", "2", "3", "4", "5"})
_LONGEST = 9


def without_endearments(text: Text) -> Text:
    """The number with its manners alone, where nothing else but such words stand beside it; the same object elsewhere."""
    words = text.words
    if len(words) > _LONGEST or len(_PLACES.intersection(words)) != 1 or text.asks:
        return text
    at = next(i for i, word in enumerate(words) if word in _PLACES)
    if not _BEFORE.issuperset(word for word in words[:at] if word not in MARKS and word not in _GREETINGS):
        return text
    kept = [j for j in range(at + 1) if words[j] not in _GREETINGS]
    i = at + 1
    while i < len(words):
        length = next((len(one) for one in _PHRASES if words[i : i + len(one)] == one), 0)
        owned = words[i] in _POSSESSIVE and words[i + 1 : i + 2] != () and words[i + 1] in _ADDRESS
        if length or owned:
            i += length or 2
        elif words[i] in _ADDRESS or words[i] in _GREETINGS or words[i] in _SURELY or _sign(words[i]):
            i += 1
        elif words[i] in _KEPT or words[i] in MARKS:
            kept.append(i)
            i += 1
        else:
            return text
    if len(kept) == len(words):
        return text
    return Text(text.cleaned, tuple(words[j] for j in kept), tuple(text.spans[j] for j in kept))


def _sign(word: str) -> bool:
    """Whether a word is a picture, of no letters or figures."""
    return word not in MARKS and word not in {">", "<", "/", "-", "+", "&", "#"} and not any(map(str.isalnum, word))
