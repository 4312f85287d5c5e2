"""The long proofs, outside of the tests: ``python -m tests.faults.long kills | fire | soak``, or ``make kills``, ``make fire``, ``make soak``.

Each prints its seed, a progress bar and its figures, and exits 1 where a law does not hold. docs/reference/measurements.md holds ours.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from messenger.store.schema import migrate
from tests.fakes.server import serve
from tests.faults.burst import Burst, Figures, SlowTwilio
from tests.faults.cluster import Figures as Fire
from tests.faults.cluster import cluster
from tests.faults.lives import installed
from tests.faults.soaking import Soaked, soaked
from tests.postgres import some_server

screen = Console()
command_line = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)
Seed = Annotated[int, typer.Option(help="where all chance comes from; 0: a new one")]
Engine = Annotated[str, typer.Option(help="sqlite, postgresql or both")]


@command_line.callback()
def proofs() -> None:
    """The long proofs of the faults that the product must survive."""


@contextmanager
def a_database(engine: str, folder: Path) -> Iterator[str]:
    """A fresh, migrated one."""
    if engine == "sqlite":
        url = f"sqlite:///{folder}/clinic.db"
        migrate(url)
        yield url
        return
    with some_server() as databases:
        yield databases.fresh()


def progress() -> Progress:
    """A bar with what has happened so far beside it."""
    return Progress(TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[now]}"), TimeRemainingColumn(), console=screen)


def verdict(name: str, broken: list[str]) -> None:
    """Say what is broken, and exit 1."""
    for line in broken[:20]:
        screen.print(f"  {line}", style="red", markup=False, highlight=False)
    if broken:
        screen.print(f"{name}: {len(broken)} broken laws", style="red")
        raise typer.Exit(1)


@command_line.command()
def kills(
    points: Annotated[int, typer.Option(help="how many deaths on each engine", min=1)] = 200,
    held: Annotated[int, typer.Option(help="at least so many between the provider's accepting and our commit", min=0)] = 50,
    seed: Seed = 0,
    engine: Engine = "both",
) -> None:
    """kill -9 at random points of a burst: nothing lost, nothing twice."""
    for each in ("sqlite", "postgresql") if engine == "both" else (engine,):
        drawn = seed or random.SystemRandom().randrange(1, 2**31)
        screen.print(f"{each}: {points} points, seed {drawn}", highlight=False)
        with tempfile.TemporaryDirectory() as folder, a_database(each, Path(folder)) as url, progress() as bar:
            task = bar.add_task(each, total=points, now="")

            def told(now: Figures, bar: Progress = bar, task: TaskID = task) -> None:
                bar.update(task, completed=now.points, now=f"{now.in_doubt} in doubt")

            found = asyncio.run(_kills(url, Path(folder), points, min(held, points), drawn, told))
        screen.print(summary(found), highlight=False)
        verdict(each, found.broken)


def summary(found: Figures) -> str:
    """The figures in one line."""
    return (
        f"  {found.points} kills, {found.in_doubt} between acceptance and commit (held there: {found.held}; {found.doubts} texts in doubt), "
        f"{found.starting} while starting; {found.planned} due texts and {found.texts} texts of people: "
        f"{len(found.broken)} lost, doubled or unanswered"
    )


@command_line.command()
def fire(
    minutes: Annotated[float, typer.Option(help="how long", min=0.1)] = 10,
    processes: Annotated[int, typer.Option(help="how many serve", min=2)] = 3,
    seed: Seed = 0,
) -> None:
    """Processes of main.py on one PostgreSQL under load, one killed and started again every few seconds: nothing lost, nothing twice."""
    drawn = seed or random.SystemRandom().randrange(1, 2**31)
    screen.print(f"{processes} processes, {minutes:g} minutes, seed {drawn}", highlight=False)
    with tempfile.TemporaryDirectory() as folder, a_database("postgresql", Path(folder)) as url, progress() as bar:
        task = bar.add_task("fire", total=minutes * 60, now="")

        def told(now: Fire) -> None:
            bar.update(task, completed=now.seconds, now=f"{now.ends} killed, {now.texts} texts")

        found = asyncio.run(_fire(url, Path(folder), minutes * 60, processes, drawn, told))
    screen.print(
        f"  {found.ends} kills in {found.seconds:.0f} s; {found.texts} texts of people ({found.unanswered_posts} met nobody and were found in "
        f"the provider's list), {found.due} due texts; {found.sent} texts left, {found.doubts} in doubt at the end; lateness p50 "
        f"{found.part(found.lateness, 0.5):.2f} s, p99 {found.part(found.lateness, 0.99):.1f} s; webhook p50 "
        f"{found.part(found.answers, 0.5) * 1000:.0f} ms, p99 {found.part(found.answers, 0.99) * 1000:.0f} ms: "
        f"{len(found.broken)} lost, doubled or unanswered",
        highlight=False,
    )
    verdict("fire", found.broken)


async def _fire(url: str, folder: Path, seconds: float, processes: int, seed: int, told: Callable[[Fire], None]) -> Fire:
    chance = random.Random(seed)
    twilio = SlowTwilio(chance)
    async with serve(twilio), cluster(url, folder, twilio, chance, processes=processes, light=False) as some:
        some.told = told
        await some.under_load("kill", seconds=seconds, every=(2, 5), texting=1.0, due=2.0)
        await some.recover()
        some.judge()
        return some.figures


@command_line.command()
def soak(minutes: Annotated[float, typer.Option(help="how long", min=0.1)] = 60, engine: Engine = "both") -> None:
    """The clockwork for a long time, with texts due all along: it never stands still."""
    for each in ("sqlite", "postgresql") if engine == "both" else (engine,):
        with tempfile.TemporaryDirectory() as folder, a_database(each, Path(folder)) as url, progress() as bar:
            task = bar.add_task(each, total=minutes * 60, now="")

            def told(now: Soaked, bar: Progress = bar, task: TaskID = task) -> None:
                bar.update(task, completed=now.seconds, now=f"{now.sent} sent, latest {now.latest:.2f} s")

            found = asyncio.run(soaked(url, minutes * 60, told))
        screen.print(
            f"  {each}: {found.sent} of {found.planned} sent in {found.seconds:.0f} s, {found.looks} looks; late p50 {found.part(0.5):.3f} s, "
            f"p99 {found.part(0.99):.3f} s, at most {found.latest:.2f} s; the machine stood still for {found.machine:.2f} s at most",
            highlight=False,
        )
        verdict(each, found.broken)


async def _kills(url: str, folder: Path, points: int, held: int, seed: int, told: Callable[[Figures], None]) -> Figures:
    chance = random.Random(seed)
    twilio = SlowTwilio(chance)
    async with serve(twilio), installed(url, folder, twilio) as served:
        return await Burst(served, twilio, chance, told=told).play(points, held)


if __name__ == "__main__":
    command_line()
