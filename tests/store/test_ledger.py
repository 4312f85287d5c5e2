"""The ledger: planning twice is harmless, a request is claimed once, a lost claim becomes unknown."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection

from messenger.core.communication import AskChoice, CommunicationRequest, DeliveryReceipt, Option, RequestStatus
from messenger.core.party import Party
from messenger.ports.store import UnitOfWork
from messenger.store.ledger import NEWEST_TO
from messenger.store.sql import DatabaseFault, SqlStore
from tests.postgres import Databases
from tests.store.conftest import KEY
from tests.store.samples import ESCORT, HOUR, NOON, PATIENT, STAFF, attempt, request

LEASE = timedelta(minutes=2)


@pytest.fixture
async def ledger(store: SqlStore) -> SqlStore:
    def put(uow: UnitOfWork) -> None:
        for party in (PATIENT, ESCORT, STAFF):
            uow.add(party)

    await store.run(put)
    return store


async def planned(store: SqlStore, *requests: CommunicationRequest) -> None:
    await store.run(lambda uow: uow.plan(requests, ()))


async def claimed(store: SqlStore, now: datetime, limit: int = 10) -> list[str]:
    return [one.id for one in await store.run(lambda uow: uow.claim_due(now, limit, now + LEASE))]


async def status(store: SqlStore, id: str) -> tuple[str, str]:
    found = await store.run(lambda uow: uow.get(CommunicationRequest, id))
    assert found is not None
    return found.status, found.status_reason


async def test_planning_twice_is_harmless(ledger: SqlStore) -> None:
    one = request("q1")
    again = replace(one, id="q9", words="other")
    await planned(ledger, one)
    await planned(ledger, again, request("q2", NOON + HOUR))
    assert [found.id for found in await ledger.run(lambda uow: uow.requests_of("p1"))] == ["q1", "q2"]
    assert await ledger.run(lambda uow: uow.requests_of_cause("appointment:a1")) == (one, request("q2", NOON + HOUR))


async def test_only_what_still_waits_is_revoked(ledger: SqlStore) -> None:
    await planned(ledger, request("q1"), request("q2", NOON + HOUR))
    await claimed(ledger, NOON)
    await ledger.run(lambda uow: uow.plan((request("q3"),), (("q1", "moved"), ("q2", "moved"))))
    assert await status(ledger, "q1") == ("sending", "")
    assert await status(ledger, "q2") == ("revoked", "moved")
    assert await status(ledger, "q3") == ("active", "")


async def test_claims_what_is_due_most_important_and_oldest_first(ledger: SqlStore) -> None:
    await planned(
        ledger,
        request("late", NOON - HOUR),
        request("later", NOON + HOUR),
        request("urgent", NOON, priority=0),
        request("early", NOON - 2 * HOUR),
        request("dropped", NOON - HOUR, status="dropped"),
    )
    assert await claimed(ledger, NOON, limit=2) == ["urgent", "early"]
    assert await claimed(ledger, NOON) == ["late"]
    assert await claimed(ledger, NOON) == []
    found = await ledger.run(lambda uow: uow.get(CommunicationRequest, "late"))
    assert found == request("late", NOON - HOUR, status="sending", lease_until=NOON + LEASE)


async def test_a_lease_that_ran_out_becomes_unknown_and_is_not_sent_again(ledger: SqlStore) -> None:
    await planned(ledger, request("q1"), request("q2", NOON + HOUR))
    await claimed(ledger, NOON)
    assert await claimed(ledger, NOON + LEASE) == []
    assert (await status(ledger, "q1"))[0] == "sending"
    assert await claimed(ledger, NOON + HOUR) == ["q2"]
    assert (await status(ledger, "q1"))[0] == "unknown"
    assert [one.id for one in await ledger.run(lambda uow: uow.unknown_requests(5))] == ["q1"]


async def test_the_outcome_is_recorded_over_the_claim(ledger: SqlStore) -> None:
    await planned(ledger, request("q1"))
    (one,) = await ledger.run(lambda uow: uow.claim_due(NOON, 1, NOON + LEASE))
    done = replace(one, status="completed", attempts=1, lease_until=None)
    await ledger.run(lambda uow: uow.save(done))
    assert await ledger.run(lambda uow: uow.get(CommunicationRequest, "q1")) == done
    assert await claimed(ledger, NOON + HOUR) == []


async def test_each_request_is_claimed_by_one_of_many(ledger: SqlStore, database_url: str) -> None:
    people = [Party(f"p{number}", "patient", NOON) for number in range(10, 50)]
    requests = [replace(request(f"q{person.id}"), recipient_id=person.id, patient_id=person.id) for person in people]

    def put(uow: UnitOfWork) -> None:
        for person in people:
            uow.add(person)
        uow.plan(requests, ())

    await ledger.run(put)
    seen: list[str] = []
    while len(seen) < len(requests):
        for batch in await asyncio.gather(*(claimed(ledger, NOON, limit=5) for _ in range(6))):
            seen += batch
    assert sorted(seen) == sorted(one.id for one in requests)


async def test_two_claims_never_decide_about_one_person_at_once(ledger: SqlStore) -> None:
    """A cap of one text: each claim looks at what else is on its way to the person, and only then lets its own leave."""
    await planned(ledger, *(request(f"q{number}") for number in range(12)))

    def decide(uow: UnitOfWork) -> None:
        for one in uow.claim_due(NOON, 1, NOON + LEASE):
            under_way = [other for other in uow.requests_of("p1") if other.status == "sending" and other.id != one.id]
            uow.save(replace(one, status="dropped", status_reason="cap") if under_way else one)

    async def due() -> bool:
        return await ledger.run(lambda uow: uow.oldest_due(NOON)) is not None

    while await due():
        await asyncio.gather(*(ledger.run(decide) for _ in range(6)))
    statuses = [one.status for one in await ledger.run(lambda uow: uow.requests_of("p1"))]
    assert sorted(statuses) == ["dropped"] * 11 + ["sending"]


async def test_requests_of_a_person_whom_somebody_holds_are_passed_over(postgres: Databases) -> None:
    url = postgres.fresh()
    store, other = SqlStore(url, KEY), SqlStore(url, KEY)
    elsewhere = replace(request("q4"), recipient_id="p2", patient_id="p2")
    about = replace(request("q3"), recipient_id="staff-1", role="staff")

    def put(uow: UnitOfWork) -> None:
        for party in (PATIENT, ESCORT, STAFF):
            uow.add(party)
        uow.plan((request("q1"), request("q2"), about, elsewhere), ())

    await store.run(put)
    loop = asyncio.get_running_loop()

    def hold(uow: UnitOfWork) -> tuple[list[str], list[str]]:
        ours = [one.id for one in uow.claim_due(NOON, 1, NOON + LEASE)]
        theirs = asyncio.run_coroutine_threadsafe(claimed(other, NOON), loop).result(20)
        return ours, theirs

    assert await store.run(hold) == (["q1"], ["q4"])
    assert await claimed(store, NOON) == ["q2", "q3"]
    await store.close()
    await other.close()
    postgres.drop(url)


async def test_when_the_next_one_is_due(ledger: SqlStore) -> None:
    assert await ledger.run(lambda uow: uow.next_due()) is None
    await planned(ledger, request("q1", NOON + HOUR), request("q2", NOON), request("q3", NOON - HOUR, status="revoked"))
    assert await ledger.run(lambda uow: uow.next_due()) == NOON
    assert await ledger.run(lambda uow: uow.oldest_due(NOON - HOUR)) is None
    assert await ledger.run(lambda uow: uow.oldest_due(NOON)) == NOON


async def test_attempts_by_request_by_person_and_by_the_providers_id(ledger: SqlStore) -> None:
    first = attempt("c1", sent_at=NOON)
    second = attempt("c2", sent_at=NOON + HOUR, provider_id="SM-c2")

    def put(uow: UnitOfWork) -> None:
        uow.plan((request("q1"),), ())
        uow.add(second)
        uow.add(first)

    await ledger.run(put)
    assert await ledger.run(lambda uow: uow.communications_of("q1")) == (first, second)
    assert await ledger.run(lambda uow: uow.communications_to("p1", NOON + HOUR)) == (second,)
    assert await ledger.run(lambda uow: uow.communication_with("sms", "SM-c1")) == first
    assert await ledger.run(lambda uow: uow.communication_with("telegram", "SM-c1")) is None


async def test_a_receipt_counts_once(ledger: SqlStore) -> None:
    sent = DeliveryReceipt("sms", "SM1", "sent", NOON + HOUR, "q1")
    failed = DeliveryReceipt("sms", "SM1", "undelivered", NOON, "q1", "30003", "final")
    for receipt, new in ((sent, True), (replace(sent, received_at=NOON), False), (failed, True), (failed, False)):
        assert await ledger.run(lambda uow, receipt=receipt: uow.add_receipt(receipt)) is new
    assert await ledger.run(lambda uow: uow.receipts_of("SM1")) == (sent, failed)


async def test_a_request_to_nobody_is_refused(ledger: SqlStore) -> None:
    with pytest.raises(DatabaseFault):
        await planned(ledger, request("q1", recipient_id="nobody"))


async def test_heartbeats_and_what_is_done_once(ledger: SqlStore) -> None:
    assert await ledger.run(lambda uow: uow.last_beat("ticker")) is None
    for at in (NOON, NOON + HOUR):
        await ledger.run(lambda uow, at=at: uow.beat("ticker", at))
    assert await ledger.run(lambda uow: uow.last_beat("ticker")) == NOON + HOUR
    won = await asyncio.gather(*(ledger.run(lambda uow: uow.claim_once("sheet:2026-11-02", NOON)) for _ in range(8)))
    assert sorted(won) == [False] * 7 + [True]


async def test_what_waits_and_what_was_asked_are_found_without_the_history(ledger: SqlStore) -> None:
    asked = AskChoice("confirm", (Option("1", "yes"),))

    def some(uow: UnitOfWork) -> None:
        uow.add(replace(request("old", NOON), status="completed", asks=asked))
        uow.add(replace(request("asked", NOON + HOUR), status="completed", asks=asked))
        uow.add(replace(request("said", NOON + 2 * HOUR), status="completed"))
        uow.add(request("waits", NOON + 4 * HOUR))
        uow.add(replace(request("later", NOON + 3 * HOUR), asks=asked, opens="confirm"))

    await ledger.run(some)
    assert [one.id for one in await ledger.run(lambda uow: uow.waiting_of("p1"))] == ["later", "waits"]
    assert await ledger.run(lambda uow: uow.last_question_to("p1")) == "asked"
    assert await ledger.run(lambda uow: uow.last_question_to("p2")) is None


@pytest.mark.parametrize("status", ["active", "sending", "unknown", "completed"])
async def test_a_reply_asks_before_its_outcome_is_known(ledger: SqlStore, status: RequestStatus) -> None:
    asked = AskChoice("slot", (Option("1", "Tue"),))

    def some(uow: UnitOfWork) -> None:
        uow.add(replace(request("old", NOON), status="completed", asks=asked))
        uow.add(replace(request("reply", NOON + HOUR), status=status, asks=asked))
        uow.add(replace(request("gone", NOON + 2 * HOUR), status="revoked", asks=asked))

    await ledger.run(some)
    assert await ledger.run(lambda uow: uow.last_question_to("p1")) == "reply"


async def test_the_newest_message_to_a_person_is_one_that_left_or_is_leaving(ledger: SqlStore) -> None:
    await planned(
        ledger,
        request("old", NOON - 3 * HOUR, status="completed", words="old"),
        request("left", NOON - 2 * HOUR, status="completed", words="left"),
        request("dropped", NOON - HOUR, status="dropped", words="dropped"),
        request("planned", NOON + HOUR, words="planned"),
        request("theirs", NOON, status="completed", words="theirs", recipient_id=ESCORT.id),
    )

    async def newest(since: datetime = NOON - 9 * HOUR, person: str = "p1") -> str | None:
        return await ledger.run(lambda uow: uow.newest_to(person, since))

    assert await newest() == "left"
    assert await newest(NOON - 2 * HOUR) == "left", "since then, that moment too"
    assert await newest(NOON - HOUR) is None
    assert await newest(person=ESCORT.id) == "theirs"
    await planned(ledger, request("reply", NOON - HOUR, words="reply", category="reply"))
    assert await newest() == "reply", "an answer that is about to leave"
    await planned(ledger, request("going", NOON - HOUR / 2, status="sending", words="going"))
    assert await newest() == "going"
    await planned(ledger, request("lost", NOON, status="unknown", words="lost"))
    assert await newest() == "lost"


async def test_the_newest_message_is_found_from_the_end_of_a_persons_own(ledger: SqlStore) -> None:
    def plan(connection: Connection) -> str:
        dialect = connection.dialect.name
        if dialect == "postgresql":
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        compiled = NEWEST_TO.on(dialect, {})
        said = {"sqlite": "EXPLAIN QUERY PLAN ", "postgresql": "EXPLAIN "}[dialect] + compiled.text
        values = tuple(compiled.parameters({"party": "p1", "since": NOON}))
        return "\n".join(str(row) for row in connection.exec_driver_sql(said, values))

    lines = (await ledger.read(plan)).replace(" ", "").splitlines()
    assert any("recipient_id" in line and "due>" in line for line in lines if "INDEX" in line or "IndexCond" in line), lines
