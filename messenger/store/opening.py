"""Whether a database is there at all, and why it could not be opened: in one line that says which, and what to do."""

from __future__ import annotations

from pathlib import Path

from alembic.util import CommandError
from sqlalchemy import URL
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from messenger.store.engine import is_memory, parsed

FORMS = "write sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME"


def file_to_come(url: str) -> Path | None:
    """The file that opening ``url`` would make, or None where nothing would be made: it is there, or the URL names no file."""
    try:
        path = None if is_memory(url) else _file(parsed(url))
    except (ArgumentError, NoSuchModuleError):
        return None
    return path if path is not None and path.parent.is_dir() and not path.exists() else None


def why_not_opened(url: str, error: BaseException) -> str:
    """Why the database at ``url`` could not be opened, given what was raised: which one it is, and what to do. Never its password."""
    try:
        parts = parsed(url)
        path = _file(parts)
    except ArgumentError:
        return f"DATABASE_URL is not the address of a database; {FORMS}"
    if isinstance(error, NoSuchModuleError | ModuleNotFoundError):
        return f"DATABASE_URL: {parts.get_backend_name()} is no database that can be used here; {FORMS}"
    where = str(path) if path is not None else f"the server {parts.host or 'localhost'}:{parts.port or 5432}, database {parts.database}"
    if isinstance(error, CommandError):
        return f"the database ({where}) was written by a newer version of the program; start that version, or restore an older backup"
    return f"the database could not be opened: {_of_file(path, error) if path is not None else _of_server(where, error)}"


def _file(parts: URL) -> Path | None:
    return Path(parts.database).absolute() if parts.get_backend_name() == "sqlite" and parts.database else None


def _of_file(path: Path, error: BaseException) -> str:
    said = _said(error)
    if not path.parent.is_dir():
        return f"the folder {path.parent} is not there; make it, or name another file in DATABASE_URL"
    if path.is_dir():
        return f"{path} is a folder; name a file in DATABASE_URL"
    if "not a database" in said:
        return f"{path} is no SQLite database; name another file in DATABASE_URL, or put a backup in its place"
    if "malformed" in said:
        return f"{path} is damaged; put a backup in its place"
    if "locked" in said:
        return f"{path} is in use by another program; try again when that has ended"
    if "full" in said:
        return f"there is no room left for {path}"
    return f"{path} ({said}); look whether whoever runs this may read and write it and its folder"


def _of_server(where: str, error: BaseException) -> str:
    return f"{where} ({_said(error)}); look whether it runs, and at user, password and name in DATABASE_URL"


def _said(error: BaseException) -> str:
    """The first line of what the driver said. On the way to opening a database it knows no row that it could quote."""
    lines = str(getattr(error, "orig", None) or error).strip().splitlines()
    return lines[0].strip() if lines else type(error).__name__
