"""The whole product behind its doors: ``serving.application`` on SQLite, with Twilio and Telegram as fakes over TCP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from messenger import content
from messenger.serving import application
from messenger.settings import read
from tests.fakes.faults import Broken
from tests.fakes.server import serve
from tests.fakes.telegram import FakeTelegram
from tests.fakes.twilio import FakeTwilio
from tests.handlers.doors import PATIENT, PUBLIC

SECRET = "hook_secret"


@cache
def sample() -> content.Content:
    return content.load()


@asynccontextmanager
async def served(folder: Path, twilio: FakeTwilio, telegram: FakeTelegram, secret: str = SECRET) -> AsyncIterator[str]:
    settings = read(
        _env_file=None,
        database_url=f"sqlite:///{folder}/messenger.db",
        public_url=PUBLIC,
        secret_key="k" * 32,
        twilio_account_sid=twilio.account_sid,
        twilio_auth_token=twilio.auth_token,
        twilio_from=twilio.numbers[0],
        twilio_base_url=twilio.address,
        telegram_bot_token=telegram.token,
        telegram_webhook_secret=secret,
        telegram_base_url=telegram.address,
    )
    loaded = sample()
    # On a number of Twilio's the provider itself answers STOP.
    clinic = replace(loaded.clinic, opt_out_reply={"sms": "provider", "telegram": "bot"})
    async with serve(application(settings, replace(loaded, clinic=clinic)), patience=5) as address:
        twilio.point(PUBLIC, address)
        telegram.routes[PUBLIC] = address
        await telegram.news.until(lambda: telegram.webhook if secret else any(m == "getUpdates" for m, _ in telegram.requests))
        yield address


async def test_a_first_text_is_answered_once(tmp_path: Path, fake_twilio: FakeTwilio, fake_telegram: FakeTelegram) -> None:
    async with served(tmp_path, fake_twilio, fake_telegram):
        fields = fake_twilio.inbound_fields(PATIENT, "Hi, I would like an appointment")
        for _ in range(3):
            answer = await fake_twilio.post(fake_twilio.sms_url, fields)
            assert answer is not None and (answer.status_code, answer.text) == (200, "<Response/>")
        await fake_twilio.news.until(lambda: fake_twilio.outbound(PATIENT))
        await fake_twilio.text(PATIENT, "Hola")
        await fake_twilio.news.until(lambda: len(fake_twilio.outbound(PATIENT)) > 1)
        await fake_twilio.settle()
        first = fake_twilio.outbound(PATIENT)[0]
    assert "STOP" in first.body and "911" in first.body
    assert first.history == [("sent", None), ("delivered", None)]
    assert len(fake_twilio.outbound(PATIENT)) == 2, "a repeated MessageSid is one turn"
    assert {answer.status_code for answer in fake_twilio.responses} == {200}


async def test_an_answer_lost_after_acceptance_does_not_double_the_text(
    tmp_path: Path, fake_twilio: FakeTwilio, fake_telegram: FakeTelegram
) -> None:
    fake_twilio.faults.append(Broken(500, accepted=True))
    fake_twilio.callback_before_response = True
    async with served(tmp_path, fake_twilio, fake_telegram):
        await fake_twilio.text(PATIENT, "Hi")
        await fake_twilio.news.until(lambda: fake_twilio.outbound(PATIENT))
        await fake_twilio.text("+12125550143", "Hi")
        await fake_twilio.news.until(lambda: fake_twilio.outbound("+12125550143"))
    # Started again: nothing is unknown any more, the receipt has told.
    async with served(tmp_path, fake_twilio, fake_telegram):
        await fake_twilio.text("+12125550144", "Hi")
        await fake_twilio.news.until(lambda: fake_twilio.outbound("+12125550144"))
    assert len(fake_twilio.attempts) == 3 and len(fake_twilio.outbound(PATIENT)) == 1


async def test_stop_is_the_providers_to_answer(tmp_path: Path, fake_twilio: FakeTwilio, fake_telegram: FakeTelegram) -> None:
    async with served(tmp_path, fake_twilio, fake_telegram):
        await fake_twilio.text(PATIENT, "Hi")
        await fake_twilio.news.until(lambda: fake_twilio.outbound(PATIENT))
        await fake_twilio.text(PATIENT, "STOP")
        await fake_twilio.text("+12125550143", "Hi")
        await fake_twilio.news.until(lambda: fake_twilio.outbound("+12125550143"))
    assert len([form for form in fake_twilio.attempts if form["To"] == PATIENT]) == 1
    assert fake_twilio.replies == [(PATIENT, "STOP")]


@pytest.mark.parametrize("secret", [SECRET, ""], ids=["webhook", "polling"])
async def test_a_patient_on_telegram(tmp_path: Path, fake_twilio: FakeTwilio, fake_telegram: FakeTelegram, secret: str) -> None:
    ana = fake_telegram.person()

    def texts() -> list[str]:
        return [sent.text for sent in fake_telegram.sent_to(ana.id) if sent.method == "sendMessage"]

    async with served(tmp_path, fake_twilio, fake_telegram, secret):
        update = await ana.text("/start")
        await fake_telegram.news.until(lambda: fake_telegram.sent_to(ana.id))
        welcome = fake_telegram.sent_to(ana.id)[0]
        assert "911" in welcome.text and len(welcome.buttons) >= 2
        if secret:
            await fake_telegram.push(update, again=True)
        await ana.tap(welcome.buttons[0][0])
        await fake_telegram.news.until(lambda: len(texts()) > 1)
        await fake_telegram.called("answerCallbackQuery")
    assert texts().count(welcome.text) == 1, "a repeated update is one turn"


async def test_an_unsigned_post_leaves_nothing(tmp_path: Path, fake_twilio: FakeTwilio, fake_telegram: FakeTelegram) -> None:
    async with served(tmp_path, fake_twilio, fake_telegram):
        answer = await fake_twilio.post(fake_twilio.sms_url, fake_twilio.inbound_fields(PATIENT, "Hi"), signature="bm9wZQ==")
        assert answer is not None and answer.status_code == 403
        await fake_twilio.text("+12125550143", "Hi")
        await fake_twilio.news.until(lambda: fake_twilio.outbound("+12125550143"))
    assert fake_twilio.outbound(PATIENT) == []
