"""Who takes the patient home, from the answer to that question: a name in a known form, nobody yet, a way home alone, or a doubt for staff.

What is no name never settles a ride. Every word of an answer must be known for what it is: a relation, a name, a verb of taking home, a
politeness. One word that is none of these ("coffee", "license") and nobody is named. A name that no list holds is asked about.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from messenger.core.understanding import DoubtfulRide, Name, NoRide, Unread, UnsuitableRide, YesNo
from messenger.core.value import value
from messenger.reading.answers.name_lists import FIRST_NAMES, SURNAMES
from messenger.reading.answers.names import PARTICLES, cased
from messenger.reading.carrier import WEIGHTS
from messenger.reading.rides.words import (
    ASKING,
    AUXILIARIES,
    CALLED_SO,
    CARRYING,
    CONTRASTS,
    DOUBTS,
    FRAMES,
    IN_PLACE,
    JOINING,
    MEANS,
    NOBODY,
    OF_SOMEBODY,
    OF_THEMSELVES,
    OWNERS,
    POLITE,
    RELATIONS,
    REPLIES_TOO,
    TITLES,
)  # fmt: skip
from messenger.reading.times.known import KNOWN as OF_TIME
from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import LEAD_INS, MARKS, Text, fold, words_of

_PHONE = expression(r"\+?\(?\d[\d\s().\-–]{5,}\d")
_AGE = expression(
    r"(?<![\d:/.-])(?:1[0-7]|[6-9])(?![\d:/.]|\s*(?:am|pm|a\.m|p\.m|o'?clock|de la|min|hour|hora|block|mi\b|mile))", re.IGNORECASE
)
_BEFORE_AGE = lexicon("is are am was only just turned turns turning age tiene cumplio cumple de edad")
_THEIR_AGE = lexicon("tiene cumplio cumple")
"""Verbs that say by themselves that it is somebody else's age."""
_AFTER_AGE = lexicon("year years yr yrs yo old ano anos")
_OF_BABIES = lexicon("month months mo week weeks mes meses semanas kids late")
_TITLE = expression(r"\b(mrs?|ms|dr|sra?|srta)\.", re.IGNORECASE)
_CORRECTS = expression(r"^\s*(?:(?:siempre|actually|ok|ay|wait)\s+)?no\s*[,.]\s*(?=\w)", re.IGNORECASE)
_WAIT_NO = expression(
    r"^\s*(?:(?:wait|hold on|sorry|actually|oh|ok|hey|espere|esperen|espera|perd[oó]n|ay|oiga)[\s,.]+)+no[\s,.]+"
    r"(?=(?:it|its|it's|it'll|my|he|she|va|es|ser[aá]|mi|me)\b)",
    re.IGNORECASE,
)
"""What opens a correction without saying no to what follows: "wait no it'll be my son Rob"."""
_SAID_BEFORE = expression(
    r"^\s*(?:(?:but|hey|again|sorry|pero|oiga|perd[oó]n)[\s,]+)?"
    r"(?:i(?:'ve|ve| have)?\s+(?:already\s+|just\s+)?(?:(?:told|texted)\s+(?:you|u|y'?all)|said(?:\s+(?:this|that|it))?)(?:\s+guys)?"
    r"|(?:like|as)\s+i(?:'ve| have)?\s+(?:said|told\s+(?:you|u))|(?:como\s+)?(?:ya\s+)?(?:les?|te|se\s+lo|se\s+los)\s+(?:dije|hab[ií]a\s+dicho)"
    r"|ya\s+(?:dije|lo\s+dije))(?:\s+(?:already|before|earlier|twice|ya|antes))?[\s,:.-]+(?:(?:that\s+)?it(?:'s|s|\s+is)\s+|que\s+(?:es\s+)?)?"
    r"(?!a\s|to\s)(?=\w)",
    re.IGNORECASE,
)
"""What opens an answer that was given before: "I told you, my sister Joan", "ya le dije, mi hermana Juana"."""
_IN_PLACE_OF = expression(
    r"^\s*(?:(?:mejor|siempre|ok|actually)[\s,]+)?(?:instead of|en vez de|en lugar de)\s+(?:my\s+|mi\s+)?[^\W\d_]+[\s,]+", re.IGNORECASE
)
_TAKEN_BACK = expression(
    r"[\s,]+(?:not|instead of|rather than|en vez de|en lugar de|y no|no)\s+(?:my\s+|mi\s+)?([^\W\d_]+)[\s.!]*$", re.IGNORECASE
)
_ALONE = {("will",), ("may",)}
"""Names that are other words in any longer text."""
_BEFORE_TIME = lexicon("at a las around about by la")
_NEGATIONS = lexicon("not never cannot nor nunca tampoco ni neither no")


