"""Databases for the tests of faults: SQLite in a file and PostgreSQL, both as ``serve`` uses them; and the house of the pages."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from messenger.store.schema import migrate
from tests.handlers.pages_house import house
from tests.postgres import Databases

__all__ = ["database_url", "house", "migrated_file", "postgres_url"]


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "migrated.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """A fresh, migrated database."""
    if request.param == "sqlite":
        path = request.getfixturevalue("tmp_path") / "clinic.db"
        shutil.copy(request.getfixturevalue("migrated_file"), path)
        yield f"sqlite:///{path}"
        return
    yield request.getfixturevalue("postgres_url")


@pytest.fixture
def postgres_url(postgres: Databases) -> Iterator[str]:
    """A fresh, migrated database on PostgreSQL."""
    url = postgres.fresh()
    yield url
    postgres.drop(url)
