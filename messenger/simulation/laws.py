"""The laws that must hold after every run: each a small pure function over what the run left behind.

They look at what providers took and at what people did, not at what the product believes of it, and say it in their own words rather
than with the product's functions: a law that asks the gate whether the gate was right finds nothing.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import datetime, timedelta

from messenger.core.appointment import OCCUPIES, Appointment
from messenger.core.communication import Clock, CommunicationRequest, When
from messenger.core.consent import Consent
from messenger.core.party import Address
from messenger.simulation.providers import CAN_LIST, Taken
from messenger.simulation.records import Records

EXAMPLES = 8
SCHEDULED = ("reminder", "checkin")
PLANNED = ("booked", "arrived", "fulfilled")
STUCK = timedelta(minutes=10)
"""How late the clockwork may be with what is due."""

STOPPED = timedelta(hours=12)
"""How long before the end of its use something may have been down for a message to come too late."""

TOLD_WITHIN = timedelta(minutes=15)
"""Within what a person hears of an urgent text, time in which something was down not counted."""

AWAKE = timedelta(minutes=16)
"""How long after a person wrote an answer may reach them at any hour."""

TOLD_AT_LAST = timedelta(hours=24)
"""Within what staff are told of an answer that could not leave."""

LOOKS_FOR_HARM = timedelta(hours=48)
SAME_DAY = timedelta(hours=18)
SERIES = timedelta(days=10)


@dataclass(frozen=True)
class Verdict:
    """How one law fared. ``examples`` hold ids and times only."""

    occasions: int
    violations: int
    examples: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether it was never broken."""
        return self.violations == 0


def judged(occasions: int, broken: Iterable[str]) -> Verdict:
    """A verdict from what broke."""
    found = list(broken)
    return Verdict(occasions, len(found), tuple(found[:EXAMPLES]))


# --- nothing lost -------------------------------------------------------------------------------------------------


def nothing_lost(records: Records) -> Verdict:
    """Every message that was promised came to an end that can be answered for: it left, or there is a reason, or a person knows."""
    left = {taken.outbound.request_id for taken in records.taken}
    told = records.tasks.undelivered
    broken = [
        f"{r.id} {r.words} {r.due:%Y-%m-%dT%H:%M}: {why}" for r in records.requests.values() if (why := _lost(r, records, left, told))
    ]
    broken += [
        f"{t.provider_id} {t.at:%Y-%m-%dT%H:%M}: no row knows it" for t in records.taken if t.outbound.request_id not in records.requests
    ]
    return judged(len(records.requests), broken)


def _lost(request: CommunicationRequest, records: Records, left: Set[str], told: Set[str]) -> str | None:
    until = request.useful_until
    match request.status:
        case "active" if request.due < records.ended - STUCK:
            return "still waits though it is due"
        case "active" if until is not None and until < records.ended - STUCK:
            return "still waits though it is of no use any more"
        case "sending" | "unknown":
            return f"never settled ({request.status})"
        case "completed" if request.id not in left and not request.activity.startswith("silence."):
            return "counts as sent and never left"
        case "failed" if request.activity != "stop-confirmation":
            person = request.patient_id or request.recipient_id
            return None if f"delivery:{person}" in told else "given up, and nobody was told"
        case "dropped" if request.status_reason == "too late to help" and until is not None:
            if not records.trouble(min(request.due, until - STOPPED), until):
                return "let lie until it was too late"
            knows = request.role != "patient" or f"delivery:{request.patient_id or request.recipient_id}" in told
            return None if knows else "came too late, and nobody was told"
        case "merged":
            into = records.requests.get(request.status_reason.rpartition("(")[2].rstrip(")"))
            return None if into is not None and into.status in ("completed", "failed") else "said by another, which never left"
        case _:
            return None


# --- nothing twice ------------------------------------------------------------------------------------------------


def nothing_twice(records: Records) -> Verdict:
    """No message left twice: neither under one request, nor the same words about the same matter under two."""
    by_request: defaultdict[str, list[Taken]] = defaultdict(list)
    for taken in records.taken:
        if not taken.again:
            by_request[taken.outbound.request_id].append(taken)
    broken = []
    for id, copies in by_request.items():
        request = records.requests.get(id)
        may = 2 if request is not None and request.repeatable and not CAN_LIST[copies[0].channel] else 1
        if len(copies) > may:
            broken.append(f"{id} {copies[0].outbound.key} left {len(copies)} times, last {copies[-1].at:%Y-%m-%dT%H:%M}")
    broken += _said_again(records, by_request)
    return judged(len(by_request), broken)


def repeats(records: Records) -> int:
    """Messages of kinds marked repeatable that left twice on channels whose provider cannot be asked: allowed, and counted apart."""
    count: defaultdict[str, int] = defaultdict(int)
    for taken in records.taken:
        if not CAN_LIST[taken.channel]:
            count[taken.outbound.request_id] += 1
    return sum(1 for times in count.values() if times == 2)


def _said_again(records: Records, by_request: dict[str, list[Taken]]) -> Iterator[str]:
    lines: defaultdict[tuple[str, str, str, Address], list[tuple[datetime, CommunicationRequest]]] = defaultdict(list)
    for id, copies in by_request.items():
        request = records.requests.get(id)
        if request is not None and request.category in SCHEDULED and request.cause.startswith("appointment:"):
            line = (request.cause, request.activity, request.recipient_id, copies[0].outbound.address)
            lines[line].append((copies[0].at, request))
    for said in lines.values():
        for (_, one), (at, other) in itertools.pairwise(sorted(said, key=lambda each: each[0])):
            if (one.words, dict(one.params)) == (other.words, dict(other.params)):
                yield f"{other.id} {other.words} {at:%Y-%m-%dT%H:%M}: says what {one.id} said"


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


