"""The clinic's people: they take tasks, clear, reply, hand back, mark visits; and they forget."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from messenger.core.appointment import Appointment
from messenger.core.local_time import at_local, local
from messenger.core.party import Address
from messenger.core.task import Task
from messenger.service import staff
from messenger.service.shell import Shell
from messenger.service.staff_request import StaffAct, StaffRequest, StaffResult
from messenger.simulation import phrases
from messenger.simulation.chance import Dice
from messenger.simulation.providers import Taken
from messenger.simulation.world import World

CODE = re.compile(r"\b([A-Z]\d{4})\b")
ROUNDS = (time(9, 15), time(12, 30), time(16, 15))
MORNING = time(6, 0)


@dataclass
class Team:
    """All staff of the clinic. ``closed``: urgent codes that somebody has in hand."""

    world: World
    dice: Dice
    in_hand: set[str] = field(default_factory=set)

    def begin(self) -> None:
        """Every day: the morning, and three rounds through the tasks."""
        zone = self.world.content.clinic.time_zone
        first = local(self.world.setting.now, zone).date()
        for day in range(self.world.setting.days + 1):
            date = first + timedelta(days=day)
            self.world.at(at_local(date, MORNING, zone), self.morning)
            for at in ROUNDS:
                self.world.at(at_local(date, at, zone) + self.dice.evenly(timedelta(0), timedelta(minutes=40)), self.round)

    async def _act(
        self, act: StaffAct, *, task: str | None = None, visit: str | None = None, conversation: str | None = None, text: str | None = None
    ) -> StaffResult | None:
        request = StaffRequest("nurse", act, task, visit, conversation, text, role="clinician")
        _, result = await self.world.use(lambda shell: staff.act(shell, request))
        return result

    # --- visits ---

    async def morning(self) -> None:
        """Who comes today; each visit is marked in its time, or forgotten."""
        now = self.world.clock.now()
        _, rows = await self.world.use(lambda shell: shell.views.day(now, now + timedelta(hours=24)))
        for row in rows or ():
            if row.appointment.status == "booked":
                self._plan(row.appointment)
        if self.dice.often(0.05):
            await self._block(now)

    def _plan(self, visit: Appointment) -> None:
        dice, world = self.dice, self.world
        if dice.often(0.02):
            world.after(dice.evenly(timedelta(minutes=1), timedelta(hours=2)), lambda: self._mark(visit, "cancel"))
            return
        if dice.often(0.12):
            if dice.often(0.8):
                world.at(visit.start + timedelta(minutes=dice.number(20, 90)), lambda: self._mark(visit, "no-show"))
            return
        if visit.service != world.content.clinic.first_service and dice.often(0.5):
            world.at(visit.start - timedelta(minutes=dice.number(10, 400)), lambda: self._mark(visit, "ride-confirmed"))
        if dice.often(0.7):
            world.at(visit.start + timedelta(minutes=dice.number(-10, 10)), lambda: self._mark(visit, "arrive"))
        if dice.often(0.85):
            world.at(visit.end + timedelta(minutes=dice.number(-5, 50)), lambda: self._mark(visit, "complete"))

    async def _mark(self, visit: Appointment, act: StaffAct) -> None:
        """As it stands on the page: nothing is marked where the visit was moved to another time since."""
        _, now = await self.world.use(lambda shell: shell.store.run(lambda uow: uow.get(Appointment, visit.id)))
        if now is not None and now.start == visit.start:
            await self._act(act, visit=visit.id)

    async def _block(self, now: datetime) -> None:
        start = now + timedelta(days=self.dice.number(3, 20), hours=self.dice.number(3, 9))
        who = self.dice.one(self.world.content.clinic.practitioners).id
        details = {"practitioner": who, "start": start.isoformat(), "end": (start + timedelta(hours=3)).isoformat(), "because": "away"}
        await self.world.use(lambda shell: staff.act(shell, StaffRequest("front-desk", "block", details=details)))

    # --- tasks ---

    async def round(self) -> None:
        """Through the open tasks; not all of them each time."""
        done, found = await self.world.use(lambda shell: shell.views.tasks())
        for task in found or () if done else ():
            if self.dice.often(0.6):
                await self._settle(task)

    async def _settle(self, task: Task) -> None:
        dice = self.dice
        if task.kind in ("crisis", "medical", "screening", "clearance"):
            if task.status == "open":
                await self._act("ack", task=task.id)
            result = await self._act("clear" if dice.often(0.85) else "not-clear", task=task.id)
            if result is None or not result.done or task.kind in ("crisis", "medical") or dice.often(0.5):
                await self._act("done", task=task.id)
            return
        if task.key.startswith("open:"):
            await self._act("complete" if dice.often(0.8) else "no-show", task=task.id)
            return
        if task.conversation_id is not None and task.kind in ("human", "reply", "not-understood", "checkin") and dice.often(0.4):
            conversation = task.conversation_id
            await self._act("take over", conversation=conversation)
            await self._act("reply", conversation=conversation, text=dice.one(phrases.REPLIES))
            self.world.after(dice.evenly(timedelta(minutes=5), timedelta(hours=30)), lambda: self._hand_back(conversation))
        if task.kind == "ride" and task.appointment_id and dice.often(0.5):
            await self._act("ride-confirmed", visit=task.appointment_id)
        await self._act("done", task=task.id)

    async def _hand_back(self, conversation: str) -> None:
        await self._act("hand back", conversation=conversation)

    # --- what is sent to them ---

    def arrived(self, taken: Taken) -> None:
        """A notice on somebody's phone, mail or line."""
        outbound, dice = taken.outbound, self.dice
        found = CODE.search(outbound.text)
        code = outbound.task_code or (found[1] if found else None)
        if code is None or taken.channel == "email":
            return
        address = Address("sms", outbound.address.value)
        if outbound.key == "staff.urgent" and code not in self.in_hand and dice.often(0.6):
            self.in_hand.add(code)
            wait = dice.between(timedelta(seconds=20), timedelta(minutes=12))
            if taken.channel == "voice":
                self.world.after(wait, lambda: self._take(code))
            else:
                self.world.after(wait, lambda: self.world.text(address, code))
            self.world.after(wait + dice.evenly(timedelta(minutes=15), timedelta(hours=3)), lambda: self._close(code))
        elif outbound.key == "staff.visit_open" and dice.often(0.5):
            word = "done" if dice.often(0.85) else "noshow"
            self.world.after(dice.evenly(timedelta(minutes=1), timedelta(hours=3)), lambda: self.world.text(address, f"{code} {word}"))
        elif outbound.key in ("staff.task", "staff.ride_unsettled") and dice.often(0.15):
            self.world.after(dice.evenly(timedelta(minutes=1), timedelta(hours=1)), lambda: self.world.text(address, code.lower()))

    async def _take(self, code: str) -> None:
        """A key pressed in the call."""

        async def pressed(shell: Shell) -> bool:
            now = shell.clock.now()
            task = await shell.store.run(lambda uow: uow.task_with_code(code))
            return task is not None and await shell.store.run(lambda uow: staff.take(shell, uow, task.id, "nurse", now))

        await self.world.use(pressed)

    async def _close(self, code: str) -> None:
        """The patient was called: the bot may go on, or a call is promised."""
        self.in_hand.discard(code)
        await self._act("clear" if self.dice.often(0.85) else "not-clear", task=code)
