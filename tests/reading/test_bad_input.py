"""Any Unicode text is read or asked about, and the time it takes grows with its length only."""

import csv
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from messenger.core.reading import Reading
from messenger.core.understanding import (
    ExpectChecklist,
    ExpectChoice,
    ExpectName,
    ExpectNothing,
    ExpectNumber,
    ExpectSlot,
    ExpectYesNo,
    Triage,
)
from messenger.reading.read import read

HERE = Path(__file__).parent
ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZONE)
EVERY = (
    ExpectNothing(),
    ExpectChoice(("one", "two"), (("more", 2),)),
    ExpectChecklist(("heart", "liver")),
    ExpectYesNo("Do you have liver or bladder problems?"),
    ExpectNumber(18, 110, "age"),
    ExpectNumber(0, 10),
    ExpectName("patient"),
    ExpectName("ride"),
    ExpectSlot((datetime(2026, 12, 1, 10, tzinfo=ZONE), datetime(2026, 12, 3, 14, tzinfo=ZONE)), keep=True),
    ExpectSlot(()),
)
WORDS = [
    "monday",
    "next",
    "the",
    "3rd",
    "at",
    "3",
    "7",
    "pm",
    "between",
    "and",
    "or",
    "not",
    "no",
    "but",
    "except",
    "until",
    "after",
    "before",
    "december",
    "12/5",
    "1-3",
    "10:30",
    "first",
    "one",
    "a",
    "b",
    "c",
    "option",
    "stop",
    "yes",
    "si",
    "mañana",
    "pasado",
    "el",
    "la",
    "de",
    "lunes",
    "que",
    "viene",
    "hasta",
    "las",
    "tarde",
    "uber",
    "my",
    "name",
    "is",
    "half",
    "past",
    "week",
    "of",
    "weekend",
    "wait",
    "actually",
    "if",
    "because",
    "?",
    ",",
    ".",
    "!",
    "\n",
    "👍",
    "1000",
]


def read_all(text):
    for expecting in EVERY:
        for language in ("en", "es"):
            got = read(text, expecting, language, NOW, Triage("none"))
            assert isinstance(got, Reading)
            assert got.answer is not None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200))
def test_any_text(text):
    read_all(text)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_any_words(words):
    read_all(" ".join(words))


SPOKEN = sorted(
    {
        word
        for name in (*HERE.glob("*.csv"), *(HERE / "fresh").glob("*.csv"))
        for row in csv.DictReader(name.open(encoding="utf-8", newline=""))
        for word in row["text"].split()
    }
)
"""Every word of our own sets: what people text, in an order that nobody would."""


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(SPOKEN), min_size=1, max_size=9))
def test_any_words_that_people_text(words):
    read_all(" ".join(words))


def test_through_an_hour():
    read_all("been thru like 8 of em")


@pytest.mark.parametrize("text", ["the first available", "3 at the earliest"])
def test_an_edge_of_an_empty_list(text):
    read_all(text)


@pytest.mark.parametrize(
    "now", [datetime(2028, 2, 29, 23, 59, tzinfo=ZONE), datetime(2026, 12, 31, 0, 0, tzinfo=ZONE), datetime(2026, 1, 31, 8, 0, tzinfo=ZONE)]
)
def test_any_day_of_the_year(now):
    for text in (
        "the 31st",
        "feb 29",
        "end of the month",
        "next month",
        "first monday of next month",
        "in 3 weeks",
        "2/30",
        "day after christmas",
        "mid february",
    ):
        read(text, ExpectSlot(()), "en", now, Triage("none"))


ADVERSARIAL = [
    "a", "1", "1/", "1-", ".", "?", "no ", "not monday ", "tuesday or ", "my my ", "hi, ", "thanks ", "stop the texts ", "a b ", "cita ",
    "\u0301", "\u200b", "\u202e", "😀", "'", "i'll've ", "name is ", "de las ", "until ", "wait ", "if ", "mañana ", "\x00", "١",
]  # fmt: skip


@pytest.mark.parametrize("piece", ADVERSARIAL, ids=ascii)
def test_growth_is_linear(piece):
    def cost(length):
        text = (piece * length)[:length]
        best = float("inf")
        for attempt in range(3):
            began = time.process_time()
            for expecting in EVERY:
                read(text + "x" * attempt, expecting, "en", NOW, Triage("none"))
            best = min(best, time.process_time() - began)
        return best

    cost(100)
    small, large = cost(375), cost(1500)
    assert large < 10 * small + 0.05


def test_a_colon_behind_at_is_no_clock_time() -> None:
    read("at :00", ExpectSlot(()), "en", NOW, Triage("none", None, (), "v"))
    read("0@:00", ExpectSlot(()), "en", NOW, Triage("none", None, (), "v"))
