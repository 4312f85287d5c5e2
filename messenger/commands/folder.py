"""``check`` and ``init``: a clinic's folder, sound or new."""

from __future__ import annotations

import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from messenger import content
from messenger.commands.terms import Screen, emit, fail, installed, there


def check(
    clinic_dir: Annotated[
        Path | None, typer.Option("--clinic", help="a clinic's folder; default: CLINIC_DIR, else the sample clinic")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="an Issue a line")] = False,
) -> None:
    """Is this clinic folder sound: texts, questions, care plans, hours, people. Exit 1 where there is an error.

    Example: messenger check --clinic ./my-clinic
    """
    named = "--clinic" if clinic_dir is not None else "CLINIC_DIR"
    clinic_dir = clinic_dir if clinic_dir is not None else installed().clinic_dir
    there(clinic_dir, named)
    issues = content.check(clinic_dir)
    screen = Screen()
    for issue in issues:
        if json:
            emit(asdict(issue))
            continue
        style = "red" if issue.severity == "error" else "yellow"
        screen.print(f"{issue.severity}: {issue.file}: {issue.path}", style=style, markup=False, highlight=False, soft_wrap=True)
        screen.print(f"  {issue.what}\n  {issue.how_to_fix}", markup=False, highlight=False, soft_wrap=True)
    errors = sum(1 for issue in issues if issue.severity == "error")
    if not json:
        where = "the sample clinic" if clinic_dir is None else str(clinic_dir)
        found = f"errors: {errors}, warnings: {len(issues) - errors}" if issues else "sound"
        screen.print(f"{where}: {found}", markup=False, highlight=False, soft_wrap=True)
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
    typer.echo(f"{directory} is made. Edit clinic.yaml first, then: {content.check_command(directory)}")
