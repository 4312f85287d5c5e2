"""The real peers that we are measured against: programs that run in an environment of their own, as processes.

What they need is pinned in ``requirements/bench.txt``; ``make bench`` installs it beside the product's environment, because aiogram holds
pydantic below what the product uses. A peer is a module here, run with that interpreter, that prints one line of JSON as its last. This
file imports the standard library only: it is loaded on both sides. A peer that cannot run here (no environment, no redis-server, no
PostgreSQL) is reported in words.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


class Missing(Exception):
    """A peer that cannot run on this machine; its words say what is not there."""


def python() -> Path:
    """The interpreter of the peers' environment: PEERS_PYTHON, else the one that ``make bench`` made.

    Raises:
        Missing: there is none.
    """
    path = Path(os.environ.get("PEERS_PYTHON", ROOT / ".venv-peers/bin/python"))
    if not path.exists():
        raise Missing("the peers are not installed (make bench does; or PEERS_PYTHON=...)")
    return path


def run(name: str, *arguments: str, seconds: float = 600) -> dict[str, Any]:
    """What the peer ``benchmarks.peers.<name>`` printed as its last line, given ``arguments``.

    Raises:
        Missing: it could not run; why, in its own last words.
    """
    command = [str(python()), "-m", f"benchmarks.peers.{name}", *arguments]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        raise Missing(f"{name} did not end within {seconds:.0f} s") from None
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        raise Missing(f"{name} could not run: {(done.stderr.strip().splitlines() or ['no words'])[-1]}")
    found: dict[str, Any] = json.loads(lines[-1])
    return found


@contextmanager
def redis() -> Iterator[int]:
    """A redis-server of our own on a free port of this machine, as installed but for its folder; its port.

    Raises:
        Missing: redis-server is not installed.
    """
    server = shutil.which("redis-server")
    if server is None:
        raise Missing("redis-server is not installed")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        options = ["--port", str(port), "--bind", "127.0.0.1", "--dir", folder]
        process = subprocess.Popen([server, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            _until_open(port, process)
            yield port
        finally:
            process.terminate()
            process.wait()


def _until_open(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        if process.poll() is not None:
            raise Missing("redis-server ended at once")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise Missing("redis-server did not answer")
