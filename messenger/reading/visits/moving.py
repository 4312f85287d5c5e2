"""What a text that moves a visit says of the new time, and whether one that cannot keep its time wishes for another instead of none."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from messenger.core.understanding import Intent, Language, Times
from messenger.core.value import replace
from messenger.reading.times.combine import combine
from messenger.reading.times.constraint import solve
from messenger.reading.times.when import TimesRead, read_times
from messenger.reading.times.wish_words import said_plainly
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import STOPS, Text, words_of

_MOVING = lexicon(
    "move reschedule change switch push bump mover cambiar pasar reagendar cambio cambie cambien muevan mueva moverla cambiarla pasarla"
)
_TOWARDS = frozenset({"to", "para", "a", "al", "for", "till", "until"})
_A_VISIT = frozenset({"appointment", "visit", "session", "cita", "one", "consulta"})
_BREAKS = STOPS | lexicon(", but and so pero y entonces - …")
_ASKED_WITH = lexicon("can could may puede pueden podria podriamos puedo hay tienen tiene")
_MINE = frozenset({"my", "mi", "our", "nuestra"})
_CALLS_OFF = lexicon(
    "cancel cancels canceled cancelled canceling cancelling cancelar cancelo cancele cancelen cancela cancelen cancelarla anular anulo anule "
    "anulen anularla"
)
_ASKING = lexicon(
    "? can could may is are do would possible instead any want need see puedo podria puede pueden hay mejor quiero quisiera tienen"
)

_PROTEST: Phrasebook[str] = Phrasebook(
    [("protest", """
