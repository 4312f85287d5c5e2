"""How a clause refers to those around it: "so after that", "in between", "same with fridays", "I said Wednesday, but"."""

from __future__ import annotations

from datetime import timedelta

from messenger.reading.constraint import MINUTES, WHOLE_DAY, Days, minutes_between
from messenger.reading.lexicon import lexicon
from messenger.reading.text import Text
from messenger.reading.time_asides import agrees, drives_then, moved_on_its_day
from messenger.reading.time_looks import say_clock
from messenger.reading.time_parts import Clause, Piece, Wish
from messenger.reading.time_retractions import names_holiday, turns_out_taken
from messenger.reading.time_supposed import only_supposed
from messenger.reading.time_taken_back import GIVING_UP, found_taken, given_up
from messenger.reading.time_wishes import A_CHILD, away, comes_back, comments


class References:
    """Walks the clauses of one text and settles what they say of one another. ``wishes`` is the growing list of those already made."""

    def __init__(self, text: Text, clauses: list[Clause], wishes: list[Wish], days: Days):
        self.text, self.days = text, days
        self.words = text.words
        self.clauses = clauses
        self.wishes = wishes
        self.clock = -1
        self.stretch: int | None = None
        self.left: int | None = None
        self.shift: Wish | None = None
        self.day: int | None = None
        self.edge: int | None = None
        self.told = 0
        self.gives_up = not text.bag.isdisjoint(GIVING_UP)
        self.hesitates = not text.bag.isdisjoint(_HESITATING)
        self.excepts = not text.bag.isdisjoint(_EXCEPTING)
        self.supposes = not {"if", "si"}.isdisjoint(text.bag)

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
            single = any(said[i : i + 2] in _THAT_DAY for i in range(len(said)))
            return ([], "which day is ruled out") if last.span and (single or not fresh) else None
        days = 0
        for piece in before.pieces:
            days |= piece.days or 0
        if not days or not last.days & ~days:
            return [], "which day is ruled out"
        return [Wish(False, days, None, before.pieces[0].label if len(before.pieces) == 1 else _named(before))], ""

    def prepare(self, place: int) -> None:
        """Before a clause is read: a quotation or a premise of what follows is only a reason, and strange words in it do not count."""
        clause = self.clauses[place]
        following = self.clauses[place + 1 : place + 2]
        if (
            not clause.follows
            and _quotes(clause, self.text)
            and not (_premise(following, self.text) and _one_day(clause) and _leads_to_hour(following))
        ):
            clause.follows = "why" if following else ""
            said = self.words[clause.first : clause.last + 1]
            clause.past = clause.past or (said[:1] in _THIRD_PERSONS and _TO_COME.isdisjoint(said))
        if (
            following
            and self.words[following[0].first] in {"but", "pero"}
            and following[0].pieces
            and following[0].has("free")
            and clause.strange
        ):
            clause.follows, clause.strange = clause.follows or ("" if _hour_of_its_day(clause, following[0]) else "why"), 0
        if self.gives_up and not clause.follows and given_up(clause, self.clauses[place + 1 :], self.text):
            clause.strange = 0
        if (
            following
            and following[0].follows == "turn"
            and not clause.follows
            and any(mark.rule.startswith(_JOKES) for mark in following[0].marks if mark.tag == "turn")
        ):
            clause.follows, clause.strange = "why", 0
        dated = any(piece.days is not None for piece in clause.pieces)
        carried = dated and not any(piece.days is not None for one in following for piece in one.pieces)
        opened = (
            bool(following)
            and dated
            and following[0].has("free", "any")
            and not following[0].has("not")
            and _otherwise(following[0], self.text)
        )
        if (
            opened
            or _ruled_out_next(following)
            or (dated and _meant_next(following, self.text))
            or (carried and _premise(following, self.text))
        ):
            clause.strange = 0

    def settle(self, place: int, made: list[Wish], doubt: str) -> tuple[list[Wish], str]:
        """The wishes and the doubt of a clause as they stand beside those of its neighbours."""
        clause = self.clauses[place]
        following = self.clauses[place + 1 : place + 2]
        if self.gives_up and not clause.follows and given_up(clause, self.clauses[place + 1 :], self.text):
            for wish in made:
                wish.reason = True
            return made, ""
        if self.supposes and only_supposed(clause, following, self.clauses[max(0, place - 1) : place], self.text):
            return [], ""
        if doubt == A_CHILD and following and self.words[following[0].first] in _SO | {",", "y", "and"}:
            doubt = "" if _after_it(following[0], self.text) or _before_it(following[0], self.text) else doubt
        if _premise(following, self.text):
            timed = any(piece.minutes is not None for piece in following[0].pieces)
            doubt = (
                "" if doubt in {"strange", "what begins on that day"} or (timed and (doubt.startswith("7") or doubt == A_CHILD)) else doubt
            )
            made = [wish for wish in made if not (wish.wanted and (self._replaced(wish, place) if wish.days is not None else timed))]
        if following and self.words[following[0].first] == "which" and following[0].pieces:
            doubt = doubt or "a condition"
        if place and self.wishes and turns_out_taken(clause, self.text):
            return [], self._taken_back(place)
        if place and self.wishes and not clause.pieces and _asks_for_another(self._said(clause)):
            for wish in self.wishes:
                wish.reason = True
            later = any(piece.days is not None for one in self.clauses[place + 1 :] for piece in one.pieces)
            return [], "" if later else "which other day"
        if place and self.wishes and not clause.pieces and " ".join(self._said(clause)).find("not this one") >= 0:
            return [], "which of two weeks"
        if clause.pieces and self.wishes and names_holiday(clause, self.text):
            day = clause.pieces[-1].days or 0
            return [], "what stands in its place" if any(wish.wanted and wish.days and not wish.days & ~day for wish in self.wishes) else ""
        if place and self._told_of_others(clause):
            return [], ""
        if doubt in {"", "strange"} and self._of_a_day_ruled_out(clause):
            return [], ""
        taken = found_taken(clause, self.clauses[place - 1], self.wishes, self.text) if place and doubt in {"", "strange"} else []
        if taken:
            for wish in taken:
                wish.wanted = False
            return [], ""
        if self._turned_to_an_hour(clause, made):
            return [], "which day"
        if clause.has("unknown") and not clause.pieces and self.words[clause.first] in {"but", "pero"} and self.wishes:
            return [], "not settled yet"
        if self.words[clause.first] in {"but", "pero"} and self._loved_but_busy(clause):
            if any(piece.days is not None for one in following for piece in one.pieces):
                self.wishes[-1].wanted = False
                return [], ""
            if not following:
                return [], "what is on those days"
        if place and self._busy_before(place) and all(wish.wanted for wish in self.wishes) and _otherwise(clause, self.text):
            return [], "what is on those days"
        if _counts_alone(following, self.text) and _edge_day(clause):
            self.edge = _edge_day(clause)
            return [], ""
        if self.edge is not None:
            return [self._counted_from_edge(clause)], ""
        if doubt == "strange" and not made and _counts_from_that(following, self.text):
            return [], ""
        if _on_that_day(following, self.text) and not clause.has("not", "busy", "except", "if") and _one_day(clause):
            self.day = _one_day(clause)
            return [], ""
        if doubt == "a time that may be ruled out" and _day_of_another_hour(clause, following, self.text):
            self.day = _day_of_another_hour(clause, following, self.text)
            return [], ""
        made, doubt = self._on_the_day(clause, made, doubt)
        if place and not self.wishes:
            moved_on_its_day(clause, self.clauses[place - 1], made, self.text)
        if place and not doubt and drives_then(clause, self.wishes, self.text):
            return [], ""
        if doubt == "strange" and not made and agrees(clause, self.wishes, self.text):
            return [], ""
        if not clause.pieces and clause.has("turn") and self.wishes and not self.wishes[-1].wanted and self._yes_after_all(clause):
            self.wishes[-1].wanted = True
            made, doubt = [], ""
        elif not clause.pieces and clause.follows == "turn" and self.wishes and self._turned_round(clause):
            made, doubt = [], ""
        elif not clause.pieces and self.wishes and _within(clause, self.text):
            for wish in self.wishes:
                wish.wanted = wish.wanted or wish.minutes is not None or wish.span
            made, doubt = [], ""
        elif not clause.pieces:
            made, doubt = self._counted(place, made, doubt)
        elif clause.has("turn", "that day") and not made and comments(clause, self.text, turned=True) and self.wishes:
            self.wishes[-1].reason = True
        if made and not doubt and _open_then(following, self.text) and not any(wish.wanted for wish in made):
            doubt = "free or kept then"
        if _meant_next(following, self.text):
            for wish in made:
                wish.wanted = True
        if not made and _ruled_out_next(following) and clause.has("fact", "busy") and _one_day(clause):
            made = [Wish(False, _one_day(clause), None, clause.pieces[0].label)]
        if place and self._denied_before(place):
            for wish in made:
                wish.wanted, wish.days, wish.reason = False, wish.weekly or wish.days, False
        if place and not doubt and not self.wishes and clause.has("any") and _OTHER.intersection(self._said(clause)):
            before = [piece for piece in self.clauses[place - 1].pieces if piece.form in {"date", "weekday"}]
            made = [*made, *(Wish(False, piece.days, None, piece.label) for piece in before)]
        if not doubt and clause.follows == "turn" and not clause.pieces and self.wishes:
            named = bool(following) and any(piece.days is not None for piece in following[0].pieces)
            if named and (clause.has("busy", "not") or self._said(clause)[:1] == ("no",)):
                self.wishes[-1].reason = True
            halted = not named and not _HALTS.isdisjoint(self._said(clause)[:3]) and (clause.number_only or clause.has("busy"))
            doubt = "what stands in its place" if halted else ""
        if doubt == "strange" and not made and following and self._other_days_offered(clause, following[0]):
            doubt = ""
        if self.excepts and place and made and self._there_is(place):
            for wish in made:
                wish.wanted, wish.days = False, wish.weekly or wish.days
        if clause.follows == "if" and not doubt and made and following and self._otherwise_another(clause, following[0]):
            doubt = "a condition"
        if self.hesitates and place and not doubt and self._hesitates_on_a_weekday(clause, made):
            doubt = "which week"
        if place and not doubt and self._hours_of_work(place):
            made, doubt = [], "what is on those days"
        if place and self._answers_oneself(place, made):
            self.wishes[-1].reason, made[0].wanted = True, True
            made[0].days = clause.pieces[0].days
        elif place and not doubt:
            made = self._on_its_day(place, made)
        made, doubt = self._back_from(place, made, doubt)
        self._from_then_on(clause, made)
        self._mark(place, made)
        self._of_the_stretch(place, made)
        self.clock = next((_clock_of(piece) for piece in reversed(clause.pieces) if _clock_of(piece) >= 0 and piece.sure), self.clock)
        return made, doubt

    def _taken_back(self, place: int) -> str:
        """ "oh shoot that's thanksgiving": the last wish no longer counts where another day follows; a doubt where none does, or several stood."""
        last = next((wish for wish in reversed(self.wishes) if wish.days is not None), None)
        named = any(piece.days is not None for one in self.clauses[place + 1 :] for piece in one.pieces)
        another = any(piece.form == "date" and last is not None and piece.days != last.days for piece in self.clauses[place].pieces)
        if last is None or (last.days or 0).bit_count() != 1 or not named or another:
            return "what stands in its place"
        for wish in self.wishes[self.wishes.index(last) :]:
            wish.reason = True
        return ""

    def _counted_from_edge(self, clause: Clause) -> Wish:
        """ "so any time after", "asi que antes": the days behind, or before, the one that the clause before named."""
        edge, self.edge = self.edge or 0, None
        if _before_it(clause, self.text):
            first = self.days.first(edge)
            return Wish(True, self.days.between(None, first - timedelta(1) if first else None), None, "before that day")
        last = self.days.last(edge)
        return Wish(True, self.days.between(last + timedelta(1) if last else None, None), None, "after that day")

    def _turned_to_an_hour(self, clause: Clause, made: list[Wish]) -> bool:
        """ "thursday isn't great but I could do it at 8": an hour for a day that was half ruled out."""
        said = self._said(clause)
        denied = bool(self.wishes) and not self.wishes[-1].wanted and self.wishes[-1].days is not None
        hours = [wish for wish in made if wish.wanted and wish.days is None and (wish.minutes or 0).bit_count() == 1]
        return denied and bool(hours) and said[:1] in {("but",), ("pero",)} and "it" in said

    def _busy_before(self, place: int) -> bool:
        """Whether a clause before has what keeps somebody at an hour, for how long is not said."""
        return any(one.has("busy") and any(piece.clock >= 0 for piece in one.pieces) for one in self.clauses[:place])

    def _on_the_day(self, clause: Clause, made: list[Wish], doubt: str) -> tuple[list[Wish], str]:
        """ "back the 14th, put me down at 3 that day": a clock time on the one day that the clause before named."""
        day, self.day = self.day, None
        said = self._said(clause)
        if day is None and any(said[i : i + 2] in {("those", "days"), ("esos", "dias")} for i in range(len(said))):
            named = [wish for wish in self.wishes if wish.days is not None]
            day = named[-1].weekly or named[-1].days if named else None
        if day is None and not self.wishes and not doubt and _on_that_day([clause], self.text):
            return [], "which day"
        for wish in made:
            if day and wish.wanted and wish.days is None and wish.minutes is not None:
                wish.days = day
        return made, doubt

    def _told_of_others(self, clause: Clause) -> bool:
        """ "monday at 11, the sitter comes at 10": what somebody else does, behind a day and an hour that are settled."""
        settled = any(_exact(wish) for wish in self.wishes)
        if not settled or not clause.pieces or clause.has("not", "except", "turn", "if", "any", "free", "only") or clause.follows == "if":
            return False
        said = self.words[clause.first : clause.pieces[0].first]
        said = said[1:] if said[:1] and said[0] in {",", ".", "-", "(", "and", "y", "porque", "que"} else said
        return len(said) > 2 and said[0] in _OWNED and not _THEY_DO.isdisjoint(said[2:4])

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
        concluded = first in _SO or (clause.follows == "turn" and self.words[max(0, clause.first - 2) : clause.first] == ("asi", "que"))
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

    def _hours_of_work(self, place: int) -> bool:
        """ "three twelves, this week it's wed thu fri": days that may be those of the work named right before."""
        before, clause = self.clauses[place - 1], self.clauses[place]
        told = before.has("busy") and not before.pieces and not clause.marks and not clause.question
        said = " ".join(self._said(clause))
        return told and ("it is " in said or "they are " in said)

    def _replaced(self, wish: Wish, place: int) -> bool:
        """ "his dad has him this weekend so next weekend": days named for a reason, where the conclusion names others."""
        days = [piece.weekly | piece.days for piece in self.clauses[place + 1].pieces if piece.days is not None]
        free = self.clauses[place].has("free", "any", "only") and _LATE.isdisjoint(self._said(self.clauses[place]))
        return bool(days) and not free and not any(mask & (wish.days or 0) for mask in days)

    def _of_the_stretch(self, place: int, made: list[Wish]) -> None:
        """ "on nights this week so mornings": a time of day drawn from a stretch of days is meant for those days."""
        clause = self.clauses[place]
        if self.stretch is not None and self._said(clause)[:1] and self._said(clause)[0] in _SO:
            for wish in made:
                if wish.wanted and wish.days is None and wish.minutes is not None:
                    wish.days, wish.span = self.stretch, True
                    if self.shift is not None:
                        self.shift.reason = True
        spans = [piece.days for piece in clause.pieces if piece.form == "span" and piece.days is not None]
        busy = [wish for wish in made if not wish.wanted]
        self.stretch = spans[0] if len(spans) == 1 and busy and clause.has("busy", "busy from") else None
        self.shift = busy[0] if len(busy) == 1 and not _SHIFTS.isdisjoint(self._said(clause)) and busy[0].minutes is None else None
        if self.shift is not None:
            self.stretch = self.shift.days

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
        if not _one_day(clause) or not following.has("free") or following.has("not", "busy", "if", "turn", "question", "except", "fact"):
            return False
        days = [piece.days for piece in following.pieces if piece.days is not None]
        return (
            bool(days)
            and not any(mask & _one_day(clause) for mask in days)
            and not clause.has("free", "if", "turn")
            and not clause.question
        )

    def _answers_oneself(self, place: int, made: list[Wish]) -> bool:
        """ "wednesday? no thursday": a day asked for, and another one in its place."""
        clause, said = self.clauses[place], self._said(self.clauses[place])
        if said[:2] != ("?", "no") or len(clause.pieces) != 1 or len(made) != 1 or made[0].wanted or not self.wishes:
            return False
        first, second = self.wishes[-1], clause.pieces[0]
        single = second.form in {"weekday", "date"} and not second.every and second.minutes is None and second.first == clause.first + 2
        return single and first.wanted and first.minutes is None and (first.days or 0).bit_count() == 1 and first.days != second.days

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

    def _turned_round(self, clause: Clause) -> bool:
        """ "before noon, wait no after": the last bound turned to its other side; whether there was one."""
        said, last = set(self._said(clause)), self.wishes[-1]
        if last.minutes is None or not last.wanted:
            return False
        if said & {"after", "later", "despues"} and last.label.startswith(("before ", "until ")):
            first = last.minutes.bit_length()
            last.minutes, last.label = minutes_between(first, MINUTES - 1), f"after {say_clock(first)}"
            return True
        if said & {"before", "earlier", "antes"} and last.label.startswith(("after ", "from ")):
            end = (last.minutes & -last.minutes).bit_length() - 1
            last.minutes, last.label = minutes_between(0, end - 1), f"before {say_clock(end)}"
            return True
        return False

    def _counted(self, place: int, made: list[Wish], doubt: str) -> tuple[list[Wish], str]:
        """What a clause without a time of its own counts from: "so after that", "anything in between"."""
        clause = self.clauses[place]
        if place and _between_them(clause, self.text):
            return self._between_clocks(place)
        if self.clock >= 0 and _before_it(clause, self.text) and not any(wish.wanted for wish in self.wishes):
            day = next((wish.days for wish in reversed(self.wishes) if wish.days is not None and wish.minutes is not None), None)
            for wish in self.wishes:
                wish.reason = True
            return [Wish(True, day, minutes_between(0, self.clock - 1), f"before {say_clock(self.clock)}")], ""
        open_ended = all(not wish.wanted or "until" in wish.label for wish in self.wishes)
        if self.clock < 0 or not open_ended or not _after_it(clause, self.text):
            return made, doubt
        denied = any(not wish.wanted and wish.minutes is not None for wish in self.wishes)
        dated = next((wish for wish in reversed(self.wishes) if wish.days is not None), None)
        day = dated.days if dated else None
        told = [piece for piece in self.clauses[place - 1].pieces if piece.days is not None] if place and day is None else []
        if len(told) == 1 and told[0].minutes is None:
            day = told[0].days
        for wish in self.wishes:
            wish.reason = wish.reason or wish.wanted or (denied and day is not None)
        when = f"{dated.label}, after" if dated else "after"
        return [Wish(True, day, minutes_between(self.clock, MINUTES - 1), f"{when} {say_clock(self.clock)}")], ""

    def _between_clocks(self, place: int) -> tuple[list[Wish], str]:
        """From the first to the second of two clock times before; their own wishes are taken back."""
        before = self.clauses[max(0, place - 2) : place]
        clocks = [piece.clock for clause in before for piece in clause.pieces]
        if len(clocks) != 2 or min(clocks) < 0 or clocks[0] >= clocks[1]:
            return [], "between which times"
        for wish in self.wishes:
            wish.reason = True
        return [Wish(True, None, minutes_between(*clocks), f"{say_clock(clocks[0])} to {say_clock(clocks[1])}")], ""

    def _mark(self, place: int, made: list[Wish]) -> None:
        """Say of the wishes of a clause that they are hearsay, a second choice, or of the same kind as those before."""
        clause = self.clauses[place]
        following = self.clauses[place + 1 : place + 2]
        contradicted = bool(following) and self.words[following[0].first] in {"but", "pero", "though"}
        second = clause.has("fits") and self.wishes and _second_choice(clause, self.text)
        likewise = _likewise(clause, self.text) and self.wishes and not self.wishes[-1].wanted
        alone = place > 0 and clause.follows == "why" and self.clauses[place - 1].has("only")
        if self.wishes and not alone and not clause.has("not", "busy") and clause.has("free", "any") and _otherwise(clause, self.text):
            made[:] = self._ruled_out_before(made)
        if _OTHER_DAY in self.text.flat and not clause.has("not", "busy") and _OTHER_DAY in " ".join(self._said(clause)):
            for wish in self.wishes:
                wish.minutes = wish.minutes if wish.wanted or wish.days is None else None
        for wish in made:
            wish.excepted = not wish.wanted and clause.has("except")
            wish.beside = wish.beside or bool(_BESIDE.intersection(self._said(clause)[:2])) or bool(_TOO.intersection(self._said(clause)))
            if self.wishes and wish.beside and wish.wanted and wish.days is not None and wish.minutes is None and clause.has("any"):
                wish.minutes = WHOLE_DAY
            wish.freely = clause.has("free", "any") and not clause.has("busy")
            wish.reason = wish.reason or (contradicted and _hearsay(clause, self.text))
            wish.joined = wish.joined or bool(second)
            if likewise:
                wish.wanted, wish.days = False, wish.weekly or wish.days

    def _ruled_out_before(self, made: list[Wish]) -> list[Wish]:
        """ "church on wednesdays, otherwise I am free": what was named before is what is ruled out; but "the week of the 7th, not the 10th, the
        rest is fine" goes on wishing for its stretch."""
        out = 0
        for wish in self.wishes:
            out |= 0 if wish.wanted else (wish.weekly or wish.days or 0)
        for wish in self.wishes:
            if wish.wanted and (wish.days or 0).bit_count() > 1 and wish.days != wish.weekly and (wish.days or 0) & out:
                continue
            if wish.wanted and not wish.freely and (wish.days is not None or wish.minutes is not None):
                wish.wanted, wish.days = False, wish.weekly or wish.days
        habit = any(not wish.wanted and wish.recurring for wish in self.wishes)
        return [wish for wish in made if wish.days is None and wish.minutes is None] if habit else made

    def _said(self, clause: Clause) -> tuple[str, ...]:
        return self.words[clause.first : clause.last + 1]


