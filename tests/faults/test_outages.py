"""The database gone and back, and a disk that is full: nothing half-written, 503 so that the provider keeps the text, and on by itself."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from messenger.store.schema import migrate
from messenger.store.sql import SqlStore
from tests.fakes.fixtures import fake_twilio
from tests.fakes.twilio import FakeTwilio
from tests.faults.burst import due_texts
from tests.postgres import Server, Unusable, own_server
from tests.serving.open import Open, opened

__all__ = ["fake_twilio"]


@pytest.fixture
def server() -> Iterator[Server]:
    """A PostgreSQL of its own, which the test may stop and start."""
    try:
        with own_server() as server:
            yield server
    except Unusable as error:
        pytest.skip(str(error))


async def test_the_database_gone_and_back(
    tmp_path: Path, fake_twilio: FakeTwilio, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    url = server.url
    migrate(url)
    async with opened(tmp_path, fake_twilio, database_url=url, twilio_segments_per_second=1000) as served:
        await fake_twilio.text("+12125550142", "Hi")
        await fake_twilio.news.until(lambda: fake_twilio.outbound("+12125550142"), 30)
        # Texts are on their way when the database goes: the provider has them, and we cannot write it down.
        fake_twilio.automatic = False
        store = SqlStore(url, b"k" * 32)
        numbers = [f"+1212556{index:04d}" for index in range(30)]
        await store.run(due_texts(numbers, datetime.now(UTC)))
        await store.close()
        posted = asyncio.create_task(fake_twilio.text("+12125550143", "Hi"))
        await fake_twilio.news.until(lambda: any(message.to in numbers for message in fake_twilio.outbound()), 30)
        await posted
        await asyncio.to_thread(server.stop)

        answer = await fake_twilio.text("+12125550144", "Hi")
        assert answer is not None and answer.status_code == 503, "the provider must not think that we have it"
        assert (await served.get("/healthz")).status_code == 200
        ready = await served.get("/readyz")
        assert ready.status_code == 503 and ready.json()["ready"] is False
        said = caplog.text
        assert re.search(r"SM\w{32} was not kept", said)
        assert "+1212" not in said and "Traceback" not in said

        await asyncio.to_thread(server.start)
        await _ready(served)
        # The provider tries again, or its fallback does; and what was due goes.
        lost = next(message for message in fake_twilio.ledger if message.from_ == "+12125550144")
        again = await fake_twilio.post(fake_twilio.sms_url, fake_twilio.inbound_fields(lost.from_, lost.body, sid=lost.sid))
        assert again is not None and again.status_code == 200
        await fake_twilio.news.until(lambda: fake_twilio.outbound("+12125550144") and fake_twilio.outbound("+12125550143"), 30)
        await served.until(
            lambda: all(row["status"] == "completed" for row in served.rows("communication_request") if row["address_channel"] == "sms"), 60
        )
        for number in [*numbers, "+12125550143", "+12125550144"]:
            assert len(fake_twilio.outbound(number)) == 1


async def _ready(served: Open) -> None:
    async with asyncio.timeout(60):
        while (await served.get("/readyz")).status_code != 200:
            await asyncio.sleep(0.1)


class Disk:
    """A disk with so many pages for the database; on every connection of the product, as PRAGMA max_page_count gives a real SQLITE_FULL."""

    def __init__(self) -> None:
        self.pages: int | None = None
        self._connections: list[Any] = []

    def _opened(self, connection: Any, _record: object) -> None:
        self._connections.append(connection)

    def allow(self, more: int | None) -> None:
        """So many pages more than it has now; None: no limit."""
        for connection in self._connections:
            with contextlib.suppress(sqlite3.ProgrammingError):  # closed since
                have = connection.execute("PRAGMA page_count").fetchone()[0]
                connection.execute(f"PRAGMA max_page_count = {have + more if more is not None else 1 << 30}")

    @contextlib.contextmanager
    def under(self) -> Iterator[None]:
        event.listen(Engine, "connect", self._opened)
        try:
            yield
        finally:
            event.remove(Engine, "connect", self._opened)


async def test_a_full_disk(tmp_path: Path, fake_twilio: FakeTwilio, caplog: pytest.LogCaptureFixture) -> None:
    disk = Disk()
    caplog.set_level(logging.WARNING)
    with disk.under():
        async with opened(tmp_path, fake_twilio, twilio_segments_per_second=1000) as served:
            await fake_twilio.text("+12125560000", "Hi")
            await fake_twilio.news.until(lambda: fake_twilio.outbound("+12125560000"))
            await served.until(lambda: {row["status"] for row in served.rows("communication_request")} == {"completed"})
            disk.allow(0)
            kept, refused = ["+12125560000"], []
            for index in range(1, 200):
                number = f"+1212556{index:04d}"
                answer = await fake_twilio.text(number, "Hi")
                assert answer is not None and answer.status_code in (200, 503)
                (kept if answer.status_code == 200 else refused).append(number)
                if len(refused) >= 3:
                    break
            assert len(refused) >= 3, "the disk never filled"
            assert re.search(r"SM\w{32} was not kept", caplog.text) and "+1212" not in caplog.text
            # What was refused left nothing behind; what was answered with 200 is all there.
            assert {row["sender_value"] for row in served.rows("inbound")} == set(kept)
            assert {row["address_value"] for row in served.rows("conversation")} == set(kept)

            disk.allow(None)
            for number in refused:
                (lost,) = [message for message in fake_twilio.ledger if message.from_ == number]
                answer = await fake_twilio.post(fake_twilio.sms_url, fake_twilio.inbound_fields(number, lost.body, sid=lost.sid))
                assert answer is not None and answer.status_code == 200
            await fake_twilio.news.until(lambda: all(fake_twilio.outbound(number) for number in [*kept, *refused]), 60)
            await served.until(lambda: {row["status"] for row in served.rows("communication_request")} == {"completed"}, 60)
            assert all(len(fake_twilio.outbound(number)) == 1 for number in [*kept, *refused])
            assert (await served.get("/readyz")).status_code == 200
