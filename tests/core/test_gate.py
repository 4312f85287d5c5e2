"""The one door out: what may leave, what waits, what must not, and that each decision says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messenger.core.agenda import in_series
from messenger.core.appointment import Appointment, moved_in_time, moved_to
from messenger.core.clinic import ContentPolicy
from messenger.core.communication import AskItem, Category, Communication, CommunicationRequest, Link
from messenger.core.gate import (
    ANSWER_WINDOW,
    LOOK_AGAIN,
    TALKING,
    Decision,
    Defer,
    Drop,
    Merge,
    Send,
    decide,
    is_answer,
    is_missed,
    is_urgent,
    looks_at_others,
)  # fmt: skip
from messenger.core.gate_facts import GateFacts, Recipient, Sent, sent_of
from messenger.core.local_time import at_local, in_quiet_hours, local
from messenger.core.party import Address, Role
from messenger.core.planning import activity_of, plan
from messenger.core.ride import Ride
from tests.core.builders import CHICAGO, PLANS, H, a_clinic, a_visit, an_agenda, at, named

DAY = date(2026, 12, 1)
NOON = at(DAY, 12)
HOME = Address("sms", "+12125550110")
CATEGORIES: tuple[Category, ...] = ("safety", "reply", "change", "reminder", "checkin", "staff")


def a_request(category: Category = "reminder", due: datetime = NOON, **changes: object) -> CommunicationRequest:
    role: Role = "staff" if category == "staff" else "patient"
    request = CommunicationRequest("q1", f"k:{category}:1:pat", "cause", category, "pat", role, category, f"{category}.words", due)
    return replace(request, **changes)  # type: ignore[arg-type]  # the names are the caller's


def a_person(**changes: object) -> Recipient:
    return replace(Recipient(address=HOME, consented=frozenset({HOME})), **changes)  # type: ignore[arg-type]


def the_facts(who: Recipient | None = None, *visits: Appointment, **changes: object) -> GateFacts:
    facts = GateFacts(a_clinic(), PLANS, {"pat": who or a_person()}, {visit.id: visit for visit in visits})
    return replace(facts, **changes)  # type: ignore[arg-type]


def one(request: CommunicationRequest, facts: GateFacts, now: datetime = NOON) -> Decision:
    return decide([request], facts, now)[request.id]


def why(decision: Decision) -> str:
    return decision.because


# --- who may be written to ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("category", "passes"),
    [("safety", True), ("reply", False), ("change", False), ("reminder", False), ("checkin", False), ("staff", False)],
)
def test_an_opt_out_stops_all_but_safety(category: Category, passes: bool) -> None:
    decision = one(a_request(category), the_facts(a_person(opted_out=frozenset({HOME}))))
    assert isinstance(decision, Send) is passes
    assert passes or decision == Drop("opted out")


def test_the_one_confirmation_of_an_opt_out_passes_it() -> None:
    facts = the_facts(a_person(opted_out=frozenset({HOME})))
    assert isinstance(one(a_request("reply", activity="stop-confirmation"), facts), Send)
    urgent_page = a_request("staff", priority=1)
    assert isinstance(one(urgent_page, facts), Send)


@pytest.mark.parametrize(
    ("category", "passes"),
    [("safety", True), ("reply", True), ("change", False), ("reminder", False), ("checkin", False), ("staff", True)],
)
def test_what_needs_consent(category: Category, passes: bool) -> None:
    decision = one(a_request(category), the_facts(a_person(consented=frozenset())))
    assert isinstance(decision, Send) is passes
    assert passes or why(decision) == "no consent to texts"


def test_consent_and_opt_out_are_those_of_the_address_it_goes_to() -> None:
    other = Address("telegram", "77")
    facts = the_facts(a_person(opted_out=frozenset({HOME}), consented=frozenset({HOME, other})))
    assert isinstance(one(a_request("reminder", address=other), facts), Send)
    assert isinstance(one(a_request("reminder"), facts), Drop)


def test_nowhere_to_send_to_and_a_channel_that_is_off() -> None:
    assert why(one(a_request(), the_facts(a_person(address=None)))) == "there is no address to reach them at"
    assert why(one(a_request(), the_facts(channels=frozenset({"telegram"})))) == "the channel sms is switched off"


def test_health_questions_stay_off_channels_that_may_not_carry_them() -> None:
    asks = a_request("reply", words="screening.age", asks=AskItem("prescreen", "age"))
    facts = the_facts()
    assert isinstance(one(asks, facts), Drop)
    by_text = replace(facts, clinic=a_clinic(content={"sms": ContentPolicy("text", False)}))
    assert isinstance(one(asks, by_text), Send)


# --- when ---------------------------------------------------------------------------------------------------------

NIGHT = at(DAY, 3)
MORNING = at(DAY, 8)


@pytest.mark.parametrize("category", ["reminder", "checkin", "change"])
def test_quiet_hours_put_off(category: Category) -> None:
    decision = one(a_request(category, NIGHT), the_facts(), NIGHT)
    assert decision == Defer(MORNING, "quiet hours of the person until 08:00")
    late = one(a_request(category, NIGHT, useful_until=MORNING), the_facts(), NIGHT)
    assert isinstance(late, Drop)
    assert "too late to help" in why(late)


@pytest.mark.parametrize(("hour", "minute", "sent"), [(7, 59, False), (8, 0, True), (20, 59, True), (21, 0, False)])
@pytest.mark.parametrize("day", [date(2026, 3, 8), date(2026, 11, 1), DAY])
def test_the_edges_of_quiet_hours_are_the_travellers_own(hour: int, minute: int, sent: bool, day: date) -> None:
    zone = ZoneInfo("America/Los_Angeles")
    now = at(day, hour, minute, zone)
    assert isinstance(one(a_request(due=now), the_facts(a_person(zone=zone)), now), Send) is sent


def test_an_answer_at_night_goes_while_the_person_is_awake() -> None:
    facts = the_facts()
    assert isinstance(one(a_request("reply", NIGHT), facts, NIGHT + timedelta(minutes=10)), Send)
    assert isinstance(one(a_request("reply", NIGHT), facts, NIGHT + timedelta(minutes=20)), Defer)
    booked = a_request("change", NIGHT, cause="inbound:i1")
    assert isinstance(one(booked, facts, NIGHT), Send)
    by_staff = a_request("change", NIGHT, cause="appointment:v1")
    assert isinstance(one(by_staff, facts, NIGHT), Defer)


def test_a_retry_does_not_make_an_answer_fresh() -> None:
    retried = a_request("reply", NIGHT, created_at=NIGHT - 4 * H)
    assert isinstance(one(retried, the_facts(), NIGHT), Defer)


def test_safety_and_urgent_pages_go_at_any_hour_routine_notices_wait_for_seven() -> None:
    facts = the_facts()
    assert isinstance(one(a_request("safety", NIGHT), facts, NIGHT), Send)
    assert isinstance(one(a_request("staff", NIGHT, priority=5), facts, NIGHT), Send)
    assert one(a_request("staff", NIGHT), facts, NIGHT) == Defer(at(DAY, 7), "routine notices wait for the morning (07:00)")
    assert isinstance(one(a_request("staff", NIGHT, address=Address("email", "front@clinic.example")), facts, NIGHT), Send)
    early = replace(facts, clinic=a_clinic(daily_sheet_at=time(6, 15)))
    assert isinstance(one(a_request("staff", at(DAY, 6, 15)), early, at(DAY, 6, 15)), Send)


@pytest.mark.parametrize("category", ["reply", "safety", "staff"])
def test_the_same_answer_to_two_texts_goes_twice_and_not_at_one_instant(category: Category) -> None:
    first, second = a_request(category), a_request(category, id="q2", key="k2")
    assert one(first, the_facts()) == one(second, the_facts())
    decided = decide([first, second], the_facts(), NOON)
    assert isinstance(decided["q1"], Send)
    assert decided["q2"] == Defer(NOON + timedelta(seconds=2), "the same words go to them now")
    other = replace(second, words="other.words")
    assert isinstance(decide([first, other], the_facts(), NOON)["q2"], Send)


def test_the_steps_of_a_page_that_are_due_at_once_after_a_standstill_go_one_after_the_other() -> None:
    owner = Address("sms", "+12125550199")
    page = a_request("staff", NOON, priority=0, cause="task:1", address=owner)
    steps = [replace(page, id=f"q{n}", due=NOON - timedelta(minutes=30 - n)) for n in range(3)]
    other_task, other_way = replace(page, id="q7", cause="task:2"), replace(page, id="q8", address=Address("voice", owner.value))
    decided = decide([*steps, other_task, other_way], the_facts(), NOON)
    assert isinstance(decided["q0"], Send)
    assert decided["q1"] == decided["q2"] == Defer(NOON + timedelta(minutes=5), "the same page goes to them now")
    assert isinstance(decided["q7"], Send)
    assert isinstance(decided["q8"], Send)


@pytest.mark.parametrize("category", CATEGORIES)
def test_too_late_is_too_late(category: Category) -> None:
    assert one(a_request(category, useful_until=NOON), the_facts()) == Drop("too late to help")


def test_not_due_yet() -> None:
    assert one(a_request(due=NOON + 1 * H), the_facts()) == Defer(NOON + 1 * H, "not due yet")


@pytest.mark.parametrize("category", CATEGORIES)
@pytest.mark.parametrize("pause", ["held", "crisis"])
def test_reminders_and_check_ins_wait_for_a_person(category: Category, pause: str) -> None:
    decision = one(a_request(category), the_facts(a_person(**{pause: True})))
    if category in ("reminder", "checkin"):
        assert isinstance(decision, Defer)
        assert decision.until == NOON + LOOK_AGAIN
        short = one(a_request(category, useful_until=NOON + timedelta(minutes=20)), the_facts(a_person(**{pause: True})))
        assert isinstance(short, Drop)
    else:
        assert isinstance(decision, Send)


@pytest.mark.parametrize("activity", ["day-before", "ride-chase", "day-of"])
def test_what_keeps_a_near_visit_safe_goes_on_while_a_person_talks(activity: str) -> None:
    visit = a_visit(DAY)
    request = replace(named(plan(an_agenda(visit), PLANS, at(date(2026, 11, 20), 12)).ahead, activity), id="q1")
    assert isinstance(one(request, the_facts(a_person(held=True), visit), request.due), Send)
    assert isinstance(one(request, the_facts(a_person(crisis=True), visit), request.due), Defer)


def test_a_check_in_that_looks_for_harm_goes_on_while_a_person_talks_and_a_later_one_waits() -> None:
    visit = a_visit(DAY - timedelta(days=1), id="far", status="fulfilled")
    day_1 = a_request("checkin", visit.end + 24 * H, appointment_id="far")
    facts = the_facts(a_person(held=True), visit)
    assert isinstance(one(day_1, facts, day_1.due), Send)
    later = replace(day_1, due=visit.end + 72 * H)
    assert why(one(later, facts, later.due)) == TALKING


@pytest.mark.parametrize("pause", ["held", "crisis"])
def test_a_reminder_that_waited_for_a_person_until_it_was_too_late_is_told_of(pause: str) -> None:
    visit = a_visit(DAY + timedelta(days=2))
    prepare = replace(named(plan(an_agenda(visit), PLANS, at(date(2026, 11, 20), 12)).ahead, "prepare"), id="q1")
    assert prepare.useful_until is not None
    last = prepare.useful_until - timedelta(minutes=20)
    decision = one(prepare, the_facts(a_person(**{pause: True}), visit), last)
    assert isinstance(decision, Drop) and is_missed(prepare, decision.because)
    nudge = a_request("reminder", useful_until=NOON + timedelta(minutes=20))
    dropped = one(nudge, the_facts(a_person(**{pause: True})))
    assert isinstance(dropped, Drop) and not is_missed(nudge, dropped.because)


# --- still wanted -------------------------------------------------------------------------------------------------


def test_what_has_lost_its_cause_does_not_leave() -> None:
    visit = a_visit(DAY)
    chase = replace(named(plan(an_agenda(visit), PLANS, at(date(2026, 11, 20), 12)).ahead, "ride-chase"), id="q1")
    now = chase.due
    assert isinstance(one(chase, the_facts(None, visit), now), Send)
    assert why(one(chase, the_facts(None, moved_to(visit, "cancelled")), now)) == "the visit was called off"
    settled = the_facts(None, visit, rides={"v1": Ride("v1", "confirmed", "Sam")})
    assert why(one(chase, settled, now)) == "the ride home is settled"


# --- caps ---------------------------------------------------------------------------------------------------------


def far_visit(days: int = 20, id: str = "far") -> Appointment:
    return a_visit(DAY + timedelta(days=days), id=id)


def left(when: datetime, id: str = "s1", category: Category = "reminder") -> Sent:
    return Sent(a_request(category, when, id=id, appointment_id="far"), when)


def test_one_scheduled_text_a_day_the_next_waits_for_the_morning() -> None:
    facts = the_facts(a_person(sent=(left(NOON - 2 * H),)), far_visit())
    decision = one(a_request("checkin"), facts)
    assert decision == Defer(at(DAY + timedelta(days=1), 8), "only 1 scheduled a day")
    assert isinstance(one(a_request("checkin", useful_until=NOON + 8 * H), facts), Drop)


@pytest.mark.parametrize("category", ["safety", "reply", "change", "staff"])
def test_nothing_else_is_capped(category: Category) -> None:
    sent = tuple(left(NOON - n * H, f"s{n}") for n in range(1, 4))
    assert isinstance(one(a_request(category), the_facts(a_person(sent=sent), far_visit())), Send)


def test_what_is_about_today_neither_counts_nor_is_capped() -> None:
    visit = a_visit(DAY, id="far")
    facts = the_facts(a_person(sent=(left(NOON - 2 * H),)), visit)
    assert isinstance(one(a_request("reminder", appointment_id="far"), facts), Send)
    assert isinstance(one(a_request("checkin"), facts), Send)


def test_in_a_series_two_a_day_and_no_weekly_cap() -> None:
    sent = (*(left(NOON - timedelta(days=n), f"s{n}") for n in range(1, 6)), left(NOON - 1 * H, "s9"))
    facts = the_facts(a_person(sent=sent, in_series=True), far_visit())
    assert isinstance(one(a_request("checkin"), facts), Send)
    full = the_facts(a_person(sent=(*sent, left(NOON - 2 * H, "s10")), in_series=True), far_visit())
    assert isinstance(one(a_request("checkin"), full), Defer)


def test_three_a_week_the_fourth_waits_until_the_first_is_a_week_old() -> None:
    first = at(DAY - timedelta(days=4), 15)
    sent = (left(first, "s1"), left(first + 24 * H, "s2"), left(first + 48 * H, "s3"))
    decision = one(a_request("checkin"), the_facts(a_person(sent=sent), far_visit()))
    assert decision == Defer(first + timedelta(days=7), "only 3 scheduled in seven days")


def test_a_text_tied_to_an_action_is_never_held_back_but_counts() -> None:
    visit = a_visit(DAY + timedelta(days=1), id="v1")
    before = replace(named(plan(an_agenda(visit), PLANS, NOON - timedelta(days=3)).ahead, "day-before"), id="q1")
    now = before.due
    assert isinstance(one(before, the_facts(a_person(sent=(left(now - 1 * H),)), visit, far_visit()), now), Send)
    checkin = a_request("checkin", now, id="q2", priority=90)
    both = decide([checkin, before], the_facts(None, visit), now)
    assert isinstance(both["q1"], Send)
    assert isinstance(both["q2"], Defer)


def test_a_check_in_that_looks_for_harm_is_not_held_back() -> None:
    visit = a_visit(DAY - timedelta(days=1), id="far", status="fulfilled")
    day_1 = a_request("checkin", visit.end + 24 * H, appointment_id="far")
    facts = the_facts(a_person(sent=(left(day_1.due - 2 * H),)), visit)
    assert isinstance(one(day_1, facts, day_1.due), Send)
    assert isinstance(one(replace(day_1, due=visit.end + 72 * H), the_facts(a_person(sent=(left(day_1.due + 46 * H),)), visit),
                          visit.end + 72 * H), Defer)  # fmt: skip


def test_room_is_kept_for_the_more_important_text_of_the_day() -> None:
    later = a_request("reminder", NOON + 3 * H, id="q9", priority=30)
    facts = the_facts(a_person(pending=(later,)))
    decision = one(a_request("checkin", priority=80), facts)
    assert isinstance(decision, Defer)
    assert why(decision) == "room is kept for a more important text of the day"
    assert isinstance(one(a_request("checkin", priority=10), facts), Send)
    dead = replace(later, useful_until=later.due)
    assert isinstance(one(a_request("checkin", priority=80), the_facts(a_person(pending=(dead,)))), Send)


def test_in_one_batch_the_most_important_goes_first() -> None:
    batch = [a_request("checkin", id=f"q{n}", priority=n, words=f"checkin.{n}") for n in (70, 40, 60)]
    decisions = decide(batch, the_facts(), NOON)
    assert [type(decisions[request.id]).__name__ for request in batch] == ["Defer", "Send", "Defer"]


def test_sent_counts_each_request_once_and_no_failed_attempt() -> None:
    request = a_request()

    def attempt(id: str, minutes: int, status: str) -> Communication:
        return Communication(id, "q1", "pat", HOME, "", 1, "GSM-7", NOON + timedelta(minutes=minutes), status)  # type: ignore[arg-type]

    assert sent_of([attempt("c1", 0, "failed"), attempt("c3", 9, "delivered"), attempt("c2", 5, "unknown")], [request]) == (
        Sent(request, NOON + timedelta(minutes=5)),
    )


# --- merges -------------------------------------------------------------------------------------------------------


def monday_and_friday(facts_for: datetime | None = None) -> tuple[GateFacts, CommunicationRequest, CommunicationRequest]:
    """The third-day check-in of one visit falls on the day-before text of the next."""
    first = a_visit(date(2026, 11, 30), time(8), id="v1", status="fulfilled")  # ends 10:00
    second = a_visit(date(2026, 12, 4), id="v2")
    planned = plan(an_agenda(first, second), PLANS, at(date(2026, 11, 29), 12)).ahead
    before = replace(named((r for r in planned if r.appointment_id == "v2"), "day-before"), id="before")
    checkin = a_request(
        "checkin", before.due, id="checkin", priority=80, appointment_id="v1", useful_until=before.due + 30 * H,
        params={"link": Link("checkin", "v1")},
    )  # fmt: skip
    return the_facts(None, first, second), before, checkin


def test_the_third_day_check_in_goes_with_the_reminder_of_the_same_hour() -> None:
    facts, before, checkin = monday_and_friday()
    decisions = decide([checkin, before], facts, before.due)
    assert isinstance(decisions["before"], Send)
    assert decisions["checkin"] == Merge("before", "a reminder of the same hour leads to the same private page")


def test_it_waits_for_a_reminder_that_comes_within_the_hour_and_joins_one_just_sent() -> None:
    facts, before, checkin = monday_and_friday()
    earlier = replace(checkin, due=before.due - timedelta(minutes=40))
    waiting = replace(facts, recipients={"pat": a_person(pending=(before,))})
    decision = one(earlier, waiting, earlier.due)
    assert isinstance(decision, Defer)
    assert decision.until == before.due
    gone = replace(facts, recipients={"pat": a_person(sent=(Sent(before, before.due),))})
    assert isinstance(one(checkin, gone, before.due + timedelta(minutes=5)), Merge)


def test_a_check_in_that_looks_for_harm_is_never_merged() -> None:
    facts, before, checkin = monday_and_friday()
    evening = replace(checkin, due=facts.appointments["v1"].end + 20 * H)
    now = evening.due
    near = replace(before, due=now)
    assert not isinstance(decide([evening, near], facts, now)["checkin"], Merge)


def evening_before() -> tuple[CommunicationRequest, CommunicationRequest, Appointment]:
    """The two texts of the evening before a visit at nine whose ride is not settled: at 17:00 and at 18:00."""
    visit = a_visit(date(2026, 12, 1), time(9))
    planned = plan(an_agenda(visit), PLANS, at(date(2026, 11, 29), 12)).ahead
    chase, day_of = named(planned, "ride-chase"), named(planned, "day-of")
    return replace(chase, id="chase", status="completed"), replace(day_of, id="day-of"), visit


def test_who_was_asked_for_the_ride_this_evening_is_not_reminded_again() -> None:
    chase, day_of, visit = evening_before()
    facts = the_facts(a_person(sent=(Sent(chase, chase.due),)), visit)
    assert one(day_of, facts, day_of.due) == Merge("chase", "the ride-chase text of the same day says when the visit is")
    assert looks_at_others(day_of, facts, day_of.due)


def test_a_text_that_perhaps_never_left_stands_for_nothing() -> None:
    chase, day_of, visit = evening_before()
    facts = the_facts(a_person(sent=(Sent(replace(chase, status="unknown"), chase.due),)), visit)
    assert isinstance(one(day_of, facts, day_of.due), Send)


def test_a_text_about_another_time_or_of_another_day_stands_for_nothing() -> None:
    chase, day_of, visit = evening_before()
    moved = moved_in_time(visit, visit.start + 1 * H, visit.practitioner, visit.location)
    later = replace(named(plan(an_agenda(moved), PLANS, at(date(2026, 11, 29), 12)).ahead, "day-of"), id="later")
    facts = the_facts(a_person(sent=(Sent(chase, chase.due),)), moved)
    assert isinstance(one(later, facts, later.due), Send)
    yesterday = the_facts(a_person(sent=(Sent(chase, chase.due - 24 * H),)), visit)
    assert isinstance(one(day_of, yesterday, day_of.due), Send)


def test_the_same_words_go_once() -> None:
    decisions = decide([a_request(id="q1"), a_request(id="q2")], the_facts(a_person(in_series=True)), NOON)
    assert isinstance(decisions["q1"], Send)
    assert decisions["q2"] == Merge("q1", "the same text goes to them within the hour")


# --- series -------------------------------------------------------------------------------------------------------


def test_in_series() -> None:
    run = [a_visit(DAY + timedelta(days=n), id=f"v{n}") for n in (0, 3)]
    agenda = an_agenda(*run)
    assert in_series(agenda, NOON)
    assert in_series(agenda, NOON + timedelta(days=12))
    assert not in_series(agenda, NOON + timedelta(days=20))
    assert not in_series(agenda, NOON - timedelta(days=15))
    assert not in_series(an_agenda(run[0]), NOON)
    assert not in_series(an_agenda(run[0], a_visit(DAY + timedelta(days=14), id="v9")), NOON)
    assert not in_series(an_agenda(*(replace(visit, service="consultation") for visit in run)), NOON)


# --- laws ---------------------------------------------------------------------------------------------------------

ZONES = [None, *(ZoneInfo(name) for name in ("America/New_York", "Pacific/Honolulu", "Europe/Madrid", "Australia/Lord_Howe"))]
nows = st.builds(
    lambda day, minute: at_local(day, time(0), CHICAGO) + timedelta(minutes=minute),
    st.sampled_from([date(2026, 3, 7), date(2026, 3, 8), date(2026, 10, 31), date(2026, 11, 1), DAY, DAY + timedelta(days=1)]),
    st.integers(0, 24 * 60),
)


@st.composite
def situations(draw: st.DrawFn) -> tuple[list[CommunicationRequest], GateFacts, datetime]:
    """A batch of every category, made up or planned, in a random situation."""
    now = draw(nows)
    visits = tuple(
        replace(
            a_visit((now + timedelta(days=draw(st.integers(-8, 8)))).date(), time(draw(st.integers(7, 17))), id=f"v{n}"),
            status=draw(st.sampled_from(["booked", "arrived", "fulfilled", "cancelled", "noshow"])),
        )
        for n in range(draw(st.integers(0, 3)))
    )
    planned = [r for r in plan(an_agenda(*visits), PLANS, now - timedelta(days=9)).ahead if abs(r.due - now) < timedelta(hours=30)]
    made_up = [
        a_request(
            category, now + timedelta(minutes=draw(st.integers(-600, 30))), words=f"words.{draw(st.integers(0, 2))}",
            priority=draw(st.integers(0, 99)), cause=draw(st.sampled_from(["inbound:i1", "task:t1"])),
            useful_until=draw(st.none() | st.just(now + timedelta(minutes=draw(st.integers(-90, 900))))),
            activity=draw(st.sampled_from(["some", "stop-confirmation"])),
            created_at=draw(st.none() | st.just(now - timedelta(minutes=draw(st.integers(0, 60))))),
        )
        for category in draw(st.lists(st.sampled_from(CATEGORIES), max_size=6))
    ]  # fmt: skip
    requests = [replace(request, id=f"q{n}") for n, request in enumerate([*made_up, *planned])]
    cut = draw(st.integers(0, len(requests)))
    sent = tuple(
        Sent(a_request(draw(st.sampled_from(CATEGORIES)), id=f"s{n}", words=f"words.{n}", appointment_id=f"v{n}"),
             now - timedelta(minutes=draw(st.integers(1, 9 * 24 * 60))))
        for n in range(draw(st.integers(0, 5)))
    )  # fmt: skip
    who = a_person(
        zone=draw(st.sampled_from(ZONES)),
        opted_out=draw(st.sampled_from([frozenset(), frozenset(), frozenset({HOME})])),
        consented=draw(st.sampled_from([frozenset(), frozenset({HOME}), frozenset({HOME})])),
        held=draw(st.sampled_from([False, False, True])),
        crisis=draw(st.sampled_from([False, False, True])),
        in_series=draw(st.booleans()),
        sent=sent,
        pending=tuple(requests[cut:]),
    )
    rides = {visit.id: Ride(visit.id, draw(st.sampled_from(["unasked", "named", "none"]))) for visit in visits}
    return draw(st.permutations(requests[:cut])), replace(the_facts(who, *visits), rides=rides), now


def about_today(facts: GateFacts, request: CommunicationRequest, when: datetime) -> bool:
    visit = facts.appointments.get(request.appointment_id or "")
    return visit is not None and (
        local(visit.start, CHICAGO).date() == local(when, CHICAGO).date() or timedelta(0) <= visit.start - when <= timedelta(hours=18)
    )


def can_wait(facts: GateFacts, request: CommunicationRequest, when: datetime) -> bool:
    visit = facts.appointments.get(request.appointment_id or "")
    activity = activity_of(request, visit, facts.clinic, PLANS)
    harm = visit is not None and request.category == "checkin" and request.due - visit.end < timedelta(hours=48)
    return not (harm or about_today(facts, request, when) or (activity is not None and activity.tied_to_action))


@settings(max_examples=400, deadline=None)
@given(situations())
def test_the_laws_of_the_door(situation: tuple[list[CommunicationRequest], GateFacts, datetime]) -> None:
    batch, facts, now = situation
    decisions = decide(batch, facts, now)
    assert set(decisions) == {request.id for request in batch}
    assert decisions == decide(list(reversed(batch)), facts, now), "the order of a batch does not matter"
    who, clinic = facts.recipients["pat"], facts.clinic
    zone = who.zone or clinic.time_zone
    night = in_quiet_hours(now, zone, clinic.quiet_from, clinic.quiet_until)
    for request in batch:
        decision = decisions[request.id]
        assert decision.because
        if isinstance(decision, Defer):
            assert decision.until > now
            assert request.useful_until is None or decision.until < request.useful_until
        if isinstance(decision, Merge):
            assert request.category in ("reminder", "checkin")
            assert isinstance(decisions.get(decision.into, Send()), Send)
            assert decision.into != request.id
        if not isinstance(decision, Send):
            continue
        assert request.due <= now
        assert request.useful_until is None or now < request.useful_until
        if HOME in who.opted_out and request.address in (None, HOME):
            assert is_urgent(request) or request.activity == "stop-confirmation"
        if night and request.role != "staff" and request.category != "safety":
            assert is_answer(request)
            assert now - (request.created_at or request.due) <= ANSWER_WINDOW
        if request.category in ("reminder", "checkin"):
            assert HOME in who.consented
            assert not who.held or not can_wait(facts, request, now)
            assert not who.crisis
            visit = facts.appointments.get(request.appointment_id or "")
            assert visit is None or visit.status in ("booked", "arrived", "fulfilled")


@settings(max_examples=300, deadline=None)
@given(situations())
def test_caps_hold_for_all_that_can_wait(situation: tuple[list[CommunicationRequest], GateFacts, datetime]) -> None:
    batch, facts, now = situation
    decisions = decide(batch, facts, now)
    who, caps = facts.recipients["pat"], facts.clinic.caps
    zone = who.zone or facts.clinic.time_zone

    def rank(request: CommunicationRequest) -> tuple[int, datetime, str]:
        return request.priority, request.due, request.id

    scheduled = [r for r in batch if isinstance(decisions[r.id], Send) and r.category in ("reminder", "checkin")]
    capped = [request for request in scheduled if can_wait(facts, request, now)]
    if not capped:
        return
    before = [sent for sent in who.sent if sent.request.category in ("reminder", "checkin")]
    last = max(map(rank, capped))
    today = [s for s in before if local(s.at, zone).date() == local(now, zone).date() and not about_today(facts, s.request, s.at)]
    with_it = [request for request in scheduled if rank(request) <= last and not about_today(facts, request, now)]
    assert len(today) + len(with_it) <= (caps.a_day_in_series if who.in_series else caps.a_day)
    if not who.in_series:
        week = [s for s in before if s.at > now - timedelta(days=7) and can_wait(facts, s.request, s.at)]
        assert len(week) + len(capped) <= caps.a_week


def test_instants_are_compared_whatever_their_zone() -> None:
    there = NOON.astimezone(ZoneInfo("Asia/Tokyo"))
    assert isinstance(one(a_request(due=NOON.astimezone(UTC)), the_facts(), there), Send)
