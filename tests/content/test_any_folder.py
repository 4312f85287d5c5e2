"""Whatever stands in a folder, `check` returns issues and never raises; and every key that the code names has its words."""

from __future__ import annotations

import ast
import copy
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import messenger
from messenger import content
from messenger.content import SHIPPED
from messenger.content.words import FAMILIES
from messenger.content.yaml_text import parsed

FILES = (
    "clinic.yaml",
    "questionnaires/prescreening.yaml",
    "questionnaires/checkin.yaml",
    "care_plans/infusion.yaml",
    "care_plans/consultation.yaml",
)
TREES = {file: parsed((SHIPPED / file).read_bytes(), file)[0] for file in FILES}

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**17), 10**17),
    st.floats(-1e6, 1e6).map(lambda number: round(number, 3)),
    st.text(max_size=12),
    st.sampled_from(
        [
            "02:30",
            "00:00",
            "24:00",
            "23:59",
            "0 min",
            "999999 w",
            "-400 d",
            "America/Nowhere",
            "../../etc/passwd",
            "",
            "{when}",
            "checkin::",
            "P0D",
            "infusion",
            "age",
        ]
    ),
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3), max_leaves=6
)


def places(tree: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place in a tree, its root too."""
    yield path
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in items:
        yield from places(value, (*path, key))


PLACES = [(file, path) for file, tree in TREES.items() for path in places(tree)]


def changed(tree: Any, path: tuple[str | int, ...], value: Any, how: str) -> Any:
    """``tree`` with the value at ``path`` replaced, taken out, or (of a list) repeated."""
    if not path:
        return value
    tree = copy.deepcopy(tree)
    parent = tree
    for step in path[:-1]:
        parent = parent[step]
    if how == "remove":
        del parent[path[-1]]
    elif how == "repeat" and isinstance(parent, list):
        parent.append(parent[path[-1]])
    else:
        parent[path[-1]] = value
    return tree


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(place=st.sampled_from(PLACES), value=values, how=st.sampled_from(["replace", "replace", "remove", "repeat"]))
def test_any_value_at_any_place_gives_issues_and_never_a_traceback(tmp_path: Path, place: tuple[str, Any], value: Any, how: str) -> None:
    file, path = place
    folder = tmp_path / "any"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / file).parent.mkdir(parents=True)
    shutil.copy(SHIPPED / "clinic.yaml", folder / "clinic.yaml")
    (folder / file).write_text(yaml.safe_dump(changed(TREES[file], path, value, how), allow_unicode=True), encoding="utf-8")
    found = content.check(folder)
    assert all(issue.file and issue.what and issue.how_to_fix for issue in found)
    if any(issue.severity == "error" for issue in found):
        with pytest.raises(content.ContentError):
            content.load(folder)
    else:
        content.load(folder)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    file=st.sampled_from((*FILES, "words/en.yaml", "words/es.yaml", "triage/own.yaml")),
    text=st.binary(max_size=120) | st.text(max_size=120).map(str.encode),
)
def test_any_bytes_as_a_file(tmp_path: Path, file: str, text: bytes) -> None:
    folder = tmp_path / "any"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / file).parent.mkdir(parents=True)
    shutil.copy(SHIPPED / "clinic.yaml", folder / "clinic.yaml")
    (folder / file).write_bytes(text)
    content.check(folder)


def named_in_code() -> dict[str, str]:
    """Every words key that stands in the code as a plain string, with a file that names it; page words live in templates/pages."""
    key = re.compile(rf"@?((?:{'|'.join(FAMILIES)})(?:\.[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)+)")
    found: dict[str, str] = {}
    root = Path(messenger.__file__).parent
    for path in sorted(root.rglob("*.py")):
        room = path.relative_to(root).parts
        if room[0] in ("content", "wording.py") or {"staff_pages", "patient_pages", "demo_pages"} & set(room):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and (hit := key.fullmatch(node.value)):
                found[hit[1]] = path.relative_to(root).as_posix()
    return found


def test_every_words_key_that_the_code_names_has_its_words() -> None:
    texts = content.load().catalog.texts
    named = named_in_code()
    assert len(named) > 30
    assert {
        key: file for key, file in named.items() if key not in texts["en"] and not any(k.startswith(f"{key}.") for k in texts["en"])
    } == {}
