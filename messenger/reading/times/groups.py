"""The pieces of one clause put together: which days go with which times of the day, and which of them are ruled out."""

from __future__ import annotations

from datetime import date

from messenger.core.value import slotted
from messenger.reading.times.constraint import MINUTES, WHOLE_DAY, Days, minutes_between
from messenger.reading.times.mark import Mark
from messenger.reading.times.parts import Clause, Piece
from messenger.reading.times.words import PARTS
from messenger.reading.words.phrases import Found

_AFTERNOON = minutes_between(*PARTS["afternoon"])
_EVENING = minutes_between(*PARTS["evening"])
_LUNCH = minutes_between(*PARTS["lunchtime"])
"""Beside hours of the clock it only says why those ("between 11 and 1 on my lunch")."""
_LATE_AFTERNOON = 16 * 60
"""Some say "in the evening" of four o'clock."""
_RELATIVE = frozenset({"after", "from", "before", "until", "around", "between"})
_DISAGREE = "a weekday and a date that do not go together"
_EDGES = ("from ", "after ", "before ", "until ")
_PREDICATES = ("is|are", "is|", "es|", "esta|", "no good", "suck", "wont", "do|does|will", "would be", "not work")
"""Denials that say something of the time before them."""
_FILLERS = frozenset({"after all", "after all of", "of all", "all set", "for now", "by the way", "so far"})
"""Turns of speech that take no denial back."""
_JOINED = {",": ",", "and": " and", "y": " and", "&": " and", "plus": " and"}
"""How the pieces of a list are joined in words; "or" where nothing else was said."""
_SEVEN = "7: morning or evening"


@slotted
class Group:
    """Some days at some times, wanted or not.

    ``fixed`` holds the days of a list that are settled, ``days`` the one being read; ``weekly`` every such weekday of the list;
    ``until`` the days or minutes that begin where an "until" ends; ``within`` the stretch that the weekdays behind it are taken from;
    ``beside`` says that another time is given in place of what is ruled out; ``settled``
    that a yes of its own stands behind it ("thursday is fine friday isn't").
    """

    wanted: bool = True
    fixed: int = 0
    current: int | None = None
    weekly: int = 0
    this_weekly: int = 0
    minutes: int | None = None
    clock: int = -1
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
    weekdays: int = 0
    affirmed: bool = False
    within: int = 0
    beside: bool = False
    settled: bool = False
    choice: bool = False
    lasting: bool = False

    @property
    def days(self) -> int | None:
        """All days of the group; None where none is named."""
        return None if self.current is None else self.fixed | self.current

    @property
    def span(self) -> bool:
        """Whether its days are a stretch (a week, a month) and nothing else."""
        return bool(self.forms) and set(self.forms) == {"span"}


