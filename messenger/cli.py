"""The command line. Every command has ``--help`` with an example; exit 0 done, 1 what it checks does not hold, 2 unusable input."""

from __future__ import annotations

import logging
import sys

import typer

from messenger.commands import folder, people, planning, running, simulating, talking, understanding

app = typer.Typer(
    name="messenger",
    help="A self-hosted text-message assistant for clinics: booking, pre-screening, reminders, ride home, check-ins.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("demo")(running.demo)
app.command("serve")(running.serve)
app.command("chat")(talking.command)
app.command("understand")(understanding.command)
app.command("slots")(planning.slots)
app.command("preview")(planning.preview)
app.command("simulate")(simulating.command)
app.command("check")(folder.check)
app.command("doctor")(running.doctor)
app.command("init")(folder.init)
app.add_typer(people.staff, name="staff")
app.add_typer(people.database, name="db")


def main() -> None:
    """Run a command; logs go to standard error."""
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    for name in ("httpx", "httpcore", "apscheduler", "alembic", "twilio"):
        logging.getLogger(name).setLevel(logging.WARNING)
    app()
