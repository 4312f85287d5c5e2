"""Prepared statements on a driver's own connection: one transaction of SQLite or PostgreSQL."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from typing import Any

from messenger.store.prepared import Prepared, Question, Values


class Driver:
    """One transaction on a driver's own connection; begun and ended by its owner."""

    name: str
    """``sqlite`` or ``postgresql``."""

    def __init__(self, connection: Any) -> None:
        """``connection``: of ``sqlite3`` or ``psycopg``."""
        self.connection = connection

    @property
    def error(self) -> type[Exception]:
        """What the driver raises."""
        error: type[Exception] = self.connection.Error
        return error

    def begin(self) -> None:
        """Begin the transaction."""
        raise NotImplementedError

    def commit(self) -> None:
        """End it."""
        self.connection.commit()

    def rollback(self) -> None:
        """Undo it."""
        self.connection.rollback()

    def close(self) -> None:
        """Let go of the connection, which others may use after that."""

    def rows(self, statement: Prepared, values: Values) -> list[list[Any]]:
        """What ``statement`` returns, decoded."""
        compiled = statement.on(self.name, values)
        return compiled.decoded(self.connection.execute(compiled.text, compiled.parameters(values)).fetchall())

    def ahead(self, *questions: Question) -> None:
        """These will be asked for, before anything but others said to be ahead: they may be sent together."""

    def foresee(self, *questions: Question) -> None:
        """The same of questions most of which will find nothing, or a single value."""
        self.ahead(*questions)

    def run(self, statement: Prepared, *rows: Values) -> None:
        """Run a statement that returns nothing, once for each of ``rows``."""
        for values in rows:
            compiled = statement.on(self.name, values)
            self.connection.execute(compiled.text, compiled.parameters(values))

    def run_all(self, statement: Prepared, rows: Sequence[Values]) -> None:
        """Run a statement that returns nothing for all of ``rows`` at once; none of its parameters is a list."""
        if rows:
            compiled = statement.on(self.name, {})
            self._many(compiled.text, [compiled.parameters(values) for values in rows])

    def _many(self, text: str, rows: list[list[Any]]) -> None:
        self.connection.executemany(text, rows)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """What is done inside and raises leaves the transaction as it was before."""
        raise NotImplementedError


_NOTHING: tuple[Any, Any] = (None, None)


class SqliteDriver(Driver):
    """``sqlite3``, which never begins by itself here."""

    name = "sqlite"

    def __init__(self, connection: Any) -> None:
        super().__init__(connection)
        self._foreseen: dict[Prepared, tuple[Values, list[list[Any]] | None]] = {}
        """Questions whose answer is found out: with which values they are asked, and what they find; None where that is to be read."""

    def begin(self) -> None:
        """Begin as a writer.

        A deferred BEGIN that reads first and writes later fails at once with "database is locked" where another process wrote in between,
        however long the busy timeout; BEGIN IMMEDIATE waits its turn.
        """
        self._foreseen = {}
        self.connection.execute("BEGIN IMMEDIATE")

    def foresee(self, *questions: Question) -> None:
        """Find out in one statement which of ``questions`` find nothing, and the single values: those need not be asked one by one."""
        compiled = [statement.on(self.name, values) for statement, values in questions]
        text = _together(tuple([(each.text, statement.single) for each, (statement, _) in zip(compiled, questions, strict=True)]))
        parameters = [value for each, (_, values) in zip(compiled, questions, strict=True) for value in each.parameters(values)]
        self._foreseen = {}
        for (statement, values), each, found in zip(questions, compiled, self.connection.execute(text, parameters).fetchone(), strict=True):
            if statement.single:
                self._foreseen[statement] = (values, [] if found is None else each.decoded([(found,)]))
            else:
                self._foreseen[statement] = (values, None if found else [])

    def rows(self, statement: Prepared, values: Values) -> list[list[Any]]:
        """What ``statement`` returns, decoded; what was foreseen is not asked again."""
        if self._foreseen:
            asked, found = self._foreseen.get(statement, _NOTHING)
            if asked is None:
                self._foreseen = {}  # it may change what the others would find
            elif found is not None and asked == values:
                return [[*row] for row in found]
        return super().rows(statement, values)

    def run(self, statement: Prepared, *rows: Values) -> None:
        """Run a statement that returns nothing, once for each of ``rows``."""
        self._foreseen = {}
        super().run(statement, *rows)

    def _many(self, text: str, rows: list[list[Any]]) -> None:
        self._foreseen = {}
        super()._many(text, rows)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Nothing to do: one statement that is refused is undone by itself (SQLite, ON CONFLICT clause: ABORT is the default)."""
        yield


@functools.cache
def _together(questions: tuple[tuple[str, bool], ...]) -> str:
    """A statement that says of each text whether it finds anything; of one with a single value, that value, or NULL."""
    return f"SELECT {', '.join(f'({text})' if single else f'EXISTS ({text})' for text, single in questions)}"


class PostgresqlDriver(Driver):
    """``psycopg``, which begins with the first statement, in its pipeline mode: a server is waited for where an answer is wanted.

    So what is written travels with the next question, or with the commit. What a statement that was not waited for is refused for is raised
    there. Source: PostgreSQL documentation, libpq, Pipeline Mode.
    """

    name = "postgresql"

    def __init__(self, connection: Any) -> None:
        super().__init__(connection)
        self._mode = ExitStack()
        self._pipeline = self._mode.enter_context(connection.pipeline())
        self._ahead: dict[Prepared, tuple[Values, Any]] = {}

    def close(self) -> None:
        """Leave the pipeline mode."""
        with suppress(self.error):
            self._mode.close()

    def begin(self) -> None:
        """Nothing to do but to forget what a transaction before asked for in vain."""
        self._ahead.clear()

    def ahead(self, *questions: Question) -> None:
        """Send them now, without waiting."""
        for statement, values in questions:
            self._ahead[statement] = (values, self._said(statement, values))

    def rows(self, statement: Prepared, values: Values) -> list[list[Any]]:
        """What ``statement`` returns, decoded; what was said to be ahead is there already."""
        expected, cursor = self._ahead.pop(statement, _NOTHING)
        if expected != values:
            # Anything else may change what the others would find.
            self._ahead.clear()
            cursor = self._said(statement, values)
        return statement.on(self.name, values).decoded(cursor.fetchall())

    def run(self, statement: Prepared, *rows: Values) -> None:
        """Send a statement that returns nothing, once for each of ``rows``."""
        self._ahead.clear()
        for values in rows:
            self._said(statement, values)

    def _said(self, statement: Prepared, values: Values) -> Any:
        compiled = statement.on(self.name, values)
        return self.connection.execute(compiled.text, compiled.parameters(values))

    def _many(self, text: str, rows: list[list[Any]]) -> None:
        self._ahead.clear()
        self.connection.cursor().executemany(text, rows)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """A refused statement ends a transaction of PostgreSQL, but for what went before a savepoint."""
        self.connection.execute("SAVEPOINT guarded")
        try:
            yield
            self._pipeline.sync()
        except self.error:
            self.connection.execute("ROLLBACK TO SAVEPOINT guarded")
            raise
        self.connection.execute("RELEASE SAVEPOINT guarded")


DRIVERS = {driver.name: driver for driver in (SqliteDriver, PostgresqlDriver)}
