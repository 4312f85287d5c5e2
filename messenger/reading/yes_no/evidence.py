"""What a text says about the subject of a yes-no question, word by word: signs of yes, no and doubt, turned round where they are denied."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from messenger.core.value import value
from messenger.reading import en, es
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Found, Phrasebook
from messenger.reading.words.text import MARKS, Text
from messenger.reading.yes_no.phrases import PHRASES
from messenger.reading.yes_no.sign import Sign, Topic
from messenger.reading.yes_no.signs_asked import GIVEN
from messenger.reading.yes_no.signs_habits import EVERY_DAY
from messenger.reading.yes_no.topics import SIGNS
from messenger.reading.yes_no.turns import for_something_else

OF_THE_VISIT: frozenset[Topic] = frozenset({"now", "ride", "coming", "home", "cancel", "drive", "texts", "safe", "well"})
"""Questions in whose answers somebody else may well appear."""


@lru_cache(maxsize=32)
def signs_of(topic: Topic) -> Phrasebook[Sign]:
    """The rules of the subject ``topic``."""
    return Phrasebook(list(SIGNS[topic].items()), {**en.LISTS, **es.LISTS})


_RELATIVES = frozenset((*en.LISTS["relative"].split(), *es.LISTS["familiar"].split()))
_NEGATORS = lexicon(
    "not no never without sin ni nunca ningun ninguna none neither tampoco stopped nothing nobody nadie ninguno neg negative negativo ruled descartaron descarto"
)


@value
class Seen:
    """What the rules find in a text: phrases whatever was asked, rules of the subject that match, and the signs that these come to."""

    phrases: list[Found[str]]
    matched: list[Found[Sign]]
    evidence: dict[int, Sign]


def seen_in(text: Text, topic: Topic) -> Seen:
    """What the rules find in ``text`` as an answer about ``topic``."""
    phrases, matched = PHRASES.find(text), signs_of(topic).find(text)
    return Seen(phrases, matched, evidence_of(text, topic, phrases, matched))


def evidence_of(text: Text, topic: Topic, found: list[Found[str]], matched: Sequence[Found[Sign]]) -> dict[int, Sign]:
    """What the text says about the question's subject, by word; a sign with a negator shortly before it, or right after, is turned
    round. ``found``: phrases whatever was asked; ``matched``: the rules of the subject that match."""
    signs: dict[int, Sign] = {}
    proxy = any(one.tag == "proxy" for one in found)
    aged = any(word.isdigit() and 50 <= int(word) <= 110 for word in text.words if len(word) < 4)
    for one in matched:
        if one.rule in {"years old", "i am #"} and not aged:
            continue
        before = text.words[max(0, one.first - 3) : one.first]
        for i in range(len(before) - 1, -1, -1):
            if before[i] in MARKS or before[i] in {"but", "pero"}:
                before = before[i + 1 :]
                break
        itself = topic == "fasted" and (
            text.words[one.first] in _NEGATORS or text.words[one.first] == "nada"
        )  # "no, nothing" denies nothing
        negated = not itself and any(word in _NEGATORS for word in before)
        inside = text.words[one.first : one.last + 2]
        if inside[-2:-1] == ("bien",) and inside[-1] in _ILL:
            continue
        if one.tag == "no" and one.first == one.last and inside in _NOTHING_MORE:
            continue
        if one.tag == "yes":
            others = [f for f in found if f.tag == "other" and f.last < one.first and one.first - f.last <= 4 and not proxy]
            if topic not in OF_THE_VISIT and others and not set(text.words[others[-1].last : one.first]) & {"i", "yo", "tengo", "me"}:
                continue
            elsewhere = for_something_else(text.words, one.last, topic)
            signs[one.first] = "no" if negated or elsewhere or "not" in inside[1:] else "yes"
        elif one.tag == "unsure" and ("not" in before[-1:] or (one.rule.startswith("si ") and _RELATIVES & set(before[-1:]))):
            continue
        elif one.tag == "no" and negated and topic == "fasted":
            signs[one.first] = "yes"
        elif not (one.tag == "no" and negated and topic != "any"):
            signs[one.first] = one.tag
    if (
        topic == "substance"
        and "no" in signs.values()
        and text.bag & {"years", "anos"}
        and text.bag & {"sober", "clean", "limpio", "limpia"}
    ):
        return {place: sign for place, sign in signs.items() if sign == "no"}
    if topic == "substance" and text.bag & {"months", "weeks", "meses", "semanas"} and text.bag & _SOBER:
        of_last_year = _sober_since(text)
        return {place: of_last_year for place, sign in signs.items() if sign != "unsure"}
    if topic == "had" and any(one.rule in _GIVEN for one in matched if signs.get(one.first) == "yes"):
        return {place: sign for place, sign in signs.items() if sign != "unsure"}
    if topic == "daily" and "yes" in signs.values() and any(one.rule in _EVERY_DAY for one in matched if signs.get(one.first) == "yes"):
        return {place: sign for place, sign in signs.items() if sign == "yes"}
    if topic == "prior" and "yes" in signs.values() and not text.bag & {"just", "only", "solo", "nomas"}:
        return {place: sign for place, sign in signs.items() if sign == "yes"}
    return signs


_ILL = lexicon(
    "alta altas alto mal mala malo malas malos fea feo gacha gacho elevada elevado inflamado inflamada danado danada enfermo enferma pesado"
)
"""After "bien", which only says how much: "la traigo bien alta"."""
_NOTHING_MORE = {("nada", "mas"), ("nada", "ma")}
""" "un cafe nada mas" is a coffee."""
_GIVEN = {line for line in GIVEN.splitlines() if line}
_EVERY_DAY = {line for line in EVERY_DAY.splitlines() if line}


def is_small_stroke(words: tuple[str, ...]) -> bool:
    """Whether "tia" is a small stroke, not an aunt."""
    return any(word == "tia" and words[max(0, i - 1) : i] not in {("mi",), ("una",), ("su",), ("la",)} for i, word in enumerate(words))


_SOBER = frozenset({"sober", "clean", "limpio", "limpia", "sobrio", "sobria"})


def _sober_since(text: Text) -> Sign:
    """Whether the trouble fell into the last year, from "8 months clean": after more than twelve it did not, about twelve nobody knows."""
    for number, unit in zip(text.words, text.words[1:], strict=False):
        if number.isdigit() and unit in {"months", "meses"} and int(number) >= _YEAR:
            return "no" if int(number) > _YEAR else "unsure"
    return "yes"


_YEAR = 12


_OWN_DENIALS = tuple(
    tuple(words.split())
    for words in (
        "but i do not",
        "but i do not have it",
        "but i never",
        "but i never have",
        "but not me",
        "but i have not",
        "but i am not",
        "pero yo no",
        "but i did not",
        "pero a mi no",
        "i did not",
        "i do not",
        "i never did",
        "i never have",
        "i have not",
        "i am not",
        "not me",
        "not myself",
        "not one myself",
        "yo no",
        "yo nunca",
        "yo nada",
        "a mi no",
        "a mi nunca",
    )
)


def denied_of_oneself(plain: tuple[str, ...]) -> bool:
    """ "it runs in my family but i dont have it": the text ends in the person's own denial."""
    return any(plain[-len(words) :] == words for words in _OWN_DENIALS)


