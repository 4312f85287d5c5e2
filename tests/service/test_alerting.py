"""The words "I have alerted our staff" wait for a page, and nothing that was written later leaves before them."""

from __future__ import annotations

from datetime import timedelta

from messenger.core.communication import Inbound
from messenger.service import due, turn
from tests.handlers.pages_house import House

URGENT = "I want to die"


async def text(house: House, body: str) -> None:
    """The patient texts; what is due leaves, and no provider says what became of it."""
    chat = house.chat
    inbound = Inbound("sms", chat.address, "clinic", body, f"text-{chat.clock.now().timestamp()}", chat.clock.now())
    await turn.receive(chat.shell, inbound)
    await due.run(chat.shell, chat.clock.now())


async def wait(house: House, seconds: float) -> None:
    house.chat.clock.advance(timedelta(seconds=seconds))
    await due.run(house.chat.shell, house.chat.clock.now())


def left(house: House) -> list[tuple[str, float]]:
    """What the patient was sent about danger, and how many seconds after the first page."""
    sent = house.chat.consoles["sms"].accepted
    paged = min(at for at, outbound, _ in sent if outbound.key == "staff.urgent")
    return [(outbound.key, (at - paged).total_seconds()) for at, outbound, _ in sent if outbound.key.startswith(("crisis.", "redflag."))]


async def test_two_urgent_texts_are_answered_in_the_order_they_were_written(house: House) -> None:
    await text(house, URGENT)
    await wait(house, 1)
    await text(house, "sorry i'm ok now")
    for _ in range(20):
        await wait(house, 0.25)
    assert [key for key, _ in left(house)] == ["crisis.no_staff", "crisis.short"]


async def test_a_second_urgent_text_waits_no_longer_than_the_first(house: House) -> None:
    await text(house, URGENT)
    await wait(house, 1)
    await text(house, "I mean it")
    for _ in range(20):
        await wait(house, 0.25)
    assert max(seconds for _, seconds in left(house)) <= 4


async def test_where_a_page_is_delivered_nothing_waits(house: House) -> None:
    said = await house.chat.text(URGENT)  # here the provider tells that all of it was delivered
    assert [each["key"] for each in said if each["to"] == "patient"] == ["crisis.full"]
    again = await house.chat.text("sorry i'm ok now")
    assert [each["key"] for each in again if each["to"] == "patient"] == ["crisis.short"]