def groups_of(clause: Clause, days: Days) -> list[Group]:
    """The groups of a clause in order; "not" and "but" before a piece rule it out, after the last piece they rule out what stands
    before."""
    told = _told_one_by_one(clause, days) or _put_right(clause, days)
    if told:
        return told
    groups: list[Group] = []
    group = Group()
    polarity = True
    if clause.pieces:
        clause.pieces[-1].ends = True
    negators = sorted((mark for mark in clause.marks if mark.tag in {"not", "except"}), key=lambda mark: mark.first)
    frees = [mark.first for mark in clause.marks if mark.tag == "free"]
    seen = -1
    for piece in clause.pieces:
        if not polarity and _of_the_wish(piece, group, clause):
            groups, group, polarity = _with_the_time(groups, group, piece), Group(), True
            seen = max(seen, piece.last)
            continue
        if _between_two_hours(group, piece, negators):
            group.doubt = "which of two is ruled out"
        passed = [mark for mark in negators if seen < mark.first < piece.first and not piece.positive and not _obliged(mark, piece, clause)]
        if piece.affirmed and passed and group.last < 0:
            passed = []
        freed = [first for first in frees if seen < first < piece.first]
        denied = passed and passed[0].tag != "except"
        if denied and _parts_of_the_day_named(passed[0], piece, group):
            piece.joined, piece.joiner = (True, "ni") if group.minutes is not None else (False, "")
            polarity, group.wanted = False, False
        elif denied and group.last >= 0 and group.wanted and not groups and _closing(passed[0].first, piece, clause, group):
            group.wanted = False
            groups.append(group)
            polarity = piece.joiner not in {"ni", "nor"}
            group = Group(wanted=polarity)
        elif denied and _said_before_another(passed[0], piece, group):
            group.doubt = "which of two is ruled out"
        elif passed and group.last < 0 and any(passed[-1].last < first < piece.first for first in frees) and _whole(passed[-1]):
            pass
        elif passed:
            if group.last >= 0:
                groups.append(group)
            polarity, group = False, Group(wanted=False)
        elif not polarity and group.last >= 0 and (freed or _offset_by_a_yes(group, piece, clause, negators)):
            groups.append(group)
            polarity, group = True, Group()
        inside = group.span and piece.weekly and piece.weekly & (group.current or 0)
        if polarity and freed and group.wanted and group.current is not None and piece.days is not None and not (piece.joined or inside):
            group.settled = True
            groups.append(group)
            group = Group(joined=True)
        if not polarity and (piece.positive or (piece.affirmed and piece.days is not None and group.last < 0)):
            groups.append(group)
            polarity, group = True, Group()
        if _at_any_time(group, piece, clause, seen):
            groups.append(group)
            group = Group(wanted=True, joined=True, minutes=WHOLE_DAY)
        if not _joins(group, piece, days):
            groups.append(group)
            group = Group(wanted=polarity, joined=True, choice=polarity and _one_more_choice(group, piece))
            _joins(group, piece, days)
        seen = max(seen, piece.last)
    groups.append(group)
    groups = [one for one in groups if one.last >= 0]
    _share_span(groups, clause)
    _close(groups, clause, [mark for mark in negators if groups and mark.first > groups[-1].last])
    return groups


def _told_one_by_one(clause: Clause, days: Days) -> list[Group]:
    """ "tuesday no thursday no friday yes": days that are each followed by their own yes or no; empty where it is not said so."""
    parts = _parts_told_one_by_one(clause, days)
    if parts:
        return parts
    told = [piece for piece in clause.pieces if piece.days is not None]
    if len(told) < 2 or len(told) != len(clause.pieces) or not all(piece.affirmed or piece.denied for piece in told):
        return []
    groups = []
    for piece in told:
        group = Group(wanted=piece.affirmed)
        _joins(group, piece, days)
        groups.append(group)
    return groups


def _parts_told_one_by_one(clause: Clause, days: Days) -> list[Group]:
    """ "friday morning yes friday afternoon no": a day and a part of it, each pair with its own yes or no; empty where it is not said so."""
    pairs = list(zip(clause.pieces[::2], clause.pieces[1::2], strict=False))
    if len(pairs) < 2 or len(clause.pieces) % 2:
        return []
    if not all(day.days is not None and part.days is None and part.clock < 0 and (part.affirmed or part.denied) for day, part in pairs):
        return []
    groups = []
    for day, part in pairs:
        group = Group(wanted=part.affirmed)
        if not (_joins(group, day, days) and _joins(group, part, days)):
            return []
        groups.append(group)
    return groups


def _put_right(clause: Clause, days: Days) -> list[Group]:
    """ "not the 8th the 9th", "no a las 3 a las 4": one time ruled out and the other in its place; empty where it is not said so."""
    if len(clause.pieces) != 2 or any(mark.tag in {"except", "busy", "any"} for mark in clause.marks):
        return []
    first, second = clause.pieces
    denials = [mark for mark in clause.marks if mark.tag == "not"]
    bare = len(denials) == 1 and denials[0].first == denials[0].last == first.first - 1 and denials[0].rule in {"not", "no"}
    alike = (first.days is None) == (second.days is None) and first.form == second.form and (first.clock < 0) == (second.clock < 0)
    exact = (first.days is not None and first.minutes is None and first.form in {"date", "weekday"}) or first.clock >= 0
    if not (bare and alike and exact) or second.joined or second.first != first.last + 1 or first.every or second.every:
        return []
    groups = [Group(wanted=False), Group(wanted=True)]
    for group, piece in zip(groups, clause.pieces, strict=True):
        _joins(group, piece, days)
    if first.first == first.last:
        groups[1].doubt = "which of two is ruled out"
    groups[0].beside = True
    return groups


