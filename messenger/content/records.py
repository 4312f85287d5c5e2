"""Shaped values -> the frozen dataclasses of core/, by pydantic; unknown keys are refused with their path."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar, get_args, get_type_hints

from pydantic import ConfigDict, TypeAdapter, ValidationError

from messenger.content.issue import Issue
from messenger.content.shorthand import Shaper
from messenger.core.careplan import CarePlan
from messenger.core.clinic import Clinic
from messenger.core.questionnaire import Questionnaire

T = TypeVar("T", Clinic, Questionnaire, CarePlan)

_FIXES = {
    "missing": "Add it.",
    "string_type": "Write text here; put it in quotes if it looks like a number or a date.",
    "bool_type": "Write true or false.",
    "bool_parsing": "Write true or false.",
    "int_type": "Write a whole number.",
    "int_parsing": "Write a whole number.",
    "float_type": "Write a number.",
    "float_parsing": "Write a number.",
    "tuple_type": "Write a list, each line beginning with a dash.",
    "mapping_type": "Write names with a value each, like `name: value`.",
    "dict_type": "Write names with a value each, like `name: value`.",
    "dataclass_type": "Write names with a value each, like `name: value`.",
}


# the configuration of a tuple reaches the standard library's dataclasses inside it; a bare dataclass takes none
_STRICT = ConfigDict(extra="forbid", arbitrary_types_allowed=True, coerce_numbers_to_str=True, hide_input_in_errors=True)
_ADAPTERS: dict[type, TypeAdapter[Any]] = {
    Clinic: TypeAdapter(tuple[Clinic, ...], config=_STRICT),
    Questionnaire: TypeAdapter(tuple[Questionnaire, ...], config=_STRICT),
    CarePlan: TypeAdapter(tuple[CarePlan, ...], config=_STRICT),
}


def record(raw: object, kind: type[T], file: str, prefix: str = "") -> tuple[T | None, tuple[Issue, ...]]:
    """``raw`` as a value of ``kind``, or None and the faults. ``prefix`` goes before each fault's path."""
    if not isinstance(raw, dict):
        return None, (Issue(file, prefix, "holds no names with values", "Begin with lines like `name: value`."),)
    shaper = Shaper(file)
    shaped = shaper.shaped(raw, kind, "")
    issues = [Issue(i.file, f"{prefix}.{i.path}".strip("."), i.what, i.how_to_fix) for i in shaper.issues]
    try:
        values = _ADAPTERS[kind].validate_python((shaped,))
    except ValidationError as error:
        for fault in error.errors(include_url=False, include_context=True, include_input=True):
            issues.append(_issue(fault, kind, file, prefix))
        return None, tuple(dict.fromkeys(issues))
    return (None if issues else values[0]), tuple(issues)


def _issue(fault: Mapping[str, Any], kind: type, file: str, prefix: str) -> Issue:
    steps = [str(step) for step in fault["loc"][1:]]
    path = ".".join([prefix, *steps] if prefix else steps)
    what = {
        "unexpected_keyword_argument": "is not a name known here",
        "missing": "is missing",
        "literal_error": f"must be one of {fault.get('ctx', {}).get('expected', '')}",
    }.get(fault["type"], str(fault["msg"])[:1].lower() + str(fault["msg"])[1:])
    if fault["type"] not in ("unexpected_keyword_argument", "missing") and fault["input"] is None:
        what = "is empty"
    if fault["type"] == "unexpected_keyword_argument":
        near = difflib.get_close_matches(steps[-1], _names(kind, steps[:-1]), n=1)
        return Issue(file, path, what, f"Did you mean {near[0]!r}?" if near else "Take it out, or look its name up in clinic-folder.md.")
    if fault["type"] == "literal_error":
        return Issue(file, path, what, "Write one of these words.")
    return Issue(file, path, what, _FIXES.get(fault["type"], "See clinic-folder.md for what may stand here."))


def _names(kind: object, steps: list[str]) -> list[str]:
    """The field names that are known at ``steps`` below ``kind``."""
    if isinstance(kind, type) and is_dataclass(kind):
        if not steps:
            return [field.name for field in fields(kind)]
        return _names(get_type_hints(kind).get(steps[0]), steps[1:])
    inner = [part for part in get_args(kind) if is_dataclass(part)]
    return _names(inner[0], steps[1:] if steps and get_args(kind) and not _is_optional(kind) else steps) if inner else []


def _is_optional(kind: object) -> bool:
    return type(None) in get_args(kind)
