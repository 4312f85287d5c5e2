"""What the staff page asks of the service: acts of staff, and free times to book."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from messenger.core.clinic import Role
from messenger.core.facts import NeedSlots
from messenger.core.schedule import Slot
from messenger.ports.store import UnitOfWork
from messenger.service import staff
from messenger.service.load import offers_for
from messenger.service.shell import Shell
from messenger.service.staff_request import StaffAct, StaffRequest, StaffResult


@dataclass(frozen=True)
class Desk:
    """Acts of staff and free times, on the running product."""

    shell: Shell

    async def act(
        self,
        by: str,
        act: StaffAct,
        *,
        task: str | None = None,
        appointment: str | None = None,
        conversation: str | None = None,
        text: str | None = None,
        details: Mapping[str, str] | None = None,
        role: Role = "front-desk",
    ) -> StaffResult:
        """Do ``act`` as ``by`` in ``role``; see :class:`messenger.service.staff_request.StaffRequest`."""
        return await staff.act(self.shell, StaffRequest(by, act, task, appointment, conversation, text, details or {}, role))

    async def free(self, service: str, after: datetime, limit: int) -> tuple[Slot, ...]:
        """Up to ``limit`` free slots of ``service`` that start after ``after`` (aware), earliest first, as texts offer them."""
        now = self.shell.clock.now()
        need = NeedSlots(service, after=after, limit=limit, spread=False)

        def work(uow: UnitOfWork) -> tuple[Slot, ...]:
            return offers_for(self.shell, uow, need, now, ()).slots

        return await self.shell.store.run(work)
