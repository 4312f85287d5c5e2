"""Telegram, both ways: what people do in a chat, by webhook and by polling; messages, buttons and documents out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from messenger.clock import VirtualClock
from messenger.core.communication import AskChoice, AskItem, Inbound, Option
from messenger.core.party import Address
from messenger.handlers.telegram import TelegramChannel, TelegramSettings
from messenger.ports.channels import Accepted, Attachment, Outbound, Refused, SendOutcome, Unknown
from tests.fakes.faults import Broken, Cut, Refuse, Slow
from tests.fakes.server import serve
from tests.fakes.telegram import FakeTelegram
from tests.handlers.doors import NOW, PUBLIC, Keeper, outbound

SECRET = "s3cret_token-1"
STAFF = -5001


class Inbox(Keeper):
    """A keeper that can be waited on: polling has no answer to wait for."""

    def __init__(self) -> None:
        super().__init__()
        self._came = asyncio.Condition()

    async def receive(self, inbound: Inbound) -> None:
        await super().receive(inbound)
        async with self._came:
            self._came.notify_all()

    async def wait_for(self, count: int) -> list[Inbound]:
        async with asyncio.timeout(60), self._came:
            await self._came.wait_for(lambda: len(self.inbound) >= count)
        return self.inbound


def settings(fake: FakeTelegram, **more: Any) -> TelegramSettings:
    usual: dict[str, Any] = {"token": fake.token, "public_url": PUBLIC, "base_url": fake.address, "staff_chat": STAFF}
    return TelegramSettings(**{**usual, **more})


async def answered(fake: FakeTelegram, method: str) -> None:
    """Wait until the bot has called ``method``."""
    async with asyncio.timeout(60):
        await fake.called(method)


@asynccontextmanager
async def polled(fake: FakeTelegram, **more: Any) -> AsyncIterator[tuple[TelegramChannel, Inbox]]:
    inbox = Inbox()
    async with TelegramChannel(settings(fake, **more), VirtualClock(NOW), inbox.receive) as channel:
        yield channel, inbox


@asynccontextmanager
async def hooked(fake: FakeTelegram, **more: Any) -> AsyncIterator[tuple[TelegramChannel, Inbox]]:
    inbox = Inbox()
    channel = TelegramChannel(settings(fake, webhook_secret=SECRET, **more), VirtualClock(NOW), inbox.receive)
    app = FastAPI()
    app.include_router(channel.routes())
    async with serve(app) as address:
        fake.routes[PUBLIC] = address
        async with channel:
            await answered(fake, "setWebhook")
            yield channel, inbox


Mode = Callable[..., Any]
both = pytest.mark.parametrize("mode", [polled, hooked], ids=["polling", "webhook"])


def to(chat: int, text: str = "Hello", **more: Any) -> Outbound:
    return outbound(text, Address("telegram", str(chat)), **more)


CHOICE = AskChoice("slot", (Option("1", "Tue Dec 1, 10 AM"), Option("2", "Wed Dec 2, 2 PM")))


@both
async def test_a_text_becomes_an_inbound(fake_telegram: FakeTelegram, mode: Mode) -> None:
    async with mode(fake_telegram) as (_, inbox):
        update = await fake_telegram.person(first_name="Ana\u202e <b>").text("hola ñ 😀")
        (got,) = await inbox.wait_for(1)
    assert (got.channel, got.sender, got.body) == ("telegram", Address("telegram", "4001"), "hola ñ 😀")
    assert (got.received_at, got.display_name, got.button, got.edited) == (NOW, "Ana\u202e <b>", None, False)
    assert got.provider_id == f"{update['update_id']}:4001:{update['message']['message_id']}"


@both
async def test_a_tap_names_the_message_it_answers(fake_telegram: FakeTelegram, mode: Mode) -> None:
    ana = fake_telegram.person()
    async with mode(fake_telegram) as (channel, inbox):
        assert isinstance(await channel.send(to(ana.id, "1) Tue 2) Wed", asks=CHOICE, request_id="req-1")), Accepted)
        assert [label for label, _ in fake_telegram.sent[0].buttons] == ["Tue Dec 1, 10 AM", "Wed Dec 2, 2 PM"]
        tapped = dict(ana.chat.last)
        await ana.tap("Wed Dec 2, 2 PM")
        (got,) = await inbox.wait_for(1)
        assert (got.button, got.body, got.answers) == ("2", "2", "req-1")
        await answered(fake_telegram, "editMessageReplyMarkup")
        assert "q1" in fake_telegram.answered and "reply_markup" not in ana.chat.last
        # An old screen still shows the button; Telegram has forgotten the query.
        fake_telegram.forget_queries()
        await ana.tap_data(fake_telegram.sent[0].buttons[0][1], tapped)
        assert (await inbox.wait_for(2))[1].answers == "req-1"


async def test_buttons_of_long_ids_and_values_fit(fake_telegram: FakeTelegram) -> None:
    ana = fake_telegram.person()
    item = AskItem("prescreen", "age", options=(Option("ñ" * 40, "A"), Option("b:c", "B"), Option("c" * 25, "C")))
    async with hooked(fake_telegram) as (channel, inbox):
        await channel.send(to(ana.id, "?", asks=item, request_id="r" * 40))
        await channel.send(to(ana.id, "?", asks=item, request_id="R" * 90))
        assert len(fake_telegram.sent) == 2
        for sent in fake_telegram.sent[:2]:
            for label, data in sent.buttons:
                assert len(data.encode()) <= 64
                await ana.tap_data(data, ana.chat.messages[sent.message_id])
                assert inbox.inbound[-1].body == {"A": "1", "B": "b:c" if data.startswith("r") else "2", "C": "3"}[label]


async def test_the_same_update_twice_has_one_provider_id(fake_telegram: FakeTelegram) -> None:
    async with hooked(fake_telegram) as (_, inbox):
        update = await fake_telegram.person().text("hi")
        await inbox.wait_for(1)
        await fake_telegram.push(update, again=True)
        first, second = await inbox.wait_for(2)
    assert first.provider_id == second.provider_id


@both
async def test_a_text_that_was_not_kept_comes_again(fake_telegram: FakeTelegram, mode: Mode) -> None:
    async with mode(fake_telegram) as (_, inbox):
        inbox.failing = 1
        await fake_telegram.person().text("I can't do this anymore")
        if mode is hooked:
            assert fake_telegram.pushes[-1].status_code == 503
            await fake_telegram.redeliver()
        (got,) = await inbox.wait_for(1)
        assert got.body == "I can't do this anymore"


async def test_polling_confirms_only_what_was_kept(fake_telegram: FakeTelegram) -> None:
    ana = fake_telegram.person()
    async with polled(fake_telegram) as (_, inbox):
        await ana.text("one")
        await inbox.wait_for(1)
    await ana.text("two")
    async with polled(fake_telegram) as (_, inbox):
        await inbox.wait_for(2)
        # The first was not confirmed when we stopped: it comes again, under the same id.
        assert [i.body for i in inbox.inbound] == ["one", "two"]
        await ana.text("three")
        await inbox.wait_for(3)
    assert [update["message"]["text"] for update in fake_telegram.pending] in (["three"], [])


async def test_polling_outlives_an_outage_and_a_second_poller(fake_telegram: FakeTelegram) -> None:
    fake_telegram.fail("deleteWebhook", Broken(502))
    fake_telegram.fail("getUpdates", Refuse(409, {"ok": False, "error_code": 409, "description": "Conflict: terminated by other"}))
    async with polled(fake_telegram) as (_, inbox):
        await fake_telegram.person().text("still there?")
        assert (await inbox.wait_for(1))[0].body == "still there?"


@both
async def test_contacts(fake_telegram: FakeTelegram, mode: Mode) -> None:
    ana = fake_telegram.person()
    async with mode(fake_telegram) as (_, inbox):
        await ana.contact("12125550142")
        await ana.contact("12125550143", user_id=4009)
        await ana.contact("+12125550144", user_id=None)
        await ana.contact("12")
        got = await inbox.wait_for(4)
    assert [(i.contact, i.body, i.media) for i in got] == [("+12125550142", "+12125550142", ()), *[(None, "", ("text/vcard",))] * 3]


@both
async def test_pictures_edits_and_stickers(fake_telegram: FakeTelegram, mode: Mode) -> None:
    ana = fake_telegram.person()
    async with mode(fake_telegram) as (_, inbox):
        await ana.photo("my card")
        await ana.photo()
        await ana.voice()
        await ana.sticker()
        text = await ana.text("yes")
        await ana.edit(text["message"]["message_id"], "no, I want to die")
        got = await inbox.wait_for(6)
    assert [(i.body, i.media, i.edited) for i in got] == [
        ("my card", ("image/jpeg",), False),
        ("", ("image/jpeg",), False),
        ("", ("audio/ogg",), False),
        ("👍", (), False),
        ("yes", (), False),
        ("no, I want to die", (), True),
    ]
    assert len({i.provider_id for i in got}) == 6


@both
async def test_commands_and_the_staff_chat(fake_telegram: FakeTelegram, mode: Mode) -> None:
    ana, bo = fake_telegram.person(), fake_telegram.person(4002, "Bo")
    staff, strangers = fake_telegram.group(STAFF), fake_telegram.group(-7001, "Somebody's group")
    async with mode(fake_telegram, commands=(("today", "Today's visits"),)) as (channel, inbox):
        for text in ("/start", "/STOP", "/help", "/start abc123", "/today", "stop /now"):
            await ana.text(text)
        await ana.text("/today@front_desk_bot now", chat=staff)
        await ana.text("hello everybody", chat=strangers)
        typed = await ana.text("A4821 dne", chat=staff)
        await ana.edit(typed["message"]["message_id"], "A4821 done", chat=staff)
        await ana.sticker(chat=staff)
        await channel.send(to(STAFF, "A4821: no ride", role="staff", asks=AskChoice("task", (Option("A4821", "Take it"),))))
        await bo.tap("Take it", chat=staff)
        got = await inbox.wait_for(9)
    assert [i.body for i in got[:6]] == ["start", "stop", "help", "/start abc123", "/today", "stop /now"]
    assert [(i.sender.value, i.body, i.display_name) for i in got[6:]] == [
        (str(STAFF), "/today now", "Ana"),
        (str(STAFF), "A4821 dne", "Ana"),
        (str(STAFF), "A4821", "Bo"),
    ]
    assert fake_telegram.commands == [{"command": "today", "description": "Today's visits"}]
    # In a group the button stays: others may need it.
    assert "reply_markup" in staff.last


@both
async def test_blocking_is_an_opt_out(fake_telegram: FakeTelegram, mode: Mode) -> None:
    ana = fake_telegram.person()
    async with mode(fake_telegram) as (_, inbox):
        await ana.block()
        await ana.unblock()
        got = await inbox.wait_for(2)
    assert [(i.opt_out_type, i.body, i.sender.value) for i in got] == [("STOP", "", "4001"), ("START", "", "4001")]


@both
async def test_other_bots_and_service_messages_are_passed_over(fake_telegram: FakeTelegram, mode: Mode) -> None:
    ana = fake_telegram.person()
    async with mode(fake_telegram) as (_, inbox):
        robot = fake_telegram.message_in(ana.chat, {"id": 9, "is_bot": True, "first_name": "Robot"}, text="hi")
        await fake_telegram.push({"message": robot})
        await fake_telegram.push({"message": fake_telegram.message_in(ana.chat, ana.as_json(), delete_chat_photo=True)})
        await ana.text("a\x00b\ud83d")
        (got,) = await inbox.wait_for(1)
    assert got.body == "ab?"


async def test_the_webhook_refuses_what_does_not_know_the_secret(fake_telegram: FakeTelegram, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with hooked(fake_telegram) as (_, inbox), httpx.AsyncClient() as client:
        url = f"{fake_telegram.routes[PUBLIC]}/webhooks/telegram"
        header = "X-Telegram-Bot-Api-Secret-Token"
        right = {header: SECRET}
        statuses = [
            (await client.post(url, content=content, headers=headers)).status_code
            for content, headers in (
                (b"{}", {}),
                (b"{}", {header: ""}),
                (b"{}", {header: SECRET[:-1]}),
                (b"{}", {header: "ñ".encode()}),
                (b"private words", right),
                (b"[1]", right),
                (b"{}", right),
                (b'{"update_id": "1"}', right),
                (b" " * 300_000, right),
                (b'{"update_id": 1, "message": {"message_id": "x"}}', right),
                (b'{"update_id": 2, "something_new": {}}', right),
            )
        ]
        assert fake_telegram.webhook is not None and fake_telegram.webhook["secret_token"] == SECRET
    assert statuses == [403, 403, 403, 403, 400, 400, 400, 400, 413, 200, 200]
    assert inbox.inbound == [] and "private words" not in caplog.text


async def test_polling_opens_no_webhook(fake_telegram: FakeTelegram) -> None:
    channel = TelegramChannel(settings(fake_telegram), VirtualClock(NOW), Inbox().receive)
    assert channel.routes().routes == []


async def sent_by(fake: FakeTelegram, outbound: Outbound, **more: Any) -> SendOutcome:
    async with hooked(fake, **more) as (channel, _):
        outcome: SendOutcome = await channel.send(outbound)
        return outcome


async def test_plain_text_leaves_as_it_is(fake_telegram: FakeTelegram) -> None:
    ana = fake_telegram.person()
    text = "<b>Ana</b> *x* _y_ https://text.clinic.example/p/abc"
    outcome = await sent_by(fake_telegram, to(ana.id, text))
    (sent,) = fake_telegram.sent
    assert outcome == Accepted(f"{ana.id}:{sent.message_id}") and sent.text == text
    assert "parse_mode" not in sent.parameters and sent.parameters["link_preview_options"] == {"is_disabled": True}


async def test_a_calendar_file_goes_with_its_text(fake_telegram: FakeTelegram) -> None:
    ana = fake_telegram.person()
    files = (Attachment("visit.ics", "text/calendar", b"BEGIN:VCALENDAR\r\n"), Attachment("map.txt", "text/plain", b"x"))
    await sent_by(fake_telegram, to(ana.id, "Booked.", attachments=files, asks=CHOICE))
    await sent_by(fake_telegram, to(ana.id, "y" * 1025, attachments=files[:1], asks=CHOICE))
    assert [(s.method, s.text[:7], s.document, len(s.buttons)) for s in fake_telegram.sent] == [
        ("sendDocument", "Booked.", ("visit.ics", b"BEGIN:VCALENDAR\r\n"), 2),
        ("sendDocument", "", ("map.txt", b"x"), 0),
        ("sendMessage", "yyyyyyy", None, 2),
        ("sendDocument", "", ("visit.ics", b"BEGIN:VCALENDAR\r\n"), 0),
    ]


@pytest.mark.parametrize("text", ["line of the daily sheet\n" * 600, "x" * 9000, "😀" * 5000, "a\n" + "y" * 4096 + "\nb"])
async def test_a_long_sheet_goes_in_pieces(fake_telegram: FakeTelegram, text: str) -> None:
    staff = fake_telegram.group(STAFF)
    assert isinstance(await sent_by(fake_telegram, to(staff.id, text, role="staff", asks=CHOICE)), Accepted)
    assert all(len(s.text.encode("utf-16-le")) <= 8192 for s in fake_telegram.sent) and len(fake_telegram.sent) > 1
    assert "".join(s.text for s in fake_telegram.sent).replace("\n", "") == text.replace("\n", "")
    assert [bool(s.buttons) for s in fake_telegram.sent] == [False] * (len(fake_telegram.sent) - 1) + [True]


def answer(code: int, description: str, **parameters: Any) -> Refuse:
    return Refuse(code, {"ok": False, "error_code": code, "description": description, **({"parameters": parameters} if parameters else {})})


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (answer(429, "Too Many Requests: retry after 3", retry_after=3), Refused("429", 3.0, "retry", "busy", sender=True)),
        (answer(403, "Forbidden: user is deactivated"), Refused("403", None, "bad-address", "chat-closed")),
        (answer(401, "Unauthorized"), Refused("401", 600, "alarm", "setup", sender=True)),
        (answer(400, "Bad Request: chat not found"), Refused("400-chat-not-found", None, "bad-address", "bad-number")),
        (answer(400, "Bad Request: wrong padding in Ana's name"), Refused("400", None, "final", "content")),
        (answer(500, "Internal Server Error"), Unknown("NetworkError")),
        (Broken(502, accepted=True), Unknown("NetworkError")),
        (Cut(accepted=True), Unknown("NetworkError")),
        (Slow(20), Unknown("timeout")),
    ],
)
async def test_every_answer_has_one_meaning(
    fake_telegram: FakeTelegram, caplog: pytest.LogCaptureFixture, fault: Any, expected: SendOutcome
) -> None:
    caplog.set_level(logging.DEBUG)
    ana = fake_telegram.person()
    fake_telegram.fail("sendMessage", fault)
    assert await sent_by(fake_telegram, to(ana.id, "A private sentence"), timeout=0.5) == expected
    assert len([m for m, _ in fake_telegram.requests if m == "sendMessage"]) == 1
    text = "\n".join(r.getMessage() for r in caplog.records if not r.name.startswith(("asyncio", "python_multipart")))
    assert fake_telegram.token not in text and "private" not in text and "Ana" not in text


async def test_blocked_people_and_groups_that_moved(fake_telegram: FakeTelegram) -> None:
    ana, staff = fake_telegram.person(), fake_telegram.group(STAFF)
    ana.chat.blocked = True
    assert await sent_by(fake_telegram, to(ana.id)) == Refused("403", None, "bad-address", "chat-closed")
    moved = fake_telegram.group(-1005001)
    staff.migrated_to = moved.id
    assert await sent_by(fake_telegram, to(STAFF, role="staff")) == Accepted(f"{moved.id}:{moved.last['message_id']}")


async def test_a_connection_that_never_was_surely_sent_nothing(fake_telegram: FakeTelegram) -> None:
    channel = TelegramChannel(settings(fake_telegram, base_url="http://127.0.0.1:9"), VirtualClock(NOW), Inbox().receive)
    assert await channel.send(to(4001)) == Refused("connect", 15, "retry")


async def test_half_a_message_is_nobodys_success(fake_telegram: FakeTelegram) -> None:
    staff = fake_telegram.group(STAFF)
    async with hooked(fake_telegram) as (channel, _):
        fake_telegram.fail("sendDocument", answer(400, "Bad Request: file must be non-empty"))
        file = Attachment("visit.ics", "text/calendar", b"BEGIN")
        assert await channel.send(to(staff.id, "z" * 2000, attachments=(file,))) == Unknown("partial")


async def test_starting_does_not_wait_for_telegram(fake_telegram: FakeTelegram) -> None:
    fake_telegram.fail("setWebhook", Slow(5, accepted=False))
    channel = TelegramChannel(settings(fake_telegram, webhook_secret=SECRET), VirtualClock(NOW), Inbox().receive)
    async with asyncio.timeout(2), channel:
        pass
