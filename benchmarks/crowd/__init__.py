"""The patients of the benches: each with a visit, its whole care plan planned by the product, and what was sent already.

Rows are written many at a time, past the unit of work: 10,000 visits booked one by one would take longer than what is measured.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection, insert

from messenger import content
from messenger.app import Ports, build
from messenger.core.agenda import Agenda
from messenger.core.appointment import Appointment
from messenger.core.communication import Communication, CommunicationRequest, Link
from messenger.core.consent import Consent
from messenger.core.local_time import at_local
from messenger.core.party import Address, Party
from messenger.core.planning import plan
from messenger.core.ride import Ride
from messenger.core.states import Conversation
from messenger.ids import RandomIds
from messenger.ports.channels import Accepted, Outbound, ProviderMessage, SendOutcome
from messenger.ports.surroundings import Clock
from messenger.service.shell import Shell
from messenger.store.codec import Digest
from messenger.store.rows import address_columns, shelf
from messenger.store.sql import SqlStore
from messenger.store.tables import TABLES
from messenger.store.views import SqlViews

KEY = b"benchmarks, 32 bytes of a key..."
SAMPLE = content.load()
CLINIC = SAMPLE.clinic
ZONE = CLINIC.time_zone
BOOKED = datetime(2026, 11, 10, 16, tzinfo=UTC)
DAY = at_local(datetime(2026, 12, 2).date(), datetime.min.time(), ZONE)
"""The day of the visits: a Wednesday."""
NOW = at_local(datetime(2026, 12, 1).date(), datetime(2026, 12, 1, 10).time(), ZONE)
"""The day before at 10:00: what a care plan says then is due for everybody at one instant."""
EARLIER = NOW - timedelta(minutes=1)
HOURS = (9, 11, 13, 15)
DUE = "hydration"
"""The text of that instant: it says when to stop drinking and asks who takes the patient home."""


@dataclass
class NoOp:
    """A provider that takes everything at once. ``prefix`` keeps the ids that it gives apart from another one's."""

    name: str = "sms"
    can_list: bool = True
    sent: int = 0
    prefix: str = ""
    ids: set[str] = field(default_factory=set)

    async def send(self, outbound: Outbound) -> SendOutcome:
        self.sent += 1
        self.ids.add(outbound.request_id)
        return Accepted(f"SM{self.prefix}{self.sent:032x}")

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        return ()


def shell_on(store: SqlStore, clock: Clock, provider: NoOp) -> Shell:
    """The product on ``store`` with one channel."""
    return build(SAMPLE, Ports(store, SqlViews(store), clock, RandomIds(clock), {"sms": provider}))


def address_of(index: int) -> Address:
    """Where patient ``index`` is reached."""
    return Address("sms", f"+1212{5550000 + index:07d}")


def visit(index: int, start: datetime) -> Appointment:
    """A treatment visit of patient ``index``; it has a chair and a practitioner of its own."""
    service = CLINIC.services["infusion"]
    end = start + service.length
    return Appointment(
        f"a{index:07d}", f"a{index:07d}@bench", f"p{index:07d}", service.id, f"{index}", f"{index}",
        start, end, start - service.buffer_before, end + service.buffer_after, BOOKED,
    )  # fmt: skip


def templates() -> dict[int, tuple[CommunicationRequest, ...]]:
    """The whole plan of one visit at each hour, as the product makes it."""
    made = {}
    for hour in HOURS:
        patient = Party("P", "patient", BOOKED, addresses=(address_of(0),))
        start = (DAY + timedelta(hours=hour)).astimezone(UTC)
        agenda = Agenda(patient, (replace(visit(0, start), id="A", patient_id="P"),), CLINIC)
        made[hour] = plan(agenda, SAMPLE.care_plans, BOOKED).ahead
    return made


