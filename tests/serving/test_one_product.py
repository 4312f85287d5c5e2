"""``chat``, ``demo`` and ``serve`` are one product put together by ``app.build``: one booking leaves the same rows in all three.

So an effect that is taken out of ``service/effects.py`` turns all three red. Tried by hand, each with ``pass`` in place of the effect's work:
``Book``, ``Plan``, ``Say``, ``TellStaff``, ``RecordConsent``, ``SaveResponse`` and ``SetName``; every one turned ``chat``, ``demo`` and ``serve`` red.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from messenger.chat import open_chat
from messenger.core.party import Address, Party
from messenger.demo import FRESH, Demo
from messenger.ports.store import Store, UnitOfWork
from messenger.settings import read
from messenger.store.sql import SqlStore
from tests.fakes.twilio import FakeTwilio
from tests.serving.open import PUBLIC, opened, sample

TEXTS = ("Hi", "1", "34", "1", "0", "0", "1", "Ana Lopez")
Way = tuple[Callable[[str], Awaitable[object]], Store]


@asynccontextmanager
async def chat(folder: Path, twilio: FakeTwilio) -> AsyncIterator[Way]:
    talk = open_chat(sample(), datetime(2026, 11, 24, 16, 15, tzinfo=UTC))
    assert talk.address.value == FRESH
    yield talk.text, talk.store
    await talk.store.close()


@asynccontextmanager
async def demo(folder: Path, twilio: FakeTwilio) -> AsyncIterator[Way]:
    shown = Demo(sample(), PUBLIC)

    async def text(body: str) -> None:
        await shown.text(FRESH, body, None, "en")

    yield text, shown.shell.store
    await shown.shell.store.close()


@asynccontextmanager
async def serve(folder: Path, twilio: FakeTwilio) -> AsyncIterator[Way]:
    async with opened(folder, twilio) as served:
        settings = read(_env_file=None, database_url=served.database_url, secret_key="k" * 32)
        store = SqlStore(served.database_url, settings.hash_key)

        async def text(body: str) -> None:
            before = len(twilio.outbound(FRESH))
            await twilio.text(FRESH, body)
            async with asyncio.timeout(20):
                while len(twilio.outbound(FRESH)) == before:
                    await asyncio.sleep(0.02)

        yield text, store
        await store.close()


def found(uow: UnitOfWork) -> dict[str, Any]:
    """What one booking has left, without ids and times."""
    address = Address("sms", FRESH)
    conversation = uow.conversation_at(address)
    assert conversation is not None and conversation.party_id is not None
    id = conversation.party_id
    party = uow.get(Party, id)
    requests = uow.requests_of(id)
    return {
        "name": party.name if party else None,
        "state": conversation.state.kind,
        "visits": [(visit.service, visit.status) for visit in uow.appointments_of(id)],
        "consents": Counter((consent.scope, consent.status) for consent in uow.consents_at(address)),
        "answers": {link: answer.value for response in uow.responses_of(id) for link, answer in response.latest().items()},
        "said": Counter(request.words for request in requests if request.role == "patient" and request.category == "reply"),
        "told": Counter(request.words for request in requests if request.role == "staff" and request.cause.startswith("inbound:")),
        "planned": any(request.category == "reminder" and request.appointment_id for request in requests),
    }


EXPECTED: dict[str, Any] = {
    "name": "Ana Lopez",
    "state": "screening",
    "visits": [("consultation", "booked")],
    "consents": Counter({("texts", "active"): 1, ("unencrypted", "active"): 1, ("screening-by-text", "active"): 1}),
    "answers": {
        "age": 34, "safety": "no", "pressure": "no", "heart": "no", "brain": "no", "psychosis": "no", "preg": "no", "organ": "no",
        "substance": "no", "allergy": "no",
    },
    "said": Counter([
        "consent.welcome", "screening.age", "screening.safety", "screening.history", "screening.current", "slots.offer", "booked.done",
        "screening.reason",
    ]),
    "told": Counter({"staff.booking": 2}),
    "planned": True,
}  # fmt: skip


@pytest.mark.parametrize("way", [chat, demo, serve], ids=lambda way: way.__name__)
async def test_one_booking_leaves_the_same_rows(way: Any, tmp_path: Path, fake_twilio: FakeTwilio) -> None:
    async with way(tmp_path, fake_twilio) as (text, store):
        for body in TEXTS:
            await text(body)
        assert await store.run(found) == EXPECTED
