"""What the commands share: reading a clinic's folder and a point in time, and ending with one clear line."""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer
from rich.console import Console

from messenger import content, settings
from messenger.clock import SystemClock
from messenger.content import Content, ContentError, check_command


class Screen(Console):
    """The terminal. Where whoever reads has had enough (``| head``), the rest goes nowhere, and the command ends as it would have."""

    def on_broken_pipe(self) -> None:
        """Nobody reads any more."""
        self.quiet = True
        _unread()


def _unread() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def fail(line: str, code: int = 2) -> NoReturn:
    """One line on standard error, and the end."""
    typer.echo(f"messenger: {line}", err=True)
    raise typer.Exit(code)


def clinic(directory: Path | None, named: str = "--clinic") -> Content:
    """The content of a clinic's folder (None: the sample clinic); ends with its first faults where it is not sound.

    ``named``: the option or the setting that names the folder.
    """
    there(directory, named)
    try:
        return content.load(directory)
    except ContentError as error:
        for issue in error.issues[:8]:
            typer.echo(f"messenger: {issue.file}: {issue.path}: {issue.what} {issue.how_to_fix}", err=True)
        where = "the sample clinic" if directory is None else f"the clinic's folder {directory}"
        fail(f"{where} is not sound (faults: {len(error.issues)}); see all with: {check_command(directory)}")


def there(directory: Path | None, named: str) -> None:
    """Ends where ``directory``, which the option or setting ``named`` names, is no folder."""
    if directory is not None and not directory.is_dir():
        fail(f"{named} {directory}: there is no such folder; make one with: messenger init {shlex.quote(str(directory))}")


def installed() -> settings.Settings:
    """The settings of this installation; ends with one line about one that cannot be used."""
    try:
        return settings.read()
    except settings.SettingsError as error:
        fail(str(error))


def zone(name: str) -> ZoneInfo:
    """The time zone ``name``; ends where there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        fail(f"--time-zone {name}: unknown; use an IANA name like America/Chicago")


def instant(text: str | None, option: str, among: ZoneInfo) -> datetime:
    """``text`` as an aware instant (a wall-clock time is taken in ``among``); None: now."""
    if text is None:
        return SystemClock().now()
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        fail(f"{option} {text}: not a time; write one like 2026-12-01T10:00-06:00")
    if at.tzinfo is not None:
        return at
    local = at.replace(tzinfo=among)
    if local.astimezone(ZoneInfo("UTC")).astimezone(among).replace(tzinfo=None) != at:
        fail(f"{option} {text}: this local time never exists in {among.key} (the clocks go forward); add an offset")
    return local


def emit(record: Mapping[str, Any]) -> None:
    """One JSON line on standard output."""
    try:
        sys.stdout.write(json.dumps(record, ensure_ascii=False, default=str) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _unread()


def lines() -> Any:
    """JSON objects of standard input, one a line; ends at the first line that is none, naming its number."""
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            found = json.loads(line)
        except ValueError:
            fail(f"line {number} of the input is not JSON")
        if not isinstance(found, dict):
            fail(f"line {number} of the input is not a JSON object")
        yield number, found
