"""Tasks, flags, answers, clearances, the waitlist."""

from __future__ import annotations

from dataclasses import replace

import pytest

from messenger.core.questionnaire import Response
from messenger.core.task import Flag, Task
from messenger.ports.records import Clearance, FeedState, WaitlistEntry
from messenger.ports.store import UnitOfWork
from messenger.store.sql import DatabaseFault, SqlStore
from tests.store.samples import ESCORT, HOUR, NOON, PATIENT, RESPONSE


@pytest.fixture
async def clinic(store: SqlStore) -> SqlStore:
    def put(uow: UnitOfWork) -> None:
        uow.add(PATIENT)
        uow.add(ESCORT)

    await store.run(put)
    return store


OPEN = Task("t1", "A4821", "ride", "routine", NOON, "ride:a1", patient_id="p1")


async def test_a_key_is_unique_among_tasks_not_done(clinic: SqlStore) -> None:
    await clinic.run(lambda uow: uow.add(OPEN))
    again = replace(OPEN, id="t2", code="B0001", created_at=NOON + HOUR)
    with pytest.raises(DatabaseFault):
        await clinic.run(lambda uow: uow.add(again))
    assert await clinic.run(lambda uow: uow.task_with_key("ride:a1")) == OPEN
    done = replace(OPEN, status="done", done_at=NOON)
    await clinic.run(lambda uow: uow.save(done))
    assert await clinic.run(lambda uow: uow.task_with_key("ride:a1")) is None
    await clinic.run(lambda uow: uow.add(again))
    assert await clinic.run(lambda uow: uow.task_with_key("ride:a1")) == again
    assert await clinic.run(lambda uow: uow.tasks_of("p1")) == (again,)
    assert await clinic.run(lambda uow: uow.tasks_of("p1", done=True)) == (done, again)
    assert await clinic.run(lambda uow: uow.open_tasks()) == (again,)


async def test_a_reply_code_means_the_newest_task(clinic: SqlStore) -> None:
    newer = replace(OPEN, id="t0", key="ride:a2", created_at=NOON + HOUR)

    def put(uow: UnitOfWork) -> None:
        uow.add(newer)
        uow.add(OPEN)

    await clinic.run(put)
    assert await clinic.run(lambda uow: uow.task_with_code("A4821")) == newer
    assert await clinic.run(lambda uow: uow.task_with_code("A0000")) is None


async def test_lists_of_a_patient_oldest_first(clinic: SqlStore) -> None:
    flags = [Flag("f2", "p1", "heart", NOON), Flag("f1", "p1", "brain", NOON + HOUR)]
    clearances = [Clearance("k2", "p1", "session", False, NOON, "dana"), Clearance("k1", "p1", "session", True, NOON + HOUR, "dana")]
    responses: list[Response] = [replace(RESPONSE, id="r2"), replace(RESPONSE, id="r1", started_at=NOON + HOUR)]
    waiting = [WaitlistEntry("w2", "p1", "session", NOON), WaitlistEntry("w1", "p2", "session", NOON + HOUR)]
    closed = WaitlistEntry("w3", "p1", "session", NOON, NOON)
    feeds = [FeedState("feed-1", None, "it answered 500"), FeedState("feed-2", NOON)]

    def put(uow: UnitOfWork) -> None:
        for record in (*reversed(flags), *reversed(clearances), *reversed(responses), *reversed(waiting), closed, *reversed(feeds)):
            uow.add(record)
        uow.add(Flag("f9", "p2", "heart", NOON))

    await clinic.run(put)
    assert await clinic.run(lambda uow: uow.flags_of("p1")) == tuple(flags)
    assert await clinic.run(lambda uow: uow.clearances_of("p1")) == tuple(clearances)
    assert await clinic.run(lambda uow: uow.responses_of("p1")) == tuple(responses)
    assert await clinic.run(lambda uow: uow.waitlist()) == tuple(waiting)
    assert await clinic.run(lambda uow: uow.feed_states()) == tuple(feeds)
