"""What a text wants: the 22 intents, strongest first; two intents in one text are both given."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from messenger.core.understanding import CarrierWord, Intent, Language
from messenger.reading import en, es
from messenger.reading.carrier import consent, sure
from messenger.reading.language import switch_request
from messenger.reading.lexicon import lexicon
from messenger.reading.phrases import Phrasebook
from messenger.reading.text import MARKS, Text

STRENGTH: tuple[Intent, ...] = (
    "wrong_number", "human", "reschedule", "cancel_appointment", "ride_problem", "side_effect", "running_late", "prep_question",
    "ride_confirmed", "cost", "hours", "location", "help", "book", "what_is_this", "thanks", "greeting",
)  # fmt: skip
"""Which intent comes first where several are found with equal evidence."""


@lru_cache(maxsize=1)
def _book() -> Phrasebook[str]:
    rules = [*en.INTENT.items(), *es.INTENT.items(), ("help", en.CONSENT["help"]), ("help", es.CONSENT["help"])]
    return Phrasebook(rules, {**en.LISTS, **es.LISTS})


def intents(text: Text, language: Language = "en", carrier: CarrierWord | None = None) -> tuple[Intent, ...]:
    """The intents of a text, strongest first; empty where none is found (other). ``carrier``: its carrier reading, if already made."""
    taught = _taught(text)
    if taught:
        return (taught,)
    if is_gibberish(text):
        return ("gibberish",)
    evidence = _evidence(text)
    carrier = consent(text) if carrier is None else carrier
    if (
        carrier == "optout"
        and "wrong_number" not in evidence
        and not ("cancel_appointment" in evidence and text.bag & _VISITS and not sure(text))
    ):
        return _ordered("opt_out", evidence)
    if carrier == "optin":
        return _ordered("opt_in", evidence)
    if switch_request(text):
        return _ordered("change_language", evidence)
    order = [name for name in STRENGTH if name in evidence]
    if "running_late" in order and text.bag & {
        "late",
        "tarde",
        "tardecito",
        "retrasado",
        "retrasada",
        "traffic",
        "trafico",
        "behind",
        "running",
        "delayed",
        "there",
    }:
        order = ["running_late", *(name for name in order if name != "running_late")]
    if (
        "prep_question" in order
        and (text.asks or (text.plain[:1] and text.plain[0] in _ASKING))
        and (order[0] in {"reschedule", "book", "cancel_appointment"} or (order[0] == "side_effect" and _asked_first(text)))
    ):
        order = ["prep_question", *(name for name in order if name != "prep_question")]
    order = _settle(text, order)
    return tuple(order)


def _asked_first(text: Text) -> bool:
    """Whether the text opens with a question and only then tells how the person is ("is water ok? I get dry mouth")."""
    return text.plain[0] in _ASKING and "?" in text.words and text.words.index("?") < len(text.words) - 2


_POLITE = (
    lexicon("please thanks thank you por favor gracias a an the la el una un me now ya ok okay hi hello hola emojiyes emojithanks") | MARKS
)
_TAUGHT: dict[str, Intent] = {
    **dict.fromkeys(lexicon("book schedule appointment consult cita turno agendar reservar consulta"), "book"),
    **dict.fromkeys(lexicon("change move reschedule cambio cambiar mover reagendar"), "reschedule"),
    **dict.fromkeys(lexicon("staff person persona call llamar llamada llamen llame llamenme llameme phone human humano"), "human"),
}


def _taught(text: Text) -> Intent | None:
    """The intent of a text that is one word which our own texts ask for ("CHANGE", "cita por favor")."""
    if "$" in text.words and not any(char.isalnum() for char in text.cleaned):
        return "cost"
    said = [word for word in text.words if word not in _POLITE and word not in "¡¿*'"]
    return _TAUGHT.get(said[0]) if len(said) == 1 else None


_ASKING = lexicon("can could should do does may am is what how if will would puedo debo tengo que como")
_VISITS = lexicon("appointment visit session schedule calendar consult consultation cita consulta sesion agenda horario dia slot spot")
_COVERING = frozenset({"ride_problem", "cost"})
_TURNS = MARKS | lexicon("but pero so entonces because porque if and y then")
_NEGATED: dict[Intent, frozenset[str]] = {
    "cancel_appointment": lexicon("not no never"),
    "reschedule": lexicon("not no never"),
    "ride_confirmed": lexicon("not no nobody nadie never if how"),
    "book": lexicon("not no never"),
}


def _evidence(text: Text) -> set[Intent]:
    """The intents that some rule finds, without those denied ("don't cancel") and those found only inside a longer match of another."""
    found = []
    for one in _book().find(text):
        name: Intent = one.tag  # type: ignore[assignment]  # tags are the keys of INTENT, all intents
        before = text.words[max(0, one.first - 4) : one.first]
        before = before[before.index("mind") + 1 :] if "mind" in before else before
        if name in _NEGATED and _NEGATED[name] & set(before) and not _TURNS & set(before):
            continue
        if name == "ride_confirmed" and {"no", "not"} & set(text.words[one.first : one.last + 1]):
            continue
        called_away = name == "reschedule" and one.rule.startswith(("got|get", "picked", "boss"))
        if (called_away or name == "cancel_appointment") and _of_the_ride(text, one.first, one.last):
            name = "ride_problem"
        if name == "running_late" and "too late" in text.flat:
            continue
        found.append((name, one.first, one.last))
    if (
        any(one.tag == "ride_confirmed" and one.rule.startswith(("ya|si", "tengo|consegui")) for one in _book().find(text))
        and "no" not in text.bag
    ):
        found = [one for one in found if one[0] != "ride_problem"]
    return {
        name
        for name, first, last in found
        if not any(
            other in _COVERING and other != name and begin <= first and last <= end and end - begin > last - first
            for other, begin, end in found
        )
    }


_PRONOUNS = lexicon("she he ella el nobody nadie")
_RELATIVES = frozenset((*en.LISTS["relative"].split(), *es.LISTS["familiar"].split())) - {"alguien", "quien"}
_ESCORTS = _RELATIVES | _PRONOUNS
_DRIVING = lexicon("drive pick llevar llevarme recoger")
_CLAUSE_STARTS = MARKS | lexicon("but pero because porque so and y cause since")


def _of_the_ride(text: Text, first: int, last: int) -> bool:
    """Whether it is the ride who cannot come ("my sister can't make it"), not the patient; a visit named beside it is the patient's."""
    if text.bag & _VISITS - {"dia", "slot", "spot"}:
        return False
    subject = first - 1
    while subject >= 0 and text.words[subject] not in _CLAUSE_STARTS | _ESCORTS | {"i", "we", "yo"}:
        subject -= 1
    if subject < 0 or text.words[subject] not in _ESCORTS:
        return False
    return text.words[subject] in _RELATIVES | {"nobody", "nadie"} or not text.bag.isdisjoint(_RELATIVES | _DRIVING)


