"""Pieces of a clause: atoms widened by the words round them ("after 3", "10 to noon", "the 14th on")."""

from __future__ import annotations

from datetime import timedelta

from messenger.core.value import replace
from messenger.reading.times.atoms import Atoms
from messenger.reading.times.comparators import BOUNDS, COMPARATOR_STARTS, COMPARATORS, FOLLOWERS, LONGEST_COMPARATOR
from messenger.reading.times.constraint import MINUTES, Days, minutes_between
from messenger.reading.times.introductions import introduced
from messenger.reading.times.known import KNOWN
from messenger.reading.times.looks import Atom, say_clock, say_day
from messenger.reading.times.mark import Mark
from messenger.reading.times.mark_choice import MarkChoice
from messenger.reading.times.marks import marks_book
from messenger.reading.times.numbers import JOINERS, word_at
from messenger.reading.times.occasions import OCCASION_STARTS, before_a_day, behind_a_time
from messenger.reading.times.parts import Clause, Piece
from messenger.reading.times.ranges import SKIPPED, Ranges
from messenger.reading.times.rides import between_rides
from messenger.reading.times.words import MONTHS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import STOPS, Text

SAYING: frozenset[Mark] = frozenset({"any", "soonest", "vague", "if"})
"""Marks that say something of times in a clause that names none ("any time", "solo si ..."): see how such clauses are read in
:mod:`messenger.reading.times.wishes`."""
_BEFORE_HOUR = lexicon("so then do say maybe about make lets entonces mejor")
_BEHIND_HOUR = lexicon("instead please works ok okay good is would that then on if porfa mejor") | STOPS | {"", ","}
"""Words around three or four figures that make them an hour ("I get off at 2 so 230 instead")."""


