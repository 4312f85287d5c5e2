"""What keeps somebody, by the shape of the sentence and not by its noun ("we have soccer thursdays", "I teach until 3:15")."""

from __future__ import annotations

from collections.abc import Sequence

from messenger.reading.times.bare_activity import bare_activity
from messenger.reading.times.known import KNOWN
from messenger.reading.times.mark import Mark
from messenger.reading.times.parts import Clause
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found

_SUBJECTS = lexicon(
    "i we he she kid kids son daughter husband wife mom mother dad father sister brother boys girls boy girl grandson granddaughter grandkids "
    "baby toddler hubby partner boyfriend girlfriend roommate yo mi mis hijo hija hijos esposo esposa marido mama papa nieto nieta nietos "
    "hermano hermana suegra nino nina ninos ninas muchacho muchacha tambien also still"
)
EASING = lexicon("have has got tengo tiene tenemos tienen")
_BEFORE_NOUNS = lexicon("a an the my his her our their some another un una el la los las mi su que to of in no")
EASES = lexicon(
    "flexibility flexible availability wiggle break breaks vacation leave gap gaps window windows preference daycare ride rides transportation "
    "hueco huecos disponibilidad libre descanso dia tiempo chance transporte raite aventon none quien alguien opening openings driver sitter "
    "half sub subs cover covering ventana ventanita espacio rato ratito babysitter slot slots spot time off free coverage ninera car truck carro troca coche lift"
)
"""What is had, and leaves somebody free ("I have a ride on tuesday")."""
LUNCHES = lexicon("lunch break lunchtime meal almuerzo lonche descanso")
"""Times off work, which are offered and not kept."""
_UNTIL = frozenset({"until", "till", "til", "untill", "hasta"})
_SPANISH_FIRST_PERSON = ("o", "oy")


def occupations(clause: Clause, words: Sequence[str]) -> list[Found[Mark]]:
    """Marks of being busy that no list of words holds; none where the clause says what else is meant by its times."""
    if not clause.pieces:
        return []
    bare = bare_activity(clause, words)
    if bare is not None:
        return [bare]
    if clause.has("busy", "free from", "fact", "past", "question", "unknown", "if"):
        return []
    found = (
        _elsewhere(clause, words)
        or _having(clause, words)
        or _obliged(clause, words)
        or _doing_now(clause, words)
        or _is_then(clause, words)
        or _doing_until(clause, words)
        or _doing_weekly(clause, words)
    )
    return [found] if found else []


def _elsewhere(clause: Clause, words: Sequence[str]) -> Found[Mark] | None:
    """ "esa semana estoy en Ponce", "el lunes ando en Laredo": somewhere that no word of ours names."""
    for j in range(clause.first, clause.last - 1):
        if (
            words[j] in _BEING
            and words[j + 1] in {"en", "por"}
            and _odd(words[j + 2])
            and words[j + 2] not in _NEAR_BY
            and words[max(0, j - 1)] != "no"
        ):
            return Found("busy", j, j + 2, "somewhere else")
        if (
            words[j] in _AM
            and words[max(clause.first, j - 1)] in _SUBJECTS
            and words[j + 1] in {"at", "over"}
            and _OWN_PLACE.intersection(words[j + 2 : j + 4])
            and not clause.has("free", "any", "only", "not", "except")
        ):
            return Found("busy", j, j + 2, "somewhere else")
    return None


_OWN_PLACE = lexicon("my our his her their")


_BEING = lexicon("estoy ando estamos andamos estare andare estaremos")
_NEAR_BY = lexicon("espera condiciones contacto linea duda riesgo disposicion casita pueblo ciudad")
"""Behind "estoy en", what is no journey."""


def _odd(word: str) -> bool:
    return word.isalpha() and len(word) > 2 and word not in KNOWN


