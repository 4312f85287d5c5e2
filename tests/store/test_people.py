"""People, conversations, consents, and texts that come in once however often they are delivered."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from messenger.core.party import Address, Party
from messenger.core.states import Conversation, Idle
from messenger.ports.records import Account
from messenger.ports.store import UnitOfWork
from messenger.store.sql import SqlStore
from tests.store.samples import ANA, BEN, ESCORT, HOUR, NOON, PATIENT, RESPONSE, inbound

ELSEWHERE = Address("sms", "+12125550199")


async def test_parties_at_a_shared_phone_oldest_first(store: SqlStore) -> None:
    def put(uow: UnitOfWork) -> None:
        uow.add(ESCORT)
        uow.add(PATIENT)

    await store.run(put)
    assert await store.run(lambda uow: uow.parties_at(ANA)) == (PATIENT, ESCORT)
    assert await store.run(lambda uow: uow.parties_at(BEN)) == (PATIENT,)
    assert await store.run(lambda uow: uow.parties_at(ELSEWHERE)) == ()
    assert await store.run(lambda uow: uow.parties_at(Address("voice", ANA.value))) == ()


async def test_an_address_that_was_given_up_is_forgotten(store: SqlStore) -> None:
    await store.run(lambda uow: uow.add(PATIENT))
    moved = replace(PATIENT, addresses=(ELSEWHERE, BEN))
    await store.run(lambda uow: uow.save(moved))
    assert await store.run(lambda uow: uow.parties_at(ANA)) == ()
    assert await store.run(lambda uow: uow.parties_at(ELSEWHERE)) == (moved,)


async def test_a_conversation_is_found_at_its_address(store: SqlStore) -> None:
    here = Conversation("v1", ANA, NOON, party_id="p1", last_inbound_at=NOON)
    there = Conversation("v2", BEN, NOON, party_id="p1", last_inbound_at=NOON + HOUR)
    silent = Conversation("v3", ELSEWHERE, NOON, party_id="p1")

    def put(uow: UnitOfWork) -> None:
        uow.add(PATIENT)
        for conversation in (here, there, silent):
            uow.save(conversation)

    await store.run(put)
    assert await store.run(lambda uow: uow.conversation_at(ANA)) == here
    assert await store.run(lambda uow: uow.conversation_at(Address("web", "x"))) is None
    assert await store.run(lambda uow: uow.conversations_of("p1")) == (there, here, silent)


async def test_turns_of_one_address_run_after_each_other(store: SqlStore) -> None:
    """Also the very first ones, when there is no row to lock yet."""

    def turn(uow: UnitOfWork) -> None:
        conversation = uow.conversation_at(ANA) or Conversation("v1", ANA, NOON, state=Idle())
        uow.save(replace(conversation, version=conversation.version + 1))

    await asyncio.gather(*(store.run(turn) for _ in range(24)))
    conversation = await store.run(lambda uow: uow.conversation_at(ANA))
    assert conversation is not None
    assert conversation.version == 24


async def test_acts_about_one_patient_run_after_each_other(store: SqlStore) -> None:
    await store.run(lambda uow: uow.add(replace(PATIENT, name="")))

    def act(uow: UnitOfWork) -> None:
        party = uow.get(Party, "p1")
        assert party is not None
        uow.save(replace(party, name=f"{party.name}x"))

    await asyncio.gather(*(store.run(act) for _ in range(24)))
    party = await store.run(lambda uow: uow.get(Party, "p1"))
    assert party is not None
    assert party.name == "x" * 24


async def test_what_is_read_of_a_patient_stands_until_the_end(store: SqlStore) -> None:
    """Also what comes in lists."""

    def put(uow: UnitOfWork) -> None:
        uow.add(PATIENT)
        uow.add(replace(RESPONSE, occurrence=""))

    await store.run(put)

    def act(uow: UnitOfWork) -> None:
        (response,) = uow.responses_of("p1")
        uow.save(replace(response, occurrence=f"{response.occurrence}x"))

    await asyncio.gather(*(store.run(act) for _ in range(24)))
    (response,) = await store.run(lambda uow: uow.responses_of("p1"))
    assert response.occurrence == "x" * 24


async def test_one_delivery_of_a_text_is_claimed(store: SqlStore) -> None:
    claims = [inbound(f"i{number}") for number in range(8)]
    claims = [replace(claim, inbound=replace(claim.inbound, provider_id="SM1")) for claim in claims]
    won = await asyncio.gather(*(store.run(lambda uow, claim=claim: uow.claim_inbound(claim)) for claim in claims))
    assert sorted(won) == [False] * 7 + [True]
    other = replace(claims[0], id="i9", inbound=replace(claims[0].inbound, channel="telegram"))
    assert await store.run(lambda uow: uow.claim_inbound(other))


async def test_texts_since(store: SqlStore) -> None:
    texts = [inbound(f"i{hour}", NOON + hour * HOUR) for hour in range(4)]

    def put(uow: UnitOfWork) -> None:
        for text in reversed(texts):
            uow.add(text)
        uow.add(inbound("i9", NOON + 2 * HOUR, sender=BEN))

    await store.run(put)
    assert await store.run(lambda uow: uow.texts_since(ANA, NOON + HOUR)) == tuple(texts[1:])


async def test_accounts_by_name_whatever_the_case(store: SqlStore) -> None:
    dana = Account("u1", "Dana", "$argon2id$", "owner", NOON)
    abel = Account("u2", "abel", "$argon2id$", "owner", NOON)

    def put(uow: UnitOfWork) -> None:
        uow.add(dana)
        uow.add(abel)

    await store.run(put)
    assert await store.run(lambda uow: uow.account_named("DANA")) == dana
    assert await store.run(lambda uow: uow.account_named("Dan")) is None
    assert await store.run(lambda uow: uow.accounts()) == (abel, dana)
