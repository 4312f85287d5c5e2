"""What everybody would get for a patient's visits, when, and why or why not: the plan and the gate over virtual time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from messenger.core.agenda import Agenda, Visit, in_series
from messenger.core.careplan import CarePlans
from messenger.core.communication import CommunicationRequest
from messenger.core.gate import Decision, Defer, Send, decide
from messenger.core.gate_facts import GateFacts, Recipient, Sent
from messenger.core.party import Party
from messenger.core.planning import plan

MOST_TIMES_PUT_OFF = 400
"""A request put off more often than this is given up on in a preview; the longest wait is a person's, looked at every half hour."""


@dataclass(frozen=True)
class PreviewRow:
    """What becomes of ``request`` at ``at`` (aware UTC). One that is put off has a row for that and one for each later decision.

    ``zone`` is the reader's: its wall clock is what they see. ``key`` of COMMANDS.md is ``request.words``, ``to`` is ``request.role``.
    """

    request: CommunicationRequest
    at: datetime
    zone: ZoneInfo
    decision: Decision

    @property
    def outcome(self) -> str:
        """``send``, ``defer``, ``drop`` or ``merge``."""
        return type(self.decision).__name__.lower()


def preview(
    agenda: Agenda,
    care_plans: CarePlans,
    now: datetime,
    recipients: Mapping[str, Recipient] | None = None,
    extra: Iterable[CommunicationRequest] = (),
) -> tuple[PreviewRow, ...]:
    """Every decision about every message of ``agenda`` from ``now`` (aware) on, in order of time, then importance.

    It is the product's own plan and gate, stepping from one due time to the next, as if nobody answered and no visit were marked.
    ``recipients``: what is known of people already (texts of the last week, opt-out, ...), by party id; who is not among them is taken to
    have agreed to texts at the preferred address. ``extra``: further requests that wait (with ids), such as the confirmation.
    """
    people = _people(agenda, recipients or {})
    waiting = {
        request.id: request for request in (*extra, *(replace(request, id=request.key) for request in plan(agenda, care_plans, now).ahead))
    }
    rows: list[PreviewRow] = []
    put_off: dict[str, int] = {}
    while waiting:
        now = max(now, min(request.due for request in waiting.values()))
        batch = [request for request in waiting.values() if request.due <= now]
        decisions = decide(batch, _facts(agenda, care_plans, people, waiting.values(), now), now)
        for request in sorted(batch, key=lambda request: (request.priority, request.key)):
            decision = decisions[request.id]
            rows.append(PreviewRow(request, now, _zone(agenda, request), decision))
            put_off[request.id] = put_off.get(request.id, 0) + 1
            if isinstance(decision, Defer) and put_off[request.id] <= MOST_TIMES_PUT_OFF:
                waiting[request.id] = replace(request, due=decision.until)
                continue
            del waiting[request.id]
            if isinstance(decision, Send):
                person = people.get(request.recipient_id, Recipient())
                people[request.recipient_id] = replace(person, sent=(*person.sent, Sent(replace(request, status="completed"), now)))
    return tuple(rows)


@dataclass(frozen=True)
class LeftOut:
    """A message of a care plan that a visit does not get, and why. ``request``: as it would have been, where only its time has gone by."""

    appointment_id: str
    activity: str
    because: str
    request: CommunicationRequest | None = None


def left_out(agenda: Agenda, care_plans: CarePlans, now: datetime) -> tuple[LeftOut, ...]:
    """What the care plans hold and ``preview`` does not show, in the order of the visits and of their plans: the "why not"."""
    planned = plan(agenda, care_plans, now)
    found = [
        LeftOut(request.appointment_id or "", request.activity, f"its time has gone by ({request.rule})", request)
        for request in planned.past
    ]
    for appointment in agenda.appointments:
        if appointment.id in planned.gone:
            found.append(LeftOut(appointment.id, "all", planned.gone[appointment.id]))
            continue
        service = agenda.clinic.services.get(appointment.service)
        care_plan = care_plans.get(service.care_plan) if service else None
        if service is None or care_plan is None:
            found.append(LeftOut(appointment.id, "all", "the clinic's folder has no plan for this visit"))
            continue
        visit = Visit(agenda, appointment, service)
        found += [LeftOut(appointment.id, a.id, why) for a in care_plan.activities if (why := visit.why_not(a)) is not None]
    return tuple(found)


def _facts(
    agenda: Agenda, care_plans: CarePlans, people: Mapping[str, Recipient], waiting: Iterable[CommunicationRequest], now: datetime
) -> GateFacts:
    pending: dict[str, list[CommunicationRequest]] = {}
    for request in waiting:
        pending.setdefault(request.recipient_id, []).append(request)
    week_ago = now - timedelta(days=7)
    recipients = {
        id: replace(
            person,
            pending=tuple(pending.get(id, ())),
            sent=tuple(sent for sent in person.sent if sent.at > week_ago),
            in_series=in_series(agenda, now),
        )
        for id, person in people.items()
    }
    appointments = {appointment.id: appointment for appointment in agenda.appointments}
    return GateFacts(agenda.clinic, care_plans, recipients, appointments, agenda.rides)


def _people(agenda: Agenda, known: Mapping[str, Recipient]) -> dict[str, Recipient]:
    parties = (agenda.patient, *agenda.escorts.values())
    return {party.id: known.get(party.id) or _agreed(party) for party in parties}


def _agreed(party: Party) -> Recipient:
    zone = ZoneInfo(party.time_zone) if party.time_zone else None
    return Recipient(next(iter(party.addresses), None), zone, consented=frozenset(party.addresses))


def _zone(agenda: Agenda, request: CommunicationRequest) -> ZoneInfo:
    party = next((party for party in (agenda.patient, *agenda.escorts.values()) if party.id == request.recipient_id), None)
    return ZoneInfo(party.time_zone) if party is not None and party.time_zone else agenda.clinic.time_zone
