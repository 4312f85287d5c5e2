"""The two ways of reading YAML, libyaml's and Python's, give the same values and the same faults."""

import pytest
import yaml

from messenger.content import yaml_text
from messenger.content.folder import SHIPPED

FAULTY = {
    "an alias": (b"a: &x 1\nb: *x\n", "line 2, column 4"),
    "a key twice": (b"a: 1\na: 2\n", "line 2, column 1"),
    "a key that is no word": (b"? [a]\n: 1\n", "line 1, column 3"),
    "a tab": (b"a: \tb\n", "line 1, column 4"),
    "a bracket left open": (b"a: [b\nc: d\n", "line 2, column 2"),
    "nested too deeply": (b"[" * 100_000, ""),
    "many levels of lists": (b"- " * 50_000, ""),
}


@pytest.mark.parametrize("file", sorted(path.relative_to(SHIPPED).as_posix() for path in SHIPPED.rglob("*.yaml")))
def test_a_shipped_file_says_the_same_however_it_is_read(file: str) -> None:
    text = (SHIPPED / file).read_bytes()
    shares = file.startswith("triage/")
    in_python = yaml_text.in_python(text.decode(), shares)
    assert yaml_text.parsed(text, file) == (in_python, ())


@pytest.mark.parametrize("name", FAULTY)
def test_a_fault_is_told_with_the_place_that_python_gives_it(name: str) -> None:
    text, place = FAULTY[name]
    value, (issue,) = yaml_text.parsed(text, "clinic.yaml")
    assert value is None and issue.path == place


def test_libyaml_is_there_to_be_compared_with() -> None:
    assert yaml.__with_libyaml__
