"""When can the person come? A constraint on days and times, or ask, or nothing about times.

The result is never a date-time by itself: it is the set of acceptable starts, to be met with the slots that are free.

\
\
Conventions (all said back to the person): a bare hour from 1 to 6 is pm, 8 to 12 as it is, 7 is asked; a weekday is the next one,
never today;
"next friday" is that day of the following week; an excluded time is taken out; a weekday that contradicts its date is asked, "
"and so is 5/12 in Spanish.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from messenger.core.understanding import Language, Times
from messenger.reading.constraint import ALL_DAYS, MINUTES, WHOLE_DAY, Days, Term, minutes_between, solve
from messenger.reading.lexicon import lexicon
from messenger.reading.text import Text
from messenger.reading.time_atoms import Atoms
from messenger.reading.time_clauses import Clauses
from messenger.reading.time_groups import Group, groups_of
from messenger.reading.time_looks import say_clock
from messenger.reading.time_parts import Clause, Wish
from messenger.reading.time_words import PARTS

STRONGLY_FREE = lexicon("free off available libre libres disponible descanso descansa descansamos open")


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
    clock = -1
    for place, clause in enumerate(clauses):
        following = clauses[place + 1 : place + 2]
        carried = any(piece.days is not None for piece in clause.pieces) and not any(
            piece.days is not None for one in following for piece in one.pieces
        )
        if not clause.follows and _quotes(clause, text) and following:
            clause.follows = "why"
        if _ruled_out_next(following) or (carried and _premise(following, text)):
            clause.strange = 0
        made, doubt = _wishes(clause, days, wishes, text)
        if _premise(following, text):
            doubt = "" if doubt == "strange" else doubt
            timed = any(piece.minutes is not None for piece in clauses[place + 1].pieces)
            made = [wish for wish in made if not (wish.wanted and wish.days is None and timed)]
        if not clause.pieces and clock >= 0 and _after_it(clause, text) and not any(wish.wanted for wish in wishes):
            made, doubt = [Wish(True, None, minutes_between(clock, MINUTES - 1), f"after {say_clock(clock)}")], ""
        if following and text.words[following[0].first] == "which" and following[0].pieces:
            doubt = doubt or "a condition"
        if not clause.pieces and _between_them(clause, text) and place:
            made, doubt = _between_clocks(clauses[place - 1], clauses[max(0, place - 2)], wishes)
        if place and not doubt and {"other", "otro"} & set(text.words[clause.first : clause.last + 1]) and clause.has("any"):
            made += [
                Wish(False, piece.days, None, piece.label)
                for piece in clauses[place - 1].pieces
                if piece.form in {"date", "weekday"} and not wishes
            ]
        if clause.has("turn", "that day") and clause.pieces and not made and _comments(clause, text, turned=True) and wishes:
            wishes[-1].reason = True
        if (
            clauses[place + 1 : place + 2]
            and any(word in {"but", "pero", "though"} for word in text.words[clauses[place + 1].first : clauses[place + 1].first + 1])
            and _hearsay(clause, text)
        ):
            for wish in made:
                wish.reason = True
        if _likewise(clause, text) and wishes and not wishes[-1].wanted:
            for wish in made:
                wish.wanted, wish.days = False, wish.weekly or wish.days
        clock = next((piece.clock for piece in reversed(clause.pieces) if piece.clock >= 0 and piece.sure), clock)
        wishes += made
        if doubt:
            doubts.append(doubt)
        past = past or clause.past
    primary = [wish for wish in wishes if not wish.reason] or wishes
    return _together(primary, doubts, text, now)


def _premise(following: list[Clause], text: Text) -> bool:
    """Whether the next clause draws the conclusion ("i bartend nights so early afternoon"): what stands before it is only the reason."""
    return bool(following) and bool(following[0].pieces) and text.words[following[0].first] in {"so", "asi", "entonces"}


_QUOTING = lexicon("said told asked put wrote picked chose requested dije puse pedi escribi")


def _between_them(clause: Clause, text: Text) -> bool:
    """ "anything in between", "between those": a clause that counts from two times before it."""
    said = " ".join(text.words[clause.first : clause.last + 1])
    return not clause.has("not") and any(
        phrase in said for phrase in ("in between", "between those", "between them", "between that", "en medio", "entre esas", "entre eso")
    )


def _between_clocks(last: Clause, before: Clause, wishes: list[Wish]) -> tuple[list[Wish], str]:
    """From the first to the second of two clock times; their own wishes are taken back."""
    clocks = [
        piece.clock for clause in dict.fromkeys((id(before), id(last))) for piece in (before if clause == id(before) else last).pieces
    ]
    if len(clocks) != 2 or min(clocks) < 0 or clocks[0] >= clocks[1]:
        return [], "between which times"
    for wish in wishes:
        wish.reason = True
    return [Wish(True, None, minutes_between(*clocks), f"{say_clock(clocks[0])} to {say_clock(clocks[1])}")], ""


_HEARSAY = lexicon("says thinks wants dice cree quiere")


def _hearsay(clause: Clause, text: Text) -> bool:
    """ "my daughter says thursday, but ...": somebody else's wish."""
    return not _HEARSAY.isdisjoint(text.words[clause.first : clause.first + 6])


