"""The sample clinic's staff and patient pages on the real product: real store in memory, real service, a virtual clock."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache

import httpx
import pytest_asyncio
from argon2 import PasswordHasher
from fastapi import FastAPI

from messenger.chat import Chat, open_chat
from messenger.clock import VirtualClock
from messenger.content import load
from messenger.handlers import patient_pages, staff_pages
from messenger.handlers.console import Console
from messenger.handlers.pages import Pages
from messenger.ids import SeededIds
from messenger.ports.records import Account, PrivateLink
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews

NOW = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
PASSWORD = "correct horse battery"
SECRET = "a secret of the tests, 32 bytes!"
FAST = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)


@dataclass
class House:
    """The product, its pages, and a browser."""

    chat: Chat
    app: FastAPI
    browser: httpx.AsyncClient

    async def account(self, name: str = "Robin", role: str = "clinician", password: str = PASSWORD) -> Account:
        """Add somebody who may sign in."""
        account = Account(f"account-{name}", name, FAST.hash(password), role, self.chat.clock.now())
        await self.chat.store.run(lambda uow: uow.save(account))
        return account

    async def sign_in(self, name: str = "Robin", password: str = PASSWORD, role: str = "clinician") -> httpx.Response:
        """Add the account and sign in through the form."""
        await self.account(name, role)
        return await self.try_to_sign_in(name, password)

    async def try_to_sign_in(self, name: str, password: str) -> httpx.Response:
        """Fill in the sign-in form."""
        form = await self.browser.get("/staff/sign-in")
        return await self.browser.post(
            "/staff/sign-in", data={"entry": field(form, "entry"), "name": name, "password": password, "next": ""}
        )

    async def post(self, path: str, page: str = "/staff/today", **fields: str) -> httpx.Response:
        """Post a form of ``page`` with its token."""
        shown = await self.browser.get(page)
        return await self.browser.post(path, data={"csrf": field(shown, "csrf"), **fields})

    async def link(self, page: str, subject: str, party_id: str | None, hours: int = 72) -> str:
        """A private link, as one that a text carries."""
        now = self.chat.clock.now()
        token = self.chat.shell.ids.token()
        found = PrivateLink(token, page, subject, party_id, now + timedelta(hours=hours), now)
        await self.chat.store.run(lambda uow: uow.add(found))
        return token

    async def journey(self, *texts: str) -> None:
        """The patient texts one after the other, half a minute apart."""
        for text in texts:
            await self.chat.text(text)
            await self.chat.advance(0.5)


def field(response: httpx.Response, name: str) -> str:
    """The value of the hidden field ``name``."""
    found = re.search(rf'name="{name}" value="([^"]*)"', response.text)
    assert found, f"no field {name} on the page"
    return found[1]


@cache
def first_chat() -> Chat:
    """Reads the clinic's folder and compiles the safety rules once for all tests."""
    return open_chat(load(), NOW)


@cache
def pages_of_the_sample() -> Pages:
    """Pages have no state: one for all tests."""
    return Pages()


def fresh_chat(language: str = "en") -> Chat:
    """A chat with a clock and a store of its own, nobody known."""
    first, clock = first_chat(), VirtualClock(NOW)
    store = SqlStore("sqlite://", b"pages" * 8, inline=True)
    consoles = {name: Console(name, clock) for name in first.consoles}
    shell = replace(first.shell, store=store, views=SqlViews(store), clock=clock, ids=SeededIds(1), channels=dict(consoles))
    if language != "en":
        shell.clinic = replace(shell.clinic, languages=(language, "en"))  # type: ignore[arg-type]  # a language
    return Chat(shell, clock, consoles, first.channel, store)


def open_house(public_url: str = "https://text.clinic.example", *, language: str = "en") -> House:
    """Everything, with nobody known yet."""
    chat = fresh_chat(language)
    pages = pages_of_the_sample()
    app = FastAPI()
    app.include_router(pages.router())
    app.include_router(staff_pages.build_router(chat.shell, pages, [SECRET], public_url))
    app.include_router(patient_pages.build_router(chat.shell, pages, public_url))
    browser = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=public_url)
    return House(chat, app, browser)


@pytest_asyncio.fixture
async def house() -> AsyncIterator[House]:
    """The house of one test; a folder's conftest says that its tests live in it."""
    opened = open_house()
    yield opened
    await opened.browser.aclose()
    await opened.chat.store.close()


BOOKED = ("Hi, I'd like a consultation", "1", "34", "1", "0", "0", "1", "Sam Rivera")
"""From the first text to a booked consultation."""
