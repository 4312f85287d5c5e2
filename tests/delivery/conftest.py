"""The house, for tests of delivery."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from messenger.store.sql import SqlStore
from tests.delivery.house import House, open_house
from tests.postgres import Databases
from tests.store.conftest import KEY


@pytest_asyncio.fixture
async def house() -> AsyncIterator[House]:
    async with open_house() as opened:
        yield opened


@pytest.fixture(params=["sqlite-memory", "postgres"])
async def store(request: pytest.FixtureRequest) -> AsyncIterator[SqlStore]:
    """A store on either engine."""
    if request.param == "sqlite-memory":
        opened = SqlStore("sqlite://", KEY, inline=True)
        yield opened
        await opened.close()
        return
    databases: Databases = request.getfixturevalue("postgres")
    url = databases.fresh()
    opened = SqlStore(url, KEY)
    yield opened
    await opened.close()
    databases.drop(url)
