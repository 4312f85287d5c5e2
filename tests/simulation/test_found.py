"""What simulation found in the product, each as the smallest case that shows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from messenger import content
from messenger.chat import open_chat
from messenger.core.appointment import Appointment
from messenger.core.communication import CommunicationRequest
from messenger.core.party import Address
from messenger.core.schedule import own_time
from messenger.service import due, outbox, tasks


async def test_an_answer_that_came_too_late_is_told_to_staff() -> None:
    """The provider is down from the evening on; in the morning the answer would be twelve hours late and is dropped: staff must know."""
    chat = open_chat(content.load(), datetime.fromisoformat("2026-11-24T18:17:00-06:00"))
    chat.provider("down")
    await chat.text("hi")
    await chat.advance(14 * 60)
    about_the_patient = [task for task in await chat.shell.views.tasks() if task.patient_id is not None]
    assert [task.kind for task in about_the_patient] == ["delivery"]


async def test_crash_after_crash_repeats_a_notice_once_at_most() -> None:
    """Killed each time between the provider's accepting and our commit, on a channel whose provider cannot be asked."""
    chat = open_chat(content.load(), datetime.fromisoformat("2026-11-24T10:15:00-06:00"))
    mail = chat.consoles["email"]
    mail.can_list = False
    notice = CommunicationRequest(
        "r", "k", "sheet:1", "staff.sheet", "staff-front-desk", "staff", "staff", "staff.nothing_today", chat.clock.now(),
        address=Address("email", "desk@larkmoor.example"), repeatable=True, created_at=chat.clock.now(),
    )  # fmt: skip
    desk = next(member for member in chat.shell.clinic.staff if member.id == "front-desk")
    await chat.shell.store.run(lambda uow: tasks.staff_party(uow, desk, chat.clock.now()))
    await chat.shell.store.run(lambda uow: uow.plan((notice,), ()))
    for _ in range(4):
        now = chat.clock.now()
        batch = await chat.shell.store.run(lambda uow, now=now: due.prepare(chat.shell, uow, now))  # type: ignore[misc]
        flight = outbox.Flight(chat.shell)
        flight.start(batch.ready)
        await flight.back(5)  # and here it dies: the outcome is never recorded
        chat.clock.advance(timedelta(seconds=61))
        await chat.shell.store.run(lambda uow: uow.claim_due(chat.clock.now(), 0, chat.clock.now()))  # the lease has run out
        await outbox.reconcile(chat.shell, chat.clock.now())
    kept = await chat.shell.store.run(lambda uow: uow.get(CommunicationRequest, "r"))
    assert kept is not None
    assert (kept.status, len(mail.accepted)) == ("failed", 2)


async def test_help_after_stop_is_answered_by_a_person() -> None:
    """Our answer may not leave, so that a person gives it; the gate dropped it, and nobody knew."""
    chat = open_chat(content.load(), datetime.fromisoformat("2026-11-24T10:15:00-06:00"))
    for text in ("hi", "STOP", "HELP"):
        await chat.text(text)
    assert "reply" in [task.kind for task in await chat.shell.views.tasks()]


async def test_nobody_has_two_visits_at_once_nor_two_treatments_in_a_day() -> None:
    """Offers that stay open while another is answered ended in two treatments at one hour, in two rooms."""
    clinic = content.load().clinic
    now = datetime.fromisoformat("2026-11-24T10:15:00-06:00")
    start = now + timedelta(days=7)
    end = start + timedelta(hours=2)
    held = Appointment("a", "a@x", "p", "infusion", "rivera", "room-1", start, end, start, end, now)
    day = [(clinic.local(busy.start).isoformat(), busy.end - busy.start) for busy in own_time([held], clinic, "infusion")]
    assert day[0] == ("2026-12-01T00:00:00-06:00", timedelta(hours=24))
    assert [busy.start for busy in own_time([held], clinic, "consultation")] == [start]
    assert own_time([held], clinic, "infusion", "a") == own_time([replace(held, status="cancelled")], clinic, "infusion") == ()
