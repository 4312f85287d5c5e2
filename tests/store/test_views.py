"""What pages read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from messenger.core.communication import Communication
from messenger.core.party import Address
from messenger.core.ride import Ride
from messenger.core.states import Conversation
from messenger.core.task import Flag, Task
from messenger.ports.store import UnitOfWork
from messenger.ports.views import ThreadLine, Views, VisitRow
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews
from tests.store.samples import ANA, BEN, ESCORT, HOUR, NOON, PATIENT, STAFF, attempt, inbound, request, visit

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
TALK = Conversation("v1", ANA, NOON, party_id="p1", last_inbound_at=NOON)


@pytest.fixture
async def clinic(store: SqlStore) -> SqlStore:
    def put(uow: UnitOfWork) -> None:
        for party in (PATIENT, ESCORT, STAFF):
            uow.add(party)
        uow.add(TALK)
        uow.plan((request("q1"), request("q2"), request("q3", role="staff", recipient_id="staff-1", category="reply")), ())

    await store.run(put)
    return store


@pytest.fixture
def views(clinic: SqlStore) -> Views:
    return SqlViews(clinic)


def task(id: str, **changes: object) -> Task:
    made = Task(id, "A0001", "ride", "routine", NOON, f"ride:{id}", patient_id="p1")
    return replace(made, **changes)  # type: ignore[arg-type]  # fields of a task


async def test_the_days_sheet(clinic: SqlStore, views: Views) -> None:
    ride = Ride("a1", "none")
    flag, closed = Flag("f1", "p1", "heart", NOON), Flag("f2", "p1", "brain", NOON, closed_at=NOON)
    urgent, routine = task("t1", priority="urgent", created_at=NOON + HOUR), task("t2")
    newer = Conversation("v2", BEN, NOON, party_id="p1", last_inbound_at=NOON + HOUR)
    first, second = visit("a1"), visit("a2", NOON + 3 * HOUR, patient_id="p2", status="cancelled")

    def put(uow: UnitOfWork) -> None:
        for one in (second, first, visit("a3", NOON + DAY)):
            uow.book(one)
        for record in (ride, flag, closed, routine, urgent, task("t3", status="done"), newer):
            uow.add(record)

    await clinic.run(put)
    assert await views.day(NOON, NOON + DAY) == (
        VisitRow(first, PATIENT, ride, (flag,), (urgent, routine), "v2"),
        VisitRow(second, ESCORT, None),
    )
    assert await views.day(NOON + MINUTE, NOON + HOUR) == ()


async def test_a_thread_is_what_came_and_what_went_but_not_to_staff(clinic: SqlStore, views: Views) -> None:
    came = inbound("i1", NOON, "hola", conversation_id="v1")
    answer = attempt("c1", "q1", sent_at=NOON + MINUTE)
    failed = attempt("c2", "q2", sent_at=NOON + 2 * MINUTE, status="failed", error_code="30003")
    to_escort = attempt("c3", "q2", sent_at=NOON + 3 * MINUTE, recipient_id="p2")
    notice = attempt("c4", "q3", sent_at=NOON + 4 * MINUTE)
    page = attempt("c5", "q1", sent_at=NOON + 5 * MINUTE, category="staff")
    elsewhere = attempt("c6", "q1", address=BEN)

    def put(uow: UnitOfWork) -> None:
        for record in (answer, failed, to_escort, notice, page, elsewhere, came, inbound("i2", sender=BEN)):
            uow.add(record)

    await clinic.run(put)
    asked = {one.id: one for one in await clinic.run(lambda uow: uow.requests_of("p1"))}
    lines = (
        ThreadLine(NOON, "in", "hola", "Ana Núñez 🌱", inbound=came),
        ThreadLine(NOON + MINUTE, "out", answer.text, "Ana Núñez 🌱", request=asked["q1"], communication=answer),
        ThreadLine(NOON + 2 * MINUTE, "out", failed.text, "Ana Núñez 🌱", request=asked["q2"], communication=failed),
        ThreadLine(NOON + 3 * MINUTE, "out", to_escort.text, "Ben Example", request=asked["q2"], communication=to_escort),
    )
    assert await views.thread("v1") == lines
    assert await views.thread("v1", limit=2) == lines[2:]
    assert await views.thread("nowhere") == ()
    assert await views.threads() == ((TALK, PATIENT, lines[-1]),)


async def test_threads_newest_first_and_silent_ones_last(clinic: SqlStore, views: Views) -> None:
    others = [Conversation(f"v{number}", Address("sms", f"+1212555018{number}"), NOON + number * MINUTE) for number in (2, 3, 4)]
    texts = [
        inbound("i1", NOON + HOUR, "old", others[0].address),
        inbound("i2", NOON + 3 * HOUR, "newest", others[0].address),
        replace(inbound("i3", NOON + 2 * HOUR, "second", others[1].address)),
    ]

    def put(uow: UnitOfWork) -> None:
        for record in (*others, *texts, attempt("c1", "q1", sent_at=NOON + HOUR)):
            uow.add(record)

    await clinic.run(put)
    found = await views.threads()
    assert [(conversation.id, line and line.text) for conversation, _, line in found] == [
        ("v2", "newest"),
        ("v3", "second"),
        ("v1", attempt().text),
        ("v4", None),
    ]
    assert [line.who for _, person, line in found if line and person is None] == [others[0].address.value, others[1].address.value]
    assert [conversation.id for conversation, _, _ in await views.threads(limit=2)] == ["v2", "v3"]


async def test_what_left_is_numbered_once_and_for_all(clinic: SqlStore, views: Views) -> None:
    async def save(*attempts: Communication) -> None:
        def put(uow: UnitOfWork) -> None:
            for one in attempts:
                uow.save(one)

        await clinic.run(put)

    trying = attempt("c1", "q1", status="sending", provider_id=None)
    await save(trying, attempt("c2", "q2", status="failed"), attempt("c3", "q3", status="unknown"))
    assert await views.sent() == ()
    await save(attempt("c4", "q3", recipient_id="staff-1", status="sent"), attempt("c1", "q1", status="accepted"))
    assert [(number, line.communication and line.communication.id, line.who) for number, line in await views.sent()] == [
        (1, "c4", "Dana Example"),
        (2, "c1", "Ana Núñez 🌱"),
    ]
    await save(attempt("c1", "q1", status="undelivered"), attempt("c4", "q3", recipient_id="staff-1", status="delivered"))
    await save(attempt("c3", "q3", status="delivered"))
    assert [(number, line.communication and line.communication.id) for number, line in await views.sent()] == [
        (1, "c4"),
        (2, "c1"),
        (3, "c3"),
    ]
    assert [number for number, _ in await views.sent(after=1)] == [2, 3]
    assert [number for number, _ in await views.sent(after=1, limit=1)] == [2]
    assert await views.sent(after=3) == ()


async def test_tasks(clinic: SqlStore, views: Views) -> None:
    old, new = task("t1"), task("t2", created_at=NOON + HOUR)
    urgent = task("t3", priority="urgent", created_at=NOON + DAY)
    done = [task(f"d{number:03}", status="done", done_at=NOON + number * MINUTE) for number in range(103)]

    def put(uow: UnitOfWork) -> None:
        for record in (new, old, urgent, *done):
            uow.add(record)

    await clinic.run(put)
    assert await views.tasks() == (urgent, old, new)
    assert await clinic.run(lambda uow: uow.open_tasks()) == (urgent, old, new)
    assert await views.tasks(done=True) == tuple(reversed(done))[:100]


async def test_everybody_who_may_be_booked_for_also_two_on_one_number(clinic: SqlStore, views: Views) -> None:
    second = replace(PATIENT, id="p0", name="Ana Two", created_at=PATIENT.created_at + HOUR)
    await clinic.run(lambda uow: uow.add(second))
    assert await views.patients() == (second, PATIENT), "no escort, no staff"
    assert await views.patients(limit=1) == (second,)
