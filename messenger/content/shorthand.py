"""Plain YAML values -> the exact shape of a dataclass, by its type hints: a clinic writes ``45 min`` and ``mon-fri: 09:00-17:00``.

What is not understood is left so that validation refuses it with its path: nothing is guessed.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from functools import lru_cache
from types import NoneType, UnionType
from typing import Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo, available_timezones

from messenger.content import spans
from messenger.content.issue import Issue
from messenger.core.clinic import OnCall
from messenger.core.hours import Opening

LENGTH_FIX = 'Write a length with its unit, like "45 min", "6 h", "2 d" or "-3 h".'
TIME_FIX = 'Write a time of day like "09:00" (24 hours).'
DATE_FIX = 'Write a date like "2026-12-25".'
LIST_FIX = "Write what belongs here, each on a line that begins with a dash; [] where there is nothing."
HOURS_FIX = 'Write days and hours like "mon-fri: 09:00-12:00, 13:00-17:00".'


class Shaper:
    """Walks one file. ``issues`` collects what is refused here, with its path."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.issues: list[Issue] = []

    def refuse(self, path: str, what: str, how_to_fix: str) -> None:
        """Note a fault of this file."""
        self.issues.append(Issue(self.file, path, what, how_to_fix))

    def shaped(self, raw: object, hint: object, path: str) -> object:
        """``raw`` in the shape that ``hint`` wants, as far as it can be understood."""
        if get_origin(hint) in (Union, UnionType):
            kinds = [kind for kind in get_args(hint) if kind is not NoneType]
            return self.shaped(raw, kinds[0], path) if raw is not None and len(kinds) == 1 else raw
        if hint in (timedelta, time, date):
            return self._moment(raw, hint, path)
        if hint is ZoneInfo:
            return self._zone(raw, path)
        if get_origin(hint) is tuple:
            return self._list(raw, get_args(hint)[0], path)
        if isinstance(raw, dict) and get_origin(hint) in (Mapping, dict):
            return self._mapping(raw, get_args(hint)[1], path)
        if isinstance(raw, dict) and isinstance(hint, type) and is_dataclass(hint):
            hints = _hints(hint)
            known = {field.name for field in fields(hint)}
            return {
                key: self.shaped(value, hints[key], f"{path}.{key}".lstrip(".")) if key in known else value for key, value in raw.items()
            }
        return raw

    def _moment(self, raw: object, hint: object, path: str) -> object:
        if isinstance(raw, timedelta | time | date):
            return raw
        text = raw if isinstance(raw, str) else ""
        found = spans.length(text) if hint is timedelta else spans.time_of_day(text) if hint is time else spans.day(text)
        if found is None:
            noun, fix = {timedelta: ("length", LENGTH_FIX), time: ("time of day", TIME_FIX)}.get(hint, ("date", DATE_FIX))  # type: ignore[call-overload]  # hint is one of three classes
            self.refuse(path, f"{raw!r} is not a {noun}", fix)
            return timedelta(0) if hint is timedelta else time(0) if hint is time else date(2000, 1, 1)
        return found

    def _zone(self, raw: object, path: str) -> object:
        try:
            return ZoneInfo(str(raw))
        except (KeyError, ValueError, OSError):
            close = difflib.get_close_matches(str(raw), sorted(available_timezones()), n=1)
            self.refuse(path, f"{raw!r} is not a time zone", f'Write an IANA name like "{close[0] if close else "America/Chicago"}".')
            return ZoneInfo("UTC")

    def _list(self, raw: object, kind: object, path: str) -> object:
        if kind is Opening and isinstance(raw, dict):
            return [
                {"weekday": day, "opens": _exactly(since), "closes": _exactly(until)}
                for days, since, until in self._hours(raw, path, midnight=False)
                for day in days
            ]
        if kind is OnCall and isinstance(raw, dict):
            return [
                {"weekdays": days, "since": _exactly(start), "until": _exactly(end)}
                for days, since, until in self._hours(raw, path, midnight=True)
                for start, end in _without_a_whole_day(since, until)
            ]
        if kind in (Opening, OnCall) and not isinstance(raw, list):
            self.refuse(path, "is empty" if raw is None else f"{raw!r} is not days and hours", HOURS_FIX)
            return []
        if raw is None:
            self.refuse(path, "is empty", LIST_FIX)
            return []
        if kind is str and isinstance(raw, str):
            return [raw]
        if isinstance(raw, list):
            return [self.shaped(value, kind, f"{path}.{number}".lstrip(".")) for number, value in enumerate(raw)]
        return raw

    def _mapping(self, raw: Mapping[str, object], kind: object, path: str) -> object:
        found = {}
        for key, value in raw.items():
            place = f"{path}.{key}".lstrip(".")
            if (
                isinstance(kind, type)
                and is_dataclass(kind)
                and isinstance(value, dict)
                and any(field.name == "id" for field in fields(kind))
            ):
                if value.get("id", key) != key:
                    self.refuse(f"{place}.id", f"is {value['id']!r} under the name {key!r}", "Leave the id out: the name is the id.")
                value = {**value, "id": key}
            found[key] = self.shaped(value, kind, place)
        return found

    def _hours(self, raw: Mapping[str, object], path: str, midnight: bool) -> list[tuple[tuple[int, ...], str, str]]:
        found = []
        for key, value in raw.items():
            days, spells = spans.weekdays(key), spans.hours(value) if isinstance(value, str) else None
            if days is None or spells is None:
                self.refuse(f"{path}.{key}".lstrip("."), f"{key}: {value!r} is not days and hours", HOURS_FIX)
                continue
            for since, until in spells:
                if until == "24:00" and not midnight:
                    self.refuse(f"{path}.{key}".lstrip("."), "opening hours end at 24:00", 'End them at "23:59".')
                    continue
                found.append((days, since, until))
        return found


@lru_cache(maxsize=64)
def _hints(kind: type) -> dict[str, object]:
    return get_type_hints(kind)


def _exactly(text: str) -> time:
    return spans.time_of_day("0:00" if text == "24:00" else text) or time(0)


def _without_a_whole_day(since: str, until: str) -> tuple[tuple[str, str], ...]:
    """A window that runs round the clock, as two: one whose ends are the same time would cover nothing."""
    if _exactly(since) == _exactly(until):
        middle = "12:00" if _exactly(since) != time(12) else "00:00"
        return ((since, middle), (middle, until))
    return ((since, until),)
