"""Learn the weights of the intent and yes-no readers from the texts in ``answers/``, and those of the roles of times from ``times/``.

``python -m training.weights`` takes some minutes, with the same result every time. A multinomial logistic regression, stepped through one
text at a time with AdaGrad, in plain Python. Features that only one line of the texts has are left out, and so are weights near nothing.
"""

from __future__ import annotations

import hashlib
import inspect
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from messenger.reading.intents import rules as intent_rules
from messenger.reading.slots.taken import LEFT, TAKEN
from messenger.reading.times.roles import ROLES
from messenger.reading.words.learned import BIAS, features, written
from messenger.reading.words.pages import Pages, paged
from messenger.reading.words.spelling import Vocabulary, bones, sound
from messenger.reading.words.text import words_of
from messenger.reading.words.word_classes import CLASSES
from messenger.reading.yes_no.evidence import seen_in
from messenger.reading.yes_no.rules import decide
from messenger.reading.yes_no.sign import Topic
from messenger.reading.yes_no.told import told
from messenger.reading.yes_no.topics import topic_of
from training import slot_taken, time_roles
from training.lines import Labelled, from_lines, from_table
from training.regression import sealed

HERE = Path(__file__).parent
OWN = HERE.parent / "tests" / "reading"
READING = HERE.parent / "messenger" / "reading"
ROUNDS, STEP, PULL = 12, 0.045, 1e-3
PULL_ASKED, STEP_ASKED, SMALL_ASKED = 1.5, 0.06, 10
"""The same of answers to questions, where the pull is shared by all texts that have a feature: writers differ more there than in what they
want, so what few texts say counts for little. Weights learned without a writer read that writer best so."""
SMALL = 15
"""Weights below this many hundredths are left out."""
OUTSIDE = {"other", "gibberish"}
"""Answers whose texts do not make a word known."""


@dataclass(frozen=True)
class Example:
    """The features of a text, and its answer's place."""

    features: tuple[str, ...]
    answer: int


def known_words(texts: Iterable[Labelled]) -> frozenset[str]:
    """Words of at least two lines of texts that say something of the matter; "prkng" is none where "parking" is."""
    lines: dict[str, set[str]] = defaultdict(set)
    for one in texts:
        if one.topic or one.answer not in OUTSIDE:
            for word in words_of(one.text).plain:
                lines[word].add(one.line)
    often = {word for word, found in lines.items() if len(found) > 1}
    whole = {bones(word) for word in often if not _is_short(word)}
    return frozenset(word for word in often if not (_is_short(word) and bones(word) in whole))


def _is_short(word: str) -> bool:
    return len(word) > 3 and word.isalpha() and bones(word) == sound(word)


def examples(texts: Sequence[Labelled], answers: Sequence[str], known: Vocabulary) -> list[Example]:
    """The texts as features, without those that only one line has."""
    lines: dict[str, set[str]] = defaultdict(set)
    found = [features(words_of(one.text), CLASSES, known, one.topic, said(one)) for one in texts]
    for one, its in zip(texts, found, strict=True):
        for feature in its:
            lines[feature].add(one.line)
    return [
        Example(tuple(sorted(each for each in its if len(lines[each]) > 1 or each == BIAS)), answers.index(one.answer))
        for one, its in zip(texts, found, strict=True)
    ]


def said(one: Labelled) -> tuple[str, ...]:
    """What the rules of its reader say of a text."""
    text = words_of(one.text)
    if not one.topic:
        return intent_rules.said(text)
    topic = cast(Topic, one.topic)
    seen = seen_in(text, topic)
    return told(text, topic, *decide(text, topic, seen), seen)


