"""How long reading a text takes: ``python -m benchmarks.reading``. Prints p50, p99 and the longest in milliseconds of the processor.

* ``triage``: the safety reading alone, with the shipped rules, as on every inbound text.
* ``triage, joined``: the same with two earlier texts of the same person.
* ``a turn's reading``: safety, carrier word, intents, the text as the answer to the open question (three times are offered), and what a
  turn asks for beside that: the parts that a turn of a patient who stands before the offer looked at for this very text, taken beforehand.
* ``whole reading``: the same with every part that any turn could ask for, most of which a turn leaves unread.
* ``anew``: where nothing that was found in the text is still at hand, as with a text that comes in; readers share it while a text is read,
  and a text that is read nine times on end meets it eight times.

Texts are ordinary replies, requests and risks in both languages, and one of 1,600 characters. Each is read nine times; its time is the
median; the search for garbage is set as the product sets it once all is loaded. Loading is measured in processor time, in fresh processes
that find their bytecode ready, the least of six: importing the reader, then loading the sample clinic with the shipped rules. Memory is
that of all objects that importing the reader, compiling the shipped rules and making all tables leave behind (tracemalloc, in a fresh
process, the files of rules parsed beforehand), the reader's own code and all.

Where a C compiler is there, the reader is compiled in a copy of the checkout (some minutes) and all of it is measured in both forms, three
times in turns (the least counts), with what the compiled one takes for one of the other. ``--built DIR`` names a copy where that was done.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import thread_time
from typing import TypedDict
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table

from messenger.app import keep_loaded
from messenger.built import form
from messenger.content import load
from messenger.core.conversation import take_turn
from messenger.core.dialogue.scene import Turn
from messenger.core.facts import Facts, Offers
from messenger.core.free_slots import free_slots
from messenger.core.party import Address, Party
from messenger.core.reading import Reading
from messenger.core.states import ChoosingSlot, Conversation
from messenger.core.understanding import ExpectSlot
from messenger.reading.read import read, warm
from messenger.reading.safety.triage import Context, triage
from messenger.reading.when_asked import WhenAsked
from tests.compiled_copy import build, copied, environment, why_not

ROOT = Path(__file__).parent.parent
NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
SAMPLE = load()
SLOTS = free_slots(SAMPLE.clinic, SAMPLE.clinic.services["consultation"], (), NOW.astimezone(UTC), limit=3, spread=True)
OFFERED = tuple(slot.start for slot in SLOTS)
ADDRESS = Address("sms", "+12125560000")
TEXTS = """\
1
no
yes
sí, confirmo
tuesday at 3 works
any morning next week except wednesday, or friday after 4
el jueves en la tarde, o el viernes antes de las diez
can we move it to friday? my sister can only drive me then
how much is it and do you take my insurance
necesito cambiar mi cita, me salió trabajo
running 20 late, the bridge is backed up
mi esposo me lleva y me recoge, ¿dónde se estaciona?
lol my phone died, this traffic is killing me
no thoughts of hurting myself, just tired from work
me muero de hambre, ¿puedo comer algo antes?
threw up twice since i got home, keeping water down now
I used to think about ending it all the time, not since 2021
everyone would be happier if i was gone
tengo las pastillas aquí conmigo y ya escribí la carta
my chest feels like someone is standing on it and my left arm is numb
i w4nt t0 k1ll mys3lf
iwanttokillmyself
voy manejando a mi casa, acabo de salir de la sesión y veo borroso
STOP
where do i park and how long does it take and should i eat before and can my mom sit with me
""".splitlines()
LONG = ("I wanted to ask about the time, my ride, what I may eat, and what the first visit is like for somebody my age. " * 15)[:1600]
START = """
import time; started = time.process_time()
import array, bisect, datetime, re, typing, unicodedata, zlib
python = time.process_time()
import messenger.reading.safety.triage, messenger.reading.read
imported = time.process_time()
from messenger.content import load; load()
print(imported - started, python - started, time.process_time() - imported)
"""


KEPT = """
import array, bisect, dataclasses, datetime, gc, re, tracemalloc, typing, unicodedata, yaml, zlib, zoneinfo
from pathlib import Path
files = sorted(Path("messenger/templates/triage").glob("*.yaml"))
records = [record for file in files for record in yaml.safe_load(file.read_text("utf-8"))["records"]]
tracemalloc.start()
def kept():
    gc.collect()
    return tracemalloc.get_traced_memory()[0] / 1e6
