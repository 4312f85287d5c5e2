"""Whether the reader runs compiled (``make compiled``), and whether what was built is of the sources that are there.

A build beside sources that were changed since would answer as they did before, without a word; so every build leaves a seal, and a build
whose seal is another is refused. Only the sources of what is built count: weights are read as they are.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from hashlib import sha256
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from typing import Literal

ROOT = Path(__file__).resolve().parent.parent
READING = Path("messenger", "reading")
SEAL = f"built.{sys.implementation.cache_tag}.sha256"
"""The seal's file in ``messenger/reading``, one for each Python."""
STALE = "The compiled reader is not of these sources (%s): build it again with `make compiled`, or take it away with `make interpreted`."

_SHARED = "__mypyc"
"""How the name of the one file ends that holds the code of all of them, and has no source of its own."""

Form = Literal["compiled", "interpreted"]


class StaleBuildError(Exception):
    """The compiled reader is of other sources than those beside it. The message is one line that says what to do."""


def form(root: Path = ROOT) -> Form:
    """How this Python runs the reader that stands under ``root``. Raises StaleBuildError: compiled, and of other sources."""
    reading = root / READING
    sources = list(_sources(reading))
    kept = reading / SEAL
    if not sources:
        return "interpreted"
    if not kept.exists():
        raise StaleBuildError(STALE % "it has no seal")
    missing = next((path for path in sources if not path.exists()), None)
    if missing is not None:
        raise StaleBuildError(STALE % f"{missing.relative_to(root).as_posix()} is gone")
    if kept.read_text("ascii").strip() != _digest(reading, sources):
        raise StaleBuildError(STALE % "its seal is another")
    return "compiled"


def seal(root: Path = ROOT) -> None:
    """Write the seal of what stands built under ``root``. Raises OSError: a source is missing, or nothing can be written there."""
    reading = root / READING
    (reading / SEAL).write_text(_digest(reading, list(_sources(reading))) + "\n", "ascii")


def refuse_stale() -> None:
    """End the process with one line and exit code 2 where :func:`form` raises: before anything of the reader is imported."""
    try:
        form()
    except StaleBuildError as error:
        sys.stderr.write(f"{error}\n")
        raise SystemExit(2) from None


def _sources(reading: Path) -> Iterator[Path]:
    """The source of each file that this Python would run compiled, in order; whether or not it is there."""
    for path in sorted(reading.rglob("*")):
        name, dot, rest = path.name.partition(".")
        if dot + rest in EXTENSION_SUFFIXES and not name.endswith(_SHARED):
            yield path.with_name(f"{name}.py")


def _digest(reading: Path, sources: list[Path]) -> str:
    """Of the sources in order, each with its place, so that none can pass for another."""
    whole = sha256()
    for path in sources:
        text = path.read_bytes()
        whole.update(f"{path.relative_to(reading).as_posix()} {len(text)}\n".encode())
        whole.update(text)
    return whole.hexdigest()
