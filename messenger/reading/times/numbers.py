"""Bare numbers: an hour, a day of the month, or no time at all, by what stands beside them ("tuesday 8", "10 or 11 on friday")."""

from __future__ import annotations

from datetime import timedelta

from messenger.core.value import replace
from messenger.reading.times.atoms import Atoms
from messenger.reading.times.comparators import FOLLOWERS
from messenger.reading.times.constraint import Days, minutes_between
from messenger.reading.times.looks import Atom, say_clock, say_day
from messenger.reading.times.parts import Clause, Piece
from messenger.reading.times.words import MONTHS
from messenger.reading.words.text import STOPS

JOINERS = frozenset({"or", "and", "o", "y", "u", "/", "&", "nor", "ni", "plus"})
_CORRECTING = frozenset(
    {
        "that",
        "it",
        "to",
        "mejor",
        "wait",
        "sorry",
        "no",
        "mean",
        "actually",
        "make",
        "rather",
        "oops",
        "digo",
        "perdon",
        "meant",
        "espera",
        "espere",
        "sea",
    }
)

_LAST_HOUR = 12
"""A number above it that stands right behind a date is one more day of a list ("dec 14 15 or 16")."""
_MINUTES = frozenset({"min", "mins", "minute", "minutes", "minutos", "am", "pm", "h", "hrs", "hours", "horas", "people", "percent", "%"})
_MUST = frozenset({"has", "must", "needs", "gotta"})
"""Words before the "be 11" of "it has to be 11"."""
_ENDING = frozenset({"", ".", "?", "!", ",", "please", "then", "or", "if", "work", "works"})
_HOW_ABOUT = (["how", "about"], ["what", "about"])


def word_at(words: list[str], i: int) -> str:
    """Word i, or "" beyond the end."""
    return words[i] if 0 <= i < len(words) else ""


