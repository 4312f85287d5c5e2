"""One run from beginning to verdict."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from messenger.content import Content
from messenger.core.appointment import Appointment
from messenger.core.communication import CommunicationRequest
from messenger.core.consent import Consent
from messenger.core.party import Party
from messenger.core.planning import plan, reconcile
from messenger.core.task import Task
from messenger.ports import InboundRecord, UnitOfWork
from messenger.service.planning import agenda_of
from messenger.service.shell import Shell
from messenger.simulation.chance import Dice
from messenger.simulation.forecast import counts
from messenger.simulation.laws import LAWS, Verdict
from messenger.simulation.people import crowd
from messenger.simulation.providers import Taken
from messenger.simulation.records import Records, Replan, Urgent
from messenger.simulation.setting import Setting, big_enough
from messenger.simulation.team import Team
from messenger.simulation.world import World
from messenger.store.reads import PARTY, Reads


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
    return asyncio.run(_simulate(setting, big_enough(content, setting), progress))


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
    try:
        await world.begin()
        await world.play(progress)
        records = await collect(world, set(people))
    finally:
        for process in world.processes:
            await process.store.close()
    verdicts = {name: law(records) for name, law in LAWS.items()}
    return Outcome(setting, verdicts, counts(records, setting, world.kills))


async def collect(world: World, senders: set[Any]) -> Records:
    """Everything that the laws look at."""
    store, shell = world.processes[0].store, world.processes[0].shell

    def rows(connection: Any) -> tuple[Any, ...]:
        reads = Reads(connection)
        return (
            reads.records(CommunicationRequest),
            reads.records(Task),
            reads.records(Appointment),
            reads.records(InboundRecord),
            tuple(sorted(reads.records(Consent), key=lambda consent: (consent.at, consent.id))),
            reads.parties(connection.execute(PARTY.select()).mappings().all()),
        )

    requests, tasks, visits, inbound, consents, parties = await store.read(rows)
    history: defaultdict[str, list[tuple[datetime, Appointment]]] = defaultdict(list)
    for at, visit in world.journal.visits:
        history[visit.id].append((at, visit))
    replans: list[Replan] = []
    for party in parties:
        if party.role == "patient":
            replans += await store.run(lambda uow, party=party: _replan(shell, uow, party, world.clock.now()))  # type: ignore[misc]
    return Records(
        clinic=world.content.clinic,
        care_plans=world.content.care_plans,
        ended=world.clock.now(),
        requests={request.id: request for request in requests},
        tasks=tasks,
        visits=visits,
        inbound={(record.inbound.channel, record.inbound.provider_id): record for record in inbound},
        consents=consents,
        parties={party.id: party for party in parties},
        taken=tuple(sorted((t for provider in world.providers.values() for t in provider.ledger), key=lambda t: t.at)),
        received=tuple(text for provider in world.providers.values() for text in provider.received if text.sender in senders),
        urgent=tuple(Urgent(*each) for each in world.urgent),
        history={id: tuple(told) for id, told in history.items()},
        troubles=tuple(world.troubles),
        replans=tuple(replans),
    )


def _replan(shell: Shell, uow: UnitOfWork, party: Party, now: datetime) -> list[Replan]:
    change = reconcile(uow.requests_of(party.id), plan(agenda_of(shell, uow, party), shell.care_plans, now))
    added = [Replan(party.id, f"would add {request.key} due {request.due:%Y-%m-%dT%H:%M}") for request in change.add]
    return added + [Replan(party.id, f"would revoke {id}: {why}") for id, why in change.revoke]


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
