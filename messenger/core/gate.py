"""The one door that every outbound message passes: send, defer, drop or merge, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Send:
    """It may leave now."""

    because: str = ""


@dataclass(frozen=True)
class Defer:
    """It waits until ``until`` (aware)."""

    until: datetime
    because: str


@dataclass(frozen=True)
class Drop:
    """It must not leave."""

    because: str


@dataclass(frozen=True)
class Merge:
    """Another request (``into``, its id) says it too."""

    into: str
    because: str


Decision = Send | Defer | Drop | Merge
