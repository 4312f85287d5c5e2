"""The wishes of a text taken together: what is wanted, and what is ruled out."""

from __future__ import annotations

from messenger.reading.times.constraint import ALL_DAYS, WHOLE_DAY, Term
from messenger.reading.times.parts import Wish


def combine(wishes: list[Wish]) -> tuple[list[Term], list[Term]] | tuple[None, None]:
    """Wanted and excluded terms of all clauses together: a time said apart from its day joins it, a correction replaces what it
    corrects."""
    wanted: list[list[int | None]] = []
    excluded: list[Term] = []
    recurring = any(wish.wanted and wish.recurring for wish in wishes)
    last: Wish | None = None
    if sum(wish.wanted and wish.weekdays for wish in wishes) and any(_every_week(wish) for wish in wishes):
        for wish in wishes:
            if wish.wanted and wish.weekdays and wish.days is not None and wish.days.bit_count() > 1:
                wish.days = wish.weekly
    denied = [wish for wish in wishes if not wish.wanted]
    habits = len(denied) + sum((wish.days or 0).bit_count() > 1 for wish in denied) > 1 and all(
        wish.weekly and wish.days is not None and wish.days & wish.weekly == wish.days and not wish.turned for wish in denied
    )
    _open_to_every_week(wishes)
    _rule_out_inside(wishes)
    said_no: Wish | None = None
    for wish in wishes:
        if said_no is not None and not wanted and _other_part(wish, said_no):
            wish.days = said_no.days
        said_no = None if wish.wanted else wish
        if not wish.wanted:
            if habits or (wish.days is not None and wish.weekly and recurring and not wish.turned and wish.days & wish.weekly == wish.days):
                excluded.append(Term(wish.weekly, WHOLE_DAY if wish.minutes is None else wish.minutes))
            elif wish.days is not None or wish.minutes is not None:
                excluded.append(Term(ALL_DAYS if wish.days is None else wish.days, WHOLE_DAY if wish.minutes is None else wish.minutes))
            continue
        if last is not None and last.bound and _narrows(wish, last) and wanted:
            wanted[-1] = [wish.days, wanted[-1][1] if wish.minutes is None else wish.minutes]
        elif last is not None and _bounds(last, wish) and wanted and wanted[-1][0] is not None and wish.days is not None:
            wanted[-1][0] &= wish.days
        elif (
            last is not None
            and wish.span
            and wish.minutes is None
            and wish.days is not None
            and last.weekly
            and (not last.days_in(wish.days) or (last.recurring and last.wanted and not wish.joined and not wish.beside))
            and last.weekly & wish.days
        ):
            wanted[-1][0] = last.weekly & wish.days
        elif last is not None and _inside_stretch(wish, last) and wanted and wanted[-1] == [last.days, None]:
            assert last.days is not None
            wanted[-1] = [wish.weekly & last.days, wish.minutes]
        elif last is not None and wanted and wanted[-1] == [last.days, last.minutes] and _says_more_closely(wish, last):
            wanted[-1] = [wish.days, wish.minutes]
        elif last is not None and _one_of_a_habit(wish, last) and wanted and wanted[-1][0] == last.days:
            wanted[-1] = [wish.days, wanted[-1][1] if wish.minutes is None else wish.minutes]
        elif wish.turned and wanted:
            if wish.days is None:
                wanted[-1][1] = wish.minutes
            elif wish.minutes is None:
                named = next((minutes for days, minutes in wanted if days is not None and not wish.days & ~days), wanted[-1][1])
                wanted = [[wish.days, named]]
            else:
                wanted = [[wish.days, wish.minutes]]
        elif wish.days is None and wish.minutes is None:
            if not wanted:
                wanted.append([None, None])
        elif wish.days is None:
            open_ended = [one for one in wanted if one[1] is None]
            if wish.beside and wish.joined:
                wanted.append([None, wish.minutes])
            elif wish.beside and wanted and _another_hour(wish.minutes, wanted[-1][1]):
                wanted[-1][1] = (wanted[-1][1] or 0) | (wish.minutes or 0)
            elif open_ended:
                for one in open_ended:
                    one[1] = wish.minutes
            elif wanted and not wish.joined and wish.minutes is not None and wanted[-1][1] is not None:
                if not wanted[-1][1] & wish.minutes:
                    return None, None
                wanted[-1][1] &= wish.minutes
            else:
                wanted.append([wanted[-1][0] if wanted else None, wish.minutes])
        elif wish.minutes is None and not wish.joined and wanted and all(one[0] is None for one in wanted):
            for one in wanted:
                one[0] = wish.days
        else:
            if wish.minutes is None and not (wish.joined or wish.beside) and any(_named_at_an_hour(wish, one) for one in wanted):
                last = wish
                continue
            for one in wanted:
                if one[0] is not None and one[1] is None and wish.minutes is not None and one[0] & wish.days == wish.days:
                    one[0] &= ~wish.days
            wanted.append([wish.days, wish.minutes])
        last = wish
    terms = [Term(ALL_DAYS if days is None else days, WHOLE_DAY if minutes is None else minutes) for days, minutes in wanted if days != 0]
    return terms, excluded


def _another_hour(minutes: int | None, before: int | None) -> bool:
    """ "tues, like 3. or 3:30": one more hour of the clock on the same day."""
    return minutes is not None and before is not None and minutes.bit_count() == before.bit_count() == 1


