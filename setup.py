"""The package as pyproject.toml says; with ``MESSENGER_COMPILED=1`` its reader is compiled too (``make compiled``; why: ARCHITECTURE.md).

A C compiler, Python's headers and what the tests need (mypy brings mypyc) are asked for then, and for nothing else. What is built stands
beside its source, which Python then passes over, together with the seal by which a build of other sources is refused
(:mod:`messenger.built`).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

HERE = Path(__file__).resolve().parent
READING = Path("messenger", "reading")
WEIGHTS = "they are data, and nothing in them runs"
INTERPRETED = {
    "words/once.py": "it keeps what it worked out in the __dict__ of any object",
    "words/expression.py": "an expression keeps its methods in its own __dict__ once it is compiled",
    "when_asked.py": "a group keeps the parts that were asked for in its own __dict__",
    "beside_the_answer.py": "its classes are those groups",
    "intents/weights.py": WEIGHTS,
    "yes_no/weights.py": WEIGHTS,
    "slots/taken_weights.py": WEIGHTS,
    "times/role_weights.py": WEIGHTS,
}
"""Files of the reader that stay as they are, and why. So do the ``__init__.py``, which hold a line of text each."""


def compiled_files() -> list[str]:
    """The files to compile, from the root, in order; those of one room alone where MESSENGER_COMPILED_ROOM names it (a test does)."""
    room = READING / os.environ.get("MESSENGER_COMPILED_ROOM", "")
    left = {READING / name for name in INTERPRETED}
    return [str(path) for path in sorted(room.rglob("*.py")) if path not in left and path.name != "__init__.py"]


def extensions() -> list[Extension]:
    """What is to be compiled; nothing where it was not asked for."""
    if os.environ.get("MESSENGER_COMPILED") != "1":
        return []
    from mypyc.build import mypycify

    # One C file a module for the memory that compiling takes, the first level of optimising for its time, no symbols for their size.
    made: list[Any] = mypycify(compiled_files(), opt_level="1", debug_level="0", multi_file=True, group_name="messenger.reading.built")
    for each in made:
        each.include_dirs.append(str("build" / READING))  # where it writes headers, and looks for none
    return made


class BuildAndSeal(build_ext):
    """Builds, then seals what was built."""

    def run(self) -> None:
        """Build all extensions, and write the seal beside them."""
        super().run()
        if self.extensions:
            sys.path.insert(0, str(HERE))
            from messenger.built import seal

            seal(HERE if self.inplace else Path(self.build_lib))


setup(ext_modules=extensions(), cmdclass={"build_ext": BuildAndSeal})
