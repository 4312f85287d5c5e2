"""Regular expressions that are compiled when they are first used: importing the readers waits for none of them."""

from __future__ import annotations

import re
from typing import Any, cast


def expression(source: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, compiled when one of its methods is first asked for, or by :func:`warm`."""
    made = _Expression(source, flags)
    _MADE.append(made)
    return cast("re.Pattern[str]", made)


def warm() -> None:
    """Compile all of them now."""
    for each in _MADE:
        each.compile()


class _Expression:
    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        """A method of the compiled expression that was not asked for before: from then on it is its own."""
        if name not in _METHODS:
            raise AttributeError(name)
        found = self.__dict__[name] = getattr(self.compile(), name)
        return found

    def compile(self) -> re.Pattern[str]:
        compiled: re.Pattern[str] = self.__dict__.get("_compiled") or re.compile(self._source, self._flags)
        self._compiled = compiled
        return compiled


_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")
_MADE: list[_Expression] = []
