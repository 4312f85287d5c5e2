"""Yes, no, unsure, or ask: what the rules say (:mod:`messenger.reading.yes_no.rules`) is weighed with the words of the text."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from messenger.core.understanding import Unread, YesNo
from messenger.reading.words.learned import Weights, shares
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text
from messenger.reading.words.word_classes import CLASSES
from messenger.reading.yes_no import weights as yes_no_weights
from messenger.reading.yes_no.allergic import names_another_drug
from messenger.reading.yes_no.evidence import seen_in
from messenger.reading.yes_no.firm import denies_clearly, firm, firm_books, speaks_of_others
from messenger.reading.yes_no.past import past_books
from messenger.reading.yes_no.phrases import INTERJECTIONS, NO_WORDS, YES_WORDS
from messenger.reading.yes_no.rules import decide, rule_books
from messenger.reading.yes_no.sign import Topic
from messenger.reading.yes_no.signs_asked import ASKED
from messenger.reading.yes_no.signs_faring import FARING
from messenger.reading.yes_no.told import told
from messenger.reading.yes_no.topics import UNDOING, learned_as, topic_of
from messenger.reading.yes_no.verdict import (
    AFTER_CORRECTION,
    BY_CONTENT,
    DENIED_TWICE,
    QUESTION,
    STANDING,
    TAKEN_BACK,
    TELLS_OTHERWISE,
    Verdict,
)

_VERDICTS: dict[str, Verdict] = {"yes": "yes", "no": "no", "unsure": "unsure"}

WEIGHTS = Weights(yes_no_weights.ANSWERS, yes_no_weights.PAGES, yes_no_weights.KNOWN, CLASSES)
LENGTHS = (3, 6, 12)
"""Most words of a short text, of a sentence and of two; the longer a text is, the more it says besides."""
LEAST: dict[str, tuple[float, float, float, float]] = {
    "agreed": (0.43, 0.63, 0.73, 0.73),
    "alone": (0.53, 0.63, 0.68, 0.68),
    "against": (0.63, 0.68, 0.73, 0.73),
    "doubted": (0.68, 0.73, 0.73, 0.78),
}
"""The least share of a yes or no, by length: where the rules say it too, where they say neither, where they say the opposite, and where
they see a doubt or a question. Rules and weights that agree are no surer than weights alone, since the rules were written with many of
the texts in view that the weights are learned from. Their order was chosen by reading each writer's texts with weights learned without
them, a wrong answer counting as four right ones; the whole was then let down by 0.07 on writers whose texts nobody had read."""
FEW_TEXTS = 0.7
ALONE_OF: dict[Topic, float] = {**dict.fromkeys(ASKED.keys() | FARING.keys(), FEW_TEXTS), **dict.fromkeys(UNDOING, 0.85)}
"""The least share of what the rules do not say: more on subjects that have fewer texts, and where a yes undoes something."""
SETTLED = 0.5
"""The least share where the rules' reason leaves little open."""
LEAST_OF: dict[Topic, float] = {"safe": 0.9}
"""The least share where a false yes would do most harm."""


def read_yes_no(text: Text, question: str = "") -> YesNo | Unread:
    """The answer to a yes-no question; ``question`` is its wording in either language and may be empty."""
    answer, because = weighed(text, topic_of(question))
    if answer == "ask":
        return Unread(because)
    return YesNo(answer, rest="" if _is_bare(text) else text.cleaned.strip(), because=because)


def weighed(text: Text, topic: Topic) -> tuple[Verdict, str]:
    """yes, no, unsure or ask, and why: what the rules say is weighed with the words; a yes or no must have most of the weight."""
    verdict, because = _weighed(text, topic)
    if topic == "harm" and verdict == "no" and not denies_clearly(text):
        return "ask", "no clear denial"
    if topic == "allergy" and verdict == "yes" and names_another_drug(text):
        return "ask", "allergic to another medicine"
    return verdict, because


def _weighed(text: Text, topic: Topic) -> tuple[Verdict, str]:
    seen = seen_in(text, topic)
    stands = firm(text, topic, seen)
    if stands is not None:
        return stands
    verdict, because = decide(text, topic, seen)
    if topic == "daily" and verdict in _SURE and because == BY_CONTENT:
        return verdict, because
    if not text.plain or because in STANDING or (verdict in _SURE and _is_bare(text)):
        return verdict, because
    topic = learned_as(topic)
    share = shares(WEIGHTS.sums(text, topic, told(text, topic, verdict, because, seen)))
    likeliest = max(share, key=lambda name: (share[name], name))
    if likeliest in _SURE:
        return _sure_enough(text, topic, verdict, because, likeliest, share)
    if likeliest == verdict or (likeliest == "other" and verdict == "ask"):
        return verdict, because
    if likeliest == "unsure":
        return "unsure", _by_weight(text, likeliest, topic)
    return "ask", f"{because}; the weight of its words says otherwise"


_SURE = frozenset({"yes", "no"})


def _sure_enough(text: Text, topic: Topic, verdict: Verdict, because: str, likeliest: str, share: dict[str, float]) -> tuple[Verdict, str]:
    """The yes or no that weighs most, where it weighs enough and nothing stands against it; else unsure or ask."""
    agreed = likeliest == verdict
    if likeliest == "yes" and speaks_of_others(text, topic):
        return "ask", "someone else's condition"
    if topic in UNDOING and not agreed and (verdict in _SURE or because == TELLS_OTHERWISE):
        return "ask", f"{because}; the weight of its words says otherwise"
    if not agreed and verdict in _SURE and (because == AFTER_CORRECTION or (topic == "substance" and not _SOBER.isdisjoint(text.bag))):
        return "ask", f"{because}; the weight of its words says otherwise"
    doubted = verdict == "unsure" or because == QUESTION
    relation = "agreed" if agreed else "against" if verdict in _SURE else "doubted" if doubted else "alone"
    least = SETTLED if agreed and because == TAKEN_BACK else LEAST[relation][bisect_left(LENGTHS, len(text.plain))]
    if because == DENIED_TWICE and likeliest == "no":
        return "unsure", because
    if share[likeliest] < max(least, LEAST_OF.get(topic, 0), 0 if agreed else ALONE_OF.get(topic, 0)):
        unsure = verdict == "unsure" or share["unsure"] > share["other"]
        return "unsure" if unsure else "ask", because if verdict == "ask" else f"{because}; the weight of its words is not sure"
    return _VERDICTS[likeliest], because if agreed else _by_weight(text, likeliest, topic)


_SOBER = lexicon("sober clean sobrio sobria limpio limpia")
"""Who is sober tells since when, and only the rules know how long ago that is."""


def _by_weight(text: Text, answer: str, topic: Topic) -> str:
    return "the weight of its words: " + ", ".join(f'"{each}"' for each in WEIGHTS.because(text, answer, topic))


def _is_bare(text: Text) -> bool:
    """Whether it is a yes or no and nothing besides."""
    return all(word in MARKS or word in YES_WORDS or word in NO_WORDS or word in INTERJECTIONS for word in text.words)


def yes_no_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (*rule_books(), *firm_books(), *past_books())
