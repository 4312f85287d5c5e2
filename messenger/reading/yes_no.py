"""Yes, no, unsure, or ask: what the rules say (:mod:`messenger.reading.yes_no_rules`) is weighed with the words of the text."""

from __future__ import annotations

from typing import Any

from messenger.core.understanding import Unread, YesNo
from messenger.reading import yes_no_weights
from messenger.reading.learned import Weights, shares
from messenger.reading.phrases import Phrasebook
from messenger.reading.sign import Topic
from messenger.reading.signs_asked import ASKED
from messenger.reading.signs_faring import FARING
from messenger.reading.text import MARKS, Text
from messenger.reading.topics import UNDOING, topic_of
from messenger.reading.word_classes import CLASSES
from messenger.reading.yes_no_firm import firm, firm_books, speaks_of_others
from messenger.reading.yes_no_phrases import INTERJECTIONS, NO_WORDS, YES_WORDS
from messenger.reading.yes_no_rules import LOOSE, STANDING, Verdict, decide, rule_books, said

_VERDICTS: dict[str, Verdict] = {"yes": "yes", "no": "no", "unsure": "unsure"}

WEIGHTS = Weights(yes_no_weights.ANSWERS, yes_no_weights.PAGES, yes_no_weights.KNOWN, CLASSES)
MOST = 0.6
"""The least share of a yes or no that only the weights say, or that the rules read from what is told."""
AGAINST: dict[Verdict, float] = {"yes": 0.8, "no": 0.8, "unsure": 0.7, "ask": 0.65}
"""The least share of a yes or no where the rules say something else."""
FEW_TEXTS = 0.7
MOST_ALONE: dict[Topic, float] = {**dict.fromkeys(ASKED.keys() | FARING.keys(), FEW_TEXTS), **dict.fromkeys(UNDOING, 0.85)}
"""The least share of what only the weights say: more on subjects that they have learned from fewer texts, and where a yes undoes something."""
MOST_OF: dict[Topic, float] = {"safe": 0.9}
"""The least share where a false yes would do most harm."""


def read_yes_no(text: Text, question: str = "") -> YesNo | Unread:
    """The answer to a yes-no question; ``question`` is its wording in either language and may be empty."""
    answer, because = weighed(text, topic_of(question))
    if answer == "ask":
        return Unread(because)
    bare = all(word in MARKS or word in YES_WORDS or word in NO_WORDS or word in INTERJECTIONS for word in text.words)
    return YesNo(answer, rest="" if bare else text.cleaned.strip(), because=because)


def weighed(text: Text, topic: Topic) -> tuple[Verdict, str]:
    """yes, no, unsure or ask, and why: what the rules say, and the weights of the words; a yes or no must have most of both."""
    stands = firm(text, topic)
    if stands is not None:
        return stands
    verdict, because = decide(text, topic)
    if not text.plain or because in STANDING:
        return verdict, because
    share = shares(WEIGHTS.sums(text, topic, said(verdict, because, topic)))
    likeliest = max(share, key=lambda name: (share[name], name))
    least = MOST_OF.get(topic, MOST)
    alone = MOST_ALONE.get(topic, MOST)
    if likeliest == verdict and because in LOOSE and share[likeliest] < least:
        return "ask", f"{because}; the weight of its words is not sure"
    if likeliest == "yes" and speaks_of_others(text, topic):
        return "ask", "someone else's condition"
    if likeliest == verdict or (likeliest == "other" and verdict == "ask"):
        return verdict, because
    if topic in UNDOING and {verdict, likeliest} == {"yes", "no"}:
        return "ask", f"{because}; the weight of its words says otherwise"
    if likeliest == "unsure" or (likeliest in {"yes", "no"} and share[likeliest] >= max(least, alone, AGAINST[verdict])):
        words = ", ".join(f'"{each}"' for each in WEIGHTS.because(text, likeliest, topic))
        return _VERDICTS[likeliest], f"the weight of its words: {words}"
    return "ask", f"{because}; the weight of its words says otherwise" if verdict != "ask" else because


def yes_no_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (*rule_books(), *firm_books())
