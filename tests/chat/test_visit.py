"""A whole visit through ``main.py chat --json``, from the first text to the check-in after a week, by somebody who knows the JSON only."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.chat.driver import HARMLESS, Message, Talk, asked
from tests.laws import broken

FIELDS = {"at", "to", "channel", "text", "key", "asks", "segments", "encoding", "because"}
SUMMARY = {"language", "consent", "screening", "patient", "appointments", "tasks", "planned", "ride", "waitlist", "outbound"}


def later(at: str, **by: float) -> str:
    return (datetime.fromisoformat(at) + timedelta(**by)).isoformat()


def to_patient(messages: list[Message]) -> list[Message]:
    return [message for message in messages if message["to"] == "patient"]


def first_texts(talk: Talk, hello: str) -> list[Message]:
    """From the first text to booked."""
    told = talk.send(text=hello)
    while not any(message["key"].startswith("booked.") for message in told):
        question = asked(told)
        assert question is not None, [message["key"] for message in told]
        told += talk.reply(question)
    return told


def session(talk: Talk) -> None:
    """From booked to a week after the session."""
    consultation = talk.slots[-1]["start"]
    talk.talk(talk.messages[-3:])
    talk.wait_until(later(consultation, minutes=31))
    assert talk.send(staff="complete") is not None
    talk.talk(talk.send(staff="clear"))
    treatment = talk.slots[-1]["start"]
    assert treatment != consultation
    talk.wait_until(later(treatment, minutes=-10))
    talk.send(staff="ride-confirmed")
    talk.send(staff="arrive")
    talk.wait_until(later(treatment, hours=2))
    talk.send(staff="complete")
    talk.wait_until(later(treatment, days=9))


CASES = [("en", "Hi", "my sister Carla", ()), ("es", "Hola", "mi hermana Carla", ("--language", "es"))]


@pytest.mark.parametrize(("language", "hello", "ride", "arguments"), CASES, ids=["en", "es"])
def test_a_whole_visit(language: str, hello: str, ride: str, arguments: tuple[str, ...]) -> None:
    with Talk(arguments, {"ride": ride}) as talk:
        told = first_texts(talk, hello)
        assert len(to_patient(told)) == 7, "seven texts out from the first text to booked"
        session(talk)
        summary = talk.finish()
    check(talk, summary, language)
    keys = {message["key"] for message in to_patient(talk.messages)}
    wanted = {
        "consent.welcome", "screening.age", "slots.offer", "booked.done", "slots.treatment_offer", "reminder.prepare", "reminder.hydration",
        "ride.ok", "checkin.evening", "checkin.day1", "checkin.week1", "checkin.ack",
    }  # fmt: skip
    assert wanted <= keys


def check(talk: Talk, summary: dict[str, Any], language: str) -> None:
    """Every line out is as the reference says, no law is broken, and the summary holds the visit."""
    assert all(set(message) >= FIELDS for message in talk.messages)
    assert broken(talk.messages, summary) == []
    assert set(summary) >= SUMMARY
    assert summary["language"] == language
    assert summary["consent"] == {"opted_out": False}
    assert summary["screening"]["outcome"] == "proceed" and summary["screening"]["flags"] == []
    assert set(summary["screening"]["answers"]) == set(HARMLESS)
    assert summary["patient"] == {"name": "Ana Lopez"}
    assert [(visit["service"], visit["status"]) for visit in summary["appointments"]] == [
        ("consultation", "fulfilled"),
        ("infusion", "fulfilled"),
    ]
    assert [visit["start"] for visit in summary["appointments"]] == [slot["start"] for slot in talk.slots]
    assert summary["ride"] == {"state": "confirmed"}
    assert summary["planned"] == [] and summary["waitlist"] is False
    assert summary["outbound"] == len(talk.messages)
    assert all(set(task) >= {"id", "kind", "priority", "status"} for task in summary["tasks"])
    assert [task["status"] for task in summary["tasks"] if task["kind"] == "clearance"] == ["done"]


def test_on_telegram_by_the_private_page_and_buttons() -> None:
    with Talk(("--channel", "telegram"), buttons=True) as talk:
        welcome = talk.send(text="Hi")
        talk.reply(welcome[-1])
        offer = talk.send(page=HARMLESS)
        booked = talk.reply(to_patient(offer)[-1])
        summary = talk.finish()
    assert "booked.done" in [message["key"] for message in booked]
    assert {message["channel"] for message in to_patient(talk.messages)} == {"telegram"}
    texts = " ".join(message["text"] for message in to_patient(talk.messages)).lower()
    assert not any(word in texts for word in ("pregnan", "blood pressure", "suicid", "ending your life"))
    assert summary["screening"]["outcome"] == "proceed"
    assert [visit["status"] for visit in summary["appointments"]] == ["booked"]
