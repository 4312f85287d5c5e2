"""Short words of spoken Spanish that mean something else elsewhere: "e" for es, "ma" for más, "la tre" for las tres, "to lo día".

Each is put right only among Spanish words, and only where its neighbours allow it: "padre e hijo", "mi ma", "to the doctor" stay.
"""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon

CUES = lexicon(
    "e ma do doh tre die dieh sei seih ute er ar loh lah poi pol sel vel dil dal dio to too toa ante comio lante golpe gracia bebio ve lo gracia primera ultima"
)
"""A text without any of these is not looked at."""
_SPANISH = lexicon(
    "el la los las que de y es un una mi me no puedo quiero para por con cita hola gracias favor cuando donde como si soy estoy tengo ya pero "
    "del al se lo en su muy mas esta este esto eso manana tarde lunes martes miercoles jueves viernes sabado domingo hoy usted necesito puede "
    "llegar ir va voy hijo hija mama papa tambien nada quien porque dia dias semana hora horas despues antes gracia dio favor yo le les todo todos ni ese esa"
)
_ENGLISH = lexicon(
    "the and you is are my have do not can what when where how it for this to i am will would with need want appointment get of that at on was "
    "be we he she they your about any work time day morning afternoon tomorrow next week doctor if or so"
)
_HOURS = lexicon("dos tres cuatro cinco seis siete ocho nueve diez once doce")
_NUMBERS = {"do": "dos", "doh": "dos", "tre": "tres", "die": "diez", "dieh": "diez", "sei": "seis", "seih": "seis"}
_BEFORE_NUMBERS = lexicon("la las lah lo los loh a de el dia y o entre en unos como hace cada van con son")
_COUNTED = lexicon(
    "dia dias hora horas vez veces semana semanas mes meses minuto minutos minutico primera primeras primero ultima ultimas novia pastillas"
)
_ALWAYS = {
    "ute": "usted", "loh": "los", "lah": "las", "poi": "por", "pol": "por", "sel": "ser", "vel": "ver", "dil": "ir", "dal": "dar", "toa": "toda",
}  # fmt: skip
_ALL = {
    "lo": "todos",
    "los": "todos",
    "loh": "todos",
    "la": "toda",
    "las": "todas",
    "el": "todo",
    "eso": "todo",
    "esto": "todo",
    "mi": "todo",
    "er": "todo",
}
_ONE_OF = frozenset({"sabado", "domingo", "dia"})
_OF_MANY = lexicon("lunes martes miercoles jueves viernes sabado sabados domingo domingos dia dias demas dos tres")
_DAYS = lexicon("lunes martes miercoles jueves viernes sabado domingo dia mes proximo medio mediodia doctor lado")
_NO_VERB = lexicon("vitamina hepatitis opcion letra clave grupo tipo o y n con la una i")
_MARKS = frozenset('.?!;,:-()"\n')
_MOTHERS = lexicon("mi tu su la ay hola oye y")
_OATHS = lexicon("quiere mio mediante bendiga primero")
_WISHED = lexicon("bendiga libre guarde pague oiga bendice")
_AUXILIARY = lexicon("he ha has hemos han habia hubiera")
_FEMININE = frozenset({"primera", "ultima"})
_EATEN = {"comio": "comido", "bebio": "bebido"}


def put_right(words: list[str], spans: list[tuple[int, int]]) -> None:
    """Put such words of a text right, in place: ``words`` and for each its ``spans``."""
    if not _is_spanish(words):
        return
    for i, word in enumerate(words):
        if word not in CUES:
            continue
        before = words[i - 1] if i else ""
        after = words[i + 1] if i + 1 < len(words) else ""
        further = words[i + 2] if i + 2 < len(words) else ""
        words[i] = _meant(word, before, after, further)
        if after == "dia" and words[i] in {"dos", "tres", "diez", "seis"}:
            words[i + 1] = "dias"
    for i in range(len(words) - 1):
        before, after = words[i - 1] if i else "", words[i + 1]
        if words[i] == "la" and after in _HOURS and before in {"a", "de", "para", "hasta"}:
            words[i] = "las"
        elif words[i] == "lo" and (after in _HOURS or after in _OF_MANY):
            words[i] = "los"
        if words[i] == "los" and after in _ONE_OF:
            words[i + 1] = after + "s"
    _by_turn(words, spans)


def _is_spanish(words: list[str]) -> bool:
    spanish = english = 0
    for word in words:
        spanish += word in _SPANISH
        english += word in _ENGLISH and word not in CUES
    return spanish > english


def _meant(word: str, before: str, after: str, further: str) -> str:
    """The word that a cue stands for between its neighbours; itself where they do not tell."""
    if word in _ALWAYS:
        return _ALWAYS[word]
    if word in _NUMBERS:
        return _NUMBERS[word] if before in _BEFORE_NUMBERS or after in _COUNTED else word
    if word == "e":
        return "es" if after and after not in _MARKS and after[0] not in "ih1" and before not in _NO_VERB else word
    if word == "ma":
        return "mas" if before and before not in _MOTHERS and before not in _MARKS else word
    if word == "to" or word == "too":
        return _ALL.get(after, word) if further or after in {"eso", "esto"} else word
    if word == "er":
        return "el" if after in _DAYS or after.isdigit() or (after.isalpha() and before not in {"la", "el", "al", "del", "en"}) else word
    if word == "ar":
        return "al" if after in _DAYS else word
    if word == "ante":
        return "antes" if after in {"de", "del", "e", "es", "que", ""} or after in _MARKS else word
    if word == "dio":
        named = (
            after in _OATHS or (after in {"te", "me", "lo", "la", "le", "nos"} and further in _WISHED) or before in {"gracias", "gracia"}
        )
        return "dios" if named or (before == "a" and (not after or after in _MARKS)) else word
    if word == "gracia":
        return "gracias" if not before or before in _MARKS or after in {"a", "mi", "por"} or not after else word
    if word in _EATEN:
        return _EATEN[word] if before in _AUXILIARY else word
    if word in _FEMININE:
        return word + "s" if before in {"dos", "tres"} and not after.isalpha() else word
    if word == "ve":
        return "vez" if before in {"otra", "una", "primera", "cada", "tal"} else word
    return word


def _by_turn(words: list[str], spans: list[tuple[int, int]]) -> None:
    """Put "para lante" and "a golpe de 11" in other words."""
    for i in range(len(words) - 1):
        if words[i] == "para" and words[i + 1] in {"lante", "alante"}:
            words[i : i + 2] = ["en", "adelante"]
            return
        if words[i : i + 3] == ["a", "golpe", "de"] and i + 3 < len(words) and (words[i + 3].isdigit() or words[i + 3] in _HOURS):
            words[i : i + 3] = ["como", "a", "las"]
            return
