"""Plain, fully spelt English: whatever phrase carries a day and a time, both are read to the minute.

Every carrier is put round every way of saying a day, with the ways of saying a time taken in turn; and round each of them alone.
"""

import pytest

from messenger.reading.understand import understand
from tests.figures import NOW

DAYS = [
    ("on the 9th", "2026-12-09"), ("on December 9th", "2026-12-09"), ("on 9th of December", "2026-12-09"), ("on the 9th of December", "2026-12-09"),
    ("on December 9", "2026-12-09"), ("later today", "2026-11-24"), ("tomorrow", "2026-11-25"), ("the day after tomorrow", "2026-11-26"),
    ("on Tuesday next week", "2026-12-01"), ("next Monday", "2026-11-30"), ("on Friday this week", "2026-11-27"),
    ("on the 1st of next month", "2026-12-01"),
]  # fmt: skip
TIMES = [
    ("at 2:45 pm", "14:45"), ("at 11 am", "11:00"), ("at 11 in the morning", "11:00"), ("at half past 11 in the morning", "11:30"),
    ("at quarter past 4 in the afternoon", "16:15"), ("at a quarter to 6 in the evening", "17:45"), ("at 14:15", "14:15"),
    ("at afternoon 3:15", "15:15"), ("at 5 o'clock in the evening", "17:00"), ("at noon", "12:00"), ("at twelve thirty", "12:30"),
]  # fmt: skip
CARRIERS = [
    "{}", "I want to make an appointment {}", "Can you book me an appointment {}?", "I would like to go {}.", "Please reserve a table for 2 {}",
    "Could you see if they have anything {}?", "Can you make it {}?", "I'd like to see the therapist {} please", "No, I'd prefer to go {}",
    "Yes, make it {}", "Let's do {}", "How about {}?", "I was hoping to get in {}", "I am looking for a counselor. I want to go {}",
    "Can you schedule a visit with Dr. Ana Ruiz {}?", "I need to see a counselor {}", "That's good. Please book the appointment {}.",
    "Is there any availability {}?", "Could you set that up {}?", "I think {} works", "I'm available {}", "Would it be possible to come in {}?",
    "Great, try to reserve that {} for three people.", "Do you think I could have it {} instead?", "I need the appointment to be {}",
    "Check {} please", "It needs to be {}.", "I can go {}", "Actually, could you change it to {}?", "Please schedule an appointment with Ana Ruiz {}",
    "I'd like to bring my wife, {} if possible", "Go ahead and book it {}", "Maybe {}?", "Not that, make it {}", "Sorry, I meant {}",
    "I would prefer {}, if there is an opening", "Will {} work?", "I was wanting to go {}", "Please see if I can get an appointment {}",
    "Is it possible to get an appointment {}?", "I was wondering if I could get in {}", "Can I have an appointment {}", "Could I stop by {}",
    "If I could come {} that would be great", "We will be there {}", "I wanted it {}", "Please use {}", "I'm thinking {}", "My preference is {}",
]  # fmt: skip


def read(text):
    return understand("times", {"text": text}, "en", NOW)


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_day_and_a_time_are_read_to_the_minute(carrier):
    for place, (day, date) in enumerate(DAYS):
        time, clock = TIMES[(place + len(carrier)) % len(TIMES)]
        for said in (f"{day} {time}", f"{time} {day}"):
            got = read(carrier.format(said))
            assert got.get("intervals") == [[f"{date}T{clock}", f"{date}T{clock}"]], (carrier.format(said), got)


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_day_alone_and_a_time_alone_are_read(carrier):
    for day, date in DAYS:
        got = read(carrier.format(day))
        assert {moment[:10] for pair in got.get("intervals", []) for moment in pair} == {date}, (carrier.format(day), got)
    for time, clock in TIMES:
        got = read(carrier.format(time))
        starts = {(first == last, first[11:]) for first, last in got.get("intervals", [])}
        assert starts == {(True, clock)}, (carrier.format(time), got)
