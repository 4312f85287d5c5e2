"""What a clause rules out, or lets stand, of what the clauses before it named: "so not then", "that day is out", "otherwise I am free", "wednesday? no thursday"."""

from __future__ import annotations

from datetime import timedelta

from messenger.reading.times.constraint import Days
from messenger.reading.times.neighbours import (
    SO,
    THAT_DAY,
    days_named,
    one_day,
    otherwise,
)
from messenger.reading.times.parts import Clause, Wish
from messenger.reading.times.wishes import away, comes_back
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text


class RuledOut:
    """What was said so far, and what a clause rules out of it."""

    def __init__(self, text: Text, clauses: list[Clause], wishes: list[Wish], days: Days):
        self.text, self.days = text, days
        self.words = text.words
        self.clauses = clauses
        self.wishes = wishes
        self.left: int | None = None
        self.told = 0
        self.hesitates = not text.bag.isdisjoint(_HESITATING)
        self.excepts = not text.bag.isdisjoint(_EXCEPTING)

    def pointing_back(self, place: int) -> tuple[list[Wish], str] | None:
        """ "the week of the 14th, except I have PT on the 16th so not then": "then" is the day that the clause right before named, never the
        stretch that is wished for; None where a clause does not point back so."""
        clause, fresh, self.told = self.clauses[place], len(self.wishes) > self.told, len(self.wishes)
        if not place or clause.pieces or not self.wishes or not clause.has("not"):
            return None
        if not clause.has("that day") and not _BARE_NO.issuperset(self._said(clause)):
            return None
        last, before = self.wishes[-1], self.clauses[place - 1]
        if not last.wanted or last.days is None or last.days.bit_count() == 1:
            return None
        said = self._said(clause)
        if fresh or not before.pieces:
            single = any(said[i : i + 2] in THAT_DAY for i in range(len(said)))
            return ([], "which day is ruled out") if (last.span and single) or not fresh else None
        days = 0
        for piece in before.pieces:
            days |= ((piece.weekly & last.days) if piece.form == "weekday" else 0) or piece.days or 0
        if not days or not last.days & ~days:
            return [], "which day is ruled out"
        return [Wish(False, days, None, before.pieces[0].label if len(before.pieces) == 1 else days_named(before))], ""

    def _taken_back(self, place: int) -> str:
        """ "oh shoot that's thanksgiving": the last wish no longer counts where another day follows; a doubt where none does, or several stood."""
        last = next((wish for wish in reversed(self.wishes) if wish.days is not None), None)
        named = any(piece.days is not None for one in self.clauses[place + 1 :] for piece in one.pieces)
        another = any(piece.form == "date" and last is not None and piece.days != last.days for piece in self.clauses[place].pieces)
        alone = last is not None and ((last.days or 0).bit_count() == 1 or (last.weekdays and last.days == last.weekly))
        if last is None or not alone or not named or another:
            return "what stands in its place"
        for wish in self.wishes[self.wishes.index(last) :]:
            wish.reason = True
        return ""

    def _of_a_day_ruled_out(self, clause: Clause) -> bool:
        """ "any day but friday. friday is choir": more words about a day that is ruled out already."""
        if all(wish.wanted for wish in self.wishes):
            return False
        dated = all(piece.form == "date" for piece in clause.pieces)
        days = [piece.weekly or piece.days for piece in clause.pieces if piece.minutes is None]
        if (
            not days
            or len(days) != len(clause.pieces)
            or self.words[clause.first] == "sino"
            or clause.has("free", "any", "turn", "only", "except")
            or clause.question
        ):
            return False
        out = 0
        for wish in self.wishes:
            weekly = wish.weekly and not (dated and (wish.days or 0).bit_count() == 1)
            out |= 0 if wish.wanted or wish.minutes is not None else ((wish.weekly if weekly else wish.days) or 0)
        return all(mask and not mask & ~out for mask in days)

    def _denied_before(self, place: int) -> bool:
        """ "any day I'm not at the shop, that's tuesdays": the days named are those that the clause before denied."""
        before, said = self.clauses[place - 1], self._said(self.clauses[place])
        said = said[1:] if said[:1] == (",",) else said
        kept_then = before.has("except") or (before.has("not") and _WHEN.isdisjoint(self._said(before)))
        if said[:2] in _WHICH_IS and kept_then and not before.pieces and (before.strange or before.has("busy")):
            return not self.clauses[place].question
        return (
            said[:2] in {("that", "is"), ("which", "is"), ("which", "are")}
            and before.has("not")
            and before.has("any")
            and not before.pieces
        )

    def _on_its_day(self, place: int, made: list[Wish]) -> list[Wish]:
        """ "I work monday but get off at 1", "court the 3rd at 9, so not that day", "..., so in the afternoon": of the day of what keeps somebody."""
        clause, before = self.clauses[place], self.clauses[place - 1]
        if not before.has("busy", "busy from") or not before.pieces:
            return made
        dated = [piece for piece in before.pieces if piece.days is not None]
        one_day = len(dated) == 1 and dated[0].days is not None and dated[0].days.bit_count() == 1
        if len(dated) != 1 or any(piece.days is not None for piece in clause.pieces):
            return made
        first = self.words[clause.first]
        concluded = first in SO or (clause.follows == "turn" and self.words[max(0, clause.first - 2) : clause.first] == ("asi", "que"))
        off = first in {"but", "pero"} and clause.has("free from") and not any(piece.minutes is not None for piece in before.pieces)
        part = concluded and one_day and any(piece.clock >= 0 for piece in before.pieces)
        for wish in made:
            if wish.wanted and wish.days is None and wish.minutes is not None and (off or part):
                wish.days = dated[0].days
                for one in self.wishes[-1:]:
                    one.reason = one.reason or not one.wanted
        whole = clause.has("that day") and clause.has("not") and not {"day", "dia"}.isdisjoint(self._said(clause))
        if concluded and one_day and not made and not clause.pieces and whole and not self.wishes:
            return [Wish(False, dated[0].days, None, dated[0].label)]
        return made

    def _over_that_day(self, place: int, made: list[Wish]) -> None:
        """ "tuesday I have the eye doctor at 9 and get out at 10:30": the end of what began on one day is of that day; its hours are no wish."""
        clause, before = self.clauses[place], self.clauses[place - 1]
        if not clause.has("free from") or len(made) != 1 or made[0].days is not None or not made[0].minutes or not made[0].wanted:
            return
        dated = [piece for piece in before.pieces if piece.days is not None]
        if (
            not dated
            and place > 1
            and (before.has("busy") or self.clauses[place - 2].has("busy", "not") or _came_up(self._said(self.clauses[place - 2])))
        ):
            dated = [piece for piece in self.clauses[place - 2].pieces if piece.days is not None]
        begins = [piece.clock for piece in before.pieces if piece.clock >= 0]
        start = (made[0].minutes & -made[0].minutes).bit_length() - 1
        if (
            len(dated) != 1
            or len(begins) != 1
            or not dated[0].days
            or dated[0].days.bit_count() != 1
            or not 0 <= start - begins[0] <= _A_VISIT
        ):
            return
        for wish in self.wishes:
            if wish.days is not None and wish.days & dated[0].days:
                wish.reason = True
        made[0].days, made[0].label = dated[0].days, f"{dated[0].label}, {made[0].label}"

    def _there_is(self, place: int) -> bool:
        """ "wednesdays, unless there's a delivery, which there is on the 9th": the day on which what was excepted comes true."""
        before = self.clauses[place - 1]
        if before.follows != "if" or before.pieces or _EXCEPTING.isdisjoint(self._said(before)[:3]):
            return False
        said = tuple(word for word in self._said(self.clauses[place])[:4] if word not in {",", "y", "and", "si"})
        return said[:1] in {("which",), ("hay",)} or said[:2] in {("que", "hay"), ("there", "is")}

    def _hesitates_on_a_weekday(self, clause: Clause, made: list[Wish]) -> bool:
        """ "I can't next week. well, friday maybe": the friday of that week after all, or the one before it."""
        if not self.wishes or self.wishes[-1].wanted or not self.wishes[-1].span or len(made) != 1 or not made[0].wanted:
            return False
        before = (self.words[clause.first - 1], *self._said(clause)[:2]) if clause.first else ()
        weekday = len(clause.pieces) in {1, 2} and clause.pieces[0].form == "weekday" and not clause.pieces[0].every
        return weekday and not _HESITATING.isdisjoint(before)

    def _otherwise_another(self, clause: Clause, following: Clause) -> bool:
        """ "if it's under an hour monday at 9, otherwise after the 10th": which of two times is meant hangs on what the writer cannot know."""
        said = self._said(following)
        said = said[1:] if said[:1] in {(",",), (".",), ("or",), ("o",)} else said
        opens = said[:1] == ("otherwise",) or said[:2] in {("si", "no"), ("if", "not"), ("de", "lo")}
        if not opens or not clause.pieces or not following.pieces:
            return False
        supposed = self.words[clause.first + 1 : clause.pieces[0].first]
        return len(supposed) > 1 and _OPEN_TO_CHOICE.isdisjoint(supposed)

    def _replaced(self, wish: Wish, place: int) -> bool:
        """ "his dad has him this weekend so next weekend": days named for a reason, where the conclusion names others."""
        days = [piece.weekly | piece.days for piece in self.clauses[place + 1].pieces if piece.days is not None]
        free = self.clauses[place].has("free", "any", "only") and _LATE.isdisjoint(self._said(self.clauses[place]))
        return bool(days) and not free and not any(mask & (wish.days or 0) for mask in days)

    def _back_from(self, place: int, made: list[Wish], doubt: str) -> tuple[list[Wish], str]:
        """ "I leave the 19th, back the 3rd": a leave that the clause before it began."""
        clause = self.clauses[place]
        following = self.clauses[place + 1 : place + 2]
        if following and doubt == "what begins on that day" and len(clause.pieces) == 1 and comes_back(following[0], self.text):
            self.left = clause.pieces[0].days
            return [], ""
        left, self.left = self.left, None
        if left is None or len(clause.pieces) != 1 or clause.pieces[0].days is None:
            return made, doubt
        wish = away(left, clause.pieces[0].days, self.days)
        return ([wish], "") if wish else ([], "when the journey ends")

    def _other_days_offered(self, clause: Clause, following: Clause) -> bool:
        """ "the 14th my car is in the shop. 15th or 16th ok": what is said of a day is not understood, but others are said to be good."""
        named = one_day(clause) or _stretch(clause)
        if not named or not following.has("free") or following.has("not", "busy", "if", "turn", "question", "except", "fact"):
            return False
        days = [piece.days for piece in following.pieces if piece.days is not None]
        return bool(days) and not any(mask & named for mask in days) and not clause.has("free", "if", "turn") and not clause.question

    def _answers_oneself(self, place: int, made: list[Wish]) -> bool:
        """ "wednesday? no thursday": a day asked for, and another one in its place."""
        clause, said = self.clauses[place], self._said(self.clauses[place])
        if said[:2] != ("?", "no") or len(clause.pieces) != 1 or len(made) != 1 or made[0].wanted or not self.wishes:
            return False
        first, second = self.wishes[-1], clause.pieces[0]
        single = second.form in {"weekday", "date"} and not second.every and second.minutes is None and second.first == clause.first + 2
        return single and first.wanted and first.minutes is None and (first.days or 0).bit_count() == 1 and first.days != second.days

    def _found_kept(self, place: int, made: list[Wish]) -> bool:
        """ "friday? no he's hunting. the monday then": the one day that was thought of is kept by something, and another one follows."""
        clause, said = self.clauses[place], self._said(self.clauses[place])
        if said[:2] != ("?", "no") or clause.pieces or made or not self.wishes or len(said) < _A_REASON:
            return False
        last = self.wishes[-1]
        another = any(piece.days is not None and piece.days != last.days for one in self.clauses[place + 1 :] for piece in one.pieces)
        return another and last.wanted and last.minutes is None and (last.days or 0).bit_count() == 1

    def _from_then_on(self, clause: Clause, made: list[Wish]) -> None:
        """ "home the 12th thru the 15th, then gone till christmas": what is ruled out begins behind the days wished for."""
        said = self._said(clause)
        said = said[1:] if said[:1] in {(",",), ("and",), ("y",)} else said
        before = next((wish for wish in reversed(self.wishes) if wish.wanted and wish.days is not None), None)
        if said[:1] not in {("then",), ("luego",), ("despues",)} or len(made) != 1 or before is None or made[0].wanted:
            return
        last = self.days.last(before.days or 0)
        if made[0].days is not None and made[0].minutes is None and last is not None and made[0].days & (before.days or 0):
            made[0].days &= self.days.between(last + timedelta(1), None)

    def _loved_but_busy(self, clause: Clause) -> bool:
        """ "would love monday but I work": what keeps somebody on the very day that was named; nothing else is said of it."""
        busy = not clause.pieces and clause.has("busy") and not clause.has("free", "not", "any", "only", "free from")
        dated = bool(self.wishes) and self.wishes[-1].wanted and self.wishes[-1].days is not None
        said = [word for word in self._said(clause) if word not in {"but", "pero", "yo"}]
        return busy and dated and said in _I_WORK

    def _yes_after_all(self, clause: Clause) -> bool:
        """ "monday no, well yes but after 2": what was ruled out is good after all."""
        said = [word for word in self._said(clause) if word not in _LED_IN]
        return said[:1] in (["si"], ["yes"], ["yeah"])

    def _kept_inside(self, clause: Clause) -> Wish | None:
        """ "the 14th to the 18th. on the 16th I've got dialysis at 9": a day of the stretch with something on it; how long is not said, so that
        the whole day is left out."""
        last = next((wish for wish in reversed(self.wishes) if wish.wanted), None)
        if (
            last is None
            or not _several_days(last)
            or not clause.has("busy")
            or clause.has("free", "any", "not", "only", "if", "turn", "free from")
        ):
            return None
        dated = [piece for piece in clause.pieces if piece.days is not None]
        hours = [piece for piece in clause.pieces if piece.clock >= 0]
        if (
            len(dated) != 1
            or dated[0].form != "date"
            or len(clause.pieces) != 2
            or len(hours) != 1
            or (dated[0].days or 0) & ~(last.days or 0)
        ):
            return None
        return Wish(False, dated[0].days, None, dated[0].label)

    def _rest_of_what(self, place: int) -> bool:
        """ "between the 14th and the 18th, but the 16th I <something>, any other day is fine": what is ruled out was not read."""
        clause = self.clauses[place]
        if not any(_several_days(wish) for wish in self.wishes) or not all(wish.wanted for wish in self.wishes):
            return False
        if clause.has("not", "busy") or not clause.has("free", "any") or not otherwise(clause, self.text):
            return False
        return any(one.number_only or one.has("busy") for one in self.clauses[1:place])

    def _ruled_out_before(self, made: list[Wish]) -> list[Wish]:
        """ "church on wednesdays, otherwise I am free": what was named before is what is ruled out; but "the week of the 7th, not the 10th, the
        rest is fine" goes on wishing for its stretch."""
        denied = any(not wish.wanted and wish.days is not None for wish in self.wishes)
        for place, wish in enumerate(self.wishes):
            if _several_days(wish) and (denied or any(other.days is not None for other in self.wishes[place + 1 :])):
                continue
            if wish.wanted and not wish.freely and (wish.days is not None or wish.minutes is not None):
                wish.wanted, wish.days = False, wish.weekly or wish.days
        habit = any(not wish.wanted and wish.recurring for wish in self.wishes)
        return [wish for wish in made if wish.days is None and wish.minutes is None] if habit else made

    def _busy_before(self, place: int) -> bool:
        """Whether a clause before has what keeps somebody at an hour, for how long is not said."""
        return any(one.has("busy") and any(piece.clock >= 0 for piece in one.pieces) for one in self.clauses[:place])

    def _hours_of_work(self, place: int) -> bool:
        """ "three twelves, this week it's wed thu fri": days that may be those of the work named right before."""
        before, clause = self.clauses[place - 1], self.clauses[place]
        told = before.has("busy") and not before.pieces and not clause.marks and not clause.question
        said = " ".join(self._said(clause))
        return told and ("it is " in said or "they are " in said)

    def _said(self, clause: Clause) -> tuple[str, ...]:
        return self.words[clause.first : clause.last + 1]


