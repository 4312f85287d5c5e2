from datetime import UTC, datetime
from messenger.core.party import Address, Party
from messenger.store.sql import SqlStore


async def test_party(store: SqlStore) -> None:
    party = Party("p1", "patient", datetime(2026, 11, 1, 10, tzinfo=UTC), name="Ana Test", addresses=(Address("sms", "+12125550101"),))
    await store.run(lambda uow: uow.add(party))
    assert await store.run(lambda uow: uow.get(Party, "p1")) == party
    assert await store.run(lambda uow: uow.parties_at(Address("sms", "+12125550101"))) == (party,)
    assert await store.missing() == []
