"""What stands beside a wish and is none by itself: a reason that agrees with it, somebody who is asked first, the visit that is moved, all
but one day denied."""

from __future__ import annotations

from collections.abc import Sequence

from messenger.reading.times.constraint import ALL_DAYS, WHOLE_DAY
from messenger.reading.times.known import KNOWN
from messenger.reading.times.parts import Clause, Wish
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found
from messenger.reading.words.text import Text

ASKED_FIRST = "somebody is asked first"
_WHO = lexicon("i we he she my our yo mi im")
_SPANISH_DOING = ("o", "oy", "amos", "emos", "imos")
_CONNECTING = lexicon(", . ; - and y cause because porque pues ya que since")


def agrees(clause: Clause, wishes: list[Wish], text: Text) -> bool:
    """Whether a clause with words that are not understood says what somebody does at other times than those wished for.

    "mornings only, I watch my grandbaby after 12", "sábados nomás, entre semana ando en la obra": it takes nothing from the wish.
    """
    wanted = [wish for wish in wishes if wish.wanted]
    if not _TOO.isdisjoint(text.words[clause.first : clause.last + 1]):
        return False
    if not wanted or clause.question or clause.has("free", "any", "turn", "if", "only", "except", "soonest") or not clause.pieces:
        return False
    if not all(_apart(piece.weekly or piece.days, piece.minutes, wish) for piece in clause.pieces for wish in wanted):
        return False
    return _tells(clause, text)


_TOO = lexicon(
    "too also well both like likewise tambien either or o except unless vote voto propone propongo propose proposes suggests sugiere prefiere prefiero prefers prefer"
)
"""Words beside which a second time may be one more wish."""


def drives_then(clause: Clause, wishes: list[Wish], text: Text) -> bool:
    """ "wed or thu, my wife has the car friday": the car is away at times other than those wished for."""
    said = text.words[clause.first : clause.last + 1]
    at = next((j for j, word in enumerate(said) if word in CAR_USES), -1)
    taken = at > 0 and not CARS.isdisjoint(said[at + 1 : at + 4]) and _FIRST.isdisjoint(said[:at])
    wanted = [wish for wish in wishes if wish.wanted]
    if not taken or not wanted or not clause.pieces or clause.has("not", "free", "any", "turn", "if"):
        return False
    return all(_apart(piece.weekly or piece.days, piece.minutes, wish) for piece in clause.pieces for wish in wanted)


CAR_USES = lexicon("has needs takes uses borrows tiene usa necesita ocupa")
CARS = lexicon("car truck van vehicle carro troca coche camioneta auto")
_FIRST = lexicon("i we yo")


def _apart(days: int | None, minutes: int | None, wish: Wish) -> bool:
    """Whether these days and minutes share no moment with a wish."""
    if not (ALL_DAYS if days is None else days) & (ALL_DAYS if wish.days is None else wish.days):
        return True
    return not (WHOLE_DAY if minutes is None else minutes) & (WHOLE_DAY if wish.minutes is None else wish.minutes)


def _tells(clause: Clause, text: Text) -> bool:
    """Whether somebody does something: "I play the organ", "my tour ends", "ando en la obra"."""
    said = list(text.words[clause.first : clause.last + 1])
    while said and said[0] in _CONNECTING:
        said = said[1:]
    if said[:1] and said[0] in _WHO:
        return True
    last = clause.pieces[-1].last
    if text.words[last + 1 : last + 2] in _COPULAS and not SOMEBODYS.isdisjoint(text.words[last + 2 : clause.last + 1]):
        return True
    inside = {j for piece in clause.pieces for j in range(piece.first, piece.last + 1)}
    outside = [text.words[j] for j in range(clause.first, clause.last + 1) if j not in inside]
    if any(word in _WHO for word in outside[:3]):
        return True
    return any(word in _DOING or (len(word) > 3 and word.endswith(_SPANISH_DOING) and word not in KNOWN) for word in outside)


_COPULAS = {("es",), ("is",)}
SOMEBODYS = lexicon("my his her our their mi su nuestro nuestra")
"""Behind "is", words of what a day is to somebody ("thursday is my grandson's birthday")."""
_DOING = lexicon("ando estoy voy andamos estamos trabajo trabajamos tengo tenemos cuido llevo")