def denies_after_others(text: Text, evidence: dict[int, Sign]) -> bool:
    """ "my brother has it. i do not, they tested me": a relative is named, a sentence denies it of the person, and nothing after speaks for it."""
    words = text.words
    named = next((i for i, word in enumerate(words) if word in _RELATIVES or word.removesuffix("s") in _RELATIVES), len(words))
    for i in range(named + 1, len(words)):
        for denial in _OWN_DENIALS:
            end = i + len(denial)
            if words[i:end] == denial and words[end : end + 1] in _ENDS and (words[i - 1] in MARKS or words[i - 1] in _ANDS):
                return all(sign != "yes" for place, sign in evidence.items() if place >= i)
    return False


_ENDS = {(), *((mark,) for mark in MARKS)}
_ANDS = frozenset({"but", "pero", "and", "y"})


def names_one_left(words: tuple[str, ...], seen: Seen) -> bool:
    """ "no seizures, no strokes. one concussion in basic": each no has its own illness beside it, and a later clause tells one that none denies."""
    last = max((i for i, word in enumerate(words) if word in _NO_ILLNESS), default=-1)
    if last < 0 or words[last + 1 : last + 2] == () or words[last + 1] in MARKS:
        return False
    denied = [one for one in seen.matched if one.tag == "yes" and seen.evidence.get(one.first) == "no"]
    if not denied or "no" in {sign for place, sign in seen.evidence.items() if place > denied[-1].last}:
        return False
    ends = next((i for i in range(denied[-1].last + 1, len(words)) if words[i] in MARKS or words[i] in _BUTS), len(words))
    told = [one for one in seen.matched if one.first > ends and one.tag == "yes" and seen.evidence.get(one.first) == "yes"]
    return last < ends and bool(told) and _ONCE.isdisjoint(words)


_NO_ILLNESS = lexicon("no not never none nope nah sin ni nunca ningun ninguna tampoco")
_BUTS = frozenset({"but", "just", "only", "pero", "solo", "nomas"})
_ONCE = lexicon("maybe think cleared ruled suspected quizas creo")