def _named(clause: Clause) -> str:
    """What the days of a clause are called."""
    return " ".join(piece.label for piece in clause.pieces if piece.days is not None)


def _hour_of_its_day(clause: Clause, following: Clause) -> bool:
    """ "the 9th sounds dreamy but can it be at 3": a day, and the hour that is asked for on it."""
    return _one_day(clause) > 0 and not clause.has("not", "busy") and all(piece.days is None for piece in following.pieces)


def _day_of_another_hour(clause: Clause, following: list[Clause], text: Text) -> int:
    """The day of "not thursday at 2, but 4 works": its hour is ruled out, and another one is good; 0 where it is not said so."""
    days = [piece for piece in clause.pieces if piece.days is not None]
    if len(days) != 1 or len(clause.pieces) != 2 or not days[0].days or days[0].days.bit_count() != 1 or not following:
        return 0
    good = not following[0].has("not", "except", "busy", "if", "past") and text.words[following[0].first] in {"but", "pero", "sino"}
    hours = following[0].pieces
    return days[0].days if good and len(hours) == 1 and hours[0].clock >= 0 and hours[0].days is None else 0


def _exact(wish: Wish) -> bool:
    """Whether a wish is for one minute of one day."""
    return wish.wanted and (wish.days or 0).bit_count() == 1 and (wish.minutes or 0).bit_count() == 1


