"""When can the person come? A constraint on days and times, or ask, or nothing about times.

The result is never a date-time by itself: it is the set of acceptable starts, to be met with the slots that are free.

Conventions (all said back to the person): a bare hour from 1 to 6 is pm, 8 to 12 as it is, 7 is asked; a weekday is the next one, never
today, and several side by side are those of every week; "next friday" is that day of the following week; an excluded time is taken out; a weekday that contradicts its date is asked, and
so is 5/12 in Spanish.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from messenger.core.understanding import Language, Times
from messenger.core.value import replace, slotted
from messenger.reading.times.asides import ASKED_FIRST, asked_first
from messenger.reading.times.atoms import Atoms
from messenger.reading.times.clauses import Clauses
from messenger.reading.times.combine import combine
from messenger.reading.times.constraint import ALL_DAYS, Days, Interval, solve
from messenger.reading.times.day_it_is import day_it_is
from messenger.reading.times.day_told import day_told
from messenger.reading.times.days_shortly import days_shortly
from messenger.reading.times.emphasis import without_emphasis
from messenger.reading.times.fillers import without_fillers
from messenger.reading.times.hour_anew import hour_anew
from messenger.reading.times.in_place_of import without_replaced
from messenger.reading.times.looks import say_day
from messenger.reading.times.own_clause import ANY_DAY, bounds_hours, closing, opening
from messenger.reading.times.parts import Clause, Wish
from messenger.reading.times.references import References
from messenger.reading.times.rest_of_days import OTHER_DAYS
from messenger.reading.times.rewording import reworded
from messenger.reading.times.roles import NOT_SURE, Heard, settled_roles
from messenger.reading.times.said import say_terms
from messenger.reading.times.said_anew import said_anew
from messenger.reading.times.said_beside import without_beside
from messenger.reading.times.short_turns import short_turns
from messenger.reading.times.spelling import respelt
from messenger.reading.times.unconsumed import unconsumed
from messenger.reading.times.unsettled import known_later, waits_for_event
from messenger.reading.times.until_then import until_then
from messenger.reading.times.weekday_bounds import weekday_bounds
from messenger.reading.times.wishes import clause_wishes
from messenger.reading.times.words import MONTHS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text, words_of


@slotted
class TimesRead:
    """What a text says about times: ``kind`` times (a constraint), ask (times, but not sure which), or none."""

    kind: str
    times: Times | None
    because: str
    wishes: tuple[Wish, ...] = ()


UNSETTLED = "not settled yet"
NOT_UNDERSTOOD = "times beside words that are not understood"


def read_times(text: Text, language: Language, now: datetime, anchors: tuple[date, ...] = (), *, whole: bool = False) -> TimesRead:
    """The acceptable starts that a text speaks of; ``now`` is aware, its wall clock is the clinic's; ``anchors`` are dates on offer.

    ``whole``: the text is all that was said, so that the roles of its times can be weighed (:mod:`messenger.reading.times.roles`).
    """
    read = _read(text, language, now.replace(tzinfo=None), anchors, whole)
    if not whole:
        return read
    if read.kind == "ask" and read.because in _OF_THE_REST:
        wall = now.replace(tzinfo=None)
        return _closed(text, language, wall, anchors) or _opened(text, language, wall, anchors) or read
    if read.kind == "times" and len(read.wishes) == 1 and not text.bag.isdisjoint(_WHEN) and any(one in text.flat for one in _LOOKING_BACK):
        return TimesRead("ask", None, NOT_SURE, read.wishes)
    dayless = read.kind == "times" and all(wish.days is None for wish in read.wishes)
    if read.kind == "times" and (known_later(text) or (dayless and waits_for_event(text))):
        return TimesRead("ask", None, UNSETTLED, read.wishes)
    return read


_WHEN = frozenset({"when", "cuando"})
_LOOKING_BACK = (
    "when i came ", "when we came ", "when i went ", "when i had ", "when i saw ", "cuando vine ", "cuando fui ", "cuando estuve ", "cuando vinimos ",
)  # fmt: skip
"""What tells of a visit gone by ("when I came in on the 2nd it was fine")."""
_OF_THE_REST = frozenset(
    {NOT_SURE, NOT_UNDERSTOOD, "times that do not go together", "not sure what is ruled out", "which of two is ruled out"}
)
"""Doubts about what a text says before the clause that it ends on."""


def _closed(text: Text, language: Language, now: datetime, anchors: tuple[date, ...]) -> TimesRead | None:
    """What the clause comes to that a text ends on, where that names a day and nothing but times; else None."""
    last = closing(text)
    read = _read(last, language, now, anchors, False) if last is not None else None
    if last is None or read is None or read.times is None or not all(wish.wanted for wish in read.wishes):
        return None
    of_every_day = any(wish.minutes is not None for wish in read.wishes) and (
        not last.bag.isdisjoint(ANY_DAY) or (bounds_hours(text) and len(read.wishes) == 1 and read.wishes[0].days is None)
    )
    return read if of_every_day or all(wish.days is not None and not wish.recurring for wish in read.wishes) else None


def _opened(text: Text, language: Language, now: datetime, anchors: tuple[date, ...]) -> TimesRead | None:
    """What the clause comes to that a text opens on, where that names hours and nothing else is wished for; else None."""
    first = opening(text)
    read = _read(first, language, now, anchors, False) if first is not None else None
    if read is None or read.times is None or not all(wish.wanted and wish.minutes is not None for wish in read.wishes):
        return None
    return read


@lru_cache(maxsize=4)
def _read(text: Text, language: Language, now: datetime, anchors: tuple[date, ...], whole: bool) -> TimesRead:
    """The same at a wall clock. Kept while a text is read, whose answer and whose wishes may both come from its times: nobody changes it."""
    if not text.plain:
        return TimesRead("none", None, "no words")
    corrects, text = _corrected(text)
    text = without_fillers(day_it_is(respelt(text), now))
    text = said_anew(hour_anew(days_shortly(short_turns(without_beside(without_emphasis(text))))))
    text = reworded(without_replaced(day_told(until_then(text))), spanish=language == "es")
    days = Days(now.date())
    text, bounds = weekday_bounds(text, days, lambda part: list(_read(part, language, now, anchors, False).wishes))
    atoms = Atoms(text.words, text.spans, now.date(), language, anchors)
    cut = Clauses(text, atoms)
    if cut.silent and not bounds:
        return TimesRead("none", None, "nothing about times")
    clauses = cut.all()
    wishes: list[Wish] = []
    doubts: list[str] = []
    references = References(text, clauses, wishes, days)
    for place, clause in enumerate(clauses):
        references.prepare(place)
        stood = None if clause.pieces else [(wish.wanted, wish.reason, wish.days, wish.minutes) for wish in wishes]
        made, doubt = references.pointing_back(place) or clause_wishes(clause, days, wishes, text)
        made, doubt = references.settle(place, made, doubt)
        if (
            stood is not None
            and not made
            and not doubt
            and stood == [(wish.wanted, wish.reason, wish.days, wish.minutes) for wish in wishes]
        ):
            doubt = unconsumed(clauses, place, wishes, text)
        if doubt == "strange" and _why_it_is_dropped(clauses, place, wishes):
            doubt = ""
        wishes += made
        for wish in made:
            wish.place = place
        if doubt:
            doubts.append(doubt)
    wishes += bounds
    _at_the_same_hour(wishes, text)
    _why_that_day(wishes, text)
    _bound_of_another_day(wishes, text)
    if not anchors:
        _every_week(wishes, text)
        _never(wishes, text)
        _any_other_day(wishes, text)
        _by_todays_number(wishes, text, now.date())
    if asked_first(wishes, text):
        doubts.append(ASKED_FIRST)
    if whole:

        def outcome(wished: list[Wish]) -> tuple[Interval, ...] | None:
            read = _together(wished, [], text, now)
            return read.times.intervals if read.times is not None else None

        wishes, doubts = settled_roles(Heard(text, tuple(clauses), days, anchors), wishes, doubts, outcome)
    primary = [wish for wish in wishes if not wish.reason] or wishes
    read = _together(primary, doubts, text, now)
    return replace(read, times=replace(read.times, instead=True)) if corrects and read.times is not None else read


def _why_it_is_dropped(clauses: list[Clause], place: int, wishes: list[Wish]) -> bool:
    """ "the 10th at 2. scratch that the plumber is coming the 10th, do the 11th": what a day wished for is given up for, where another
    follows; the wish for it is noted as a mere reason."""
    pieces = clauses[place].pieces
    if not place or len(pieces) != 1 or pieces[0].days is None or pieces[0].minutes is not None or not clauses[place].has("drop", "turn"):
        return False
    before = [wish for wish in wishes if wish.wanted and wish.days == pieces[0].days]
    later = [piece.days for clause in clauses[place + 1 :] for piece in clause.pieces if piece.days is not None]
    if not before or not later or any(days & pieces[0].days for days in later):
        return False
    for wish in before:
        wish.reason = True
    return True


_HESITATING = lexicon("oh wait hold on hmm um uh ay espere espera perdon sorry oops shoot , .")


def _corrected(text: Text) -> tuple[bool, Text]:
    """ "oh wait, no, I need that for the 13th": the "no" is said to what was before; (whether it is so, the text from there on)."""
    at = text.words.index("no") if "no" in text.bag else 0
    if at < 2 or text.words[at - 1] != "," or not _HESITATING.issuperset(text.words[:at]):
        return False, text
    return True, words_of(text.cleaned[text.spans[at][0] :])


def _at_the_same_hour(wishes: list[Wish], text: Text) -> None:
    """ "the 8th, or if not the 9th, at 10 either one": an hour that is said to be that of both days."""
    if len(wishes) != _BOTH or not any(phrase in text.flat for phrase in _EITHER):
        return
    first, second = wishes
    hour = second.minutes is not None and second.minutes.bit_count() == 1
    if hour and first.wanted and second.wanted and first.minutes is None and first.days is not None and second.days is not None:
        first.minutes = second.minutes


def _why_that_day(wishes: list[Wish], text: Text) -> None:
    """ "monday at 10, I'm off mondays": the weekday that somebody is off is why, where an hour of one such day is wished for."""
    if text.bag.isdisjoint(_OFF):
        return
    exact = [wish for wish in wishes if wish.wanted and (wish.days or 0).bit_count() == 1 and (wish.minutes or 0).bit_count() == 1]
    if len(exact) != 1:
        return
    for wish in wishes:
        if (
            wish is not exact[0]
            and wish.wanted
            and wish.recurring
            and wish.minutes is None
            and (wish.weekly & _ONE_WEEK).bit_count() == 1
            and wish.weekly & (exact[0].days or 0)
        ):
            wish.reason, exact[0].reason = True, False


_OFF = lexicon("off free libre libro descanso descansa")


def _bound_of_another_day(wishes: list[Wish], text: Text) -> None:
    """ "the 10th at 11, jk my lab runs til 4. do the 11th same time": what keeps somebody on the first day is no bound of the second."""
    last = wishes[-1] if wishes else None
    if last is None or not last.wanted or not last.days or (last.minutes or 0).bit_count() != 1:
        return
    if not any(phrase in text.flat for phrase in ("same time ", "same hour ", "misma hora ")):
        return
    before = [wish for wish in wishes[:-1] if wish.wanted and wish.minutes == last.minutes and wish.days not in {None, last.days}]
    bounds = [wish for wish in wishes[:-1] if not wish.wanted and wish.days is None and (wish.minutes or 0) & (last.minutes or 0)]
    if bounds and (last.turned or before):
        for wish in bounds:
            wish.reason = True


_BOTH = 2
_EITHER = (
    "either one ", "either day ", "same time ", "both at ", "both days ", "cualquiera de los dos ", "cualquiera de los 2 ", "misma hora ", "cualquiera de esos ",
    "los dos dias ", "los 2 dias ", "ambos ",
)  # fmt: skip


def _every_week(wishes: list[Wish], text: Text) -> None:
    """ "tues or thurs", "martes o jueves entre 9 y 12": weekdays side by side, and no other day, are those of every week; never today."""
    dated = [wish for wish in wishes if wish.days is not None]
    exact = any((wish.minutes or 0).bit_count() == 1 for wish in wishes)
    if _groups_of_weekdays(wishes) and not exact and text.bag.isdisjoint(_WEEKS):
        for wish in wishes:
            wish.days = wish.weekly & ~_TODAY if wish.days is not None else None
        return
    if len(dated) != 1 or exact or not all(wish.wanted for wish in wishes) or not text.bag.isdisjoint(_WEEKS):
        return
    if dated[0].weekdays and (dated[0].days or 0).bit_count() == 2 and dated[0].weekly.bit_count() > 2:
        dated[0].days = dated[0].weekly & ~_TODAY


def _groups_of_weekdays(wishes: list[Wish]) -> bool:
    """ "mon wed fri before 11 or tue thu all day": groups of weekdays, each at its own hours, and most of a week in them."""
    dated = [wish for wish in wishes if wish.days is not None]
    if len(dated) < _BOTH or not all(wish.wanted and (wish.weekdays or OTHER_DAYS in wish.label) and wish.weekly for wish in dated):
        return False
    weekly = 0
    for wish in dated:
        weekly |= wish.weekly
    return (weekly & _ONE_WEEK).bit_count() >= _MOST_OF_A_WEEK


def _never(wishes: list[Wish], text: Text) -> None:
    """ "ni lunes ni viernes, y nunca antes de las 10": weekdays ruled out beside something else, and nothing wished for, are those of every week."""
    if len(wishes) < _BOTH or any(wish.wanted for wish in wishes) or not text.bag.isdisjoint(_WEEKS | _NEAR_DAYS):
        return
    if all(wish.weekdays for wish in wishes if wish.days is not None):
        for wish in wishes:
            wish.days = wish.weekly & ~_TODAY if wish.days is not None and wish.weekly else wish.days


def _any_other_day(wishes: list[Wish], text: Text) -> None:
    """ "not friday, any other day after lunch", "not wed, not before 11": a weekday ruled out of all days is that of every week."""
    if len(wishes) < _BOTH or any(wish.wanted and wish.days is not None for wish in wishes) or not text.bag.isdisjoint(_WEEKS | _NEAR_DAYS):
        return
    denied = [wish for wish in wishes if not wish.wanted]
    dated = [wish for wish in denied if wish.days is not None]
    if len(dated) != 1 or dated[0].minutes is not None or not dated[0].weekdays or not dated[0].weekly or dated[0].turned:
        return
    general = sum(word in _DENYING for word in text.words) >= _BOTH and any(
        wish.days is None and wish.minutes is not None for wish in wishes
    )
    if general or any(phrase in text.flat for phrase in _ANY_OTHER):
        dated[0].days = dated[0].weekly & ~_TODAY


_DENYING = lexicon("not no nothing ni nunca never nada")
_ANY_OTHER = (
    "any other day ",
    "other days ",
    "cualquier otro dia ",
    "otro dia cualquiera ",
    "los demas dias ",
    "otros dias ",
    "every other day ",
)
_NEAR_DAYS = lexicon("today tomorrow hoy manana")
_ONE_WEEK, _MOST_OF_A_WEEK = (1 << 7) - 1, 4


def _by_todays_number(wishes: list[Wish], text: Text, today: date) -> None:
    """ "the 1st please", on the 1st: today, where it is all that is wished for. Beside other days, or ruled out, it is next month's."""
    if len(wishes) != 1 or not wishes[0].wanted or not text.bag.isdisjoint(MONTHS):
        return
    following = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    same = following + timedelta(today.day - 1)
    if same.month == following.month and wishes[0].days == 1 << (same - today).days and f"{today.day}" in text.flat:
        wishes[0].days, wishes[0].label = _TODAY, wishes[0].label.replace(say_day(same), say_day(today))


