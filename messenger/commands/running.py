"""``serve``, ``demo`` and ``doctor``: run the product, and see whether an installation is sound."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import socket
from pathlib import Path
from typing import Annotated

import typer
import uvicorn

from messenger import demo as demonstration
from messenger import ids, settings
from messenger.app import keep_loaded
from messenger.commands.terms import Screen, clinic, fail, installed
from messenger.doctor import examine
from messenger.serving import application
from messenger.store.opening import why_not_opened

BACKLOG = 2048
"""How many callers may wait to be let in; uvicorn's own figure."""


def serve(
    sample: Annotated[bool, typer.Option("--sample", help="serve the sample clinic: to try, not for patients")] = False,
) -> None:
    """The real thing: webhooks, clockwork, patient pages, staff page. Settings come from the environment or an .env file.

    Example: PUBLIC_URL=https://text.clinic.example SECRET_KEY=... CLINIC_DIR=./my-clinic messenger serve
    """
    found = installed()
    try:
        found.require_for_serve(sample)
    except settings.SettingsError as error:
        fail(str(error))
    content = clinic(found.clinic_dir, "CLINIC_DIR")
    door = _claim(found.host, found.port, "PORT in the environment or .env")
    try:
        app = application(found, content)
    except settings.SettingsError as error:
        fail(str(error))
    except Exception as error:
        fail(why_not_opened(found.database_url, error))
    keep_loaded()
    _listen(app, door)


def demo(
    host: Annotated[str, typer.Option(help="where to listen")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="the port", min=0, max=65535)] = 8000,
    clinic_dir: Annotated[Path | None, typer.Option("--clinic", help="a clinic's folder; default: the sample clinic")] = None,
) -> None:
    """Everything on a database in memory with a sample clinic: a phone in the browser, what staff see, a clock to turn forward.

    Example: messenger demo --port 8000
    """
    door = _claim(host, port, "--port")
    content = clinic(clinic_dir)
    address = f"http://{host}:{door.getsockname()[1]}"
    typer.echo(f"The demo is at {address}  (Ctrl-C ends it)", err=True)
    _listen(demonstration.application(content, address), door)


def _claim(host: str, port: int, named: str) -> socket.socket:
    """A socket at this address, before anything is said or done; ends with one line where it cannot be had.

    It listens at once, so that nobody else gets the port meanwhile: who calls before the product is there waits a moment.
    ``named``: where another port is named.
    """
    door = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":  # elsewhere it would take the port away from whoever has it
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((host, port))
        door.listen(BACKLOG)
    except OSError as error:
        door.close()
        if error.errno == errno.EADDRINUSE:
            fail(f"port {port} at {host} is in use by another program (another of these, perhaps); name another port with {named}")
        fail(f"cannot listen at {host}:{port} ({error.strerror}); name another address or port with {named}")
    return door


def _listen(app: object, door: socket.socket) -> None:
    server = uvicorn.Server(uvicorn.Config(
        app,  # type: ignore[arg-type]  # an ASGI application
        log_level="warning", access_log=False, proxy_headers=False, server_header=False,
        # Longer than a provider waits for an answer (15 s): whoever still hangs on to a connection then does not keep us from going.
        timeout_graceful_shutdown=20,
    ))  # fmt: skip
    with contextlib.suppress(KeyboardInterrupt):
        server.run(sockets=[door])
    if not server.started:
        fail("it could not start; the log above says why", code=3)


def doctor(
    new_key: Annotated[bool, typer.Option("--new-key", help="print a fresh SECRET_KEY and stop")] = False,
    sample: Annotated[bool, typer.Option("--sample", help="look at the sample clinic")] = False,
) -> None:
    """Is this installation sound: settings, keys, database and its guards, provider accounts, webhooks, on-call. Exit 1 if not.

    Example: messenger doctor
    """
    if new_key:
        typer.echo(ids.new_key())
        return
    found = installed()
    screen = Screen()
    findings = asyncio.run(examine(found, sample))
    for finding in findings:
        mark, style = ("ok", "green") if finding.sound else ("!!", "red") if finding.needed else ("--", "yellow")
        screen.print(f"{mark} {finding.what}: {finding.found}", style=style, markup=False, highlight=False, soft_wrap=True)
        if not finding.sound and finding.fix:
            screen.print(f"   {finding.fix}", markup=False, highlight=False, soft_wrap=True)
    if any(finding.needed and not finding.sound for finding in findings):
        raise typer.Exit(1)
