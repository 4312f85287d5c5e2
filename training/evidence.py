"""Learn the weights of evidence: ``make evidence`` (``python -m training.evidence``).

Every text of ``training/triage``, and the plain ones of ``training/answers``, becomes its features
(:mod:`messenger.reading.safety.evidence`). Three regressions are fitted: urgent or not, at least staff-review or not, and of what is not
none, medical or not. They are rounded to hundredths and written to the shipped rules (``90-evidence.yaml``), and the figures to
``docs/reference/triage-figures.md``. The thresholds come from leave-writers-out counting: writers are dealt into groups, each group is
judged by weights that were learned from the others, and the thresholds are the lowest at which no more than the shares below of texts
labelled none are raised. A miss costs far more than a needless look, so these shares are what we are ready to pay.
"""

from __future__ import annotations

import hashlib
import inspect
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

import messenger
from messenger.core.understanding import Level
from messenger.reading.safety.evidence import BIAS, NEAR, READ, Evidence, Senses, senses_of, table_of, weigh
from messenger.reading.safety.triage import Context, Rules, compile_rules, evidence_features, triage
from training import regression
from training.figures import Judged, page
from training.regression import fit, sealed
from training.texts import ANSWERS, NEAR_PAIRS, ORDINARY, ROUTINE, Labelled, held, training

RULES = Path(messenger.__file__).parent / "templates" / "triage"
WRITTEN = RULES / "90-evidence.yaml"
PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "triage-figures.md"

GROUPS = 6
"""Into which writers are dealt for counting."""
SEEN = 3
"""A feature of fewer texts is left out."""
PENALTY, ROUNDS = 3e-3, 8
ORDINARY_COUNTS = 5.0
"""How much an ordinary reply counts in learning: there are far more of them in life than here."""
ORDERS = 7
"""Of the texts, over which the shipped weights are averaged; the counting makes do with one."""
SMALLEST = 15
"""A feature none of whose weights reaches this (hundredths) is left out."""
SUPPORT = 2
"""A feature of so many texts counts half of what was learned, one of many texts nearly all: a handful of lines may agree by chance."""
LENGTHENED = (40, 40, 20, 0, -20, -40)
"""What a text of each length (``=words0`` and on) weighs less than was learned, in hundredths. Just above the threshold one of two or three
words is urgent in one case of six among routine replies, and one of 16 words in three of four: many words add up to more in both
directions, so a short unknown text lies nearer to the threshold than it should."""
NONE_URGENT, NONE_REVIEW = 0.12, 0.126
"""Of look-alikes labelled none, the share that rules and weights together may call urgent; and staff-review."""
ROUTINE_URGENT, ROUTINE_REVIEW = 0.051, 0.092
"""The same of routine replies, each judged without the writers of most of their kind: far more than of those that are known."""
BACKGROUND = (
    "i me-es other you not want will think end it-all here leave have past resolved now days session severe booking thanks laugh device "
    "pet media work ask well driven idiom denied grief world take too-much act alone "
    "everyday-food everyday-weather everyday-roads everyday-school everyday-money everyday-household everyday-screens everyday-shows "
    "everyday-clothes everyday-animals everyday-papers everyday-family everyday-jobs everyday-size"
)
"""Senses that say nothing of a risk alone."""

Weights = dict[str, tuple[int, int, int]]


@dataclass(frozen=True)
class Example:
    """A labelled text, what rules alone make of it, and its features: of the whole, then of its sentences."""

    label: Labelled
    by_rules: Level
    parts: tuple[frozenset[str], ...]


def examples(texts: Sequence[Labelled], rules: Rules) -> list[Example]:
    """``texts`` with their features."""
    senses = senses_of(rules.lexicon.numbers, BACKGROUND)
    found = []
    for text in texts:
        level, parts = evidence_features(text.text, rules, senses)
        found.append(Example(text, level, tuple(frozenset(each) for each in parts)))
    return found


def rules_alone() -> Rules:
    """The shipped rules without weights."""
    records = [record for file in sorted(RULES.glob("*.yaml")) for record in yaml.safe_load(file.read_text(encoding="utf-8"))["records"]]
    return compile_rules([record for record in records if "weights" not in record], "training")


