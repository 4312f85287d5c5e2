"""Weights over features that a person can read, for texts that no rule foresaw.

A text's features are

==============  ====================================================================================================
``w``           the word w (a misspelt one as the known word it sounds like), and its class (``@visit``, ``@day``; ``#`` is a number)
``a_b``         these two words or classes side by side; ``a__b`` with one or two words between
``^a``  ``a$``  it opens, or ends, with a
``cance*``      a word of six letters or more begins with these five
``~canc``       three or four letters of a word that is no class, its ends as ``<`` and ``>``: misspellings keep most of them
``not:a``       a stands up to four words after a word that denies, with no mark or "but" between
``=said:x``     the rules say x of this text: how far they are right is learned like everything else
``?``           it asks;  ``=short`` it has two words at most
``=rare1``      it holds one word that is in no two training texts of patients (``=rare2``, ``=rare3``: two, three and more)
==============  ====================================================================================================

and, where a question is open, each of the first kinds again with its subject before it (``heart:fine``), and no letters. Every feature has a weight in
hundredths for some answers; the sums become shares that add up to one (a logistic regression). Weights are data: one feature a line, learned
from the texts in ``training/`` by ``python -m training.weights``, and kept as :mod:`messenger.reading.words.pages`; ``python -m training.weigh``
shows what a word weighs.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from sys import intern

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.packed import Packed, parts
from messenger.reading.words.pages import ON_A_PAGE, Pages, under
from messenger.reading.words.spelling import Split, Vocabulary
from messenger.reading.words.text import MARKS, Text

RARE = "=rare"
BIAS = "="
_STEM = 5
_LONG = 6


class Classes:
    """Word classes: each word of a list stands for the list's name."""

    def __init__(self, lists: Mapping[str, str]) -> None:
        self._of: dict[str, str] = {}
        for name, words in lists.items():
            for word in words.split():
                self._of.setdefault(intern(word), intern(f"@{name}"))

    @property
    def words(self) -> Iterable[str]:
        """Every word of a class."""
        return self._of.keys()

    def of(self, word: str) -> str:
        """The class of a word, ``#`` for digits, or the word itself."""
        return "#" if word[:1].isdigit() else self._of.get(word, word)


def features(text: Text, classes: Classes, known: Vocabulary, topic: str = "", said: Iterable[str] = ()) -> set[str]:
    """The features of a text, and ``said``, what the rules say of it; the bias and that alone where it has no words."""
    words = tuple(word if classes.of(word) != word else known.spelt(word) for word in text.plain)
    found = {BIAS, *said}
    if not words:
        return found
    shapes = [classes.of(word) for word in words]
    near = set(_near(words, shapes))
    found |= near
    for i, shape in enumerate(shapes):
        found.update(f"{shape}__{other}" for other in shapes[i + 2 : i + 4])
    found.add(f"^{shapes[0]}")
    found.add(f"{shapes[-1]}$")
    if text.asks:
        found.add("?")
    if len(words) <= 2:
        found.add("=short")
    found.update(f"not:{shape}" for shape in _denied(text.words, classes))
    if topic:
        found.update(f"{topic}:{each}" for each in near)
        found.add(f"{topic}:")
        return found
    for word, shape in zip(text.plain, shapes, strict=True):
        if shape[0] != "@":
            found.update(letters(word))
    rare = rare_words(text, classes, known)
    if rare:
        found.add(f"{RARE}{min(rare, 3)}")
    return found


def _denied(words: tuple[str, ...], classes: Classes) -> Iterator[str]:
    """The words that stand under a denial."""
    left = 0
    for word in words:
        if word in _DENYING:
            left = _SCOPE
        elif word in MARKS or word in _TURNS:
            left = 0
        elif left:
            left -= 1
            yield classes.of(word)


_DENYING = lexicon("not no never without dont cannot nobody none neither nor sin ni nunca tampoco nadie ningun ninguna jamas")
_TURNS = frozenset({"but", "pero", "because", "porque", "so"})
_SCOPE = 4


@lru_cache(maxsize=4096)
def letters(word: str) -> tuple[str, ...]:
    """Every three and four letters of a word of four letters or more, its ends marked; of no others."""
    if len(word) < 4 or not word.isalpha():
        return ()
    whole = f"<{word[:_LONGEST]}>"
    return tuple(f"~{whole[i : i + size]}" for size in (3, 4) for i in range(len(whole) - size + 1))


_LONGEST = 16
"""Letters of a word that are looked at."""


def rare_words(text: Text, classes: Classes, known: Vocabulary) -> int:
    """How many words are in no class and not among the known."""
    return sum(classes.of(word) == word and known.spelt(word) not in known for word in text.plain)


def _near(words: tuple[str, ...], shapes: list[str]) -> Iterator[str]:
    last = len(words) - 1
    for i, (word, shape) in enumerate(zip(words, shapes, strict=True)):
        yield shape
        if shape[0] == "@":
            yield word
        elif len(word) >= _LONG:
            yield word[:_STEM] + "*"
        if i < last:
            yield f"{shape}_{shapes[i + 1]}"


