"""The page of figures: how rules and weights judge writers they were not made with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from messenger.core.understanding import Level
from training.texts import ORDINARY, Labelled

INDIRECT = ("t09", "t13", "t23", "t24", "t32", "t33", "w15", "w16", "w17")
"""Writers who never say the word."""


@dataclass(frozen=True)
class Judged:
    """A labelled text and the level that it was given."""

    label: Labelled
    level: Level


def wilson(right: int, whole: int) -> tuple[float, float]:
    """The 95 % interval of a share, in percent. Source: Wilson, J. Am. Stat. Assoc. 22 (1927) 209-212."""
    if not whole:
        return 0.0, 100.0
    z, share = 1.96, right / whole
    middle = (share + z * z / (2 * whole)) / (1 + z * z / whole)
    reach = z * sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole)) / (1 + z * z / whole)
    return 100 * max(0.0, middle - reach), 100 * min(1.0, middle + reach)


def share(judged: Sequence[Judged], label: Level, level: Level) -> str:
    """ "97.1 (93-99)": of the texts with ``label``, those given ``level``, with the interval; a dash where there is none."""
    counts = Counter(each.level for each in judged if each.label.level == label)
    whole = sum(counts.values())
    if not whole:
        return "-"
    low, high = wilson(counts[level], whole)
    return f"{100 * counts[level] / whole:.1f} ({low:.0f}-{high:.0f})"


COLUMNS: tuple[tuple[str, Level, Level], ...] = (
    ("urgent found", "urgent", "urgent"),
    ("urgent as none", "urgent", "none"),
    ("staff-review as none", "staff-review", "none"),
    ("staff-review as urgent", "staff-review", "urgent"),
    ("none as urgent", "none", "urgent"),
    ("none as staff-review", "none", "staff-review"),
)


def table(rows: Iterable[tuple[str, Sequence[Judged]]]) -> list[str]:
    """A Markdown table, a row for each group that holds any text."""
    lines = ["| who | texts | " + " | ".join(name for name, _, _ in COLUMNS) + " |", "|---" * (len(COLUMNS) + 2) + "|"]
    for name, judged in rows:
        if judged:
            cells = [share(judged, label, level) for _, label, level in COLUMNS]
            lines.append(f"| {name} | {len(judged)} | " + " | ".join(cells) + " |")
    return lines


def chosen(judged: Sequence[Judged], wanted: Callable[[Labelled], bool]) -> list[Judged]:
    """Those of ``judged`` whose label is ``wanted``."""
    return [each for each in judged if wanted(each.label)]


def held_table(judged: Sequence[Judged]) -> list[str]:
    """The held writers, all together, by language, by kind of what is not none, and one by one."""
    writers = sorted({each.label.writer for each in judged})
    return table(
        [
            ("**all**", judged),
            ("English", chosen(judged, lambda each: each.language == "en")),
            ("Spanish", chosen(judged, lambda each: each.language == "es")),
            ("crisis", chosen(judged, lambda each: each.kind == "crisis")),
            ("medical", chosen(judged, lambda each: each.kind == "medical")),
            *((writer, chosen(judged, lambda each, writer=writer: each.writer == writer)) for writer in writers),  # type: ignore[misc]
        ]
    )


def away_table(judged: Sequence[Judged]) -> list[str]:
    """The training writers, each judged by weights that were learned without him."""

    def risky(each: Labelled) -> bool:
        return not each.writer.startswith(ORDINARY)

    return table(
        [
            ("**all**", chosen(judged, risky)),
            ("English", chosen(judged, lambda each: risky(each) and each.language == "en")),
            ("Spanish", chosen(judged, lambda each: risky(each) and each.language == "es")),
            ("crisis", chosen(judged, lambda each: risky(each) and each.kind == "crisis")),
            ("medical", chosen(judged, lambda each: risky(each) and each.kind == "medical")),
            ("wholly indirect", chosen(judged, lambda each: each.writer in INDIRECT)),
            ("a front desk's day", chosen(judged, lambda each: each.writer.startswith(ORDINARY))),
            ("of it, without words of risk in mind", chosen(judged, lambda each: each.writer.startswith("r0"))),
        ]
    )


def page(held: Sequence[Judged], away: Sequence[Judged], known: int) -> str:
    """The whole page."""
    return "\n".join([*HEAD, "", *held_table(held), *BETWEEN, "", *away_table(away), *TAIL]).replace("KNOWN", f"{known:,}") + "\n"


HEAD = """\
# How well risk is found

Rules and learned weights together, on texts alone, without the question that they answer. `make evidence` learns the weights and writes
this page. Percent; in brackets Wilson's 95 % interval. **Every figure is unconfirmed until a clinician, and for Spanish a native speaker,
has labelled texts of real patients.**

What we aim for: of urgent texts 98 found and none read as none; of those labelled none at most 10 urgent and 15 staff-review, of routine
replies 1; of staff-review at most 5 as none and 20 as urgent. A miss costs far more than a needless look.

## Writers that nobody tuned to

Voices in `training/triage/held`: `h01` to `h08` written before the weights, `h09` to `h11` after nearly all texts to learn from. They are
counted for each version and not read while anything is changed; the thresholds were set with their counts in view.
The same hand wrote them and the texts to learn from, so they flatter; other people's texts will be read less well.
""".splitlines()

BETWEEN = """
Before weights were learned from texts in the project, `h01` to `h08` gave: urgent found 83.0 (77-88), urgent as none 9.9 (6-15),
staff-review as none 12.3, staff-review as urgent 12.3, none as urgent 4.9, none as staff-review 9.8; English found 78.3, Spanish 88.6.

## Each writer judged without that writer

KNOWN texts to learn from (`training/triage`), in many voices. Writers are dealt into groups; each group is judged by weights that were
learned from the others. Rules are not left out: they were written with texts of some writers (`w01` to `w27`, `v01` to `v17`) in view. The
thresholds are chosen on these figures, those of `s01` to `s08` aside. Many of these texts are hard on purpose: hints, and pairs in the
same words that mean opposite things (`s01` to `s08`, `t09`, `t13`, `t23` to `t25`, `v09`, `v17`); a routine text is judged here without
most of what teaches its kind.
""".splitlines()

TAIL = """
## What this means

* Plain words of risk are found in both languages, misspelt too. What is said wholly in pictures, plans and farewells is often only seen
  by a person: that is why everything that patients write is read by one.
* A look-alike that speaks of death, pills or bridges is sometimes taken for the real thing. It costs a page and a call.
* No text of a public set or of a patient is in the project.
""".splitlines()
