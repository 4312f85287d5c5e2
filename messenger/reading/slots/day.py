"""Another time on the day of an offered slot: "thursday but later", "same day as the second, in the afternoon", "thursday at 3 not 2"."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache

from messenger.core.understanding import Language, Times, Unread
from messenger.reading.slots.beside import SlotOf
from messenger.reading.times.looks import say_clock
from messenger.reading.times.when import read_times
from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text, words_of

_LATER: tuple[tuple[str, ...], ...] = (("later",), ("mas", "tarde"), ("mas", "tardecito"), ("mas", "noche"))
_EARLIER: tuple[tuple[str, ...], ...] = (("earlier",), ("sooner",), ("mas", "temprano"), ("mas", "tempranito"), ("mas", "pronto"))
_SAME_DAY: tuple[tuple[str, ...], ...] = (
    ("same", "day", "as"),
    ("same", "day"),
    ("mismo", "dia", "que"),
    ("mismo", "dia", "de"),
    ("mismo", "dia"),
)
_COMPARING_ELSEWHERE = lexicon(
    "hour hours hora horas minute minutes minutos week weeks semana semanas half media day dia days month not no nor or o ni than if si "
    "unless because porque better until till hasta after before"
)
_AROUND = lexicon(
    "a an the of something anything algo time times but pero on any bit little poco un una for get have do you can could please por favor is there "
    "tiene tienen hay con cita appointment slot que sea puede ser y and in en del el la las los want need i would like prefer rather maybe just make it one lil like"
)
_INSTEAD: tuple[tuple[str, ...], ...] = (
    ("not", "at"), ("not",), ("instead", "of"), ("rather", "than"), ("no", "a", "las"), ("no", "a", "la"), ("en", "vez", "de", "las"), ("en", "vez", "de"),
)  # fmt: skip

_SIGNS = lexicon(
    "moved pushed bumped shifted push move bump scoot shift slide make start mover pasar recorrer muevan mueven pasan empezar empezamos hacer later earlier sooner tarde tardecito noche temprano tempranito pronto same mismo not instead rather vez no"
)


def another_time_on_its_day(
    text: Text, offered: tuple[datetime, ...], slot_of: SlotOf, language: Language, now: datetime
) -> Times | Unread | None:
    """Starts on the day of a slot that is named only for its day; Unread where it is not clear which; None where nothing of the kind is said.

    ``slot_of`` gives the one slot that some words choose, None where they choose none or several.
    """
    if len(text.plain) > 16 or _SIGNS.isdisjoint(text.bag):
        return None
    return (
        _same_day(text, slot_of, language, now)
        or _later_that_day(text, slot_of)
        or _put_right(text, slot_of)
        or _moved_on_its_day(text, slot_of)
    )


@cache
def _firsts(phrases: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in phrases)


def _find(words: tuple[str, ...], phrases: tuple[tuple[str, ...], ...]) -> tuple[int, int]:
    """The first place where one of the phrases stands, and its length; (-1, 0) where none does."""
    firsts = _firsts(phrases)
    for i, word in enumerate(words):
        if word in firsts:
            for phrase in phrases:
                if words[i : i + len(phrase)] == phrase:
                    return i, len(phrase)
    return -1, 0


def _without(words: tuple[str, ...], at: int, length: int) -> tuple[str, ...]:
    return tuple(word for i, word in enumerate(words) if not at <= i < at + length)


def _beyond(slot: datetime, *, later: bool) -> Times:
    """The rest of the slot's day behind its start, or what lies before it."""
    side = "later" if later else "earlier"
    because = f"{slot:%a %b} {slot.day}, {side} than the time offered"
    if later:
        return Times(((slot + timedelta(minutes=1), datetime.combine(slot.date(), time(23, 59))),), because=because)
    return Times(((datetime.combine(slot.date(), time()), slot - timedelta(minutes=1)),), because=because)


def _later_that_day(text: Text, slot_of: SlotOf) -> Times | None:
    """ "do you have anything later on tuesday", "el martes pero más tarde"."""
    words = text.words
    later, earlier = _find(words, _LATER), _find(words, _EARLIER)
    at, length = later if later[0] >= 0 else earlier
    if words[at] == "sooner" and at and words[at - 1] in {"would", "had"}:
        return None  # "I'd sooner do thursday": rather
    if at < 0 or (later[0] >= 0 and earlier[0] >= 0) or words[at + length : at + length + 1] in (("one",), ("que",), ("than",)):
        return None
    rest = _without(words, at, length)
    if not _COMPARING_ELSEWHERE.isdisjoint(rest):
        return None
    named = tuple(word for word in rest if word not in _AROUND and word not in MARKS)
    if not named or len(named) > 3 or any(word.isdigit() for word in named):
        return None
    slot = slot_of(named)
    return _beyond(slot, later=later[0] >= 0) if slot else None


def _same_day(text: Text, slot_of: SlotOf, language: Language, now: datetime) -> Times | Unread | None:
    """ "same day as the second but later", "el mismo día de la primera pero en la tarde"."""
    words = text.words
    at, length = _find(words, _SAME_DAY)
    if at < 0:
        return None
    cut = next(
        (i for i in range(at + length, len(words)) if words[i] in {"but", "pero", ",", "just", "solo", "in", "en", "at"}), len(words)
    )
    slot = slot_of(words[at + length : cut])
    if slot is None:
        return Unread("the same day as which") if length == 3 else None
    tail = words[cut:]
    later, earlier = _find(tail, _LATER)[0] >= 0, _find(tail, _EARLIER)[0] >= 0
    if later != earlier and not any(word[:1].isdigit() for word in tail):
        return _beyond(slot, later=later)
    read = read_times(words_of(" ".join(tail)), language, now)
    if read.kind != "times" or read.times is None or any(wish.days is not None for wish in read.wishes):
        return Unread("another time on the day of a slot")
    day = _a_whole_day(read.times, now)
    spans = tuple((datetime.combine(slot.date(), first.time()), datetime.combine(slot.date(), last.time())) for first, last in day)
    return Times(spans, because=f"{read.because} on {slot:%a %b} {slot.day}") if spans else Unread("another time on the day of a slot")


