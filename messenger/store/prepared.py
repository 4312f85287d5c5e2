"""Statements of a unit of work: written with our tables, compiled once per database, run on the driver itself.

SQLAlchemy's way from a statement to a driver, and from a row to values, costs five times what SQLite needs to answer. So it is walked
once per statement, not once per run: what remains is a text, the places of its parameters, and a step for each column that must be encoded
or decoded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Dialect, Executable
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import psycopg
from sqlalchemy.sql import visitors
from sqlalchemy.sql.crud import REQUIRED

from messenger.store.codec import Step, decoder, encoder

Statement = Executable | Callable[[Any], Executable]
"""A statement, or a function that makes it of ``sqlalchemy.dialects.sqlite`` or ``.postgresql``, where only those know how to say it."""

Values = Mapping[str, Any]
Row = Sequence[Any]


class _Place(NamedTuple):
    """One parameter: the value called ``name``; of a list, the one at ``item``. Without a name always ``constant``."""

    name: str | None
    item: int | None = None
    constant: Any = None


@dataclass(frozen=True)
class Compiled:
    """A statement as a driver takes it: its text, which values it takes in which order, how those and what comes back are changed."""

    text: str
    take: Callable[[Values], list[Any]]
    writes: tuple[tuple[int, Step], ...]
    reads: tuple[tuple[int, Step], ...]

    def parameters(self, values: Values) -> list[Any]:
        """What the driver is given for ``values``."""
        found = self.take(values)
        for position, encode in self.writes:
            if found[position] is not None:
                found[position] = encode(found[position])
        return found

    def decoded(self, rows: Sequence[Row]) -> list[list[Any]]:
        """Rows of the driver as values."""
        found = [list(row) for row in rows]
        for values in found:
            for position, decode in self.reads:
                if values[position] is not None:
                    values[position] = decode(values[position])
        return found


class Prepared:
    """A statement that is compiled when it is first run.

    Its parameters are its ``bindparam``s by name, and the columns of an insert without values. A parameter that is ``expanding`` takes a
    list, which is not empty.
    """

    def __init__(self, statement: Statement, columns: Sequence[str] | None = None) -> None:
        """``columns``: those that an insert or update sets, where it does not name them itself."""
        self._statement = statement
        self._columns = columns
        self._lists = _lists(statement) if isinstance(statement, Executable) else ()
        self._compiled: dict[tuple[str, int], Compiled] = {}

    def on(self, name: str, values: Values) -> Compiled:
        """This statement for the database ``name`` and as many values as the lists of ``values`` hold."""
        size = max(_rounded(len(values[name])) for name in self._lists) if self._lists else 0
        key = (name, size)
        found = self._compiled.get(key)
        if found is None:
            found = self._compiled[key] = _compile(self._statement, self._columns, name, size)
        return found


def _rounded(length: int) -> int:
    """Lists of similar length share one text: the last value is said again, which changes nothing in a set. Of a long one, few times."""
    step = 1 << (length - 1).bit_length()
    return step if length <= 32 else -(-length // (step // 8)) * (step // 8)


psycopg_dialect: Any = psycopg.dialect
_DIALECTS: Mapping[str, Dialect] = {"sqlite": sqlite.dialect(), "postgresql": psycopg_dialect(paramstyle="format")}


def _lists(statement: Any) -> tuple[str, ...]:
    return tuple(bind.key for bind in visitors.iterate(statement) if isinstance(bind, BindParameter) and bind.expanding and bind.required)


_SPEAKERS = {"sqlite": sqlite, "postgresql": postgresql}


def _compile(statement: Statement, columns: Sequence[str] | None, name: str, size: int) -> Compiled:
    dialect = _DIALECTS[name]
    whole: Any = statement if isinstance(statement, Executable) else statement(_SPEAKERS[name])
    reads = [(position, decoder(column.type, dialect)) for position, column in enumerate(whole.exported_columns)]
    lists: dict[str, tuple[str, int]] = {}

    def filled(bind: BindParameter[Any]) -> None:
        # A parameter without a value would keep SQLAlchemy from writing out lists, constant ones too, before each run.
        if bind.required and bind.expanding:
            lists.update({f"{bind.key}_{item + 1}": (bind.key, item) for item in range(size)})
            bind.value = [None] * size
        elif not bind.required:
            # Written out: an index of some rows only is used where its condition can be read, and SQLite would plan anew at each run.
            bind.literal_execute = True
        bind.required = False

    whole = visitors.cloned_traverse(whole, {"maintain_key": True}, {"bindparam": filled})
    compiled = whole.compile(dialect=dialect, column_keys=columns, compile_kwargs={"render_postcompile": True})
    places = []
    for each in compiled.positiontup or ():
        constant = compiled.params[each]
        # SQLAlchemy adds some of its own, such as OFFSET 0.
        ours = constant is None or constant is REQUIRED
        places.append(_Place(*lists.get(each, (each, None))) if ours else _Place(None, None, constant))
    writes = [(position, encoder(compiled.binds[place.name].type, dialect)) for position, place in enumerate(places) if place.name]
    return Compiled(str(compiled), _taking(places), _those(writes), _those(reads))


def _those(steps: Iterable[tuple[int, Step | None]]) -> tuple[tuple[int, Step], ...]:
    return tuple((position, step) for position, step in steps if step is not None)


def _taking(places: Sequence[_Place]) -> Callable[[Values], list[Any]]:
    """How the values of ``places`` are taken, in this order."""
    names = [place.name for place in places if place.name is not None and place.item is None]
    if len(names) < len(places) or not names:
        return _taking_lists(places)
    if len(names) == 1:
        return lambda values: [values[names[0]]]
    several = itemgetter(*names)
    return lambda values: list(several(values))


def _taking_lists(places: Sequence[_Place]) -> Callable[[Values], list[Any]]:
    """The same where some are the values of a list, which lie side by side and are taken together."""
    runs: list[tuple[_Place, int]] = []
    for place in places:
        runs[-1:] = [(runs[-1][0], runs[-1][1] + 1)] if place.item else [*runs[-1:], (place, 1)]

    def take(values: Values) -> list[Any]:
        found: list[Any] = []
        for place, size in runs:
            if place.name is None:
                found.append(place.constant)
            elif place.item is None:
                found.append(values[place.name])
            else:
                several = values[place.name]
                found += several
                found += [several[-1]] * (size - len(several))
        return found

    return take


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

    def ahead(self, statement: Prepared, values: Values) -> None:
        """``statement`` will be asked for with ``values``, before anything but others said to be ahead: it may be sent with those."""

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


class SqliteDriver(Driver):
    """``sqlite3``, which never begins by itself here."""

    name = "sqlite"

    def begin(self) -> None:
        """Begin as a writer.

        A deferred BEGIN that reads first and writes later fails at once with "database is locked" where another process wrote in between,
        however long the busy timeout; BEGIN IMMEDIATE waits its turn.
        """
        self.connection.execute("BEGIN IMMEDIATE")

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Nothing to do: one statement that is refused is undone by itself (SQLite, ON CONFLICT clause: ABORT is the default)."""
        yield


_NOTHING: tuple[Any, Any] = (None, None)


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

    def ahead(self, statement: Prepared, values: Values) -> None:
        """Send it now, without waiting."""
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
