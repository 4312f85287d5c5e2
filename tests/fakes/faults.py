"""What can go wrong between a client and a service, as values that a fake takes from its queue, one for each request."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send


@dataclass(frozen=True)
class Refuse:
    """The service refuses with this status and JSON body; nothing is done."""

    status: int
    body: dict[str, Any]
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Broken:
    """A machine in between answers 5xx with a page that is not JSON. ``accepted``: the service did the work before."""

    status: int = 500
    accepted: bool = False


@dataclass(frozen=True)
class Slow:
    """The answer takes ``seconds``. ``accepted``: the work is done first; otherwise late, even for a client that has gone."""

    seconds: float
    accepted: bool = True


@dataclass(frozen=True)
class Cut:
    """The connection breaks without an answer. ``accepted``: the service did the work before."""

    accepted: bool = False


Fault = Refuse | Broken | Slow | Cut


class News:
    """Lets a test wait for what a fake has come to know, without a clock of its own."""

    def __init__(self) -> None:
        self._changed = asyncio.Event()

    def tell(self) -> None:
        """Something changed."""
        self._changed.set()

    async def until(self, holds: Callable[[], object], seconds: float = 60) -> None:
        """Wait until ``holds()`` is true; long, since a busy machine is no fault of the product. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not holds():
                self._changed.clear()
                await self._changed.wait()


class CutResponse(Response):
    """Promises a body and ends early: uvicorn then closes the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"4096")]})
        await send({"type": "http.response.body", "body": b"{", "more_body": True})


def json_response(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """A JSON body, everything beyond ASCII escaped."""
    return Response(json.dumps(body).encode(), status, headers, "application/json")


async def faulty(fault: Fault, work: Any) -> Response:
    """Answer one request under ``fault``; ``work`` is a callable without arguments that does the work and returns the proper Response."""
    match fault:
        case Refuse():
            return json_response(fault.body, fault.status, fault.headers)
        case Broken():
            if fault.accepted:
                await work()
            return PlainTextResponse("<html>Bad gateway</html>", fault.status, media_type="text/html")
        case Slow():
            if not fault.accepted:
                await asyncio.sleep(fault.seconds)
                response: Response = await work()
                return response
            response = await work()
            await asyncio.sleep(fault.seconds)
            return response
        case Cut():
            if fault.accepted:
                await work()
            return CutResponse()