def _quotes(clause: Clause, text: Text) -> bool:
    """ "I said Wednesday, but ...": what was asked for before, which counts only where nothing else is said."""
    said = text.words[clause.first : clause.first + 5]
    return not _QUOTING.isdisjoint(said) and not clause.has("not", "except", "busy", "turn", "question")


def _likewise(clause: Clause, text: Text) -> bool:
    """ "so are wednesdays", "same with fridays": what was said of the times before holds for these."""
    said = text.words[clause.first : clause.first + 4]
    said = said[1:] if said[:1] in {("and",), ("y",), (",",)} else said
    return said[:2] in _LIKEWISE


_LIKEWISE = {
    ("so", "are"), ("so", "is"), ("so", "do"), ("so", "does"), ("same", "with"), ("same", "for"), ("same", "goes"), ("ditto", "for"),
    ("lo", "mismo"), ("igual", "el"), ("igual", "los"), ("igual", "la"), ("igual", "las"),
}  # fmt: skip


def _ruled_out_next(following: list[Clause]) -> bool:
    """Whether the next clause is only "so not then": it speaks of the times before it, whatever else was said there."""
    return bool(following) and not following[0].pieces and following[0].has("not") and following[0].has("that day")


_AFTER_IT = lexicon(
    "so that then after afterwards anytime any time is works fine good would be i am free can do open any de eso asi que despues "
    "entonces luego "
    "puedo mejor en adelante please por favor later only just solo . , ! everything else"
)


def _after_it(clause: Clause, text: Text) -> bool:
    """ "so after that", "asi que despues": a clause that counts from the clock time named before it."""
    said = text.words[clause.first : clause.last + 1]
    return not {"after", "afterwards", "despues", "luego"}.isdisjoint(said) and all(word in _AFTER_IT for word in said)


def _together(wishes: list[Wish], doubts: list[str], text: Text, now: datetime) -> TimesRead:
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
    return TimesRead("times", Times(intervals, explain(wishes)), explain(wishes), tuple(wishes))


def explain(wishes: list[Wish]) -> str:
    """The wishes in words: "Tue Dec 8, after 3 pm; not Fridays"."""
    return "; ".join(dict.fromkeys(("" if wish.wanted else "not ") + wish.label for wish in wishes if wish.label))


def combine(wishes: list[Wish]) -> tuple[list[Term], list[Term]] | tuple[None, None]:
    """Wanted and excluded terms of all clauses together: a time said apart from its day joins it, a correction replaces what it
    corrects."""
    wanted: list[list[int | None]] = []
    excluded: list[Term] = []
    recurring = any(wish.wanted and wish.recurring for wish in wishes)
    last: Wish | None = None
    denied = [wish for wish in wishes if not wish.wanted]
    habits = len(denied) + sum((wish.days or 0).bit_count() > 1 for wish in denied) > 1 and all(
        wish.weekly and wish.days is not None and wish.days & wish.weekly == wish.days and not wish.turned for wish in denied
    )
    for wish in wishes:
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
            and not last.days_in(wish.days)
        ):
            wanted[-1][0] = last.weekly & wish.days
        elif wish.turned and wanted:
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
            for one in wanted:
                if one[0] is not None and one[1] is None and wish.minutes is not None and one[0] & wish.days == wish.days:
                    one[0] &= ~wish.days
            wanted.append([wish.days, wish.minutes])
        last = wish
    terms = [Term(ALL_DAYS if days is None else days, WHOLE_DAY if minutes is None else minutes) for days, minutes in wanted if days != 0]
    return terms, excluded