_TODAY = 1
"""The bit of today in a set of days."""
_WEEKS = lexicon("week weeks semana semanas this next este esta")


def _together(wishes: list[Wish], doubts: list[str], text: Text, now: datetime) -> TimesRead:
    if any(wish.wanted and wish.days is not None for wish in wishes):
        doubts = [doubt for doubt in doubts if doubt != "no day named"]
    unsure = [doubt if doubt != "strange" else NOT_UNDERSTOOD for doubt in doubts]
    if unsure:
        return TimesRead("ask", None, unsure[0], tuple(wishes))
    if not wishes:
        if doubts:
            return TimesRead("ask", None, NOT_UNDERSTOOD)
        return TimesRead("none", None, "nothing about times")
    wanted, excluded = combine(wishes)
    if wanted is None or excluded is None:
        return TimesRead("ask", None, "times that do not go together", tuple(wishes))
    if _excepts_nothing(wishes):
        return TimesRead("ask", None, "a time excepted that was not asked for", tuple(wishes))
    intervals = solve(wanted, excluded, now)
    if not intervals:
        return TimesRead("ask", None, "no such time in the next 100 days", tuple(wishes))
    if _night_beside_day(intervals):
        return TimesRead("ask", None, "an hour of the night beside one of the day", tuple(wishes))
    because = say_terms(wanted, excluded, Days(now.date()))
    return TimesRead("times", Times(intervals, because, instead=_anew(wishes, text)), because, tuple(wishes))


