"""What the patient is told about staff: 988 and 911 at once, beside the page; taken back where no page is delivered within three seconds."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from messenger.core.communication import Inbound
from messenger.service import due, turn
from tests.handlers.pages_house import House, open_house

URGENT = "I want to die"


@pytest.fixture
async def house() -> AsyncIterator[House]:
    opened = open_house()
    yield opened
    await opened.browser.aclose()
    await opened.chat.store.close()


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


@pytest.mark.parametrize(("words", "first"), [(URGENT, "crisis.full"), ("I have crushing chest pain right now", "redflag.full")])
async def test_the_words_of_an_emergency_leave_with_the_page(house: House, words: str, first: str) -> None:
    await text(house, words)
    assert left(house) == [(first, 0)]


async def test_two_urgent_texts_are_answered_in_the_order_they_were_written(house: House) -> None:
    await text(house, URGENT)
    await wait(house, 1)
    await text(house, "sorry i'm ok now")
    await wait(house, 2)
    assert left(house) == [("crisis.full", 0), ("crisis.short", 1), ("crisis.no_staff", 3)]


async def test_nothing_is_taken_back_once_a_page_was_delivered(house: House) -> None:
    said = await house.chat.text(URGENT)  # here the provider tells that all of it was delivered
    assert [each["key"] for each in said if each["to"] == "patient"] == ["crisis.full"]
    assert [each for each in await house.chat.advance(5) if each["to"] == "patient"] == []


async def test_nothing_is_taken_back_once_somebody_has_it(house: House) -> None:
    await text(house, URGENT)
    code = (await house.chat.store.run(lambda uow: uow.open_tasks()))[0].code
    nurse = next(iter(house.chat.shell.clinic.clinicians(house.chat.clock.now())))
    reply = Inbound(
        "sms",
        nurse.addresses["mobile"] if "mobile" in nurse.addresses else next(iter(nurse.addresses.values())),
        "clinic",
        code,
        "r1",
        house.chat.clock.now(),
    )
    await turn.receive(house.chat.shell, reply)
    await wait(house, 3)
    assert [key for key, _ in left(house)] == ["crisis.full", "crisis.acknowledged"]


async def test_what_takes_it_back_never_overtakes_it(house: House) -> None:
    house.chat.provider("down")
    await text(house, URGENT)
    await wait(house, 3)
    house.chat.provider("up")
    for _ in range(40):
        await wait(house, 5)
    keys = [key for key, _ in left(house)]
    assert keys[0] == "crisis.full" and keys[1:] in ([], ["crisis.no_staff"])
