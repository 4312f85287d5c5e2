"""What the staff page needs of the service: staff acts, and free times to book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from messenger.core.schedule import Slot


class Done(Protocol):
    """What became of an act: whether it was done, why (or why not) in words for staff, and the id of what it made."""

    @property
    def done(self) -> bool:
        """Whether it was done."""

    @property
    def because(self) -> str:
        """Why, or why not, in words for staff."""

    @property
    def id(self) -> str | None:
        """The id of what was made, where something was."""


class Desk(Protocol):
    """Staff acts and free times."""

    async def act(
        self,
        by: str,
        act: str,
        *,
        task: str | None = None,
        appointment: str | None = None,
        conversation: str | None = None,
        text: str | None = None,
        details: Mapping[str, str] | None = None,
    ) -> Done:
        """Do ``act`` (a name of COMMANDS.md, or block, unblock, enrol, book) as ``by``; ``details`` are ISO times and ids."""

    async def free(self, service: str, since: datetime, limit: int) -> Sequence[Slot]:
        """Up to ``limit`` free slots of ``service`` that start at or after ``since`` (aware), earliest first."""
