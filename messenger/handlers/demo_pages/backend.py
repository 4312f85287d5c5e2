"""What the demo's page needs from whoever runs the demo. All times are ISO 8601 with offset; money is in cents."""

from __future__ import annotations

from typing import Literal, NotRequired, Protocol, TypedDict

from messenger.core.understanding import Language

ProviderState = Literal["up", "down", "unknown"]


class OptionState(TypedDict):
    """One tappable reply: what is sent, and what the button says."""

    value: str
    label: str


class AsksState(TypedDict):
    """What a text asks. A checklist has ``items``: several of its options may be ticked. ``choice`` or ``link_id`` names the question."""

    kind: Literal["choice", "item"]
    choice: NotRequired[str]
    questionnaire: NotRequired[str]
    link_id: NotRequired[str]
    items: NotRequired[list[str]]
    options: list[OptionState]


class LineState(TypedDict):
    """One text in or out, numbered from 1 in the order it happened. ``phone`` is the number (or address) at the other end.

    ``to`` (out) or ``from`` whom (in) is ``role``; ``who`` is a name for people to read. What follows ``status`` is there for texts out.
    """

    n: int
    at: str
    direction: Literal["in", "out"]
    role: Literal["patient", "escort", "staff"]
    who: str
    phone: str
    channel: str
    text: str
    status: NotRequired[str]
    key: NotRequired[str]
    because: NotRequired[str]
    segments: NotRequired[int]
    encoding: NotRequired[str]
    cost_cents: NotRequired[float]
    asks: NotRequired[AsksState | None]
    urgent: NotRequired[bool]


class NextVisitState(TypedDict):
    """The visit that a phone's person is at, or comes to next."""

    id: str
    start: str
    end: str
    service: str
    status: str


class PhoneState(TypedDict):
    """A phone that the visitor may hold. ``fresh``: nobody has texted from it yet. One fresh phone is always there, first."""

    phone: str
    name: str
    language: Language
    role: Literal["patient", "escort"]
    fresh: bool
    visit: NotRequired[NextVisitState | None]


class VisitState(TypedDict):
    """One visit of the day. ``actions`` are the staff acts that make sense now. ``phone``: the patient's, one of ``phones``."""

    id: str
    start: str
    end: str
    patient: str
    phone: str
    service: str
    practitioner: str
    location: str
    status: str
    ride: str
    ride_name: str
    confirmed: bool
    flags: list[str]
    tasks: list[str]
    actions: list[str]


class TaskState(TypedDict):
    """Something that a person must look at. ``next_page_at``: when the next person is paged, for an urgent task nobody has taken."""

    id: str
    code: str
    kind: str
    priority: Literal["routine", "urgent"]
    status: Literal["open", "acknowledged", "done"]
    because: str
    created_at: str
    patient: str
    phone: str
    owner: str | None
    due: str | None
    pages: int
    paged: list[str]
    next_page_at: str | None
    actions: list[str]


class PlannedState(TypedDict):
    """A message that is meant to leave. ``local`` is the rule behind its time in words; ``text`` is how it reads today."""

    id: str
    due: str
    role: Literal["patient", "escort", "staff"]
    who: str
    phone: str
    key: str
    text: str
    why: str
    rule: str


class DemoState(TypedDict):
    """Everything that the page shows. ``run`` changes with each reset; ``lines`` are those numbered above ``after``.

    ``running``: whether the virtual clock also ticks with real time. ``day`` is the local date of ``visits`` (the day of ``now``, or the
    next day with visits where that has none).
    """

    run: str
    now: str
    running: bool
    zone: str
    clinic: str
    clinic_phone: str
    provider: ProviderState
    phones: list[PhoneState]
    lines: list[LineState]
    day: str
    visits: list[VisitState]
    tasks: list[TaskState]
    planned: list[PlannedState]


class Outcome(TypedDict):
    """Whether it was done, and why (or why not) in words for people."""

    done: bool
    because: str


class DemoBackend(Protocol):
    """The running demo. Every call returns once everything that follows from it at the present virtual time has happened."""

    async def state(self, after: int) -> DemoState:
        """What there is to see; only lines numbered above ``after``."""

    async def text(self, phone: str, text: str | None, button: str | None, language: Language) -> Outcome:
        """Somebody texts from ``phone``, or taps a reply. ``language`` counts where nobody has texted from it yet."""

    async def advance(self, minutes: int) -> Outcome:
        """Turn the clock forward, stepping from one due message to the next on the way."""

    async def to_next(self) -> Outcome:
        """Turn the clock forward to the next message that is due, and let it leave."""

    async def staff(self, act: str, task: str | None, appointment: str | None, phone: str | None, text: str | None) -> Outcome:
        """A member of staff acts, by the staff page's names of acts; with neither task nor appointment on the next one of ``phone``."""

    async def provider(self, state: ProviderState) -> Outcome:
        """What sending does from now on."""

    async def reset(self) -> Outcome:
        """Begin again with the clinic's morning."""
