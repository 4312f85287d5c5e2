"""What a text about times is cut into: clauses, their pieces, and the wishes they come to."""

from __future__ import annotations

from messenger.core.value import slotted
from messenger.reading.times.mark import Mark
from messenger.reading.words.phrases import Found


@slotted
class Piece:
    """Days, or minutes of the day, or both, with what they are called. ``lasting``: what keeps somebody ends there
    ("until after 3"); ``ends``: it is the last of its clause; ``replaced``: another time is given in its place ("not at 3, at 4")."""

    first: int
    last: int
    days: int | None = None
    weekly: int = 0
    form: str = ""
    every: bool = False
    minutes: int | None = None
    clock: int = -1
    sure: bool = True
    explicit: bool = False
    label: str = ""
    value: int = -1
    joined: bool = False
    joiner: str = ""
    positive: bool = False
    affirmed: bool = False
    denied: bool = False
    lasting: bool = False
    ends: bool = False
    replaced: bool = False


@slotted
class Wish:
    """Days and minutes wanted or ruled out; None leaves that side open. ``freely``: the person said to be free
    then; ``weekdays``: its days are named by weekdays alone; ``beside``: it is one more choice ("or tuesday", "tuesday too");
    ``excepted``: it is ruled out as a part of what is wanted ("... except the 4th"); ``closer``: it may say more closely what was named
    before ("mid december, like the 15th"), not one more choice ("and the 15th"); ``place``: the number of its clause, -1 where it comes of
    none."""

    wanted: bool
    days: int | None
    minutes: int | None
    label: str
    turned: bool = False
    weekly: int = 0
    reason: bool = False
    joined: bool = False
    span: bool = False
    recurring: bool = False
    bound: bool = False
    freely: bool = False
    weekdays: bool = False
    beside: bool = False
    excepted: bool = False
    closer: bool = False
    place: int = -1

    def days_in(self, days: int) -> bool:
        """Whether some of its days are among these."""
        return bool(self.days and self.days & days)


class Clause:
    """One clause: its pieces in order, the marks of meaning in it, and the words that nothing explains."""

    __slots__ = ("anywhere", "first", "follows", "last", "marks", "number_only", "past", "pieces", "question", "strange", "unsure")

    def __init__(self, first: int, last: int, pieces: list[Piece] | None = None, follows: str = "") -> None:
        self.first, self.last = first, last
        self.pieces: list[Piece] = [] if pieces is None else pieces
        self.marks: list[Found[Mark]] = []
        self.strange = 0
        self.unsure, self.follows = "", follows
        self.past, self.number_only, self.question, self.anywhere = False, False, False, False

    def has(self, *tags: Mark) -> bool:
        """Whether any of these marks stands in it."""
        return bool(self.marks) and any(mark.tag in tags for mark in self.marks)
