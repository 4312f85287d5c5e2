"""What somebody does on a day, said by its name alone ("church on wednesday evenings", "clase de ingles los martes en la tarde"): it keeps
them, and is no wish. The visit itself is none of it ("therapy on wednesday evenings", "consulta el martes")."""

from __future__ import annotations

from collections.abc import Sequence

from messenger.reading.times.mark import Mark
from messenger.reading.times.parts import Clause
from messenger.reading.times.words import PLURAL_WEEKDAYS, WEEKDAYS
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found
from messenger.reading.words.text import MARKS, Text

ACTIVITIES = lexicon(
    "church class classes school college practice practices rehearsal rehearsals lesson lessons tutoring recital homeschool daycare preschool "
    "soccer baseball softball basketball football hockey lacrosse volleyball tennis golf bowling swimming wrestling cheer cheerleading gymnastics ballet dance "
    "karate taekwondo judo jiujitsu yoga pilates zumba gym crossfit bingo bridge poker pickleball choir orchestra band piano violin guitar scouts "
    "league leagues trivia karaoke quilting knitting sewing bunco dominoes darts archery fencing skating theater theatre drama pottery "
    "mass rosary bible synagogue mosque temple catechism ccd awana youth ministry potluck worship shul jummah fellowship volunteering "
    "dialysis chemo physio court probation parole meetings rotary pta aa brunch "
    "misa iglesia culto rosario catecismo doctrina clase clases escuela universidad ensayo ensayos entreno entrenamiento entrenamientos partido partidos futbol "
    "beisbol basquet basquetbol voleibol natacion gimnasio gimnasia baile danza coro banda folclor folclorico tareas guarderia kinder zumba loteria "
    "domino mariachi dialisis quimio quimioterapia corte reuniones taller catequesis alabanza vigilia junta juntas tianguis mercadito"
)
"""Names of what people do at an hour of their week, and of what they are bound to; none of a visit to this clinic."""
_VISITS = lexicon(
    "visit visits appointment appointments appt appts session sessions consult consultation consulta consultas cita citas sesion terapia therapy treatment "
    "tratamiento infusion infusions infusiones checkup evaluation evaluacion slot spot opening you yall your u usted ustedes su"
)
_AROUND = lexicon(
    "before after around between during until till til past near by from to at like than antes despues durante entre hasta luego desde alrededor sin without "
    "instead if si when cuando unless no not nor ni never or o skip miss missing cancel canceled cancelled off out over ends end starts start begins is are was "
    "were es son works work can could puedo podria want quiero need prefer prefiero what how any next walk near across hours hour time break breaks days horas hora dias"
)
"""Words before or behind such a name that make it say something else ("after church on sunday", "no class tuesday", "off from school")."""
_NEAR_DAYS = lexicon("on every each most the el los las la en por cada todos all de our my this a")
_LED_BY = frozenset({"of", "de", "del"})
BY_NAME = "what somebody does then"
"""The rule of what keeps somebody by its name alone."""
_LONGEST_NAME, _LEAD = 3, 5
_HAVING = lexicon("i we have has got tengo tiene tenemos")
_BETWEEN = lexicon("and y on el los las la en at & e every por de from a to")
"""Words between the times of such a clause."""
_COPULAS = frozenset({"is", "are", "es", "son"})
_LASTING = frozenset({"until", "between", "span"})
_LABOUR = frozenset({"work", "trabajo", "jale", "chamba"})
"""What keeps somebody by its name alone only on days of every week ("work mondays"); "work on monday" may be said of what suits."""


def bare_activity(clause: Clause, words: Sequence[str]) -> Found[Mark] | None:
    """The mark of what keeps somebody where a clause is nothing but its name and its times; None elsewhere.

    Where the hour is named at which it begins, what follows that hour is ruled out; how long it lasts is not said.
    """
    last = clause.pieces[-1].last
    first = clause.pieces[0].first
    name = next((j for j in range(clause.first, first) if words[j] in ACTIVITIES), -1)
    opening = next((j for j in range(clause.first, first) if words[j] not in MARKS and words[j] not in _LEADING_IN), -1)
    if name < 0 and opening >= 0 and words[opening] in _LABOUR and all(piece.every for piece in clause.pieces):
        name = opening
    if name < 0 or first - clause.first > _LEAD + _LONGEST_NAME or clause.question or clause.follows in {"if", "turn"}:
        return None
    inside = {j for piece in clause.pieces for j in range(piece.first, piece.last + 1)}
    if any(words[j] not in MARKS and words[j] not in _BETWEEN for j in range(first, clause.last + 1) if j not in inside):
        return None
    if any(words[j] not in MARKS for j in range(last + 1, clause.last + 1)):
        return None
    if any(mark.tag not in {"busy", "fact", "why"} for mark in clause.marks):
        return None
    lead, behind = words[clause.first : name], words[name + 1 : first]
    while lead and (lead[0] in _LEADING_IN or lead[0] in MARKS):
        lead = lead[1:]
    if len(lead) > _LONGEST_NAME or not _AROUND.isdisjoint(lead) or not _VISITS.isdisjoint(words[clause.first : first]):
        return None
    timed = any(piece.clock >= 0 for piece in clause.pieces) and not any(
        piece.clock < 0 and piece.minutes is not None for piece in clause.pieces
    )
    if timed and not _HAVING.isdisjoint(lead):
        return None
    if behind[:1] != [] and behind[0] in _COPULAS and not timed:
        behind = behind[1:]
    if not _AROUND.isdisjoint(behind):
        return None
    rest = [word for word in behind if word not in _NEAR_DAYS and word not in ACTIVITIES]
    if len(rest) > 1 + (behind[:1] != [] and behind[0] in _LED_BY):
        return None
    if not any(piece.days is not None or (piece.minutes is not None and piece.form in _LASTING) for piece in clause.pieces):
        return None
    return Found("busy from" if timed else "busy", name, name, BY_NAME)


def each_by_itself(text: Text) -> Text:
    """ "misa los domingos y rosario los miercoles en la tarde": two such names, each with a day of its own, as two sentences; the same object
    elsewhere."""
    words = text.words
    for i in range(2, len(words) - 2):
        if words[i] not in _JOINING or _DAYS.isdisjoint(words[max(0, i - _CLOSE) : i]):
            continue
        named = words[i + 1 : i + 3]
        if ACTIVITIES.isdisjoint(named) or ACTIVITIES.isdisjoint(words[:i]) or _DAYS.isdisjoint(words[i + 2 : i + 3 + _CLOSE]):
            continue
        if not _AROUND.isdisjoint(named):
            continue
        return Text(text.cleaned, (*words[:i], ".", *words[i + 1 :]), text.spans)
    return text


_JOINING = frozenset({"and", "y", "&", "e"})
_DAYS = frozenset(WEEKDAYS) | frozenset(PLURAL_WEEKDAYS)
_CLOSE = 4
_LEADING_IN = lexicon(
    "and but so also because cause since then plus y pero pues porque tambien ademas hi hey hola oh um uh well sorry perdon nope"
)
