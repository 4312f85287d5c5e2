"""Laws of what may leave, and when: nothing that no longer holds, nothing at night, nothing too often."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta

from messenger.core.appointment import Appointment
from messenger.core.communication import Clock, CommunicationRequest, When
from messenger.core.consent import Consent
from messenger.core.party import Address
from messenger.simulation.laws.verdict import Verdict, judged
from messenger.simulation.providers import Taken
from messenger.simulation.records import Records

SCHEDULED = ("reminder", "checkin")
PLANNED = ("booked", "arrived", "fulfilled")

AWAKE = timedelta(minutes=16)
"""How long after a person wrote an answer may reach them at any hour."""

LOOKS_FOR_HARM = timedelta(hours=48)
SAME_DAY = timedelta(hours=18)
SERIES = timedelta(days=10)


# --- nothing that no longer holds ---------------------------------------------------------------------------------


def _about_visits(records: Records) -> Iterator[tuple[Taken, CommunicationRequest, Appointment]]:
    """What left of the care plans, with the visit as it stood then."""
    for taken in records.taken:
        request = records.requests.get(taken.outbound.request_id)
        if request is not None and request.appointment_id is not None and request.cause == f"appointment:{request.appointment_id}":
            visit = records.visit_at(request.appointment_id, taken.at)
            if visit is not None:
                yield taken, request, visit


def none_after_cancel(records: Records) -> Verdict:
    """Once a visit is called off or missed, nothing of its care plan leaves."""
    over = sum(1 for visit in records.visits if visit.status in ("cancelled", "noshow"))
    broken = (
        f"{request.id} {request.words} {taken.at:%Y-%m-%dT%H:%M}: visit {visit.id} is {visit.status}"
        for taken, request, visit in _about_visits(records)
        if visit.status not in PLANNED
    )
    return judged(over, broken)


def none_after_move(records: Records) -> Verdict:
    """Once a visit is moved, nothing that names its old time leaves."""
    told = [records.history.get(visit.id, ()) for visit in records.visits]
    moves = sum(one.start != other.start for each in told for (_, one), (_, other) in itertools.pairwise(each))
    broken = (
        f"{request.id} {request.words} {taken.at:%Y-%m-%dT%H:%M}: visit {visit.id} is at {visit.start:%Y-%m-%dT%H:%M}"
        for taken, request, visit in _about_visits(records)
        if any(isinstance(said := request.params.get(name), When | Clock) and said.at != visit.start for name in ("when", "time"))
    )
    return judged(moves, broken)


def none_after_opt_out(records: Records) -> Verdict:
    """After STOP nothing leaves to that address but its one confirmation and what may save a life."""
    told: defaultdict[Address, list[Consent]] = defaultdict(list)
    for consent in records.consents:
        if consent.scope == "texts":
            told[consent.address].append(consent)
    broken = []
    for taken in records.taken:
        out = taken.outbound
        request = records.requests.get(out.request_id)
        # STOP and its confirmation, or START and its answer, share an instant: an answer to either may leave in it.
        known = [c for c in told.get(out.address, ()) if c.at < taken.at or (c.at == taken.at and c.status == "active")]
        if out.role != "patient" or request is None or not known or known[-1].status != "inactive":
            continue
        if request.category != "safety" and request.activity != "stop-confirmation":
            broken.append(f"{request.id} {request.words} {taken.at:%Y-%m-%dT%H:%M}: opted out at {known[-1].at:%Y-%m-%dT%H:%M}")
    return judged(sum(c.status == "inactive" and records.counts(c.party_id) for each in told.values() for c in each), broken)


def none_past_use(records: Records) -> Verdict:
    """Nothing leaves after the time until which it is of use."""
    timed = [(t, r) for t in records.taken if (r := records.requests.get(t.outbound.request_id)) is not None and r.useful_until is not None]
    broken = (
        f"{request.id} {request.words} {taken.at:%Y-%m-%dT%H:%M}: of use until {request.useful_until:%Y-%m-%dT%H:%M}"
        for taken, request in timed
        if request.useful_until is not None and taken.at > request.useful_until
    )
    return judged(len(timed), broken)


# --- neither at night nor too often -------------------------------------------------------------------------------


def none_in_quiet_hours(records: Records) -> Verdict:
    """In a person's own night only answers to what they just wrote, and safety."""
    occasions, broken = 0, []
    for taken in records.taken:
        request = records.requests.get(taken.outbound.request_id)
        if request is None or taken.outbound.role == "staff" or request.category == "safety":
            continue
        occasions += 1
        answer = request.category == "reply" or (request.category == "change" and request.cause.startswith("inbound:"))
        if answer and request.created_at is not None and taken.at - request.created_at <= AWAKE:
            continue
        at = taken.at.astimezone(records.zone(request.recipient_id)).time()
        if not records.clinic.quiet_until <= at < records.clinic.quiet_from:
            broken.append(f"{request.id} {request.words} {taken.at:%Y-%m-%dT%H:%M}: {at:%H:%M} where they are")
    return judged(occasions, broken)


