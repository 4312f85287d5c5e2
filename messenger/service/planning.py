"""Planning: what a patient's visits need said is made equal to the care plans, as rows of the ledger."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Literal

from messenger.core.agenda import Agenda
from messenger.core.communication import CommunicationRequest
from messenger.core.consent import consent_status
from messenger.core.party import Party
from messenger.core.planning import Planned, plan, reconcile, withheld
from messenger.core.questionnaire import Response
from messenger.ports.store import UnitOfWork
from messenger.service.shell import Shell


def agenda_of(shell: Shell, uow: UnitOfWork, patient: Party) -> Agenda:
    """Everything that the plan of ``patient`` depends on."""
    address = patient.addresses[0] if patient.addresses else None
    rides = {ride.appointment_id: ride for ride in uow.rides_of(patient.id)}
    escorts = {id: uow.get(Party, ride.escort_id) for id, ride in rides.items() if ride.escort_id is not None}
    return Agenda(
        patient=patient,
        appointments=uow.appointments_of(patient.id),
        clinic=shell.clinic,
        rides=rides,
        escorts={id: escort for id, escort in escorts.items() if escort is not None},
        branch=branch_of(uow.responses_of(patient.id)),
        opted_out=address is not None and consent_status(uow.consents_at(address), address, "texts") == "inactive",
    )


def branch_of(responses: tuple[Response, ...]) -> Literal["mood", "pain", "any"]:
    """What the patient comes for, by the newest answer to "reason"."""
    reasons = [response.latest()["reason"].value for response in responses if "reason" in response.latest()]
    if not reasons:
        return "any"
    return "pain" if reasons[-1] == "pain" else "mood"


def replan(shell: Shell, uow: UnitOfWork, patient_id: str, now: datetime, *, back: bool = False) -> None:
    """Make the ledger equal to the plan of all of the patient's visits: what is new is added, what no longer holds is revoked.

    ``back``: an opt-out of theirs is over; what it withheld and is still of use comes again.
    """
    patient = uow.get(Party, patient_id)
    if patient is None:
        return
    agenda = agenda_of(shell, uow, patient)
    if back:
        of_use = (each for each in plan(agenda, shell.care_plans, now).past if each.useful_until is None or each.useful_until > now)
        causes = dict.fromkeys(each.cause for each in of_use)
        agenda = replace(agenda, missed=withheld(row for cause in causes for row in uow.requests_of_cause(cause)))
    planned = plan(agenda, shell.care_plans, now)
    change = reconcile(_concerned(uow, patient_id, planned), planned)
    uow.plan([replace(request, id=shell.ids.new(), patient_id=patient_id, created_at=now) for request in change.add], change.revoke)


def _concerned(uow: UnitOfWork, patient_id: str, planned: Planned) -> tuple[CommunicationRequest, ...]:
    """The requests that ``planned`` may change: what waits, and all of those visits for which something lies ahead. What was said about
    visits long past stays where it is, however many years of it there are."""
    found = {request.id: request for request in uow.waiting_of(patient_id)}
    for cause in dict.fromkeys(request.cause for request in planned.ahead):
        found.update((request.id, request) for request in uow.requests_of_cause(cause))
    return tuple(found.values())