def _narrows(wish: Wish, bound: Wish) -> bool:
    """Whether a wish settles inside what a bound leaves ("back on the 2nd ... the 4th I guess", "off at 3 ... tuesday at 4")."""
    if wish.days is None or wish.joined or wish.label.startswith(("after ", "from ", "before ", "until ")):
        return False
    days = bound.days is None or wish.days & bound.days == wish.days
    minutes = bound.minutes is None or wish.minutes is None or wish.minutes & bound.minutes == wish.minutes
    return days and minutes


def _bounds(first: Wish, second: Wish) -> bool:
    """Whether two wishes bound one stretch of days ("after the 5th but before the 12th")."""
    if not (first.wanted and first.span and second.span and first.minutes is None and second.minutes is None):
        return False
    ahead, back = ("after ", "from "), ("before ", "until ")
    return (first.label.startswith(ahead) and second.label.startswith(back)) or (
        first.label.startswith(back) and second.label.startswith(ahead)
    )


# -- one clause ------------------------------------------------------------------------------------------------------

_AFTERNOON = minutes_between(*PARTS["afternoon"])
_STRONG_PAST = ("used to", "antes ~1", "last|", "ultim", "ago|", "hace ~2")


def _wishes(clause: Clause, days: Days, before: list[Wish], text: Text) -> tuple[list[Wish], str]:
    """The wishes of one clause, and a doubt about it ("" where there is none)."""
    if clause.follows == "if" and not _bounding(clause, text):
        return [], ""
    if not clause.pieces:
        return _without_pieces(clause, before, text)
    if _speaks_of_other_things(clause, text):
        return [], ""
    if clause.unsure:
        return [], clause.unsure
    if clause.has("unknown"):
        return [], "not settled yet"
    said = text.words[clause.first : clause.last + 1]
    free = clause.has("free") and bool(STRONGLY_FREE.intersection(said))
    busy = clause.has("busy") and not free
    if _strange(clause):
        return [], "" if clause.follows == "why" else "strange"
    made: list[Wish] = []
    edge = _too_early_or_late(clause, text)
    spared = 0
    for group in groups_of(clause, days):
        if group.doubt:
            return [], group.doubt
        if not group.wanted and group.clock >= 0 and not busy:
            if not edge and (group.days is not None or not _just_denied(clause, text)):
                return [], "a time that may be ruled out"
            if edge:
                group.minutes = minutes_between(0, group.clock) if edge == "early" else minutes_between(group.clock, MINUTES - 1)
                group.clock, group.label = -1, f"{group.label} or {'earlier' if edge == 'early' else 'later'}"
        if not group.wanted and busy and group.days is not None and group.minutes is None and _busy_except(clause):
            spared |= group.weekly or group.days
            continue
        wish = _wish(group, clause, days, free=free, busy=busy, off=bool({"off", "descanso", "descansa"} & set(said)))
        if wish:
            made.append(wish)
    if spared:
        for wish in made:
            wish.days = (ALL_DAYS if wish.days is None else wish.days) & ~spared
    return made, "a question" if edge and text.asks and not clause.has("except") else ""


_OFFERED = lexicon("it that they there you yall theres es hay tienen tiene son fuera hubiera")


def _bounding(clause: Clause, text: Text) -> bool:
    """Whether an "if" bounds the wish before it ("wed if it's before 11", "if you have something today"), not something else."""
    said = text.words[clause.first : clause.first + 6]
    at = next((i for i, word in enumerate(said) if word in {"if", "si"}), -1)
    return (
        bool(clause.pieces) and 0 <= at < 3 and said[at + 1 : at + 2] != () and said[at + 1] in _OFFERED and not clause.has("busy", "fact")
    )


