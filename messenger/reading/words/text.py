"""A text as readers see it: lower case, without accents, contractions and texting short forms spelt out, in words.

Every reader works on :class:`Text`. A word keeps its place in the cleaned text, so that a reader can hand back what it did not use.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any, Final

from messenger.reading.words import spoken_english, spoken_spanish
from messenger.reading.words.by_ear import by_ear
from messenger.reading.words.expression import expression
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.short_forms import EMOJI, SHORT_FORMS, SPOKEN_MARKS
from messenger.reading.words.spoken_english import DROPPED_G, SAID

STOPS = frozenset(".?!;\n")
MARKS = frozenset('.?!;,:-()"\n…—–~')
_QUIET = frozenset(".,;!?¡¿\n\"'’")
"""Marks that are typed beside a word without saying more. A bracket may be half a face, a dash half a sum."""
ABBREVIATED = lexicon(
    "mon tue tues wed thu thur thurs fri sat jan feb mar apr jun jul aug sept sep oct nov dec dr mr mrs ms apt approx lun mie "
    "jue vie sab dic ene"
)
"""Words after which a full stop ends nothing."""
ABBREVIATED_MONTHS = lexicon("jan feb mar apr jun jul aug sept sep oct nov dec ene dic")
LEAD_INS = lexicon(
    "hi hello hey hola ok okay so and but well please yes yeah no um uh oh lol sorry y pero pues bueno oye oiga mire disculpe perdon buenas "
    "buenos dias tardes noches good morning afternoon evening ma'am sir senorita senora actually also just excuse me thanks gracias e este "
    'ay hmm ahora then entonces maam mam honey ¿ ¡ " ( - que'
)
"""Words with which a clause has not quite begun."""
LONGEST = 1600
"""Characters that are read; an SMS of ten segments. What lies beyond is not looked at."""

_TOKEN = expression(
    r"(?i:m/w/f|m/w|t/th|tu/th|tue/thu|t/r)(?![^\W_]|/)|(?i:b4|rm8|sum1|sm1|some1|any1|every1|l8r|l8|gr8|w8|2day|2nite|2moro|2morrow|w/o|w/e|w/)(?![^\W_])|\d{1,2}/\d{1,2}(?=-\d{1,2}/)|\d{1,2}:\d{2}(?!\d)|\d{1,4}(?:[/.\-–]\d{1,4}){1,3}(?![\d/])|\d+|[^\W\d_]{1,8}\*{1,6}[^\W\d_]{1,12}|[^\W\d_]+(?:['’‘`´][^\W\d_]+)*|\n|\.{2,}|[^\s\w]|_",
)
_REPEATED = expression(r"(.)\1{2,}")
_PLAIN = expression(r"[\x20-\x7e\n\xa0-\xac\xae-\xff‘’“”–—…]*")
"""What is as it should be: ASCII, the letters and marks of Spanish, typographic marks."""
_APOSTROPHES = str.maketrans("", "", "'’‘`´")
_DROPPED = frozenset({"Cf", "Cc", "Cs", "Co", "Cn", "Me"})


def clean(text: str) -> str:
    """The text without characters that cannot be seen (zero-width, direction marks, controls), composed (NFC), at most LONGEST long."""
    text = text[:LONGEST]
    if "a;a" in text:
        text = text.replace("ma;ana", "ma\u00f1ana").replace("Ma;ana", "Ma\u00f1ana")
    if _PLAIN.fullmatch(text):
        return text
    kept = []
    for char in unicodedata.normalize("NFC", text):
        if char in "\n\r\t":
            kept.append("\n" if char == "\n" else " ")
        elif "\U0001f3fb" <= char <= "\U0001f3ff" or "\ufe00" <= char <= "\ufe0f":
            continue
        elif char == "\u00a0" or unicodedata.category(char) not in _DROPPED:
            kept.append(char)
    return "".join(kept)


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """A word in lower case without accents, compatibility forms opened ("２" is 2), letters repeated for stress written once."""
    if word.isascii():
        word = word.lower()
    else:
        opened = unicodedata.normalize("NFKD", word.casefold())
        word = "".join(char for char in opened if not unicodedata.combining(char))
    if len(word) > 2 and word.isalpha():
        word = _REPEATED.sub(r"\1", word)
    return word


@lru_cache(maxsize=4096)
def _words(token: str) -> tuple[str, ...]:
    """The words that one token stands for."""
    if token.isascii() and token.isdigit():
        return (token,)
    if token == "_" or token in MARKS:
        return (("." if token == "…" else "-" if token in "—–" else token),)
    if token.startswith(".."):
        return (".",)
    if token in {"mañ", "Mañ"}:
        return ("manana",)
    word = fold(token)
    if word in EMOJI:
        return (EMOJI[word],)
    apostrophe = word.translate(_APOSTROPHES)
    if apostrophe != word:
        if apostrophe in SHORT_FORMS:
            return SHORT_FORMS[apostrophe]
        for ending, more in (("ll", "will"), ("ve", "have"), ("re", "are"), ("d", "would")):
            if word[: -len(ending)].translate(_APOSTROPHES) + ending == apostrophe and word[-len(ending) - 1 : -len(ending)] in "'’‘`´":
                return (apostrophe[: -len(ending)], more)
    if not apostrophe:
        return ()
    return SHORT_FORMS.get(apostrophe) or DROPPED_G.get(apostrophe) or SAID.get(apostrophe) or (by_ear(apostrophe),)


LETTERS = 4
"""Letters by which words are looked up that begin alike."""


class Text:
    """One text in words; nothing of it is changed. (Written out, for a class of its own when compiled: three hundred looks at it a text.)

    ``words``: in order, marks (``.,?!``) as words of their own. ``spans``: for each word its first and last+1 character in ``cleaned``.
    ``flat``: the words, each followed by one space. ``plain``: the words without marks. ``whole``: all that it says, a space between the
    words, without the marks that change nothing: a text of a few words is looked up by it. ``bag``: the distinct words. ``asks``: whether
    it has a question mark. ``met``: what :mod:`messenger.reading.words.phrases` keeps of what it met in the text.
    """

    __slots__ = (
        "_clause_starts", "_offsets", "_openings", "_places", "asks", "bag", "cleaned", "flat", "met", "plain", "spans", "whole", "words",
    )  # fmt: skip

    def __init__(self, cleaned: str, words: tuple[str, ...], spans: tuple[tuple[int, int], ...]) -> None:
        self.cleaned: Final = cleaned
        self.words: Final = words
        self.spans: Final = spans
        self.flat: Final = " ".join(words) + " " if words else ""
        self.plain: Final = tuple([word for word in words if word not in MARKS])
        self.whole: Final = " ".join([word for word in words if word not in _QUIET])
        self.bag: Final = frozenset(words)
        self.asks: Final = "?" in self.bag or "¿" in self.bag
        self.met: Any = None
        self._offsets: tuple[int, ...] | None = None
        self._clause_starts: tuple[bool, ...] | None = None
        self._places: dict[str, list[int]] | None = None
        self._openings: dict[str, list[str]] | None = None

    def __eq__(self, other: object) -> bool:
        """Whether it says the same, word for word; the words are compared first, which tell most texts apart."""
        if self is other:
            return True
        return isinstance(other, Text) and self.words == other.words and self.cleaned == other.cleaned and self.spans == other.spans

    def __hash__(self) -> int:
        """That of the cleaned text: one string's, which is reckoned once."""
        return hash(self.cleaned)

    def __repr__(self) -> str:
        return f"Text(cleaned={self.cleaned!r}, words={self.words!r}, spans={self.spans!r})"

    @property
    def offsets(self) -> tuple[int, ...]:
        """Where each word begins in ``flat``."""
        if self._offsets is None:
            places, at = [], 0
            for word in self.words:
                places.append(at)
                at += len(word) + 1
            self._offsets = tuple(places)
        return self._offsets

    @property
    def clause_starts(self) -> tuple[bool, ...]:
        """For each word whether a clause begins there; lead-ins such as "ok so" are passed over."""
        if self._clause_starts is None:
            starts, clause = [], True
            for word in self.words:
                starts.append(clause)
                clause = word in MARKS or (clause and word in LEAD_INS)
            self._clause_starts = tuple(starts)
        return self._clause_starts

    @property
    def places(self) -> dict[str, list[int]]:
        """Where each word stands."""
        if self._places is None:
            found: dict[str, list[int]] = {}
            for i, word in enumerate(self.words):
                found.setdefault(word, []).append(i)
            self._places = found
        return self._places

    @property
    def openings(self) -> dict[str, list[str]]:
        """The distinct words by their first letters: each under so many as it has, from two to LETTERS."""
        if self._openings is None:
            found: dict[str, list[str]] = {}
            for word in self.places:
                for many in range(2, min(len(word), LETTERS) + 1):
                    found.setdefault(word[:many], []).append(word)
            self._openings = found
        return self._openings

    def beyond(self, first: int, last: int) -> str:
        """What stands before word ``first`` and after word ``last``, verbatim, without loose marks: what an answer left over."""
        if not self.spans:
            return ""
        before = self.cleaned[: self.spans[first][0]].strip(" \n.,;:!-#()\"'")
        after = self.cleaned[self.spans[last][1] :].strip(" \n.,;:!-()\"'")
        return f"{before} {after}".strip()


