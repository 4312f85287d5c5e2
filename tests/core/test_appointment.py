"""The legal moves of a visit, and what each does to its calendar entry."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messenger.core.appointment import LIVE, MOVES, OCCUPIES, Appointment, AppointmentStatus, IllegalMove, moved_in_time, moved_to

START = datetime(2026, 12, 1, 16, tzinfo=UTC)
STATUSES: tuple[AppointmentStatus, ...] = get_args(AppointmentStatus)


def visit(status: AppointmentStatus = "booked") -> Appointment:
    return Appointment(
        "a1", "a1@clinic.example", "p1", "session", "ann", "one", START, START + timedelta(hours=2), START - timedelta(minutes=10),
        START + timedelta(minutes=150), START - timedelta(days=9), status, confirmed_at=START - timedelta(days=1),
    )  # fmt: skip


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("to", STATUSES)
def test_a_visit_goes_only_where_the_table_says(status: AppointmentStatus, to: AppointmentStatus) -> None:
    if to in MOVES[status]:
        moved = moved_to(visit(status), to)
        assert (moved.status, moved.sequence, moved.uid) == (to, int(to == "cancelled"), "a1@clinic.example")
    else:
        with pytest.raises(IllegalMove, match=f"is {status} cannot become {to}"):
            moved_to(visit(status), to)


def test_what_is_over_stays_over() -> None:
    assert MOVES["cancelled"] == frozenset() and MOVES["fulfilled"] == {"booked"}, "only a mark by mistake is taken back"
    assert all(status not in MOVES[status] for status in STATUSES)
    assert "cancelled" not in MOVES["noshow"], "a visit that was missed cannot be called off afterwards"


def test_a_no_show_who_comes_late_is_let_in() -> None:
    assert moved_to(moved_to(visit(), "noshow"), "arrived").is_live


def test_called_off_and_missed_visits_free_their_time() -> None:
    assert set(STATUSES) - OCCUPIES == {"cancelled", "noshow"}
    assert {"fulfilled"} == OCCUPIES - LIVE
    assert {status for status in STATUSES if visit(status).is_live} == LIVE


@given(st.timedeltas(timedelta(days=-400), timedelta(days=400)))
def test_a_move_in_time_keeps_every_length_and_asks_for_confirmation_again(by: timedelta) -> None:
    old, new = visit(), moved_in_time(visit(), START + by, "bob", "two")
    assert (new.start, new.practitioner, new.location) == (START + by, "bob", "two")
    assert new.end - new.start == old.end - old.start
    assert new.start - new.occupied_start == old.start - old.occupied_start
    assert new.occupied_end - new.end == old.occupied_end - old.end
    assert (new.id, new.uid, new.status, new.sequence, new.confirmed_at) == (old.id, old.uid, "booked", 1, None)


@pytest.mark.parametrize("status", STATUSES)
def test_only_a_visit_that_lies_ahead_is_moved(status: AppointmentStatus) -> None:
    if status in ("proposed", "pending", "booked"):
        assert moved_in_time(visit(status), START, "ann", "one").status == status
    else:
        with pytest.raises(IllegalMove, match="cannot be moved"):
            moved_in_time(visit(status), START, "ann", "one")


@given(st.lists(st.sampled_from(["move", *STATUSES]), max_size=8))
def test_the_sequence_never_falls_and_the_uid_never_changes(steps: list[str]) -> None:
    now = visit("proposed")
    for step in steps:
        try:
            new = moved_in_time(now, START, "ann", "one") if step == "move" else moved_to(now, step)  # type: ignore[arg-type]  # drawn from it
        except IllegalMove:
            continue
        assert new.uid == now.uid
        assert new.sequence == now.sequence + (step in ("move", "cancelled"))
        now = new
