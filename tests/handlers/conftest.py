"""Fakes and doors, running."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from fastapi import FastAPI

from messenger.clock import VirtualClock
from messenger.handlers.twilio import TwilioChannel, TwilioDoor
from messenger.handlers.twilio_voice import TwilioVoiceDoor
from tests.fakes.fixtures import fake_mail, fake_telegram, fake_twilio
from tests.fakes.server import serve
from tests.fakes.twilio import FakeTwilio
from tests.handlers.doors import NOW, PUBLIC, Keeper, twilio_settings
from tests.handlers.pages_house import house

__all__ = ["fake_mail", "fake_telegram", "fake_twilio", "house"]


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()


@pytest_asyncio.fixture
async def sms(fake_twilio: FakeTwilio) -> AsyncIterator[TwilioChannel]:
    async with TwilioChannel(twilio_settings(fake_twilio), VirtualClock(NOW)) as channel:
        yield channel


@pytest_asyncio.fixture
async def sms_door(fake_twilio: FakeTwilio, keeper: Keeper) -> AsyncIterator[str]:
    """The Twilio doors behind their public address; yields where they really listen."""
    settings = twilio_settings(
        fake_twilio, auth_tokens=("new-token", fake_twilio.auth_token), messaging_service_sid=fake_twilio.messaging_service_sid
    )
    app = FastAPI()
    app.include_router(TwilioDoor(settings, VirtualClock(NOW), keeper.receive, keeper.receipt).routes())
    voice = TwilioVoiceDoor(settings, keeper.acknowledge, lambda language, key: f"<{language} & {key}>", clinic_phone="+12125550100")
    app.include_router(voice.routes())
    async with serve(app) as address:
        fake_twilio.point(PUBLIC, address)
        yield address
