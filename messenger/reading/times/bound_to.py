"""Which times of a clause a no, or what keeps somebody, is bound to: "..., nor on friday", "any day except the 10th, got court", "days I work: mon wed"."""

from __future__ import annotations

from collections.abc import Sequence

from messenger.reading.times.known import KNOWN
from messenger.reading.times.mark import Mark
from messenger.reading.times.parts import Clause
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found
from messenger.reading.words.text import MARKS

_ALSO_NOT = frozenset({"nor"})
_OR = frozenset({"or", "o"})
_SELF = lexicon("me us my i we our he she")
"""Persons by whom a "they won't ... until friday" is about the writer's own time."""
_KEPT: frozenset[Mark] = frozenset({"busy", "busy from"})


def bind(clause: Clause, before: Clause | None, words: Sequence[str]) -> None:
    """Put right, in a clause, the marks that are bound to another part of it than they stand beside; a doubt where that cannot be told.

    ``before``: the clause right before it, None for the first.
    """
    if not clause.pieces:
        return
    if before is not None:
        _goes_on_denying(clause, words)
        _list_of_what_is_kept(clause, before, words)
        _rest_of_a_denied_list(clause, before, words)
    if clause.marks:
        _reason_of_the_exception(clause)
        _kept_between_choices(clause, words)
        _others_wait(clause, words)
        _no_to_the_unknown(clause, words)
        _only_behind_a_no(clause)
        _no_between_days(clause, words)
    _with_somebody(clause, words)
    _nothing_asked_for(clause, words)


def _goes_on_denying(clause: Clause, words: Sequence[str]) -> None:
    """ "nothing on the sabbath, nor on friday after three"."""
    at = clause.first + (words[clause.first] in MARKS)
    if at <= clause.last and words[at] in _ALSO_NOT and not clause.has("not"):
        clause.marks.append(Found("not", at, at, "nor"))


def _list_of_what_is_kept(clause: Clause, before: Clause, words: Sequence[str]) -> None:
    """ "days I work: mon thurs sat", "not available: dec 8 and 9": a list behind a colon is what was said before the colon."""
    if words[clause.first] != ":" or before.pieces or before.question or before.has("free", "free from", "any", "only", "except", "if"):
        return
    if not before.has("not", "busy") or clause.has("not", "free", "any", "only", "except", "busy", "free from"):
        return
    tag: Mark = "not" if before.has("not") else "busy"
    clause.marks.append(Found(tag, clause.first, clause.first, "of what stands before the colon"))


def _rest_of_a_denied_list(clause: Clause, before: Clause, words: Sequence[str]) -> None:
    """ "can't do 10, 2 or 930": hours behind a bare number that is ruled out, in one list with it."""
    if words[clause.first] != "," or clause.marks or before.pieces or not before.has("not") or before.question:
        return
    at = clause.pieces[0].first
    if at == clause.first + 1 and words[clause.first - 1].isdecimal() and clause.last == clause.pieces[-1].last and len(clause.pieces) > 1:
        clause.marks.append(Found("not", clause.first, clause.first, "of the list before the comma"))


def _reason_of_the_exception(clause: Clause) -> None:
    """ "anytime that week except the 10th got court", "the 1st is fine but not at 10 I have PT then": what keeps somebody explains the
    exception; the rest is wished for."""
    excepted = next((mark for mark in clause.marks if mark.tag == "except"), None)
    if excepted is None or not any(mark.tag in {"free", "any"} and mark.first < excepted.first for mark in clause.marks):
        return
    out = next((piece for piece in clause.pieces if piece.first > excepted.last), None)
    if out is None or any(mark.tag in _KEPT and mark.first <= out.last for mark in clause.marks):
        return
    kept = [mark for mark in clause.marks if mark.tag in _KEPT]
    if kept:
        clause.marks = [mark for mark in clause.marks if mark.tag not in _KEPT]
        start = min(mark.first for mark in kept)
        clause.pieces = [piece for piece in clause.pieces if piece.first < start]


