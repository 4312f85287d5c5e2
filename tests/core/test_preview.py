"""A preview is the plan and the gate themselves, over virtual time."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from messenger.core.agenda import Agenda
from messenger.core.appointment import moved_to
from messenger.core.gate import Merge, Send
from messenger.core.gate_facts import Recipient
from messenger.core.local_time import in_quiet_hours, local
from messenger.core.planning import activity_of
from messenger.core.preview import PreviewRow, left_out, preview
from messenger.core.ride import Ride
from tests.core.builders import CHICAGO, PLANS, a_clinic, a_patient, a_visit, an_agenda, an_escort, at, start

BEFORE = at(date(2026, 11, 20), 12)
TUESDAY = date(2026, 12, 1)


def lines(rows: tuple[PreviewRow, ...]) -> list[str]:
    return [f"{local(row.at, row.zone):%m-%d %H:%M} {row.request.role} {row.request.activity} {row.outcome}" for row in rows]


def test_one_session_as_if_nobody_answered() -> None:
    rows = preview(an_agenda(a_visit(TUESDAY), escorts={"v1": an_escort()}), PLANS, BEFORE)
    assert lines(rows) == [
        "11-28 10:00 patient prepare send",
        "11-30 10:00 patient day-before send",
        "11-30 17:00 patient ride-chase send",
        "12-01 10:00 patient day-of send",
        "12-01 10:00 escort escort-day-of send",
        "12-01 16:00 staff left-open send",
        "12-01 16:00 staff left-open send",
        "12-01 19:00 patient evening send",
        "12-02 15:00 patient day-1 send",
        "12-04 15:00 patient day-3 send",
        "12-08 10:00 patient week-1 send",
    ]
    assert all(row.decision.because for row in rows)


def test_a_settled_ride_is_not_chased_and_the_preview_says_why() -> None:
    rows = preview(an_agenda(a_visit(TUESDAY), rides={"v1": Ride("v1", "named", "Sam")}), PLANS, BEFORE)
    chase = next(row for row in rows if row.request.activity == "ride-chase")
    assert (chase.outcome, chase.decision.because) == ("drop", "the ride home is settled")


def test_who_is_asked_for_the_ride_on_the_evening_before_gets_no_second_text() -> None:
    rows = preview(an_agenda(a_visit(TUESDAY, time(9))), PLANS, BEFORE)
    chase, day_of = (next(row for row in rows if row.request.activity == name) for name in ("ride-chase", "day-of"))
    assert chase.outcome == "send"
    assert day_of.decision == Merge(chase.request.id, "the ride-chase text of the same day says when the visit is")


def test_who_has_a_ride_is_reminded_on_the_evening_before() -> None:
    rows = preview(an_agenda(a_visit(TUESDAY, time(9)), rides={"v1": Ride("v1", "named", "Sam")}), PLANS, BEFORE)
    assert "11-30 18:00 patient day-of send" in lines(rows)


def test_across_the_night_on_which_clocks_change() -> None:
    for day in (date(2026, 3, 8), date(2026, 11, 1)):  # visits on the day after the night
        rides = {"v1": Ride("v1", "named", "Sam")}
        rows = preview(an_agenda(a_visit(day, time(9)), rides=rides), PLANS, at(day - timedelta(days=10), 12))
        clock = {row.request.activity: f"{local(row.at, CHICAGO):%d %H:%M}" for row in rows if row.request.role == "patient"}
        assert clock["day-before"] == f"{day - timedelta(days=1):%d} 10:00"
        assert clock["day-of"] == f"{day - timedelta(days=1):%d} 18:00"


def test_an_opted_out_patient_gets_nothing() -> None:
    patient = a_patient()
    home = patient.addresses[0]
    known = {"pat": Recipient(home, opted_out=frozenset({home}), consented=frozenset({home}))}
    rows = [row for row in preview(an_agenda(a_visit(TUESDAY)), PLANS, BEFORE, known) if row.request.role == "patient"]
    assert {row.outcome for row in rows} == {"drop"}
    assert {row.decision.because for row in rows} == {"opted out"}


def six_sessions(zone: str = "America/Chicago", first: date = date(2026, 11, 30), patient_zone: str | None = None) -> Agenda:
    clinic = a_clinic(ZoneInfo(zone))
    days = [first + timedelta(days=n) for n in (0, 2, 4, 7, 9, 11)]
    visits = [a_visit(day, time(13), id=f"v{n}", clinic=clinic) for n, day in enumerate(days)]
    return an_agenda(*visits, clinic=clinic, patient=a_patient(time_zone=patient_zone))


def counted_a_day(agenda: Agenda, rows: tuple[PreviewRow, ...]) -> Counter[date]:
    """Texts that a cap can hold back and that leave, by the reader's day."""
    visits = {visit.id: visit for visit in agenda.appointments}
    found: Counter[date] = Counter()
    for row in rows:
        request = row.request
        visit = visits[request.appointment_id or ""]
        activity = activity_of(request, visit, agenda.clinic, PLANS)
        assert activity is not None
        zone = agenda.clinic.time_zone
        today = local(visit.start, zone).date() == local(row.at, zone).date() or timedelta(0) <= visit.start - row.at <= timedelta(hours=18)
        harm = request.category == "checkin" and request.due - visit.end < timedelta(hours=48)
        if request.role == "patient" and isinstance(row.decision, Send) and not (activity.tied_to_action or today or harm):
            found[local(row.at, row.zone).date()] += 1
    return found


