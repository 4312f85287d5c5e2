"""One suite for every engine: SQLite in a file, SQLite in memory, PostgreSQL."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from messenger.store.schema import migrate
from messenger.store.sql import SqlStore
from tests.postgres import Databases

KEY = b"a key of the tests, 32 bytes long"


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "migrated.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(params=["sqlite-file", "sqlite-memory", "postgres"])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    if request.param == "sqlite-memory":
        yield "sqlite://"
    elif request.param == "sqlite-file":
        path = request.getfixturevalue("tmp_path") / "clinic.db"
        shutil.copy(request.getfixturevalue("migrated_file"), path)
        yield f"sqlite:///{path}"
    else:
        databases: Databases = request.getfixturevalue("postgres")
        url = databases.fresh()
        yield url
        databases.drop(url)


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[SqlStore]:
    opened = SqlStore(database_url, KEY)
    yield opened
    await opened.close()
