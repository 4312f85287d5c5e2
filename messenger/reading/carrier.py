"""Carrier words and free-text opt-outs: does the person leave, come back, or ask for help?

A bare carrier word counts in any case and punctuation; so does any reasonable wording in English or Spanish. A question about stopping,
a medicine to be stopped, and an appointment to be cancelled are none of them. ``YES`` is left to the conversation.
\
\
Sources: twilio.com/docs/messaging/tutorials/advanced-opt-out (default words), 47 CFR 64.1200(a)(10) (words that revoke, any
reasonable means).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from messenger.core.understanding import CarrierWord
from messenger.reading import en, es
from messenger.reading.intents import weights as intent_weights
from messenger.reading.intents.other_ways import another_way
from messenger.reading.intents.own_matter import own_matter
from messenger.reading.intents.rules import said
from messenger.reading.intents.tidings import about_the_hour, stops_for_the_hour
from messenger.reading.rides.knows_nobody import knows_nobody
from messenger.reading.words.learned import Weights, shares
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found, Phrasebook
from messenger.reading.words.text import MARKS, Text
from messenger.reading.words.word_classes import CLASSES

STOP_WORDS = lexicon("stop stopall unsubscribe cancel end quit revoke optout parar pare paren alto baja basta cancelar")
START_WORDS = lexicon("start unstop alta")
HELP_WORDS = lexicon("help info ayuda informacion")

_POLITE = lexicon("please thanks thank you por favor gracias ya now emojino ok okay sent from my iphone android") | MARKS
_LEAVING = STOP_WORDS - lexicon("cancel cancelar end quit revoke")
"""Carrier words that mean nothing else; the others may be about a visit ("cancel asap"), or a life ("end it now")."""
_PRESSED = lexicon(
    "yes yeah yep si them all todos right immediately asap already forever permanently again once at this that it these fa x xfa xfavor plis doc man bro bruh dude sir maam "
    "madam bot robot guys yall everyone hi hey hello look listen omg wtf ffs smh lol haha jaja jajaja as soon possible fr plss "
    "emojithanks emojilaugh emojiyes emojino emojiwave ahora ahorita mismo inmediatamente siempre para de una vez esto eso senor senora senorita amigo amiga oye oiga mire hola"
)
"""What is said beside such a word to press or to greet: an opt-out in any reasonable wording counts."""
_LIFE = lexicon(
    "alive dead die dying death kill killing suicide suicidal suicida suicidio morir morirme matar matarme matarlo "
    "muerto muerta muerte vivir living life viviendo vida",
)
"""Words of life and death: such a text is for the safety reader, and leaves no list unless it plainly says so."""


@lru_cache(maxsize=1)
def _book() -> Phrasebook[str]:
    rules = [*en.CONSENT.items(), *es.CONSENT.items(), ("wrong", en.INTENT["wrong_number"]), ("wrong", es.INTENT["wrong_number"])]
    return Phrasebook(rules, {**en.LISTS, **es.LISTS})


def consent(text: Text) -> CarrierWord:
    """optout, optin, help or none. "Wrong number" counts as an opt-out: the person whose phone it is did not ask for texts."""
    bare = [word for word in text.words if word not in _POLITE and (word.isalnum() or word in "#$")]
    if text.words[:2] == ("wrong", "#"):
        return "optout"
    if len(bare) == 1:
        if bare[0] in STOP_WORDS:
            return "optout"
        if bare[0] in START_WORDS:
            return "optin"
        if bare[0] in HELP_WORDS:
            return "help"
    if not bare:
        return "none"
    pressed = {word for word in bare if word not in _PRESSED}
    if (pressed and pressed <= _LEAVING) or stops_for_the_hour(text):
        return "optout"
    if about_the_hour(text):
        return "none"
    if (text.bag & _LIFE and not sure(text)) or (another_way(text) != "no" and not sure(text)):
        return "none"
    found = {
        one.tag: one
        for one in _book().find(text)
        if not _of_two_clauses(text, one)
        and (
            one.tag != "optin"
            or (not {"no", "not", "never"} & set(text.words[max(0, one.first - 3) : one.first]) and asks_for_texts(text, one))
        )
    }
    if "optin" in found:
        return "optin"
    if "keep" in found and (found["keep"].rule in _SURELY_KEEP or not ("optout" in found and sure(text))):
        return "none"
    if "optout" in found and not (text.asks and not sure(text)):
        return "optout"
    own = own_matter(text) or knows_nobody(text) or text.plain[:1] in _ASKS_WHO
    if "wrong" in found and not text.asks and not own and not text.bag & {"chart", "insurance", "file", "expediente"}:
        return "optout"
    if "help" in found and not {"recommend", "suggest", "advise"} & text.bag:
        return "help"
    if text.asks:
        return "none"
    sums = weigh(text)
    if max(sums.values()) > max(sums["opt_out"], sums["opt_in"]):
        return "none"  # What most of the weight speaks for is another wish.
    share = shares(sums)
    if not own and share["opt_out"] >= (LEAVES if text.bag & _OF_TEXTS else SURELY):
        return "optout"
    wanted = share["opt_in"] >= SURELY and text.bag & _OF_TEXTS and not text.bag & _DENIED
    return "optin" if wanted and asks_for_texts(text) else "none"


def _of_two_clauses(text: Text, one: Found[str]) -> bool:
    """Whether what reads as a call for help joins a question and another matter ("whats your address and i need to push it back")."""
    return one.tag == "help" and one.rule.startswith("what ") and "and" in text.words[one.first : one.last]


_ASKS_WHO = {("who",), ("whos",), ("whose",), ("quien",), ("quienes",)}
"""How a text begins that asks who sees or sends our texts, and leaves by no weight of its words alone."""


def by_wrong_number(text: Text) -> bool:
    """Whether nothing but words of a wrong number stands in a text that would leave by its rules: none that leaves, and no carrier word."""
    tags = {one.tag for one in _book().find(text)}
    return "wrong" in tags and "optout" not in tags and text.bag.isdisjoint(_LEAVING)


@lru_cache(maxsize=64)
def weigh(text: Text) -> dict[str, int]:
    """What a text weighs for each intent, in hundredths; not to be changed."""
    return WEIGHTS.sums(text, said=said(text))


WEIGHTS = Weights(intent_weights.ANSWERS, intent_weights.PAGES, intent_weights.KNOWN, CLASSES)
"""What the words of a text weigh for each intent."""
LEAVES = 0.7
SURELY = 0.9
"""The least share of the words' weight that reads as an opt-out where no rule does, in a text that speaks of texts, a number or a list; and in
any other, or as an opt-in."""
_DENIED = lexicon("no not never dont nunca ni")
_OF_TEXTS = lexicon(
    "text texts texting texted message messages messaging messaged reminders notifications number list contact contacted spam "
    "mensaje mensajes texto textos numero lista escriban manden textear recordatorios celular contacten"
)


_TEXTS = lexicon(
    "texts messages reminders notifications notices alerts updates texting messaging list mensajes mensajitos textos recordatorios avisos "
    "notificaciones alertas lista"
)
"""Our texts, all of them: a single one ("send me that text again") is one to be sent again, and no wish to get them."""
_LEFT = lexicon(
    "stop stopped unsubscribe unsubscribed unsubscribing optout opted opt baja parar pare paro desuscribi desuscribir unstop resubscribe subscribe "
    "suscribir suscribirme"
)
"""Words of having left the texts."""
_ELSE = lexicon(
    "visit appointment appt session consult cita citas consulta sesion turno pill pills med meds medicine medication dose smoking drinking "
    "eating taking infusion treatment food pastilla pastillas medicina medicamento dosis tomar fumar comer address direccion link liga enlace bus"
)
"""Other matters that somebody stops, undoes or wants back."""
_BACK_ON: Phrasebook[str] = Phrasebook(
    [("on", """
