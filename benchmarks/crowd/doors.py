"""The product behind a real uvicorn, with the crowd's provider in place of Twilio's: ``python -m benchmarks.crowd.doors URL PORT``.

Twilio's own door with its signature check, the turn, the ledger and the clockwork as in ``serve``; ``POST /bench/burst`` turns the clock to
the crowd's NOW, ``GET /bench/sent`` tells how many messages have left. With ``empty`` as URL: an application that answers 200, no more.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import uvicorn
from fastapi import FastAPI

from benchmarks.crowd import KEY, NOW, NoOp, shell_on
from messenger.app import keep_loaded
from messenger.clock import ShiftedClock, SystemClock
from messenger.handlers.twilio import TwilioDoor
from messenger.handlers.twilio_account import TwilioSettings
from messenger.reading.read import warm
from messenger.scheduler.ticker import Ticker
from messenger.service import due, receipts, turn
from messenger.serving import Wakener
from messenger.store.sql import SqlStore

ACCOUNT = "AC" + "0" * 32
TOKEN = "a token of nobody"
NUMBER = "+12125550100"
LONG_BEFORE = NOW - timedelta(hours=1)


async def empty(scope: Any, receive: Any, send: Any) -> None:
    """Reads what is posted and answers 200 with an empty TwiML document."""
    if scope["type"] != "http":
        return
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/xml"), (b"content-length", b"11")]})
    await send({"type": "http.response.body", "body": b"<Response/>"})


def application(url: str, port: int, provider: NoOp | None = None) -> FastAPI:
    """The product on ``url`` with one channel, behind it ``provider``."""
    store, clock, provider, wakener = SqlStore(url, KEY, durable=True), ShiftedClock(SystemClock()), provider or NoOp(), Wakener()
    clock.set(LONG_BEFORE)
    shell = shell_on(store, clock, provider)
    shell.wakeups = wakener
    settings = TwilioSettings(ACCOUNT, (TOKEN,), f"http://127.0.0.1:{port}", NUMBER, None, None)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        warm()
        ticker = Ticker(lambda now: due.run(shell, now), clock, SystemClock())
        wakener.ticker = ticker
        ticker.start()
        yield
        await ticker.stop()
        await store.close()

    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan)
    app.include_router(TwilioDoor(settings, clock, lambda i: turn.receive(shell, i), lambda r: receipts.receive(shell, r)).routes())

    @app.post("/bench/burst")
    async def burst() -> None:
        clock.set(NOW)
        wakener.nudge()

    @app.get("/bench/sent")
    async def sent() -> int:
        return provider.sent

    return app


def main(url: str, port: int) -> None:
    """Serve until ended."""
    keep_loaded()
    app: Any = empty if url == "empty" else application(url, port)
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="warning", access_log=False, proxy_headers=False, server_header=False)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
