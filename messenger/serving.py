"""The real thing: doors, channels and clockwork round the product, as one ASGI application."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

from fastapi import FastAPI

from messenger.app import Ports, PublicLinks, build
from messenger.calendars.feeds import IcsFeeds
from messenger.clock import SystemClock
from messenger.content import Content
from messenger.core.clinic import Clinic, StaffMember, StaffNotice
from messenger.core.communication import CommunicationRequest
from messenger.core.detours import with_detours
from messenger.core.party import Address
from messenger.handlers import health, patient_pages, staff_pages
from messenger.handlers.email import EmailChannel, EmailSettings
from messenger.handlers.pages import Pages
from messenger.handlers.telegram import MESSAGES_PER_SECOND as TELEGRAM_MESSAGES_PER_SECOND
from messenger.handlers.telegram import TelegramChannel, TelegramSettings
from messenger.handlers.twilio import TwilioChannel, TwilioDoor
from messenger.handlers.twilio_account import TwilioSettings, segments_per_second
from messenger.handlers.twilio_voice import TwilioCaller, TwilioVoiceDoor
from messenger.handlers.voice import VoiceChannel
from messenger.ids import RandomIds
from messenger.ports.store import UnitOfWork
from messenger.reading.read import warm
from messenger.scheduler.jobs import JOBS
from messenger.scheduler.ticker import Ticker
from messenger.service import due, lease, missed, receipts, staff, starting, turn, watch, zones
from messenger.service.shell import Shell
from messenger.settings import Settings, SettingsError
from messenger.store.hints import Hints
from messenger.store.schema import migrate
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews

MISSED_EVERY = timedelta(minutes=5)
POLLING = "telegram-polling"
WATCH_EVERY = timedelta(minutes=1)
log = logging.getLogger(__name__)


@dataclass
class Wakener:
    """Passes nudges to the clockwork once it goes, and to the other processes that share the database."""

    ticker: Ticker | None = None
    hints: Hints | None = None

    def nudge(self) -> None:
        """Something is due now."""
        self.heard()
        if self.hints is not None:
            self.hints.tell()

    def heard(self) -> None:
        """Another process says that something is due."""
        if self.ticker is not None:
            self.ticker.nudge()


def application(settings: Settings, content: Content) -> FastAPI:
    """The ASGI application of ``serve``. The database is migrated before it is opened; channels that are not set stay off.

    Raises:
        SettingsError: a setting that a channel cannot use.
    """
    migrate(settings.database_url)
    clock = SystemClock()
    many = not settings.database_url.startswith("sqlite")
    store = SqlStore(settings.database_url, settings.hash_key, durable=True)
    wakener = Wakener()
    shell = build(
        content,
        Ports(store, SqlViews(store), clock, RandomIds(clock), {}, PublicLinks(settings.public_url), wakener),
    )
    channels = _channels(settings, shell, many)
    if settings.telegram_staff_chat is not None:
        shell.clinic = with_staff_chat(shell.clinic, settings.telegram_staff_chat)
    shell.clinic, shell.detours = with_detours(shell.clinic, shell.channels)
    for detour in shell.detours:
        goes = f"goes by {detour.by.channel}" if detour.by else "goes nowhere"
        log.warning("the notice %s to %s %s: off: %s", detour.notice, detour.member.id, goes, ", ".join(detour.off))

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(store.close)
            feeds = IcsFeeds(content.clinic.time_zone, folder=content.folders[0])
            stack.push_async_callback(feeds.close)
            for channel in channels:
                await stack.enter_async_context(channel)
            ticker = Ticker(lambda now: due.run(shell, now), clock, clock)
            wakener.ticker = ticker
            await asyncio.to_thread(warm)
            await zones.recompute(shell, clock.now())
            signed = [(each.rule, f"{each.change}, signed by {each.signed_by}, {each.date.isoformat()}") for each in content.overrides]
            await store.run(lambda uow: starting.signed_away(shell, uow, signed, clock.now()))
            for channel in channels:
                if isinstance(channel, TwilioChannel):
                    await store.run(lambda uow, name=channel.name: missed.begin(uow, name, clock.now()))  # type: ignore[misc]
            ticker.start()
            if many:
                wakener.hints = await stack.enter_async_context(Hints(settings.database_url, wakener.heard))
            ticker.every("watch", WATCH_EVERY, lambda: watch.look(shell, clock.now()))
            for job in JOBS:
                ticker.every(job.name, job.cadence, lambda job=job: job.work(shell, feeds))  # type: ignore[misc]
            for channel in channels:
                if isinstance(channel, TwilioChannel):
                    ticker.every("missed-texts", MISSED_EVERY, lambda twilio=channel: _recover(shell, twilio))  # type: ignore[misc]
            stack.push_async_callback(ticker.stop)
            try:
                yield
            finally:
                # Other processes go on with what is due; a look must not last for as long as they are given more.
                shell.draining = True

    app = FastAPI(title="messenger", docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan)
    _doors(app, settings, shell, channels)
    pages = Pages(content.folders)
    app.include_router(pages.router())
    app.include_router(staff_pages.build_router(shell, pages, [key.decode() for key in settings.secret_keys], settings.public_url))
    app.include_router(patient_pages.build_router(shell, pages, settings.public_url))
    app.include_router(health.build_router(shell, store.missing))
    return app


def with_staff_chat(clinic: Clinic, chat: int) -> Clinic:
    """``clinic`` with the staff's Telegram group, which gets every notice; unless clinic.yaml has that chat already."""
    address = Address("telegram", str(chat))
    if any(address in member.addresses.values() for member in clinic.staff):
        return clinic
    notices: dict[StaffNotice, tuple[str, ...]] = {"booking": ("chat",), "task": ("chat",), "urgent": ("chat",), "daily-sheet": ("chat",)}
    group = StaffMember("staff-chat", "Staff chat", "front-desk", {"chat": address}, notices, language=clinic.languages[0], group=True)
    return replace(clinic, staff=(*clinic.staff, group))


