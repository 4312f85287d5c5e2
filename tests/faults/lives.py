"""``serve`` as a process that is killed and started again, beside a provider that lives on; and the laws that must hold afterwards."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import json
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from sqlalchemy import Engine, Interval, bindparam, func, make_url, select, text, update
from starlette.requests import Request
from starlette.responses import Response

from messenger.settings import Settings
from messenger.settings import read as read_settings
from messenger.store.engine import open_engine
from messenger.store.sql import SqlStore
from messenger.store.tables import TABLES
from tests.fakes.twilio import FakeTwilio, Message

ROOT = Path(__file__).parent.parent.parent
SECRET_KEY = "k" * 40
FAST = "1000"
"""A sender whose pace holds nothing up: these tests are about what is on its way all at once."""
AGES = {
    "communication_request": ("due", "created_at", "lease_until", "useful_until"),
    "communication": ("sent_at",),
    "conversation": ("created_at", "last_inbound_at"),
    "inbound": ("received_at",),
    "heartbeat": ("at",),
}
"""What must grow older for time to have passed: the ledger, and what it looks at."""


class HoldingTwilio(FakeTwilio):
    """A provider that can be stopped in the middle of its work: ``hold`` names where, ``after`` lets so many requests pass first."""

    def __init__(self) -> None:
        super().__init__()
        self.hold = ""
        self.after = 0
        self.reached = asyncio.Event()
        self.release = asyncio.Event()

    def stop_at(self, where: str, after: int = 0) -> None:
        """``lost``: nothing is done, ever; ``received``: before the work is done; ``accepted``: done, not answered; ``listing``: asked for its list; ``calling``: a call placed."""
        self.hold, self.after = where, after
        self.reached, self.release = asyncio.Event(), asyncio.Event()

    def go_on(self) -> None:
        """Let go."""
        self.hold = ""
        self.release.set()

    async def _stop(self, where: str) -> None:
        if self.hold == where:
            if self.after:
                self.after -= 1
                return
            self.reached.set()
            await self.release.wait()

    async def _create(self, request: Request) -> Response:
        await request.form()
        await self._stop("received")
        if self.hold == "lost":
            self.reached.set()
            await self.release.wait()
            return Response(status_code=503)
        answer = await super()._create(request)
        await self._stop("accepted")
        return answer

    async def _list(self, request: Request) -> Response:
        await self._stop("listing")
        return await super()._list(request)

    async def _create_call(self, request: Request) -> Response:
        answer = await super()._create_call(request)
        await self._stop("calling")
        return answer


def request_of(message: Message) -> str:
    """The request that a message belongs to: our own key is in the callback's address."""
    return parse_qs(urlsplit(message.callback or "").query).get("request", [""])[0]


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@dataclass
class Born:
    """A process out of the nursery, which reaps it. The four members of asyncio's Process that are needed here."""

    pid: int

    @property
    def returncode(self) -> int | None:
        """None while it lives."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return -signal.SIGKILL
        return None

    def send_signal(self, number: int) -> None:
        """Send it a signal; nothing where it is gone."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, number)

    async def wait(self) -> int:
        """Wait until it is gone."""
        while self.returncode is None:
            await asyncio.sleep(0.01)
        return -signal.SIGKILL


@dataclass
class Nursery:
    """tests/faults/mortal.py as a program, started when first needed."""

    process: asyncio.subprocess.Process | None = None

    async def make(self, argv: list[str], environment: dict[str, str], folder: Path, log: Path, *, light: bool = False) -> int:
        """A new process; returns its number. ``light``: see tests/faults/mortal.py."""
        if self.process is None:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "tests.faults.mortal", cwd=ROOT, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
            )
        assert self.process.stdin is not None and self.process.stdout is not None
        wanted = {"argv": argv, "environment": environment, "folder": str(folder), "log": str(log), "light": light}
        self.process.stdin.write(json.dumps(wanted).encode() + b"\n")
        return int(await self.process.stdout.readline())

    async def close(self) -> None:
        """End it."""
        if self.process is not None:
            assert self.process.stdin is not None
            self.process.stdin.close()
            await self.process.wait()


