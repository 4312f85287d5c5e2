"""When can the person come? A constraint on days and times, or ask, or nothing about times.

The result is never a date-time by itself: it is the set of acceptable starts, to be met with the slots that are free.

Conventions (all said back to the person): a bare hour from 1 to 6 is pm, 8 to 12 as it is, 7 is asked; a weekday is the next one, never
today; "next friday" is that day of the following week; an excluded time is taken out; a weekday that contradicts its date is asked, and
so is 5/12 in Spanish.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from messenger.core.understanding import Language, Times
from messenger.reading.constraint import Days, solve
from messenger.reading.text import Text
from messenger.reading.time_atoms import Atoms
from messenger.reading.time_clauses import Clauses
from messenger.reading.time_combine import combine
from messenger.reading.time_parts import Wish
from messenger.reading.time_references import References
from messenger.reading.time_said import say_terms
from messenger.reading.time_spelling import respelt
from messenger.reading.time_wishes import clause_wishes


@dataclass(frozen=True, eq=False, repr=False)
class TimesRead:
    """What a text says about times: ``kind`` times (a constraint), ask (times, but not sure which), or none."""

    kind: str
    times: Times | None
    because: str
    wishes: tuple[Wish, ...] = ()


def read_times(text: Text, language: Language, now: datetime, anchors: tuple[date, ...] = ()) -> TimesRead:
    """The acceptable starts that a text speaks of; ``now`` is aware, its wall clock is the clinic's; ``anchors`` are dates on offer."""
    if not text.plain:
        return TimesRead("none", None, "no words")
    text = respelt(text)
    atoms = Atoms(text.words, text.spans, now.date(), language, anchors)
    clauses = Clauses(text, atoms).all()
    days = Days(now.date())
    wishes: list[Wish] = []
    doubts: list[str] = []
    references = References(text, clauses, wishes, days)
    for place, clause in enumerate(clauses):
        references.prepare(place)
        made, doubt = clause_wishes(clause, days, wishes, text)
        made, doubt = references.settle(place, made, doubt)
        wishes += made
        if doubt:
            doubts.append(doubt)
    primary = [wish for wish in wishes if not wish.reason] or wishes
    return _together(primary, doubts, text, now)


def _together(wishes: list[Wish], doubts: list[str], text: Text, now: datetime) -> TimesRead:
    if any(wish.wanted and wish.days is not None for wish in wishes):
        doubts = [doubt for doubt in doubts if doubt != "no day named"]
    unsure = [doubt if doubt != "strange" else "times beside words that are not understood" for doubt in doubts]
    if unsure:
        return TimesRead("ask", None, unsure[0], tuple(wishes))
    if not wishes:
        if doubts:
            return TimesRead("ask", None, "times beside words that are not understood")
        return TimesRead("none", None, "nothing about times")
    wanted, excluded = combine(wishes)
    if wanted is None or excluded is None:
        return TimesRead("ask", None, "times that do not go together", tuple(wishes))
    intervals = solve(wanted, excluded, now)
    if not intervals:
        return TimesRead("ask", None, "no such time in the next 100 days", tuple(wishes))
    because = say_terms(wanted, excluded, Days(now.date()))
    return TimesRead("times", Times(intervals, because, instead=_anew(wishes, text)), because, tuple(wishes))


_ANEW = (
    "any day ", "any time ", "anytime ", "anyday ", "whenever ", "every day ", "no wait ", "scratch that ", "instead ", "cualquier dia ",
    "cualquier hora ", "todos los dias ", "cuando sea ", "a cualquier ", "mejor ",
)  # fmt: skip


def _anew(wishes: list[Wish], text: Text) -> bool:
    """Whether what was wished for in earlier texts no longer counts."""
    return any(wish.turned for wish in wishes) or any(phrase in text.flat for phrase in _ANEW)
