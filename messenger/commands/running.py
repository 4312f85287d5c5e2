"""``serve``, ``demo`` and ``doctor``: run the product, and see whether an installation is sound."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer
import uvicorn
from rich.console import Console as Screen

from messenger import demo as demonstration
from messenger import ids, settings
from messenger.app import keep_loaded
from messenger.commands.terms import clinic, fail
from messenger.doctor import examine
from messenger.serving import application


def serve(
    sample: Annotated[bool, typer.Option("--sample", help="serve the sample clinic: to try, not for patients")] = False,
) -> None:
    """The real thing: webhooks, clockwork, patient pages, staff page. Settings come from the environment or an .env file.

    Example: PUBLIC_URL=https://text.clinic.example SECRET_KEY=... CLINIC_DIR=./my-clinic messenger serve
    """
    try:
        found = settings.read()
        found.require_for_serve(sample)
    except settings.SettingsError as error:
        fail(str(error))
    content = clinic(found.clinic_dir)
    try:
        app = application(found, content)
    except settings.SettingsError as error:
        fail(str(error))
    except Exception as error:
        fail(f"DATABASE_URL: the database could not be opened ({type(error).__name__})")
    keep_loaded()
    _listen(app, found.host, found.port)


def demo(
    host: Annotated[str, typer.Option(help="where to listen")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="the port", min=0, max=65535)] = 8000,
    clinic_dir: Annotated[Path | None, typer.Option("--clinic", help="a clinic's folder; default: the sample clinic")] = None,
) -> None:
    """Everything on a database in memory with a sample clinic: a phone in the browser, what staff see, a clock to turn forward.

    Example: messenger demo --port 8000
    """
    content = clinic(clinic_dir)
    typer.echo(f"The demo is at http://{host}:{port}  (Ctrl-C ends it)", err=True)
    _listen(demonstration.application(content, f"http://{host}:{port}"), host, port)


def _listen(app: object, host: str, port: int) -> None:
    uvicorn.run(
        app,  # type: ignore[arg-type]  # an ASGI application
        host=host, port=port, log_level="warning", access_log=False, proxy_headers=False, server_header=False,
        # Longer than a provider waits for an answer (15 s): whoever still hangs on to a connection then does not keep us from going.
        timeout_graceful_shutdown=20,
    )  # fmt: skip


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
    try:
        found = settings.read()
    except settings.SettingsError as error:
        fail(str(error))
    screen = Screen()
    findings = asyncio.run(examine(found, sample))
    for finding in findings:
        mark, style = ("ok", "green") if finding.sound else ("!!", "red") if finding.needed else ("--", "yellow")
        screen.print(f"{mark} {finding.what}: {finding.found}", style=style, markup=False, highlight=False)
        if not finding.sound and finding.fix:
            screen.print(f"   {finding.fix}", markup=False, highlight=False)
    if any(finding.needed and not finding.sound for finding in findings):
        raise typer.Exit(1)
