"""A mother and a daughter on one telephone: whose visit a text is about is known, or asked for by first name; nothing of the other's moves."""

from __future__ import annotations

from datetime import timedelta

import pytest

from messenger.core.appointment import Appointment
from messenger.service import staff
from messenger.service.staff_request import StaffRequest, StaffResult
from tests.handlers.pages_house import BOOKED, House


async def ask(house: House, act: str, **details: str) -> StaffResult:
    return await staff.act(house.chat.shell, StaffRequest("Robin", act, details=details))  # type: ignore[arg-type]


async def visit_of(house: House, patient: str) -> Appointment:
    (visit,) = await house.chat.store.run(lambda uow: uow.appointments_of(patient))
    return visit


async def two_on_one_phone(house: House, *slot: str, hours: int = 24) -> tuple[str, str]:
    """Sam books by text; staff enrol Rosa on the same number and book her ``hours`` later. Their ids."""
    first, second = "Sam Rivera", "Rosa Rivera"
    slot = slot or ("1",)
    await house.journey(*BOOKED[:-2], *slot, BOOKED[-1])
    (sam,) = await house.chat.store.run(lambda uow: uow.parties_at(house.chat.address))
    made = await ask(house, "enrol", name=second, phone=house.chat.address.value, language="en", consent="yes")
    assert made.done and made.id != sam.id, "a second person, not the first one renamed"
    assert {each.name for each in await house.chat.store.run(lambda uow: uow.parties_at(house.chat.address))} == {first, second}
    his = await visit_of(house, sam.id)
    start = (his.start + timedelta(hours=hours)).isoformat()
    booked = await ask(
        house, "book", patient=made.id or "", service=his.service, start=start, practitioner=his.practitioner, location=his.location
    )
    assert booked.done, booked.because
    await house.chat.settle()
    await house.chat.advance(120)
    return sam.id, made.id or ""


def texts(messages: list[dict[str, object]]) -> list[object]:
    return [message["key"] for message in messages if message["to"] == "patient"]


async def test_a_change_out_of_the_blue_is_asked_about(house: House) -> None:
    sam, rosa = await two_on_one_phone(house)
    assert texts(await house.chat.text("i need to cancel my appointment")) == ["other.which_person"]
    assert texts(await house.chat.text("rosa, cancel the appointment")) == ["change.call_off_ask"]
    assert texts(await house.chat.text("9")) == ["change.called_off"], "the same exchange: still Rosa"
    assert (await visit_of(house, rosa)).status == "cancelled"
    assert (await visit_of(house, sam)).status == "booked"


@pytest.mark.parametrize("name", ["rosa", "Rosa Rivera", "it's rosa", "for Rosa please", "es para rosa"])
async def test_the_name_alone_says_whom_the_text_before_is_about(house: House, name: str) -> None:
    sam, rosa = await two_on_one_phone(house)
    assert texts(await house.chat.text("i need to cancel my appointment")) == ["other.which_person"]
    assert texts(await house.chat.text(name)) == ["change.call_off_ask"]
    await house.chat.text("9")
    assert [(await visit_of(house, each)).status for each in (sam, rosa)] == ["booked", "cancelled"]


@pytest.mark.parametrize("text", ["rosa is asking where to park", "is it rosa?"])
async def test_a_name_with_more_beside_it_is_read_as_it_stands(house: House, text: str) -> None:
    await two_on_one_phone(house)
    await house.chat.text("i need to cancel my appointment")
    assert "change.call_off_ask" not in texts(await house.chat.text(text))


async def test_a_name_with_something_urgent_beside_it_is_urgent(house: House) -> None:
    await two_on_one_phone(house)
    await house.chat.text("i need to cancel my appointment")
    assert texts(await house.chat.text("rosa i took all my pills"))[0].startswith(("crisis", "redflag"))  # type: ignore[attr-defined]


async def test_the_other_person_is_named_in_the_same_exchange(house: House) -> None:
    sam, rosa = await two_on_one_phone(house)
    await house.chat.text("rosa needs to cancel her appointment")
    await house.chat.text("9")
    assert texts(await house.chat.text("sam needs to cancel his appointment too"))[0] == "change.call_off_ask"
    await house.chat.text("9")
    assert {(await visit_of(house, each)).status for each in (sam, rosa)} == {"cancelled"}


async def until_asked(house: House, choice: str) -> None:
    """Time passes until a text asks ``choice``."""
    for _ in range(24 * 20):
        told = await house.chat.advance(60)
        if any(message["to"] == "patient" and (message["asks"] or {}).get("choice") == choice for message in told):
            return
    raise AssertionError("never asked")


async def test_an_answer_belongs_to_the_person_who_was_asked(house: House) -> None:
    sam, rosa = await two_on_one_phone(house, "any time after dec 9", "1", hours=72)
    await until_asked(house, "confirm")
    await house.chat.text("1")
    assert [(await visit_of(house, each)).confirmed_at is not None for each in (sam, rosa)] == [True, False]
    await until_asked(house, "confirm")
    await house.chat.text("1")
    assert (await visit_of(house, rosa)).confirmed_at is not None


async def test_an_answer_that_may_be_for_either_is_asked_about(house: House) -> None:
    sam, rosa = await two_on_one_phone(house, "any time after dec 9", "1", hours=2)
    await until_asked(house, "confirm")
    await house.chat.advance(180)
    assert texts(await house.chat.text("1")) == ["other.which_person"]
    assert texts(await house.chat.text("sam 1"))[0] == "booked.confirmed"
    assert [(await visit_of(house, each)).confirmed_at is not None for each in (sam, rosa)] == [True, False]


async def test_a_question_that_concerns_nobody_in_particular_is_answered(house: House) -> None:
    await two_on_one_phone(house)
    assert texts(await house.chat.text("where do i park?"))[0] == "faq.location"


async def test_a_crisis_is_never_held_up_by_the_question_who(house: House) -> None:
    await two_on_one_phone(house)
    assert texts(await house.chat.text("i want to kill myself tonight"))[0] == "crisis.full"