def _night_beside_day(intervals: tuple[Interval, ...]) -> bool:
    """ "at ten ... and five in the morning": an hour of the night beside one of the day is more likely misread than meant."""
    hours = {first.hour for first, last in intervals if first == last}
    return bool(hours) and min(hours) < _SIX <= max(hours)


_SIX = 6


def _excepts_nothing(wishes: list[Wish]) -> bool:
    """ "january, except ..." and then days of another month: what is excepted must be a part of what is wanted."""
    wanted = 0
    for wish in wishes:
        if wish.wanted:
            wanted |= ALL_DAYS if wish.days is None else wish.weekly or wish.days
    excepted = [wish.weekly or wish.days for wish in wishes if wish.excepted and wish.days is not None and not wish.weekly]
    return bool(wanted) and any(not (days or 0) & wanted for days in excepted)


_ANEW = (
    "any day ", "any time ", "anytime ", "anyday ", "whenever ", "every day ", "no wait ", "scratch that ", "instead ", "cualquier dia ",
    "cualquier hora ", "todos los dias ", "cuando sea ", "a cualquier ", "mejor ",
)  # fmt: skip


def _anew(wishes: list[Wish], text: Text) -> bool:
    """Whether what was wished for in earlier texts no longer counts."""
    return any(wish.turned for wish in wishes) or any(phrase in text.flat for phrase in _ANEW)
