"""How a clause refers to those around it: "so after that", "in between", "same with fridays", "I said Wednesday, but"."""

from __future__ import annotations

from datetime import timedelta

from messenger.reading.times.asides import agrees, drives_then, moved_on_its_day
from messenger.reading.times.constraint import ALL_DAYS, MINUTES, WHOLE_DAY, Days, minutes_between
from messenger.reading.times.looks import say_clock
from messenger.reading.times.neighbours import (
    MAKING,
    SO,
    after_it,
    asks_for_another,
    before_it,
    between_them,
    clock_of,
    counts_alone,
    counts_from_that,
    dated_and_timed,
    day_of_another_hour,
    edge_day,
    exact,
    hearsay,
    hour_of_its_day,
    leads_to_hour,
    meant_next,
    of_the_same_kind,
    on_that_day,
    one_day,
    open_then,
    otherwise,
    premise,
    quotes,
    ruled_out_next,
    second_choice,
    within,
)
from messenger.reading.times.parts import Clause, Wish
from messenger.reading.times.retractions import names_holiday, turns_out_taken
from messenger.reading.times.ruled_out import RuledOut
from messenger.reading.times.supposed import only_supposed
from messenger.reading.times.taken_back import GIVING_UP, found_taken, given_up
from messenger.reading.times.wishes import A_CHILD, comes_back, comments
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text


