"""Which language a text is in, if it shows, and which one its writer asks for."""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import Language
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_ENGLISH = lexicon(
    "the and you is are my have do not can what when where how it for this to i am will would could yes thanks please with need want "
    "appointment get of that me in at on was be we he she they your about any work time day morning afternoon tomorrow next week doctor "
    "hello good hi help ride home who why there here from after before but out if or so going"
)
_SPANISH = lexicon(
    "el la los las que de y es un una mi me no puedo quiero para por con cita hola gracias favor cuando donde como si soy estoy tengo "
    "ya pero del al se lo en su muy mas esta este esto eso manana tarde martes lunes miercoles jueves viernes sabado domingo hoy usted "
    "necesito puede buenas buenos dias llegar ir va voy ella hija hijo esposo esposa mama tambien ningun ninguna nada quien porque"
)
_SHARED = lexicon("no me a on as has son come once sale red van dos y as he be favor real")

_REQUESTS: Phrasebook[Language] = Phrasebook(
    [
        ("es", """
< [in] spanish|espanol|castellano [please|por] [favor] >
in|into|to spanish
en espanol|castellano
^ spanish please|only
^ espanol por favor
^ espanol $
habl* espanol|spanish
prefers|prefiere|needs|wants|speaks|lee|reads ~1 spanish|espanol
only|solo ~1 speak|hablo|habla ~1 spanish|espanol
speak|speaks|speaking ~1 spanish|espanol
only reads|speaks|read|speak ~1 spanish
no hablo|entiendo|leo|hablamos ~2 ingles|english
no le entiendo al ingles
no se ingles
my english is not|bad ~2
english is not ~1 good|great|my
write|text|talk ~2 in spanish|espanol
^ in espanol
mi idioma ~3 espanol
prefer|prefiero ~2 spanish|espanol
can|could|may|lets we|you|u|i ~1 do|have|get|use|switch|change|go|try|continue|talk ~2 spanish|espanol
lets ~1 do|use|switch|try ~1 spanish|espanol
podemos|puede|pueden|podria ~2 espanol
no [speak|understand] english $
not speak|read|understand ~2 english
"""),
        ("en", """
< [in] english|ingles [please|por] [favor] >
in|into|to english
en ingles
^ english please|only
^ ingles por favor
^ english|ingles $
speak|speaks ~1 english
prefers|prefiere|needs|wants|reads ~1 english|ingles
no hablo espanol
not speak|read|understand ~2 spanish
why ~3 in spanish
prefer|prefiero ~2 english|ingles
can|could|may|lets we|you|u|i ~1 do|have|get|use|switch|change|go|try|continue|talk ~2 english
lets ~1 do|use|switch|try ~1 english
podemos|puede|pueden|podria ~2 ingles
mi espanol no es
"""),
    ]
)  # fmt: skip


def switch_request(text: Text) -> Language | None:
    """The language that the person asks to be written in, or None. Where both are named, the one asked for last wins over a complaint."""
    found = _REQUESTS.find(text)
    if not found:
        return None
    complaints = [one for one in found if one.rule.startswith(("no ", "not ", "why", "mi espanol"))]
    return (complaints or found)[-1].tag


def detect(text: Text) -> Language | None:
    """The language that a text is in, by the everyday words it holds; None where it does not show ("ok", "2")."""
    english, spanish = _counted(text)
    if english == spanish:
        return None
    return "en" if english > spanish else "es"


def clearly(text: Text) -> Language | None:
    """The language that a text is in beyond doubt, by two words more of it than of the other; None for a name ("Al Brown") or a word."""
    english, spanish = _counted(text)
    if len(text.plain) < _FEW or abs(english - spanish) < _CLEAR:
        return None
    return "en" if english > spanish else "es"


_FEW, _CLEAR = 3, 2


def _counted(text: Text) -> tuple[int, int]:
    """How many everyday words of English and of Spanish a text holds."""
    english = spanish = 0
    for word in text.plain:
        if word in _SHARED:
            continue
        english += word in _ENGLISH
        spanish += word in _SPANISH
    return english, spanish + any(char in text.cleaned for char in "¿¡ñÑ")


_LATIN = "\u024f"
"""The last letter of the Latin scripts of Unicode's first blocks."""


def another_script(text: Text) -> bool:
    """Whether most letters of a text are of a script that nothing here can read."""
    if text.cleaned.isascii():
        return False
    letters = [char for char in text.cleaned if char.isalpha()]
    return 2 * sum(char > _LATIN for char in letters) > len(letters)


def language_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_REQUESTS,)
