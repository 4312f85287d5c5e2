"""Words around times that say what is meant by them: ruled out, busy then, only then, instead, a condition, a thing of the past."""

from __future__ import annotations

from functools import lru_cache

from messenger.reading.times.mark import Mark
from messenger.reading.times.marks_denied import DENIED
from messenger.reading.times.marks_free import FREE
from messenger.reading.times.marks_told import TOLD
from messenger.reading.times.marks_unsettled import UNSETTLED
from messenger.reading.times.marks_which import WHICH
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook

_RULES: list[tuple[Mark, str]] = [*DENIED, *FREE, *TOLD, *WHICH, *UNSETTLED]


@lru_cache(maxsize=1)
def marks_book() -> Phrasebook[Mark]:
    """The rules, read once."""
    return Phrasebook(_RULES)


def marked_words() -> frozenset[str]:
    """Every whole word that a rule is made of."""
    words = " ".join(lines for _, lines in _RULES).replace("|", " ").replace("_", " ").split()
    return frozenset(word for word in words if word.isalpha())


CLAUSE_WORDS = lexicon("asi but pero so entonces though although aunque however otherwise sino")