def _busy_except(clause: Clause) -> bool:
    """ "I work every day except wednesdays": what is excepted is free; not "any day except wednesday, I work"."""
    busy = min((mark.first for mark in clause.marks if mark.tag == "busy"), default=-1)
    return any(mark.tag == "except" and 0 <= busy < mark.first for mark in clause.marks)


def _too_early_or_late(clause: Clause, text: Text) -> str:
    """ "9 is too early", "a las 7 es muy tarde": early, late, or "" where a clause says neither."""
    for mark in clause.marks:
        words = set(text.words[mark.first : mark.last + 1]) if mark.tag == "not" else set()
        if words & {"too", "muy", "demasiado"}:
            return "early" if words & {"early", "temprano", "soon", "pronto"} else "late" if words & {"late", "tarde"} else ""
    return ""


def _just_denied(clause: Clause, text: Text) -> bool:
    """Whether a "not" stands right before the only time of a clause ("not at 3"), or right behind it ("at 3 no")."""
    first, last = clause.pieces[0].first, clause.pieces[-1].last
    return any(
        mark.tag == "not"
        and (mark.last == first - 1 or mark.first == last + 1 or (mark.last == first - 2 and text.words[first - 1] in {"at", "las"}))
        for mark in clause.marks
    )


def _speaks_of_other_things(clause: Clause, text: Text) -> bool:
    """Whether the times of a clause are of the past, of figures, or of a question about something else."""
    if any(sum(char.isdigit() for char in word) > 6 for word in text.words[clause.first : clause.last + 1]):
        return True
    if any(mark.tag == "past" and mark.rule.startswith(_STRONG_PAST) for mark in clause.marks) and not clause.has("turn"):
        return True
    hoped = bool(text.bag & {"hoping", "thinking", "wondering", "meant"}) or clause.has("turn")
    if clause.has("past") and not hoped:
        return True
    if not clause.has("free", "not", "except", "only") and any(_told(word) for word in text.words[clause.first : clause.last + 1]):
        return True
    if clause.past and not clause.has("free", "not"):
        return True
    if any(mark.rule.startswith("not ~1 sleep") for mark in clause.marks):
        return True
    if clause.has("fact") and not clause.has("free", "not", "except", "busy"):
        return True
    if clause.has("question") and not clause.has("not"):
        return True
    return _comments(clause, text)


def _told(word: str) -> bool:
    """Whether a word is an English past tense that speaks of what happened ("texted")."""
    return word.endswith("ed") and len(word) > 4 and word not in _NO_PAST


_NO_PAST = lexicon(
    "booked scheduled closed preferred based supposed opened tired interested married retired excited required allowed "
    "confirmed speed need",
    "needed filled packed limited united advanced indeed exceed proceed wanted hoped",
)


def _comments(clause: Clause, text: Text, *, turned: bool = False) -> bool:
    """Whether a clause only says which day another one is ("that's Thanksgiving", "ese es sábado")."""
    first = clause.pieces[0].first
    said = text.words[clause.first : first]
    if turned and not {"wait", "oh", "ay", "shoot", "crap", "oops", "espere", "no"} & set(said):
        return False
    while said and (said[0] in {"wait", "ay", "no", "oh", "sorry", "actually", "but", "pero", "cause", "because", ",", "."}):
        said = said[1:]
    whole = len(clause.pieces) == 1 and clause.pieces[0].minutes is None and clause.last - clause.pieces[0].last <= 1
    return (
        whole
        and clause.first > 0
        and said in {("that", "is"), ("it", "is"), ("ese", "es"), ("eso", "es"), ("esa", "es"), ("that", "was"), ("es",)}
    )


def _strange(clause: Clause) -> bool:
    """Whether too many words of a clause are not understood to take its times for a wish."""
    explained = clause.has("free", "not", "except", "busy", "only", "any", "free from", "busy from", "that day", "soonest")
    settled = any(piece.days is not None for piece in clause.pieces) and any(piece.clock >= 0 for piece in clause.pieces)
    return not explained and clause.strange > len(clause.pieces) // 2 + settled


