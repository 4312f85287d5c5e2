"""The one catalogue that all tables stand in, and what their columns are made of."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ForeignKeyConstraint, MetaData, text
from sqlmodel import Field, SQLModel

from messenger.store.codec import Document, Personal

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
"""How constraints and indexes are named, so that migrations and ``verify`` can speak of them."""


class Base(SQLModel):
    """What all tables share: one catalogue with stable names."""

    metadata = MetaData(naming_convention=NAMES)


def personal(shape: str | None = None, *, required: bool = False) -> Any:
    """A column of what is a person's own: text, or a value of ``shape`` (see ``codec``)."""
    return Field(sa_column=Column(Personal(shape), nullable=not required))


def document(shape: str, *, required: bool = False) -> Any:
    """A column of JSON that holds a value of ``shape`` (see ``codec``)."""
    return Field(sa_column=Column(Document(shape), nullable=not required))


def at_commit(column: str, target: str) -> ForeignKeyConstraint:
    """``column`` is a key to ``target``, which must be there at commit and not before."""
    return ForeignKeyConstraint([column], [target], deferrable=True, initially="DEFERRED")


def only(condition: str) -> dict[str, Any]:
    """What makes an index partial on both engines: rows for which ``condition`` holds."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}