_YES = lexicon("1 yes y yeah yep yup correct si claro correcto")
_NOT_THAT = lexicon("2 no nope nah")
_NOBODY_YET = "0"
_FEW = 7
"""Words, at most, of a text that names nobody and is still about who may come ("let me check", "i'll ask around")."""


def is_it(text: Text) -> YesNo | None:
    """A bare yes or no to "is this the name of who takes you home?"; None for any other text."""
    if text.asks:
        return None
    if text.whole in _YES:
        return YesNo("yes", because="a plain yes")
    return YesNo("no", because="a plain no") if text.whole in _NOT_THAT else None


def read_ride(text: Text) -> Name | NoRide | UnsuitableRide | DoubtfulRide | Unread:
    """What an answer to "who takes you home?" says; Unread where it names nobody in a known form."""
    if text.whole == _NOBODY_YET and not text.asks:
        return NoRide(because="the number 0")
    text = _bared(text)
    if not text.plain:
        return Unread("no words")
    if text.plain in _ALONE:
        return Name(cased(text.cleaned.strip(" .!").split()), because="a name")
    nobody, means = NOBODY.tags(text), MEANS.find(text)
    relation = _relation(text.words, 0, len(text.words))
    person = bool(relation) or any(_is_name(word) for word in text.plain)
    doubt = _doubt(text, person)
    if doubt:
        named = next((cased([word]) for word in text.plain if _is_name(word)), relation)
        return DoubtfulRide(named, because=doubt)
    if _asks(text):
        return Unread("a question")
    if means and not relation:
        return UnsuitableRide(means[0].tag, because=f'the words "{" ".join(text.words[means[0].first : means[0].last + 1])}"')
    if "none" in nobody and not person:
        return NoRide(because="nobody yet")
    if means:
        return Unread("a person and another way home")
    if nobody:
        settling = person or len(text.plain) <= _FEW
        return NoRide("somebody, but not settled", maybe=True) if settling else Unread("somebody, but not settled")
    return _named(text)


def _bared(text: Text) -> Text:
    """A text without telephone numbers, the stop of "Mrs.", a "no," that opens a correction, and the name that it takes back."""
    cleaned = _PHONE.sub(" ", text.cleaned)
    cleaned = _TITLE.sub(r"\1", cleaned)
    cleaned = _SAID_BEFORE.sub("", cleaned)
    cleaned = _IN_PLACE_OF.sub("", _WAIT_NO.sub("", _CORRECTS.sub("", cleaned)))
    back = _TAKEN_BACK.search(cleaned)
    if back and (fold(back.group(1)) in FIRST_NAMES or fold(back.group(1)) in RELATIONS):
        cleaned = cleaned[: back.start()]
    return text if cleaned == text.cleaned else words_of(cleaned)


def _asks(text: Text) -> bool:
    """Whether it is a question, with its mark or without."""
    first = next((word for word in text.plain if word not in LEAD_INS or word == "que"), "")
    asked = first in ASKING and len(text.plain) > 1 and "not" not in text.plain[1:3]
    return text.asks or asked or text.plain[:2] == ("se", "puede")


def _is_name(word: str) -> bool:
    return word in FIRST_NAMES and word not in RELATIONS


