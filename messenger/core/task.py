"""What needs a person: tasks and flags. FHIR R4 Task and Flag."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

TaskKind = Literal[
    "crisis", "medical", "screening", "clearance", "not-understood", "human", "opt-out", "wrong-number", "ride", "checkin",
    "not-reached", "delivery", "reply", "fasting", "other",
]  # fmt: skip
Priority = Literal["routine", "urgent"]
TaskStatus = Literal["open", "acknowledged", "done"]


@dataclass(frozen=True)
class Task:
    """Something a person must look at. ``code`` is the short reply code ("A4821"). ``key`` is unique among tasks not done: raising the
    same thing twice adds to the one that is open. ``because`` is for staff, in words, without the patient's text.

    ``pages`` counts the people paged for an urgent task so far; ``paged_at`` is the last time.
    """

    id: str
    code: str
    kind: TaskKind
    priority: Priority
    created_at: datetime
    key: str
    because: str = ""
    rules: tuple[str, ...] = ()
    status: TaskStatus = "open"
    patient_id: str | None = None
    appointment_id: str | None = None
    conversation_id: str | None = None
    inbound_id: str | None = None
    due: datetime | None = None
    owner: str | None = None
    acknowledged_at: datetime | None = None
    done_at: datetime | None = None
    pages: int = 0
    paged_at: datetime | None = None
    times: int = 1

    @property
    def clinical(self) -> bool:
        """Whether closing it is a clinician's or an owner's: an urgent text, a red flag, or a check-in answer that a rule has named."""
        return self.kind in ("crisis", "medical") or (self.kind == "checkin" and bool(self.rules))


@dataclass(frozen=True)
class Flag:
    """A warning on a patient's record that a clinician must close. ``rule`` is the id of the rule that fired."""

    id: str
    patient_id: str
    rule: str
    at: datetime
    response_id: str | None = None
    closed_at: datetime | None = None
    closed_by: str | None = None