def _one_day(clause: Clause) -> int:
    """The only day that a clause names, where it names no time; 0 where there is none."""
    days = [piece.days for piece in clause.pieces]
    return days[0] if len(days) == 1 and days[0] and days[0].bit_count() == 1 and clause.pieces[0].minutes is None else 0


def _open_then(following: list[Clause], text: Text) -> bool:
    """Whether the next clause, the conclusion, is only "so whenever" ("after dec 18 school's out so whenever")."""
    if not following or following[0].pieces or not following[0].has("any") or following[0].has("not"):
        return False
    said = text.words[following[0].first : following[0].last + 1]
    return said[0] in _SO and {"other", "else", "otro", "otra", "rest", "others"}.isdisjoint(said)


def _asks_for_another(said: tuple[str, ...]) -> bool:
    """ "but I need a different day", "pero quiero otra fecha": what was named before is not wanted."""
    if not _ALTERNATIVES.isdisjoint(said) or _NEEDED.isdisjoint(said):
        return False
    return any(said[i] in _DIFFERENT and said[i + 1] in _DAY_OR_TIME for i in range(len(said) - 1))


_ALTERNATIVES = lexicon("or o any cualquier every not no")
_NEEDED = lexicon("need want like rather prefer looking necesito quiero quisiera ocupo prefiero busco")
_DIFFERENT = lexicon("different another new otro otra diferente nueva nuevo")
_DAY_OR_TIME = lexicon("day date time one appointment dia fecha hora cita")


