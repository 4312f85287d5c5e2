"""What a turn may look at, and what it may ask for when it lacks something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from messenger.core.appointment import Appointment
from messenger.core.clinic import Clinic
from messenger.core.party import Address, Party
from messenger.core.questionnaire import Questionnaire, Response
from messenger.core.ride import Ride
from messenger.core.schedule import Slot
from messenger.core.task import Flag, Task

DAY = timedelta(hours=24)
SEEN = ("booked", "arrived", "fulfilled")


@dataclass(frozen=True)
class Offers:
    """The answer to :class:`NeedSlots`: free slots, earliest first. ``stale``: a calendar feed is too old to offer anything."""

    need: NeedSlots
    slots: tuple[Slot, ...]
    stale: bool = False


@dataclass(frozen=True)
class Facts:
    """Everything a turn may look at. Appointments soonest first: live ones and those of the last 30 days.

    ``ids`` are fresh ids that the turn may hand out, in order. ``bound`` is the communication request that the text answers, if known.
    ``cleared`` are the ids of services that staff have cleared the patient for. ``paged`` is True when somebody is on call now.
    """

    clinic: Clinic
    questionnaires: Mapping[str, Questionnaire]
    address: Address
    party: Party | None = None
    appointments: tuple[Appointment, ...] = ()
    responses: tuple[Response, ...] = ()
    rides: Mapping[str, Ride] = field(default_factory=dict)
    tasks: tuple[Task, ...] = ()
    flags: tuple[Flag, ...] = ()
    cleared: tuple[str, ...] = ()
    consented: bool = False
    opted_out: bool = False
    on_duty: bool = False
    offers: tuple[Offers, ...] = ()
    stale_tap: bool = False
    """The button that was tapped belongs to an older message than the newest one that asked something."""
    provider_answers: bool = False
    """The provider has answered this STOP, START or HELP itself."""
    taken: tuple[Slot, ...] = ()
    """Slots that the database refused in this very turn."""
    answers_a_person: bool = False
    """The newest message that they got is a person's of the clinic, and not old: their text answers that, no question of ours."""
    a_person_asked: bool = False
    """That message asks something: "ok thanks" may be the answer to it."""
    ids: tuple[str, ...] = ()
    staff_deadline: datetime | None = None
    """By when staff will call if something is handed to them now (aware): the end of the next business day's first two hours."""

    drives: Appointment | None = None
    """Of somebody who takes a patient home: the soonest visit of the patient whom they take."""

    def on_session_day(self, now: datetime) -> bool:
        """Whether a treatment of this person is today (clinic's zone) or ended in the last 24 hours; ``now`` is aware."""
        today = self.clinic.local(now).date()
        return any(self.clinic.local(visit.start).date() == today or timedelta(0) <= now - visit.end <= DAY for visit in self._treated())

    def after_session(self, now: datetime) -> bool:
        """Whether a treatment of this person has begun, and ended no more than 24 hours ago; ``now`` is aware."""
        return any((visit.status == "fulfilled" or visit.start <= now) and now - visit.end <= DAY for visit in self._treated())

    def _treated(self) -> Iterator[Appointment]:
        for visit in self.appointments:
            service = self.clinic.services.get(visit.service)
            if service is not None and service.treatment and visit.status in SEEN:
                yield visit


@dataclass(frozen=True)
class NeedSlots:
    """Up to ``limit`` free slots of ``service`` that start after ``after`` (aware; None: as soon as notice allows).

    ``within``: local wall-clock closed intervals (naive) that a start must lie in; empty: any. ``moving``: an appointment whose own time
    counts as free. ``spread``: prefer different days.
    """

    service: str
    after: datetime | None = None
    limit: int = 3
    within: tuple[tuple[datetime, datetime], ...] = ()
    moving: str | None = None
    spread: bool = True


Need = NeedSlots
