"""How well the readers do on labelled texts: a Markdown table for every set of a folder.

    python -m tests.figures DIR [--held b] [--misses]

A set is a CSV file with a header. Which task it is for shows in its columns: ``context`` and ``gold`` are times, ``question`` or a gold of
yes, no, unsure and other is yes-no, any other ``gold`` is intent, a ``label`` of optout, optin, help and none is consent; other labels are
for the triage tests and are passed over. ``docs/reference/reading-figures.md`` describes the columns and what counts as right.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from messenger.core.understanding import Language
from messenger.reading.understand import understand
from training.figures import wilson

NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
"""The moment that all labels count from, a Tuesday."""
OFFERED = ("2026-12-01T10:00", "2026-12-03T14:00", "2026-12-04T09:30")
VERDICTS = ("right", "ask", "loose", "wrong")
HORIZON = 100
QUARTER = 15
FIRST, LAST = 7 * 60, 21 * 60
"""Minutes of the day between which starts are compared."""
OFFICE = (8 * 60, 18 * 60)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Starts = frozenset[tuple[int, int]]
"""Possible starts: day from today on, minute of that day."""


# -- what was meant and what was read, as sets of quarter-hour starts --------------------------------------------------


def starts(days: Iterable[int], low: int = 0, high: int = 24 * 60) -> Starts:
    """Every quarter hour of some days from minute ``low`` on and before ``high``, none before NOW."""
    past = NOW.hour * 60 + NOW.minute
    minutes = [minute for minute in range(FIRST, LAST, QUARTER) if low <= minute < high]
    return frozenset((day, minute) for day in days for minute in minutes if day or minute >= past)


def day_number(month_and_day: str) -> int:
    """Days from today to "12-01"; months before November are those of next year."""
    month, day = (int(part) for part in month_and_day.split("-"))
    return (date(NOW.year + (month < 11), month, day) - NOW.date()).days


def minute_of(clock: str) -> int:
    """ "14:30" as a minute of the day."""
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


@dataclass(frozen=True)
class Meant:
    """What a label asks for: a word (none, amb, more), or the wanted starts and those it rules out; ``point`` for a single start."""

    word: str = ""
    point: bool = False
    wanted: Starts = frozenset()
    ruled_out: Starts = frozenset()

    @classmethod
    def of(cls, label: str) -> Meant:
        """One alternative of a label: "@ 12-01 10:00", "w 12-01..12-05 [mon] 09:00-12:00 + x 12-03", "slot 2", "amb"."""
        label = label.strip()
        if label in {"none", "amb", "more"}:
            return cls(word=label)
        if label.startswith("slot"):
            when = datetime.fromisoformat(OFFERED[int(label.split()[1]) - 1])
            label = f"@ {when:%m-%d} {when:%H:%M}"
        terms = [_term(term) for term in label.split(" + ")]
        signs = {sign for sign, _ in terms}
        out: Starts = frozenset().union(*(those for sign, those in terms if sign == "x"))
        base = starts(range(HORIZON)) if signs == {"x"} else frozenset().union(*(those for sign, those in terms if sign != "x"))
        return cls(point=label.startswith("@") and len(terms) == 1, wanted=base - out, ruled_out=out)


def _term(term: str) -> tuple[str, Starts]:
    sign, dates, *rest = term.replace("[", " ").replace("]", " ").split()
    low, high, weekdays = 0, 24 * 60, set(range(7))
    for word in rest:
        if ":" not in word:
            weekdays = {WEEKDAYS.index(name) for name in word.split(",")}
        elif "-" in word:
            low, high = (minute_of(clock) for clock in word.split("-"))
            high += low == high
        else:
            low = minute_of(word)
            high = low + 1
    chosen: Iterable[int] = range(HORIZON)
    if ".." in dates:
        first, last = dates.split("..")
        chosen = range(max(0, day_number(first)), min(HORIZON, day_number(last) + 1) if last else HORIZON)
    elif dates != "*":
        chosen = [day_number(one) for one in dates.split(",")]
    return sign, starts((day for day in chosen if (NOW.date() + timedelta(day)).weekday() in weekdays), low, high)


def read_starts(answer: dict[str, Any]) -> Starts:
    """The starts that an answer of ``understand times`` allows."""
    if answer["kind"] == "slot":
        return Meant.of(f"slot {answer['number']}").wanted
    allowed: set[tuple[int, int]] = set()
    for opening, closing in answer["intervals"]:
        first, last = (datetime.fromisoformat(end).replace(tzinfo=None) for end in (opening, closing))
        begin, until = ((end.date() - NOW.date()).days for end in (first, last))
        for day in range(begin, until + 1):
            low = first.hour * 60 + first.minute if day == begin else 0
            high = last.hour * 60 + last.minute + 1 if day == until else 24 * 60
            allowed |= starts([day], low, high)
    return frozenset(allowed)


# -- verdicts ----------------------------------------------------------------------------------------------------------


def judge_times(label: str, answer: dict[str, Any]) -> str:
    """The best verdict over the alternatives ("A / B") of a label."""
    return min(
        (_against(Meant.of(alternative), answer) for alternative in label.split(" / ")), key=("right", "loose", "ask", "wrong").index
    )


def _against(meant: Meant, answer: dict[str, Any]) -> str:
    kind = answer["kind"]
    asked = kind in {"ask", "none"}
    if meant.word:
        if meant.word == "more":
            return "right" if kind == "more" else "ask" if asked else "wrong"
        return "right" if asked else "wrong"
    if asked:
        return "ask"
    if kind == "more":
        return "wrong"
    got = read_starts(answer)
    if meant.point:
        return "right" if got == meant.wanted else "loose" if got & meant.wanted else "wrong"
    if got & _well_inside(meant.ruled_out):
        return "wrong"
    if _alike(meant.wanted, got) >= (0.9 if meant.ruled_out else 0.75):
        return "right"
    return "loose" if got & meant.wanted and (got >= meant.wanted or got <= meant.wanted) else "wrong"


def _weekend(start: tuple[int, int]) -> bool:
    return (NOW.date() + timedelta(start[0])).weekday() > 4


def _well_inside(ruled_out: Starts) -> Starts:
    """Weekday starts of office hours that are ruled out, and not on the very edge of what is."""
    return frozenset(
        (day, minute)
        for day, minute in ruled_out
        if OFFICE[0] <= minute < OFFICE[1]
        and not _weekend((day, minute))
        and (day, minute - QUARTER) in ruled_out
        and (day, minute + QUARTER) in ruled_out
    )


def _alike(meant: Starts, got: Starts) -> float:
    """Shared starts by all starts of both, in office hours; weekends count only where either speaks of nothing else."""
    only_weekend = any(those and all(_weekend(start) for start in those if _in_office(start)) for those in (meant, got))

    def seen(those: Starts) -> Starts:
        return frozenset(start for start in those if _in_office(start) and (only_weekend or not _weekend(start))) or those

    one, other = seen(meant), seen(got)
    return len(one & other) / len(one | other) if one | other else 0.0


def _in_office(start: tuple[int, int]) -> bool:
    return OFFICE[0] <= start[1] < OFFICE[1]


def judge(task: str, row: dict[str, str], answer: dict[str, Any]) -> str:
    """right, ask, loose or wrong."""
    if task == "times":
        return judge_times(row["gold"], answer)
    if task == "consent":
        got, wanted = answer["consent"], {row["label"]}
        return "right" if got in wanted else "ask" if got == "none" else "wrong"
    wanted = {row["gold"], *(row.get("also_ok") or "").replace("|", " ").split()}
    got = answer["answer"] if task == "yes-no" else answer["intent"]
    if ("other" if got == "ask" else got) in wanted:
        return "right"
    return "ask" if got in {"ask", "unsure", "other", "gibberish"} else "wrong"


# -- sets --------------------------------------------------------------------------------------------------------------


def task_of(rows: list[dict[str, str]]) -> str | None:
    """The task that the columns of a set are for; None where it is none of ours."""
    columns = set(rows[0])
    if {"context", "gold"} <= columns:
        return "times"
    if "gold" in columns:
        return "yes-no" if "question" in columns or {row["gold"] for row in rows} <= {"yes", "no", "unsure", "other"} else "intent"
    if "label" in columns and {row["label"] for row in rows} <= {"optout", "optin", "help", "none"}:
        return "consent"
    return None


@dataclass
class Figures:
    """Verdicts of one set by language."""

    task: str
    name: str
    held: bool
    verdicts: dict[str, Counter[str]] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)

    def add(self, language: str, verdict: str) -> None:
        """Count one verdict."""
        self.verdicts.setdefault(language, Counter())[verdict] += 1


def measure(path: Path, held: str = "") -> Figures | None:
    """Read one set; None where it is for no task of ours. ``held`` is how the names of the sets begin that nobody tuned to, between commas."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    task = task_of(rows) if rows else None
    if task is None:
        return None
    figures = Figures(task, path.stem, bool(held) and path.stem.startswith(tuple(held.split(","))))
    for row in rows:
        language: Language = "es" if row.get("lang") == "es" else "en"
        record: dict[str, Any] = {"text": row["text"], "question": row.get("question", "")}
        if row.get("context") == "offer":
            record["offered"] = list(OFFERED)
        answer = understand(task, record, language, NOW)
        verdict = judge(task, row, answer)
        figures.add(language, verdict)
        if verdict != "right":
            figures.misses.append(f"{verdict:6} {row['text']!r} meant {row.get('gold') or row.get('label')}, read {_short(answer)}")
    return figures


