"""Invented patients: they book, answer (late, never, twice, misspelt, in words), move, call off, lose their ride, opt out and come back."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from messenger.core.communication import AskChoice, AskItem, Asks
from messenger.core.local_time import local, wall_days
from messenger.core.party import Address, Party
from messenger.core.questionnaire import Item
from messenger.core.understanding import Language
from messenger.ports.channels import Outbound
from messenger.service import pages
from messenger.simulation import phrases
from messenger.simulation.chance import Dice
from messenger.simulation.providers import Taken
from messenger.simulation.world import World

PAGE = re.compile(r"/p/([\w-]+)/(screening|checkin)")
PREPARE = re.compile(r"/p/([\w-]+)/prepare")
ZONES = ("America/New_York", "America/Los_Angeles", "Europe/Madrid", "Pacific/Honolulu")
DESTINIES = ("urgent", "opt-out", "move", "call-off", "ride-lost", "call-off", "person", "small", "book-again", "media")
"""What surely happens once, by the patient's number, so that no law goes without its occasion."""

SPONTANEOUS = {
    "small": 0.3, "move": 0.2, "call-off": 0.1, "ride-lost": 0.12, "person": 0.08, "opt-out": 0.06, "urgent": 0.05, "media": 0.05,
    "wrong-number": 0.02, "double": 0.02,
}  # fmt: skip
ON_HEARING = {"move": ("booked.done",), "call-off": ("booked.done", "reminder."), "ride-lost": ("ride.ok",)}
"""What needs something to happen to: it comes some time after a text with a key that begins so. Calling off is tried until it is done."""

AWAKE = (8, 22)
MOODS = 3
"""How many things come over one patient at most, unasked."""

PRESENT = timedelta(days=120)
"""So long after their first text people may think of the clinic by themselves."""

COURSE = 4
"""How many more visits a course has at most, after the one that staff's clearance offers."""

COME_BACK = 0.35
"""The share of patients who come back for a second course."""

ARRIVING = 0.93
"""In a long run, the share of the time in which new patients arrive."""


