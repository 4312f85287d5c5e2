"""Wishes: narrowed, loosened and said back."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from messenger.core.communication import Wish
from messenger.core.understanding import Shift
from messenger.core.wishes import at_those_times, both, described, either, from_a_visit, narrowed, on_those_days, weeks_on
from messenger.reading.times.when import read_times
from messenger.reading.words.text import words_of
from messenger.wording import written

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZONE)


def windows(text, language="en"):
    read = read_times(words_of(text), language, NOW)
    assert read.times is not None
    return read.times.intervals


def inside(wanted, moment):
    at = datetime.fromisoformat(moment)
    return any(first <= at <= last for first, last in wanted)


@pytest.mark.parametrize(
    ("text", "english", "spanish"),
    [
        ("tuesdays or thursdays after 3", "Tuesdays and Thursdays, after 3 PM", "Martes y jueves, despues de las 15:00"),
        ("not fridays", "Not Fridays", "Menos viernes"),
        ("cant do mornings", "After 12 PM", "Despues de las 12:00"),
        ("before 11:30", "Before 11:30 AM", "Antes de las 11:30"),
        ("dec 8 between 10 and 2", "Tue Dec 8, 10 AM to 2 PM", "Mar 8 dic, de 10:00 a 14:00"),
        ("next week", "Mon Nov 30 to Sun Dec 6", "Lun 30 nov a dom 6 dic"),
        ("weekday mornings", "Weekdays, before 12 PM", "Entre semana, antes de las 12:00"),
        ("saturdays", "Saturdays", "Sabados"),
        ("dec 8 at 10", "Tue Dec 8, at 10 AM", "Mar 8 dic, a las 10:00"),
    ],
)
def test_a_wish_is_said_back(text, english, spanish):
    wish = described(windows(text))
    assert isinstance(wish, Wish)
    assert (written(wish, "en", ZONE), written(wish, "es", ZONE)) == (english, spanish)


@pytest.mark.parametrize("text", ["monday morning or friday after 3", "any time", "before 11 or after 4"])
def test_what_takes_too_many_words_is_not_said_back(text):
    assert described(windows(text)) is None


def test_a_second_wish_narrows_the_first():
    together = narrowed(windows("tuesdays or thursdays"), windows("after 3"))
    assert inside(together, "2026-12-01T15:00")
    assert not inside(together, "2026-12-01T14:00")
    assert not inside(together, "2026-12-02T15:00")


def test_a_wish_that_excludes_the_one_before_keeps_its_times_of_day():
    together = narrowed(windows("fridays after 3"), windows("tuesday"))
    assert inside(together, "2026-12-01T15:30")
    assert not inside(together, "2026-12-01T09:00")
    assert not inside(together, "2026-12-04T15:30")
    assert narrowed(windows("mornings"), windows("dec 8 at 3")) == windows("dec 8 at 3")


def test_any_time_drops_what_was_wished():
    assert narrowed(windows("fridays after 3"), windows("any time")) == ()


def test_loosened_to_the_days_or_to_the_times_of_day():
    wanted = windows("dec 8 after 3")
    assert inside(on_those_days(wanted), "2026-12-08T09:00")
    assert not inside(on_those_days(wanted), "2026-12-09T16:00")
    assert inside(at_those_times(wanted), "2026-12-09T16:00")
    assert not inside(at_those_times(wanted), "2026-12-08T09:00")
    assert at_those_times(windows("monday morning or friday after 3")) == ()


def test_a_weekday_that_is_full_is_looked_for_in_the_weeks_that_follow():
    later = weeks_on(windows("thursday after 3"))
    assert not inside(later, "2026-11-26T16:00")
    assert all(inside(later, f"{day}T16:00") for day in ("2026-12-03", "2026-12-10", "2026-12-17", "2026-12-24"))
    assert not inside(later, "2026-12-03T14:00") and not inside(later, "2026-12-04T16:00")
    assert weeks_on(windows("any day after 3")) == ()
    assert weeks_on(()) == ()


def test_no_wish_leaves_the_other_as_it_is():
    wanted = windows("fridays")
    assert both((), wanted) == both(wanted, ()) == wanted
    start = datetime(2026, 12, 1)
    assert both(((start, start + timedelta(hours=1)),), ((start + timedelta(hours=2), start + timedelta(hours=3)),)) == ()


def test_a_day_before_the_first_one_wished_keeps_the_times_of_day():
    earlier = narrowed(windows("thursday after 3"), windows("tomorrow"))
    assert inside(earlier, "2026-11-25T15:00")
    assert not inside(earlier, "2026-11-25T10:00")


def test_a_wish_that_goes_on_adds_to_the_one_before():
    together = either(windows("tuesday"), windows("friday"))
    assert inside(together, "2026-12-01T10:00")
    assert inside(together, "2026-11-27T10:00")
    assert not inside(together, "2026-11-30T10:00")
    assert either(windows("tuesday"), windows("tuesday")) == windows("tuesday")


FRIDAY = datetime(2026, 11, 27, 9, 0)


@pytest.mark.parametrize(
    ("shift", "also", "inside_it", "outside_it"),
    [
        (Shift("minutes", 60), "", "2026-11-27T10:00", "2026-11-27T10:30"),
        (Shift("minutes", -30), "", "2026-11-27T08:30", "2026-11-27T09:00"),
        (Shift("same", 1), "", "2026-11-27T17:00", "2026-11-27T08:30"),
        (Shift("same", -1), "", "2026-11-27T08:30", "2026-11-27T09:00"),
        (Shift("same"), "in the afternoon", "2026-11-27T14:00", "2026-11-30T14:00"),
        (Shift("days", 1), "", "2026-11-28T14:00", "2026-11-27T14:00"),
        (Shift("days", -1), "", "2026-11-26T14:00", "2026-11-27T14:00"),
        (Shift("weeks", 1), "", "2026-12-06T14:00", "2026-12-07T14:00"),
        (Shift("weeks", 1), "on wednesday", "2026-12-02T14:00", "2026-12-03T14:00"),
        (Shift("weeks", 2), "mornings", "2026-12-08T09:00", "2026-12-08T14:00"),
    ],
)
def test_a_time_said_by_the_visit(shift, also, inside_it, outside_it):
    first, *wider = from_a_visit(shift, FRIDAY, windows(also) if also else ())
    assert inside(first, inside_it)
    assert not inside(first, outside_it)
    assert wider
    assert all(inside(each, inside_it) for each in wider[1:])
