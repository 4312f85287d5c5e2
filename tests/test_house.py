"""The rules of the house that no linter knows: a pure core, one clock, one source of ids, a whole lock, contracts that can fail."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

import pytest

ROOT = Path(__file__).resolve().parent.parent
PRODUCT = ROOT / "messenger"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

PURE_LIBRARY = frozenset(
    {"__future__", "array", "bisect", "collections", "dataclasses", "datetime", "decimal", "enum", "functools", "hashlib", "itertools"}
    | {"math", "operator", "re", "typing", "unicodedata", "zlib", "zoneinfo"}
)
"""All of the standard library that core and reading may know: no files, no network, no clock, no chance, no logging."""
PURE_NAMES = frozenset({"sys.intern"})
"""What they may know of a module that else reaches outside."""

IMPURE_NAMES = frozenset({"open", "print", "input", "eval", "exec", "compile", "__import__", "breakpoint"})

CLOCKS_AND_CHANCE = re.compile(
    r"""datetime\.(datetime\.(now|utcnow|today)|date\.today)
    |time\.(?!perf_counter\b|perf_counter_ns\b|thread_time\b)\w+
    |(uuid|random|secrets)(\..*)?
    |os\.(urandom|getrandom|times)
    |numpy\.random.*
    |sqlalchemy\.(func\.)?(now|current_timestamp|current_time|current_date|localtimestamp|random|gen_random_uuid)
    |(sqlalchemy\.)?func\.(now|current_\w+|localtimestamp|random|gen_random_uuid|sysdate|clock_timestamp|statement_timestamp)""",
    re.VERBOSE,
)
"""Dotted names that tell the time or throw dice. ``time.perf_counter`` and ``time.thread_time`` measure how long something took, never what time it is."""

SQL_CLOCKS = re.compile(
    r"\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|gen_random_uuid|randomblob|random)\s*\(\s*\)"
    r"|\bcurrent_(timestamp|date|time)\b|\blocaltimestamp\b|\b(datetime|julianday|strftime|unixepoch)\s*\([^)]*'now'",
    re.IGNORECASE,
)

READERS_OF_TIME_AND_CHANCE = {"clock.py", "ids.py"}
SEEDED_DICE = {"simulation/chance.py"}
"""Invented people throw dice with a seed: the same seed gives the same run."""


def parsed(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    """Path under the product, and syntax tree, of every Python file below ``folder``."""
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(PRODUCT).as_posix(), ast.parse(path.read_text("utf-8"))


def imports(tree: ast.Module) -> Iterator[tuple[str, str, int]]:
    """Local name, dotted name and line of everything that a file imports, wherever it does so."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for each in node.names:
                local = each.asname or each.name.partition(".")[0]
                yield local, each.name if each.asname else local, node.lineno
        elif isinstance(node, ast.ImportFrom):
            for each in node.names:
                yield each.asname or each.name, f"{'.' * node.level}{node.module or ''}.{each.name}", node.lineno


def impure(tree: ast.Module, own: tuple[str, ...]) -> list[str]:
    """What a file of the functional core knows though it must not: imports outside the list, and names that reach outside."""
    faults = []
    for _, dotted, line in imports(tree):
        ours = any(dotted == name or dotted.startswith(f"{name}.") for name in own)
        if not ours and dotted.partition(".")[0] not in PURE_LIBRARY and dotted not in PURE_NAMES:
            faults.append(f"line {line}: {dotted}")
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in IMPURE_NAMES:
            faults.append(f"line {node.lineno}: {node.id}")
    return faults


def dotted_name(node: ast.expr, known: dict[str, str]) -> str | None:
    """``dt.now`` as ``datetime.datetime.now``, by what the file imports; None for what is no imported name."""
    match node:
        case ast.Name(id=name):
            return known.get(name)
        case ast.Attribute(value=value, attr=attr):
            base = dotted_name(value, known)
            return f"{base}.{attr}" if base else None
    return None


