"""The answers to a question of yes or no, and the reasons for them that others go by."""

from __future__ import annotations

from typing import Literal

Verdict = Literal["yes", "no", "unsure", "ask"]
NOTHING = "none of yes, no, unsure"
BY_CONTENT = "what the text says about the question"
"""The reason of an answer that was read from what is told, with no word of yes or no."""
DENIAL, AGREEMENT = "words of denial", "words of agreement"
QUESTION = "a question"
DENIED_TWICE, TAKEN_BACK = "a denial denied", "no, taken back at once"
TELLS_OTHERWISE = "opens with yes, but tells otherwise"
EXCEPTED = "no, with an exception"
REFUSED = "does not want to answer, or did not understand"
ALL_BUT_ME = "all of them but not the person"
SLIGHT = "has something that is made light of"
AT_ONCE = "yes and no at once"
CONDITIONAL = "yes or no on a condition only"
AFTER_CORRECTION = "the last word after a correction"
CORRECTED = "corrected in plain words"
ONE_OF_THEM = "none of these but one"
IF_SO = "asks, and answers for the case that it counts"
STANDING = frozenset({REFUSED, ALL_BUT_ME, SLIGHT, AT_ONCE, CONDITIONAL, EXCEPTED, TELLS_OTHERWISE, CORRECTED, IF_SO, ONE_OF_THEM})
"""Reasons that no weight of words overrules."""
