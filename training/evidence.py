"""Learn the weights of evidence: ``make evidence`` (``python -m training.evidence``).

Every text of ``training/triage`` becomes its features (:mod:`messenger.reading.triage_evidence`). Three regressions are fitted: urgent or
not, at least staff-review or not, and of what is not none, medical or not. They are rounded to hundredths and written to the shipped
rules with thresholds that leave-writers-out counting chose: writers are dealt into groups, each group is judged by weights that were
learned from the others, and the thresholds are the lowest at which no more than the shares below of texts labelled none are raised.
A miss costs far more than a needless look, so these shares are what we are ready to pay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

import messenger
from messenger.core.understanding import Level
from messenger.reading.triage import Rules, compile_rules, evidence_features
from messenger.reading.triage_evidence import senses_of
from training.regression import fit
from training.texts import ORDINARY, Labelled, training

RULES = Path(messenger.__file__).parent / "templates" / "triage"
WRITTEN = RULES / "90-evidence.yaml"

GROUPS = 6
"""Into which writers are dealt for counting."""
SEEN = 2
"""A feature of fewer texts is left out."""
PENALTY, ROUNDS = 3e-3, 8
SMALLEST = 5
"""A feature none of whose weights reaches this (hundredths) is left out."""
NONE_URGENT, NONE_REVIEW = 0.08, 0.12
"""Of texts labelled none (not the ordinary replies), the share that rules and weights together may call urgent; and staff-review."""

Weights = dict[str, tuple[int, int, int]]


@dataclass(frozen=True)
class Example:
    """A labelled text, what rules alone make of it, and its features: of the whole, then of its sentences."""

    label: Labelled
    by_rules: Level
    parts: tuple[frozenset[str], ...]


def examples(texts: Sequence[Labelled], rules: Rules) -> list[Example]:
    """``texts`` with their features."""
    senses = senses_of(rules.lexicon.numbers)
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
    heads = [
        fit(rows, [example.label.level == "urgent" for example in known], len(numbers), penalty=PENALTY, rounds=ROUNDS),
        fit(rows, [example.label.level != "none" for example in known], len(numbers), penalty=PENALTY, rounds=ROUNDS),
    ]
    if kinds:
        risky = [at for at, example in enumerate(known) if example.label.kind]
        medical = [known[at].label.kind == "medical" for at in risky]
        heads.append(fit([rows[at] for at in risky], medical, len(numbers), penalty=PENALTY, rounds=ROUNDS))
    else:
        heads.append((0.0, [0.0] * len(numbers)))
    named: Weights = {"=": _hundredths(head[0] for head in heads)}
    for feature, at in numbers.items():
        weight = _hundredths(head[1][at] for head in heads)
        if max(abs(weight[0]), abs(weight[1])) >= SMALLEST:
            named[feature] = weight
    return named


def _hundredths(values: object) -> tuple[int, int, int]:
    urgent, review, medical = (round(100 * value) for value in values)  # type: ignore[attr-defined]  # three numbers
    return urgent, review, medical


def sums(example: Example, weights: Weights) -> tuple[int, int]:
    """What the heaviest part of ``example`` weighs: for urgent, for staff-review."""
    urgent, review, _ = weights["="]
    found = []
    for part in example.parts:
        known = [weights[each] for each in part if each in weights]
        found.append((urgent + sum(each[0] for each in known), review + sum(each[1] for each in known)))
    return max(each[0] for each in found), max(each[1] for each in found)


def unseen(known: Sequence[Example]) -> list[tuple[Example, int, int]]:
    """Each example with what it weighs under weights learned from the other groups of writers."""
    writers = sorted({example.label.writer for example in known})
    judged: list[tuple[Example, int, int]] = []
    for group in range(GROUPS):
        away = set(writers[group::GROUPS])
        weights = learn([example for example in known if example.label.writer not in away], kinds=False)
        judged += [(example, *sums(example, weights)) for example in known if example.label.writer in away]
    return judged


def thresholds(judged: Sequence[tuple[Example, int, int]]) -> tuple[int, int]:
    """The lowest sums for urgent and for staff-review that keep to :data:`NONE_URGENT` and :data:`NONE_REVIEW`."""
    harmless = [(example.by_rules, urgent, review) for example, urgent, review in judged if is_counted(example)]
    raised = sorted((10**6 if level == "urgent" else urgent for level, urgent, _ in harmless), reverse=True)
    urgent_from = raised[int(NONE_URGENT * len(raised))] + 1
    rest = [(level, review) for level, urgent, review in harmless if level != "urgent" and urgent < urgent_from]
    looked_at = sorted((10**6 if level != "none" else review for level, review in rest), reverse=True)
    return urgent_from, looked_at[int(NONE_REVIEW * len(harmless))] + 1


def is_counted(example: Example) -> bool:
    """Whether it counts for the thresholds: labelled none, by a writer of safety texts."""
    return example.label.level == "none" and example.label.kind == "" and not example.label.writer.startswith(ORDINARY)


def record(weights: Weights, urgent_from: int, review_from: int) -> str:
    """The YAML file of the shipped rules that holds the weights."""
    lines = "".join(f"    {feature} {a} {b} {c}\n" for feature, (a, b, c) in sorted(weights.items()))
    return HEAD.format(urgent_from=urgent_from, review_from=review_from) + lines


HEAD = """\
# Evidence: how much each word, sense and pair speaks for a risk. Form and meaning: messenger/reading/triage_evidence.py.
# Learned from training/triage by `make evidence`, rounded to hundredths; it only ever raises what the rules found.
# Each line: feature, weight for urgent, weight for at least staff-review, weight for medical rather than crisis.
version: "2026.11.22"
records:
- id: evidence
  author: project
  date: "2026-11-22"
  source: texts written and labelled by the project (training/triage); no patient data
  language: any
  note: raises what no rule foresaw, by the weight of what the text is about
  urgent_from: {urgent_from}
  review_from: {review_from}
  weights: |
