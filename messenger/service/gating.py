"""Gathering what the gate looks at, inside the unit of work that claimed the batch: one look for each matter, not one for each person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from messenger.core.agenda import Agenda, in_series
from messenger.core.appointment import Appointment
from messenger.core.communication import CommunicationRequest
from messenger.core.consent import consent_status
from messenger.core.gate import MERGE_WITHIN, looks_at_others
from messenger.core.gate_facts import GateFacts, Recipient, Sent
from messenger.core.party import Address, Party
from messenger.core.ride import Ride
from messenger.ports import Talk, UnitOfWork
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
    texting = _texting(uow, {address for each in addresses.values() for address in each})
    visits = dict(uow.many(Appointment, {request.appointment_id for request in batch if request.appointment_id is not None}))
    others = _Others.of(uow, ids, ids & _whole(shell, batch, visits, now), now)
    recipients = {
        id: Recipient(
            address=talks[id][0].address if id in talks else people[id].addresses[0] if id in people and people[id].addresses else None,
            zone=_zone(people.get(id)),
            opted_out=frozenset(address for address in addresses[id] if texting[address] == "inactive"),
            consented=frozenset(address for address in addresses[id] if texting[address] == "active"),
            held=any(talk.is_held for talk in talks.get(id, ())),
            crisis=any(talk.in_crisis for talk in talks.get(id, ())),
            sent=others.sent.get(id, ()),
            pending=others.pending.get(id, ()),
            in_series=others.in_series(shell, people.get(id), now),
        )
        for id in ids
    }
    near = (request for who in recipients.values() for request in (*who.pending, *(sent.request for sent in who.sent)))
    visits |= uow.many(Appointment, {each.appointment_id for each in near if each.appointment_id is not None} - visits.keys())
    recipients = _reachable(shell, uow, recipients, people, talks)
    facts = GateFacts(shell.clinic, shell.care_plans, recipients, visits, uow.many(Ride, visits.keys()), frozenset(shell.channels))
    known = {talk.address: talk for each in talks.values() for talk in each}
    elsewhere = {request.address for request in batch if request.address is not None and request.role != "staff"} - known.keys()
    return Gathered(facts, people, {**known, **uow.talks_at_all(elsewhere)})


def _reachable(
    shell: Shell,
    uow: UnitOfWork,
    recipients: dict[str, Recipient],
    people: Mapping[str, Party],
    talks: Mapping[str, Sequence[Talk]],
) -> dict[str, Recipient]:
    """``recipients`` with the addresses that were found to reach nobody, and in their place another one with consent where there is one."""
    ways = {
        id: tuple(dict.fromkeys([*(talk.address for talk in talks.get(id, ())), *(people[id].addresses if id in people else ())]))
        for id in recipients
    }
    faults = uow.address_faults({address for each in ways.values() for address in each})
    lost = frozenset(address for address, fault in faults.items() if fault.holds(_wrote(uow, address)))
    if not lost:
        return recipients

    def best(id: str, who: Recipient) -> Address | None:
        fit = (way for way in ways[id] if way not in lost and way in who.consented and way.channel in shell.channels)
        return next(fit, who.address) if who.address in lost else who.address

    return {id: replace(who, unreachable=lost & set(ways[id]), address=best(id, who)) for id, who in recipients.items()}


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
    found = (
        request.recipient_id
        for request in batch
        if looks_at_others(request, visits.get(request.appointment_id or ""), shell.clinic, shell.care_plans, now)
    )
    return frozenset(found)


def _addresses(batch: Iterable[CommunicationRequest], people: Mapping[str, Party], talks: Mapping[str, Sequence[Talk]]) -> Addresses:
    """Of each recipient: where they texted from, what they gave, and where something now goes."""
    found: dict[str, set[Address]] = {}
    for request in batch:
        here = found.setdefault(request.recipient_id, set())
        if request.address is not None:
            here.add(request.address)
    for id, here in found.items():
        here |= {talk.address for talk in talks.get(id, ())}
        here |= set(people[id].addresses) if id in people else set()
    return found


def _zone(party: Party | None) -> ZoneInfo | None:
    return ZoneInfo(party.time_zone) if party is not None and party.time_zone else None


def _texting(uow: UnitOfWork, addresses: Set[Address]) -> Mapping[Address, str]:
    """Whether texts may go to each of these addresses: active, inactive or unasked."""
    consents = uow.consents_at_all(addresses)
    return {address: consent_status(consents.get(address, ()), address, "texts") for address in addresses}
