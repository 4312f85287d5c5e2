"""Wall clocks around the nights on which they jump, in zones that jump by an hour, by half an hour, in Ramadan, or never."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messenger.core.local_time import at_local, before_quiet, end_of_quiet, in_quiet_hours, local, start_of_quiet_before, wall_days

ZONES = [
    ZoneInfo(name)
    for name in (
        "America/Chicago",
        "America/New_York",
        "America/Phoenix",
        "Europe/Madrid",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
    )
]
CHICAGO, LORD_HOWE, MADRID, CASABLANCA = ZONES[0], ZONES[4], ZONES[3], ZONES[5]
FROM, UNTIL = time(21), time(8)

zones = st.sampled_from(ZONES)
days = st.dates(date(2025, 1, 1), date(2028, 12, 31))
times = st.times().map(lambda t: t.replace(microsecond=0, fold=0))
instants = st.datetimes(datetime(2025, 1, 2), datetime(2028, 12, 30), timezones=st.just(UTC)).map(lambda i: i.replace(microsecond=0))


@pytest.mark.parametrize(
    ("day", "at", "zone", "expected"),
    [
        (date(2026, 3, 8), time(2, 30), CHICAGO, datetime(2026, 3, 8, 8, 0, tzinfo=UTC)),  # gap 2-3: the first instant after
        (date(2026, 3, 8), time(3, 0), CHICAGO, datetime(2026, 3, 8, 8, 0, tzinfo=UTC)),
        (date(2026, 11, 1), time(1, 30), CHICAGO, datetime(2026, 11, 1, 6, 30, tzinfo=UTC)),  # twice: the first
        (date(2026, 11, 1), time(2, 0), CHICAGO, datetime(2026, 11, 1, 8, 0, tzinfo=UTC)),
        (date(2026, 10, 4), time(2, 15), LORD_HOWE, datetime(2026, 10, 3, 15, 30, tzinfo=UTC)),  # a gap of half an hour
        (date(2026, 4, 5), time(1, 45), LORD_HOWE, datetime(2026, 4, 4, 14, 45, tzinfo=UTC)),
        (date(2026, 3, 29), time(2, 59, 59), MADRID, datetime(2026, 3, 29, 1, 0, tzinfo=UTC)),
        (date(2026, 2, 15), time(2, 30), CASABLANCA, datetime(2026, 2, 15, 1, 30, tzinfo=UTC)),  # Ramadan: clocks go back
    ],
)
def test_the_odd_nights(day: date, at: time, zone: ZoneInfo, expected: datetime) -> None:
    assert at_local(day, at, zone) == expected


def test_a_day_is_not_24_hours() -> None:
    visit = datetime(2026, 3, 8, 15, 0, tzinfo=UTC)  # 10:00 on the day clocks went forward
    assert local(visit, CHICAGO).hour == 10
    day_before = wall_days(visit, -1, None, CHICAGO)
    assert local(day_before, CHICAGO).time() == time(10)
    assert visit - day_before == timedelta(hours=23)


@given(days, times, zones)
def test_a_time_that_exists_comes_back_and_one_that_does_not_is_the_end_of_the_gap(day: date, at: time, zone: ZoneInfo) -> None:
    instant = at_local(day, at, zone)
    back = local(instant, zone)
    if back.replace(tzinfo=None) == datetime.combine(day, at):
        earlier = datetime.combine(day, at, zone).astimezone(UTC)
        assert instant == earlier
        assert back.fold == 0
    else:
        assert back.replace(tzinfo=None) > datetime.combine(day, at)
        just_before = local(instant - timedelta(seconds=1), zone).replace(tzinfo=None)
        assert just_before < datetime.combine(day, at)


@given(days, times, times, zones)
def test_order_of_wall_times_is_order_of_instants(day: date, one: time, other: time, zone: ZoneInfo) -> None:
    early, late = sorted((one, other))
    assert at_local(day, early, zone) <= at_local(day, late, zone)


@given(instants, st.integers(-10, 10), zones)
def test_wall_days_keep_the_clock(instant: datetime, count: int, zone: ZoneInfo) -> None:
    moved, here = local(wall_days(instant, count, time(10), zone), zone), local(instant, zone)
    assert moved.time() == time(10)
    assert moved.date() - here.date() == timedelta(days=count)


@pytest.mark.parametrize(
    ("clock", "quiet"), [(time(7, 59, 59), True), (time(8), False), (time(20, 59, 59), False), (time(21), True), (time(0), True)]
)
@pytest.mark.parametrize("day", [date(2026, 3, 7), date(2026, 3, 8), date(2026, 10, 31), date(2026, 11, 1), date(2026, 6, 3)])
def test_the_edges_of_quiet_hours(day: date, clock: time, quiet: bool) -> None:
    assert in_quiet_hours(at_local(day, clock, CHICAGO), CHICAGO, FROM, UNTIL) is quiet


def test_quiet_hours_that_do_not_pass_midnight_and_none_at_all() -> None:
    noon = at_local(date(2026, 6, 3), time(12), CHICAGO)
    assert in_quiet_hours(noon, CHICAGO, time(11), time(13))
    assert not in_quiet_hours(noon, CHICAGO, time(12), time(12))


@given(instants, zones, times, times)
def test_leaving_quiet_hours(instant: datetime, zone: ZoneInfo, quiet_from: time, quiet_until: time) -> None:
    end = end_of_quiet(instant, zone, quiet_from, quiet_until)
    assert end >= instant
    assert not in_quiet_hours(end, zone, quiet_from, quiet_until)
    assert end - instant <= timedelta(hours=26)
    if end > instant:
        assert in_quiet_hours(end - timedelta(seconds=1), zone, quiet_from, quiet_until)


@given(instants, zones, times, times)
def test_moving_before_quiet_hours(instant: datetime, zone: ZoneInfo, quiet_from: time, quiet_until: time) -> None:
    moved = before_quiet(instant, zone, quiet_from, quiet_until, timedelta(hours=1))
    assert moved <= instant
    assert not in_quiet_hours(moved, zone, quiet_from, quiet_until)


def test_a_text_at_dawn_moves_to_the_evening_before() -> None:
    dawn = at_local(date(2026, 3, 8), time(6), CHICAGO)
    assert start_of_quiet_before(dawn, CHICAGO, FROM) == at_local(date(2026, 3, 7), time(21), CHICAGO)
    assert before_quiet(dawn, CHICAGO, FROM, UNTIL, timedelta(hours=1)) == at_local(date(2026, 3, 7), time(20), CHICAGO)


def test_naive_values_are_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        local(datetime(2026, 1, 1), CHICAGO)
    with pytest.raises(ValueError, match="zone"):
        at_local(date(2026, 1, 1), time(10, tzinfo=UTC), CHICAGO)
