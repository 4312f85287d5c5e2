"""The readers on the project's own sentences (tests/reading/*.csv): right nearly always, and a false answer next to never."""

import csv
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from messenger.reading.understand import understand

HERE = Path(__file__).parent
NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
OFFERED = ["2026-12-01T10:00", "2026-12-03T14:00", "2026-12-04T09:30"]


def rows(name):
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("task", "name", "column", "asking"),
    [("yes-no", "yes_no.csv", "answer", {"ask", "unsure"}), ("intent", "intents.csv", "intent", {"other", "gibberish"})],
)
def test_words_are_read_as_meant(task, name, column, asking):
    missed, false = [], []
    everything = rows(name)
    for row in everything:
        got = understand(task, row, row.get("language") or "en", NOW)[column]
        if got != row[column]:
            (missed if got in asking else false).append((row["text"], row[column], got))
    assert len(missed) + len(false) <= 0.05 * len(everything), missed + false
    assert len(false) <= 0.03 * len(everything), false


@pytest.mark.parametrize("row", rows("times.csv"), ids=lambda row: row["text"])
def test_times_are_read_as_meant(row):
    record = {"text": row["text"], **({"offered": OFFERED} if row["offered"] else {})}
    got = understand("times", record, row["language"], NOW)
    kind, _, number = row["kind"].partition(" ")
    assert got["kind"] == kind
    assert got["because"]
    if number:
        assert got["number"] == int(number)
    intervals = got.get("intervals", [])
    assert all(any(first <= start <= last for first, last in intervals) for start in row["inside"].split())
    assert not any(first <= start <= last for first, last in intervals for start in row["outside"].split())


def test_intervals_are_closed_ordered_and_ahead():
    got = understand("times", {"text": "any weekday but wed, mornings"}, "en", NOW)
    flat = [moment for pair in got["intervals"] for moment in pair]
    assert flat == sorted(flat)
    assert flat[0] >= "2026-11-24T10:15"
    assert understand("times", {"text": "dec 8 at 2"}, "en", NOW)["intervals"] == [["2026-12-08T14:00", "2026-12-08T14:00"]]


@pytest.mark.parametrize(
    "path", sorted([*(HERE / "fresh").glob("intent_*.csv"), *(HERE / "fresh").glob("yes_no_*.csv")]), ids=lambda path: path.stem
)
def test_texts_that_were_written_to_be_read_once_stay_read(path):
    """What was wrong at first sight is in docs/reference/reading-figures.md; the last round of each is never learned from."""
    task, column, asking = (
        ("yes-no", "answer", {"ask", "unsure"}) if path.stem.startswith("yes") else ("intent", "intent", {"other", "gibberish"})
    )
    right, false = 0, []
    everything = rows(path)
    for row in everything:
        got = understand(task, row, row["language"], NOW)[column]
        wanted = {row["gold"], *row["also_ok"].split("|")} | ({"ask"} if "other" in (row["gold"], *row["also_ok"].split("|")) else set())
        right += got in wanted
        if got not in wanted and got not in asking:
            false.append((row["text"], row["gold"], got))
    unlearned = path.stem.endswith("8")
    assert right >= (0.75 if unlearned else 0.92) * len(everything)
    assert len(false) <= (0.05 if unlearned else 0.03) * len(everything), false
