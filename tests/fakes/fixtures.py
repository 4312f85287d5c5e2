"""Pytest fixtures: each fake, running. Load them once, in tests/conftest.py: ``pytest_plugins = ["tests.fakes.fixtures"]``."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.fakes.server import serve
from tests.fakes.smtp import FakeMail, serve_mail
from tests.fakes.telegram import FakeTelegram
from tests.fakes.twilio import FakeTwilio


@pytest_asyncio.fixture
async def fake_twilio() -> AsyncIterator[FakeTwilio]:
    """Twilio, listening at ``fake_twilio.address`` (TWILIO_BASE_URL)."""
    fake = FakeTwilio()
    async with serve(fake):
        yield fake
        await fake.settle()


@pytest_asyncio.fixture
async def fake_telegram() -> AsyncIterator[FakeTelegram]:
    """The Bot API, listening at ``fake_telegram.address`` (TELEGRAM_BASE_URL)."""
    fake = FakeTelegram()
    async with serve(fake):
        yield fake


@pytest_asyncio.fixture
async def fake_mail() -> AsyncIterator[FakeMail]:
    """A mail server, listening at ``fake_mail.url`` (SMTP_URL)."""
    fake = FakeMail()
    async with serve_mail(fake):
        yield fake
