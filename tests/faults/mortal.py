"""``main.py`` that can be made to die: the same command line, and one listener of SQLAlchemy's own events. The product knows nothing of it.

``DIE_FILE`` names a file with one line, ``before PATTERN`` or ``after PATTERN``: the process kills itself with SIGKILL before, or right after,
the commit of the first transaction that runs a statement matching the regular expression (``at PATTERN``: before that very statement).
"""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Pool, event

ORDERS = Path(os.environ["DIE_FILE"])
DOOMED = "dies"


def orders() -> tuple[str, str] | None:
    """When and at what to die."""
    line = ORDERS.read_text() if ORDERS.exists() else ""
    moment, _, pattern = line.partition(" ")
    return (moment, pattern) if pattern else None


def die() -> None:
    """As the power goes: nothing is finished."""
    os.kill(os.getpid(), signal.SIGKILL)


@event.listens_for(Engine, "before_cursor_execute")
def _statement(connection: Any, _cursor: object, statement: str, *_: object) -> None:
    order = orders()
    if order is None or not re.search(order[1], statement, re.DOTALL):
        return
    if order[0] == "at":
        die()
    connection.connection.record_info[DOOMED] = order[0]


@event.listens_for(Engine, "commit")
def _commit(connection: Any) -> None:
    if connection.connection.record_info.get(DOOMED) == "before":
        die()


@event.listens_for(Pool, "checkin")
def _checkin(_raw: object, record: Any) -> None:
    if record.record_info.get(DOOMED) == "after":
        die()


if __name__ == "__main__":
    from messenger.cli import main

    main()