def _doubt(text: Text, person: bool) -> str:
    """What staff must weigh, in words; empty where there is nothing."""
    found = DOUBTS.find(text)
    if not person and text.bag.isdisjoint(OF_SOMEBODY):
        found = [one for one in found if one.tag == "licence" and not text.asks]
    if found:
        return f"{found[0].tag}: {' '.join(text.words[found[0].first : found[0].last + 1])}"
    for i, word in enumerate(text.words):
        before, after = text.words[i - 1] if i else "", text.words[i + 1] if i + 1 < len(text.words) else ""
        theirs = person or not text.bag.isdisjoint(OF_SOMEBODY) or before in _THEIR_AGE
        young = word.isdecimal() and bool(_AGE.fullmatch(word)) and theirs
        if young and after not in _OF_BABIES and (after in _AFTER_AGE or (before in _BEFORE_AGE and after not in {":", "am", "pm"})):
            return f"age: {word}"
    return ""


# --- names --------------------------------------------------------------------------------------------------------


@value
class _Clause:
    """What one clause says: whom it names ("" nobody), how surely, whether it says that they take the patient home, and what else it holds."""

    name: str = ""
    sure: bool = False
    carries: bool = False
    odd: bool = False
    denied: bool = False


def _named(text: Text) -> Name | Unread:
    clauses = [_clause(text, first, last) for first, last in _clauses(text)]
    contrast = not text.bag.isdisjoint(CONTRASTS)
    said = [one for one in clauses if one.name and not one.denied]
    if any(one.denied and (one.odd or not one.name) for one in clauses) and "me" not in text.plain[-1:]:
        return Unread("somebody who does not")
    settled = next((one for one in said if one.carries and not one.odd), None)
    if any(one.odd for one in clauses) and (contrast or settled is None):
        return Unread("words that name nobody")
    named = next((one for one in said if one.sure and fold(one.name) not in RELATIONS), None)
    first = named or settled or next((one for one in said if one.sure), None) or next(iter(said), None)
    if first is None:
        return Unread("no name")
    kin = fold(first.name).removesuffix("-in-law") in RELATIONS and fold(first.name) not in FIRST_NAMES
    return Name(first.name, "a name in a known form" if first.sure else "a word that may be a name", first.sure, kin)


def _clauses(text: Text) -> list[tuple[int, int]]:
    """The clauses of a text: first word and one past the last."""
    parts, first = [], 0
    for i, word in enumerate((*text.words, ".")):
        joins = word in JOINING or word in CONTRASTS
        if joins or (word in MARKS and word not in {"-", '"', "(", ")"}) or i == len(text.words):
            if i > first:
                parts.append((first, i))
            first = i + 1
    return parts


def _relation(words: tuple[str, ...], first: int, last: int) -> str:
    """The relation that a clause names, the last of several ("my sister's husband"); empty where there is none."""
    found = ""
    for i in range(first, last):
        word = words[i] if words[i] in RELATIONS else words[i][:-1] if words[i].endswith("s") and words[i][:-1] in RELATIONS else ""
        if word:
            found = f"{word}-in-law" if words[i + 1 : i + 3] == ("in", "law") else word
        elif found and words[i] not in OWNERS:
            break
    return found


def _is_ordinary(word: str) -> bool:
    """Whether it is a word of ordinary talk: none of them is a name that is not in a list."""
    return word in WEIGHTS.known or word in OF_TIME


def _kind(word: str) -> str:
    """What a word is in an answer: a letter."""
    if word in RELATIONS or (word.endswith("s") and word[:-1] in RELATIONS and word not in FIRST_NAMES):
        return "R"
    if word in CARRYING:
        return "c"
    if word in FRAMES or word in TITLES or word in OWNERS or word in AUXILIARIES or word in POLITE or word in {"-", '"', "(", ")", "'"}:
        return "f"
    if word in FIRST_NAMES:
        return "N"
    if word in SURNAMES:
        return "S"
    if word in PARTICLES:
        return "f"
    if not word[0].isalnum():
        return "f"
    return "U" if word.isalpha() and len(word) > 1 and not _is_ordinary(word) else "x"


_TAKES_ME = expression(
    r"R:\S+ (?:f:(?!that|who|que|quien|has|have|was)\S+ ){0,3}c:\S+ f:(?:me|us|nos) "
    r"|R:\S+ (?:f:me )?(?:f:(?:va|van|puede) )?(?:f:a )?c:(?:lleva|recoge|recoger|llevar|trae|busca|buscar|acompana)(?:me|ra)? "
    r"|f:(?:me|nos) (?:f:(?:va|van|puede) )?(?:f:a )?c:\S+ (?:f:\S+ )?R:"
)
"""Somebody takes me, in so many words, whatever else the clause says."""
_RUN = expression(r"[NSU](?:p*-?[NSU]){0,3}")


