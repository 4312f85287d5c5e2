"""What the rules see in an answer, piece by piece, as features of the learned weights: weights learn how far each piece is to be trusted.

"120 over 80" and "strong as an ox" share no word, but both match rules of the heart; so what is learned of the pieces of the rules holds for
words that no training text has. The features, most of them once more with the kind of the subject (``body``, ``visit``) or with the subject:

==================  ================================================================================================
``=tag:unsure``     a phrase of this tag stands in it;  ``=rule::...``, ``=rule:heart:...`` this very rule matched
``=signs:no+yes``   what it says of the subject speaks for these;  ``=first:``, ``=last:`` what speaks first, and last
``=turn:no:yes``    the signs before the first "but", and those after it
``=lead:no:cut``    it opens with a no that a mark cuts off (``on``: that goes on);  the count is of denials after it
``=who:...``        it speaks of the person (``mine``), of relatives (``theirs``), and whom it names last
``=denials:2:...``  how many words deny, beside the signs, or how it opens
``=asks:after:no``  a question stands after what is told (``before`` it, or is ``all``)
``=number:old``     a number as an age or a year would be;  ``=long:2`` it has eight to eleven words
``=body:fine``      a word, with the kind of the subject
==================  ================================================================================================
"""

from __future__ import annotations

from collections.abc import Iterator

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import MARKS, Text
from messenger.reading.words.word_classes import CLASSES
from messenger.reading.yes_no.evidence import Seen
from messenger.reading.yes_no.phrases import NO_WORDS, YES_WORDS
from messenger.reading.yes_no.rules import said
from messenger.reading.yes_no.sign import Sign, Topic
from messenger.reading.yes_no.verdict import Verdict

_KINDS: dict[Topic, str] = {
    **dict.fromkeys(("heart", "brain", "organ", "psychosis", "allergy", "substance", "pregnancy", "meds", "prior", "had"), "body"),
    **dict.fromkeys(("now", "coming", "ride", "home", "texts", "cancel", "drive"), "visit"),
}
"""Subjects whose answers are told in the same way: what a word says of one, it says of the others."""
_FIRST = lexicon("i me my mine myself i've we us our yo mi me mis conmigo soy tengo tuve tenia estoy estuve estaba he tomo ando nos")
_TURNS = lexicon("but pero though aunque except excepto menos until till hasta sino")
_DENYING = lexicon(
    "not no never without dont cannot nobody none neither nor sin ni nunca tampoco nadie ningun ninguna jamas nothing nada",
)
_TELLING = frozenset({"unsure", "other", "proxy", "turned", "known of", "asks"})


def told(text: Text, topic: Topic, verdict: Verdict, because: str, seen: Seen) -> tuple[str, ...]:
    """The features of ``text`` as an answer about ``topic``: what the rules say and why, each rule that matched, how it is built.

    Arguments:
        text: the answer.
        topic: what the question is about.
        verdict: what the rules say, for the reason ``because``.
        seen: what the rules found in the text.
    """
    kind = _KINDS.get(topic, "any")
    tags = sorted({one.tag.replace(" ", "_") for one in seen.phrases})
    shape = _shape(seen.evidence.values())
    lead, opens = _lead(text)
    return (
        *said(verdict, because, topic),
        *_of_rules(topic, kind, seen, tags, shape),
        *_of_turns(text, kind, seen.evidence),
        *_of_lead(text, kind, shape, lead, opens),
        *_of_people(text, kind, shape, lead),
        *_of_question(text, kind, shape, lead),
        *_of_words(text, topic, kind),
    )


def _shape(signs: object) -> str:
    return "+".join(sorted(set(signs))) or "none"  # type: ignore[call-overload]  # an iterable of signs


