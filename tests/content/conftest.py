"""A clinic's folder to break: a copy of the sample clinic, and one that holds only its own clinic.yaml."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from messenger.content import SHIPPED

Edit = Callable[[str, str, str], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A whole copy of the sample clinic's folder."""
    copy = tmp_path / "clinic"
    shutil.copytree(SHIPPED, copy, ignore=shutil.ignore_patterns("pages"))
    return copy


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A folder with nothing but clinic.yaml: all else is the shipped content."""
    copy = tmp_path / "bare"
    copy.mkdir()
    shutil.copy(SHIPPED / "clinic.yaml", copy / "clinic.yaml")
    return copy


@pytest.fixture
def edit(folder: Path) -> Edit:
    """Replace a piece of text, which must stand there once or more, in a file of ``folder``."""

    def replace(file: str, old: str, new: str) -> None:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace
