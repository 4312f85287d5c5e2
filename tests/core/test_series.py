"""Where a visit stands among the others of its kind."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from messenger.core.series import LONG_GAP, place
from tests.core.builders import a_visit

DAY = date(2026, 12, 1)


def days(*offsets: int) -> list:  # type: ignore[type-arg]  # Appointments
    return [a_visit(DAY + timedelta(days=offset), id=f"v{number}") for number, offset in enumerate(offsets)]


def test_visits_are_counted_in_order_of_time_not_of_the_list() -> None:
    late, early, middle = days(6, 0, 2)
    assert [(place(each, [late, early, middle]).number, place(each, [late, early, middle]).of) for each in (early, middle, late)] == [
        (1, 3), (2, 3), (3, 3),
    ]  # fmt: skip
    assert [place(each, [late, early, middle]).is_last for each in (early, middle, late)] == [False, False, True]


def test_the_gap_runs_from_the_end_of_the_visit_before() -> None:
    first, second = days(0, 2)
    assert place(first, [first, second]).gap is None
    assert place(second, [first, second]).gap == timedelta(days=2) - (first.end - first.start)


def test_the_first_visit_and_one_after_more_than_ten_days_come_after_a_gap() -> None:
    first, second, third, fourth = days(0, 10, 21, 22)
    row = [first, second, third, fourth]
    assert [place(each, row).after_gap for each in row] == [True, False, True, False]


def test_other_services_and_visits_that_did_not_happen_do_not_count() -> None:
    first, second = days(0, 4)
    other = a_visit(DAY + timedelta(days=1), id="o", service="consultation")
    off = a_visit(DAY + timedelta(days=2), id="c", status="cancelled")
    missed = a_visit(DAY + timedelta(days=3), id="n", status="noshow")
    done = a_visit(DAY - timedelta(days=3), id="d", status="fulfilled")
    found = place(second, [off, missed, other, first, second, done])
    assert (found.number, found.of) == (3, 3)


def test_a_visit_the_list_lacks_is_counted_and_one_that_changed_counts_as_it_is_now() -> None:
    first, second = days(0, 4)
    assert place(second, [first]).number == 2
    moved = a_visit(DAY - timedelta(days=1), id="v1")
    assert place(moved, [first, second]).number == 1 and place(moved, [first, second]).of == 2


@given(st.lists(st.integers(0, 40), min_size=1, max_size=8, unique=True))
def test_every_place_is_taken_once_and_only_one_is_last(offsets: list[int]) -> None:
    row = days(*offsets)
    places = [place(each, row) for each in row]
    assert sorted(each.number for each in places) == list(range(1, len(row) + 1))
    assert [each.is_last for each in places].count(True) == 1
    assert all(each.after_gap == (each.gap is None or each.gap > LONG_GAP) for each in places)
