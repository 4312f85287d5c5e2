"""What it is learned from which of the offered times a text takes: the answers to offers among the texts in ``times``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from messenger.reading.slots.taken import LEFT, TAKEN, features
from messenger.reading.words.text import words_of
from tests.figures import OFFERED
from training.time_roles import NEW_COUNT, rows

_OFFERED = tuple(datetime.fromisoformat(each) for each in OFFERED)


def learned_from(skip: str = "") -> Iterator[tuple[tuple[str, ...], str, str]]:
    """(features, "taken" or "left", name of the text) of each time offered, as often as it counts; none of the set ``skip``."""
    for part in ("new", "seen"):
        for name, row in rows(part):
            if row["context"] != "offer" or (skip and f"/{skip}/" in name):
                continue
            taken = {int(one.split()[1]) for one in row["gold"].split(" / ") if one.startswith("slot ")}
            for number, found in enumerate(features(words_of(row["text"]), _OFFERED), 1):
                its = (tuple(sorted(found)), TAKEN if number in taken else LEFT, name)
                yield from (its for _ in range(NEW_COUNT if part == "new" else 1))