def _short(answer: dict[str, Any]) -> str:
    found = answer.get("intervals")
    said = {key: value for key, value in answer.items() if key != "intervals"}
    return f"{said}" + (f" {found[:2]}" if found else "")


def table(sets: list[Figures]) -> Iterator[str]:
    """The lines of the Markdown table: each set by language, and a total of each task, held-out sets apart."""
    yield "| task | set | language | texts | right | ask | loose | wrong |"
    yield "|---|---|---|---|---|---|---|---|"
    for task in ("times", "yes-no", "intent", "consent"):
        ours = [one for one in sets if one.task == task]
        for one in ours:
            for language, counts in sorted(one.verdicts.items()):
                yield _line(task, one.name + (" (held out)" if one.held else ""), language, counts)
        for title, some in (("developed on", [o for o in ours if not o.held]), ("held out", [o for o in ours if o.held])):
            for language in ("en", "es", "both"):
                total: Counter[str] = Counter()
                for one in some:
                    for spoken, counts in one.verdicts.items():
                        total += counts if language in {spoken, "both"} else Counter()
                if total and len(some) + (language == "both") > 1:
                    yield _line(task, f"**all {title}**", language, total)


def _line(task: str, name: str, language: str, counts: Counter[str]) -> str:
    of = sum(counts.values())

    def cell(verdict: str) -> str:
        if verdict not in {"right", "wrong"}:
            return f"{100 * counts[verdict] / of:.1f}"
        low, high = wilson(counts[verdict], of)
        return f"{100 * counts[verdict] / of:.1f} ({low:.0f}-{high:.0f})"

    return f"| {task} | {name} | {language} | {of} | " + " | ".join(cell(verdict) for verdict in VERDICTS) + " |"


def main() -> None:
    """Print the table for a folder of sets."""
    parser = argparse.ArgumentParser(description="How well the readers do on labelled texts.")
    parser.add_argument("sets", type=Path, help="a folder; CSV files in it and below are read")
    parser.add_argument("--held", default="", help="how the names of the sets begin that nobody tuned to, between commas")
    parser.add_argument("--misses", action="store_true", help="list what was not right (of sets that are not held out)")
    options = parser.parse_args()
    files = [options.sets] if options.sets.is_file() else sorted(options.sets.rglob("*.csv"))
    found = [one for one in (measure(path, options.held) for path in files) if one]
    if not found:
        parser.error(f"no set for the readers in {options.sets}")
    if options.misses:
        for one in found:
            for miss in [] if one.held else one.misses:
                print(f"{one.name}: {miss}")
    print("\n".join(table(found)))


if __name__ == "__main__":
    main()
