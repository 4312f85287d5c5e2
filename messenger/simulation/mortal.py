"""The product as the world runs it: it may die before a commit or right after it, and before a provider was asked or right after."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar, cast

from messenger.clock import VirtualClock
from messenger.core.appointment import Appointment
from messenger.core.party import Address
from messenger.ids import SeededIds
from messenger.ports.channels import Outbound, ProviderMessage, SendOutcome
from messenger.ports.store import UnitOfWork
from messenger.service.shell import Shell
from messenger.simulation.chance import Dice
from messenger.simulation.providers import Provider
from messenger.store.sql import SqlStore

T = TypeVar("T")


class Killed(BaseException):
    """The product dies here. Not an Exception: nothing in the product may catch it, as nothing catches kill -9."""


@dataclass
class Life:
    """One life of the product, from a start to a kill."""

    alive: bool = True


@dataclass
class Fate:
    """Whether the next step is the last of a life. ``kill``: how likely that is (0 to 1)."""

    dice: Dice
    kill: float

    def dies(self) -> bool:
        """Whether the next step is the last."""
        return self.dice.often(self.kill)

    def perhaps_die(self, life: Life) -> None:
        """Raises Killed where this life is over, or ends here."""
        if life.alive and self.dies():
            life.alive = False
        if not life.alive:
            raise Killed


@dataclass
class Journal:
    """What was committed about visits, in order: the database itself keeps only how they stand now."""

    clock: VirtualClock
    visits: list[tuple[datetime, Appointment]] = field(default_factory=list)

    def note(self, seen: Iterable[Appointment]) -> None:
        """These were written now."""
        now = self.clock.now()
        self.visits.extend((now, visit) for visit in seen)


class Recording:
    """A unit of work that notes down what it writes about visits."""

    def __init__(self, inner: UnitOfWork, seen: list[Appointment]) -> None:
        self._inner = inner
        self._seen = seen

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def book(self, appointment: Appointment) -> None:
        """As the inner one; noted once it was not refused."""
        self._inner.book(appointment)
        self._seen.append(appointment)

    def rebook(self, appointment: Appointment) -> None:
        """As the inner one; noted once it was not refused."""
        self._inner.rebook(appointment)
        self._seen.append(appointment)


@dataclass
class MortalStore:
    """ports.store.Store that may die before a commit or right after it."""

    inner: SqlStore
    life: Life
    fate: Fate
    journal: Journal

    async def run(self, work: Callable[[UnitOfWork], T]) -> T:
        """Run ``work``; perhaps die instead."""
        self.fate.perhaps_die(self.life)
        before = self.fate.dies()
        seen: list[Appointment] = []

        def recorded(uow: UnitOfWork) -> T:
            seen.clear()
            result = work(cast(UnitOfWork, Recording(uow, seen)))
            if before:
                raise Killed
            return result

        try:
            result = await self.inner.run(recorded)
        except Killed:
            self.life.alive = False
            raise
        self.journal.note(seen)
        self.fate.perhaps_die(self.life)
        return result

    async def close(self) -> None:
        """Closed by the world."""


@dataclass
class MortalChannel:
    """ports.channels.Channel that may die before the provider was asked or right after it answered."""

    inner: Provider
    life: Life
    fate: Fate

    def __post_init__(self) -> None:
        self.name = self.inner.name
        self.can_list = self.inner.can_list

    async def send(self, outbound: Outbound) -> SendOutcome:
        """Hand it over; perhaps die instead, or before the answer is read."""
        self.fate.perhaps_die(self.life)
        outcome = await self.inner.send(outbound)
        self.fate.perhaps_die(self.life)
        return outcome

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        """Ask; perhaps die."""
        self.fate.perhaps_die(self.life)
        return await self.inner.sent_since(address, since)


class Nudges:
    """Notes that the product wants to be looked at now."""

    def __init__(self) -> None:
        self.nudged = False

    def nudge(self) -> None:
        """Look at once."""
        self.nudged = True


@dataclass
class Process:
    """One product on the database. ``since_down``: when it died; None: it runs. ``promised``: when it said something is due.

    ``next_look``: when it is looked at next, which may be earlier, because something happened.
    """

    store: SqlStore
    ids: SeededIds
    nudges: Nudges
    next_look: datetime
    promised: datetime
    shell: Shell
    life: Life
    since_down: datetime | None = None