turn|switch|put me|us|it|them|em|this|these back on [please|pls|now|lol|again|for_me] $
sign me back up [please|now|again] $
you|u|yall can text|message me again
ya|si me|nos pueden|puede ~2 escribir*|textear*
ya|si pueden|puede ~2 escribir*|textear*
volver a ~1 escribir*|textear*
vuelv* a ~1 escribir*|textear*
text|message me again
opt me|back in
opt ~1 in
unblock me|my|you|the_number
darme de alta $
activ*|reactiv* ~2 otra|nuevo ~1 $
por|by mensaje|mensajes|texto|textos|text ~3 otra|again|nuevo
""")]
)  # fmt: skip
"""Plain words for the texts to come again that name neither them nor that they were stopped."""


def asks_for_texts(text: Text, one: Found[str] | None = None) -> bool:
    """Whether words that read as coming back (``one``: the rule that found them) are of our texts: of them all, or of having left them.

    "I ate something by accident", "put me back on Friday", "send me that text again" ask for no texts; and no opt-out is undone by less.
    """
    if one is not None and one.rule.startswith("<"):
        return True
    if not _LOST.isdisjoint(text.bag) and _LEFT.isdisjoint(text.bag):
        return False
    by_mistake = one is not None and not _BY_MISTAKE.isdisjoint(text.words[one.first : one.last + 1])
    if not _LEFT.isdisjoint(text.bag) or not _TEXTS.isdisjoint(text.bag):
        return not by_mistake or _ELSE.isdisjoint(text.bag)
    return bool(_BACK_ON.find(text)) and _ELSE.isdisjoint(text.bag)


_LOST = lexicon("deleted delete erased erase lost borre borro borrar borraron elimine perdi")
"""What becomes of texts that came."""
_BY_MISTAKE = lexicon("accident accidentally accidently mistakenly mistake mean querer error accidente equivocacion undo")


def says_cancel(text: Text) -> bool:
    """Whether a text that leaves says so with a word that people also use of a visit ("CANCEL", "cancelar por favor")."""
    return any(word.startswith(("cancel", "anul")) for word in text.words)


_STARTING = START_WORDS | lexicon("empezar comenzar inicio iniciar")
"""Words that bring the texts back, in a text of few words after STOP."""
_NOT_STARTING = lexicon("no not never nunca stop if when cuando")
_FEW = 5
"""Words as typed; what is longer says more than that."""
_TO_START = lexicon("empezar comenzar iniciar , . !")
"""Behind an unaccented "si" they show that it is a yes, no "if"."""


def comes_back(text: Text) -> bool:
    """Whether a text, sent after STOP, brings the texts back: a bare yes, or few words with one to start and none that denies or supposes."""
    if text.asks:
        return False
    if text.whole in {"yes", "si"}:
        return True
    supposes = any(word == "si" and not _is_yes(text, i) for i, word in enumerate(text.words))
    short = len(text.cleaned.split()) <= _FEW
    return short and not supposes and not _STARTING.isdisjoint(text.words) and _NOT_STARTING.isdisjoint(text.words)


def _is_yes(text: Text, i: int) -> bool:
    """Whether the "si" at word i is a yes: with its accent, at the end, before a mark, or before "to start"."""
    first, last = text.spans[i]
    return not text.cleaned[first:last].isascii() or i + 1 == len(text.words) or text.words[i + 1] in _TO_START


_SURELY_KEEP = frozenset(
    {
        "not mean to ~3 stop|unsubscribe|opt|quit|block|cancel",
        "never said|texted|sent|asked|meant ~2 stop",
        "not opting|unsubscribing out",
        "not cancel",
        "not unsubscribe|remove me",
        "no me|nos|la|lo|le quiten|borren|saquen|eliminen|quite|borre|saque|den",
        "lista de ~1 ese|dia|citas|espera|pacientes|lunes|martes|miercoles|jueves|viernes",
    }
)
_SURE: Phrasebook[str] = Phrasebook(
    [
        (
            "sure",
            (
                "stop|quit texting|messaging|contacting\nno more texts|messages|reminders\nnot text|message me\nleave me "
                "alone\ntake|remove me|my\n"
                "no me ~1 mand*|escrib*|text*\nya no me\ndeje* de\nquit* ~2 lista\nunsubscribe me\nsaid stop\nkeep my appointment"
            ),
        )
    ]
)


def sure(text: Text) -> bool:
    """Whether an opt-out is said so plainly that a question or a word to keep does not undo it."""
    return bool(_SURE.find(text))


def consent_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_book(), _SURE, _BACK_ON)