def test_a_six_session_series_keeps_its_caps_and_drops_no_text_tied_to_an_action() -> None:
    agenda = six_sessions()
    rows = preview(agenda, PLANS, BEFORE)
    sent = [row for row in rows if isinstance(row.decision, Send) and row.request.role == "patient"]
    assert Counter(row.request.activity for row in sent)["day-before"] == 6
    assert Counter(row.request.activity for row in sent)["day-of"] == 6
    assert Counter(row.request.activity for row in sent)["evening"] == 6
    assert Counter(row.request.activity for row in sent)["day-1"] == 6
    assert Counter(local(row.at, row.zone).date() for row in sent).most_common(1)[0][1] <= 3
    assert not [row for row in rows if row.outcome == "drop"]
    assert max(counted_a_day(agenda, rows).values()) <= 2


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["America/Chicago", "America/Phoenix", "Europe/Madrid", "Australia/Lord_Howe"]),
    st.dates(date(2026, 10, 1), date(2026, 11, 10)) | st.dates(date(2027, 3, 1), date(2027, 4, 8)),
    st.sampled_from([None, "Pacific/Honolulu", "America/New_York"]),
    st.integers(-10 * 24, 9 * 24),
)
def test_laws_of_a_preview(zone: str, first: date, patient_zone: str | None, hours: int) -> None:
    agenda = six_sessions(zone, first, patient_zone)
    now: datetime = agenda.appointments[0].start + timedelta(hours=hours)
    rows = preview(agenda, PLANS, now)
    assert [row.at for row in rows] == sorted(row.at for row in rows)
    finals = [row for row in rows if row.outcome != "defer"]
    assert len({row.request.key for row in finals}) == len(finals), "each request ends once"
    assert {row.request.key for row in rows} == {row.request.key for row in finals}, "and none waits for ever"
    for row in rows:
        if isinstance(row.decision, Send):
            assert row.request.useful_until is None or row.at < row.request.useful_until
            if row.request.role != "staff":
                assert not in_quiet_hours(row.at, row.zone, agenda.clinic.quiet_from, agenda.clinic.quiet_until)
    assert max(counted_a_day(agenda, rows).values(), default=0) <= 2


def test_what_left_counts_against_what_comes_after() -> None:
    prepare = PLANS["session"].activities[0]
    again = replace(prepare, id="prepare-2", key="reminder.again", trigger=start(-3, time(14)))
    plans = {"session": replace(PLANS["session"], activities=(prepare, again))}
    assert lines(preview(an_agenda(a_visit(TUESDAY)), plans, BEFORE)) == [
        "11-28 10:00 patient prepare send",
        "11-28 14:00 patient prepare-2 defer",
        "11-29 08:00 patient prepare-2 send",
    ]


def test_what_is_left_out_says_why() -> None:
    two = an_agenda(a_visit(TUESDAY), a_visit(TUESDAY + timedelta(days=2), id="v2"), branch="pain")
    found = {(each.appointment_id, each.activity): each.because for each in left_out(two, PLANS, BEFORE)}
    assert found[("v1", "week-1")] == "only for the last visit of a run"
    assert found[("v2", "prepare")] == "only for the first visit of a run, or after a long gap"
    assert found[("v1", "escort-day-of")] == "nobody who takes them home can be texted"
    off = left_out(an_agenda(moved_to(a_visit(TUESDAY), "cancelled")), PLANS, BEFORE)
    assert [(each.activity, each.because) for each in off] == [("all", "the visit was called off")]
    late = {each.activity: each for each in left_out(an_agenda(a_visit(TUESDAY)), PLANS, at(date(2026, 11, 30), 20))}
    assert late["prepare"].because == "its time has gone by (3 days before at 10:00)" and late["prepare"].request is not None


@settings(max_examples=60, deadline=None)
@given(st.integers(-10 * 24, 14 * 24), st.sampled_from([None, "Pacific/Honolulu", "Europe/Madrid"]))
def test_every_message_of_a_plan_is_shown_or_says_why_not(hours: int, patient_zone: str | None) -> None:
    agenda = six_sessions(patient_zone=patient_zone)
    now = agenda.appointments[0].start + timedelta(hours=hours)
    shown = {(row.request.appointment_id, row.request.activity) for row in preview(agenda, PLANS, now)}
    out = left_out(agenda, PLANS, now)
    assert all(each.because for each in out)
    wanted = {(visit.id, activity.id) for visit in agenda.appointments for activity in PLANS["session"].activities}
    assert shown | {(each.appointment_id, each.activity) for each in out} == wanted
