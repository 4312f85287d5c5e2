"""Several of the offered times called equally good ("either is fine", "la 1 o la 2, me da igual"), and a yes to the one that was put to them."""

from __future__ import annotations

from messenger.core.understanding import YesNo
from messenger.reading.times.words import MONTHS, WEEKDAYS
from messenger.reading.words.going_on import going_on
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.standing import Standing
from messenger.reading.words.text import MARKS, Text
from messenger.reading.yes_no.answer import read_yes_no

_FREELY = Standing(
    "either", "any", "anyone", "whichever", "whatever", "both", "all good", "all work", "all fine", "all three", "all 3", "you pick", "you choose", "you decide",
    "u pick", "u choose", "no preference", "not matter", "not care", "idc", "same to me", "your choice", "your pick", "cualquiera", "cualesquiera", "la que sea",
    "el que sea", "las que sean", "da igual", "es igual", "da lo mismo", "es lo mismo", "no importa", "usted elija", "elija usted", "usted escoja", "escoja usted",
    "usted decida", "usted disponga", "usted ordene", "usted mande", "usted vea", "usted guste", "usted quiera", "decida usted", "usted diga", "diga usted", "ustedes digan", "elijan ustedes", "escoja", "elija", "ambas", "ambos", "las dos", "los dos", "las 2", "los 2",
    "todas", "todos", "sin preferencia", "no tengo preferencia", "la que guste", "la que quiera",
)  # fmt: skip
_BESIDE = MARKS | lexicon(
    "either any one ones of the those these them that this is are it they works work good fine great ok okay yes yeah sure for me with us to i am you u can do all "
    "really just honestly does both time times whichever whatever pick choose decide have no not care preference matter please thanks thank would be okay day days your suits suit "
    "my is easiest easier best so then well hm hmm um and or first last two three 2 3 earliest "
    "cualquiera la el las los que sea de me da igual lo mismo no importa cual cuales a mi usted ustedes escoja elija decida diga disponga mande ordene guste quiera y o ambas ambos dos tres todas todos "
    "queda quedan sirve sirven bien esta estan parece parecen viene vienen conviene convienen puedo primera primeras ultima ultimas primeros ultimos esas esos estas estos ellas "
    "funciona funcionan gracias por favor pues si claro gustan guste quiera tengo preferencia sin es mija"
)
_PAIRS: dict[tuple[str, ...], int] = {
    ("first", "two"): 0, ("first", "2"): 0, ("primeras", "dos"): 0, ("primeras", "2"): 0, ("dos", "primeras"): 0, ("2", "primeras"): 0, ("primeros", "dos"): 0,
    ("last", "two"): 1, ("last", "2"): 1, ("ultimas", "dos"): 1, ("ultimas", "2"): 1, ("dos", "ultimas"): 1, ("2", "ultimas"): 1, ("ultimos", "dos"): 1,
}  # fmt: skip
_GOOD = lexicon("work works good fine great ok okay sirven quedan bien funcionan convienen puedo vienen")
_DENIALS = frozenset({"no", "not"})
_NO_MATTER = {("not", "matter"), ("not", "care"), ("no", "preference"), ("no", "importa"), ("no", "tengo"), ("no", "problem")}
_LONGEST = 10
"""Words, without marks. What is longer says more than that."""


def first_of_equals(text: Text, count: int) -> int:
    """The first (1-based) of several offered times that a text calls equally good and says nothing else of; 0 for all other texts."""
    words = tuple(word for word in text.plain if word not in "¿¡")
    places = tuple(word for word in words if word.isdecimal() and len(word) == 1)
    if text.asks or count < _SEVERAL or not 0 < len(words) <= _LONGEST:
        return 0
    if not all(word in _BESIDE or word in places for word in words):
        return 0
    if any(word in _DENIALS and words[i : i + 2] not in _NO_MATTER for i, word in enumerate(words)):
        return 0
    pair = next((_PAIRS[words[i : i + 2]] for i in range(len(words) - 1) if words[i : i + 2] in _PAIRS), None)
    freely = _FREELY.anywhere(words)
    if pair is not None:
        return 1 + pair * (count - _SEVERAL) if freely or not _GOOD.isdisjoint(words) else 0
    numbers = {int(word) for word in places}
    either = len(numbers) > 1 and (freely or not {"or", "o"}.isdisjoint(words) or not _GOOD.isdisjoint(words))
    if either:
        return min(numbers) if numbers <= {*range(1, count + 1)} else 0
    return 1 if freely and numbers <= {2, 3} else 0


_WHICH = lexicon(
    "what whats which one ones is are the s would do does you u recommend suggest think best soonest earliest sooner earlier nearest closest first next available have got can get "
    "i me to of those these them um umm ummm hmm well so idk not know ok okay please open time times slot slots your my "
    "cual cuales que me nos recomienda recomiendan recomendaria sugiere sugieren conviene es la el las los mas pronto cercana proxima temprano temprana usted ustedes de esas esos "
    "estas ellas mejor seria pues no se y hora cita primera primero tiene tienen"
)
_ADVISED = lexicon("recommend suggest recomienda recomiendan recomendaria sugiere sugieren soonest earliest nearest closest")
_COMPARED = lexicon("sooner earlier first best pronto cercana proxima temprano temprana primero mejor")


def asks_for_one(text: Text) -> bool:
    """Whether a text asks which of the offered times is the soonest, or which to take ("what's the soonest", "cual me recomienda")."""
    words = tuple(word for word in text.plain if word not in "¿¡")
    if not 0 < len(words) <= _LONGEST or not _WHICH.issuperset(words):
        return False
    chosen = not {"which", "cual"}.isdisjoint(words) and not _COMPARED.isdisjoint(words)
    return chosen or (not _ADVISED.isdisjoint(words) and not {"what", "whats", "which", "cual", "que"}.isdisjoint(words))


_SEVERAL = 2
_TAKES = lexicon("take tomo esa ese that agarro apartela apuntela apunteme anoteme book reserve quiero want")
_WITH_IT = _TAKES | lexicon(
    "i will it the one works yes ok okay please lets let us do then me la lo si por favor pues entonces quedo con gracias thanks"
)
_ANOTHER = lexicon("other another else more earlier later sooner otra otro mas antes despues temprano tarde next").union(WEEKDAYS, MONTHS)


_HESITATES = lexicon("hm hmm hmmm mm um umm uh uhh er eh este pues well so")
"""Sounds of somebody who is still thinking."""


def takes_it(text: Text) -> bool:
    """Whether a text says yes to the one time that was put to them ("yes", "that works", "esa esta bien"), and speaks of no other."""
    words = tuple(word for word in text.plain if word not in "¿¡")
    if (
        text.asks
        or _HESITATES.issuperset(words)
        or not 0 < len(words) <= _LONGEST
        or any(word[:1].isdigit() for word in words)
        or not _ANOTHER.isdisjoint(words)
    ):
        return False
    if going_on(text) == "agree" or (not _TAKES.isdisjoint(words) and _WITH_IT.issuperset(words)):
        return True
    answer = read_yes_no(text, "Does that time work for you?")
    return isinstance(answer, YesNo) and answer.answer == "yes"
