"""The rules of patient texts, as data and small functions: what a text message may be and may not say.

Sources: 3GPP TS 23.038 (letters and segments); 47 CFR 64.1200(a)(10) and Twilio's default opt-out words (reserved words);
CTIA Messaging Principles (shorteners); HHS minimum necessary, 45 CFR 164.502(b) (no drug, condition or clinician in a text).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from messenger.core.communication import GSM7_BASIC, GSM7_EXTENSION

NOT_TEXTS = frozenset({"page", "label", "subject", "button", "option"})
"""Parts of a key that mark words of pages, buttons and e-mail."""

TWO_SEGMENTS = frozenset({"consent.welcome", "consent.welcome_page_only"})

_RESERVED = (
    "CANCEL", "END", "STOP", "STOPALL", "QUIT", "REVOKE", "UNSUBSCRIBE", "OPTOUT", "OPT OUT", "REMOVE", "YES", "INFO", "HELP", "START",
    "UNSTOP", "CANCELAR", "BAJA", "PARAR", "ALTO", "DEJAR", "TERMINAR", "FIN",
)  # fmt: skip
_SHOUTED = re.compile(rf"(?<![\w{{])(?:{'|'.join(_RESERVED)})(?![\w}}])")
_TAUGHT = re.compile(
    rf"\b(?:reply|text|send|type|answer|responda|mande|env[ií]e|escriba|conteste)(?: with| with the word| con| la palabra)? [\"'(]?"
    rf"(?P<word>{'|'.join(_RESERVED)}|NO|AYUDA)(?![\w}}])(?! al 988)",
    re.IGNORECASE,
)
_MAY_BE_SAID = {"consent": ("STOP", "HELP"), "help": ("STOP", "HELP", "START")}

_DRUG = re.compile(
    r"\b(?:es)?ketamin[ae]\w*|\bspravato\b|\bketalar\b|\binfusi[oó]n(?:s|es)?\b|\bintraven\w+|\bintramuscular\w*|\bsublingual\w*"
    r"|\b(?:nasal|nose) spray\b|\blozenges?\b|\btroches?\b|\bI\.?V\.? (?:drip|therapy|visit|treatment)\b"
    r"|\bpsychedelics?\b|\bpsicod[eé]lic\w+|\bSSRIs?\b|\blorazepam\b|\blamotrigin[ae]\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\bdepress\w+|\bdepresi\w+|\bdeprimid\w+|\bPTSD\b|\bTEPT\b|\bOCD\b|\bTOC\b|\bCRPS\b|\bbipolar\w*|\bsuicid\w*|\bfibromyalgia\b"
    r"|\bfibromialgia\b|\banxiety\b|\bansiedad\b|\bpsychosis\b|\bpsicosis\b|\bschizo\w+|\besquizo\w+|\bmania\b|\baddict\w*|\badicci\w*"
    r"|\bmental (?:health|illness)\b|\bsalud mental\b|\bcancer\b|\bcáncer\b",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"\b(?:in)?eligible\b|\b(?:no )?elegibles?\b|\bapproved\b|\baprobad[oa]s?\b|\b(?:dis)?qualif(?:y|ies|ied)\b|\bcalifica\b"
    r"|\byou(?:'re| are)(?: all)? (?:safe|fine|ok|okay|clear)\b|\b(?:is|it's) safe\b|\bsafe (?:for|to)\b|\bgood candidate\b"
    r"|\b(?:usted )?est[aá] (?:a salvo|fuera de peligro)(?! ahora\?|\?)|\bes segur[oa]\b|\bbuen candidat[oa]\b"
    r"|\bno se preocupe\b|\bdon't worry\b",
    re.IGNORECASE,
)
_OF_THE_FDA = re.compile(
    r"\bFDA-approved\b|\bFDA has not approved\b|\baprobad[oa]s? por la FDA\b|\bla FDA no (?:la|lo) ha aprobado\b", re.IGNORECASE
)
"""What the FDA has approved is a fact and no verdict about a person; the page of common questions must say it."""

_PROMISE = re.compile(
    r"\bcures?\b|\bcura(?:r|mos)?\b|\bsymptom-?free\b|\bsin s[ií]ntomas\b|\bmirac\w+|\bmilagr\w+|\bguarante\w+|\bgarantiz\w+|\d ?%",
    re.IGNORECASE,
)
_MEDICINE = re.compile(
    r"(?<!not )(?<!n't )\b(?:stop|skip|hold|pause)(?: taking)? (?:\w+ ){0,3}(?:medicines?|medications?|meds|pills?|dos(?:e|es)|drugs?)\b"
    r"|(?<!no )\b(?:deje|suspenda|omita|pare)(?: de tomar)? (?:\w+ ){0,3}(?:medicinas?|medicamentos?|pastillas?|dosis)\b",
    re.IGNORECASE,
)
_SHORTENER = re.compile(
    r"\b(?:bit\.ly|bitly\.com|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|rb\.gy|cutt\.ly|tiny\.cc|buff\.ly|shorturl\.at|t\.ly|rebrand\.ly|s\.id)\b",
    re.IGNORECASE,
)


def _family(key: str) -> str:
    return key.partition(".")[0]


def is_text(key: str) -> bool:
    """Whether ``key`` is said in a text message (and not on a page, a button, in an e-mail's subject or a phone call)."""
    return NOT_TEXTS.isdisjoint(key.split(".")) and not key.startswith("staff.call_") and key != "help.call"


def budget(key: str) -> int | None:
    """How many segments the text of ``key`` may take; None where it is no text message, or what a person wrote."""
    if not is_text(key) or key == "other.reply":
        return None
    return 2 if key in TWO_SEGMENTS or _family(key) in ("crisis", "redflag") else 1


def strangers(text: str) -> str:
    """The characters of ``text`` that GSM-7 lacks, each once, in order."""
    return "".join(dict.fromkeys(character for character in text if character not in GSM7_BASIC and character not in GSM7_EXTENSION))


def reserved(key: str, text: str) -> str | None:
    """The carrier word that ``text`` teaches as a reply, if any. STOP and HELP may be named where the law wants them named."""
    allowed = _MAY_BE_SAID.get(_family(key), ())
    for found in _SHOUTED.finditer(text):
        if found.group() not in allowed:
            return found.group()
    for found in _TAUGHT.finditer(text):
        if found.group("word") not in allowed:
            return found.group("word")
    return None


def forbidden(key: str, text: str, clinicians: Iterable[str] = ()) -> list[tuple[str, str]]:
    """What ``text`` says that a text message must not: (what, how to fix) each. Pages may name a drug; screening may name a condition."""
    found = []
    family = _family(key)
    if is_text(key):
        neutral = 'Say "visit" or "medicine"; name it on the private page.'
        if hit := _DRUG.search(text):
            found.append((f"names a drug or route ({hit.group()!r}) in a text message", neutral))
        if family not in ("screening", "crisis") and (hit := _CONDITION.search(text)):
            found.append((f"names a diagnosis ({hit.group()!r}) in a text message", neutral))
        for name in clinicians:
            if re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE):
                found.append((f"names a clinician ({name!r}) in a text message", 'Say "our staff" or "the clinician".'))
    hit = _VERDICT.search(_OF_THE_FDA.sub("", text) if key.startswith("faq.page.") else text)
    if hit and not key.startswith("staff.") and text[hit.end() : hit.end() + 1] != "?":
        found.append((f"gives a verdict ({hit.group()!r})", "Say what happens next; only a clinician decides who may be treated."))
    if hit := _PROMISE.search(text):
        found.append((f"promises a result ({hit.group()!r})", "Leave promises and success figures out."))
    if hit := _MEDICINE.search(text):
        found.append((f"tells a patient to leave a medicine out ({hit.group()!r})", 'The only line is "Do not stop any medicine".'))
    if hit := _SHORTENER.search(text):
        found.append((f"holds a link shortener ({hit.group()!r})", "Carriers filter them: link to the clinic's own address."))
    return found
