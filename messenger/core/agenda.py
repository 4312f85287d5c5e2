"""One patient's visits and what each of them needs said: the agenda that a plan is made from."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from messenger.core.appointment import Appointment
from messenger.core.careplan import Activity, Trigger, due_at, in_words
from messenger.core.clinic import Clinic, Service
from messenger.core.communication import Clock, CommunicationRequest, Day, DayTime, Link, Param, Params, When
from messenger.core.fingerprint import fingerprint_of, key_of, line_of, recipient_in
from messenger.core.local_time import before_quiet, end_of_quiet, in_quiet_hours, local, wall_days
from messenger.core.party import Address, Party, Role
from messenger.core.ride import Ride, settled
from messenger.core.series import LONG_GAP, place

BEFORE_QUIET = timedelta(hours=1)
"""How long before quiet hours begin a text leaves that is tied to an action and would fall into them."""

STILL_WORTH = timedelta(minutes=30)
"""How long a text must still be of use to go out late, when the visit was booked (or moved) after its time."""

LATE_SPACING = timedelta(minutes=10)
"""Late texts leave one by one, the first so long from now: the talk that booked the visit comes to its end before."""

PLANNED: frozenset[str] = frozenset({"booked", "arrived", "fulfilled"})
"""Statuses of a visit that texts are planned for; one that is only proposed or pending is no promise yet."""

_ONLY_IN_PLACE = {
    "each": "",
    "first": "only for the first visit of a run",
    "last": "only for the last visit of a run",
    "first-or-after-gap": "only for the first visit of a run, or after a long gap",
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True)
class Agenda:
    """Everything that the plan of one patient depends on.

    ``appointments`` are all of the patient, whatever their status. ``rides`` and ``escorts`` go by appointment id; an escort is planned
    for only where there is one to reach. ``branch`` is what the patient comes for, where the service does not say. ``opted_out``: nothing
    is planned for the patient (STOP empties the queue and it stays empty until START). ``missed``: the lines of texts that an opt-out
    withheld, where it has just ended: what is still of use of them goes late, whether or not it is tied to an action.
    """

    patient: Party
    appointments: tuple[Appointment, ...]
    clinic: Clinic
    rides: Mapping[str, Ride] = field(default_factory=dict)
    escorts: Mapping[str, Party] = field(default_factory=dict)
    branch: Literal["mood", "pain", "any"] = "any"
    opted_out: bool = False
    missed: frozenset[tuple[str, str, str]] = frozenset()


def in_series(agenda: Agenda, at: datetime) -> bool:
    """Whether the patient is in a run of treatments at ``at``: two of one service at most ten days apart, ``at`` within ten days of it."""
    for service in agenda.clinic.services.values():
        if not service.treatment:
            continue
        row = sorted(
            (a for a in agenda.appointments if a.service == service.id and a.status in PLANNED), key=lambda visit: (visit.start, visit.id)
        )
        for one, other in itertools.pairwise(row):
            if other.start - one.end <= LONG_GAP and one.start - LONG_GAP <= at <= other.end + LONG_GAP:
                return True
    return False


def condition_gone(activity: Activity, appointment: Appointment, ride: Ride | None) -> str | None:
    """Why the condition of ``activity`` (``only_if``) no longer holds, in words, or None."""
    if activity.only_if == "ride_unsettled" and settled(ride):
        return "the ride home is settled"
    if activity.only_if == "unconfirmed" and appointment.confirmed_at is not None:
        return "the visit is confirmed"
    if activity.only_if == "not_completed" and (appointment.status == "fulfilled" or appointment.completed_at is not None):
        return "the visit is marked complete"
    return None


@dataclass(frozen=True)
class _Recipient:
    id: str
    key: str
    role: Role
    zone: ZoneInfo
    address: Address | None = None


@dataclass(frozen=True)
class Visit:
    """One appointment with what its texts are made from."""

    agenda: Agenda
    appointment: Appointment
    service: Service

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the visit: the clinic's."""
        return self.agenda.clinic.time_zone

    def requests(self, activity: Activity) -> list[CommunicationRequest]:
        """What ``activity`` asks for, one per recipient, whenever its time is: none where it does not apply to this visit."""
        if not self._applies(activity):
            return []
        made = (self._request(activity, recipient) for recipient in self._recipients(activity.to))
        return [request for request in made if request is not None]

    def why_not(self, activity: Activity) -> str | None:
        """Why ``requests`` gives nothing for ``activity``, in words for staff, or None where it gives something."""
        if not self._in_place(activity):
            return _ONLY_IN_PLACE[activity.series]
        if not self._in_branch(activity):
            return f"only for people who come for {activity.branch}"
        if not self._not_over(activity):
            return condition_gone(activity, self.appointment, None) or f"the visit is {self.appointment.status}"
        if not self._recipients(activity.to):
            nobody = {
                "patient": "the patient has opted out",
                "escort": "nobody who takes them home can be texted",
                "staff": "no staff ask for it",
            }
            return nobody[activity.to]
        return None if self.requests(activity) else "at its time it would be of no use any more"

    def _applies(self, activity: Activity) -> bool:
        return self._in_place(activity) and self._in_branch(activity) and self._not_over(activity)

    def _in_place(self, activity: Activity) -> bool:
        where = place(self.appointment, self.agenda.appointments)
        in_place = {"each": True, "first": where.number == 1, "last": where.is_last, "first-or-after-gap": where.after_gap}
        return in_place[activity.series]

    def _in_branch(self, activity: Activity) -> bool:
        branch = self.service.branch if self.service.branch != "any" else self.agenda.branch
        return activity.branch in ("any", "mood" if branch == "any" else branch)

    def _not_over(self, activity: Activity) -> bool:
        """Whether the visit's status leaves room for ``activity``: once the patient is there, nothing before START is said."""
        if activity.only_if in ("unconfirmed", "not_completed") and condition_gone(activity, self.appointment, None):
            return False
        if activity.trigger.related == "END" or self.appointment.status == "booked":
            return True
        return self.appointment.status == "arrived" and due_at(activity.trigger, self.appointment, self.zone) >= self.appointment.start

    def _recipients(self, to: Role) -> list[_Recipient]:
        clinic, agenda = self.agenda.clinic, self.agenda
        if to == "staff":
            return [
                _Recipient(f"staff-{member.id}", f"staff-{member.id}@{name}", "staff", self.zone, member.addresses[name])
                for member in clinic.staff
                for name in member.notices.get("task", ())
                if name in member.addresses
            ]
        party = agenda.patient if to == "patient" else agenda.escorts.get(self.appointment.id)
        if party is None or (to == "patient" and agenda.opted_out):
            return []
        return [_Recipient(party.id, party.id, to, ZoneInfo(party.time_zone) if party.time_zone else self.zone)]

    def _request(self, activity: Activity, recipient: _Recipient) -> CommunicationRequest | None:
        """The request at its own time, or None where that time can be of no use."""
        due, rule = self._due(activity, recipient)
        useful_until = self._useful_until(activity, due, recipient.zone)
        if due >= useful_until:
            return None
        cause = f"appointment:{self.appointment.id}"
        request = CommunicationRequest(
            id="",
            key=key_of(cause, activity.id, 1, recipient.key),
            cause=cause,
            activity=activity.id,
            recipient_id=recipient.id,
            role=recipient.role,
            category=activity.category,
            words=self._words(activity, due, recipient.zone),
            due=due,
            params=self._params(activity),
            opens=activity.opens,
            address=recipient.address,
            useful_until=useful_until,
            rule=rule,
            because=self._because(activity, rule),
            appointment_id=self.appointment.id,
            patient_id=self.agenda.patient.id,
            sequence=self.appointment.sequence,
            priority=activity.priority,
            repeatable=activity.repeatable,
        )
        return replace(request, fingerprint=fingerprint_of(request))

    def _due(self, activity: Activity, recipient: _Recipient) -> tuple[datetime, str]:
        """When, and the rule behind it in words."""
        early = activity.early is not None and local(self.appointment.start, self.zone).time() < self.agenda.clinic.early_before
        due, rule = self._awake(activity, activity.early if early and activity.early else activity.trigger, recipient)
        if not early and activity.early is not None and due < self._day_of(recipient.zone):  # pushed out of the day by quiet hours
            due, rule = self._awake(activity, activity.early, recipient)
        return due, rule

    def _day_of(self, zone: ZoneInfo, days: int = 0) -> datetime:
        """When the day of the visit, or ``days`` from it, begins in ``zone``."""
        return wall_days(self.appointment.start, days, time(0), zone)

    def _awake(self, activity: Activity, trigger: Trigger, recipient: _Recipient) -> tuple[datetime, str]:
        """The instant of ``trigger``, moved out of the recipient's quiet hours, and the rule in words."""
        due, rule = due_at(trigger, self.appointment, self.zone), in_words(trigger)
        clinic = self.agenda.clinic
        if recipient.role == "staff" or not in_quiet_hours(due, recipient.zone, clinic.quiet_from, clinic.quiet_until):
            return due, rule
        if activity.tied_to_action:
            moved = before_quiet(due, recipient.zone, clinic.quiet_from, clinic.quiet_until, BEFORE_QUIET)
            day_before = self._day_of(recipient.zone, -1)
            if not activity.early_key or moved >= day_before:  # a text that says "tomorrow" leaves no earlier than the day before
                return moved, f"{rule}, moved earlier out of quiet hours"
        return self.awake(due, recipient.zone), f"{rule}, moved later out of quiet hours"

    def awake(self, at: datetime, zone: ZoneInfo) -> datetime:
        """``at``, or the end of the quiet hours that it lies in."""
        return end_of_quiet(at, zone, self.agenda.clinic.quiet_from, self.agenda.clinic.quiet_until)

    def late(self, request: CommunicationRequest, activity: Activity, at: datetime) -> CommunicationRequest | None:
        """``request``, whose time has gone by, as it may still leave at or after ``at``; None where it is not worth it.

        Only texts tied to an action are, and those that an opt-out withheld; their words and use are those of the day on which they now
        leave.
        """
        zone = next((r.zone for r in self._recipients(request.role) if r.key == recipient_in(request)), self.zone)
        due = at.astimezone(UTC) if request.role == "staff" else self.awake(at, zone)
        useful_until = self._useful_until(activity, due, zone)
        wanted = activity.tied_to_action or line_of(request) in self.agenda.missed
        if not wanted or useful_until - due < STILL_WORTH:
            return None
        rule = f"{request.rule}; that has passed, so as soon as possible"
        words = self._words(activity, due, zone)
        return replace(request, due=due, useful_until=useful_until, words=words, rule=rule, because=self._because(activity, rule))

    def _words(self, activity: Activity, due: datetime, zone: ZoneInfo) -> str:
        """The words key: the early one ("tomorrow") where the text leaves before the reader's day of the visit."""
        return activity.early_key if activity.early_key and due < self._day_of(zone) else activity.key

    def _useful_until(self, activity: Activity, due: datetime, zone: ZoneInfo) -> datetime:
        """Until when the text is of use if it is due at ``due``: no drinking past the cut-off, no "tomorrow" past midnight."""
        early = due < self._day_of(zone)
        until = due_at((activity.early_useful_until if early else None) or activity.useful_until, self.appointment, self.zone)
        if activity.hydration and self.service.fast_liquids is not None:
            until = min(until, self.appointment.start - self.service.fast_liquids)
        if activity.early_key and early:
            until = min(until, wall_days(due, 1, time(0), zone))
        return until.astimezone(UTC)

    def _params(self, activity: Activity) -> Params:
        """What a text of this visit may name: clinic, phone, when, day, time, end, food, liq, name, link, and the activity's own."""
        start, service = self.appointment.start, self.service
        ride = self.agenda.rides.get(self.appointment.id)
        page = "checkin" if activity.category == "checkin" else {"patient": "prepare", "escort": "ride", "staff": "task"}[activity.to]
        params: dict[str, Param] = {
            "clinic": self.agenda.clinic.name,
            "phone": self.agenda.clinic.phone,
            "when": When(start),
            "day": Day(start),
            "time": Clock(start),
            "end": Clock(self.appointment.end),
            "link": Link(page, self.appointment.id),
        }
        if service.fast_solids is not None:
            params["food"] = DayTime(start - service.fast_solids)
        if service.fast_liquids is not None:
            params["liq"] = DayTime(start - service.fast_liquids)
        if ride is not None and ride.name:
            params["name"] = ride.name
        for name, value in activity.params.items():
            about_it = isinstance(value, Link) and value.subject in ("", "appointment")
            params[name] = replace(value, subject=self.appointment.id) if isinstance(value, Link) and about_it else value
        return params

    def _because(self, activity: Activity, rule: str) -> str:
        day = local(self.appointment.start, self.zone)
        label = self.service.label.get("en") or self.service.id
        kind = {"checkin": "check-in after", "staff": "notice about"}.get(activity.category, "text for")
        what = f"{activity.id} {kind} the {label}".replace("_", " ")
        return f"{what} on {_WEEKDAYS[day.weekday()]} {_MONTHS[day.month - 1]} {day.day}: {rule}"
