"""Evidence: what a text is about, added up. It catches what no rule foresaw, and only ever raises a level.

*Senses* are concepts named ``s-…``: broad word classes such as ``s-die``, ``s-want``, ``s-chest``. A text's features are

=============  =====================================================================================================
``die``        the sense ``s-die`` is there
``~die``       it is there within three words after ``s-not``
``die+want``   both are there, in any order (names in alphabetical order; ``~`` sorts last)
``to_sleep``   these two words stand side by side
``despe*``     a word of six letters or more begins with these five, or a word is these five
``=denial``    a rule of level none or a covering rule took a denial; ``=idiom`` an idiom
=============  =====================================================================================================

Each has two weights in hundredths, one for *urgent* and one for *at least staff-review*; a sum at or above its threshold raises the text.
Weights are data, learned once from texts labelled by hand (a logistic regression) and rounded. They are written one feature a line in the
record that :func:`read_evidence` reads.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from messenger.reading.normalise import Words
from messenger.reading.triage_patterns import Found

SENSE = "{s-"
"""How the symbol of a sense begins."""
_NEGATION = "not"
_REACH = 3
"""Words after a negation that it still negates."""
_STEM = 5
BIAS = "="
THIN = 200
"""What a text with background senses alone has to weigh more, in hundredths."""
DENIAL, IDIOM = "=denial", "=idiom"

_SIGNS = frozenset("+_~=*")
_OF_WORDS = frozenset("_=*")

Weight = tuple[int, int]


@dataclass(frozen=True)
class Evidence:
    """Weights over senses. ``senses`` are (symbol, name); ``medical`` the names whose weight speaks for a medical matter.

    ``background`` are names that say nothing of risk alone ("not", "want", "here"): with no other sense, :data:`THIN` more is asked.
    """

    id: str
    senses: tuple[tuple[int, str], ...]
    weights: Mapping[str, Weight]
    medical: frozenset[str]
    background: frozenset[str]
    urgent_from: int
    review_from: int


@dataclass(frozen=True)
class Sum:
    """What the features of a text add up to, and the features that weigh most for it, heaviest first."""

    urgent: int
    review: int
    medical: bool
    heaviest: tuple[str, ...]


def read_evidence(
    name: str, lines: str, medical: str, background: str, urgent_from: int, review_from: int, numbers: Mapping[str, int]
) -> Evidence:
    """Evidence from ``lines`` of ``feature urgent review`` (hundredths). Raises ValueError that names a bad line or an unknown sense.

    ``numbers`` are the lexicon's symbols.
    """
    senses = tuple((number, symbol[len(SENSE) : -1]) for symbol, number in numbers.items() if symbol.startswith(SENSE))
    names = {each for _, each in senses}
    weights: dict[str, Weight] = {}
    for line in lines.splitlines():
        parts = line.split()
        if len(parts) != 3 or parts[0] in weights:
            raise ValueError(f"line {line!r} is not one feature and two weights, or is there twice")
        try:
            weights[parts[0]] = (int(parts[1]), int(parts[2]))
        except ValueError:
            raise ValueError(f"line {line!r} has a weight that is no whole number") from None
        if not _OF_WORDS.isdisjoint(parts[0]):
            continue
        for each in parts[0].split("+"):
            if each.removeprefix("~") not in names:
                raise ValueError(f"line {line!r} names no sense {each!r}")
    unknown = [each for each in (*medical.split(), *background.split()) if each not in names]
    if unknown:
        raise ValueError(f"there is no sense {', '.join(unknown)}")
    return Evidence(name, senses, weights, frozenset(medical.split()), frozenset(background.split()), urgent_from, review_from)


def features(found: Found, text: Words, covered: int, senses: tuple[tuple[int, str], ...]) -> Iterator[str]:
    """The features of ``text`` (one window), less its ``covered`` words, which ``found`` leaves out already."""
    ends: dict[str, int] = {}
    starts: dict[str, int] = {}
    for number, name in senses:
        lengths = found.get(number)
        if lengths is not None:
            begin = end = 0
            for length, at in lengths.items():
                begin |= at
                end |= at << length
            starts[name], ends[name] = begin, end
    reach, wave = 0, ends.get(_NEGATION, 0)
    for _ in range(_REACH):
        reach |= wave
        wave <<= 1
    present = []
    for name, begin in starts.items():
        if name == _NEGATION or begin & ~reach:
            present.append(name)
        if name != _NEGATION and begin & reach:
            present.append("~" + name)
    present.sort()
    yield from present
    for at, one in enumerate(present):
        for other in present[at + 1 :]:
            yield f"{one}+{other}"
    before = ""
    for at, readings in enumerate(text.readings):
        word = "" if covered >> at & 1 else readings[0]
        if len(word) >= _STEM:
            yield word[:_STEM] + "*"
        if word and before:
            yield f"{before}_{word}"
        before = word


def weigh(evidence: Evidence, found: Found, text: Words, covered: int, marks: frozenset[str]) -> Sum:
    """The sum over one window; ``marks`` are those of :data:`DENIAL` and :data:`IDIOM` that hold."""
    weights = evidence.weights
    urgent, review = weights.get(BIAS, (0, 0))
    medical = crisis = 0
    thin = True
    heaviest: list[tuple[int, str]] = []
    for feature in (*features(found, text, covered, evidence.senses), *sorted(marks)):
        if thin and _SIGNS.isdisjoint(feature) and feature not in evidence.background:
            thin = False
        weight = weights.get(feature)
        if weight is None:
            continue
        urgent += weight[0]
        review += weight[1]
        if not _OF_WORDS.isdisjoint(feature):
            continue
        total = weight[0] + weight[1]
        named = [each.removeprefix("~") for each in feature.split("+")]
        if any(each in evidence.medical for each in named):
            medical += total
        elif any(each not in evidence.background for each in named):
            crisis += total
        if total > 0:
            heaviest.append((total, feature))
    if thin:
        urgent, review = urgent - THIN, review - THIN
    heaviest.sort(key=lambda each: (-each[0], each[1]))
    return Sum(urgent, review, medical > crisis, tuple(feature for _, feature in heaviest[:3]))
