"""The summary at the end of a chat: what a clinic's record now holds of one patient."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from messenger.chat import Chat, iso
from messenger.core.consent import consent_status
from messenger.core.party import Party
from messenger.core.questionnaire import Response
from messenger.core.task import Task
from messenger.ports.store import UnitOfWork


async def summary(chat: Chat) -> dict[str, Any]:
    """As COMMANDS gives it: language, consent, screening, patient, appointments, tasks, planned, ride, waitlist, outbound."""
    return await chat.store.run(lambda uow: _summary(chat, uow))


def _summary(chat: Chat, uow: UnitOfWork) -> dict[str, Any]:
    local = chat.shell.clinic.local
    conversation = uow.conversation_at(chat.address)
    party = uow.get(Party, conversation.party_id) if conversation and conversation.party_id else None
    visits = uow.appointments_of(party.id) if party else ()
    return {
        "language": conversation.language if conversation else chat.shell.clinic.languages[0],
        "consent": {"opted_out": consent_status(uow.consents_at(chat.address), chat.address, "texts") == "inactive"},
        "screening": _screening(
            uow.responses_of(party.id) if party else (), [flag.rule for flag in uow.flags_of(party.id)] if party else []
        ),
        "patient": {"name": party.name if party else None},
        "appointments": [
            {"id": v.id, "service": v.service, "status": v.status, "start": iso(local(v.start)), "end": iso(local(v.end))} for v in visits
        ],
        "tasks": _tasks(uow, party),
        "planned": [
            {"key": request.words, "due": iso(local(request.due)), "to": request.speaks_to}
            for request in (uow.requests_of(party.id) if party else ())
            if request.status == "active"
        ],
        "ride": {"state": _ride(chat, uow, party, chat.clock.now())},
        "waitlist": any(party is not None and entry.patient_id == party.id for entry in uow.waitlist()),
        "outbound": chat.sent,
    }


def _screening(responses: tuple[Response, ...], flags: list[str]) -> dict[str, Any]:
    found = [response for response in responses if response.questionnaire == "prescreening"]
    if not found:
        return {"outcome": None, "flags": flags, "answers": {}}
    newest = found[-1]
    answers = {link_id: answer.value for link_id, answer in newest.latest().items()}
    return {"outcome": newest.outcome, "flags": flags, "answers": answers}


def _tasks(uow: UnitOfWork, party: Party | None) -> list[dict[str, Any]]:
    tasks: list[Task] = list(uow.tasks_of(party.id, done=True)) if party else []
    tasks += [task for task in uow.open_tasks() if task.patient_id is None]
    return [{"id": t.id, "kind": t.kind, "priority": t.priority, "status": t.status} for t in tasks]


def _ride(chat: Chat, uow: UnitOfWork, party: Party | None, now: datetime) -> str | None:
    """The ride of the next visit that needs one, or of the latest."""
    services = chat.shell.clinic.services
    need = [v for v in (uow.appointments_of(party.id) if party else ()) if v.service in services and services[v.service].ride_required]
    visits = [v for v in need if v.is_live and v.end > now] or need[-1:]
    if not visits or party is None:
        return None
    rides = {ride.appointment_id: ride.state for ride in uow.rides_of(party.id)}
    return rides.get(visits[0].id, "unasked")
