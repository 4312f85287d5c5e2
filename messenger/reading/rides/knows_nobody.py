"""Whether a writer says that they know nobody, or nobody who drives: who has no ride home, and not the wrong person at this number."""

from __future__ import annotations

from typing import Any

from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_NOBODY: Phrasebook[str] = Phrasebook(
    [("nobody", """
not|never ~2 know|have|got ~1 anyone|anybody|any_body|any_one|no_one|nobody|a_soul|many_people|any_people|people|any_friends|friends|family|any_family
know|have|got ~1 no_one|nobody|no_friends|no_family
no friends|family ~1 here|in|around|close|nearby
no_one|nobody|not_anyone ~3 here|around|nearby|else ~2 @drive
no_one|nobody|anyone|anybody ~5 @drive
no_one|nobody ~4 i|we can|could|to ~1 ask|call
no_one|nobody|anyone|anybody to ~1 ask|call|@drive
no conozco ~2 a nadie
no conozco ~2 a ninguno|ninguna $
no conozco ~2 gente|personas
no tengo ~2 nadie|familia|amigos|amistades|parientes|familiares
no tengo a quien|nadie
no hay|tengo|veo|existe ~2 nadie|quien ~4 @lleve
no ~2 hay|tengo|conozco|vive ~1 nadie|quien ~2 conmigo ~2
nadie ~4 @lleve
"""), ("person", """
name|named|names|called|wrong|number|you|your|yall|clinic|doctor|office|patient|texting|texts|text|message|messages|contact
this|these ~1 is|number|phone|cell
whoever|who_that|who_this|that ~1 person|lady|guy|man|woman
llama|llame|llamado|llamada|nombre|numero|equivocado|equivocada|ustedes|clinica|consultorio|doctor|doctora|paciente|mensaje|mensajes|texto|textos
esa|ese|esta|este ~1 persona|senora|senor|muchacha|muchacho|numero|telefono
con ese|esa|tal
que ~1 sea ~1 paciente
ahi|alla
"""),
    ],
    {
        "drive": "drive drives driving driver car cars ride rides take takes taking bring pick picks get license",
        "lleve": "lleve llevar llevarme lleva maneje maneja manejan manejar recoja recoger recogerme recoge traiga traer carro coche auto "
        "licencia raite acompane acompanar pueda puede pedir pedirle preguntar",
    },
)  # fmt: skip


def knows_nobody(text: Text) -> bool:
    """Whether it says that its writer knows or has nobody here, or nobody who drives. What speaks of a name, a number or of us is another matter."""
    found = {one.tag for one in _NOBODY.find(text)}
    return "nobody" in found and "person" not in found


def says_nobody(text: Text) -> bool:
    """Whether all that a text says is that there is nobody: "nobody", "nadie", or the 0 that our texts teach for it."""
    return not text.asks and text.whole in _BARE


_BARE = frozenset(
    {
        "0", "zero", "cero", "nobody", "nobody yet", "nobody sorry", "no one", "no one yet", "noone", "none yet", "not anyone", "i have nobody", "i have no one",
        "i got nobody", "i got no one", "nadie", "nadie aun", "nadie todavia", "todavia nadie", "aun nadie", "a nadie", "pues nadie", "nadie por ahora",
    }
)  # fmt: skip


def names_a_person(text: Text) -> bool:
    """Whether it speaks of somebody by name, of a number or of us, as who got a text that was meant for another does."""
    return any(one.tag == "person" for one in _NOBODY.find(text))


def knows_nobody_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_NOBODY,)