class References(RuledOut):
    """Walks the clauses of one text and settles what they say of one another. ``wishes`` is the growing list of those already made."""

    def __init__(self, text: Text, clauses: list[Clause], wishes: list[Wish], days: Days):
        super().__init__(text, clauses, wishes, days)
        self.clock = -1
        self.stretch: int | None = None
        self.shift: Wish | None = None
        self.day: int | None = None
        self.edge: int | None = None
        self.gives_up = not text.bag.isdisjoint(GIVING_UP)
        self.supposes = not {"if", "si"}.isdisjoint(text.bag)

    def prepare(self, place: int) -> None:
        """Before a clause is read: a quotation or a premise of what follows is only a reason, and strange words in it do not count."""
        clause = self.clauses[place]
        following = self.clauses[place + 1 : place + 2]
        if (
            not clause.follows
            and quotes(clause, self.text)
            and not (premise(following, self.text) and one_day(clause) and leads_to_hour(following))
        ):
            clause.follows = "why" if following else ""
            said = self.words[clause.first : clause.last + 1]
            clause.past = clause.past or (said[:1] in _THIRD_PERSONS and _TO_COME.isdisjoint(said))
        if not following:
            return
        if self.words[following[0].first] in {"but", "pero"} and following[0].pieces and following[0].has("free") and clause.strange:
            clause.follows, clause.strange = clause.follows or ("" if hour_of_its_day(clause, following[0]) else "why"), 0
        if self.gives_up and not clause.follows and given_up(clause, self.clauses[place + 1 :], self.text):
            clause.strange = 0
        if (
            following[0].follows == "turn"
            and not clause.follows
            and any(mark.rule.startswith(_JOKES) for mark in following[0].marks if mark.tag == "turn")
            and not (dated_and_timed(clause) and leads_to_hour([one for one in self.clauses[place + 1 :] if one.pieces][:1]))
        ):
            clause.follows, clause.strange = "why", 0
        dated = any(piece.days is not None for piece in clause.pieces)
        carried = dated and not any(piece.days is not None for one in following for piece in one.pieces)
        opened = dated and following[0].has("free", "any") and not following[0].has("not") and otherwise(following[0], self.text)
        if (
            opened
            or ruled_out_next(following)
            or (dated and meant_next(following, self.text))
            or (carried and premise(following, self.text))
        ):
            clause.strange = 0

    def settle(self, place: int, made: list[Wish], doubt: str) -> tuple[list[Wish], str]:
        """The wishes and the doubt of a clause as they stand beside those of its neighbours."""
        clause = self.clauses[place]
        if len(self.clauses) == 1 and not self.supposes:
            made, doubt = self._on_the_day(clause, made, doubt)
            self._mark(place, made)
            return made, doubt
        following = self.clauses[place + 1 : place + 2]
        if self.gives_up and not clause.follows and given_up(clause, self.clauses[place + 1 :], self.text):
            for wish in made:
                wish.reason = True
            return made, ""
        if self.supposes and only_supposed(clause, following, self.clauses[max(0, place - 1) : place], self.text):
            return [], ""
        if doubt == A_CHILD and following and self.words[following[0].first] in SO | {",", "y", "and"}:
            doubt = "" if after_it(following[0], self.text) or before_it(following[0], self.text) else doubt
        if doubt == "strange" and self._reason_of_what_is_concluded(place):
            return [], ""
        if premise(following, self.text):
            timed = any(piece.minutes is not None for piece in following[0].pieces)
            doubt = (
                "" if doubt in {"strange", "what begins on that day"} or (timed and (doubt.startswith("7") or doubt == A_CHILD)) else doubt
            )
            made = [wish for wish in made if not (wish.wanted and (self._replaced(wish, place) if wish.days is not None else timed))]
        if following and self.words[following[0].first] == "which" and following[0].pieces:
            doubt = doubt or "a condition"
        if place and self.wishes and turns_out_taken(clause, self.text):
            return [], self._taken_back(place)
        if place and self.wishes and not clause.pieces and asks_for_another(self._said(clause)):
            for wish in self.wishes:
                wish.reason = True
            later = any(piece.days is not None for one in self.clauses[place + 1 :] for piece in one.pieces)
            return [], "" if later else "which other day"
        if place and self.wishes and not clause.pieces and " ".join(self._said(clause)).find("not this one") >= 0:
            return [], "which of two weeks"
        if clause.pieces and self.wishes and names_holiday(clause, self.text):
            return [], self._falls_on_holiday(place, clause.pieces[-1].days or 0)
        if place and self._told_of_others(clause):
            return [], ""
        if doubt in {"", "strange"} and self._of_a_day_ruled_out(clause):
            turned = place > 1 and self.words[self.clauses[place - 1].first] in {"but", "pero"} and not self.clauses[place - 1].pieces
            return [], "ruled out, and named again" if turned else ""
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
        if place and self._busy_before(place) and all(wish.wanted for wish in self.wishes) and otherwise(clause, self.text):
            return [], "what is on those days"
        if counts_alone(following, self.text) and edge_day(clause):
            self.edge = edge_day(clause)
            return [], ""
        if self.edge is not None:
            return [self._counted_from_edge(clause)], ""
        if doubt == "strange" and not made and counts_from_that(following, self.text):
            return [], ""
        if on_that_day(following, self.text) and not clause.has("not", "busy", "except", "if") and one_day(clause):
            self.day = one_day(clause)
            return [], ""
        if doubt == "a time that may be ruled out" and day_of_another_hour(clause, following, self.text):
            self.day = day_of_another_hour(clause, following, self.text)
            return [], ""
        made, doubt = self._on_the_day(clause, made, doubt)
        if self._minds_nothing(clause, following):
            made = []
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
        elif not clause.pieces and self.wishes and within(clause, self.text):
            for wish in self.wishes:
                wish.wanted = wish.wanted or wish.minutes is not None or wish.span
            made, doubt = [], ""
        elif not clause.pieces:
            made, doubt = self._counted(place, made, doubt)
        elif clause.has("turn", "that day") and not made and comments(clause, self.text, turned=True) and self.wishes:
            self.wishes[-1].reason = True
        if made and not doubt and open_then(following, self.text) and not any(wish.wanted for wish in made):
            doubt = "free or kept then"
        if meant_next(following, self.text):
            for wish in made:
                wish.wanted = True
        if not made and ruled_out_next(following) and clause.has("fact", "busy") and one_day(clause):
            made = [Wish(False, one_day(clause), None, clause.pieces[0].label)]
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
        if clause.follows == "if" and not doubt and following and self._otherwise_another(clause, following[0]):
            doubt = "a condition"
        if self.hesitates and place and not doubt and self._hesitates_on_a_weekday(clause, made):
            doubt = "which week"
        if place and not made and not doubt and len(clause.pieces) == _DAY_AND_HOUR and not clause.follows:
            kept = self._kept_inside(clause)
            made = [kept] if kept is not None else made
        if place > 1 and not doubt and self.wishes and self._rest_of_what(place):
            doubt = "which day is ruled out"
        if place and not doubt and self._hours_of_work(place):
            made, doubt = [], "what is on those days"
        if place and self._found_kept(place, made):
            self.wishes[-1].reason = True
        elif place and self._answers_oneself(place, made):
            self.wishes[-1].reason, made[0].wanted = True, True
            made[0].days = clause.pieces[0].days
        elif place and not doubt:
            made = self._on_its_day(place, made)
        if place and not doubt:
            self._over_that_day(place, made)
        if place and not doubt:
            self._made_of_an_exception(clause, made)
        made, doubt = self._back_from(place, made, doubt)
        self._from_then_on(clause, made)
        self._mark(place, made)
        self._of_the_stretch(place, made)
        self.clock = next((clock_of(piece) for piece in reversed(clause.pieces) if clock_of(piece) >= 0 and piece.sure), self.clock)
        return made, doubt

    def _counted_from_edge(self, clause: Clause) -> Wish:
        """ "so any time after", "asi que antes": the days behind, or before, the one that the clause before named."""
        edge, self.edge = self.edge or 0, None
        if before_it(clause, self.text):
            first = self.days.first(edge)
            return Wish(True, self.days.between(None, first - timedelta(1) if first else None), None, "before that day")
        last = self.days.last(edge)
        return Wish(True, self.days.between(last + timedelta(1) if last else None, None), None, "after that day")

    def _reason_of_what_is_concluded(self, place: int) -> bool:
        """ "hauling a load to Tulsa Monday, back Wednesday night, so thursday or friday": a reason behind which another one stands, and then the wish."""
        behind = self.clauses[place + 1 : place + 3]
        if len(behind) != _BOTH_REASONS or behind[0].has("not", "turn", "if", "except", "free") or behind[1].has("not", "turn", "if"):
            return False
        returns = behind[0].has("free from", "busy", "busy from") or comes_back(behind[0], self.text)
        dated = any(piece.days is not None for piece in behind[1].pieces)
        return returns and dated and premise(behind[1:], self.text)

    def _falls_on_holiday(self, place: int, day: int) -> str:
        """ "I'd say thursday but it's thanksgiving so friday": the day wished for is let go; the doubt where no other stands behind."""
        taken = [wish for wish in self.wishes if wish.wanted and wish.days and not wish.days & ~day]
        if not any(piece.days is not None for one in self.clauses[place + 1 :] for piece in one.pieces):
            return "what stands in its place" if taken else ""
        for wish in taken:
            wish.reason = True
        return ""

    def _minds_nothing(self, clause: Clause, following: list[Clause]) -> bool:
        """ "don't mind early but the bus only gets me there at 9:45", "no me importa temprano pero ...": no wish, where a bound follows."""
        if not following or self.words[following[0].first] not in {"but", "pero"} or not following[0].pieces or not clause.pieces:
            return False
        first = clause.pieces[0].first
        return any(mark.tag == "fits" and mark.rule.startswith("do|does not know|mind") and mark.last == first - 1 for mark in clause.marks)

    def _made_of_an_exception(self, clause: Clause, made: list[Wish]) -> None:
        """ "mornings wed to fri, except thursday make it after 1", "menos el jueves que sea despues de la 1": the day excepted, at hours of its own."""
        excepted = self.wishes[-1] if self.wishes else None
        if (
            excepted is None
            or not excepted.excepted
            or excepted.wanted
            or not excepted.days
            or excepted.minutes is not None
            or len(made) != 1
        ):
            return
        own, said = made[0], self._said(clause)
        while said and said[0] in {",", "that", "then", "ese", "dia", "day"}:
            said = said[1:]
        if not own.wanted or own.days is not None or own.minutes is None or said[:2] not in MAKING:
            return
        days = excepted.weekly or excepted.days
        wanted = [wish for wish in self.wishes if wish.wanted]
        own.days = days & (
            ALL_DAYS if any(wish.days is None for wish in wanted) or not wanted else sum({wish.days or 0 for wish in wanted})
        )
        own.turned, own.joined, own.beside = False, True, True
        for wish in wanted:
            wish.days = (ALL_DAYS if wish.days is None else wish.days) & ~days
        self.wishes.pop()

    def _turned_to_an_hour(self, clause: Clause, made: list[Wish]) -> bool:
        """ "thursday isn't great but I could do it at 8": an hour for a day that was half ruled out."""
        said = self._said(clause)
        denied = bool(self.wishes) and not self.wishes[-1].wanted and self.wishes[-1].days is not None
        hours = [wish for wish in made if wish.wanted and wish.days is None and (wish.minutes or 0).bit_count() == 1]
        return denied and bool(hours) and said[:1] in {("but",), ("pero",)} and "it" in said

    def _on_the_day(self, clause: Clause, made: list[Wish], doubt: str) -> tuple[list[Wish], str]:
        """ "back the 14th, put me down at 3 that day": a clock time on the one day that the clause before named."""
        day, self.day = self.day, None
        said = self._said(clause)
        if day is None and any(said[i : i + 2] in {("those", "days"), ("them", "days"), ("esos", "dias")} for i in range(len(said))):
            named = [wish for wish in self.wishes if wish.days is not None]
            day = named[-1].weekly or named[-1].days if named else None
        # "on that day at 1:45", and no day named: that of an earlier text, with which the hour is remembered.
        dated = any(one.number_only or any(piece.days is not None for piece in one.pieces) for one in self.clauses)
        timed = not dated and any(wish.wanted and wish.minutes is not None for wish in made)
        if day is None and not self.wishes and not doubt and not timed and on_that_day([clause], self.text):
            return [], "which day"
        for wish in made:
            if day and wish.days is None and wish.minutes is not None:
                wish.days = day
        return made, doubt

    def _told_of_others(self, clause: Clause) -> bool:
        """ "monday at 11, the sitter comes at 10": what somebody else does, behind a day and an hour that are settled."""
        settled = any(exact(wish) for wish in self.wishes)
        if not settled or not clause.pieces or clause.has("not", "except", "turn", "if", "any", "free", "only") or clause.follows == "if":
            return False
        said = self.words[clause.first : clause.pieces[0].first]
        said = said[1:] if said[:1] and said[0] in {",", ".", "-", "(", "and", "y", "porque", "que"} else said
        return len(said) > 2 and said[0] in _OWNED and not _THEY_DO.isdisjoint(said[2:4])

    def _of_the_stretch(self, place: int, made: list[Wish]) -> None:
        """ "on nights this week so mornings": a time of day drawn from a stretch of days is meant for those days."""
        clause = self.clauses[place]
        if self.stretch is not None and self._said(clause)[:1] and self._said(clause)[0] in SO:
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
        if place and between_them(clause, self.text):
            return self._between_clocks(place)
        if self.clock >= 0 and before_it(clause, self.text) and not any(wish.wanted for wish in self.wishes):
            day = next((wish.days for wish in reversed(self.wishes) if wish.days is not None and wish.minutes is not None), None)
            for wish in self.wishes:
                wish.reason = True
            return [Wish(True, day, minutes_between(0, self.clock - 1), f"before {say_clock(self.clock)}")], ""
        open_ended = all(not wish.wanted or "until" in wish.label for wish in self.wishes)
        if self.clock < 0 or not open_ended or not after_it(clause, self.text):
            return made, doubt
        denied = any(not wish.wanted and wish.minutes is not None for wish in self.wishes)
        dated = next((wish for wish in reversed(self.wishes) if wish.days is not None), None)
        day = dated.days if dated else None
        near = self.clauses[max(0, place - 2) : place] if day is None else []
        told = next((days for one in reversed(near) if (days := [piece for piece in one.pieces if piece.days is not None])), [])
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
        second = clause.has("fits") and self.wishes and second_choice(clause, self.text)
        likewise = of_the_same_kind(clause, self.text) and self.wishes and not self.wishes[-1].wanted
        alone = place > 0 and clause.follows == "why" and self.clauses[place - 1].has("only")
        if self.wishes and not alone and not clause.has("not", "busy") and clause.has("free", "any") and otherwise(clause, self.text):
            made[:] = self._ruled_out_before(made)
        if _OTHER_DAY in self.text.flat and not clause.has("not", "busy") and _OTHER_DAY in " ".join(self._said(clause)):
            for wish in self.wishes:
                wish.minutes = wish.minutes if wish.wanted or wish.days is None else None
        for wish in made:
            wish.excepted = not wish.wanted and clause.has("except")
            wish.beside = wish.beside or bool(_BESIDE.intersection(self._said(clause)[:2])) or bool(_TOO.intersection(self._said(clause)))
            if self.wishes and wish.beside and wish.wanted and wish.days is not None and wish.minutes is None and clause.has("any"):
                wish.minutes = WHOLE_DAY
            wish.closer = (
                _ONE_MORE.isdisjoint(self._said(clause)[:3]) and _TOO.isdisjoint(self._said(clause)) and not clause.has("only", "not")
            )
            wish.freely = clause.has("free", "any") and not clause.has("busy")
            wish.reason = wish.reason or (contradicted and hearsay(clause, self.text))
            wish.joined = wish.joined or bool(second)
            if likewise:
                wish.wanted, wish.days = False, wish.weekly or wish.days


