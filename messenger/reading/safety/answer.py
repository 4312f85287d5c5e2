"""The answer, in words, to the question whether somebody thinks of ending their life: never lighter than what was said.

"No" is taken only where nothing but a denial is said. A word of "sometimes" or of an earlier time beside it names that answer instead;
anything else is asked again, and people read it. Triage has judged the text before (:mod:`messenger.reading.safety.triage`).

Source: the house rule that a person's own "no" must be direct to count (docs/explanation/safety.md).
"""

from __future__ import annotations

from messenger.core.understanding import Choice, ExpectChoice, SafeNow, Triage, Unread
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text

NO, PAST, SOMETIMES = "no", "past", "sometimes"
NAMED = "words of"
"""How it begins why an option was read that only words of a time or of doubt name."""

_SAID: Phrasebook[str] = Phrasebook(
    [
        (
            SOMETIMES,
            """
sometimes|occasionally|maybe|perhaps|somewhat|kinda|sorta
at times
here|now and there|then
once in a while
every so often
on and off
off and on
some|bad|rough days|nights|moments
comes|come and goes|go
only|just when|if|on|at
^ kind|sort of
some|a|just kind|sort of
thoughts|ideas|pensamientos ~2 no|without|not|sin ~1 plan|plans|planes
a little|bit|few
passing|fleeting|intrusive
veces|ratos|quizas|quiza|tal_vez|talvez|acaso
de vez en cuando
mas o menos
un poco|poquito
solo|nomas|solamente cuando|si
depende|depends
""",
        ),
        (
            PAST,
            """
past|before|previously|formerly|once|ago|years|teen|teenager|kid|childhood|college|pasado|antes|anteriormente|joven|adolescente|adolescencia
used to
when i was
back in|then
years|year|while|long back|ago
last year|month|week|night|time
not anymore|lately|recently|since|now|today|currently|presently
no|not any_more|anymore
not ~1 right|at now|the|moment
no any|not more|longer
hace anos|tiempo|mucho|meses|un|una|dos|tres|como
cuando era|estaba|tenia
ya no
ahora|ahorita|hoy|ultimamente|actualmente no
no ahora|ahorita|hoy|ultimamente|actualmente
por ahora|ahorita|hoy no
alguna vez
""",
        ),
    ]
)

_DENIALS = lexicon(
    "no nope nah n nop noo never none nothing not absolutely definitely way hell hello hi thank thanks thankfully god goodness gosh lord "
    "oh heavens heaven gracious dear mercy forbid geez said told already again mean meant whatsoever sir maam mam ma am madam i do have had has did will would ever am is it ok okay good fine well and or of any kind such to the "
    "that those them these this like thoughts thought thinking suicidal all at be so really honestly zero course please one "
    "nunca jamas nada ninguno ninguna ningun para claro que gracias a dios senor senora senorita yo tengo pienso en eso tampoco lo quiera ni "
    "ay uy mio santo cielo libre me como cree crees va ya dije digo le nel ni hablar loca loco vida la en ja jaja jajaja jejeje ha haha hahaha lol lmao rofl "
    "estoy bien bueno pensamientos he de asi por supuesto nadita negativo negative emojino emojithanks bendito doctor doctora mi my life"
)
_MUST = lexicon(
    "no nope nah n nop noo never none nothing not nunca jamas nada ninguno ninguna ningun tampoco ni negativo negative zero emojino"
)
_HEDGED = lexicon(
    "but pero except unless until excepto really though aunque if si wish want quiero quisiera plan die dead kill hurt cut end morir muerto "
    "matar lastimar acabar think pensado thinking thoughts yes yeah gonna going soon yet still todavia aun"
)


def read_safety(text: Text, expect: ExpectChoice) -> Choice | Unread:
    """The option that the words of ``text`` name, by the codes of ``expect``; Unread where they are not plain."""
    said = {found.tag for found in _SAID.find(text)}
    for code in (SOMETIMES, PAST):
        if code in said and code in expect.codes:
            return Choice(expect.codes.index(code) + 1, rest=text.cleaned.strip(), because=f'{NAMED} "{code}"')
    if NO not in expect.codes:
        return Unread("no option named")
    number = expect.codes.index(NO) + 1
    words = text.plain
    if text.cleaned.strip(" .!").casefold() == "n":
        return Choice(number, because="a plain no")
    if words and _MUST & text.bag and all(word in _DENIALS for word in words) and "not really" not in text.flat:
        return Choice(number, because="a plain no")
    head = next((i for i, word in enumerate(text.words) if word in MARKS), len(text.words))
    before, after = text.words[:head], text.words[head:]
    opens = bool(before) and bool(_MUST.intersection(before)) and all(word in _DENIALS for word in before)
    if opens and after and not _HEDGED.intersection(after):
        return Choice(number, rest=" ".join(word for word in after if word not in MARKS), because="a plain no at the head")
    return Unread("no plain answer")


_TURNS = lexicon("but pero except unless until excepto salvo although aunque though yet wish quisiera")
"""Words behind which a denial may be taken back."""


def by_denial(text: Text, expect: ExpectChoice, triage: Triage) -> Choice | None:
    """The option "no" where triage, which knew what was asked, found a denial and nothing else, and no word turns it round."""
    denied = bool(triage.reasons) and any(reason.startswith(_DENIAL) for reason in triage.reasons)
    alone = triage.level == "none" or (triage.level == "staff-review" and all(reason.startswith(_DENIAL) for reason in triage.reasons))
    if NO not in expect.codes or not denied or not alone or _TURNS & text.bag or "?" in text.cleaned or "not really" in text.flat:
        return None
    return Choice(expect.codes.index(NO) + 1, because="a denial that triage has read")


def denied(text: Text, expect: ExpectChoice, triage: Triage) -> Choice | None:
    """The option "no" for a text with a plain denial in it, where triage has nothing against it but the weight of single words."""
    by_words = all(reason.startswith((_WEIGHED, _DENIAL)) for reason in triage.reasons)
    clearly_urgent = triage.level == "urgent" and _SLIGHT not in triage.reasons
    if NO not in expect.codes or clearly_urgent or not by_words or _HEAVY.intersection(triage.reasons):
        return None
    return Choice(expect.codes.index(NO) + 1, rest=text.cleaned.strip(), because="a plain denial beside something else")


_WEIGHED, _SLIGHT = "evidence-", "evidence-slight"
_HEAVY = frozenset({"evidence-die", "evidence-kill", "evidence-hopeless", "evidence-worthless"})
"""Weighed senses beside which a denial is not taken for the answer."""
_SAFE = frozenset({"1", "yes", "y", "yeah", "yes i am", "si", "si estoy"})
_UNSAFE = frozenset(
    {"2", "no", "nope", "nah", "not really", "i am not", "no i am not", "no estoy", "no lo estoy", "no no estoy", "no no lo estoy"}
)


def safe_now(text: Text) -> SafeNow:
    """A plain answer to "are you safe right now?"; one with any sign of more beside it (":(") is none."""
    if text.asks:
        return "unsaid"
    return "safe" if text.whole in _SAFE else "unsafe" if text.whole in _UNSAFE else "unsaid"


_DENIAL = "denial-"
"""How the ids of triage's rules of denial begin."""


def safety_books() -> tuple[Phrasebook[str], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_SAID,)
