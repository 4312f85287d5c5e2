"""The product as ``serve`` builds it, open for a test: its address, and what its database holds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import select, text

from messenger import content
from messenger.serving import application
from messenger.settings import read
from messenger.store.engine import open_engine
from messenger.store.schema import migrate
from messenger.store.tables import TABLES
from tests.by_day import by_day
from tests.fakes.server import serve
from tests.fakes.smtp import FakeMail
from tests.fakes.telegram import FakeTelegram
from tests.fakes.twilio import FakeTwilio

PUBLIC = "https://text.clinic.example"
SECRET = "hook_secret"


@cache
def sample() -> content.Content:
    """The sample clinic, read once, where it is day."""
    return by_day(content.load())


@dataclass
class Open:
    """A running product."""

    address: str
    database_url: str

    def rows(self, table: str) -> list[dict[str, Any]]:
        """All rows of a table."""
        engine = open_engine(self.database_url)
        try:
            with engine.connect() as connection:
                return [dict(row) for row in connection.execute(select(TABLES[table])).mappings()]
        finally:
            engine.dispose()

    async def until(self, holds: Callable[[], object], seconds: float = 60) -> None:
        """Look until ``holds()`` is true; for what only the database knows. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not holds():
                await asyncio.sleep(0.05)

    async def get(self, path: str) -> httpx.Response:
        """GET a page."""
        async with httpx.AsyncClient(timeout=20, verify=False) as client:
            return await client.get(self.address + path)

    async def post(self, path: str, fields: dict[str, str]) -> httpx.Response:
        """POST a form."""
        async with httpx.AsyncClient(timeout=20, verify=False) as client:
            return await client.post(self.address + path, data=fields)


def execute(database_url: str, statement: str) -> None:
    """Run one statement on the database, migrated first: a fault of its own making, say."""
    migrate(database_url)
    engine = open_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


@asynccontextmanager
async def opened(
    folder: Path,
    twilio: FakeTwilio,
    telegram: FakeTelegram | None = None,
    mail: FakeMail | None = None,
    *,
    secret: str = SECRET,
    **more: Any,
) -> AsyncIterator[Open]:
    """``serve``, on SQLite in ``folder`` where ``more`` names no ``database_url``. ``secret`` empty: Telegram is polled."""
    url = more.pop("database_url", f"sqlite:///{folder}/messenger.db")
    given: dict[str, Any] = {
        "database_url": url,
        "public_url": PUBLIC,
        "secret_key": "k" * 32,
        "twilio_account_sid": twilio.account_sid,
        "twilio_auth_token": twilio.auth_token,
        "twilio_from": twilio.numbers[0],
        "twilio_base_url": twilio.address,
    }
    if telegram is not None:
        given |= {"telegram_bot_token": telegram.token, "telegram_webhook_secret": secret, "telegram_base_url": telegram.address}
    if mail is not None:
        given |= {"smtp_url": mail.url, "mail_from": "clinic@larkmoor.example"}
    app = application(read(_env_file=None, **{**given, **more}), sample())
    async with serve(app, patience=5) as address:
        twilio.point(PUBLIC, address)
        if telegram is not None:
            telegram.routes[PUBLIC] = address
            await telegram.news.until(lambda: telegram.webhook if secret else any(m == "getUpdates" for m, _ in telegram.requests))
        yield Open(address, url)
