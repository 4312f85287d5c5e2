"""Calendar files: an appointment as an iCalendar event, the clinic's visits as a feed, and busy times out of a foreign feed.

Sources: RFC 5545 (iCalendar), RFC 5546 (iTIP: PUBLISH and CANCEL), RFC 7986 (REFRESH-INTERVAL). Pure: text in, text out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

import recurring_ical_events  # type: ignore[import-untyped]  # the library publishes no types
from icalendar import Calendar, Component, Event, vCalAddress, vDuration

from messenger.core.appointment import Appointment, AppointmentStatus

Method = Literal["PUBLISH", "CANCEL"]

CONTENT_TYPE = "text/calendar; charset=utf-8; method={method}"
"""The MIME type to serve a calendar file with; RFC 5546 wants its METHOD named in it."""

MOST_EVENTS = 20_000
"""More busy times than this in one reading of a feed are taken for a fault of the feed."""

_PRODUCT = "-//messenger//appointments//EN"
_STATUS: dict[AppointmentStatus, str] = {"proposed": "TENTATIVE", "pending": "TENTATIVE", "cancelled": "CANCELLED"}
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY"})
_RULE_PARTS = {
    "INTERVAL": (1, 1000), "COUNT": (1, 100_000), "BYSECOND": (0, 60), "BYMINUTE": (0, 59), "BYHOUR": (0, 23), "BYMONTHDAY": (1, 31),
    "BYYEARDAY": (1, 366), "BYWEEKNO": (1, 53), "BYMONTH": (1, 12), "BYSETPOS": (1, 366),
}  # fmt: skip
"""What the numbers of a rule may be, sign left out: RFC 5545 section 3.3.10, with sane limits where it has none. The library that
expands rules runs for ever on an interval of 0, and for seconds on a 99th of the month."""

_OF_TIME = ("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID")


class UnreadableCalendar(ValueError):
    """A calendar whose busy times cannot all be known. The message says why, without any text of the calendar."""


# --- out ----------------------------------------------------------------------------------------------------------


def method_of(appointment: Appointment) -> Method:
    """CANCEL for a visit that was called off, else PUBLISH."""
    return "CANCEL" if appointment.status == "cancelled" else "PUBLISH"


def calendar_of(
    appointment: Appointment,
    *,
    summary: str,
    now: datetime,
    method: Method | None = None,
    description: str | None = None,
    location: str | None = None,
    url: str | None = None,
    organizer: str | None = None,
    organizer_name: str | None = None,
) -> bytes:
    """One visit as a calendar file: CRLF lines of at most 75 octets, UTF-8.

    UID is the appointment's and never changes; SEQUENCE is its own, so that a newer file replaces an older one (RFC 5546 section 2.1.4).
    Times are UTC, which needs no VTIMEZONE. METHOD stands on the calendar, not on the event.

    Args:
        summary: neutral: it shows on lock screens and in shared calendars.
        now: aware; becomes DTSTAMP.
        method: None: CANCEL where the visit is called off, else PUBLISH. CANCEL also sets STATUS:CANCELLED.
        organizer: a URI (``mailto:``, ``tel:``). RFC 5546 asks for one with both methods.

    All texts are plain text; markup in them stays text, control characters are left out.
    """
    method = method or method_of(appointment)
    event = _event(appointment, summary, now)
    if method == "CANCEL":
        event["STATUS"] = "CANCELLED"
    for name, text in (("description", description), ("location", location)):
        if text:
            event.add(name, _plain(text))
    if url:
        event.add("url", _one_line(url))
    if organizer:
        address = vCalAddress(_one_line(organizer))
        if organizer_name:
            address.params["CN"] = _one_line(organizer_name).replace('"', "'")
        event["ORGANIZER"] = address
    return _file([event], method)


def feed_of(
    appointments: Iterable[Appointment],
    *,
    summary: Callable[[Appointment], str],
    now: datetime,
    name: str = "",
    rooms: Mapping[str, str] | None = None,
    refresh: timedelta = timedelta(minutes=15),
) -> bytes:
    """Visits as a feed that staff subscribe to from their own calendars. Visits called off are left out: a feed is replaced as a whole.

    Args:
        summary: gives each visit's neutral title.
        now: aware; becomes DTSTAMP.
        name: what calendars call the feed.
        rooms: names of rooms by id, for LOCATION.
        refresh: how often subscribers should ask again.
    """
    events = []
    for appointment in sorted(appointments, key=lambda each: (each.start, each.id)):
        if appointment.status == "cancelled":
            continue
        event = _event(appointment, summary(appointment), now)
        if rooms and appointment.location in rooms:
            event.add("location", _plain(rooms[appointment.location]))
        events.append(event)
    extra: dict[str, object] = {}
    if name:
        extra["X-WR-CALNAME"] = _one_line(name)
    extra["REFRESH-INTERVAL"] = vDuration(refresh, params={"VALUE": "DURATION"})
    return _file(events, "PUBLISH", extra)


def _event(appointment: Appointment, summary: str, now: datetime) -> Event:
    event = Event()
    event.add("uid", appointment.uid)
    event.add("dtstamp", _utc(now))
    event.add("dtstart", _utc(appointment.start))
    event.add("dtend", _utc(appointment.end))
    event.add("sequence", appointment.sequence)
    event.add("summary", _one_line(summary))
    event.add("status", _STATUS.get(appointment.status, "CONFIRMED"))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT" if appointment.status == "cancelled" else "OPAQUE")
    return event


def _file(events: Iterable[Event], method: Method, extra: Mapping[str, object] | None = None) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    for key, value in (extra or {}).items():
        calendar.add(key, value)
    for event in events:
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise TypeError("times of a calendar file must be aware")
    return at.astimezone(UTC).replace(microsecond=0)


def _plain(text: str) -> str:
    """``text`` without what RFC 5545 section 3.1 keeps out of a TEXT value; line ends become LF."""
    return _NOT_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n"))


def _one_line(text: str) -> str:
    return " ".join(_plain(text).split())


# --- in -----------------------------------------------------------------------------------------------------------


def busy_times(content: bytes, zone: ZoneInfo, since: datetime, until: datetime) -> tuple[tuple[datetime, datetime], ...]:
    """When a foreign calendar is busy in [``since``, ``until``) (aware): aware UTC intervals, disjoint, soonest first, not cut off.

    Recurrences are expanded. Events marked TRANSPARENT, free or CANCELLED are left out, and so are those of no length. All-day events
    and floating times are in ``zone``, and so are times in a zone that nobody knows.

    Raises:
        UnreadableCalendar: it is no calendar, or it ends too early, or an event in it has times that cannot be read: a calendar that
            is understood in part would offer times that are taken.
    """
    found: list[tuple[datetime, datetime]] = []
    for calendar in _calendars(content):
        for event in _occurrences(calendar, since, until):
            start, end = _instant(event, "DTSTART", zone), _instant(event, "DTEND", zone)
            if start < until and end > since and start < end:
                found.append((start, end))
        if len(found) > MOST_EVENTS:
            raise UnreadableCalendar(f"the calendar has more than {MOST_EVENTS} busy times")
    return tuple(_merged(found))


def _calendars(content: bytes) -> Sequence[Component]:
    if not content.lstrip(b"\xef\xbb\xbf\r\n\t ")[:15].upper().startswith(b"BEGIN:VCALENDAR"):
        raise UnreadableCalendar("what came is not a calendar file")
    try:
        found = Calendar.from_ical(content.lstrip(b"\xef\xbb\xbf\r\n\t "), multiple=True)
    except Exception as error:  # the parser raises many kinds on broken input, with text of the calendar in them
        raise UnreadableCalendar(f"the calendar file is broken ({type(error).__name__})") from None
    begun = len(re.findall(rb"^BEGIN:VCALENDAR", content, re.MULTILINE | re.IGNORECASE))
    if len(found) < max(begun, 1):
        raise UnreadableCalendar("the calendar file ends too early")
    return found


def _occurrences(calendar: Component, since: datetime, until: datetime) -> Iterator[Component]:
    """Opaque events of ``calendar`` near [since, until); a day more on both sides, since floating times have no zone yet."""
    for event in calendar.walk("VEVENT"):
        if any(name in _OF_TIME for name, _ in event.errors) or not hasattr(event.get("DTSTART"), "dt"):
            raise UnreadableCalendar(f"{_which(event)} has times that cannot be read")
        rules = event.get("RRULE", [])
        for rule in rules if isinstance(rules, list) else [rules]:
            _check_rule(rule, event)
    day = timedelta(days=1)
    try:
        found = recurring_ical_events.of(calendar).between(since.astimezone(UTC) - day, until.astimezone(UTC) + day)
    except Exception as error:  # the same; a rule that contradicts itself shows only when it is expanded
        culprit = next((_which(event) for event in calendar.walk("VEVENT") if _fails(event, since, until)), "an event")
        raise UnreadableCalendar(f"{culprit} has times that cannot be read ({type(error).__name__})") from None
    for event in found:
        free = str(event.get("TRANSP", "")).upper() == "TRANSPARENT" or str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper() == "FREE"
        if not free and str(event.get("STATUS", "")).upper() != "CANCELLED":
            yield event


def _check_rule(rule: Mapping[str, Sequence[object]], event: Component) -> None:
    if _TOO_OFTEN & {str(each).upper() for each in rule.get("FREQ", ())}:
        raise UnreadableCalendar(f"{_which(event)} repeats every minute or more often")
    for part, (low, high) in _RULE_PARTS.items():
        for number in rule.get(part, ()):
            if not str(number).lstrip("+-").isdecimal() or not low <= abs(int(str(number))) <= high:
                raise UnreadableCalendar(f"{_which(event)} repeats by a rule that cannot be ({part})")


def _fails(event: Component, since: datetime, until: datetime) -> bool:
    alone = Calendar()
    alone.add_component(event)
    try:
        recurring_ical_events.of(alone).between(since, until)
    except Exception:  # see _occurrences
        return True
    return False


def _which(event: Component) -> str:
    """How to tell staff which event is meant without its title: by its day."""
    start = None if any(name == "DTSTART" for name, _ in event.errors) else getattr(event.get("DTSTART"), "dt", None)
    return f"an event that starts on {start:%Y-%m-%d}" if isinstance(start, date) else "an event"


def _instant(event: Component, name: str, zone: ZoneInfo) -> datetime:
    moment: date = getattr(event[name], "dt")  # noqa: B009 - the library types a property as any of its thirty values
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day, tzinfo=zone)
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def _merged(spans: Iterable[tuple[datetime, datetime]]) -> Iterator[tuple[datetime, datetime]]:
    held: tuple[datetime, datetime] | None = None
    for start, end in sorted(spans):
        if held and start <= held[1]:
            held = (held[0], max(end, held[1]))
        else:
            if held:
                yield held
            held = (start, end)
    if held:
        yield held
