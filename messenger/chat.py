"""Be a patient in the terminal: the whole product on a virtual clock and a database in memory, from one due message to the next."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from messenger.app import Ports, PublicLinks, build
from messenger.clock import VirtualClock
from messenger.content import Content
from messenger.core.communication import AskChoice, AskItem, Asks, DeliveryReceipt, Inbound
from messenger.core.party import Address, Party
from messenger.core.questionnaire import Response
from messenger.core.ride import settled
from messenger.handlers.console import Console
from messenger.ids import SeededIds
from messenger.ports.channels import Outbound
from messenger.ports.store import Store, UnitOfWork
from messenger.ports.views import Views
from messenger.service import due, receipts, staff, turn
from messenger.service.load import conversation_at, patient_at
from messenger.service.pages import confirm_ride, decline_ride, screening_page, submit_response, submit_screening
from messenger.service.shell import Shell
from messenger.service.staff_request import StaffRequest, StaffResult
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews

CHANNELS = ("sms", "telegram", "web", "email", "voice")
NUMBERS = {"sms": "+12125550142", "telegram": "5550123", "web": "web-visitor"}
PAGE = re.compile(r"/p/([\w-]+)/(?:screening|checkin)")
RIDE = re.compile(r"/p/([\w-]+)/ride")
ESCORT = "+12125550177"
NOTHING_MORE: Mapping[str, str] = {}
SOON = timedelta(seconds=5)
"""What becomes due this soon belongs to the same moment for a person at the terminal (a page before the words that tell of it)."""


@dataclass
class Chat:
    """One patient, one clinic, a virtual clock. Every method returns the messages that left meanwhile, as JSON-ready mappings."""

    shell: Shell
    clock: VirtualClock
    consoles: Mapping[str, Console]
    channel: str
    store: Store
    sent: int = 0
    texted: int = 0
    escorted: bool = False
    names: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> Address:
        """The patient's address."""
        return Address(self.channel, NUMBERS[self.channel])  # type: ignore[arg-type]  # one of the three names above

    # --- what can happen ------------------------------------------------------------------------------------------

    async def text(
        self, body: str, *, button: str | None = None, media: tuple[str, ...] = (), address: Address | None = None
    ) -> list[dict[str, Any]]:
        """The patient (or whoever is at ``address``) texts, taps or sends a picture."""
        self.texted += 1
        sender = address or self.address
        inbound = Inbound(self.channel, sender, "clinic", body, f"chat-{self.texted}", self.clock.now(), button, media)
        await turn.receive(self.shell, inbound)
        return await self.settle()

    async def escort(self, body: str) -> list[dict[str, Any]]:
        """The escort texts, from a phone of their own."""
        address = Address("sms", ESCORT)
        if not self.escorted:
            self.escorted = True
            party = Party("escort-1", "escort", self.clock.now(), addresses=(address,))
            await self.store.run(lambda uow: self._said_yes(uow, party))
        return await self.text(body, address=address)

    def _said_yes(self, uow: UnitOfWork, escort: Party) -> None:
        """The one who texts as escort is who takes the patient home from the visits ahead that have a ride."""
        uow.save(escort)
        for patient in uow.parties_at(self.address):
            for ride in uow.rides_of(patient.id):
                if settled(ride) and ride.escort_id is None:
                    uow.save(replace(ride, escort_id=escort.id))

    async def page(self, answers: Mapping[str, str]) -> list[dict[str, Any]]:
        """The patient fills in the private page that was last sent, or the pre-screening."""
        token = await self._link_for(answers)
        if token is not None:
            await submit_screening(self.shell, token, answers)
        else:
            await submit_response(self.shell, await self.store.run(self._response), answers)
        return await self.settle()

    async def code(self, body: str) -> list[dict[str, Any]]:
        """The clinician on call texts; ``CODE`` in ``body`` stands for the reply code of the newest open task, an urgent one first."""
        tasks = await self.store.run(lambda uow: uow.open_tasks())
        newest = max(tasks, key=lambda task: (task.priority == "urgent", task.created_at), default=None)
        member = next(iter(self.shell.clinic.clinicians(self.clock.now())))
        address = next(address for address in member.addresses.values() if address.channel == "sms")
        return await self.text(body.replace("CODE", newest.code if newest else "A0000"), address=address)

    async def ride(self, fields: Mapping[str, str]) -> list[dict[str, Any]]:
        """Whoever drives fills in the newest ride page that was sent: ``name``, ``backup``; ``answer`` "cannot" says no."""
        sent = [found[1] for text in self._texts() if (found := RIDE.search(text))]
        if fields.get("answer") == "cannot":
            await decline_ride(self.shell, sent[-1] if sent else "", fields.get("backup"))
        else:
            await confirm_ride(self.shell, sent[-1] if sent else "", fields.get("name", ""), backup=fields.get("backup"))
        return await self.settle()

    async def act(
        self,
        act: str,
        text: str | None,
        task: str | None,
        appointment: str | None,
        details: Mapping[str, str] = NOTHING_MORE,
        *,
        early: bool = False,
    ) -> tuple[StaffResult, list[dict[str, Any]]]:
        """Staff act: on the task or visit named, else on the only or the next one.

        ``details``: as :class:`messenger.service.staff_request.StaffRequest` has them, but that a ``phone`` left out is this chat's and
        ``patient`` may be the name of somebody who is reached here. ``early``: what is marked on a visit counts before its day, too.
        """
        conversation = await self.store.run(lambda uow: uow.conversation_at(self.address))
        people = await self.store.run(lambda uow: uow.parties_at(self.address))
        by_name = {person.name: person.id for person in people if person.name}
        told = {"phone": self.address.value, **details}
        patient = told.get("patient", "")
        told["patient"] = by_name.get(patient, patient)
        more = {**(told if details else {}), **({"early": "yes"} if early else {})}
        request = StaffRequest(
            "staff", act, task, appointment, conversation.id if conversation else None, text, more, "owner"  # type: ignore[arg-type]  # checked by who calls
        )  # fmt: skip
        result = await staff.act(self.shell, request)
        return result, await self.settle()

    async def advance(self, minutes: float) -> list[dict[str, Any]]:
        """Time passes, from one due message to the next."""
        target = self.clock.now() + timedelta(minutes=minutes)
        messages: list[dict[str, Any]] = []
        while True:
            following = await self._run()
            messages += self._take()
            if following is None or following > target:
                break
            self.clock.set(max(following, self.clock.now() + timedelta(milliseconds=1)))
        self.clock.set(target)
        await self._run()
        return messages + self._take()

    async def to_next(self) -> list[dict[str, Any]]:
        """To the next message that leaves, at most 60 days on."""
        target = self.clock.now() + timedelta(days=60)
        while self.clock.now() < target:
            messages = await self.settle()
            if messages:
                return messages
            following = await self._run()
            if following is None:
                return []
            self.clock.set(max(following, self.clock.now() + timedelta(milliseconds=1)))
        return []

    def local_now(self) -> str:
        """The virtual time in the clinic's zone, ISO 8601."""
        return iso(self.shell.clinic.local(self.clock.now()))

    def provider(self, mood: str) -> None:
        """What sending does from now on: up, down, unknown."""
        for console in self.consoles.values():
            console.mood = mood  # type: ignore[assignment]  # checked by the command line

    async def settle(self) -> list[dict[str, Any]]:
        """Everything that leaves in this moment."""
        while True:
            following = await self._run()
            if following is None or following > self.clock.now() + SOON:
                return self._take()
            self.clock.set(max(following, self.clock.now() + timedelta(milliseconds=1)))

    # --- inside ---------------------------------------------------------------------------------------------------

    async def _run(self) -> datetime | None:
        following = await due.run(self.shell, self.clock.now())
        told = False
        for console in self.consoles.values():
            if console.mood != "up":
                continue
            for at, outbound, provider_id in console.accepted[console.receipted :]:
                await receipts.receive(
                    self.shell, DeliveryReceipt(console.name, provider_id, "delivered", max(at, self.clock.now()), outbound.request_id)
                )
                told = True
            console.receipted = len(console.accepted)
        return await due.run(self.shell, self.clock.now()) if told else following

    def _take(self) -> list[dict[str, Any]]:
        lines = [line for console in self.consoles.values() for line in console.take()]
        lines.sort(key=lambda line: line[0])
        self.sent += len(lines)
        return [self._message(at, outbound) for at, outbound, _ in lines]

    def _message(self, at: datetime, outbound: Outbound) -> dict[str, Any]:
        return {
            "at": iso(self.shell.clinic.local(at)),
            "to": "escort" if outbound.address.value == ESCORT else outbound.role,
            "channel": outbound.address.channel,
            "text": outbound.text,
            "key": outbound.key,
            "asks": asks_json(outbound.asks, self.shell.clinic.local),
            "segments": outbound.segments,
            "encoding": outbound.encoding,
            "because": outbound.because,
        }

    async def _link_for(self, answers: Mapping[str, str]) -> str | None:
        """The newest private page that was sent, still opens, and asks all of ``answers``."""
        for text in reversed(self._texts()):
            found = PAGE.search(text)
            page = await screening_page(self.shell, found[1]) if found else None
            if found is not None and page is not None and set(answers) <= {item.link_id for item in page.questionnaire.items}:
                return found[1]
        return None

    def _texts(self) -> list[str]:
        """What the patient got, oldest first."""
        return [outbound.text for _, outbound, _ in self.consoles[self.channel].accepted if outbound.address == self.address]

    def _response(self, uow: UnitOfWork) -> Response | None:
        party = patient_at(self.shell, uow, self.address, self.clock.now())
        uow.save(conversation_at(self.shell, uow, self.address, party, self.clock.now()))
        found = [response for response in uow.responses_of(party.id) if response.questionnaire == "prescreening"]
        return found[-1] if found else None