def of(template: CommunicationRequest, index: int) -> CommunicationRequest:
    """``template`` as patient ``index`` has it."""
    patient, appointment = f"p{index:07d}", f"a{index:07d}"
    params = {
        name: replace(value, subject=appointment) if isinstance(value, Link) and value.subject == "A" else value
        for name, value in template.params.items()
    }
    id = f"{index:08x}{template.activity}"
    cause = f"appointment:{appointment}"
    key = f"{cause}:{template.activity}:1:{patient if template.role == 'patient' else template.recipient_id}:{index}"
    recipient = patient if template.role == "patient" else template.recipient_id
    return replace(
        template, id=id, key=key, cause=cause, recipient_id=recipient, patient_id=patient, appointment_id=appointment,
        params=params, created_at=BOOKED,
    )  # fmt: skip


def write(connection: Connection, table: str, rows: Iterable[dict[str, Any]]) -> None:
    """Insert rows, some thousand at a time."""
    found = iter(rows)
    while part := list(islice(found, 5000)):
        connection.execute(insert(TABLES[table]), part)


def fill(connection: Connection, indexes: Sequence[int], early: int = 0) -> None:
    """Patients with a visit on DAY each: consent, conversation, visit, the plan; the text of three days before has left.

    Of the first ``early`` patients the text of the day before is due at EARLIER: a process that sends those first is no new-born one.
    """
    digest = Digest(KEY)
    plans = templates()

    def hour(index: int) -> int:
        return HOURS[index % len(HOURS)]

    def row(record: Any) -> dict[str, Any]:
        return shelf(type(record)).row(record, digest)

    def requests() -> Iterator[CommunicationRequest]:
        for index in indexes:
            for template in plans[hour(index)]:
                made = of(template, index)
                if template.role != "patient":
                    continue
                if template.activity == DUE and index - indexes[0] < early:
                    made = replace(made, due=EARLIER)
                yield replace(made, status="completed", attempts=1) if made.due < EARLIER else made

    def attempts() -> Iterator[dict[str, Any]]:
        for number, request in enumerate(r for r in requests() if r.status == "completed"):
            index = int(request.recipient_id[1:])
            attempt = Communication(
                f"{request.id}-1", request.id, request.recipient_id, address_of(index), "What you were told three days before.", 1, "GSM-7",
                request.due, "delivered", f"SMold{index}", None, request.category, request.words, request.because, request.patient_id,
            )  # fmt: skip
            yield row(attempt) | {"departure": indexes[0] + number + 1}

    def start(index: int) -> datetime:
        return (DAY + timedelta(hours=hour(index))).astimezone(UTC)

    write(connection, "party", (row(Party(f"p{i:07d}", "patient", BOOKED)) for i in indexes))
    write(
        connection,
        "party_address",
        ({"party_id": f"p{i:07d}", "position": 0, **address_columns("address", address_of(i), digest)} for i in indexes),
    )
    write(
        connection,
        "conversation",
        (row(Conversation(f"c{i:07d}", address_of(i), BOOKED, f"p{i:07d}", last_inbound_at=BOOKED)) for i in indexes),
    )
    write(
        connection,
        "consent",
        (row(Consent(f"k{i:07d}", address_of(i), "texts", "active", "agreed", "1", "en", BOOKED, "staff", f"p{i:07d}")) for i in indexes),
    )
    names = ((what, 2 * i + 1 + k, f"{what}:{i}") for i in indexes for k, what in enumerate(("practitioner", "location")))
    write(connection, "resource", ({"number": number, "name": name} for _, number, name in names))
    visits = ((i, visit(i, start(i))) for i in indexes)
    write(connection, "appointment", (row(v) | {"practitioner_number": 2 * i + 1, "location_number": 2 * i + 2} for i, v in visits))
    write(connection, "ride", (row(Ride(f"a{i:07d}", updated_at=BOOKED)) for i in indexes))
    write(connection, "communication_request", map(row, requests()))
    write(connection, "communication", attempts())
