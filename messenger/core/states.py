"""Where a conversation stands: a closed union of frozen values, kept as JSON between turns, and the conversation that holds them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from messenger.core.party import Address
from messenger.core.questionnaire import Response
from messenger.core.schedule import Slot
from messenger.core.understanding import Language, Level


@dataclass(frozen=True)
class Idle:
    """Nothing is open. ``misses`` counts texts in a row that were not understood. ``off``: the id of the visit that the text before called
    off, at ``off_at`` (aware). ``moved``: the id of the visit that the text before moved from the time ``moved_from``, at ``moved_at``
    (both aware)."""

    misses: int = 0
    off: str = ""
    off_at: datetime | None = None
    moved: str = ""
    moved_from: datetime | None = None
    moved_at: datetime | None = None
    kind: Literal["idle"] = "idle"


@dataclass(frozen=True)
class AwaitingConsent:
    """The welcome has gone out; its answer takes consent, path and language. ``wishes`` as in ChoosingSlot: heard before any offer.

    ``behind_soft``: it went out right behind the answer to the question about safety, so that a "no" may be that answer once more.
    """

    misses: int = 0
    wishes: tuple[tuple[str, str], ...] = ()
    behind_soft: bool = False
    kind: Literal["awaiting_consent"] = "awaiting_consent"


@dataclass(frozen=True)
class Screening:
    """A questionnaire is under way by text. ``queue``: the link_ids still to ask, the open one first. ``form``: short or details.

    ``beside``: after booking, the open question was repeated once beside the answer to something else.
    """

    response: Response
    form: str
    queue: tuple[str, ...]
    misses: int = 0
    then_service: str | None = None
    beside: bool = False
    wishes: tuple[tuple[str, str], ...] = ()
    kind: Literal["screening"] = "screening"


@dataclass(frozen=True)
class OnPage:
    """The person chose the private page and has not finished it."""

    response_id: str
    form: str = "page"
    kind: Literal["on_page"] = "on_page"


@dataclass(frozen=True)
class ChoosingSlot:
    """Slots of ``service`` are offered; to book, or to move ``appointment_id``.

    ``wishes``: local wall-clock windows (ISO 8601 without offset, closed) that the person asked for; MORE stays inside them. ``asked``: the
    number of the one that was put to them by itself, 0 for none.
    """

    service: str
    offered: tuple[Slot, ...]
    appointment_id: str | None = None
    misses: int = 0
    wishes: tuple[tuple[str, str], ...] = ()
    asked: int = 0
    kind: Literal["choosing_slot"] = "choosing_slot"


@dataclass(frozen=True)
class OfferingWaitlist:
    """Nothing is free; the person may ask to be put on the waitlist."""

    service: str
    misses: int = 0
    kind: Literal["offering_waitlist"] = "offering_waitlist"


@dataclass(frozen=True)
class ChoosingService:
    """Several services are open to the person; which one?"""

    services: tuple[str, ...]
    misses: int = 0
    wishes: tuple[tuple[str, str], ...] = ()
    kind: Literal["choosing_service"] = "choosing_service"


@dataclass(frozen=True)
class AskingName:
    """The visit is booked; the full name is asked."""

    appointment_id: str
    misses: int = 0
    kind: Literal["asking_name"] = "asking_name"


@dataclass(frozen=True)
class ChoosingVisit:
    """Several visits lie ahead; which one is meant? ``purpose``: what happens to it."""

    purpose: Literal["move", "call_off"]
    appointment_ids: tuple[str, ...]
    misses: int = 0
    wishes: tuple[tuple[str, str], ...] = ()
    kind: Literal["choosing_visit"] = "choosing_visit"


@dataclass(frozen=True)
class CallingOff:
    """Call the visit off (9) or keep it (1)? ``wishes`` as in ChoosingSlot: what was said of days, should it be moved after all."""

    appointment_id: str
    misses: int = 0
    wishes: tuple[tuple[str, str], ...] = ()
    kind: Literal["calling_off"] = "calling_off"


@dataclass(frozen=True)
class Confirming:
    """A reminder asked to confirm the visit (1)."""

    appointment_id: str
    misses: int = 0
    kind: Literal["confirming"] = "confirming"


@dataclass(frozen=True)
class AskingRide:
    """A reminder asked who takes the patient home. ``maybe``: a word that may be a name; we asked whether it is one."""

    appointment_id: str
    misses: int = 0
    maybe: str = ""
    kind: Literal["asking_ride"] = "asking_ride"


@dataclass(frozen=True)
class DayOf:
    """The text of the day asked: on track (1) or help needed (2). ``called``: they asked for us, and may still say what they need."""

    appointment_id: str
    misses: int = 0
    called: bool = False
    kind: Literal["day_of"] = "day_of"


@dataclass(frozen=True)
class CheckingIn:
    """A check-in is open. ``queue``: link_ids still to ask, the open one first."""

    appointment_id: str
    response: Response
    queue: tuple[str, ...]
    misses: int = 0
    kind: Literal["checking_in"] = "checking_in"


@dataclass(frozen=True)
class AskingSafety:
    """The one soft question of the middle tier: are you thinking of ending your life or hurting yourself? (1 no, 2 yes)

    ``beside``: something else was answered beside it already. ``other``: it is asked about the person whom a visit is for, not the writer.
    """

    asked_at: datetime
    misses: int = 0
    beside: bool = False
    other: bool = False
    kind: Literal["asking_safety"] = "asking_safety"


@dataclass(frozen=True)
class WithAnother:
    """Somebody else than the patient writes on their telephone; the patient's open question waits.

    ``since``: when they last wrote (aware). ``patients``: the language that the patient is spoken to in, which comes back with them.
    """

    since: datetime
    patients: Language | None = None
    kind: Literal["with_another"] = "with_another"


State = (
    Idle | AwaitingConsent | Screening | OnPage | ChoosingSlot | OfferingWaitlist | ChoosingService | AskingName | ChoosingVisit
    | CallingOff | Confirming | AskingRide | DayOf | CheckingIn | AskingSafety | WithAnother
)  # fmt: skip


@dataclass(frozen=True)
class Crisis:
    """An urgent text is with staff until they close it. ``said_at``: when the full words last went out.

    ``safe_at``: when the person answered that they are safe, since their last urgent text; it closes nothing. ``gone_on``: something else
    was asked since "are you safe right now?", so that a bare "no" no longer answers that.
    """

    since: datetime
    level: Level
    kind: Literal["crisis", "medical"]
    said_at: datetime | None = None
    task_id: str | None = None
    safe_at: datetime | None = None
    gone_on: bool = False


@dataclass(frozen=True)
class Conversation:
    """One address and where it stands. ``suspended``: questions set aside by a newer one, the most recent last.

    ``held_by``: the member of staff who has taken over; then the bot waits until handed back, and so do
    all texts but those of a near visit.
    ``version`` rises with each save.
    """

    id: str
    address: Address
    created_at: datetime
    party_id: str | None = None
    language: Language = "en"
    state: State = Idle()
    suspended: tuple[State, ...] = ()
    crisis: Crisis | None = None
    held_by: str | None = None
    last_inbound_at: datetime | None = None
    version: int = 0
