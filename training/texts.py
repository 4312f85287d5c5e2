"""The labelled texts: ``triage/*.yaml`` to learn from, ``triage/held/*.yaml`` to be counted and never read while anything is changed.

One file is one writer. Its ``texts`` are under headings such as ``urgent-crisis-en``: the level (urgent, staff, none), the kind (where
there is one) and the language. A line may hold choices, ``{a|b}``; of these, some texts are made, the same each time.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml

from messenger.core.understanding import Level
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.normalise import fold
from training.lines import expand, from_lines

HERE = Path(__file__).resolve().parent
ORDINARY = ("r", "t28", "t29")
"""How the names of writers of plain replies and requests begin: what a front desk reads all day."""
ROUTINE = ("r0", "r2", "r3")
"""Those among them that were not written with words of risk in mind."""
NEAR_PAIRS = ("s0",)
"""How the names of writers begin whose every line stands beside one in the same words that means the other thing: learned from, but the
thresholds are not set on them, or the harder look-alikes we write, the more real risk would be let pass."""
ANSWERS = "answers-"
"""How the names of writers begin whose texts are those of the other readers."""
TIMES = 5
"""The most texts that are made of a line with choices."""
_BLANK = re.compile(r" (?=[,.?!']( |$|[a-z]))")
"""A blank that a choice left before a sign."""
LEVELS: dict[str, Level] = {"urgent": "urgent", "staff": "staff-review", "none": "none"}


@dataclass(frozen=True)
class Labelled:
    """One text: who wrote it, how urgent it is, of what kind ("" where none), in which language."""

    writer: str
    level: Level
    kind: Literal["crisis", "medical", ""]
    language: str
    text: str


PLAIN_INTENTS = lexicon(
    "book reschedule cancel_appointment opt_out opt_in human running_late cost location hours what_is_this ride_confirmed thanks greeting",
    "wrong_number change_language",
)
"""Intents whose texts in ``answers`` speak of no risk: with them, what a clinic is asked and told all day is learned as harmless."""
PLAIN_TOPICS = lexicon("ride now coming adult prior texts cancel drive eaten fasted")
"""The same of what was asked."""
DENIED_TOPICS = lexicon("heart organ allergy pregnancy had meds drinks")
"""Where a no speaks of no risk, whatever a yes does."""


def training() -> list[Labelled]:
    """The texts to learn from, in a fixed order: each writer's, then the plain ones among those that the other readers learn from."""
    return [*_written(sorted((HERE / "triage").glob("*.yaml"))), *_plain(sorted((HERE / "answers").glob("*.txt")))]


def _plain(files: Iterable[Path]) -> Iterator[Labelled]:
    """A text that a held writer has too is left out: "do I have to fast?" is nobody's own."""
    counted = {_bare(one.text) for one in held()}
    for file in files:
        for one in from_lines(file, 1):
            denied = one.topic in DENIED_TOPICS and one.answer == "no"
            if (one.answer in PLAIN_INTENTS or one.topic in PLAIN_TOPICS or denied) and _bare(one.text) not in counted:
                yield Labelled(f"{ANSWERS}{file.stem}", "none", "", "es" if "_es" in file.stem else "en", one.text)


def held() -> list[Labelled]:
    """The texts of writers that nobody tunes to."""
    return list(_written(sorted((HERE / "triage" / "held").glob("*.yaml"))))


def _written(files: Iterable[Path]) -> Iterator[Labelled]:
    for file in files:
        record = yaml.safe_load(file.read_text(encoding="utf-8"))
        for heading, lines in record["texts"].items():
            level, *kind, language = heading.split("-")
            for line in lines.splitlines():
                for text in _made(line):
                    yield Labelled(record["writer"], LEVELS[level], kind[0] if kind else "", language, text)


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


def _made(line: str) -> list[str]:
    if "{" not in line:
        return [line]
    dice = random.Random(line)  # not for secrets: the same texts each time
    made = (_BLANK.sub("", expand(line, dice)) for _ in range(3 * TIMES))
    return list(dict.fromkeys(made))[:TIMES]