"""


def main() -> None:
    """Learn, count, write."""
    known = examples(training(), rules_alone())
    judged = unseen(known)
    urgent_from, review_from = thresholds(judged)
    report(judged, urgent_from, review_from)
    weights = learn(known)
    WRITTEN.write_text(record(weights, urgent_from, review_from), encoding="utf-8")


def report(judged: Sequence[tuple[Example, int, int]], urgent_from: int, review_from: int) -> None:
    """Print what unseen writers' texts come to."""
    for _name, chosen in (
        ("all", lambda each: not each.label.writer.startswith(ORDINARY)),
        ("en", lambda each: each.label.language == "en" and not each.label.writer.startswith(ORDINARY)),
        ("es", lambda each: each.label.language == "es" and not each.label.writer.startswith(ORDINARY)),
        ("indirect", lambda each: each.label.writer in ("t09", "t13", "t23", "t24", "w15", "w16", "w17")),
        (
            "t-plain",
            lambda each: (
                each.label.writer[0] == "t" and each.label.writer not in ("t09", "t13", "t23", "t24") and each.label.writer[1] in "012"
            ),
        ),
        ("ordinary", lambda each: each.label.writer.startswith(ORDINARY)),
    ):
        counts: Counter[tuple[Level, Level]] = Counter()
        for example, urgent, review in judged:
            if chosen(example):
                counts[example.label.level, said(example.by_rules, urgent >= urgent_from, review >= review_from)] += 1
        shares = []
        for level in ("urgent", "staff-review", "none"):
            whole = sum(count for (label, _), count in counts.items() if label == level)
            if whole:
                shares.append(
                    level
                    + " "
                    + " ".join(f"{other[0]} {100 * counts[level, other] / whole:.1f}" for other in ("urgent", "staff-review", "none"))
                    + f" ({whole})"
                )


def said(by_rules: Level, urgent: bool, review: bool) -> Level:
    """The level of rules and weights together (without the frames that lower)."""
    if urgent or by_rules == "urgent":
        return "urgent"
    return "staff-review" if review or by_rules == "staff-review" else "none"


if __name__ == "__main__":
    main()
