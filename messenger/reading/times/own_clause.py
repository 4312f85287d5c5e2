"""The clause that a text ends on, where it says nothing but a time: "..., so the 11th at 9", "... el martes mejor".

People tell why first and end on what they ask for. Where the rules cannot tell what the rest of a text says of its times, that clause is
what it comes to.
"""

from __future__ import annotations

from collections.abc import Sequence

from messenger.core.value import slotted
from messenger.reading.times.words import MONTHS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS, ORDINALS
from messenger.reading.words.text import STOPS, Text, words_of

PARTING = STOPS | {",", "(", ")", "-"}
_CUTS = lexicon(
    "but pero so because since cuz bc porque pq xq and y e if si though aunque then entonces asi while when cuando que unless however sino than "
    "otherwise or o"
)
"""Words with which another clause begins."""
MANNERS = lexicon(
    "the el la on at for a al dia de del las los is it one time that would be please pls pleez th st nd rd oclock en me i yes yep yeah yup yea si ok okay "
    "oki pues bueno mejor porfa porfis favor por gracias thanks thank thx ty you u lol haha jaja jajaja good works work fine great perfect deme dame "
    "pongame ponme ponga will take lets let us do give gimme quiero quisiera esta bien say make just mam maam sir hon can puedo tomo agarro apartame "
    "aparteme anoteme apunteme go with voy quedo con we instead entonces ya nomas esa ese seria va dale book put pick slot cita option opcion dejeme "
    "dejame demelo demela dejemoslo dejemosla quedese pongamelo pongamela pasame paseme sera kindly confirm want keep prefer better best sooner vote my "
    "preference slight slightly guess reckon suppose think still nah ugh well may id ill cuadra sirve conviene queda acomoda prefiero safest safer suits down "
    "way sin falta creo definitely sure roger"
)
"""Words that do nothing but take the time beside them."""
_NOT_AT_THE_END = lexicon("if si than que since or o y and e unless when cuando while although aunque otherwise though sino")


@slotted
class Part:
    """One clause. Words ``first`` to ``last`` of a text, and the word or mark that leads them."""

    first: int
    last: int
    lead: str


_ADDING = frozenset({"and", "y"})


def parts_of(words: Sequence[str]) -> list[Part]:
    """The clauses of a text, cut at its marks and at the words between them."""
    found: list[Part] = []
    first, lead = 0, ""
    for i, word in enumerate(words):
        if word in PARTING or word in _CUTS:
            if i > first:
                found.append(Part(first, i - 1, lead))
            lead = words[i - 1] if word in _ADDING and i and words[i - 1] in STOPS else word
            first = i + 1
    if first < len(words):
        found.append(Part(first, len(words) - 1, lead))
    return found


def closes(words: Sequence[str], parts: Sequence[Part]) -> bool:
    """Whether the last clause of a text is what it comes to: no condition, and no exception from what is before it."""
    last = parts[-1]
    if last.lead in _NOT_AT_THE_END and words[max(0, last.first - 2) : last.first] not in SO:
        return False
    if last.lead not in STOPS and any(part.lead in _CONDITIONS for part in parts[-3:]):
        return False
    return last.lead not in _CONTRARY or (last.first - 2 - parts[-2].first >= _SHORT and _ALL.isdisjoint(words[: last.first]))


SO = (("asi", "que"), ("por", "eso"))
_CONDITIONS = frozenset({"if", "si", "unless"})
_CONTRARY = frozenset({"but", "pero"})
_ALL = lexicon("any anything anytime all every cualquier cualquiera todo todos todas lo")
_SHORT = 4
"""Words before a "but" up to which it rather excepts or changes a time ("10 but on the 3rd") than turns to another."""


def closing(text: Text) -> Text | None:
    """The clause that a text ends on, where it says nothing but a time; None elsewhere, and where what is before it may be a part of it."""
    words, parts = text.words, parts_of(text.words)
    if len(parts) < _FEWEST or not closes(words, parts):
        return None
    last, before = _with_its_day(words, parts)
    said = words[last.first : last.last + 1]
    if not all(word in MANNERS or word in _MORE_OF_TIMES or word in ANY_DAY or word == "," or _of_time(word) for word in said) or not any(
        _of_time(word) for word in said
    ):
        return None
    days = [word for word in said if word in WEEKDAYS or word in PLURAL_WEEKDAYS]
    if days and not _WEEKS.isdisjoint(words[: last.first]):
        return None
    lead = words[before.first : before.last + 1]
    every_day = last.lead in _CONCLUDING and not ANY_DAY.isdisjoint(said)
    hour = not every_day and any(_of_time(word) for word in lead) and WEEKDAYS.keys().isdisjoint(lead) and _DATING.isdisjoint(lead)
    return (
        None
        if hour and sum(_of_time(word) for word in said) < _FEWEST + (bool(days) and "the" in said)
        else words_of(" ".join(_without_then(said)))
    )