< [no] [wait] [oh] [i] [meant|mean|said] [not] that|this|the one|day|time >
< [no] [wait] [oh] not that|this [one|day|time|date] [please|sorry] >
wrong day|time|date|one|slot
that|this [day|time|one|date] ~1 not|never work|works|working|good|suit
that|this|it ~1 is|was bad|no_good|wrong
can|could not ~1 do|make|come that|this|then
i|we wanted|meant|picked|chose|said ~2 other|first|second|third|last|1|2|3 ~1
< [no] [wait] the|that|i other|another|second|third|first one|time|day [please] >
change|switch ~1 that|it|the_time|the_day
that is not ~2 one|day|time|what|right
that|this|it is ~1 too early|late|soon|far
too early|late|soon for me
es|esta|queda ~1 muy|demasiado temprano|tarde|pronto|lejos
< [no] [perdon] [espere] [esa|ese|eso|este|esta] no [esa|ese|eso|esta|este] [por] [favor] >
^ [no] no esa|ese|esta|este|eso [dia|hora|cita] $
ese|esa|este|esta|eso dia|hora|cita ~1 no
ese|esa|este|esta|eso no ~2 puedo|sirve|queda|conviene|era|es
no ~1 puedo|sirve|queda|conviene|quiero ~1 ese|esa|este|esta [dia|hora|cita] $
no era ~1 esa|ese|eso|esta|este
< [no] [perdon] la|el|queria|quiero otra|otro|segunda|tercera|primera|segundo|tercero|primero [hora|dia|cita] [por] [favor] >
queria|quise|quiero|escogi|dije ~1 otra|otro|segunda|tercera|primera|segundo|tercero
dia|hora|fecha equivocad*
me equivoque ~1 de dia|hora|fecha|numero
""")]
)  # fmt: skip


def new_time(text: Text) -> Text | None:
    """What a wish to move a visit says of the new time, the old one left out; None where it is not clear.

    "Move my tuesday visit to friday", "I gotta move my appointment, can we do thursday or friday".
    """
    words = text.words
    verb = next((i for i, word in enumerate(words) if word in _MOVING), -1)
    end = next((i for i in range(verb + 1, len(words)) if words[i] in _BREAKS), len(words))
    ahead = next((i for i in range(verb + 1, end) if words[i] in _TOWARDS), -1) if verb >= 0 else -1
    if ahead >= 0 and ahead + 1 < len(words):
        return words_of(" ".join(words[ahead + 1 :]))
    if verb < 0 or ("from" not in words and _A_VISIT.isdisjoint(words)):
        return text
    return _said_apart(words, verb)


def _said_apart(words: tuple[str, ...], verb: int) -> Text | None:
    """The clauses that neither move a visit nor name the one that is moved; None where there are none.

    Without a mark a question begins a clause of its own ("move my appointment can we do friday").
    """
    visit = next((i for i in range(verb, len(words)) if words[i] in _A_VISIT), verb)
    kept: list[str] = []
    clause: list[str] = []
    for i, word in enumerate((*words, ".")):
        breaks = word in _BREAKS or (i > visit and _begins_a_question((*words, "."), i))
        if breaks:
            if _MOVING.isdisjoint(clause) and not (_MINE.intersection(clause) and _A_VISIT.intersection(clause)):
                kept += [*clause, word] if word in _BREAKS else clause
            clause = []
        if word not in _BREAKS:
            clause.append(word)
    return words_of(" ".join(kept)) if any(word.isalnum() for word in kept) else None


def _begins_a_question(words: tuple[str, ...], at: int) -> bool:
    """Whether a question, or what the writer can do, begins at this word."""
    return words[at] in _ASKED_WITH or (words[at] == "i" and words[at + 1] in {"can", "could", "am", "would"})


def settled(read: TimesRead, text: Text, now: datetime) -> Times | None:
    """The times that were read in ``text``, where a day or an hour is among them."""
    named = any(wish.days is not None or wish.minutes is not None for wish in read.wishes)
    return with_what_is_out(read.times, read, text, now) if read.times is not None and named else None


def with_what_is_out(times: Times, read: TimesRead, text: Text, now: datetime, *, of_a_search: bool = False) -> Times:
    """``times`` with what the same text rules out.

    A text that only rules out takes the place of no wish said before, unless it opens all else ("any day but friday"); and what goes on
    with what was ruled out before is meant for every week ("tuesday is bad too"). ``of_a_search``: times are offered, so that weekdays that
    are ruled out and no more ("not tuesday") are those of every week as well; beside a visit that is booked, they are the visit's day.
    """
    out = [wish for wish in read.wishes if not wish.wanted]
    if not out:
        return times
    narrowing = of_a_search and len(out) == len(read.wishes) and text.bag.isdisjoint(_OPENS_ALL)
    weekdays = narrowing and all(wish.weekly and wish.minutes is None for wish in out)
    adds = (weekdays or not text.bag.isdisjoint(_ADDS)) and text.bag.isdisjoint(_THIS)
    out = [replace(wish, days=wish.weekly or wish.days) if adds else replace(wish) for wish in out]  # what was read stays as it is
    _, excluded = combine(out)
    allowed = solve([], excluded, now) if excluded else ()
    only = len(out) == len(read.wishes)
    narrows = adds or (only and text.bag.isdisjoint(_OPENS_ALL))
    return replace(times, intervals=allowed if only and adds else times.intervals, allowed=allowed, instead=times.instead and not narrows)


_ADDS = frozenset({"too", "either", "also", "tampoco", "tambien"})
"""Words that rule out one more day, whatever opens the text ("no, I mean tuesday is bad too"): what was ruled out before stays so."""
_THIS = frozenset({"this", "este", "next", "proximo"})
"""Words that name one such day and not that of every week."""
_OPENS_ALL = lexicon("any anyday anytime every all whenever anything cualquier cualquiera todos cuando")


def calls_off(text: Text) -> bool:
    """Whether a text says in so many words that a visit is to be called off."""
    return not text.bag.isdisjoint(_CALLS_OFF) or "call off " in text.flat or "call it off " in text.flat


def when_it_cannot_be(text: Text, language: Language, now: datetime) -> tuple[bool, Times | None]:
    """Of a text that cannot keep its time: whether it wishes for another one, and the times that it leaves or wishes for.

    "I can't make it tomorrow, is friday possible" moves the visit; "I can't make it tomorrow" says no more than which day is out.
    """
    rest = _without_calling_off(text) if calls_off(text) else text
    if calls_off(text) and rest.bag.isdisjoint(_ASKING):
        return False, None
    meant = said_plainly(rest)
    read = read_times(meant, language, now)
    times = settled(read, meant, now)
    wished = any(wish.wanted and (wish.days is not None or wish.minutes is not None) for wish in read.wishes)
    if times is None or (calls_off(text) and not wished):
        return False, None
    return wished, times


def _without_calling_off(text: Text) -> Text:
    """The clauses of a text in which nothing is called off."""
    kept: list[str] = []
    clause: list[str] = []
    for word in (*text.words, "."):
        if word not in _BREAKS:
            clause.append(word)
            continue
        if _CALLS_OFF.isdisjoint(clause):
            kept += [*clause, word]
        clause = []
    return words_of(" ".join(kept))


def protests(text: Text) -> bool:
    """ "not that one", "wrong day", "esa no": what was just booked is not what was meant."""
    return bool(_PROTEST.find(text))


_BACK: Phrasebook[str] = Phrasebook(
    [("back", """
