"""The clockwork's own watch: staff hear when messages wait, once for as long as it lasts; texts that reached us late; metrics."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import httpx
from fastapi import FastAPI

from messenger.core.communication import Inbound
from messenger.handlers import health
from messenger.service import missed, watch
from messenger.service.missed import OVERLAP
from tests.delivery.house import NOW, House, phone
from tests.fakes.faults import Refuse

BUSY = Refuse(429, {"code": 20429, "message": "", "status": 429})


async def gauges(house: House) -> dict[str, float]:
    """What ``/metrics`` says."""

    async def missing() -> list[str]:
        return []

    app = FastAPI()
    app.include_router(health.build_router(house.shell, missing))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1") as browser:
        text = (await browser.get("/metrics")).text
    return {line.rsplit(" ", 1)[0]: float(line.rsplit(" ", 1)[1]) for line in text.splitlines() if not line.startswith("#")}


async def test_a_stuck_sender_is_told_once_and_closed_when_it_recovers(house: House) -> None:
    party = await house.patient()
    house.fake.faults.extend([BUSY] * 60)
    await house.send(house.request(party))
    assert (await gauges(house))['messenger_sender_paused{channel="sms"}'] == 1
    for _ in range(9):
        await house.look(minutes=1)
    assert await house.tasks("waiting") == []
    await house.look(minutes=2)
    (task,) = await house.tasks("waiting")
    assert "11 minutes" in task.because and task.priority == "routine"
    found = await gauges(house)
    assert found["messenger_oldest_due_age_seconds"] == 660, "what was put off by its sender has waited since it was first due"
    await house.run(lambda uow: uow.save(replace(task, status="done", done_at=house.clock.now())))
    await house.look(minutes=5)
    await watch.look(house.shell, house.clock.now())
    assert await house.tasks("waiting") == [], "closed by staff while it lasts: not told again"
    house.fake.faults.clear()
    for _ in range(6):
        await house.look(minutes=4)
    assert len(house.went()) == 1 and (await gauges(house))["messenger_oldest_due_age_seconds"] == 0
    house.fake.faults.extend([BUSY] * 60)
    await house.send(house.request(party, "q2"))
    for _ in range(12):
        await house.look(minutes=1)
    assert len(await house.tasks("waiting")) == 1, "another episode is told again"
    house.fake.faults.clear()
    for _ in range(6):
        await house.look(minutes=4)
    assert await house.tasks("waiting") == [], "and closes by itself"


async def test_what_the_gate_puts_off_does_not_count_as_waiting(house: House) -> None:
    party = await house.patient()
    house.clock.advance(timedelta(hours=10))  # ten at night
    await house.send(house.request(party))
    assert "quiet hours" in (await house.row()).status_reason
    await house.look(hours=3)
    assert await house.tasks("waiting") == [] and (await gauges(house))["messenger_oldest_due_age_seconds"] == 0


async def test_metrics_count_what_did_not_arrive(house: House) -> None:
    house.fake.fates[phone(142).value] = [("undelivered", 30006)]
    party = await house.patient()
    await house.send(house.request(party))
    found = await gauges(house)
    assert found["messenger_undelivered_messages"] == 1 and found["messenger_repeated_messages"] == 0
    assert found['messenger_sender_paused{channel="sms"}'] == 0


# --- texts that reached us late -----------------------------------------------------------------------------------


class Inbox:
    """A provider's list of what it received."""

    def __init__(self, *texts: Inbound) -> None:
        self.texts = texts
        self.since = [NOW]

    async def received_since(self, since: object) -> tuple[Inbound, ...]:
        self.since.append(since)  # type: ignore[arg-type]  # the protocol's own type
        return self.texts


def text(body: str, minutes_ago: int, id: int = 1) -> Inbound:
    return Inbound("sms", phone(142), "+15005550006", body, f"SM{id:032x}", NOW - timedelta(minutes=minutes_ago))


async def test_a_missed_text_is_answered_late_with_honest_words_once(house: House) -> None:
    await house.patient()
    inbox = Inbox(text("When is my visit?", 90), text("hello?", 60, 2))
    assert await missed.recover(house.shell, inbox, "sms") == 2
    await house.look()
    late = [body for body in house.went() if "reached us only now" in body]
    assert len(late) == 1 and "10:30 AM" in late[0] and house.went()[0] == late[0], "said first, and once"
    await missed.recover(house.shell, inbox, "sms")
    await house.look()
    assert len([body for body in house.went() if "reached us only now" in body]) == 1, "what was taken in before is a repeat"
    assert inbox.since[-1] <= NOW - OVERLAP, "the list may lag behind what it received"


async def test_a_text_on_time_gets_no_such_words(house: House) -> None:
    await house.patient()
    await house.texts("When is my visit?")
    assert house.went() and not [body for body in house.went() if "only now" in body]


async def test_whoever_wrote_in_the_evening_is_not_answered_at_three_but_in_danger_they_are(house: House) -> None:
    await house.patient()
    house.clock.advance(timedelta(hours=15))  # three in the morning
    night = house.clock.now()
    await missed.recover(house.shell, Inbox(replace(text("When is my visit?", 0), received_at=night - timedelta(hours=5))), "sms")
    await house.look()
    assert house.went() == []
    await house.look(hours=5, minutes=1)
    assert house.went()
    urgent = replace(text("I want to kill myself", 0, 3), received_at=house.clock.now() - timedelta(hours=3))
    said = len(house.went())
    house.clock.advance(timedelta(hours=18))  # two in the morning
    await missed.recover(house.shell, Inbox(urgent), "sms")
    await house.look(seconds=4)
    assert any("988" in body and "only now" not in body for body in house.went()[said:])
