"""Reads for pages and commands: what they show, and who reads it for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from messenger.core.appointment import Appointment
from messenger.core.communication import Communication, CommunicationRequest
from messenger.core.party import Party
from messenger.core.ride import Ride
from messenger.core.states import Conversation
from messenger.core.task import Flag, Task
from messenger.ports.records import InboundRecord


@dataclass(frozen=True)
class ThreadLine:
    """One line of a thread: a text in or out. ``request`` and ``communication`` are there for what went out."""

    at: datetime
    direction: Literal["in", "out"]
    text: str
    who: str
    inbound: InboundRecord | None = None
    request: CommunicationRequest | None = None
    communication: Communication | None = None


@dataclass(frozen=True)
class VisitRow:
    """One visit with what the day's sheet shows."""

    appointment: Appointment
    patient: Party | None
    ride: Ride | None
    flags: tuple[Flag, ...] = ()
    tasks: tuple[Task, ...] = ()
    conversation_id: str | None = None
    cleared: frozenset[str] = frozenset()
    """Ids of the services that the patient is cleared for."""


@dataclass(frozen=True)
class Undelivered:
    """A message that did not arrive: ``request.fault`` says why. ``last``: the newest attempt, None where it never left. ``task``: the one
    that is open about it, if any."""

    request: CommunicationRequest
    person: Party | None
    last: Communication | None
    task: Task | None
    conversation_id: str | None = None


class Views(Protocol):
    """Read models of pages and commands. They never write. All of them run outside the unit of work of a turn."""

    async def day(self, since: datetime, until: datetime) -> tuple[VisitRow, ...]:
        """Visits that start in [since, until), soonest first."""

    async def threads(self, limit: int = 100) -> tuple[tuple[Conversation, Party | None, ThreadLine | None], ...]:
        """Conversations with their person and their newest line, newest first."""

    async def thread(self, conversation_id: str, limit: int = 200) -> tuple[ThreadLine, ...]:
        """The newest ``limit`` lines of a thread, oldest first. Lines to staff are not in it."""

    async def sent(self, after: int = 0, limit: int = 500) -> tuple[tuple[int, ThreadLine], ...]:
        """Everything that left, to anybody, numbered from 1 in order: lines with a number above ``after``."""

    async def tasks(self, done: bool = False) -> tuple[Task, ...]:
        """Tasks: urgent first, then oldest first; with ``done``, the newest 100 that are done."""

    async def patients(self, limit: int = 5000) -> tuple[Party, ...]:
        """Everybody who may be booked for, also those who share a number with others; the newest first."""

    async def undelivered(self, since: datetime) -> tuple[Undelivered, ...]:
        """What people should have got since ``since`` (aware) and did not, newest first, at most 200."""