def _between_two_hours(group: Group, piece: Piece, negators: list[Found[Mark]]) -> bool:
    """ "a las 10 no a las 11": a "no" that may belong to either of two hours."""
    hours = group.clock >= 0 and piece.clock >= 0 and piece.first == group.last + 2
    return hours and any(mark.first == mark.last == group.last + 1 and mark.rule == "no" for mark in negators)


def _obliged(negator: Found[Mark], piece: Piece, clause: Clause) -> bool:
    """ "a day that isn't a school holiday and it's gotta be a friday": what must be is not what was denied before it."""
    return any(
        negator.last + 1 < mark.first and mark.last < piece.first and ((mark.tag == "only" and "be" in mark.rule) or mark.rule in _MUST_BE)
        for mark in clause.marks
    )


_MUST_BE = frozenset({"has|have|got|would|must|needs|need to be", "tiene|tienen que ser"})


def _whole(negator: Found[Mark]) -> bool:
    """Whether a denial is a sentence of its own ("those don't work, I need evenings")."""
    return negator.last - negator.first > 1 and ("work|good" in negator.rule or "sirve" in negator.rule)


def _share_span(groups: list[Group], clause: Clause) -> None:
    """ "wed at 10 or thurs at 2 next week": the week named last holds for every weekday of the list."""
    span = clause.pieces[-1] if clause.pieces else None
    if (
        span is None
        or span.form != "span"
        or span.days is None
        or (span.joined and span.joiner != ",")
        or span.label.startswith(("after ", "before ", "until ", "from "))
    ):
        return
    for group in groups[:-1]:
        if set(group.forms) == {"weekday"} and group.weekly & span.days and group.wanted == groups[-1].wanted:
            group.fixed, group.current, group.weekly = 0, group.weekly & span.days, 0


def _offset_by_a_yes(group: Group, piece: Piece, clause: Clause, negators: list[Found[Mark]]) -> bool:
    """ "not this week next week is ok": two days side by side, the first ruled out, and a yes behind the second."""
    if piece.joined or piece.days is None or group.current is None or piece.form != group.forms[-1] or piece.first - group.last > 2:
        return False
    agreed = [mark.first for mark in clause.marks if mark.tag == "free" and mark.first > piece.last]
    return bool(agreed) and not any(mark.first > group.last for mark in negators)


def _close(groups: list[Group], clause: Clause, after: list[object]) -> None:
    """Apply a negator that stands after the last time ("fridays don't work")."""
    if (
        not after
        or not groups
        or clause.pieces[-1].positive
        or any(mark.tag == "fits" and mark.first >= groups[-1].last and mark.rule not in _FILLERS for mark in clause.marks)
    ):
        return
    if groups[-1].wanted and all(getattr(mark, "tag", "") == "except" for mark in after):
        groups[-1].doubt = groups[-1].doubt or "what is excepted"
        return
    if all(one.wanted for one in groups):
        for one in groups:
            one.wanted = one.settled
    elif groups[-1].wanted:
        groups[-1].wanted = False


def _closing(at: int, piece: Piece, clause: Clause, group: Group) -> bool:
    """Whether a negator between two times belongs to the one before it ("el martes no puedo el jueves si")."""
    if (
        at == group.last + 1
        and piece.joiner in {"ni", "nor"}
        and group.minutes is None
        and any(m.first == at and m.rule == "no" for m in clause.marks)
    ):
        return True
    listed = group.fixed != 0 and not piece.affirmed and piece.ends
    if at == group.last + 1 and piece.first == at + 1 and piece.days is not None and group.minutes is None and not (piece.every or listed):
        return any(mark.first == at and mark.rule == "no" for mark in clause.marks)
    predicate = any(m.tag == "not" and m.first == at and m.rule.startswith(_PREDICATES) for m in clause.marks)
    if predicate and at == group.last + 1 and piece.days is not None and not piece.joined:
        return True
    behind = any(mark.tag == "free" and mark.first > piece.last for mark in clause.marks)
    return at == group.last + 1 and (piece.affirmed or behind)


def _parts_of_the_day_named(negator: Found[Mark], piece: Piece, group: Group) -> bool:
    """ "esta semana ni en la mañana ni en la tarde", "monday neither morning nor afternoon": parts of the days named before the first "ni"."""
    of_parts = negator.rule in {"ni", "neither"} and negator.first == group.last + 1 and (group.minutes is None or not group.wanted)
    return of_parts and group.current is not None and piece.days is None and piece.minutes is not None and piece.clock < 0


