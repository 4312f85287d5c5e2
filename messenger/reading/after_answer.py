"""What else a text says beside an answer: a number or a yes in front, or behind, hides nothing of the rest from triage."""

from __future__ import annotations

import re
from collections.abc import Callable

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
"""Answers that are taken off one after another, at each end: "2 yes but ...", "... yes 2"."""


def after_answer(text: str) -> tuple[str, ...]:
    """The rests of ``text`` once the answers at its head, those at its end, and both are taken off: none where there is no answer.

    A "no" counts as one only where a sign or a "but" follows it: "no thoughts of that" is a denial, and no answer with a thought behind it.
    Each end by itself too, since what looks like an answer may belong to what it stands beside: "22 a day. might as well be 23, ok".
    """
    fronts = _taken_off(text, _without_front)
    ends = [rest for whole in (text, *fronts[-1:]) for rest in _taken_off(whole, _without_end)]
    return (*fronts, *ends)


def _without_front(text: str) -> str:
    found = _FRONT.match(text)
    return text[found.end() :] if found else ""


def _without_end(text: str) -> str:
    found = _BEHIND.search(text)
    return text[: found.start()] if found else ""


def _taken_off(text: str, without: Callable[[str], str]) -> list[str]:
    """What ``without`` leaves of ``text``, again and again, until it leaves nothing."""
    rests: list[str] = []
    while len(rests) < _DEEP and (text := without(text).strip()):
        rests.append(text)
    return rests
