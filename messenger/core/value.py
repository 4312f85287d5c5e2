"""Dataclasses that are quick to import (no code is made for a class before the first of its kind is) and quick to make."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
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
    _init_later(made, "    _parts['{name}'] = {name}\n", once=True)
    return made


@dataclass_transform(eq_default=False, field_specifiers=(field,))
def slotted(cls: type[Made]) -> type[Made]:
    """``cls`` as ``dataclass(slots=True, eq=False, repr=False)`` would make it."""
    made = dataclass(init=False, slots=True, eq=False, repr=False)(cls)
    _init_later(made, "    self.{name} = {name}\n", once=False)
    return made


def _init_later(cls: Any, sets: str, *, once: bool) -> None:
    """Give ``cls`` an ``__init__`` that writes the one it needs, a line ``sets`` for each field, when it is first called.

    ``once``: what a factory makes as a default is made for all.
    """

    def first(self: Any, *given: Any, **named: Any) -> None:
        cls.__init__ = _init(cls, sets, once=once)
        cls.__init__(self, *given, **named)

    cls.__init__ = first


def _init(cls: Any, sets: str, *, once: bool) -> Callable[..., None]:
    """The ``__init__`` of a class: code as it would be written by hand."""
    known: dict[str, Any] = {}
    taken, body = ["self"], "    _parts = self.__dict__\n" if once else ""
    for each in fields(cls):
        makes = each.default_factory
        if makes is not MISSING and not once:
            known[f"_makes_{each.name}"] = makes
            body += f"    {each.name} = _makes_{each.name}() if {each.name} is None else {each.name}\n"
        if each.default is not MISSING or makes is not MISSING:
            known[f"_of_{each.name}"] = each.default if makes is MISSING else makes() if once else None
            taken.append(f"{each.name}=_of_{each.name}")
        else:
            taken.append(each.name)
        body += sets.format(name=each.name)
    exec(f"def __init__({', '.join(taken)}):\n{body or '    pass'}", known)  # noqa: S102  # names of fields alone
    made: Callable[..., None] = known["__init__"]
    return made


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
