"""FakeTelegram driven by python-telegram-bot."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut
from telegram.ext import Application, ApplicationBuilder

from tests.fakes.faults import Broken, Cut, Refuse, Slow
from tests.fakes.server import serve
from tests.fakes.telegram import FakeTelegram

PUBLIC = "https://text.clinic.example"


@pytest_asyncio.fixture
async def bot(fake_telegram: FakeTelegram) -> AsyncIterator[Bot]:
    async with Bot(fake_telegram.token, base_url=f"{fake_telegram.address}/bot", base_file_url=f"{fake_telegram.address}/file/bot") as bot:
        yield bot


def keyboard(*pairs: tuple[str, str]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data)] for label, data in pairs])


async def test_get_me_and_a_wrong_token(fake_telegram: FakeTelegram, bot: Bot) -> None:
    assert (bot.username, bot.id) == ("front_desk_bot", 700000001)
    with pytest.raises(InvalidToken):
        await Bot("700000001:wrong", base_url=f"{fake_telegram.address}/bot").get_me()


async def test_buttons_edits_and_answers(fake_telegram: FakeTelegram, bot: Bot) -> None:
    ana = fake_telegram.person()
    sent = await bot.send_message(ana.id, "¿Sí o no? 😀 ", reply_markup=keyboard(("Sí", "o1"), ("No", "o2")))
    assert sent.text == "¿Sí o no? 😀" and fake_telegram.sent[0].buttons == [("Sí", "o1"), ("No", "o2")]
    await ana.tap("Sí")
    (update,) = await bot.get_updates()
    assert update.callback_query is not None and update.callback_query.data == "o1"
    assert await update.callback_query.answer("ok")
    assert fake_telegram.answered == {"q1": "ok"}
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await update.callback_query.answer()
    await bot.edit_message_text("Sí", ana.id, sent.message_id)
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_text("Sí", ana.id, sent.message_id)
    assert ana.chat.shown() == ["Sí"] and "reply_markup" not in ana.chat.last
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await bot.edit_message_text("x", ana.id, 999)


@pytest.mark.parametrize(("data", "fits"), [("x" * 64, True), ("x" * 65, False), ("ñ" * 32, True), ("ñ" * 33, False)])
async def test_callback_data_is_64_bytes(fake_telegram: FakeTelegram, bot: Bot, data: str, fits: bool) -> None:
    ana = fake_telegram.person()
    if fits:
        assert await bot.send_message(ana.id, "?", reply_markup=keyboard(("A", data)))
    else:
        with pytest.raises(BadRequest, match=r"(?i)BUTTON_DATA_INVALID"):
            await bot.send_message(ana.id, "?", reply_markup=keyboard(("A", data)))
        assert fake_telegram.sent == []


async def test_refusals(fake_telegram: FakeTelegram, bot: Bot) -> None:
    ana, shy = fake_telegram.person(), fake_telegram.person(4002, started=False)
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(1, "Hi")
    with pytest.raises(Forbidden, match=r"(?i)can't initiate"):
        await bot.send_message(shy.id, "Hi")
    with pytest.raises(BadRequest, match=r"(?i)text is empty"):
        await bot.send_message(ana.id, " \n")
    with pytest.raises(BadRequest, match=r"(?i)too long"):
        await bot.send_message(ana.id, "x" * 4097)
    await ana.block()
    with pytest.raises(Forbidden, match=r"(?i)blocked by the user"):
        await bot.send_message(ana.id, "Hi")
    await ana.unblock()
    assert await bot.send_message(ana.id, "Hi")
    group = fake_telegram.group()
    group.migrated_to = -1005001
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(group.id, "Hi")
    assert moved.value.new_chat_id == -1005001


async def test_faults(fake_telegram: FakeTelegram, bot: Bot) -> None:
    ana = fake_telegram.person()
    too_many = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 3", "parameters": {"retry_after": 3}}
    fake_telegram.fail("sendMessage", Refuse(429, too_many), Broken(502), Cut(accepted=True), Slow(3))
    with pytest.raises(RetryAfter) as limited:
        await bot.send_message(ana.id, "1")
    assert limited.value._retry_after.total_seconds() == 3
    with pytest.raises(NetworkError):
        await bot.send_message(ana.id, "2")
    assert fake_telegram.sent == []
    with pytest.raises(NetworkError):
        await bot.send_message(ana.id, "3")
    with pytest.raises(TimedOut):
        await bot.send_message(ana.id, "4", read_timeout=0.2)
    assert [s.text for s in fake_telegram.sent] == ["3", "4"]


async def test_documents_commands_and_actions(fake_telegram: FakeTelegram, bot: Bot) -> None:
    ana = fake_telegram.person()
    await bot.send_document(ana.id, b"BEGIN:VCALENDAR\r\n", filename="invite.ics", caption="Your visit", reply_markup=keyboard(("Ok", "k")))
    assert fake_telegram.sent[0].document == ("invite.ics", b"BEGIN:VCALENDAR\r\n") and fake_telegram.sent[0].text == "Your visit"
    assert fake_telegram.sent[0].buttons == [("Ok", "k")]
    await bot.set_my_commands([BotCommand("today", "Today's visits")])
    assert fake_telegram.commands == [{"command": "today", "description": "Today's visits"}]
    with pytest.raises(BadRequest):
        await bot.set_my_commands([BotCommand("Today", "x")])
    await bot.send_chat_action(ana.id, "typing")
    assert fake_telegram.actions == [(ana.id, "typing")]
    assert bytes(await (await bot.get_file("photo-2")).download_as_bytearray()).startswith(b"\xff\xd8")


async def test_every_kind_of_update_is_one_the_library_reads(fake_telegram: FakeTelegram, bot: Bot) -> None:
    ana, group = fake_telegram.person(language="es"), fake_telegram.group()
    text = await ana.text("hola")
    await ana.text("/start abc123")
    await ana.edit(text["message"]["message_id"], "hola!")
    await ana.contact("+12125550142")
    await ana.contact("+12125550143", user_id=4009)
    await ana.contact("+12125550144", user_id=None)
    await ana.photo("my card")
    await ana.voice()
    await ana.sticker()
    await ana.text("/today", chat=group)
    await ana.block()
    updates = await bot.get_updates()
    first = updates[0].message
    assert first is not None and first.from_user is not None and (first.text, first.from_user.language_code) == ("hola", "es")
    assert updates[2].edited_message is not None and updates[2].edited_message.text == "hola!"
    contacts = [u.message.contact.user_id for u in updates if u.message and u.message.contact]
    assert contacts == [ana.id, 4009, None]
    assert updates[9].effective_chat is not None and updates[9].effective_chat.id == group.id
    assert updates[10].my_chat_member is not None and updates[10].my_chat_member.new_chat_member.status == "kicked"
    numbers = [u.update_id for u in updates]
    assert numbers == list(range(numbers[0], numbers[0] + 11))


async def test_an_update_comes_again_until_the_offset_confirms_it(fake_telegram: FakeTelegram, bot: Bot) -> None:
    ana = fake_telegram.person()
    await ana.text("one")
    await ana.text("two")
    first = await bot.get_updates(limit=1)
    assert [u.update_id for u in await bot.get_updates()] == [first[0].update_id, first[0].update_id + 1]
    assert [u.message.text for u in await bot.get_updates(offset=first[0].update_id + 1) if u.message] == ["two"]


async def test_long_poll_wakes_and_a_second_poller_is_a_conflict(fake_telegram: FakeTelegram, bot: Bot) -> None:
    ana = fake_telegram.person()
    waiting = asyncio.create_task(bot.get_updates(timeout=20))
    await fake_telegram.polled()
    await ana.text("hi")
    assert len(await waiting) == 1
    first = asyncio.create_task(bot.get_updates(offset=fake_telegram.pending[-1]["update_id"] + 1, timeout=20))
    await fake_telegram.polled()
    async with Bot(fake_telegram.token, base_url=f"{fake_telegram.address}/bot") as other:
        await other.get_updates(timeout=0)
    with pytest.raises(Conflict):
        await first


async def test_webhook_rules(fake_telegram: FakeTelegram, bot: Bot) -> None:
    for url in ("http://text.clinic.example/w", "https://text.clinic.example:9000/w"):
        with pytest.raises(BadRequest, match=r"(?i)bad webhook"):
            await bot.set_webhook(url)
    with pytest.raises(BadRequest, match=r"(?i)unallowed characters"):
        await bot.set_webhook(f"{PUBLIC}/w", secret_token="no spaces please")
    await bot.set_webhook(f"{PUBLIC}/w", secret_token="s3cret", allowed_updates=["message"])
    with pytest.raises(Conflict, match=r"(?i)webhook is active"):
        await bot.get_updates()
    info = await bot.get_webhook_info()
    assert info.url == f"{PUBLIC}/w" and info.allowed_updates == ("message",)
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


class Hook:
    """A bare webhook that answers what it is told and keeps what came."""

    def __init__(self) -> None:
        self.status = 200
        self.seen: list[tuple[str | None, dict[str, Any]]] = []
        self.app = Starlette(routes=[Route("/w", self.take, methods=["POST"])])

    async def take(self, request: Request) -> Response:
        self.seen.append((request.headers.get("x-telegram-bot-api-secret-token"), json.loads(await request.body())))
        return Response(status_code=self.status)


async def test_webhook_posts_carry_the_secret_and_come_again(fake_telegram: FakeTelegram, bot: Bot) -> None:
    hook, ana = Hook(), fake_telegram.person()
    async with serve(hook.app) as address:
        fake_telegram.routes[PUBLIC] = address
        await bot.set_webhook(f"{PUBLIC}/w", secret_token="s3cret", allowed_updates=["message"])
        hook.status = 500
        await ana.text("hi")
        await ana.block()
        assert (await bot.get_webhook_info()).pending_update_count == 1
        hook.status = 200
        await fake_telegram.redeliver()
        fake_telegram.redelivers = 1
        await ana.text("again")
    assert [(secret, body["message"]["text"]) for secret, body in hook.seen] == [
        ("s3cret", "hi"),
        ("s3cret", "hi"),
        ("s3cret", "again"),
        ("s3cret", "again"),
    ]
    assert [body["update_id"] for _, body in hook.seen[:2]] == [hook.seen[0][1]["update_id"]] * 2
    info = await bot.get_webhook_info()
    assert info.pending_update_count == 0 and info.last_error_message == "Wrong response from the webhook: 500 Internal Server Error"
    assert Update.de_json(hook.seen[0][1], bot).message is not None


async def test_the_application_polls_it(fake_telegram: FakeTelegram) -> None:
    got: list[str] = []
    done = asyncio.Event()
    builder: ApplicationBuilder[Any, Any, Any, Any, Any, Any] = Application.builder()
    application = builder.token(fake_telegram.token).base_url(f"{fake_telegram.address}/bot").build()

    async def take(update: object) -> None:
        assert isinstance(update, Update) and update.message
        got.append(str(update.message.text))
        if len(got) == 2:
            done.set()

    application.process_update = take  # type: ignore[method-assign]  # the library's own documented seam for custom dispatch
    async with application:
        await application.start()
        assert application.updater is not None
        await application.updater.start_polling(timeout=5)
        ana = fake_telegram.person()
        await ana.text("one")
        await ana.text("two")
        async with asyncio.timeout(60):
            await done.wait()
        fake_telegram.closing()
        await application.updater.stop()
        await application.stop()
    assert got == ["one", "two"]


async def test_unknown_method(fake_telegram: FakeTelegram) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{fake_telegram.address}/bot{fake_telegram.token}/launchRocket")
    assert answer.status_code == 404 and answer.json() == {"ok": False, "error_code": 404, "description": "Not Found"}
