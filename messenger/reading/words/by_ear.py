"""Spanish as it is spoken, where it is written so: the word that a spelling by ear stands for, by rules of sound.

Caribbean, Andalusian and rural Spanish drop or breathe the s that closes a syllable ("vierne", "loh", "ehtoy", "uté"), exchange r, l and i
there ("malte", "er", "taide"), and drop the d between vowels ("sabao", "comío", "pueo"). Each word below is spelt in all these ways once, as
it sounds (:func:`sounds_like`, which takes b for v and s for c and z); a typed word that sounds like one of
them, and is no everyday word of either language, is that word.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from messenger.reading.words.lexicon import lexicon

_WORDS = lexicon("""
    lunes martes miercoles jueves viernes sabado sabados domingo domingos enero marzo abril septiembre octubre noviembre diciembre
    dos tres seis diez doce trece catorce quince dieciseis cuarto cuarta ultima ultimo primera primero primer tercera tercer tercero proximo
    semana semanas meses tarde tardes noches mananas temprano antes despues menos mas adelante mediodia horas minutos minutico dias
    puedo pueda pueden quiero quisiera quieren estoy esta estas estan estamos estaba estare este estos esto estar estuve usted ustedes
    buscar busca busque busco buscando buscame busqueme gusta gustaria mismo misma misma desde hasta listo lista fiesta cuesta cuestan costo
    por porque favor parte puerta fuerte fuerza cerca cerrar cierro verdad hermano hermana hermanas madre padre mujer marido doctor doctora
    todo toda todos todas todavia nada nadie cada lado ocupado ocupada equivocado equivocada cansado cansada mareado mareada cuidado demasiado
    pasado pasada sentado acostado acostada trabajado tomado llamado quedado llegado comido bebido dormido dormida dolido vomitado seguido
    podido sido tenido venido salido perdido perdida herido
    ser ver dar ir hacer poder tener querer comer beber volver mover saber cancelar cambiar llamar hablar tomar sacar llevar llegar pasar
    dejar esperar trabajar manejar bregar apuntar anotar mandar escribir salir dormir venir decir vivir morir matar respirar cortar acabar
    cortarme matarme morirme hacerme escribirme llamarme verme quedarme ponerme tirarme darme irme quitarme ahorcarme pegarme
    escribas escriba escriban escribiendo mensajes textos gracias buenos buenas buenas personas persona cualquier cualquiera algo alguien alguna
    alguno algun ninguna ningun ultimas consulta consultas vuelta vuelvo falta alto resulta dificil facil final papel hospital hotel
    mejor peor mayor menor doler dolor calor color amor senor trabajar lugar celular carta corto corta tarjeta suerte muerto muerta muerte
    muerdo duermo duerme duermen cuerpo acuerdo acuerda recuerda perder pierdo pierna piernas cuerno corazon cuarenta treinta corre correr
    estomago pastilla pastillas presion inyeccion alergico alergica vez veces otras otros nosotros somos vamos tenemos podemos estabamos
    despertar asustado asustada respuesta pregunta molestar molesta molesten molestia extranar extrana suicidarme desaparecer descansar descanso
    jamas nunca menos lejos apenas entonces pues quizas atras detras demas ademas junto arriba
    carro guagua tapon seguro medicinas doctores citas cita problema problemas riesgo espalda espaldas
    pecho brazo cabeza sangre mareos nervios anestesia tratamiento ketamina penicilina
    """)  # fmt: skip
_VOWELS = "aeiou"
_OF_A_SYLLABLE = frozenset("bcdfgjklmnpqrstvyz")
"""Consonants behind which another syllable begins."""
_BLENDS = frozenset("bcdfgpt")


def sounds_like(word: str) -> str:
    """A key that Spanish spellings of one sound share: k/qu/c, b/v, s/z/c, ll/y, g/j, silent h, doubled letters."""
    word = word.replace("ch", "1").replace("h", "").replace("qu", "k").replace("ll", "y").replace("v", "b").replace("z", "s")
    out: list[str] = []
    for i, c in enumerate(word):
        after = word[i + 1 : i + 2]
        if c == "c":
            c = "s" if after in ("e", "i") else "k"
        elif c == "g" and after in ("e", "i"):
            c = "j"
        elif c == "n" and after in ("b", "p"):
            c = "m"
        if not out or out[-1] != c:
            out.append(c)
    return "".join(out)


def _spellings(word: str) -> Iterator[str]:
    """The ways in which a word is written by ear, the word among them; each way is taken throughout the word."""
    for swap in ("r", "l", "i", "j", "lr", "li"):
        swapped = _liquids(word, swap)
        for breathed in ("s", "", "h", "j"):
            said = _sibilants(swapped, breathed)
            yield said
            dropped = _without_d(said)
            if dropped != said:
                yield dropped
            if "ct" in said:
                yield said.replace("ct", "t")


def _closes(word: str, i: int) -> bool:
    """Whether the consonant at i closes a syllable: it stands behind a vowel, and before a consonant or nothing."""
    if not i or word[i - 1] not in _VOWELS:
        return False
    return i == len(word) - 1 or (word[i + 1] in _OF_A_SYLLABLE and word[i + 1] != word[i])


def _liquids(word: str, swap: str) -> str:
    """Each r that closes a syllable as l, i or j ("lr", "li": each such l as r or i); "r" leaves the word as it is."""
    if swap == "r":
        return word
    letter, other = ("l", swap[1]) if len(swap) > 1 else ("r", swap)
    return "".join(other if char == letter and _closes(word, i) else char for i, char in enumerate(word))


def _sibilants(word: str, breathed: str) -> str:
    """Each s or z that closes a syllable as ``breathed``."""
    if breathed == "s":
        return word
    return "".join(breathed if char in "sz" and _closes(word, i) else char for i, char in enumerate(word))


def _without_d(word: str) -> str:
    """The word without the d of its last "ado", "ido", "oda" and the like."""
    for ending in ("ado", "ados", "ido", "idos", "ida", "idas", "edo", "oda", "odas", "odo", "odos", "odavia"):
        if word.endswith(ending):
            return word[: -len(ending)] + ending.replace("d", "", 1)
    return word


_SHORTEST = 4
"""Letters of a word that is looked up: of three there are too many others."""

_EVERYDAY = lexicon(
    "abrir abri argo harto arto acotado acotada anesthesia ante apena arriva bebio buena bueno bucal buccal buque caro karo quarta siero sita "
    "comio core kore coito coto koto cotto citta dahl deci desi diaz dies dose doze dolio dormia escribi ethan dosh doss shel gracia grazia hazel acer "
    "asher aser asta atta atra hatta hora oras other hotter otter jama lita lito manana mareo mario marte maite maltes mass mash maha mayol medicina messes "
    "messe meshes mensaje minuto mima mimo mori nervio noche nose noses noose otra otro paper patilla peco perdia perdio podio poor pool pohl quiza riego "
    "saver shaver sakai salio sali salih zeiss sheer seer sher suelte telcel tenner texto toss tosh thos three tree trees threes tress bese beses beni veni "
    "beer veer behr bees bess vivi bibi hime bevel etoh imme thre avril fassi toho gutta etta estee venia venias tenia podia salia queria sabia hacia dia diah mia mias "
    "cora coral moral mural cola colas sola solo sale sales males mal tal cual real igual hal hall"
)
"""Words of either language that sound like one of these spellings and mean something else."""


_WITHOUT_R = {"moil": "morir", "moir": "morir", "moilme": "morirme", "moirme": "morirme", "moilse": "morir", "moise": "morir"}
"""Of the north of the Dominican Republic; of these words alone, since they matter."""


@cache
def _by_ear() -> dict[str, str]:
    """Each spelling as it sounds -> the word; of words alike the first in order."""
    found: dict[str, str] = {sounds_like(word): word for word in sorted(_WORDS)}
    for word in sorted(_WORDS):
        for said in _spellings(word):
            found.setdefault(sounds_like(said), word)
            found.setdefault(sounds_like(said.replace("h", "")), word)
    return found


@lru_cache(maxsize=4096)
def by_ear(word: str) -> str:
    """The word that ``word`` (folded) spells by ear; itself where it is short, an everyday word, or like none."""
    if len(word) < _SHORTEST or not word.isalpha() or word in _EVERYDAY or word in _WORDS:
        return word
    meant = _WITHOUT_R.get(word) or _by_ear().get(sounds_like(word), word)
    return meant if len(word) <= len(meant) else word