@dataclass
class Serve:
    """One installation: its database, its environment, and the process while it lives."""

    database_url: str
    folder: Path
    twilio: FakeTwilio
    more: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    nursery: Nursery = field(default_factory=lambda: Nursery())
    life: asyncio.subprocess.Process | Born | None = None

    def __post_init__(self) -> None:
        self.twilio.point(self.url, self.url)

    @functools.cached_property
    def engine(self) -> Engine:
        """The tests' own way into the database."""
        return open_engine(self.database_url)

    @property
    def own_url(self) -> str:
        """The database as the process is told of it: PostgreSQL is given a name for its connections."""
        url = make_url(self.database_url)
        if url.get_backend_name() == "sqlite":
            return self.database_url
        return url.update_query_dict({"application_name": self.name}).render_as_string(hide_password=False)

    @property
    def name(self) -> str:
        """What PostgreSQL calls the connections of the process."""
        return f"serve-{self.port}"

    @property
    def url(self) -> str:
        """PUBLIC_URL, and where it really listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def orders(self) -> Path:
        """Where the process reads when to die."""
        return self.folder / "orders"

    @property
    def environment(self) -> dict[str, str]:
        """The whole environment of the process."""
        return {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": str(ROOT),
            "DATABASE_URL": self.own_url,
            "PUBLIC_URL": self.url,
            "SECRET_KEY": SECRET_KEY,
            "PORT": str(self.port),
            "TWILIO_ACCOUNT_SID": self.twilio.account_sid,
            "TWILIO_AUTH_TOKEN": self.twilio.auth_token,
            "TWILIO_FROM": self.twilio.numbers[0],
            "TWILIO_BASE_URL": self.twilio.address,
            "TWILIO_SEGMENTS_PER_SECOND": FAST,
            "DIE_FILE": str(self.orders),
            **self.more,
        }

    async def start(self, *, mortal: bool = True, light: bool = False, wait: bool = True) -> None:
        """Start ``main.py serve`` and wait until it answers.

        ``mortal``: out of the nursery, with listeners that can make it die. ``light``: and with the clinic's folder read already.
        """
        log = self.folder / "log"
        if mortal:
            self.life = Born(await self.nursery.make(["serve", "--sample"], self.environment, self.folder, log, light=light))
        else:
            with log.open("ab") as written:
                self.life = await asyncio.create_subprocess_exec(
                    sys.executable, str(ROOT / "main.py"), "serve", "--sample", env=self.environment, cwd=self.folder, stdout=written,
                    stderr=written,
                )  # fmt: skip
        if wait:
            await self.until(self.answers, 60 if mortal else 240)

    async def answers(self) -> bool:
        """Whether it is alive and ready."""
        assert self.life is not None and self.life.returncode is None, (self.folder / "log").read_text()[-2000:]
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except OSError:
            return False
        writer.close()
        # No certificates: reading them takes longer than the answer.
        async with httpx.AsyncClient(verify=False) as client:
            try:
                return (await client.get(f"{self.url}/readyz")).status_code == 200
            except httpx.TransportError:
                return False

    async def until(self, holds: Callable[[], Any], seconds: float = 60) -> None:
        """Look until ``holds()`` (awaited where it must be) is true: the process is another one and tells nobody. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while True:
                found = holds()
                if asyncio.iscoroutine(found):
                    found = await found
                if found:
                    return
                await asyncio.sleep(0.1)

    async def kill(self) -> None:
        """kill -9."""
        assert self.life is not None
        if self.life.returncode is None:
            self.life.send_signal(signal.SIGKILL)
        await self.life.wait()
        await self.until(lambda: not self.lingers(), 60)

    def lingers(self) -> bool:
        """Whether PostgreSQL still works for the dead process: it goes on with what it was sent, a commit too, until it looks up.

        Time that passed meanwhile would pass for some rows only.
        """
        if self.engine.name == "sqlite":
            return False
        with self.engine.connect() as connection:
            return bool(
                connection.scalar(text("SELECT count(*) FROM pg_stat_activity WHERE application_name = :name"), {"name": self.name})
            )

    async def stop(self) -> None:
        """SIGTERM, as a service manager or a rolling restart does, and wait until it has gone by itself."""
        assert self.life is not None
        self.life.send_signal(signal.SIGTERM)
        async with asyncio.timeout(60):
            await self.life.wait()

    async def died(self) -> None:
        """Wait until the process has killed itself as it was ordered, then take the order back."""
        assert self.life is not None
        async with asyncio.timeout(60):
            await self.life.wait()
        await self.until(lambda: not self.lingers(), 60)
        self.orders.unlink()

    def age(self, by: timedelta) -> None:
        """Time passes while nothing runs: everything that the ledger and the provider remember is that much older."""
        for message in self.twilio.ledger:
            message.created -= by
            message.sent = message.sent and message.sent - by
        with self.engine.begin() as connection:
            if connection.dialect.name == "sqlite":
                raw = connection.connection.driver_connection
                assert raw is not None
                raw.create_function("older", 1, lambda at: at and (datetime.fromisoformat(at) - by).isoformat(" ", "microseconds"))
            for name, columns in AGES.items():
                table = TABLES[name]
                if connection.dialect.name == "sqlite":
                    older = {column: func.older(table.c[column]) for column in columns}
                else:
                    older = {column: table.c[column] - bindparam("by", by, Interval) for column in columns}
                connection.execute(update(table).values(older))

    def rows(self, table: str) -> list[dict[str, Any]]:
        """All rows of a table."""
        with self.engine.connect() as connection:
            return [dict(row) for row in connection.execute(select(TABLES[table])).mappings()]

    def settings(self) -> Settings:
        """The settings as the process reads them."""
        return read_settings(_env_file=None, database_url=self.database_url, secret_key=SECRET_KEY, public_url=self.url)

    def store(self) -> SqlStore:
        """A store beside the process, as a second one would open it."""
        return SqlStore(self.database_url, self.settings().hash_key)

    # --- the laws -------------------------------------------------------------------------------------------------

    def open_rows(self) -> list[str]:
        """Requests to phones about which it is not settled whether they left."""
        now = datetime.now(UTC)
        return [
            f"{row['words']} is {row['status']}: {row['status_reason']}"
            for row in self.rows("communication_request")
            if row["status"] in ("sending", "unknown") or (row["status"] == "active" and row["due"] <= now)
        ]

    def broken(self) -> list[str]:
        """The laws that do not hold: nothing planned is lost, nothing is sent twice, nothing was sent that is not in the ledger."""
        found = self.open_rows()
        texts_of: dict[str, list[Message]] = {}
        for message in self.twilio.outbound():
            texts_of.setdefault(request_of(message), []).append(message)
        ids = set()
        for row in self.rows("communication_request"):
            if row["address_channel"] == "email":
                continue
            ids.add(row["id"])
            texts = len(texts_of.get(row["id"], ()))
            calls = len([call for call in self.twilio.calls if f"page={row['id']}" in (call.url or "")])
            sent = texts + calls
            # Nobody can be asked about a call of unknown outcome; ringing a person once more about an urgent page does no harm.
            if texts > 1 or calls > 2:
                found.append(f"{row['words']} left {sent} times ({row['status']}: {row['status_reason']})")
            if row["status"] == "completed" and sent == 0 and not row["activity"].startswith("silence."):
                found.append(f"{row['words']} counts as sent and never left")
            if row["status"] == "failed":
                found.append(f"{row['words']} was given up: {row['status_reason']}")
        found += [f"the provider has {each.sid}, of which no row knows" for id, sent in texts_of.items() if id not in ids for each in sent]
        return found

    def unheard(self) -> list[str]:
        """Texts that people sent, and that were neither answered nor given to a person."""
        kept = {row["provider_id"]: row for row in self.rows("inbound")}
        answered = {row["cause"] for row in self.rows("communication_request") if row["role"] == "patient" and row["status"] == "completed"}
        with_staff = {row["inbound_id"] for row in self.rows("task")}
        found = []
        for said in self.twilio.ledger:
            if said.direction != "inbound":
                continue
            row = kept.get(said.sid)
            if row is None:
                found.append(f"{said.sid} was never taken in")
            elif row["id"] not in with_staff and f"inbound:{row['id']}" not in answered:
                found.append(f"{said.sid} ({row['status']}: {row['because']}) was not answered")
        return found


@asynccontextmanager
async def installed(database_url: str, folder: Path, twilio: FakeTwilio, **more: str) -> AsyncIterator[Serve]:
    """An installation that is gone, process and all, at the end."""
    served = Serve(database_url, folder, twilio, dict(more))
    try:
        yield served
    finally:
        if served.life is not None:
            await served.kill()
        await served.nursery.close()
        served.engine.dispose()