# --- the calendar and the caps ------------------------------------------------------------------------------------


def no_double_booking(records: Records) -> Verdict:
    """No practitioner and no room is taken twice at one time, and nobody has two visits at once."""
    held = [visit for visit in records.visits if visit.status in OCCUPIES]
    broken = []
    for name in ("practitioner", "location", "patient_id"):
        rows: defaultdict[str, list[Appointment]] = defaultdict(list)
        for visit in held:
            rows[getattr(visit, name)].append(visit)
        for row in rows.values():
            for one, other in itertools.pairwise(sorted(row, key=lambda visit: visit.occupied_start)):
                if other.occupied_start < one.occupied_end:
                    broken.append(f"{one.id} and {other.id} share a {name} at {other.occupied_start:%Y-%m-%dT%H:%M}")
    return judged(len(held), broken)


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


# --- people hear of it --------------------------------------------------------------------------------------------


def urgent_told(records: Records) -> Verdict:
    """Every urgent text is told to a person: a page was taken by a provider, or there is a task about it to be seen."""
    broken = []
    for urgent in records.urgent:
        record = records.inbound.get((urgent.sender.channel, urgent.provider_id))
        last = urgent.at + TOLD_WITHIN + records.trouble(urgent.at, urgent.at + timedelta(days=1))
        told = records.tasks.about(record.conversation_id) if record is not None and record.conversation_id else ()
        about = [task for task in told if task.kind in ("crisis", "medical")]
        seen = any(task.created_at <= last and (task.done_at is None or task.done_at >= urgent.at) for task in about)
        rung = any(urgent.at <= at <= last for task in about for at in records.pages.get(f"task:{task.id}", ()))
        if not (seen or rung):
            broken.append(f"{urgent.provider_id} {urgent.at:%Y-%m-%dT%H:%M}: nobody was told")
    return judged(len(records.urgent), broken)


SILENT = ("opted out already", "an edit of")
"""How records begin of texts that are met with silence on purpose."""


def inbound_answered(records: Records) -> Verdict:
    """Every text that came in was answered or is with staff; a STOP after a STOP is met with silence."""
    answers: defaultdict[str, list[CommunicationRequest]] = defaultdict(list)
    for request in records.requests.values():
        if request.cause.startswith("inbound:") and request.role == "patient":
            answers[request.cause].append(request)
    left = {taken.outbound.request_id for taken in records.taken}
    broken = []
    for inbound in records.received:
        record = records.inbound.get((inbound.channel, inbound.provider_id))
        if record is None:
            broken.append(f"{inbound.provider_id} {inbound.received_at:%Y-%m-%dT%H:%M}: never taken in")
            continue
        said = any(request.id in left or request.status == "merged" for request in answers[f"inbound:{record.id}"])
        late = inbound.received_at + timedelta(hours=1) + records.trouble(inbound.received_at, inbound.received_at + timedelta(days=1))
        with_staff = any(
            task.created_at <= late and (task.done_at is None or task.done_at >= inbound.received_at)
            for task in records.tasks.about(record.conversation_id)
        )
        told = any(  # the answer waited for the morning, was then too late, and staff were told that it was
            task.kind == "delivery" and inbound.received_at <= task.created_at <= inbound.received_at + TOLD_AT_LAST
            for task in records.tasks.about(record.conversation_id)
        )
        if not (said or with_staff or told or record.because.startswith(SILENT)):
            broken.append(f"{record.id} {inbound.received_at:%Y-%m-%dT%H:%M}: {record.status}, neither answered nor with staff")
    return judged(len(records.received), broken)


def replay_equal(records: Records) -> Verdict:
    """Planning everybody anew from the visits changes nothing: what waits is what the care plans say."""
    plans = sum(1 for request in records.requests.values() if request.rule)
    return judged(plans, (f"{replan.patient_id}: {replan.what}" for replan in records.replans))


LAWS: dict[str, Callable[[Records], Verdict]] = {
    "nothing_lost": nothing_lost,
    "nothing_twice": nothing_twice,
    "none_after_cancel": none_after_cancel,
    "none_after_move": none_after_move,
    "none_after_opt_out": none_after_opt_out,
    "none_past_use": none_past_use,
    "none_in_quiet_hours": none_in_quiet_hours,
    "no_double_booking": no_double_booking,
    "caps_held": caps_held,
    "urgent_told": urgent_told,
    "inbound_answered": inbound_answered,
    "replay_equal": replay_equal,
}

OF_THE_WHOLE = frozenset({"no_double_booking"})
"""Laws about all people together: two who meet may be in different parts."""


def summed(parts: Iterable[Verdict]) -> Verdict:
    """The verdict over parts of a clinic."""
    found = list(parts)
    examples = tuple(example for part in found for example in part.examples)
    return Verdict(sum(part.occasions for part in found), sum(part.violations for part in found), examples[:EXAMPLES])


class Judge:
    """Hears a clinic's people in parts, one after the other."""

    def __init__(self) -> None:
        self._found: dict[str, list[Verdict]] = {name: [] for name in LAWS}

    def hear(self, records: Records) -> None:
        """One part."""
        for name, law in LAWS.items():
            if name not in OF_THE_WHOLE:
                self._found[name].append(law(records))

    def verdicts(self, whole: Records) -> Mapping[str, Verdict]:
        """Each law's verdict by name; ``whole``: the clinic with all its visits."""
        return {name: LAWS[name](whole) if name in OF_THE_WHOLE else summed(parts) for name, parts in self._found.items()}
