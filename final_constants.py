"""Module constants declared ``Final``, as the compiler wants them: a name that may be bound again is looked up each time it is used.

Only what is compiled is declared so (``setup.py``): a copy of the sources, line for line. What is bound once in its module is a constant;
aliases of types are left, and what a ``global`` names. Nobody may bind a constant anew from outside.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator

IMPORT = "from __future__ import annotations"
_MAKES_TYPES = {"TypeVar", "NewType", "ParamSpec"}
Edit = tuple[int, int, int, int, str]
"""First line and byte, last line and byte, and what comes in place of that."""


def declared(source: str) -> str:
    """``source`` with its constants declared final; as it is where it has none."""
    tree = ast.parse(source)
    bound = Counter(name.id for node in tree.body for name in _bound(node))
    bound.update(name for node in ast.walk(tree) if isinstance(node, ast.Global) for name in node.names * 2)
    edits = [edit for node in tree.body if all(bound[name.id] == 1 for name in _bound(node)) for edit in _edits(node, source)]
    if not edits or f"\n{IMPORT}\n" not in source:
        return source
    lines = [line.encode() for line in source.split("\n")]
    for first, begin, last, end, text in sorted(edits, reverse=True):
        before, after = lines[first - 1][:begin], lines[last - 1][end:]
        lines[first - 1 : last] = [before + text.encode() + after, *[b""] * (last - first - text.count("\n"))]
    return b"\n".join(lines).decode().replace(f"\n{IMPORT}\n", f"\n{IMPORT}; from typing import Final\n", 1)


def _bound(node: ast.stmt) -> Iterator[ast.Name]:
    """The names that a statement of the module binds."""
    if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign | ast.For | ast.With | ast.If | ast.Try | ast.Delete):
        yield from (name for name in ast.walk(node) if isinstance(name, ast.Name) and not isinstance(name.ctx, ast.Load))


def _edits(node: ast.stmt, source: str) -> Iterator[Edit]:
    """What makes constants of the names that ``node`` binds."""
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
        said = node.annotation
        if not ast.unparse(said).startswith(("Final", "TypeAlias", "ClassVar")):
            yield said.lineno, said.col_offset, said.lineno, said.col_offset, "Final["
            yield said.end_lineno or 0, said.end_col_offset or 0, said.end_lineno or 0, said.end_col_offset or 0, "]"
    if not isinstance(node, ast.Assign) or len(node.targets) > 1:
        return
    target, value = node.targets[0], node.value
    if isinstance(target, ast.Name) and _is_constant(target.id, value):
        at = target.end_lineno or 0, target.end_col_offset or 0
        yield *at, *at, f": {_type(value)}"
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        pairs = [(one.id, each) for one, each in zip(target.elts, value.elts, strict=True) if isinstance(one, ast.Name)]
        if len(pairs) == len(target.elts) and all(_is_constant(*pair) for pair in pairs):
            each_alone = "; ".join(f"{name}: {_type(one)} = {ast.get_source_segment(source, one)}" for name, one in pairs)
            yield node.lineno, node.col_offset, node.end_lineno or 0, node.end_col_offset or 0, each_alone


def _is_constant(name: str, value: ast.expr) -> bool:
    """Whether what is bound to ``name`` is no type, as far as it can be seen."""
    if name.startswith("__"):
        return False
    if isinstance(value, ast.Call):
        return ast.unparse(value.func).rsplit(".", 1)[-1] not in _MAKES_TYPES
    spelt_as_a_type = name.lstrip("_")[:1].isupper() and not name.isupper()
    return not (spelt_as_a_type and isinstance(value, ast.Subscript | ast.BinOp | ast.Name | ast.Attribute))


def _type(value: ast.expr) -> str:
    """How it is declared. A tuple of many of one kind is one of any length: one of so many parts is taken apart and put together."""
    of = _kind(value) if isinstance(value, ast.Tuple) else ""
    return f"Final[{of}]" if of else "Final"


def _kind(value: ast.expr) -> str:
    """The type of a constant of words or numbers; empty where it is another."""
    if isinstance(value, ast.Constant):
        return type(value.value).__name__ if type(value.value) in {str, int, float} else ""
    if not isinstance(value, ast.Tuple | ast.List):
        return ""
    kinds = {_kind(each) for each in value.elts}
    if len(kinds) != 1 or "" in kinds:
        return ""
    return f"tuple[{kinds.pop()}, ...]" if isinstance(value, ast.Tuple) else f"list[{kinds.pop()}]"
