"""Serve an ASGI application, or a plain asyncio protocol, on an ephemeral port of 127.0.0.1."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator
from typing import Any

import uvicorn


class _Server(uvicorn.Server):
    """A uvicorn server that says when it is ready and leaves the signals of the test process alone."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()
        self._left = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    def leave(self) -> None:
        """End ``main_loop``."""
        self.should_exit = True
        self._left.set()

    async def main_loop(self) -> None:
        await self.on_tick(0)
        await self._left.wait()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        try:
            await super().startup(sockets)
        finally:
            self.ready.set()


@contextlib.asynccontextmanager
async def serve(app: Any, port: int = 0, patience: int = 1) -> AsyncIterator[str]:
    """Run ``app`` (with its lifespan) and yield its address, ``http://127.0.0.1:PORT``; stop it on exit.

    Requests under way have ``patience`` seconds to end.
    A fake with an attribute ``address`` is told where it listens; one with a method ``closing()`` is asked to let go of long polls.
    Raises RuntimeError where the application's own start-up fails.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    if hasattr(app, "address"):
        app.address = address
    config = uvicorn.Config(app, log_level="critical", access_log=False, log_config=None, timeout_graceful_shutdown=patience)
    server = _Server(config)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        await server.ready.wait()
        if not server.started:
            raise RuntimeError("the application did not start")
        yield address
    finally:
        if hasattr(app, "closing"):
            app.closing()
        server.leave()
        await running
        listener.close()
