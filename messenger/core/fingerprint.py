"""Keys and fingerprints of planned requests: which text is it, which time round, and has it changed?"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime

from messenger.core.communication import Clock, CommunicationRequest, Day, DayTime, Options, Param, When, Wish


def key_of(cause: str, activity: str, number: int, recipient: str) -> str:
    """The unique key of a request: ``cause:activity:occurrence:recipient``; occurrences count from 1. No ``:`` in ``recipient``."""
    return f"{cause}:{activity}:{number}:{recipient}"


def recipient_in(request: CommunicationRequest) -> str:
    """The last part of the key: who, and for staff on which of their addresses."""
    return request.key.rsplit(":", 1)[-1]


def line_of(request: CommunicationRequest) -> tuple[str, str, str]:
    """What the occurrences of one text to one recipient have in common."""
    return request.cause, request.activity, recipient_in(request)


def occurrence_of(request: CommunicationRequest) -> int:
    """Which time round the text is; 0 where the key does not say."""
    number = request.key.rsplit(":", 2)[-2:-1]
    return int(number[0]) if number and number[0].isdecimal() else 0


def fingerprint_of(request: CommunicationRequest) -> str:
    """Two marks: of what the reader would notice (words, dates and times), and of all the rest that a waiting row must have right.

    Make it before a late request is set to now, so that it is the same at every time of planning.
    """
    params = sorted(request.params.items())
    noticed = [request.words, *(f"{name}={_written(value)}" for name, value in params if _is_time(value))]
    rest = [
        *(f"{name}={value!r}" for name, value in params if not _is_time(value)),
        str(request.opens), request.category, str(request.priority), str(request.repeatable), str(request.address),
        _instant(request.due), _instant(request.useful_until),
    ]  # fmt: skip
    return f"{_digest(noticed)}.{_digest(rest)}"


def content_of(request: CommunicationRequest) -> str:
    """The mark of what the reader would notice."""
    return request.fingerprint.split(".", 1)[0]


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _is_time(value: Param) -> bool:
    return isinstance(value, When | Day | DayTime | Clock | Options | Wish)


def _written(value: Param) -> str:
    match value:
        case When(at) | Day(at) | DayTime(at) | Clock(at):
            return _instant(at)
        case Options(starts):
            return " ".join(map(_instant, starts))
        case _:
            return repr(value)


def _instant(at: datetime | None) -> str:
    return "" if at is None else at.astimezone(UTC).isoformat()
