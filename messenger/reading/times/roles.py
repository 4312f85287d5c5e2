"""Which of the times in a text is wanted, which is ruled out, and which is only told: learned from texts, beside what the rules say.

The rules read the words that are known to turn a time one way or the other; people have many more. So each time of a text is weighed once
more by the words round it and by what the rules made of it, and so are those that the rules made nothing of, since they stand in a clause
with words that are not understood. Three things may come of it: the rules are borne out; another reading is so much likelier that it takes
their place ("I have my hair on friday and my feet on tuesday so that leaves thursday"); or the patient is asked.

The features of a time are

================  ==================================================================================================
``b:w  a:w``      the word (or class) w stands before, behind it in its clause; ``b:v_w`` these two side by side
``b0:w  a1:w``    w is the word next to it, the second next
``p:w  n:w``      w is among the last words before its clause, the first behind it
``<not  >not``    a mark of the rules stands before, behind it (``~not``: it holds it)
``lead-why``      what leads its clause; ``day``, ``hour``, ``part``, ``from`` and the like: its own kind and form
``one``  ``last`` it is the only one, the last; ``2/1``: the second of its clause, counted from nought
``=out ...``      the rules rule it out (``wanted``, ``aside``), alone and with each of those of its form and marks;
                  ``=out;out;wanted``: and what they say of the one before and of the one behind
================  ==================================================================================================

and each has a weight for and against ``wanted``, ``out`` and ``aside``, in hundredths (:mod:`messenger.reading.words.learned`). Weights are learned
by ``python -m training.weights time_role`` from the texts in ``training/times``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Literal

from messenger.core.value import replace, slotted
from messenger.reading.times import role_weights as time_role_weights
from messenger.reading.times.bare_activity import BY_NAME
from messenger.reading.times.constraint import Days, Interval
from messenger.reading.times.parts import Clause, Wish
from messenger.reading.times.wishes import wishes_of
from messenger.reading.times.words import WEEKDAYS
from messenger.reading.words.learned import Weights, shares
from messenger.reading.words.text import Text
from messenger.reading.words.word_classes import CLASSES

Role = Literal["wanted", "out", "aside"]
ROLES: tuple[Role, ...] = ("wanted", "out", "aside")

BORNE_OUT = 0.32
"""The least share of what the rules say, taken together: below it the patient is asked."""
INSTEAD_OF_ASKING = 0.7
"""The least share of a reading of what the rules would ask about."""
INSTEAD = 0.96
"""The least share of a reading in place of another one by the rules."""
NOT_SURE = "which of these times is meant"
OF_WORDS = frozenset({"strange", "not sure what is ruled out", "which of two is ruled out"})
"""Doubts of the rules that more words may settle; others ("a condition", "somebody is asked first") stand."""

WEIGHTS = Weights(time_role_weights.ANSWERS, time_role_weights.PAGES, time_role_weights.KNOWN, CLASSES)


@slotted
class Heard:
    """A text about times as it was cut: its clauses, the days that it can speak of, and the dates on offer."""

    text: Text
    clauses: tuple[Clause, ...]
    days: Days
    offered: tuple[date, ...] = ()


@slotted
class Told:
    """One time of a text: the wish that it would be, and the role that the rules give it."""

    wish: Wish
    role: Role


Outcome = Callable[[list[Wish]], tuple[Interval, ...] | None]
"""What wishes come to: the acceptable starts, or None where they come to none."""


def settled_roles(heard: Heard, wishes: list[Wish], doubts: list[str], outcome: Outcome) -> tuple[list[Wish], list[str]]:
    """``wishes`` and ``doubts`` of the rules as they are, or other ones: see the module. ``outcome`` may change the wishes it is given."""
    times = told(heard, wishes)
    if not times or len(heard.text.plain) < _FEW_WORDS or len(times) > _MANY_TIMES:
        return wishes, doubts
    each = [shares(WEIGHTS.added(found)) for found in features(heard, times, doubts)]
    likeliest = [max(ROLES, key=share.__getitem__) for share in each]
    by_rules = [time.role for time in times]
    if (likeliest != by_rules or doubts) and OF_WORDS.issuperset(doubts):
        instead = _together(each, likeliest) >= (INSTEAD_OF_ASKING if doubts else INSTEAD)
        added = doubts and not heard.text.bag.isdisjoint(_TOO) and "aside" in likeliest
        if instead and not added and not (doubts and _hangs_in_the_air(times, likeliest)):
            return taken(times, likeliest), []
    if (
        doubts
        or _told_apart(heard.text, wishes)
        or _by_name(heard, wishes)
        or _together(each, by_rules) >= BORNE_OUT
        or _alike(times, each, by_rules, outcome) >= BORNE_OUT
    ):
        return wishes, doubts
    return wishes, [NOT_SURE]


_TOO = frozenset({"too", "also", "tambien"})
"""Words by which a time that is not understood may be one more that is wanted."""


def _told_apart(text: Text, wishes: Sequence[Wish]) -> bool:
    """Whether the rest of the days is named beside others ("mondays I work, rest of the week is fine"), or a stretch is all there is, ruled out."""
    if not wishes or any(wish.wanted or wish.reason for wish in wishes):
        return False
    if any(phrase in text.flat for phrase in ("rest of ", "resto de ")):
        return True
    return all(wish.minutes is None and " to " in wish.label for wish in wishes)


def _by_name(heard: Heard, wishes: Sequence[Wish]) -> bool:
    """Whether all that a text names is what somebody does then, by its name alone ("zumba class thursday mornings")."""
    timed = [clause for clause in heard.clauses if clause.pieces]
    named = all(any(mark.rule == BY_NAME for mark in clause.marks) for clause in timed)
    return named and bool(wishes) and not any(wish.wanted for wish in wishes)


def _hangs_in_the_air(times: Sequence[Told], roles: Sequence[Role]) -> bool:
    """Whether nothing is wanted for sure; or a day that is only told may be that of an hour wanted, or lies inside a stretch that is wanted ("the
    week of the 14th, the 16th my car's in the shop")."""
    wanted = [time.wish for time, role in zip(times, roles, strict=True) if role == "wanted"]
    told_days = [time.wish.days for time, role in zip(times, roles, strict=True) if role == "aside" and time.wish.days]
    if not wanted or (told_days and all(wish.days is None for wish in wanted)):
        return True
    return any(wish.span and wish.days and days != wish.days and days & wish.days for days in told_days for wish in wanted)


def _alike(times: Sequence[Told], each: Sequence[dict[str, float]], by_rules: Sequence[Role], outcome: Outcome) -> float:
    """The share of what the rules say with that of every other role of one time under which the text comes to the same."""
    meant = outcome(taken(times, by_rules))
    whole = 1.0
    for i, share in enumerate(each):
        same = share[by_rules[i]]
        for role in ROLES:
            if role != by_rules[i] and share[role] >= _TELLING:
                other = [*by_rules[:i], role, *by_rules[i + 1 :]]
                same += share[role] if outcome(taken(times, other)) == meant else 0.0
        whole *= same
    return whole


_TELLING = 0.05
"""A share below which it is not looked at what another role would come to."""
_MANY_TIMES = 24
"""Times beyond which a text's rules stand: to weigh one more role for each takes time by the square of their number."""
_FEW_WORDS = 3
"""Words of a text from which on its times are weighed."""


def _together(each: Sequence[dict[str, float]], roles: Sequence[Role]) -> float:
    whole = 1.0
    for share, role in zip(each, roles, strict=True):
        whole *= share[role]
    return whole


def told(heard: Heard, wishes: Sequence[Wish]) -> list[Told]:
    """Every time of a text, in the order of its clauses; those that the rules made nothing of too."""
    wished = any(not wish.reason for wish in wishes)
    found = [Told(wish, "aside" if wish.reason and wished else "wanted" if wish.wanted else "out") for wish in wishes]
    places = {wish.place for wish in wishes}
    for place, clause in enumerate(heard.clauses):
        if place not in places and clause.pieces:
            for wish in wishes_of(clause.pieces, clause, heard.days):
                wish.place = place
                found.append(Told(wish, "aside"))
    return sorted(found, key=lambda time: time.wish.place if time.wish.place >= 0 else len(heard.clauses))


def taken(times: Sequence[Told], roles: Sequence[Role]) -> list[Wish]:
    """The wishes that ``times`` come to in these roles."""
    return [replace(time.wish, wanted=role == "wanted", reason=False) for time, role in zip(times, roles, strict=True) if role != "aside"]


def features(heard: Heard, times: Sequence[Told], doubts: Sequence[str]) -> list[set[str]]:
    """The features of each of ``times``."""
    found = []
    for i, time in enumerate(times):
        mine = set(_own(heard, times, i))
        formal = [feature for feature in mine if ":" not in feature]
        mine.update(f"={time.role};{feature}" for feature in formal)
        mine.update(_by_rules(times, i, doubts))
        found.append(mine)
    return found


def _by_rules(times: Sequence[Told], i: int, doubts: Sequence[str]) -> Iterator[str]:
    """What the rules say of a time and of its neighbours."""
    role = times[i].role
    yield f"={role}"
    if doubts:
        yield f"={role};doubt"
        yield f"={role};doubt:{doubts[0].replace(' ', '_')}"
    before = times[i - 1].role if i else "^"
    behind = times[i + 1].role if i + 1 < len(times) else "$"
    yield f"={before};{role};-"
    yield f"=-;{role};{behind}"
    yield f"={role};all:{'+'.join(sorted({time.role for time in times}))}"


def _own(heard: Heard, times: Sequence[Told], i: int) -> Iterator[str]:
    """What a time is, where it stands, and the words round it."""
    wish, text = times[i].wish, heard.text
    yield from _form(wish)
    yield f"of{min(len(times), _MANY)}"
    yield "one" if len(times) == 1 else "first" if i == 0 else "last" if i == len(times) - 1 else "middle"
    if text.asks:
        yield "?"
    yield from _beside_others(heard, times, i)
    if not 0 <= wish.place < len(heard.clauses) or not heard.clauses[wish.place].pieces:
        yield "nowhere"
        return
    clause = heard.clauses[wish.place]
    beside = [j for j, time in enumerate(times) if time.wish.place == wish.place]
    at = beside.index(i)
    yield f"{min(len(beside), _MANY)}/{min(at, _MANY)}"
    yield f"lead-{clause.follows}"
    pieces = clause.pieces
    first = pieces[0 if len(beside) == 1 else min(at, len(pieces) - 1)].first
    last = pieces[-1 if at == len(beside) - 1 else min(at, len(pieces) - 1)].last
    shapes = [_shape(word) for word in text.words]
    before, behind = shapes[clause.first : first], shapes[last + 1 : clause.last + 1]
    yield from (f"c{far}:{word}" for far, word in enumerate(shapes[clause.first : min(first, clause.first + 2)]))
    yield from _words("b", before)
    yield from _words("a", behind)
    yield from (f"b{far}:{word}" for far, word in enumerate(reversed(before[-2:])))
    yield from (f"a{far}:{word}" for far, word in enumerate(behind[:2]))
    yield from _words("n", shapes[clause.last + 1 : clause.last + _NEXT])
    yield from (f"p:{word}" for word in shapes[max(0, clause.first - _BEFORE) : clause.first] or ["^"])
    for mark in clause.marks:
        yield f"{'<' if mark.last < first else '>' if mark.first > last else '~'}{mark.tag.replace(' ', '_')}"


def _beside_others(heard: Heard, times: Sequence[Told], i: int) -> Iterator[str]:
    """Whether the days of a time are on offer, and whether they are named before or again."""
    wish = times[i].wish
    if wish.recurring:
        yield "every"
    if not wish.days:
        return
    yield f"days{min(wish.days.bit_count(), 3)}"
    if heard.offered:
        on_offer = sum(bool(wish.days & heard.days.of(day)) for day in heard.offered)
        yield f"on-offer{min(on_offer, 2)}"
    if any(time.wish.days == wish.days for time in times[:i]):
        yield "again"
    if any(time.wish.days == wish.days for time in times[i + 1 :]):
        yield "named-again"
    if i and (times[i - 1].wish.days or 0) & wish.days:
        yield "within-last"


_MANY = 4
_NEXT, _BEFORE = 7, 4
"""Words behind and before a clause that are looked at."""


def _form(wish: Wish) -> Iterator[str]:
    """What a time is."""
    yield "="
    if wish.days is not None:
        yield "day"
    if wish.minutes is not None:
        yield "hour" if wish.minutes.bit_count() == 1 else "part"
    for name in ("span", "weekdays", "bound"):
        if getattr(wish, name):
            yield name
    lead = wish.label.split(" ", 1)[0]
    if lead in _BOUNDS:
        yield lead


_BOUNDS = frozenset({"after", "before", "until", "from", "around"})


def _words(side: str, shapes: Sequence[str]) -> Iterator[str]:
    yield from (f"{side}:{word}" for word in shapes or ["^"])
    yield from (f"{side}:{one}_{other}" for one, other in pairwise(shapes))


def _shape(word: str) -> str:
    """A word as the weights know it: a number, a weekday, a class of words, or itself."""
    return "@day" if word in WEEKDAYS else CLASSES.of(word)