def _leads_to_hour(following: list[Clause]) -> bool:
    """Whether the next clause names an hour and no day ("my boss said I can leave early on the 9th so like 2")."""
    return all(piece.days is None and piece.minutes is not None for piece in following[0].pieces)


def _edge_day(clause: Clause) -> int:
    """The one day that a clause names, or the last of those that it reaches to ("till the 6th"); 0 where there is none."""
    days = clause.pieces[0].days if len(clause.pieces) == 1 and clause.pieces[0].minutes is None else None
    if not days or clause.has("if", "question", "unknown"):
        return 0
    return days if days.bit_count() == 1 or clause.pieces[0].label.startswith("until ") else 0


def _counts_alone(following: list[Clause], text: Text) -> bool:
    """Whether the next clause, the conclusion, only says "so any time after" or "asi que antes": it counts from the day before it."""
    said = text.words[following[0].first : following[0].last + 1] if following and not following[0].pieces else ()
    return bool(_SO.intersection(said)) and (_after_it(following[0], text) or _before_it(following[0], text)) if said else False


def _counts_from_that(following: list[Clause], text: Text) -> bool:
    """Whether the next clause is for the time after or before the day named ("despues de eso")."""
    pieces = following[0].pieces if following else []
    said = text.words[following[0].first : following[0].last + 1] if pieces else ()
    return len(pieces) == 1 and pieces[0].label.startswith(("after ", "before ")) and not {"that", "eso"}.isdisjoint(said)


