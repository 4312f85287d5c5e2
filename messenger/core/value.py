"""Dataclasses that are quick to import (no code is made for a class before the first of its kind is) and quick to make.

To whoever asks :mod:`dataclasses` they are such. That module itself is imported when somebody does: with ``inspect``, which it needs, it
takes a sixth of what importing the reader takes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from dataclasses import field, replace

__all__ = ["changed", "field", "frozen", "made", "parts_of", "replace", "slotted", "value"]

Made = TypeVar("Made")


class _Factory:
    """What makes the default of a part."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make


if not TYPE_CHECKING:

    def field(*, default_factory: Callable[[], Any]) -> _Factory:
        """A part whose default is what ``default_factory`` makes, as :func:`dataclasses.field` says it."""
        return _Factory(default_factory)

    def replace(one: Made, **changes: Any) -> Made:
        """As :func:`dataclasses.replace`, for classes of this file: a copy of ``one`` with those parts changed."""
        kind = type(one)
        return kind(**{name: changes.pop(name) if name in changes else getattr(one, name) for name in kind.__match_args__}, **changes)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[Made]) -> type[Made]:
    """``cls`` as ``dataclass(frozen=True)`` would make it; methods of its own stay, and what a factory makes as a default it makes once.

    Making code for seven methods of each class is what an import waits for. It inherits from no other value.
    """
    made: Any = cls
    defaults = _described(made)
    for name, method in _SHARED.items():
        if name not in cls.__dict__:
            setattr(made, name, method)
    given = {name: default.make() if isinstance(default, _Factory) else default for name, default in defaults.items()}
    made.__init__ = _setting(made.__match_args__, given)
    return cls


def parts_of(kind: type) -> tuple[str, ...]:
    """The names of the parts of a class of this file, in order."""
    names: tuple[str, ...] = kind.__match_args__  # type: ignore[attr-defined]  # mypy knows only those of one class
    return names


def _described(made: Any) -> dict[str, Any]:
    """The defaults of its parts; ``made`` is given their names, for patterns too, and what :mod:`dataclasses` asks of a class."""
    names = tuple(made.__annotations__)
    defaults = {name: made.__dict__[name] for name in names if name in made.__dict__}
    setattr(made, "__match_args__", names)  # noqa: B010  # mypy lets nobody assign it
    made.__dataclass_fields__ = _Fields(made, defaults)
    for name, default in defaults.items():
        if isinstance(default, _Factory):
            delattr(made, name)
    return defaults


class _Fields:
    """The fields of a class as :mod:`dataclasses` keeps them, made when it first asks."""

    def __init__(self, of: Any, defaults: dict[str, Any]) -> None:
        self._of, self._defaults = of, defaults

    def __get__(self, one: object, kind: type) -> Any:
        found = self._of.__dataclass_fields__ = self.as_dataclass().__dataclass_fields__
        return found

    def as_dataclass(self) -> Any:
        """A dataclass of the same parts."""
        from dataclasses import field, make_dataclass

        made: list[tuple[str, Any, Any]] = []
        for name, said in self._of.__annotations__.items():
            default = self._defaults.get(name, self)
            if isinstance(default, _Factory):
                made.append((name, said, field(default_factory=default.make)))
            else:
                made.append((name, said, field() if default is self else field(default=default)))
        return make_dataclass(self._of.__name__, made, eq=False, repr=False)


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
    names = tuple(cls.__annotations__)
    kept = {name: part for name, part in cls.__dict__.items() if name not in names and name not in {"__dict__", "__weakref__"}}
    made: Any = type(cls.__name__, cls.__bases__, {**kept, "__slots__": names, "__match_args__": names, "__qualname__": cls.__qualname__})
    made.__dataclass_fields__ = described = _Fields(made, {name: cls.__dict__[name] for name in names if name in cls.__dict__})

    def first(self: Any, *given: Any, **named: Any) -> None:
        made.__init__ = described.as_dataclass().__init__
        made.__init__(self, *given, **named)

    made.__init__ = first
    return made  # type: ignore[no-any-return]


def _parts(self: Any) -> tuple[Any, ...]:
    return tuple([getattr(self, name) for name in self.__match_args__])


def _equal(self: Any, other: object) -> bool:
    return self is other or (other.__class__ is self.__class__ and _parts(self) == _parts(other))


def _hash(self: Any) -> int:
    return hash((self.__class__.__name__, *_parts(self)))


def _shown(self: Any) -> str:
    return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__match_args__)})"


def _set_once(self: Any, name: str, part: object) -> None:
    if name in self.__dict__ or name not in self.__match_args__:
        raise frozen(f"cannot assign to field {name!r}")
    self.__dict__[name] = part


def _keep(self: Any, name: str) -> None:
    raise frozen(f"cannot delete field {name!r}")


def frozen(said: str) -> AttributeError:
    """What a frozen dataclass raises."""
    from dataclasses import FrozenInstanceError

    return FrozenInstanceError(said)


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
