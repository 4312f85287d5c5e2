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
from rich.progress import BarColumn, Progress, ProgressColumn, TextColumn, TimeRemainingColumn
from rich.progress import Task as ProgressTask
from rich.table import Table
from rich.text import Text

from messenger.commands.terms import Screen, clinic, emit, fail, instant
from messenger.simulation.run import Outcome, shrunk, simulate
from messenger.simulation.setting import START, Setting
from messenger.simulation.world import IN_MEMORY, DatabaseRefused


def command(
    days: Annotated[int, typer.Option(help="how many", min=1, max=3660)] = 30,
    patients: Annotated[int, typer.Option(help="how many", min=1, max=100_000)] = 20,
    now: Annotated[
        str | None, typer.Option(help="the virtual clock; ISO 8601; default: 2026-10-26, the week in which summer time ends")
    ] = None,
    seed: Annotated[int, typer.Option(help="decides everything that happens")] = 1,
    faults: Annotated[str, typer.Option(help="none, some or many; default: some")] = "some",
    processes: Annotated[int, typer.Option(help="so many products on one database", min=1, max=16)] = 1,
    database: Annotated[str, typer.Option(help="its URL, an empty one; default: in memory")] = IN_MEMORY,
    json: Annotated[bool, typer.Option("--json", help="JSON lines")] = False,
    shrink: Annotated[bool, typer.Option(help="find a smaller run that fails too")] = True,
    clinic_dir: Annotated[
        Path | None,
        typer.Option("--clinic", help="a clinic's folder, with as many of its people and rooms as the patients need; default: the sample"),
    ] = None,
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
        shown = (TextColumn("day"), DayColumn(), BarColumn(), RateColumn(), TimeRemainingColumn())
        with Progress(*shown, console=Screen(stderr=True), disable=not sys.stderr.isatty(), transient=True) as bar:
            days_done = bar.add_task("days", total=float(days), patients=patients)
            outcome = simulate(setting, found, lambda share: bar.update(days_done, completed=share * days))
    except DatabaseRefused as error:
        fail(f"--database: {error}")
    finally:
        logging.disable(logging.NOTSET)
    seconds = round(time.perf_counter() - began, 2)
    failed = bool(outcome.broken or outcome.untried)
    if outcome.broken:
        _tell_failure(outcome, found, shrink and database == IN_MEMORY)
    if json:
        emit(report(outcome, seconds) | effort(setting, seconds))
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


def effort(setting: Setting, seconds: float) -> dict[str, Any]:
    """What the run took: patient-days a second, and the most memory that the process had, in MiB (None where the system does not say)."""
    return {"patient_days_a_second": round(setting.days * setting.patients / max(seconds, 0.01), 1), "memory_mib": _memory()}


def _memory() -> int | None:
    try:
        import resource  # not on Windows
    except ImportError:
        return None
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(most // (1024 * 1024 if sys.platform == "darwin" else 1024))  # bytes on macOS, KiB elsewhere (getrusage(2))


class DayColumn(ProgressColumn):
    """Which day of how many."""

    def render(self, task: ProgressTask) -> Text:
        """``12/90``."""
        return Text(f"{int(task.completed)}/{int(task.total or 0)}")


class RateColumn(ProgressColumn):
    """Patient-days a second."""

    def render(self, task: ProgressTask) -> Text:
        """``412 patient-days/s``; nothing before there is a rate."""
        return Text(f"{task.speed * task.fields['patients']:.0f} patient-days/s" if task.speed else "")


def command_line(setting: Setting) -> str:
    """What to type to see this run again."""
    more = f" --processes {setting.processes}" if setting.processes > 1 else ""
    return (
        f"messenger simulate --days {setting.days} --patients {setting.patients} --now {setting.now.isoformat()} --seed {setting.seed} "
        f"--faults {setting.faults}{more}"
    )


def _tell_failure(outcome: Outcome, content: Any, shrink: bool) -> None:
    typer.echo(f"messenger: broken with seed {outcome.setting.seed}: {', '.join(outcome.broken)}", err=True)
    for name in outcome.broken:  # said before the search for a smaller run, which may take long
        for example in outcome.laws[name].examples:
            typer.echo(f"messenger: {name}: {example}", err=True)
    smallest = outcome
    if shrink:
        logging.disable(logging.ERROR)
        smallest = shrunk(outcome, content, lambda smaller: typer.echo(f"messenger: trying {command_line(smaller)}", err=True))
        logging.disable(logging.NOTSET)
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
    size = outcome.counts["clinic"]["times_the_size_of_the_folder"]
    if size > 1:
        figures.caption = (
            f"The clinic has {size} times the practitioners and rooms of its folder; hours, staff and their phones are the same."
        )
    screen.print(figures)