class Weights:
    """Weights by feature, each read from its line ``feature ac 12 -30`` when a text has the feature: ``a`` is the first answer's letter.

    ``answers``: the names of all that there is a sum for. ``pages``: the lines, of which :meth:`warm` lets go once it has packed them.
    ``known``: words that are not rare, in UTF-8 (one str takes four times as much where a single word holds an emoji).
    """

    def __init__(self, answers: str, pages: Pages, known: bytes, classes: Classes) -> None:
        self.answers = tuple(answers.split())
        self._pages, self._known, self._classes = pages, known, classes
        self._vocabulary: Vocabulary | None = None
        self._half = sum(_HALF << _BITS * place for place in range(len(self.answers)))
        """What the sums begin with, so that no place falls below nothing and borrows from the next."""
        self._table: Packed | None = None
        self._read: dict[str, int] = {}

    def weights(self, feature: str) -> dict[str, int]:
        """A feature's weights by answer, in hundredths; none where it has none."""
        found: dict[str, int] = {}
        for place, weight in self._under(feature):
            found[self.answers[place]] = found.get(self.answers[place], 0) + weight
        return found

    def _under(self, feature: str) -> list[tuple[int, int]]:
        """The places of answers, and the feature's weights for them, of which several add up."""
        if self._table is not None:
            kept = self._table.under(feature) or b""
            return [(kept[at], kept[at + 1] - 128) for at in range(0, len(kept), 2)]
        return _placed(under(self._pages, feature) or " ")

    def _packed(self, feature: str) -> int:
        """A feature's weights side by side in one number, so that one addition adds them all; 0 where it has none."""
        if self._table is not None and self._table.under(feature) is None:
            return 0
        packed = 0
        for place, weight in self._under(feature):
            packed += weight << _BITS * place
        if not packed:
            return 0
        if len(self._read) < _KEPT:
            self._read[feature] = packed
        return packed

    @property
    def known(self) -> Vocabulary:
        """The words that are not rare, those of classes among them."""
        if self._vocabulary is None:
            self._vocabulary = Vocabulary(Split(self._known), self._classes.words)
        return self._vocabulary

    def warm(self) -> None:
        """Make the tables of the weights and of the known words now, and let go of the lines that people read."""
        self.known.warm()
        if self._table is None:
            lines = self._pages.kept.split(b"\n")
            self._table = Packed(len(lines) * ON_A_PAGE // (ON_A_PAGE + 1), _in_bytes(lines))
            self._pages.forget()

    def sums(self, text: Text, topic: str = "", said: Iterable[str] = ()) -> dict[str, int]:
        """What the features add up to for each answer, in hundredths. ``said``: what the rules say of the text, as features."""
        return self.added(features(text, self._classes, self.known, topic, said))

    def added(self, found: Iterable[str]) -> dict[str, int]:
        """What some features add up to for each answer, in hundredths."""
        whole = self._half
        read = self._read
        for feature in found:
            packed = read.get(feature)
            whole += self._packed(feature) if packed is None else packed
        sums = {}
        for answer in self.answers:
            sums[answer] = (whole & _MASK) - _HALF
            whole >>= _BITS
        return sums

    def rare(self, text: Text) -> int:
        """How many rare words a text holds."""
        return rare_words(text, self._classes, self.known)

    def because(self, text: Text, answer: str, topic: str = "", most: int = 3) -> tuple[str, ...]:
        """The features of the words that speak most for an answer, heaviest first."""
        spoken = [
            (weight, feature)
            for feature in features(text, self._classes, self.known, topic)
            if feature != BIAS and (weight := self.weights(feature).get(answer, 0)) > 0
        ]
        return tuple(feature for _, feature in sorted(spoken, key=lambda one: (-one[0], one[1]))[:most])


def _placed(line: str) -> list[tuple[int, int]]:
    """The places of answers, and the weights for them, of what a line ``ac 12 -30`` says."""
    letters, *weights = line.split(" ")
    return [(_LETTERS.index(letter), int(weight)) for letter, weight in zip(letters, weights, strict=False)]


def _in_bytes(lines: Iterable[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Each feature, and its weights in bytes, two for each; many features have the weights of another."""
    known: dict[bytes, bytes] = {}
    for line in lines:
        if line:
            feature, said = line.split(b" ", 1)
            kept = known.get(said)
            if kept is None:
                kept = bytes([each for place, weight in _placed(said.decode()) for part in parts(weight) for each in (place, part)])
                known[said] = kept
            yield feature, kept


_BITS = 24
_HALF, _MASK = 1 << _BITS - 1, (1 << _BITS) - 1
_KEPT = 4096
"""Features whose weights are remembered, the first that are met: most texts have few others. Only features that have weights are, so
nothing of a text stays."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
"""Each answer's letter in the lines: ``a`` for the first."""


def written(answers: Iterable[str], table: Mapping[str, Mapping[str, int]]) -> list[str]:
    """The lines that :class:`Weights` reads, a feature a line; features and answers are sorted."""
    letters = dict(zip(sorted(answers), _LETTERS, strict=False))
    lines = []
    for feature in sorted(table):
        weights = sorted(table[feature].items())
        lines.append(" ".join([feature, "".join(letters[name] for name, _ in weights), *(str(weight) for _, weight in weights)]))
    return lines


def shares(sums: Mapping[str, int]) -> dict[str, float]:
    """Sums in hundredths as shares of one."""
    top = max(sums.values())
    powers = {answer: math.exp((total - top) / 100) for answer, total in sums.items()}
    whole = sum(powers.values())
    return {answer: power / whole for answer, power in powers.items()}
