"""Records that only the shell needs, and all that a store keeps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeVar

from messenger.core.appointment import Appointment
from messenger.core.communication import Communication, CommunicationRequest, Inbound
from messenger.core.consent import Consent
from messenger.core.pace import Sender
from messenger.core.party import Party
from messenger.core.questionnaire import Response
from messenger.core.ride import Ride
from messenger.core.schedule import Block
from messenger.core.states import Conversation
from messenger.core.task import Flag, Task

InboundStatus = Literal["claimed", "handled", "failed", "ignored"]


@dataclass(frozen=True)
class InboundRecord:
    """An inbound text as kept: what came, what became of it, and how it was read (``because``; ids and rule ids, never text)."""

    id: str
    inbound: Inbound
    status: InboundStatus = "claimed"
    conversation_id: str | None = None
    because: str = ""
    triage_level: str = "none"


@dataclass(frozen=True)
class PrivateLink:
    """A private page of one person: an unguessable token (at least 128 bits), what it opens, and until when (aware)."""

    token: str
    page: str
    subject: str
    party_id: str | None
    expires_at: datetime
    created_at: datetime


@dataclass(frozen=True)
class Clearance:
    """Staff cleared a patient for a service (or did not), FHIR Flag-like; the newest per service counts."""

    id: str
    patient_id: str
    service: str
    clear: bool
    at: datetime
    by: str


@dataclass(frozen=True)
class WaitlistEntry:
    """A patient who wants to hear when a time of a service opens."""

    id: str
    patient_id: str
    service: str
    created_at: datetime
    closed_at: datetime | None = None


@dataclass(frozen=True)
class Account:
    """A person who may sign in to the staff page. ``password_hash`` is argon2's; ``member`` the id in clinic.yaml, if any."""

    id: str
    name: str
    password_hash: str
    role: str
    created_at: datetime
    member: str | None = None
    disabled_at: datetime | None = None


@dataclass(frozen=True)
class AuditEvent:
    """FHIR AuditEvent: who did what to which record, when. No text of a person in it. Append-only."""

    id: str
    at: datetime
    actor: str
    action: str
    subject: str
    detail: str = ""


@dataclass(frozen=True)
class FeedState:
    """When a calendar feed was last read well (aware), and what went wrong since."""

    id: str
    read_at: datetime | None
    error: str = ""


Record = (
    Party | Conversation | Consent | Appointment | Response | CommunicationRequest | Communication | Task | Flag | Ride | Block
    | InboundRecord | PrivateLink | Clearance | WaitlistEntry | Account | AuditEvent | FeedState | Sender
)  # fmt: skip
R = TypeVar("R", bound=Record)
