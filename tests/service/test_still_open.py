"""A crisis that somebody took and nobody closed: who is reminded, when, and what ends it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from messenger.chat import Chat, open_chat
from messenger.core.clinic import OnCall, StillOpen
from messenger.core.task import Task
from messenger.ports.records import Account
from messenger.service import staff
from messenger.service.staff_request import StaffRequest
from tests.transcript_file import sample

MORNING = datetime.fromisoformat("2026-11-24T10:15:00-06:00")
NIGHT = datetime.fromisoformat("2026-11-24T23:30:00-06:00")
WORDS = ("staff.still_open", "staff.still_open_call", "staff.still_open_owner")


def clinic_chat(now: datetime, **changes: Any) -> Chat:
    content = sample()
    return open_chat(replace(content, clinic=replace(content.clinic, **changes)), now)


@pytest.fixture
async def chat() -> AsyncIterator[Chat]:
    opened = clinic_chat(MORNING)
    yield opened
    await opened.store.close()


async def taken(chat: Chat, by: str = "nurse", said: str = "i want to die") -> Task:
    """An urgent text, and ``by`` takes it."""
    await chat.text("hi")
    await chat.text(said)
    (task,) = [each for each in await chat.store.run(lambda uow: uow.open_tasks()) if each.kind in ("crisis", "medical")]
    await act(chat, task, "ack", by)
    return task


async def act(chat: Chat, task: Task, what: str, by: str) -> None:
    result = await staff.act(chat.shell, StaffRequest(by, what, task.id, role="owner"))  # type: ignore[arg-type]  # an act of staff
    assert result.done, result.because
    await chat.settle()


async def reminders(chat: Chat, **wait: float) -> list[tuple[str, str, str]]:
    """Reminders that leave in ``wait``: local day and time, words, the last four digits of who gets it."""
    before = len(chat.consoles["sms"].accepted)
    await chat.advance(timedelta(**wait) / timedelta(minutes=1))
    left = [(at, out) for at, out, _ in chat.consoles["sms"].accepted[before:] if out.key in WORDS]
    return [(f"{chat.shell.clinic.local(at):%m-%dT%H:%M}", out.key, out.address.value[-4:]) for at, out in left]


async def test_who_took_it_after_an_hour_the_owner_after_four_then_both_once_a_day(chat: Chat) -> None:
    await taken(chat)
    assert await reminders(chat, minutes=59) == []
    assert await reminders(chat, minutes=2) == [("11-24T11:15", "staff.still_open", "0122")]
    assert await reminders(chat, hours=4) == [("11-24T14:15", "staff.still_open_owner", "0123")]
    assert [when for when, _, _ in await reminders(chat, days=10)] == [f"{day}T14:15" for day in DAYS for _ in range(2)]
    assert await reminders(chat, days=10) == [], "bounded"


DAYS = ("11-25", "11-26", "11-27", "11-28", "11-29", "11-30", "12-01")


async def test_who_signs_in_under_a_name_of_their_own_is_reminded_themselves(chat: Chat) -> None:
    account = Account("a1", "robin", "hash", "front-desk", MORNING, member="front-desk")
    await chat.store.run(lambda uow: uow.add(account))
    await taken(chat, by="robin")
    assert await reminders(chat, minutes=61) == [("11-24T11:15", "staff.still_open_call", "0121")]


async def test_closing_ends_it(chat: Chat) -> None:
    task = await taken(chat)
    await reminders(chat, minutes=61)
    await act(chat, task, "done", "rivera")
    assert await reminders(chat, days=3) == []


async def test_nobody_is_woken_for_what_is_in_hand() -> None:
    chat = clinic_chat(NIGHT)
    await taken(chat)
    left = await reminders(chat, hours=12)
    assert left == [("11-25T07:00", "staff.still_open", "0122"), ("11-25T07:00", "staff.still_open_owner", "0123")]
    await chat.store.close()


async def test_it_keeps_to_the_hours_of_whoever_took_it() -> None:
    nurse, *_ = (member for member in sample().clinic.staff if member.id == "nurse")
    evenings = replace(nurse, on_call=(OnCall((0, 1, 2, 3, 4, 5, 6), time(16), time(20)),))
    members = tuple(evenings if member.id == "nurse" else member for member in sample().clinic.staff)
    chat = clinic_chat(MORNING, staff=members)
    await taken(chat)
    first = (await reminders(chat, hours=9))[-1]
    assert first == ("11-24T16:00", "staff.still_open", "0122")
    await chat.store.close()


async def test_what_is_urgent_again_is_paged_by_night_too_and_takes_no_reminder_away() -> None:
    chat = clinic_chat(NIGHT)
    await taken(chat)
    await chat.advance(60)
    again = await chat.text("i have the pills in my hand")
    assert [each["key"] for each in again if each["to"] == "staff"].count("staff.urgent") >= 1
    assert ("11-25T07:00", "staff.still_open", "0122") in await reminders(chat, hours=12)
    await chat.store.close()


async def test_the_front_desk_is_told_who_closes_it_and_a_red_flag_is_reminded_of_too(chat: Chat) -> None:
    await taken(chat, "front-desk", "my chest hurts really bad and i cant breathe")
    assert await reminders(chat, minutes=61) == [("11-24T11:15", "staff.still_open_call", "0121")]


async def test_an_account_that_is_nobody_of_the_folder_leaves_it_with_the_clinician_on_call(chat: Chat) -> None:
    await taken(chat, "somebody")
    assert await reminders(chat, minutes=61) == [("11-24T11:15", "staff.still_open_owner", "0122")]


async def test_the_owner_who_took_it_is_reminded_once_that_day(chat: Chat) -> None:
    await taken(chat, "rivera")
    assert await reminders(chat, hours=20) == [("11-24T11:15", "staff.still_open", "0123")]


async def test_a_clinic_says_when(chat: Chat) -> None:
    own = clinic_chat(MORNING, still_open=StillOpen(timedelta(minutes=30), timedelta(hours=2), 0))
    await taken(own)
    assert [when for when, _, _ in await reminders(own, days=5)] == ["11-24T10:45", "11-24T12:15"]
    await own.store.close()
