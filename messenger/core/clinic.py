"""A clinic as values: services, people, rooms, hours, policies. Loaded and validated from the clinic's folder by content.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import Literal
from zoneinfo import ZoneInfo

from messenger.core.hours import Opening, Week, week_of
from messenger.core.local_time import at_local
from messenger.core.party import Address
from messenger.core.understanding import Language

RidePolicy = Literal["adult_in_person", "adult_or_rideshare_with_adult", "clinic_decides"]
Means = Literal["text", "page"]
Role = Literal["owner", "clinician", "front-desk"]


@dataclass(frozen=True)
class Practitioner:
    """Somebody whose time a visit takes. ``hours`` are local wall clock."""

    id: str
    name: str
    services: tuple[str, ...]
    hours: tuple[Opening, ...]
    days_off: tuple[date, ...] = ()

    @cached_property
    def week(self) -> Week:
        """``hours`` by weekday."""
        return week_of(self.hours)


@dataclass(frozen=True)
class Location:
    """A room or chair that a visit takes."""

    id: str
    name: str
    services: tuple[str, ...]


@dataclass(frozen=True)
class Service:
    """A kind of visit.

    ``length`` is what the patient sees; ``buffer_before`` and ``buffer_after`` are added to what practitioner and room are occupied.
    ``notice`` is the shortest time from now to a start, ``horizon`` the longest. Starts lie on multiples of ``grid`` from midnight.
    ``treatment`` visits need a ``clearance`` by staff first, unless ``needs_clearance`` is False (a clinic that treats on the first day).
    ``fast_solids`` and ``fast_liquids`` are how long before the start the last food and the last clear drink may be.
    """

    id: str
    label: Mapping[Language, str]
    length: timedelta
    care_plan: str
    buffer_before: timedelta = timedelta(0)
    buffer_after: timedelta = timedelta(0)
    notice: timedelta = timedelta(hours=24)
    horizon: timedelta = timedelta(days=60)
    grid: timedelta = timedelta(minutes=30)
    treatment: bool = False
    needs_clearance: bool = True
    leads_to: tuple[str, ...] = ()
    fast_solids: timedelta | None = None
    fast_liquids: timedelta | None = None
    ride_required: bool = False
    branch: Literal["mood", "pain", "any"] = "any"

    @property
    def after_clearance(self) -> bool:
        """Whether a clinician must have cleared the patient before such a visit."""
        return self.treatment and self.needs_clearance


@dataclass(frozen=True)
class OnCall:
    """When a member of staff may be paged: local wall clock; ``until`` before ``since`` runs past midnight."""

    weekdays: tuple[int, ...]
    since: time
    until: time


StaffNotice = Literal["booking", "task", "urgent", "daily-sheet"]


@dataclass(frozen=True)
class StaffMember:
    """Somebody of the clinic who is told things. ``addresses`` per notice: which of the person's addresses get which notices.

    ``group``: a chat that several people read; it gets every page at once, beside the person on call.
    """

    id: str
    name: str
    role: Role
    addresses: Mapping[str, Address] = field(default_factory=dict)
    notices: Mapping[StaffNotice, tuple[str, ...]] = field(default_factory=dict)
    on_call: tuple[OnCall, ...] = ()
    language: Language = "en"
    group: bool = False


@dataclass(frozen=True)
class ContentPolicy:
    """What a channel may carry. ``screening``: by text on the channel itself, or only on the private page.
    ``neutral``: no detail in the text, only a link."""

    screening: Means = "page"
    neutral: bool = True


@dataclass(frozen=True)
class Caps:
    """How many scheduled texts a patient gets at most: a day, and a rolling week. Replies, safety and same-day texts are exempt."""

    a_day: int = 1
    a_week: int = 3
    a_day_in_series: int = 2


@dataclass(frozen=True)
class StillOpen:
    """When an urgent matter that somebody took and nobody closed is brought to mind, counted from when it was taken.

    ``taker``: whoever took it; ``owner``: the owner; ``days``: how many times more, once a day, to both.
    """

    taker: timedelta = timedelta(minutes=60)
    owner: timedelta = timedelta(hours=4)
    days: int = 7


@dataclass(frozen=True)
class Feed:
    """A read-only .ics feed of the clinic's own calendar. ``practitioners`` and ``locations`` are those it makes busy (both empty: all)."""

    id: str
    url: str
    practitioners: tuple[str, ...] = ()
    locations: tuple[str, ...] = ()
    stale_after: timedelta = timedelta(hours=6)


