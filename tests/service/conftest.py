"""Databases for the tests of the shell: SQLite in a file and PostgreSQL, both as ``serve`` uses them."""

from __future__ import annotations

from tests.faults.conftest import database_url, migrated_file, postgres_url

__all__ = ["database_url", "migrated_file", "postgres_url"]