def learn(given: list[Example], count: int, rounds: int = ROUNDS, shared: float = 0.0) -> dict[str, list[float]]:
    """Weights by feature, one for each answer: the mean of the second half of the rounds.

    Arguments:
        given: the texts as features.
        count: how many answers there are.
        rounds: how often each text is gone through.
        shared: the pull that all texts with a feature share; 0 where each text pulls with PULL.
    """
    often = Counter(feature for one in given for feature in one.features)
    wide = STEP_ASKED if shared else STEP
    pulls = {feature: shared / times if shared else PULL for feature, times in often.items()}
    weights: dict[str, list[float]] = {}
    steps: dict[str, list[float]] = {}
    dice = random.Random(1)
    given = list(given)
    places = range(count)
    late: dict[str, list[float]] = {}
    for turn in range(rounds):
        dice.shuffle(given)
        for one in given:
            mine = []
            sums = [0.0] * count
            for feature in one.features:
                weight = weights.get(feature)
                if weight is None:
                    weight, steps[feature] = weights.setdefault(feature, [0.0] * count), [1e-2] * count
                mine.append((weight, steps[feature], pulls[feature]))
                sums = [total + each for total, each in zip(sums, weight, strict=True)]
            top = max(sums)
            powers = [math.exp(total - top) for total in sums]
            whole = sum(powers)
            errors = [power / whole for power in powers]
            errors[one.answer] -= 1
            strong = [(place, errors[place]) for place in places if abs(errors[place]) > 1e-3]
            for weight, step, pull in mine:
                for place, error in strong:
                    slope = error + pull * weight[place]
                    step[place] += slope * slope
                    weight[place] -= wide * slope / math.sqrt(step[place])
        if turn >= rounds // 2:
            for feature, weight in weights.items():
                late[feature] = [total + each for total, each in zip(late.get(feature, [0.0] * count), weight, strict=True)]
    return {feature: [total / (rounds - rounds // 2) for total in row] for feature, row in late.items()}


def rounded(weights: dict[str, list[float]], answers: Sequence[str], small: int = SMALL) -> dict[str, dict[str, int]]:
    """Weights in hundredths, those below ``small`` left out."""
    table = {}
    for feature, row in weights.items():
        kept = {name: round(100 * weight) for name, weight in zip(answers, row, strict=True) if abs(100 * weight) >= small}
        if kept:
            table[feature] = kept
    return table


def intent_texts() -> list[Labelled]:
    """What the intent weights are learned from."""
    grown = [one for path in sorted((HERE / "answers").glob("intent_*.txt")) for one in from_lines(path, 4)]
    fresh = [one for path in _fresh("intent") for one in from_table(path, "gold")]
    return [*grown, *fresh, *from_table(OWN / "intents.csv", "intent")]


def yes_no_texts() -> list[Labelled]:
    """What the yes-no weights are learned from; "ask" is what no answer is."""
    grown = [one for path in sorted((HERE / "answers").glob("yes_no_*.txt")) for one in from_lines(path, 5)]
    asked = [
        *from_table(OWN / "yes_no.csv", "answer", "question"),
        *(one for path in _fresh("yes_no") for one in from_table(path, "gold", "question")),
    ]
    own = [Labelled(one.text, {"ask": "other"}.get(one.answer, one.answer), topic_of(one.topic), one.line) for one in asked]
    return [*grown, *own]


def _fresh(name: str) -> list[Path]:
    """The sets of texts that were written to be read once, except the last one: it stays unlearned."""
    return sorted((OWN / "fresh").glob(f"{name}_*.csv"))[:-1]


@dataclass(frozen=True)
class Lesson:
    """What a reader's weights are learned from: its answers, the words it knows, and the texts as features."""

    answers: tuple[str, ...]
    known: frozenset[str]
    examples: tuple[Example, ...]
    shared: float = 0.0

    @classmethod
    def of(cls, texts: Sequence[Labelled]) -> Lesson:
        """The lesson of labelled texts."""
        answers = tuple(sorted({one.answer for one in texts}))
        known = known_words(texts)
        shared = PULL_ASKED if any(one.topic for one in texts) else 0.0
        return cls(answers, known, tuple(examples(texts, answers, Vocabulary((*known, *CLASSES.words)))), shared)

    def digest(self) -> str:
        """Of the whole lesson and of how it is learned: the same digest, the same weights."""
        how = (STEP_ASKED, self.shared, SMALL_ASKED) if self.shared else (STEP, PULL, SMALL)
        lesson = (ROUNDS, *how, self.answers, sorted(self.known), [(one.answer, one.features) for one in self.examples])
        return hashlib.sha256(f"{lesson}{inspect.getsource(learn)}{inspect.getsource(rounded)}".encode()).hexdigest()[:16]


def module(name: str, lesson: Lesson) -> str:
    """The module that holds the weights of the reader ``name``, learned from ``lesson``."""
    table = rounded(
        learn(list(lesson.examples), len(lesson.answers), shared=lesson.shared), lesson.answers, SMALL_ASKED if lesson.shared else SMALL
    )
    lines = written(lesson.answers, table)
    words = "\n".join(_folded(sorted(lesson.known)))
    print(f"{name}: {len(lesson.examples)} texts, {len(table)} features", file=sys.stderr)
    seal = sealed(lesson.digest(), all_of(lesson.answers, words, lines))
    return laid_out(name, len(lesson.examples), seal, " ".join(lesson.answers), words, lines)


def laid_out(name: str, texts: int, seal: str, answers: str, words: str, lines: Sequence[str]) -> str:
    """The text of such a module: from how many texts, its seal, the names of its answers, the known words in lines, and its weights."""
    known = f'b"""\\\n{words}\n"""' if words.isascii() else f'"""\\\n{words}\n""".encode()'
    return (
        f'"""Weights of the {name} reader: written by ``python -m training.weights`` from {texts} texts; not by hand.\n\n'
        f'{READ_BY_PEOPLE.format(name=name)}"""\n\n'
        "from messenger.reading.words.pages import Pages\n\n"
        f'SEALED = "{seal}"\n\n'
        f'ANSWERS = "{answers}"\n\n'
        f"KNOWN = {known}\n\n"
        f'PAGES = Pages(b"""{_quoted(paged(lines))}""")\n'
    )


READ_BY_PEOPLE = """\
Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh {name} word`` shows the lines with a word in plain order.
"""


def all_of(answers: Sequence[str], words: str, lines: Sequence[str]) -> str:
    """All that a module of weights holds, as it is sealed."""
    return "\n".join([f"{words}{' '.join(answers)}", *lines])


def _quoted(pages: Pages) -> str:
    """Pages within the quotes of a literal of bytes, which is ASCII."""
    return pages.kept.replace(b"\\", b"\\\\").replace(b'"', b'\\"').decode("ascii", "backslashreplace")


def _folded(words: list[str], width: int = 130) -> list[str]:
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) + 1 > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return [*lines, line]


def role_lesson(skip: str = "") -> Lesson:
    """The lesson of the roles of times; without the texts of the set ``skip``."""
    return _lesson(tuple(sorted(ROLES)), list(time_roles.learned_from(skip)), 2)


def slot_lesson(skip: str = "") -> Lesson:
    """The lesson of which offered time is taken; without the texts of the set ``skip``."""
    return _lesson((LEFT, TAKEN), list(slot_taken.learned_from(skip)), 3)


def _lesson(answers: tuple[str, ...], given: Sequence[tuple[tuple[str, ...], str, str]], least: int) -> Lesson:
    """The lesson of (features, answer, name of the text); without the features that fewer than ``least`` texts have."""
    texts: dict[str, set[str]] = defaultdict(set)
    for found, _, name in given:
        for feature in found:
            texts[feature].add(name)
    learned = (Example(tuple(each for each in found if len(texts[each]) >= least), answers.index(answer)) for found, answer, _ in given)
    return Lesson(answers, frozenset(), tuple(learned))


LESSONS: Mapping[str, Callable[[], Lesson]] = {
    "intent": lambda: Lesson.of(intent_texts()),
    "yes_no": lambda: Lesson.of(yes_no_texts()),
    "time_role": role_lesson,
    "slot_taken": slot_lesson,
}
"""The readers that have weights, and the lessons of theirs."""


KEPT: Mapping[str, str] = {
    "intent": "intents.weights",
    "yes_no": "yes_no.weights",
    "time_role": "times.role_weights",
    "slot_taken": "slots.taken_weights",
}
"""The module of ``messenger.reading`` in which the weights of each reader are kept."""


def path_of(name: str) -> Path:
    """Where the weights of the reader ``name`` are kept."""
    return READING / f"{KEPT[name].replace('.', '/')}.py"


def main() -> None:
    """Learn every module of weights, or those named on the command line."""
    for name in sys.argv[1:] or LESSONS:
        path_of(name).write_text(module(name, LESSONS[name]()), "utf-8")


if __name__ == "__main__":
    main()
