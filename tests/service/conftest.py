"""For the tests of the shell: SQLite in a file and PostgreSQL, both as ``serve`` uses them; and the house of the pages."""

from __future__ import annotations

from tests.faults.conftest import database_url, migrated_file, postgres_url
from tests.handlers.pages_house import house

__all__ = ["database_url", "house", "migrated_file", "postgres_url"]
