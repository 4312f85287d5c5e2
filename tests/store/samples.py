"""Invented records, each with every field set."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from messenger.core.appointment import Appointment
from messenger.core.communication import (
    AskChoice,
    AskItem,
    Clock,
    Communication,
    CommunicationRequest,
    Day,
    DayTime,
    Inbound,
    Link,
    Option,
    Options,
    When,
    Word,
)
from messenger.core.consent import Consent
from messenger.core.pace import Sender
from messenger.core.party import Address, Party
from messenger.core.questionnaire import Answer, Response
from messenger.core.ride import Ride
from messenger.core.schedule import Block
from messenger.core.states import AskingSafety, CheckingIn, Conversation, Crisis, Screening, WithAnother
from messenger.core.task import Flag, Task
from messenger.ports.records import Account, AuditEvent, Clearance, FeedState, InboundRecord, PrivateLink, Record, WaitlistEntry

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
ANA = Address("sms", "+12125550101")
BEN = Address("telegram", "7001")

PATIENT = Party("p1", "patient", NOON, "Ana Núñez 🌱", "es", "America/New_York", "full", (ANA, BEN))
ESCORT = Party("p2", "escort", NOON + HOUR, "Ben Example", addresses=(ANA,))
STAFF = Party("staff-1", "staff", NOON, "Dana Example", addresses=(Address("email", "dana@clinic.example"),))

ANSWERS = (Answer("age", 42, "42 años", NOON), Answer("heart", "yes", 'sí, "a veces"', NOON + HOUR))
RESPONSE = Response(
    "r1", "screening", "3", "p1", "completed", NOON, ANSWERS, "a1", "1", "flag", ("heart-yes", "age"), "rules-2", NOON + HOUR, ANA
)


def visit(id: str = "a1", start: datetime = NOON, *, practitioner: str = "dr-a", location: str = "room-1", **changes: Any) -> Appointment:
    """An hour's visit with a quarter of an hour on both sides."""
    quarter = timedelta(minutes=15)
    made = Appointment(
        id,
        f"{id}@clinic.example",
        "p1",
        "session",
        practitioner,
        location,
        start,
        start + HOUR,
        start - quarter,
        start + HOUR + quarter,
        NOON,
    )
    return replace(made, **changes)


def request(id: str = "q1", due: datetime = NOON, **changes: Any) -> CommunicationRequest:
    """A request to the patient that waits for its time."""
    made = CommunicationRequest(
        id, f"appointment:a1:{id}:1:p1", "appointment:a1", id, "p1", "patient", "reminder", "reminder.ride", due, patient_id="p1"
    )
    return replace(made, **changes)


def attempt(id: str = "c1", request_id: str = "q1", **changes: Any) -> Communication:
    """An attempt that the provider took."""
    made = Communication(id, request_id, "p1", ANA, "Who takes you home?", 1, "GSM-7", NOON, "accepted", f"SM-{id}")
    return replace(made, **changes)


def inbound(id: str = "i1", at: datetime = NOON, body: str = "hola", sender: Address = ANA, **changes: Any) -> InboundRecord:
    """A text that came in."""
    return InboundRecord(id, Inbound("sms", sender, "+12125550100", body, f"IN-{id}", at), **changes)


FULL: tuple[Record, ...] = (
    PATIENT,
    Conversation(
        "v1",
        ANA,
        NOON,
        "p1",
        "es",
        Screening(RESPONSE, "short", ("heart", "brain"), 1, "session"),
        (CheckingIn("a1", RESPONSE, ("mood",)), AskingSafety(NOON), WithAnother(NOON, "es")),
        Crisis(NOON, "urgent", "crisis", NOON + HOUR, "t1"),
        "staff-1",
        NOON + HOUR,
        7,
    ),
    Consent("n1", ANA, "texts", "active", "Reply 1 to agree", "2", "en", NOON, "i1", "p1"),
    visit(confirmed_at=NOON, completed_at=NOON + HOUR, status="fulfilled", sequence=2, address_channel="sms", wall="2026-11-02T06:00 America/Chicago"),
    RESPONSE,
    request(
        params={
            "text": "5",
            "count": 5,
            "when": When(NOON),
            "day": Day(NOON),
            "day_time": DayTime(NOON),
            "clock": Clock(NOON),
            "options": Options((NOON, NOON + HOUR)),
            "link": Link("ride", "a1"),
            "word": Word("services.session"),
        },
        asks=AskItem("screening", "heart", ("heart", "brain"), (Option("1", "Yes"),)),
        opens="ride",
        address=ANA,
        useful_until=NOON + HOUR,
        rule="the day before at 10:00",
        because="a ride is not named",
        appointment_id="a1",
        sequence=3,
        priority=10,
        fingerprint="f00",
        attachment="ics",
        repeatable=True,
        awaits="crisis:v1",
        otherwise="crisis.alone",
        status="unknown",
        status_reason="time-out",
        attempts=2,
        lease_until=NOON + HOUR,
        created_at=NOON,
        waiting_since=NOON,
        fault="no-report",
    ),
    replace(request("q2"), asks=AskChoice("slot", (Option("1", "Mon", NOON), Option("2", "Tue")))),
    attempt(error_code="30003", category="checkin", words="checkin.mood", because="planned", patient_id="p1"),
    Task(
        "t1", "A4821", "crisis", "urgent", NOON, "crisis:v1", "an urgent text", ("r1", "r2"), "acknowledged", "p1", "a1", "v1", "i1",
        NOON, "staff-1", NOON, NOON, 2, NOON, 3,
    ),
    Flag("f1", "p1", "heart-yes", NOON, "r1", NOON + HOUR, "staff-1"),
    Ride("a1", "named", "Ben", "car", NOON, 2, True, True, "p2", "Lou"),
    Block("b1", NOON, NOON + HOUR, "staff", "dr-a", "room-1", "dentist"),
    InboundRecord(
        "i1",
        Inbound(
            "sms", ANA, "+12125550100", "<b>hola</b> \u202e'; DROP TABLE party;--", "SM1", NOON, "yes", ("image/jpeg",), "STOP",
            {"age": "42"}, "Ana", "q1", True, "+12125550101",
        ),
        "handled",
        "v1",
        "rule-1",
        "urgent",
    ),
    PrivateLink("token-of-32-characters", "ride", "a1", "p1", NOON + HOUR, NOON),
    Clearance("k1", "p1", "session", True, NOON, "staff-1"),
    WaitlistEntry("w1", "p1", "session", NOON, NOON + HOUR),
    Account("u1", "Dana", "$argon2id$", "owner", NOON, "dana", NOON + HOUR),
    AuditEvent("e1", NOON, "staff-1", "book", "a1", "by phone"),
    FeedState("feed-1", NOON, "it answered 500"),
    Sender("sms", NOON, NOON + HOUR, NOON + 2 * HOUR, NOON + 3 * HOUR, "20429", 2),
)  # fmt: skip
