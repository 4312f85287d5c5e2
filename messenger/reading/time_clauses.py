"""From pieces to wishes: which days and minutes a clause asks for or rules out.

A text is cut into clauses; each clause says yes or no to its times, or speaks of something else (a reason, a condition, the past).
"""

from __future__ import annotations

from messenger.reading.phrases import Found
from messenger.reading.text import STOPS
from messenger.reading.time_marks import (
    CLAUSE_WORDS,
)
from messenger.reading.time_parts import Clause
from messenger.reading.time_pieces import JOINERS, Pieces, word_at


class Clauses(Pieces):
    """Cuts a text into clauses and reads the pieces of each."""

    def all(self) -> list[Clause]:
        """The clauses in order."""
        clauses: list[Clause] = []
        clause = Clause(0, -1)
        i, n = 0, len(self.words)
        dropped_until = -1
        while i < n:
            cut = self._cut(i, clause)
            if cut is not None:
                if cut == "?" or self.words[i] == "?":
                    clause.question = True
                clause.last = i - 1
                clauses.append(clause)
                clause = Clause(i, -1, follows=cut)
            if self.words[i] == "but" and i not in self.marks and self._excepting(i, clause):
                clause.marks.append(Found("except", i, i, "but"))
            for mark in self.marks.get(i, ()):
                clause.marks.append(mark)
                if mark.tag == "drop":
                    dropped_until = next(
                        (j for j in range(mark.last + 1, n) if self.words[j] in STOPS or self.words[j] in {",", "but", "pero"}), n
                    )
            step = self._read(i, clause, dropped=i <= dropped_until)
            i = step
        clause.last = n - 1
        clauses.append(clause)
        return [one for one in clauses if one.pieces or one.marks or one.unsure or one.past or one.number_only or one.strange]

    def _cut(self, i: int, clause: Clause) -> str | None:
        """Whether a new clause begins at word i, and what leads it: "", "why", "if", "turn"; None where it goes on."""
        word = self.words[i]
        if i in self.inside:
            return None
        tags = {mark.tag for mark in self.marks.get(i, ())}
        if word in STOPS:
            return ""
        if "turn" in tags and not (clause.pieces and word in {"mejor", "instead", "rather"} and not self._time_soon(i + 1)):
            return "turn"
        if clause.pieces and word == "when" and not self._time_soon(i + 1, 2):
            return "why"
        if clause.pieces and i and self.words[i - 1] in {"please", "thanks"} and self._subject(i):
            return "why"
        if clause.pieces and word == "i" and self.words[i + 1 : i + 2] == ["am"] and {"rest", "otherwise"} & set(self.words[i + 2 :]):
            return "why"
        if clause.pieces and (word in {"how", "what"} and self.words[i + 1 : i + 2] == ["about"]):
            return ""
        if clause.pieces and word == "que" and self.words[i + 1 : i + 2] == ["tal"]:
            return ""
        if word == "por" and i and self.words[i - 1] == "no" and self._time_soon(i + 1, 1):
            return "why"
        if "if" in tags and not ({"only", "just", "solo"} & {self.words[i - 1]} if i else set()):
            return "if"
        if "why" in tags and i and clause.last < i:
            return "why"
        if word in CLAUSE_WORDS and not self._excepting(i, clause):
            return ""
        if word == "," and (self.words[i + 2 : i + 4] in (["de", "eso"], ["de", "ese"]) or self.words[i + 2 : i + 3] == ["that"]):
            return ""
        if word in {",", ":", "-", "(", ")"}:
            if clause.follows in {"if", "why"}:
                return ""
            if clause.follows == "turn" and not clause.pieces and word == ",":
                return None
            return None if self._list_goes_on(i, clause) else ""
        if word in {"and", "y", "que"} and self._subject(i + 1) and (clause.pieces or clause.marks):
            return "why" if word == "que" and self.words[i + 1 : i + 2] != ["no"] else ""
        if (
            word == "que"
            and clause.pieces
            and not self._time_soon(i + 1, 1)
            and self.words[i + 1 : i + 2] not in (["viene"], ["no"], ["sea"], ["pueda"])
        ):
            return "why"
        return None

    def _subject(self, i: int) -> bool:
        return i < len(self.words) and self.words[i] in {
            "i",
            "he",
            "she",
            "we",
            "they",
            "my",
            "yo",
            "mi",
            "ella",
            "voy",
            "es",
            "tengo",
            "trabajo",
            "nothing",
            "only",
            "solo",
        }

    def _excepting(self, i: int, clause: Clause) -> bool:
        """ "any day but monday": "but" that excepts."""
        if any(mark.tag == "except" for mark in self.marks.get(i, ())):
            return True
        if {"only", "just", "solo"} & set(self.words[i + 1 : i + 4]):
            return False
        return self.words[i] in {"but"} and clause.has("any") and self._time_soon(i + 1, 2) and not clause.has("not")

    def _list_goes_on(self, i: int, clause: Clause) -> bool:
        """Whether a comma stands inside a list of times or between a day and its time."""
        if not clause.pieces or clause.pieces[-1].last < i - 1:
            return False
        step = i + 1
        if step < len(self.words) and self.words[step] in JOINERS:
            step += 1
        if step < len(self.words) and any(mark.tag in {"not", "except", "free", "busy", "turn"} for mark in self.marks.get(step, ())):
            return False
        if clause.has("not") and self.words[i + 1 : i + 2] and self.words[i + 1] not in JOINERS and not clause.has("any", "except"):
            ahead = self.words[i + 1 : i + 8]
            if not any(word in {"or", "and", "ni", "o", "y"} for word in ahead):
                return False
        ahead_atom = self.starts.get(step)
        if ahead_atom:
            after = self.marks.get(ahead_atom.last + 1, ())
            if any(mark.tag in {"not", "free"} for mark in after) and word_at(self.words, ahead_atom.last + 1) not in {"or", "o"}:
                return False
            if ahead_atom.kind == "days" and any(
                piece.days is not None and piece.form == "weekday" and piece.value == ahead_atom.value and ahead_atom.form == "weekday"
                for piece in clause.pieces
            ):
                return False
        return self._time_soon(step, 1)
