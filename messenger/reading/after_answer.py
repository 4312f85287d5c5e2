"""What else a text says beside an answer: a number or a yes in front, or behind, hides nothing of the rest from triage."""

from __future__ import annotations

import re

from messenger.reading.expression import expression

MARK = "evidence-beside"
"""What the reasons of a level hold where what stands beside an answer is as worrying by itself: the answer explains nothing of it."""

_SIGNS = r"[\s.,;:!·•|)/–—-]"
_FRONT = expression(
    r"\s*(?:"
    r"\(?\d{1,2}(?![:.,]?\d)(?=" + _SIGNS + r")"  # "2 but", "1 · "; no clock and no decimal
    r"|(?:yes|yeah|yep|yup|yea|ok|okay|oki|sure|sí|claro|vale|dale|bueno|fine|well)(?=" + _SIGNS + r")"
    r"|(?:no|nope|nah|si|y|n|k)(?=\s*[.,;:!·•|\n–—-]|\s+(?:but|pero|though|aunque)\b)"  # "no quiero", "si muero" are no answers
    r")" + _SIGNS + r"*(?:(?:but|pero|and|though|aunque|y)\b[\s,]*)?",
    re.IGNORECASE,
)
_BEHIND = expression(
    r"(?:\s*[.,;:!?·•|\n–—-]\s*(?:yes|yeah|yep|ok|okay|sí|si|claro|sure|\d{1,2})|\s+\d{1,2})[\s.!]*$",  # "i feel ok" ends in no answer
    re.IGNORECASE,
)
_DEEP = 3
"""Answers that are taken off one after another: "2 yes but ..."."""


def after_answer(text: str) -> tuple[str, ...]:
    """The rests of ``text`` once the answers at its head, and one at its end, are taken off: longest first, none where there is no answer.

    A "no" counts as one only where a sign or a "but" follows it: "no thoughts of that" is a denial, and no answer with a thought behind it.
    """
    rests: list[str] = []
    rest = text
    for _ in range(_DEEP):
        found = _FRONT.match(rest)
        if found is None or not (rest := rest[found.end() :].strip()):
            break
        rests.append(rest)
    whole = rests[-1] if rests else text
    found = _BEHIND.search(whole)
    if found is not None and (rest := whole[: found.start()].strip()):
        rests.append(rest)
    return tuple(rests)