def _said_before_another(negator: Found[Mark], piece: Piece, group: Group) -> bool:
    """ "friday is out and monday too": a no that is said of the day before it, and another day behind an "and" of which it is not said."""
    stated = negator.rule.startswith(_PREDICATES[:3]) and negator.first == group.last + 1 and negator.last > negator.first
    return stated and group.wanted and piece.joiner in {"and", "y", "or", "o"} and piece.days is not None and not piece.every


def _at_any_time(group: Group, piece: Piece, clause: Clause, seen: int) -> bool:
    """ "3:30 on the 9th or anytime on the 11th": the hour said before the first day is not that of the second."""
    timed = group.wanted and group.minutes is not None and group.current is not None and not group.days_first
    if not timed or piece.days is None or piece.joiner not in {"or", "o", "and", "y"}:
        return False
    return any(mark.tag == "any" and mark.rule in _ANY_TIME and seen + 1 < mark.first < piece.first for mark in clause.marks)


_ANY_TIME = frozenset(
    {"any time|day|one|ones", "anyday|anytime|whenever|anything|everyday", "cualquier ~1 dia|hora|otro|momento|cosa", "a cualquier"}
)


def _joins(group: Group, piece: Piece, days: Days) -> bool:
    """Put a piece into a group; False where it begins another one."""
    if _apart(group, piece):
        return False
    if not piece.sure and piece.clock < 0:
        group.doubt = piece.label
    if piece.days is not None:
        if _its_date(group, piece):
            group.current, group.weekly, group.this_weekly, group.last = piece.days, 0, 0, piece.last
            group.label = f"{piece.label}, {group.label}"
            return True
        if group.current is not None and group.minutes is not None and group.days_first and piece.form != "span":
            return False
        if _another_stretch(group, piece):
            return False
        if group.current is None:
            group.days_first = group.minutes is None
        _add_days(group, piece)
        group.forms += (piece.form,)
        group.every = group.every or piece.every
        group.weekdays += piece.form == "weekday"
        if piece.label.startswith("until "):
            last = days.last(piece.days)
            if last and piece.value > last.toordinal():
                last = date.fromordinal(piece.value)
            group.until = (days.between(last, None) if last else None, None)
        if piece.minutes is not None and not (group.clock >= 0 and group.minutes and group.minutes & piece.minutes):
            group.minutes = piece.minutes
    elif piece.minutes is not None:
        if not _add_minutes(group, piece):
            return False
        if piece.label.startswith("until "):
            group.until = (None, ((1 << MINUTES) - 1) & ~(piece.minutes >> 1))
        if piece.every and group.weekly and group.current is not None and set(group.forms) == {"weekday"}:
            group.fixed, group.current, group.every = 0, group.weekly, True
    group.last = max(group.last, piece.last)
    group.lasting = group.lasting or piece.lasting
    group.beside = group.beside or piece.replaced
    group.affirmed = group.affirmed or piece.affirmed
    group.label = f"{group.label}{_JOINED.get(piece.joiner, ' or') if piece.joined else ''} {piece.label}" if group.label else piece.label
    return True


def _its_date(group: Group, piece: Piece) -> bool:
    """ "friday at like 11, the 4th": the date of the one weekday named before its time."""
    behind = piece.form == "date" and piece.joiner in {"", ","} and (piece.days or 0).bit_count() == 1
    one_day = group.forms == ("weekday",) and not group.every and not group.fixed and group.minutes is not None and group.days_first
    return behind and one_day and bool(group.this_weekly & (piece.days or 0))


def _another_stretch(group: Group, piece: Piece) -> bool:
    """ "this week mornings, next week after 4": a second stretch of days behind the time of day of the first."""
    if (
        piece.form != "span"
        or not group.span
        or group.minutes is None
        or not group.days_first
        or group.current is None
        or piece.days is None
    ):
        return False
    return not group.current & piece.days


