"""Many at a time: what is looked up together is what is looked up one by one, and an acceptance is kept once, in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from messenger.core.communication import AskChoice, Communication, CommunicationRequest
from messenger.core.consent import Consent, consent_status
from messenger.core.party import Address, Party
from messenger.core.ride import Ride
from messenger.core.states import AskingRide, Conversation
from messenger.ports.store import Taken, UnitOfWork
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews
from tests.store.samples import HOUR, NOON, attempt, request, visit

NUMBERS = range(5)
WHERE = {n: Address("sms", f"+121255601{n:02d}") for n in NUMBERS}


def person(number: int) -> Party:
    return Party(f"p{number}", "patient", NOON, addresses=(WHERE[number],))


@pytest.fixture
async def crowd(store: SqlStore) -> SqlStore:
    """Five people with a conversation, a visit with a ride, a request and an attempt each."""

    def put(uow: UnitOfWork) -> None:
        for n in NUMBERS:
            uow.add(person(n))
            uow.add(Conversation(f"v{n}", WHERE[n], NOON, f"p{n}", held_by="staff-1" if n == 2 else None))
            uow.book(visit(f"a{n}", NOON + n * 3 * HOUR, patient_id=f"p{n}"))
            uow.add(Ride(f"a{n}", "named" if n == 3 else "unasked"))
            who = {"recipient_id": f"p{n}", "patient_id": f"p{n}", "key": f"k{n}", "status": "sending", "lease_until": NOON + HOUR}
            uow.add(request(f"q{n}", **who))
            uow.add(attempt(f"c{n}", f"q{n}", recipient_id=f"p{n}", status="sending", provider_id=None))

    await store.run(put)
    return store


def taken(number: int, provider_id: str | None = None) -> Taken:
    return Taken(f"q{number}", f"c{number}", provider_id or f"SM{number}", (f"p{number}",))


async def attempts(store: SqlStore) -> dict[str, Communication]:
    found = await store.run(lambda uow: uow.many(Communication, [f"c{n}" for n in NUMBERS]))
    return dict(found)


async def test_many_are_those_that_are_there(crowd: SqlStore) -> None:
    def together(uow: UnitOfWork) -> None:
        for kind, letter in ((Party, "p"), (CommunicationRequest, "q"), (Communication, "c"), (Ride, "a")):
            ids = [f"{letter}{n}" for n in (*NUMBERS, 99)]
            assert uow.many(kind, ids) == {id: uow.get(kind, id) for id in ids[:-1]}
        assert uow.many(Party, ()) == {}
        assert uow.appointments_of_all(["p1", "p4", "p9"]) == {id: uow.appointments_of(id) for id in ("p1", "p4")}

    await crowd.run(together)


async def test_talks_know_who_holds_them(crowd: SqlStore) -> None:
    talks = await crowd.run(lambda uow: uow.talks_of_all(["p1", "p2", "p9"]))
    assert {id: [(talk.address, talk.is_held) for talk in each] for id, each in talks.items()} == {
        "p1": [(WHERE[1], False)],
        "p2": [(WHERE[2], True)],
    }
    assert await crowd.run(lambda uow: set(uow.talks_at_all([WHERE[3], Address("sms", "+12125560199")]))) == {WHERE[3]}


async def test_where_texts_may_go_is_what_the_newest_consent_says(crowd: SqlStore) -> None:
    def say(uow: UnitOfWork) -> None:
        decisions = (
            (0, "texts", "active"),
            (1, "texts", "inactive"),
            (1, "texts", "active"),
            (2, "texts", "active"),
            (2, "texts", "inactive"),
        )
        for number, (n, scope, status) in enumerate((*decisions, (2, "unencrypted", "active"), (3, "unencrypted", "active"))):
            uow.add(Consent(f"k{number}", WHERE[n], scope, status, "agreed", "1", "en", NOON, "staff"))  # type: ignore[arg-type]
        found = uow.texting_at_all(WHERE.values())
        assert found == {WHERE[0]: "active", WHERE[1]: "active", WHERE[2]: "inactive"}
        for address in WHERE.values():
            assert found.get(address, "unasked") == consent_status(uow.consents_at(address), address, "texts")
        assert uow.texting_at_all(()) == {}

    await crowd.run(say)


async def test_what_was_accepted_has_left_in_that_order(crowd: SqlStore) -> None:
    assert await crowd.run(lambda uow: uow.accept([taken(2), taken(0)])) == {"c2", "c0"}
    assert await crowd.run(lambda uow: uow.accept([taken(1)])) == {"c1"}
    kept = await crowd.run(lambda uow: uow.many(CommunicationRequest, ["q0", "q1", "q2", "q3"]))
    assert {id: (each.status, each.attempts, each.lease_until) for id, each in kept.items()} == {
        **dict.fromkeys(("q0", "q1", "q2"), ("completed", 1, None)),
        "q3": ("sending", 0, NOON + HOUR),
    }
    assert [(number, line.communication.id) for number, line in await SqlViews(crowd).sent() if line.communication] == [
        (1, "c2"),
        (2, "c0"),
        (3, "c1"),
    ]


async def test_a_receipt_that_was_faster_stays(crowd: SqlStore) -> None:
    """Told already, with the provider's id: no news. Told without it: the status stays, the rest is news."""
    first = (await attempts(crowd))["c1"]
    await crowd.run(lambda uow: uow.save(replace(first, status="delivered", provider_id="SM1")))
    second = (await attempts(crowd))["c2"]
    await crowd.run(lambda uow: uow.save(replace(second, status="delivered")))
    assert await crowd.run(lambda uow: uow.accept([taken(1), taken(2)])) == {"c2"}
    found = await attempts(crowd)
    assert (found["c1"].status, found["c2"].status, found["c2"].provider_id) == ("delivered", "delivered", "SM2")
    assert await crowd.run(lambda uow: uow.accept([taken(1), taken(2)])) == frozenset()