def learn(known: Sequence[Example], *, kinds: bool = True) -> Weights:
    """The weights, in hundredths, that ``known`` teach."""
    counts = Counter(feature for example in known for feature in example.parts[0])
    numbers = {feature: at for at, feature in enumerate(sorted(each for each, count in counts.items() if count >= SEEN))}
    rows = [sorted(numbers[each] for each in example.parts[0] if each in numbers) for example in known]
    times = [ORDINARY_COUNTS if is_ordinary(example) else 1.0 for example in known]
    levels = [example.label.level for example in known]
    orders = ORDERS if kinds else 1
    heads = [
        fit(rows, wanted, times, len(numbers), penalty=PENALTY, rounds=ROUNDS, orders=orders)
        for wanted in ([level == "urgent" for level in levels], [level != "none" for level in levels])
    ]
    if kinds:
        risky = [at for at, example in enumerate(known) if example.label.kind]
        medical = [known[at].label.kind == "medical" for at in risky]
        heads.append(
            fit([rows[at] for at in risky], medical, [1.0] * len(risky), len(numbers), penalty=PENALTY, rounds=ROUNDS, orders=orders)
        )
    else:
        heads.append((0.0, [0.0] * len(numbers)))
    named: Weights = {"=": _hundredths(head[0] for head in heads)}
    for feature, at in numbers.items():
        weight = _hundredths(head[1][at] * _support(feature, counts[feature]) for head in heads)
        if max(abs(weight[0]), abs(weight[1])) >= SMALLEST:
            named[feature] = weight
    for length, less in enumerate(LENGTHENED):
        urgent, review, medical = named.get(f"=words{length}", (0, 0, 0))
        named[f"=words{length}"] = urgent - less, review - less, medical
    return named


def _support(feature: str, texts: int) -> float:
    return 1.0 if feature.startswith(BIAS) else texts / (texts + SUPPORT)


def _hundredths(values: object) -> tuple[int, int, int]:
    urgent, review, medical = (round(100 * value) for value in values)  # type: ignore[attr-defined]  # three numbers
    return urgent, review, medical


def sums(example: Example, evidence: Evidence) -> tuple[int, int]:
    """What the heaviest part of ``example`` weighs: for urgent, for staff-review."""
    found = [weigh(evidence, set(part)) for part in example.parts]
    return max(each.urgent for each in found), max(each.review for each in found)


def evidence_of(weights: Weights) -> Evidence:
    """``weights`` as the product weighs with them."""
    return Evidence("evidence", Senses({}, frozenset()), table_of(lines_of(weights)), 0, 0)


def lines_of(weights: Weights) -> list[str]:
    """``weights`` as lines, in order of their features."""
    return [f"{feature} {a} {b} {c}" for feature, (a, b, c) in sorted(weights.items())]


def unseen(known: Sequence[Example]) -> list[tuple[Example, int, int]]:
    """Each example with what it weighs under weights learned from the other groups of writers."""
    writers = sorted({example.label.writer for example in known})
    judged: list[tuple[Example, int, int]] = []
    for group in range(GROUPS):
        away = set(writers[group::GROUPS])
        evidence = evidence_of(learn([example for example in known if example.label.writer not in away], kinds=False))
        judged += [(example, *sums(example, evidence)) for example in known if example.label.writer in away]
    return judged


def thresholds(judged: Sequence[tuple[Example, int, int]]) -> tuple[int, int]:
    """The lowest sums for urgent and for staff-review that keep to the shares above, of look-alikes and of ordinary replies."""
    urgent_from, review_from = -(10**6), -(10**6)
    groups = [
        ([each for each in judged if is_look_alike(each[0])], NONE_URGENT, NONE_REVIEW),
        ([each for each in judged if each[0].label.writer.startswith(ROUTINE)], ROUTINE_URGENT, ROUTINE_REVIEW),
    ]
    for group, share, _ in groups:
        sums = [urgent - (READ if each.by_rules == "staff-review" else 0) for each, urgent, _ in group]
        raised = sorted((10**6 if each[0].by_rules == "urgent" else urgent for each, urgent in zip(group, sums, strict=True)), reverse=True)
        urgent_from = max(urgent_from, raised[int(share * len(group))] + 1)
    for group, _, share in groups:
        without = [(said(each.by_rules, urgent - urgent_from, -1), review) for each, urgent, review in group]
        rest = [(level != "none", review) for level, review in without if level != "urgent"]
        looked_at = sorted((10**6 if seen else review for seen, review in rest), reverse=True)
        review_from = max(review_from, looked_at[int(share * len(group))] + 1)
    return urgent_from, review_from