_BOTH_REASONS = 2
_OTHER_DAY = "any other day"
_JOKES = (
    "jk",
    "just kidding",
    "es broma",
    "no es cierto",
    "no te|se crea",
    "no ~1 mentira",
    "mentira",
    "es mentira",
    "no es verdad",
    "kidding",
    "joking",
)
"""Rules that take back the joke before them."""
_OWNED = lexicon("the my our his her their mi mis la el los su nuestra nuestro")
_THEY_DO = lexicon(
    "closes shuts opens starts ends finishes leaves arrives comes goes gets runs departs picks drops cierra abre sale llega empieza termina viene pasa "
    "close shut open start leave arrive come go get"
)
_SHIFTS = lexicon("open opens opening close closes closing")
"""Shifts that leave a part of their day free."""
_THIRD_PERSONS = {("they",), ("he",), ("she",)}
_TO_COME = lexicon("schedule book come call")
_OTHER = lexicon("other otro")
_HALTS = frozenset({"wait", "actually", "espere", "espera", "digo"})
_BESIDE = lexicon("or o also tambien maybe if si otherwise")
_TOO = lexicon("too also tambien")
_ONE_MORE = lexicon("and or y o also tambien plus ni nor if si otherwise")
_DAY_AND_HOUR = 2
"""Pieces of a clause that names a day and an hour."""
