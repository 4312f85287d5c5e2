"""An answer to offered slots: one of them, other times, leave it as it is, or a wish of one's own."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from messenger.core.understanding import ExpectSlot, Keep, Language, More, SlotNumber, Times, Unread
from messenger.reading.lexicon import lexicon
from messenger.reading.numerals import CARDINALS
from messenger.reading.phrases import Phrasebook
from messenger.reading.slot_names import AFTER_NUMBER, BEFORE_NUMBER, POINTERS, Named, date_or_option, named, turned
from messenger.reading.text import MARKS, Text, words_of
from messenger.reading.times import TimesRead, read_times

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
more times
any|anything|something|what|got ~2 else|other
anything|something different
none|neither ~1 of ~1 these|those|them|the|work
none work|suit|fit|works|is|are|sirve
none of
^ ningun* ~3
no to all|any|them
can|could not ~1 do|make|take ~1 any|either|them|those $
no ~2 ningun*
work|working|busy|booked ~1 all ~1 of|those|them|these|3
trabajo ~1 todos|todas|esos|esas
not|no ~2 any of ~1 these|those|them
nope|no ~3 got anything|something
those|these|they ~3 not|dont ~2 work|good|fit
no good
is that ~2 all
have anothers
you have ~1 anothers|others|others|more
otra*|otro*|mas ~1 opcion|opciones|hora|horas|horario|horarios|dia|dias|fecha|fechas|espacio|cita|citas
ningun* ~1 me|de|sirve|queda|puedo|works|conviene|gusta
no ~1 tiene*|hay|tendra*|tenes ~1 otra*|otro*|mas|algo
tiene*|hay|tendra* ~1 otra*|otro*|mas|algo ~1 mas
algo mas|diferente
no me ~1 sirve*|queda*|conviene* ~1 ningun*|esas|esos|$
no puedo ~1 ningun*|esas|esos
keep looking
too soon|early|late
muy|demasiado ~1 temprano|tarde|pronto
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
let me ~1 check|see|ask|think|get
will check|ask|see
need|have|got to ~1 check|ask|think|talk
not sure
le aviso
te digo|aviso
dejeme|dejame|deje ~1 ver|checar|preguntar|pensar
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


def read_slot(text: Text, expect: ExpectSlot, language: Language, now: datetime) -> SlotNumber | More | Keep | Times | Unread:
    """The slot chosen (1-based), More, Keep (only where ``expect.keep``), a constraint of the person's own, or Unread."""
    if not text.plain:
        return Unread("no words")
    offered = tuple(start.replace(tzinfo=None) for start in expect.offered)
    tags = {one.tag for one in _WISHES.find(text)}
    if expect.keep and "keep" in tags:
        return Keep("to leave it as it is")
    opening = [word for word in text.plain[:4] if word not in {"wait", "sorry", "um", "uh", "ok", "so", "hi", "perdon", "espere"}]
    if opening and opening[0] in {"what", "which", "cual", "que"} and (text.asks or {"was", "were", "again", "era", "eran"} & text.bag):
        return Unread("a question about the list") if "more" not in tags else More("other times are wished")
    if "fact" in tags and not _plainly_first(text):
        return Unread("figures that are no times")
    places = named(text, len(offered))
    chosen = [one for one in places if not one.out]
    numbers = list(dict.fromkeys(one.number for one in chosen))
    ruled_out = {one.number for one in places if one.out}
    if len(numbers) > 1 and turned(text, chosen):
        numbers, chosen = [chosen[-1].number], [chosen[-1]]
    if len(numbers) == 1:
        number = numbers[0]
        by_day = {start.day for start in offered} - {offered[number - 1].day if 1 <= number <= len(offered) else 0}
        if number in by_day and text.words[chosen[0].first + 1 : chosen[0].last + 1] and "one" not in text.bag and len(text.plain) <= 6:
            return Unread("a number that can be a day of the month or a place in the list")
        if 1 <= number <= len(offered) and number not in ruled_out:
            other = _other_time(text, chosen[0], offered[number - 1], language, now)
            return other or SlotNumber(number, rest=_rest(text, chosen[0]), because=f"the number {number} of the list")
        return Unread("a number that is not on the list")
    if len(numbers) > 1:
        return Unread("more than one of the list")
    if date_or_option(text, len(offered)):
        return Unread("a number that can be a day of the month or a place in the list")
    if ruled_out:
        left = [number for number in range(1, len(offered) + 1) if number not in ruled_out]
        return SlotNumber(left[0], because="the only one not ruled out") if len(left) == 1 else Unread("one ruled out, none chosen")
    if (
        len(numbers) == 0
        and len(text.plain) <= 2
        and any(word.isdigit() and len(word) <= 2 for word in text.words)
        and all(word.isdigit() or word in BEFORE_NUMBER or word in AFTER_NUMBER for word in text.words)
    ):
        hour = next((int(word) for word in text.words if word.isdigit()), 0)
        at_hour = [number for number, start in enumerate(offered, 1) if start.minute == 0 and start.hour % 12 == hour % 12 and hour <= 12]
        if len(at_hour) == 1 and hour > len(offered):
            return SlotNumber(at_hour[0], because=f"the only one at {hour}")
        return Unread("a number that is not on the list")
    read = read_times(text, language, now, tuple(start.date() for start in offered))
    if read.kind == "times" and all(wish.days is None and wish.minutes is None for wish in read.wishes):
        return (
            More("other times are wished")
            if text.bag & {"later", "earlier", "else", "more", "other", "mas", "otro", "otra", "otros", "otras"}
            else Unread("any of them; one must be chosen")
        )
    if read.kind == "times" and "more" in tags and read.times is not None:
        return read.times
    edge = _edge_of_list(text)
    if edge:
        by_start = sorted(range(1, len(offered) + 1), key=lambda number: offered[number - 1])
        return SlotNumber(by_start[0 if edge == "earliest" else -1], because=f"the {edge} of the list")
    if "later" in tags:
        return Unread("will answer later")
    fitting = _fitting(read, text, offered)
    if fitting is not None:
        return fitting
    if "more" in tags:
        return More("other times are wished")
    return Unread(read.because)


