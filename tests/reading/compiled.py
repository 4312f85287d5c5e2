"""Whether the compiled reader says the same, to the letter, as the interpreted one: ``python -m tests.reading.compiled`` (``make agree``).

The reader is compiled in a copy of the checkout (some minutes), then every text of ``tests/reading`` and ``training`` is read in both forms
under every question that a text of its kind may answer: the whole reading with its reasons, and the safety reading. At last the tests
of the reader and of the core run there, compiled. Exit 1 where one text differs or one test fails. ``--every 10`` reads each tenth text.
"""

from __future__ import annotations

import argparse
import csv
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from itertools import islice, zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import yaml
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from messenger.built import form
from messenger.content import load
from messenger.core.understanding import (
    ExpectChecklist,
    ExpectChoice,
    Expecting,
    ExpectName,
    ExpectNothing,
    ExpectNumber,
    ExpectSlot,
    ExpectYesNo,
    Language,
)
from messenger.reading.read import read
from messenger.reading.safety.triage import Context, Rules, triage
from messenger.reading.understand import understand_times
from tests.compiled_copy import ROOT, build, copied, environment, why_not
from tests.figures import NOW, OFFERED
from training.lines import from_lines

OFFER = tuple(datetime.fromisoformat(each).replace(tzinfo=ZoneInfo("America/Chicago")) for each in OFFERED)
SAFE = ExpectChoice(("no", "yes"), (("yes", 2), ("si", 2), ("sí", 2)), "safety", ("no", "sometimes"), careful=True)
DAY = ExpectChoice(("Tue, Dec 1", "Thu, Dec 3"), (("more", 3),), "day")
LIST = ExpectChecklist(("high blood pressure", "a heart condition", "a stroke"))
BY_KIND: dict[str, tuple[Expecting, ...]] = {
    "intent": (ExpectNothing(), ExpectSlot(OFFER), ExpectName("ride"), ExpectName("patient")),
    "times": (ExpectNothing(), ExpectSlot(OFFER), ExpectSlot(OFFER, keep=True, asked=1), DAY),
    "yes-no": (ExpectNothing(), ExpectNumber(1, 120, "age"), LIST),
    "triage": (ExpectNothing(), SAFE),
}
"""What may be open when a text of a kind comes; to a yes-no text its own question too."""
ASKED = "Are you safe right now?"


def texts() -> Iterator[tuple[str, str, str]]:
    """Each text with its kind and the question that it answers ("" where none), the same ones in the same order each time."""
    tables = [*ROOT.glob("tests/reading/*.csv"), *ROOT.glob("tests/reading/fresh/*.csv"), *ROOT.glob("training/times/*/*.csv")]
    for path in sorted(tables):
        kind = "intent" if path.stem.startswith("intent") else "yes-no" if path.stem.startswith("yes_no") else "times"
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield kind, row["text"], row.get("question") or ""
    for path in sorted(ROOT.glob("training/answers/*.txt")):
        for each in from_lines(path, 2):
            yield "yes-no" if path.stem.startswith("yes_no") else "intent", each.text, each.topic
    for path in sorted(ROOT.glob("training/triage/**/*.yaml")):
        for lines in yaml.safe_load(path.read_text("utf-8"))["texts"].values():
            yield from (("triage", line, "") for line in lines.splitlines() if line)


def readings(every: int) -> Iterator[str]:
    """What is read of each text, or of every so many-th, under each question; a line each. What is raised counts as read."""
    rules = load().triage_rules
    for kind, text, question in islice(texts(), 0, None, every):
        try:
            said = [repr(each) for each in read_all(kind, text, question, rules)]
        except Exception as error:
            said = [f"{type(error).__name__}: {error}"]
        yield ascii((kind, text, said))


def read_all(kind: str, text: str, question: str, rules: Rules) -> Iterator[object]:
    """All that is read of one text; half of them by an English speaker."""
    language: Language = "es" if len(text) % 2 else "en"
    found = triage(text, Context(question), rules)
    yield found
    yield triage(text, Context(ASKED, earlier=("ok so i was wondering",), after_session=True), rules)
    for expecting in (*BY_KIND[kind], *([ExpectYesNo(question)] if kind == "yes-no" else [])):
        yield read(text, expecting, language, NOW, found)
    if kind == "times":
        yield understand_times(text, (), language, NOW)
        yield understand_times(text, OFFER, language, NOW)


def compare(plain: Path, compiled: Path, every: int) -> Counter[str]:
    """How many texts of each kind agree ("intent") and how many do not ("intent, not the same"); the first that do not are printed."""
    command = [sys.executable, "-m", "tests.reading.compiled", "--say", "--every", str(every)]
    running = [
        subprocess.Popen(command, cwd=where, env=environment(where), stdout=subprocess.PIPE, text=True, encoding="ascii")
        for where in (plain, compiled)
    ]
    counts: Counter[str] = Counter()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns) as progress:
        bar = progress.add_task("texts read both ways", total=-(-sum(1 for _ in texts()) // every))
        pairs = zip_longest(*(each.stdout or () for each in running), fillvalue="")
        forms = next(pairs)
        if forms != ("interpreted\n", "compiled\n"):
            raise RuntimeError(f"the two forms are {forms}")
        for one, other in pairs:
            kind = (one or other)[2:].partition("'")[0]
            counts[kind if one == other else f"{kind}, not the same"] += 1
            if one != other and sum(many for name, many in counts.items() if "," in name) <= 20:
                progress.print(apart(one, other), markup=False)
            progress.advance(bar)
    if any(each.wait() for each in running):
        raise RuntimeError("a form came to no end")
    return counts


def apart(one: str, other: str) -> str:
    """Where two lines part, with what stands round it."""
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return f"{one[:120]}\n  interpreted …{one[max(0, at - 80) : at + 80]}\n  compiled    …{other[max(0, at - 80) : at + 80]}"


def main() -> None:
    """Compile, read both ways, say how many agree, and run the tests."""
    parser = argparse.ArgumentParser(description="Whether the compiled reader says the same as the interpreted one.")
    parser.add_argument("--every", type=int, default=1, help="read each so many-th text")
    parser.add_argument("--built", type=Path, help="a copy in which the reader is compiled already")
    parser.add_argument("--say", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.say:
        print(form(), flush=True)
        for line in readings(options.every):
            print(line)
        return
    if reason := why_not():
        raise SystemExit(f"The reader cannot be compiled: {reason}.")
    with TemporaryDirectory() as folder:
        plain = copied(Path(folder) / "interpreted")
        compiled = options.built or copied(Path(folder) / "compiled")
        if not options.built:
            print("Compiling the reader (some minutes) ...", flush=True)
            build(compiled)
        counts = compare(plain, compiled, options.every)
        for name, many in sorted(counts.items()):
            print(f"{name}: {many}")
        command = [sys.executable, "-m", "pytest", "-n", "2", "-p", "no:cacheprovider", "tests/reading", "tests/core"]
        failed = subprocess.run(command, cwd=compiled, env=environment(compiled), check=False).returncode
    raise SystemExit(1 if failed or any("," in name for name in counts) else 0)


if __name__ == "__main__":
    main()