def _on_that_day(following: list[Clause], text: Text) -> bool:
    """Whether the next clause names an hour "that day", and no day of its own."""
    if not following or following[0].has("not", "busy", "if", "except") or not following[0].pieces:
        return False
    said = text.words[following[0].first : following[0].last + 1]
    pointed = any(said[i : i + 2] in _THAT_DAY for i in range(len(said)))
    return pointed and all(piece.days is None and piece.clock >= 0 for piece in following[0].pieces)


_HESITATING = frozenset({"well", "bueno", "maybe", "quizas"})
_BARE_NO = lexicon("so no nope not then , . asi que entonces pues esa ese eso")
_EXCEPTING = lexicon("unless menos salvo")
_OPEN_TO_CHOICE = lexicon(
    "you yall there have has open available free anything something hay tienen tiene pueden puede hubiera possible se can"
)
"""Words of a condition that the clinic can settle ("if you have monday at 9, otherwise tuesday")."""
_OTHER_DAY = "any other day"
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
_JOKES = ("jk", "just kidding", "es broma", "no es cierto", "no te|se crea")
"""Rules that take back the joke before them."""
_LATE = lexicon("late tarde")
_WHEN = lexicon("when whenever cuando")
_THAT_DAY = {("that", "day"), ("same", "day"), ("ese", "dia"), ("mismo", "dia")}
_OWNED = lexicon("the my our his her their mi mis la el los su nuestra nuestro")
_THEY_DO = lexicon(
    "closes shuts opens starts ends finishes leaves arrives comes goes gets runs departs picks drops cierra abre sale llega empieza termina viene pasa "
    "close shut open start leave arrive come go get"
)
_SHIFTS = lexicon("open opens opening close closes closing")
"""Shifts that leave a part of their day free."""
_SO = frozenset({"so", "asi", "entonces"})
_THIRD_PERSONS = {("they",), ("he",), ("she",)}
_TO_COME = lexicon("schedule book come call")
_OTHER = lexicon("other otro")


