"""What else a text says beside an answer, or beside anything ordinary: neither hides the rest from triage."""

from __future__ import annotations

import re
from collections.abc import Callable

from messenger.reading.words.expression import expression

MARK = "evidence-beside"
"""What the reasons of a level hold where what stands beside an answer is as worrying by itself: the answer explains nothing of it."""

_SIGNS = r"[\s.,;:!·•|)/–—-]"
_ENDS = r"\s*[.,;:!·•|\n–—-]|\s+(?:but|pero|though|aunque)\b"
_YES = r"(?:yes|yeah|yep|yup|yea|ok|okay|oki|sure|sí|claro|vale|dale|bueno|fine|well)"
_HOW = (
    r"(?:(?:i'?m|feel(?:ing)?|me siento|estoy|sigo|en|at|about|about the|lo|pretty|mucho|muy|a bit|a little|un poco) )?"
    r"(?:better|same|worse|good|great|alright|home|casa|mejor|igual|mismo|peor|bien)(?:,? (?:i (?:guess|think)|creo|supongo))?"
)
"""The options of a check-in in words."""
_WHICH = (
    r"(?:(?:the|la|el|on|this|next|este|el proximo) )?(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:last|first|second|third) one|[uú]ltima|primera|segunda|tercera)"
    r"(?: (?:works|is fine|sí|please|por favor))?|(?:any|none)(?: of (?:th)?em)?|whichever|nobody|no one|cualquiera|ningun[ao]|nadie"
)
"""A day or a time that was offered, any or none of them; nobody who drives."""
_FRONT = expression(
    r"\s*(?:"
    r"\(?\d{1,2}(?![:.,]?\d)(?=" + _SIGNS + r")"  # "2 but", "1 · "; no clock and no decimal
    r"|" + _YES + r"(?=" + _SIGNS + r")"
    r"|(?:" + _HOW + r"|" + _WHICH + r"|no|nope|nah|si|y|n|k)(?=" + _ENDS + r")"  # "no quiero", "si muero", "good i died" are no answers
    r")" + _SIGNS + r"*(?:(?:but|pero|and|though|aunque|y)\b[\s,]*)?",
    re.IGNORECASE,
)
_BEHIND = expression(
    r"(?:(?:\s+[.,;:!?·•|–—-]|(?<!\d)[.,;:!?·•|–—-]|[.,;:!?·•|–—-](?=\s)|\n)\s*(?:yes|yeah|yep|ok|okay|sí|si|claro|sure|\d{1,2})"  # no "7:40"
    r"|\s+\d{1,2})[\s.!]*$",  # "i feel ok" ends in no answer
    re.IGNORECASE,
)
_DEEP = 3
"""Answers that are taken off one after another, at each end: "2 yes but ...", "... yes 2"."""


def after_answer(text: str) -> tuple[str, ...]:
    """The rests of ``text`` once the answers at its head, those at its end, and both are taken off: none where there is no answer.

    A "no", a day and how one is count as one only where a sign or a "but" follows it: "no thoughts of that" is a denial, and no answer with a thought behind it.
    Each end by itself too, since what looks like an answer may belong to what it stands beside: "22 a day. might as well be 23, ok".
    """
    fronts = _taken_off(text, _without_front)
    ends = [rest for whole in (text, *fronts) for rest in _taken_off(whole, _without_end)]
    return tuple(dict.fromkeys((*fronts, *ends)))


_BUT = r"(?:but|pero|though|aunque)\b"
_CUT = expression(r"\s*(?:(?:[,;!?\n–—]|\.(?!\d))+\s*(?:" + _BUT + r")?|\b" + _BUT + r")[\s,]*", re.IGNORECASE)
_CUTS = 4
"""At how many places, from each end, a text is cut in two."""
_LONGEST = 1000
"""Letters above which a text is not cut: longer ones are read in windows, and each cut would be as long."""
_SHORTEST = 3
"""Words that a part must have to be read by itself."""


def parts(text: str) -> tuple[str, ...]:
    """What stands behind and what before each sign and each "but" of ``text``: a thanks, a day or a reason told beside it hides no danger."""
    if len(text) > _LONGEST:
        return ()
    cuts = [cut for cut in _CUT.finditer(text) if cut.start() > 0 and cut.end() < len(text)]
    found = (*(text[cut.end() :] for cut in cuts[:_CUTS]), *(text[: cut.start()] for cut in cuts[-_CUTS:]))
    return tuple(part for part in dict.fromkeys(found) if len(part.split()) >= _SHORTEST)


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
