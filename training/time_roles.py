"""What the roles of times are learned from: which times of a text are wanted, ruled out or only told, found by what the text means.

``training/times`` holds texts with what they mean (columns as in docs/reference/reading-figures.md). ``python -m training.time_roles``
reads each with every role for each of its times, the rules' own first, then those that change the fewest, and writes down the first under
which the text is read as it is meant: ``roles.tsv``. From that file and the texts ``python -m training.weights time_role`` learns.

``new`` are texts of writers whom nobody had read when the rules were made, most of them hard on purpose: there it shows how far the rules
are right. ``seen``, and the texts of the tests, are texts that the rules were made with, many of them plain: there the rules are nearly
always right. Together they are about as hard as what people write.
"""

from __future__ import annotations

import csv
import itertools
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from messenger.built import form
from messenger.core.understanding import Language
from messenger.reading import understand as reader
from messenger.reading.slots.offered import read_slot
from messenger.reading.times import when as times
from messenger.reading.times.parts import Wish
from messenger.reading.times.roles import ROLES, Heard, Outcome, Role, features, taken, told
from messenger.reading.understand import understand
from tests.figures import NOW, OFFERED, judge_times

HERE = Path(__file__).parent / "times"
FOUND = HERE / "roles.tsv"
MOST = 5
"""Times of a text up to which all roles are tried; of more, only one is changed."""
TESTED = Path(__file__).parent.parent / "tests" / "reading"
NEW_COUNT = 2
"""How often a text of ``new`` counts beside any other."""

Row = dict[str, str]
Settle = Callable[[Heard, list[Wish], list[str], Outcome], tuple[list[Wish], list[str]]]


@dataclass(frozen=True)
class Heeded:
    """How one text was cut, and what the rules made of it."""

    heard: Heard
    wishes: list[Wish]
    doubts: list[str]


@contextmanager
def settled_by(settle: Settle) -> Iterator[None]:
    """Texts are read with ``settle`` in place of the learned roles, as a whole and not by what they open or end on; offers by their rules
    alone.

    Raises RuntimeError: the reader runs compiled, and would go on calling its own.
    """
    if form() == "compiled":
        raise RuntimeError("a compiled reader cannot be taught: take it away with `make interpreted`")
    kept, offers, closed, opened = times.settled_roles, reader.read_offer, times._closed, times._opened
    times.settled_roles, reader.read_offer, times._closed, times._opened = settle, read_slot, lambda *_: None, lambda *_: None
    times._read.cache_clear()
    try:
        yield
    finally:
        times.settled_roles, reader.read_offer, times._closed, times._opened = kept, offers, closed, opened
        times._read.cache_clear()


def read(row: Row, roles: Sequence[Role] | None = None) -> tuple[dict[str, Any], Heeded | None]:
    """The answer to a text whose times, where it is first cut into any, have these roles; None: as the rules say. And how it was cut."""
    first: list[Heeded] = []

    def settle(heard: Heard, wishes: list[Wish], doubts: list[str], outcome: Outcome) -> tuple[list[Wish], list[str]]:
        its = told(heard, wishes)
        if first or not its:
            return wishes, doubts
        first.append(Heeded(heard, wishes, doubts))
        return (wishes, doubts) if roles is None else (taken(its, roles), [])

    language: Language = "es" if row["lang"] == "es" else "en"
    record: dict[str, Any] = {"text": row["text"], "question": ""}
    if row["context"] == "offer":
        record["offered"] = list(OFFERED)
    with settled_by(settle):
        answer = understand("times", record, language, NOW)
    return answer, first[0] if first else None


def roles_meant(row: Row) -> tuple[Role, ...] | None:
    """The roles under which a text is read as it is meant; None where there are none, or no times."""
    answer, heeded = read(row)
    if heeded is None:
        return None
    by_rules = tuple(time.role for time in told(heeded.heard, heeded.wishes))
    if judge_times(row["gold"], answer) == "right":
        return by_rules
    for roles in _others(by_rules):
        if judge_times(row["gold"], read(row, roles)[0]) == "right":
            return roles
    return None


def _others(by_rules: tuple[Role, ...]) -> Iterator[tuple[Role, ...]]:
    """All roles of as many times, those that change the fewest of ``by_rules`` first."""
    if len(by_rules) > MOST:
        for i, role in itertools.product(range(len(by_rules)), ROLES):
            yield (*by_rules[:i], role, *by_rules[i + 1 :])
        return
    yield from sorted(
        itertools.product(ROLES, repeat=len(by_rules)), key=lambda roles: sum(a != b for a, b in zip(roles, by_rules, strict=True))
    )


def rows(part: str) -> Iterator[tuple[str, Row]]:
    """The texts of ``new`` or ``seen``, the latter with those of the tests, each with a name of its own."""
    tested = [*sorted((TESTED / "fresh").glob("times_*.csv")), TESTED / "times_classes.csv"] if part == "seen" else []
    for path in [*sorted((HERE / part).glob("*.csv")), *tested]:
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file), 2):
                yield f"{part}/{path.stem}/{number}", row


def learned_from(skip: str = "") -> Iterator[tuple[tuple[str, ...], str, str]]:
    """(features, role, name of the text) of each time that ``roles.tsv`` knows of, as often as it counts; none of the set ``skip``."""
    known = dict(line.split("\t") for line in FOUND.read_text("utf-8").splitlines())
    for part in ("new", "seen"):
        for name, row in rows(part):
            roles = known.get(name, "").split()
            if not roles or (skip and f"/{skip}/" in name):
                continue
            _, heeded = read(row)
            its = told(heeded.heard, heeded.wishes) if heeded else []
            if heeded is None or len(its) != len(roles):
                continue
            found = features(heeded.heard, its, heeded.doubts)
            for _ in range(NEW_COUNT if part == "new" else 1):
                yield from ((tuple(sorted(each)), role, name) for each, role in zip(found, roles, strict=True))


def main() -> None:
    """Find the roles of every text, and write them down."""
    lines = []
    for part in ("new", "seen"):
        for name, row in rows(part):
            roles = roles_meant(row)
            if roles:
                lines.append(f"{name}\t{' '.join(roles)}\n")
    FOUND.write_text("".join(lines), "utf-8")
    print(f"{len(lines)} texts", file=sys.stderr)


if __name__ == "__main__":
    main()
