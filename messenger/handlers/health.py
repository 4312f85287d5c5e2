"""Liveness, readiness and metrics, for whoever keeps the installation running. No text, name or number in any of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

from fastapi import APIRouter
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest
from starlette.responses import JSONResponse, PlainTextResponse, Response

from messenger.ports.store import UnitOfWork
from messenger.service.outbox import REPEATED
from messenger.service.shell import Shell

FRESH = timedelta(seconds=90)
"""How old the clockwork's heartbeat may be: three of its rounds."""

DAY = timedelta(days=1)


def build_router(shell: Shell, missing: Callable[[], Awaitable[list[str]]]) -> APIRouter:
    """``GET /healthz``, ``/readyz`` and ``/metrics``. ``missing`` says what the database lacks, one line each."""
    router = APIRouter(include_in_schema=False)

    @router.get("/healthz", response_model=None)
    async def healthz() -> Response:
        """The process answers."""
        return PlainTextResponse("alive\n")

    @router.get("/readyz", response_model=None)
    async def readyz() -> Response:
        """The database is reachable and migrated, and the clockwork goes."""
        try:
            lacking = await missing()
            beat, late = await _ages(shell)
        except Exception as error:
            return JSONResponse({"ready": False, "database": type(error).__name__}, 503)
        fresh = beat is not None and beat < FRESH.total_seconds()
        ready = not lacking and fresh
        found = {"ready": ready, "database": lacking or "ok", "heartbeat_age_seconds": beat, "oldest_due_age_seconds": late}
        return JSONResponse(found, 200 if ready else 503)

    @router.get("/metrics", response_model=None)
    async def metrics() -> Response:
        """Gauges in the text format of Prometheus."""
        beat, late = await _ages(shell)
        registry = CollectorRegistry()
        Gauge("messenger_oldest_due_age_seconds", "How long the message has waited that has waited longest", registry=registry).set(late)
        Gauge("messenger_heartbeat_age_seconds", "Age of the clockwork's heartbeat", registry=registry).set(-1 if beat is None else beat)
        open_tasks = Gauge("messenger_open_tasks", "Tasks that are not done", ["priority"], registry=registry)
        tasks = await shell.views.tasks()
        for priority in ("urgent", "routine"):
            open_tasks.labels(priority).set(sum(1 for task in tasks if task.priority == priority))
        now = shell.clock.now()
        senders, repeated = await shell.store.run(lambda uow: (uow.senders(), uow.count_once(REPEATED)))
        paused = Gauge("messenger_sender_paused", "Whether a channel's provider asked for patience", ["channel"], registry=registry)
        for name in sorted({*shell.channels, *(sender.name for sender in senders)}):
            paused.labels(name).set(any(sender.name == name and sender.is_paused(now) for sender in senders))
        undelivered = Gauge("messenger_undelivered_messages", "Messages of the last 24 hours that did not arrive", registry=registry)
        undelivered.set(len(await shell.views.undelivered(now - DAY)))
        again = Gauge(
            "messenger_repeated_messages", "Messages sent a second time because nobody could say whether they left", registry=registry
        )
        again.set(repeated)
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return router


async def _ages(shell: Shell) -> tuple[float | None, float]:
    now = shell.clock.now()

    def work(uow: UnitOfWork) -> tuple[float | None, float]:
        beat, oldest = uow.last_beat("clockwork"), uow.oldest_waiting(now)
        waited = now - (oldest.waiting_since or oldest.due) if oldest is not None else timedelta(0)
        return (now - beat).total_seconds() if beat else None, max(waited.total_seconds(), 0.0)

    return await shell.store.run(work)
