"""YAML text -> plain values, without the surprises of YAML 1.1: ``no`` is a word, ``10:00`` is not 600, ``+1212...`` is no number.

Scalars follow the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema), narrowed: true and false, whole numbers,
decimals, null; everything else is text. Keys are always text. Repeated keys, anchors and aliases are refused.
"""

from __future__ import annotations

import re
from collections.abc import Hashable
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from messenger.content.issue import Issue

LARGEST = 1_000_000
"""Bytes of one file; a clinic's longest file is a hundredth of it."""


class _Values(yaml.constructor.SafeConstructor, yaml.resolver.Resolver):
    """What nodes mean, whichever scanner found them."""

    shares = False
    """Whether a file may name a value once (an anchor) and put it in again (an alias, or ``<<`` in a mapping)."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's own class attribute

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, object]:
        found: dict[Hashable, object] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key must be a word", key.start_mark)
            if self.shares and key.value == "<<":
                shared = self.construct_object(value, deep=True)
                found = {**(shared if isinstance(shared, dict) else {}), **found}
                continue
            if key.value in found and key.value in (other.value for other, _ in node.value[: node.value.index((key, value))]):
                raise yaml.constructor.ConstructorError(None, None, f"the key {key.value!r} is there twice", key.start_mark)
            found[key.value] = self.construct_object(value, deep=True)
        return found


def _construct_map(loader: Any, node: yaml.MappingNode) -> dict[Hashable, object]:
    found: dict[Hashable, object] = loader.construct_mapping(node, deep=True)
    return found


_Values.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
_Values.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9][0-9]{0,17})$"), list("-0123456789"))
_Values.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"^-?[0-9]{1,18}\.[0-9]{1,18}$"), list("-0123456789"))
_Values.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|)$"), ["~", "n", ""])
_Values.add_constructor("tag:yaml.org,2002:map", _construct_map)


class _Composer(yaml.composer.Composer):
    """Events to nodes, without aliases where none are allowed."""

    shares: bool

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if not self.shares and self.check_event(yaml.events.AliasEvent):  # type: ignore[attr-defined]  # of the parser beside it
            event = self.peek_event()  # type: ignore[attr-defined]
            raise yaml.constructor.ConstructorError(None, None, "anchors and aliases are not used here", event.start_mark)
        node: yaml.Node | None = super().compose_node(parent, index)
        return node


class _Loader(_Composer, _Values, yaml.SafeLoader):
    """PyYAML's own scanner. It is slow, and its words about a fault are the ones that people are told."""


class _SharingLoader(_Loader):
    shares = True


def in_python(text: str, shares: bool) -> object:
    """``text`` read by PyYAML alone. Raises yaml.YAMLError."""
    return yaml.load(text, Loader=_SharingLoader if shares else _Loader)


if yaml.__with_libyaml__:

    class _QuickLoader(_Composer, _Values, yaml.CSafeLoader):
        """libyaml's scanner under the same composer: libyaml's own has no guard against a text that is nested too deeply."""

        def __init__(self, stream: str) -> None:
            yaml.CSafeLoader.__init__(self, stream)
            yaml.composer.Composer.__init__(self)

    class _SharingQuickLoader(_QuickLoader):
        shares = True

    def _loaded(text: str, shares: bool) -> object:
        if "\t" in text:  # libyaml takes some that PyYAML refuses
            return in_python(text, shares)
        try:
            return yaml.load(text, Loader=_SharingQuickLoader if shares else _QuickLoader)
        except yaml.YAMLError:
            return in_python(text, shares)

else:
    _loaded = in_python


@lru_cache(maxsize=64)
def parsed(text: bytes, file: str) -> tuple[object, tuple[Issue, ...]]:
    """``text`` as plain values (dict with text keys, list, str, int, float, bool, None), or the fault that keeps it from being read.

    Kept for the same bytes: what comes back is shared and must not be changed.
    """
    if len(text) > LARGEST:
        return None, (Issue(file, "", f"is larger than {LARGEST // 1000} kB", "Split it, or take out what does not belong in it."),)
    try:
        return _loaded(text.decode("utf-8-sig"), file.startswith("triage/")), ()
    except UnicodeDecodeError:
        return None, (Issue(file, "", "is not UTF-8 text", "Save the file as UTF-8."),)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        what = error.problem or error.context or "something"
        return None, (
            Issue(file, place, f"is not YAML that can be read: {what}", "Look at the line named, and at its indentation and quotes."),
        )
    except (yaml.YAMLError, ValueError) as error:
        what = str(error).splitlines()[0] if str(error) else type(error).__name__
        return None, (Issue(file, "", f"is not YAML that can be read: {what}", "Save it as plain text and check its quotes."),)
    except RecursionError:
        return None, (Issue(file, "", "is nested too deeply", "Nothing here needs more than a few levels."),)


def read(path: Path, file: str) -> tuple[object, bytes, tuple[Issue, ...]]:
    """The plain values of the file at ``path``, its bytes (for the version), and faults."""
    try:
        text = path.read_bytes()
    except OSError as error:
        return (
            None,
            b"",
            (Issue(file, "", f"cannot be read: {error.strerror or type(error).__name__}", "Check that the file exists and its rights."),),
        )
    value, issues = parsed(text, file)
    return value, text, issues
