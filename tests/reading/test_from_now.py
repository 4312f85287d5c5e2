"""An hour said by how far off it is, beside today: about that hour is wished for, and not all of today."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import ExpectNothing, ExpectSlot, Times, Triage
from messenger.reading.read import read
from messenger.reading.times.from_now import how_long
from messenger.reading.words.text import words_of

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 23, 10, 15, tzinfo=ZONE)
OFFERED = ExpectSlot(tuple(datetime(2026, 11, day, hour, tzinfo=ZONE) for day, hour in ((24, 10), (25, 12), (30, 17))))


@pytest.mark.parametrize(
    ("text", "language", "first", "last"),
    [
        ("today, like in an hour", "en", "11:00", "12:15"), ("today in about 2 hours", "en", "12:00", "13:15"), ("today in 30 min", "en", "10:30", "11:45"),
        ("today, in an hour or so", "en", "11:00", "12:15"), ("today in half an hour", "en", "10:30", "11:45"),
        ("hoy, como en una hora", "es", "11:00", "12:15"), ("hoy mismo, en dos horas", "es", "12:00", "13:15"), ("hoy en media hora", "es", "10:30", "11:45"),
    ],
)  # fmt: skip
def test_about_as_far_off_as_it_says(text, language, first, last):
    answer = read(text, OFFERED, language, NOW, Triage("none")).answer
    assert isinstance(answer, Times)
    assert [f"{at:%H:%M}" for at in answer.intervals[0]] == [first, last]
    assert answer.intervals[0][0].date() == NOW.date()


def test_where_none_are_offered():
    wishes = read("can i come in today like in an hour", ExpectNothing(), "en", NOW, Triage("none")).wishes
    assert wishes is not None and f"{wishes.intervals[0][0]:%H:%M}" == "11:00"


@pytest.mark.parametrize(
    ("text", "language"),
    [("today", "en"), ("today after 2", "en"), ("tomorrow in an hour", "en"), ("hoy", "es"), ("hoy en la tarde", "es")],
)
def test_no_such_hour(text, language):
    answer = read(text, OFFERED, language, NOW, Triage("none")).answer
    assert not isinstance(answer, Times) or "from now" not in answer.because


@pytest.mark.parametrize(
    ("text", "hours"),
    [("in an hour and a half", 1.5), ("in a couple of hours", 2), ("en hora", None), ("in the morning", None), ("dentro de tres horas", 3)],
)
def test_how_far_off(text, hours):
    assert how_long(words_of(text)) == (timedelta(hours=hours) if hours is not None else None)