def _named_at_an_hour(wish: Wish, term: list[int | None]) -> bool:
    """ "mon the 14th or tues the 15th, mornings. mon if you can": days that are wished for already, and at which time of day."""
    days, minutes = term
    return days is not None and minutes is not None and wish.days is not None and wish.days & days == wish.days


def _open_to_every_week(wishes: list[Wish]) -> None:
    """ "thursday yes but this thursday no": a weekday whose next is ruled out behind it is meant week by week."""
    if sum(wish.wanted for wish in wishes) != 1:
        return
    for i, wish in enumerate(wishes):
        if not wish.wanted or not wish.weekly or wish.days is None or wish.days.bit_count() != 1:
            continue
        if any(not no.wanted and not no.turned and not no.weekly and no.minutes is None and no.days == wish.days for no in wishes[i + 1 :]):
            wish.days = wish.weekly


def _rule_out_inside(wishes: list[Wish]) -> None:
    """ "the week of the 14th, but thursday I can't": a weekday ruled out behind a week or a month is that of the stretch, not the next one."""
    stretch = 0
    for wish in wishes:
        if wish.wanted:
            stretch |= wish.days if wish.span and wish.days is not None else 0
        elif wish.weekly and wish.days is not None and not wish.days & stretch and wish.days & wish.weekly == wish.days:
            wish.days = wish.weekly & stretch or wish.days


def _other_part(wish: Wish, denied: Wish) -> bool:
    """ "monday morning no, but the afternoon": a time of day behind a day that was ruled out in part only."""
    if not wish.wanted or wish.days is not None or wish.minutes is None:
        return False
    one_weekday = denied.days is not None and denied.days.bit_count() <= 15 and not denied.days & denied.days >> 1
    return denied.days is not None and one_weekday and denied.minutes is not None and not wish.minutes & denied.minutes


def _every_week(wish: Wish) -> bool:
    """ "I work monday to friday": what is ruled out week by week, beside which weekdays are meant week by week too."""
    return not wish.wanted and wish.days is not None and bool(wish.weekly) and wish.days == wish.weekly and wish.recurring


def _inside_stretch(wish: Wish, stretch: Wish) -> bool:
    """ "next week please, tuesday or wednesday morning": weekdays behind a stretch of days are those of that stretch."""
    named = stretch.wanted and stretch.minutes is None and stretch.days is not None and (stretch.span or stretch.days.bit_count() == 1)
    return bool(
        named
        and wish.wanted
        and not wish.joined
        and (wish.weekdays or wish.recurring)
        and not wish.beside
        and wish.weekly & (stretch.days or 0)
    )


def _says_more_closely(wish: Wish, last: Wish) -> bool:
    return _dates_inside(wish, last) or (last.days is None and _hour_in_part(wish, last))


def _dates_inside(wish: Wish, stretch: Wish) -> bool:
    """ "beginning of december, like the 1st or 2nd after 2", "the week of the 7th but before the 10th": what is said of a stretch more closely."""
    named = stretch.wanted and stretch.span and stretch.minutes is None and stretch.days is not None
    if not named or wish.days is None or wish.weekly or wish.joined or wish.recurring or not wish.closer:
        return False
    if wish.span and wish.label.startswith(("before ", "until ", "after ", "from ")):
        wish.days = wish.days & (stretch.days or 0) or wish.days
    return not wish.days & ~(stretch.days or 0)


def _narrows(wish: Wish, bound: Wish) -> bool:
    """Whether a wish settles inside what a bound leaves ("back on the 2nd ... the 4th I guess", "off at 3 ... tuesday at 4")."""
    if wish.days is None or wish.joined or wish.label.startswith(("after ", "from ", "before ", "until ")):
        return False
    days = bound.days is None or wish.days & bound.days == wish.days
    minutes = bound.minutes is None or wish.minutes is None or wish.minutes & bound.minutes == wish.minutes
    return days and minutes


def _one_of_a_habit(wish: Wish, habit: Wish) -> bool:
    """ "she is off on thursdays, so the first thursday of december", "descansa los lunes, sería el lunes 7": the one date out of every week."""
    every = habit.wanted and habit.recurring and habit.days is not None and habit.days == habit.weekly
    dated = wish.days is not None and wish.days.bit_count() == 1 and not wish.weekly
    return every and dated and not wish.joined and not wish.beside and bool((wish.days or 0) & habit.weekly)


def _hour_in_part(wish: Wish, part: Wish) -> bool:
    """ "mornings are best. tuesday at 9:30": a day and an hour inside the part of the day that was named before it."""
    hour = wish.days is not None and wish.minutes is not None and wish.minutes.bit_count() == 1
    inside = part.wanted and part.days is None and part.minutes is not None and not (wish.minutes or 0) & ~part.minutes
    return bool(hour and inside) and not wish.joined and not wish.beside


def _bounds(first: Wish, second: Wish) -> bool:
    """Whether two wishes bound one stretch of days ("after the 5th but before the 12th")."""
    if not (first.wanted and first.span and second.span and first.minutes is None and second.minutes is None):
        return False
    ahead, back = ("after ", "from "), ("before ", "until ")
    return (first.label.startswith(ahead) and second.label.startswith(back)) or (
        first.label.startswith(back) and second.label.startswith(ahead)
    )
