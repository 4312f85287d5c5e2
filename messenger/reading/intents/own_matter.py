"""Whether a text with words of a wrong number ("not the patient", "new number", "wrong ...") is about a matter of the writer's own.

Who is read as a wrong number gets no more texts: a daughter who writes for her mother, or a patient whose birthday is wrong in the file,
must not lose the reminders.
"""

from __future__ import annotations

from typing import Any

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_LISTS = {
    "kin": "daughter son wife husband mother mom dad father sister brother caregiver caretaker aide partner fiance fiancee roommate "
    "girlfriend boyfriend driver ride granddaughter grandson niece nephew guardian",
    "familiar": "hija hijo esposa esposo mama papa madre padre hermana hermano cuidadora cuidador pareja novia novio nieta nieto sobrina "
    "sobrino mujer marido nuera yerno",
    "detail": "age name birthday birthdate dob date day time hour week month year pills pill meds medication medicine dose answer button option "
    "address insurance bill amount form link doctor spelling way exit turn side door floor building room key letter pharmacy code email",
    "dato": "fecha dia hora nombre pastilla pastillas direccion medicina medicamento seguro formulario puerta piso edificio salida calle "
    "opcion respuesta boton doctor doctora farmacia codigo apellido semana mes",
    "place": "parking estacionamiento parqueo clinica consultorio puerta entrada lugar letrero edificio",
}

_OWN = Phrasebook(
    [
        ("own", """
not|no ~3 patient|paciente ~2 yet|todavia|aun
not|no ~2 patient|paciente ~4 drive|driving|care|help|take|bring|llevo|cuido|ayudo|traigo
^ [la] [el] numero #
i am ~1 her|his|their|the|a ~1 @kin
soy ~1 su|la|el|una|un ~1 @familiar
his|her|their @kin ~1 here|texting|writing
my new number|phone|cell
my number changed|is
i|we have|got ~1 new number|phone|cell
i|we changed|switched ~2 number|numbers|phones|phone
update ~1 my number|phone
mi numero ~1 nuevo|cambio|es
mi nuevo numero|telefono|celular
tengo ~1 numero|telefono|celular ~1 nuevo
tengo nuevo numero|telefono|celular
cambie ~1 de numero|telefono|celular
wrong ~1 @detail
wrong number for|on ~2 question|questions|one|answer|form
mine is
el mio|la mia es
her|his number is
equivo* ~1 de|en|la|el ~1 @dato
equivocad* ~1 la|el|de|en ~1 @dato
meant|supposed|trying to ~1 text|send|tell ~1 my|another_day|another_time
was for my
era para mi
here ~1 no @place
aqui no ~1 hay|esta|veo ~2 @place
numero|celular|telefono|cel ~5 bateria|internet|fotos|saldo|carga|datos
bateria|internet|fotos|saldo ~2 numero|celular|telefono|cel
not|never ~1 sign|signed ~1 up for ~1 class|portal|app|newsletter|group|trial|mychart
nunca ~1 me ~1 inscribi|registre|apunte ~2 portal|app|aplicacion|grupo|clase
no tengo ~2 cita ~4 todavia|aun
reach|talk|speak|text ~2 else|somebody|someone|anyone ~1 in|at|there
not know|recognize ~3 hours|address|building|policy|place
book|appointment|appt ~3 for ~1 my @kin
for someone|somebody else ~4 book|appointment
number one
conozco a ~1 esa|ese|la|el|ninguna|ningun doctor*|enfermer*
"""),
    ],
    _LISTS,
)  # fmt: skip


_SLIPPED = lexicon("meant mean put typed typo entered wrote hit pressed picked chose gave quise puse escribi anote marque di equivoque")
_NO_NAME = lexicon(
    "not no wrong a an the my her his their your our store shop phone number longer anymore another someone somebody else church stop who la el su "
    "mi una un equivocado equivocada tienda otra otro telefono numero"
)


def own_matter(text: Text) -> bool:
    """Whether the writer speaks of their own number, details or patient, so that nothing in the text says that we reach somebody else."""
    return bool(_OWN.find(text)) or _slip(text) or _own_name(text)


def _slip(text: Text) -> bool:
    """ "sorry wrong number, I meant 2", "puse el número equivocado": what they typed was wrong."""
    if _WRONG.isdisjoint(text.bag) or "you" in text.bag:
        return False
    digits = any(word.isdecimal() and len(word) < 3 for word in text.plain)
    own = not _SLIPPED.isdisjoint(text.bag) and (digits or not _I.isdisjoint(text.bag))
    return own or (digits and not _OOPS.isdisjoint(text.bag))


def _own_name(text: Text) -> bool:
    """ "my name is Maria Lopez", "this is Maria", "me llamo Ana": who writes, and nothing against it."""
    if _NAMING.isdisjoint(text.bag):
        return False
    said = f" {text.flat}"
    for opening, sure in _NAMES.items():
        opens = text.flat.startswith(opening)
        if opens or (sure and f" {opening}" in said):
            rest = text.plain[opening.count(" ") :] if opens else text.plain
            return _NO_NAME.isdisjoint(rest) and (sure or 0 < len(rest) < 4)
    return False


_NAMES = {
    "my name is ": True, "her name is ": True, "his name is ": True, "mi nombre es ": True, "me llamo ": True, "name is ": False,
    "this is ": False, "habla ": False,
}  # fmt: skip
"""How people say who they are, and whether it is that wherever it stands."""
_NAMING = lexicon("name nombre llamo this habla")
"""A word of each of these."""
_WRONG, _OOPS, _I = lexicon("wrong equivocado equivocada equivoque"), lexicon("oops ups whoops upps"), lexicon("i my puse escribi marque")


def own_matter_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_OWN,)
