"""``check`` and ``init``: a clinic's folder, sound or new."""

from __future__ import annotations

import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console as Screen

from messenger import content
from messenger.commands.terms import emit, fail


def check(
    clinic_dir: Annotated[Path | None, typer.Option("--clinic", help="a clinic's folder; default: the sample clinic")] = None,
    json: Annotated[bool, typer.Option("--json", help="an Issue a line")] = False,
) -> None:
    """Is this clinic folder sound: texts, questions, care plans, hours, people. Exit 1 where there is an error.

    Example: messenger check --clinic ./my-clinic
    """
    if clinic_dir is not None and not clinic_dir.is_dir():
        fail(f"--clinic {clinic_dir}: there is no such folder; make one with: messenger init {clinic_dir}")
    issues = content.check(clinic_dir)
    screen = Screen()
    for issue in issues:
        if json:
            emit(asdict(issue))
            continue
        style = "red" if issue.severity == "error" else "yellow"
        screen.print(f"{issue.severity}: {issue.file}: {issue.path}", style=style, markup=False, highlight=False)
        screen.print(f"  {issue.what}\n  {issue.how_to_fix}", markup=False, highlight=False)
    errors = sum(1 for issue in issues if issue.severity == "error")
    if not json:
        screen.print(f"{errors} errors, {len(issues) - errors} warnings" if issues else "sound", highlight=False)
    if errors:
        raise typer.Exit(1)


def init(directory: Annotated[Path, typer.Argument(help="a new folder", metavar="DIR")]) -> None:
    """A clinic folder to edit: a copy of the sample clinic, less the safety rules, which always count. Then: messenger check --clinic DIR

    Example: messenger init ./my-clinic
    """
    if directory.exists() and (not directory.is_dir() or any(directory.iterdir())):
        fail(f"{directory} is there and not empty; name a new folder")
    try:
        shutil.copytree(content.SHIPPED, directory, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__", "pages", "triage"))
    except OSError as error:
        fail(f"{directory}: {error.strerror}")
    typer.echo(f"{directory} is made. Edit clinic.yaml first, then: messenger check --clinic {directory}")