def caps_held(records: Records) -> Verdict:
    """No more scheduled texts a day and a week than the clinic allows, but for what is about today, tied to an action or looks for harm."""
    rows: defaultdict[str, list[tuple[datetime, CommunicationRequest]]] = defaultdict(list)
    for taken in records.taken:
        request = records.requests.get(taken.outbound.request_id)
        # What surely did not arrive takes no room.
        if request is not None and request.role == "patient" and request.category in SCHEDULED and taken.fate != "bounced":
            rows[request.recipient_id].append((taken.at, request))
    visits: defaultdict[str, list[Appointment]] = defaultdict(list)
    for visit in records.visits:
        visits[visit.patient_id].append(visit)
    occasions, broken = 0, []
    for person, row in rows.items():
        for index, (at, request) in enumerate(row):
            if _free_of_caps(request, at, records):
                continue
            occasions += 1
            caps, zone = records.clinic.caps, records.zone(person)
            series = _in_series(visits[person], at, records)
            day = sum(
                before.astimezone(zone).date() == at.astimezone(zone).date() and not _about_today(other, before, records)
                for before, other in row[:index]
            )
            week = sum(at - before < timedelta(days=7) and not _free_of_caps(other, before, records) for before, other in row[:index])
            if day >= (caps.a_day_in_series if series else caps.a_day):
                broken.append(f"{request.id} {request.words} {at:%Y-%m-%dT%H:%M}: number {day + 1} of the day")
            elif not series and week >= caps.a_week:
                broken.append(f"{request.id} {request.words} {at:%Y-%m-%dT%H:%M}: number {week + 1} of the week")
    return judged(occasions, broken)


def _about_today(request: CommunicationRequest, at: datetime, records: Records) -> bool:
    visit, zone = records.visit_at(request.appointment_id, at), records.clinic.time_zone
    if visit is None:
        return False
    return visit.start.astimezone(zone).date() == at.astimezone(zone).date() or timedelta(0) <= visit.start - at <= SAME_DAY


def _free_of_caps(request: CommunicationRequest, at: datetime, records: Records) -> bool:
    visit = records.visit_at(request.appointment_id, at)
    if visit is None:
        return False
    if request.category == "checkin" and request.due - max(visit.end, visit.completed_at or visit.end) < LOOKS_FOR_HARM:
        return True
    service = records.clinic.services[visit.service]
    tied = {activity.id for activity in records.care_plans[service.care_plan].activities if activity.tied_to_action}
    return _about_today(request, at, records) or (request.activity in tied and request.cause.startswith("appointment:"))


def _in_series(visits: list[Appointment], at: datetime, records: Records) -> bool:
    """Whether two treatment visits stand within ten days of each other and of ``at``: as they stood then, or as they stand in the end."""
    stood = [then for visit in visits if (then := records.visit_at(visit.id, at)) is not None]
    for row in (stood, visits):
        treatments = sorted((v for v in row if records.clinic.services[v.service].treatment and v.status in PLANNED), key=lambda v: v.start)
        for one, other in itertools.pairwise(treatments):
            if other.start - one.end <= SERIES and one.start - SERIES <= at <= other.end + SERIES:
                return True
    return False