def _kept_between_choices(clause: Clause, words: Sequence[str]) -> None:
    """ "either catch me between 8 and 9 or let me sleep and it's 3 or later": whether the first of two choices is ruled out by what stands in
    the second."""
    first = clause.pieces[0]
    kept = [mark for mark in clause.marks if mark.tag == "busy" and first.last < mark.first]
    if not kept or clause.has("not"):
        return
    starts = {piece.first for piece in clause.pieces}
    if any(words[j] in _OR and j + 1 not in starts for j in range(first.last + 1, kept[0].first)):
        clause.unsure = clause.unsure or "what is ruled out"


def _no_between_days(clause: Clause, words: Sequence[str]) -> None:
    """ "el martes 8 no el 1": whether the no is said to the day before it or to the one behind."""
    if len(clause.pieces) != _TWO or len(clause.marks) != 1 or clause.marks[0].tag != "not":
        return
    (first, second), at = clause.pieces, clause.marks[0].first
    days = first.days is not None and second.days is not None
    if (
        days
        and words[at] == "no"
        and first.last == at - 1
        and second.first in {at + 1, at + 2}
        and words[at + 1] == "el"
        and second.last == clause.last
    ):
        clause.unsure = clause.unsure or "which of the two is ruled out"


_TWO = 2


def _only_behind_a_no(clause: Clause) -> None:
    """ "never fridays, and mondays only early": an "only" between the times that a no stands before."""
    only = [mark.first for mark in clause.marks if mark.tag == "only"]
    first, last = clause.pieces[0], clause.pieces[-1]
    if only and any(mark.tag == "not" and mark.last < first.first for mark in clause.marks) and first.last < only[0] < last.first:
        clause.unsure = clause.unsure or "what is ruled out"


def _nothing_asked_for(clause: Clause, words: Sequence[str]) -> None:
    """ "nothing later than 9:30 on friday?": whether there is none, or none is wanted."""
    for piece in clause.pieces if clause.question else ():
        if piece.first < piece.last and words[piece.first] == "nothing" and words[piece.first + 1] in _THAN:
            clause.unsure = clause.unsure or "a question whether there is none"


_THAN = lexicon("later earlier sooner after before past")


def _no_to_the_unknown(clause: Clause, words: Sequence[str]) -> None:
    """ "nothing on the sabbath and not before noon": a no to a day by a name that is not known, beside times that are."""
    for mark in clause.marks:
        if mark.tag == "not" and unknown_day(words[mark.last + 1 : clause.last + 1]):
            clause.unsure = clause.unsure or "what is ruled out"


def unknown_day(behind: Sequence[str]) -> bool:
    """Whether "on the <unknown>" stands right behind a no, and another thought or nothing behind it."""
    at = 1 + (behind[1] in _ARTICLES) if len(behind) > 1 and behind[0] == "on" else 0
    name = behind[at] if 0 < at < len(behind) else ""
    ends = not behind[at + 1 :] or behind[at + 1] in _ANOTHER
    return name.isalpha() and name not in KNOWN and ends


_ARTICLES = lexicon("the my our a")
_ANOTHER = lexicon("and or nor but , . ; !")


def _with_somebody(clause: Clause, words: Sequence[str]) -> None:
    """ "friday I have her all day": somebody to be minded, or somebody who minds."""
    if _THEM.isdisjoint(words[clause.first : clause.last + 1]) or clause.has("free", "not", "except", "any", "free from"):
        return
    for j in range(clause.first, clause.last):
        if (
            words[j] in _HAVING
            and words[max(0, j - 1)] in _SELF
            and words[j + 1] in _THEM
            and (j + 1 == clause.last or words[j + 2] in _THEN or any(piece.first == j + 2 for piece in clause.pieces))
        ):
            clause.unsure = clause.unsure or "free or kept then"


_HAVING = lexicon("have has got")
_THEM = lexicon("her him them")
_THEN = lexicon("all on every til till until from then with")


def _others_wait(clause: Clause, words: Sequence[str]) -> None:
    """ "I haven't got my schedule, they don't post it til sunday": until when others do nothing says nothing of the writer's time."""
    for mark in clause.marks:
        if mark.tag != "free from" or not mark.rule.startswith("not ~3 until"):
            continue
        lead = words[max(clause.first, mark.first - 2) : mark.first]
        if "they" in lead and _SELF.isdisjoint(words[mark.first : mark.last]):
            clause.unsure = clause.unsure or "what others wait for"
