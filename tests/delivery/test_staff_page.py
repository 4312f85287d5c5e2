"""What staff see of texts that did not arrive: who, which text, why in words, and what to do, in both languages."""

from __future__ import annotations

from datetime import timedelta

import pytest

from messenger.core.communication import Communication, CommunicationRequest
from messenger.core.delivery import FAULTS, Fault
from messenger.core.detours import with_detours
from messenger.core.effects import TellStaff
from messenger.core.party import Address, Party
from messenger.handlers.pages import PageWords
from messenger.ports.store import UnitOfWork
from messenger.service import due
from messenger.service.outbox import not_delivered
from messenger.service.sheet import today
from messenger.service.tasks import tell_staff
from tests.handlers.pages_house import NOW, House, open_house, pages_of_the_sample

NUMBER = Address("sms", "+12125550142")


async def lost(house: House, id: str, fault: Fault, *, never_left: bool = False) -> None:
    """A text that did not arrive."""
    chat = house.chat
    now = chat.clock.now()
    request = CommunicationRequest(
        id, f"test:{id}:1:p1", "test", "test", "p1", "patient", "reminder", "reminder.confirm", now, patient_id="p1", status="failed",
        attempts=2, created_at=now,
    )  # fmt: skip

    def put(uow: UnitOfWork) -> None:
        uow.save(Party("p1", "patient", now, "Dana <b>Example</b>", addresses=(NUMBER,)))
        uow.plan((request,), ())
        if not never_left:
            uow.add(Communication(f"c-{id}", id, "p1", NUMBER, "Your visit is Tue", 1, "GSM-7", now, "failed", error_code="30006"))
        not_delivered(chat.shell, uow, request, "30006", now, fault)

    await chat.store.run(put)


@pytest.mark.parametrize("language", ["en", "es"])
async def test_every_fault_says_why_and_what_to_do(language: str) -> None:
    words: PageWords = pages_of_the_sample().words[language]
    for fault in FAULTS:
        why, remedy = words(f"staff.fault.{fault}"), words(f"staff.remedy.{fault}")
        assert len(why) >= 10 and len(remedy) >= 10
    assert len({words(f"staff.fault.{fault}") for fault in FAULTS}) == len(FAULTS)


async def test_the_list_names_the_person_the_text_the_reason_and_the_remedy() -> None:
    house = open_house()
    await house.sign_in()
    empty = await house.browser.get("/staff/undelivered")
    assert "Everything of the last 14 days arrived" in empty.text
    await lost(house, "r1", "landline")
    await lost(house, "r2", "too-late", never_left=True)
    shown = await house.browser.get("/staff/undelivered")
    assert shown.status_code == 200 and "Dana &lt;b&gt;Example&lt;/b&gt;" in shown.text
    for words in (
        "Your visit is Tue",
        "It is a landline: it cannot get texts.",
        "Ask for a mobile number",
        "(30006)",
        "2 tries",
        "It never left.",
    ):
        assert words in shown.text
    assert shown.text.count("Waiting for a person") == 2 and 'href="tel:+12125550142"' in shown.text
    spanish = await house.browser.get("/staff/undelivered?lang=es")
    assert "Es un teléfono fijo" in spanish.text and "Espera a una persona" in spanish.text
    (task,) = await house.chat.shell.views.tasks()
    await house.post("/staff/act", page="/staff/undelivered?lang=en", task=task.id, act="done", next="/staff/undelivered")
    after = await house.browser.get("/staff/undelivered")
    assert after.text.count("Seen to") == 2 and "Waiting for a person" not in after.text
    house.chat.clock.advance(timedelta(days=15))
    assert (await house.chat.shell.views.undelivered(house.chat.clock.now() - timedelta(days=14))) == ()


async def test_nobody_sees_it_without_signing_in() -> None:
    assert (await open_house().browser.get("/staff/undelivered")).status_code == 303


async def test_a_notice_to_staff_whose_channel_is_off_is_in_the_list_and_the_page_says_where_notices_go_now() -> None:
    house = open_house()
    await house.sign_in()
    shell = house.chat.shell
    desk = shell.clinic.staff[0]
    await house.chat.store.run(lambda uow: tell_staff(shell, uow, TellStaff("booking", "staff.sheet", today(shell, uow, NOW)), "test", NOW))
    del shell.channels["email"]
    house.chat.clock.advance(timedelta(minutes=1))
    await due.run(shell, house.chat.clock.now())
    shown = (await house.browser.get("/staff/undelivered")).text
    assert "The channel is switched off." in shown and "To staff" in shown and desk.name in shown
    assert "Everything of the last 14 days arrived" not in shown
    shell.clinic, shell.detours = with_detours(shell.clinic, {"sms", "voice"})
    shown = (await house.browser.get("/staff/undelivered")).text
    assert "Front desk, bookings: by SMS for now, because E-mail is switched off here." in shown
    assert (
        "Front desk, citas: por ahora por SMS, porque Correo está desactivado aquí."
        in (await house.browser.get("/staff/undelivered?lang=es")).text
    )
    shell.detours = with_detours(shell.clinic, {"telegram"})[1]
    assert (
        "Nurse on call, urgent pages: does not reach them. SMS is switched off here"
        in (await house.browser.get("/staff/undelivered?lang=en")).text
    )