async def _recover(shell: Shell, twilio: TwilioChannel) -> None:
    await missed.recover(shell, twilio, twilio.name)


def _channels(settings: Settings, shell: Shell, many: bool) -> list[TwilioChannel | TelegramChannel]:
    """The one list of channels: those that are set are put on the shell; those that hold connections are returned.

    ``many``: other processes may share the database.
    """
    entered: list[TwilioChannel | TelegramChannel] = []
    paces: dict[str, float] = {}
    if settings.twilio_account_sid:
        twilio = TwilioChannel(_twilio_settings(settings), shell.clock)
        shell.channels["sms"] = twilio
        paces["sms"] = settings.twilio_segments_per_second or segments_per_second(settings.twilio_from or None)
        shell.caller = TwilioCaller(twilio)
        shell.channels["voice"] = VoiceChannel(shell.caller)
        entered.append(twilio)
    if settings.telegram_bot_token.get_secret_value():
        telegram = TelegramChannel(
            TelegramSettings(
                settings.telegram_bot_token.get_secret_value(),
                settings.public_url,
                settings.telegram_webhook_secret.get_secret_value() or None,
                settings.telegram_base_url or None,
                settings.telegram_staff_chat,
            ),
            shell.clock,
            lambda inbound: turn.receive(shell, inbound),
            (lambda work: lease.alone(shell, POLLING, work)) if many else None,
        )
        shell.channels["telegram"] = telegram
        paces["telegram"] = TELEGRAM_MESSAGES_PER_SECOND
        entered.append(telegram)
    if settings.smtp_url.get_secret_value():
        shell.channels["email"] = EmailChannel(_email_settings(settings), shell.clock)
    shell.paces = paces
    return entered


def _email_settings(settings: Settings) -> EmailSettings:
    try:
        return EmailSettings.of(settings.smtp_url.get_secret_value(), settings.mail_from)
    except ValueError as error:
        if str(error).startswith("MAIL_FROM"):
            raise SettingsError(str(error)) from None
        # What urlsplit says may quote the address, and with it the password.
        raise SettingsError("SMTP_URL is not of the form smtp[s]://[user:password@]host[:port]") from None


def _twilio_settings(settings: Settings) -> TwilioSettings:
    return TwilioSettings(
        settings.twilio_account_sid,
        settings.twilio_tokens,
        settings.public_url,
        settings.twilio_from or None,
        settings.twilio_messaging_service_sid or None,
        settings.twilio_base_url or None,
    )


def _doors(app: FastAPI, settings: Settings, shell: Shell, channels: list[TwilioChannel | TelegramChannel]) -> None:
    for channel in channels:
        if isinstance(channel, TelegramChannel):
            app.include_router(channel.routes())
            continue
        door = TwilioDoor(channel.settings, shell.clock, lambda i: turn.receive(shell, i), lambda r: receipts.receive(shell, r))
        app.include_router(door.routes())
        voice = TwilioVoiceDoor(
            channel.settings,
            lambda page, number: acknowledge_call(shell, page, number),
            lambda language, key: shell.catalog.render(language, key, {"clinic": shell.clinic.name}, shell.clinic.time_zone, lambda _: ""),
            shell.clinic.phone,
        )
        app.include_router(voice.routes())


async def acknowledge_call(shell: Shell, page: str, number: str) -> bool:
    """A key was pressed in the call of the page ``page`` (a request's id): the task is taken. False where it was taken before."""

    def work(uow: UnitOfWork) -> bool:
        request = uow.get(CommunicationRequest, page)
        if request is None or not request.cause.startswith("task:"):
            return False
        member = next((m for m in shell.clinic.staff if any(a.value == number for a in m.addresses.values())), None)
        return staff.take(shell, uow, request.cause.removeprefix("task:"), member.id if member else "call", shell.clock.now())

    return await shell.store.run(work)