def clocks_and_chance(tree: ast.Module) -> list[str]:
    """Where a file reads a clock or throws dice by itself, in Python or in SQL."""
    found = list(imports(tree))
    known = {local: dotted for local, dotted, _ in found}
    faults = [f"line {line}: {dotted}" for _, dotted, line in found if CLOCKS_AND_CHANCE.fullmatch(dotted)]
    prose = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    } | {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            dotted = dotted_name(node, known)
            if dotted and CLOCKS_AND_CHANCE.fullmatch(dotted):
                faults.append(f"line {node.lineno}: {dotted}")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose and SQL_CLOCKS.search(node.value):
            faults.append(f"line {node.lineno}: SQL tells the time or throws dice")
    return faults


# --- the functional core ------------------------------------------------------------------------------------------


def test_core_knows_the_standard_library_only() -> None:
    assert {name: found for name, tree in parsed(PRODUCT / "core") if (found := impure(tree, ("messenger.core",)))} == {}


def test_reading_knows_the_standard_library_and_core_only() -> None:
    own = ("messenger.core", "messenger.reading")
    assert {name: found for name, tree in parsed(PRODUCT / "reading") if (found := impure(tree, own))} == {}


@pytest.mark.parametrize(
    "line",
    [
        "import os",
        "import logging",
        "from pathlib import Path",
        "import pydantic",
        "from messenger.ports import Clock",
        "from messenger import ids",
        "def f():\n    import random",
        "from . import ports",
        "text = open('x').read()",
        "print(1)",
        "__import__('os')",
    ],
)
def test_an_impure_line_is_found(line: str) -> None:
    assert impure(ast.parse(line), ("messenger.core",))


# --- words are read in reading/ -----------------------------------------------------------------------------------


def is_text(node: ast.AST) -> bool:
    """Whether it is ``reading.text``, of whatever holds the reading."""
    of = node.value if isinstance(node, ast.Attribute) and node.attr == "text" else None
    return (isinstance(of, ast.Name) and of.id == "reading") or (isinstance(of, ast.Attribute) and of.attr == "reading")


def looks_at_words(tree: ast.Module) -> list[str]:
    """Where a file does more with the text of a reading than keep it, or see whether there is any (``not reading.text.strip()``)."""
    emptiness = {id(node.operand.func) for node in ast.walk(tree) if isinstance(node, ast.UnaryOp) and is_empty_strip(node.operand)}
    faults = []
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=value) | ast.Subscript(value=value):
                looks = is_text(value) and id(node) not in emptiness
            case ast.Compare(left=left, comparators=others):
                looks = any(is_text(each) for each in (left, *others))
            case ast.For(iter=walked) | ast.comprehension(iter=walked):
                looks = is_text(walked)
            case _:
                looks = False
        if looks:
            faults.append(ast.unparse(node))
    return faults


def is_empty_strip(node: ast.AST) -> TypeGuard[ast.Call]:
    """Whether it is ``reading.text.strip()``, of blanks alone."""
    plain = isinstance(node, ast.Call) and not node.args and isinstance(node.func, ast.Attribute) and node.func.attr == "strip"
    return plain and is_text(node.func.value)


def test_core_keeps_a_text_and_reads_none() -> None:
    assert {name: found for name, tree in parsed(PRODUCT / "core") if (found := looks_at_words(tree))} == {}


@pytest.mark.parametrize(
    ("line", "faulty"),
    [
        ("if scene.reading.text.strip(' .!').casefold() == 'w': pass", True),
        ("words = reading.text.split()", True),
        ("asks = '?' in scene.reading.text", True),
        ("letters = [each for each in reading.text if each.isalpha()]", True),
        ("first = reading.text[0]", True),
        ("if not scene.reading.text.strip(): pass", False),
        ("kept = Answer('age', 34, reading.text, scene.now)", False),
    ],
)
def test_what_counts_as_reading_a_text(line: str, faulty: bool) -> None:
    assert bool(looks_at_words(ast.parse(line))) is faulty


# --- one clock, one source of ids ---------------------------------------------------------------------------------


def test_only_clock_and_ids_read_time_and_chance() -> None:
    faults = {name: found for name, tree in parsed(PRODUCT) if (found := clocks_and_chance(tree))}
    assert set(faults) - SEEDED_DICE == READERS_OF_TIME_AND_CHANCE, faults


