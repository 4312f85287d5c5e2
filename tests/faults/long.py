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
from tests.faults.lives import installed
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


async def _kills(url: str, folder: Path, points: int, held: int, seed: int, told: Callable[[Figures], None]) -> Figures:
    chance = random.Random(seed)
    twilio = SlowTwilio(chance)
    async with serve(twilio), installed(url, folder, twilio) as served:
        return await Burst(served, twilio, chance, told=told).play(points, held)


if __name__ == "__main__":
    command_line()