_AFTER_IT = lexicon(
    "so that then after afterwards anytime any time is works fine good would be i am free can do open any de eso asi que despues "
    "entonces luego "
    "y and from there on onward onwards ahi done good fine whenever cuando sea gusten guste quiera cualquier hora dia bien perfecto libre estoy day whatever ok okay great all yes si is are that_day "
    "puedo mejor en adelante please por favor later only just solo . , ! everything else"
)


def _before_it(clause: Clause, text: Text) -> bool:
    """ "so before that", "asi que antes": a clause that ends at the clock time named before it."""
    said = text.words[clause.first : clause.last + 1]
    return not {"before", "antes"}.isdisjoint(said) and all(word in _AFTER_IT or word in {"before", "antes"} for word in said)


def _after_it(clause: Clause, text: Text) -> bool:
    """ "so after that", "asi que despues": a clause that counts from the clock time named before it."""
    said = text.words[clause.first : clause.last + 1]
    thence = ({"ahi"} if "de" in said else set()) | ({"then"} if "from" in said else set())
    return not ({"after", "afterwards", "despues", "luego"} | thence).isdisjoint(said) and all(word in _AFTER_IT for word in said)


def _clock_of(piece: Piece) -> int:
    """The clock time of a piece, or that which it reaches to ("til 3")."""
    return piece.clock if piece.clock >= 0 or piece.form != "until" else piece.value


