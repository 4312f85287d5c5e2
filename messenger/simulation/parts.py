"""What a run left behind, read in parts: some people at a time, with everything that concerns them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from messenger.core.appointment import Appointment
from messenger.core.communication import CommunicationRequest, Inbound
from messenger.core.consent import Consent
from messenger.core.party import Address, Party
from messenger.core.planning import plan, reconcile
from messenger.core.task import Task
from messenger.ports.store import UnitOfWork
from messenger.service.planning import agenda_of
from messenger.service.shell import Shell
from messenger.simulation.providers import Taken
from messenger.simulation.records import Heard, Records, Replan, Tasks, Troubles, Urgent
from messenger.simulation.world import World
from messenger.store.census import Census

PEOPLE = 50
"""How many people are looked at together."""

REQUESTS = 5_000
"""How many requests to one member of staff are looked at together."""


@dataclass
class Tally:
    """What is counted of requests on the way."""

    statuses: Counter[str] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)
    turned_away: set[str] = field(default_factory=set)

    def add(self, requests: Sequence[CommunicationRequest]) -> None:
        """Count these."""
        for request in requests:
            self.statuses[request.status] += 1
            if request.status == "dropped":
                self.dropped[_reason(request.status_reason)] += 1
            if request.words == "slots.none" and request.patient_id is not None:
                self.turned_away.add(request.patient_id)


def _reason(text: str) -> str:
    """A reason without its figures."""
    return "".join(letter for letter in text if not letter.isdigit()).replace("(::)", "").strip()


@dataclass
class Parts:
    """The whole of a run: what is small of it at once, the rest in parts. Made by :func:`gather`."""

    world: World
    whole: Records
    tally: Tally = field(default_factory=Tally)

    async def all(self) -> list[Records]:
        """Every part, in one list; for small runs and tests."""
        return [part async for part in self.each()]

    async def each(self) -> AsyncIterator[Records]:
        """Staff first, whose pages the others are judged by; then the patients; last what belongs to nobody."""
        whole = self.whole
        of_request: defaultdict[str, list[Taken]] = defaultdict(list)
        for taken in whole.taken:
            of_request[taken.outbound.request_id].append(taken)
        texts: defaultdict[Address, list[Inbound]] = defaultdict(list)
        for text in whole.received:
            texts[text.sender].append(text)
        urgent: defaultdict[Address, list[Urgent]] = defaultdict(list)
        for each in whole.urgent:
            urgent[each.sender].append(each)
        visits: defaultdict[str, list[Appointment]] = defaultdict(list)
        for visit in whole.visits:
            visits[visit.patient_id].append(visit)
        pages: defaultdict[str, list[datetime]] = defaultdict(list)

        def part(requests: Sequence[CommunicationRequest], people: Sequence[Party], **more: Any) -> Records:
            self.tally.add(requests)
            taken = sorted((t for request in requests for t in of_request.pop(request.id, ())), key=lambda t: t.at)
            addresses = {address for party in people for address in party.addresses}
            return replace(
                whole,
                requests={request.id: request for request in requests},
                taken=tuple(taken),
                visits=tuple(visit for party in people for visit in visits.pop(party.id, ())),
                received=tuple(text for address in sorted(addresses, key=str) for text in texts.pop(address, ())),
                urgent=tuple(text for address in sorted(addresses, key=str) for text in urgent.pop(address, ())),
                counted=frozenset(party.id for party in people),
                pages={cause: tuple(at) for cause, at in pages.items()},
                **more,
            )

        staff = [party for party in whole.parties.values() if party.role == "staff"]
        others = [party for party in whole.parties.values() if party.role != "staff"]
        for party in staff:
            last = ""
            while requests := await self._requests([party.id], after=last, limit=REQUESTS):
                last = requests[-1].id
                for request in requests:
                    if request.words == "staff.urgent":
                        pages[request.cause] += [taken.at for taken in of_request.get(request.id, ())]
                yield part(requests, ())
        for first in range(0, len(others), PEOPLE):
            people = others[first : first + PEOPLE]
            requests = await self._requests([party.id for party in people])
            yield part(requests, people, replans=await self._replans(people))
        rest = tuple(taken for each in of_request.values() for taken in each)
        yield replace(
            whole,
            requests={},
            taken=rest,
            visits=(),
            received=tuple(text for each in texts.values() for text in each),
            urgent=tuple(text for each in urgent.values() for text in each),
            counted=frozenset(),
        )

    async def _requests(self, recipients: list[str], after: str = "", limit: int | None = None) -> tuple[CommunicationRequest, ...]:
        return await self.world.processes[0].store.read(lambda connection: Census(connection).requests_to(recipients, after, limit))

    async def _replans(self, people: Sequence[Party]) -> tuple[Replan, ...]:
        shell, now = self.world.processes[0].shell, self.world.clock.now()
        found: list[Replan] = []
        for party in people:
            if party.role == "patient":
                found += await self.world.processes[0].store.run(lambda uow, party=party: _replan(shell, uow, party, now))  # type: ignore[misc]
        return tuple(found)


def _replan(shell: Shell, uow: UnitOfWork, party: Party, now: datetime) -> list[Replan]:
    change = reconcile(uow.requests_of(party.id), plan(agenda_of(shell, uow, party), shell.care_plans, now))
    added = [Replan(party.id, f"would add {request.key} due {request.due:%Y-%m-%dT%H:%M}") for request in change.add]
    return added + [Replan(party.id, f"would revoke {id}: {why}") for id, why in change.revoke]


async def gather(world: World, senders: frozenset[Address]) -> Parts:
    """What a run left behind; ``senders``: the addresses of its patients."""

    def rows(connection: Any) -> tuple[Any, ...]:
        reads = Census(connection)
        return (
            reads.records(Task),
            reads.records(Appointment),
            {text: Heard(*found) for text, found in reads.heard().items()},
            tuple(sorted(reads.records(Consent), key=lambda consent: (consent.at, consent.id))),
            reads.everybody(),
        )

    tasks, visits, inbound, consents, parties = await world.processes[0].store.read(rows)
    history: defaultdict[str, list[tuple[datetime, Appointment]]] = defaultdict(list)
    for at, visit in world.journal.visits:
        history[visit.id].append((at, visit))
    providers = world.providers.values()
    return Parts(
        world,
        Records(
            clinic=world.content.clinic,
            care_plans=world.content.care_plans,
            ended=world.clock.now(),
            tasks=Tasks(tasks),
            visits=visits,
            inbound=inbound,
            consents=consents,
            parties=parties,
            taken=tuple(sorted((taken for provider in providers for taken in provider.ledger), key=lambda taken: taken.at)),
            received=tuple(text for provider in providers for text in provider.received if text.sender in senders),
            urgent=tuple(Urgent(*each) for each in world.urgent),
            history={id: tuple(told) for id, told in history.items()},
            troubles=Troubles.of(world.troubles),
        ),
    )
