"""Evidence: what a text is about, added up. It catches what no rule foresaw, and only ever raises a level.

*Senses* are concepts named ``s-…``: broad word classes such as ``s-die``, ``s-want``, ``s-chest``. A text's features are

=============  =====================================================================================================
``die``        the sense ``s-die`` is there
``~die``       it is there within three words after ``s-not``
``want>die``   ``s-die`` begins where ``s-want`` ends, or one or two words later
``.sleep``     that word
``slee*``      a word of five letters or more that begins with these four
``to_sleep``   these two words stand side by side; ``^`` is the beginning, ``$`` the end
``!sleep``     the word stands within four words after a negation
``=denial``    a rule of level none or a covering rule took a denial; ``=idiom`` an idiom; ``=few`` a symptom that is few times felt
``=question``  there is a question mark
``=words3``    how long it is: :data:`LENGTHS`
``=plain``     no sense but background ones ("not", "want", "here") is there
=============  =====================================================================================================

Each has three weights in hundredths: for *urgent*, for *at least staff-review*, and for a medical matter rather than a crisis. A sum
at or above its threshold raises the text. A text of several sentences is weighed whole and sentence by sentence, and the heaviest counts:
a line about parking must not outweigh the one that follows it.

Weights are data: ``make evidence`` learns them from the texts in ``training/triage`` (logistic regression) and writes them one feature a
line into the record that :func:`read_evidence` reads.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise, zip_longest

from messenger.core.value import field, slotted
from messenger.reading.safety.patterns import Found
from messenger.reading.words.normalise import Words
from messenger.reading.words.packed import Packed, parts
from messenger.reading.words.word_classes import CLASSES

SENSE = "{s-"
"""How the symbol of a sense begins."""
_NEGATION = "not"
_REACH = 3
"""Words after a negation in which a sense is negated."""
_NEGATIONS = frozenset(["not", "no", "never", "nunca", "ni", "sin", "without", "nada", "jamas", "tampoco"])
_NEGATED_WORDS = 4
_STEM = 4
_APART = 2
"""Words that may stand between two senses in order."""
LENGTHS = (3, 5, 8, 12, 18)
"""``=words0`` has fewer words than the first, ``=words1`` fewer than the second, and so on."""
SHORTEST = 3
"""Words that a sentence must have to be weighed by itself."""
BIAS = "="
"""The feature of every text, and how marks begin."""
SHORT = "=words0"
NOTHING = -(10**6)
"""Less than any threshold."""
READ = 150
"""How much more, in hundredths, overrules a rule that has read the text as staff-review."""
ANSWER = 150
"""How much more makes an answer to a question of ours that is not on risk urgent: nearly all of these are answers."""
NEAR = 34
"""How near below urgent a sum must be for a person to look, however little it weighs for staff-review."""
PAST = 300
"""How much more overrules a context that speaks of what is over."""
JOINED = 200
"""How much more counts in texts that were sent one after the other and are read as one: "ok", a name and a day make no sentence."""
SLIGHTLY = 200
"""How much more a text must weigh than its level asks for, or it is one of the doubtful ones: of routine replies that learning had not seen
one in twenty weighs as urgent, and one in ninety clearly. The conversation may ask before it calls somebody."""
SLIGHT, CLEAR = "slight", "clear"
"""What the reasons of a doubtful level hold beside the senses, and what those of a clear one are marked with until all is read."""
ALONE = (300, 170)
"""How much a word or two must weigh by themselves to be urgent, and staff-review."""
DENIAL, FEW, IDIOM, QUESTION, PLAIN = "=denial", "=few", "=idiom", "=question", "=plain"
_OF_WORDS = ("_", "=", "*", ".", "!")
_NUMBER = "#"

_KEPT = 4096
"""Features whose weights are remembered, the first that are met: most texts have few others. Only features that have weights are, so
nothing of a text stays."""

Weight = tuple[int, int, int]
Read = tuple[int, int, int, tuple[str, ...]]
"""The weights of one feature, and the senses that it is made of where it speaks for a level."""


@slotted
class Senses:
    """The senses of a lexicon, names by the symbol's number, and the names of the background ones, which say nothing of a risk alone."""

    named: Mapping[int, str]
    background: frozenset[str]


