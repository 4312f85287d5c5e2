"""Gathering what the gate looks at, inside the unit of work that claimed the batch: one look for each matter, not one for each person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from messenger.core.agenda import Agenda, in_series
from messenger.core.appointment import Appointment
from messenger.core.communication import CommunicationRequest
from messenger.core.gate import MERGE_WITHIN, looks_at_others
from messenger.core.gate_facts import GateFacts, Recipient, Sent
from messenger.core.party import Address, Party
from messenger.core.ride import Ride
from messenger.ports.store import Talk, UnitOfWork
from messenger.service.shell import Shell

WEEK = timedelta(days=7)
AHEAD = timedelta(days=2)
"""How far ahead what waits for a person is looked at: longer than a day, which is all that the gate asks about."""

Addresses = Mapping[str, Set[Address]]


@dataclass(frozen=True)
class Gathered:
    """What was read for a batch: the gate's facts, the people by id, and the conversation at every address that it may go to."""

    facts: GateFacts
    people: Mapping[str, Party]
    talks: Mapping[Address, Talk]


def gather(shell: Shell, uow: UnitOfWork, batch: Sequence[CommunicationRequest], now: datetime) -> Gathered:
    """The people, visits and rides that the requests of ``batch`` are about, as they stand now."""
    ids = {request.recipient_id for request in batch if request.role != "staff"}
    people = uow.many(Party, {request.recipient_id for request in batch})
    talks = uow.talks_of_all(ids)
    addresses = _addresses((request for request in batch if request.recipient_id in ids), people, talks)
    texting = uow.texting_at_all(frozenset[Address]().union(*addresses.values()))
    agreed, declined = (frozenset(address for address, found in texting.items() if found == status) for status in ("active", "inactive"))
    visits = dict(uow.many(Appointment, {request.appointment_id for request in batch if request.appointment_id is not None}))
    others = _Others.of(uow, ids, ids & _whole(shell, batch, visits, now), now)
    recipients = {}
    for id in ids:
        party, theirs, here = people.get(id), talks.get(id, ()), addresses[id]
        recipients[id] = Recipient(
            address=theirs[0].address if theirs else party.addresses[0] if party is not None and party.addresses else None,
            zone=_zone(party),
            opted_out=declined & here,
            consented=agreed & here,
            held=any(talk.is_held for talk in theirs),
            crisis=any(talk.in_crisis for talk in theirs),
            sent=others.sent.get(id, ()),
            pending=others.pending.get(id, ()),
            in_series=others.in_series(shell, party, now),
        )
    near = (request for who in recipients.values() for request in (*who.pending, *(sent.request for sent in who.sent)))
    visits |= uow.many(Appointment, {each.appointment_id for each in near if each.appointment_id is not None} - visits.keys())
    recipients = _reachable(shell, uow, recipients, addresses, people, talks)
    facts = GateFacts(shell.clinic, shell.care_plans, recipients, visits, uow.many(Ride, visits.keys()), frozenset(shell.channels))
    known = {talk.address: talk for each in talks.values() for talk in each}
    elsewhere = {request.address for request in batch if request.address is not None and request.role != "staff"} - known.keys()
    return Gathered(facts, people, {**known, **uow.talks_at_all(elsewhere)})


def _reachable(
    shell: Shell,
    uow: UnitOfWork,
    recipients: dict[str, Recipient],
    addresses: Addresses,
    people: Mapping[str, Party],
    talks: Mapping[str, Sequence[Talk]],
) -> dict[str, Recipient]:
    """``recipients`` with the addresses that were found to reach nobody, and in their place another one with consent where there is one."""
    faults = uow.address_faults(frozenset[Address]().union(*addresses.values()))
    lost = frozenset(address for address, fault in faults.items() if fault.holds(_wrote(uow, address)))

    def reached(id: str, who: Recipient) -> Recipient:
        party = people.get(id)
        ways = dict.fromkeys([*(talk.address for talk in talks.get(id, ())), *(party.addresses if party is not None else ())])
        fit = (way for way in ways if way not in lost and way in who.consented and way.channel in shell.channels)
        best = next(fit, who.address) if who.address in lost else who.address
        return replace(who, unreachable=lost.intersection(ways), address=best)

    return {id: reached(id, who) if not lost.isdisjoint(addresses[id]) else who for id, who in recipients.items()}


def _wrote(uow: UnitOfWork, address: Address) -> datetime | None:
    conversation = uow.conversation_at(address)
    return conversation.last_inbound_at if conversation is not None else None


@dataclass(frozen=True)
class _Others:
    """What else went and goes to the people of a batch. Of most only the last hour is needed, of some the week and what lies ahead."""

    sent: Mapping[str, tuple[Sent, ...]]
    pending: Mapping[str, tuple[CommunicationRequest, ...]]
    visits: Mapping[str, tuple[Appointment, ...]]

    @classmethod
    def of(cls, uow: UnitOfWork, ids: Set[str], whole: Set[str], now: datetime) -> _Others:
        """Of ``ids`` the last hour, of ``whole`` all that the gate may ask for."""
        lately = uow.sent_to_all(ids - whole, now - MERGE_WITHIN)
        return cls(
            {**lately, **uow.sent_to_all(whole, now - WEEK)}, uow.waiting_for_all(whole, now + AHEAD), uow.appointments_of_all(whole)
        )

    def in_series(self, shell: Shell, party: Party | None, now: datetime) -> bool:
        """Whether a patient is in a run of treatments."""
        if party is None or party.role != "patient" or party.id not in self.visits:
            return False
        return in_series(Agenda(party, self.visits[party.id], shell.clinic), now)


def _whole(shell: Shell, batch: Iterable[CommunicationRequest], visits: Mapping[str, Appointment], now: datetime) -> Set[str]:
    """Those of whom all is to be known that went and goes to them."""
    facts = GateFacts(shell.clinic, shell.care_plans, appointments=visits)
    return frozenset([request.recipient_id for request in batch if looks_at_others(request, facts, now)])


def _addresses(batch: Iterable[CommunicationRequest], people: Mapping[str, Party], talks: Mapping[str, Sequence[Talk]]) -> Addresses:
    """Of each recipient: where they texted from, what they gave, and where something now goes."""
    found: dict[str, set[Address]] = {}
    for request in batch:
        here = found.setdefault(request.recipient_id, set())
        if request.address is not None:
            here.add(request.address)
    for id, here in found.items():
        here.update([talk.address for talk in talks.get(id, ())])
        if id in people:
            here.update(people[id].addresses)
    return found


def _zone(party: Party | None) -> ZoneInfo | None:
    return ZoneInfo(party.time_zone) if party is not None and party.time_zone else None
