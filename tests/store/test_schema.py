"""Migrations make what the tables say, and a guard that is gone is noticed."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text

from messenger.store.engine import open_engine
from messenger.store.schema import POSTGRESQL_EXCLUSIONS, SQLITE_TRIGGERS, migrate, verify
from messenger.store.sql import SqlStore
from messenger.store.tables.catalogue import Base
from tests.postgres import Databases
from tests.store.conftest import KEY
from tests.store.samples import PATIENT, visit


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'a 100% new.db'}"
        return
    databases: Databases = request.getfixturevalue("postgres")
    url = databases.empty()
    yield url
    databases.drop(url)


@pytest.fixture
def engine(empty_url: str) -> Iterator[Engine]:
    opened = open_engine(empty_url)
    yield opened
    opened.dispose()


def test_an_empty_database_lacks_everything_and_a_migrated_one_nothing(empty_url: str, engine: Engine) -> None:
    assert any("db migrate" in line for line in verify(engine))
    assert "table party" in verify(engine)
    migrate(empty_url)
    assert verify(engine) == []
    migrate(empty_url)
    assert verify(engine) == []


def test_migrations_and_tables_say_the_same(empty_url: str, engine: Engine) -> None:
    migrate(empty_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_several_may_open_a_new_file_at_once(tmp_path: Path) -> None:
    """SQLite's busy timeout does not hold while a new file is turned to a log."""

    def opened(url: str) -> str:
        engine = open_engine(url)
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS one (a)")
            mode: str = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
        engine.dispose()
        return mode

    for number in range(60):
        with ThreadPoolExecutor(6) as threads:
            assert set(threads.map(opened, [f"sqlite:///{tmp_path / f'new{number}.db'}"] * 6)) == {"wal"}


def test_several_may_migrate_at_once(empty_url: str, engine: Engine) -> None:
    with ThreadPoolExecutor(3) as threads:
        list(threads.map(migrate, [empty_url] * 3))
    assert verify(engine) == []


@pytest.mark.parametrize(
    ("statement", "missing"),
    [
        ("DROP INDEX uq_task_key_not_done", "index uq_task_key_not_done"),
        ("DROP TABLE once", "table once"),
        ("ALTER TABLE task DROP COLUMN because", "column task.because"),
        ("DELETE FROM alembic_version", "schema version is none, 0009 is the newest: run `db migrate`"),
    ],
)
def test_what_is_gone_is_named(empty_url: str, engine: Engine, statement: str, missing: str) -> None:
    migrate(empty_url)
    with engine.begin() as connection:
        connection.execute(text(statement))
    assert verify(engine) == [missing]


async def test_a_rebuilt_table_without_its_triggers_is_noticed(tmp_path: Path) -> None:
    """What Alembic's batch mode does on SQLite: a new table under the old name, and no word about the triggers."""
    url = f"sqlite:///{tmp_path / 'clinic.db'}"
    migrate(url)
    engine = open_engine(url)
    with engine.begin() as connection:
        for name in SQLITE_TRIGGERS:
            connection.execute(text(f"DROP TRIGGER {name}"))
    assert verify(engine) == [f"trigger {name}" for name in SQLITE_TRIGGERS]
    engine.dispose()
    store = SqlStore(url, KEY)
    other = replace(PATIENT, id="p9", addresses=())
    await store.run(lambda uow: (uow.add(PATIENT), uow.add(other), uow.book(visit("a1")), uow.book(visit("a2", patient_id="p9"))))
    assert await store.missing() == [f"trigger {name}" for name in SQLITE_TRIGGERS]
    await store.close()


def test_an_exclusion_constraint_that_is_gone_is_noticed(postgres: Databases) -> None:
    url = postgres.fresh()
    engine = open_engine(url)
    with engine.begin() as connection:
        connection.execute(text(f"ALTER TABLE appointment DROP CONSTRAINT {POSTGRESQL_EXCLUSIONS[0]}"))
        connection.execute(text("ALTER TABLE audit_event DISABLE TRIGGER audit_event_stands"))
    assert verify(engine) == [f"exclusion constraint {POSTGRESQL_EXCLUSIONS[0]}", "trigger audit_event_stands"]
    engine.dispose()
    postgres.drop(url)


def test_sqlite_runs_as_it_should(tmp_path: Path) -> None:
    for durable, synchronous in ((False, 1), (True, 2)):
        engine = open_engine(f"sqlite:///{tmp_path / 'clinic.db'}", durable=durable)
        with engine.connect() as connection:
            for pragma, value in (("journal_mode", "wal"), ("foreign_keys", 1), ("synchronous", synchronous)):
                assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
        engine.dispose()
