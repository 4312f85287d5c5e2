"""Words about times as people thumb them: a letter lost, doubled or swapped inside a word, and the shortest of short forms."""

from __future__ import annotations

from functools import cache, lru_cache

from messenger.reading.times.denied_days import denied_days
from messenger.reading.times.known import KNOWN
from messenger.reading.times.marks import marked_words
from messenger.reading.times.shared_car import kept_by_others
from messenger.reading.times.tables import STARTS
from messenger.reading.words.by_ear import sounds_like
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numbered import Numbered
from messenger.reading.words.pages import Pages, paged, under
from messenger.reading.words.text import MARKS, Text

_TERSE: dict[str, str] = {
    "cn": "can", "xcept": "except", "cept": "except", "erly": "early", "smth": "something", "sumn": "something", "smthn": "something", "evng": "evening", "evn": "evening",
    "aftn": "afternoon", "mrng": "morning", "mrning": "morning", "wkdays": "weekdays", "wkday": "weekday", "wkends": "weekends",
    "frst": "first", "fst": "first", "scnd": "second", "tym": "time", "nxt": "next", "nuthin": "nothing", "tmp": "temprano", "tmprano": "temprano",
    "tmpr": "temprano", "trd": "tarde", "kien": "quien", "kual": "cual", "kualkier": "cualquier", "cualkier": "cualquier",
    "qlqr": "cualquier", "cualq": "cualquier", "qda": "queda", "qdo": "quedo", "pdo": "puedo", "pueo": "puedo", "smna": "semana",
    "sem": "semana", "hra": "hora", "tgo": "tengo", "stoy": "estoy", "em": "them", "arvo": "afternoon", "qiero": "quiero", "ps": "pues",
    "oi": "hoy", "boi": "voy", "dsp": "despues", "dsps": "despues", "dps": "despues", "kiero": "quiero", "asta": "hasta", "ayi": "alli", "trabago": "trabajo", "kedo": "quedo", "chanced": "free", "opportune": "free", "opportuned": "free",
    "xfis": "porfis", "xfas": "porfis", "pliss": "please", "plis": "please", "plish": "please", "pliz": "please", "porfavorcito": "porfis", "porfita": "porfis", "porfitas": "porfis",
}  # fmt: skip
_SHORTEST = 5
_WORDS_OF_THEIR_OWN = lexicon(
    "aceptable bienes boring bother canto carta cases cellular chase cintas clause coches costas costos county debera debio desperate "
    "diving doble drivers empiece entera entero entire estais estara facial fallecido fight fights finds flavor fuerza gentle guarda "
    "guests habria honesty launch llegado makers manzana manzanas marking mates medica medico medida medina molesta normas noting "
    "palace partly pasando penso permitia peron persons pesar petty plains planes planos plants podiamos podra podremos presidentes "
    "previos quedara quiebra quita quito rally ratio senior sensor seran serbia siente sports stars stated stats statue steven stuart "
    "subido talking tanks teachers teens tendria teneis tenias tennis thorough tiende tienden tired trabajado trades trenes tuned "
    "veamos vendio venido viendo vienes visitas vista vuelto vuelvo walter "
)
"""Everyday words one inner letter away from a word about times ("vienes" is no Friday)."""


_WRITTEN_BY_EAR = lexicon(
    "opcion opciones favor primera segunda tercera ultima viernes jueves miercoles sabado domingo lunes martes semana semanas hora horas "
    "mediodia despues antes quince veinte catorce trece cinco siete nueve diciembre noviembre enero necesito quiero quisiera quisieran cualquier cualquiera "
    "hasta ahora ahorita ninguna ninguno trabajo ocupado descanso vacaciones desde vuelvo regreso proxima proximo mejor gracias hoy hacia cita "
    "puedo puede manana ocho llego llegar llevar salgo vengo vamos noche dieciocho diecisiete dieciseis"
)
"""Spanish words about times that many write as they sound ("biernes", "opsion", "cemana", "nuebe")."""
_HOURS_BY_EAR = {"onse": "once", "dies": "diez", "dose": "doce", "tresce": "trece", "quinse": "quince"}
"""Hours that are mended only behind "las" or "la", since some are English words."""


@cache
def _by_sound() -> dict[str, str]:
    """How each of those words sounds -> the word."""
    return {sounds_like(word): word for word in sorted(_WRITTEN_BY_EAR)}


@cache
def _vocabulary() -> Numbered:
    return Numbered(_words())


def _words() -> list[str]:
    return sorted(KNOWN | STARTS | marked_words())


@cache
def _by_deletion() -> Pages:
    """Each longer word without one of its inner letters -> the word; the first in order where several share one."""
    found: dict[str, str] = {}
    for word in _words():
        if len(word) >= _SHORTEST and word.isalpha():
            for i in range(1, len(word) - 1):
                found.setdefault(word[:i] + word[i + 1 :], word)
    return paged(f"{shorter} {word}" for shorter, word in found.items())


@lru_cache(maxsize=4096)
def respelt_word(word: str) -> str:
    """The word of the readers of times that one typed word stands for; itself where it is known, short, or near to none.

    Only inner letters are mended: the first and the last carry the grammar ("works", "worked").
    """
    if word in _TERSE:
        return _TERSE[word]
    if len(word) < _SHORTEST or not word.isalpha() or word in _vocabulary() or word in _WORDS_OF_THEIR_OWN:
        return word
    heard = _by_sound().get(sounds_like(word))
    if heard:
        return heard
    missing = under(_by_deletion(), word)
    if missing:
        return missing
    for i in range(1, len(word) - 1):
        shorter = word[:i] + word[i + 1 :]
        if len(shorter) >= _SHORTEST and shorter in _vocabulary():
            return shorter
        swapped = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        if i < len(word) - 2 and swapped in _vocabulary():
            return swapped
    return word


@lru_cache(maxsize=4)
def respelt(text: Text) -> Text:
    """The text with such words mended, each in its place; the same object where there is none. Kept while a text is read: several readers
    begin with it."""
    words = tuple([respelt_word(word) for word in text.words])
    if not _HOURS_BY_EAR.keys().isdisjoint(words):
        words = tuple([_HOURS_BY_EAR.get(word, word) if words[i - 1] in {"las", "la"} else word for i, word in enumerate(words)])
    if not _TOO_MUCH.isdisjoint(words) and "to" in words:
        words = tuple([_too(words, i) for i in range(len(words))])
    return kept_by_others(denied_days(text if words == text.words else Text(text.cleaned, words, text.spans)))


def _too(words: tuple[str, ...], i: int) -> str:
    """ "9:30 is to early", "way to far": the "to" at word i that stands for "too"; that of "from early to late" does not."""
    if words[i] != "to" or words[i + 1 : i + 2] == () or words[i + 1] not in _TOO_MUCH:
        return words[i]
    return "too" if i == 0 or words[i - 1] in _BEFORE_TOO or words[i - 1] in MARKS else "to"


_TOO_MUCH = lexicon("early late far soon")
_BEFORE_TOO = lexicon(
    "is are be was way not just all bit little kinda kind_of really it its thats far much so pretty seems looks gets getting never"
)


def warm() -> None:
    """Make the tables now, so that no text waits for them."""
    _by_deletion()
    _by_sound()
