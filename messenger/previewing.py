"""The rows of ``preview``: the product's own plan, gate and rendering over virtual time, for visits that nobody has booked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from messenger.app import Ports, PublicLinks, build
from messenger.clock import VirtualClock
from messenger.content import Content
from messenger.core.agenda import Agenda
from messenger.core.appointment import Appointment
from messenger.core.free_slots import free_slots
from messenger.core.gate import Drop
from messenger.core.gate_facts import GateFacts
from messenger.core.local_time import local
from messenger.core.party import Address, Party
from messenger.core.preview import LeftOut, PreviewRow, left_out, preview
from messenger.core.ride import Ride
from messenger.core.understanding import Language
from messenger.ids import SeededIds
from messenger.service.gating import Gathered
from messenger.service.rendering import Pen
from messenger.service.shell import Shell
from messenger.service.tasks import staff_party_id
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews

Rows = list[dict[str, Any]]
PATIENT = Address("sms", "+12125550142")


async def preview_rows(content: Content, visits: Sequence[Appointment], now: datetime, language: str, time_zone: str | None) -> Rows:
    """What everybody gets for ``visits``, in order of due; first what nobody gets because its time has gone by.

    Args:
        content: the clinic.
        visits: of one patient, whose party id is "patient".
        now: aware UTC; nothing due before it is shown.
        language: the patient's, en or es.
        time_zone: the patient's own (IANA), or None for the clinic's.
    """
    spoken: Language = "es" if language == "es" else "en"
    store = SqlStore("sqlite://", b"preview-" * 4, inline=True)
    shell = build(content, Ports(store, SqlViews(store), VirtualClock(now), SeededIds(1), {}, PublicLinks("https://text.clinic.example")))
    patient = Party("patient", "patient", now, language=spoken, time_zone=time_zone, addresses=(PATIENT,))
    rides = {visit.id: Ride(visit.id) for visit in visits if content.clinic.services[visit.service].ride_required}
    agenda = Agenda(patient, tuple(visits), content.clinic, rides)
    gone_by = [
        PreviewRow(each.request, now, content.clinic.time_zone, Drop(each.because))
        for each in left_out(agenda, content.care_plans, now)
        if each.request is not None
    ]
    found = [*gone_by, *preview(agenda, content.care_plans, now)]

    facts = GateFacts(shell.clinic, shell.care_plans, {}, {visit.id: visit for visit in visits})
    pen = Pen(shell, Gathered(facts, {patient.id: patient}, {}), now)
    try:
        return [_row(shell, pen, row, index) for index, row in enumerate(found)]
    finally:
        await store.close()


def why_not(content: Content, visits: Sequence[Appointment], now: datetime) -> tuple[LeftOut, ...]:
    """What the care plans hold and these visits do not get for another reason than the time, with the reason."""
    patient = Party("patient", "patient", now, addresses=(PATIENT,))
    agenda = Agenda(patient, tuple(visits), content.clinic)
    return tuple(each for each in left_out(agenda, content.care_plans, now) if each.request is None)


def not_offered(content: Content, visit: Appointment) -> str | None:
    """Why ``visit`` begins at a time at which no patient could book it, in words for staff; None where one could."""
    clinic, service = content.clinic, content.clinic.services[visit.service]
    local_start = clinic.local(visit.start)
    if local_start.date() in clinic.holidays:
        return "the clinic is closed then (a holiday)"
    if not clinic.is_open(visit.start):
        return "the clinic is closed then"
    moment = timedelta(microseconds=1)
    now = visit.start - service.notice - moment
    if free_slots(clinic, service, (), now, after=visit.start - moment, until=visit.start + moment, limit=1):
        return None
    return "nobody could book it then: look at who does it when, its length and its grid"


def _row(shell: Shell, pen: Pen, row: PreviewRow, index: int) -> dict[str, Any]:
    request = row.request
    member = next((m for m in shell.clinic.staff if staff_party_id(m) == request.recipient_id), None)
    address = request.address or (next(iter(member.addresses.values())) if member else PATIENT)
    if "code" not in request.params and request.role == "staff":
        request = replace(request, params={**request.params, "code": "A1234"})
    outbound = pen.write(request, request.asks, address, member, f"preview-{index}")
    return {
        "due": row.at.isoformat(),
        "local": local(row.at, row.zone).isoformat(),
        "to": request.role,
        "who": f"{member.name}, {address.channel}" if member else request.role,
        "key": request.words,
        "text": outbound.text,
        "segments": outbound.segments,
        "encoding": outbound.encoding,
        "useful_until": request.useful_until.isoformat() if request.useful_until else None,
        "decision": row.outcome,
        "because": row.decision.because or request.because,
    }
