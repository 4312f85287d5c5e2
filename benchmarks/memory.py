"""Resident memory of ``serve`` while nobody texts: ``python -m benchmarks.memory``. Linux only: it reads /proc.

A real ``main.py serve --sample`` on a fresh SQLite file, all channels off, asked for its readiness; then its memory, beside an empty
interpreter and one that has only imported what ``serve`` stands on.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parent.parent
WAIT = "import sys; print(flush=True); sys.stdin.read()"
LIBRARIES = (
    "import fastapi, uvicorn, sqlalchemy, sqlmodel, alembic, telegram, twilio.rest, aiohttp, apscheduler, babel, jinja2, phonenumbers"
)


def resident(pid: int) -> tuple[float, float]:
    """Megabytes now, and the most there ever were."""
    status = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines() if ":" in line)
    return tuple(int(status[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))  # type: ignore[return-value]  # two of them


def of_code(code: str) -> tuple[float, float]:
    """Memory of an interpreter that has run ``code`` and waits."""
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdin is not None and process.stdout is not None
        process.stdout.readline()
        found = resident(process.pid)
        process.stdin.close()
    return found


def of_serve() -> tuple[tuple[float, float], float]:
    """Memory of ``serve`` once ready, and the seconds that took."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "PATH": os.environ["PATH"],
            "DATABASE_URL": f"sqlite:///{folder}/messenger.db",
            "PUBLIC_URL": f"http://127.0.0.1:{port}",
            "SECRET_KEY": "k" * 40,
            "PORT": str(port),
        }
        began = time.perf_counter()
        process = subprocess.Popen([sys.executable, str(ROOT / "main.py"), "serve", "--sample"], env=environment, cwd=folder)
        try:
            while not ready(port) and process.poll() is None:
                time.sleep(0.05)
            took = time.perf_counter() - began
            time.sleep(3)
            return resident(process.pid), took
        finally:
            process.terminate()
            process.wait(30)


def ready(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz") as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, ConnectionError):
        return False


def main() -> None:
    """Measure and print the table."""
    serve, took = of_serve()
    table = Table("process", "resident MB", "at most MB", title="memory, idle")
    for name, found in (
        ("python alone", of_code(WAIT)),
        ("its libraries imported", of_code(f"{LIBRARIES}; {WAIT}")),
        ("main.py serve", serve),
    ):
        table.add_row(name, f"{found[0]:.0f}", f"{found[1]:.0f}")
    screen = Console(width=100)
    screen.print(table)
    screen.print(f"ready {took:.1f} s after its start", highlight=False)


if __name__ == "__main__":
    main()