def _second_choice(clause: Clause, text: Text) -> bool:
    """ "si no hay, en la manana", "if not friday": another time beside the first."""
    said = " ".join(text.words[clause.first : clause.first + 5])
    return any(phrase in said for phrase in ("si no", "if not", "or else", "otherwise", "if nothing"))


def _between_them(clause: Clause, text: Text) -> bool:
    """ "anything in between", "between those": a clause that counts from two times before it."""
    said = " ".join(text.words[clause.first : clause.last + 1])
    kept = clause.has("busy") or not _DOING_SO.isdisjoint(text.words[clause.first : clause.last + 1])
    return (
        not clause.has("not")
        and "nothing" not in said
        and "nada" not in said
        and (clause.has("free", "any") or not kept)
        and any(
            phrase in said
            for phrase in ("in between", "between those", "between them", "between that", "en medio", "entre esas", "entre eso")
        )
    )


_DOING_SO = lexicon("i we he she my yo mi cuido trabajo tengo estoy")
"""Words by which an "in between" is what keeps somebody ("in between I watch the baby")."""
_HALTS = frozenset({"wait", "actually", "espere", "espera", "digo"})
_BESIDE = lexicon("or o also tambien maybe if si otherwise")
_TOO = lexicon("too also tambien")
_OTHERWISE = (
    "otherwise", "other than that", "other than those", "besides that", "besides those", "aside from that", "apart from that",
    "outside of that", "outside of those", "except for that", "rest of the week", "rest of my week", "the rest of the time", "rest of time",
    "any other day", "any other time", "the other days", "all other", "every other day", "fuera de eso", "aparte de eso", "quitando eso",
    "de ahi en fuera", "fuera de ahi", "de lo demas", "los demas dias", "los otros dias", "el resto de la semana", "el resto", "por lo demas", "lo demas",
    "cualquier otro dia", "cualquier otra hora", "so the rest", "so the other days", "so any of the others", "asi que los demas",
)  # fmt: skip


