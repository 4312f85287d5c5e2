"""What a text wants: the 22 intents, strongest first; two intents in one text are both given."""

from __future__ import annotations

import re
from functools import lru_cache

from messenger.core.understanding import Intent, Language
from messenger.reading import en, es
from messenger.reading.carrier import consent
from messenger.reading.language import switch_request
from messenger.reading.lexicon import lexicon
from messenger.reading.phrases import Phrasebook
from messenger.reading.text import MARKS, Text

STRENGTH: tuple[Intent, ...] = (
    "wrong_number", "human", "reschedule", "running_late", "cancel_appointment", "ride_problem", "side_effect", "prep_question",
    "ride_confirmed", "cost", "hours", "location", "help", "book", "what_is_this", "thanks", "greeting",
)  # fmt: skip
"""Which intent comes first where several are found with equal evidence."""


@lru_cache(maxsize=1)
def _book() -> Phrasebook[str]:
    rules = [*en.INTENT.items(), *es.INTENT.items(), ("help", en.CONSENT["help"]), ("help", es.CONSENT["help"])]
    return Phrasebook(rules, {**en.LISTS, **es.LISTS})


def intents(text: Text, language: Language = "en") -> tuple[Intent, ...]:
    """The intents of a text, strongest first; empty where none is found (other)."""
    if is_gibberish(text):
        return ("gibberish",)
    evidence: dict[Intent, float] = {}
    for found in _book().find(text):
        name: Intent = found.tag  # type: ignore[assignment]  # tags are the keys of INTENT, all intents
        evidence[name] = max(evidence.get(name, 0), 1 + 0.1 * min(found.last - found.first, 6))
    carrier = consent(text)
    if carrier == "optout" and "wrong_number" not in evidence:
        return _ordered("opt_out", evidence)
    if carrier == "optin":
        return _ordered("opt_in", evidence)
    if switch_request(text):
        return _ordered("change_language", evidence)
    order = [name for name in STRENGTH if name in evidence]
    order = _settle(text, order)
    return tuple(order)


def _ordered(first: Intent, evidence: dict[Intent, float]) -> tuple[Intent, ...]:
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
    words = [word for word in text.plain if not word.isdigit()]
    if not text.plain:
        return True
    letters = [word for word in words if word.isalpha()]
    if not letters:
        return False
    mashed = [word for word in letters if _mashed(word)]
    return bool(mashed) and all(word in mashed or len(word) <= 3 for word in letters) and len(mashed) * 2 >= len(letters)


def _mashed(word: str) -> bool:
    if len(word) < 4 or not word.isascii() or word in _ABBREVIATIONS:
        return word in {"jkl", "lkj"}
    vowels = sum(char in "aeiouy" for char in word)
    return bool(_MASH.search(word)) or vowels == 0 or (bool(_CONSONANTS.search(word)) and vowels / len(word) < 0.26) or word == "qwerty"


def tidy(text: Text) -> tuple[str, ...]:
    """The words that carry meaning, without marks."""
    return tuple(word for word in text.words if word not in MARKS)
