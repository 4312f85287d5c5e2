"""A copy of the checkout, and the reader compiled in it: what is built never stands beside the sources that are being worked on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from messenger.built import form

ROOT = Path(__file__).resolve().parents[1]
LEFT = shutil.ignore_patterns(".*", "__pycache__", "build", "*.so", "*.pyd", "*.sha256", "*.db*")
"""What is not copied: environments, caches, what was built."""


as_written = pytest.mark.skipif(form() == "compiled", reason="compiled functions call each other, and not what is put in their place")


def why_not() -> str:
    """Why nothing can be compiled here; empty where it can."""
    compiler = (os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc").split()[0]
    if shutil.which(compiler) is None:
        return f"there is no C compiler ({compiler})"
    if not Path(sysconfig.get_path("include"), "Python.h").exists():
        return "Python's headers are not installed"
    return ""


def copied(where: Path) -> Path:
    """``where``, made a copy of the checkout that runs interpreted."""
    return Path(shutil.copytree(ROOT, where, ignore=LEFT))


def environment(copy: Path, **more: str) -> dict[str, str]:
    """The environment in which Python runs what stands in ``copy``, with the same order of what has none each time."""
    return {**os.environ, "PYTHONPATH": str(copy), "PYTHONHASHSEED": "0", **more}


def build(copy: Path, room: str = "") -> None:
    """Compile the reader in ``copy``, or one of its rooms alone. Raises RuntimeError with what was said: it could not be built."""
    env = environment(copy, MESSENGER_COMPILED="1", MESSENGER_COMPILED_ROOM=room)
    command = [sys.executable, "setup.py", "--quiet", "build_ext", "--inplace"]
    done = subprocess.run(command, cwd=copy, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError((done.stdout + done.stderr)[-2000:])
