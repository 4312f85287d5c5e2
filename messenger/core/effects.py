"""What a turn may ask for: a closed union. The shell has one function per effect, applied inside the unit of work in order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from messenger.core.communication import Asks, Category, Params
from messenger.core.consent import Scope
from messenger.core.questionnaire import Response
from messenger.core.ride import RideState
from messenger.core.schedule import Slot
from messenger.core.task import Priority, TaskKind
from messenger.core.understanding import Language


@dataclass(frozen=True)
class Say:
    """Send the patient (or the escort) a text now. ``words`` is the key; ``asks`` what it asks, for buttons and tests.

    A parameter ``lead`` (a Word) is written before the text. ``awaits`` and ``otherwise`` as in CommunicationRequest.
    """

    words: str
    params: Params = field(default_factory=dict)
    asks: Asks | None = None
    category: Category = "reply"
    because: str = ""
    attachment: Literal["ics", "ics-cancel"] | None = None
    appointment_id: str | None = None
    awaits: str | None = None
    otherwise: str | None = None


@dataclass(frozen=True)
class TellStaff:
    """Tell the staff who chose ``notice`` on every channel they chose. ``task``: append the newest task's reply code."""

    notice: Literal["booking", "task", "urgent", "daily-sheet"]
    words: str
    params: Params = field(default_factory=dict)
    because: str = ""
    appointment_id: str | None = None


@dataclass(frozen=True)
class RecordConsent:
    """Store a consent (or its revocation) with the words that were shown (``words``: the key of the text) and the evidence."""

    scope: Scope
    status: Literal["active", "inactive"]
    words: str


@dataclass(frozen=True)
class SetLanguage:
    """Speak ``language`` from now on."""

    language: Language


@dataclass(frozen=True)
class SetName:
    """The patient's full name, as given."""

    name: str


@dataclass(frozen=True)
class SaveResponse:
    """Keep the answers as they stand."""

    response: Response


@dataclass(frozen=True)
class RaiseFlags:
    """Flags for a clinician to close before any treatment: one per rule id."""

    rules: tuple[str, ...]
    response_id: str


@dataclass(frozen=True)
class Book:
    """Book ``slot`` under ``appointment_id``. The database may refuse: the turn is then taken again with fresh facts."""

    appointment_id: str
    slot: Slot


@dataclass(frozen=True)
class Move:
    """Move a visit to ``slot``: old reminders are revoked, new ones planned. The database may refuse."""

    appointment_id: str
    slot: Slot


@dataclass(frozen=True)
class CallOff:
    """Call a visit off: it is cancelled, its reminders revoked, staff told."""

    appointment_id: str
    by: Literal["patient", "staff"]


@dataclass(frozen=True)
class Confirm:
    """The patient says the visit stands."""

    appointment_id: str


@dataclass(frozen=True)
class SetStatus:
    """Staff: the visit is arrived, fulfilled or a no-show."""

    appointment_id: str
    status: Literal["arrived", "fulfilled", "noshow"]


@dataclass(frozen=True)
class SetRide:
    """The ride home of a visit is now in ``state``. What is None stays as it is; ``escort_id`` and the rest as in core.ride.Ride."""

    appointment_id: str
    state: RideState
    name: str | None = None
    means: str | None = None
    backup: str | None = None
    escort_id: str | None = None
    present_at_start: bool | None = None
    present_at_discharge: bool | None = None


@dataclass(frozen=True)
class Clear:
    """Staff cleared the patient for these services (ids), or, with ``clear`` False, did not."""

    services: tuple[str, ...]
    clear: bool


@dataclass(frozen=True)
class RaiseTask:
    """A person must look. ``key`` is unique among tasks not done. ``page``: page the person on call until acknowledged.

    ``due`` is aware. Staff who chose task notices are told unless ``quietly``.
    """

    kind: TaskKind
    priority: Priority
    key: str
    because: str
    rules: tuple[str, ...] = ()
    appointment_id: str | None = None
    due: datetime | None = None
    page: bool = False
    quietly: bool = False


@dataclass(frozen=True)
class CloseTasks:
    """What was asked for has happened: tasks with these keys are done."""

    keys: tuple[str, ...]
    because: str


@dataclass(frozen=True)
class HoldPage:
    """The urgent task with ``key`` is not paged about for now; it stays open for staff to read."""

    key: str


@dataclass(frozen=True)
class JoinWaitlist:
    """The person wants to be told when a time of ``service`` opens."""

    service: str


@dataclass(frozen=True)
class Plan:
    """Plan (or re-plan) everything of this patient from all live appointments."""


@dataclass(frozen=True)
class IfSilent:
    """If the person has not texted by ``after`` (aware): say ``words`` (a key), or, without words, raise a task of kind ``task``."""

    activity: str
    after: datetime
    useful_until: datetime
    words: str | None = None
    task: TaskKind | None = None
    because: str = ""
    appointment_id: str | None = None


@dataclass(frozen=True)
class Drop:
    """Revoke waiting requests of this conversation's person whose activity is one of these."""

    activities: tuple[str, ...]
    because: str


@dataclass(frozen=True)
class Note:
    """A line of the audit trail. ``detail`` holds ids and codes only, never text of a person."""

    action: str
    subject: str
    detail: Mapping[str, str] = field(default_factory=dict)


Effect = (
    Say | TellStaff | RecordConsent | SetLanguage | SetName | SaveResponse | RaiseFlags | Book | Move | CallOff | Confirm | SetStatus
    | SetRide | Clear | RaiseTask | CloseTasks | HoldPage | JoinWaitlist | Plan | IfSilent | Drop | Note
)  # fmt: skip
