"""The command line. Every command has ``--help`` with an example; exit 0 done, 1 what it checks does not hold, 2 unusable input."""

from __future__ import annotations

import logging
import sys
from importlib import import_module

import typer

from messenger.built import refuse_stale

COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("running", "demo"),
    "serve": ("running", "serve"),
    "chat": ("talking", "command"),
    "understand": ("understanding", "command"),
    "slots": ("planning", "slots"),
    "preview": ("planning", "preview"),
    "simulate": ("simulating", "command"),
    "check": ("folder", "check"),
    "doctor": ("running", "doctor"),
    "init": ("folder", "init"),
    "staff": ("people", "staff"),
    "db": ("people", "database"),
}
"""Each command with its file in commands/ and its name there. Only the file of the command at hand is loaded."""


def command_line(only: str | None = None) -> typer.Typer:
    """The command line with all commands, or with the one that is wanted, which starts sooner."""
    app = typer.Typer(
        name="messenger",
        help="A self-hosted text-message assistant for clinics: booking, pre-screening, reminders, ride home, check-ins.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    app.callback()(_one_of_many)
    for name in [only] if only in COMMANDS else COMMANDS:
        module, attribute = COMMANDS[name]
        command = getattr(import_module(f"messenger.commands.{module}"), attribute)
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=name)
        else:
            app.command(name)(command)
    return app


def _one_of_many() -> None:
    """A self-hosted text-message assistant for clinics: booking, pre-screening, reminders, ride home, check-ins."""


def main() -> None:
    """Run a command; logs go to standard error. A compiled reader of other sources is refused before anything of it is loaded."""
    refuse_stale()
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    for name in ("httpx", "httpcore", "apscheduler", "alembic", "twilio"):
        logging.getLogger(name).setLevel(logging.WARNING)
    command_line(sys.argv[1] if len(sys.argv) > 1 else None)()
