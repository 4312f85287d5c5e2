"""Senders: a pace in segments a second, patience that the provider asks for, and who never waits for either."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messenger.core.delivery import BACK_OFF, URGENT_BACK_OFF, back_off
from messenger.core.pace import Sender, Standing, opens_at, paused, place, used
from messenger.handlers.twilio_account import segments_per_second
from tests.delivery.house import NOW, House, phone
from tests.fakes.faults import Refuse

SECOND = timedelta(seconds=1)
BUSY = {"code": 20429, "message": "Too Many Requests", "status": 429}


def test_the_pace_follows_from_the_number() -> None:
    assert [segments_per_second(number) for number in ("+12125550100", "+18885550100", "72975", None)] == [1, 3, 100, 1]


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([0.5, 1.0, 3.0, 4.5, 100.0]),
    st.lists(st.tuples(st.integers(1, 3), st.sampled_from(["answer", "new"]), st.integers(0, 4000)), min_size=1, max_size=60),
)
def test_no_second_takes_more_than_its_segments_and_everybody_gets_a_turn(rate: float, asked: list[tuple[int, Standing, int]]) -> None:
    """Messages that come at random moments, looked at whenever one is due: the laws of the bucket, of its queue, and of its end."""
    sender, left = Sender("sms"), []
    waiting = [(NOW + timedelta(milliseconds=after), standing, segments, 0) for segments, standing, after in asked]
    looks = 0
    while waiting:
        waiting.sort(key=lambda each: (each[0], each[1]))
        due, standing, segments, times = waiting.pop(0)
        looks += 1
        if opens_at(sender, rate, due) <= due:
            sender = used(sender, rate, segments, due)
            left.append((due, segments))
            continue
        again: Standing = standing if standing == "answer" else "again" if times else "new"
        at, sender = place(sender, rate, again, due)
        assert at > due
        waiting.append((at, standing, segments, times + 1))
    total = sum(segments for _, segments in left)
    for index, (since, _) in enumerate(left):
        for until, _ in left[index:]:
            through = sum(segments for at, segments in left if since <= at <= until)
            # What leaves in a span fits its length, one second's worth in hand, and the last message may be longer than the room it found.
            assert through <= rate * (until - since).total_seconds() + max(rate, 1) + 3
    assert looks <= len(asked) * 30
    assert left[-1][0] <= NOW + timedelta(seconds=4 + (total + 6) * 2 / rate + 6)


def test_ten_thousand_at_once_are_put_off_once_each() -> None:
    sender, places = Sender("sms", free_at=NOW + SECOND), []
    for _ in range(10_000):
        at, sender = place(sender, 3.0, "new", NOW)
        places.append(at)
    assert places == sorted(places) and timedelta(seconds=3330) <= places[-1] - NOW <= timedelta(seconds=3340)
    assert place(sender, 3.0, "answer", NOW)[0] <= NOW + 2 * SECOND, "an answer goes before all of them"
    assert place(sender, 3.0, "again", NOW)[0] <= NOW + 2 * SECOND


@given(st.integers(1, 9), st.text(min_size=1, max_size=9), st.booleans())
def test_back_off_grows_with_jitter_made_of_the_key(attempts: int, key: str, urgent: bool) -> None:
    steps = URGENT_BACK_OFF if urgent else BACK_OFF
    base = steps[min(attempts, len(steps)) - 1]
    assert base <= back_off(key, attempts, urgent) <= base * 1.25
    assert back_off(key, attempts, urgent) == back_off(key, attempts, urgent)


def test_patience_grows_and_ends() -> None:
    sender, now, waits = Sender("sms"), NOW, []
    for _ in range(4):
        sender = paused(sender, "20429", 5, now)
        assert sender.paused_until is not None and sender.is_paused(now)
        waits.append((sender.paused_until - now).total_seconds())
        now = sender.paused_until
    assert waits == sorted(waits) and waits[0] >= 5 and waits[-1] >= 30
    assert paused(sender, "20429", 90, now).paused_until == now + 90 * SECOND, "what the provider asks for is the least"
    again = paused(sender, "20429", 5, now + timedelta(hours=1))
    assert again.refusals == 1


# --- through the product ------------------------------------------------------------------------------------------


async def test_texts_leave_at_the_senders_pace_answers_first_and_urgent_at_once(house: House) -> None:
    house.shell.paces = {"sms": 1.0}
    people = [await house.patient(200 + n) for n in range(6)]
    await house.send(*(house.request(party, f"q{n}", category="reminder", priority=50) for n, party in enumerate(people)))
    assert len(house.fake.attempts) == 1
    waiting = [await house.row(f"q{n}") for n in range(1, 6)]
    assert [row.status for row in waiting] == ["active"] * 5 and {row.waiting_since for row in waiting} == {NOW}
    assert sorted((row.due - NOW).total_seconds() for row in waiting) == [1, 2, 3, 4, 5]
    assert all("1 segments a second" in row.status_reason for row in waiting)
    urgent = house.request(people[5], "u", category="safety", priority=1)
    answer = house.request(people[5], "a", category="reply", words="other.not_read", priority=10)
    await house.send(urgent, answer)
    assert (await house.row("u")).status == "completed", "what may save a life waits for no pace"
    assert (await house.row("a")).status == "active"
    left: list[tuple[int, str]] = []
    for second in range(1, 12):
        before = len(house.fake.attempts)
        await house.look(seconds=1)
        assert len(house.fake.attempts) - before <= 1
        left += [(second, form["To"]) for form in house.fake.attempts[before:]]
    order = [to for _, to in left]
    assert len(order) == 6 and order[0] == phone(205).value, "the answer goes before the reminders that were first"
    assert (await house.row("a")).status == "completed"


async def test_where_no_pace_is_set_nothing_waits(house: House) -> None:
    people = [await house.patient(200 + n) for n in range(5)]
    await house.send(*(house.request(party, f"q{n}") for n, party in enumerate(people)))
    assert len(house.fake.attempts) == 5 and await house.run(lambda uow: uow.senders()) == ()


async def test_429_is_obeyed_by_the_whole_sender_and_staff_are_not_bothered(house: House) -> None:
    house.fake.faults.append(Refuse(429, BUSY, {"Retry-After": "40"}))
    first, second = await house.patient(201), await house.patient(202)
    await house.send(house.request(first))
    await house.send(house.request(second, "q2"))
    assert len(house.fake.attempts) == 1, "the other text waits too"
    assert "20429" in (await house.row("q2")).status_reason
    await house.send(house.request(second, "u", category="safety", priority=1))
    assert house.went(202) and len(house.fake.attempts) == 2, "a safety text is tried all the same"
    await house.look(seconds=39)
    assert len(house.fake.attempts) == 2
    await house.look(seconds=10)
    assert len(house.fake.attempts) == 4 and await house.tasks() == []


async def test_a_refused_account_stops_the_sender_and_pages_once_until_it_is_well(house: House) -> None:
    party, other = await house.patient(), await house.patient(143)
    bad = Refuse(401, {"code": 20003, "message": "Authenticate", "status": 401})
    house.fake.faults.extend([bad] * 40)
    await house.send(house.request(party))
    (task,) = await house.tasks("sender:")
    assert (task.key, task.priority, task.pages) == ("sender:sms:setup", "urgent", 1) and "20003" in task.because
    before = house.tried()
    await house.send(house.request(other, "q2"))
    assert house.tried() == before and house.tried(143) == 0, "nothing else is handed to a provider that refuses the account"
    for _ in range(3):
        await house.look(minutes=10)
    assert [(one.id, one.times) for one in await house.tasks("sender:")] == [(task.id, 1)], "told once for as long as it lasts"
    house.fake.faults.clear()
    for _ in range(4):
        await house.look(minutes=10)
    assert await house.tasks("sender:") == [] and len(house.went()) == 1 and len(house.went(143)) == 1


async def test_validity_ends_with_the_use(house: House) -> None:
    party = await house.patient()
    await house.send(house.request(party, useful_until=NOW + timedelta(minutes=20)), house.request(party, "q2", words="other.human"))
    assert [form.get("ValidityPeriod") for form in house.fake.attempts] == ["1200", None]


@pytest.mark.parametrize("code", [21408, 21608, 30941])
async def test_a_message_refused_by_configuration_is_told_and_others_go_on(house: House, code: int) -> None:
    party, other = await house.patient(), await house.patient(143)
    house.fake.faults.append(Refuse(400, {"code": code, "message": "", "status": 400}))
    await house.send(house.request(party))
    assert [task.priority for task in await house.tasks("sender:")] == ["routine"]
    assert (await house.row()).fault == "setup"
    await house.send(house.request(other, "q2"))
    assert len(house.went(143)) == 1