def _having(clause: Clause, words: Sequence[str]) -> Found[Mark] | None:
    """ "my kids have soccer thursdays", "tengo ensayo los martes"."""
    for j in range(clause.first, clause.last):
        if words[j] not in EASING:
            continue
        before = words[j - 1] if j > clause.first else ""
        spoken_of = (
            before in _SUBJECTS
            or (words[j] == "got" and before == "have")
            or (words[j] in {"tengo", "tenemos"} and before not in {"si", "no"})
        )
        noun = j + 1
        while noun <= clause.last and words[noun] in _BEFORE_NOUNS and noun - j < 4:
            noun += 1
        if "no" in words[j + 1 : noun]:
            continue
        piece = next((piece for piece in clause.pieces if piece.first > noun), None)
        if spoken_of and piece and noun < piece.first <= noun + 4 and _odd(words[noun]) and EASES.isdisjoint(words[noun : piece.first]):
            return Found("busy", j, noun, "have something")
    return None


def _obliged(clause: Clause, words: Sequence[str]) -> Found[Mark] | None:
    """ "I have to pick up my son at noon wednesdays", "gotta feed the herd at 4": a task, at its time."""
    if _DUE.isdisjoint(words[clause.first : clause.last + 1]):
        return None
    for j in range(clause.first, clause.last - 1):
        if (
            words[j] in {"i", "we"}
            and words[j + 1] in _TASKS
            and words[j + 2] in _OF_TASKS
            and not clause.has("not", "free", "any", "only")
        ):
            return Found("busy", j, j + 1, "a task")
        if words[j] not in _OBLIGING or words[j + 1] != "to" or words[max(clause.first, j - 1)] not in _SUBJECTS | _OBLIGING | {"got"}:
            continue
        task = words[j + 2]
        piece = next((piece for piece in clause.pieces if piece.first > j + 2), None)
        if (
            piece
            and (task in _TASKS or (_odd(task) and piece.first - j <= _REACH))
            and not clause.has("not", "free", "any", "only", "except")
        ):
            return Found("busy", j, j + 2, "a task")
    return None


_OBLIGING = lexicon("have has had got gotta need needs")
_TASKS = lexicon("pick drop drive watch feed run teach")
_DUE = _TASKS | {"to"}
_OF_TASKS = lexicon("my our him her them kids off up")
_REACH = 7
"""Words from what obliges somebody to its time, at most."""


def _doing_now(clause: Clause, words: Sequence[str]) -> Found[Mark] | None:
    """ "the 8th I'm getting tires at 9", "we are canning on thursday": what somebody will be doing then."""
    if clause.has("free", "not", "any", "only", "except", "fits", "soonest"):
        return None
    if _AM.isdisjoint(words[clause.first : clause.last]) and _BEING.isdisjoint(words[clause.first : clause.last]):
        return None
    for j in range(clause.first, clause.last - 1):
        if words[j] in _BEING and words[j + 1].endswith(("ando", "iendo")) and _odd(words[j + 1]) and words[max(0, j - 1)] != "no":
            return Found("busy", j, j + 1, "does something then")
        if words[j] not in _AM or words[max(clause.first, j - 1)] not in _SUBJECTS:
            continue
        doing = words[j + 1]
        if not doing.endswith("ing") or doing in _WISHING:
            continue
        if _odd(doing) or (doing in _GETTING and _odd(words[j + 2 + (words[j + 2] in _BEFORE_NOUNS and j + 3 <= clause.last)])):
            return Found("busy", j, j + 1, "does something then")
    return None


def _is_then(clause: Clause, words: Sequence[str]) -> Found[Mark] | None:
    """ "choir is wed night", "bingo is thursdays": what takes place on a day, by a noun that says nothing of what suits."""
    at = clause.first
    while at < clause.last and (not words[at].isalpha() or words[at] in _LEADING_IN):
        at += 1
    verb = next((j for j in range(at + 1, min(at + 3, clause.last)) if words[j] in {"is", "are"}), -1)
    if (
        verb < 0
        or not all(_odd(word) and word not in _OF_ONES_OWN for word in words[at:verb])
        or clause.has("free", "not", "any", "only", "except", "fits", "soonest")
    ):
        return None
    piece = clause.pieces[0]
    timed = not piece.every and any(one.clock >= 0 for one in clause.pieces)
    if timed or piece.days is None or piece.first - verb > 2 or (piece.first - verb == 2 and words[verb + 1] not in {"on", "every"}):
        return None
    return Found("busy", at, verb, "takes place then")