def _of_rules(topic: Topic, kind: str, seen: Seen, tags: list[str], shape: str) -> Iterator[str]:
    for tag in tags:
        yield f"=tag:{tag}"
        yield f"=tag:{topic}:{tag}"
    for phrase in seen.phrases:
        yield f"=rule::{_named(phrase.tag, phrase.rule)}"
    for sign in seen.matched:
        yield f"=rule:{topic}:{_named(sign.tag, sign.rule)}"
    yield f"=signs:{shape}"
    yield f"=signs:{topic}:{shape}"
    yield f"=signs:{kind}:{shape}:{'+'.join(tag for tag in tags if tag.replace('_', ' ') in _TELLING)}"
    evidence = seen.evidence
    if evidence:
        yield f"=first:{kind}:{evidence[min(evidence)]}"
        yield f"=last:{kind}:{evidence[max(evidence)]}"


def _of_turns(text: Text, kind: str, evidence: dict[int, Sign]) -> Iterator[str]:
    if text.bag.isdisjoint(_TURNS):
        return
    turn = next(i for i, word in enumerate(text.words) if word in _TURNS)
    late = _shape(sign for place, sign in evidence.items() if place > turn)
    yield f"=turn:{kind}:{late}"
    yield f"=turn:{kind}:{_shape(sign for place, sign in evidence.items() if place < turn)}:{late}"


def _lead(text: Text) -> tuple[str, int]:
    """The yes or no that the text opens with, empty where none does, and the place of its first word."""
    for place, word in enumerate(text.words):
        if word not in MARKS:
            return "no" if word in NO_WORDS else "yes" if word in YES_WORDS else "", place
    return "", 0


def _of_lead(text: Text, kind: str, shape: str, lead: str, opens: int) -> Iterator[str]:
    if not lead:
        return
    rest = text.words[opens + 1 :]
    cut = "cut" if not rest or rest[0] in MARKS else "on"
    yield f"=lead:{lead}:{cut}"
    yield f"=lead:{kind}:{lead}:{cut}:{shape}"
    yield f"=lead:{kind}:{lead}:{min(2, sum(word in _DENYING for word in rest))}"


def _of_people(text: Text, kind: str, shape: str, lead: str) -> Iterator[str]:
    theirs = [i for i, word in enumerate(text.words) if CLASSES.of(word) == "@relative"]
    mine = [i for i, word in enumerate(text.words) if word in _FIRST and i + 1 not in theirs]
    who = "mine" * bool(mine) + "theirs" * bool(theirs)
    if mine and theirs:
        who += ":after" if mine[-1] > theirs[-1] else ":before"
    yield f"=who:{kind}:{who}"
    denials = sum(word in _DENYING for word in text.words)
    yield f"=denials:{kind}:{min(3, denials)}:{lead}"
    yield f"=denials:{kind}:{min(2, denials)}:{shape}"


def _of_question(text: Text, kind: str, shape: str, lead: str) -> Iterator[str]:
    if "?" not in text.bag:
        return
    words = text.words
    last = len(words) - 1 - words[::-1].index("?")
    if sum(word not in MARKS for word in words[last + 1 :]) > 1:
        where = "before"
    else:
        where = "after" if any(word in MARKS for word in words[1:last]) else "all"
    yield f"=asks:{where}:{lead}"
    yield f"=asks:{kind}:{where}:{shape}"


def _of_words(text: Text, topic: Topic, kind: str) -> Iterator[str]:
    for word in dict.fromkeys(text.plain):
        number = _number(word)
        if number:
            yield f"=number:{number}"
            yield f"=number:{topic}:{number}"
        yield f"={kind}:{CLASSES.of(word)}"
    yield f"=long:{min(len(text.plain), _LONGEST) // 4}"


_LONGEST = 16


def _named(tag: str, rule: str) -> str:
    return f"{tag}:{rule[:32]}".replace(" ", "_")


def _number(word: str) -> str:
    """A number as an age or a year would be."""
    if not (word.isascii() and word.isdecimal()):
        return ""
    number = int(word)
    if _FIRST_YEAR <= number <= _LAST_YEAR:
        return "year"
    return next((name for most, name in _SIZES if number <= most), "big")


_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_SIZES = ((0, "0"), (12, "few"), (17, "minor"), (49, "grown"), (110, "old"))
