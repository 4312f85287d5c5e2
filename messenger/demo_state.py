"""What the demo's page shows, from the product's own views and rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, cast

from messenger.chat import asks_json
from messenger.core.appointment import Appointment
from messenger.core.communication import CommunicationRequest
from messenger.core.local_time import at_local
from messenger.core.party import Address, Party
from messenger.core.states import Conversation
from messenger.core.task import Task
from messenger.handlers.demo_pages.backend import (
    AsksState,
    DemoState,
    LineState,
    NextVisitState,
    PhoneState,
    PlannedState,
    ProviderState,
    TaskState,
    VisitState,
)
from messenger.handlers.staff_pages.lists import visit_acts
from messenger.ports.channels import Outbound
from messenger.ports.store import UnitOfWork
from messenger.ports.views import VisitRow
from messenger.service.previews import text_today
from messenger.service.shell import Shell
from messenger.service.tasks import staff_party_id


@dataclass(frozen=True)
class Line:
    """One text in or out as the demo saw it pass. ``outbound`` is there for what left."""

    at: datetime
    direction: Literal["in", "out"]
    role: str
    phone: str
    channel: str
    text: str
    outbound: Outbound | None = None


async def demo_state(
    shell: Shell, lines: Sequence[Line], after: int, run: int, provider: ProviderState, fresh: str, names: Mapping[str, str]
) -> DemoState:
    """Everything that the page shows; only lines numbered above ``after``."""
    now = shell.clock.now()
    local = shell.clinic.local(now)
    since = at_local(local.date(), datetime.min.time(), shell.clinic.time_zone)
    rows, day = await shell.views.day(since, since + timedelta(days=1)), local.date()
    for ahead in range(1, 8):
        if rows:
            break
        day = local.date() + timedelta(days=ahead)
        begin = at_local(day, datetime.min.time(), shell.clinic.time_zone)
        rows = await shell.views.day(begin, begin + timedelta(days=1))
    threads = await shell.views.threads(100)
    people = {conversation.address.value: (conversation, party) for conversation, party, _ in threads}
    who = _names(shell, people, names)
    tasks = await shell.views.tasks()
    planned = await shell.store.run(lambda uow: _planned(shell, uow, people, who))
    pages = await shell.store.run(lambda uow: {task.id: _pages(uow, task) for task in tasks})
    return {
        "run": str(run),
        "now": _iso(shell, now),
        "running": True,
        "zone": shell.clinic.time_zone.key,
        "clinic": shell.clinic.name,
        "clinic_phone": shell.clinic.phone,
        "provider": provider,
        "phones": await shell.store.run(lambda uow: _phones(shell, uow, people, who, fresh, now)),
        "lines": [_line(shell, number, line, who) for number, line in enumerate(lines, 1) if number > after],
        "day": day.isoformat(),
        "visits": [_visit(shell, row) for row in rows],
        "tasks": [_task(shell, task, people, who, pages[task.id]) for task in tasks],
        "planned": planned,
    }


def _iso(shell: Shell, at: datetime) -> str:
    return shell.clinic.local(at).isoformat(timespec="seconds")


def _names(shell: Shell, people: Mapping[str, tuple[Conversation, Party | None]], names: Mapping[str, str]) -> dict[str, str]:
    """Who is at each address: staff by clinic.yaml, patients by the name they gave."""
    found = {address.value: member.name for member in shell.clinic.staff for address in member.addresses.values()}
    for value, (_, party) in people.items():
        found.setdefault(value, party.name if party and party.name else names.get(value) or "")
    return found


def _line(shell: Shell, number: int, line: Line, who: Mapping[str, str]) -> LineState:
    state: LineState = {
        "n": number,
        "at": _iso(shell, line.at),
        "direction": line.direction,
        "role": cast(Literal["patient", "escort", "staff"], line.role),
        "who": who.get(line.phone, ""),
        "phone": line.phone,
        "channel": line.channel,
        "text": line.text,
    }
    if line.outbound is not None:
        out = line.outbound
        by_sms = line.channel == "sms"
        state["status"] = "delivered"
        state["key"] = out.key
        state["because"] = out.because
        state["segments"] = out.segments
        state["encoding"] = out.encoding
        state["cost_cents"] = out.segments * shell.clinic.segment_price_cents if by_sms else 0.0
        asks = asks_json(out.asks, shell.clinic.local)
        if asks is not None:
            asks["kind"] = "choice" if "choice" in asks else "item"
            asks.setdefault("options", [])
        state["asks"] = cast(AsksState | None, asks)
        state["urgent"] = out.urgent
    return state


def _visit(shell: Shell, row: VisitRow) -> VisitState:
    visit = row.appointment
    service = shell.clinic.services[visit.service]
    main, others = visit_acts(visit, shell.clinic, shell.clock.now(), service.ride_required)
    ride = row.ride.state if row.ride else "unasked" if service.ride_required else "not_needed"
    address = row.patient.addresses[0].value if row.patient and row.patient.addresses else ""
    return {
        "id": visit.id,
        "start": _iso(shell, visit.start),
        "end": _iso(shell, visit.end),
        "patient": row.patient.name or "" if row.patient else "",
        "phone": address,
        "service": service.label["en"].capitalize(),
        "practitioner": next((each.name for each in shell.clinic.practitioners if each.id == visit.practitioner), visit.practitioner),
        "location": next((each.name for each in shell.clinic.locations if each.id == visit.location), visit.location),
        "status": visit.status,
        "ride": ride,
        "ride_name": (row.ride.name or "") if row.ride else "",
        "confirmed": visit.confirmed_at is not None,
        "flags": [flag.rule for flag in row.flags],
        "tasks": [task.kind for task in row.tasks],
        "actions": [act for act in (main, *others) if act],
    }


def _task(
    shell: Shell,
    task: Task,
    people: Mapping[str, tuple[Conversation, Party | None]],
    who: Mapping[str, str],
    pages: tuple[list[str], datetime | None],
) -> TaskState:
    phone = next((value for value, (conversation, _) in people.items() if conversation.id == task.conversation_id), "")
    paged, next_page = pages
    clearing = ("clear", "not-clear") if task.kind in ("clearance", "screening", "crisis", "medical") else ()
    actions = ["ack"] if task.status == "open" else []
    return {
        "id": task.id,
        "code": task.code,
        "kind": task.kind,
        "priority": task.priority,
        "status": task.status,
        "because": task.because,
        "created_at": _iso(shell, task.created_at),
        "patient": who.get(phone, ""),
        "phone": phone,
        "owner": names_of_staff(shell).get(task.owner or "", task.owner),
        "due": _iso(shell, task.due) if task.due else None,
        "pages": len(paged),
        "paged": [who.get(value, value) for value in paged],
        "next_page_at": _iso(shell, next_page) if next_page and task.status == "open" else None,
        "actions": [*actions, *clearing, "done"],
    }


def names_of_staff(shell: Shell) -> dict[str, str]:
    """Staff by id."""
    return {member.id: member.name for member in shell.clinic.staff}


def _pages(uow: UnitOfWork, task: Task) -> tuple[list[str], datetime | None]:
    """To whom pages of the task have gone, and when the next one is due."""
    requests = [request for request in uow.requests_of_cause(f"task:{task.id}") if request.words == "staff.urgent"]
    gone = dict.fromkeys(request.address.value for request in requests if request.status == "completed" and request.address)
    waiting = [request.due for request in requests if request.status == "active"]
    return list(gone), min(waiting, default=None)


def _planned(
    shell: Shell, uow: UnitOfWork, people: Mapping[str, tuple[Conversation, Party | None]], who: Mapping[str, str]
) -> list[PlannedState]:
    """What waits for its time, of everybody, soonest first."""
    ids = dict.fromkeys(party.id for _, party in people.values() if party is not None)
    waiting: dict[str, CommunicationRequest] = {}
    for id in ids:
        waiting.update({request.id: request for request in uow.requests_of(id) if request.status == "active"})
    shown = sorted(waiting.values(), key=lambda request: request.due)[:60]
    return [_one_planned(shell, uow, request, who) for request in shown]


def _one_planned(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, who: Mapping[str, str]) -> PlannedState:
    member = next((m for m in shell.clinic.staff if staff_party_id(m) == request.recipient_id), None)
    party = uow.get(Party, request.recipient_id)
    address = request.address or (party.addresses[0] if party and party.addresses else Address("sms", ""))
    return {
        "id": request.id,
        "due": _iso(shell, request.due),
        "role": request.speaks_to,
        "who": member.name if member else who.get(address.value, ""),
        "phone": address.value,
        "key": request.words,
        "text": text_today(shell, uow, request, address, member),
        "why": request.because,
        "rule": request.rule,
    }


def _phones(
    shell: Shell,
    uow: UnitOfWork,
    people: Mapping[str, tuple[Conversation, Party | None]],
    who: Mapping[str, str],
    fresh: str,
    now: datetime,
) -> list[PhoneState]:
    """The visitor's own fresh phone first, then everybody who has texted."""
    found: list[PhoneState] = []
    order = [fresh, *(value for value in sorted(people) if value != fresh)]
    for value in order:
        conversation, party = people.get(value, (None, None))
        visits = uow.appointments_of(party.id) if party else ()
        coming = next((visit for visit in visits if visit.is_live and visit.end > now), None)
        found.append(
            {
                "phone": value,
                "name": who.get(value, "") if conversation else "",
                "language": conversation.language if conversation else "en",
                "role": "patient",
                "fresh": conversation is None,
                "visit": _next_visit(shell, coming) if coming else None,
            }
        )
    return found


def _next_visit(shell: Shell, visit: Appointment) -> NextVisitState:
    service = shell.clinic.services[visit.service]
    return {
        "id": visit.id,
        "start": _iso(shell, visit.start),
        "end": _iso(shell, visit.end),
        "service": service.label["en"].capitalize(),
        "status": visit.status,
    }
