"""What staff mark on a visit: not before its time, and a mark by mistake is taken back whole."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from messenger.chat import Chat, open_chat
from messenger.core.appointment import Appointment
from messenger.handlers.staff_pages.desk import Desk
from tests.transcript_file import sample


async def booked() -> tuple[Chat, Appointment]:
    """A first visit some days ahead."""
    chat = open_chat(sample(), datetime.fromisoformat("2026-11-24T10:15:00-06:00"))
    for text in ("hi", "1", "34", "1", "0", "0", "1", "Ana Lopez"):
        await chat.text(text)
    return chat, await visit_of(chat)


async def booked_before_eight() -> tuple[Chat, Appointment]:
    """Somebody who phoned, booked by staff at six in the morning: what the patient gets waits until eight."""
    chat = open_chat(sample(), datetime.fromisoformat("2026-11-30T06:01:00-06:00"))
    made, _ = await chat.act("enrol", None, None, None, details={"name": "Maria Diaz", "language": "en", "consent": "yes"})
    slot = (await Desk(chat.shell).free("consultation", chat.clock.now(), 1))[0]
    details = {"patient": made.id or "", "service": "consultation", "start": slot.start.isoformat(), "practitioner": slot.practitioner}
    done, told = await chat.act("book", None, None, None, details={**details, "location": slot.location})
    assert done.done and [each for each in told if each["to"] == "patient"] == []
    return chat, await visit_of(chat)


async def test_a_visit_called_off_before_its_booking_was_told_is_told_once() -> None:
    chat, visit = await booked_before_eight()
    await chat.advance(2)
    await chat.act("cancel", None, None, visit.id)
    told = await chat.advance(180)
    assert [each["key"] for each in told if each["to"] == "patient"] == ["change.by_clinic"]


async def test_a_visit_moved_before_its_booking_was_told_is_told_with_its_new_time() -> None:
    chat, visit = await booked_before_eight()
    told = [*await chat.text("CHANGE"), *await chat.text("2"), *await chat.advance(180)]
    assert "booked.done_known" not in {each["key"] for each in told if each["to"] == "patient"}
    assert (await visit_of(chat)).start != visit.start


async def visit_of(chat: Chat) -> Appointment:
    party = (await chat.store.run(lambda uow: uow.parties_at(chat.address)))[0]
    (visit,) = await chat.store.run(lambda uow: uow.appointments_of(party.id))
    return visit


async def planned(chat: Chat, visit: Appointment) -> set[str]:
    """The words of what waits for the patient about the visit."""
    waiting = await chat.store.run(lambda uow: uow.waiting_of(visit.patient_id))
    return {request.words for request in waiting if request.role == "patient"}


async def go_to(chat: Chat, at: datetime) -> None:
    await chat.advance((at - chat.clock.now()) / timedelta(minutes=1))


@pytest.mark.parametrize("act", ["arrive", "complete", "no-show", "adult-here", "adult-home"])
async def test_no_mark_before_the_day(act: str) -> None:
    chat, visit = await booked()
    before = await planned(chat, visit)
    result, messages = await chat.act(act, None, None, visit.id)
    assert not result.done and messages == []
    assert (await visit_of(chat)).status == "booked" and await planned(chat, visit) == before


async def test_on_the_day_somebody_may_come_early_but_is_not_missed_before_the_start() -> None:
    chat, visit = await booked()
    await go_to(chat, visit.start - timedelta(minutes=20))
    result, messages = await chat.act("no-show", None, None, visit.id)
    assert not result.done and messages == [] and "call it off" in result.because
    result, _ = await chat.act("arrive", None, None, visit.id)
    assert result.done


async def test_a_missed_visit_that_was_marked_by_mistake_is_booked_again() -> None:
    chat, visit = await booked()
    await go_to(chat, visit.start + timedelta(minutes=15))
    before = await planned(chat, visit)
    await chat.act("no-show", None, None, visit.id)
    result, _ = await chat.act("reopen", None, None, visit.id)
    assert result.done and (await visit_of(chat)).status == "booked" and await planned(chat, visit) == before
    result, _ = await chat.act("arrive", None, None, visit.id)
    assert result.done


async def test_a_visit_ended_by_mistake_is_booked_again_and_nobody_is_asked_to_clear_it() -> None:
    chat, visit = await booked()
    await go_to(chat, visit.start - timedelta(minutes=30))
    before = await planned(chat, visit)
    await chat.act("complete", None, None, visit.id)
    assert "clearance" in {task.kind for task in await chat.store.run(lambda uow: uow.open_tasks())}
    result, _ = await chat.act("reopen", None, None, visit.id)
    now = await visit_of(chat)
    assert result.done and now.status == "booked" and now.completed_at is None
    assert "clearance" not in {task.kind for task in await chat.store.run(lambda uow: uow.open_tasks())}
    assert await planned(chat, visit) == before


async def test_what_is_long_over_stays_as_it_was_marked() -> None:
    chat, visit = await booked()
    await go_to(chat, visit.end)
    await chat.act("complete", None, None, visit.id)
    await chat.advance(25 * 60)
    result, _ = await chat.act("reopen", None, None, visit.id)
    assert not result.done and (await visit_of(chat)).status == "fulfilled"


async def test_a_visit_that_nobody_marked_has_nothing_to_take_back() -> None:
    chat, visit = await booked()
    result, _ = await chat.act("reopen", None, None, visit.id)
    assert not result.done