def _plainly_first(text: Text) -> bool:
    """Whether the text opens with a choice before it goes on to other things ("2, and I live far")."""
    words = text.words
    if len(words) > 2 and words[0] in {"la", "the", "option", "opcion"} and words[2] in MARKS:
        return True
    return (
        len(words) > 1
        and (words[0].isdigit() or words[0] in {"option", "opcion", "the", "la", "a", "b", "c"})
        and (words[1] in MARKS or words[1] in {"works", "please"} or words[0] in {"option", "opcion"})
    )


def _other_time(text: Text, chosen: Named, slot: datetime, language: Language, now: datetime) -> Times | Unread | None:
    """ "la 2 pero una hora mas tarde": a slot named only as a starting point; None where it is simply chosen."""
    following = text.words[chosen.last + 1 :]
    shift = _shift(text.words)
    if shift:
        moved = slot + timedelta(minutes=shift)
        return Times(((moved, moved),), because=f"{abs(shift)} minutes {'after' if shift > 0 else 'before'} the slot named")
    another = _at_another_time(following, slot, language, now)
    if another:
        return another
    if text.asks and "if" in text.words[: chosen.first] and "?" in text.words[: chosen.first]:
        return Unread("depends on an answer")
    if (
        following[:3] == ("but", "on", "the")
        or text.words[: chosen.first][-3:] in {("time", "as", "the")}
        or set(text.words[: chosen.first]) >= {"same", "time"}
    ):
        return Unread("a time like the slot's, on another day")
    if (
        text.words[: chosen.first]
        and {"if"} & set(text.words[max(0, chosen.first - 6) : chosen.first])
        and "not" in text.words[: chosen.first]
    ):
        return Unread("a condition")
    return None


_DURATIONS = {"hour": 60, "hora": 60, "hours": 60, "horas": 60, "minutes": 1, "minutos": 1, "media": 30}
_NOT_A_WISH = lexicon(
    "home done out long pickup work before by if until because how will where does finish over leave end termina salgo casa"
)


