"""Parts of a reading that are read when a turn first asks for them: most turns ask for few.

What a reader makes of a text depends on nothing else, so it is the same whenever it is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from operator import attrgetter
from typing import Any, ClassVar, Generic, Self, TypeVar, cast

from messenger.core.understanding import Answer, CarrierWord, Expecting, Intent, Language
from messenger.core.value import frozen, parts_of, value
from messenger.reading.words.text import Text

Part = TypeVar("Part")


@value
class Seen:
    """A text, what it is read for, and what it was read as before anything beside that."""

    text: Text
    expecting: Expecting
    language: Language
    now: datetime
    carrier: CarrierWord
    intents: tuple[Intent, ...]
    plain: tuple[Intent, ...]
    answer: Answer
    asks_beside: bool
    """Whether a question stands beside the answer that was read."""


def by_text(reader: Callable[[Text], Part]) -> Part:
    """A part that ``reader`` finds in the text alone."""
    return cast("Part", _OfText(reader))


def by_all(reader: Callable[[Seen], Part]) -> Part:
    """A part for which ``reader`` needs more than the text."""
    return cast("Part", _Part(reader))


class _Part(Generic[Part]):
    """Where a group keeps a part that was not asked for yet; once it was, the group has it as its own."""

    def __init__(self, reader: Callable[[Any], Part]) -> None:
        self._reader = reader

    def __set_name__(self, group: type, name: str) -> None:
        self._name = name

    def __get__(self, group: Any, kind: type) -> Part:
        found = group.__dict__[self._name] = self._reader(group.__dict__["_seen"])
        return found


class _OfText(_Part[Part]):
    """The same, of a part that is found in the text alone."""

    def __get__(self, group: Any, kind: type) -> Part:
        found = group.__dict__[self._name] = self._reader(group.__dict__["_seen"].text)
        return found


class WhenAsked:
    """A group of :mod:`messenger.core.reading` whose parts are read when asked for; it equals, shows and is pickled as the plain group."""

    _plain: ClassVar[Any]
    """The plain group."""
    _parts: ClassVar[attrgetter[tuple[Any, ...]]]
    """What reads all parts of a group, two at least."""

    def __init_subclass__(cls) -> None:
        cls._plain = next(each for each in cls.__mro__ if "__dataclass_fields__" in each.__dict__)
        cls._parts = attrgetter(*parts_of(cls._plain))

    @classmethod
    def of(cls, seen: Seen) -> Self:
        """The group for one text."""
        group = object.__new__(cls)
        group.__dict__["_seen"] = seen
        return group

    def whole(self) -> Any:
        """The plain group, all its parts read."""
        return self._plain(*self._parts(self))

    def __eq__(self, other: object) -> bool:
        return bool(self.whole() == (other.whole() if isinstance(other, WhenAsked) else other))

    def __hash__(self) -> int:
        return hash(self.whole())

    def __repr__(self) -> str:
        return repr(self.whole())

    def __reduce__(self) -> tuple[Any, ...]:
        whole = self.whole()
        return type(whole), self._parts(whole)

    def __setattr__(self, name: str, part: object) -> None:
        raise frozen(f"cannot assign to field {name!r}")
