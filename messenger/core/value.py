"""Dataclasses that are quick to import (no code is made for a class before the first of its kind is) and quick to make."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields, make_dataclass
from typing import Any, TypeVar, dataclass_transform

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[Made]) -> type[Made]:
    """``cls`` as ``dataclass(frozen=True)`` would make it; methods of its own stay, and what a factory makes as a default it makes once.

    Making code for seven methods of each class is what an import waits for.
    """
    made = dataclass(init=False, eq=False, repr=False)(cls)
    for name, method in _SHARED.items():
        if name not in cls.__dict__:
            setattr(made, name, method)
    parts = fields(made)  # type: ignore[arg-type]
    given = [each for each in parts if each.default is not MISSING or each.default_factory is not MISSING]
    defaults = {each.name: each.default if each.default_factory is MISSING else each.default_factory() for each in given}
    setattr(made, "__init__", _setting(tuple(each.name for each in parts), defaults))  # noqa: B010  # mypy knows an __init__ already
    return made


def _setting(names: tuple[str, ...], defaults: dict[str, Any]) -> Callable[..., None]:
    """An ``__init__`` that sets all parts at once: by way of ``__setattr__`` they took a large part of a text's time."""
    whole = frozenset(names)

    def fill(self: Any, *given: Any, **named: Any) -> None:
        parts = self.__dict__
        if len(given) == len(names) and not named:
            parts.update(zip(names, given, strict=False))
            return
        parts.update(defaults, **named)
        if given:
            parts.update(zip(names, given, strict=False))
        if parts.keys() != whole or len(given) + len(named) > len(names):
            raise TypeError(f"{type(self).__name__} takes {', '.join(names)}")

    return fill


@dataclass_transform(eq_default=False, field_specifiers=(field,))
def slotted(cls: type[Made]) -> type[Made]:
    """``cls`` as ``dataclass(slots=True, eq=False, repr=False)`` would make it; its ``__init__`` is written when the first one is made."""
    made: Any = dataclass(init=False, slots=True, eq=False, repr=False)(cls)

    def first(self: Any, *given: Any, **named: Any) -> None:
        parts = [(each.name, each.type, field(default=each.default, default_factory=each.default_factory)) for each in fields(made)]
        written: Any = make_dataclass(made.__name__, parts, eq=False, repr=False)
        made.__init__ = written.__init__
        made.__init__(self, *given, **named)

    made.__init__ = first
    return made  # type: ignore[no-any-return]


def _parts(self: Any) -> tuple[Any, ...]:
    return tuple(getattr(self, each.name) for each in fields(self))


def _equal(self: Any, other: object) -> bool:
    return self is other or (other.__class__ is self.__class__ and _parts(self) == _parts(other))


def _hash(self: Any) -> int:
    return hash((self.__class__.__name__, *_parts(self)))


def _shown(self: Any) -> str:
    return f"{type(self).__name__}({', '.join(f'{each.name}={getattr(self, each.name)!r}' for each in fields(self))})"


def _set_once(self: Any, name: str, part: object) -> None:
    if name in self.__dict__ or name not in self.__dataclass_fields__:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")
    self.__dict__[name] = part


def _keep(self: Any, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


_SHARED = {"__eq__": _equal, "__hash__": _hash, "__repr__": _shown, "__setattr__": _set_once, "__delattr__": _keep}


# --- many at a time -----------------------------------------------------------------------------------------------


def made(kind: type[Made], names: Iterable[str], values: Iterable[Any]) -> Made:
    """A ``kind`` with all its fields (``names``, as many ``values``), for frozen dataclasses that check nothing when they are made.

    Their own ``__init__`` sets field after field by way of ``object.__setattr__``: of what is read for a burst that was a tenth.
    """
    one = object.__new__(kind)
    one.__dict__.update(zip(names, values, strict=True))
    return one


def changed(one: Made, **fields: Any) -> Made:
    """As ``dataclasses.replace``, for the same dataclasses; they must keep nothing that is worked out from their fields."""
    other = object.__new__(type(one))
    other.__dict__.update(one.__dict__, **fields)
    return other
