"""What one clause asks for or rules out, by itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from messenger.core.value import replace
from messenger.reading.times.constraint import ALL_DAYS, MINUTES, Days, minutes_between
from messenger.reading.times.groups import Group, groups_of
from messenger.reading.times.looks import NAMES, TOO_FAR, say_clock, say_day
from messenger.reading.times.parts import Clause, Piece, Wish
from messenger.reading.times.retractions import names_holiday
from messenger.reading.times.words import PARTS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import Text

_AFTERNOON = minutes_between(*PARTS["afternoon"])


_OVER = ("pude|", "^ falte", "no ~1 llegue", "^ llegue")
"""Rules of what is over, whatever apology stands beside it ("perdón, falté el viernes")."""
_STRONG_PAST = ("used to", "antes ~1", "last|", "ultim", "ago|", "hace ~2")


STRONGLY_FREE = lexicon("free off available libre libres disponible descanso descansa descansamos open")


def clause_wishes(clause: Clause, days: Days, before: list[Wish], text: Text) -> tuple[list[Wish], str]:
    """The wishes of one clause, and a doubt about it ("" where there is none)."""
    if clause.follows == "if" and clause.pieces and clause.has("past"):
        return [], "a condition"
    if clause.follows == "if" and clause.pieces and _forced(text.words[clause.first : clause.last + 1]):
        return [], "a condition"
    if clause.follows == "if" and before and _asks_whether_open(clause, before, text):
        return [], ""
    if clause.follows == "if" and not _bounding(clause, text):
        alone = text.words[max(0, clause.first - 1) : clause.first] in {("only",), ("solo",), ("solamente",), ("nomas",)}
        return [], "a condition" if alone or _with_a_consequence(clause, text) else ""
    if not clause.pieces:
        return _without_pieces(clause, before, text)
    if _speaks_of_other_things(clause, text):
        return [], ""
    if clause.unsure:
        return [], clause.unsure
    if clause.has("unknown"):
        return [], "not settled yet"
    said = text.words[clause.first : clause.last + 1]
    shift = any(said[j] == "open" and said[j - 1] in _PERSONS for j in range(1, len(said)))
    free = clause.has("free") and bool(STRONGLY_FREE.intersection(said) - ({"open"} if shift else set()))
    busy = clause.has("busy") and not free
    absent = _absence(clause, text, days)
    if absent:
        return [absent], ""
    if _worn_out_by_then(clause, text) and any(wish.wanted for wish in before):
        return [], ""
    if _strange(clause):
        return [], "" if clause.follows == "why" else "strange"
    if clause.has("free from") and _child_let_out(clause, text) and not _asked_behind(clause, text):
        return [], A_CHILD
    made: list[Wish] = []
    edge = _too_early_or_late(clause, text)
    spared = 0
    groups = groups_of(clause, days)
    settled = any(group.wanted and group.clock >= 0 for group in groups)
    for group in groups:
        if group.doubt:
            return [], group.doubt
        if group.wanted and group.until is not None and _until_what(clause, text):
            return [], "until then, or from then on"
        if not free and _begins(clause, group):
            return [], "what begins on that day"
        begins = group.label.startswith(("from ", "after ")) or (group.days is not None and not _BEGINNING.isdisjoint(said))
        if busy and begins and _vacation(clause, text):
            return [], "free or away on vacation"
        at_once = group.label in {"right now", "ahorita", "ahora mismo"} and group.minutes is None
        if busy and at_once and group.wanted and not clause.has("not", "only", "any"):
            continue
        if not group.wanted and group.label in {"right now", "ahorita", "ahora mismo"}:
            return [], "not settled yet"
        if not group.wanted and group.clock >= 0 and not busy:
            if group.beside or (settled and not edge and group.days is None):
                continue
            if not edge and group.days is None and _hour_excepted(clause, groups):
                made.append(Wish(False, None, minutes_between(group.clock, group.clock + _AN_HOUR), group.label, excepted=True))
                continue
            if not edge and (group.days is not None or not _just_denied(clause, text)):
                return [], "a time that may be ruled out"
            if edge:
                group.minutes = minutes_between(0, group.clock) if edge == "early" else minutes_between(group.clock, MINUTES - 1)
                group.clock, group.label = -1, f"{group.label} or {'earlier' if edge == 'early' else 'later'}"
        if not group.wanted and busy and group.days is not None and group.minutes is None and _busy_except(clause):
            spared |= group.weekly or group.days
            continue
        wish = _wish(group, clause, days, free=free, busy=busy, off=bool({"off", "descanso", "descansa"} & set(said)))
        if wish:
            made.append(wish)
    if clause.has("except") and _outside_what_is_out(made):
        return [], "what is excepted"
    if spared and not made:
        made = [Wish(True, spared, None, "what is left of the week", reason=clause.follows == "why")]
    elif spared:
        for wish in made:
            wish.days = (ALL_DAYS if wish.days is None else wish.days) & ~spared
    return made, "a question" if edge and text.asks and not clause.has("except") else ""


def _outside_what_is_out(made: list[Wish]) -> bool:
    """ "next week is bad except thursday": a weekday let in again, whose next day does not lie in the stretch that is ruled out."""
    out = [wish.days for wish in made if not wish.wanted and wish.span and wish.days]
    again = [wish.days for wish in made if wish.wanted and wish.weekdays and wish.days]
    return bool(out and again) and any(not days & stretch for days in again for stretch in out)


def _until_what(clause: Clause, text: Text) -> bool:
    """ "with my dad till friday": an end of something that is not said to be free time."""
    if clause.has("free", "only", "any", "not", "except", "busy", "free from", "busy from", "soonest", "fits") or clause.follows == "if":
        return False
    inside = {j for piece in clause.pieces for j in range(piece.first, piece.last + 1)}
    rest = [text.words[j] for j in range(clause.first, clause.last + 1) if j not in inside]
    return any(word in _AMONG for word in rest)


_AMONG = lexicon("with at in on my his her our watching visiting staying house shop work mi su casa con en")


def _worn_out_by_then(clause: Clause, text: Text) -> bool:
    """ "any morning. by afternoon my back is shot": how somebody fares by then, behind a wish."""
    first = clause.pieces[0]
    behind = text.words[first.last + 1 : first.last + 2]
    return len(clause.pieces) == 1 and text.words[first.first] == "by" and behind != () and behind[0] in _OWN


_OWN = lexicon("my his her our i he she we")


def _hour_excepted(clause: Clause, groups: list[Group]) -> bool:
    """ "anything but 8am", "I can do the 4th but not 9:30": one hour of the clock that is taken out of what is wished for."""
    wished = clause.has("any") or any(group.wanted and group.days is not None for group in groups)
    return wished and clause.has("except") and not clause.has("if", "past", "turn") and sum(not group.wanted for group in groups) == 1


_AN_HOUR = 59


def _begins(clause: Clause, group: Group) -> bool:
    """ "I start my new job on the 7th": a day on which something begins, and no more said."""
    dated = group.wanted and group.days is not None and group.minutes is None and group.until is None and not group.span
    return dated and clause.has("busy from") and not clause.has("not", "except", "free from", "free")


def _vacation(clause: Clause, text: Text) -> bool:
    """ "a partir del 20 ya estoy de vacaciones": free from work then, or away from town, unless a journey is said."""
    said = text.words[clause.first : clause.last + 1]
    return not _VACATION.isdisjoint(said) and _LEAVING.isdisjoint(said)


_BEGINNING = lexicon("start starts starting begin begins beginning empieza empiezan comienza comienzan empiezo")
_VACATION = lexicon("vacation vacations vacay vacaciones holiday pto")
_LEAVING = lexicon(
    "leave leaving leaves fly flying flies gone going head heading heads depart departing travel traveling travelling away out voy vamos salgo "
    "salimos viajo viajamos ido salir"
)
_RETURNS = ("back", "regreso|", "de|ya regreso")
"""Rules of a return, from which day on somebody can come."""
_RETURNING = lexicon("back return returning returns home viro viramos vuelvo volvemos regreso regresamos regresar vuelta volver")


def _absence(clause: Clause, text: Text, days: Days) -> Wish | None:
    """ "we leave on the 19th and won't be back until the 3rd": the days between are ruled out, the day of the return not."""
    pieces = [piece for piece in clause.pieces if piece is clause.pieces[-1] or not _for_a_holiday(piece, text)]
    late = len(pieces) == 3 and returns_late(pieces[-1])
    pieces = pieces[: len(pieces) - late]
    dated = [piece for piece in pieces if piece.days is not None and piece.minutes is None]
    if len(pieces) != 2 or len(dated) != 2 or any(piece.form not in {"date", "span", "weekday"} or piece.every for piece in dated):
        return None
    first, second = dated
    returns = _RETURNING.intersection(text.words[first.last + 1 : second.first + 2])
    if (
        not returns
        or _LEAVING.isdisjoint(text.words[clause.first : first.first + 1])
        or not _START.isdisjoint(text.words[first.first : first.first + 1])
    ):
        return None
    return away(first.days or 0, second.days or 0, days, late=late)


def _for_a_holiday(piece: Piece, text: Text) -> bool:
    """ "we leave wednesday for thanksgiving": what a journey is for."""
    return piece.form == "date" and piece.minutes is None and text.words[max(0, piece.first - 1)] in {"for", "para", "por"}


def returns_late(piece: Piece) -> bool:
    """Whether a piece is an evening or a night, of which day is not said: back "sunday night", that day is gone too."""
    return piece.days is None and piece.minutes is not None and piece.clock < 0 and piece.label in _EVENINGS


_EVENINGS = frozenset({"night", "evening", "tonight", "late", "noche", "nights", "evenings"})


def away(left: int, back: int, days: Days, *, late: bool = False) -> Wish | None:
    """The days from the first of ``left`` to the last before ``back`` as ruled out, and that of the return too where it is ``late`` in the day;
    a return that lies before it is in the month after."""
    start, end = days.first(left), days.last(back)
    if start is None or end is None:
        return None
    if end <= start:
        end = (end.replace(day=1) + timedelta(32)).replace(day=min(end.day, 28))
    if end <= start:
        return None
    last = end if late else end - timedelta(1)
    return Wish(False, days.between(start, last), None, f"{say_day(start)} to {say_day(last)}")


def comes_back(clause: Clause, text: Text) -> bool:
    """Whether a clause is about a return on one day ("back the 3rd")."""
    dated = len(clause.pieces) == 1 and clause.pieces[0].days is not None and clause.pieces[0].minutes is None
    return dated and not _RETURNING.isdisjoint(text.words[clause.first : clause.pieces[0].first + 2])


_START = frozenset({"until", "till", "til", "hasta", "before", "antes"})
A_CHILD = "a child's hours: what they mean for the visit"
_CHILDREN = lexicon(
    "kid kids child children son daughter boy boys girl girls grandson granddaughter grandkids grandbaby grandchildren hijo hija hijos hijas nino "
    "nina ninos ninas nieto nieta nietos bebe"
)


def _child_let_out(clause: Clause, text: Text) -> bool:
    """ "my kids get out at 3": somebody is to be picked up then; whether before or after is good is not said."""
    out = min(mark.first for mark in clause.marks if mark.tag == "free from")
    said = text.words[clause.first : out + 1]
    return not _CHILDREN.isdisjoint(said) and not clause.has("free", "not", "except")


def _asked_behind(clause: Clause, text: Text) -> bool:
    """ "my son gets out at 11:30, can I come after?", "sale a las 11 y media, ¿se puede después?": what it means is said right behind."""
    behind = text.words[clause.last + 1 : clause.last + 1 + _A_QUESTION]
    return not _AFTERWARDS.isdisjoint(behind) and not _MAY.isdisjoint(behind) and not any(word[:1].isdigit() for word in behind)


_A_QUESTION = 9
_AFTERWARDS = frozenset({"after", "afterwards", "afterward", "later", "despues", "luego"})
_MAY = lexicon("can could possible puede puedo podria podemos se would")


_PERSONS = frozenset({"i", "we", "he", "she"})
_OFFERED = lexicon("it that they there you yall theres es hay tienen tiene son fuera hubiera")


def _bounding(clause: Clause, text: Text) -> bool:
    """Whether an "if" bounds the wish before it ("wed if it's before 11", "if you have something today"), not something else."""
    said = text.words[clause.first : clause.first + 6]
    at = next((i for i, word in enumerate(said) if word in {"if", "si"}), -1)
    if at >= 0 and clause.pieces and not _SPEAKERS.isdisjoint(text.words[clause.first + at + 2 : clause.pieces[0].first]):
        return False
    return (
        bool(clause.pieces) and 0 <= at < 3 and said[at + 1 : at + 2] != () and said[at + 1] in _OFFERED and not clause.has("busy", "fact")
    )


def _forced(said: Sequence[str]) -> bool:
    """ "if it has to be a monday then late", "si tiene que ser lunes": a day that is taken only where it must be."""
    return any(tuple(said[i : i + len(phrase)]) == phrase for i in range(min(_REACH, len(said))) for phrase in _MUST_BE)


_MUST_BE = tuple(
    tuple(phrase.split())
    for phrase in (
        "has to be",
        "must be",
        "needs to be",
        "have to do",
        "gotta be",
        "tiene que ser",
        "tuviera que ser",
        "a fuerza es",
        "a fuerzas es",
    )
)
_REACH = 5
"""Words of a condition among which these stand."""


def _asks_whether_open(clause: Clause, before: list[Wish], text: Text) -> bool:
    """ "saturday at 11 if y'all do saturdays": a condition that the one who answers knows of; it adds no wish."""
    named = {wish.days for wish in before}
    known = all((piece.every or piece.days in named) and piece.minutes is None for piece in clause.pieces)
    every = bool(clause.pieces) and known and not clause.has("not")
    said = [word for word in text.words[clause.first : clause.pieces[0].first] if word not in _SEVERAL] if every else []
    return len(said) >= 3 and said[-3:-1] in (["if", "you"], ["if", "they"]) and said[-1] in _OPENING


_SEVERAL = lexicon("all folks guys on are still even ever , people")
_OPENING = lexicon("do open work take see offer")
_SPEAKERS = lexicon("i we not never no cant yo")


def _with_a_consequence(clause: Clause, text: Text) -> bool:
    """Whether a time hangs on a condition in one breath ("if it snows I can't come on Monday", "si llueve no puedo el lunes")."""
    if not clause.pieces or not clause.has("not", "free"):
        return False
    between = text.words[clause.first + 1 : clause.pieces[0].first]
    return len(between) > 3 and clause.has("not") and not clause.has("busy")


def _busy_except(clause: Clause) -> bool:
    """ "I work every day except wednesdays": what is excepted is free; not "any day except wednesday, I work"."""
    busy = min((mark.first for mark in clause.marks if mark.tag == "busy"), default=-1)
    return any(mark.tag == "except" and 0 <= busy < mark.first for mark in clause.marks)


def _too_early_or_late(clause: Clause, text: Text) -> str:
    """ "9 is too early", "a las 7 es muy tarde": early, late, or "" where a clause says neither."""
    for mark in clause.marks:
        words = set(text.words[mark.first : mark.last + 1]) if mark.tag == "not" else set()
        if words & {"too", "muy", "demasiado"}:
            return "early" if words & {"early", "temprano", "soon", "pronto"} else "late" if words & {"late", "tarde"} else ""
    return ""


def _just_denied(clause: Clause, text: Text) -> bool:
    """Whether a "not" stands right before the only time of a clause ("not at 3"), or right behind it ("at 3 no")."""
    first, last = clause.pieces[0].first, clause.pieces[-1].last
    return any(
        mark.tag == "not"
        and (mark.last == first - 1 or mark.first == last + 1 or (mark.last == first - 2 and text.words[first - 1] in {"at", "las"}))
        for mark in clause.marks
    )


_LONG = 6
"""Letters or figures of a word at most that is no number of a telephone or of a card."""


def _speaks_of_other_things(clause: Clause, text: Text) -> bool:
    """Whether the times of a clause are of the past, of figures, or of a question about something else."""
    long = [j for j in range(clause.first, clause.last + 1) if len(text.words[j]) > _LONG and not text.words[j].isalpha()]
    if any(
        sum(char.isdigit() for char in text.words[j]) > _LONG and not any(piece.first <= j <= piece.last for piece in clause.pieces)
        for j in long
    ):
        return True
    if any(mark.tag == "past" and mark.rule.startswith(_STRONG_PAST) for mark in clause.marks) and not clause.has("turn"):
        return True
    if any(mark.tag == "past" and mark.rule.startswith(_OVER) for mark in clause.marks):
        return True
    told = "i told " in text.flat or "i said " in text.flat or "le dije " in text.flat
    hoped = told or bool(text.bag & _HOPED) or clause.has("turn") or "told me to " in text.flat
    hoped = hoped or ("was" in text.bag and any(phrase in text.flat for phrase in _WRITING))
    if clause.has("past") and not hoped:
        return True
    if not clause.has("free", "not", "except", "only") and any(_told(word) for word in text.words[clause.first : clause.last + 1]):
        return True
    if clause.past and not clause.has("free", "not"):
        return True
    if any(mark.rule.startswith(("not ~1 sleep", "call|text|message|tell")) for mark in clause.marks):
        return True
    if clause.has("fact") and not clause.has("free", "not", "except", "busy"):
        return True
    if clause.has("question") and not clause.has("not"):
        return True
    return names_holiday(clause, text) or comments(clause, text)


_HOPED = lexicon("pensando hoping thinking wondering meant wanting hoped wanted looking planning interested trying")
"""Words of a wish in the past tense ("I was hoping for tuesday")."""


_WRITING = ("was calling ", "was texting ", "was writing ", "was just calling ", "was just texting ")
"""How a request is led up to ("I was calling to see if ...")."""


def _told(word: str) -> bool:
    """Whether a word is an English past tense that speaks of what happened ("texted")."""
    return word.endswith("ed") and len(word) > 4 and word not in _NO_PAST


_NO_PAST = lexicon(
    "booked scheduled closed preferred based supposed opened tired interested married retired excited required allowed "
    "confirmed speed need",
    "slammed swamped tied jammed crammed stacked overbooked unbooked planned assigned",
    "needed filled packed limited united advanced indeed exceed proceed wanted hoped usted",
)


def comments(clause: Clause, text: Text, *, turned: bool = False) -> bool:
    """Whether a clause only says which day another one is ("that's Thanksgiving", "ese es sábado")."""
    first = clause.pieces[0].first
    said = text.words[clause.first : first]
    if turned and not {"wait", "oh", "ay", "shoot", "crap", "oops", "espere", "no"} & set(said):
        return False
    while said and (said[0] in {"wait", "ay", "no", "oh", "sorry", "actually", "but", "pero", "cause", "because", ",", "."}):
        said = said[1:]
    whole = (
        len(clause.pieces) == 1
        and clause.pieces[0].minutes is None
        and not clause.pieces[0].every
        and clause.last - clause.pieces[0].last <= 1
    )
    return (
        whole
        and clause.first > 0
        and said in {("that", "is"), ("it", "is"), ("ese", "es"), ("eso", "es"), ("esa", "es"), ("that", "was"), ("es",)}
    )


def _strange(clause: Clause) -> bool:
    """Whether too many words of a clause are not understood to take its times for a wish."""
    alone = any(mark.tag == "only" and mark.rule != "just" for mark in clause.marks)
    explained = alone or clause.has("free", "not", "except", "busy", "any", "free from", "busy from", "that day", "soonest")
    settled = any(piece.days is not None for piece in clause.pieces) and any(piece.clock >= 0 for piece in clause.pieces)
    return not explained and clause.strange > max(len(clause.pieces) // 2, settled)


def wishes_of(pieces: Sequence[Piece], clause: Clause, days: Days) -> list[Wish]:
    """The times of a clause as wishes, whatever else the clause says."""
    bare = Clause(clause.first, clause.last, [replace(piece) for piece in pieces])
    made = (_wish(group, bare, days, free=False, busy=False, off=False) for group in groups_of(bare, days))
    return [wish for wish in made if wish is not None]


def _wish(group: Group, clause: Clause, days: Days, *, free: bool, busy: bool, off: bool) -> Wish | None:
    """What one group of a clause asks for or rules out."""
    reason, turned = clause.follows == "why", clause.follows == "turn"
    if group.lasting:
        return Wish(True, group.days, group.minutes, group.label, turned, group.weekly, reason, bound=True)
    first_busy = min((mark.first for mark in clause.marks if mark.tag == "busy from"), default=-1)
    outranked = 0 <= first_busy <= min((mark.first for mark in clause.marks if mark.tag == "free from"), default=-1)
    returns = any(mark.rule.startswith(_RETURNS) for mark in clause.marks) and set(group.forms) == {"date"}
    if returns and not outranked and group.days is not None and group.minutes is None and group.until is None:
        back = days.between(days.first(group.days), None)
        return Wish(True, back, None, f"from {group.label}", turned, reason=reason, bound=True)
    if clause.has("free from") and not outranked and group.minutes is not None and group.clock >= 0:
        later = minutes_between(group.clock, MINUTES - 1)
        return Wish(True, group.days, later, f"after {say_clock(group.clock)}", turned, reason=reason, bound=True)
    if clause.has("free from") and not outranked and group.minutes is not None and group.label.startswith(("from ", "after ")):
        return Wish(True, group.days, group.minutes, group.label, turned, group.weekly, reason=reason, bound=True)
    if clause.has("free from") and not outranked and group.minutes is not None and group.label.startswith("around "):
        middle = (group.minutes.bit_length() + (group.minutes & -group.minutes).bit_length()) // 2 - 1
        return Wish(True, group.days, minutes_between(middle, MINUTES - 1), f"after {say_clock(middle)}", turned, reason=reason, bound=True)
    if clause.has("free from") and group.until is not None and group.until[0] and group.label.startswith("until the week of "):
        start = days.first(group.until[0])
        return Wish(True, days.between(start, start + timedelta(6) if start else None), None, "the week waited for", turned, reason=reason)
    if clause.has("free from") and not outranked and group.until is not None:
        starts, minutes_from = group.until
        of_days = starts if starts is not None else group.days
        return Wish(True, of_days, minutes_from, f"from {group.label.removeprefix('until ')}", turned, group.weekly, reason)
    leaving = not any(mark.tag == "busy from" and mark.rule.startswith("tengo que") for mark in clause.marks)
    if clause.has("busy from") and leaving and not free and group.until is not None and group.minutes is not None:
        end = group.minutes.bit_length() - 1
        return (
            Wish(False, group.days, minutes_between(end, MINUTES - 1), f"from {say_clock(end)} on", reason=reason) if end > 9 * 60 else None
        )
    if clause.has("busy from") and group.clock >= 0 and not free and group.clock < 9 * 60:
        return None
    if clause.has("busy from") and group.clock >= 0 and not free:
        return Wish(False, group.days, minutes_between(group.clock, MINUTES - 1), f"from {say_clock(group.clock)} on", reason=reason)
    if not leaving and group.until is not None:
        busy = True
    busy = busy and not group.affirmed
    mask, minutes, wanted = group.days, group.minutes, group.wanted and not busy
    if busy and group.until is not None and mask is not None and minutes is None:
        last = days.last(mask)
        return Wish(False, mask & ~days.of(last) if last else mask, None, group.label, reason=reason)
    if not wanted:
        if (group.until is not None and minutes is not None and mask is None) or (
            minutes is not None and group.clock < 0 and "to" in group.label.split() and busy
        ):
            minutes &= ~minutes_between(minutes.bit_length() - 1, MINUTES - 1)
        if group.weekly and (clause.has("except") or clause.anywhere or busy):
            mask = group.weekly
        if group.clock >= 0 and minutes is not None:
            if busy:
                return None
            minutes = minutes_between(group.clock, group.clock)
        if minutes == _AFTERNOON:
            minutes = minutes_between(720, 1079)
    elif off and group.weekdays > 1 and set(group.forms) == {"weekday"}:
        mask = group.weekly
    if wanted and group.weekdays > 2 and set(group.forms) == {"weekday"} and not group.every:
        mask = group.weekly
    if mask is not None and mask == group.weekly and not group.every and group.minutes is None and set(group.forms) == {"weekday"}:
        group.label = " or ".join(f"{NAMES[number]}s" for number in range(7) if mask & days.weekly(frozenset({number})))
    recurring = group.every or (mask is not None and mask == group.weekly)
    return Wish(
        wanted, mask, minutes, group.label, turned, group.weekly, reason, group.joined, group.span, recurring,
        weekdays=set(group.forms) == {"weekday"} and not group.every, beside=group.choice,
    )  # fmt: skip


def _beyond_that(said: Sequence[str]) -> bool:
    """ "afternoons. I don't function before that": the no is said to what lies outside the time named, which stands as it is."""
    return any(said[i] in _SIDES and said[i + 1] in _THAT for i in range(len(said) - 1))


_THAT = lexicon("that then those")
_DAYS = lexicon("day days dia dias")
_SIDES = frozenset({"before", "after", "antes", "despues", "afterwards"})
"""Words that rule out the other side of a bound ("before 3, after that I can't"), not the bound itself."""


def _without_pieces(clause: Clause, before: list[Wish], text: Text) -> tuple[list[Wish], str]:
    """A clause that names no time: "that day won't work", "any time", "as soon as you can".

    A mark that makes a wish or a doubt of it here, with no wish before, stands in :data:`messenger.reading.times.pieces.SAYING` too.
    """
    if clause.unsure:
        return [], "" if clause.unsure == TOO_FAR and clause.has("past", "fact", "question", "busy") else clause.unsure
    opening = text.words[clause.first : clause.first + 2]
    if clause.has("not") and not _SIDES.isdisjoint(opening):
        return [], ""
    if clause.has("that day") and clause.has("not") and before:
        words = text.words[clause.first : clause.last + 1]
        if any(words[i : i + 4] == ("or", "is", "that", "not") for i in range(3)):
            return [], ""  # "can I do sunday or is that not a thing"
        if (
            _beyond_that(words)
            and not before[-1].wanted
            and before[-1].minutes is not None
            and "before" in words
            and before[-1].minutes & 1
        ):
            return [], ""  # "I babysit till 3 so nothing before that"
        if _beyond_that(words):
            return [], "" if before[-1].wanted and before[-1].minutes is not None else "which side of it"
        before[-1].wanted = False
        before[-1].days = before[-1].weekly or before[-1].days
        if not _DAYS.isdisjoint(text.words[clause.first : clause.last + 1]) and before[-1].days is not None:
            before[-1].minutes = None
        return [], ""
    said = set(text.words[clause.first : clause.last + 1])
    if (
        before
        and before[-1].wanted
        and "no" in said
        and said <= {"so", "no", "nope", "then", "but", ",", ".", "?", "not", "asi", "que", "entonces", "pues", "esa", "ese", "eso"}
    ):
        if said & {"not"} and text.words[clause.last + 1 : clause.last + 2] == ("if",):
            return [], "a condition"
        before[-1].wanted = False
        if before[-1].bound and before[-1].days is not None:
            before[-1].minutes = None
        return [], ""
    if clause.has("vague") and text.bag & {"holidays", "fiestas"} and not clause.has("past", "fact"):
        return [], "no day named"
    if clause.has("any") and not clause.has("not", "question", "past", "fact", "busy") and clause.strange <= 1:
        return [Wish(True, None, None, "any time")] if not before else [], ""
    if clause.has("soonest") and not clause.has("not"):
        return [Wish(True, None, None, "the earliest")] if not before else [], ""
    if clause.has("vague") and not clause.has("past", "fact"):
        return [], "no day named" if text.bag & {"holidays", "fiestas"} else ""
    short = len(text.plain) <= 4 and clause.number_only and not clause.has("fact", "past", "busy")
    return [], "a bare number" if short else ""
