"""The texts in ``answers/``: lines with alternatives, expanded in the same way every time.

``@en`` sets the language, ``## heart`` what was asked, ``# book`` the answer of the lines below; ``{a|b}`` is a choice, ``[a]`` may be left
out.
"""

from __future__ import annotations

import csv
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CHOICE = re.compile(r"\{([^{}]*)\}|\[([^\[\]]*)\]")


@dataclass(frozen=True)
class Labelled:
    """A text, its answer, what was asked (empty for an intent), and the line it was made from."""

    text: str
    answer: str
    topic: str
    line: str


def expand(line: str, dice: random.Random) -> str:
    """One text of a line."""

    def chosen(match: re.Match[str]) -> str:
        if match.group(1) is not None:
            return dice.choice(match.group(1).split("|"))
        return dice.choice(["", *match.group(2).split("|")])

    return " ".join(_CHOICE.sub(chosen, line).split())


def from_lines(path: Path, times: int) -> Iterator[Labelled]:
    """Up to ``times`` different texts of every line of a file."""
    answer = topic = ""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        line = line.strip()
        if line.startswith("## "):
            topic = line[3:]
        elif line.startswith("# "):
            answer = line[2:]
        elif line and not line.startswith("@"):
            name = f"{path.name} {number}"
            dice = random.Random(name)
            texts = dict.fromkeys(expand(line, dice) for _ in range(3 * times if _CHOICE.search(line) else 1))
            yield from (Labelled(text, answer, topic, name) for text in list(texts)[:times] if text)


def from_table(path: Path, answer: str, topic: str = "") -> Iterator[Labelled]:
    """The texts of a CSV file with the columns ``text``, ``answer`` and, where questions were asked, ``topic`` (a question)."""
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 2):
            yield Labelled(row["text"], row[answer], row[topic] if topic else "", f"{path.name} {number}")