def _without_then(said: Sequence[str]) -> list[str]:
    """ "thurs the 10th then, 1:30": what is concluded, without the word for it."""
    return [word for i, word in enumerate(said) if not (i and word in {"then", "entonces", ","})]


def _with_its_day(words: Sequence[str], parts: Sequence[Part]) -> tuple[Part, Part]:
    """The last clause, and the one before it; a day and its hour are one ("..., thurs the 10th then, 1:30")."""
    last, before = parts[-1], parts[-2]
    hour = last.lead in _BESIDE_HOURS and all(
        word in _HOURLY or word[:1].isdigit() or word in CARDINALS for word in words[last.first : last.last + 1]
    )
    day = words[before.first : before.last + 1]
    dated = any(word in WEEKDAYS or word in MONTHS for word in day) and all(word in MANNERS or _of_time(word) for word in day)
    if len(parts) > _FEWEST and hour and dated and before.lead in STOPS | _CONCLUDING:
        return Part(before.first, last.last, before.lead), parts[-3]
    return last, before


_BESIDE_HOURS = lexicon(", then entonces")
_CONCLUDING = lexicon("so then entonces")
_HOURLY = lexicon("at a las la am pm oclock y media then entonces like como around")
_WEEKS = lexicon("week weeks semana semanas")
_DATING = lexicon("th st nd rd el dia today tomorrow hoy").union(MONTHS)
_FEWEST = 2
ANY_DAY = lexicon("any anyday anytime cualquier cualquiera")
"""Words by which a time is that of every day."""
_MORE_OF_TIMES = lexicon(
    "post working weekday then entonces after before from to until around morning mornings afternoon afternoons noon evening tarde manana mediodia despues antes partir am pm y media next"
    " week semana proxima"
)


def bounds_hours(text: Text) -> bool:
    """Whether what a text ends on is concluded ("so after 4", "entonces antes de las 10"), and a bound of hours."""
    words, parts = text.words, parts_of(text.words)
    last = parts[-1]
    concluded = last.lead in {"so", "entonces"} or words[max(0, last.first - 2) : last.first] in SO
    return concluded and not _BOUNDS.isdisjoint(words[last.first : last.last + 1])


_BOUNDS = lexicon("after before antes despues past post")


def opening(text: Text) -> Text | None:
    """The clause that a text opens on, where it says nothing but hours and only what keeps somebody is told behind it: "before 10, gotta clock in
    at 10:30"; None elsewhere."""
    words = text.words
    cut = next((i for i in range(2, len(words)) if words[i] in PARTING or words[i] in _REASONS), -1)
    if cut < 0:
        return None
    said, behind = words[:cut], words[cut:]
    if not any(_of_time(word) for word in said) or not all(
        word in MANNERS or word in _MORE_OF_TIMES or word in ANY_DAY or word in _ANY or _of_time(word) for word in said
    ):
        return None
    step = next((i for i, word in enumerate(behind) if word not in PARTING and word not in _REASONS), -1)
    if step < 0 or behind[step] not in _OWN or _KEPT_THEN.isdisjoint(behind) or not _WISHED.isdisjoint(behind):
        return None
    if any(word in WEEKDAYS or word in PLURAL_WEEKDAYS or word in MONTHS for word in behind):
        return None
    return words_of(" ".join(said))


_REASONS = lexicon("because since cuz bc cause porque pq xq pues ya")
_ANY = lexicon("anything something algo todo")
_OWN = lexicon("i im we gotta have got entro entramos salgo salimos trabajo tengo tenemos empiezo my mi que")
_KEPT_THEN = lexicon(
    "clock start work shift gotta class entro entramos salgo salimos trabajo turno clase empiezo escuela jale chamba school bus off"
)
_WISHED = lexicon(
    "can could or but if puedo o pero si works also tambien free libre unless not no then so entonces prefer rather otherwise any"
)


def _of_time(word: str) -> bool:
    return word[:1].isdigit() or word in WEEKDAYS or word in PLURAL_WEEKDAYS or word in MONTHS or word in CARDINALS or word in ORDINALS
