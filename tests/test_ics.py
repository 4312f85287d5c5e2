"""Calendar files, read back by a second library and by counting octets."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from traceback import TracebackException
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from messenger.core.appointment import Appointment, moved_in_time, moved_to
from messenger.ics import UnreadableCalendar, busy_times, calendar_of, feed_of

NOW = datetime(2026, 11, 20, 15, 0, 30, 999, tzinfo=UTC)
CHICAGO = ZoneInfo("America/Chicago")
VISIT = Appointment(
    id="a1",
    uid="a1@clinic",
    patient_id="p1",
    service="infusion",
    practitioner="ann",
    location="one",
    start=datetime(2026, 12, 1, 10, tzinfo=CHICAGO),
    end=datetime(2026, 12, 1, 12, tzinfo=CHICAGO),
    occupied_start=datetime(2026, 12, 1, 10, tzinfo=CHICAGO),
    occupied_end=datetime(2026, 12, 1, 12, 30, tzinfo=CHICAGO),
    created_at=NOW,
)
AWKWARD = [
    '<b>Bold</b> & "quotes"',
    "a;b,c\\d:e",
    "\u202etfel-ot-thgir",
    "😀" * 60,
    "ñandú " * 40,
    "line one\r\nline two\rline three",
    "'; DROP TABLE x",
]


def lines_of(content: bytes) -> list[bytes]:
    """The content lines, after checking what RFC 5545 section 3.1 says of octets."""
    assert content.endswith(b"\r\n")
    assert content.count(b"\n") == content.count(b"\r\n") == content.count(b"\r")
    physical = content.split(b"\r\n")[:-1]
    for line in physical:
        assert len(line) <= 75
        line.decode()  # no character is cut in two
        assert not any(octet < 32 and octet != 9 for octet in line) and 127 not in line
    return content.replace(b"\r\n ", b"").split(b"\r\n")[:-1]


def second_reader(content: bytes):  # type: ignore[no-untyped-def]  # vobject has no types
    calendar = vobject.readOne(content.decode())
    calendar.validate(raiseException=True)
    return calendar


# --- out ----------------------------------------------------------------------------------------------------------


def test_a_visit_is_a_private_event_in_utc() -> None:
    content = calendar_of(VISIT, summary="Appointment", now=NOW, organizer="tel:+12125550100", organizer_name="Clinic")
    lines = lines_of(content)
    event = lines[lines.index(b"BEGIN:VEVENT") : lines.index(b"END:VEVENT")]
    for line in (
        b"UID:a1@clinic", b"SEQUENCE:0", b"DTSTAMP:20261120T150030Z", b"DTSTART:20261201T160000Z", b"DTEND:20261201T180000Z",
        b"STATUS:CONFIRMED", b"CLASS:PRIVATE", b"TRANSP:OPAQUE", b"SUMMARY:Appointment", b"ORGANIZER;CN=Clinic:tel:+12125550100",
    ):  # fmt: skip
        assert line in event
    before = lines[: lines.index(b"BEGIN:VEVENT")]
    assert b"METHOD:PUBLISH" in before and b"VERSION:2.0" in before and any(line.startswith(b"PRODID:") for line in before)
    assert not any(line.startswith(b"METHOD") for line in event), "METHOD belongs to the calendar (RFC 5546 section 1.4)"
    assert b"BEGIN:VTIMEZONE" not in lines
    read = second_reader(content)
    assert read.method.value == "PUBLISH"
    assert (read.vevent.dtstart.value, read.vevent.dtend.value) == (VISIT.start, VISIT.end)


def test_nothing_of_the_visit_shows_but_what_the_caller_says() -> None:
    content = calendar_of(VISIT, summary="Appointment", now=NOW).decode()
    for word in ("infusion", "ann", "one", "p1"):
        assert word not in content.replace("CLASS", "").replace("messenger", "")


def test_a_move_keeps_the_uid_and_raises_the_sequence() -> None:
    moved = moved_in_time(VISIT, VISIT.start + timedelta(days=1), "bob", "two")
    one, other = second_reader(calendar_of(VISIT, summary="Visit", now=NOW)), second_reader(calendar_of(moved, summary="Visit", now=NOW))
    assert one.vevent.uid.value == other.vevent.uid.value
    assert int(other.vevent.sequence.value) == int(one.vevent.sequence.value) + 1


def test_a_visit_called_off_is_a_cancel_with_a_higher_sequence() -> None:
    off = moved_to(VISIT, "cancelled")
    lines = lines_of(calendar_of(off, summary="Visit", now=NOW))
    assert b"METHOD:CANCEL" in lines and b"STATUS:CANCELLED" in lines and b"SEQUENCE:1" in lines and b"UID:a1@clinic" in lines
    assert b"STATUS:CANCELLED" in lines_of(calendar_of(VISIT, summary="Visit", now=NOW, method="CANCEL"))


def test_a_visit_not_yet_certain_is_tentative() -> None:
    assert b"STATUS:TENTATIVE" in lines_of(calendar_of(replace(VISIT, status="pending"), summary="Visit", now=NOW))


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_texts_stay_texts(text: str) -> None:
    content = calendar_of(VISIT, summary=text, description=text, location=text, now=NOW)
    assert sum(line == b"BEGIN:VEVENT" for line in lines_of(content)) == 1
    event = second_reader(content).vevent
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    assert event.description.value == event.location.value == lines
    assert event.summary.value == " ".join(lines.split())


@given(st.text(max_size=200), st.text(max_size=200))
def test_no_text_breaks_the_file(summary: str, name: str) -> None:
    content = calendar_of(
        VISIT, summary=summary, description=summary, location=name, now=NOW, url=name, organizer="tel:1" + name, organizer_name=name
    )
    lines = lines_of(content)
    assert [line for line in lines if line.startswith((b"BEGIN:", b"END:"))] == [
        b"BEGIN:VCALENDAR", b"BEGIN:VEVENT", b"END:VEVENT", b"END:VCALENDAR",
    ]  # fmt: skip
    assert {line.split(b":")[0].split(b";")[0] for line in lines} <= {
        b"BEGIN", b"END", b"PRODID", b"VERSION", b"CALSCALE", b"METHOD", b"UID", b"DTSTAMP", b"DTSTART", b"DTEND", b"SEQUENCE", b"SUMMARY",
        b"STATUS", b"CLASS", b"TRANSP", b"DESCRIPTION", b"LOCATION", b"URL", b"ORGANIZER",
    }  # fmt: skip
    second_reader(content)


def test_naive_times_are_refused() -> None:
    with pytest.raises(TypeError):
        calendar_of(VISIT, summary="Visit", now=NOW.replace(tzinfo=None))


def test_the_feed_of_staff_holds_every_visit_that_stands() -> None:
    second = replace(VISIT, id="a2", uid="a2@clinic", start=VISIT.start - timedelta(days=1), end=VISIT.end - timedelta(days=1))
    off = moved_to(replace(VISIT, id="a3", uid="a3@clinic"), "cancelled")
    content = feed_of(
        [VISIT, off, second], summary=lambda each: f"Visit {each.id}", now=NOW, name="Clinic; rooms", rooms={"one": "Room, 1"}
    )
    lines = lines_of(content)
    assert [line for line in lines if line.startswith(b"UID")] == [b"UID:a2@clinic", b"UID:a1@clinic"]
    assert b"METHOD:PUBLISH" in lines and b"REFRESH-INTERVAL;VALUE=DURATION:PT15M" in lines and lines.count(b"LOCATION:Room\\, 1") == 2
    assert any(line.startswith(b"X-WR-CALNAME:Clinic") for line in lines)
    assert [event.summary.value for event in second_reader(content).vevent_list] == ["Visit a2", "Visit a1"]


def test_an_empty_feed_is_still_a_calendar() -> None:
    assert b"BEGIN:VEVENT" not in lines_of(feed_of([], summary=lambda each: "Visit", now=NOW))


# --- in -----------------------------------------------------------------------------------------------------------

SINCE, UNTIL = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)


def calendar(*events: str, extra: str = "") -> bytes:
    body = "".join(
        f"BEGIN:VEVENT\nUID:{number}\nDTSTAMP:20260101T000000Z\n{event.strip()}\nEND:VEVENT\n" for number, event in enumerate(events)
    )
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n{extra}{body}END:VCALENDAR\n".replace("\n", "\r\n").encode()


def read(*events: str, extra: str = "", zone: ZoneInfo = CHICAGO) -> list[str]:
    found = busy_times(calendar(*events, extra=extra), zone, SINCE, UNTIL)
    assert all(start.tzinfo is UTC and end.tzinfo is UTC for start, end in found)
    return [f"{start.astimezone(zone):%m-%d %H:%M} {end.astimezone(zone):%m-%d %H:%M}" for start, end in found]


def test_times_in_utc_in_a_zone_floating_and_whole_days() -> None:
    assert read("DTSTART:20261110T160000Z\nDTEND:20261110T170000Z") == ["11-10 10:00 11-10 11:00"]
    assert read("DTSTART;TZID=America/New_York:20261110T110000\nDURATION:PT1H") == ["11-10 10:00 11-10 11:00"]
    assert read("DTSTART:20261110T100000\nDTEND:20261110T110000") == ["11-10 10:00 11-10 11:00"]
    assert read("DTSTART;VALUE=DATE:20261110\nDTEND;VALUE=DATE:20261112") == ["11-10 00:00 11-12 00:00"]
    assert read("DTSTART;VALUE=DATE:20261110") == ["11-10 00:00 11-11 00:00"]
    assert read("DTSTART;TZID=Nowhere/Atall:20261110T100000\nDURATION:PT1H") == ["11-10 10:00 11-10 11:00"]


def test_a_zone_of_the_file_itself_counts() -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:-0300\nTZOFFSETTO:-0300\nTZNAME:X\n"
        "END:STANDARD\nEND:VTIMEZONE\n"
    )
    assert read("DTSTART;TZID=Own:20261110T100000\nDURATION:PT1H", extra=zone) == ["11-10 07:00 11-10 08:00"]


def test_floating_and_whole_days_at_the_edges_of_the_window_are_not_lost() -> None:
    east = ZoneInfo("Pacific/Auckland")
    assert read("DTSTART;VALUE=DATE:20261101", zone=east) == ["11-01 00:00 11-02 00:00"]
    assert read("DTSTART;VALUE=DATE:20261130") == ["11-30 00:00 12-01 00:00"]
    assert read("DTSTART:20261031T183000\nDURATION:PT1H") == ["10-31 18:30 10-31 19:30"], "ends half an hour into the window"
    assert read("DTSTART:20261031T170000\nDURATION:PT1H") == []


def test_recurrences_keep_their_wall_clock_time_over_a_change() -> None:
    weekly = "DTSTART;TZID=America/Chicago:20261030T090000\nDTEND;TZID=America/Chicago:20261030T100000\nRRULE:FREQ=WEEKLY;COUNT=3"
    assert read(weekly) == ["11-06 09:00 11-06 10:00", "11-13 09:00 11-13 10:00"]
    assert [start.hour for start, _ in busy_times(calendar(weekly), CHICAGO, SINCE - timedelta(days=9), UNTIL)] == [14, 15, 15]


def test_exceptions_of_a_recurrence() -> None:
    daily = "DTSTART:20261110T160000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE:20261111T160000Z"
    body = calendar(daily).decode().replace("\r\n", "\n")
    head = "BEGIN:VEVENT\nUID:0\nDTSTAMP:20260101T000000Z\nDURATION:PT1H\n"
    moved = head + "RECURRENCE-ID:20261112T160000Z\nDTSTART:20261112T200000Z\nEND:VEVENT\n"
    off = head + "RECURRENCE-ID:20261113T160000Z\nDTSTART:20261113T160000Z\nSTATUS:CANCELLED\nEND:VEVENT\n"
    content = body.replace("END:VCALENDAR", moved + off + "END:VCALENDAR").encode()
    found = busy_times(content, CHICAGO, SINCE, UNTIL)
    assert [start.astimezone(CHICAGO).strftime("%d %H") for start, _ in found] == ["10 10", "12 14"]


def test_what_takes_no_time_is_left_out() -> None:
    at = "DTSTART:20261110T160000Z\n"
    assert read(at + "DURATION:PT1H\nTRANSP:TRANSPARENT") == []
    assert read(at + "DURATION:PT1H\nTRANSP:transparent") == []
    assert read(at + "DURATION:PT1H\nSTATUS:CANCELLED") == []
    assert read(at + "DURATION:PT1H\nX-MICROSOFT-CDO-BUSYSTATUS:FREE") == []
    assert read(at) == []
    assert read(at + "DURATION:PT1H\nTRANSP:OPAQUE\nSTATUS:TENTATIVE") == ["11-10 10:00 11-10 11:00"]


def test_overlapping_times_become_one() -> None:
    found = read(
        "DTSTART:20261110T160000Z\nDURATION:PT1H", "DTSTART:20261110T163000Z\nDURATION:PT1H", "DTSTART:20261110T173000Z\nDURATION:PT1H"
    )
    assert found == ["11-10 10:00 11-10 12:30"]


def test_an_event_that_ends_before_it_starts_is_busy_in_between() -> None:
    assert read("DTSTART:20261110T160000Z\nDTEND:20261110T150000Z") == ["11-10 09:00 11-10 10:00"]


def test_a_long_event_that_began_before_the_window_is_busy() -> None:
    assert read("DTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:20270101") == ["01-01 00:00 01-01 00:00"]


def test_our_own_files_come_back_as_they_went() -> None:
    content = feed_of([VISIT], summary=lambda each: "Visit", now=NOW)
    assert busy_times(content, CHICAGO, VISIT.start, VISIT.end) == ((VISIT.start.astimezone(UTC), VISIT.end.astimezone(UTC)),)


def test_several_calendars_in_one_file_all_count() -> None:
    content = calendar("DTSTART:20261110T160000Z\nDURATION:PT1H") + calendar("DTSTART:20261111T160000Z\nDURATION:PT1H")
    assert len(busy_times(content, CHICAGO, SINCE, UNTIL)) == 2


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a calendar"),
        (b"<!doctype html><title>Sign in</title>", "not a calendar"),
        (b"\xff\xfe\x00\x01", "not a calendar"),
        (calendar("DTSTART:20261110T160000Z\nDURATION:PT1H")[:-30], "too early"),
        (calendar("DTSTART:20261110T160000Z\nDURATION:PT1H") + b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "too early"),
        (calendar("SUMMARY:secret title"), "an event has times"),
        (calendar("DTSTART:20261110T990000Z\nDURATION:PT1H\nSUMMARY:secret title"), "an event has times"),
        (calendar("DTSTART:20261110T160000Z\nDURATION:PT1H\nRRULE:FREQ=NEVER\nSUMMARY:secret title"), "2026-11-10 has times"),
        (calendar("DTSTART:20261110T160000Z\nRRULE:UNTIL=20261112\nSUMMARY:secret title"), "2026-11-10 has times"),
        (calendar("DTSTART:20261110T160000Z\nRRULE:FREQ=DAILY;INTERVAL=0\nSUMMARY:secret title"), "cannot be .INTERVAL"),
        (calendar("DTSTART:20261110T160000Z\nRRULE:FREQ=DAILY;BYMONTHDAY=99\nSUMMARY:secret title"), "cannot be .BYMONTHDAY"),
        (calendar("DTSTART:20261110T160000Z\nRRULE:FREQ=MONTHLY;BYMONTH=2L\nSUMMARY:secret title"), "cannot be .BYMONTH"),
        (calendar("DTSTART:20261110T160000Z\nDTEND:soon\nSUMMARY:secret title"), "2026-11-10 has times"),
        (calendar("DTSTART:20261110T160000Z\nDTSTART:20261111T160000Z\nSUMMARY:secret title"), "an event has times"),
        (calendar("DTSTART:20261110T160000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY\nSUMMARY:secret title"), "every minute or more often"),
        (b"BEGIN:VCALENDAR\r\nsecret title\r\nEND:VCALENDAR\r\n", "broken"),
    ],
)
def test_a_calendar_that_is_not_wholly_understood_is_refused_without_its_text(content: bytes, words: str) -> None:
    with pytest.raises(UnreadableCalendar, match=words) as caught:
        busy_times(content, CHICAGO, SINCE, UNTIL)
    shown = TracebackException.from_exception(caught.value)
    assert "secret" not in str(caught.value)
    assert shown.__cause__ is None and (shown.__context__ is None or shown.__suppress_context__), "the parser's words would be logged"


@given(st.binary(max_size=300), st.booleans())
def test_no_bytes_raise_anything_else(noise: bytes, inside: bool) -> None:
    content = calendar("DTSTART:20261110T160000Z").replace(b"END:VEVENT", noise + b"\r\nEND:VEVENT") if inside else noise
    with suppress(UnreadableCalendar):
        busy_times(content, CHICAGO, SINCE, UNTIL)
