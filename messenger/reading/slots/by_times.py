"""What the days and times of an answer come to: the one slot that they point at, other times, or a constraint."""

from __future__ import annotations

from datetime import datetime

from messenger.core.understanding import Language, More, SlotNumber, Times, Unread
from messenger.reading.slots.beside import edge_of_list
from messenger.reading.slots.choosing import hour_of_its_day, one_of_its_day, without_choosing
from messenger.reading.slots.conclusions import NOT_OUT, points_at_other, points_at_several
from messenger.reading.slots.fitting import one_of_part, other_days, slot_fitting
from messenger.reading.slots.hours import day_or_hour_offered
from messenger.reading.times.constraint import holds
from messenger.reading.times.when import TimesRead, read_times
from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text


def slot_by_times(
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
        return one_of_part(read, text, offered) or _very_slot(read, offered) or _very_day(read, offered, text) or read.times
    if "later" in tags:
        return Unread("will answer later")
    fitting = slot_fitting(read, text, offered, now)
    if isinstance(fitting, Times) and other_days(read, offered):
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
        pointed = one_of_part(read, text, offered)
        if pointed is not None:
            return pointed
        return Unread("which of the list is ruled out") if text.plain[0] in {"ninguna", "ninguno", "neither", "none"} else None
    inside = [number for number, start in enumerate(offered, 1) if holds(read.times.intervals, start)]
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
    inside = [number for number, start in enumerate(offered, 1) if holds(read.times.intervals, start)]
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
