"""What the rules find that a text wants, strongest first."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from messenger.core.understanding import Intent
from messenger.reading import en, es
from messenger.reading.intents.own_matter import own_matter, own_matter_books
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found, Phrasebook
from messenger.reading.words.text import MARKS, Text

STRENGTH: tuple[Intent, ...] = (
    "wrong_number", "human", "reschedule", "cancel_appointment", "ride_problem", "side_effect", "running_late", "prep_question",
    "ride_confirmed", "cost", "hours", "location", "help", "book", "what_is_this", "thanks", "greeting",
)  # fmt: skip
"""Which intent comes first where several are found with equal evidence."""


@lru_cache(maxsize=1)
def _book() -> Phrasebook[str]:
    rules = [*en.INTENT.items(), *es.INTENT.items(), ("help", en.CONSENT["help"]), ("help", es.CONSENT["help"])]
    return Phrasebook(rules, {**en.LISTS, **es.LISTS})


@lru_cache(maxsize=64)
def _found(text: Text) -> tuple[Found[str], ...]:
    return tuple(_book().find(text))


@lru_cache(maxsize=64)
def by_rules(text: Text) -> tuple[Intent, ...]:
    """The intents that some rule finds, strongest first."""
    evidence = evidence_of(text)
    order = [name for name in STRENGTH if name in evidence]
    if "running_late" in order and text.bag & _LATE:
        order = ["running_late", *(name for name in order if name != "running_late")]
    if (
        "prep_question" in order
        and (text.asks or (text.plain[:1] and text.plain[0] in _ASKING))
        and (order[0] in {"reschedule", "book", "cancel_appointment"} or (order[0] == "side_effect" and _asked_first(text)))
    ):
        order = ["prep_question", *(name for name in order if name != "prep_question")]
    return tuple(order)


@lru_cache(maxsize=64)
def said(text: Text) -> tuple[str, ...]:
    """What the rules found, as features of the learned weights: the first intent that is no politeness, the others, and those denied."""
    order = by_rules(text)
    denied = tuple(f"=denied:{name}" for name in sorted(denied_in(text).difference(order)))
    if not order:
        return ("=said:nothing", *denied)
    first = next((name for name in order if name not in POLITENESS), order[0])
    return (*(f"=said:{name}" if name == first else f"=beside:{name}" for name in order), *denied)


POLITENESS = frozenset({"thanks", "greeting"})
_LATE = lexicon("late tarde tardecito retrasado retrasada traffic trafico behind running delayed there")


def _asked_first(text: Text) -> bool:
    """Whether the text opens with a question and only then tells how the person is ("is water ok? I get dry mouth")."""
    return text.plain[0] in _ASKING and "?" in text.words and text.words.index("?") < len(text.words) - 2


_ASKING = lexicon("can could should do does may am is what how if will would puedo debo tengo que como")
VISITS = lexicon("appointment visit session schedule calendar consult consultation cita consulta sesion agenda horario dia slot spot")
_COVERING = frozenset({"ride_problem", "cost"})
_TURNS = MARKS | lexicon("but pero so entonces because porque if and y then")
_NEGATED: dict[Intent, frozenset[str]] = {
    "cancel_appointment": lexicon("not no never"),
    "reschedule": lexicon("not no never"),
    "ride_confirmed": lexicon("not no nobody nadie never if how"),
    "book": lexicon("not no never"),
}


def evidence_of(text: Text) -> set[Intent]:
    """The intents that some rule finds, without those denied ("don't cancel") and those found only inside a longer match of another."""
    found: list[tuple[Intent, int, int]] = []
    if text.words[:2] == ("wrong", "#"):
        found.append(("wrong_number", 0, 1))
    matches = _found(text)
    for one in matches:
        name: Intent = one.tag  # type: ignore[assignment]  # tags are the keys of INTENT, all intents
        if _is_denied(text, name, one.first) or (name == "wrong_number" and own_matter(text)):
            continue
        if name == "ride_confirmed" and {"no", "not"} & set(text.words[one.first : one.last + 1]):
            continue
        called_away = name == "reschedule" and one.rule.startswith(("got|get", "picked", "boss"))
        if (called_away or name == "cancel_appointment") and _of_the_ride(text, one.first, one.last):
            name = "ride_problem"
        if name == "running_late" and "too late" in text.flat:
            continue
        found.append((name, one.first, one.last))
    if any(one.tag == "ride_confirmed" and one.rule.startswith(("ya|si", "tengo|consegui")) for one in matches) and "no" not in text.bag:
        found = [one for one in found if one[0] != "ride_problem"]
    return {
        name
        for name, first, last in found
        if not any(
            other in _COVERING and other != name and begin <= first and last <= end and end - begin > last - first
            for other, begin, end in found
        )
    }


def _is_denied(text: Text, name: Intent, first: int) -> bool:
    """Whether what names an intent from word ``first`` on stands under a denial."""
    before = text.words[max(0, first - 4) : first]
    before = before[before.index("mind") + 1 :] if "mind" in before else before
    return name in _NEGATED and bool(_NEGATED[name] & set(before)) and not _TURNS & set(before)


def denied_in(text: Text) -> set[Intent]:
    """The intents that are named and denied ("don't cancel")."""
    return {one.tag for one in _found(text) if _is_denied(text, one.tag, one.first)}  # type: ignore[arg-type,misc]  # tags are intents


_PRONOUNS = lexicon("she he ella el nobody nadie")
_RELATIVES = frozenset((*en.LISTS["relative"].split(), *es.LISTS["familiar"].split())) - {"alguien", "quien"}
_ESCORTS = _RELATIVES | _PRONOUNS
_DRIVING = lexicon("drive pick llevar llevarme recoger")
_CLAUSE_STARTS = MARKS | lexicon("but pero because porque so and y cause since")


def _of_the_ride(text: Text, first: int, last: int) -> bool:
    """Whether it is the ride who cannot come ("my sister can't make it"), not the patient; a visit named beside it is the patient's."""
    if text.bag & VISITS - {"dia", "slot", "spot"}:
        return False
    subject = first - 1
    while subject >= 0 and text.words[subject] not in _CLAUSE_STARTS | _ESCORTS | {"i", "we", "yo"}:
        subject -= 1
    if subject < 0 or text.words[subject] not in _ESCORTS:
        return False
    return text.words[subject] in _RELATIVES | {"nobody", "nadie"} or not text.bag.isdisjoint(_RELATIVES | _DRIVING)


def rule_books() -> tuple[Phrasebook[Any], ...]:
    """The rules, to be made ahead of the first text."""
    return (_book(), *own_matter_books())
