"""An urgent text while something is broken: it ends with a person told, or with an alarm that whoever opens the staff page sees."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from messenger.core.communication import CommunicationRequest, Inbound
from messenger.core.task import Task
from messenger.ports.store import UnitOfWork
from messenger.service import missed, turn
from messenger.store.sql import SqlStore
from tests.fakes.fixtures import fake_telegram, fake_twilio
from tests.fakes.telegram import FakeTelegram
from tests.fakes.twilio import FakeTwilio
from tests.faults.house import KEY, NOW, number_of, shell_on
from tests.faults.test_alone import Inbox
from tests.handlers.pages_house import House
from tests.serving.open import opened

__all__ = ["fake_telegram", "fake_twilio"]

URGENT = "I want to kill myself tonight"
NURSE, OWNER = "+12125550122", "+12125550123"


async def crisis(house: House) -> Task:
    """The one crisis task."""
    (task,) = [task for task in await house.chat.store.run(lambda uow: uow.open_tasks()) if task.kind == "crisis"]
    return task


async def pages(house: House, channel: str = "sms") -> list[CommunicationRequest]:
    """The urgent pages that ``channel`` has taken, oldest first."""
    id = (await crisis(house)).id
    rows = await house.chat.store.run(lambda uow: {each.id: each for each in uow.requests_of_cause(f"task:{id}")})
    return [rows[out.request_id] for _, out, _ in house.chat.consoles[channel].accepted if out.key == "staff.urgent"]


async def alarm(house: House) -> bool:
    """Whether the first page of staff says that something urgent waits, and the list shows it with how to take it."""
    today = (await house.browser.get("/staff/today")).text
    tasks = (await house.browser.get("/staff/tasks")).text
    return "1 urgent task is waiting" in today and (await crisis(house)).code in tasks and 'value="ack"' in tasks


# --- the provider, the webhook, the person ------------------------------------------------------------------------


async def test_the_provider_of_texts_is_down_and_the_telephone_rings(house: House) -> None:
    house.chat.consoles["sms"].mood = "down"
    await house.chat.text(URGENT)
    assert await pages(house) == []
    assert [each.recipient_id for each in await pages(house, "voice")] == ["staff-nurse"], "a page leaves by every way there is"


async def test_every_provider_is_down_when_a_page_leaves(house: House) -> None:
    await house.sign_in()
    house.chat.provider("down")
    await house.chat.text(URGENT)
    await house.chat.advance(25)
    assert await pages(house) == [] and await pages(house, "voice") == []
    assert await alarm(house), "whoever opens the page sees it while nothing leaves"
    house.chat.provider("up")
    await house.chat.advance(5)
    told = {each.recipient_id for each in await pages(house)}
    assert told == {"staff-nurse", "staff-rivera"}, "all whose turn has come, once the provider is back"


async def test_an_urgent_text_found_in_the_providers_list_hours_later_still_pages(house: House) -> None:
    sent = house.chat.clock.now() - timedelta(hours=3)
    inbox = Inbox((Inbound("sms", house.chat.address, "clinic", URGENT, f"SM{1:032x}", sent),))
    await missed.recover(house.chat.shell, inbox, "sms")
    said = await house.chat.settle()
    assert [each.recipient_id for each in await pages(house)] == ["staff-nurse"]
    assert any(message["to"] == "patient" and "988" in str(message["text"]) for message in said)


async def test_while_the_door_was_shut_an_urgent_text_waits_in_the_list_and_pages_on_opening(
    tmp_path: Path, fake_twilio: FakeTwilio
) -> None:
    assert await fake_twilio.text("+12125550142", URGENT) is None, "nobody answers"
    async with opened(tmp_path, fake_twilio):
        await fake_twilio.news.until(lambda: any("URGENT" in message.body for message in fake_twilio.outbound(NURSE)), 30)


async def test_nobody_answers_the_next_is_paged_then_the_owner_then_the_page_of_staff_shows_it(house: House) -> None:
    await house.sign_in()
    began = house.chat.clock.now()
    await house.chat.text(URGENT)
    await house.chat.advance(61)
    paged = [(round((each.due - began) / timedelta(minutes=1)), each.recipient_id) for each in await pages(house)]
    assert paged == [(0, "staff-nurse"), (5, "staff-rivera"), (15, "staff-rivera"), (30, "staff-rivera"), (60, "staff-rivera")]
    await house.chat.advance(6 * 60)
    house.browser.cookies.clear()
    await house.try_to_sign_in("Robin", "correct horse battery")
    assert await alarm(house), "it never goes away by itself"


async def test_a_person_whose_number_is_dead_does_not_hold_up_the_next(tmp_path: Path, fake_twilio: FakeTwilio) -> None:
    fake_twilio.fates[NURSE] = [("undelivered", 30005)]
    async with opened(tmp_path, fake_twilio) as served:
        await fake_twilio.text("+12125550142", URGENT)
        await served.until(lambda: any(row["fault"] for row in served.rows("communication_request") if row["words"] == "staff.urgent"))
        rows = [row for row in served.rows("communication_request") if row["words"] == "staff.urgent" and row["address_channel"] == "sms"]
        assert {row["status"] for row in rows if row["recipient_id"] == "staff-rivera"} == {"active"}, "the owner's turn stands"
        assert any("could not be delivered" in row["because"] for row in served.rows("task")), "and staff see whom it did not reach"


# --- clocks -------------------------------------------------------------------------------------------------------


async def test_the_clock_jumps_forwards_and_no_page_is_lost(house: House) -> None:
    house.chat.provider("down")
    await house.chat.text(URGENT)
    house.chat.clock.advance(timedelta(hours=3))
    house.chat.provider("up")
    await house.chat.advance(2)
    assert [each.recipient_id for each in await pages(house)].count("staff-nurse") == 1
    assert "staff-rivera" in {each.recipient_id for each in await pages(house)}, "who should have been paged meanwhile is paged now"


async def test_the_clock_jumps_backwards_and_the_next_urgent_text_pages_at_once(house: House) -> None:
    await house.chat.text(URGENT)
    house.chat.clock.set(house.chat.clock.now() - timedelta(hours=2))
    assert await house.chat.settle() == [], "nothing leaves twice"
    before = len(await pages(house))
    again = await house.chat.text("I have the pills here")
    assert len(await pages(house)) == before + 1 and any("988" in str(each["text"]) for each in again if each["to"] == "patient")
    await house.chat.advance(6)
    assert (await pages(house))[-1].recipient_id == "staff-rivera", "five minutes of the clock as it stands now"


async def test_taken_before_the_clock_jumps_stays_taken(house: House) -> None:
    await house.chat.text(URGENT)
    task = await crisis(house)
    await house.chat.act("ack", None, task.id, None)
    for jump in (timedelta(hours=-2), timedelta(days=1)):
        count = len(await pages(house))
        house.chat.clock.set(house.chat.clock.now() + jump)
        await house.chat.advance(30)
        assert len(await pages(house)) == count and (await crisis(house)).status == "acknowledged"


# --- two at once --------------------------------------------------------------------------------------------------


async def test_two_urgent_texts_in_one_second_are_one_task_and_both_are_answered(house: House) -> None:
    now, address = house.chat.clock.now(), house.chat.address
    texts = [Inbound("sms", address, "clinic", body, f"SM{number:032x}", now) for number, body in enumerate((URGENT, "I mean it"))]
    await asyncio.gather(*(turn.receive(house.chat.shell, text) for text in texts))
    said = await house.chat.settle()
    assert (await crisis(house)).times == 2
    assert len([each for each in said if each["to"] == "patient"]) == 2
    assert {each.recipient_id for each in await pages(house)} == {"staff-nurse"}
    house.chat.clock.advance(timedelta(minutes=5))
    await house.chat.settle()
    assert [each.recipient_id for each in await pages(house)].count("staff-rivera") == 1, "one chain of pages, not two"


async def test_two_urgent_texts_of_one_person_on_two_processes_are_one_task_with_one_chain(postgres_url: str) -> None:
    stores = [SqlStore(postgres_url, KEY) for _ in range(2)]
    shells = [shell_on(store) for store in stores]
    people = range(10)
    texts = [(person, copy) for person in people for copy in range(2)]
    await asyncio.gather(
        *(
            turn.receive(shells[copy], Inbound("sms", number_of(person), "clinic", URGENT, f"SM{person}{copy}".ljust(34, "0"), NOW))
            for person, copy in texts
        )
    )

    def found(uow: UnitOfWork) -> list[tuple[int, list[int]]]:
        made = []
        for task in uow.open_tasks():
            waiting = [each for each in uow.requests_of_cause(f"task:{task.id}") if each.status == "active"]
            to_nurse = [each for each in waiting if each.recipient_id == "staff-nurse" and each.address and each.address.channel == "sms"]
            made.append((task.times, [round((each.due - NOW) / timedelta(minutes=1)) for each in to_nurse]))
        return made

    assert await stores[0].run(found) == [(2, [0])] * len(people), "one task each, raised twice, and the nurse's page waits once"
    for store in stores:
        await store.close()


# --- in another dress ---------------------------------------------------------------------------------------------


async def test_an_urgent_text_under_a_picture(tmp_path: Path, fake_twilio: FakeTwilio) -> None:
    async with opened(tmp_path, fake_twilio):
        await fake_twilio.text("+12125550142", "goodbye everyone, i took all the pills", media=[("https://api.twilio.com/x", "image/jpeg")])
        await fake_twilio.news.until(lambda: any("URGENT" in message.body for message in fake_twilio.outbound(NURSE)), 30)
        await fake_twilio.news.until(lambda: any("911" in message.body for message in fake_twilio.outbound("+12125550142")), 30)


async def test_an_urgent_caption_on_telegram(tmp_path: Path, fake_twilio: FakeTwilio, fake_telegram: FakeTelegram) -> None:
    ana = fake_telegram.person()
    async with opened(tmp_path, fake_twilio, fake_telegram):
        await ana.photo("I don't want to live anymore")
        await fake_twilio.news.until(lambda: any("URGENT" in message.body for message in fake_twilio.outbound(NURSE)), 30)
        await fake_telegram.news.until(lambda: any("988" in each.text for each in fake_telegram.sent_to(ana.id)), 30)


@pytest.mark.parametrize(
    "text",
    ["Ich will mich umbringen", "je veux mourir", "quero morrer", "我想死", "хочу умереть", "أريد أن أموت", "tôi muốn chết", "죽고 싶어요",
     "chcę umrzeć", "ölmek istiyorum", "मैं मरना चाहता हूँ", "gusto ko nang mamatay", "ik wil dood", "vreau să mor", "saya ingin mati",
     "nataka kufa", "jag vill dö", "haluan kuolla", "želim umrijeti", "dëshiroj të vdes"],
)  # fmt: skip
async def test_an_urgent_text_in_a_language_that_we_do_not_read_reaches_a_person(house: House, text: str) -> None:
    await house.chat.text("Hi")
    await house.chat.text("1")
    said = await house.chat.text(text)
    tasks = [task for task in await house.chat.store.run(lambda uow: uow.open_tasks()) if task.kind == "crisis"]
    assert len(tasks) == 1 and tasks[0].priority == "urgent", "at least a person reads it"
    assert any(each["to"] == "patient" and "988" in str(each["text"]) for each in said)
    await house.chat.advance(11)
    assert [each.recipient_id for each in await pages(house)], "and is paged, at once or after ten minutes without an answer"


async def test_where_nobody_can_be_paged_the_patient_is_told_so_and_the_page_of_staff_shows_it(house: House) -> None:
    clinic = house.chat.shell.clinic
    house.chat.shell.clinic = replace(clinic, staff=tuple(replace(member, notices={}) for member in clinic.staff))
    await house.sign_in()
    said = await house.chat.text(URGENT)
    assert [each["key"] for each in said if each["to"] == "patient"] == ["crisis.no_staff"]
    assert await alarm(house)