@lru_cache(maxsize=64)
def words_of(text: str) -> Text:
    """Read a text into words. Any string is accepted; time grows with its length, and no more than LONGEST characters are looked at."""
    cleaned = clean(text)
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(cleaned):
        meant = _words(match.group())
        words += meant
        spans += (match.span(),) * len(meant)
    _spoken_marks(words, spans)
    if not _TO_OPEN.isdisjoint(words):
        _unmarked(words, spans)
    if not spoken_english.CUES.isdisjoint(words):
        spoken_english.put_right(words, spans)
    if not spoken_spanish.CUES.isdisjoint(words):
        spoken_spanish.put_right(words, spans)
    if "ish" in words:
        for i in range(len(words) - 2, 0, -1):
            if words[i] == "-" and words[i + 1] == "ish":
                del words[i], spans[i]
    if "'" in cleaned or "’" in cleaned:
        _apostrophes(words, spans, cleaned)
    if "." in words:
        _dotted(words, spans)
    return Text(cleaned, tuple(words), tuple(spans))


def _apostrophes(words: list[str], spans: list[tuple[int, int]], cleaned: str) -> None:
    """Open "the monday's fine", which is no day that something belongs to."""
    for i in range(len(words) - 2, -1, -1):
        if words[i][-4:] == "days" and words[i + 1] in _AFTER_IS and {"'", "’"} & set(cleaned[slice(*spans[i])]):
            words[i : i + 1] = [words[i][:-1], "is"]
            spans[i : i + 1] = [spans[i], spans[i]]


