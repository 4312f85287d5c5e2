"""An answer to offered slots: one of them, other times, leave it as it is, or a wish of one's own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from operator import itemgetter
from typing import Any

from messenger.core.understanding import ExpectSlot, Keep, Language, More, SlotNumber, Times, Unread
from messenger.core.value import replace
from messenger.reading.slots.alike import asks_for_one, first_of_equals, takes_it
from messenger.reading.slots.asides import preferred_part, without_notice
from messenger.reading.slots.bare import bare_place
from messenger.reading.slots.beside import days_later, edge_of_list, other_time, same_time
from messenger.reading.slots.beside_number import hour_of_another_day, kept_by_a_car
from messenger.reading.slots.checked import checked_day
from messenger.reading.slots.choosing import hour_of_its_day, one_in_figures, one_of_its_day, points_away, without_choosing
from messenger.reading.slots.conclusions import behind_complaint, concluded, points_at_other, points_at_several
from messenger.reading.slots.day import another_time_on_its_day
from messenger.reading.slots.doubts import asks_about_one, asks_why, last_of_three, put_off, several_of_the_list
from messenger.reading.slots.first_choice import first_choice
from messenger.reading.slots.hours import beside_the_slot, day_or_hour_offered
from messenger.reading.slots.moved import days_moved, minutes_later, minutes_of_its_hour
from messenger.reading.slots.names import AFTER_NUMBER, BEFORE_NUMBER, POINTERS, Named, date_or_option, named, preferred, turned, undecided
from messenger.reading.slots.own_days import own_days_books, tells_of_own_days
from messenger.reading.slots.several import all_the_same, better_of_two, exactly, others_than, taken_back
from messenger.reading.slots.suiting import those_that_suit
from messenger.reading.slots.too_much import hour_ruled_out
from messenger.reading.times.constraint import Interval
from messenger.reading.times.in_place_of import without_replaced
from messenger.reading.times.mark_choice import spoken_over
from messenger.reading.times.parts import Wish
from messenger.reading.times.spelling import respelt
from messenger.reading.times.when import TimesRead, read_times
from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found, Phrasebook
from messenger.reading.words.text import MARKS, STOPS, Text, words_of

_WISHES: Phrasebook[str] = Phrasebook(
    [
        ("more", """
< [show] [me] more [times|options|please|slots|dates] [please] >
< mas [opciones|horas|horarios|fechas] [por] [favor] >
< other|others|another|otros|otras|otro|otra [please|one|por] [favor] >
< next [please] >
< [ugh|um|hmm|eh|lol|sorry|oh] none|neither|ninguna|ninguno|nothing|no|nope|nah [sorry|thanks|thank] [you] >
all of those|these|them ~2 when|during|while
other|more|different|additional|another|else|new ~1 times|time|options|slots|days|dates|openings|appointments|availability|ones|option
got|have any|some|other others|other $
show|give|send|see|next next|another|more|siguiente ~1 group|set|batch|bunch|round|page|list|lot
next group|set|batch|bunch|round ~1 of|please|$
siguiente|siguientes|proximo|proxima|otro|otra grupo|tanda|lista|bloque|opciones|horarios
que mas tienes|tiene|tienen|hay
more times
sooner than ~1 that|those|these|them|this
anything|something|nothing|any ~1 sooner|earlier $
algo|nada|mas ~2 pronto|temprano|antes que|de eso|esos|esas|esa|ese|estos|estas
antes de eso|esas|esos
any|anything|something|what|got ~2 else|other
anything|something different
none|neither ~1 of ~1 these|those|them|the|work
nun of ~1 these|those|them|dem
que ~1 mas|+ hay|tiene|tienen|ofrece|ofrecen
none|neither work|suit|fit|works|is|are|sirve
^ nope|nah|no ~1 nope|nah|no ~1 nope|nah|no $
nothing there|here|listed|offered
nothing|none on|in|from|of the|that|this|your list
nada ~1 ahi|alli|aqui|esa_lista|la_lista
nada de eso|esos|esas|esto|estas
all ~1 3|three|four|4|of ~1 bad|no|out|terrible|taken|during|when|are|dont
los|las 3|tres ~1 no|estan|son
none of
^ ningun* ~3
no to all|any|them
can|could not ~1 do|make|take ~1 any|either|them|those $
can|could not ~1 do|make|take ~1 any|either of ~1 them|those|these
no ~2 ningun*
class|school|shift|shifts|practice|busy|booked|work|working ~2 all ~1 those|these|them|of times|days|ones
work|working|busy|booked ~1 all ~1 of|those|them|these|3
trabajo ~1 todos|todas|esos|esas
not|no ~2 any of ~1 these|those|them
nope|no ~3 got anything|something
those|these|they ~3 not|dont ~2 work|good|fit
no good|use
is that ~2 all
have anothers
todas|todos ~2 mal|malas|malos|ocupad*
todas|todos ~1 en|a horas de trabajo|clase|escuela
not have ~2 any|another ~1 others|other|more|else
hay|habra|tiene*|tendra* ~3 mas adelante
< algo|para ~1 mas adelante >
you have ~1 anothers|others|others|more
hay|habra|tiene|tienen otra|otro $
otra*|otro*|mas ~1 opcion|opciones|hora|horas|horario|horarios|dia|dias|fecha|fechas|espacio|cita|citas
ningun* ~1 me|de|sirve|queda|puedo|works|conviene|gusta
no ~1 tiene*|hay|tendra*|tenes ~1 otra*|otro*|mas|algo
tiene*|hay|tendra* ~1 otra*|otro*|mas|algo ~1 mas
algo mas|diferente
no me ~1 sirve*|queda*|conviene* ~1 ningun*|esas|esos|$
no puedo ~1 ningun*|esas|esos
^ esas|esos no
keep looking
too soon|early|late
too far ~1 out|away|off|ahead
muy|demasiado ~1 temprano|tarde|pronto
tiene*|hay|habra|tendra*|tenes ~1 otras|otros
otras|otros|others|other_ones please|pls|porfa|porfis|por_favor
deme|dame|ensename|mandame otras|otros|mas
"""),
        ("keep", """
