"""How lengths, times, days and hours are written, and YAML without its surprises."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messenger.content import spans
from messenger.content.yaml_text import parsed


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("45 min", timedelta(minutes=45)),
        ("45min", timedelta(minutes=45)),
        ("6 h", timedelta(hours=6)),
        ("2 d", timedelta(days=2)),
        ("3 w", timedelta(weeks=3)),
        ("1 h 30 min", timedelta(minutes=90)),
        ("-3 h", timedelta(hours=-3)),
        ("PT45M", timedelta(minutes=45)),
        ("P2D", timedelta(days=2)),
        ("-PT1H30M", timedelta(minutes=-90)),
        ("P1W", timedelta(weeks=1)),
        ("0 min", timedelta(0)),
    ],
)
def test_lengths(text: str, wanted: timedelta) -> None:
    assert spans.length(text) == wanted


@pytest.mark.parametrize(
    "text", ["45", "min", "", "P", "PT", "P1M", "1:30", "2 days", "6 hours", "- 3 h", "1.5 h", "h 6", "9" * 40 + " h", "６ h\n"]
)
def test_what_is_no_length(text: str) -> None:
    assert spans.length(text) is None or text.strip() != text


def test_times_dates_days_and_hours() -> None:
    assert spans.time_of_day("9:05") == time(9, 5) and spans.time_of_day("23:59") == time(23, 59)
    assert spans.time_of_day("24:00") is spans.time_of_day("9") is spans.time_of_day("9:5") is spans.time_of_day("9:60") is None
    assert spans.day("2028-02-29") == date(2028, 2, 29)
    assert spans.day("2027-02-29") is spans.day("29.02.2028") is None
    assert spans.weekdays("mon-fri") == (0, 1, 2, 3, 4)
    assert spans.weekdays("Saturday, sun") == (5, 6) and spans.weekdays("fri-mon") == (4, 5, 6, 0)
    assert spans.weekdays("every day") == tuple(range(7))
    assert spans.weekdays("funday") is spans.weekdays("") is spans.weekdays("mon-tue-wed") is None
    assert spans.hours("09:00-12:00, 13:00 - 24:00") == (("09:00", "12:00"), ("13:00", "24:00"))
    assert spans.hours("9 to 5") is spans.hours("24:00-25:00") is None


@given(st.text())
def test_no_text_breaks_them(text: str) -> None:
    for read in (spans.length, spans.time_of_day, spans.day, spans.weekdays, spans.hours):
        read(text)


def test_yaml_words_stay_words_and_times_stay_times() -> None:
    text = b"no: [no, yes, on, off, y, 10:00, 09:00, +12125550100, 2026-12-25, 1e3, 0x1F, 010, .inf]"
    value, issues = parsed(text, "f")
    assert issues == ()
    assert value == {"no": ["no", "yes", "on", "off", "y", "10:00", "09:00", "+12125550100", "2026-12-25", "1e3", "0x1F", "010", ".inf"]}
    assert parsed(b"[1, -2, 0.83, true, false, null, ~, ]", "f")[0] == [1, -2, 0.83, True, False, None, None]


def test_a_fault_is_named_with_its_line() -> None:
    assert parsed(b"a: 1\nb: 2\na: 3", "f")[1][0].path == "line 3, column 1"


@given(st.binary(max_size=200))
def test_no_bytes_break_it(text: bytes) -> None:
    value, issues = parsed(text, "f")
    assert issues == () or value is None