class Pieces(Ranges):
    """Reads the pieces of one text."""

    def __init__(self, text: Text, atoms: Atoms):
        self.text = text
        self.words = atoms.w
        self.atoms = atoms
        self.calendar = Days(atoms.today)
        found = atoms.all()
        self.starts = {atom.first: atom for atom in found}
        self.inside = {i for atom in found for i in range(atom.first, atom.last + 1)}
        self.kept: set[int] = set()
        self.of_visits = not text.bag.isdisjoint(_VISITS)
        self.cancels = not text.bag.isdisjoint(_CANCELLING)
        self.introduced = introduced(self.words, self.inside)
        self.marks = MarkChoice(self.words, self.starts, self.inside, text.asks).chosen(marks_book().find(text))

    @property
    def silent(self) -> bool:
        """Whether the text names no time and has no mark that says something of times by itself: then no clause comes to anything."""
        marked = any(mark.tag in SAYING for here in self.marks.values() for mark in here)
        return not self.starts and not marked and not {"si", "no"} <= self.text.bag

    def _time_soon(self, i: int, within: int = 3) -> bool:
        return any(
            j in self.starts or (j < len(self.words) and self.words[j] in BOUNDS and j + 1 - i <= within + 1) for j in range(i, i + within)
        )

    def _read(self, i: int, clause: Clause, *, dropped: bool) -> int:
        """Read what stands at word i into the clause; the next word to look at."""
        left = self._moved_from(i)
        if left is not None:
            return left
        if self.words[i] in OCCASION_STARTS and i not in self.starts:
            passed = behind_a_time(i, clause, self.words, self.starts, self.marks) or before_a_day(
                i, clause, self.words, self.starts, self.marks
            )
            if passed:
                return passed
        between = self._comparison(i)
        if between:
            relation, at, length = between
            piece_last = self._compared(relation, i, at, clause, dropped)
            if piece_last is not None:
                return piece_last + 1
            del length
        atom = self.starts.get(i)
        if atom is None:
            word = self.words[i]
            clause.strange += (
                word not in KNOWN
                and word not in STOPS
                and word.isalpha()
                and i not in self.introduced
                and not any(mark.first <= i <= mark.last for mark in clause.marks)
            )
            return i + 1
        if atom.kind == "past":
            clause.past = True
            return atom.last + 1
        if atom.kind == "unsure":
            clause.unsure = clause.unsure or atom.label or "a date that can be read in two ways"
            return atom.last + 1
        last = atom.last
        outranked = self._outranked(atom, clause)
        piece = self._piece(atom, clause) if outranked else self._ranged(atom) or self._of_rides(atom, clause) or self._piece(atom, clause)
        dropped = dropped or outranked
        if piece is None:
            clause.number_only = True
            return last + 1
        piece = self._followed(piece)
        if not dropped:
            self._add(clause, piece)
        return piece.last + 1

    def _of_rides(self, atom: Atom, clause: Clause) -> Piece | None:
        """ "drops me at 10:30 and picks me up at 2": the time between; what else is said of the ride is no strange word."""
        piece = between_rides(atom, self.words, self.starts)
        if piece is not None:
            clause.strange = 0
            clause.marks = [mark for mark in clause.marks if mark.tag not in {"busy", "busy from"}]
        return piece

    def _moved_from(self, i: int) -> int | None:
        """The word behind a time that a visit is moved away from ("move the 3rd to the 10th", "from 10 to 2"); None where there is none."""
        at = i + 1 if self.words[i] in {"from", "de", "del"} and i not in self.starts else i
        atom = self.starts.get(at)
        if atom is None:
            return None
        if self.of_visits and atom.kind == "days" and self._day_of_the_visit(at, atom):
            return atom.last + 1
        if self.cancels and self._cancelled(at):
            timed = next((self.starts[j] for j in (atom.last + 1, atom.last + 2) if j in self.starts), None)
            return (timed.last if timed is not None and timed.kind in {"clock", "number", "part"} else atom.last) + 1
        if atom.kind not in {"days", "clock", "number"} or word_at(self.words, atom.last + 1) not in {"to", "para", "a", "al"}:
            return None
        if _MOVING.isdisjoint(self.words[max(0, at - 6) : at]):
            return None
        target = next((self.starts[j] for j in range(atom.last + 1, atom.last + 4) if j in self.starts), None)
        hour_of_the_day = target is not None and atom.kind == "days" and target.kind == "clock"
        return atom.last + 1 if target is not None and not hour_of_the_day else None

    def _cancelled(self, at: int) -> bool:
        """Whether the time at word ``at`` is that of a visit to be cancelled ("cancel my tuesday at 3", "quiero cancelar la del lunes")."""
        for j in range(at - 1, max(-1, at - 8), -1):
            if self.words[j] in STOPS or self.words[j] in _CUTS or (j in self.inside and self.words[j] != "del"):
                return False
            if self.words[j] in _CANCELLING:
                return {"no", "not", "if", "si"}.isdisjoint(self.words[max(0, j - 3) : j])
        return False

    def _day_of_the_visit(self, at: int, atom: Atom) -> bool:
        """ "can I switch my friday appointment to monday", "mi cita del martes la quiero para el jueves": the day that the visit had."""
        if not any(other.kind == "days" and other.first > atom.last for other in self.starts.values()):
            return False
        if word_at(self.words, atom.last + 1) in _VISITS and word_at(self.words, at - 1) in _OWN:
            return True
        step = at - 1 if self.words[at] == "del" else at - 2
        joined = self.words[at] == "del" or word_at(self.words, at - 1) in {"de", "del", "on", "for"}
        return joined and word_at(self.words, step) in _VISITS and word_at(self.words, step - 1) in _OWN

    def _outranked(self, atom: Atom, clause: Clause) -> bool:
        """The monday of "tuesday rather than monday", "prefiero el martes al lunes": what something else is preferred to."""
        before = self.words[atom.first] if self.words[atom.first] == "al" else word_at(self.words, atom.first - 1)
        if before not in {"than", "over", "que", "al"} or not clause.pieces:
            return False
        if before == "over" and clause.pieces[-1].last == atom.first - 2:
            return True
        if before == "que" and "mas" in self.words[clause.first : clause.pieces[-1].first + 1]:
            return clause.pieces[-1].last == atom.first - 2
        return not _PREFERRING.isdisjoint(self.words[clause.first : atom.first])

    def _add(self, clause: Clause, piece: Piece) -> None:
        """Put a piece into a clause; it is joined where "or", "and" or a comma stands between it and the one before."""
        if clause.pieces:
            between = self.words[clause.pieces[-1].last + 1 : piece.first]
            if between[:3] == ["mas", "o", "menos"]:
                between = between[3:]
            lead = self.words[piece.first]
            joiners = {*between, lead if lead in JOINERS else ""} & (JOINERS | {","})
            piece.joined = bool(joiners)
            piece.joiner = next(iter(sorted(joiners - {","}, reverse=True)), "," if joiners else "")
            self._turn_to_other_bound(clause.pieces[-1], piece)
        piece.affirmed = word_at(self.words, piece.last + 1) in {"si", "yes", "yep", "yeah"}
        piece.denied = word_at(self.words, piece.last + 1) in {"no", "nope", "nah", "tampoco"}
        clause.pieces.append(piece)

    def _turn_to_other_bound(self, before: Piece, piece: Piece) -> None:
        """ "nothing before 10 or after 3": the second bound is denied with the first, so that both hold."""
        other = {"from": "after ", "until": "before "}.get(before.form)
        if not before.positive or other is None or piece.joiner not in {"or", "nor", "ni", "o"} or not piece.label.startswith(other):
            return
        if before.minutes is None or piece.minutes is None or piece.days is not None:
            return
        low, high = (piece.minutes & -piece.minutes).bit_length() - 1, piece.minutes.bit_length() - 1
        piece.minutes = minutes_between(0, low) if other == "after " else minutes_between(high + 1, MINUTES - 1)
        piece.form, piece.joiner, piece.positive = ("until" if other == "after " else "from"), "and", True
        piece.label = f"{piece.form} {say_clock(low if other == 'after ' else high + 1)}"

    def _comparison(self, i: int) -> tuple[str, int, int] | None:
        """A comparator at word i, the place of the piece it governs, and its length in words."""
        if self.words[i] not in COMPARATOR_STARTS or (i in self.starts and self.starts[i].kind != "number"):
            return None
        if self.words[i] == "from" and word_at(self.words, i - 1) in {"apart", "aside"}:
            return None
        for length in range(LONGEST_COMPARATOR, 0, -1):
            relation = COMPARATORS.get(tuple(self.words[i : i + length]))
            if relation == "around" and self.words[i] == "about" and word_at(self.words, i - 1) in {"how", "what"}:
                return None
            if relation and length == 1 and self.words[i] in _PARTICLES and word_at(self.words, i - 1) in _COMING:
                return None
            if relation:
                at = i + length
                if at - 1 in self.starts and length > 1:
                    return relation, at - 1, length - 1
                while at < len(self.words) and at not in self.starts and self.words[at] in SKIPPED:
                    at += 1
                if at in self.starts and at - i - length <= 2 + (relation == "between"):
                    return relation, at, length
                event = self._event(relation, i + length)
                if event is not None:
                    return relation, event, length
        return None

    def _event(self, relation: str, i: int) -> int | None:
        """The time of an event that bounds a wish ("before my flight on the 16th", "after i get off work at 5"); None where there is none."""
        if relation not in {"after", "before", "until"} or word_at(self.words, i) not in _EVENT_STARTS:
            return None
        for at in range(i + 1, min(i + 8, len(self.words))):
            if self.words[at] in STOPS or self.words[at] in {",", "but", "pero", "and", "y", "or", "o"}:
                return None
            atom = self.starts.get(at)
            if atom is not None and atom.kind != "number":
                dated = atom.kind == "days" and atom.form == "date"
                return at if atom.kind == "clock" or (dated and self.words[i] in {"my", "the", "our", "mi", "su"}) else None
        return None

    def _compared(self, relation: str, start: int, at: int, clause: Clause, dropped: bool) -> int | None:
        """Read "after 3", "before christmas", "between 10 and noon"; the last word used, or None where it is none."""
        atom = self.starts[at]
        if atom.kind in {"past", "unsure"}:
            if atom.kind == "unsure":
                clause.unsure = atom.label
            clause.past = clause.past or atom.kind == "past"
            return atom.last
        if self.words[start] in {"closer", "nearer"} and atom.kind != "days" and not self._names_a_day():
            return None  # closer than what was offered, on no day
        if self._day_or_hour(atom):
            clause.unsure = clause.unsure or "a number that can be a day or a time"
            return atom.last
        if relation in {"between", "from"}:
            piece = self._ranged(atom, joined=relation == "between")
            if piece:
                piece.first = start
                if relation == "between" and piece.days is not None and "(" in atom.label and atom.form == "date":
                    first, last = self.calendar.first(piece.days), self.calendar.last(piece.days)
                    if first and last and first < last:
                        piece.days &= ~(self.calendar.of(first) | self.calendar.of(last))
                piece = self._followed(piece)
                if not dropped:
                    self._add(clause, piece)
                return piece.last
            if relation == "between":
                return None
        piece = self._day_number(atom, at) or self._piece(atom, clause, cue=True)
        if piece is None:
            return None
        made = self._followed(replace(piece)) if self.words[start] == "desde" else None
        if relation == "from" and self.words[start] in {"since", "desde"}:
            dated = atom.kind == "days" and not MONTHS.keys().isdisjoint(self.words[atom.first : atom.last + 1])
            clause.past = clause.past or (not dated and (made is None or made.last == piece.last))
            piece.last = made.last if made else piece.last
        made = self._other_side(relation, atom, piece) or self._apply(relation, piece)
        if made is None:
            clause.unsure = clause.unsure or ("how close to that day" if piece.days is not None else "7: morning or evening")
            return piece.last
        made.first = start
        made.positive = self.words[start] in {"not", "no", "nothing", "never", "nada"}
        made.lasting = relation == "after" and self.words[start] in {"until", "till", "til", "untill", "hasta"}
        if not dropped:
            self._add(clause, made)
        return made.last

    def _other_side(self, relation: str, atom: Atom, piece: Piece) -> Piece | None:
        """ "not before lunch", "nothing after lunch", "no antes del almuerzo": where the atom is itself a side of the meal, the other side;
        "any time after lunch": the side that it is."""
        said = self.words[atom.first]
        if atom.kind == "part" and (relation, said) in _SAME_SIDES:
            return piece
        if atom.kind != "part" or piece.minutes is None or (relation, said) not in _SIDES:
            return None
        low, high = (piece.minutes & -piece.minutes).bit_length() - 1, piece.minutes.bit_length() - 1
        bounds = (high + 1, MINUTES - 1) if relation == "from" else (0, low - 1)
        return replace(piece, minutes=minutes_between(*bounds), label=f"{relation} {say_clock(bounds[0] if relation == 'from' else low)}")

    def _names_a_day(self) -> bool:
        return any(atom.kind == "days" for atom in self.starts.values())

    def _day_or_hour(self, atom: Atom) -> bool:
        """ "after the 3": the third, or three o'clock as somebody says it whose first language is Spanish."""
        said = self.words[atom.first : atom.last + 1]
        bare = (
            atom.kind == "days"
            and len(said) == 2
            and said[0] == "the"
            and said[1].isascii()
            and said[1].isdigit()
            and int(said[1]) <= _NOON
        )
        beside = word_at(self.words, atom.last + 1)
        return bare and beside not in {"to", "-", "thru", "through", "and", "or", ","} and self.atoms.named_month is None

    def _day_number(self, atom: Atom, at: int) -> Piece | None:
        """The 20 of "despues del 20": the article makes it a day of the month."""
        if atom.kind != "number" or not 1 <= atom.value <= 31 or self.words[at - 1] not in {"del", "el"}:
            return None
        day = self.atoms.next_day_of_month(atom.value)
        return Piece(atom.first, atom.last, days=self.calendar.of(day), form="date", label=say_day(day)) if day else None

    def _apply(self, relation: str, piece: Piece) -> Piece | None:
        """A piece seen through "after", "from", "before", "until" or "around"; None where its hour is not sure."""
        if piece.days is not None and piece.minutes is None:
            first, last = self.calendar.first(piece.days), self.calendar.last(piece.days)
            if not first or not last or not piece.days:
                return piece
            if relation in {"before", "until"} and piece.form == "span" and piece.label.startswith(("late ", "end ")):
                relation = "through"
            bounds = {
                "after": (last + timedelta(1), None), "from": (first, None), "before": (None, first - timedelta(1)), "until": (None,
                first - timedelta(1) if piece.form == "span" else last), "through": (None, last),
            }.get(relation)  # fmt: skip
            if bounds is None:
                return None if "(" in piece.label else piece
            words = {"after": "after", "from": "from", "before": "before", "until": "until", "through": "until"}[relation]
            return replace(
                piece,
                days=self.calendar.between(*bounds),
                form="span",
                weekly=0,
                every=False,
                label=f"{words} {piece.label}",
                value=first.toordinal(),
            )
        if piece.clock < 0:
            if piece.minutes is None:
                return piece
            low = (piece.minutes & -piece.minutes).bit_length() - 1
            high = piece.minutes.bit_length() - 1
            low, high = {
                "after": (high + 1, MINUTES - 1),
                "from": (low, MINUTES - 1),
                "before": (0, low - 1),
                "until": (0, high),
                "through": (0, high),
            }.get(relation, (low, high))
            if relation == "after" and piece.label in {"morning", "mornings", "lunch"}:
                low = 720
            return replace(piece, minutes=minutes_between(low, high), label=f"{relation} {piece.label}")
        if not piece.sure:
            return None
        low, high = {
            "after": (piece.clock, MINUTES - 1), "from": (piece.clock, MINUTES - 1), "before": (0, piece.clock - 1),
            "until": (0, piece.clock), "through": (0, piece.clock), "around": (piece.clock - 30, piece.clock + 30),
        }[relation]  # fmt: skip
        return replace(
            piece,
            minutes=minutes_between(low, high),
            label=f"{relation} {say_clock(piece.clock)}",
            form=relation,
            value=piece.clock,
            clock=-1,
        )

    def _piece(self, atom: Atom, clause: Clause, *, cue: bool = False) -> Piece | None:
        """One atom as a piece; None for a bare number that nothing makes a time."""
        if atom.kind == "number":
            return self._number(atom, clause, cue=cue)
        if atom.kind == "clock":
            if atom.every and not (
                cue
                or clause.pieces
                or clause.follows == "turn"
                or len(self.text.plain) <= 4
                or self._time_soon(atom.last + 1, 3)
                or (word_at(self.words, atom.first - 1) in _BEFORE_HOUR and word_at(self.words, atom.last + 1) in _BEHIND_HOUR)
            ):
                return None
            made = Piece(
                atom.first,
                atom.last,
                minutes=minutes_between(atom.clock, atom.clock),
                clock=atom.clock,
                sure=atom.sure,
                explicit=atom.explicit,
                label=atom.label,
            )
            return (self._apply("around", made) or made) if atom.form == "span" else made
        if atom.kind == "part":
            return Piece(
                atom.first, atom.last, minutes=atom.minutes, every=atom.every, form=atom.form, explicit=atom.explicit, label=atom.label,
                positive=atom.label.startswith(("not ", "no ")),
            )  # fmt: skip
        return Piece(
            atom.first, atom.last, days=atom.days, weekly=atom.weekly, form=atom.form, every=atom.every, minutes=atom.minutes or None,
            label=atom.label, value=atom.value,
        )  # fmt: skip

    def _followed(self, piece: Piece) -> Piece:
        """ "11 or later", "the 14th on", "2ish": what stands behind a piece and widens it."""
        step = piece.last + 1
        if word_at(self.words, step) == "," and word_at(self.words, step + 1) in {"no", "not", "and", "nothing", "ni", "y"}:
            step += 1
        for length in (4, 3, 2, 1):
            relation = FOLLOWERS.get(" ".join(self.words[step : step + length]))
            if relation:
                if step in self.starts or (
                    length == 1
                    and self.words[step] == "on"
                    and (
                        piece.form == "weekday" or (step + 1 < len(self.words) and self.words[step + 1] not in STOPS | {",", "is", "works"})
                    )
                ):
                    break
                if length > 1 and word_at(self.words, step + length) in _PARTS_OF_THE_DAY:
                    break
                if (
                    length > 1
                    and word_at(self.words, step + length) in {"than", "then", "de", "que"}
                    and self._time_soon(step + length + 1, 1)
                ):
                    break
                if (
                    length > 1
                    and self.words[min(step + length, len(self.words)) - 1] in {"after", "before", "on", "past", "despues"}
                    and self._time_soon(step + length, 1)
                    and not (self.words[step + length] in _EACH and word_at(self.words, step + length + 1) in _DAY)
                ):
                    break
                made = self._apply(relation, piece)
                if made:
                    made.last = step + length - 1
                    return made
        if piece.clock >= 0 and piece.last < len(self.words) and self.words[piece.last] == "ish" and piece.sure:
            made = self._apply("around", piece)
            return made or piece
        return piece