@slotted
class Evidence:
    """Weights of features in a table. ``senses`` say what to look for; a sum of at least ``urgent_from`` or ``review_from`` raises the level."""

    id: str
    senses: Senses
    table: Packed
    urgent_from: int
    review_from: int
    read: dict[str, Read] = field(default_factory=dict)

    def weigh(self, feature: str) -> Read | None:
        """What ``feature`` weighs; None where it has no weights."""
        known = self.read.get(feature)
        if known is None and (kept := self.table.under(feature)) is not None:
            urgent, review, medical = (sum(kept[at::3]) - 128 * (len(kept) // 3) for at in range(3))
            known = urgent, review, medical, senses_named(feature) if urgent + review > 0 else ()
            if len(self.read) < _KEPT:
                self.read[feature] = known
        return known


@slotted
class Sum:
    """What the features of a text add up to, and the senses that weigh most for it, heaviest first."""

    urgent: int
    review: int
    medical: bool
    heaviest: tuple[str, ...]


def read_evidence(name: str, lines: str, background: str, urgent_from: int, review_from: int, numbers: Mapping[str, int]) -> Evidence:
    """Evidence from ``lines`` of ``feature urgent review medical`` (hundredths). Raises ValueError that names a bad line or unknown sense.

    ``background`` are names of senses, ``numbers`` the lexicon's symbols.
    """
    senses = senses_of(numbers, background)
    names = set(senses.named.values())
    seen: set[str] = set()
    for line in lines.splitlines():
        parts = line.split()
        if len(parts) != 4 or parts[0] in seen:
            raise ValueError(f"line {line!r} is not one feature and three weights, or is there twice")
        seen.add(parts[0])
        try:
            _ = [int(part) for part in parts[1:]]
        except ValueError:
            raise ValueError(f"line {line!r} has a weight that is no whole number") from None
        for each in senses_named(parts[0]):
            if each not in names:
                raise ValueError(f"line {line!r} names no sense {each!r}")
    return Evidence(name, senses, table_of(lines.splitlines()), urgent_from, review_from)


def table_of(lines: Sequence[str]) -> Packed:
    """The table of ``lines`` of ``feature urgent review medical``: three bytes a feature, or as many more as add up to its weights."""
    return Packed(len(lines), ((feature.encode(), _in_bytes(weights)) for feature, *weights in map(str.split, lines)))


def _in_bytes(weights: Sequence[str]) -> bytes:
    numbers = [int(weight) + 128 for weight in weights]
    if min(numbers) >= 0 and max(numbers) <= 255:
        return bytes(numbers)
    return bytes(chain.from_iterable(zip_longest(*(parts(int(weight)) for weight in weights), fillvalue=128)))


def senses_of(numbers: Mapping[str, int], background: str) -> Senses:
    """The senses among a lexicon's symbols. Raises ValueError where ``background`` names one that is not there."""
    named = {number: symbol[len(SENSE) : -1] for symbol, number in numbers.items() if symbol.startswith(SENSE)}
    unknown = set(background.split()).difference(named.values())
    if unknown:
        raise ValueError(f"there is no sense {', '.join(sorted(unknown))}")
    return Senses(named, frozenset(background.split()))


def senses_named(feature: str) -> tuple[str, ...]:
    """The senses that ``feature`` is made of; none where it is made of words or marks."""
    if any(sign in feature for sign in _OF_WORDS):
        return ()
    return tuple(feature.removeprefix("~").split(">"))


def features(found: Found, text: Words, covered: int, senses: Senses) -> list[set[str]]:
    """The features of ``text`` (one window), then those of each of its sentences that is weighed by itself.

    ``covered`` words do not count; ``found`` leaves them out already.
    """
    edges = [0, *(at for at in range(1, len(text.readings)) if text.stops >> at & 1), len(text.readings)]
    starts = _starts(found, senses)
    negated = _negated(found, text.stops, senses)
    whole: set[str] = set()
    parts: list[set[str]] = []
    plain, length = True, 0
    for start, end in pairwise(edges):
        words = [_plain(text.readings[at][0]) for at in range(start, end) if not covered >> at & 1]
        present = set(_of_words(words))
        risky = _of_senses(present, starts, negated, start, end, senses.background)
        whole |= present
        plain, length = plain and not risky, length + len(words)
        if len(edges) > 2 and end - start >= SHORTEST:
            parts.append(present | _marks(not risky, len(words)))
    return [whole | _marks(plain, length), *parts]


def _marks(plain: bool, words: int) -> set[str]:
    length = f"=words{sum(words >= each for each in LENGTHS)}"
    return {length, PLAIN} if plain else {length}


Starts = dict[int, list[tuple[str, int]]]


def _starts(found: Found, senses: Senses) -> Starts:
    """Where senses begin: for each word the names and lengths."""
    starts: Starts = {}
    for number in senses.named.keys() & found.keys():
        name = senses.named[number]
        for length, at in found[number].items():
            while at:
                low = at & -at
                starts.setdefault(low.bit_length() - 1, []).append((name, length))
                at ^= low
    return starts


def _negated(found: Found, stops: int, senses: Senses) -> int:
    """The words (bits) that a negation just before them reaches in its sentence."""
    reach = 0
    for number in senses.named.keys() & found.keys():
        if senses.named[number] == _NEGATION:
            for length, at in found[number].items():
                wave = at << length & ~stops
                for _ in range(_REACH):
                    reach |= wave
                    wave = wave << 1 & ~stops
    return reach


def _of_senses(present: set[str], starts: Starts, negated: int, start: int, end: int, background: frozenset[str]) -> bool:
    """Adds the senses of one sentence to ``present``. Returns whether one is there that is not background."""
    risky = False
    for place in range(start, end):
        for name, length in starts.get(place, ()):
            risky = risky or name not in background
            present.add("~" + name if negated >> place & 1 and name != _NEGATION else name)
            for after in range(place + length, min(end, place + length + _APART + 1)):
                for other, _ in starts.get(after, ()):
                    present.add(f"{name}>{other}")
    return risky


def _plain(word: str) -> str:
    return _NUMBER if word.isdigit() else _ALIKE.get(word, word)


_CLASSES = frozenset(
    f"@{name}" for name in ["day", "date", "holiday", "food", "insurer", "clothes", "visit", "price", "pay", "hello", "hours"]
)
_OF_TWO_SENSES = frozenset(["sat", "sun", "mon", "mar", "may", "pan", "candy", "gum", "slip"])
_ALIKE = {word: CLASSES.of(word) for word in CLASSES.words if CLASSES.of(word) in _CLASSES and word not in _OF_TWO_SENSES}
"""Words of one class weigh alike: what is learned of a Monday holds for every day. Not those with another meaning ("I sat in the garage")."""


def _of_words(words: list[str]) -> Iterator[str]:
    before = "^"
    negated = 0
    for word in words:
        yield "." + word
        if len(word) > _STEM and word[0] != "@":
            yield word[:_STEM] + "*"
        yield f"{before}_{word}"
        if word in _NEGATIONS:
            negated = _NEGATED_WORDS
        elif negated:
            yield "!" + word
            negated -= 1
        before = word
    yield f"{before}_$"


def weigh(evidence: Evidence, present: set[str]) -> Sum:
    """The sum over the features of one text or sentence.

    A word or two weigh only where they speak for a level by themselves, whatever such short texts mostly are: they may be a name, a "bye".
    """
    urgent, review, medical, _ = evidence.weigh(BIAS) or _WEIGHTLESS
    read = evidence.read
    like_urgent, like_review = urgent, review
    heavy: dict[str, int] = {}
    for feature in present:
        weight = read.get(feature) or evidence.weigh(feature)
        if weight is None:
            continue
        urgent += weight[0]
        review += weight[1]
        medical += weight[2]
        if feature[0] == BIAS:
            like_urgent += weight[0]
            like_review += weight[1]
            continue
        for each in weight[3]:
            heavy[each] = heavy.get(each, 0) + weight[0] + weight[1]
    if SHORT in present:
        urgent = urgent if urgent - like_urgent >= ALONE[0] else NOTHING
        review = review if review - like_review >= ALONE[1] else NOTHING
    return Sum(urgent, review, medical > 0, tuple(sorted(heavy, key=lambda each: (-heavy[each], each))[:3]))


_WEIGHTLESS: Read = (0, 0, 0, ())