def _stretch(clause: Clause) -> int:
    """The days of the one stretch that a clause names, of which nothing more is said; 0 where it names none."""
    piece = clause.pieces[0] if len(clause.pieces) == 1 else None
    return (
        piece.days or 0
        if piece is not None and piece.form == "span" and piece.minutes is None and not piece.label.startswith("from ")
        else 0
    )


def _several_days(wish: Wish) -> bool:
    """Whether a wish is for a stretch or a list of dates, not for a day of every week."""
    return wish.wanted and (wish.days or 0).bit_count() > 1 and wish.days != wish.weekly


_A_VISIT = 10 * 60
"""Minutes from the hour at which something begins to that at which it is over, at most."""
_A_REASON = 4
"""Words of "? no he hunts" at least."""
_HESITATING = frozenset({"well", "bueno", "maybe", "quizas"})
_BARE_NO = lexicon("so no nope not then , . asi que entonces pues esa ese eso")
_EXCEPTING = lexicon("unless menos salvo")
_OPEN_TO_CHOICE = lexicon(
    "you yall there have has open available free anything something hay tienen tiene pueden puede hubiera possible se can"
)
"""Words of a condition that the clinic can settle ("if you have monday at 9, otherwise tuesday")."""
_LED_IN = lexicon("bueno well actually , . no wait espere but pero mejor")
_WHICH_IS = {("que", "es"), ("que", "son"), ("which", "is"), ("which", "are")}
_I_WORK = (
    ["i", "work"],
    ["i", "am", "working"],
    ["trabajo"],
    ["estoy", "trabajando"],
    ["tengo", "trabajo"],
    ["i", "have", "work"],
    ["i", "got", "work"],
)
_LATE = lexicon("late tarde")


def _came_up(said: tuple[str, ...]) -> bool:
    """ "something came up tuesday": what keeps somebody that day is said next."""
    return "up" in said and not {"came", "comes", "come"}.isdisjoint(said)


_WHEN = lexicon("when whenever cuando")
