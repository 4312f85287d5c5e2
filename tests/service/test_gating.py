"""What is gathered for a whole batch decides as what is read of each person alone would: one statement a matter changes no decision."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from messenger.core.agenda import Agenda, in_series
from messenger.core.appointment import Appointment
from messenger.core.communication import CommunicationRequest
from messenger.core.consent import consent_status
from messenger.core.gate import Decision, decide
from messenger.core.gate_facts import GateFacts, Recipient, sent_of
from messenger.core.party import Party
from messenger.core.ride import Ride
from messenger.ports.store import UnitOfWork
from messenger.service.gating import gather
from messenger.service.shell import Shell
from messenger.store.sql import SqlStore
from tests.faults.house import KEY, shell_on
from tests.service.worlds import World

WORLDS = 60


def alone(shell: Shell, uow: UnitOfWork, id: str, batch: Sequence[CommunicationRequest], now: datetime) -> Recipient:
    """One person with everything that there is of them, read for them alone."""
    party, conversations = uow.get(Party, id), uow.conversations_of(id)
    assert party is not None
    addresses = {*party.addresses, *(talk.address for talk in conversations)}
    addresses |= {each.address for each in batch if each.recipient_id == id and each.address is not None}
    status = {address: consent_status(uow.consents_at(address), address, "texts") for address in addresses}
    requests = uow.requests_of(id)
    return Recipient(
        address=conversations[0].address if conversations else party.addresses[0],
        zone=ZoneInfo(party.time_zone) if party.time_zone else None,
        opted_out=frozenset(address for address, found in status.items() if found == "inactive"),
        consented=frozenset(address for address, found in status.items() if found == "active"),
        held=any(talk.held_by is not None for talk in conversations),
        crisis=any(talk.crisis is not None for talk in conversations),
        sent=sent_of(uow.communications_to(id, now - timedelta(days=7)), requests),
        pending=tuple(each for each in requests if each.status == "active" and each.recipient_id == id),
        in_series=in_series(Agenda(party, uow.appointments_of(id), shell.clinic), now),
    )


def one_by_one(shell: Shell, uow: UnitOfWork, batch: Sequence[CommunicationRequest], now: datetime) -> GateFacts:
    """The whole truth about everybody in the batch."""
    recipients = {id: alone(shell, uow, id, batch, now) for id in {each.recipient_id for each in batch}}
    near = [*batch, *(each for who in recipients.values() for each in (*who.pending, *(sent.request for sent in who.sent)))]
    visits = {each.appointment_id for each in near if each.appointment_id}
    appointments = {id: visit for id in visits if (visit := uow.get(Appointment, id)) is not None}
    rides = {id: ride for id in visits if (ride := uow.get(Ride, id)) is not None}
    return GateFacts(shell.clinic, shell.care_plans, recipients, appointments, rides, frozenset(shell.channels))


def decided(shell: Shell, uow: UnitOfWork, world: World) -> tuple[Mapping[str, Decision], Mapping[str, Decision]]:
    """What both ways decide about a batch of what is due (and a little of what is not)."""
    waiting = [each for each in world.requests if each.status == "active"]
    batch = [each for each in waiting if each.due <= world.now or random.Random(each.id).random() < 0.2]
    together = decide(batch, gather(shell, uow, batch, world.now).facts, world.now)
    return together, decide(batch, one_by_one(shell, uow, batch, world.now), world.now)


async def test_together_as_one_by_one() -> None:
    kinds: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for seed in range(WORLDS):
        world, store = World(seed), SqlStore("sqlite://", KEY, inline=True)
        shell = shell_on(store)
        shell.clinic = replace(shell.clinic, caps=world.caps)
        shell.channels.update({"sms": None, "telegram": None})  # type: ignore[dict-item]  # only their names are looked at
        await store.run(world.write)
        together, apart = await store.run(lambda uow, shell=shell, world=world: decided(shell, uow, world))  # type: ignore[misc]
        assert together == apart, f"seed {seed}"
        kinds.update(type(each).__name__ for each in together.values())
        reasons.update(each.because.split(";")[0].split(" until ")[0] for each in together.values())
        await store.close()
    assert min(kinds[name] for name in ("Send", "Defer", "Drop", "Merge")) > 0, kinds
    for reason in (
        "only 1 scheduled a day",
        "only 1 scheduled in seven days",
        "a reminder of the same hour leads to the same private page",
    ):
        assert reasons[reason] > 0, reasons.most_common(30)


async def test_so_it_is_on_every_database(database_url: str) -> None:
    world, store = World(1000, patients=40), SqlStore(database_url, KEY)
    shell = shell_on(store)
    shell.channels.update({"sms": None, "telegram": None})  # type: ignore[dict-item]  # only their names are looked at
    await store.run(world.write)
    together, apart = await store.run(lambda uow: decided(shell, uow, world))
    assert together == apart
    assert len(together) > 40
    await store.close()