def _dotted(words: list[str], spans: list[tuple[int, int]]) -> None:
    """Leave out the full stop of "dec. 4" and "tues. the 8th"."""
    for i in range(len(words) - 2, 0, -1):
        dotted = words[i] == "." and words[i - 1] in ABBREVIATED and spans[i][0] == spans[i - 1][1]
        if dotted and (words[i + 1][:1].isdigit() or words[i + 1] in ABBREVIATED_MONTHS or words[i + 1] in {",", "the", "at"}):
            del words[i], spans[i]


_AFTER_IS = lexicon("taken good fine great perfect best better not out bad no my when the ok okay open free easier easiest ideal possible")
_AFTER_ONES = frozenset({"out", "gone", "taken", "bad", "no", "good", "fine", "perfect", "great"})
_WILL = lexicon(
    "be have do go take come get try just see let call ask pick need make pass text drive walk uber check wait find bring stick give use"
)
_AFTER_U = frozenset({"11", "8", "once", "ocho"})
"""Numbers before which Spanish says "u" for "or"."""
_AFTER_ME = lexicon(
    "toca recoge lleva va puede pueden llaman llama duele siento trae gusta sirve queda dice dijo da cambian cambia interesa late"
)
_HOURS = lexicon("una dos tres cuatro cinco sinco seis siete ocho nueve nuebe diez dies once onse doce dose")
_WOULD = lexicon("like rather love prefer want need say be have go do take")


