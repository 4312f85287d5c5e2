"""A property that is worked out once: ``functools.cached_property`` without the lock that it takes before Python 3.12."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Part = TypeVar("Part")


class once(Generic[Part]):  # noqa: N801  # it is written as property is
    """What ``work`` makes of an object, kept in the object when it is first asked for. Two threads may both work it out, to the same."""

    def __init__(self, work: Callable[[Any], Part]) -> None:
        self._work, self.__doc__ = work, work.__doc__

    def __set_name__(self, kind: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, one: None, kind: type) -> once[Part]: ...
    @overload
    def __get__(self, one: object, kind: type) -> Part: ...
    def __get__(self, one: object | None, kind: type) -> once[Part] | Part:
        if one is None:
            return self
        found = one.__dict__[self._name] = self._work(one)
        return found