def _a_whole_day(times: Times, now: datetime) -> tuple[tuple[datetime, datetime], ...]:
    """The intervals of the first day after today that holds any."""
    days: dict[date, list[tuple[datetime, datetime]]] = {}
    for first, last in times.intervals:
        if first.date() > now.date() and first.date() == last.date():
            days.setdefault(first.date(), []).append((first, last))
    return tuple(days[min(days)]) if days else ()


def _put_right(text: Text, slot_of: SlotOf) -> Times | None:
    """ "thursday at 3 not 2": another hour in place of the slot's own, which is named too."""
    words = text.words
    at, length = _find(words, _INSTEAD)
    if at < 1 or at + length >= len(words):
        return None
    wanted, denied = bare_clock(words[at - 1]), bare_clock(words[at + length])
    if wanted is None or denied is None:
        return None
    before = tuple(word for word in words[: at - 1] if word not in _AROUND and word not in MARKS and word not in {"at", "a", "las"})
    behind = tuple(word for word in words[at + length + 1 :] if word not in _AROUND and word not in MARKS)
    days = tuple(word for word in (*before, *behind) if word in WEEKDAYS)
    slot = slot_of(days) if len(days) == 1 else slot_of((*before, *behind)) if 0 < len(before) + len(behind) <= 3 else None
    if slot is None or slot.time() != denied or wanted == denied:
        return None
    start = datetime.combine(slot.date(), wanted)
    return Times(((start, start),), because=f"{slot:%a %b} {slot.day} {_said(wanted)} in place of {_said(denied)}")


def _moved_on_its_day(text: Text, slot_of: SlotOf) -> Times | None:
    """ "thursday works if you can push it to 3", "el jueves si lo pueden mover a las 3": the day of the slot at another hour."""
    words = text.words
    at = next((i for i, word in enumerate(words) if word in _MOVING), -1)
    if at < 0 or not _STAYING.isdisjoint(words):
        return None
    step = at + 1
    while step < len(words) and words[step] in _TOWARDS:
        step += 1
    pushed = step <= at + 2 and _named_before_hour(words, at)
    if pushed:
        step = words.index("to", at) + 1
    clock = bare_clock(words[step]) if step < len(words) and step > at + 1 else None
    if clock is None or (
        words[step + 1 : step + 2] and words[step + 1] in {"hours", "weeks", "days", "minutes", "horas", "semanas", "dias"}
    ):
        return None
    if words[step + 1 : step + 2] == ("am",) and clock.hour >= _NOON:
        return None
    named = tuple(word for word in words[:at] + words[at + 1 : step] if word not in _AROUND | _TOWARDS | _ASKING and word not in MARKS)
    slot = (
        slot_of(words[at + 1 : step - 1 - (words[step - 2] in {"back", "up"})])
        if pushed
        else slot_of(named)
        if 0 < len(named) <= _FEW
        else None
    )
    if slot is None or slot.time() == clock:
        return None
    start = datetime.combine(slot.date(), clock)
    return Times(((start, start),), because=f"{slot:%a %b} {slot.day} {_said(clock)} in place of {_said(slot.time())}")


def _named_before_hour(words: tuple[str, ...], at: int) -> bool:
    """Whether what is pushed is named before the hour ("push the second one back to 3", "move friday to 11")."""
    step = words.index("to", at) if "to" in words[at:] else 0
    if words[at] not in {"push", "bump", "scoot", "slide", "move", "shift"} or step <= at + 1:
        return False
    named = words[at + 1 : step]
    return named[-1] in {"back", "up"} or (
        not WEEKDAYS.keys().isdisjoint(named) and all(word in WEEKDAYS or word in _THE_ONE for word in named)
    )


_THE_ONE = frozenset({"the", "that", "my", "one", "slot"})


_MOVING = lexicon(
    "moved pushed bumped shifted push move bump scoot shift slide make start mover pasar recorrer muevan mueven pasan empezar empezamos hacer"
)
_TOWARDS = lexicon("it that to at up back out for one lo la a las para around like the")
_ASKING = lexicon(
    "can could be if si pueden puede puedes podemos podria we they yall could works work good is fine ok okay great se all that only just but solo nomas funciona esta bien sirve"
)
_STAYING = lexicon("not no never than que antes before after until till or o")
_NOON, _FEW = 12, 3


def _said(clock: time) -> str:
    return say_clock(clock.hour * 60 + clock.minute)


def bare_clock(word: str) -> time | None:
    """A bare clock time ("3", "930", "9:30") as a patient means it: 1 to 6 is pm, 8 to 12 as it is; None for others, 7 among them."""
    digits = word.replace(":", "")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 4:
        return None
    hour, minute = (int(digits), 0) if len(digits) < 3 else (int(digits[:-2]), int(digits[-2:]))
    if not 1 <= hour <= 18 or hour == 7 or minute > 59:
        return None
    return time(hour + 12 if hour <= 6 else hour, minute)
