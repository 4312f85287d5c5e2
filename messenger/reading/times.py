"""When can the person come? A constraint on days and times, or ask, or nothing about times.

The result is never a date-time by itself: it is the set of acceptable starts, to be met with the slots that are free.

\
Conventions (all said back to the person): a bare hour from 1 to 6 is pm, 8 to 12 as it is, 7 is asked; a weekday is the next one, never today;
"next friday" is that day of the following week; an excluded time is taken out; a weekday that contradicts its date is asked, and so is 5/12 in Spanish.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from messenger.core.understanding import Language, Times
from messenger.reading.constraint import ALL_DAYS, MINUTES, WHOLE_DAY, Days, Term, minutes_between, solve
from messenger.reading.lexicon import lexicon
from messenger.reading.text import Text
from messenger.reading.time_atoms import Atoms, say_clock
from messenger.reading.time_clauses import Clause, Clauses, Piece, Wish

STRONGLY_FREE = lexicon("free off available libre libres disponible descanso descansa descansamos open works")


@dataclass(frozen=True)
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
    atoms = Atoms(text.words, text.spans, now.date(), language, anchors)
    clauses = Clauses(text, atoms).all()
    days = Days(now.date())
    wishes: list[Wish] = []
    doubts: list[str] = []
    past = False
    for clause in clauses:
        made, doubt = _wishes(clause, days, wishes, text)
        wishes += made
        if doubt:
            doubts.append(doubt)
        past = past or clause.past
    primary = [wish for wish in wishes if not wish.reason] or wishes
    return _together(primary, doubts, text, now)


def _together(wishes: list[Wish], doubts: list[str], text: Text, now: datetime) -> TimesRead:
    unsure = [doubt for doubt in doubts if doubt != "strange"]
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
    return TimesRead("times", Times(intervals, explain(wishes)), explain(wishes), tuple(wishes))


def explain(wishes: list[Wish]) -> str:
    """The wishes in words: "Tue Dec 8, after 3 pm; not Fridays"."""
    return "; ".join(dict.fromkeys(("" if wish.wanted else "not ") + wish.label for wish in wishes if wish.label))


def combine(wishes: list[Wish]) -> tuple[list[Term], list[Term]] | tuple[None, None]:
    """Wanted and excluded terms of all clauses together: a time said apart from its day joins it, a correction replaces what it corrects."""
    wanted: list[list[int | None]] = []
    excluded: list[Term] = []
    for wish in wishes:
        if not wish.wanted:
            if wish.days is not None or wish.minutes is not None:
                excluded.append(Term(ALL_DAYS if wish.days is None else wish.days, WHOLE_DAY if wish.minutes is None else wish.minutes))
            continue
        if wish.turned and wanted:
            if wish.days is None:
                wanted[-1][1] = wish.minutes
            elif wish.minutes is None:
                wanted = [[wish.days, wanted[-1][1]]]
            else:
                wanted = [[wish.days, wish.minutes]]
        elif wish.days is None and wish.minutes is None:
            if not wanted:
                wanted.append([None, None])
        elif wish.days is None:
            open_ended = [one for one in wanted if one[1] is None]
            if open_ended:
                for one in open_ended:
                    one[1] = wish.minutes
            elif wanted and not wish.joined and wish.minutes is not None and wanted[-1][1] is not None and wanted[-1][1] & wish.minutes:
                wanted[-1][1] &= wish.minutes
            else:
                wanted.append([wanted[-1][0] if wanted else None, wish.minutes])
        elif wish.minutes is None and wanted and all(one[0] is None for one in wanted):
            for one in wanted:
                one[0] = wish.days
        else:
            for one in wanted:
                if one[0] is not None and one[1] is None and wish.minutes is not None and one[0] & wish.days == wish.days:
                    one[0] &= ~wish.days
            wanted.append([wish.days, wish.minutes])
    terms = [Term(ALL_DAYS if days is None else days, WHOLE_DAY if minutes is None else minutes) for days, minutes in wanted if days != 0]
    return terms, excluded


# -- one clause ------------------------------------------------------------------------------------------------------


def _wishes(clause: Clause, days: Days, before: list[Wish], text: Text) -> tuple[list[Wish], str]:
    """The wishes of one clause, and a doubt about it ("" where there is none)."""
    reason = clause.follows == "why"
    turned = clause.follows == "turn"
    if clause.follows == "if":
        return [], ""
    if not clause.pieces:
        return _without_pieces(clause, before, text)
    if (
        clause.has("past")
        and not clause.has("turn")
        and not text.bag & {"hoping", "thinking", "wondering", "meant"}
        and not (clause.has("free") and not clause.past)
    ):
        return [], ""
    if clause.past and not clause.has("free", "not"):
        return [], ""
    if clause.has("fact") and not clause.has("free", "not", "except", "busy"):
        return [], ""
    if clause.has("question") and not clause.has("not"):
        return [], ""
    if clause.unsure:
        return [], clause.unsure
    free = clause.has("free") and bool(STRONGLY_FREE.intersection(text.words[clause.first : clause.last + 1]))
    busy = clause.has("busy") and not free
    if (
        not clause.has("free", "not", "except", "busy", "only", "any", "free from", "busy from", "that day", "soonest")
        and clause.strange > 1 + len(clause.pieces) // 2
    ):
        return [], "" if reason else "strange"
    groups = _groups(clause, days)
    if groups is None:
        return [], "times that do not go together"
    made: list[Wish] = []
    for group in groups:
        if group.doubt:
            return [], group.doubt
        wanted = group.wanted and not busy
        if clause.has("free from") and group.minutes is not None and group.clock >= 0:
            made.append(
                Wish(True, group.days, minutes_between(group.clock, MINUTES - 1), f"after {say_clock(group.clock)}", turned, reason=reason)
            )
            continue
        if clause.has("free from") and group.until is not None:
            made.append(Wish(True, *group.until, label=f"from {group.label.removeprefix('until ')}", turned=turned, reason=reason))
            continue
        if clause.has("busy from") and group.clock >= 0 and not free:
            made.append(
                Wish(False, group.days, minutes_between(group.clock, MINUTES - 1), f"from {say_clock(group.clock)} on", reason=reason)
            )
            continue
        if busy and group.until is not None and group.days is not None and group.minutes is None:
            last = days.last(group.days)
            made.append(Wish(False, group.days & ~days.of(last) if last else group.days, None, group.label, reason=reason))
            continue
        minutes = group.minutes
        if not wanted and group.until is not None and minutes is not None and group.days is None:
            minutes = minutes & ~minutes_between(minutes.bit_length() - 1, MINUTES - 1)
        mask = group.days
        if not wanted and group.weekly and (clause.has("except", "any") or busy):
            mask = group.weekly
        if not wanted and group.clock >= 0 and minutes is not None:
            if busy:
                continue
            minutes = minutes_between(group.clock, group.clock)
        made.append(
            Wish(
                wanted,
                mask,
                minutes,
                group.label,
                turned,
                group.weekly,
                reason=reason or (busy and not group.days and minutes is None),
                joined=group.joined,
            )
        )
    return made, ""


def _without_pieces(clause: Clause, before: list[Wish], text: Text) -> tuple[list[Wish], str]:
    """A clause that names no time: "that day won't work", "any time", "as soon as you can"."""
    if clause.unsure:
        return [], clause.unsure
    if clause.has("that day") and clause.has("not") and before:
        last = before[-1]
        return [Wish(False, last.days, last.minutes, "that time")], ""
    if (
        clause.has("not")
        and before
        and before[-1].wanted
        and clause.last - clause.first <= 3
        and clause.has("free") is False
        and clause.follows == ""
    ):
        return [], ""
    if clause.has("any") and not clause.has("not", "question", "past", "fact") and clause.strange <= 1:
        return [Wish(True, None, None, "any time")] if not before else [], ""
    if clause.has("soonest") and not clause.has("not"):
        return [Wish(True, None, None, "the earliest")] if not before else [], ""
    if clause.has("vague") and not clause.has("past", "fact"):
        return [], "no day named" if text.bag & {"holidays", "fiestas"} else ""
    short = len(text.plain) <= 4 and clause.number_only and not clause.has("fact", "past", "busy")
    return [], "a bare number" if short else ""


@dataclass
class _Group:
    """Pieces that belong together: some days at some times, wanted or not."""

    wanted: bool = True
    days: int | None = None
    weekly: int = 0
    minutes: int | None = None
    clock: int = -1
    sure: bool = True
    explicit: bool = False
    every: bool = False
    part: int = 0
    forms: tuple[str, ...] = ()
    days_first: bool = True
    label: str = ""
    until: tuple[int | None, int | None] | None = None
    doubt: str = ""
    joined: bool = False
    last: int = -1
    value: int = -1


def _groups(clause: Clause, days: Days) -> list[_Group] | None:
    """The pieces of a clause put together, each group wanted or ruled out."""
    groups: list[_Group] = []
    group = _Group()
    polarity = True
    negators = sorted((mark for mark in clause.marks if mark.tag in {"not", "except"}), key=lambda mark: mark.first)
    frees = [mark.first for mark in clause.marks if mark.tag == "free"]
    for piece in clause.pieces:
        passed = [
            mark
            for mark in negators
            if mark.first < piece.first and mark.first > group.last and mark.first > (groups[-1].last if groups else -1)
        ]
        freed = [first for first in frees if (group.last if group.last >= 0 else -1) < first < piece.first]
        if passed and not _closing(passed[0].first, piece, clause, group, groups):
            if group.last >= 0:
                groups.append(group)
            polarity = False
            group = _Group(wanted=False)
        elif passed:
            group.wanted = False
            groups.append(group)
            polarity = True
            group = _Group()
        elif freed and not polarity and group.last >= 0:
            groups.append(group)
            polarity = True
            group = _Group()
        if not _joins(group, piece, clause, days):
            groups.append(group)
            group = _Group(wanted=polarity, joined=True)
            _joins(group, piece, clause, days)
    groups.append(group)
    end = groups[-1].last
    if any(mark.first > end for mark in negators) and all(one.wanted for one in groups) and not _rescued(clause, end):
        for one in groups:
            one.wanted = False
    elif any(mark.tag == "not" and mark.first > end for mark in negators) and groups[-1].wanted and not _rescued(clause, end):
        groups[-1].wanted = False
    return [one for one in groups if one.last >= 0]


def _rescued(clause: Clause, end: int) -> bool:
    """Whether words after the last time agree after all ("... no problem")."""
    return any(mark.tag == "fits" and mark.first >= end for mark in clause.marks)


def _closing(at: int, piece: Piece, clause: Clause, group: _Group, groups: list[_Group]) -> bool:
    """Whether a negator between two times belongs to the one before it ("el martes no puedo el jueves si")."""
    return (
        group.last >= 0
        and group.wanted
        and at == group.last + 1
        and any(mark.tag == "free" and mark.first > piece.last for mark in clause.marks)
        and not groups
    )


def _joins(group: _Group, piece: Piece, clause: Clause, days: Days) -> bool:
    """Put a piece into a group; False where it begins another one."""
    fresh = group.last < 0
    label = piece.label
    if not piece.sure and piece.clock < 0:
        group.doubt = piece.label
    if piece.days is not None:
        if group.days is not None and group.minutes is not None and group.days_first and not piece.form == "span":
            return False
        joined = _days_together(group, piece, days)
        if joined is None:
            return False
        if fresh or group.days is None:
            group.days_first = group.minutes is None
        group.days, group.weekly = joined
        group.forms += (piece.form,)
        group.every = group.every or piece.every
        group.value = piece.value if piece.form == "weekday" else group.value
        if piece.label.startswith("until "):
            last = days.last(piece.days)
            group.until = (days.between(last, None) if last else None, None)
        if piece.minutes is not None:
            group.minutes = piece.minutes
    elif piece.minutes is not None:
        if not _minutes_together(group, piece):
            return False
        if piece.label.startswith("until "):
            group.until = (None, ((1 << MINUTES) - 1) & ~(piece.minutes >> 1))
        if piece.every and group.weekly:
            group.days = group.weekly
            group.every = True
    group.last = max(group.last, piece.last)
    group.label = f"{group.label} {label}".strip()
    return True


def _days_together(group: _Group, piece: Piece, days: Days) -> tuple[int, int] | None:
    """The days of a group with one more piece: narrowed by a span, matched with a date, or added to a list."""
    assert piece.days is not None
    if group.days is None:
        every = piece.weekly if piece.weekly and (piece.every or (group.part and group.every)) else piece.days
        return every, piece.weekly
    if piece.form == "span" and group.weekly and "span" not in group.forms and "date" not in group.forms:
        return group.weekly & piece.days, 0
    if piece.weekly and group.forms and group.forms[-1] == "span" and group.days & piece.weekly:
        return group.days & piece.weekly, 0
    if (
        piece.form == "date"
        and group.forms
        and group.forms[-1] == "weekday"
        and piece.value <= 0
        and not group.every
        and _adjacent(group, piece)
    ):
        if piece.days & group.weekly:
            return piece.days, 0
        group.doubt = "a weekday and a date that do not go together"
        return piece.days, 0
    if piece.form == "weekday" and group.forms and group.forms[-1] == "date" and _adjacent(group, piece) and not piece.every:
        if group.days & piece.weekly:
            return group.days, 0
        group.doubt = "a weekday and a date that do not go together"
        return group.days, 0
    if piece.form == "span" and group.forms and group.forms[-1] == "span" and group.days & piece.days:
        return group.days & piece.days, 0
    if group.forms and group.forms[-1] == "weekday" and piece.form == "weekday":
        if group.every or piece.every:
            return group.weekly | piece.weekly, group.weekly | piece.weekly
        return group.days | piece.days, group.weekly | piece.weekly
    return group.days | piece.days, group.weekly | piece.weekly


def _adjacent(group: _Group, piece: Piece) -> bool:
    return piece.first - group.last <= 2


def _minutes_together(group: _Group, piece: Piece) -> bool:
    """Add a time of day to a group: settle am or pm by a part of the day, or join two times; False where they are two wishes."""
    assert piece.minutes is not None
    part = piece.clock < 0 and piece.form not in {"after", "from", "before", "until", "around", "between"}
    if group.minutes is None:
        group.minutes, group.clock, group.sure, group.explicit = piece.minutes, piece.clock, piece.sure, piece.explicit
        group.part = piece.minutes if part else 0
        group.every = group.every or piece.every
        if piece.clock >= 0 and not piece.sure:
            group.doubt = "7: morning or evening"
        return True
    if part and group.clock >= 0:
        return _settled(group, group.clock, piece.minutes)
    if piece.clock >= 0 and group.part:
        return _settled(group, piece.clock, group.part)
    if piece.first - group.last > 1 and (group.minutes & piece.minutes) == 0:
        group.minutes |= piece.minutes
        group.clock = -1
        if piece.clock >= 0 and not piece.sure:
            group.doubt = "7: morning or evening"
        return True
    if group.minutes & piece.minutes:
        group.minutes &= piece.minutes
        group.clock = piece.clock if piece.clock >= 0 else group.clock
        return True
    return False


def _settled(group: _Group, clock: int, part: int) -> bool:
    """A clock time inside a part of the day."""
    for minute in (clock, (clock + 720) % MINUTES):
        if part >> minute & 1:
            group.minutes, group.clock, group.sure, group.doubt, group.part = minutes_between(minute, minute), minute, True, "", 0
            return True
    if group.explicit:
        return True
    group.doubt = "a time and a part of the day that do not go together"
    return True
