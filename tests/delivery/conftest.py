"""The house, for tests of delivery."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.delivery.house import House, open_house


@pytest_asyncio.fixture
async def house() -> AsyncIterator[House]:
    async with open_house() as opened:
        yield opened
