"""An answer to offered slots: one of them, other times, leave it as it is, or a wish of one's own."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from messenger.core.understanding import ExpectSlot, Keep, Language, More, SlotNumber, Times, Unread
from messenger.core.value import replace
from messenger.reading.slots.alike import asks_for_one, first_of_equals, takes_it
from messenger.reading.slots.appointment_taken import one_for_appointment
from messenger.reading.slots.asides import preferred_part, without_notice
from messenger.reading.slots.bare import bare_place
from messenger.reading.slots.beside import days_later, same_time
from messenger.reading.slots.by_times import slot_by_times
from messenger.reading.slots.checked import checked_day
from messenger.reading.slots.choosing import one_in_figures
from messenger.reading.slots.conclusions import NOT_OUT, behind_complaint, concluded
from messenger.reading.slots.day import another_time_on_its_day
from messenger.reading.slots.doubts import asks_about_one, asks_why, last_of_three, put_off, several_of_the_list
from messenger.reading.slots.endearments import without_endearments
from messenger.reading.slots.first_choice import first_choice
from messenger.reading.slots.hours import beside_the_slot
from messenger.reading.slots.moved import days_moved, minutes_later, minutes_of_its_hour
from messenger.reading.slots.none_taken import WISHES, wishes_of, without_facts
from messenger.reading.slots.ordinal_date import DATE_OR_PLACE, may_be_date
from messenger.reading.slots.other_hour import another_hour, day_of_its_week
from messenger.reading.slots.own_days import own_days_books, tells_of_own_days
from messenger.reading.slots.placed import lone_hour, placed_in_list
from messenger.reading.slots.ranked import answered_one_by_one, best_of_ranked
from messenger.reading.slots.several import all_the_same, better_of_two, others_than, taken_back
from messenger.reading.slots.suiting import those_that_suit
from messenger.reading.slots.too_much import hour_ruled_out
from messenger.reading.slots.wall_clock import wall_clock
from messenger.reading.times.constraint import holds
from messenger.reading.times.day_behind_denial import day_left_open
from messenger.reading.times.in_place_of import without_replaced
from messenger.reading.times.spelling import respelt
from messenger.reading.times.when import TimesRead, read_times
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, STOPS, Text, words_of

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
        offered = wall_clock(expect.offered, now.tzinfo)
        out = hour_ruled_out(respelt(text), offered)
        if out is not None and _comes_to(read, offered[out[0] - 1], out[0], of_its_day=out[1]):
            return More("other times are wished")
    if isinstance(read, SlotNumber) and 1 <= read.number <= len(expect.offered):
        if may_be_date(respelt(text), read.number, offered, now.date()):
            return Unread(DATE_OR_PLACE, suits=True)
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
    return holds(read.intervals, start) or (of_its_day and others and len(read.intervals) > 1)


def _read_slot(text: Text, expect: ExpectSlot, language: Language, now: datetime) -> SlotNumber | More | Keep | Times | Unread:
    if not text.plain:
        return Unread("no words")
    text = without_endearments(one_for_appointment(one_in_figures(without_notice(respelt(text)))))
    offered = wall_clock(expect.offered, now.tzinfo)
    wishes = wishes_of(text)
    tags = {one.tag for one in wishes}
    if expect.keep and "keep" in tags:
        return Keep("to leave it as it is")
    place = bare_place(text, offered) or best_of_ranked(text, len(offered)) or answered_one_by_one(text, offered)
    if place:
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
        return lone_hour(words_of(asked), offered) or Unread("a number that is not on the list")
    equal = _equally_good(text, offered, expect, language, now)
    if equal is not None:
        return equal
    left = last_of_three(text, len(offered))
    if left:
        return SlotNumber(left, because=NOT_OUT, left=True)
    if several_of_the_list(text):
        return Unread("more than one of the list may be meant", suits=True)
    if "fact" in tags:
        rest = without_facts(text, [one for one in wishes if one.tag == "fact"])
        read = read_slot(rest, expect, language, now) if rest else None
        return read if isinstance(read, SlotNumber | Times) else Unread("figures that are no times")
    if day_left_open(text):
        return Unread("which of two is ruled out")
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
        moved = (
            day_of_its_week(text, offered)
            or another_hour(text, offered, language, now)
            or _counted_from_a_slot(text, offered, language, now)
        )
        if moved is not None:
            return moved
    placed = placed_in_list(text, offered, language, now)
    if placed is None:
        by_times = slot_by_times(text, tags, offered, language, now)
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

    def allows(found: TimesRead, start: datetime) -> bool:
        return found.times is not None and holds(found.times.intervals, start)

    return (
        all_the_same(text, offered)
        or those_that_suit(text, offered)
        or others_than(text, offered, read, times, allows)
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
    return read.kind == "times" and read.times is not None and not holds(read.times.intervals, slot)


_SEEKING = lexicon("anything something algo")


def _turned_to(text: Text) -> Text | None:
    """ "the first one works. actually hold on. can we do the one on friday": what is said behind the last word of turning round."""
    at = max((i for i, word in enumerate(text.words) if word in _TURNING and i >= _BEHIND), default=-1)
    rest = text.words[at + 1 :] if at > 0 else ()
    return words_of(" ".join(rest)) if any(word not in MARKS for word in rest) else None


_TURNING = lexicon("actually wait hold scratch espere espera")
_BEHIND = 2
"""Words before one of turning, at least."""


_OF_LIST_OR_CLOCK = ("1", "2", "3", "4", "5")


def _counted_from_a_slot(text: Text, starts: tuple[datetime, ...], language: Language, now: datetime) -> Times | Unread | None:
    """ "the thursday one but a week later", "same time as 2 but friday"; None where a text speaks of nothing of the kind."""

    def slot_of(words: tuple[str, ...]) -> datetime | None:
        part = words_of(" ".join(words))
        read = placed_in_list(part, starts, language, now) or slot_by_times(part, set(), starts, language, now)
        return starts[read.number - 1] if isinstance(read, SlotNumber) else None

    return (
        days_later(text, starts, slot_of)
        or minutes_later(text, slot_of)
        or minutes_of_its_hour(text, slot_of)
        or days_moved(text, slot_of)
        or same_time(text, starts, slot_of, language, now)
        or another_time_on_its_day(text, starts, slot_of, language, now)
    )


def slot_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (WISHES, *own_days_books())
