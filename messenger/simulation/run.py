"""One run from beginning to verdict."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from messenger.content import Content
from messenger.simulation.chance import Dice
from messenger.simulation.forecast import counts
from messenger.simulation.laws.judge import Judge
from messenger.simulation.laws.verdict import Verdict
from messenger.simulation.parts import gather
from messenger.simulation.people import crowd
from messenger.simulation.providers import Taken
from messenger.simulation.setting import Setting, big_enough
from messenger.simulation.team import Team
from messenger.simulation.world import World


class StillLoop(asyncio.SelectorEventLoop):
    """An event loop on which no time passes: a time limit in the product never runs out because the machine was busy."""

    def time(self) -> float:
        """Always the same."""
        return 0.0


@dataclass(frozen=True)
class Outcome:
    """What a run says: each law's verdict by name, and the forecast."""

    setting: Setting
    laws: Mapping[str, Verdict]
    counts: Mapping[str, Any]

    @property
    def broken(self) -> tuple[str, ...]:
        """The laws that do not hold."""
        return tuple(name for name, verdict in self.laws.items() if not verdict.holds)

    @property
    def untried(self) -> tuple[str, ...]:
        """The laws that had no occasion."""
        return tuple(name for name, verdict in self.laws.items() if not verdict.occasions)


def simulate(setting: Setting, content: Content, progress: Callable[[float], None] = lambda share: None) -> Outcome:
    """Play ``setting`` with a clinic like ``content``'s; ``progress`` is told the share that is done (0 to 1)."""
    # One process is the same run each time, however busy the machine; several need their threads' real time.
    with asyncio.Runner(loop_factory=StillLoop if setting.processes == 1 else None) as runner:
        return runner.run(_simulate(setting, big_enough(content, setting), progress))


async def _simulate(setting: Setting, content: Content, progress: Callable[[float], None]) -> Outcome:
    world = World(setting, content)
    people = crowd(world)
    team = Team(world, Dice(f"{setting.seed}:team"))
    team.begin()

    def arrived(taken: Taken) -> None:
        person = people.get(taken.outbound.address)
        if person is not None:
            person.arrived(taken)
        elif taken.outbound.role == "staff":
            team.arrived(taken)

    world.on_arrival = arrived
    judge = Judge()
    try:
        await world.begin()
        await world.play(progress)
        parts = await gather(world, frozenset(people))
        async for records in parts.each():
            judge.hear(records)
    finally:
        for process in world.processes:
            await process.store.close()
    return Outcome(setting, judge.verdicts(parts.whole), counts(parts.whole, parts.tally, setting, world.kills))


def shrunk(outcome: Outcome, content: Content, told: Callable[[Setting], None], tries: int = 8) -> Outcome:
    """The smallest run of the same seed that still breaks one of the laws that ``outcome`` broke: fewer days, then fewer patients."""
    smallest = outcome
    for name in ("days", "patients"):
        while tries and getattr(smallest.setting, name) > 1:
            smaller = replace(smallest.setting, **{name: getattr(smallest.setting, name) // 2})
            told(smaller)
            tries -= 1
            tried = simulate(smaller, content)
            if not set(tried.broken) & set(outcome.broken):
                break
            smallest = tried
    return smallest
