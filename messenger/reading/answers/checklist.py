"""Any of several numbered items: "1 3", "1,3", "1 and 3", "none", "0", "not sure", or the items' own words."""

from __future__ import annotations

import re
from typing import Any

from messenger.core.understanding import ExpectChecklist, Ticks, Unread
from messenger.reading.answers.checklist_words import NONE, in_own_words, named, only_told_beside
from messenger.reading.answers.no_answer import asks_back
from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.numerals import CARDINALS, ORDINALS
from messenger.reading.words.phrases import Phrasebook
from messenger.reading.words.text import MARKS, Text, words_of

_ALL = frozenset({"all", "todas", "todos", "everything", "todo"})
_FRAME = (
    lexicon(
        "and y e & + also tambien number numbers numero numeros # option opcion the la el los las de i have tengo just "
        "only solo nomas please "
        "por favor thanks thank you gracias yes si , of these above them that me it apply applies ones one to esas "
        "esos estas ma'am sir maam "
        "god dios a hi ok okay lol um no uh at all for none ninguna those these them esos esas estos estas eso ello ellas ellos is are my mi es not with con en in had tuve none "
        "emojithanks emojiyes do did nope any ever never been had have not haven applied aplica se me know sepa yo que far as aware"
    )
    | MARKS
)
_DIGITS = expression(r"\d{1,2}(?:[/.\-–]\d{1,2})*")
_YEAR = expression(r"19[3-9]\d|20[0-3]\d")
_UNSURE = Phrasebook(
    [("unsure", """
not sure
unsure
no idea
not certain
do not know
do not remember
no se
no lo se
no estoy segur*
no recuerdo
no me acuerdo
quien sabe
ni idea
^ maybe
^ quizas|quiza
a lo mejor
tal vez
rather|prefer ~ tell|say ~ staff|someone|somebody|person|nurse
rather not say
prefer not
prefiero ~ decir*
prefiero no ~1 contestar|responder
no quiero ~1 contestar|responder|decir*
tell ~ staff
emojiunsure
""")]
)  # fmt: skip
_DOUBTED = lexicon("maybe but pero quizas perhaps except unless salvo menos talvez creo think or o either")


def read_checklist(text: Text, expect: ExpectChecklist) -> Ticks | Unread:
    """The items ticked (in rising order, without repeats), none of them, or the item after the last ("not sure", "rather tell staff")."""
    count = len(expect.items)
    doubts = _UNSURE.find(text)
    unsure = [one for one in doubts if one.tag == "unsure" or expect.other == "tell-staff"]
    digits = _numbers(text, count)
    if digits is None:
        told = in_own_words(text, expect)
        return told if isinstance(told, Ticks) else Unread("numbers that do not belong to the list", tells=told.tells)
    other = expect.other is not None and count + 1 in digits
    ticked = sorted(set(digits) - {0, count + 1} if expect.other else set(digits) - {0})
    if any(number > count for number in ticked):
        return Unread("a number that is not on the list")
    if 0 in digits and (ticked or other):
        return Unread("none and a number together")
    if ticked and other:
        return Ticks(tuple(ticked), other=True, rest=_rest(text), because=f"the numbers {_list(ticked)}, and unsure of another")
    if ticked and text.bag & {"no", "not", "yes"} and len(ticked) > 1 and len(text.plain) <= 2 * len(ticked):
        return Unread("yes and no beside the numbers")
    if ticked:
        if _DOUBTED & text.bag and len(text.plain) <= 2 * len(ticked) + 3 and not only_told_beside(text, expect):
            return Unread("numbers in doubt")
        return Ticks(
            tuple(ticked), other=bool(unsure) and expect.other is not None, rest=_rest(text), because=f"the numbers {_list(ticked)}"
        )
    if other:
        return Ticks((), other=True, rest=_rest(text), because=f"the number {count + 1}")
    if 0 in digits:
        doubted = _DOUBTED & text.bag and not only_told_beside(text, expect)
        return Unread("none, but in doubt") if doubted else Ticks((), rest=_rest(text), because="the number 0")
    if unsure:
        return Ticks((), other=True, because="unsure, in words") if expect.other else Unread("unsure, in words")
    return _worded(text, expect)


