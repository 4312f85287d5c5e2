"""Somebody phoned the clinic: staff make them known, and book for them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from messenger.core.appointment import OCCUPIES
from messenger.core.communication import Link, Params, When
from messenger.core.desk import clearance
from messenger.core.desk.refusal import Refused
from messenger.core.effects import Book, Effect, Plan, RecordConsent, Say, TellStaff
from messenger.core.party import Address, Party
from messenger.core.schedule import Slot
from messenger.core.states import ChoosingSlot, Idle
from messenger.core.understanding import Language
from messenger.ports.store import UnitOfWork
from messenger.service.effects import Cause, apply
from messenger.service.load import conversation_at, facts_for
from messenger.service.shell import Shell
from messenger.service.staff_request import StaffRequest, StaffResult, did, instant


def enrol(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Somebody phoned: make them known. With consent given on the phone texts may go out; without it the welcome asks."""
    address = Address("sms", request.details.get("phone", ""))
    if not re.fullmatch(r"\+[1-9]\d{7,14}", address.value):
        raise Refused("phone_needed")
    known = [party for party in uow.parties_at(address) if party.role == "patient"]
    language: Language = "es" if request.details.get("language") == "es" else "en"
    name = request.details.get("name") or None
    same = next((party for party in known if name is None or party.name is None or party.name.casefold() == name.casefold()), None)
    party = same or Party(shell.ids.new(), "patient", now, addresses=(address,))
    party = replace(party, name=name or party.name, language=language)
    uow.save(party)
    conversation = replace(conversation_at(shell, uow, address, party, now), language=language)
    uow.save(conversation)
    if request.details.get("consent") == "yes":
        cause = Cause(f"staff:{shell.ids.new()}", request.by, conversation, party, now)
        apply(
            shell,
            uow,
            (RecordConsent("texts", "active", "consent.by_phone"), RecordConsent("unencrypted", "active", "consent.by_phone")),
            cause,
        )
    if same:
        return did("known already; updated", party.id, "enrol_known")
    if known:
        return did("enrolled: somebody else has this number too", party.id, "enrol_shared")
    return did("enrolled", party.id, "enrol")


def book(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Book for somebody who phoned: at any time that no visit or block takes, also outside what is offered by text."""
    details = request.details
    party = uow.get(Party, details.get("patient", ""))
    service = shell.clinic.services.get(details.get("service", ""))
    if party is None or service is None:
        raise Refused("both_needed")
    start = instant(details, "start")
    if start <= now:
        raise Refused("past")
    practitioner, location = details.get("practitioner", ""), details.get("location", "")
    if practitioner not in {each.id for each in shell.clinic.practitioners if service.id in each.services}:
        raise Refused("other_practitioner")
    if location not in {each.id for each in shell.clinic.locations if service.id in each.services}:
        raise Refused("other_location")
    conversation = next(iter(uow.conversations_of(party.id)), None)
    if conversation is None:
        raise Refused("no_address")
    facts = facts_for(shell, uow, conversation.address, party, now)
    visits = (visit for visit in facts.appointments if visit.status in OCCUPIES)
    if any(visit.start < start + service.length and start < visit.end for visit in visits):
        raise Refused("own_visit_then")
    clears = clearance.clears_by_booking(request.role, service, facts, conversation, details.get("clears") == "yes", now)
    id = shell.ids.new()
    slot = Slot(start, start + service.length, practitioner, location, service.id)
    if isinstance(conversation.state, ChoosingSlot) and conversation.state.service == service.id:
        conversation = replace(conversation, state=Idle())
        uow.save(conversation)
    cause = Cause(f"staff:{shell.ids.new()}", request.by, conversation, party, now)
    told: Params = {"when": When(start), "service": service.label["en"], "n": len(facts.flags), "link": Link("staff", "today")}
    notice = TellStaff("booking", "staff.booking", told, "booked by staff", appointment_id=id)
    effects: list[Effect] = [Book(id, slot), *clears, Plan(), notice]
    if facts.consented:
        params: Params = {"clinic": shell.clinic.name, "phone": shell.clinic.phone, "when": When(start), "link": Link("calendar", id)}
        effects.append(
            Say("booked.done_known", params, category="change", because="the clinic booked a visit", attachment="ics", appointment_id=id)
        )
    apply(shell, uow, effects, cause)
    return did("booked", id, "book" if facts.consented else "book_quiet")
