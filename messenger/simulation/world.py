"""The virtual clock and what happens on it: the product (one or several of it on one database), its crashes, and whose turn is next.

Nothing sleeps: the clock goes from one event to the next, be it somebody's act, a receipt, or what the product itself said is due.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import TypeVar

from messenger.app import Ports, PublicLinks, build
from messenger.clock import VirtualClock
from messenger.content import Content
from messenger.core.communication import DeliveryReceipt, Inbound
from messenger.core.party import Address
from messenger.ids import SeededIds
from messenger.ports.channels import Channel
from messenger.service import due, missed, receipts, turn
from messenger.service.shell import Shell
from messenger.simulation.chance import Dice
from messenger.simulation.mortal import Fate, Journal, Killed, Life, MortalChannel, MortalStore, Nudges, Process
from messenger.simulation.providers import CAN_LIST, Provider, Taken, outages
from messenger.simulation.setting import Rates, Setting, rates_of
from messenger.store.census import Census
from messenger.store.schema import migrate
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews

T = TypeVar("T")
Act = Callable[[], Awaitable[None]]

MOMENT = timedelta(microseconds=1)
MISSED_EVERY = timedelta(minutes=5)
LOOK_EVERY = timedelta(seconds=30)
IN_MEMORY = "sqlite://"
TELL_EVERY = 50
"""After how many events the share that is done is told."""

TAIL = timedelta(hours=4)
"""How long what is under way has, after the last day, to come to its end."""

PUBLIC_URL = "https://text.clinic.example"
KEY = b"simulated" * 4


class DatabaseRefused(Exception):
    """The database that was given cannot be used; says why, without its address."""


class World:
    """One run. Who is to hear of what arrives is told through ``on_arrival``."""

    def __init__(self, setting: Setting, content: Content) -> None:
        """Nothing runs yet; ``content`` is big enough already."""
        self.setting = setting
        self.content = content
        self.rates: Rates = rates_of(setting)
        self.clock = VirtualClock(setting.now)
        self.dice = Dice(f"{setting.seed}:world")
        self.fate = Fate(self.dice, self.rates.kill)
        self.journal = Journal(self.clock)
        self.troubles: list[tuple[datetime, datetime]] = []
        self.kills = 0
        self.urgent: list[tuple[datetime, Address, str]] = []
        self.on_arrival: Callable[[Taken], None] = lambda taken: None
        self._heap: list[tuple[datetime, int, bool, Act]] = []
        self._count = 0
        self._events = 0
        self._missed = False
        self._whole_until: datetime | None = None
        self.providers = {name: self._provider(name) for name in CAN_LIST}
        if setting.database != IN_MEMORY:
            _prepare(setting.database)
        self.processes = [self._process(number) for number in range(setting.processes)]

    async def begin(self) -> None:
        """See that nobody is known in the database yet. Raises DatabaseRefused."""
        if self.setting.database != IN_MEMORY and await self.processes[0].store.read(lambda connection: Census(connection).is_used()):
            raise DatabaseRefused("it is in use; give an empty one")

    # --- putting together ---

    def _provider(self, name: str) -> Provider:
        dice = Dice(f"{self.setting.seed}:provider:{name}")
        down = outages(dice, self.rates, self.setting.now, self.setting.end)
        self.troubles += down
        return Provider(name, self.clock, dice, self.rates, self._tell, self._receipt, self._arrive, down)

    def _process(self, number: int) -> Process:
        alone = self.setting.processes == 1
        store = SqlStore(self.setting.database, KEY, inline=alone)
        ids, nudges, life = SeededIds(self.setting.seed * 1000 + number), Nudges(), Life()
        return Process(store, ids, nudges, self.setting.now, self.setting.now, self._shell(store, ids, nudges, life), life)

    def _shell(self, store: SqlStore, ids: SeededIds, nudges: Nudges, life: Life) -> Shell:
        channels: dict[str, Channel] = {name: MortalChannel(provider, life, self.fate) for name, provider in self.providers.items()}
        ports = Ports(
            MortalStore(store, life, self.fate, self.journal), SqlViews(store), self.clock, ids, channels, PublicLinks(PUBLIC_URL), nudges
        )
        return build(self.content, ports)

    # --- events ---

    def at(self, when: datetime, act: Act, *, own: bool = False) -> None:
        """``act`` happens at ``when``. ``own``: the world's doing, which also happens after the last day; people stop then."""
        self._count += 1
        heapq.heappush(self._heap, (when, self._count, own, act))

    def after(self, span: timedelta, act: Act, *, own: bool = False) -> None:
        """``act`` happens so long from now."""
        self.at(self.clock.now() + span, act, own=own)

    async def play(self, progress: Callable[[float], None]) -> None:
        """From the first day to the last, and the tail."""
        setting, healed = self.setting, False
        until = setting.end + TAIL
        while True:
            when = self._next()
            if when is None or when > until:
                break
            if not healed and when > setting.end:
                self._heal()
                healed = True
                continue
            self.clock.set(max(when, self.clock.now() + MOMENT))
            self._count_event(progress)
            if self._heap and self._heap[0][0] <= when:
                _, _, own, act = heapq.heappop(self._heap)
                if own or when <= setting.end:
                    await act()
            await self._look()
        self.clock.set(until)
        await self._look(all_of_them=True)

    def _count_event(self, progress: Callable[[float], None]) -> None:
        self._events += 1
        if self._events % TELL_EVERY == 0:
            progress(min(1.0, (self.clock.now() - self.setting.now) / (self.setting.end - self.setting.now)))

    def _next(self) -> datetime | None:
        times = [process.next_look for process in self.processes if process.since_down is None]
        if self._heap:
            times.append(self._heap[0][0])
        return min(times, default=None)

    def _heal(self) -> None:
        """The last day is over: nothing goes wrong any more, and what is down comes back."""
        self.clock.set(self.setting.end)
        self.rates = Rates()
        self.fate.kill = self.rates.kill
        for provider in self.providers.values():
            provider.heal()
        self._missed_soon()

    async def _look(self, all_of_them: bool = False) -> None:
        """The clockwork of those that were nudged or said that something is due."""
        now = self.clock.now()
        wanted = [p for p in self.processes if p.since_down is None and (all_of_them or p.nudges.nudged or p.next_look <= now)]
        if any(process.nudges.nudged for process in wanted):  # a hint to all: the others look within 30 seconds anyway
            wanted = [process for process in self.processes if process.since_down is None]
        for process in wanted:
            process.nudges.nudged = False
        await asyncio.gather(*(self._one_look(process, now) for process in wanted))

    async def _one_look(self, process: Process, now: datetime) -> None:
        if now < process.promised and not await process.store.read(lambda connection: Census(connection).has_work(now)):
            # A receipt may have planned a second attempt before what was promised; serve finds it within 30 seconds.
            soonest = await process.store.run(lambda uow: uow.next_due())
            process.next_look = process.promised = min(process.promised, soonest or process.promised)
            return
        done, following = await self.guarded(process, lambda shell: due.run(shell, now))
        if done:
            process.promised = max(following or self.setting.end + 2 * TAIL, now + timedelta(milliseconds=1))
            process.next_look = process.promised

    # --- dying ---

    async def guarded(self, process: Process, work: Callable[[Shell], Awaitable[T]]) -> tuple[bool, T | None]:
        """Let ``process`` do ``work``; (False, None) where it was killed meanwhile."""
        try:
            return True, await work(process.shell)
        except Killed:
            for _ in range(3):  # what ran beside it meets its own end
                await asyncio.sleep(0)
            self._died(process)
            return False, None

    def _died(self, process: Process) -> None:
        if process.since_down is not None:
            return
        self.kills += 1
        process.since_down = self.clock.now()
        self._something_missed()
        hours = self.dice.often(self.rates.long_stop)
        longest = timedelta(hours=6) if hours else timedelta(minutes=3)
        back = self.clock.now() + self.dice.evenly(timedelta(seconds=3), longest)
        back = max(min(back, self.setting.end + timedelta(minutes=1)), self.clock.now() + timedelta(seconds=3))
        self.troubles.append((process.since_down, back))
        self.at(back, lambda: self._restart(process), own=True)

    async def _restart(self, process: Process) -> None:
        """The same database, a new product; it looks, and asks what it missed."""
        process.life = Life()
        process.shell = self._shell(process.store, process.ids, process.nudges, process.life)
        process.since_down = None
        process.next_look = process.promised = self.clock.now()
        await self._recover()

    def any_process(self) -> Process | None:
        """Where a balancer sends the next request."""
        up = [process for process in self.processes if process.since_down is None]
        return up[0] if len(up) == 1 else self.dice.one(up) if up else None

    async def use(self, work: Callable[[Shell], Awaitable[T]]) -> tuple[bool, T | None]:
        """A request of a page; (False, None) where the product is down or dies of it."""
        process = self.any_process()
        return (False, None) if process is None else await self.guarded(process, work)

    # --- what people text ---

    async def text(
        self, sender: Address, body: str, *, button: str | None = None, media: tuple[str, ...] = (), answers: str | None = None,
        urgent: bool = False,
    ) -> None:  # fmt: skip
        """Somebody texts. ``urgent``: we who wrote it know that a person must hear of it."""
        inbound = self.providers[sender.channel].text(sender, body, button=button, media=media, answers=answers)
        if urgent:
            self.urgent.append((inbound.received_at, sender, inbound.provider_id))
        await self._webhook(inbound)

    async def _webhook(self, inbound: Inbound) -> None:
        process = self.any_process()
        done = False
        if process is not None and not self.dice.often(self.rates.webhook_lost):
            done, _ = await self.guarded(process, lambda shell: turn.receive(shell, inbound))
        if not done and inbound.channel == "sms":
            self._missed_soon()  # the provider's list has it
        elif not done:
            self.after(self.dice.evenly(timedelta(seconds=5), timedelta(minutes=2)), lambda: self._webhook(inbound), own=True)
        elif self.dice.often(self.rates.webhook_repeat):
            self.after(self.dice.evenly(timedelta(0), timedelta(seconds=40)), lambda: self._webhook(inbound), own=True)

    def _something_missed(self) -> None:
        """From now on texts may be missing; up to the last of the looks of every five minutes, none was."""
        if self._whole_until is None:
            self._whole_until = self.clock.now() - MISSED_EVERY

    def _missed_soon(self) -> None:
        self._something_missed()
        if not self._missed:
            self._missed = True
            self.after(MISSED_EVERY, self._recover, own=True)

    async def _recover(self) -> None:
        """What serve does every five minutes, and at its start. Looks that would find nothing are not played: what they write is written
        here, the time of the last one."""
        self._missed = False
        provider, whole_until = self.providers["sms"], self._whole_until
        if whole_until is not None:
            await self.processes[0].store.run(lambda uow: uow.beat("missed:sms", whole_until))
        done, _ = await self.use(lambda shell: missed.recover(shell, provider, "sms"))
        if not done or provider.is_down():
            self._missed_soon()
        else:
            self._whole_until = None

    # --- what providers tell ---

    def _arrive(self, taken: Taken) -> None:
        if taken.fate != "bounced":
            self.on_arrival(taken)

    def _tell(self, receipt: DeliveryReceipt, after: timedelta) -> None:
        async def told() -> None:
            await self._receipt(receipt)

        self.after(after, told, own=True)

    async def _receipt(self, receipt: DeliveryReceipt) -> None:
        """A status callback; nobody repeats one that found the door shut."""
        process = self.any_process()
        if process is None:
            return
        nudged = process.nudges.nudged
        now = self.clock.now()
        told = DeliveryReceipt(
            receipt.channel, receipt.provider_id, receipt.status, now, receipt.request_id, receipt.error_code, receipt.action
        )
        await self.guarded(process, lambda shell: receipts.receive(shell, told))
        if (
            receipt.error_code is None
        ):  # mostly nothing new is due after good news: the look is spared, or comes with the next of 30 seconds
            process.nudges.nudged = nudged
            if self.setting.faults != "none":
                process.next_look = min(process.next_look, now + LOOK_EVERY)


def _prepare(url: str) -> None:
    try:
        migrate(url)
    except Exception as error:  # whatever the driver raises: its words may hold the address and the password
        raise DatabaseRefused(f"it could not be opened ({type(error).__name__})") from None
