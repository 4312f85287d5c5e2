"""Starts counted from an offered slot: an hour later, the same time on another day, a week later, the earliest of the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from messenger.core.understanding import Language, SlotNumber, Times, Unread
from messenger.reading.slots.moved import NOT_A_WISH, minutes_moved, moved_by
from messenger.reading.slots.names import Named
from messenger.reading.slots.soonest import soonest_of_list
from messenger.reading.times.when import read_times
from messenger.reading.times.words import MONTHS, PARTS, PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, STOPS, Text, words_of

SlotOf = Callable[[tuple[str, ...]], datetime | None]
"""The one slot that some words choose; None where they choose none or several."""

_DAY_SHIFTS: dict[tuple[str, ...], int] = {
    tuple(words.split()): days
    for days, lines in {
        7: "a week later|one week later|1 week later|a week after|one week after|the week after|the following week|the week later|"
        "a week out|una semana despues|una semana mas tarde|la semana siguiente|la semana despues|a la semana siguiente|"
        "pero la otra semana|pero de la otra semana",
        14: "two weeks later|2 weeks later|dos semanas despues|2 semanas despues",
        1: "a day later|one day later|the day after|the next day|the following day|un dia despues|al dia siguiente|el dia siguiente",
        -1: "a day earlier|one day earlier|a day before|the day before|day before|un dia antes|el dia antes|un dia antes de",
        -7: "a week earlier|a week before|the week before|una semana antes",
    }.items()
    for words in lines.split("|")
}
_SHIFT_STARTS = frozenset(words[0] for words in _DAY_SHIFTS)
_REMINDING = lexicon(
    "reminder remind call text email send recordatorio recuerdeme recuerdenme recordarme llamar llameme avisar aviseme mandar"
)
"""What somebody is asked to do "the day before" ("friday, and can you send a reminder the day before")."""
_SAME_TIME = (("same", "time"), ("same", "hour"), ("misma", "hora"), ("mismo", "horario"))
_SAME = frozenset(word for both in _SAME_TIME for word in both)
_ALL_THE_SAME = lexicon("days times ones dias horas horarios three 3 tres all todas")
_TURNS = lexicon("but pero on the de que as el la y and just only solo nomas is works please of at a por favor would be could can do it")


def days_later(text: Text, offered: tuple[datetime, ...], slot_of: SlotOf) -> Times | Unread | None:
    """A slot moved by days or weeks ("the thursday one but a week later", "same days, a week later"); None where nothing is moved."""
    words = text.words
    if (
        not text.bag.isdisjoint(_REMINDING)
        or _SHIFT_STARTS.isdisjoint(words)
        or text.bag & {"or", "o", "not", "no"}
        or len(text.plain) > 12
        or not STOPS.isdisjoint(words[:-1])
    ):
        return None
    for i, word in enumerate(words):
        if word not in _SHIFT_STARTS:
            continue
        for length in (5, 4, 3, 2):
            days = _DAY_SHIFTS.get(words[i : i + length])
            if days is None or words[i - 1 : i] == ("same",):
                continue
            rest = tuple(w for j, w in enumerate(words) if not i <= j < i + length)
            if "same" in rest or "mismos" in rest or "mismas" in rest:
                if _ALL_THE_SAME & set(rest):
                    return _starts([start + timedelta(days) for start in offered], f"the times offered, {_apart(days)}")
                rest = tuple(w for w in rest if w not in {"same", "time"})
            while rest and rest[-1] in MARKS | _TURNS:
                rest = rest[:-1]
            if not set(rest) - _TURNS - {"than", "that", "eso", "esa", "a", "what", "about", "how"}:
                return Unread(f"{_apart(days)} than which") if "than" in rest else None
            base = slot_of(rest)
            return _starts([base + timedelta(days)], f"the slot named, {_apart(days)}") if base else None
    return None


def same_time(text: Text, offered: tuple[datetime, ...], slot_of: SlotOf, language: Language, now: datetime) -> Times | Unread | None:
    """ "same time as 2 but friday": the hour of one slot on another day; Unread where it is not clear which; None where neither is said."""
    if text.bag.isdisjoint(_SAME):
        return None
    words = time_of_a_day(text.words)
    at = next((i for i in range(len(words) - 1) if words[i : i + 2] in _SAME_TIME), -1)
    if at < 0:
        return None
    step = at + 2
    hours = {start.time() for start in offered}
    rest = words[:at] + words[step:]
    in_place = _in_place_of(rest)
    base = _of_its_day(in_place, offered) or slot_of(in_place) if in_place else None
    if base:
        hours = {base.time()}
        rest = _without(rest, in_place)
    if step < len(words) and words[step] in {"as", "like", "que", "de", "del", "como"}:
        end = next((i for i in range(step + 1, len(words)) if words[i] in {"but", "pero", "on", ",", "just", "only", "solo"}), len(words))
        base = slot_of(words[step + 1 : end])
        hours = {base.time()} if base else hours
        rest = words[:at] + words[end:]
    while rest and (rest[-1] in _TO_A_TIME or rest[-1] in MARKS):
        rest = rest[:-1]
    read = read_times(words_of(" ".join(rest)), language, now, tuple(start.date() for start in offered))
    if read.kind != "times" or len(read.wishes) != 1 or read.times is None or read.wishes[0].minutes is not None:
        return Unread("a time like a slot's, on another day")
    days = {first.date() for first, last in read.times.intervals if first.date() == last.date()}
    if len(hours) != 1 and len(days) == 1 and not days & {start.date() for start in offered} and not WEEKDAYS.keys().isdisjoint(rest):
        hours = {start.time() for start in offered if {start.weekday()} == {day.weekday() for day in days}}
    if len(hours) != 1:
        return Unread("a time like a slot's, on another day")
    if len(days) != 1 or len(read.times.intervals) != 1:
        return Unread("a time like a slot's, on another day")
    return _starts([datetime.combine(days.pop(), hours.pop())], f"{read.because} at the hour of the slot named")


_TO_A_TIME = lexicon("en el a la al at the with con pero but")
"""Words that lead to "the same time", left over where that is cut out."""
_OF_DAY = frozenset({"de", "del"})


def time_of_a_day(words: tuple[str, ...]) -> tuple[str, ...]:
    """ "the tuesday time but on thursday", "la hora del martes pero el jueves" as "same time as tuesday ..."; the same words elsewhere."""
    for i in range(len(words) - 2):
        day, length, joined = "", 0, False
        if words[i + 1] in WEEKDAYS and words[i] in {"the", "that"} and words[i + 2] in {"time", "hour"}:
            day, length = words[i + 1], 3
        elif words[i] in PLURAL_WEEKDAYS and words[i + 1] in {"time", "hour"}:
            day, length = words[i], 2
        elif words[i] in {"hora", "horario"} and words[i + 1] in _OF_DAY and words[i + 2] in WEEKDAYS:
            day, length, joined = words[i + 2], 3, words[i - 1 : i] in (("misma",), ("mismo",))
        if not length or joined or words[i - 1 : i] in (("same",), ("any",), ("other",)):
            continue
        first = i - (words[i] in {"hora", "horario"} and words[i - 1 : i] in (("la",), ("el",)))
        behind = words[i + length :]
        so = next((j for j in range(len(behind) - 1) if behind[j : j + 2] == (",", "so")), len(behind))
        others = [word for word in (*words[:first], *behind[:so]) if word in WEEKDAYS and WEEKDAYS[word] != _weekday(day)]
        if len(others) == 1 and not {"or", "o", "not", "no"}.intersection(words):
            return (*words[:first], "same", "time", "as", day.removesuffix("s") if day in PLURAL_WEEKDAYS else day, *behind[:so])
    return words


def _weekday(day: str) -> int:
    return PLURAL_WEEKDAYS[day] if day in PLURAL_WEEKDAYS else WEEKDAYS[day]


_IN_PLACE = (("en", "vez"), ("en", "lugar"), ("instead", "of"))


def _in_place_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """The "en vez del 4" or "instead of the 3rd" of some words; empty where there is none."""
    at = next((i for i in range(len(words) - 1) if words[i : i + 2] in _IN_PLACE), len(words))
    end = next((i for i in range(at + 2, len(words)) if words[i] in MARKS or words[i] in {"but", "pero", "and", "y"}), len(words))
    return words[at:end]


def _of_its_day(words: tuple[str, ...], offered: tuple[datetime, ...]) -> datetime | None:
    """The one slot on a day of the month that is named in figures."""
    days = {int(word) for word in words if word.isascii() and word.isdigit() and len(word) < 3}
    found = [start for start in offered if start.day in days]
    return found[0] if len(found) == 1 else None


def _without(words: tuple[str, ...], part: tuple[str, ...]) -> tuple[str, ...]:
    at = next(i for i in range(len(words)) if words[i : i + len(part)] == part)
    return words[:at] + words[at + len(part) :]


def _starts(starts: list[datetime], because: str) -> Times:
    return Times(tuple((start, start) for start in sorted(starts)), because=because)


def _apart(days: int) -> str:
    amount = abs(days)
    said = f"{amount // 7} week{'s' if amount > 7 else ''}" if amount % 7 == 0 else f"{amount} day"
    return f"{said} {'later' if days > 0 else 'earlier'}"


def other_time(text: Text, chosen: Named, slot: datetime, language: Language, now: datetime) -> Times | Unread | None:
    """ "la 2 pero una hora mas tarde": a slot named only as a starting point; None where it is simply chosen."""
    following = text.words[chosen.last + 1 :]
    shift = minutes_moved(text.words)
    if shift != 0:
        return moved_by(slot, shift) if shift else Unread("an hour later or earlier")
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


def _at_another_time(following: tuple[str, ...], slot: datetime, language: Language, now: datetime) -> Times | None:
    """ "2 but at 4", "1, can we do 11 instead": another time on the day of the slot named."""
    if not {"but", "pero", "instead", "make", "could", "can"} & set(following[:4]) or NOT_A_WISH & set(following):
        return None
    read = read_times(words_of(" ".join(following)), language, now)
    if read.kind != "times" or len(read.wishes) != 1 or read.wishes[0].days is not None or read.times is None:
        return None
    first, last = read.times.intervals[-1]
    if first != last:
        return None
    moved = slot.replace(hour=first.hour, minute=first.minute)
    return None if moved == slot else Times(((moved, moved),), because=f"{read.because} on the day of the slot named")


_EDGES = {"earliest": 0, "soonest": 0, "latest": -1}
_LEADS = ("whichever", "whatever", "cualquiera", "cual")


def edge_of_list(text: Text, offered: tuple[datetime, ...]) -> SlotNumber | None:
    """ "the earliest one", "la mas temprana", "whichever is later in the week"; None where a text says something else."""
    at = _edge(text, len(offered))
    if at is None and text.plain:
        at = _edge_day(text.plain)
    if at is None and soonest_of_list(text):
        at = 0
    if at is None or not offered:
        return None
    said = text.plain[:-1] if text.plain[-1:] == ("one",) else text.plain
    by_hour = said[-1:] == ("start",) or {("start", "time"), ("in", "the", "day"), ("del", "dia")} & {said[-3:], said[-2:]}
    order = sorted(range(1, len(offered) + 1), key=lambda n: offered[n - 1].time() if by_hour else offered[n - 1])
    edges = {offered[order[at] - 1].time()} if by_hour else set()
    if by_hour and sum(start.time() in edges for start in offered) > 1:
        return None
    return SlotNumber(order[at], because=f"the {'latest' if at else 'earliest'} of the list")


_EDGE_DAYS = {
    ("earliest", "day"): 0, ("soonest", "day"): 0, ("first", "day"): 0, ("latest", "day"): -1, ("last", "day"): -1, ("nearest", "day"): 0, ("closest", "day"): 0,
    ("dia", "mas", "pronto"): 0, ("dia", "mas", "cercano"): 0, ("dia", "mas", "proximo"): 0, ("primer", "dia"): 0, ("ultimo", "dia"): -1,
}  # fmt: skip
_DAYS_OF_EDGES = frozenset(phrase[0] if phrase[0] == "dia" else phrase[-1] for phrase in _EDGE_DAYS)
_TAKING_IT = lexicon(
    "yea yeah yes yep ok okay sure the el works work is fine good great perfect please thanks then take i will me sirve queda bien esta por favor si pues would be for "
    "gracias lets do let us go with"
)


def _edge_day(plain: tuple[str, ...]) -> int | None:
    """ "yea the earliest day works", "el primer dia me queda": the edge of the list by its days, where nothing else is said."""
    if _DAYS_OF_EDGES.isdisjoint(plain):
        return None
    for i in range(len(plain)):
        for length in (2, 3):
            at = _EDGE_DAYS.get(plain[i : i + length])
            if at is not None and _TAKING_IT.issuperset((*plain[:i], *plain[i + length :])):
                return at
    return None


def _edge_pointed_at(text: Text) -> int | None:
    """ "put me in the earliest of em", "the soonest you got, before I lose my nerve": the edge of the list, whatever else is told."""
    plain = text.plain
    if (
        text.bag.isdisjoint(_EDGES)
        or text.asks
        or len(plain) > 14
        or any(word[:1].isdigit() or word in _TIME_WORDS for word in plain)
        or text.bag & _TURNED_FROM
    ):
        return None
    for i, word in enumerate(plain):
        behind = plain[i + 1 : i + 3]
        of_them = behind[:1] in (("one",), ("of",)) or behind in _YOU_HAVE
        if word in _EDGES and plain[max(0, i - 1) : i] == ("the",) and of_them and not {"day", "week"} & set(plain[i + 1 : i + 5]):
            return _EDGES[word]
    return None


_YOU_HAVE = {("you", "have"), ("you", "got"), ("you", "all"), ("yall", "got"), ("yall", "have"), ("they", "have"), ("they", "got")}
_TURNED_FROM = lexicon("not no nor never or if unless but except than later earlier sooner after until till while when wait actually")
_TIME_WORDS = (
    frozenset(WEEKDAYS)
    | frozenset(PLURAL_WEEKDAYS)
    | frozenset(MONTHS)
    | frozenset(PARTS)
    | lexicon("noon weekday weekend week month today tomorrow")
)


def _edge(text: Text, count: int) -> int | None:
    """0 for the earliest of the list, -1 for the latest; None where neither is meant."""
    plain = text.plain
    pointed = _edge_pointed_at(text)
    if pointed is not None:
        return pointed
    if _asks_for_nearest(text):
        return 0
    if len(plain) > 9 or (text.asks and plain[:1] not in tuple((lead,) for lead in _LEADS)):
        return None
    flat = " ".join(plain)
    if plain[:1] and plain[0] in _LEADS and not text.bag & {"morning", "afternoon", "works", "work"}:
        compared = text.bag & {"earlier", "sooner", "earliest", "soonest", "first"}, text.bag & {"later", "latest", "last"}
        if bool(compared[0]) != bool(compared[1]):
            return 0 if compared[0] else -1
    if count == 2 and flat in {"the later one", "the later", "later one", "la mas tarde", "la de mas tarde"}:
        return -1
    if count == 2 and flat in {"the earlier one", "the earlier", "earlier one", "the sooner one", "la mas temprano"}:
        return 0
    if len(plain) > 6:
        return None
    if flat.removeprefix("the ") in {
        "first available",
        "1 st available",
        "next available",
        "soonest available",
        "earliest available",
        "first opening",
        "next opening",
    }:
        return 0
    if _BARE_EDGE.issuperset(plain) and len({"earliest", "soonest", "proxima", "pronta", "cercana"} & text.bag) == 1:
        return 0
    if plain[:2] == ("la", "que") and ("mas temprano" in flat or "mas pronto" in flat):
        return 0
    if plain[:2] == ("la", "que") and "mas tarde" in flat:
        return -1
    if "la mas temprana" in flat or "la mas temprano" in flat or "la mas pronto" in flat or flat in {"mas temprano", "lo mas temprano"}:
        return 0
    if "la mas tarde" in flat or flat.startswith("la de mas tard"):
        return -1
    if flat.startswith("la de mas temp"):
        return 0
    if not _COUNTED_ON.isdisjoint(plain):
        return None
    found = [_EDGES[word] for word in plain if word in _EDGES]
    pointing = {"one", "option", "slot", "of", "the", "whichever", "whatever", "whatevers"} & text.bag
    return found[0] if len(found) == 1 and pointing and not text.bag & _OTHER_EDGES else None


def _asks_for_nearest(text: Text) -> bool:
    """ "la que sea mas pronto pues, ya no aguanto", "deme la más próxima": the nearest of the list, whatever is said behind a mark."""
    words = text.words
    end = next((i for i, word in enumerate(words) if i and word in MARKS), len(words))
    said = words[:end]
    while said and (said[0] in _GIVING or said[0] in MARKS):
        said = said[1:]
    asked = text.asks or any(word[:1].isdigit() or word in _TIME_WORDS for word in words[end:])
    return len(said) <= _FEW_WORDS and not asked and " ".join(said).startswith(_NEAREST) and _NOT_OF_THE_LIST.isdisjoint(said)


_COUNTED_ON = lexicon("after than past beyond following besides")
"""Words by which "the soonest after those" is none of the list."""
_FEW_WORDS = 9
_GIVING = lexicon(
    "deme dame denme pongame ponme aparteme apartame anoteme quiero prefiero agarro tomo mejor pues con entonces give gimme me i will take grab"
)
_BARE_EDGE = lexicon(
    "the earliest soonest please pls you yall they have got thanks thank ok just one whatever is whats la mas proxima pronta cercana que tenga tengan tiene tienen haya hay por favor"
)
"""Words of "soonest", "the earliest you got please", "la más próxima que tenga", and no others."""
_NEAREST = (
    "la mas pront", "la mas proxim", "la mas cerca", "la mas rapid", "la que este mas cerca", "la que esta mas cerca", "la que este mas prox", "la que este mas pronto",
    "la que sea mas proxima", "la que sea mas cercana", "la que este mas cercana", "la mas inmediata", "la que este primero", "la que sea primero", "la que sea mas pronto", "la que tengan mas pronto", "la que tenga mas pronto", "la que me toque mas pronto", "el mas proximo",
    "la que dijo primero", "la que me dijo primero", "la que puso primero", "la que menciono primero", "la que me dio primero",
    "el mas cercano", "the closest", "the nearest", "whichever is closest", "whichever is nearest", "whichever is the closest",
)  # fmt: skip
"""What the earliest of the list is called."""
_NOT_OF_THE_LIST = lexicon("no not ni otra otro other hay tiene tienen puede pueden que_no clinica clinic office sucursal location")
_OTHER_EDGES = lexicon("day morning afternoon week month available possible have got get anything not")