def _apart(group: Group, piece: Piece) -> bool:
    """Whether "or" sets a piece beside the group instead of inside it ("mornings or fridays", "mornings on tue, afternoons on thu")."""
    if group.last < 0:
        return False
    days_only, minutes_only = piece.days is not None and piece.minutes is None, piece.days is None
    beside = piece.joiner in {"or", "o", "ni", "nor"} or (piece.joiner in {"and", "y"} and not group.wanted)
    if beside and ((days_only and group.current is None) or (minutes_only and group.minutes is None and not group.wanted)):
        return True
    if _one_more_choice(group, piece):
        return True
    if minutes_only and piece.joined and group.minutes is not None and group.current is not None and not group.days_first:
        return not (piece.ends and piece.joiner == "," and group.part and _inside(piece, group.part))
    return False


def _inside(piece: Piece, part: int) -> bool:
    """Whether a clock time lies in a part of the day ("in the afternoon of the 10th, at four")."""
    return piece.clock >= 0 and bool(part >> piece.clock & 1 or (not piece.explicit and part >> (piece.clock + 720) % MINUTES & 1))


def _of_the_wish(piece: Piece, group: Group, clause: Clause) -> bool:
    """ "any day but monday, after 3": a time of day behind the days that are excepted, and set off from them."""
    excepted = clause.has("except") and not clause.has("not", "busy")
    last = piece.joiner == "," and piece.ends and piece.days is None and piece.minutes is not None and not piece.positive
    hour = group.current is None and group.clock >= 0 and piece.form in _RELATIVE
    return excepted and last and (hour or (group.current is not None and group.minutes is None))


def _with_the_time(groups: list[Group], excepted: Group, piece: Piece) -> list[Group]:
    """The groups with a time of day for those that are wanted; one of its own where none is."""
    wanted = [group for group in groups if group.wanted and group.last >= 0 and group.minutes is None]
    for group in wanted or [Group()]:
        if piece.clock >= 0 and not piece.sure:
            group.doubt = _SEVEN
        group.minutes, group.clock, group.label = piece.minutes, piece.clock, f"{group.label} {piece.label}".strip()
        group.last = max(group.last, piece.last)
        groups = groups if group in groups else [*groups, group]
    return [*groups, excepted]


def _one_more_choice(group: Group, piece: Piece) -> bool:
    """ "weekends or evenings": a habit of the hours beside a habit of the days."""
    habits = piece.every and group.every and group.current is not None and group.minutes is None
    return habits and piece.days is None and piece.minutes is not None and piece.joiner in {"or", "o"}


def _add_days(group: Group, piece: Piece) -> None:
    """Days of a group with one more piece: narrowed by a span, matched with a date, or added to a list."""
    assert piece.days is not None
    mine = piece.weekly if piece.weekly and (piece.every or group.every) else piece.days
    if group.current is None:
        group.current, group.weekly, group.this_weekly = mine, piece.weekly, piece.weekly
        return
    last = group.forms[-1] if group.forms else ""
    if piece.form == "span" and group.weekly and "span" not in group.forms and "date" not in group.forms and group.weekly & piece.days:
        group.fixed, group.current, group.weekly, group.this_weekly = 0, group.weekly & piece.days, 0, 0
        return
    apart = piece.joined and piece.joiner != ","
    if piece.form == "span" and last == "span" and piece.joiner == "," and piece.label.startswith(_EDGES) and group.current & piece.days:
        group.current &= piece.days
        return
    if piece.form == "span" and last == "span" and piece.joiner == "," and not piece.days & ~group.current and not group.fixed:
        # "in january, the 11th to the 15th": the stretch is said more closely
        group.current = piece.days
        return
    if piece.weekly and last == "span" and not apart and not group.fixed and group.current & piece.weekly:
        group.within = group.current
        group.current, group.this_weekly = group.current & piece.weekly, piece.weekly
        return
    if piece.weekly and group.within & piece.weekly:
        group.fixed |= group.current
        group.current = group.within & piece.weekly
        return
    if not apart and {last, piece.form} == {"weekday", "date"} and not piece.every and piece.first - group.last <= 2 + piece.joined:
        dated, weekly = (piece.days, group.this_weekly) if piece.form == "date" else (group.current, piece.weekly)
        if not dated & weekly:
            group.doubt = _DISAGREE
        group.weekly &= ~group.this_weekly
        group.current, group.this_weekly = dated, 0
        return
    if not apart and piece.form == "date" and last == "span" and group.current & piece.days == piece.days:
        group.current, group.this_weekly = piece.days, 0
        return
    if piece.form == "span" and last == "span" and group.current & piece.days and (not piece.joined or _bound_each_other(group, piece)):
        group.current &= piece.days
        return
    if not apart and piece.form == "span" and last == "date" and piece.label.startswith(_EDGES) and group.current.bit_count() == 1:
        # "friday the 18th, before christmas": the bound says no more than the day
        group.doubt = group.doubt if group.current & piece.days else "a day outside of what bounds it"
        return
    if piece.every and not group.every and set(group.forms) == {"weekday"}:
        group.fixed |= group.weekly
    group.fixed |= group.current
    group.current, group.this_weekly = mine, piece.weekly
    group.weekly |= piece.weekly