def test_dice_of_the_simulation_have_a_seed() -> None:
    for name in SEEDED_DICE:
        path = PRODUCT / name
        found = clocks_and_chance(ast.parse(path.read_text("utf-8"))) if path.exists() else []
        assert {fault.partition(": ")[2] for fault in found} <= {"random", "random.Random"}, name


@pytest.mark.parametrize(
    "lines",
    [
        "from datetime import datetime\nx = datetime.now()",
        "from datetime import UTC, datetime as dt\nx = dt.now(UTC)",
        "import datetime\nx = datetime.datetime.utcnow()",
        "import datetime as d\nf = d.date.today",
        "from datetime import date\nx = date.today()",
        "import time\nx = time.time()",
        "from time import monotonic",
        "import time as t\nt.sleep(1)",
        "import uuid",
        "from uuid import uuid4",
        "import random",
        "from random import choice",
        "import secrets",
        "import os\nos.urandom(8)",
        "from os import urandom",
        "from sqlalchemy import func\nx = func.now()",
        "from sqlalchemy import func as f\nx = f.current_timestamp()",
        "import sqlalchemy as sa\nx = sa.func.now()",
        "q = 'UPDATE t SET at = NOW()'",
        "q = 'created TIMESTAMP DEFAULT CURRENT_TIMESTAMP'",
        "q = \"SELECT datetime('now')\"",
        "q = f'SELECT random() FROM {t}'",
    ],
)
def test_a_clock_or_dice_of_any_spelling_is_found(lines: str) -> None:
    assert clocks_and_chance(ast.parse(lines))


@pytest.mark.parametrize(
    "lines",
    [
        "import time\nx = time.perf_counter()",
        "x = shell.clock.now()",
        "from datetime import datetime\nx = datetime.fromisoformat('2026-12-01')",
        "def f(now): return now()",
        "'''It asks clock.now() for the time.'''",
    ],
)
def test_what_is_no_clock_is_not_found(lines: str) -> None:
    assert not clocks_and_chance(ast.parse(lines))


# --- names --------------------------------------------------------------------------------------------------------

EMPTY_NAMES = re.compile(r"(?<![a-z])(managers?|helpers?|utils?|utilities|misc)(?![a-z])", re.IGNORECASE)


def words_of(name: str) -> str:
    """``PatientManager`` and ``patient_manager`` as ``patient manager``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", " ", name)


def test_names_say_what_a_thing_is() -> None:
    """No manager, helper, util: such a name says nothing about what is inside."""
    found = [name for name, _ in parsed(PRODUCT) if EMPTY_NAMES.search(words_of(name))]
    for name, tree in parsed(PRODUCT):
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and EMPTY_NAMES.search(words_of(node.name)):
                found.append(f"{name}: {node.name}")
    assert found == []


def test_no_address_of_a_makers_machine() -> None:
    tracked = [
        ROOT / "Makefile",
        ROOT / ".ci" / "run",
        *PRODUCT.rglob("*.py"),
        *PRODUCT.rglob("*.yaml"),
        *(ROOT / "requirements").iterdir(),
    ]
    tracked += [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "pyproject.toml"]
    private = re.compile(r"(?<![\w.~])/(home|root|Users|work|opt|tmp)/\w")
    assert [path.relative_to(ROOT).as_posix() for path in tracked if private.search(path.read_text("utf-8"))] == []


# --- the lock -----------------------------------------------------------------------------------------------------


def pins(name: str) -> dict[str, str]:
    """Version of every package pinned in ``requirements/name``; each one has a hash."""
    found = {}
    for block in re.split(r"\n(?=[a-z0-9])", (ROOT / "requirements" / name).read_text("utf-8")):
        pinned = re.match(r"([a-z0-9._-]+)==(\S+)", block)
        if pinned:
            assert "--hash=sha256:" in block, f"{name}: {pinned[1]} has no hash"
            found[pinned[1]] = pinned[2]
    return found


def asked_for(lines: list[str]) -> set[str]:
    """Package names of requirement lines, as the lock writes them."""
    return {re.split(r"[\[<>=!~; ]", line)[0].lower().replace("_", "-") for line in lines}


def test_everything_asked_for_is_locked() -> None:
    run, test = pins("run.txt"), pins("test.txt")
    assert asked_for(PROJECT["project"]["dependencies"]) - set(run) == set()
    assert asked_for(PROJECT["project"]["optional-dependencies"]["test"]) - set(test) == set()
    assert {name: version for name, version in run.items() if test.get(name) != version} == {}
    peers = [line for line in (ROOT / "requirements" / "bench.in").read_text("utf-8").splitlines() if line and line[0] != "#"]
    assert asked_for(peers) - set(pins("bench.txt")) == set()


def test_no_registry_is_named() -> None:
    """Where packages come from is the machine's own setting."""
    for path in (*(ROOT / "requirements").iterdir(), ROOT / "Makefile", ROOT / ".ci" / "run"):
        text = path.read_text("utf-8")
        named = re.findall(r"https?://(?!127\.0\.0\.1)\S+|--(?:extra-)?index-url(?! )|--find-links|--trusted-host", text)
        assert [each for each in named if not each.startswith("--no")] == [], path.name