def is_ordinary(example: Example) -> bool:
    """Whether it is what a front desk reads all day."""
    return example.label.writer.startswith(ORDINARY)


def is_look_alike(example: Example) -> bool:
    """Whether it is labelled none and written beside texts of risk; near pairs are not counted, whose every line is harder than life."""
    return example.label.level == "none" and not is_ordinary(example) and not example.label.writer.startswith((ANSWERS, *NEAR_PAIRS))


def digest(known: Sequence[Example]) -> str:
    """Of all that the weights are learned from, and of how: the same digest, the same weights."""
    told = [(each.label.level, each.label.kind, is_ordinary(each), sorted(each.parts[0])) for each in known]
    how = "".join(inspect.getsource(each) for each in (learn, regression))
    settings = (SEEN, PENALTY, ROUNDS, ORDINARY_COUNTS, ORDERS, SMALLEST, SUPPORT, LENGTHENED)
    return hashlib.sha256(f"{told}{how}{settings}".encode()).hexdigest()[:16]


def record(weights: Weights, urgent_from: int, review_from: int, learned_from: str) -> str:
    """The YAML file of the shipped rules that holds the weights, sealed with ``learned_from``, the digest of their lesson."""
    lines = "".join(f"    {line}\n" for line in lines_of(weights))
    return HEAD.format(seal=sealed(learned_from, lines), background=BACKGROUND, urgent_from=urgent_from, review_from=review_from) + lines


HEAD = """\
# Evidence: how much each word, sense and pair speaks for a risk. Form and meaning: messenger/reading/safety/evidence.py.
# Learned from training/triage by `make evidence`, rounded to hundredths; it only ever raises what the rules found.
# Sealed with what they were learned from: {seal}
# Each line: feature, weight for urgent, weight for at least staff-review, weight for medical rather than crisis.
version: "2026.11.30"
records:
- id: evidence
  author: project
  date: "2026-11-22"
  source: texts written and labelled by the project (training/triage); no patient data
  language: any
  note: raises what no rule foresaw, by the weight of what the text is about
  background: {background}
  urgent_from: {urgent_from}
  review_from: {review_from}
  weights: |
"""


def main() -> None:
    """Learn, count, write."""
    rules = rules_alone()
    known = examples(training(), rules)
    print(f"{len(known)} texts of {len({example.label.writer for example in known})} writers")
    judged = unseen(known)
    urgent_from, review_from = thresholds(judged)
    weights = learn(known)
    WRITTEN.write_text(record(weights, urgent_from, review_from, digest(known)), encoding="utf-8")
    print(f"{len(weights)} features, urgent from {urgent_from}, staff-review from {review_from}: {WRITTEN.name}")
    away = [Judged(each.label, said(each.by_rules, urgent - urgent_from, review - review_from)) for each, urgent, review in judged]
    PAGE.write_text(page(held_now(), away, len(known)), encoding="utf-8")
    print(f"figures: {PAGE.name}")


def held_now() -> list[Judged]:
    """The held writers' texts as the shipped rules and weights judge them."""
    records = [record for file in sorted(RULES.glob("*.yaml")) for record in yaml.safe_load(file.read_text(encoding="utf-8"))["records"]]
    rules = compile_rules(records, "held")
    return [Judged(each, triage(each.text, Context(), rules).level) for each in held()]


def said(by_rules: Level, urgent: int, review: int) -> Level:
    """The level of rules and weights together (without the frames that lower); what was weighed is counted from the thresholds."""
    if by_rules == "urgent" or urgent >= (READ if by_rules == "staff-review" else 0):
        return "urgent"
    return "staff-review" if review >= 0 or urgent >= -NEAR or by_rules == "staff-review" else "none"


if __name__ == "__main__":
    main()