class Numbers:
    """Reads the bare numbers of one text."""

    words: list[str]
    atoms: Atoms
    calendar: Days
    starts: dict[int, Atom]
    inside: set[int]

    def _number(self, atom: Atom, clause: Clause, *, cue: bool) -> Piece | None:
        """A bare number as a piece; None where nothing makes it a time. ``cue``: "after", "before" and the like stand before it."""
        dated = self._number_before_date(atom)
        if dated:
            return dated
        if atom.clock < 0 or atom.label == "two numbers":
            return None
        if cue or (atom.value <= 12 and self._widened(atom.last + 1)):
            return self._hour(atom) if atom.value <= 23 else None
        if self._timely(atom) or self._first_of_two_hours(atom) or self._corrects(atom, clause):
            return self._hour(atom)
        other = self.starts.get(atom.last + 2)
        if other and other.kind == "clock" and word_at(self.words, atom.last + 1) in JOINERS and 1 <= atom.value <= 12:
            minute = atom.value % 12 * 60 + (720 if other.clock >= 720 and atom.value % 12 * 60 + 720 <= other.clock else 0)
            return replace(
                self._hour(atom), minutes=minutes_between(minute, minute), clock=minute, sure=other.sure, label=say_clock(minute)
            )
        if clause.pieces:
            beside = self._beside(atom, clause.pieces[-1], clause)
            if beside is not None or clause.unsure:
                return beside
        following = self.starts.get(atom.last + 1)
        if following is None and word_at(self.words, atom.last + 1) in {"on", "el"}:
            following = self.starts.get(atom.last + 2)
        return self._hour(atom) if following and following.kind == "days" and atom.value <= 12 else None

    def _first_of_two_hours(self, atom: Atom) -> bool:
        """ "10 or 11 on friday"."""
        other = self.starts.get(atom.last + 2)
        if other is None or other.kind != "number" or word_at(self.words, atom.last + 1) not in {"or", "o"} or not 1 <= atom.value <= 12:
            return False
        return self._day_at(other.last + 1) or (word_at(self.words, other.last + 1) in {"on", "el"} and self._day_at(other.last + 2))

    def _corrects(self, atom: Atom, clause: Clause) -> bool:
        """ "make that 11"."""
        leads = clause.follows == "turn" and not clause.pieces and clause.has("turn")
        return leads and atom.value <= 12 and self.words[atom.first - 1] in _CORRECTING

    def _beside(self, atom: Atom, before: Piece, clause: Clause) -> Piece | None:
        """A number behind another piece: "dec 1, 2, or 3", "tuesday 8", "at 2 or 3", "the 2nd, 3"."""
        apart = atom.first - before.last
        near = apart <= 1 or (apart == 2 and self.words[atom.first - 1] == ",")
        if near and before.form == "date" and self._goes_on_listing(atom):
            listed = self._later_in_month(atom, before)
            if listed:
                return listed
        ends_list = self.words[atom.first - 1] == "," and before.form == "date" and (atom.value > 12 or before.first == before.last)
        last = self._later_in_month(atom, before) if near and ends_list else None
        if last:
            return last
        if near and before.days is not None:
            return self._number_after_day(atom, before, clause)
        if (
            apart == 1
            and before.days is None
            and before.minutes is not None
            and before.clock < 0
            and 1 <= atom.value <= 12
            and not before.every
        ):
            return self._hour(atom)
        if apart == 2 and self.words[atom.first - 1] == "not" and before.clock >= 0 and 1 <= atom.value <= 12:
            return self._hour(atom)
        joined = apart <= 3 and bool(set(self.words[before.last + 1 : atom.first]) & (JOINERS | {","}))
        if joined and before.clock >= 0 and atom.value <= 12:
            return self._hour(atom)
        return self._later_in_month(atom, before) if joined and before.days is not None and before.form == "date" else None

    def _goes_on_listing(self, atom: Atom) -> bool:
        """Whether another number follows in a list ("dec 1, 2, or 3")."""
        step = atom.last + 1
        if atom.first - 1 in self.inside and self._ends_a_count(atom):
            return True
        if atom.first - 1 in self.inside and atom.value > _LAST_HOUR:
            return (word_at(self.words, step) not in _MINUTES and not word_at(self.words, step)[:1].isdigit()) or self._goes_on_counting(
                atom
            )
        if self.words[atom.first - 1] != "," or word_at(self.words, step) not in JOINERS | {","}:
            return False
        step += 2 if word_at(self.words, step + 1) in JOINERS else 1
        return step in self.starts and self.starts[step].kind == "number"

    def _ends_a_count(self, atom: Atom) -> bool:
        """ "dec 7 8 and 9", "the 7th 8 and 9": days that follow each other, the last behind an "and"."""
        other = self.starts.get(atom.last + 2)
        if other is None or other.kind != "number" or word_at(self.words, atom.last + 1) not in {"and", "y", "&"}:
            return False
        return other.value == atom.value + 1 and word_at(self.words, atom.first - 1) in {str(atom.value - 1), "th"}

    def _goes_on_counting(self, atom: Atom) -> bool:
        """Whether the number behind is one more ("dec 28 29 30")."""
        following = self.starts.get(atom.last + 1)
        return following is not None and following.kind == "number" and atom.value < following.value <= 31

    def _later_in_month(self, atom: Atom, before: Piece) -> Piece | None:
        base = self.calendar.last(before.days or 0)
        if base is None:
            return None
        ends = (base.replace(day=1) + timedelta(31)).replace(day=1) - timedelta(1)
        if not base.day < atom.value <= ends.day:
            return None
        day = base.replace(day=atom.value)
        return Piece(atom.first, atom.last, days=self.calendar.of(day), form="date", label=say_day(day))

    def _hour(self, atom: Atom) -> Piece:
        minutes = minutes_between(atom.clock, atom.clock)
        return Piece(atom.first, atom.last, minutes=minutes, clock=atom.clock, sure=atom.sure, label=say_clock(atom.clock))

    def _timely(self, atom: Atom) -> bool:
        """Whether the words round a bare number make it a time: "make 8 work", "is 5 ok", "do 11 instead", "5 any day"."""
        if not 1 <= atom.value <= 12:
            return False
        before, after = word_at(self.words, atom.first - 1), word_at(self.words, atom.last + 1)
        if (
            before in STOPS
            and after in STOPS | {""}
            and any(one.kind == "days" and one.last == atom.first - 2 for one in self.starts.values())
        ):
            return True
        if before in {"so", "at"} and self.words[atom.last + 1 : atom.last + 3] in (["that", "day"], ["same", "day"]):
            return True
        if before in {"so", "then", "otherwise"} and after in _ENDING:
            return True
        if (
            not self.atoms.anchors
            and after in _ENDING
            and (before in {"how", "what"} or self.words[max(0, atom.first - 2) : atom.first] in _HOW_ABOUT)
        ):
            return True
        if after in {"any", "every", "cualquier"} or (after == "instead" and before not in {"option", "number"}):
            return True
        if (
            after == "is"
            and word_at(self.words, atom.last + 2) in {"too", "way"}
            and word_at(self.words, atom.last + 3) in {"early", "late", "too"}
        ):
            return atom.value > len(self.atoms.anchors)
        if after in {"is", "works", "sounds"} and (
            after == "works" or word_at(self.words, atom.last + 2) in {"fine", "good", "ok", "okay", "perfect", "great", "best"}
        ):
            return True
        if (
            before == "be"
            and after in _ENDING
            and not self.atoms.anchors
            and not _MUST.isdisjoint(self.words[max(0, atom.first - 3) : atom.first])
        ):
            return True
        return before in {"make", "is", "say", "do", "does"} and after in {
            "work",
            "works",
            "ok",
            "okay",
            "good",
            "fine",
            "possible",
            "available",
            "open",
            "but",
            "",
        }

    def _day_at(self, i: int) -> bool:
        """Whether a day is named at word i."""
        return i in self.starts and self.starts[i].kind == "days"

    def _widened(self, step: int) -> bool:
        """Whether "or later" and the like stands at a word."""
        return any(" ".join(self.words[step : step + length]) in FOLLOWERS for length in (4, 3, 2))

    def _number_before_date(self, atom: Atom) -> Piece | None:
        """The 24 of "24 or 25 december"."""
        apart = word_at(self.words, atom.last + 1) == ","
        following = self.starts.get(atom.last + 1 + apart)
        counted = following and following.kind == "number" and atom.value < following.value and (apart or atom.value > _LAST_HOUR)
        listed = self._number_before_date(following) if following and counted else None
        if listed and listed.days:
            first = self.calendar.first(listed.days)
            day = first.replace(day=atom.value) if first and 1 <= atom.value < first.day else None
            return Piece(atom.first, atom.last, days=self.calendar.of(day), form="date", label=say_day(day)) if day else None
        other = self.starts.get(atom.last + 2)
        if other is None or other.kind != "days" or other.form != "date" or word_at(self.words, atom.last + 1) not in JOINERS | {","}:
            return None
        base = self.calendar.first(other.days)
        if base is None or not 1 <= atom.value < base.day or not MONTHS.keys().isdisjoint(self.words[other.first : other.last]):
            return None
        day = base.replace(day=atom.value)
        return Piece(atom.first, atom.last, days=self.calendar.of(day), form="date", label=say_day(day))

    def _number_after_day(self, atom: Atom, before: Piece, clause: Clause) -> Piece | None:
        """ "tuesday 8", "el martes 8": a date where the weekday fits, else a time; in English both may fit, which asks."""
        if before.form == "weekday" and not before.every:
            day = self.atoms.next_day_of_month(atom.value) if 1 <= atom.value <= 31 else None
            fits = day is not None and day.weekday() == before.value
            if self.atoms.spanish:
                if fits and day:
                    return Piece(atom.first, atom.last, days=self.calendar.of(day), form="date", label=say_day(day))
                clause.unsure = clause.unsure or "a weekday and a number that do not go together"
                return None
            if fits or atom.value > 12:
                said_as_in_spanish = self.words[before.first] == "the" and not self.atoms.anchors
                if (atom.value > 12 or said_as_in_spanish) and fits and day:
                    return Piece(atom.first, atom.last, days=self.calendar.of(day), form="date", label=say_day(day))
                clause.unsure = clause.unsure or "a number that can be a day or a time"
                return None
        if atom.value > 12:
            return None
        return Piece(
            atom.first,
            atom.last,
            minutes=minutes_between(atom.clock, atom.clock),
            clock=atom.clock,
            sure=atom.sure,
            label=say_clock(atom.clock),
        )
