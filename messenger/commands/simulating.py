"""``simulate``: days of a whole clinic in seconds, with faults, and the laws that must hold."""

from __future__ import annotations

import logging
import sys
import time
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console as Screen
from rich.progress import Progress
from rich.table import Table

from messenger.commands.terms import clinic, emit, fail, instant
from messenger.simulation.run import Outcome, shrunk, simulate
from messenger.simulation.setting import START, Setting
from messenger.simulation.world import IN_MEMORY, DatabaseRefused


def command(
    days: Annotated[int, typer.Option(help="how many", min=1, max=3660)] = 30,
    patients: Annotated[int, typer.Option(help="how many", min=1, max=100_000)] = 20,
    now: Annotated[str | None, typer.Option(help="the virtual clock; ISO 8601; default: the week in which summer time ends")] = None,
    seed: Annotated[int, typer.Option(help="decides everything that happens")] = 1,
    faults: Annotated[str, typer.Option(help="none, some or many")] = "some",
    processes: Annotated[int, typer.Option(help="so many products on one database", min=1, max=16)] = 1,
    database: Annotated[str, typer.Option(help="its URL, an empty one; default: in memory")] = IN_MEMORY,
    json: Annotated[bool, typer.Option("--json", help="JSON lines")] = False,
    shrink: Annotated[bool, typer.Option(help="find a smaller run that fails too")] = True,
    clinic_dir: Annotated[Path | None, typer.Option("--clinic", help="a clinic's folder; default: the sample clinic")] = None,
) -> None:
    """Patients, staff and providers on a virtual clock; exit 1 where a law is broken or never had an occasion.

    Example: messenger simulate --days 30 --patients 20 --faults many --seed 7
    """
    if faults not in ("none", "some", "many"):
        fail(f"--faults {faults}: none, some or many is needed")
    if processes > 1 and database == IN_MEMORY:
        fail("--processes: several products need a database that they can share; give one with --database")
    found = clinic(clinic_dir)
    at = instant(now, "--now", found.clinic.time_zone).astimezone(UTC) if now else START
    setting = Setting(days, patients, at, seed, faults, processes, database)  # type: ignore[arg-type]  # faults is one of the three
    logging.disable(logging.ERROR)  # what providers do on purpose is no news
    began = time.perf_counter()
    try:
        with Progress(console=Screen(stderr=True), disable=not sys.stderr.isatty(), transient=True) as bar:
            shown = bar.add_task("days", total=1.0)
            outcome = simulate(setting, found, lambda share: bar.update(shown, completed=share))
    except DatabaseRefused as error:
        fail(f"--database: {error}")
    seconds = round(time.perf_counter() - began, 2)
    failed = bool(outcome.broken or outcome.untried)
    if outcome.broken:
        _tell_failure(outcome, found, shrink and database == IN_MEMORY)
    if json:
        emit(report(outcome, seconds))
    else:
        _table(outcome, seconds)
    if failed:
        raise typer.Exit(1)


def report(outcome: Outcome, seconds: float) -> dict[str, Any]:
    """The last line of ``--json``."""
    laws = {
        name: {
            "holds": verdict.holds,
            "occasions": verdict.occasions,
            "violations": verdict.violations,
            "examples": list(verdict.examples),
        }
        for name, verdict in outcome.laws.items()
    }
    return {"laws": laws, "counts": dict(outcome.counts), "seed": outcome.setting.seed, "seconds": seconds}


def command_line(setting: Setting) -> str:
    """What to type to see this run again."""
    more = f" --processes {setting.processes}" if setting.processes > 1 else ""
    return (
        f"messenger simulate --days {setting.days} --patients {setting.patients} --now {setting.now.isoformat()} --seed {setting.seed} "
        f"--faults {setting.faults}{more}"
    )


def _tell_failure(outcome: Outcome, content: Any, shrink: bool) -> None:
    typer.echo(f"messenger: broken with seed {outcome.setting.seed}: {', '.join(outcome.broken)}", err=True)
    smallest = outcome
    if shrink:
        smallest = shrunk(outcome, content, lambda smaller: typer.echo(f"messenger: trying {command_line(smaller)}", err=True))
    typer.echo(f"messenger: again with: {command_line(replace(smallest.setting, database=IN_MEMORY))}", err=True)


def _table(outcome: Outcome, seconds: float) -> None:
    screen = Screen()
    laws = Table("law", "holds", "occasions", "violations", "examples", title=f"seed {outcome.setting.seed}, {seconds} s")
    for name, verdict in outcome.laws.items():
        holds = "yes" if verdict.holds and verdict.occasions else "untried" if verdict.holds else "NO"
        laws.add_row(name, holds, str(verdict.occasions), str(verdict.violations), "\n".join(verdict.examples[:3]))
    screen.print(laws)
    figures = Table("figure", "value")
    for name, value in outcome.counts.items():
        shown = ", ".join(f"{key} {number}" for key, number in value.items()) if isinstance(value, dict) else str(value)
        figures.add_row(name.replace("_", " "), shown)
    screen.print(figures)
