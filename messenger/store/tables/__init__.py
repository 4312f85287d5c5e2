"""The tables: one per record, columns named as the record's fields, no logic. A file per matter, on one ``catalogue``.

An ``Address`` field ``x`` lies in ``x_channel``, ``x_value`` (personal) and ``x_hash`` (what it is looked up by). Times are SQLModel's
UTCDateTime: aware UTC in and out on both engines; a raw DateTime column would drop the offset on SQLite. Keys to other tables are
checked at commit, so that a unit of work may write in any order.
"""

from __future__ import annotations

from messenger.store.tables import care, messages, operation, people, visits
from messenger.store.tables.catalogue import Base

FILES = (people, visits, care, messages, operation)
"""Importing one puts its tables into the catalogue."""

TABLES = Base.metadata.tables
"""All tables by name, for statements."""