< keep [it|mine|my] [as] [it] [is] [please] >
keep ~2 it|mine|my|same|original|current|appointment
leave it ~3
stay with ~3
< mantener|mantenerla|mantengo >
mant* ~2 misma|cita|original|la|como
dejar*|dejala|dejela|dejemosla ~2 asi|como|igual|misma
never mind
forget it
olvidelo|olvidalo
do not change
no ~1 cambi*
"""),
        ("later", """
get|let|text|call ~2 back to you
to ~1 decide
until|till|til|while i|we ~1 ask|check|talk|know|hear
think about|on|over it|this|them
pensarlo|pensarle|pienso
para decidir
let me ~1 check|see|ask|think
let me ~1 get back
will check|ask|see
need|have|got to ~1 check|ask|think|talk
need|have|got to ~1 see|look $|first|if|what|how|with
not sure
le aviso
te digo|aviso
dejeme|dejame|deje|deja ~1 ver|veo|checar|checo|preguntar|pregunto|pensar|hablo|consulto
tengo que ~1 ver|checar|preguntar
"""),
        ("fact", """
pain|dolor|advil|tylenol|mg|pills|pastillas|kids|children|hijos|cats|dogs|zip|phone|telefono|cel|birthday|born|naci|dob|weigh|peso|pressure|presion|meds|medicine|medicines|childrens|gabapentin|milligrams
my|mi ~1 number|numero|telefono|birthday
i|we live
vivo en
years old
tengo ~2 anos
i have ~2 years
i|he|she|we took|tried|went|was|had|paid
me tome
hace ~2 anos
ya van
somos ~3
no contesta
miles|millas
days a
murio|fallecio
"""),
    ]
)  # fmt: skip


NOT_OUT = "the only one not ruled out"
ALIKE = "the first of several that suit equally"


def read_slot(text: Text, expect: ExpectSlot, language: Language, now: datetime) -> SlotNumber | More | Keep | Times | Unread:
    """The slot chosen (1-based), More, Keep (only where ``expect.keep``), a constraint of the person's own, or Unread.

    Times are read against the wall clock of ``now``'s zone, in whatever zone the offered starts are given; naive ones are of that zone.
    """
    read = _read_slot(text, expect, language, now)
    if isinstance(read, Unread | SlotNumber):
        read = _in_place(text, expect, language, now) or read
    if isinstance(read, Unread | More) and len(expect.offered) > 1 and asks_for_one(text):
        return SlotNumber(1, because=ALIKE, left=True, alike=True)
    if isinstance(read, Unread):
        first = first_of_equals(text, len(expect.offered))
        if first:
            return SlotNumber(first, because=ALIKE, left=True, alike=True)
        if expect.asked and takes_it(text):
            return SlotNumber(expect.asked, because="a yes to the one asked about")
    if isinstance(read, SlotNumber | Times):
        offered = tuple((start.astimezone(now.tzinfo) if start.tzinfo else start).replace(tzinfo=None) for start in expect.offered)
        out = hour_ruled_out(respelt(text), offered)
        if out is not None and _comes_to(read, offered[out[0] - 1], out[0], of_its_day=out[1]):
            return More("other times are wished")
    if isinstance(read, SlotNumber) and 1 <= read.number <= len(expect.offered):
        chosen = expect.offered[read.number - 1]
        instead = beside_the_slot(text, chosen.astimezone(now.tzinfo) if chosen.tzinfo else chosen)
        if instead is not None:
            return instead
    return read


def _in_place(text: Text, expect: ExpectSlot, language: Language, now: datetime) -> SlotNumber | Times | None:
    """ "friday at 2 instead of thursday", "ponme a las 3 el jueves en vez de las 2": what is taken in place of something else; else None."""
    kept = without_replaced(respelt(text))
    if kept.cleaned is not text.cleaned or len(kept.words) >= len(text.words) or not text.bag.isdisjoint({"same", "misma", "mismo"}):
        return None
    read = _read_slot(kept, expect, language, now)
    return read if isinstance(read, SlotNumber | Times) else None


def _comes_to(read: SlotNumber | Times, start: datetime, number: int, *, of_its_day: bool) -> bool:
    """Whether an answer comes to a slot whose hour is ruled out, or to other days although the one of it is wished for."""
    if isinstance(read, SlotNumber):
        return read.number == number
    others = any(first.date() != start.date() or last.date() != start.date() for first, last in read.intervals)
    return _holds(read.intervals, start) or (of_its_day and others and len(read.intervals) > 1)


def _read_slot(text: Text, expect: ExpectSlot, language: Language, now: datetime) -> SlotNumber | More | Keep | Times | Unread:
    if not text.plain:
        return Unread("no words")
    text = one_in_figures(without_notice(respelt(text)))
    offered = tuple((start.astimezone(now.tzinfo) if start.tzinfo else start).replace(tzinfo=None) for start in expect.offered)
    wishes = [one for one in _WISHES.find(text) if one.tag != "more" or not one.first or text.words[one.first - 1] not in {"tengo", "have"}]
    wishes = [one for one in wishes if one.tag != "fact" or not (spoken_over(text.words, one.first, one.last) or _hoped(text, one))]
    if not any(word[:1].isdigit() for word in text.words) or _bound_to_a_birthday(text):
        wishes = [one for one in wishes if one.tag != "fact" or text.words[one.last] != "birthday"]
    tags = {one.tag for one in wishes}
    if expect.keep and "keep" in tags:
        return Keep("to leave it as it is")
    place = bare_place(text, offered)
    if place is not None:
        return SlotNumber(place, because=f"the number {place} of the list")
    opening = [word for word in text.plain[:4] if word not in {"wait", "sorry", "um", "uh", "ok", "so", "hi", "perdon", "espere"}]
    if opening[:2] in (["que", "va"], ["que", "pena"], ["que", "lastima"], ["que", "bueno"], ["que", "bien"]):
        opening = []
    if opening[:2] in (["what", "about"], ["que", "tal"]):
        opening = []
    if opening and opening[0] in {"what", "which", "cual", "que"} and (text.asks or {"was", "were", "again", "era", "eran"} & text.bag):
        return Unread("a question about the list") if "more" not in tags else More("other times are wished")
    if asks_why(text):
        return More("other times are wished") if "more" in tags else Unread("a question about the list")
    if asks_about_one(text):
        return Unread("a question about one of the list")
    asked = _number_asked_for(text)
    if asked in _OF_LIST_OR_CLOCK[: len(offered)]:
        number = int(asked)
        meant = offered[number - 1].time() == time(number + 12)
        return SlotNumber(number, because=f"the number {number} of the list") if meant else Unread("a place in the list or an hour")
    if asked and int(asked) > len(offered):
        return _lone_hour(words_of(asked), offered) or Unread("a number that is not on the list")
    equal = _equally_good(text, offered, expect, language, now)
    if equal is not None:
        return equal
    left = last_of_three(text, len(offered))
    if left:
        return SlotNumber(left, because=NOT_OUT, left=True)
    if several_of_the_list(text):
        return Unread("more than one of the list may be meant", suits=True)
    if "fact" in tags:
        rest = _without_facts(text, [one for one in wishes if one.tag == "fact"])
        read = read_slot(rest, expect, language, now) if rest else None
        return read if isinstance(read, SlotNumber | Times) else Unread("figures that are no times")
    checked = checked_day(text)
    if checked is not None:
        read = read_slot(checked[0], expect, language, now)
        if isinstance(read, SlotNumber):
            return read if offered[read.number - 1].weekday() == checked[1] else Unread("a day that is not that of the slot named")
    complained = behind_complaint(text)
    if complained is not None and (complained.plain or "more" not in tags):
        return read_slot(complained, expect, language, now) if complained.plain else More("other times are wished")
    ending = concluded(text)
    if ending is not None:
        read = read_slot(ending, expect, language, now)
        if isinstance(read, SlotNumber):
            return SlotNumber(read.number, because=f"{read.because}, in conclusion")
    first = first_choice(text) or preferred_part(text)
    if first is not None:
        read = read_slot(first, expect, language, now)
        if isinstance(read, SlotNumber):
            return SlotNumber(read.number, because=f"{read.because}, as the first choice")
    if len(text.plain) > 1:
        moved = _counted_from_a_slot(text, offered, language, now)
        if moved is not None:
            return moved
    placed = _placed_in_list(text, offered, language, now)
    if placed is None:
        by_times = _by_times(text, tags, offered, language, now)
        if isinstance(by_times, SlotNumber) and put_off(text, wishes):
            return Unread("will answer later")
        own = isinstance(by_times, SlotNumber) and not by_times.left and tells_of_own_days(text)
        return replace(by_times, left=True) if own and isinstance(by_times, SlotNumber) else by_times
    if isinstance(placed, SlotNumber) and put_off(text, wishes):
        return Unread("will answer later")
    if isinstance(placed, SlotNumber) and _asks_for_others(text, offered[placed.number - 1], language, now):
        return Unread("one of the list, and other times are asked for", suits=True)
    if isinstance(placed, SlotNumber):
        other = _turned_to(text)
        again = read_slot(other, expect, language, now) if other is not None else None
        if isinstance(again, SlotNumber | Times | More) and again != placed:
            return again
    return placed


def _number_asked_for(text: Text) -> str:
    """The number of "make it 2", "what about 2 then?"; empty where a text says more."""
    words = text.plain[:-1] if text.plain[-1:] and text.plain[-1] in {"then", "please", "instead", "entonces"} else text.plain
    if len(words) != len(_MAKING[0]) + 1 or words[:2] not in _MAKING:
        return ""
    return words[2] if words[2].isascii() and words[2].isdecimal() and len(words[2]) <= 2 else ""


_MAKING = (("make", "it"), ("what", "about"), ("how", "about"), ("que", "tal"))


def _equally_good(
    text: Text, offered: tuple[datetime, ...], expect: ExpectSlot, language: Language, now: datetime
) -> SlotNumber | Times | None:
    """Several of the list taken as equally good, the better of two, or the choice behind one that is taken back; None elsewhere."""

    def read(part: Text) -> object:
        return read_slot(part, expect, language, now)

    def times(part: Text) -> TimesRead:
        return read_times(part, language, now, tuple(start.date() for start in offered))

    def holds(found: TimesRead, start: datetime) -> bool:
        return found.times is not None and _holds(found.times.intervals, start)

    return (
        all_the_same(text, offered)
        or those_that_suit(text, offered)
        or others_than(text, offered, read, times, holds)
        or better_of_two(text, read)
        or taken_back(text, read)
    )


def _asks_for_others(text: Text, slot: datetime, language: Language, now: datetime) -> bool:
    """ "1. no 2. no 3. got anything in the new year": times of other days asked for in the last sentence, behind a place in the list."""
    at = max((i for i, word in enumerate(text.words[:-1]) if word in STOPS), default=0)
    rest = text.words[at + 1 :]
    if not at or _SEEKING.isdisjoint(rest[:4]) or not {"if", "si", "for", "para"}.isdisjoint(rest[:6]):
        return False
    read = read_times(words_of(" ".join(rest)), language, now)
    return read.kind == "times" and read.times is not None and not _holds(read.times.intervals, slot)


_SEEKING = lexicon("anything something algo")


def _turned_to(text: Text) -> Text | None:
    """ "the first one works. actually hold on. can we do the one on friday": what is said behind the last word of turning round."""
    at = max((i for i, word in enumerate(text.words) if word in _TURNING and i >= _BEHIND), default=-1)
    rest = text.words[at + 1 :] if at > 0 else ()
    return words_of(" ".join(rest)) if any(word not in MARKS for word in rest) else None


_TURNING = lexicon("actually wait hold scratch espere espera")
_BEHIND = 2
"""Words before one of turning, at least."""


def _without_facts(text: Text, facts: list[Found[str]]) -> Text | None:
    """A text without its clauses of figures and things of the past ("the 2nd one. my phone is at 2%"); None where nothing is left."""
    kept: list[str] = []
    first = 0
    ends = [i for i, word in enumerate(text.words) if word in STOPS or (word in _BETWEEN_CLAUSES and not _lists_days(text.words, i))]
    ends.append(len(text.words))
    for end in ends:
        if not any(first <= fact.first < end or first <= fact.last < end for fact in facts):
            kept += text.words[first : end + 1]
        first = end + 1
    left = [word for word in kept if word not in MARKS and word not in _BETWEEN_CLAUSES]
    if not left or (len(left) < 3 and first > 12 and not any(word[:1].isdigit() for word in left)):
        return None
    rest = words_of(" ".join(kept))
    return None if any(one.tag == "fact" for one in _WISHES.find(rest)) else rest


def _lists_days(words: tuple[str, ...], i: int) -> bool:
    """Whether word i only joins two weekdays ("I have the kids tues and thurs")."""
    return i > 0 and words[i - 1] in WEEKDAYS and words[i + 1 : i + 2] != () and words[i + 1] in WEEKDAYS


def _hoped(text: Text, fact: Found[str]) -> bool:
    """Whether the "was" of a fact is that of a wish ("I was thinking more like the 9th")."""
    return text.words[fact.last] == "was" and not _HOPING.isdisjoint(text.words[fact.last + 1 : fact.last + 3])


def _bound_to_a_birthday(text: Text) -> bool:
    """Whether a birthday is what a wish is bound to ("after my birthday on the 5th"), and no figure to know somebody by."""
    at = text.words.index("birthday") if "birthday" in text.bag else len(text.words)
    return not _BINDING.isdisjoint((*text.words[max(0, at - 5) : at], *text.words[at + 1 :])) and not _BORN.search(text.cleaned)


_BINDING = lexicon("after before until till since past following around despues antes hasta")
_BORN = re.compile(r"\d+[/.-]\d+[/.-]\d+|\b(?:19|20)\d\d\b")
_HOPING = lexicon("thinking hoping wondering looking wanting going planning")
_PLACES = frozenset({"one", "option", "choice", "slot", "opcion"})
_OF_LIST_OR_CLOCK = ("1", "2", "3", "4", "5")
_BETWEEN_CLAUSES = lexicon("and but also y pero tambien so , because since porque pues")


def _counted_from_a_slot(text: Text, starts: tuple[datetime, ...], language: Language, now: datetime) -> Times | Unread | None:
    """ "the thursday one but a week later", "same time as 2 but friday"; None where a text speaks of nothing of the kind."""

    def slot_of(words: tuple[str, ...]) -> datetime | None:
        part = words_of(" ".join(words))
        read = _placed_in_list(part, starts, language, now) or _by_times(part, set(), starts, language, now)
        return starts[read.number - 1] if isinstance(read, SlotNumber) else None

    return (
        days_later(text, starts, slot_of)
        or minutes_later(text, slot_of)
        or minutes_of_its_hour(text, slot_of)
        or days_moved(text, slot_of)
        or same_time(text, starts, slot_of, language, now)
        or another_time_on_its_day(text, starts, slot_of, language, now)
    )


def _placed_in_list(
    text: Text, offered: tuple[datetime, ...], language: Language, now: datetime
) -> SlotNumber | More | Times | Unread | None:
    """What a number, letter or place in the list comes to; None where a text names none."""
    if date_or_option(text, offered, alone=True):
        return Unread("a number that can be a day of the month or a place in the list")
    places = named(text, len(offered))
    chosen = [one for one in places if not one.out]
    numbers = list(dict.fromkeys(one.number for one in chosen))
    ruled_out = {one.number for one in places if one.out}
    if len(numbers) > 1 and turned(text, chosen):
        numbers, chosen = [chosen[-1].number], [chosen[-1]]
    if len(numbers) > 1:
        best = preferred(text, chosen)
        numbers, chosen = ([best.number], [best]) if best else (numbers, chosen)
    if len(numbers) == 1 and undecided(text, chosen[0], len(offered)):
        return Unread("more than one of the list")
    if len(numbers) == 1:
        number = numbers[0]
        by_day = {start.day for start in offered} - {offered[number - 1].day if 1 <= number <= len(offered) else 0}
        fem = text.words[max(0, chosen[0].first - 1) : chosen[0].first] == ("la",)
        if (
            number in by_day
            and not fem
            and text.words[chosen[0].first + 1 : chosen[0].last + 1]
            and text.bag.isdisjoint(_PLACES)
            and len(text.plain) <= 6
        ):
            return Unread("a number that can be a day of the month or a place in the list")
        if 1 <= number <= len(offered) and number not in ruled_out:
            if hour_of_another_day(text, chosen[0], offered[number - 1]):
                return None
            if kept_by_a_car(text, chosen[0]):
                return Unread("what is said behind the number may rule it out", suits=True)
            other = other_time(text, chosen[0], offered[number - 1], language, now)
            return other or SlotNumber(number, rest=_rest(text, chosen[0]), because=f"the number {number} of the list")
        return Unread("a number that is not on the list")
    if len(numbers) > 1:
        return Unread("more than one of the list")
    if date_or_option(text, offered):
        return Unread("a number that can be a day of the month or a place in the list")
    if (
        len(places) == len(ruled_out) == 2
        and "tampoco" not in text.bag
        and not set(text.words[places[0].last + 1 : places[1].first]) - {"no", "la", "el", "the"}
    ):
        return Unread("which of two is ruled out")
    if ruled_out:
        left = [number for number in range(1, len(offered) + 1) if number not in ruled_out]
        if len(left) == 1:
            return SlotNumber(left[0], because=NOT_OUT, left=True)
        if not left and read_times(words_of(" ".join(text.words[places[-1].last + 1 :])), language, now).kind == "none":
            return More("each of the list is ruled out")
        other = _other_of_them(text, places[-1], language, now, offered)
        inside = [number for number in left if other and _holds(other.intervals, offered[number - 1])]
        if other and len(inside) == 1:
            return SlotNumber(inside[0], because=f"{other.because}: {NOT_OUT}")
        behind = words_of(" ".join(text.words[places[-1].last + 1 :]))
        taken = _by_times(behind, set(), offered, language, now) if not WEEKDAYS.keys().isdisjoint(behind.bag) else None
        if isinstance(taken, SlotNumber) and not taken.left and taken.number not in ruled_out:
            return taken
        return Unread("one ruled out, none chosen")
    return _lone_hour(text, offered)


def _other_of_them(text: Text, last: Named, language: Language, now: datetime, offered: tuple[datetime, ...]) -> Times | None:
    """ "no la primera, la otra de la mañana": the times of the one that is pointed at behind the one ruled out."""
    behind = list(text.words[last.last + 1 :])
    while behind and (behind[0] in MARKS or behind[0] in _BEFORE_OTHER):
        behind = behind[1:]
    if not behind or behind[0] not in {"la", "el", "the", "otra", "other"}:
        return None
    read = read_times(words_of(" ".join(behind)), language, now, tuple(start.date() for start in offered))
    wanted = bool(read.wishes) and all(wish.wanted and not wish.reason and not wish.bound for wish in read.wishes)
    return read.times if wanted else None


_BEFORE_OTHER = lexicon("no not one tampoco pero but sino mejor si yes so y and")


def _lone_hour(text: Text, offered: tuple[datetime, ...]) -> SlotNumber | Unread | None:
    """ "10" while one slot is at 10, "el 4" while one is on the 4th, and no list goes that far."""
    if (
        len(text.plain) > 2
        or not any(word.isdigit() and len(word) <= 2 for word in text.words)
        or not all(word.isdigit() or word in BEFORE_NUMBER or word in AFTER_NUMBER for word in text.words)
    ):
        return None
    if sum(word.isdigit() for word in text.words) > 1:
        return None
    hour = next((int(word) for word in text.words if word.isdigit()), 0)
    of_day = [number for number, start in enumerate(offered, 1) if start.day == hour]
    if hour > len(offered) and len(of_day) == 1 and text.words[0] in {"el", "the", "dia"}:
        return SlotNumber(of_day[0], because=f"the only one on a day {hour}")
    at_hour = [number for number, start in enumerate(offered, 1) if start.minute == 0 and start.hour % 12 == hour % 12 and hour <= 12]
    if len(at_hour) == 1 and hour > len(offered):
        return SlotNumber(at_hour[0], because=f"the only one at {hour}")
    return Unread("a number that is not on the list")


def _by_times(
    text: Text, tags: set[str], offered: tuple[datetime, ...], language: Language, now: datetime
) -> SlotNumber | More | Times | Unread:
    """What the days and times of a text come to: the one slot that they point at, other times, or a constraint."""
    edge = edge_of_list(text, offered)
    if edge:
        return edge
    days = tuple(start.date() for start in offered)
    read = read_times(without_choosing(hour_of_its_day(one_of_its_day(text, offered), offered)), language, now, days, whole=True)
    if read.kind == "times" and all(wish.days is None and wish.minutes is None for wish in read.wishes):
        other = text.bag & {"later", "earlier", "sooner", "else", "more", "other", "mas", "otro", "otra", "otros", "otras"}
        if other or "more" in tags:
            return More("other times are wished")
        broad = read.times is not None and read.times.instead and not text.bag & _OF_THE_LIST
        return read.times if broad and read.times else Unread("any of them; one must be chosen")
    left = _left_over(read, text, offered)
    if left is not None:
        return left
    if read.kind == "times" and day_or_hour_offered(text.words, offered):
        return Unread("a day of the month or an hour that is offered", suits=True)
    if read.kind == "times" and "more" in tags and read.wishes and not any(wish.wanted for wish in read.wishes) and _complains(text):
        return More("other times are wished")
    if "more" in tags and read.kind == "times" and _too_early_a_list(text, read):
        return More("other times are wished")
    if read.kind == "times" and "more" in tags and read.times is not None:
        return _very_slot(read, offered) or _very_day(read, offered, text) or read.times
    if "later" in tags:
        return Unread("will answer later")
    fitting = _fitting(read, text, offered, now)
    if isinstance(fitting, Times) and _other_days(read, offered):
        of_any_week = read_times(
            text, language, now, whole=True
        ).times  # the search may be in another week than that of the nearest such days
        return of_any_week or fitting
    if fitting is not None:
        return fitting
    return More("other times are wished") if "more" in tags else Unread(read.because)


def _left_over(read: TimesRead, text: Text, offered: tuple[datetime, ...]) -> SlotNumber | Unread | None:
    """ "both of the morning ones are out", "... so the other one": the one that is not ruled out; asked where that is not one."""
    if read.kind != "times" or read.times is None or not (points_at_other(text) or points_at_several(text)):
        return None
    if any(wish.wanted for wish in read.wishes):
        return Unread("which of the list is ruled out") if text.plain[0] in {"ninguna", "ninguno", "neither", "none"} else None
    inside = [number for number, start in enumerate(offered, 1) if _holds(read.times.intervals, start)]
    if len(inside) == 1:
        return SlotNumber(inside[0], because=NOT_OUT, left=True, without=read.times)
    return Unread("which of the list is left")


def _complains(text: Text) -> bool:
    """ "none of those are after 3": what the offered times lack, not what is ruled out."""
    words = text.plain
    return any(words[i : i + 2] in {("none", "of"), ("ninguna", "de"), ("ninguno", "de")} for i in range(2))


def _too_early_a_list(text: Text, read: TimesRead) -> bool:
    """ "too early in the morning": what is wrong with the offered times, not a wish for the early morning."""
    words = text.plain
    too = any(words[i : i + 2] in {("too", "early"), ("too", "late"), ("muy", "temprano"), ("muy", "tarde")} for i in range(len(words) - 1))
    return too and len(words) <= 8 and all(wish.days is None for wish in read.wishes) and not any(word[:1].isdigit() for word in words)


_OF_THE_LIST = lexicon("those these them one ones which whichever esas esos estas estos ellas las three")


def _very_slot(read: TimesRead, offered: tuple[datetime, ...]) -> SlotNumber | None:
    """The slot at the very hour that a text names ("the morning ones are too early so the 2 o'clock")."""
    wanted = [wish for wish in read.wishes if wish.wanted]
    if len(wanted) != 1 or not wanted[0].minutes or wanted[0].minutes & (wanted[0].minutes - 1) or read.times is None:
        return None
    inside = [number for number, start in enumerate(offered, 1) if _holds(read.times.intervals, start)]
    return SlotNumber(inside[0], because=f"{read.because}: only number {inside[0]} of the list") if len(inside) == 1 else None


def _very_day(read: TimesRead, offered: tuple[datetime, ...], text: Text) -> SlotNumber | None:
    """The slot on the one day that is wished for beside others ruled out ("tuesday's no good, we'll take friday")."""
    wanted = [wish for wish in read.wishes if wish.wanted]
    if (
        len(wanted) != 1
        or wanted[0].minutes is not None
        or wanted[0].span
        or not wanted[0].days
        or (len(read.wishes) == 1 and not _in_conclusion(text))
        or read.times is None
    ):
        return None
    inside = [number for number, start in enumerate(offered, 1) if any(first <= start <= last for first, last in read.times.intervals)]
    one_day = wanted[0].days.bit_count() == 1
    return SlotNumber(inside[0], because=f"{read.because}: only number {inside[0]} of the list") if one_day and len(inside) == 1 else None


def _in_conclusion(text: Text) -> bool:
    """ "the friday one's too early for me so thursday": one day concluded from what is wrong with another one."""
    led = any(word in _CONCLUDING and not WEEKDAYS.keys().isdisjoint(text.words[i + 1 : i + 4]) for i, word in enumerate(text.words))
    return led and len({WEEKDAYS[word] for word in text.bag if word in WEEKDAYS}) > 1


_CONCLUDING = frozenset({"so", "entonces", "then", "asi"})
_NO_COMPARISON = ("the earlier the better", "the sooner the better", "the later the better", "entre mas pronto mejor")


def _rules_out_day(read: TimesRead, start: datetime, now: datetime) -> bool:
    """Whether a text rules out the whole day of an offered start."""
    bit = 1 << max(0, (start.date() - now.date()).days)
    return any(not wish.wanted and wish.minutes is None and wish.days is not None and wish.days & bit for wish in read.wishes)


_COMPARED = (
    "mas tarde ",
    "mas temprano ",
    "not that early",
    "not so early",
    "not too early",
    "not that late",
    "no tan temprano",
    "no tan tarde",
)
_COMPARATIVES = lexicon("later earlier sooner")


def _fitting(read: TimesRead, text: Text, offered: tuple[datetime, ...], now: datetime) -> SlotNumber | Times | Unread | None:
    """The one offered slot that a constraint points at; the constraint where it points elsewhere; None where there is none."""
    if read.kind == "ask":
        return Unread(read.because)
    if read.kind != "times" or read.times is None:
        return None
    wanted = any(wish.wanted for wish in read.wishes)
    inside = [number for number, start in enumerate(offered, 1) if any(first <= start <= last for first, last in read.times.intervals)]
    listed = [wish.days for wish in read.wishes if wish.wanted and wish.minutes is None]
    best = _preferred_day(read, text, offered, now) if len(inside) > 1 else None
    if best is not None:
        return best
    alone = len(listed) == sum(wish.wanted for wish in read.wishes) > 0
    if len(inside) > 1 and alone and len(read.times.intervals) == len(inside):
        fits = "more than one of the list fits"
        return (
            Unread(fits, suits=True)
            if text.bag.isdisjoint(_INDIFFERENT)
            else exactly(tuple(offered[number - 1] for number in inside), fits)
        )
    if _hours_of_several(read, offered):
        return Unread("more than one of the list may be meant", suits=True)
    if (
        wanted
        and len(inside) > 1
        and any(phrase in text.flat for phrase in ("any of the ", "either of the ", "one of the ", "cualquiera de l"))
    ):
        return Unread("more than one of the list may be meant", suits=True)
    if wanted and len(inside) > 1 and text.plain[:1] == ("either",):
        return Unread("more than one of the list may be meant", suits=True)
    if wanted and not inside and _asks_of_a_mixture(read, text, offered):
        return Unread("the day of one of the list and the hour of another")
    if wanted and inside and _is_wish(read, text):
        return read.times
    bounded = any(wish.label.startswith(("before ", "until ", "after ", "from ")) for wish in read.wishes) or _bounds(read.wishes)
    odd = wanted and len(inside) == 1 and not bounded
    if odd and _unexplained_number(text, offered, inside[0], _numbers_ruled_out(read, now)):
        return Unread("a number beside the time", suits=True)
    if wanted and len(inside) == 1 and _wide(read, offered[inside[0] - 1]) and not _points(text):
        return read.times
    if not wanted and len(inside) > 1 and text.bag & _ANY_OF_THEM and not text.bag & _ANY_TIME:
        return Unread("more than one of the list may be meant", suits=True)
    if any(_in_the_night(wish.minutes) for wish in read.wishes):
        return Unread("an hour of the night, or several of the list")
    left = [number for number, start in enumerate(offered, 1) if not _rules_out_day(read, start, now)]
    if not wanted and len(left) == 1 and len(inside) == 1 and len(read.wishes) < len(offered):
        return SlotNumber(left[0], because=NOT_OUT, left=True, without=read.times)
    if not wanted and inside and points_away(text):
        away = SlotNumber(inside[0], because=NOT_OUT, left=True, without=read.times)
        return away if len(inside) == 1 else Unread("more than one of the list fits", suits=True)
    loose = text.bag & {"idc", "whichever", "either", "care"} and text.bag & {"or", "o"}
    if loose or "same time" in text.flat or (wanted and len(inside) > 1 and _points(text) and len(text.plain) <= 6):
        return Unread("more than one of the list may be meant", suits=True)
    if (
        wanted
        and len(inside) == 1
        and "the later one " not in text.flat
        and not any(phrase in text.flat for phrase in _NO_COMPARISON)
        and "the earlier one " not in text.flat
        and (text.bag & _COMPARATIVES or any(phrase in text.flat for phrase in _COMPARED))
    ):
        return Unread("later or earlier than what is offered")
    if wanted and len(inside) == 1 and _other_days(read, offered):
        return read.times
    if wanted and len(inside) == 1:
        number = inside[0]
        because = f"{read.because}: only number {number} of the list"
        if _stretch(read) and not _points(text):
            return SlotNumber(number, because=because, left=True, without=read.times)
        return SlotNumber(number, rest="", because=because)
    return read.times


def _stretch(read: TimesRead) -> bool:
    """Whether a wish is for days on end ("after the 26th", "next week"): one of the list lies in it, and nobody has named it."""
    wanted = [wish for wish in read.wishes if wish.wanted]
    return all(wish.minutes is None and (wish.days is None or wish.days.bit_count() > 1) for wish in wanted)


_INDIFFERENT = lexicon(
    "either preference preferencia pick igual whichever whatever choose matter escoja escoge elija decida decide cualquiera both fine idc difference diferencia"
)


def _wide(read: TimesRead, start: datetime) -> bool:
    """ "tomorrow or wed after 11": several days, or hours from one on or up to one; a wish by which the offers are narrowed and none is taken.

    Where the very hour of ``start`` is named, that is the one meant.
    """
    wanted = [wish for wish in read.wishes if wish.wanted and not wish.reason]
    hour = 1 << start.hour * 60 + start.minute
    if any(wish.minutes == hour for wish in wanted):
        return False
    return _bounds(wanted) or 1 < len(_days_of(read)) <= _FEW_DAYS


def _bounds(wishes: Sequence[Wish]) -> bool:
    """Whether hours from one on, or up to one, are among some wishes."""
    return any(wish.wanted and wish.minutes is not None and not _BOUNDING.isdisjoint(wish.label.split()) for wish in wishes)


_BOUNDING = lexicon("after before from until between to")


def _other_days(read: TimesRead, offered: tuple[datetime, ...]) -> bool:
    """ "wednesday or friday" while only one of them is offered: days beside those of the list are wished for as well, so none is chosen."""
    days = _days_of(read)
    of_list = days & {start.date() for start in offered}
    return bool(of_list) and len(of_list) < len(days) <= _FEW_DAYS


def _days_of(read: TimesRead) -> set[date]:
    """The days on which a wish lets a visit begin; of many only some, but more than a few."""
    return {
        first.date() + timedelta(n)
        for first, last in (read.times.intervals[: _FEW_DAYS + 1] if read.times is not None else ())
        for n in range(min((last.date() - first.date()).days, _FEW_DAYS) + 1)
    }


_FEW_DAYS = 5
"""Days that are named one by one; more are a stretch, of which a slot may be the one meant."""


def _in_the_night(minutes: int | None) -> bool:
    """Whether minutes are one at 1 to 5 in the morning ("las dos de la mañana" may be two of the list)."""
    return minutes is not None and minutes.bit_count() == 1 and _ONE <= minutes.bit_length() - 1 <= _FIVE


_ONE, _FIVE = 60, 300


def _holds(intervals: tuple[Interval, ...], start: datetime) -> bool:
    """Whether ``start`` lies in one of the intervals, which are in order and apart."""
    before = bisect_right(intervals, start, key=itemgetter(0))
    return before > 0 and start <= intervals[before - 1][1]


def _hours_of_several(read: TimesRead, offered: tuple[datetime, ...]) -> bool:
    """ "la de las 10 o la de las 9:30": the hours of two of the list and no others, on no day."""
    asked = 0
    for wish in read.wishes:
        if not wish.wanted or wish.days is not None or not wish.minutes:
            return False
        asked |= wish.minutes
    hours = sum(1 << minute for minute in {start.hour * 60 + start.minute for start in offered})
    return asked.bit_count() > 1 and not asked & ~hours


def _asks_of_a_mixture(read: TimesRead, text: Text, offered: tuple[datetime, ...]) -> bool:
    """ "tuesday at 2, right?" while tuesday is offered at 10 and thursday at 2: somebody mistakes one of the list."""
    if read.times is None or len(read.times.intervals) != 1 or text.bag.isdisjoint(_CHECKING):
        return False
    first, last = read.times.intervals[0]
    days, hours = {start.date() for start in offered}, {start.time() for start in offered}
    return first == last and first.date() in days and first.time() in hours


_CHECKING = lexicon("right correct verdad cierto")
_ANY_OF_THEM = lexicon("cualquiera whichever either others otras demas")
_ANY_TIME = lexicon("day days time times dia dias hora horas")
_ANY = lexicon("any anything something some algun alguna algunas algunos algo cualquier")


def _is_wish(read: TimesRead, text: Text) -> bool:
    """Whether times are wished for, not one of the list chosen: "any friday?", "fridays", "after 3", "in the afternoon", "por la tarde".

    A part of the day that is pointed at ("the afternoon one", "la de la tarde") is a choice, and so is a day or an hour named.
    """
    wanted = [wish for wish in read.wishes if wish.wanted]
    if text.bag & _ANY and (text.asks or any(wish.minutes is not None for wish in wanted)):
        return True
    if any(wish.recurring or wish.span for wish in wanted):
        return True
    windows = all(wish.days is None and wish.minutes is not None and wish.minutes & (wish.minutes - 1) for wish in wanted)
    return windows and not _points(text)


def _points(text: Text) -> bool:
    """Whether a text points at one of the list by its time of day ("the afternoon one", "la de la tarde")."""
    return "one" in text.bag or "ones" in text.bag or any(phrase in text.flat for phrase in _POINTED)


_POINTED = (
    "the afternoon is",
    "the afternoon works",
    "the morning is",
    "the morning works",
    "la de la",
    "el de la",
    "la de en",
    "las de la",
    "la que es ",
    "la que sea ",
    "el que es ",
    "the one in",
)


def _preferred_day(read: TimesRead, text: Text, offered: tuple[datetime, ...], now: datetime) -> SlotNumber | None:
    """ "tuesday or friday but I'd prefer friday": the slot on the day that is named once more as the better one."""
    last = read.wishes[-1]
    if (
        text.bag.isdisjoint(_PREFERRING)
        or len(read.wishes) < 2
        or not last.wanted
        or last.minutes is not None
        or (last.days or 0).bit_count() != 1
    ):
        return None
    again = any(wish.wanted and wish.days and wish.days & (last.days or 0) for wish in read.wishes[:-1])
    numbers = [number for number, start in enumerate(offered, 1) if (last.days or 0) >> (start.date() - now.date()).days & 1]
    return SlotNumber(numbers[0], because=f"{last.label}: the better of those named") if again and len(numbers) == 1 else None


_PREFERRING = lexicon("better prefer preferably rather prefiero preferiria mejor")


def _numbers_ruled_out(read: TimesRead, now: datetime) -> set[int]:
    """The days of the month that a text rules out one by one ("the 4th is my anniversary so let's do thursday")."""
    days = [wish.days for wish in read.wishes if not wish.wanted and wish.days]
    return {(now.date() + timedelta(mask.bit_length() - 1)).day for mask in days if mask.bit_count() == 1}


def _unexplained_number(text: Text, offered: tuple[datetime, ...], number: int, ruled_out: set[int]) -> bool:
    """Whether a small number of a text is none of the slot's own ("what about 10 but on the 3rd")."""
    slot = offered[number - 1]
    own = ruled_out | {number, slot.day, slot.month, slot.hour, (slot.hour - 1) % 12 + 1, slot.minute}
    weekdays = {WEEKDAYS[word] for word in text.bag if word in WEEKDAYS}
    for other in offered:
        own |= {(other.hour - 1) % 12 + 1, other.minute} if other.weekday() in weekdays else set()
    told = _told_of_others(text, slot)
    numbers = (
        int(word)
        for i, word in enumerate(text.words)
        if word.isascii() and word.isdigit() and len(word) < 3 and (i + 1 < len(text.words) or word != "1") and i not in told
    )
    return any(0 < value <= 31 and value not in own for value in numbers)


def _told_of_others(text: Text, slot: datetime) -> set[int]:
    """The words of "can't make 10. friday would be ok": clauses that rule something out and do not name the slot's own weekday."""
    told: set[int] = set()
    first = 0
    for end in [i for i, word in enumerate(text.words) if word in STOPS or word == ","] + [len(text.words)]:
        said = text.words[first:end]
        if not _RULING_OUT.isdisjoint(said) and all(WEEKDAYS.get(word) != slot.weekday() for word in said):
            told.update(range(first, end))
        first = end + 1
    return told


_RULING_OUT = lexicon("not cant no have got tengo trabajo work")


def _rest(text: Text, chosen: Named) -> str:
    others = [word for i, word in enumerate(text.words) if not chosen.first <= i <= chosen.last]
    return (
        ""
        if all(
            word in AFTER_NUMBER or word in BEFORE_NUMBER or word in POINTERS or word in {"one", "ones", "que", "favor"} for word in others
        )
        else text.beyond(chosen.first, chosen.last)
    )


def slot_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_WISHES, *own_days_books())