def _wish(group: Group, clause: Clause, days: Days, *, free: bool, busy: bool, off: bool) -> Wish | None:
    """What one group of a clause asks for or rules out."""
    reason, turned = clause.follows == "why", clause.follows == "turn"
    first_busy = min((mark.first for mark in clause.marks if mark.tag == "busy from"), default=-1)
    outranked = 0 <= first_busy < min((mark.first for mark in clause.marks if mark.tag == "free from"), default=-1)
    returns = any(mark.rule.startswith("back") for mark in clause.marks) and set(group.forms) == {"date"}
    if returns and not outranked and group.days is not None and group.minutes is None and group.until is None:
        back = days.between(days.first(group.days), None)
        return Wish(True, back, None, f"from {group.label}", turned, reason=reason, bound=True)
    if clause.has("free from") and not outranked and group.minutes is not None and group.clock >= 0:
        later = minutes_between(group.clock, MINUTES - 1)
        return Wish(True, group.days, later, f"after {say_clock(group.clock)}", turned, reason=reason, bound=True)
    if clause.has("free from") and not outranked and group.until is not None:
        return Wish(True, *group.until, label=f"from {group.label.removeprefix('until ')}", turned=turned, reason=reason)
    if clause.has("busy from") and not free and group.until is not None and group.minutes is not None:
        end = group.minutes.bit_length() - 1
        return (
            Wish(False, group.days, minutes_between(end, MINUTES - 1), f"from {say_clock(end)} on", reason=reason) if end > 9 * 60 else None
        )
    if clause.has("busy from") and group.clock >= 0 and not free and group.clock < 9 * 60:
        return None
    if clause.has("busy from") and group.clock >= 0 and not free:
        return Wish(False, group.days, minutes_between(group.clock, MINUTES - 1), f"from {say_clock(group.clock)} on", reason=reason)
    mask, minutes, wanted = group.days, group.minutes, group.wanted and not busy
    if busy and group.until is not None and mask is not None and minutes is None:
        last = days.last(mask)
        return Wish(False, mask & ~days.of(last) if last else mask, None, group.label, reason=reason)
    if not wanted:
        if (group.until is not None and minutes is not None and mask is None) or (
            minutes is not None and group.clock < 0 and "to" in group.label.split() and busy
        ):
            minutes &= ~minutes_between(minutes.bit_length() - 1, MINUTES - 1)
        if group.weekly and (clause.has("except") or clause.anywhere or busy):
            mask = group.weekly
        if group.clock >= 0 and minutes is not None:
            if busy:
                return None
            minutes = minutes_between(group.clock, group.clock)
        if minutes == _AFTERNOON:
            minutes = minutes_between(720, 1079)
    elif off and group.weekdays > 1 and set(group.forms) == {"weekday"}:
        mask = group.weekly
    if wanted and group.weekdays > 2 and set(group.forms) == {"weekday"} and not group.every:
        mask = group.weekly
    recurring = group.every or (mask is not None and mask == group.weekly)
    return Wish(
        wanted, mask, minutes, group.label, turned, group.weekly, reason, group.joined, group.span, recurring
    )  # fmt: skip


def _without_pieces(clause: Clause, before: list[Wish], text: Text) -> tuple[list[Wish], str]:
    """A clause that names no time: "that day won't work", "any time", "as soon as you can"."""
    if clause.unsure:
        return [], clause.unsure
    if clause.has("that day") and clause.has("not") and before:
        before[-1].wanted = False
        before[-1].days = before[-1].weekly or before[-1].days
        return [], ""
    said = set(text.words[clause.first : clause.last + 1])
    if before and before[-1].wanted and "no" in said and said <= {"so", "no", "nope", "then", "but", ",", ".", "not"}:
        before[-1].wanted = False
        return [], ""
    if clause.has("any") and not clause.has("not", "question", "past", "fact") and clause.strange <= 1:
        return [Wish(True, None, None, "any time")] if not before else [], ""
    if clause.has("soonest") and not clause.has("not"):
        return [Wish(True, None, None, "the earliest")] if not before else [], ""
    if clause.has("vague") and not clause.has("past", "fact"):
        return [], "no day named" if text.bag & {"holidays", "fiestas"} else ""
    short = len(text.plain) <= 4 and clause.number_only and not clause.has("fact", "past", "busy")
    return [], "a bare number" if short else ""
