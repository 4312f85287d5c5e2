"""What patients tell in the hours after a treatment, calmly, once they are home: that they drove, and whom they saw.

Both hold words that mean danger in other texts. Here they count only where every word, or none of a list, shows that it is over and went well.
"""

from __future__ import annotations

from typing import Any

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import Text

_DROVE: Phrasebook[str] = Phrasebook(
    [
        (
            "drove",
            """
drove ~2 home|back
drove [here|it] myself
drove my [own] car|truck|van
took my [own] car|truck ~1 home|back
""",
        ),
        (
            "drove",
            """
me|nos vine|fui|regrese|devolvi|traje ~2 manejando|conduciendo
maneje|conduje ~3 casa
maneje|conduje yo|solo|sola
yo maneje|conduje
llegue|regrese ~2 manejando|conduciendo
""",
        ),
    ]
)
_PLAIN_DROVE = lexicon(
    "i we me my myself self to be honest home house back here drove driving car truck van own it was is were am are fine ok okay good great well "
    "all and but so just had the a by in from after you your place clinic visit there that this safe safely no issues issue problem problems "
    "trouble easy short way ride never did not show came showed up nobody couldn could cannot couldnt make cancelled canceled bailed flaked uber lyft she he they "
    "because since already made got arrived now sorry fyi hi hello thanks thank worries feel feeling feels totally perfectly really very pretty "
    "only ended having decided waited took drove sister brother mom mother dad father husband wife friend son daughter driver worry minutes blocks away",
    "yo me mi nos vine fui regrese devolvi traje manejando conduciendo maneje conduje manejar solo sola a la el en de por con y pero ya estoy llegue casa "
    "bien todo fue sin problema problemas ningun novedad gracias hola porque no vino llego pudo nadie mi hermana hermano esposo esposa hija hijo "
    "amiga amigo carro coche camioneta tuve que quedo cerca muy perfecto tranquilo tranquila ahorita aqui lo se nada paso poquito despacio",
)
_ON_THE_WAY = lexicon(
    "light highway freeway road swerving wheel pulled crashed hit dizzy woozy high foggy blurry sleepy scary almost voy vamos"
)


def drove_home(text: Text) -> bool:
    """Whether it tells that the writer drove home and is there, and nothing that sounds ill, on the way, or like more."""
    if text.asks or not _DROVE.find(text) or not _ON_THE_WAY.isdisjoint(text.words):
        return False
    driving = [i for i, word in enumerate(text.words) if word in ("driving", "manejando", "conduciendo")]
    now = any(i and text.words[i - 1] in ("am", "is", "are", "be", "voy", "estoy", "vamos", "still", "start", "started") for i in driving)
    return not now and all(word in _PLAIN_DROVE or not word[:1].isalpha() for word in text.plain)


_KIN = (
    "mother mom mama mommy father dad daddy papa grandma grandmother grandpa grandfather nana abuela abuelo abuelita abuelito mami papi "
    "brother sister son daughter husband wife baby aunt uncle cousin friend hermano hermana hijo hija esposo esposa tia tio madre padre "
    "family ancestors god jesus angel angels light dios virgen jesucristo luz familia antepasados dog cat perro perrito gato"
)
_SEEN: Phrasebook[str] = Phrasebook(
    [
        (
            "seen",
            """
saw|met|felt|visited|hugged|heard|held ~4 @kin
talked|spoke|speaking|talking|was|been ~1 to|with ~4 @kin
@kin ~3 hugged|visited|came|held|smiled|appeared
felt like i died
""",
        ),
        (
            "seen",
            """
vi|senti|abrace|encontre|escuche|visite ~4 @kin
platique|hable|estuve|converse con ~3 @kin
@kin ~3 abrazo|visito|sonrio|aparecio|vino
senti que me moria|mori
""",
        ),
    ],
    {"kin": _KIN},
)
_GOOD = lexicon(
    "beautiful peaceful lovely amazing wonderful incredible healing sweet comforting special happy joyful joy warm gorgeous magical nice love "
    "loved grateful blessed calm good hermoso hermosa bonito bonita bello bella lindo linda precioso preciosa maravilloso maravillosa paz "
    "increible sanador especial feliz tranquilo tranquila amor bendecida bendecido agradecida agradecido"
)
_CALLED = lexicon(
    "join follow come calling calls called wait waiting waits there soon see_you again tonight kill hurt die dying stop cannot hate scared afraid "
    "scary terrified voices voice telling told tells wants want wish should leave leaving ready still everywhere always keep keeps "
    "llama llamo llamaba llamando espera esperando vaya venga ven irme seguir seguirla seguirlo voces voz dijo dice quiere quiero quisiera "
    "alcanzar alcanzarla alcanzarlo matar miedo morirme pronto todavia sigo sigue quedarme lista listo"
)
"""What makes of such a sight a call to follow, or of something that goes on."""


def fond_vision(text: Text) -> bool:
    """Whether it tells of somebody seen or felt in the treatment, as something good and over, with no word of following them."""
    fond = bool(_SEEN.find(text)) and not _GOOD.isdisjoint(text.words) and _CALLED.isdisjoint(text.words)
    return fond and not text.asks and "not" not in text.words and "no" not in text.words


def after_visit_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_DROVE, _SEEN)
