"""Where the benches keep their rows: SQLite in a file, and a PostgreSQL server of our own with its settings as installed (it syncs)."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from messenger.store.engine import open_engine
from messenger.store.schema import migrate


class Missing(Exception):
    """What a bench needs is not on this machine; the words say what."""


@contextmanager
def sqlite() -> Iterator[str]:
    """The URL of a fresh, migrated database in a file."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/clinic.db"
        migrate(url)
        yield url


@contextmanager
def postgresql() -> Iterator[str]:
    """The URL of a fresh, migrated database on a server that lives as long.

    Raises:
        Missing: PostgreSQL is not installed.
    """
    with server() as url:
        migrate(url)
        yield url


@contextmanager
def server() -> Iterator[str]:
    """The URL of an empty database on a PostgreSQL server that lives as long, on a socket in its own folder.

    Raises:
        Missing: PostgreSQL is not installed.
    """
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    # It refuses to run as root.
    account: dict[str, Any] = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}

    def run(program: str, *arguments: object) -> None:
        command = [str(programs / program), "-D", str(folder / "data"), *map(str, arguments)]
        done = subprocess.run(command, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **account)
        if done.returncode:
            raise Missing(f"{program} of PostgreSQL failed")

    try:
        if account:
            shutil.chown(folder, "postgres")
        run("initdb", "-U", "bench", "-A", "trust", "-E", "UTF8")
        run("pg_ctl", "-w", "-l", folder / "data" / "log", "-o", f"-k {folder} -c listen_addresses=''", "start")
        try:
            yield f"postgresql://bench@/postgres?host={folder}"
        finally:
            run("pg_ctl", "-w", "-m", "immediate", "stop")
    except LookupError:
        raise Missing("there is no account called postgres, which a server would run as") from None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).parent
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: float(folder.parent.name))
    if not installed:
        raise Missing("PostgreSQL is not installed")
    return installed[-1]


def analysed(url: str, statements: Sequence[str] = ("ANALYZE",)) -> None:
    """What a server that has had its rows for a while knows about them."""
    engine = open_engine(url)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()