put|move|change|switch|set it|that|mine|me|appointment|visit ~1 back $
put|move|change|switch ~1 appointment|visit|time back
put|move|change|switch me|it|mine back on|to|at ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|my|that|#
put|move|change|switch|set it|that|mine|me|appointment|visit back ~1 to|how|where|like ~5
go|going|change|switch|move|put|get ~3 back to|with my|the ~1 original|first|old|other|previous|earlier|same time|day|appointment|slot|one|date
original|old|first|previous time|day|date|slot|one|appointment was|is|worked|works ~1 better|fine|good|best|ok|okay
i want|need|prefer my|the old|original|previous time|slot|day|appointment ~1 back
regres*|devuelv*|vuelv*|poner*|ponga*|cambi*|mueva* ~4 como|donde estaba|era
regres*|devuelv*|vuelv*|cambi*|mueva* ~3 a la|mi hora|cita|fecha|dia ~1 anterior|original|primera|vieja|antes
la|mi hora|cita|fecha ~1 anterior|original|primera|antes estaba|era|es ~1 mejor|bien
mejor la|el de antes|anterior|original
dejela|dejala|dejemela|dejamela|dejenla|dejenmela|dejen|deje|pongala|pongamela ~2 como estaba
keep|leave|keeping the|my ~1 old|original|previous|first one|time|day|date|slot|appointment|visit
leave|keep it|that|mine ~1 how|like|as|where ~1 it was
regreseme|regresame|regresenme|devuelvame|devuelveme|devuelvanme|pongame|ponganme|dejeme|dejenme la|mi|a ~2 antes|anterior|original|primera|vieja
mejor|siempre ~2 la de antes|anterior
""")]
)  # fmt: skip
_NEVER_MIND = lexicon(
    "nevermind actually put move change go back mejor regresela dejela original old previous anterior want keep leave "
    "keeping dejemela dejamela dejenla dejenmela dejen deje pongala pongamela regreseme regresame regresenme devuelvame devuelveme devuelvanme "
    "pongame ponganme dejeme dejenme siempre"
)
_NO_VISIT = lexicon(
    "session treatment dose medicine meds infusion trip sesion tratamiento dosis medicina infusion seat chair phone hospital"
)


def moves_back(text: Text) -> bool:
    """Whether a text wishes a visit back to the time it had before ("put it back", "actually never mind, the first time was better")."""
    if text.asks and "back" not in text.bag:
        return False
    return bool(_BACK.find(text)) and not _NEVER_MIND.isdisjoint(text.bag) and _NO_VISIT.isdisjoint(text.bag)


def moved_instead(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Intents of which the wish to call off was one to move."""
    return tuple(dict.fromkeys("reschedule" if name == "cancel_appointment" else name for name in found))


def moving_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_PROTEST, _BACK)
