"""What a text wants: the 22 intents, strongest first; two intents in one text are both given.

Words that our own texts teach, then carrier words, then a wish for another language. All else is weighed: the weights of the words
(:mod:`messenger.reading.words.learned`), and on top of them what the rules found. Where no intent gets a fair share of the weight, there is none.
"""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import CarrierWord, Intent, Language
from messenger.reading.carrier import WEIGHTS, consent, sure, weigh
from messenger.reading.intents.own_matter import own_matter
from messenger.reading.intents.rules import POLITENESS, STRENGTH, VISITS, by_rules, denied_in, rule_books
from messenger.reading.words.gibberish import is_gibberish
from messenger.reading.words.language import switch_request
from messenger.reading.words.learned import shares
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text, words_of

NOT_NOTHING = 50
"""What it weighs against "other", in hundredths, that the rules find something at all."""
SURE = 150
"""What it weighs beside its words, in hundredths, that the rules find first a ride that falls through: a visit stands on it."""
FAIR = (0.4, 0.45, 0.55, 0.65)
"""The least share of the likeliest intent that no rule finds: in a text without rare words, with one, two, three or more. Rare words speak of
other matters."""
AGREED, AGAINST = 0.3, 0.65
"""Its least share where the rules find it too, and where they find others."""
ALSO, SAID = 0.2, 0.005
"""The least share of an intent that is in the same text; and of one that the rules found there."""
_CONSENT = frozenset({"opt_out", "opt_in"})
"""Intents that have a reader of their own, which weighs the same words: where it finds none, there is none."""
_ASKED = 0.6
"""The least share of a wish for another language that names none the reader of languages knows."""


def intents(text: Text, language: Language = "en", carrier: CarrierWord | None = None) -> tuple[Intent, ...]:
    """The intents of a text, strongest first; empty where none is found (other). ``carrier``: its carrier reading, if already made."""
    taught = _taught(text)
    if taught:
        return (taught,)
    if is_gibberish(text):
        return ("gibberish",)
    carrier = consent(text) if carrier is None else carrier
    order = by_rules(text)
    if carrier == "optout" and "wrong_number" not in order and not ("cancel_appointment" in order and text.bag & VISITS and not sure(text)):
        return _beside("opt_out", order)
    if carrier == "optin":
        return _beside("opt_in", order)
    if switch_request(text):
        return _beside("change_language", order)
    return weighed(text, order) or _before_its_reason(text, order)


def _before_its_reason(text: Text, order: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """What is wanted of a visit in a first clause that is beyond doubt by itself, whatever the reason behind it is about; empty elsewhere.

    "Gonna have to cancel, got called into work", "tendre que cancelar, mi nina tiene calentura".
    """
    end = next((i for i, word in enumerate(text.words) if word in _REASONS), 0)
    if _OF_A_VISIT.isdisjoint(order) or text.asks or not _LEAST_WORDS <= end <= _MOST_WORDS:
        return ()
    head = words_of(" ".join(text.words[:end]))
    found = weighed(head, by_rules(head))
    return found if found and found[0] in _OF_A_VISIT and found[0] in order else ()


_OF_A_VISIT = frozenset({"cancel_appointment", "reschedule"})
_REASONS = MARKS | lexicon("because cause cuz bc since porque pues ya_que")
"""Where a reason begins."""
_LEAST_WORDS, _MOST_WORDS = 2, 10


def _beside(first: Intent, order: tuple[Intent, ...]) -> tuple[Intent, ...]:
    return (first, *(name for name in order if name not in {"thanks", "greeting", "help", first}))


def weighed(text: Text, order: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """The intents by weight, where the rules found those in ``order``; politeness last, and first only where nothing else is wanted."""
    wanted = [name for name in order if name not in POLITENESS]
    sums = dict(weigh(text))
    if wanted:
        sums["other"] -= NOT_NOTHING
    if wanted[:1] == ["ride_problem"]:
        sums["ride_problem"] += SURE
    share = shares(sums)
    if own_matter(text):
        share["wrong_number"] = 0.0
    ranked = sorted((name for name in share if share[name] >= ALSO), key=lambda name: (-share[name], name))
    if not ranked or ranked[0] in _NOTHING:
        return ()
    fair = AGREED if ranked[0] in order else max(FAIR[min(WEIGHTS.rare(text), len(FAIR) - 1)], AGAINST if wanted else 0.0)
    if share[ranked[0]] < fair:
        return ()
    if ranked[0] == "opt_in":  # what is wanted again is no text of ours
        return tuple(_INTENTS[name] for name in wanted if share[name] >= SAID)
    if ranked[0] in _CONSENT or (ranked[0] not in order and ranked[0] in denied_in(text)):
        return ()
    if ranked[0] == "change_language":
        return ("change_language",) if share["change_language"] >= _ASKED else ()
    if "ride_problem" in order and "ride_confirmed" not in order:
        share["ride_confirmed"] = 0.0
    found = [name for name in ranked if share[name] >= (fair if name == ranked[0] else ALSO) and name in _INTENTS]
    found += [name for name in wanted if name not in found and share[name] >= SAID]
    found += [name for name in order if name not in found and name in POLITENESS]
    return tuple(_INTENTS[name] for name in (*(n for n in found if n not in POLITENESS), *(n for n in found if n in POLITENESS)))


_NOTHING = frozenset({"other", "gibberish"})
_INTENTS: dict[str, Intent] = {name: name for name in STRENGTH}

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


def intent_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return rule_books()
