"""Random clinics in a store: patients with visits, plans, opt-outs, texts that left and texts that wait. The same seed, the same world."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from messenger.core.agenda import Agenda
from messenger.core.appointment import Appointment
from messenger.core.clinic import Caps
from messenger.core.communication import Communication, CommunicationRequest, DeliveryStatus, Link
from messenger.core.consent import Consent
from messenger.core.party import Address, Party
from messenger.core.planning import plan
from messenger.core.ride import Ride
from messenger.core.states import Conversation, Crisis
from messenger.ports.records import Record
from messenger.ports.store import UnitOfWork
from tests.faults.house import sample

BEGAN = datetime(2026, 11, 2, 15, tzinfo=UTC)
STATUSES: tuple[DeliveryStatus, ...] = (
    "accepted",
    "accepted",
    "accepted",
    "delivered",
    "delivered",
    "sending",
    "unknown",
    "failed",
    "undelivered",
    "canceled",
)


class World:
    """One clinic, written into a store by ``write``. ``now`` is the moment to look at it."""

    def __init__(self, seed: int, patients: int = 10) -> None:
        self.dice = random.Random(seed)
        self.now = BEGAN + timedelta(days=self.dice.randrange(14), minutes=self.dice.randrange(7 * 60 if seed % 4 else 24 * 60))
        self.caps = self.dice.choice([Caps(1, 3, 2), Caps(1, 1, 1), Caps(3, 1, 3)])
        self.records: list[Record] = []
        self.visits: list[Appointment] = []
        self.requests: list[CommunicationRequest] = []
        for number in range(patients):
            self._patient(f"p{number}", f"+1212556{number:04d}")

    def write(self, uow: UnitOfWork) -> None:
        """Everything, into an empty store."""
        for record in self.records:
            if isinstance(record, Party):
                uow.add(record)
        for visit in self.visits:
            uow.book(visit)
        for record in (*(each for each in self.records if not isinstance(each, Party)),):
            uow.add(record)
        uow.plan(self.requests, ())
        for request in self.requests:
            if request.status != "active":
                self._attempts(uow, request)

    def _often(self, share: float) -> bool:
        return self.dice.random() < share

    def _patient(self, id: str, number: str) -> None:
        dice, address = self.dice, Address("sms", number)
        addresses = (address, Address("telegram", f"7{number[-4:]}")) if self._often(0.3) else (address,)
        zone = dice.choice([None, None, "America/New_York", "America/Los_Angeles", "Pacific/Auckland"])
        patient = Party(id, "patient", BEGAN, language=dice.choice(["en", "es"]), time_zone=zone, addresses=addresses)
        self.records.append(patient)
        for index, each in enumerate(addresses):
            if self._often(0.85):
                crisis = Crisis(BEGAN, "urgent", "crisis") if self._often(0.06) else None
                held = "staff-owner" if self._often(0.06) else None
                wrote = self.now - timedelta(minutes=dice.randrange(9000)) if self._often(0.8) else None
                self.records.append(Conversation(f"c{id}{index}", each, BEGAN, id, crisis=crisis, held_by=held, last_inbound_at=wrote))
            for time in range(dice.choice([0, 1, 1, 1, 1, 1, 1, 2, 3])):
                status = "inactive" if self._often(0.07) else "active"
                at = BEGAN + timedelta(hours=dice.randrange(100))
                self.records.append(Consent(f"k{id}{index}{time}", each, "texts", status, "agreed", "1", "en", at, "staff", id))
        visits: list[Appointment] = []
        for index in range(dice.choice([0, 1, 2, 3, 4, 5])):
            made = self._visit(id, index)
            if any(made.start < other.end and other.start < made.end for other in visits):  # nobody has two visits at once
                self.records = [each for each in self.records if not (isinstance(each, Ride) and each.appointment_id == made.id)]
            else:
                visits.append(made)
        self.visits += visits
        self._requests(patient, tuple(visits))

    def _visit(self, patient: str, index: int) -> Appointment:
        dice = self.dice
        service = sample().clinic.services[dice.choice(["consultation", "infusion", "infusion"])]
        start = self.now.replace(minute=0, second=0) + timedelta(hours=dice.randrange(-8 * 24, 3 * 24))
        end, id = start + service.length, f"a{patient}{index}"
        status = dice.choice(["booked"] * 6 + ["fulfilled"] * 5 + ["arrived", "cancelled", "noshow"])
        visit = Appointment(id, f"{id}@x", patient, service.id, id, id, start, end, start, end, BEGAN, status)
        if service.ride_required and self._often(0.7):
            self.records.append(Ride(id, dice.choice(["unasked", "asked", "named", "confirmed", "none"])))
        return replace(visit, confirmed_at=BEGAN) if self._often(0.4) else visit

    def _requests(self, patient: Party, visits: tuple[Appointment, ...]) -> None:
        dice = self.dice
        as_booked = tuple(replace(visit, status="booked", confirmed_at=None) for visit in visits)
        planned = [
            each for each in plan(Agenda(patient, as_booked, sample().clinic), sample().care_plans, BEGAN).ahead if each.role == "patient"
        ]
        reply = CommunicationRequest(
            "", f"reply:{patient.id}", "inbound:1", "reply", patient.id, "patient", "reply", "menu", self.now - timedelta(minutes=dice.randrange(200)),
            address=patient.addresses[-1] if self._often(0.7) else None, created_at=BEGAN,
        )  # fmt: skip
        for number, request in enumerate([*planned, reply, *self._extras(patient)]):
            gone = request.useful_until is not None and request.useful_until < self.now
            left = request.due < self.now and self._often(0.95 if gone else 0.5)
            kept = replace(
                request, id=f"{patient.id}-{number:03d}", patient_id=patient.id, created_at=BEGAN, status="completed" if left else "active",
                due=self.now - timedelta(minutes=1) if not left and self._often(0.4) else request.due,
            )  # fmt: skip
            if self._often(0.05):
                kept = replace(kept, params={**kept.params, "link": Link("prepare", "x")})
            self.requests.append(kept)

    def _extras(self, patient: Party) -> list[CommunicationRequest]:
        """Reminders of no visit: the caps hold them, and they take room from each other."""
        return [
            CommunicationRequest(
                "", f"extra:{patient.id}:{number}", "extra:1", f"extra{number}", patient.id, "patient", "reminder", "menu",
                self.now + timedelta(minutes=self.dice.choice([-5000, -2000, -900, -30, -5, 90, 200])), priority=self.dice.choice([20, 40, 60]),
                params={"n": number},
            )
            for number in range(self.dice.choice([0, 1, 2, 3]))
        ]  # fmt: skip

    def _attempts(self, uow: UnitOfWork, request: CommunicationRequest) -> None:
        for time in range(self.dice.choice([0, 1, 1, 2])):
            at = min(self.now, request.due + timedelta(minutes=time * self.dice.randrange(1, 3000)))
            if self._often(0.2):
                at = self.now - timedelta(minutes=self.dice.randrange(55))
            address = request.address or Address("sms", "+12125560000")
            attempt = Communication(f"{request.id}-{time}", request.id, request.recipient_id, address, "text", 1, "GSM-7", at)
            uow.add(replace(attempt, status=self.dice.choice(STATUSES), provider_id=f"SM{request.id}{time}"))
