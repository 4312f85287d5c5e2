"""Bring a database to the newest schema, and see whether its own guards are all there."""

from __future__ import annotations

import functools
import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

from messenger.store.engine import open_engine
from messenger.store.tables import TABLES

MIGRATIONS = Path(__file__).parent / "migrations"

_MIGRATION_LOCK = 0x6D657373
"""The PostgreSQL advisory lock that a migration holds, so that several processes may start at once."""

SQLITE_TRIGGERS = (
    "appointment_practitioner_free_on_insert",
    "appointment_practitioner_free_on_update",
    "appointment_location_free_on_insert",
    "appointment_location_free_on_update",
    "consent_stands",
    "audit_event_stands_on_update",
    "audit_event_stands_on_delete",
)
POSTGRESQL_EXCLUSIONS = ("ex_appointment_practitioner", "ex_appointment_location")
POSTGRESQL_TRIGGERS = ("consent_stands", "audit_event_stands")


def migrate(url: str) -> None:
    """Bring the database at ``url`` to the newest schema; a database that is there already is left as it is.

    Each run is one transaction: a migration that fails changes nothing. A database in memory needs none, its store makes it.
    """
    engine = open_engine(url)
    try:
        with engine.begin() as connection:
            upgrade(connection)
    finally:
        engine.dispose()


def upgrade(connection: Connection) -> None:
    """Bring the database of ``connection`` to the newest schema, inside its transaction."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


@functools.cache
def _memory_image() -> bytes:
    """A migrated SQLite database as bytes, made once per process: a store in memory starts in a millisecond."""
    engine = open_engine("sqlite://")
    try:
        with engine.begin() as connection:
            upgrade(connection)
        with engine.connect() as connection:
            connection.rollback()
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            return driver.serialize()
    finally:
        engine.dispose()


def fill_memory(engine: Engine) -> None:
    """Give a SQLite database in memory the newest schema."""
    with engine.connect() as connection:
        connection.rollback()
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.deserialize(_memory_image())


def verify(engine: Engine) -> list[str]:
    """What is missing in the database, in words, one line each; empty where all is well.

    Looks for the newest schema version, all tables, columns and indexes, and what refuses double booking and changes to consents and
    the audit trail. Raises what the driver raises where the database cannot be reached.
    """
    with engine.connect() as connection:
        missing = _version(connection)
        missing += _tables(connection)
        missing += _postgresql_guards(connection) if connection.dialect.name == "postgresql" else _sqlite_guards(connection)
    return missing


def _config() -> Config:
    config = Config()
    # ConfigParser reads "%" as the start of an interpolation.
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    return config


def _version(connection: Connection) -> list[str]:
    head = ScriptDirectory.from_config(_config()).get_current_head()
    found = MigrationContext.configure(connection).get_current_revision()
    return [] if found == head else [f"schema version is {found or 'none'}, {head} is the newest: run `db migrate`"]


def _tables(connection: Connection) -> list[str]:
    missing: list[str] = []
    inspector = inspect(connection)
    there = set(inspector.get_table_names())
    for name, table in TABLES.items():
        if name not in there:
            missing.append(f"table {name}")
            continue
        columns = {column["name"] for column in inspector.get_columns(name)}
        missing += [f"column {name}.{column.name}" for column in table.columns if column.name not in columns]
        keys = {index["name"] for index in inspector.get_indexes(name)} | {key["name"] for key in inspector.get_unique_constraints(name)}
        wanted = {str(index.name) for index in table.indexes} | {f"uq_{name}_{column.name}" for column in table.columns if column.unique}
        missing += [f"index {key}" for key in sorted(wanted - keys)]
    return missing


def _sqlite_guards(connection: Connection) -> list[str]:
    found = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
    return [f"trigger {name}" for name in SQLITE_TRIGGERS if name not in found]


def _postgresql_guards(connection: Connection) -> list[str]:
    here = "connamespace = current_schema()::regnamespace"
    found = connection.execute(text(f"SELECT conname FROM pg_constraint WHERE contype = 'x' AND convalidated AND {here}"))
    exclusions = found.scalars().all()
    triggers = connection.execute(text("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'")).scalars().all()
    return [
        *(f"exclusion constraint {name}" for name in POSTGRESQL_EXCLUSIONS if name not in exclusions),
        *(f"trigger {name}" for name in POSTGRESQL_TRIGGERS if name not in triggers),
    ]
