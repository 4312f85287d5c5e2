"""All live appointments of one patient in, the whole set of communication requests out; and what that changes in the ledger.

Only the whole set can say which visit is the last of a series, or that a visit booked in between makes another text needless.
Everything here is pure: planning twice at one instant gives the same, and reconciling twice changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from messenger.core.agenda import LATE_SPACING, PLANNED, Agenda, Visit, condition_gone
from messenger.core.appointment import Appointment
from messenger.core.careplan import Activity, CarePlan, CarePlans, due_at
from messenger.core.clinic import Clinic
from messenger.core.communication import CommunicationRequest, When
from messenger.core.fingerprint import content_of, key_of, line_of, occurrence_of, recipient_in
from messenger.core.ride import Ride

OPTED_OUT = "opted out"
OPTED_OUT_THERE = "opted out at the provider"
WITHHELD = frozenset({OPTED_OUT, OPTED_OUT_THERE})
"""Why a request was revoked or dropped that may come again once its reader wants texts again."""


@dataclass(frozen=True)
class Planned:
    """The whole set, without ids, in order of due.

    ``ahead``: due later, or now because it is late and still worth sending. ``past``: its time has gone by; never added, but one that
    still waits (put off by the gate) is left to the gate. ``gone``: why nothing is planned, by appointment id. ``unknown``:
    appointments whose service or care plan the clinic's folder no longer has; what waits for them is left alone. ``missed``: the lines of
    texts that an opt-out withheld and that is over.
    """

    ahead: tuple[CommunicationRequest, ...]
    past: tuple[CommunicationRequest, ...] = ()
    gone: Mapping[str, str] = field(default_factory=dict)
    unknown: frozenset[str] = frozenset()
    missed: frozenset[tuple[str, str, str]] = frozenset()


@dataclass(frozen=True)
class Reconciled:
    """What a new plan changes: requests to insert (no ids yet), and (id, why) of those that still wait and must not leave."""

    add: tuple[CommunicationRequest, ...]
    revoke: tuple[tuple[str, str], ...]


# --- plan ---------------------------------------------------------------------------------------------------------


def plan(agenda: Agenda, care_plans: CarePlans, now: datetime) -> Planned:
    """The communication requests of all visits of ``agenda``'s patient, as they should be at ``now`` (aware).

    Days and times of day of a trigger are the clinic's wall clock; quiet hours are the recipient's own. A text tied to an action that
    falls into quiet hours moves earlier, any other later. One whose time has gone by is not sent, except one tied to an action, or withheld
    by an opt-out that is over, that will be of use for 30 more minutes when it leaves: ten minutes from now, the next one ten minutes
    later, in the order that they would have had. Of two that ask the same the first goes.
    A hydration text never goes at or after the fluid cut-off.
    """
    ahead: list[CommunicationRequest] = []
    overdue: list[tuple[CommunicationRequest, Activity, Visit]] = []
    gone: dict[str, str] = {}
    unknown: set[str] = set()
    for appointment in agenda.appointments:
        if appointment.status not in PLANNED:
            gone[appointment.id] = _why_gone(appointment)
            continue
        service = agenda.clinic.services.get(appointment.service)
        care_plan = care_plans.get(service.care_plan) if service else None
        if service is None or care_plan is None:
            unknown.add(appointment.id)
            continue
        visit = Visit(agenda, appointment, service)
        for activity in care_plan.activities:
            for request in visit.requests(activity):
                if request.due > now:
                    ahead.append(request)
                else:
                    overdue.append((request, activity, visit))
    late, past = _late(overdue, now)
    return Planned(_in_order([*ahead, *late]), _in_order(past), gone, frozenset(unknown), agenda.missed)


def _late(
    overdue: Sequence[tuple[CommunicationRequest, Activity, Visit]], now: datetime
) -> tuple[list[CommunicationRequest], list[CommunicationRequest]]:
    """Those still worth sending, one after the other to each recipient, and the others."""
    late: list[CommunicationRequest] = []
    past: list[CommunicationRequest] = []
    next_at: dict[str, datetime] = {}
    asked: set[tuple[str, str | None, str | None]] = set()
    for request, activity, visit in sorted(overdue, key=lambda o: (o[0].due, o[0].priority, o[0].key)):
        to = recipient_in(request)
        question = (to, request.appointment_id, request.opens)
        found = visit.late(request, activity, next_at.get(to, now + LATE_SPACING)) if question not in asked else None
        if found is None:
            past.append(request)
        else:
            late.append(found)
            asked |= {question} if request.opens is not None else set()
            next_at[to] = found.due + LATE_SPACING
    return late, past


# --- reconcile ----------------------------------------------------------------------------------------------------


def reconcile(existing: Iterable[CommunicationRequest], planned: Planned) -> Reconciled:
    """What must change so that what waits is what is planned. ``existing``: all requests about the patient, whatever their status.

    Only requests of a care plan (their cause is the appointment, and they have a ``rule``) are looked at. What went out is not sent
    again unless its words or times have changed since; what the gate dropped or merged stays so while nothing changed; what waits and is
    the same stays, wherever the gate has put it off to; all else that waits is revoked. A request that comes again has the next number
    in its key.
    """
    rows: dict[tuple[str, str, str], list[CommunicationRequest]] = {}
    for row in existing:
        if _of_a_plan(row) and row.appointment_id not in planned.unknown:
            rows.setdefault(line_of(row), []).append(row)
    for line in rows.values():
        line.sort(key=occurrence_of)
    add: list[CommunicationRequest] = []
    kept: set[str] = set()
    for wanted in (*planned.past, *planned.ahead):
        line = rows.get(line_of(wanted), [])
        same = [row for row in line if row.status == "active" and row.fingerprint == wanted.fingerprint]
        if same:
            kept.add(same[-1].id)
        elif wanted in planned.ahead and (line_of(wanted) in planned.missed or not _said(line, wanted)):
            number = 1 + max(map(occurrence_of, line), default=0)
            add.append(replace(wanted, key=key_of(wanted.cause, wanted.activity, number, recipient_in(wanted))))
    lines = {line_of(wanted) for wanted in (*planned.ahead, *planned.past)}
    revoke = [
        (row.id, _why_revoked(row, planned, line_of(row) in lines))
        for line in rows.values()
        for row in line
        if row.status == "active" and row.id not in kept
    ]
    return Reconciled(tuple(add), tuple(sorted(revoke)))


def withheld(existing: Iterable[CommunicationRequest]) -> frozenset[tuple[str, str, str]]:
    """The lines whose newest request an opt-out withheld: taken from the queue, or dropped by the gate."""
    newest = {line_of(row): row for row in sorted(existing, key=occurrence_of) if _of_a_plan(row)}
    out = (row for row in newest.values() if row.status in ("revoked", "dropped") and row.status_reason in WITHHELD)
    return frozenset(line_of(row) for row in out)


def _said(line: Sequence[CommunicationRequest], wanted: CommunicationRequest) -> bool:
    """Whether the newest that left says what is wanted, or the gate (or a final failure) has settled this very request."""
    over = [row for row in line if row.status not in ("active", "revoked")]
    out = [row for row in over if row.status in ("completed", "sending", "unknown")]
    if out and content_of(out[-1]) == content_of(wanted):
        return True
    return bool(over) and over[-1] not in out and over[-1].fingerprint == wanted.fingerprint


def _of_a_plan(request: CommunicationRequest) -> bool:
    return bool(request.rule) and request.appointment_id is not None and request.cause == f"appointment:{request.appointment_id}"


def _why_revoked(row: CommunicationRequest, planned: Planned, replaced: bool) -> str:
    gone = planned.gone.get(row.appointment_id or "")
    if gone is not None:
        return gone
    return "the visit has changed; planned anew" if replaced else "no longer part of the plan"


# --- still wanted? ------------------------------------------------------------------------------------------------


def still_wanted(
    request: CommunicationRequest, appointment: Appointment | None, ride: Ride | None, clinic: Clinic, care_plans: CarePlans
) -> str | None:
    """Why a request of a care plan must not leave any more, in words, or None. ``appointment`` and ``ride`` as they are now.

    Other requests (replies, changes, safety) are always wanted: what a person asked for is answered.
    """
    if not _of_a_plan(request):
        return None
    if appointment is None:
        return "the visit is no longer there"
    if appointment.status not in PLANNED:
        return _why_gone(appointment)
    when = request.params.get("when")
    if request.sequence < appointment.sequence and isinstance(when, When) and when.at != appointment.start:
        return "the visit was moved"
    activity = activity_of(request, appointment, clinic, care_plans)
    if activity is None:
        return None
    before_start = activity.trigger.related == "START" and due_at(activity.trigger, appointment, clinic.time_zone) < appointment.start
    if appointment.status != "booked" and before_start:
        return "the patient has arrived"
    return condition_gone(activity, appointment, ride)


def activity_of(request: CommunicationRequest, appointment: Appointment | None, clinic: Clinic, care_plans: CarePlans) -> Activity | None:
    """The activity of a care plan that ``request`` comes from, or None where it comes from none."""
    service = clinic.services.get(appointment.service) if appointment and _of_a_plan(request) else None
    care_plan: CarePlan | None = care_plans.get(service.care_plan) if service else None
    return care_plan.by_id.get(request.activity) if care_plan else None


def _why_gone(appointment: Appointment) -> str:
    reasons = {"cancelled": "the visit was called off", "noshow": "the patient did not come"}
    return reasons.get(appointment.status, "the visit is not booked yet")


def _in_order(requests: Iterable[CommunicationRequest]) -> tuple[CommunicationRequest, ...]:
    return tuple(sorted(requests, key=lambda request: (request.due, request.priority, request.key)))