def asked_first(wishes: list[Wish], text: Text) -> bool:
    """ "whenever my daughter can drive me, I'll ask her": any time, by leave of somebody who has not been asked."""
    if not wishes or any(not wish.wanted or wish.days is not None or wish.minutes is not None for wish in wishes):
        return False
    if any(phrase in text.flat for phrase in _ASKING):
        return True
    words = text.words
    return any(
        word in _WHENEVER and words[i + 1 : i + 2] and words[i + 1] in _OWNED and not _HELPING.isdisjoint(words[i + 3 : i + 6])
        for i, word in enumerate(words)
    )


_ASKING = (
    *(f"{lead} {verb} {whom} "
    for lead in ("i will", "let me", "have to", "need to", "got to", "going to", "gonna", "must")
    for verb in ("ask", "check with", "talk to", "see with", "text", "call")
    for whom in ("her", "him", "them", "my")),
    "i will find out ", "le voy a preguntar ", "le pregunto ", "les pregunto ", "preguntarle ", "preguntarles ", "tengo que preguntar ", "deje le pregunto ", "pregunto a mi ",
    "preguntar a mi ", "checo con mi ", "hablo con mi ", "consulto con mi ",
)  # fmt: skip
_WHENEVER = lexicon("whenever when cuando")
_OWNED = lexicon("my our mi mis")
_HELPING = lexicon("can could is are am has have gets get pueda puede puedan tenga este")


def leave_only(clause: Clause, words: Sequence[str]) -> None:
    """ "nothing works except mondays", "no puedo ningún día menos el jueves": all else is denied, so what is excepted is what is wished for."""
    excepted = next((mark for mark in clause.marks if mark.tag == "except"), None)
    if excepted is None or not clause.pieces or clause.has("busy", "if"):
        return
    ahead = words[max(0, clause.first - _SHORT_DENIAL) if words[clause.first] in {",", "que"} else clause.first : excepted.first]
    bounds = {j for piece in clause.pieces if piece.positive for j in range(piece.first, piece.last + 1)}
    if bounds:
        ahead = [words[j] for j in range(clause.first, excepted.first) if j not in bounds]
    at = next((j for j, word in enumerate(ahead) if word in _NOTHING), -1)
    idle = at >= 0 and (not _IDLE.isdisjoint(ahead[max(0, at - 1) : at]) or not _PLANNED.isdisjoint(ahead[at + 1 : at + 3]))
    denied = (at >= 0 and not idle) or (not _DENYING.isdisjoint(ahead) and not _ANY.isdisjoint(ahead) and _IDLE.isdisjoint(ahead))
    if not denied or ahead[:1] == ["no"] or "sea" in words[excepted.first : excepted.last + 1]:
        return
    if clause.pieces[0].first < excepted.first:
        clause.unsure = clause.unsure or "what is excepted"
    elif not any(mark.tag == "not" and mark.first > excepted.last for mark in clause.marks):
        clause.marks = [mark for mark in clause.marks if mark.tag not in {"not", "except"} or mark.first > excepted.last]
        clause.marks.append(Found("only", excepted.first, excepted.last, "only"))


_NOTHING = lexicon("nothing none nada ninguno ninguna ningun never nunca jamas")
_DENYING, _ANY = lexicon("not never cant"), lexicon("any anything anytime")
_IDLE = lexicon("have got has tengo tiene tenemos doing")
_PLANNED = lexicon("going planned scheduled happening on mas")
"""Words round a "nothing" that say that one is free ("I have nothing going on except friday")."""
_SHORT_DENIAL = 4
"""Words before a comma at most that deny everything ("none of those, except friday")."""


def moved_on_its_day(clause: Clause, before: Clause, made: list[Wish], text: Text) -> None:
    """ "I had down the 8th at 10 but make it 10:30": the hour turned to is on the day that the visit was on."""
    hours = [wish for wish in made if wish.wanted and wish.days is None and (wish.minutes or 0).bit_count() == 1]
    if len(made) != 1 or not hours or not clause.has("turn") or not before.has("past"):
        return
    said = text.words[before.first : before.last + 1]
    noted = not _NOTED.isdisjoint(said[:4]) and _LONG_AGO.isdisjoint(said)
    days = [piece for piece in before.pieces if piece.days is not None]
    clocks = [piece for piece in before.pieces if piece.clock >= 0]
    if noted and len(days) == len(clocks) == 1 and days[0].days and days[0].days.bit_count() == 1 and not days[0].every:
        hours[0].days, hours[0].label = days[0].days, f"{days[0].label}, {hours[0].label}"


_NOTED = lexicon("had was tenia teniamos era habia estaba")
_LONG_AGO = lexicon("last ago used yesterday ayer pasado pasada hace")