def _bound_each_other(group: Group, piece: Piece) -> bool:
    """ "not before the 10th and not after the 20th": the two ends of one stretch."""
    ahead, back = ("after ", "from "), ("before ", "until ")
    return piece.joiner in {"and", "y"} and (
        (group.label.startswith(ahead) and piece.label.startswith(back)) or (group.label.startswith(back) and piece.label.startswith(ahead))
    )


def _begins_at(minutes: int) -> int:
    """The first of some minutes."""
    return (minutes & -minutes).bit_length() - 1


_LATE_IN_DAY, _FROM_TWO = 1020, 840
"""When an evening begins at the earliest, and an hour from which "this evening after 4" may count."""


def _add_minutes(group: Group, piece: Piece) -> bool:
    """Add a time of day: settle am or pm by a part of the day, or join two times; False where they are two wishes."""
    assert piece.minutes is not None
    part = piece.clock < 0 and piece.form not in _RELATIVE
    if group.minutes is None:
        group.minutes, group.clock, group.explicit = piece.minutes, piece.clock, piece.explicit
        group.part = piece.minutes if part else 0
        group.every = group.every or piece.every
        if piece.clock >= 0 and not piece.sure:
            group.doubt = _SEVEN
        return True
    if group.part == (1 << MINUTES) - 1:
        group.doubt = "all day, and a time of day"
        return True
    if part and group.clock >= 0:
        return _settle(group, group.clock, piece.minutes)
    if part and piece.minutes == _LUNCH and group.minutes & piece.minutes and not group.part:
        return True
    if group.part == _LUNCH and piece.form == "between" and group.minutes & piece.minutes:
        group.minutes, group.part = piece.minutes, 0
        return True
    if piece.clock >= 0 and group.part:
        return _settle(group, piece.clock, group.part)
    if piece.joined and piece.joiner in {"or", "o"} and piece.clock >= 0 and group.clock >= 0 and piece.sure:
        group.minutes, group.clock = group.minutes | piece.minutes, -1
        return True
    if piece.joined and group.minutes & piece.minutes == 0:
        group.minutes |= piece.minutes
        group.clock = -1
        if piece.clock >= 0 and not piece.sure:
            group.doubt = _SEVEN
        return True
    if group.part == _AFTERNOON and piece.form in {"after", "from"}:
        group.minutes, group.part = piece.minutes, 0
        return True
    if (
        piece.form in {"after", "from"}
        and group.clock < 0
        and _begins_at(group.minutes) >= _LATE_IN_DAY
        and _begins_at(piece.minutes) >= _FROM_TWO
    ):
        group.minutes, group.part = piece.minutes, 0
        return True
    bounded = group.forms == () and not group.part and group.minutes.bit_length() == MINUTES
    if (
        bounded
        and piece.clock < 0
        and piece.minutes.bit_length() == MINUTES
        and (group.minutes & -group.minutes).bit_length() > _LATE_AFTERNOON
    ):
        return True
    if group.minutes & piece.minutes:
        group.minutes &= piece.minutes
        group.clock = piece.clock if piece.clock >= 0 else group.clock
        return True
    return False


def _settle(group: Group, clock: int, part: int) -> bool:
    """A clock time inside a part of the day."""
    early = part.bit_length() <= 601
    if part == _EVENING and _LATE_AFTERNOON <= clock % 720 + 720 < _LATE_AFTERNOON + 60:
        part |= 1 << clock % 720 + 720
    for minute in (clock,) if early and clock >= 780 else (clock, (clock + 720) % MINUTES):
        if part >> minute & 1:
            group.minutes, group.clock, group.doubt, group.part = minutes_between(minute, minute), minute, "", 0
            return True
    if not group.explicit:
        group.doubt = "a time and a part of the day that do not go together"
    return True