@dataclass
class Patient:
    """One invented patient. ``gone``: they answer nothing any more (a wrong number, or they stay opted out)."""

    number: int
    world: World
    address: Address
    language: Language
    zone: str | None
    dice: Dice
    first_at: datetime
    asks: Asks | None = None
    asked_by: Outbound | None = None
    before: Asks | None = None
    gone: bool = False
    destiny: str = ""
    seen: set[str] = field(default_factory=set)

    # --- beginning ---

    def begin(self) -> None:
        """Plan the first text and what comes over them later."""
        world, dice = self.world, self.dice
        world.at(self.first_at, self._first)
        end = world.setting.end
        left = max(end - self.first_at, timedelta(hours=1))
        destiny = DESTINIES[self.number % len(DESTINIES)]
        if destiny in ON_HEARING:
            self.destiny = destiny
        else:
            world.at(self.first_at + dice.evenly(left * 0.2, left * 0.8), self._doing(destiny))
        for _ in range(dice.number(0, min(MOODS, 1 + world.setting.days // 15))):
            kind = dice.weighted(SPONTANEOUS)
            world.at(self.awake(self.first_at + dice.evenly(timedelta(hours=1), min(left, PRESENT))), self._doing(kind))
        for again in self._comes_back():
            if again < end:
                world.at(self.awake(again), self._doing("book-again"))

    def _comes_back(self) -> Iterator[datetime]:
        """When they want another visit: in a busy run again and again; in a long one a course, silence, and sometimes a second course."""
        dice, at = self.dice, self.first_at
        at += dice.evenly(timedelta(days=8), timedelta(days=14))
        if self.world.setting.is_busy:
            while at < self.world.setting.end:
                yield at
                at += dice.evenly(timedelta(days=4), timedelta(days=70))
            return
        for _ in range(1 + dice.often(COME_BACK)):
            for _ in range(dice.number(0, COURSE)):
                yield at
                at += dice.evenly(timedelta(days=3), timedelta(days=12))
            at += dice.evenly(timedelta(days=45), timedelta(days=160))

    def _doing(self, kind: str) -> Callable[[], Awaitable[None]]:
        return lambda: self.do(kind)

    async def _first(self) -> None:
        if self.zone is not None:
            zone = self.zone
            party = Party(f"known-{self.number}", "patient", self.world.clock.now(), None, self.language, zone, addresses=(self.address,))
            await self.world.use(lambda shell: shell.store.run(lambda uow: uow.save(party)))
        await self.say(self.dice.one(phrases.HELLO[self.language]))

    def awake(self, at: datetime) -> datetime:
        """``at``, mostly moved into the hours in which people text."""
        zone = ZoneInfo(self.zone) if self.zone else self.world.content.clinic.time_zone
        hour = local(at, zone).hour
        if AWAKE[0] <= hour < AWAKE[1] or self.dice.often(0.15):
            return at
        return wall_days(at, int(hour >= AWAKE[1]), datetime.min.time().replace(hour=AWAKE[0]), zone) + self.dice.evenly(
            timedelta(0), timedelta(hours=2)
        )

    # --- what reaches them ---

    def arrived(self, taken: Taken) -> None:
        """A message of the clinic is on their phone."""
        outbound = taken.outbound
        if self.gone:
            return
        page = PAGE.search(outbound.text)
        if page is not None and page[1] not in self.seen and self.dice.often(0.75):
            token = page[1]
            self.seen.add(token)
            self.world.at(self.awake(self.world.clock.now() + self._soon()), lambda: self.fill_in(token))
        ready = PREPARE.search(outbound.text)
        if ready is not None:
            opened = ready[1]
            self.world.after(self._soon(), lambda: self._look_at(opened))
        if outbound.key == "change.called_off":
            self.destiny = ""
        if self.destiny and outbound.key.startswith(ON_HEARING[self.destiny]):
            destiny = self.destiny
            if destiny != "call-off":
                self.destiny = ""
            self.world.after(self.dice.evenly(timedelta(minutes=30), timedelta(hours=16)), self._doing(destiny))
        if outbound.asks is not None:
            self.before, self.asks, self.asked_by = self.asks, outbound.asks, outbound
            self._answer_later(outbound)
        elif outbound.key in ("other.noshow", "change.by_clinic", "crisis.resume") and self.dice.often(0.6):
            self.world.at(self.awake(self.world.clock.now() + self._soon()), self._doing("book-again"))

    def _answer_later(self, outbound: Outbound) -> None:
        dice = self.dice
        if dice.often(0.2 if outbound.key.startswith("checkin.") else 0.05):
            return
        wait = dice.evenly(timedelta(days=1), timedelta(days=4)) if dice.often(0.03) else self._soon()
        self.world.at(self.awake(self.world.clock.now() + wait), lambda: self.answer(outbound.request_id))

    def _soon(self) -> timedelta:
        return self.dice.between(timedelta(seconds=20), timedelta(hours=3 if self.dice.often(0.3) else 0, minutes=8))

    # --- what they do ---

    async def say(self, text: str, *, button: str | None = None, urgent: bool = False, answers: str | None = None) -> None:
        """One text, perhaps misspelt; an urgent one as it is."""
        if not urgent and button is None and self.dice.often(0.08):
            text = phrases.misspelt(text, self.dice)
        await self.world.text(self.address, text, button=button, urgent=urgent, answers=answers)

    async def answer(self, request_id: str) -> None:
        """Answer what was asked last; sometimes what was asked before that, sometimes in two texts."""
        dice, asked = self.dice, self.asked_by
        if self.gone or self.asks is None or asked is None or asked.request_id != request_id:
            return
        asks = self.before if self.before is not None and dice.often(0.03) else self.asks
        self.asks = None
        text = self._reply_to(asks, asked)
        if self.address.channel == "telegram" and text in _values(asks) and dice.often(0.8):
            await self.say(text, button=text, answers=request_id if dice.often(0.7) else None)
            return
        if text.isdigit() and len(text) == 1 and int(text) < 6 and dice.often(0.1):
            text = dice.one(phrases.NUMBERS[self.language][int(text) : int(text) + 1])
        if dice.often(0.04):
            await self.say(dice.one(("hi", "ok", "sorry for the wait", "hola")))
        await self.say(text)
        if dice.often(0.03):
            self.world.after(timedelta(seconds=dice.number(2, 30)), lambda: self.say(dice.one(phrases.SMALL[self.language])))

    def _reply_to(self, asks: Asks, asked: Outbound) -> str:
        dice, language = self.dice, self.language
        match asks:
            case AskItem(link_id="age"):
                return str(dice.number(18, 80)) if dice.often(0.98) else dice.one(("0", "16", "no se", "forty two"))
            case AskItem(link_id="history" | "current"):
                return "0" if dice.often(0.85) else dice.one(("1", "1 3", "5", "none"))
            case AskItem(link_id="pain", options=()):
                return str(dice.number(0, 10))
            case AskItem(options=options):
                return options[0].value if dice.often(0.85) or not options else dice.one(options).value
            case AskChoice("consent"):
                if asked.language != language and dice.often(0.7):
                    return "3"
                return dice.weighted({"1": 0.8, "2": 0.13, "ok": 0.05, "no": 0.02})
            case AskChoice("slot", options):
                if dice.often(0.2):
                    return dice.one(phrases.WISHES[language])
                return str(dice.number(1, max(1, len(options))))
            case AskChoice("name"):
                return dice.one(phrases.NAMES)
            case AskChoice("ride"):
                return dice.one(phrases.RIDE_NAMED[language])
            case AskChoice("call-off"):
                return "9" if dice.often(0.9) else "1"
            case AskChoice("confirm"):
                return dice.weighted({"1": 0.85, dice.one(phrases.MOVE[language]): 0.1, dice.one(phrases.CALL_OFF[language]): 0.05})
            case AskChoice(options=options):
                return options[0].value if options and dice.often(0.8) else dice.one(options).value if options else "1"

    async def do(self, kind: str) -> None:
        """What comes over people unasked."""
        dice, language = self.dice, self.language
        if self.gone:
            return
        match kind:
            case "urgent":
                await self.say(dice.one(phrases.URGENT[language]), urgent=True)
            case "opt-out":
                await self.say("STOP" if dice.often(0.7) else dice.one(phrases.OPT_OUT[language]))
                if dice.often(0.3):
                    self.world.after(timedelta(seconds=dice.number(5, 4000)), lambda: self.say("STOP"))
                if dice.often(0.7):
                    self.world.after(dice.evenly(timedelta(hours=1), timedelta(days=3)), lambda: self.say("START"))
            case "wrong-number":
                await self.say(dice.one(phrases.WRONG_NUMBER[language]))
                self.gone = True
            case "media":
                await self.world.text(self.address, "", media=("image/jpeg",))
            case "double":
                await self.say(dice.one(phrases.MOVE[language]))
                await self.say(dice.one(phrases.SMALL[language]))
                await self.say("1")
            case _:
                lines = {
                    "move": phrases.MOVE, "call-off": phrases.CALL_OFF, "ride-lost": phrases.RIDE_LOST, "person": phrases.PERSON,
                    "book-again": phrases.BOOK,
                }  # fmt: skip
                await self.say(dice.one(lines.get(kind, phrases.SMALL)[language]))

    # --- private pages ---

    async def fill_in(self, token: str, tries: int = 3) -> None:
        """Open the private page and answer all of it; where it does not load, again in a few minutes."""
        done, page = await self.world.use(lambda shell: pages.screening_page(shell, token))
        if done and page is None:
            return
        if done and page is not None:
            answers = {item.link_id: self._page_answer(item) for item in page.questionnaire.items if "page" in item.forms}
            done, _ = await self.world.use(lambda shell: pages.submit_screening(shell, token, answers))
        if not done and tries:
            self.world.after(timedelta(minutes=self.dice.number(2, 20)), lambda: self.fill_in(token, tries - 1))

    def _page_answer(self, item: Item) -> str:
        if item.type == "integer":
            return str(self.dice.number(18, 80) if item.link_id == "age" else self.dice.number(item.low, item.high))
        return item.options[0].code if self.dice.often(0.9) else self.dice.one(item.options).code

    async def _look_at(self, token: str) -> None:
        await self.world.use(lambda shell: pages.visit_page(shell, token))


def _values(asks: Asks | None) -> set[str]:
    return {option.value for option in asks.options} if asks is not None else set()


def crowd(world: World) -> dict[Address, Patient]:
    """The patients of a run, by address. Each has dice of their own, so that fewer patients are the first of more."""
    setting, found = world.setting, {}
    whole = setting.end - setting.now
    window = min(whole, max(timedelta(days=4), whole * 0.5)) if setting.is_busy else whole * ARRIVING
    for number in range(setting.patients):
        dice = Dice(f"{setting.seed}:patient:{number}")
        channel = dice.weighted({"sms": 0.8, "telegram": 0.13, "web": 0.07})
        value = (
            f"+1212{5560000 + number}" if channel == "sms" else str(7_000_000 + number) if channel == "telegram" else f"visitor-{number}"
        )
        address = Address(channel, value)  # type: ignore[arg-type]  # one of the three names above
        language: Language = "es" if dice.often(0.3) else "en"
        zone = dice.one(ZONES) if dice.often(0.25) else None
        first_at = setting.now + dice.evenly(timedelta(0), window)
        patient = Patient(number, world, address, language, zone, dice, first_at)
        patient.first_at = patient.awake(first_at)
        patient.begin()
        found[address] = patient
    return found