def _ordered(first: Intent, evidence: set[Intent]) -> tuple[Intent, ...]:
    return (first, *(name for name in STRENGTH if name in evidence and name not in {"thanks", "greeting", "help", first}))


def _settle(text: Text, order: list[Intent]) -> list[Intent]:
    """Politeness last: a greeting or thanks counts first only where nothing else is wanted."""
    polite: list[Intent] = [name for name in order if name in {"thanks", "greeting"}]
    wanted = [name for name in order if name not in {"thanks", "greeting"}]
    if not wanted and polite == ["greeting"] and len(text.plain) > 8:
        return []
    return wanted + polite


_MASH = re.compile(r"(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|jkl;?|qwer|wert|erty|zxcv|xcvb|cvbn|lkj|;lk|poiu|kjh|jkh|sdk|dsf)")
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{4,}")
_ABBREVIATIONS = lexicon(
    "tmrw tmrrw tmw thx pls plz thurs brb btw ttyl txt msg appt mwf mtwthf idk omg lmk hmm mmm shh pst cst est nvm ngl smh tbh bcbs thnks "
    "thnx tks mins hrs wknd wkdy rsvp gps hsa fsa vpn adhd ptsd html ssri cbd thc nyc atm stp rx tx ppl brkfst"
)


def is_gibberish(text: Text) -> bool:
    """Whether a text holds no words: nothing, marks only, or keys struck at random."""
    run = re.fullmatch(r"[^\W\d_]{4,}", text.cleaned.strip().split(" ")[0]) if text.cleaned.strip() else None
    if (
        run
        and len(set(run.group().lower())) <= max(2, len(run.group()) // 4)
        and len(run.group()) >= 7
        and not set(run.group().lower()) & set("aeiou")
    ):
        return True
    words = [word for word in text.plain if not word.isdigit()]
    if not text.plain:
        return True
    letters = [word for word in words if word.isalpha() and not re.fullmatch(r"(?:(?:ja|je|ha|he|ji|hi|lo)+[ljha]?)", word)]
    if not letters:
        return False
    mashed = [word for word in letters if _mashed(word)]
    return bool(mashed) and all(word in mashed or (len(word) <= 3 and word not in _SHORT_WORDS) for word in letters)


_SHORT_WORDS = lexicon(
    "i a me my you we he she it the and no yes to is am are do can not ok in on at for of yo mi tu el la un si que de en con por se lo lol"
)
_HOME_ROW = frozenset("asdfghjkl")
_HOME_WORDS = lexicon(
    "dad dads flash glass salad salads fall falls shall half halls hall lads gals alas flask flags flag glad sad "
    "gas gash dash lash hash ask asks add adds lag"
)


def _mashed(word: str) -> bool:
    if len(word) < 4 or not word.isascii() or word in _ABBREVIATIONS:
        return word in {"jkl", "lkj"}
    if _HOME_ROW.issuperset(word) and word not in _HOME_WORDS:
        return True
    vowels = sum(char in "aeiouy" for char in word)
    if any(word in row for row in ("qwertyuiop", "poiuytrewq", "zxcvbnm", "mnbvcxz")) and word not in {"tree", "were", "pour", "your"}:
        return True
    return bool(_MASH.search(word)) or vowels == 0 or (bool(_CONSONANTS.search(word)) and vowels / len(word) < 0.26) or word == "qwerty"


def intent_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_book(),)