def _numbers(text: Text, count: int) -> list[int] | None:
    """The numbers of a text that read as ticks; None where digits stand in a sentence of other matters."""
    found: list[int] = []
    strange = [w for w in text.words if w not in _FRAME and not _DIGITS.fullmatch(w) and w not in CARDINALS and w not in ORDINALS]
    for i, word in enumerate(text.words):
        after = text.words[i + 1] if i + 1 < len(text.words) else "."
        if strange and word[:1].isdigit() and not _ticks(text.words, i):
            continue
        if _DIGITS.fullmatch(word):
            if after in {"years", "mg", "times", "weeks", "months", "days", "anos", "veces", "meses", "pills", "pastillas"}:
                return found or None
            for part in re.findall(r"\d+", word):
                number = int(part)
                run = [int(digit) for digit in part]
                split = number > count + 1 and len(set(run)) == len(run) and all(1 <= digit <= count for digit in run)
                found += run if split and not strange else [number]
        elif strange and _YEAR.fullmatch(word):
            continue
        elif word.isdigit():
            run = [int(digit) for digit in word]
            if len(set(run)) == len(run) and not strange and len(run) < 6:
                found += run
            else:
                return None
        elif (
            not strange and word in CARDINALS and word not in {"un", "una"} and not (word == "one" and i and text.words[i - 1] in ORDINALS)
        ):
            found.append(CARDINALS[word])
        elif not strange and word in ORDINALS:
            found.append(ORDINALS[word])
    return found


def _ticks(words: tuple[str, ...], at: int) -> bool:
    """Whether the digits at ``at`` tick something in a sentence: they open it, or it says that they are what the person has.

    In "I can only come after 5" and "I work until 3" they tell a time.
    """
    before = words[at - 1] if at else "."
    after = words[at + 1] if at + 1 < len(words) else "."
    if at and not (after in _FRAME or after in _GOES_ON or after[:1].isdigit()):
        return False
    if before in _POINTS:
        return True
    began = next((i for i in range(at - 1, -1, -1) if words[i] in MARKS - {","}), -1) + 1
    return all(word in _FRAME or word[:1].isdigit() for word in words[began:at])


_GOES_ON = lexicon(
    "but since from for when because pero desde cuando porque hace que though aunque or o maybe perhaps quizas creo think if"
)
_POINTS = lexicon("# number numbers numero numeros option opcion have has had having tengo tiene tuve tenia with con only solo just both")


def _worded(text: Text, expect: ExpectChecklist) -> Ticks | Unread:
    """Items by their own words; "no" and the like where nothing else is said."""
    if asks_back(text):
        return Unread("a question")
    said = frozenset(text.plain)
    denial = said & NONE or "not" in said
    if said & _ALL and not denial and not named(said, expect):
        return Unread("all of them?") if len(said) > 4 else Ticks(tuple(range(1, len(expect.items) + 1)), because="all of them")
    if said == {"emojino"}:
        return Ticks((), because="none, as an emoji")
    slip = _SLIPS.get(text.whole)
    if slip is not None and slip <= len(expect.items):
        return Ticks((slip,) if slip else (), because=f'"{text.whole}", as dictation writes {slip or "none"}')
    return in_own_words(text, expect)


_SLIPS = {"nun": 0, "nuns": 0, "non": 0, "known": 0, "won": 1, "to": 2, "too": 2, "tree": 3, "for": 4, "fore": 4}
"""What dictation makes of "none" and of numbers, where it is all that a text says."""


def _list(numbers: list[int]) -> str:
    return ", ".join(str(number) for number in numbers)


def _rest(text: Text) -> str:
    strange = [w for w in text.words if w not in _FRAME and not _DIGITS.fullmatch(w) and w not in CARDINALS and w not in ORDINALS]
    return text.cleaned.strip() if strange else ""


def checklist_books() -> tuple[Phrasebook[Any], ...]:
    """The rules of this reader, to be made ahead of the first text."""
    return (_UNSURE,)


_ONLY = expression(
    r"^\s*(?:nada m[a\u00e1]s(?: que)?|no m[a\u00e1]s que|nothing but|nothing except)\s+(?=(?:la|el|lo|mi|high|the|my)\b)", re.IGNORECASE
)


def without_only(text: Text) -> Text:
    """``text`` without the "nothing but" that it opens with: what comes after it is meant ("nada mas la presion")."""
    return words_of(_ONLY.sub("", text.cleaned)) if _ONLY.match(text.cleaned) else text
