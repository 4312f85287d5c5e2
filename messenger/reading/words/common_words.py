"""Words that stand in most texts: an index of rules is slow where many rules hang on one of them."""

from __future__ import annotations

from messenger.reading.words.lexicon import lexicon

COMMON = lexicon(
    "i you we me my he she it they a an the to of in on at for is are am be do does can will would have has had get got not no and or but if so "
    "that this what when how up out with your us just any go yo tu el la los las un una lo le les se mi de del en a al y o que si por para con es "
    "esta hay ya muy mas puedo puede , . ?"
)
TIMES = 40
"""One of them counts as so many of any other."""


def weight(word: str) -> int:
    """In how many texts a word stands, so to speak."""
    return TIMES if word in COMMON else 1
