"""What is compiled has its constants declared; to whoever reads the sources, nothing changes."""

import ast

import pytest

from final_constants import declared
from tests.compiled_copy import ROOT

HEAD = '"""One."""\n\nfrom __future__ import annotations\n'


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("A = 3", "A: Final = 3"),
        ("_A: dict[str, int] = {}", "_A: Final[dict[str, int]] = {}"),
        ("A = ('x', 'y')", "A: Final[tuple[str, ...]] = ('x', 'y')"),
        ("A = (('x',), ('y', 'z'))", "A: Final[tuple[tuple[str, ...], ...]] = (('x',), ('y', 'z'))"),
        ("A = ('é', 3)", "A: Final = ('é', 3)"),
        ("A, B = 1, f('é')", "A: Final = 1; B: Final = f('é')"),
    ],
)
def test_a_constant_is_declared(written, said):
    assert declared(f"{HEAD}{written}\n").endswith(f"; from typing import Final\n{said}\n")


@pytest.mark.parametrize(
    "written",
    ["A = 3\nA = 4", "A = 3\nA += 4", "A = 3\ndef f():\n    global A\n    A = 4", "T = TypeVar('T')", "Form = Literal['x']", "Words = list[str]",
     "A = 3\nfor A in ():\n    pass", "A: Final = 3", "class A:\n    B = 3"],
)  # fmt: skip
def test_what_is_bound_again_and_what_is_a_type_is_left(written):
    assert declared(f"{HEAD}{written}\n") == f"{HEAD}{written}\n"


def test_lines_stay_where_they_were():
    assert declared(f"{HEAD}A, B = (\n    1,\n    2,\n)\n\n\ndef f(): ...\n").split("\n")[9] == "def f(): ..."


def test_every_file_that_is_compiled_stays_python():
    for path in (ROOT / "messenger" / "reading").rglob("*.py"):
        if path.stem.endswith("weights"):
            continue
        source = path.read_text("utf-8")
        assert ast.parse(declared(source)) and declared(source).count("\n") == source.count("\n")