_NOON = 12
_SIDES = {("from", "before"), ("from", "antes"), ("until", "after"), ("until", "despues")}
"""A bound that is denied, and the side of a meal that it is said of ("not before" and "before lunch")."""
_SAME_SIDES = {("before", "before"), ("before", "antes"), ("after", "after"), ("after", "despues")}
_PARTICLES = frozenset({"by", "through", "thru"})
_COMING = lexicon("come comes coming stop swing drop slide pass go going roll pop run came stopping swinging")
"""Verbs behind which these words bound nothing ("stop by friday at 2")."""
_MOVING = lexicon(
    "move moved reschedule change switch push bump swap mover mueva muevan cambiar cambio cambie cambien pasar pase pasen reagendar recorrer muevanla muevala moverla cambia cambias cambiamela mueve muevela muevemela pasa pasas pasame pasamela recorre recorra recorrela "
    "cambiarla cambiela cambienla pasarla pasela pasenla reagendarla"
)
_CANCELLING = lexicon(
    "cancel canceling cancelling cancelar cancelo cancele cancela cancelen cancelarla cancelame cancelenme cancelarme cancelo anular"
)
_CUTS = lexicon(", and y but pero para to for instead so entonces because porque")
_VISITS = lexicon("appointment appointments visit session cita consulta visita sesion")
_OWN = lexicon("my mi our nuestra")
_PREFERRING = lexicon("easier facil comodo prefer prefiero preferiria mejor better rather like best")
_EACH, _DAY = lexicon("any every cualquier cada"), lexicon("day days weekday dia")
"""What begins a wish of its own behind a bound ("3:30 or after any day")."""
_PARTS_OF_THE_DAY = lexicon("lunch noon work school dinner class")
_EVENT_STARTS = lexicon("my our i he she we they mi su que salgo salga sale termino termine llegue llego el la the")