# --- the commands of a checkout -----------------------------------------------------------------------------------


def test_the_pipeline_only_makes_test() -> None:
    script = ROOT / ".ci" / "run"
    lines = script.read_text("utf-8").splitlines()
    assert lines[0].startswith("#!") and "set -euo pipefail" in lines
    assert lines[-1] == "make test"
    assert os.access(script, os.X_OK)


def test_make_test_includes_check() -> None:
    if shutil.which("make") is None:
        pytest.fail("make is needed")
    steps = subprocess.run(["make", "-n", "test"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for tool in ("ruff check", "ruff format --check", "mypy", "lint-imports", "main.py check", "pytest"):
        assert tool in steps, tool
    assert PROJECT["tool"]["mypy"]["strict"] is True


def test_an_installed_product_has_all_its_files() -> None:
    """Everything that is no Python file is named as data of the package."""
    wanted = PROJECT["tool"]["setuptools"]["package-data"]["messenger"]
    shipped = {path for pattern in wanted for path in PRODUCT.glob(pattern)}
    there = {path for path in PRODUCT.rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc", ".so", ".pyd", ".sha256")}
    assert {path.relative_to(PRODUCT).as_posix() for path in there - shipped} == set()


# --- the contracts can fail ---------------------------------------------------------------------------------------

FAULTS = {
    "core/ride.py": ["messenger.wording"],
    "handlers/email.py": ["messenger.handlers.console", "messenger.handlers.twilio", "messenger.handlers.telegram_updates"],
    "service/outbox.py": ["twilio", "telegram", "aiosmtplib", "apscheduler", "sqlalchemy", "icalendar", "argon2", "fastapi"],
}
"""Imports that a file must not have; together they break every contract."""


def test_every_contract_can_fail(tmp_path: Path) -> None:
    shutil.copytree(PRODUCT, tmp_path / "messenger", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for name, wrong in FAULTS.items():
        with (tmp_path / "messenger" / name).open("a", encoding="utf-8") as file:
            file.writelines(f"\nimport {module}\n" for module in wrong)
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache", "--config", "pyproject.toml"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(tmp_path)})
    verdicts = {contract["name"]: f"{contract['name']} BROKEN" in done.stdout for contract in PROJECT["tool"]["importlinter"]["contracts"]}
    assert [name for name, broken in verdicts.items() if not broken] == [], done.stdout[-3000:] + done.stderr


def test_a_module_nobody_placed_is_refused(tmp_path: Path) -> None:
    """The floors are exhaustive: what has no floor has no place."""
    floors = next(each for each in PROJECT["tool"]["importlinter"]["contracts"] if each["id"] == "floors")
    placed = {name.strip() for layer in floors["layers"] for name in layer.split("|")}
    there = {path.stem for path in PRODUCT.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()} - {"__init__"}
    assert floors["exhaustive"] is True
    assert there - placed == set()
    assert placed - there == set()