_OF_ONES_OWN = lexicon(
    "weekend weekends window windows pick vote druthers downtime gap goto availability opening openings sweet safest surest simplest quietest slowest"
)
"""What is said of a day that suits ("my weekend is tues and wed")."""
_LEADING_IN = lexicon("and but so my our her his the also because cause since then plus")
_AM = lexicon("am is are")
_GETTING = lexicon("getting having doing taking bringing")
_WISHING = lexicon(
    "hoping looking thinking wanting planning trying aiming shooting wondering asking texting writing replying messaging answering requesting needing "
    "leaning going coming figuring guessing praying dying itching wishing saying choosing picking confirming calling responding preferring gonna voting "
    "leaving feeling kidding joking eyeing"
)


def _doing_weekly(clause: Clause, words: Sequence[str]) -> Found[Mark] | None:
    """ "he golfs tuesdays and fridays", "my mom quilts on mondays": what somebody does on a day of every week."""
    piece = clause.pieces[0]
    verb = piece.first - 1 - (words[piece.first - 1] in {"on", "los"})
    if not piece.every or piece.form != "weekday" or verb <= clause.first or clause.has("free", "not", "except", "any", "only"):
        return None
    at_a_place = words[verb] == "does" and "at" in words[piece.last + 1 : piece.last + 2]
    labours = _odd(words[verb]) and words[verb].endswith("s") and words[verb] not in _LIKING
    does = (labours or at_a_place) and words[verb - 1] in _SUBJECTS - _SPEAKERS
    return Found("busy", verb, verb, "does something then") if does else None


_LIKING = lexicon("loves likes digs wants prefers favors picks suggests proposes says votes requests enjoys recommends")
_SPEAKERS = lexicon("i we yo mi also still tambien")


def _doing_until(clause: Clause, words: Sequence[str]) -> Found[Mark] | None:
    """ "I teach until 3:15", "limpio casas hasta las 2", "my planning period is from 1 to 2"."""
    told = clause.pieces[0].last if words[clause.pieces[0].first] in _UNTIL and clause.pieces[0].minutes is not None else -1
    ahead = [mark for mark in clause.marks if mark.tag in {"free", "not", "except", "any", "only"} and mark.first <= told]
    if (
        ahead
        or (told < 0 and clause.has("free", "not", "except", "any", "only"))
        or clause.has("free", "only")
        or not LUNCHES.isdisjoint(words[clause.first : clause.last + 1])
    ):
        return None
    for piece in clause.pieces:
        bounded = words[piece.first] in _UNTIL
        ranged = piece.minutes is not None and (piece.form == "between" or (piece.form == "span" and piece.clock < 0)) and not bounded
        if not (bounded or ranged) or (bounded and piece.minutes is None):
            continue
        lead = range(max(clause.first, piece.first - 7), piece.first)
        if not EASES.isdisjoint(words[lead.start : lead.stop]):
            continue
        for j in lead:
            if words[j] in _SUBJECTS or words[j] == "my":
                verb = next((k for k in range(j + 1, piece.first) if _odd(words[k])), -1)
                if verb >= 0 and (bounded or verb - j < 4):
                    return Found("busy", j, verb, "does something then")
            elif (
                _odd(words[j])
                and words[j].endswith(_SPANISH_FIRST_PERSON)
                and (j == clause.first or words[j - 1] in {"yo", "y", ",", "porque", "que"})
            ):
                return Found("busy", j, j, "does something then")
    return None
