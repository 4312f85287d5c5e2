"""Lints of clinic.yaml: name, phones, hours, services with somebody and somewhere, on-call, policies, feeds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from itertools import pairwise

import phonenumbers

from messenger.content import instants
from messenger.content.issue import Issue
from messenger.content.lint_plans import never
from messenger.content.read import Read
from messenger.core.clinic import Clinic, Location, Practitioner, Service, StaffMember
from messenger.core.hours import Opening

_ID = re.compile(r"[a-z0-9][a-z0-9_-]*")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_CHANNELS = frozenset({"sms", "telegram", "web", "email", "voice"})
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
Fault = tuple[str, str, str]


def clinic_faults(read: Read) -> list[Issue]:
    """Every fault of clinic.yaml (and of what it refers to)."""
    clinic = read.clinic
    errors: list[Fault] = [*_identity(clinic), *_hours(clinic), *_times(clinic), *_people(clinic), *_policies(clinic), *_feeds(clinic)]
    for service in clinic.services.values():
        errors += _service(read, service)
    if clinic.first_service not in clinic.services:
        errors.append(("first_service", f"names the unknown service {clinic.first_service!r}", _known(clinic.services)))
    elif (first := clinic.services[clinic.first_service]).treatment and first.needs_clearance:
        errors.append(("first_service", "is a treatment that staff must clear first", "Let a new patient book a consultation first."))
    found = [Issue("clinic.yaml", *error) for error in errors]
    return found + [Issue("clinic.yaml", *warning, "warning") for warning in (*_on_call_gaps(clinic), *_cautions(clinic))]


def _known(names: Iterable[str]) -> str:
    return f"Known here: {', '.join(sorted(names)) or 'none'}."


def _identity(clinic: Clinic) -> Iterator[Fault]:
    if not clinic.name.strip() or len(clinic.name) > 18:
        yield "name", f"has {len(clinic.name)} characters", "Texts begin with it: 1 to 18 characters."
    if not _is_phone(clinic.phone):
        yield "phone", "is not a phone number", 'Write it like "+12125550100": plus, country, number, no spaces.'
    if not clinic.languages:
        yield "languages", "is empty", "Name at least one: en, es."


def _is_phone(value: str) -> bool:
    try:
        return re.fullmatch(r"\+\d{7,15}", value) is not None and phonenumbers.is_possible_number(phonenumbers.parse(value))
    except phonenumbers.NumberParseException:
        return False


def _hours(clinic: Clinic) -> Iterator[Fault]:
    if not clinic.hours:
        yield "hours", "is empty", "Say when the clinic is open, like `mon-fri: 09:00-17:00`."
    yield from _openings(clinic.hours, "hours", clinic)
    for number, practitioner in enumerate(clinic.practitioners):
        yield from _openings(practitioner.hours, f"practitioners.{number}.hours", clinic)


def _openings(hours: tuple[Opening, ...], path: str, clinic: Clinic) -> Iterator[Fault]:
    for opening in hours:
        if not 0 <= opening.weekday <= 6:
            yield path, f"has the weekday {opening.weekday}", "Weekdays run from 0 (Monday) to 6."
            return
        if opening.opens >= opening.closes:
            yield (
                path,
                f"is empty on {_DAYS[opening.weekday]}: {opening.opens:%H:%M}-{opening.closes:%H:%M}",
                "Let it close later than it opens.",
            )
        for moment in (opening.opens, opening.closes):
            if day := instants.never_on(moment, clinic.time_zone):
                yield path, *never(moment, day.isoformat(), clinic)
    ordered = sorted(hours, key=lambda opening: (opening.weekday, opening.opens))
    for one, other in pairwise(ordered):
        if one.weekday == other.weekday and other.opens < one.closes:
            what = f"overlaps on {_DAYS[one.weekday]}: {one.opens:%H:%M}-{one.closes:%H:%M} and {other.opens:%H:%M}-{other.closes:%H:%M}"
            yield path, what, "Write them as one, or take one out."


def _times(clinic: Clinic) -> Iterator[Fault]:
    for path in ("quiet_from", "quiet_until", "early_before", "daily_sheet_at"):
        moment: time = getattr(clinic, path)
        if day := instants.never_on(moment, clinic.time_zone):
            yield path, *never(moment, day.isoformat(), clinic)
    if clinic.quiet_from == clinic.quiet_until:
        yield "quiet_from", "is the same as quiet_until, so that there are no quiet hours", 'Write "21:00" and "08:00", or stricter ones.'


def _service(read: Read, service: Service) -> Iterator[Fault]:
    clinic, path = read.clinic, f"services.{service.id}"
    if not _ID.fullmatch(service.id):
        yield path, "is not a plain name", "Use small letters, digits and hyphens."
    if service.care_plan not in read.care_plans and service.care_plan not in read.broken_plans:
        yield f"{path}.care_plan", f"names the unknown care plan {service.care_plan!r}", _known(read.care_plans)
    for id in service.leads_to:
        if id not in clinic.services:
            yield f"{path}.leads_to", f"names the unknown service {id!r}", _known(clinic.services)
    lengths = list(_lengths(service, path))
    yield from lengths
    doers = [practitioner for practitioner in clinic.practitioners if service.id in practitioner.services]
    if not doers:
        yield path, "has no practitioner", f"Add {service.id} to the services of at least one practitioner."
    if all(service.id not in location.services for location in clinic.locations):
        yield path, "has no room", f"Add {service.id} to the services of at least one location."
    if doers and not lengths and not any(_openings(clinic.hours, "", clinic)) and not instants.starts(clinic, service):
        yield path, "can never start: no practitioner has time for its length in the clinic's hours", "Look at hours, length and grid."


def _lengths(service: Service, path: str) -> Iterator[Fault]:
    day, none = timedelta(days=1), timedelta(0)
    bounds = {
        "length": (service.length, timedelta(minutes=5), day),
        "buffer_before": (service.buffer_before, none, day),
        "buffer_after": (service.buffer_after, none, day),
        "notice": (service.notice, none, timedelta(days=90)),
        "horizon": (service.horizon, day, timedelta(days=400)),
        "grid": (service.grid, timedelta(minutes=5), day),
        "fast_solids": (service.fast_solids or none, none, day),
        "fast_liquids": (service.fast_liquids or none, none, day),
    }
    for name, (value, least, most) in bounds.items():
        if not least <= value <= most:
            yield f"{path}.{name}", f"is not between {_span(least)} and {_span(most)}", "Check the number and its unit."
        elif value % timedelta(minutes=1):
            yield f"{path}.{name}", "is not whole minutes", "Leave the seconds out."
    if service.notice >= service.horizon:
        yield f"{path}.notice", "is not shorter than horizon", "notice is the soonest start from now, horizon the latest."
    if service.grid and timedelta(minutes=5) <= service.grid <= day and day % service.grid:
        yield f"{path}.grid", "does not divide a day", 'Use "15 min", "20 min", "30 min" or "1 h".'
    if service.fast_solids is not None and service.fast_liquids is not None and service.fast_liquids > service.fast_solids:
        yield f"{path}.fast_liquids", "is longer than fast_solids", "Clear drinks may be had at least as long as food."


def _span(length: timedelta) -> str:
    minutes = int(length.total_seconds() // 60)
    return f"{minutes // 1440} d" if minutes and minutes % 1440 == 0 else f"{minutes} min"


def _people(clinic: Clinic) -> Iterator[Fault]:
    named: dict[str, tuple[Practitioner | Location, ...]] = {"practitioners": clinic.practitioners, "locations": clinic.locations}
    for kind, records in named.items():
        ids = [record.id for record in records]
        for number, record in enumerate(records):
            if ids.count(record.id) > 1 or not _ID.fullmatch(record.id):
                yield (
                    f"{kind}.{number}.id",
                    f"{record.id!r} is there twice or is not a plain name",
                    "Give each its own id: small letters, digits, hyphens.",
                )
            for id in record.services:
                if id not in clinic.services:
                    yield f"{kind}.{number}.services", f"names the unknown service {id!r}", _known(clinic.services)
    ids = [member.id for member in clinic.staff]
    for number, member in enumerate(clinic.staff):
        path = f"staff.{number}"
        if ids.count(member.id) > 1 or not _ID.fullmatch(member.id):
            yield (
                f"{path}.id",
                f"{member.id!r} is there twice or is not a plain name",
                "Give each person an id: small letters, digits, hyphens.",
            )
        yield from _member(clinic, member, path)


def _member(clinic: Clinic, member: StaffMember, path: str) -> Iterator[Fault]:
    for name, address in member.addresses.items():
        if address.channel in ("sms", "voice") and not _is_phone(address.value):
            yield f"{path}.addresses.{name}", "is not a phone number", 'Write it like "+12125550121": plus, country, number, no spaces.'
        if address.channel == "email" and not _MAIL.fullmatch(address.value):
            yield f"{path}.addresses.{name}", "is not an e-mail address", "Write it like desk@clinic.example."
    for notice, names in member.notices.items():
        for name in names:
            if name not in member.addresses:
                yield f"{path}.notices.{notice}", f"names the unknown address {name!r}", _known(member.addresses)
    for window in member.on_call:
        if window.since == window.until or not window.weekdays or not all(0 <= day <= 6 for day in window.weekdays):
            yield f"{path}.on_call", "covers no time", "Write days and hours like `mon-fri: 17:00-08:00`."
        for moment in (window.since, window.until):
            if day := instants.never_on(moment, clinic.time_zone):
                yield f"{path}.on_call", *never(moment, day.isoformat(), clinic)


def _can_be_paged(member: StaffMember) -> bool:
    return any(name in member.addresses for name in member.notices.get("urgent", ()))


def _policies(clinic: Clinic) -> Iterator[Fault]:
    for field in ("content", "opt_out_reply"):
        for channel in getattr(clinic, field):
            if channel not in _CHANNELS:
                yield f"{field}.{channel}", "is not a channel", _known(_CHANNELS)
    if any(policy.screening == "text" for policy in clinic.content.values()) and not any(
        m.on_call and _can_be_paged(m) for m in clinic.staff
    ):
        fix = "Give somebody on_call hours and an address under notices.urgent, or set screening to page on every channel."
        yield "content", "pre-screening by text is on, and nobody on call can be paged", fix
    for name in ("a_day", "a_week", "a_day_in_series"):
        if not 1 <= getattr(clinic.caps, name) <= 100:
            yield f"caps.{name}", "is not between 1 and 100", "Say how many scheduled texts a patient may get."
    if not timedelta(minutes=2) <= clinic.waiting_alarm <= timedelta(hours=4):
        fix = "Say how long the oldest message may wait before staff are told; 10 min is usual."
        yield "waiting_alarm", "is not between 2 minutes and 4 hours", fix
    still = clinic.still_open
    if not timedelta(minutes=15) <= still.taker <= timedelta(hours=24):
        yield "still_open.taker", "is not between 15 minutes and 24 hours", "Say when whoever took it is reminded; 60 min is usual."
    if not still.taker <= still.owner <= timedelta(hours=48):
        yield "still_open.owner", "is not between still_open.taker and 48 hours", "Say when the owner is told; 4 h is usual."
    if not 0 <= still.days <= 30:
        yield "still_open.days", "is not between 0 and 30", "Say for how many days more it is brought to mind once a day; 7 is usual."
    if not 0 <= clinic.segment_price_cents <= 1000:
        yield "segment_price_cents", "is not between 0 and 1000", "Say what one segment costs, in cents."


def _feeds(clinic: Clinic) -> Iterator[Fault]:
    people, rooms = {person.id for person in clinic.practitioners}, {room.id for room in clinic.locations}
    ids = [feed.id for feed in clinic.feeds]
    for number, feed in enumerate(clinic.feeds):
        path = f"feeds.{number}"
        if ids.count(feed.id) > 1:
            yield f"{path}.id", f"{feed.id!r} is there twice", "Give each feed its own id."
        if not re.match(r"(?:https?|webcal|file)://", feed.url):
            yield f"{path}.url", "is not an address of a calendar", "It begins with https:// (or webcal://, file://)."
        if feed.stale_after <= timedelta(0):
            yield f"{path}.stale_after", "is not a length of time", 'Write "6 h": older than that, no times are offered.'
        for name, known in (("practitioners", people), ("locations", rooms)):
            for id in getattr(feed, name):
                if id not in known:
                    yield f"{path}.{name}", f"names the unknown id {id!r}", _known(known)


def _on_call_gaps(clinic: Clinic) -> Iterator[Fault]:
    """Hours of an ordinary week in which nobody can be paged, where pre-screening by text is on."""
    if not any(policy.screening == "text" for policy in clinic.content.values()) or not any(_can_be_paged(m) for m in clinic.staff):
        return
    monday = datetime(2026, 6, 1, tzinfo=clinic.time_zone)
    for hour in range(7 * 24):
        at = monday + timedelta(hours=hour)
        if not any(_can_be_paged(member) for member in clinic.on_call(at)):
            fix = "Then a crisis text gets the words that staff may not see it. Cover the week, or know that it is so."
            yield "staff", f"nobody on call can be paged on {_DAYS[at.weekday()]} at {at:%H:%M}", fix
            return


def _cautions(clinic: Clinic) -> Iterator[Fault]:
    if not any(member.role != "front-desk" and not member.group for member in clinic.staff):
        fix = "Give at least one person the role clinician or owner; the front desk may take an urgent task, and does not close it."
        yield "staff", "nobody is a clinician or an owner, so nobody may close a crisis or a red flag", fix
    elif not any(member.role == "owner" and not member.group for member in clinic.staff):
        fix = "Give one person the role owner: whoever answers for it that a crisis is closed."
        yield "staff", "nobody is an owner, so a crisis that somebody took and nobody closes is brought to nobody else", fix
    if not clinic.told_of("task"):
        fix = "Give at least one person an address under notices.task; else requests for a person wait until somebody looks at the page."
        yield "staff", "nobody is told of tasks", fix
    if clinic.hipaa_entity and clinic.content.get("telegram") and clinic.policy("telegram").screening == "text":
        yield (
            "content.telegram.screening",
            "puts health answers on a channel that signs no agreement",
            "Set it to page unless your counsel agrees.",
        )
    if clinic.quiet_from > time(21) or clinic.quiet_until < time(8) or clinic.quiet_from < clinic.quiet_until:
        yield (
            "quiet_from",
            "quiet hours are shorter than 21:00 to 08:00",
            "US rules on calls allow 8 to 21 in the patient's own time; keep to it.",
        )
