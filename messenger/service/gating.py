"""Loading what the gate looks at, inside the unit of work that claimed the batch."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from messenger.core.agenda import in_series
from messenger.core.appointment import Appointment
from messenger.core.communication import CommunicationRequest
from messenger.core.consent import consent_status
from messenger.core.gate_facts import GateFacts, Recipient, sent_of
from messenger.core.party import Address, Party
from messenger.core.ride import Ride
from messenger.core.states import Conversation
from messenger.ports import UnitOfWork
from messenger.service.planning import agenda_of
from messenger.service.shell import Shell

WEEK = timedelta(days=7)


def gate_facts(shell: Shell, uow: UnitOfWork, batch: Sequence[CommunicationRequest], now: datetime) -> GateFacts:
    """The people, visits and rides that the requests of ``batch`` are about, as they stand now."""
    ids = {request.recipient_id for request in batch if request.role != "staff"}
    people = {id: uow.get(Party, id) for id in ids}
    talks = {id: uow.conversations_of(id) for id in ids}
    recipients = with_faults(shell, uow, {id: recipient_of(shell, uow, id, batch, now) for id in ids}, people, talks)
    near = [*batch, *(request for who in recipients.values() for request in (*who.pending, *(sent.request for sent in who.sent)))]
    visit_ids = {request.appointment_id for request in near if request.appointment_id is not None}
    visits = {id: visit for id in visit_ids if (visit := uow.get(Appointment, id)) is not None}
    rides = {id: ride for id in visit_ids if (ride := uow.get(Ride, id)) is not None}
    return GateFacts(shell.clinic, shell.care_plans, recipients, visits, rides, frozenset(shell.channels))


def recipient_of(shell: Shell, uow: UnitOfWork, party_id: str, batch: Sequence[CommunicationRequest], now: datetime) -> Recipient:
    """One person as they stand now."""
    party = uow.get(Party, party_id)
    conversations = uow.conversations_of(party_id)
    addresses = {conversation.address for conversation in conversations}
    addresses |= {request.address for request in batch if request.recipient_id == party_id and request.address is not None}
    if party is not None:
        addresses |= set(party.addresses)
    status = {address: consent_status(uow.consents_at(address), address, "texts") for address in addresses}
    requests = uow.requests_of(party_id)
    return Recipient(
        address=conversations[0].address if conversations else party.addresses[0] if party and party.addresses else None,
        zone=ZoneInfo(party.time_zone) if party and party.time_zone else None,
        opted_out=_with(status, "inactive"),
        consented=_with(status, "active"),
        held=any(conversation.held_by is not None for conversation in conversations),
        crisis=any(conversation.crisis is not None for conversation in conversations),
        sent=sent_of(uow.communications_to(party_id, now - WEEK), requests),
        pending=tuple(request for request in requests if request.status == "active" and request.recipient_id == party_id),
        in_series=party is not None and party.role == "patient" and in_series(agenda_of(shell, uow, party), now),
    )


def with_faults(
    shell: Shell,
    uow: UnitOfWork,
    recipients: Mapping[str, Recipient],
    people: Mapping[str, Party | None],
    talks: Mapping[str, Sequence[Conversation]],
) -> Mapping[str, Recipient]:
    """``recipients`` with the addresses that were found to reach nobody, and another address to go to where there is one with consent."""
    ways: dict[str, tuple[Address, ...]] = {}
    for id in recipients:
        party = people.get(id)
        own = party.addresses if party is not None else ()
        ways[id] = tuple(dict.fromkeys([*(talk.address for talk in talks.get(id, ())), *own]))
    faults = uow.address_faults({address for each in ways.values() for address in each})
    if not faults:
        return recipients
    wrote = {talk.address: talk.last_inbound_at for each in talks.values() for talk in each}
    lost = frozenset(address for address, fault in faults.items() if fault.holds(wrote.get(address)))
    return {id: replace(who, unreachable=lost & set(ways[id]), address=_best(shell, who, ways[id], lost)) for id, who in recipients.items()}


def _best(shell: Shell, who: Recipient, ways: Sequence[Address], lost: Collection[Address]) -> Address | None:
    if who.address not in lost:
        return who.address
    fit = (way for way in ways if way not in lost and way in who.consented and way.channel in shell.channels)
    return next(fit, who.address)


def _with(status: Mapping[Address, str], wanted: str) -> frozenset[Address]:
    return frozenset(address for address, found in status.items() if found == wanted)
