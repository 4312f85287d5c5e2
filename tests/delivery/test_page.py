"""docs/reference/delivery.md says what the code does: codes, faults, paces, states and every length of time."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import get_args

from messenger.core.clinic import Clinic
from messenger.core.communication import DeliveryStatus, RequestStatus
from messenger.core.delivery import BACK_OFF, ELSEWHERE, IN_WORDS, URGENT_BACK_OFF
from messenger.handlers.staff_pages.lists import SHOWN
from messenger.handlers.telegram import MESSAGES_PER_SECOND
from messenger.handlers.twilio_account import SEGMENTS_PER_SECOND
from messenger.handlers.twilio_codes import CODES, LATER
from messenger.service.missed import OVERLAP
from messenger.service.outbox import LAG, LEASE, TRIED_FOR
from messenger.service.receipts import SILENT_AFTER
from messenger.serving import MISSED_EVERY

PAGE = (Path(__file__).resolve().parents[2] / "docs/reference/delivery.md").read_text("utf-8")


def rows(title: str) -> list[list[str]]:
    """The cells of the tables of a section, without their heads."""
    section = PAGE.partition(f"## {title}\n")[2].partition("\n## ")[0]
    found = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line.startswith("| ")]
    return [row for row in found if row[0] not in ("code", "fault", "sender", "request", "attempt", "task")]


def test_the_codes_are_those_of_the_table() -> None:
    assert [(int(code), fault, action) for code, fault, action, _ in rows("Error codes")] == [
        (code, meaning.fault, meaning.action) for code, meaning in sorted(CODES.items())
    ]
    for code, _, _, does in rows("Error codes"):
        meaning = CODES[int(code)]
        assert ("sender" in does) is meaning.sender
        if meaning.action == "retry" and not meaning.sender:
            assert f"{meaning.tries} times" in does and (
                meaning.fault == "quiet" or f"{meaning.retry_after or 0:g}" == f"{_minutes(does) * 60}"
            )


def _minutes(words: str) -> int:
    found = re.search(r"after (\d+) min", words)
    return int(found[1]) if found else 0


def test_faults_states_and_paces() -> None:
    assert rows("Another way") == [[f"`{fault}`", words, "yes" if fault in ELSEWHERE else "no"] for fault, words in IN_WORDS.items()]
    states = {name for row in rows("States") for name in re.findall(r"`(\w+)`", row[0])}
    assert states == set(get_args(RequestStatus)) | set(get_args(DeliveryStatus))
    paces = {row[0]: row[1] for row in rows("Pace")}
    assert {name: float(paces[name]) for name in ("long code", "toll-free", "short code")} == {**SEGMENTS_PER_SECOND}
    assert paces["Telegram"] == f"{MESSAGES_PER_SECOND:g} messages"


def test_every_length_of_time() -> None:
    assert (timedelta(seconds=60), timedelta(hours=2), timedelta(minutes=5)) == (LEASE, SILENT_AFTER, LAG)
    assert (BACK_OFF, URGENT_BACK_OFF) == ((15, 60, 240, 900), (5, 10, 20, 30)) and LATER == 600 and timedelta(days=1) == TRIED_FOR
    assert (timedelta(days=14), timedelta(minutes=5), timedelta(minutes=10)) == (SHOWN, MISSED_EVERY, OVERLAP)
    assert Clinic.waiting_alarm == timedelta(minutes=10)
    for words in (
        "60 seconds",
        "two hours",
        "five minutes",
        "15 seconds, then 1, 4 and 15 minutes",
        "5, 10, 20 and\n30 seconds",
        "last 14 days",
    ):
        assert words in PAGE, words