from messenger.reading.read import warm
from messenger.reading.safety.triage import compile_rules
found = [kept()]
rules = compile_rules(records, "measured")
del records
found.append(kept())
warm()
found.append(kept())
tracemalloc.stop()
print(*found)
"""


TURNS = 3
"""How often each form is measured where both are, in turns: of each figure the least counts."""
NAMES = tuple(each.name for each in fields(Reading))


def every_part(reading: Reading) -> None:
    """Read every part."""
    for name in NAMES:
        group = getattr(reading, name)
        if isinstance(group, WhenAsked):
            group.whole()


def asked_for(reading: Reading) -> list[attrgetter[object]]:
    """The parts that a turn before the offer asks for, in the order it does."""
    conversation = Conversation("c", ADDRESS, NOW, "p", state=ChoosingSlot("consultation", SLOTS))
    party = Party("p", "patient", NOW, addresses=(ADDRESS,))
    ids = tuple(f"id{number}" for number in range(20))
    facts = Facts(SAMPLE.clinic, SAMPLE.questionnaires, ADDRESS, party, consented=True, on_duty=True, ids=ids, staff_deadline=NOW)
    outcome = take_turn(conversation, reading, facts, NOW.astimezone(UTC))
    if not isinstance(outcome, Turn):
        take_turn(conversation, reading, replace(facts, offers=(Offers(outcome, SLOTS),)), NOW.astimezone(UTC))
    groups = {name: getattr(reading, name) for name in NAMES}
    asked = {name: vars(group) for name, group in groups.items() if isinstance(group, WhenAsked)}
    return [attrgetter(f"{name}.{part}") for name, parts in asked.items() for part in parts if not part.startswith("_")]


def memos() -> list[Callable[[], None]]:
    """How to let go of what readers keep of the texts that were read last."""
    named = [one for name, module in sys.modules.items() if name.startswith("messenger.reading.") for one in vars(module).values()]
    kept = {id(one): one for one in named if hasattr(one, "cache_clear") and one.cache_parameters()["maxsize"] in {4, 64}}
    return [one.cache_clear for one in kept.values()]


def spread(work: Callable[[str], object], texts: list[str], forget: Sequence[Callable[[], None]] = ()) -> list[float]:
    """Milliseconds of each text in ``texts``, shortest first; ``forget`` is called before each reading."""
    found = []
    for text in texts:
        times = []
        for _ in range(9):
            for each in forget:
                each()
            since = thread_time()
            work(text)
            times.append((thread_time() - since) * 1000)
        found.append(median(times))
    return sorted(found)


def starts(times: int = 6) -> tuple[float, float, float]:
    """Milliseconds of the processor to import the reader, those of Python's own modules among them, and to load the sample clinic after
    that: the least of so many starts."""
    found = []
    with TemporaryDirectory() as bytecode:
        env = {name: word for name, word in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPYCACHEPREFIX": bytecode}
        for _ in range(times):
            done = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True, cwd=ROOT, env=env)
            found.append([float(each) * 1000 for each in done.stdout.split()])
    imported, python, loaded = (min(each[part] for each in found) for part in range(3))
    return imported, python, loaded


def measured() -> Measured:
    """What this process finds, of the reader in the form that it runs in."""
    rules = SAMPLE.triage_rules
    earlier = Context(earlier=("ok so i was wondering", "can i ask you something"))

    def reading(text: str) -> Reading:
        return read(text, ExpectSlot(OFFERED), "en", NOW, triage(text, Context(), rules))

    def as_a_turn_asks(text: str) -> None:
        made = reading(text)
        for part in parts[text]:
            part(made)

    works: dict[str, Callable[[str], object]] = {
        "triage": lambda text: triage(text, Context(), rules),
        "triage, joined": lambda text: triage(text, earlier, rules),
        "a turn's reading": as_a_turn_asks,
        "whole reading": lambda text: every_part(reading(text)),
    }
    warm()
    keep_loaded()
    parts = {text: asked_for(reading(text)) for text in (*TEXTS, LONG)}
    rows = [(name, work, list[Callable[[], None]]()) for name, work in works.items()]
    rows += [(f"{name}, anew", works[name], memos()) for name in ("a turn's reading", "whole reading")]
    table = {}
    for name, work, forget in rows:
        times = spread(work, TEXTS, forget)
        table[name] = [median(times), times[int(len(times) * 0.99)], times[-1], spread(work, [LONG], forget)[0]]
    done = subprocess.run([sys.executable, "-c", KEPT], capture_output=True, text=True, check=True, cwd=ROOT).stdout.split()
    return {
        "form": form(),
        "table": table,
        "asked": median(len(parts[text]) for text in TEXTS),
        "starts": starts(),
        "memory": [float(each) for each in done],
    }


class Measured(TypedDict):
    """What was found of one form: the columns of each row of the table in milliseconds, how many parts a turn asks for, three times of
    a start, three sums of memory."""

    form: str
    table: dict[str, list[float]]
    asked: float
    starts: tuple[float, float, float]
    memory: list[float]


def show(found: Measured, console: Console) -> None:
    """Print the table of one form."""
    table = Table("what", "p50 ms", "p99 ms", "longest ms", "1,600 characters ms", title=found["form"], title_justify="left")
    for name, row in found["table"].items():
        table.add_row(name, *(f"{each:.2f}" for each in row))
    console.print(table)
    console.print(f"of its parts a turn asks for {found['asked']:.0f} (median of the texts)", highlight=False)
    imported, python, loaded = found["starts"]
    console.print(
        f"import {imported:.0f} ms, of it {python:.0f} Python's own modules; sample clinic and rules loaded {loaded:.0f} ms",
        highlight=False,
    )
    code, compiled, whole = found["memory"]
    console.print(
        f"memory {whole:.1f} MB: code and what it holds {code:.1f}, the rules of safety {compiled - code:.1f}, "
        f"tables of the readers {whole - compiled:.1f}",
        highlight=False,
    )


def compare(one: Measured, other: Measured, console: Console) -> None:
    """Print what the second takes for one of the first."""
    table = Table("compiled for interpreted", "p50", "p99", "longest", "1,600 characters")
    for name, row in one["table"].items():
        table.add_row(name, *(f"{after / before:.2f}" for before, after in zip(row, other["table"][name], strict=True)))
    console.print(table)
    started, loaded = (other["starts"][part] / one["starts"][part] for part in (0, 2))
    console.print(f"import {started:.2f}, loading {loaded:.2f}, memory {other['memory'][2] / one['memory'][2]:.2f}", highlight=False)


def in_both_forms(built: Path | None) -> tuple[Measured, Measured]:
    """The same in two copies of the checkout, interpreted and compiled, in turns. ``built``: a copy that is compiled already."""
    with TemporaryDirectory() as folder:
        plain = copied(Path(folder) / "interpreted")
        compiled = built or copied(Path(folder) / "compiled")
        if built is None:
            build(compiled)
        command = [sys.executable, "-m", "benchmarks.reading", "--this"]
        found: dict[str, list[Measured]] = {"interpreted": [], "compiled": []}
        for _ in range(TURNS):
            for copy in (plain, compiled):
                done = subprocess.run(command, cwd=copy, env=environment(copy), stdout=subprocess.PIPE, text=True, check=True)
                one: Measured = json.loads(done.stdout)
                found[one["form"]].append(one)
    return least(found["interpreted"]), least(found["compiled"])


def least(found: list[Measured]) -> Measured:
    """Each figure as it was lowest: other work on the machine only adds to one."""
    first = found[0]
    table = {name: [min(cells) for cells in zip(*(each["table"][name] for each in found), strict=True)] for name in first["table"]}
    imported, python, loaded = (min(each["starts"][part] for each in found) for part in range(3))
    return {**first, "table": table, "starts": (imported, python, loaded)}


def main() -> None:
    """Measure and print the tables."""
    parser = ArgumentParser(description="How long reading a text takes, interpreted and compiled.")
    parser.add_argument("--built", type=Path, help="a copy of the checkout in which the reader is compiled already")
    parser.add_argument("--this", action="store_true", help="measure the form that runs here, and print it as JSON")
    options = parser.parse_args()
    console = Console(width=100)
    if options.this:
        print(json.dumps(measured()))
        return
    reason = "" if options.built else why_not()
    if reason:
        show(measured(), console)
        console.print(f"not measured compiled: {reason}", highlight=False)
        return
    one, other = in_both_forms(options.built)
    for found in (one, other):
        show(found, console)
    compare(one, other, console)


if __name__ == "__main__":
    main()