def _otherwise(clause: Clause, text: Text) -> bool:
    """ "otherwise I am free", "los demas dias puedo": a clause that opens whatever was not named before it."""
    said = " ".join(text.words[clause.first : clause.last + 1])
    whole = not clause.pieces or "rest of" in said or "el resto" in said
    return whole and any(phrase in said for phrase in _OTHERWISE)


_HEARSAY = lexicon("says thinks wants dice cree quiere")


def _hearsay(clause: Clause, text: Text) -> bool:
    """ "my daughter says thursday, but ...": somebody else's wish."""
    return not _HEARSAY.isdisjoint(text.words[clause.first : clause.first + 6])


_OTHERS = lexicon("they he she doctor nurse lady ellos me le")


_QUOTING = lexicon("said told asked put wrote picked chose requested dije puse pedi escribi")


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


def _meant_next(following: list[Clause], text: Text) -> bool:
    """Whether the next clause only asks for the times named before it ("our break is the 21st to the 1st, so in there")."""
    if not following or following[0].pieces or following[0].has("not", "busy"):
        return False
    said = " ".join(text.words[following[0].first : following[0].last + 1]) + " "
    return any(f"{phrase} " in said for phrase in _THEN)


_THEN = (
    "in there", "so then", "during that", "during then", "in that window", "that window", "come then", "come in then", "any of those", "then works",
    "esos dias", "en esas fechas", "en ese tiempo", "en esa semana", "ahi puedo", "entonces puedo",
)  # fmt: skip


def _within(clause: Clause, text: Text) -> bool:
    """ "kids are in school 8 to 2:30 so in there somewhere": the time that was named for another reason is the one wished for."""
    said = " ".join(text.words[clause.first : clause.last + 1]) + " "
    return not clause.has("not", "busy") and any(
        phrase in said for phrase in ("in there ", "during that ", "in that window ", "that window ")
    )


def _premise(following: list[Clause], text: Text) -> bool:
    """Whether the next clause draws the conclusion ("i bartend nights so early afternoon"): what stands before it is only the reason."""
    if not following or not following[0].pieces:
        return False
    first = following[0].first
    concluded = following[0].follows == "turn" and (text.words[first - 1] in _SO or text.words[max(0, first - 2) : first] == ("asi", "que"))
    return text.words[first] in _SO or concluded
