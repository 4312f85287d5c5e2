"""Answers that open with yes or no: which of the two, and what stands behind that bears it out or takes it back."""

from __future__ import annotations

from typing import Literal

from messenger.reading.words.text import MARKS, Text
from messenger.reading.yes_no.evidence import Seen, names_one_left
from messenger.reading.yes_no.phrases import ALONE, INTERJECTIONS, NO_WORDS, YES_WORDS
from messenger.reading.yes_no.sign import Sign, Topic
from messenger.reading.yes_no.turns import Said, cries, makes_an_exception, takes_back_no
from messenger.reading.yes_no.verdict import EXCEPTED, ONE_OF_THEM, TAKEN_BACK, TELLS_OTHERWISE, Verdict

_OF_KINDS: frozenset[Topic] = frozenset({"meds", "had", "allergy", "allergies", "effects", "eaten"})
_OF_A_LIST: frozenset[Topic] = frozenset({"heart", "injury", "organ", "psychosis"})
OF_A_TIME: frozenset[Topic] = frozenset({"now", "coming"})
_DOUBTS = (("no", "se"), ("no", "idea"), ("no", "creo"), ("no", "recuerdo"), ("no", "clue"), ("no", "lo", "se"), ("no", "me", "acuerdo"),
           ("no", "estoy", "segura"), ("no", "estoy", "seguro"), ("no", "sabria"))  # fmt: skip
_NOES = frozenset({"no", "nah", "naw"})
_AGREEING_NO = {
    (word,) for word in ("problem", "problems", "prob", "worries", "doubt", "cap", "lie", "issue", "issues", "question", "biggie")
}
_THANKS = frozenset({"thanks", "thank", "gracias", "please", "ma'am", "sir", "lol"})
_SOME = frozenset({"a", "one", "little", "small", "another", "quick", "tiny"})
"""Before "sip", which is a Spanish yes without them."""


def lead_of(text: Text) -> Sign | None:
    """The yes or no that the text opens with."""
    for i, word in enumerate(text.words):
        following = text.words[i + 1] if i + 1 < len(text.words) else "."
        if word == "no" and following in {"cap", "lie", "joke", "shit", "bull"}:
            return None
        if word == "nada" and following == "mas" and i + 2 < len(text.words):
            return None
        if word in NO_WORDS:
            return "no"
        if word in YES_WORDS:
            if word == "sip" and (following == "of" or (i and text.words[i - 1] in _SOME)):
                return None
            if following == "not":
                return "no"
            if word == "y" and following not in MARKS and following not in YES_WORDS and following not in _THANKS:
                return None
            if word in ALONE and following not in MARKS and following not in YES_WORDS and following not in INTERJECTIONS - {"you"}:
                return None
            if word == "si" and following == "mi" and len(text.plain) <= 3:
                return "yes"
            if word == "si" and following in {"consigo", "encuentro", "puede", "alguien", "mi", "es", "me", "no"}:
                return None
            return "yes"
        if word not in INTERJECTIONS and word not in MARKS and not cries(text.words, i):
            return None
    return None


def yes_and_no_at_once(words: tuple[str, ...]) -> bool:
    """ "yeah no i am coming": which of the two is meant, only the tone would tell."""
    no = next((i for i, word in enumerate(words) if word in _NOES), 0)
    return no > 0 and words[no - 1] in {"yes", "yeah", "yea", "yep"} and words[no + 1 : no + 2] not in _AGREEING_NO


def declines(text: Text, seen: Seen) -> bool:
    """ "yeah no i have class then": what follows the no says why not, and nothing else."""
    no = next((i for i, word in enumerate(text.words) if word in _NOES), 0)
    return yes_and_no_at_once(text.words) and {one.tag for one in seen.matched if one.first > no} == {"no"}


def after_no(text: Text, topic: Topic, tags: set[str], seen: Seen, said: Said) -> tuple[Verdict, str]:
    """What a text that opens with no comes to, and why."""
    opening = next((i for i, word in enumerate(text.words) if word in NO_WORDS), 0)
    found, evidence = seen.phrases, {place: sign for place, sign in seen.evidence.items() if sign != "yes" or place >= opening}
    signs = set(evidence.values())
    plain = tuple(word for word in text.plain if word not in INTERJECTIONS)
    if "unsure" in tags and any(plain[: len(doubt)] == doubt for doubt in _DOUBTS):
        return "unsure", "words of doubt"
    if "other" not in tags and takes_back_no(text.words, said):
        return "yes", TAKEN_BACK
    if topic in _OF_KINDS and makes_an_exception(text.words):
        return "ask", EXCEPTED
    buts = [i for i, word in enumerate(text.words) if word in {"but", "pero", "aunque", "though"}]
    if buts and any(one.tag == "unsure" and one.first > buts[0] for one in found):
        return "unsure", "no, in doubt"
    if "unsure" in signs and "no" not in signs and topic in {"pregnancy", "psychosis"}:
        return "unsure", "no, in doubt"
    bare = " ".join(text.plain[:2]) in {"never been", "never had", "nunca me"} and "unsure" in signs
    if bare:
        return "unsure", "never looked into"
    if topic in _OF_A_LIST and "other" not in tags and not text.asks and names_one_left(text.words, seen):
        return "yes", ONE_OF_THEM
    if "yes" in signs and topic != "any" and ("no" not in signs or (buts and after_but(text, evidence) == "yes")):
        return "ask", "opens with no, but tells otherwise"
    if text.asks and len(text.plain) > 6:
        return "ask", "opens with no and ends in a question"
    return "no", "opens with no"


def after_yes(text: Text, topic: Topic, tags: set[str], signs: set[Sign], said: Said) -> tuple[Verdict, str]:
    """What a text that opens with yes comes to, and why."""
    if said and said[-1][1] == "no" and said[-1][0] >= len(text.words) - 2 and len(text.plain) > 1:
        return "ask", "opens with yes and ends with no"
    if "unsure" in tags and len(text.plain) <= 6:
        return "unsure", "yes, in doubt"
    if topic == "ride" and "no" in signs and not text.bag.isdisjoint({"drive", "driving", "manejo", "manejando", "borrow"}):
        return "ask", TELLS_OTHERWISE
    if signs == {"no"} and ("no" in tags or (topic in OF_A_TIME and not text.bag.isdisjoint({"but", "pero", "just", "nomas"}))):
        return "ask", TELLS_OTHERWISE
    return "yes", "opens with yes"


def after_but(text: Text, evidence: dict[int, Sign]) -> Literal["yes", "no"] | None:
    """The one sign that stands after "but", where there is one."""
    buts = [i for i, word in enumerate(text.words) if word in {"but", "pero"}]
    if not buts:
        return None
    late = {sign for place, sign in evidence.items() if place > buts[0]}
    if late == {"yes"}:
        return "yes"
    return "no" if late == {"no"} else None