def _shift(words: tuple[str, ...]) -> int:
    """Minutes later (or earlier, below zero) than the slot: "an hour later", "30 min earlier", "media hora despues"."""
    for i, word in enumerate(words):
        if word not in _DURATIONS or not i:
            continue
        before = words[i - 1]
        amount = (
            int(before) if before.isdigit() and len(before) < 3 else 1 if before in {"an", "one", "una", "a"} else CARDINALS.get(before, 0)
        )
        if (before == "media" and word == "hora") or (before in {"an", "a"} and i > 1 and words[i - 2] == "half"):
            amount, size = 1, 30
        else:
            size = _DURATIONS[word]
        after = words[i + 1 : i + 4]
        if amount and {"later", "after", "despues", "tarde"} & set(after):
            return amount * size
        if amount and {"earlier", "before", "antes", "temprano"} & set(after):
            return -amount * size
    return 0


def _at_another_time(following: tuple[str, ...], slot: datetime, language: Language, now: datetime) -> Times | None:
    """ "2 but at 4", "1, can we do 11 instead": another time on the day of the slot named."""
    if not {"but", "pero", "instead", "make", "could", "can"} & set(following[:4]) or _NOT_A_WISH & set(following):
        return None
    read = read_times(words_of(" ".join(following)), language, now)
    if read.kind != "times" or len(read.wishes) != 1 or read.wishes[0].days is not None or read.times is None:
        return None
    first, last = read.times.intervals[-1]
    if first != last:
        return None
    moved = slot.replace(hour=first.hour, minute=first.minute)
    return None if moved == slot else Times(((moved, moved),), because=f"{read.because} on the day of the slot named")


_EDGES = {"earliest": "earliest", "soonest": "earliest", "latest": "latest"}


def _edge_of_list(text: Text) -> str:
    """ "the earliest one", "la mas temprana": earliest, latest, or "" where the text says more than that."""
    if len(text.plain) > 6 or text.asks:
        return ""
    flat = " ".join(text.plain)
    if "la mas temprana" in flat or "mas temprano" in flat or "la mas pronto" in flat:
        return "earliest"
    if "la mas tarde" in flat:
        return "latest"
    named = [_EDGES[word] for word in text.plain if word in _EDGES]
    return (
        named[0]
        if len(named) == 1 and {"one", "option", "slot", "of", "the", "whichever", "whatever"} & text.bag and not text.bag & _OTHER_EDGES
        else ""
    )


_OTHER_EDGES = lexicon("day morning afternoon week month available possible have got get anything not")
_COMPARATIVES = lexicon("later earlier sooner")


def _fitting(read: TimesRead, text: Text, offered: tuple[datetime, ...]) -> SlotNumber | Times | Unread | None:
    """The one offered slot that a constraint points at; the constraint where it points elsewhere; None where there is none."""
    if read.kind == "ask":
        return Unread(read.because)
    if read.kind != "times" or read.times is None:
        return None
    wanted = any(wish.wanted for wish in read.wishes)
    inside = [number for number, start in enumerate(offered, 1) if any(first <= start <= last for first, last in read.times.intervals)]
    listed = [wish.days for wish in read.wishes if wish.wanted and wish.minutes is None]
    if len(inside) > 1 and len(listed) == len(read.wishes) and len(read.times.intervals) == len(inside):
        return Unread("more than one of the list fits")
    loose = text.bag & {"idc", "whichever", "either", "care"} and text.bag & {"or", "o"}
    if loose or "same time" in text.flat or (wanted and len(inside) > 1 and "one" in text.bag and len(text.plain) <= 4):
        return Unread("more than one of the list may be meant")
    if (
        wanted
        and len(inside) == 1
        and "the later one " not in text.flat
        and "the earlier one " not in text.flat
        and (text.bag & _COMPARATIVES or "mas tarde" in text.flat or "mas temprano" in text.flat)
    ):
        return Unread("later or earlier than what is offered")
    if wanted and len(inside) == 1:
        number = inside[0]
        return SlotNumber(number, rest="", because=f"{read.because}: only number {number} of the list")
    return read.times


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
    return (_WISHES,)
