"""From pieces to wishes: which days and minutes a clause asks for or rules out.

A text is cut into clauses; each clause says yes or no to its times, or speaks of something else (a reason, a condition, the past).
"""

from __future__ import annotations

from itertools import pairwise

from messenger.reading.times.asides import SOMEBODYS, leave_only
from messenger.reading.times.bound_to import bind
from messenger.reading.times.comparators import BOUNDS
from messenger.reading.times.known import KNOWN
from messenger.reading.times.looks import Atom
from messenger.reading.times.mark import Mark
from messenger.reading.times.marks import CLAUSE_WORDS
from messenger.reading.times.neighbours import MAKING
from messenger.reading.times.numbers import JOINERS, word_at
from messenger.reading.times.occupations import occupations
from messenger.reading.times.parts import Clause
from messenger.reading.times.pieces import Pieces
from messenger.reading.times.rest_of_days import OTHER_DAYS
from messenger.reading.times.retractions import LETTING_GO, TURNING_TO, opens_retraction
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found
from messenger.reading.words.text import MARKS, STOPS

_AFTER_OUT = frozenset({"", ",", ".", ";", "!", "but", "and", "for", "pero"})
_THENCE = {("de", "ahi"), ("after", "that"), ("then", "i"), ("then", "we"), ("luego", "estoy"), ("despues", "estoy"), ("despues", "de")}
_BREAKS = frozenset({",", "but", "pero"})
_REPLACED = ("instead", "en vez", "rather")
_AFTER_DROPPED = frozenset({",", "but", "pero", "can", "could", "may", "i", "how", "what", "puedo", "podria", "quiero", "lets"})
_OFFERED = lexicon("it that they there you yall es sea hay tienen tiene")
_OTHER_BOUNDS = frozenset({"before", "after", "by", "until", "till", "no", "not", "only"})
"""Words behind a "but" that bounds once more what it follows ("any time after the 5th but before the 20th")."""
_NO_REASON = frozenset({"sea", "viene", "entra", "tal", "no", "pueda", "puede", ""})
"""Words behind ", que" that give no reason for the time before it."""
_OBLIGING = lexicon("tiene tienen tengo tenemos hay")
"""Verbs whose "que" begins nothing ("tiene que ser lunes")."""
_WIDENING = lexicon("later after earlier before sooner up past beyond so on despues antes mas")
"""Behind an "or" that widens one time ("not 8, 10 or later") and lists no other."""
_LAUGHING = lexicon("jaja jajaja jajajaja jeje haha hahaha lol lmao")
_TELLING = lexicon("do make try book put schedule lets pongame ponme hagamos mejor")
_ASKING = lexicon("what how any anything que hay tiene tienen")
_ANEW = _TELLING | _ASKING
_MAKING_STARTS = frozenset(words[0] for words in MAKING)
_OF_THE_LIST = lexicon("nothing none those these them ninguna ninguno esas esos nada")
_BEFORE_VERBS = lexicon("to i we they you can could not dont did will would who he she and or no have got is are lo la")
_NEAR = 4
_WHO = frozenset({"i", "we", "he", "she", "they", "my", "yo", "mi"})
_EVERY = lexicon("any every anytime whenever cualquier cualquiera todos")
_AT = frozenset({"at", "@", "a"})
_FREE_THEN = lexicon("off free libre descanso open disponible available facil easy bien good perfecto perfect fine")
_DENIALS = lexicon("no not or and o y ni nor")
_KEPT_BY = lexicon(
    "work working trabajo chamba jale dialysis dialisis class classes clase clases school escuela chemo quimio turno shift therapy terapia court corte church "
    "iglesia misa guardia doble double imposible impossible dificil hard mal malo bad"
)
_OTHERS = lexicon("other others else otro otra otros demas rest resto")
_STATING = lexicon("is are do does will would wont works work es esta")
"""Words that say something of the day before them."""
_PLAIN_DENIALS = lexicon("not no none nothing never cant nope")
_ANOTHER = frozenset({"and", "or", "y", "ni", "nor"})
_NEEDING = lexicon("need needs necesito necesite necesita ocupo ocupe")
_AUXILIARIES = lexicon("do does did can could will would is are am was has have")
_HAVING = lexicon("have has tengo tiene got hay")
_OF_SEVERAL = lexicon("are do son")
"""Words behind the last of several days that speak of more than one."""
_PERSONS = lexicon("i my he she we they our his her mi yo el ella")
_GETTING_OUT = lexicon("salgo salimos sale salen termina terminan acaba termino terminamos acabo acabamos desocupo done finish leave out")
_STRUCK = lexicon("out taken")
_CONTRARY = lexicon("is are does do works will would can")
_NO_LIST = lexicon("if unless whether")
_COMING = lexicon("can could am free i we would puedo podria")
_AFTERWARDS = lexicon("after afterwards despues")
_COVERAGE = lexicon("insurance coverage deductible medicaid medicare benefits seguro cobertura deducible")
"""What begins or ends on a day that is no wish ("jan 4 at 10, insurance starts the 1st")."""
_SETTLING = lexicon("tampoco no si puedo is works work would could esta seria mejor either fine ok okay good")


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
                        (
                            j
                            for j in range(mark.last + 1, n)
                            if self.words[j] in STOPS or self.words[j] in (_AFTER_DROPPED if mark.rule.startswith(_REPLACED) else _BREAKS)
                        ),
                        n,
                    )
                    if mark.rule.startswith("no es|era"):
                        dropped_until = mark.last
            step = self._read(i, clause, dropped=i <= dropped_until)
            i = step
        clause.last = n - 1
        clauses.append(clause)
        anywhere = bool(self.text.bag & _EVERY) and not self.text.bag & _OTHERS
        before: Clause | None = None
        for one in clauses:
            one.anywhere = anywhere
            if one.first in self.kept:
                one.marks.append(Found("busy", one.first, one.last, "work, and another day off"))
            one.marks = [mark for mark in one.marks if not _names_the_bound(mark, one)]
            leave_only(one, self.words)
            one.marks += occupations(one, self.words)
            one.marks += self._struck_out(one)
            self._doubt_denials(one)
            bind(one, before, self.words)
            before = one
        told = [one for one in clauses if self._says_something(one)]
        for one, following in pairwise(told):
            self._put_in_place(one, following)
        return told

    def _says_something(self, one: Clause) -> bool:
        """Whether a clause has anything that bears on times; "in there" points back at them."""
        told = one.pieces or one.marks or one.unsure or one.past or one.number_only or one.strange
        return bool(told) or "there" in self.words[one.first : one.last + 1]

    def _struck_out(self, clause: Clause) -> list[Found[Mark]]:
        """ "mondays out, the rest is fine": a time with nothing but "out" behind it."""
        ends = [piece.last + 1 for piece in clause.pieces if word_at(self.words, piece.last + 1) in _STRUCK]
        return [Found("not", at, at, "out") for at in ends if word_at(self.words, at + 1) in _AFTER_OUT]

    def _doubt_denials(self, clause: Clause) -> None:
        """Doubt a clause whose "not" stands far from the time behind it, with words between that are not understood."""
        for mark in clause.marks:
            if mark.tag != "not" or mark.last - mark.first > 1 or self.words[mark.first] not in _PLAIN_DENIALS:
                continue
            piece = next((piece for piece in clause.pieces if piece.first > mark.last), None)
            if piece is None or piece.positive or any(one.first <= mark.first <= one.last for one in clause.pieces):
                continue
            between = self.words[mark.last + 1 : piece.first]
            covered = {j for other in clause.marks if other is not mark and other.tag != "past" for j in range(other.first, other.last + 1)}
            odd = [w for j, w in enumerate(between, mark.last + 1) if w.isalpha() and w not in KNOWN and j not in covered]
            bare = self.words[mark.first] == "not" and word_at(self.words, mark.first - 1) not in _AUXILIARIES
            if bare and odd[:1] == between[:1] and odd:
                clause.unsure = clause.unsure or "not sure what is ruled out"
            far = len(odd) > 1 or (odd and len(between) > 4)
            if _NEEDING.intersection(between[:2]) or (far and _HAVING.isdisjoint(between)):
                clause.unsure = clause.unsure or "not sure what is ruled out"

    def _cut(self, i: int, clause: Clause) -> str | None:
        """Whether a new clause begins at word i, and what leads it: "", "why", "if", "turn"; None where it goes on."""
        word = self.words[i]
        if i in self.inside:
            if i not in self.starts:
                return None
            another = self._settles_another_day(i, clause)
            if clause.pieces and not another:
                another = self._said_of_the_next(i, clause) or self._kept_or_free(i, clause)
            return "" if another else None
        tags = {mark.tag for mark in self.marks.get(i, ())}
        if word == "que" and word_at(self.words, i - 1) in _OBLIGING:
            return None
        if word in STOPS:
            return None if word == "." and self._titled(i) else ""
        if "turn" in tags and not (clause.pieces and word in {"mejor", "instead", "rather"} and not self._time_soon(i + 1)):
            return "turn"
        then = clause.pieces and word in {"then", "luego", "entonces"}
        if then and (
            self._subject(i + 1)
            or word_at(self.words, i + 1) in {"not", "gone", "away", "out"}
            or (clause.has("busy") and word_at(self.words, i + 1) in {"free", "open", "libre", "available"})
        ):
            return ""
        if clause.has("busy") and not clause.pieces and self._subject(i) and word_at(self.words, i + 1) in {"says", "said", "dice"}:
            return ""
        if clause.pieces and (opens_retraction(self.words, i) or self._let_go(i, clause)):
            return ""
        if clause.pieces and word in {"y", "and"} and (tuple(self.words[i + 1 : i + 3]) in _THENCE or self._out_again(i, clause)):
            return ""
        if clause.pieces and word == "nor" and word_at(self.words, i + 1) in {"on", "at", "before", "after", "any"} and clause.has("not"):
            return ""
        if clause.pieces and word in {"y", "and"} and clause.has("busy") and clause.pieces[-1].form == "until" and self._comes_after(i):
            return ""
        if clause.pieces and (self._rules_out_the_rest(i) or (word in {"and", "y"} and self._said_of_the_next(i, clause))):
            return ""
        if "question" in tags and clause.pieces and not self._time_ahead(i):
            return ""
        if "fact" in tags and clause.pieces and word in _COVERAGE:
            return "why"
        if (clause.pieces and word in _LAUGHING) or self._asked_anew(i, clause) or self._made_otherwise(i, clause):
            return ""
        if self._run_on(i, clause, tags):
            return "why" if "busy" in tags else ""
        opens = word == "when" and self.words[i + 1 : i + 3] in (["you", "open"], ["they", "open"], ["yall", "open"])
        if clause.pieces and word == "when" and not self._time_soon(i + 1, 2) and not opens:
            return "why"
        if (
            clause.pieces
            and word in {"while", "mientras"}
            and word_at(self.words, i + 1) not in {"sea", "que", "no", "it"}
            and self.starts.keys().isdisjoint((i + 1, i + 2))
            and not clause.has("except", "not")
        ):
            return "why"
        if clause.pieces and i and self.words[i - 1] in {"please", "thanks"} and self._subject(i):
            return "why"
        if clause.pieces and word == "i" and self.words[i + 1 : i + 2] == ["am"] and {"rest", "otherwise"} & set(self.words[i + 2 :]):
            return "why"
        if clause.pieces and (word in {"how", "what"} and self.words[i + 1 : i + 2] == ["about"]):
            return ""
        if clause.pieces and word == "que" and self.words[i + 1 : i + 2] == ["tal"]:
            return ""
        if word == "por" and clause.pieces and self.words[i + 1 : i + 2] == ["que"] and not self._time_soon(i + 1, 1):
            return "why"
        if word == "por" and i and self.words[i - 1] == "no" and self._time_soon(i + 1, 1):
            return "why"
        bounded = word_at(self.words, i - 1) in {"only", "just", "solo"} and word_at(self.words, i + 1) in _OFFERED and self._time_ahead(i)
        alone = word == "si" and word_at(self.words, i + 1) == "no" and word_at(self.words, i - 1) in {"solo", "solamente", "nomas"}
        if ("if" in tags and not bounded) or alone:
            return "if"
        if "why" in tags and i and clause.last < i:
            return "why"
        if word in _ANOTHER and self._behind_reason(i, clause) and self._another_denied(i):
            return ""
        if word in CLAUSE_WORDS and not self._excepting(i, clause):
            return ""
        if word == "," and (self.words[i + 2 : i + 4] in (["de", "eso"], ["de", "ese"]) or self.words[i + 2 : i + 3] == ["that"]):
            return ""
        if word == "(" and not clause.pieces and clause.has("not", "busy", "except"):
            return None
        if word == "," and not clause.pieces and clause.has("except") and self._time_soon(i + 1, 1):
            return None
        if word in {",", ":", "-", "(", ")"}:
            if clause.follows in {"if", "why"}:
                return ""
            if clause.follows == "turn" and not clause.pieces and word == ",":
                return None
            if self._list_goes_on(i, clause):
                return None
            reason = clause.pieces and word == "," and word_at(self.words, i + 1) == "que" and word_at(self.words, i + 2) not in _NO_REASON
            return "why" if reason else ""
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

    def _behind_reason(self, i: int, clause: Clause) -> bool:
        """Whether what stands before word i is a reason, that of a clause before or that of the time ruled out in its own clause."""
        if clause.follows == "why":
            return True
        last = clause.pieces[-1].last if clause.pieces else -1
        told = self._subject(last + 1) or self.words[last + 1 : last + 3] in (["that", "is"], ["it", "is"], ["ese", "dia"])
        return 0 <= last < i - 1 and clause.has("not", "except") and told

    def _another_denied(self, i: int) -> bool:
        """ "any day but sunday I have church | and not wednesday": one more day ruled out behind the reason of the first."""
        step = i + 1
        if self.words[i] not in {"ni", "nor"}:
            if word_at(self.words, step) not in _PLAIN_DENIALS:
                return False
            step += 1
        while word_at(self.words, step) in {"on", "el", "los", "the", "a", "any"} and step not in self.starts:
            step += 1
        return step in self.starts and self.starts[step].kind == "days"

    def _made_otherwise(self, i: int, clause: Clause) -> bool:
        """ "except friday | has to be after 2", "menos el jueves | que sea después de la 1": hours of its own for the day that is excepted."""
        if not clause.pieces or self.words[i] not in _MAKING_STARTS:
            return False
        last = clause.pieces[-1] if clause.has("except") else None
        if last is None or last.last != i - 1 or last.days is None or last.minutes is not None:
            return False
        return tuple(self.words[i : i + 2]) in MAKING and self._time_soon(i + 2, _NEAR)

    def _asked_anew(self, i: int, clause: Clause) -> bool:
        """ "nothing works there | what is the week after like", "that is my recital | do the 23rd": another time, asked for or told to be taken behind
        what was ruled out or what keeps somebody, without a mark between."""
        if clause.pieces or i == clause.first or self.words[i] not in _ANEW or not self._time_soon(i + 1, _NEAR):
            return False
        if self.words[i] in _TELLING and clause.has("busy"):
            return self.words[i - 1] not in _BEFORE_VERBS
        denies_all = clause.has("not") and not _OF_THE_LIST.isdisjoint(self.words[clause.first : i])
        return denies_all and self.words[i] in _ASKING and self.words[i - 1] not in _BEFORE_VERBS

    def _let_go(self, i: int, clause: Clause) -> bool:
        """ "never mind the 9th | do the 16th": whether the day that is let go ends right before word i."""
        if clause.pieces[-1].last != i - 1 or not any(mark.rule in LETTING_GO or mark.rule == "skip" for mark in clause.marks):
            return False
        return word_at(self.words, i + 1) in TURNING_TO if self.words[i] in {"and", "y"} else self.words[i] not in JOINERS

    def _run_on(self, i: int, clause: Clause, tags: set[Mark]) -> bool:
        """Whether another thought begins at word i without a mark: a reason behind what is ruled out, a day that is settled in a reason, "only"."""
        if not clause.pieces and clause.follows != "why":
            return False
        word = self.words[i]
        if word in {"solo", "only", "solamente", "nomas"} and clause.has("busy") and clause.pieces and self._time_soon(i + 1, 3):
            return True
        if "busy" in tags and clause.pieces and clause.pieces[-1].form in {"until", "before"}:
            return self._subject_before(i, clause.pieces[-1].last)
        if "busy" in tags and clause.pieces and not self._time_ahead(i):
            last = clause.pieces[-1]
            denied = [m for m in clause.marks if m.tag in {"not", "except"} and m.first < last.first]
            only = any(m.tag == "only" and last.last < m.first < i for m in clause.marks)
            return (bool(denied) or only) and self._subject_before(i, last.last)
        return False

    def _out_again(self, i: int, clause: Clause) -> bool:
        """ "tuesday I have the eye doctor at 9 and get out at 10:30": when what keeps somebody is over, behind the hour at which it begins."""
        said = self.words[i + 1 : i + 4]
        out = said[:1] and (
            said[0] in _GETTING_OUT or said[:2] in (["i", "get"], ["get", "out"], ["am", "done"], ["i", "am"], ["be", "done"])
        )
        return bool(out) and any(piece.clock >= 0 for piece in clause.pieces) and self._time_soon(i + 2, 4)

    def _comes_after(self, i: int) -> bool:
        """ "I volunteer wednesdays until noon and could come straight after": whether what stands behind word i counts from that hour."""
        return self.words[i + 1 : i + 2] != [] and self.words[i + 1] in _COMING and not _AFTERWARDS.isdisjoint(self.words[i + 2 : i + 7])

    def _titled(self, i: int) -> bool:
        """Whether the full stop at word i belongs to a title ("Dr. Kim")."""
        first, last = self.text.spans[i - 1] if i else (0, 9)
        return i > 0 and self.words[i - 1] in {"doctor", "mr", "mrs", "ms"} and last - first <= 3

    def _rules_out_the_rest(self, i: int) -> bool:
        """ "after the 5th before I can't", "despues del 5 antes no puedo": the other side of a bound, ruled out in words of its own."""
        if (
            self.words[i] not in {"before", "after", "antes", "despues"}
            or i in self.inside
            or any(j in self.starts for j in range(i, i + 6))
        ):
            return False
        said = self.words[i + 1 : i + 5]
        said = said[1:] if said[:1] in (["that"], ["then"], ["eso"], ["de"]) else said
        return said[:1] == ["no"] or (said[:1] in (["i"], ["we"]) and said[1:3] in (["can", "not"], ["am", "not"], ["could", "not"]))

    def _settles_another_day(self, i: int, clause: Clause) -> bool:
        """ "... because I have the dentist thursday is fine": a day in a reason with a yes or no of its own."""
        atom = self.starts.get(i)
        reason = clause.follows == "why" or self._behind_reason(i, clause)
        if not reason or atom is None or atom.kind != "days" or clause.first >= i:
            return False
        return word_at(self.words, atom.last + 1) in _SETTLING and self.words[i - 1] not in {"on", "for", "until", "hasta", "de"}

    def _said_of_the_next(self, i: int, clause: Clause) -> bool:
        """ "the 22nd is out | the 23rd is out and | xmas is out": a day behind the no of another one, with a yes or no of its own behind it."""
        if not clause.pieces or not clause.has("not", "free"):
            return False
        at = next((j for j in range(i, min(i + 3, len(self.words))) if j in self.starts), -1)
        atom = self.starts.get(at)
        if atom is None or atom.kind != "days" or not clause.pieces or not set(self.words[i:at]) <= {"and", "y", "obviously", "also"}:
            return False
        if self._of_two_minds(i, atom.last, clause):
            return True
        told = any(
            mark.tag == "not" and mark.last in {i - 1, i - 1 - (self.words[i - 1] == "good")} and self.words[mark.first] in _STATING
            for mark in clause.marks
        )
        return told and any(
            mark.tag in {"not", "free"} and self.words[mark.first] in _STATING for mark in self.marks.get(atom.last + 1, ())
        )

    def _of_two_minds(self, i: int, last: int, clause: Clause) -> bool:
        """ "thursday is good for me | and friday isn't", "thursday isn't good | and friday is": the day that ends at word ``last`` has a verb of
        its own, that says the contrary."""
        named = clause.pieces[-1].last
        verb = word_at(self.words, last + 1)
        if self.words[i] not in {"and", "y"} or verb not in _CONTRARY or not _NO_LIST.isdisjoint(self.words[clause.first : i]):
            return False
        behind = word_at(self.words, last + 2)
        ends = word_at(self.words, last + 2 + (behind == "not")) in _AFTER_OUT
        before = self.words[named + 1 : i]
        return ends and before[:1] != [] and before[0] in _CONTRARY and (behind == "not") != ("not" in before)

    def _kept_or_free(self, i: int, clause: Clause) -> bool:
        """ "mon work tues off", "el miércoles libre el jueves diálisis": two days, each with its own word; the day of work is noted."""
        atom = self.starts.get(i)
        last = clause.pieces[-1] if clause.pieces else None
        if last is None or not 1 <= i - last.last - 1 <= 2 or atom is None or atom.kind != "days" or last.days is None:
            return False
        between, behind = set(self.words[last.last + 1 : i]), word_at(self.words, atom.last + 1)
        ends = word_at(self.words, atom.last + 2) in _AFTER_OUT or atom.last + 2 in self.starts
        if not (ends and behind in _KEPT_BY | _FREE_THEN and between & (_KEPT_BY | _FREE_THEN)) or not _DENIALS.isdisjoint(between):
            return False
        self.kept |= {first for first, words in ((clause.first, between), (i, {behind})) if words & _KEPT_BY}
        return True

    def _time_ahead(self, i: int) -> bool:
        """Whether a time stands between word i and the end of the sentence."""
        for j in range(i, len(self.words)):
            if self.words[j] in STOPS or self.words[j] in {",", "but", "pero"}:
                return False
            if j in self.starts:
                return True
        return False

    def _subject_before(self, i: int, last: int) -> bool:
        """Whether a person is named between a time and word i, or at it ("... mon my son has a field trip")."""
        return not _PERSONS.isdisjoint(self.words[last + 1 : i + 2])

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
            "llego",
            "llegamos",
            "nothing",
            "only",
            "solo",
        }

    def _excepting(self, i: int, clause: Clause) -> bool:
        """ "any day but monday": "but" that excepts."""
        if any(mark.tag == "except" for mark in self.marks.get(i, ())):
            return True
        if {"only", "just", "solo"} & set(self.words[i + 1 : i + 6]):
            return False
        broad = clause.has("any") or not _EVERY.isdisjoint(self.words[clause.first : i])
        if word_at(self.words, i + 1) in _OTHER_BOUNDS:
            return False
        if clause.has("busy") and self._freed_behind(i):
            return False
        near = self._time_soon(i + 1, 2) or self._noun_with_its_time(i + 1)
        bounds = {j for piece in clause.pieces if piece.positive for j in range(piece.first, piece.last + 1)}
        denied = any(mark.tag == "not" and mark.first not in bounds for mark in clause.marks)
        return self.words[i] in {"but"} and broad and near and not denied

    def _freed_behind(self, i: int) -> bool:
        """ "the kids every day this week but next week I'm wide open": whether what stands behind a "but" is said to be free."""
        end = next((j for j in range(i + 1, len(self.words)) if self.words[j] in STOPS or self.words[j] == ","), len(self.words))
        tags = {mark.tag for j in range(i + 1, end) for mark in self.marks.get(j, ())}
        return bool(tags & {"free", "any"}) and not tags & {"not", "busy"}

    def _noun_with_its_time(self, i: int) -> bool:
        """ "anytime but nap time (12:30 to 2:30)", "any day but bingo day, tuesday": a noun at word i, and its time behind a mark."""
        at = next((j for j in range(i, min(i + 4, len(self.words))) if self.words[j] in {"(", ","}), -1)
        return (
            at > i
            and (at + 1 in self.starts)
            and all(word.isalpha() and (word not in _WHO or word in {"my", "mi"}) for word in self.words[i:at])
        )

    def _list_goes_on(self, i: int, clause: Clause) -> bool:
        """Whether a comma stands inside a list of times or between a day and its time."""
        if (
            not clause.pieces
            or clause.pieces[-1].last < i - 1
            or opens_retraction(self.words, clause.first + (self.words[clause.first] in MARKS))
        ):
            return False
        step = i + 1
        if step < len(self.words) and self.words[step] in JOINERS:
            step += 1
        if any(mark.tag == "any" for mark in self.marks.get(step, ())) and any(piece.minutes is not None for piece in clause.pieces):
            return False
        if step < len(self.words) and any(mark.tag in {"not", "except", "free", "busy", "turn"} for mark in self.marks.get(step, ())):
            return False
        if clause.has("not") and self.words[i + 1 : i + 2] and self.words[i + 1] not in JOINERS and not clause.has("any", "except"):
            ahead = self.words[i + 1 : i + 8]
            joined = (j for j, word in enumerate(ahead) if word in {"or", "and", "ni", "nor", "o", "y"})
            if all(ahead[j + 1 : j + 2] and ahead[j + 1] in _WIDENING for j in joined):
                return False
        ahead_atom = self.starts.get(step)
        if ahead_atom:
            behind_it = self.starts.get(ahead_atom.last + 1)
            if OTHER_DAYS in {ahead_atom.label, behind_it.label if behind_it else ""}:
                return False
            if self._comes_back_before(ahead_atom, clause):
                return False
            if self._in_its_place(ahead_atom, step, clause):
                clause.pieces[-1].replaced = True
                return False
            behind = word_at(self.words, ahead_atom.last + 1)
            told = behind in {"is", "es"} and ahead_atom.last + 2 in self.starts
            commas = len(clause.pieces) > 1 and all(piece.joiner in {"", ","} for piece in clause.pieces)
            if commas and behind in _WHO and self._one_list(clause, ahead_atom):
                concluded = "so" in self.words[ahead_atom.last :] and self._time_soon(self.words.index("so", ahead_atom.last), 4)
                clause.unsure = clause.unsure or ("" if concluded else "which of these days")
                return True
            if behind == "ya" and self._changes_on(ahead_atom, clause):
                return False
            if ahead_atom.kind == "days" and (told or behind in _WHO):
                return False
            if ahead_atom.kind == "days" and self._is_somebodys(ahead_atom.last + 1):
                return False
            if len(clause.pieces) == 1 and clause.pieces[0].form == "span" and self._list_ruled_out(ahead_atom):
                return False
            if any(piece.joiner not in {"", ","} for piece in clause.pieces) and self._kept_on(ahead_atom):
                return False
            if ahead_atom.label == "weekdays" and any(piece.days and not piece.days & ahead_atom.days for piece in clause.pieces):
                return False
            if self._another_ruled_out(clause, ahead_atom):
                return False
            if self._one_list(clause, ahead_atom):
                return True
            after = self.marks.get(ahead_atom.last + 1, ())
            if any(mark.tag in {"not", "free", "busy"} for mark in after) and word_at(self.words, ahead_atom.last + 1) not in {
                "or",
                "o",
                "ni",
                "nor",
            }:
                return False
            if ahead_atom.kind == "days" and any(
                piece.days is not None and piece.form == "weekday" and piece.value == ahead_atom.value and ahead_atom.form == "weekday"
                for piece in clause.pieces
            ):
                return False
        return step in self.starts or (word_at(self.words, step) in BOUNDS and self._comparison(step) is not None)

    def _list_ruled_out(self, atom: Atom) -> bool:
        """ "the week of the 7th, wed and thurs are out": days behind a stretch that are ruled out together, which leaves the stretch standing."""
        step = atom.last + 1
        while word_at(self.words, step) in JOINERS | {"el", "the"} and atom.kind == "days":
            step += 1
            if step in self.starts:
                atom = self.starts[step]
                step = atom.last + 1
        return atom.kind == "days" and any(
            mark.tag == "not" and self.words[mark.first] not in {"ni", "nor"} for mark in self.marks.get(step, ())
        )

    def _changes_on(self, atom: Atom, clause: Clause) -> bool:
        """ "el 22 antes del mediodía, el 23 ya viajo": from that day on it is otherwise, which says nothing of the day before it."""
        timed = any(piece.minutes is not None for piece in clause.pieces)
        return atom.kind == "days" and (atom.form == "date" or timed) and not clause.has("not")

    def _comes_back_before(self, atom: Atom, clause: Clause) -> bool:
        """ "back the 9th, the 10th at 2 is good", "regreso el 9, el 10 a las 2": the day of a return, then a day with an hour of its own."""
        dated = len(clause.pieces) == 1 and clause.pieces[0].days is not None and clause.pieces[0].minutes is None
        timed = self.starts.get(atom.last + 1)
        return dated and clause.has("free from") and atom.kind == "days" and timed is not None and timed.kind == "clock"

    def _in_its_place(self, atom: Atom, step: int, clause: Clause) -> bool:
        """ "monday, but not at 9, at 10", "el lunes pero no a las 3, a las 4": an hour in place of the one that is ruled out right before it."""
        last = clause.pieces[-1]
        denied = any(mark.tag in {"not", "except"} and mark.last == last.first - 1 for mark in clause.marks)
        if not denied or last.clock < 0 or atom.kind != "clock" or self.words[step - 1] in JOINERS:
            return False
        behind = word_at(self.words, atom.last + 1)
        return self.words[step] in _AT and behind not in JOINERS | {",", "no", "tampoco", "either"}

    def _put_in_place(self, clause: Clause, following: Clause) -> None:
        """ "no a las 2 sino a las 3", "but not at 10, rather at 1": the hour ruled out is replaced by that of the next clause."""
        led = following.follows == "turn" or self.words[following.first] in {"sino", "rather"}
        last = clause.pieces[-1] if clause.pieces else None
        denied = last is not None and any(mark.tag in {"not", "except"} and mark.last == last.first - 1 for mark in clause.marks)
        hours = [piece for piece in following.pieces if piece.clock >= 0]
        if led and denied and last is not None and last.clock >= 0 and len(hours) == len(following.pieces) == 1 and len(clause.pieces) > 1:
            last.replaced = not following.has("not", "except")

    def _is_somebodys(self, i: int) -> bool:
        """ "..., thursday is my grandson's birthday": what a day is to somebody, at word i."""
        return word_at(self.words, i) in {"es", "is"} and not SOMEBODYS.isdisjoint(self.words[i + 1 : i + 5])

    def _another_ruled_out(self, clause: Clause, atom: Atom) -> bool:
        """ "el martes o el viernes, el jueves no": a choice, and behind the comma the one day that is no choice."""
        chosen = any(piece.joiner in {"o", "or"} for piece in clause.pieces) and not clause.has("not")
        return chosen and atom.kind == "days" and word_at(self.words, atom.last + 1) in {"no", "nope", "nah"}

    def _one_list(self, clause: Clause, atom: Atom) -> bool:
        """ "mon, tues, thurs are no good": weekdays with commas between them, of which the words behind the last one speak together."""
        plain = all(piece.form == "weekday" and piece.minutes is None for piece in clause.pieces) and not clause.marks
        if not plain or atom.form != "weekday":
            return False
        return len(clause.pieces) > 1 or word_at(self.words, atom.last + 1) in _OF_SEVERAL

    def _kept_on(self, atom: Atom) -> bool:
        """ "lunes o miércoles, los martes y jueves llevo a mi papá": whether a second list of days, from this one on, is of what keeps somebody."""
        last = atom.last
        while word_at(self.words, last + 1) in JOINERS and last + 2 in self.starts:
            last = self.starts[last + 2].last
        if atom.kind != "days" or last == atom.last:
            return False
        return word_at(self.words, last + 1) in _WHO or any(mark.tag == "busy" for mark in self.marks.get(last + 1, ()))


def _names_the_bound(mark: Found[Mark], clause: Clause) -> bool:
    """Whether a busy noun only says what bounds the wish ("after my 10 o'clock meeting")."""
    return mark.tag == "busy" and any(
        piece.form in {"after", "before", "until"} and piece.last + 1 == mark.first and piece.minutes is not None for piece in clause.pieces
    )
