"""The slot that a text names by a number, a letter or a place in the list, and what stands beside it."""

from __future__ import annotations

from datetime import datetime

from messenger.core.understanding import Language, More, SlotNumber, Times, Unread
from messenger.reading.slots.beside import other_time
from messenger.reading.slots.beside_number import hour_of_another_day, kept_by_a_car
from messenger.reading.slots.by_times import slot_by_times
from messenger.reading.slots.conclusions import NOT_OUT
from messenger.reading.slots.names import AFTER_NUMBER, BEFORE_NUMBER, POINTERS, Named, date_or_option, named, preferred, turned, undecided
from messenger.reading.times.constraint import holds
from messenger.reading.times.when import read_times
from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text, words_of


def placed_in_list(
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
        inside = [number for number in left if other and holds(other.intervals, offered[number - 1])]
        if other and len(inside) == 1:
            return SlotNumber(inside[0], because=f"{other.because}: {NOT_OUT}")
        behind = words_of(" ".join(text.words[places[-1].last + 1 :]))
        taken = slot_by_times(behind, set(), offered, language, now) if not WEEKDAYS.keys().isdisjoint(behind.bag) else None
        if isinstance(taken, SlotNumber) and not taken.left and taken.number not in ruled_out:
            return taken
        return Unread("one ruled out, none chosen")
    return lone_hour(text, offered)


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


_PLACES = frozenset({"one", "option", "choice", "slot", "opcion"})


def lone_hour(text: Text, offered: tuple[datetime, ...]) -> SlotNumber | Unread | None:
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


def _rest(text: Text, chosen: Named) -> str:
    others = [word for i, word in enumerate(text.words) if not chosen.first <= i <= chosen.last]
    return (
        ""
        if all(
            word in AFTER_NUMBER or word in BEFORE_NUMBER or word in POINTERS or word in {"one", "ones", "que", "favor"} for word in others
        )
        else text.beyond(chosen.first, chosen.last)
    )
