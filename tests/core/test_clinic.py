"""When the clinic is open, who is on call, and by when staff call back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messenger.core.clinic import ContentPolicy, OnCall, StaffMember
from messenger.core.hours import Opening
from tests.core.builders import CHICAGO, a_clinic

FRIDAY = date(2026, 12, 4)


def at(day: int, hour: int, minute: int = 0, fold: int = 0) -> datetime:
    return datetime(2026, 12, day, hour, minute, tzinfo=CHICAGO, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [(at(4, 7, 59), False), (at(4, 8), True), (at(4, 17, 59), True), (at(4, 18), False), (at(5, 12), False), (at(7, 12), False),
     (at(8, 12), True)],
)  # fmt: skip
def test_opening_is_inclusive_closing_is_not_and_holidays_are_closed(moment: datetime, is_open: bool) -> None:
    assert a_clinic(holidays=(date(2026, 12, 7),)).is_open(moment) is is_open


def on_call(*members: tuple[str, str, OnCall]) -> object:
    return a_clinic(staff=tuple(StaffMember(id, id, role, on_call=(window,)) for id, role, window in members))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("moment", "covered"),
    [
        (at(4, 19, 59), False), (at(4, 20), True), (at(5, 0), True), (at(5, 7, 59), True), (at(5, 8), False),
        (at(4, 3), False), (at(5, 21), False), (at(6, 3), False),
    ],
)  # fmt: skip
def test_a_window_past_midnight_belongs_to_the_day_it_begins(moment: datetime, covered: bool) -> None:
    clinic = on_call(("ann", "clinician", OnCall((FRIDAY.weekday(),), time(20), time(8))))
    assert bool(clinic.on_call(moment)) is covered  # type: ignore[attr-defined]  # a Clinic


def test_sunday_night_runs_into_monday() -> None:
    clinic = on_call(("ann", "clinician", OnCall((6,), time(22), time(6))))
    assert clinic.on_call(at(7, 5)) and not clinic.on_call(at(6, 5))  # type: ignore[attr-defined]  # a Clinic


def test_owners_are_paged_last_and_the_rest_in_the_order_of_the_file() -> None:
    always = OnCall(tuple(range(7)), time(0), time(23, 59))
    clinic = on_call(("boss", "owner", always), ("zoe", "clinician", always), ("ann", "front-desk", always))
    assert [member.id for member in clinic.on_call(at(4, 12))] == ["zoe", "ann", "boss"]  # type: ignore[attr-defined]  # a Clinic


@given(st.integers(0, 7 * 24 * 60 - 1), st.sets(st.integers(0, 6), min_size=1), st.integers(0, 23), st.integers(0, 23))
def test_a_window_and_its_complement_cover_the_week_between_them(minute: int, days: set[int], since: int, until: int) -> None:
    moment = at(7, 0) + timedelta(minutes=minute)
    every = tuple(range(7))
    one = on_call(("ann", "clinician", OnCall(every, time(since), time(until))))
    other = on_call(("ann", "clinician", OnCall(every, time(until), time(since))))
    covered = bool(one.on_call(moment)), bool(other.on_call(moment))  # type: ignore[attr-defined]  # Clinics
    assert sum(covered) == (since != until)


@pytest.mark.parametrize(
    ("moment", "by"),
    [
        (at(4, 9), at(4, 18)),  # the day is young: by closing
        (at(4, 16), at(4, 18)),
        (at(4, 16, 1), at(7, 10)),  # Friday evening: Monday, two hours after opening
        (at(4, 23), at(7, 10)),
        (at(5, 12), at(7, 10)),
        (at(7, 3), at(7, 10)),
    ],
)  # fmt: skip
def test_staff_call_back_within_the_next_open_hours(moment: datetime, by: datetime) -> None:
    assert a_clinic().call_back_by(moment) == by


def test_a_holiday_is_no_day_to_call_back() -> None:
    assert a_clinic(holidays=(date(2026, 12, 7),)).call_back_by(at(5, 12)) == at(8, 10)


def test_a_clinic_that_never_opens_still_has_a_deadline() -> None:
    assert a_clinic(hours=()).call_back_by(at(4, 9)) == at(11, 9)


@given(st.integers(0, 60 * 24 * 60))
def test_the_deadline_lies_ahead_in_or_at_the_end_of_open_hours(minute: int) -> None:
    clinic = replace(a_clinic(), hours=(Opening(1, time(9), time(12)), Opening(1, time(13), time(17)), Opening(4, time(8), time(9))))
    moment = at(1, 0) + timedelta(minutes=minute)
    by = clinic.call_back_by(moment)
    assert moment < by <= moment + timedelta(days=8)
    assert clinic.is_open(by - timedelta(minutes=1))


def test_a_channel_the_clinic_says_nothing_about_gets_the_strict_policy() -> None:
    assert a_clinic(content={"web": ContentPolicy("text", False)}).policy("sms") == ContentPolicy("page", True)