@dataclass(frozen=True)
class Clinic:
    """One clinic. ``name`` is the short sender name of texts (at most 18 characters). Times of day are local wall clock in ``time_zone``.

    ``self_test_at``: when everybody who may be paged gets the day's test page; None: never.
    ``faq`` maps a topic (cost, location, hours, ...) to its text per language. ``opt_out_reply`` per channel: who answers STOP.
    ``waiting_alarm``: how long the oldest message may wait before staff are told. ``still_open``: what was taken and never closed.
    """

    name: str
    phone: str
    time_zone: ZoneInfo
    address: str
    hours: tuple[Opening, ...]
    services: Mapping[str, Service]
    practitioners: tuple[Practitioner, ...]
    locations: tuple[Location, ...]
    staff: tuple[StaffMember, ...]
    first_service: str
    languages: tuple[Language, ...] = ("en", "es")
    holidays: tuple[date, ...] = ()
    quiet_from: time = time(21, 0)
    quiet_until: time = time(8, 0)
    caps: Caps = Caps()
    ride_policy: RidePolicy = "adult_in_person"
    content: Mapping[str, ContentPolicy] = field(default_factory=dict)
    feeds: tuple[Feed, ...] = ()
    faq: Mapping[str, Mapping[Language, str]] = field(default_factory=dict)
    opt_out_reply: Mapping[str, Literal["provider", "bot"]] = field(default_factory=dict)
    daily_sheet_at: time = time(7, 30)
    self_test_at: time | None = None
    early_before: time = time(11, 0)
    waiting_alarm: timedelta = timedelta(minutes=10)
    still_open: StillOpen = StillOpen()
    segment_price_cents: float = 0.83
    hipaa_entity: bool = True

    @cached_property
    def week(self) -> Week:
        """``hours`` by weekday."""
        return week_of(self.hours)

    @cached_property
    def staff_by_address(self) -> Mapping[Address, StaffMember]:
        """Who of the staff is at an address: of several the first of clinic.yaml."""
        return {address: member for member in reversed(self.staff) for address in member.addresses.values()}

    def policy(self, channel: str) -> ContentPolicy:
        """The content policy of ``channel``; the strict one where the clinic says nothing."""
        return self.content.get(channel, ContentPolicy())

    def local(self, at: datetime) -> datetime:
        """``at`` (aware) in the clinic's zone."""
        return at.astimezone(self.time_zone)

    def is_open(self, at: datetime) -> bool:
        """Whether the clinic is open at ``at`` (aware), holidays counted."""
        local = self.local(at)
        return local.date() not in self.holidays and any(
            opening.weekday == local.weekday() and opening.opens <= local.time() < opening.closes for opening in self.hours
        )

    def call_back_by(self, at: datetime) -> datetime:
        """By when staff call somebody who was handed to them at ``at`` (aware UTC in and out).

        Today's closing time where at least two open hours are left, else two hours after the next opening; a week on if never open.
        """
        local = self.local(at)
        for ahead in range(15):
            day = local.date() + timedelta(days=ahead)
            windows = sorted((o.opens, o.closes) for o in self.hours if o.weekday == day.weekday())
            if not windows or day in self.holidays:
                continue
            opens = datetime.combine(day, windows[0][0], self.time_zone)
            closes = datetime.combine(day, windows[-1][1], self.time_zone)
            if ahead == 0 and opens <= local and closes - local < timedelta(hours=2):
                continue
            return (closes if ahead == 0 and opens <= local else min(opens + timedelta(hours=2), closes)).astimezone(UTC)
        return at + timedelta(days=7)

    def on_call(self, at: datetime) -> tuple[StaffMember, ...]:
        """Who may be paged at ``at`` (aware), in the order of clinic.yaml; owners last."""
        local = self.local(at)
        found = [member for member in self.staff if any(_covers(window, local) for window in member.on_call)]
        return tuple(sorted(found, key=lambda member: member.role == "owner"))

    def told_of(self, notice: StaffNotice) -> tuple[StaffMember, ...]:
        """Who chose an address for ``notice``."""
        return tuple(member for member in self.staff if member.notices.get(notice))

    def clinicians(self, at: datetime) -> tuple[StaffMember, ...]:
        """Clinicians and owners (no group chats), those on call at ``at`` (aware) first, else in the order of clinic.yaml."""
        on_call = self.on_call(at)
        found = [member for member in (*on_call, *self.staff) if member.role != "front-desk" and not member.group]
        return tuple({member.id: member for member in found}.values())

    def in_hours_of(self, member: StaffMember, at: datetime) -> datetime:
        """The first moment from ``at`` on (aware UTC in and out) in ``member``'s on_call hours; ``at`` where they have none."""
        local = self.local(at)
        if not member.on_call or any(_covers(window, local) for window in member.on_call):
            return at
        begins = (
            at_local(local.date() + timedelta(days=ahead), window.since, self.time_zone)
            for ahead in range(8)
            for window in member.on_call
            if (local.weekday() + ahead) % 7 in window.weekdays
        )
        return min((begin for begin in begins if begin > at), default=at)


def _covers(window: OnCall, local: datetime) -> bool:
    moment = local.time()
    if window.since <= window.until:
        return local.weekday() in window.weekdays and window.since <= moment < window.until
    if moment >= window.since:
        return local.weekday() in window.weekdays
    return moment < window.until and (local.weekday() - 1) % 7 in window.weekdays
