"""An answer to offered slots: one of them, other times, leave it as it is, or a wish of one's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from messenger.core.understanding import ExpectSlot, Keep, Language, More, SlotNumber, Times, Unread
from messenger.reading.lexicon import lexicon
from messenger.reading.numerals import CARDINALS, ORDINALS
from messenger.reading.phrases import Phrasebook
from messenger.reading.text import MARKS, STOPS, Text, words_of
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

_LETTERS = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}
_POINTERS = lexicon("option opcion number numero slot letter letra the la el num opt choice # una")
_AFTER_NUMBER = (
    lexicon(
        "please por pls thanks thank gracias works is sounds looks would will and y pero but if unless works good fine "
        "great okay ok emojithanks emojiyes emojiyes "
        "lol lmao haha jaja bet fs ig tho though perf cool then si for esta me que i nd st rd th can do because so por on te it "
        "or o cualquiera whichever either still open available"
    )
    | MARKS
)
_BEFORE_NUMBER = (
    lexicon(
        "option opcion number numero slot the la el letter letra take want like prefer choose pick do have # go with "
        "guess say ok okay yes si sure so "
        "then entonces mejor quiero prefiero tomo escojo elijo en con for put me down book that leaves is be on then "
        "yeah yep please pues hola hi hello "
        "bet get numba lol with w me cool nice actually wait pick gimme lets bueno sale perfect perfecto great good maybe let "
        "us make meant mean be sorry perdon no"
    )
    | MARKS
)
_HOMOPHONES = {"too": 2, "won": 1, "see": 3, "be": 2, "bee": 2, "sea": 3, "for": 4, "tree": 3, "to": 2}
_NOT_CHOSEN = lexicon("not no ni except but menos tampoco")


@dataclass(frozen=True)
class _Named:
    """A slot named at a word: its number (0 where it is outside the list), and whether it is ruled out."""

    number: int
    first: int
    last: int
    out: bool = False


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
    named = _named(text, len(offered))
    chosen = [one for one in named if not one.out]
    numbers = list(dict.fromkeys(one.number for one in chosen))
    ruled_out = {one.number for one in named if one.out}
    if len(numbers) > 1 and _turned(text, chosen):
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
    if _date_or_option(text, len(offered)):
        return Unread("a number that can be a day of the month or a place in the list")
    if ruled_out:
        left = [number for number in range(1, len(offered) + 1) if number not in ruled_out]
        return SlotNumber(left[0], because="the only one not ruled out") if len(left) == 1 else Unread("one ruled out, none chosen")
    if (
        len(numbers) == 0
        and len(text.plain) <= 2
        and any(word.isdigit() and len(word) <= 2 for word in text.words)
        and all(word.isdigit() or word in _BEFORE_NUMBER or word in _AFTER_NUMBER for word in text.words)
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


def _named(text: Text, count: int) -> list[_Named]:
    """Slots named by number, letter or place in the list, in order."""
    words = text.words
    found: list[_Named] = []
    short = len(text.plain) <= 3
    for i, word in enumerate(words):
        before = words[i - 1] if i else "."
        after = words[i + 1] if i + 1 < len(words) else "."
        pointed = before in {"option", "opcion", "number", "numero", "slot", "letter", "letra", "#", "opt", "num"}
        ends = i + 1 if after in {"nd", "st", "rd", "th"} else i
        number: int | None = None
        if word.isascii() and word.isdigit() and len(word) <= 2:
            if ends > i:
                following = words[i + 2] if i + 2 < len(words) else "."
                following = "one" if following == "1" else following
                alone = all(w in MARKS or w in _ALONE_WITH for w in words[:i] + words[i + 2 :])
                number = int(word) if following in {"one", "option", "slot", "choice", "time"} or alone else None
            elif (
                pointed
                or (before in {"or", "o"} and _numbered_before(words, i - 2, count) and not _clocklike(words, i))
                or (before in _BEFORE_NUMBER and before not in {"the", "el"} and after in _AFTER_NUMBER and not _clocklike(words, i))
                or (before == "the" and after in {"one", "option"})
                or (before in {"not", "nor", "ni"} and after in {*_AFTER_NUMBER, "and"})
            ):
                number = int(word)
            if before in {"like", "at", "about"} and (i < 2 or words[i - 2] != "would"):
                number = None
        elif word in {"one", "two", "three", "four", "five", "uno", "dos", "tres", "cuatro", "cinco"}:
            if (
                (pointed or (short and before in _BEFORE_NUMBER))
                and not (word == "one" and (before in {"the", "that", "this"} or before in ORDINALS))
            ) or (before == "la" and word in {"uno", "dos", "tres"} and (i < 2 or words[i - 2] in {"en", "por", "quiero", ",", "."})):
                number = CARDINALS[word]
        elif word in _LETTERS and _lettered(words, i, short, pointed):
            number = _LETTERS[word]
        elif word in ORDINALS and word not in {"segundo", "cuarto"} and _placed(words, i):
            number = ORDINALS[word]
        elif (
            word in {"last", "ultima", "ultimo"}
            and after not in {"week", "month", "year", "night", "time", "visit", "appointment", "session", "dose", "cita", "vez", "friday"}
            and _placed(words, i)
        ):
            number = count
        elif word in {"middle", "medio"} and (before in {"the", "en"} or after in {"one"}):
            number = (count + 1) // 2
        elif word in _HOMOPHONES and pointed:
            number = _HOMOPHONES[word]
        elif word == "earliest" and "day" in words[i : i + 4]:
            number = None
        if number is None or number == 0 or (number > count and not pointed):
            continue
        beside = bool(found) and before in {"or", "and", "nor", "o", "y"} and found[-1].last == i - 2 and found[-1].out
        out = beside or (
            _ruled_out(words, i, ends) and not (before == "no" and (found or (i >= 2 and words[i - 2] in {"wait", "sorry", ",", "."})))
        )
        found.append(_Named(number, i, ends, out))
    return found


_ALONE_WITH = lexicon("please thanks works work is good fine ok okay perfect great would be sounds the yes yeah sure for me")


def _numbered_before(words: tuple[str, ...], i: int, count: int) -> bool:
    """Whether a number of the list stands at word i ("2 or 3", "la 2 o 3")."""
    return i >= 0 and words[i].isdigit() and 1 <= int(words[i][:3]) <= count and (i == 0 or words[i - 1] in _BEFORE_NUMBER)


def _lettered(words: tuple[str, ...], i: int, short: bool, pointed: bool) -> bool:
    """Whether the letter at i names a slot: "B", "la c", "option a", "not A"."""
    word = words[i]
    before = words[i - 1] if i else "."
    after = words[i + 1] if i + 1 < len(words) else "."
    if pointed:
        return True
    if word in {"a", "e"}:
        alone = after in MARKS or after in {"is", "works", "please", "por", "esta", "sounds", "tampoco", "and", "no", "but", "pero"}
        return (
            alone
            and (before in MARKS or before in {"la", "not", "say", "guess", "do", "take", "no", "so", "with"})
            and (before != "la" or after != "las")
        )
    return (
        (before in MARKS or before in _BEFORE_NUMBER or before in {"not", "la"})
        and (after in _AFTER_NUMBER or after in {"no", "unless", "tampoco", "when", "si"} or short)
        and before not in {"me", "be"}
    )


def _placed(words: tuple[str, ...], i: int) -> bool:
    """Whether an ordinal points into the list ("the second one", "la primera"), not at a date or a turn of speech."""
    before = words[i - 1] if i else "."
    after = words[i + 1] if i + 1 < len(words) else "."
    if after in {
        "thing",
        "week",
        "of",
        "time",
        "available",
        "floor",
        "session",
        "de",
        "del",
        "visit",
        "appointment",
        "cita",
        "vez",
        "half",
        "grade",
        "dose",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
    }:
        return False
    if words[i] in ORDINALS and ORDINALS[words[i]] > 5:
        return False
    if before in {"or", "o"} and i > 1 and words[i - 2] in ORDINALS:
        return True
    if after in {"one", "option", "slot", "choice", "opcion"} or (after in {"or", "o"} and before in {"the", "la", "el"}):
        return True
    if before in {"december", "january", "november", "dec", "jan", "martes", "lunes", "jueves", "viernes"}:
        return False
    if words[i] in {"third", "second", "first", "fourth", "fifth"} and before == "the":
        return after in _AFTER_NUMBER and after not in {"at", "on"} and "december" not in words
    return before in {"la", "el", "."} or before in MARKS or len(words) <= 3 or before in _BEFORE_NUMBER


def _clocklike(words: tuple[str, ...], i: int) -> bool:
    """Whether the number at i stands after a day or before am or pm."""
    after = words[i + 1] if i + 1 < len(words) else "."
    return after in {"am", "pm", "oclock", "ish", "hours", "hour", "minutes", "years", "kids", "weeks", "days", "times"}


def _ruled_out(words: tuple[str, ...], first: int, last: int) -> bool:
    """ "not the first one", "la b no", "B is when I work"."""
    before = list(words[max(0, first - 3) : first])
    for i in range(len(before) - 1, -1, -1):
        if before[i] in STOPS or before[i] in {",", "and", "y", "but", "pero", "mejor"}:
            before = before[i + 1 :]
            break
    if (
        set(before) & {"not", "ni", "except", "menos", "nor"}
        or (before[-1:] == ["no"])
        or (before[-2:-1] == ["no"] and before[-1:] in (["la"], ["el"], ["the"]))
    ):
        return True
    after = words[last + 1 : last + 4]
    if after[:1] and after[0] in {"no", "tampoco"}:
        return True
    return after[:2] in {("is", "when"), ("is", "my"), ("does", "not"), ("will", "not"), ("do", "not")} or after[:3] in {
        ("is", "not", "good"),
        ("do", "not", "work"),
    }


def _date_or_option(text: Text, count: int) -> bool:
    """ "the 3rd" or "el 3" while three are offered: a day of the month or a place in the list."""
    words = text.words
    for i, word in enumerate(words):
        if (
            word in {"the", "el"}
            and words[i - 1] not in {"on", "for", "until", "after", "before"}
            and i + 1 < len(words)
            and words[i + 1].isdigit()
            and 1 <= int(words[i + 1][:3]) <= count
            and len(words[i + 1]) < 3
        ):
            after = words[i + 2 : i + 4]
            suffix = after[:1] in (("st",), ("nd",), ("rd",), ("th",))
            following = after[1:2] if suffix else after[:1]
            if (word == "el" or suffix) and not set(following) & {"of", "de", "at", "a", "one", "option"} and not text.bag & _DATED:
                return True
    return False


_DATED = lexicon(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat december dec "
    "january jan november lunes martes",
    "miercoles jueves viernes sabado domingo diciembre enero noviembre dia month week middle that not",
)


def _turned(text: Text, chosen: list[_Named]) -> bool:
    """Whether the later of two numbers corrects the earlier ("2. no 3", "sorry, 3", "o sea la 3"), or concludes ("so B")."""
    lead = text.words[max(0, chosen[-1].first - 3) : chosen[-1].first]
    if set(lead) & {"so", "entonces", "leaves"} and "or" not in lead:
        return True
    between = set(text.words[chosen[0].last + 1 : chosen[-1].first])
    return bool(
        between & {"no", "wait", "sorry", "actually", "mean", "meant", "digo", "perdon", "mejor", "sea", "rather", "instead"}
    ) and not between & {"or", "o"}


def _other_time(text: Text, chosen: _Named, slot: datetime, language: Language, now: datetime) -> Times | Unread | None:
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


def _rest(text: Text, chosen: _Named) -> str:
    others = [word for i, word in enumerate(text.words) if not chosen.first <= i <= chosen.last]
    return (
        ""
        if all(
            word in _AFTER_NUMBER or word in _BEFORE_NUMBER or word in _POINTERS or word in {"one", "ones", "que", "favor"}
            for word in others
        )
        else text.beyond(chosen.first, chosen.last)
    )


def slot_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_WISHES,)
