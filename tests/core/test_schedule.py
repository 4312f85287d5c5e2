"""Free slots: the laws of an offer, checked against a slow search that looks at every minute."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from messenger.core.clinic import Clinic, Location, Practitioner, Service
from messenger.core.free_slots import SPREAD_WITHIN, free_slots, is_free
from messenger.core.hours import Opening
from messenger.core.schedule import Busy, Slot
from messenger.core.search_windows import is_enough, search_windows

MINUTE = timedelta(minutes=1)
WEEKDAYS = range(5)
NINE_TO_FIVE = tuple(Opening(day, time(9), time(17)) for day in WEEKDAYS)
ALL_DAY = tuple(Opening(day, time(0), time(23, 59)) for day in range(7))


def service(**changes: object) -> Service:
    made = Service(
        id="visit",
        label={"en": "Visit"},
        length=timedelta(hours=1),
        care_plan="visit",
        notice=timedelta(hours=1),
        horizon=timedelta(days=10),
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # keyword values of a test


def clinic(
    zone: str = "America/Chicago",
    hours: tuple[Opening, ...] = NINE_TO_FIVE,
    people: tuple[Practitioner, ...] | None = None,
    rooms: tuple[Location, ...] | None = None,
    holidays: tuple[date, ...] = (),
) -> Clinic:
    return Clinic(
        name="Clinic",
        phone="+12125550100",
        time_zone=ZoneInfo(zone),
        address="1 Test Street",
        hours=hours,
        services={"visit": service()},
        practitioners=people or (Practitioner("ann", "Ann", ("visit",), hours),),
        locations=rooms or (Location("one", "One", ("visit",)),),
        staff=(),
        first_service="visit",
        holidays=holidays,
    )


def local(slots: tuple[Slot, ...], zone: str = "America/Chicago") -> list[str]:
    return [slot.start.astimezone(ZoneInfo(zone)).strftime("%a %d %H:%M") for slot in slots]


MONDAY = datetime(2026, 11, 30, 14, 0, tzinfo=UTC)  # 8:00 in Chicago

# --- single rules -------------------------------------------------------------------------------------------------


def test_offers_begin_after_notice_and_stop_before_closing() -> None:
    found = free_slots(clinic(), service(grid=timedelta(hours=1), horizon=timedelta(hours=20)), [], MONDAY, limit=50)
    assert local(found) == [f"Mon 30 {hour:02}:00" for hour in range(9, 17)]
    assert all(slot.start.tzinfo is UTC and slot.end - slot.start == timedelta(hours=1) for slot in found)


def test_buffers_may_stick_out_of_hours_but_not_into_a_busy_time() -> None:
    wide = service(
        grid=timedelta(hours=1), buffer_before=timedelta(minutes=15), buffer_after=timedelta(minutes=15), horizon=timedelta(hours=20)
    )
    lunch = Busy(MONDAY + timedelta(hours=4), MONDAY + timedelta(hours=5), "ann")  # 12:00 to 13:00
    assert local(free_slots(clinic(), wide, [lunch], MONDAY, limit=50)) == [f"Mon 30 {hour}:00" for hour in ("09", "10", "14", "15", "16")]


def test_visits_may_follow_each_other_without_a_gap() -> None:
    hour = service(grid=timedelta(hours=1), horizon=timedelta(hours=20), buffer_after=timedelta(hours=1))
    taken = [Busy(MONDAY + timedelta(hours=3), MONDAY + timedelta(hours=5), "ann")]  # 11:00 to 13:00
    found = local(free_slots(clinic(), hour, taken, MONDAY, limit=50))
    assert found == [f"Mon 30 {each}:00" for each in ("09", "13", "14", "15", "16")]


def test_a_busy_time_of_no_length_takes_nothing() -> None:
    point = [Busy(MONDAY + timedelta(minutes=90), MONDAY + timedelta(minutes=90))]
    (first,) = free_slots(clinic(), service(), point, MONDAY, limit=1)
    assert local((first,)) == ["Mon 30 09:00"]
    assert is_free(first, clinic(), service(), point, MONDAY)


def test_touching_hours_are_one_stretch() -> None:
    split = (Opening(0, time(9), time(12)), Opening(0, time(12), time(14)))
    long = service(length=timedelta(hours=4), grid=timedelta(hours=1), horizon=timedelta(hours=20))
    assert local(free_slots(clinic(hours=split), long, [], MONDAY, limit=5)) == ["Mon 30 09:00", "Mon 30 10:00"]


@pytest.mark.parametrize(
    "taken", [Busy(MONDAY, MONDAY + timedelta(hours=9), "ann"), Busy(MONDAY, MONDAY + timedelta(hours=9), None, "one")]
)
def test_practitioner_and_room_are_one_unit(taken: Busy) -> None:
    assert local(free_slots(clinic(), service(), [taken], MONDAY, limit=1)) == ["Tue 01 09:00"]


def test_a_busy_time_of_the_whole_clinic_stops_everybody() -> None:
    two = (Practitioner("ann", "Ann", ("visit",), NINE_TO_FIVE), Practitioner("bob", "Bob", ("visit",), NINE_TO_FIVE))
    closed = Busy(MONDAY, MONDAY + timedelta(hours=9))
    assert local(free_slots(clinic(people=two), service(), [closed], MONDAY, limit=1)) == ["Tue 01 09:00"]


def test_only_those_who_serve_the_service_are_offered() -> None:
    people = (Practitioner("ann", "Ann", ("other",), NINE_TO_FIVE), Practitioner("bob", "Bob", ("visit",), NINE_TO_FIVE))
    rooms = (Location("one", "One", ("other",)), Location("two", "Two", ("visit",)))
    (first,) = free_slots(clinic(people=people, rooms=rooms), service(), [], MONDAY, limit=1)
    assert (first.practitioner, first.location) == ("bob", "two")
    assert free_slots(clinic(people=people[:1], rooms=rooms), service(), [], MONDAY, limit=1) == ()
    assert free_slots(clinic(people=people, rooms=rooms[:1]), service(), [], MONDAY, limit=1) == ()


def test_holidays_and_days_off_are_left_out() -> None:
    off = (Practitioner("ann", "Ann", ("visit",), NINE_TO_FIVE, days_off=(date(2026, 12, 1),)),)
    shut = clinic(people=off, holidays=(date(2026, 11, 30),))
    assert local(free_slots(shut, service(), [], MONDAY, limit=1)) == ["Wed 02 09:00"]


def test_after_is_exclusive_so_that_more_does_not_repeat() -> None:
    first = free_slots(clinic(), service(), [], MONDAY, limit=3)
    more = free_slots(clinic(), service(), [], MONDAY, after=first[-1].start, limit=3)
    assert first + more == free_slots(clinic(), service(), [], MONDAY, limit=6)


def test_until_is_exclusive() -> None:
    found = free_slots(clinic(), service(), [], MONDAY, until=MONDAY + timedelta(hours=2), limit=9)
    assert local(found) == ["Mon 30 09:00", "Mon 30 09:30"]


def test_within_is_closed_and_local() -> None:
    wish = [(datetime(2026, 12, 1, 14), datetime(2026, 12, 1, 15)), (datetime(2026, 12, 3, 9, 30), datetime(2026, 12, 3, 9, 30))]
    found = free_slots(clinic(), service(), [], MONDAY, limit=9, within=wish)
    assert local(found) == ["Tue 01 14:00", "Tue 01 14:30", "Tue 01 15:00", "Thu 03 09:30"]


def test_naive_and_aware_times_are_not_mixed_up() -> None:
    with pytest.raises(TypeError):
        free_slots(clinic(), service(), [], MONDAY.replace(tzinfo=None), limit=1)
    with pytest.raises(TypeError):
        free_slots(clinic(), service(), [Busy(datetime(2026, 12, 1, 9), datetime(2026, 12, 1, 10))], MONDAY, limit=1)
    with pytest.raises(TypeError):
        free_slots(clinic(), service(), [], MONDAY, limit=1, within=[(MONDAY, MONDAY)])


def test_a_grid_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="grid of service visit"):
        free_slots(clinic(), service(grid=timedelta(0)), [], MONDAY, limit=1)


# --- choice -------------------------------------------------------------------------------------------------------


def test_the_practitioner_with_the_least_taken_that_day_is_chosen() -> None:
    people = tuple(Practitioner(each, each, ("visit",), NINE_TO_FIVE) for each in ("ann", "bob", "cyd"))
    rooms = tuple(Location(each, each, ("visit",)) for each in ("one", "two"))
    at = MONDAY + timedelta(hours=1)
    busy = [Busy(at + timedelta(hours=4), at + timedelta(hours=6), "ann"), Busy(at + timedelta(hours=6), at + timedelta(hours=8), "cyd")]
    assert {slot.practitioner for slot in free_slots(clinic(people=people, rooms=rooms), service(), busy, MONDAY, limit=4)} == {"bob"}


def test_equals_take_turns_from_day_to_day() -> None:
    people = tuple(Practitioner(each, each, ("visit",), NINE_TO_FIVE) for each in ("ann", "bob"))
    days = [
        free_slots(clinic(people=people), service(), [], MONDAY, limit=1, within=[(datetime(2026, 12, day), datetime(2026, 12, day + 1))])[
            0
        ]
        for day in (1, 2, 3, 4)
    ]
    assert [slot.practitioner for slot in days] in (["ann", "bob"] * 2, ["bob", "ann"] * 2)


def test_the_room_that_serves_less_is_used_first() -> None:
    rooms = (Location("all", "All", ("visit", "other")), Location("only", "Only", ("visit",)))
    two = (Practitioner("ann", "Ann", ("visit",), NINE_TO_FIVE), Practitioner("bob", "Bob", ("visit",), NINE_TO_FIVE))
    assert {slot.location for slot in free_slots(clinic(people=two, rooms=rooms), service(), [], MONDAY, limit=40)} == {"only"}
    taken = [Busy(MONDAY, MONDAY + timedelta(hours=9), None, "only")]
    assert free_slots(clinic(people=two, rooms=rooms), service(), taken, MONDAY, limit=1)[0].location == "all"


def test_a_spread_set_gives_other_days_and_parts_of_the_day() -> None:
    found = free_slots(clinic(), service(), [], MONDAY, limit=3, spread=True)
    assert local(found) == ["Mon 30 09:00", "Tue 01 12:00", "Wed 02 09:00"]


def test_a_spread_set_of_one_day_takes_both_parts_of_it() -> None:
    day = [(datetime(2026, 12, 1), datetime(2026, 12, 2))]
    found = free_slots(clinic(), service(), [], MONDAY, limit=3, spread=True, within=day)
    assert local(found) == ["Tue 01 09:00", "Tue 01 09:30", "Tue 01 12:00"]


def test_a_spread_set_looks_further_where_a_week_has_too_little() -> None:
    mondays = clinic(hours=(Opening(0, time(9), time(10)),))
    found = free_slots(mondays, service(horizon=timedelta(days=60)), [], MONDAY, limit=3, spread=True)
    assert local(found) == ["Mon 30 09:00", "Mon 07 09:00", "Mon 14 09:00"]


# --- days on which the clock changes ------------------------------------------------------------------------------


def test_a_local_time_that_does_not_exist_is_never_offered() -> None:
    now = datetime(2027, 3, 14, 5, 0, tzinfo=UTC)  # midnight of the spring change in New York
    early = service(notice=timedelta(0), length=timedelta(minutes=30), horizon=timedelta(hours=5))
    found = free_slots(clinic("America/New_York", ALL_DAY), early, [], now, limit=50)
    assert [each[-5:] for each in local(found, "America/New_York")] == [
        "00:00", "00:30", "01:00", "01:30", "03:00", "03:30", "04:00", "04:30", "05:00", "05:30", "06:00",
    ]  # fmt: skip


def test_a_grid_that_does_not_divide_the_hour_goes_on_from_midnight_after_a_change() -> None:
    now = datetime(2027, 3, 14, 5, 0, tzinfo=UTC)
    early = service(notice=timedelta(0), length=timedelta(minutes=30), grid=timedelta(minutes=40), horizon=timedelta(hours=4))
    found = free_slots(clinic("America/New_York", ALL_DAY), early, [], now, limit=50)
    assert [each[-5:] for each in local(found, "America/New_York")] == ["00:00", "00:40", "01:20", "03:20", "04:00", "04:40"]


def test_a_local_time_that_comes_twice_is_offered_once_the_first_time() -> None:
    now = datetime(2026, 11, 1, 4, 0, tzinfo=UTC)  # midnight of the autumn change in New York
    early = service(notice=timedelta(0), length=timedelta(minutes=30), horizon=timedelta(hours=4))
    found = free_slots(clinic("America/New_York", ALL_DAY), early, [], now, limit=50)
    assert [each[-5:] for each in local(found, "America/New_York")] == ["00:00", "00:30", "01:00", "01:30", "02:00", "02:30", "03:00"]
    assert [slot.start.astimezone(ZoneInfo("America/New_York")).fold for slot in found] == [0] * 7


def test_a_day_that_begins_at_one_keeps_its_hours() -> None:
    now = datetime(2026, 9, 6, 3, 0, tzinfo=UTC)  # an hour before midnight of the spring change in Santiago
    opening = (Opening(6, time(0), time(3)),)
    early = service(notice=timedelta(0), length=timedelta(minutes=30), horizon=timedelta(hours=30))
    found = free_slots(clinic("America/Santiago", opening), early, [], now, limit=50)
    assert local(found, "America/Santiago") == ["Sun 06 01:00", "Sun 06 01:30", "Sun 06 02:00", "Sun 06 02:30"]


def test_opening_stays_at_nine_on_both_sides_of_a_change() -> None:
    now = datetime(2027, 3, 12, 12, 0, tzinfo=UTC)
    found = free_slots(clinic(hours=tuple(Opening(day, time(9), time(10)) for day in range(7))), service(), [], now, limit=4)
    assert [each[-5:] for each in local(found)] == ["09:00"] * 4
    assert [slot.start.hour for slot in found] == [15, 15, 14, 14]


# --- is_free ------------------------------------------------------------------------------------------------------


def test_what_was_offered_is_free_until_it_is_taken() -> None:
    (slot,) = free_slots(clinic(), service(), [], MONDAY, limit=1)
    assert is_free(slot, clinic(), service(), [], MONDAY)
    assert is_free(slot, clinic(), service(), [], slot.start - MINUTE), "an offer made in time stays good inside the notice"
    assert not is_free(slot, clinic(), service(), [], slot.start)
    assert not is_free(slot, clinic(), service(), [Busy(slot.start, slot.end, "ann", "other")], MONDAY)
    assert not is_free(slot, clinic(), service(), [Busy(slot.start, slot.end, "other", "one")], MONDAY)
    assert not is_free(slot, clinic(), service(), [Busy(slot.start, slot.end)], MONDAY)
    assert is_free(slot, clinic(), service(), [Busy(slot.start, slot.end, "other", "other")], MONDAY)
    assert is_free(slot, clinic(), service(), [Busy(slot.end, slot.end + MINUTE, "ann", "one")], MONDAY)
    assert not is_free(slot, clinic(holidays=(date(2026, 11, 30),)), service(), [], MONDAY)
    assert not is_free(replace(slot, practitioner="gone"), clinic(), service(), [], MONDAY)
    assert not is_free(replace(slot, start=slot.start - MINUTE, end=slot.end - MINUTE), clinic(), service(), [], MONDAY)


# --- laws ---------------------------------------------------------------------------------------------------------

CHANGES = {
    "America/Chicago": [date(2027, 3, 14), date(2026, 11, 1)],
    "America/Santiago": [date(2026, 9, 6), date(2027, 4, 4)],  # the change is at midnight
    "Australia/Lord_Howe": [date(2026, 10, 4), date(2027, 4, 4)],  # half an hour
    "Asia/Kathmandu": [date(2026, 5, 5)],  # no change, +05:45
}


@st.composite
def openings(draw: st.DrawFn) -> tuple[Opening, ...]:
    found = []
    for day in range(7):
        for _ in range(draw(st.integers(0, 2))):
            first, last = sorted(draw(st.tuples(st.integers(0, 95), st.integers(0, 95))))
            found.append(Opening(day, time(first // 4, first % 4 * 15), time(last // 4, last % 4 * 15)))
    return tuple(found)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Clinic, Service, list[Busy], datetime]:
    zone = draw(st.sampled_from(sorted(CHANGES)))
    change = datetime.combine(draw(st.sampled_from(CHANGES[zone])), time(), ZoneInfo(zone)).astimezone(UTC)
    now = change + draw(st.integers(-40 * 60, 10 * 60)) * MINUTE
    hours = draw(st.one_of(st.just(ALL_DAY), openings()))
    off = st.lists(st.sampled_from([change.date() + timedelta(days=i) for i in range(-2, 3)]), max_size=1).map(tuple)
    people = tuple(
        Practitioner(
            name,
            name,
            draw(st.sampled_from([("visit",), ("visit", "other"), ("other",)])),
            draw(st.one_of(st.just(ALL_DAY), openings())),
            draw(off),
        )
        for name in ("ann", "bob")[: draw(st.integers(1, 2))]
    )
    rooms = tuple(Location(name, name, ("visit",)) for name in ("one", "two")[: draw(st.integers(1, 2))])
    minutes = st.integers(0, 40).map(lambda i: i * timedelta(minutes=5))
    made = service(
        length=draw(st.integers(1, 40)) * timedelta(minutes=5),
        grid=draw(st.sampled_from([15, 20, 30, 45, 60])) * MINUTE,
        notice=draw(minutes),
        horizon=timedelta(hours=draw(st.integers(1, 60))),
        buffer_before=draw(st.sampled_from([0, 5, 30])) * MINUTE,
        buffer_after=draw(st.sampled_from([0, 10, 60])) * MINUTE,
    )
    busy = [
        Busy(now + start * MINUTE, now + (start + draw(st.integers(0, 600))) * MINUTE, who, where)
        for start in draw(st.lists(st.integers(-300, 3600), max_size=6))
        for who, where in [draw(st.sampled_from([("ann", None), ("ann", "one"), (None, "one"), ("bob", "two"), (None, None), ("x", "y")]))]
    ]
    return clinic(zone, hours, people, rooms, draw(off)), made, busy, now


def is_there(place: Clinic, practitioner: Practitioner, at: datetime) -> bool:
    wall = place.local(at)
    return (
        place.is_open(at)
        and wall.date() not in practitioner.days_off
        and any(each.weekday == wall.weekday() and each.opens <= wall.time() < each.closes for each in practitioner.hours)
    )


def brute(place: Clinic, wanted: Service, busy: list[Busy], now: datetime) -> dict[datetime, set[tuple[str, str]]]:
    """Every start with every practitioner and room that are free, by looking at each minute."""
    found: dict[datetime, set[tuple[str, str]]] = {}
    at = (now + wanted.notice).replace(second=0, microsecond=0)
    while at <= now + wanted.horizon:
        wall = place.local(at)
        on_grid = (wall.hour * 60 + wall.minute) * MINUTE % wanted.grid == timedelta(0)
        if at >= now + wanted.notice and on_grid and wall.fold == 0:
            since, until = at - wanted.buffer_before, at + wanted.length + wanted.buffer_after
            clash = [each for each in busy if each.start < each.end and each.start < until and each.end > since]
            for who in place.practitioners:
                for where in place.locations:
                    free = not any(
                        each.practitioner == who.id or each.location == where.id or (each.practitioner is None and each.location is None)
                        for each in clash
                    )
                    serves = "visit" in who.services and "visit" in where.services
                    if free and serves and all(is_there(place, who, at + i * MINUTE) for i in range(int(wanted.length / MINUTE))):
                        found.setdefault(at, set()).add((who.id, where.id))
        at += MINUTE
    return found


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(cases())
def test_the_search_finds_what_looking_at_every_minute_finds(case: tuple[Clinic, Service, list[Busy], datetime]) -> None:
    place, wanted, busy, now = case
    expected = brute(place, wanted, busy, now)
    found = free_slots(place, wanted, busy, now, limit=10_000)
    assert [slot.start for slot in found] == sorted(expected)
    for slot in found:
        assert (slot.practitioner, slot.location) in expected[slot.start]
        assert is_free(slot, place, wanted, busy, now) or slot.start <= now
    assert all(one.start < other.start for one, other in pairwise(found))


@settings(max_examples=150, deadline=None)
@given(cases(), st.integers(0, 5), st.booleans(), st.integers(0, 48))
def test_limits_windows_and_spread_choose_from_the_same_slots(
    case: tuple[Clinic, Service, list[Busy], datetime], limit: int, spread: bool, later: int
) -> None:
    place, wanted, busy, now = case
    wanted = replace(wanted, horizon=wanted.horizon * 10)
    after = now + timedelta(hours=later)
    everything = free_slots(place, wanted, busy, now, after=after, limit=10_000)
    assert everything == tuple(slot for slot in free_slots(place, wanted, busy, now, limit=10_000) if slot.start > after)
    chosen = free_slots(place, wanted, busy, now, after=after, limit=limit, spread=spread)
    assert len(chosen) == min(limit, len(everything))
    assert set(chosen) <= set(everything)
    assert list(chosen) == sorted(chosen)
    assert all(one.start < other.start for one, other in pairwise(chosen))
    if spread and chosen:
        assert chosen[0] == everything[0]
        near = [slot for slot in everything if slot.start < chosen[0].start + SPREAD_WITHIN]
        days = {place.local(slot.start).date() for slot in near}
        assert len({place.local(slot.start).date() for slot in chosen}) >= min(len(days), len(chosen))
    elif not spread:
        assert chosen == everything[:limit]
    stepwise: tuple[Slot, ...] = ()
    for window in search_windows(wanted, now, after, spread=spread):
        known = [each for each in busy if each.start < window.busy_until and each.end > window.busy_since]
        stepwise = free_slots(place, wanted, known, now, after=after, until=window.until, limit=limit, spread=spread)
        if is_enough(stepwise, limit, window.until, spread=spread):
            break
    assert stepwise == chosen


@given(st.integers(0, 200), st.integers(0, 100), st.one_of(st.none(), st.integers(-50, 3000)))
def test_windows_grow_to_the_horizon_and_not_past_it(notice: int, horizon: int, after: int | None) -> None:
    wanted = service(notice=timedelta(hours=notice), horizon=timedelta(days=horizon))
    since = None if after is None else MONDAY + timedelta(hours=after)
    windows = list(search_windows(wanted, MONDAY, since))
    earliest, latest = max(MONDAY + wanted.notice, since or MONDAY), MONDAY + wanted.horizon
    assert bool(windows) == (earliest <= latest)
    if windows:
        lengths = [window.until - earliest for window in windows]
        assert all(2 * one == other for one, other in pairwise(lengths[:-1]))
        assert latest < windows[-1].until <= latest + MINUTE
        assert len({window.busy_since for window in windows}) == 1
        assert all(w.busy_since <= earliest - wanted.buffer_before and w.busy_until >= w.until + wanted.length for w in windows)


def test_a_window_knows_what_is_busy_just_after_its_last_start() -> None:
    around_the_clock, long = clinic(hours=ALL_DAY), service(notice=timedelta(0), length=timedelta(hours=4), buffer_after=timedelta(hours=2))
    window = next(search_windows(long, MONDAY))
    taken = Busy(window.until + timedelta(hours=5), window.until + timedelta(hours=6), "ann")
    assert window.busy_since < taken.end and taken.start < window.busy_until
    last = free_slots(around_the_clock, long, [taken], MONDAY, until=window.until, limit=500)[-1]
    assert last.start + timedelta(hours=6) <= taken.start


def test_a_whole_horizon_takes_six_windows() -> None:
    days = [(window.until - MONDAY).days for window in search_windows(service(notice=timedelta(0), horizon=timedelta(days=60)), MONDAY)]
    assert days == [3, 6, 12, 24, 48, 60]


def test_offers_that_are_spread_mostly_take_one_window() -> None:
    windows = search_windows(service(notice=timedelta(0), horizon=timedelta(days=60)), MONDAY, spread=True)
    assert [(window.until - MONDAY).days for window in windows] == [10, 20, 40, 60]
