"""How long reading a text takes: ``python -m benchmarks.reading``. Prints a table of p50, p99 and the longest in milliseconds.

* ``triage``: the safety reading alone, with the shipped rules, as on every inbound text.
* ``triage, joined``: the same with two earlier texts of the same person.
* ``whole reading``: safety, carrier word, intent and language of the text, and its reading as the answer to one open question.

Texts are ordinary replies, requests and risks in both languages, and one of 1,600 characters. Each is read nine times; its time is the
median. Loading is measured in a fresh process: importing the reader, then loading the sample clinic with the shipped rules.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from statistics import median
from time import perf_counter
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table

from messenger.content import load
from messenger.core.understanding import ExpectSlot
from messenger.reading.read import read
from messenger.reading.triage import Context, triage

NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
OFFERED = tuple((NOW + timedelta(days=days)).astimezone(UTC) for days in (7, 9, 10))
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
import time; a = time.perf_counter()
import messenger.reading.triage, messenger.reading.read
b = time.perf_counter()
from messenger.content import load; load()
print(b - a, time.perf_counter() - b)
"""


def spread(work: Callable[[str], object], texts: list[str]) -> list[float]:
    """Milliseconds of each text in ``texts``, shortest first."""
    found = []
    for text in texts:
        times = []
        for _ in range(9):
            since = perf_counter()
            work(text)
            times.append((perf_counter() - since) * 1000)
        found.append(median(times))
    return sorted(found)


def main() -> None:
    """Measure and print the table."""
    rules = load().triage_rules
    earlier = Context(earlier=("ok so i was wondering", "can i ask you something"))
    slot = ExpectSlot(OFFERED)
    works: dict[str, Callable[[str], object]] = {
        "triage": lambda text: triage(text, Context(), rules),
        "triage, joined": lambda text: triage(text, earlier, rules),
        "whole reading": lambda text: read(text, slot, "en", NOW, triage(text, Context(), rules)),
    }
    table = Table("what", "p50 ms", "p99 ms", "longest ms", "1,600 characters ms")
    for name, work in works.items():
        times = spread(work, TEXTS)
        row = (median(times), times[int(len(times) * 0.99)], times[-1], spread(work, [LONG])[0])
        table.add_row(name, *(f"{each:.2f}" for each in row))
    console = Console(width=100)
    console.print(table)
    started = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True).stdout.split()
    console.print(f"import {float(started[0]) * 1000:.0f} ms, sample clinic and rules loaded {float(started[1]) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
