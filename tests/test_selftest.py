"""The daily test of urgent pages, on the real product: whom it reaches, and the alarm about whom it does not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from messenger.core.communication import CommunicationRequest
from messenger.core.task import Task
from tests.handlers.pages_house import House, open_house

MORNING = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)
"""09:00 in Chicago, when the sample clinic tests."""


async def pages(house: House, day: str = "2026-12-01") -> tuple[CommunicationRequest, ...]:
    return await house.chat.store.run(lambda uow: uow.requests_of_cause(f"self-test:{day}"))


async def alarms(house: House) -> list[Task]:
    found = await house.chat.store.run(lambda uow: uow.open_tasks())
    return [task for task in found if task.key.startswith("self-test:")]


async def until(house: House, at: datetime) -> None:
    """Let the clock run to ``at``, looking whenever something is due."""
    await house.chat.advance((at - house.chat.clock.now()).total_seconds() / 60)


async def test_everybody_who_may_be_paged_gets_one_test_a_day_and_no_telephone_rings() -> None:
    house = open_house()
    await until(house, MORNING + timedelta(hours=2))
    sent = await pages(house)
    assert [(each.recipient_id, each.words, each.status) for each in sent] == [
        ("staff-nurse", "staff.self_test", "completed"),
        ("staff-rivera", "staff.self_test", "completed"),
    ]
    assert all(each.address is not None and each.address.channel == "sms" for each in sent)
    assert [each.due - MORNING for each in sent] == [timedelta(0)] * 2
    assert len(await pages(house, "2026-11-30")) in (0, 2), "each day has its own"
    await house.browser.aclose()
    await house.chat.store.close()


async def test_a_page_that_arrives_nowhere_is_an_urgent_task_that_names_whom() -> None:
    house = open_house()
    await until(house, MORNING - timedelta(minutes=5))
    before = len(await alarms(house))
    house.chat.provider("down")
    await until(house, MORNING + timedelta(hours=1))
    found = await alarms(house)
    assert len(found) == before + 1
    alarm = found[-1]
    assert (alarm.kind, alarm.priority) == ("delivery", "urgent")
    assert "nurse (sms)" in alarm.because and "rivera (sms)" in alarm.because and "+1" not in alarm.because
    await until(house, MORNING + timedelta(hours=3))
    assert len(await alarms(house)) == before + 1, "told once"
    await house.browser.aclose()
    await house.chat.store.close()
