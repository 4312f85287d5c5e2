"""What comes in and what goes out: inbound texts, communication requests (planned), communications (sent), receipts.

Words: FHIR R4 CommunicationRequest and Communication; SMS practice for Inbound, DeliveryReceipt and Segment.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from messenger.core.delivery import Action, Fault, Meaning
from messenger.core.party import Address, Role

# --- in -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Inbound:
    """A text, tap or picture that arrived, before it is understood.

    ``provider_id`` is the provider's own id and the key against repeats, unique per channel. ``received_at`` is aware.
    ``button`` is the value of a tapped button. ``media`` holds MIME types. ``opt_out_type`` is what the provider says it did itself
    (STOP, START, HELP). ``page`` holds answers of a private page by link_id. ``answers`` is the id of the request whose button was
    tapped (None where the door cannot tell). ``edited``: a change of an earlier text: triaged, never read as an answer. ``contact``: a
    phone number (E.164) that the provider vouches is the sender's own.
    """

    channel: str
    sender: Address
    recipient: str
    body: str
    provider_id: str
    received_at: datetime
    button: str | None = None
    media: tuple[str, ...] = ()
    opt_out_type: Literal["STOP", "START", "HELP"] | None = None
    page: Mapping[str, str] | None = None
    display_name: str | None = None
    answers: str | None = None
    edited: bool = False
    contact: str | None = None


# --- what a message asks ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Option:
    """One answer to a question: what to reply, what it means to a reader, and the start where it is a slot."""

    value: str
    label: str
    start: datetime | None = None


@dataclass(frozen=True)
class AskChoice:
    """The message asks for one of options: language, consent, name, slot, confirm, ride, waitlist, service and so on."""

    choice: str
    options: tuple[Option, ...] = ()
    kind: Literal["choice"] = "choice"


@dataclass(frozen=True)
class AskItem:
    """The message asks one item of a questionnaire; ``items`` are the link_ids that a checklist covers, in the order of its numbers."""

    questionnaire: str
    link_id: str
    items: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    kind: Literal["item"] = "item"


Asks = AskChoice | AskItem

# --- parameters of a text: typed, so that they are written in the reader's language and zone when the text leaves -------


@dataclass(frozen=True)
class When:
    """An instant written as weekday, date and time ("Tue Dec 1, 10 AM")."""

    at: datetime
    kind: Literal["when"] = "when"


@dataclass(frozen=True)
class Day:
    """An instant written as weekday and date ("Tue Dec 1")."""

    at: datetime
    kind: Literal["day"] = "day"


@dataclass(frozen=True)
class DayTime:
    """An instant written as weekday and time ("Tue 9 AM")."""

    at: datetime
    kind: Literal["day_time"] = "day_time"


@dataclass(frozen=True)
class Clock:
    """An instant written as time only ("10 AM")."""

    at: datetime
    kind: Literal["clock"] = "clock"


@dataclass(frozen=True)
class Options:
    """Starts written as a numbered list ("1) Tue Dec 1, 10 AM  2) ...")."""

    starts: tuple[datetime, ...]
    kind: Literal["options"] = "options"


@dataclass(frozen=True)
class Wish:
    """Days and times of day that a person asked for, written as they would be said ("Tuesdays and Thursdays, after 3 PM").

    ``weekdays``: Monday is 0; with ``but`` they are the ones ruled out. ``dates``: ISO 8601; with ``through`` the first and the last of a
    stretch. ``since`` and ``until``: minutes of the day; equal ones are a single time.
    """

    weekdays: tuple[int, ...] = ()
    but: bool = False
    dates: tuple[str, ...] = ()
    through: bool = False
    since: int | None = None
    until: int | None = None
    kind: Literal["wish"] = "wish"


@dataclass(frozen=True)
class Link:
    """A private page of the product. ``subject`` is the appointment or response that it is about; the token is made when the text leaves.

    ``page``: calendar (the hosted .ics), screening, prepare, ride, checkin, about (common questions; ``subject``: the conversation),
    thread (staff), task (staff).
    """

    page: str
    subject: str
    kind: Literal["link"] = "link"


@dataclass(frozen=True)
class Word:
    """Another text of the words file, by key, put in as it is."""

    key: str
    kind: Literal["word"] = "word"


Param = str | int | When | Day | DayTime | Clock | Options | Wish | Link | Word
Params = Mapping[str, Param]

# --- out ----------------------------------------------------------------------------------------------------------

Category = Literal["safety", "reply", "change", "reminder", "checkin", "staff"]
"""What kind of message: safety passes quiet hours, caps and pauses; reply answers what a person just texted; change tells of a visit
booked, moved or called off; reminder and checkin come from a care plan; staff goes to staff."""

RequestStatus = Literal["active", "sending", "completed", "revoked", "dropped", "merged", "failed", "unknown"]
"""active: waits for its time. sending: claimed, a call to the provider may be under way. completed: the provider accepted it.
revoked: its cause is gone. dropped, merged: the gate said so, with a reason. failed: given up, staff see it.
unknown: nobody knows whether the provider took it; it is reconciled before anything is sent again."""


@dataclass(frozen=True)
class CommunicationRequest:
    """One message that is meant to leave: the row that is the reminder. Everything that leaves is one of these.

    ``key`` is ``cause:activity:occurrence:recipient`` and unique: planning twice is harmless. ``cause`` is e.g. ``appointment:ID``,
    ``inbound:ID``, ``task:ID``. ``words`` is the dotted key of the words file; the text is rendered when it leaves.
    ``opens`` names the question that the conversation takes up once the text has left (see conversation.open_question).
    ``due`` and ``useful_until`` are aware; ``rule`` is the local rule behind ``due`` in words ("the day before at 10:00").
    ``awaits`` is the key of an urgent task: the text leaves once a page of it was delivered, and after three seconds without one the words
    ``otherwise`` leave in its place. ``fingerprint`` tells whether the content changed since it was planned
    or sent. Lower ``priority`` is more important. ``waiting_since`` is when it first should have left, where pace, provider or
    a crash kept it; putting off by the gate takes it away. ``fault`` is why it did not arrive, once that is final.
    ``address`` is set where the answer must go where the text came from; otherwise the party's preferred one is used.
    """

    id: str
    key: str
    cause: str
    activity: str
    recipient_id: str
    role: Role
    category: Category
    words: str
    due: datetime
    params: Params = field(default_factory=dict)
    asks: Asks | None = None
    opens: str | None = None
    address: Address | None = None
    useful_until: datetime | None = None
    rule: str = ""
    because: str = ""
    appointment_id: str | None = None
    patient_id: str | None = None
    sequence: int = 0
    priority: int = 50
    fingerprint: str = ""
    attachment: Literal["ics", "ics-cancel"] | None = None
    repeatable: bool = False
    awaits: str | None = None
    otherwise: str | None = None
    status: RequestStatus = "active"
    status_reason: str = ""
    attempts: int = 0
    lease_until: datetime | None = None
    created_at: datetime | None = None
    waiting_since: datetime | None = None
    fault: Fault | None = None


DeliveryStatus = Literal["accepted", "queued", "sending", "sent", "delivered", "read", "failed", "undelivered", "canceled", "unknown"]


@dataclass(frozen=True)
class Communication:
    """One attempt to send a request. ``text`` is what was handed to the provider; ``provider_id`` is its id there."""

    id: str
    request_id: str
    recipient_id: str
    address: Address
    text: str
    segments: int
    encoding: Literal["GSM-7", "UCS-2"]
    sent_at: datetime
    status: DeliveryStatus = "sending"
    provider_id: str | None = None
    error_code: str | None = None
    category: Category = "reply"
    words: str = ""
    because: str = ""
    patient_id: str | None = None


@dataclass(frozen=True)
class DeliveryReceipt:
    """What a provider says became of a message. ``request_id`` is our own key, carried in the callback's address.

    ``action`` and ``meaning``: what ``error_code`` means for us, None where there is no error; only ``action`` is kept.
    """

    channel: str
    provider_id: str
    status: DeliveryStatus
    received_at: datetime
    request_id: str | None = None
    error_code: str | None = None
    action: Action | None = None
    meaning: Meaning | None = None


# --- segments -----------------------------------------------------------------------------------------------------

GSM7_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM7_EXTENSION = frozenset("^{}\\[~]|€\f")
GSM7 = GSM7_BASIC | GSM7_EXTENSION


def encoding_of(text: str) -> Literal["GSM-7", "UCS-2"]:
    """The encoding that a carrier uses for ``text``. Source: 3GPP TS 23.038 section 6.2.1."""
    return "GSM-7" if GSM7.issuperset(text) else "UCS-2"


def segments_of(text: str) -> int:
    """How many SMS segments ``text`` takes, at least 1.

    160 septets alone or 153 in each of several (GSM-7, extension characters count 2 and are never split); 70 or 67 UTF-16 units
    (UCS-2, surrogate pairs are never split). Source: 3GPP TS 23.038, TS 23.040 section 9.2.3.24.
    """
    if GSM7_BASIC.issuperset(text):
        return 1 if len(text) <= 160 else -(-len(text) // 153)
    if encoding_of(text) == "GSM-7":
        sizes = [2 if character in GSM7_EXTENSION else 1 for character in text]
        alone, joined = 160, 153
    else:
        sizes = [2 if ord(character) > 0xFFFF else 1 for character in text]
        alone, joined = 70, 67
    if sum(sizes) <= alone:
        return 1
    segments, used = 1, 0
    for size in sizes:
        if used + size > joined:
            segments, used = segments + 1, 0
        used += size
    return segments
