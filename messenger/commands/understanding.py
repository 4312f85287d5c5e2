"""``understand``: how a text is read, and why."""

from __future__ import annotations

from typing import Annotated

import typer

from messenger.commands.terms import clinic, emit, instant, lines, zone
from messenger.content import Content
from messenger.core.understanding import Language
from messenger.reading.safety.triage import understand_triage
from messenger.reading.understand import understand

TASKS = ("yes-no", "times", "intent", "triage", "consent")


def command(
    task: Annotated[str, typer.Argument(help="yes-no, times, intent, triage or consent", metavar="TASK")],
    language: Annotated[str, typer.Option(help="en or es")] = "en",
    now: Annotated[str | None, typer.Option(help="ISO 8601; default: now")] = None,
    time_zone: Annotated[str | None, typer.Option(help="IANA name; default: the clinic's")] = None,
    json: Annotated[bool, typer.Option("--json", help="JSON lines in and out")] = False,
) -> None:
    """How texts are read, and why: one JSON object a line in, one out, in order.

    Example: echo '{"text": "cant do mornings"}' | messenger understand times --language en --json
    """
    from messenger.commands.terms import fail

    if task not in TASKS:
        fail(f"TASK {task}: one of {', '.join(TASKS)} is needed")
    if language not in ("en", "es"):
        fail(f"--language {language}: en or es is needed")
    found: Content | None = clinic(None) if task == "triage" or time_zone is None else None
    among = zone(time_zone) if time_zone else found.clinic.time_zone if found else zone("UTC")
    at = instant(now, "--now", among).astimezone(among)
    spoken: Language = "es" if language == "es" else "en"
    rules = found.triage_rules if task == "triage" and found else None
    for number, record in lines():
        if not isinstance(record.get("text"), str):
            fail(f"line {number} of the input has no text")
        if rules is not None:
            emit(understand_triage(record, rules, spoken))
            continue
        try:
            emit(understand(task, record, spoken, at))
        except ValueError as error:
            fail(f"line {number} of the input: {error}")
    _ = json
