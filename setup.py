"""The package as pyproject.toml says; with ``MESSENGER_COMPILED=1`` its reader is compiled too (``make compiled``; why: ARCHITECTURE.md).

A C compiler, Python's headers and what the tests need (mypy brings mypyc) are asked for then, and for nothing else. What is built stands
beside its source, which Python then passes over, together with the seal by which a build of other sources is refused
(:mod:`messenger.built`).
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

HERE = Path(__file__).resolve().parent
READING = Path("messenger", "reading")
WEIGHTS = "they are data, and nothing in them runs"
INTERPRETED = {
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


def constants_declared() -> Path:
    """Where a copy of the sources stands whose constants are declared final: one that may be bound again is looked up by name each time."""
    sys.path.insert(0, str(HERE))
    from final_constants import declared

    where = HERE / "build" / "declared"
    shutil.rmtree(where, ignore_errors=True)
    shutil.copytree(HERE / "messenger", where / "messenger", ignore=shutil.ignore_patterns("__pycache__", "templates", "*.so", "*.pyd"))
    for name in compiled_files():
        path = where / name
        path.write_text(declared(path.read_text("utf-8")), "utf-8")
    return where


def extensions() -> list[Extension]:
    """What is to be compiled; nothing where it was not asked for."""
    if os.environ.get("MESSENGER_COMPILED") != "1":
        return []
    from mypyc.build import mypycify

    files, built = compiled_files(), HERE / "build"
    os.chdir(constants_declared())  # so the sources are named as they are in the checkout
    try:
        # One C file a module for the memory that compiling takes, the first level of optimising for its time, no symbols for their size.
        made: list[Any] = mypycify(
            files, opt_level="1", debug_level="0", multi_file=True, group_name="messenger.reading.built", target_dir=str(built)
        )
    finally:
        os.chdir(HERE)
    for each in made:
        each.sources = [os.path.relpath(path) for path in each.sources]
        each.depends = [os.path.relpath(path) for path in each.depends]
        each.include_dirs.append(str(built / READING))  # where it writes headers, and looks for none
        if sys.platform != "win32":
            each.extra_compile_args.append("-fvisibility=hidden")  # so that its files call each other by no table
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