def _clause(text: Text, first: int, last: int) -> _Clause:
    words = text.words
    kinds = [_kind(word) for word in words[first:last]]
    denied = any(word in _NEGATIONS for word in words[first + (first == 0 and words[0] == "no") : last])
    for i, word in enumerate(words[first:last]):
        if (
            word in _NEGATIONS
            or (word.isdecimal() and i and words[first + i - 1] in _BEFORE_TIME)
            or (word in {"am", "pm"} and i and words[first + i - 1].isdecimal())
            or (kinds[i] not in "RN" and _of_a_place(words[first : first + i], kinds))
        ):
            kinds[i] = "f"
    for i in range(1, len(kinds) - 1):
        between = words[first + i] in PARTICLES or words[first + i] == "-"
        if kinds[i] == "f" and between and kinds[i - 1] in "NSUp" and any(kind in "NSU" for kind in kinds[i + 1 : i + 3]):
            kinds[i] = "p"
    shape = "".join(kinds)
    runs = list(_RUN.finditer(shape))
    relation = _relation(words, first, last)
    carries = "c" in shape or any(word in {"can", "will", "puede", "va", "podra"} for word in words[first:last])
    if "x" in shape or len(runs) > 1:
        core = _TAKES_ME.search(f"{' '.join(f'{kind}:{word}' for kind, word in zip(shape, words[first:last], strict=True))} ")
        return (
            _Clause(relation, bool(core), bool(core), odd=not core, denied=denied)
            if relation and core
            else _Clause(odd=True, denied=denied)
        )
    if not runs:
        spoken_to = relation in CALLED_SO and not carries and OWNERS.isdisjoint(words[first:last])
        return _Clause(relation, bool(relation) and not spoken_to, carries and bool(relation), denied=denied)
    start, end = runs[0].span()
    name = cased(text.cleaned[text.spans[first + start][0] : text.spans[first + end - 1][1]].split())
    if _believed(text, first, shape, start, end):
        return _Clause(name, carries or not _of_themselves(words, first, start), carries, denied=denied)
    alone = len(shape) - (end - start) <= 1 or (carries and start == 0)
    return _Clause(name, False, False, odd=not alone or bool(relation), denied=denied)


def _of_a_place(before: tuple[str, ...], kinds: list[str]) -> bool:
    """Whether the next word says where somebody is from ("my friend from church")."""
    place = len(before) - 1 - (len(before) > 1 and before[-1] in OWNERS)
    return place > 0 and before[place] in IN_PLACE and (kinds[place - 1] == "R" or (kinds[place - 1] == "N" and before[place][:2] != "de"))


def _of_themselves(words: tuple[str, ...], first: int, start: int) -> bool:
    """Whether the name stands where people say their own, or is as often a reply: it is asked about."""
    before = words[max(0, first) : first + start]
    return any(pair in OF_THEMSELVES for pair in pairwise(before)) or "soy" in before or words[first + start] in REPLIES_TOO


def _believed(text: Text, first: int, shape: str, start: int, end: int) -> bool:
    """Whether a run of words that can be a name is one: by a list, by a frame, by its capital or its place beside a relation."""
    rest = [place for place in range(start, end) if shape[place] == "U"]
    if shape[start] == "N" and not rest:
        return True
    inside = text.cleaned != text.cleaned.upper() and all(
        text.cleaned[text.spans[first + place][0]].isupper() and first + place > 0 for place in rest
    )
    framed = start > 0 and text.words[first + start - 1] in FRAMES and not text.bag.isdisjoint(_SAY_A_NAME)
    titled = start > 0 and text.words[first + start - 1] in TITLES
    between = shape[:start].endswith("R") and "c" in shape[end:]
    return framed or titled or between or (inside and bool(rest) and ("R" in shape or shape[start] == "N"))


_SAY_A_NAME = lexicon("name named called llama nombre")


def ride_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (MEANS, NOBODY, DOUBTS)