def iso(at: datetime) -> str:
    """ISO 8601 with offset, to the second."""
    return at.isoformat(timespec="seconds")


def asks_json(asks: Asks | None, local: Callable[[datetime], datetime]) -> dict[str, Any] | None:
    """``asks`` as the command's JSON: a slot's option has a start, others a value; all have a label."""
    match asks:
        case None:
            return None
        case AskChoice(choice, options):
            return {
                "choice": choice,
                "options": [
                    {"start": iso(local(option.start)), "label": option.label, "value": option.value}
                    if option.start
                    else {"value": option.value, "label": option.label}
                    for option in options
                ],
            }
        case AskItem(questionnaire, link_id, items, options):
            found: dict[str, Any] = {"questionnaire": questionnaire, "link_id": link_id}
            if items:
                found["items"] = list(items)
            if options:
                found["options"] = [{"value": option.value, "label": option.label} for option in options]
            return found


def open_chat(
    content: Content, now: datetime, *, language: str = "en", channel: str = "sms", wrap: Callable[[Store], Store] | None = None
) -> Chat:
    """A chat that begins at ``now`` (aware) with nobody known.

    ``wrap`` may put something round the store (tests send state through JSON after each line that way).
    """
    clock = VirtualClock(now)
    sql = SqlStore("sqlite://", b"chat" * 8, inline=True)
    store: Store = wrap(sql) if wrap else sql
    views: Views = SqlViews(sql)
    consoles = {name: Console(name, clock) for name in CHANNELS}
    clinic = content.clinic
    shell = build(content, Ports(store, views, clock, SeededIds(1), consoles, PublicLinks("https://text.clinic.example")))
    if language != clinic.languages[0]:
        shell.clinic = replace(clinic, languages=(language, *(code for code in clinic.languages if code != language)))  # type: ignore[arg-type]
    return Chat(shell, clock, consoles, channel, store)