async def test_written_together(crowd: SqlStore) -> None:
    asks = AskChoice("ride")

    def write(uow: UnitOfWork) -> None:
        uow.ready([("q1", "due now", asks), ("q2", "answers", None)])
        moved = [replace(one, state=AskingRide("a1"), suspended=(AskingRide("a0"),)) for one in uow.standing_at([WHERE[1]]).values()]
        uow.move_all(moved)
        uow.rides_asked({"a1", "a3"}, NOON + HOUR)
        uow.save_all([request("q9", key="k9"), replace(request("q3", key="k3"), status="dropped", status_reason="why")])
        uow.add_all([attempt("c9", "q9", status="sending")])

    await crowd.run(write)
    kept = await crowd.run(lambda uow: uow.many(CommunicationRequest, ["q1", "q2", "q3", "q9"]))
    assert [(each.status_reason, each.asks) for each in (kept["q1"], kept["q2"])] == [("due now", asks), ("answers", None)]
    assert (kept["q3"].status, kept["q3"].status_reason, kept["q9"].status) == ("dropped", "why", "active")
    rides = await crowd.run(lambda uow: uow.many(Ride, ["a0", "a1", "a3"]))
    assert {id: (ride.state, ride.updated_at) for id, ride in rides.items()} == {
        "a0": ("unasked", None),
        "a1": ("asked", NOON + HOUR),
        "a3": ("named", None),
    }
    talk = await crowd.run(lambda uow: uow.conversation_at(WHERE[1]))
    assert talk is not None and (talk.state, talk.suspended) == (AskingRide("a1"), (AskingRide("a0"),))
    assert [each.id for each in await crowd.run(lambda uow: uow.communications_of("q9"))] == ["c9"]


async def test_what_left_and_what_waits_is_the_persons_own(crowd: SqlStore) -> None:
    await crowd.run(lambda uow: uow.accept([taken(1), taken(2)]))
    own = {"recipient_id": "p1", "patient_id": "p1"}

    def more(uow: UnitOfWork) -> None:
        uow.add(request("soon", NOON + HOUR, key="soon", **own))
        uow.add(request("later", NOON + timedelta(days=3), key="later", **own))
        uow.add(request("about another", key="other", recipient_id="p1", patient_id="p2"))
        uow.add(attempt("late", "q1", recipient_id="p1", sent_at=NOON + HOUR))
        uow.save(attempt("c3", "q3", recipient_id="p3", status="failed", provider_id=None))

    await crowd.run(more)
    waits = await crowd.run(lambda uow: uow.waiting_for_all(["p1", "p2"], NOON + timedelta(days=2)))
    assert {id: [each.id for each in found] for id, found in waits.items()} == {"p1": ["soon"]}
    sent = await crowd.run(lambda uow: uow.sent_to_all([f"p{n}" for n in NUMBERS], NOON))
    assert {id: [(each.request.id, each.at) for each in found] for id, found in sent.items() if id in ("p1", "p2", "p3")} == {
        "p1": [("q1", NOON)],
        "p2": [("q2", NOON)],
    }
    assert await crowd.run(lambda uow: uow.sent_to_all(["p2"], NOON + HOUR)) == {}