_TO_OPEN = lexicon("m you ala alas ones ill id")


def _unmarked(words: list[str], spans: list[tuple[int, int]]) -> None:
    """Open "ill go" and "id like", contractions without their apostrophe that are words of their own, and "alas 2"."""
    for i in range(len(words) - 2, -1, -1):
        if words[i] == "m" and words[i + 1] in _AFTER_ME:
            words[i] = "me"
        if words[i] == "you" and words[i + 1] in _AFTER_U and _or_before_a_number(words, spans, i):
            words[i] = "o"
        if words[i] in {"ala", "alas"} and (words[i + 1][:1].isdigit() or words[i + 1] in _HOURS):
            words[i : i + 1] = ["a", words[i][1:]]
            spans[i : i + 1] = [spans[i], spans[i]]
        if words[i] == "ones" and i and words[i - 1] in {"that", "this", "first", "last"} and words[i + 1] in _AFTER_ONES:
            words[i : i + 1] = ["one", "is"]
            spans[i : i + 1] = [spans[i], spans[i]]
        if words[i] in {"ill", "id"} and words[i + 1] in (_WILL if words[i] == "ill" else _WOULD):
            words[i : i + 1] = ["i", "will" if words[i] == "ill" else "would"]
            spans[i : i + 1] = [spans[i], spans[i]]


def _or_before_a_number(words: list[str], spans: list[tuple[int, int]], i: int) -> bool:
    """Whether the "u" at word i is the Spanish "or" between two numbers ("a las 10 u 11")."""
    alone = spans[i - 1][1] < spans[i][0] and spans[i][1] < spans[i + 1][0]
    return alone and spans[i][1] - spans[i][0] == 1 and words[i - 1][:1].isdigit()


_OF_A_PERIOD = frozenset({"my", "the", "a", "her", "this", "that", "last", "next", "late", "missed", "trial", "grace", "waiting"})
"""Words before a period that is no mark."""


_BEFORE_A_POINT = frozenset({"en", "un", "al", "el", "mi", "este", "ese", "cierto", "buen", "que"})
"""Words before a Spanish "punto" that is no mark."""


def _spoken_marks(words: list[str], spans: list[tuple[int, int]]) -> None:
    """Turn "comma", "question mark", "exclamation point" and a closing "period", as dictation writes them, into marks."""
    if len(words) > 1 and words[-1] == "punto" and words[-2] not in _BEFORE_A_POINT:
        words[-1] = "."
    if not SPOKEN_MARKS.intersection(words):
        return
    for i in range(len(words) - 1, -1, -1):
        if words[i] == "comma":
            words[i] = ","
        elif words[i] == "mark" and i and words[i - 1] == "question":
            words[i - 1 : i + 1] = ["?"]
            spans[i - 1 : i + 1] = [(spans[i - 1][0], spans[i][1])]
        elif words[i] == "exclamation" and words[i + 1 : i + 2] in (["point"], ["mark"]):
            words[i : i + 2] = ["!"]
            spans[i : i + 2] = [(spans[i][0], spans[i + 1][1])]
        elif words[i] == "period" and i and not _OF_A_PERIOD & {words[i - 1]} and not {"my", "her", "late"} & set(words[max(0, i - 2) : i]):
            following = words[i + 1] if i + 1 < len(words) else "."
            if following in MARKS or following in {"i", "he", "she", "we", "my", "thank", "thanks", "please", "insurance", "it"}:
                words[i] = "."
