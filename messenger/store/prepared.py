"""Statements of a unit of work: written with our tables, compiled once per database, as a driver takes them.

SQLAlchemy's way from a statement to a driver, and from a row to values, costs five times what SQLite needs to answer. So it is walked
once per statement, not once per run: what remains is a text, the places of its parameters, and a step for each column that must be encoded
or decoded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
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
        if not rows:
            return []
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

    def __init__(self, statement: Statement, columns: Sequence[str] | None = None, *, single: bool = False) -> None:
        """``columns``: those that an insert or update sets, where it does not name them itself.

        ``single``: it finds nothing, or one row of one value, which is never NULL.
        """
        self.single = single
        self._statement = statement
        self._columns = columns
        self._lists = _lists(statement) if isinstance(statement, Executable) else ()
        self._compiled: dict[str | tuple[str, int], Compiled] = {}

    def on(self, name: str, values: Values) -> Compiled:
        """This statement for the database ``name`` and as many values as the lists of ``values`` hold."""
        size = max(_rounded(len(values[name])) for name in self._lists) if self._lists else 0
        key = (name, size) if size else name
        found = self._compiled.get(key)
        if found is None:
            found = self._compiled[key] = _compile(self._statement, self._columns, name, size)
        return found


Question = tuple[Prepared, Values]
"""A statement that returns something, and with which values."""


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
