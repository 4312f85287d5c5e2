"""What a visit needs said, when; and that planning again never loses a text, doubles one, or keeps one whose cause is gone."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messenger.core.agenda import Agenda
from messenger.core.appointment import Appointment, moved_in_time, moved_to
from messenger.core.careplan import due_at, in_words
from messenger.core.communication import Clock, CommunicationRequest, DayTime, Link, When
from messenger.core.local_time import in_quiet_hours, local
from messenger.core.planning import OPTED_OUT, Planned, plan, reconcile, still_wanted, withheld
from messenger.core.ride import Ride
from tests.core.builders import CHICAGO, PLANS, H, Ledger, a_clinic, a_patient, a_visit, an_agenda, an_escort, at, end, named, start

TUESDAY = date(2026, 12, 1)
BEFORE = at(date(2026, 11, 20), 12)
ZONES = ["America/Chicago", "America/New_York", "America/Phoenix", "Europe/Madrid", "Australia/Lord_Howe", "Africa/Casablanca"]


def wall(request: CommunicationRequest, zone: ZoneInfo = CHICAGO) -> str:
    return f"{local(request.due, zone):%m-%d %H:%M}"


# --- one visit ----------------------------------------------------------------------------------------------------


def test_the_whole_set_of_one_session() -> None:
    agenda = an_agenda(a_visit(TUESDAY), escorts={"v1": an_escort()})
    planned = plan(agenda, PLANS, BEFORE)
    assert [(r.activity, r.role, wall(r)) for r in planned.ahead] == [
        ("prepare", "patient", "11-28 10:00"),
        ("day-before", "patient", "11-30 10:00"),
        ("ride-chase", "patient", "11-30 17:00"),
        ("day-of", "patient", "12-01 10:00"),
        ("escort-day-of", "escort", "12-01 10:00"),
        ("left-open", "staff", "12-01 16:00"),
        ("left-open", "staff", "12-01 16:00"),
        ("evening", "patient", "12-01 19:00"),
        ("day-1", "patient", "12-02 15:00"),
        ("day-3", "patient", "12-04 15:00"),
        ("week-1", "patient", "12-08 10:00"),
    ]
    assert planned.past == ()


def test_a_request_carries_all_that_its_text_may_name() -> None:
    visit = a_visit(TUESDAY)
    request = named(plan(an_agenda(visit), PLANS, BEFORE).ahead, "day-before")
    assert request.key == "appointment:v1:day-before:1:pat"
    assert request.cause == "appointment:v1"
    assert request.params["when"] == When(visit.start)
    assert request.params["time"] == Clock(visit.start)
    assert request.params["food"] == DayTime(visit.start - 6 * H)
    assert request.params["liq"] == DayTime(visit.start - 2 * H)
    assert request.params["link"] == Link("prepare", "v1")
    assert request.params["clinic"] == "Lakeside"
    assert request.params["phone"] == "+12125550100"
    assert request.useful_until == visit.start - 4 * H
    assert (request.opens, request.category, request.patient_id, request.appointment_id) == ("ride", "reminder", "pat", "v1")
    assert request.rule == "the day before at 10:00"
    assert request.because == "day-before text for the Session on Tue Dec 1: the day before at 10:00"


def test_staff_are_told_on_every_address_that_takes_task_notices() -> None:
    asked = [r for r in plan(an_agenda(a_visit(TUESDAY)), PLANS, BEFORE).ahead if r.role == "staff"]
    assert {(r.recipient_id, r.address.channel if r.address else None) for r in asked} == {("staff-front", "sms"), ("staff-front", "email")}
    assert len({r.key for r in asked}) == 2


def test_an_early_visit_is_spoken_of_the_evening_before_as_tomorrow() -> None:
    request = named(plan(an_agenda(a_visit(TUESDAY, time(9))), PLANS, BEFORE).ahead, "day-of")
    assert (wall(request), request.words) == ("11-30 18:00", "reminder.day_of_early")
    assert request.useful_until == at(TUESDAY, 0)  # after midnight "tomorrow" is wrong


def test_no_text_about_drinking_at_or_after_the_fluid_cut_off_whatever_the_care_plan_says() -> None:
    session = PLANS["session"]
    careless = replace(
        next(a for a in session.activities if a.id == "day-before"), trigger=start(exact=-3 * H), useful_until=start(exact=-0.25 * H)
    )
    plans = {**PLANS, "session": replace(session, activities=(careless,))}
    visit = a_visit(TUESDAY)
    assert named(plan(an_agenda(visit), plans, BEFORE).ahead, "day-before").useful_until == visit.start - 2 * H
    assert plan(an_agenda(visit), plans, visit.start - 2.25 * H).ahead == ()
    too_late = {**plans, "session": replace(session, activities=(replace(careless, trigger=start(exact=-2 * H)),))}
    assert plan(an_agenda(visit), too_late, BEFORE).ahead == ()


def test_an_early_text_has_its_own_end_of_use_and_a_link_of_the_plan_is_about_the_visit() -> None:
    session = PLANS["session"]
    day_of = next(activity for activity in session.activities if activity.id == "day-of")
    own = replace(day_of, early_useful_until=start(-1, time(20, 45)), params={"link": Link("ride", "appointment"), "more": Link("x", "r1")})
    plans = {**PLANS, "session": replace(session, activities=(own,))}
    early = named(plan(an_agenda(a_visit(TUESDAY, time(9))), plans, BEFORE).ahead, "day-of")
    assert early.useful_until == at(date(2026, 11, 30), 20, 45)
    assert (early.params["link"], early.params["more"]) == (Link("ride", "v1"), Link("x", "r1"))
    assert named(plan(an_agenda(a_visit(TUESDAY)), plans, BEFORE).ahead, "day-of").useful_until == at(TUESDAY, 12, 30)
    on_the_day = named(plan(an_agenda(a_visit(TUESDAY, time(10, 30))), plans, at(TUESDAY, 8, 15)).ahead, "day-of")
    assert on_the_day.useful_until == at(TUESDAY, 10)


def test_quiet_hours_are_the_patients_and_a_text_tied_to_an_action_moves_earlier() -> None:
    honolulu = a_patient(time_zone="Pacific/Honolulu")  # 4 hours behind Chicago in winter: 10:00 there is 6:00
    planned = plan(an_agenda(a_visit(TUESDAY), patient=honolulu), PLANS, BEFORE).ahead
    assert wall(named(planned, "day-before"), ZoneInfo("Pacific/Honolulu")) == "11-29 20:00"
    assert named(planned, "day-before").rule.endswith("moved earlier out of quiet hours")
    assert wall(named(planned, "prepare"), ZoneInfo("Pacific/Honolulu")) == "11-28 08:00"  # not tied: later
    # 10:00 on the day would be 6:00 for the patient: the evening-before text with its own words goes instead
    assert (wall(named(planned, "day-of")), named(planned, "day-of").words) == ("11-30 18:00", "reminder.day_of_early")


@pytest.mark.parametrize(
    ("visit_at", "expected"),
    [(time(8), "18:00"), (time(13), "19:00"), (time(14, 30), "20:30"), (time(17), "20:30"), (time(18, 40), "20:40")],
)
def test_the_evening_check_in_is_clamped(visit_at: time, expected: str) -> None:
    request = named(plan(an_agenda(a_visit(TUESDAY, visit_at)), PLANS, BEFORE).ahead, "evening")
    assert wall(request) == f"12-01 {expected}"


def test_wall_clock_and_elapsed_time_differ_across_a_dst_night() -> None:
    sunday = date(2026, 3, 8)  # clocks go forward at 2:00
    visit = a_visit(sunday, time(13))
    assert local(due_at(start(-1, time(10)), visit, CHICAGO), CHICAGO).time() == time(10)
    assert local(due_at(start(exact=-24 * H), visit, CHICAGO), CHICAGO).time() == time(12)
    back = a_visit(date(2026, 11, 1), time(13))
    assert local(due_at(start(-1, time(10)), back, CHICAGO), CHICAGO).time() == time(10)
    assert local(due_at(start(exact=-24 * H), back, CHICAGO), CHICAGO).time() == time(14)


def test_rules_in_words() -> None:
    assert in_words(start(-1, time(10))) == "the day before at 10:00"
    assert in_words(start(-3, time(10))) == "3 days before at 10:00"
    assert in_words(start(0, time(7))) == "on the day at 07:00"
    assert in_words(start(exact=-3 * H)) == "3 hours before the start"
    assert in_words(end(exact=1 * H)) == "1 hour after the end"
    assert in_words(end(7, time(10))) == "7 days after the end at 10:00"
    assert in_words(end(exact=4 * H, not_before=time(18), not_after=time(20, 30))) == (
        "4 hours after the end, not before 18:00, not after 20:30"
    )


# --- completion, status, branch -----------------------------------------------------------------------------------


def test_complete_moves_the_check_ins_and_stops_the_question_to_staff() -> None:
    visit = a_visit(TUESDAY)
    late = replace(visit, status="fulfilled", completed_at=visit.end + 1 * H)
    planned = plan(an_agenda(late), PLANS, visit.end + 1 * H).ahead
    assert wall(named(planned, "evening")) == "12-01 20:00"
    assert wall(named(planned, "day-1")) == "12-02 16:00"
    assert not [r for r in planned if r.role == "staff"]


def test_marking_a_visit_complete_replaces_the_check_ins_that_wait() -> None:
    ledger, visit = Ledger(), a_visit(TUESDAY)
    ledger.take(plan(an_agenda(visit), PLANS, BEFORE))
    now = visit.end + 1 * H
    ledger.send_until(now)
    ledger.take(plan(an_agenda(replace(visit, status="fulfilled", completed_at=now)), PLANS, now))
    assert {r.activity: wall(r) for r in ledger.waiting()} == {
        "evening": "12-01 20:00",
        "day-1": "12-02 16:00",
        "day-3": "12-04 16:00",
        "week-1": "12-08 10:00",
    }


def test_a_visit_marked_complete_the_next_morning_keeps_its_planned_end() -> None:
    visit = a_visit(TUESDAY)
    marked = replace(visit, status="fulfilled", completed_at=visit.end + 18 * H)
    assert named(plan(an_agenda(marked), PLANS, visit.end + 18 * H).ahead, "day-1").due == visit.end + 24 * H


def test_a_visit_left_open_still_gets_its_check_ins() -> None:
    visit = a_visit(TUESDAY)
    planned = plan(an_agenda(visit), PLANS, visit.end + timedelta(minutes=5)).ahead
    assert [r.activity for r in planned if r.role == "patient"] == ["evening", "day-1", "day-3", "week-1"]
    assert [r.activity for r in planned if r.role == "staff"] == ["left-open", "left-open"]


@pytest.mark.parametrize("status", ["proposed", "pending", "cancelled", "noshow"])
def test_nothing_is_planned_for_a_visit_that_is_not_on(status: str) -> None:
    planned = plan(an_agenda(a_visit(TUESDAY, status=status)), PLANS, BEFORE)
    assert planned.ahead == ()
    assert set(planned.gone) == {"v1"}


def test_once_the_patient_is_there_nothing_about_coming_is_said() -> None:
    visit = a_visit(TUESDAY, status="arrived")
    planned = plan(an_agenda(visit, escorts={"v1": an_escort()}), PLANS, visit.start - 4 * H).ahead
    assert {r.activity for r in planned} == {"evening", "day-1", "day-3", "week-1", "left-open"}


def test_a_confirmed_visit_is_not_asked_to_confirm() -> None:
    visit = a_visit(TUESDAY, service="consultation")
    assert {r.activity for r in plan(an_agenda(visit), PLANS, BEFORE).ahead} == {"confirm", "day-of"}
    confirmed = replace(visit, confirmed_at=BEFORE)
    assert {r.activity for r in plan(an_agenda(confirmed), PLANS, BEFORE).ahead} == {"day-of"}


def test_branches() -> None:
    session = PLANS["session"]
    mood, pain = (
        replace(named_activity, id=f"day-3-{branch}", key=f"checkin.{branch}", branch=branch)
        for named_activity in session.activities
        if named_activity.id == "day-3"
        for branch in ("mood", "pain")
    )
    plans = {**PLANS, "session": replace(session, activities=(mood, pain))}
    visit = a_visit(TUESDAY)
    for branch, expected in (("any", "day-3-mood"), ("mood", "day-3-mood"), ("pain", "day-3-pain")):
        assert [r.activity for r in plan(an_agenda(visit, branch=branch), plans, BEFORE).ahead] == [expected]
    clinic = a_clinic()
    clinic = replace(clinic, services={**clinic.services, "session": replace(clinic.services["session"], branch="pain")})
    assert [r.activity for r in plan(an_agenda(visit, clinic=clinic, branch="mood"), plans, BEFORE).ahead] == ["day-3-pain"]


def test_an_opted_out_patient_has_an_empty_queue_but_staff_are_asked() -> None:
    planned = plan(an_agenda(a_visit(TUESDAY), opted_out=True), PLANS, BEFORE).ahead
    assert {r.role for r in planned} == {"staff"}


# --- series -------------------------------------------------------------------------------------------------------


def six_sessions() -> list[Appointment]:
    days = [date(2026, 11, 30) + timedelta(days=n) for n in (0, 2, 4, 7, 9, 11)]
    return [a_visit(day, id=f"v{n}") for n, day in enumerate(days, 1)]


def test_a_series_is_prepared_once_and_followed_up_after_its_last_visit() -> None:
    planned = plan(an_agenda(*six_sessions()), PLANS, BEFORE).ahead
    assert [r.appointment_id for r in planned if r.activity == "prepare"] == ["v1"]
    assert [r.appointment_id for r in planned if r.activity == "week-1"] == ["v6"]
    assert [r.appointment_id for r in planned if r.activity == "day-3"] == ["v6"]
    assert len([r for r in planned if r.activity == "evening"]) == 6


def test_a_booster_after_a_long_gap_is_prepared_again() -> None:
    visits = [*six_sessions(), a_visit(date(2027, 1, 12), id="v7")]
    planned = plan(an_agenda(*visits), PLANS, BEFORE).ahead
    assert [r.appointment_id for r in planned if r.activity == "prepare"] == ["v1", "v7"]


def test_a_further_visit_takes_over_the_week_check_and_gives_it_back_when_called_off() -> None:
    ledger = Ledger()
    first, second = a_visit(TUESDAY), a_visit(date(2026, 12, 4), id="v2")
    ledger.take(plan(an_agenda(first), PLANS, BEFORE))
    assert named(ledger.waiting(), "week-1").appointment_id == "v1"
    ledger.take(plan(an_agenda(first, second), PLANS, BEFORE))
    assert named(ledger.waiting(), "week-1").appointment_id == "v2"
    ledger.take(plan(an_agenda(first, moved_to(second, "cancelled")), PLANS, BEFORE))
    week = named(ledger.waiting(), "week-1")
    assert (week.appointment_id, week.key) == ("v1", "appointment:v1:week-1:2:pat")
    assert {row.status_reason for row in ledger.rows.values() if row.appointment_id == "v2"} == {"the visit was called off"}


# --- booked inside the window -------------------------------------------------------------------------------------


def test_booked_inside_the_window_only_what_can_still_help_goes_one_by_one() -> None:
    now = at(date(2026, 11, 30), 18)  # the evening before
    planned = plan(an_agenda(a_visit(TUESDAY)), PLANS, now)
    late = [(r.activity, wall(r)) for r in planned.ahead if r.due <= now + 1 * H]
    assert late == [("day-before", "11-30 18:10")]  # it asks for the ride itself
    assert [r.activity for r in planned.past] == ["prepare", "ride-chase"]
    assert "as soon as possible" in named(planned.ahead, "day-before").rule


def test_booked_at_night_waits_for_the_morning_or_for_nothing() -> None:
    now = at(date(2026, 11, 30), 23)
    planned = plan(an_agenda(a_visit(TUESDAY, time(13))), PLANS, now)
    assert wall(named(planned.ahead, "day-before")) == "12-01 08:00"  # of use until 9:00
    too_late = plan(an_agenda(a_visit(TUESDAY, time(12))), PLANS, now)
    assert "day-before" not in {r.activity for r in too_late.ahead}
    assert "day-before" in {r.activity for r in too_late.past}
    assert wall(named(too_late.ahead, "ride-chase")) == "12-01 08:00"


def test_an_early_visit_booked_on_the_day_is_spoken_of_as_today() -> None:
    request = named(plan(an_agenda(a_visit(TUESDAY, time(10, 30))), PLANS, at(TUESDAY, 8, 15)).ahead, "day-of")
    assert request.words == "reminder.day_of"
    assert request.useful_until == at(TUESDAY, 10)


def test_a_late_text_that_waits_or_has_gone_is_not_planned_again() -> None:
    ledger, now = Ledger(), at(date(2026, 11, 30), 18)
    agenda = an_agenda(a_visit(TUESDAY))
    ledger.take(plan(agenda, PLANS, now))
    assert ledger.take(plan(agenda, PLANS, now + timedelta(minutes=3))) == 0
    ledger.send_until(now + timedelta(minutes=30))
    assert ledger.take(plan(agenda, PLANS, now + timedelta(minutes=31))) == 0


# --- an opt-out that is over --------------------------------------------------------------------------------------


@pytest.mark.parametrize("settled_by", ["revoked", "dropped"])
@pytest.mark.parametrize("visit_on", [TUESDAY, date(2026, 3, 8)])  # the second is the morning of a change to summer time
def test_what_an_opt_out_withheld_and_is_still_of_use_comes_again_once(settled_by: str, visit_on: date) -> None:
    ledger, visit = Ledger(), a_visit(visit_on, time(15))
    ledger.take(plan(an_agenda(visit), PLANS, at(visit_on - timedelta(days=10), 12)))
    eve = visit_on - timedelta(days=1)
    ledger.send_until(at(visit_on - timedelta(days=4), 12))
    for row in ledger.waiting():
        if row.role == "patient" and (settled_by == "revoked" or row.activity in ("prepare", "day-before")):
            ledger.rows[row.id] = replace(row, status=settled_by, status_reason=OPTED_OUT)  # type: ignore[arg-type]
    now = at(eve, 11)
    back = plan(an_agenda(visit, missed=withheld(ledger.rows.values())), PLANS, now)
    ledger.take(back)
    came = [(r.activity, wall(r)) for r in ledger.waiting() if r.role == "patient" and r.due < at(eve, 23)]
    assert came == [("prepare", f"{eve:%m-%d} 11:10"), ("day-before", f"{eve:%m-%d} 11:20"), ("ride-chase", f"{eve:%m-%d} 17:00")]
    assert ledger.take(plan(an_agenda(visit), PLANS, now)) == 0
    assert ledger.take(plan(an_agenda(visit, missed=withheld(ledger.rows.values())), PLANS, now + timedelta(minutes=1))) == 0
    ledger.send_until(at(eve, 12))
    assert ledger.take(plan(an_agenda(visit, missed=withheld(ledger.rows.values())), PLANS, at(eve, 12))) == 0


def test_what_went_out_before_an_opt_out_or_is_of_no_use_any_more_does_not_come_again() -> None:
    ledger, visit = Ledger(), a_visit(TUESDAY, time(15))
    ledger.take(plan(an_agenda(visit), PLANS, BEFORE))
    ledger.send_until(at(date(2026, 11, 30), 11))  # prepare and day-before
    for row in ledger.waiting():
        ledger.rows[row.id] = replace(row, status="revoked", status_reason=OPTED_OUT)
    now = at(TUESDAY, 14, 50)
    ledger.take(plan(an_agenda(visit, missed=withheld(ledger.rows.values())), PLANS, now))
    assert [r.activity for r in ledger.waiting() if r.role == "patient"] == ["evening", "day-1", "day-3", "week-1"]


# --- moving -------------------------------------------------------------------------------------------------------


def test_a_move_revokes_plans_anew_and_repeats_only_what_would_now_be_wrong() -> None:
    ledger, visit = Ledger(), a_visit(TUESDAY)
    ledger.take(plan(an_agenda(visit), PLANS, BEFORE))
    now = at(date(2026, 11, 30), 12)
    ledger.send_until(now)  # prepare and day-before have left
    moved = moved_in_time(visit, visit.start + 1 * H, "anna", "room-1")
    ledger.take(plan(an_agenda(moved), PLANS, now))
    waiting = ledger.waiting()
    assert named(waiting, "day-before").key == "appointment:v1:day-before:2:pat"  # other clock times: said again
    assert "prepare" not in {r.activity for r in waiting}  # its day is over
    assert all(r.params["when"] == When(moved.start) for r in waiting)


def test_moved_there_and_back_before_anything_left() -> None:
    ledger, visit = Ledger(), a_visit(TUESDAY)
    ledger.take(plan(an_agenda(visit), PLANS, BEFORE))
    there = moved_in_time(visit, visit.start + 24 * H, "anna", "room-1")
    ledger.take(plan(an_agenda(there), PLANS, BEFORE))
    back = moved_in_time(there, visit.start, "anna", "room-1")
    ledger.take(plan(an_agenda(back), PLANS, BEFORE))
    assert [(r.activity, r.due) for r in ledger.waiting()] == [(r.activity, r.due) for r in plan(an_agenda(back), PLANS, BEFORE).ahead]


def test_another_room_at_the_same_time_changes_nothing() -> None:
    ledger, visit = Ledger(), a_visit(TUESDAY)
    ledger.take(plan(an_agenda(visit), PLANS, BEFORE))
    other_room = moved_in_time(visit, visit.start, "ben", "room-2")
    assert ledger.take(plan(an_agenda(other_room), PLANS, BEFORE)) == 0
    for row in ledger.waiting():
        assert still_wanted(row, other_room, None, a_clinic(), PLANS) is None


def test_what_the_gate_has_put_off_survives_a_new_plan() -> None:
    ledger, visit = Ledger(), a_visit(TUESDAY)
    ledger.take(plan(an_agenda(visit), PLANS, BEFORE))
    evening = named(ledger.waiting(), "evening")
    ledger.rows[evening.id] = replace(evening, due=evening.due + 1 * H)
    assert ledger.take(plan(an_agenda(visit), PLANS, evening.due + timedelta(minutes=5))) == 0
    assert named(ledger.waiting(), "evening").id == evening.id


@pytest.mark.parametrize("status", ["dropped", "merged", "failed", "unknown", "sending", "completed"])
def test_what_was_settled_stays_so(status: str) -> None:
    ledger, agenda, now = Ledger(), an_agenda(a_visit(TUESDAY)), at(date(2026, 11, 30), 10)
    ledger.take(plan(agenda, PLANS, BEFORE))
    before = named(ledger.waiting(), "day-before")
    ledger.rows[before.id] = replace(before, status=status)
    ledger.take(plan(agenda, PLANS, now + timedelta(minutes=5)))
    assert "day-before" not in {r.activity for r in ledger.waiting()}


def test_other_requests_about_the_visit_are_left_alone() -> None:
    ledger, visit = Ledger(), a_visit(TUESDAY)
    change = CommunicationRequest(
        "", "inbound:i1:booked:1:pat", "inbound:i1", "booked", "pat", "patient", "change", "booked.visit", BEFORE,
        appointment_id="v1", patient_id="pat",
    )  # fmt: skip
    ledger.put(change)
    ledger.take(plan(an_agenda(moved_to(visit, "cancelled")), PLANS, BEFORE))
    assert [r.words for r in ledger.waiting()] == ["booked.visit"]
    assert still_wanted(change, moved_to(visit, "cancelled"), None, a_clinic(), PLANS) is None


def test_a_service_that_left_the_folder_keeps_what_waits() -> None:
    ledger, visit, clinic = Ledger(), a_visit(TUESDAY), a_clinic()
    ledger.take(plan(an_agenda(visit), PLANS, BEFORE))
    gone = replace(clinic, services={"consultation": clinic.services["consultation"]})
    assert ledger.take(plan(an_agenda(visit, clinic=gone), PLANS, BEFORE)) == 0
    assert ledger.waiting()


# --- still wanted -------------------------------------------------------------------------------------------------


def test_still_wanted_says_why_not() -> None:
    visit, clinic = a_visit(TUESDAY), a_clinic()
    planned = plan(an_agenda(visit), PLANS, BEFORE).ahead
    chase, before, evening = (named(planned, activity) for activity in ("ride-chase", "day-before", "evening"))
    assert still_wanted(chase, visit, None, clinic, PLANS) is None
    assert still_wanted(chase, visit, Ride("v1", "named", "Sam"), clinic, PLANS) == "the ride home is settled"
    assert still_wanted(chase, visit, Ride("v1", "lost"), clinic, PLANS) is None
    assert still_wanted(before, None, None, clinic, PLANS) == "the visit is no longer there"
    assert still_wanted(before, moved_to(visit, "cancelled"), None, clinic, PLANS) == "the visit was called off"
    assert still_wanted(evening, moved_to(visit, "noshow"), None, clinic, PLANS) == "the patient did not come"
    assert still_wanted(before, moved_in_time(visit, visit.start + 1 * H, "anna", "r"), None, clinic, PLANS) == "the visit was moved"
    assert still_wanted(before, moved_to(visit, "arrived"), None, clinic, PLANS) == "the patient has arrived"
    assert still_wanted(evening, moved_to(visit, "arrived"), None, clinic, PLANS) is None
    asked = next(r for r in planned if r.role == "staff")
    assert still_wanted(asked, moved_to(visit, "fulfilled"), None, clinic, PLANS) == "the visit is marked complete"
    consult = a_visit(TUESDAY, service="consultation")
    confirm = named(plan(an_agenda(consult), PLANS, BEFORE).ahead, "confirm")
    assert still_wanted(confirm, replace(consult, confirmed_at=BEFORE), None, clinic, PLANS) == "the visit is confirmed"


# --- laws ---------------------------------------------------------------------------------------------------------

starts = st.builds(
    lambda day, hour, quarter: (date(2026, 10, 20) + timedelta(days=day), time(hour, quarter * 15)),
    st.integers(0, 30) | st.integers(130, 150),  # both DST nights of the northern zones, and one of the southern
    st.integers(7, 18),
    st.integers(0, 3),
)
clinics = st.builds(lambda zone: a_clinic(ZoneInfo(zone)), st.sampled_from(ZONES))
patients = st.builds(lambda zone: a_patient(time_zone=zone), st.sampled_from([None, "Pacific/Honolulu", *ZONES]))


@st.composite
def agendas(draw: st.DrawFn) -> Agenda:
    clinic = draw(clinics)
    visits = [
        a_visit(day, moment, id=f"v{n}", service=draw(st.sampled_from(["session", "consultation"])), clinic=clinic)
        for n, (day, moment) in enumerate(draw(st.lists(starts, min_size=1, max_size=5, unique=True)))
    ]
    visits = [
        replace(visit, status=draw(st.sampled_from(["booked", "booked", "booked", "arrived", "fulfilled", "cancelled", "noshow"])))
        for visit in visits
    ]
    escorts = {visit.id: an_escort() for visit in visits if draw(st.booleans())}
    return an_agenda(*visits, clinic=clinic, patient=draw(patients), escorts=escorts)


@st.composite
def moments(draw: st.DrawFn, agenda: Agenda) -> datetime:
    visit = draw(st.sampled_from(agenda.appointments))
    return visit.start + timedelta(minutes=draw(st.integers(-60 * 24 * 6, 60 * 24 * 10)))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_laws_of_one_plan(data: st.DataObject) -> None:
    agenda = data.draw(agendas())
    now = data.draw(moments(agenda))
    planned = plan(agenda, PLANS, now)
    assert planned == plan(agenda, PLANS, now)
    keys = [request.key for request in planned.ahead]
    assert len(keys) == len(set(keys))
    clinic = agenda.clinic
    for request in planned.ahead:
        assert request.due >= now
        assert request.due.tzinfo is UTC
        assert request.useful_until is not None
        assert request.due < request.useful_until
        assert request.rule
        assert request.because
        if request.role != "staff":
            own = agenda.patient.time_zone if request.role == "patient" else None
            zone = ZoneInfo(own) if own else clinic.time_zone
            assert not in_quiet_hours(request.due, zone, clinic.quiet_from, clinic.quiet_until)
        visit = next(a for a in agenda.appointments if a.id == request.appointment_id)
        if request.activity == "day-before":
            assert request.due < visit.start - 4 * H
        if request.words.endswith("_early"):
            assert local(visit.start, zone).date() - local(request.due, zone).date() == timedelta(days=1), "it says tomorrow"
        if request.category == "checkin":
            assert request.due >= visit.end


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_reconciling_again_changes_nothing(data: st.DataObject) -> None:
    agenda = data.draw(agendas())
    now = data.draw(moments(agenda))
    ledger, planned = Ledger(), plan(agenda, PLANS, now)
    ledger.take(planned)
    assert Counter(row.activity for row in ledger.waiting()) == Counter(request.activity for request in planned.ahead)
    assert reconcile(ledger.rows.values(), planned).add == ()
    assert reconcile(ledger.rows.values(), planned).revoke == ()
    later = now + timedelta(minutes=data.draw(st.integers(0, 60 * 24 * 3)))
    ledger.send_until(later)
    change = reconcile(ledger.rows.values(), plan(agenda, PLANS, later))
    assert change.add == ()
    assert change.revoke == ()


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_any_history_of_booking_moving_and_calling_off_ends_in_the_fresh_plan(data: st.DataObject) -> None:
    clinic = data.draw(clinics)
    patient = data.draw(patients)
    visits: dict[str, Appointment] = {}
    ledger, now = Ledger(), datetime(2026, 10, 20, 12, tzinfo=UTC)
    for number in range(data.draw(st.integers(1, 8))):
        act = data.draw(st.sampled_from(["book", "move", "call off", "wait"]))
        movable = [visit for visit in visits.values() if visit.status == "booked" and visit.start > now]
        if act == "book" or not visits:
            day, moment = data.draw(starts)
            visit = a_visit(day, moment, id=f"v{number}", clinic=clinic)
            visits[visit.id] = visit
        elif act == "move" and movable:
            visit = data.draw(st.sampled_from(movable))
            day, moment = data.draw(starts)
            visits[visit.id] = moved_in_time(visit, a_visit(day, moment, clinic=clinic).start, "anna", "room-1")
        elif act == "call off" and movable:
            visit = data.draw(st.sampled_from(movable))
            visits[visit.id] = moved_to(visit, "cancelled")
        elif act == "wait":
            now += timedelta(hours=data.draw(st.integers(1, 24 * 12)))
            ledger.send_until(now)
        agenda = an_agenda(*visits.values(), clinic=clinic, patient=patient)
        ledger.take(plan(agenda, PLANS, now))
        check_ledger(ledger, agenda, plan(agenda, PLANS, now), now)


def check_ledger(ledger: Ledger, agenda: Agenda, fresh: Planned, now: datetime) -> None:
    """What waits is the fresh plan less what has been said; nothing of a visit called off waits; each text says today's truth."""
    wanted = {(r.appointment_id, r.activity, r.recipient_id, str(r.address)): r for r in fresh.ahead}
    said = {
        (r.appointment_id, r.activity, r.recipient_id, str(r.address), r.fingerprint.split(".")[0])
        for r in ledger.rows.values()
        if r.status == "completed"
    }
    waiting = {(r.appointment_id, r.activity, r.recipient_id, str(r.address)): r for r in ledger.waiting()}
    assert len(waiting) == len(ledger.waiting()), "one of each waits at most"
    for line, row in waiting.items():
        visit = next(a for a in agenda.appointments if a.id == row.appointment_id)
        assert visit.status == "booked"
        assert row.params["when"] == When(visit.start)
        if row.due > now:
            assert line in wanted or row.fingerprint in {r.fingerprint for r in fresh.past}
    for line, request in wanted.items():
        assert line in waiting or (*line, request.fingerprint.split(".")[0]) in said, "nothing is lost"
