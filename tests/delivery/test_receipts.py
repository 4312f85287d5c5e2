"""What the provider says later: receipts in any order, before our own commit, faults of the number, silence for hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from messenger.core.appointment import Appointment
from messenger.core.communication import AskChoice, DeliveryReceipt, Inbound, Option, When
from messenger.core.consent import consent_status
from messenger.core.free_slots import free_slots
from messenger.core.party import Address
from messenger.core.states import ChoosingSlot, Conversation
from messenger.handlers.console import Mood
from messenger.service import receipts, turn
from messenger.service.outbox import REPEATED
from tests.delivery.house import NOW, House, phone, sample
from tests.fakes.faults import Broken

TELEGRAM = Address("telegram", "7001")


@pytest.mark.parametrize("code", [30005, 30006])
async def test_a_bad_number_goes_another_way_with_consent_and_is_flagged(house: House, code: int) -> None:
    house.fake.fates[phone(142).value] = [("sent", None), ("undelivered", code)]
    party = await house.patient(142, TELEGRAM)
    await house.send(house.request(party))
    await house.look(seconds=1)
    assert [(each.address.channel, each.status) for each in await house.attempts()] == [("sms", "undelivered"), ("telegram", "accepted")]
    assert (await house.row()).status == "completed" and await house.tasks("delivery") == []
    await house.send(house.request(party, "q2"))
    assert house.tried() == 1, "the number is known to be bad: the next text goes the other way at once"
    assert [each.address.channel for each in await house.attempts("q2")] == ["telegram"]


async def test_without_another_way_a_person_is_told_in_words_and_nothing_scheduled_goes_there_until_they_write(house: House) -> None:
    house.fake.fates[phone(142).value] = [("undelivered", 30006)]
    party = await house.patient(142, TELEGRAM, everywhere=False)
    await house.send(house.request(party))
    row = await house.row()
    assert (row.status, row.fault) == ("failed", "landline")
    (task,) = await house.tasks("delivery")
    assert "the number is a landline" in task.because and "call" in task.because and task.patient_id == party.id
    tried = house.tried()
    await house.send(house.request(party, "q2", category="reminder"))
    assert ((await house.row("q2")).status, (await house.row("q2")).fault) == ("dropped", "bad-number")
    assert house.tried() == tried
    del house.fake.fates[phone(142).value]
    await house.look(minutes=1)
    await house.texts("hello?", 142)
    await house.send(house.request(party, "q3"))
    assert (await house.row("q3")).status == "completed", "whoever writes from a number has proved it wrong"


async def test_an_opt_out_and_a_block_are_answers_no_other_way_is_tried(house: House) -> None:
    party = await house.patient(142, TELEGRAM)
    house.fake.opted_out.add(("+15005550006", phone(142).value))
    await house.send(house.request(party))
    consents = await house.run(lambda uow: uow.consents_at(phone(142)))
    assert consent_status(consents, phone(142), "texts") == "inactive"
    assert house.telegram.accepted == [] and (await house.row()).fault == "opted-out"
    other = await house.patient(143, Address("telegram", "7002"))
    house.fake.fates[phone(143).value] = [("undelivered", 30004)]
    await house.send(house.request(other, "q2"))
    assert house.telegram.accepted == [] and (await house.row("q2")).fault == "blocked"
    assert {task.patient_id for task in await house.tasks("delivery")} == {"p142", "p143"}


async def test_a_handset_out_of_reach_is_tried_three_times_and_an_unknown_error_twice(house: House) -> None:
    for number, code, times in ((142, 30003, 3), (143, 30008, 2)):
        house.fake.fates[phone(number).value] = [("undelivered", code)]
        party = await house.patient(number)
        await house.send(house.request(party, f"q{code}"))
        for _ in range(4):
            await house.look(minutes=16)
        assert house.tried(number) == times
        assert [each.error_code for each in await house.attempts(f"q{code}")] == [str(code)] * times
        assert (await house.row(f"q{code}")).status == "failed" and len(await house.tasks(f"delivery:p{number}")) == 1


@pytest.mark.parametrize("last", [("delivered", None), ("undelivered", 30006)])
async def test_a_callback_that_beats_the_answer_has_the_last_word(house: House, last: tuple[str, int | None]) -> None:
    house.fake.callback_before_response = True
    house.fake.fates[phone(142).value] = [("sent", None), last]
    party = await house.patient()
    await house.send(house.request(party))
    (attempt,) = await house.attempts()
    assert attempt.status == last[0] and attempt.error_code == (str(last[1]) if last[1] else None)
    assert (await house.row()).status == ("completed" if last[0] == "delivered" else "failed")


async def test_a_callback_settles_an_answer_that_was_lost_though_the_list_lags(house: House) -> None:
    house.fake.callback_before_response = True
    house.fake.faults.append(Broken(500, accepted=True))
    house.fake.lag_lists(50)
    party = await house.patient()
    await house.send(house.request(party))
    for _ in range(8):
        await house.look(minutes=2)
    assert house.tried() == 1 and [each.status for each in await house.attempts()] == ["delivered"]


async def test_the_status_only_rises_and_the_first_code_stays(house: House) -> None:
    house.fake.automatic = False
    party = await house.patient()
    await house.send(house.request(party))
    sid = house.fake.outbound(phone(142).value)[0].sid
    seen = []
    for status in ("sending", "queued", "delivered", "sent", "delivered", "read", "sending"):
        await house.fake.callback(sid, status)
        seen.append((await house.attempts())[0].status)
    assert seen == ["sending", "sending", "delivered", "delivered", "delivered", "read", "read"]
    events = await house.run(lambda uow: uow.receipts_of(sid))
    assert [event.status for event in events] == ["sending", "queued", "delivered", "sent", "read"], "a repeat is no event"
    await house.fake.callback(sid, "undelivered", 30003)
    await house.fake.callback(sid, "failed", 30008)
    assert (await house.attempts())[0].error_code == "30003"


# --- silence ------------------------------------------------------------------------------------------------------


async def test_lost_callbacks_are_asked_for(house: House) -> None:
    house.fake.automatic = False
    party = await house.patient()
    await house.send(house.request(party), house.request(party, "q2", words="other.human"))
    first, second = house.fake.outbound(phone(142).value)
    first.status, second.status, second.error_code = "delivered", "undelivered", 30006
    await house.look(hours=1)
    assert [(await house.attempts(id))[0].status for id in ("q1", "q2")] == ["accepted", "accepted"]
    await house.look(hours=1, minutes=1)
    assert [(await house.attempts(id))[0].status for id in ("q1", "q2")] == ["delivered", "undelivered"]
    assert (await house.row("q2")).fault == "landline"


async def test_sent_for_hours_is_unknown_and_a_person_hears_of_what_matters(house: House) -> None:
    house.fake.automatic = False
    party = await house.patient()
    await house.send(house.request(party), house.request(party, "q2", category="reply", words="other.not_read"))
    for message in house.fake.outbound(phone(142).value):
        message.status = "sent"
    await house.look(hours=2, minutes=1)
    assert [(await house.attempts(id))[0].status for id in ("q1", "q2")] == ["unknown", "unknown"]
    assert [(await house.row(id)).fault for id in ("q1", "q2")] == ["no-report", None]
    (task,) = await house.tasks("delivery")
    assert "no report of its delivery" in task.because and task.times == 1
    await house.look(minutes=30)
    assert (await house.tasks("delivery"))[0].times == 1 and house.tried() == 2, "told once, and nothing is sent again"
    await house.fake.callback(house.fake.outbound(phone(142).value)[0], "delivered")
    assert ((await house.attempts())[0].status, (await house.row()).fault) == ("delivered", None)


async def test_whoever_has_written_since_was_reached(house: House) -> None:
    house.fake.automatic = False
    party = await house.patient()
    await house.send(house.request(party))
    await house.look(minutes=1)
    await house.texts("thanks")
    await house.look(hours=2, minutes=1)
    assert (await house.attempts())[0].status == "unknown" and await house.tasks("delivery") == []


# --- where nobody can be asked ------------------------------------------------------------------------------------


@pytest.mark.parametrize("repeatable", [True, False])
async def test_on_telegram_at_most_one_repeat_and_only_of_what_may_be_repeated(house: House, repeatable: bool) -> None:
    house.telegram.mood = "unknown"
    party = await house.patient(142, TELEGRAM)
    await house.send(house.request(party, address=TELEGRAM, repeatable=repeatable))
    for _ in range(6):
        await house.look(minutes=5)
    assert len(house.telegram.accepted) == (2 if repeatable else 1)
    assert await house.run(lambda uow: uow.count_once(REPEATED)) == int(repeatable)
    assert ((await house.row()).status, (await house.row()).fault) == ("failed", "unknown") and len(await house.tasks("delivery")) == 1


async def test_a_receipt_without_a_meaning_is_read_by_its_action(house: House) -> None:
    house.fake.automatic = False
    party = await house.patient()
    await house.send(house.request(party))
    (attempt,) = await house.attempts()
    told = DeliveryReceipt("sms", attempt.provider_id or "", "undelivered", NOW, "q1", "99", "bad-address")
    await receipts.receive(house.shell, told)
    assert (await house.row()).fault == "bad-number"
    await receipts.receive(house.shell, replace(told, provider_id="unheard-of", request_id=None))


@pytest.mark.parametrize("mood", ["up", "unknown"])
async def test_a_tap_on_what_the_provider_has_not_answered_for_counts(house: House, mood: Mood) -> None:
    """People see a text, and may tap at once, before its provider has answered us; an answer may also be lost."""
    patient = await house.patient(142, TELEGRAM)
    clinic = sample().clinic
    slots = free_slots(clinic, clinic.services["consultation"], (), house.clock.now(), limit=3, spread=True)
    asks = AskChoice("slot", tuple(Option(str(number), "", slot.start) for number, slot in enumerate(slots, 1)))
    older = house.request(patient, "older", category="reply", address=TELEGRAM, asks=AskChoice("consent", (Option("1", ""),)))
    await house.send(older)
    house.clock.advance(timedelta(minutes=1))
    await house.run(lambda uow: uow.save(Conversation("chat", TELEGRAM, NOW, patient.id, state=ChoosingSlot("consultation", slots))))
    house.telegram.mood = mood
    await house.send(house.request(patient, "offer", category="reply", address=TELEGRAM, asks=asks))
    assert (await house.row("offer")).status == ("completed" if mood == "up" else "unknown")
    await tap(house, "offer", "2")
    booked = await house.run(lambda uow: uow.appointments_of(patient.id))
    assert [visit.start for visit in booked] == [slots[1].start]


@pytest.mark.parametrize("minutes", [0, 10], ids=["not known yet", "given up"])
async def test_a_tap_answers_a_reminder_whose_outcome_nobody_knows(house: House, minutes: int) -> None:
    """What a reminder asks is open once it has left; whoever taps its button has it."""
    patient = await house.patient(142, TELEGRAM)
    await house.run(lambda uow: uow.add(Conversation("chat", TELEGRAM, NOW, patient.id)))
    visit = await house.visit(patient, house.clock.now() + timedelta(days=9))
    house.telegram.mood = "unknown"
    reminder = house.request(patient, category="reminder", words="reminder.confirm", opens="confirm", appointment_id=visit.id)
    await house.send(replace(reminder, address=TELEGRAM, params={"when": When(visit.start), "clinic": "C", "phone": "P"}))
    if minutes:
        await house.look(minutes=minutes)
    assert (await house.row()).status == ("failed" if minutes else "unknown")
    await tap(house, "q1", "1")
    kept = await house.run(lambda uow: uow.get(Appointment, visit.id))
    assert kept.confirmed_at == house.clock.now()
    assert ((await house.row()).status, (await house.row()).fault) == ("completed", None)


async def test_a_tap_of_somebody_else_says_nothing_about_a_text(house: House) -> None:
    patient = await house.patient(142, TELEGRAM)
    house.telegram.mood = "unknown"
    await house.send(house.request(patient, address=TELEGRAM))
    await tap(house, "q1", "1", Address("telegram", "7002"))
    assert (await house.row()).status == "unknown"


async def tap(house: House, request_id: str, value: str, sender: Address = TELEGRAM) -> None:
    """Somebody taps a button of a text."""
    await turn.receive(
        house.shell, Inbound("telegram", sender, "bot", value, f"tap-{request_id}", house.clock.now(), button=value, answers=request_id)
    )


async def test_a_tap_on_an_old_button_is_answered_though_nothing_is_open(house: House) -> None:
    patient = await house.patient(142, TELEGRAM)
    await house.run(lambda uow: uow.add(Conversation("chat", TELEGRAM, NOW, patient.id)))
    for id in ("older", "newer"):
        asks = AskChoice("consent", (Option("1", ""),))
        await house.send(house.request(patient, id, category="reply", address=TELEGRAM, asks=asks))
        house.clock.advance(timedelta(minutes=1))
    await tap(house, "older", "1")
    rows = await house.run(lambda uow: uow.requests_of(patient.id))
    assert [row.words for row in rows if row.cause.startswith("inbound:")] == ["other.nothing_open"]
