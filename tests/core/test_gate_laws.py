"""Further laws of the door and of planning, over random clinics, zones, both odd nights, moves and crashes: what merges, what moves earlier,
what is put off, and that a crash between two looks changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from messenger.core.appointment import moved_in_time
from messenger.core.careplan import due_at, end_of_visit
from messenger.core.clinic import Caps, Clinic
from messenger.core.communication import CommunicationRequest, Link
from messenger.core.gate import LOOKS_FOR_HARM, MERGE_WITHIN, SCHEDULED, UNREACHABLE, Defer, Drop, Merge, Send, decide, is_answer, is_urgent
from messenger.core.gate_facts import GateFacts, Recipient, Sent
from messenger.core.local_time import in_quiet_hours, local
from messenger.core.planning import activity_of, plan
from tests.core.builders import PLANS, H, Ledger, a_clinic, a_patient, a_visit, an_agenda
from tests.core.test_gate import HOME, a_person, a_request, situations

ZONES = ("America/Chicago", "America/Phoenix", "Europe/Madrid", "Australia/Lord_Howe", "Pacific/Honolulu")
ODD_NIGHTS = [date(2026, 11, 1), date(2027, 3, 14), date(2026, 10, 25), date(2027, 3, 28), date(2026, 12, 1)]


@st.composite
def clinics(draw: st.DrawFn) -> Clinic:
    """A clinic with its own zone, quiet hours and caps."""
    return a_clinic(
        ZoneInfo(draw(st.sampled_from(ZONES))), quiet_from=time(draw(st.integers(19, 21))), quiet_until=time(draw(st.integers(8, 10))),
        caps=Caps(draw(st.integers(1, 2)), draw(st.integers(1, 4)), draw(st.integers(2, 3))), early_before=time(draw(st.integers(8, 12))),
    )  # fmt: skip


# --- merging ------------------------------------------------------------------------------------------------------


@settings(max_examples=80, deadline=None)
@given(situations())
def test_the_laws_of_merging(situation: tuple[list[CommunicationRequest], GateFacts, datetime]) -> None:
    batch, facts, now = situation
    decisions, by_id = decide(batch, facts, now), {request.id: request for request in batch}
    who = facts.recipients["pat"]
    lately = {sent.request.id: sent for sent in who.sent if now - MERGE_WITHIN <= sent.at <= now}
    for id, decision in decisions.items():
        if not isinstance(decision, Merge):
            continue
        request = by_id[id]
        assert decision.into != id and request.category in SCHEDULED and request.recipient_id == "pat"
        if decision.into in by_id:
            other = by_id[decision.into]
            assert isinstance(decisions[other.id], Send), "what says it too leaves in this very batch"
        else:
            other = lately[decision.into].request
        assert other.category in SCHEDULED
        same = (other.words, other.params, other.address) == (request.words, request.params, request.address)
        visit = facts.appointments.get(request.appointment_id or "")
        if not same:
            assert request.category == "checkin" and other.category == "reminder" and isinstance(other.params.get("link"), Link)
            assert other.priority < request.priority and visit is not None
            assert request.due - end_of_visit(visit) >= LOOKS_FOR_HARM, "what looks for harm is never said by a reminder"


@settings(max_examples=80, deadline=None)
@given(situations())
def test_an_address_that_reaches_nobody_gets_answers_and_what_may_save_a_life_only(
    situation: tuple[list[CommunicationRequest], GateFacts, datetime],
) -> None:
    batch, facts, now = situation
    lost = replace(facts, recipients={"pat": replace(facts.recipients["pat"], unreachable=frozenset({HOME}))})
    before, after = decide(batch, facts, now), decide(batch, lost, now)
    for request in batch:
        if isinstance(after[request.id], Send) and request.recipient_id == "pat":
            assert is_urgent(request) or is_answer(request)
        if isinstance(before[request.id], Drop):
            assert isinstance(after[request.id], Drop), "a flag lets nothing more leave"
    assert all(drop.because != UNREACHABLE for drop in before.values())


# --- earlier, never later -----------------------------------------------------------------------------------------


@settings(max_examples=80, deadline=None)
@given(
    clinics(), st.sampled_from(ODD_NIGHTS), st.integers(-2, 2), st.integers(6, 18), st.sampled_from([None, *ZONES]), st.integers(0, 96),
)  # fmt: skip
def test_a_text_tied_to_an_action_moves_earlier_never_later(
    clinic: Clinic, night: date, days: int, hour: int, own: str | None, booked_before: int
) -> None:
    visit = a_visit(night + timedelta(days=days), time(hour), clinic=clinic)
    now = visit.start - timedelta(hours=24 * 5 + booked_before)
    zone = ZoneInfo(own) if own else clinic.time_zone
    for request in plan(an_agenda(visit, clinic=clinic, patient=a_patient(time_zone=own)), PLANS, now).ahead:
        activity = activity_of(request, visit, clinic, PLANS)
        assert activity is not None
        if request.role == "staff":
            continue
        assert not in_quiet_hours(request.due, zone, clinic.quiet_from, clinic.quiet_until), "nothing is planned into the night"
        assert request.useful_until is not None and request.due < request.useful_until
        if not activity.tied_to_action:
            continue
        said = [due_at(activity.trigger, visit, clinic.time_zone)]
        said += [due_at(activity.early, visit, clinic.time_zone)] if activity.early is not None else []
        if activity.early_key is None:
            assert request.due <= max(said), "food, water and the ride home: never later than the care plan says"
        if activity.hydration:
            fast = clinic.services["session"].fast_liquids
            assert fast is not None and request.due < visit.start - fast


# --- putting off --------------------------------------------------------------------------------------------------


@settings(max_examples=30, deadline=None)
@given(clinics(), st.sampled_from(ODD_NIGHTS), st.sampled_from([None, *ZONES]), st.integers(0, 47), st.integers(0, 3))
def test_whatever_is_put_off_ends_and_a_crash_between_two_looks_changes_nothing(
    clinic: Clinic, night: date, own: str | None, hours: int, crashes: int
) -> None:
    """Looks from one due time to the next; after some of them the process dies before it sends, and the rows are claimed again."""
    visits = tuple(a_visit(night + timedelta(days=n), time(13), id=f"v{n}", clinic=clinic) for n in (0, 3))
    agenda = an_agenda(*visits, clinic=clinic, patient=a_patient(time_zone=own))
    began = visits[0].start - timedelta(days=4, hours=hours)

    def played(dying: int) -> list[tuple[str, datetime]]:
        ledger, sent, now, died = Ledger(), [], began, 0
        ledger.take(plan(agenda, PLANS, now))
        who = a_person(zone=ZoneInfo(own) if own else None)
        for _ in range(400):
            waiting = [row for row in ledger.waiting() if row.role == "patient"]
            if not waiting:
                return sent
            now = max(now, min(row.due for row in waiting))
            batch = [row for row in waiting if row.due <= now]
            facts = _facts(clinic, agenda, replace(who, pending=tuple(waiting)))
            decisions = decide(batch, facts, now)
            if died < dying:
                died += 1
                assert decide(batch, facts, now) == decisions
                ledger.take(plan(agenda, PLANS, began))  # the process begins again, and plans what it has planned
                continue
            for row in batch:
                decision = decisions[row.id]
                if isinstance(decision, Defer):
                    assert decision.until > now
                    ledger.rows[row.id] = replace(row, due=decision.until)
                    continue
                ledger.rows[row.id] = replace(row, status="completed" if isinstance(decision, Send) else "dropped")
                if isinstance(decision, Send):
                    sent.append((row.activity, now))
                    who = replace(who, sent=(*who.sent, Sent(row, now)))
        raise AssertionError("it never ends")

    assert played(0) == played(crashes)


def _facts(clinic: Clinic, agenda: object, who: Recipient) -> GateFacts:
    visits = {visit.id: visit for visit in agenda.appointments}  # type: ignore[attr-defined]  # an Agenda
    return GateFacts(clinic, PLANS, {"pat": who}, visits)


@settings(max_examples=50, deadline=None)
@given(clinics(), st.sampled_from(ODD_NIGHTS), st.integers(-72, 72), st.integers(1, 90))
def test_after_a_move_nothing_of_the_old_time_passes_the_door(clinic: Clinic, night: date, by: int, before: int) -> None:
    visit = a_visit(night, time(13), clinic=clinic)
    now = visit.start - before * H
    waiting = [replace(row, id=row.key) for row in plan(an_agenda(visit, clinic=clinic), PLANS, now - timedelta(days=5)).ahead]
    moved = moved_in_time(visit, visit.start + (by or 1) * H, visit.practitioner, visit.location)
    facts = GateFacts(clinic, PLANS, {"pat": a_person()}, {visit.id: moved})
    due = [row for row in waiting if row.due <= now and row.role != "staff"]
    for decision in decide(due, facts, now).values():
        assert isinstance(decision, Drop)
    assert local(moved.start, clinic.time_zone) != local(visit.start, clinic.time_zone)
    assert isinstance(decide([a_request("reply", now)], facts, now)["q1"], Send | Defer)
