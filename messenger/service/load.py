"""Loading what a turn may look at, and meeting what it needs, inside one unit of work."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from messenger.core.appointment import Appointment
from messenger.core.facts import Facts, NeedSlots, Offers
from messenger.core.free_slots import free_slots
from messenger.core.party import Address, Party
from messenger.core.schedule import Busy, Slot, own_time
from messenger.core.search_windows import is_enough, search_windows
from messenger.core.states import Conversation
from messenger.ports.store import UnitOfWork
from messenger.service.shell import Shell
from messenger.service.sync import stale

RECENT = timedelta(days=400)


def patient_at(shell: Shell, uow: UnitOfWork, address: Address, now: datetime, name: str | None = None) -> Party:
    """The patient at ``address``, the first of several; else the escort known there; a new patient where nobody is."""
    return people_at(shell, uow, address, now, name)[0]


def people_at(shell: Shell, uow: UnitOfWork, address: Address, now: datetime, name: str | None = None) -> tuple[Party, ...]:
    """The patients who share ``address``, oldest first; else the escort known there; a new patient where nobody is."""
    here = uow.parties_at(address)
    known = [party for party in here if party.role == "patient"] or [party for party in here if party.role == "escort"][:1]
    if known:
        return tuple(known)
    party = Party(shell.ids.new(), "patient", now, name, shell.clinic.languages[0], addresses=(address,))
    uow.add(party)
    return (party,)


def conversation_at(shell: Shell, uow: UnitOfWork, address: Address, party: Party, now: datetime) -> Conversation:
    """The conversation at ``address``, locked; a new one where there is none."""
    found = uow.conversation_at(address)
    if found is not None:
        return found if found.party_id else replace(found, party_id=party.id)
    return Conversation(shell.ids.new(), address, now, party.id, party.language)


def facts_for(shell: Shell, uow: UnitOfWork, address: Address, party: Party, now: datetime) -> Facts:
    """Everything that a turn with ``party`` at ``address`` may look at."""
    texting = uow.texting_at(address)
    clearances = {clearance.service: clearance.clear for clearance in uow.clearances_of(party.id)}
    visits = tuple(visit for visit in uow.appointments_of(party.id) if visit.end > now - RECENT)
    return Facts(
        clinic=shell.clinic,
        questionnaires=shell.questionnaires,
        address=address,
        party=party,
        appointments=visits,
        responses=uow.responses_of(party.id),
        rides={ride.appointment_id: ride for ride in uow.rides_of(party.id)},
        tasks=uow.tasks_of(party.id),
        flags=tuple(flag for flag in uow.flags_of(party.id) if flag.closed_at is None),
        cleared=tuple(service for service, clear in clearances.items() if clear) or _uncleared(shell, visits),
        consented=texting == "active",
        opted_out=texting == "inactive",
        on_duty=bool(shell.clinic.on_call(now)),
        ids=tuple(shell.ids.new() for _ in range(4)),
        staff_deadline=shell.clinic.call_back_by(now),
        drives=_driven(uow, party, now) if party.role == "escort" else None,
    )


def _driven(uow: UnitOfWork, escort: Party, now: datetime) -> Appointment | None:
    """The soonest visit from which ``escort`` takes somebody home; None where there is none ahead."""
    visits = (uow.get(Appointment, ride.appointment_id) for ride in uow.rides_driven_by(escort.id))
    return min(
        (visit for visit in visits if visit is not None and visit.is_live and visit.end > now), key=lambda one: one.start, default=None
    )


def _uncleared(shell: Shell, visits: tuple[Appointment, ...]) -> tuple[str, ...]:
    """Treatments that need no clearance in this clinic, once the first visit is done."""
    done = [visit for visit in visits if visit.status == "fulfilled" and visit.service in shell.clinic.services]
    led = [id for visit in done for id in shell.clinic.services[visit.service].leads_to]
    return tuple(dict.fromkeys(id for id in led if not shell.clinic.services[id].needs_clearance))


def offers_for(
    shell: Shell, uow: UnitOfWork, need: NeedSlots, now: datetime, visits: tuple[Appointment, ...], taken: tuple[Slot, ...] = ()
) -> Offers:
    """Free slots for ``need``: the search grows until enough are found or the horizon is reached."""
    if stale(shell.clinic, uow.feed_states(), now):
        return Offers(need, (), stale=True)
    service = shell.clinic.services[need.service]
    own = next((visit for visit in visits if visit.id == need.moving), None)
    slots: tuple[Slot, ...] = ()
    for window in search_windows(service, now, need.after, spread=need.spread):
        busy = [b for b in uow.busy(window.busy_since, window.busy_until) if not _is(b, own)]
        busy.extend(_taken(shell, slot) for slot in taken)
        busy.extend(own_time(visits, shell.clinic, need.service, need.moving))
        slots = free_slots(
            shell.clinic, service, busy, now,
            after=need.after, until=window.until, limit=need.limit + (own is not None), within=need.within, spread=need.spread,
        )  # fmt: skip
        slots = tuple(slot for slot in slots if own is None or slot.start != own.start)[: need.limit]
        if is_enough(slots, need.limit, window.until, spread=need.spread):
            break
    return Offers(need, slots)


def _is(busy: Busy, own: Appointment | None) -> bool:
    return own is not None and (busy.start, busy.end) == (own.occupied_start, own.occupied_end) and busy.practitioner == own.practitioner


def _taken(shell: Shell, slot: Slot) -> Busy:
    service = shell.clinic.services[slot.service]
    return Busy(slot.start - service.buffer_before, slot.end + service.buffer_after, slot.practitioner, slot.location)
