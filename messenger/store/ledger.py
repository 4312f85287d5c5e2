"""The unit of work's part for the ledger: what is to leave, what left, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, and_, bindparam, func, or_, select, text, update

from messenger.core.communication import Communication, CommunicationRequest, DeliveryReceipt
from messenger.store.prepared import Prepared
from messenger.store.reads import PARTY
from messenger.store.rows import RECEIPT_COLUMNS, shelf
from messenger.store.tables import TABLES
from messenger.store.tables.messages import WAITING
from messenger.store.unit import COMMUNICATION, LOCKED_PEOPLE, Finding, Unit, finding

REQUEST = TABLES["communication_request"]
RECEIPT = TABLES["delivery_receipt"]

_WAITS = REQUEST.c.status == "active"
_AS_SENT = (COMMUNICATION.c.sent_at, COMMUNICATION.c.id)
_LIMIT: Any = bindparam("limit", type_=Integer)


class Ledger(Unit):
    """Requests, attempts and receipts."""

    def plan(self, add: Sequence[CommunicationRequest], revoke: Sequence[tuple[str, str]]) -> None:
        """Insert requests (one whose key is there already is passed over) and revoke those of ``revoke`` (id, why) that still wait."""
        self.driver.run(_REVOKE, *({"request": id, "why": why} for id, why in sorted(revoke)))
        one = shelf(CommunicationRequest)
        self.driver.run(_PLAN, *(one.row(request, self._digest) for request in add))

    def requests_of(self, patient_id: str) -> tuple[CommunicationRequest, ...]:
        """All requests about a patient (also to escort and staff), in order of due."""
        self._hold(patient_id)
        return self.find(_REQUESTS_OF, patient=patient_id)

    def waiting_of(self, patient_id: str) -> tuple[CommunicationRequest, ...]:
        """Those requests about a patient (also to escort and staff) that still wait, in order of due."""
        self._hold(patient_id)
        return self.find(_WAITING_OF, patient=patient_id)

    def last_question_to(self, patient_id: str) -> str | None:
        """The id of the newest question to a patient: of those that left, and of replies whose outcome is not known yet. None: none."""
        found: str | None = self.first(_LAST_QUESTION, patient=patient_id)
        return found

    def newest_to(self, party_id: str, since: datetime) -> str | None:
        """The words of the newest message to a person that left or is leaving and was due at or after ``since``, or None."""
        found: str | None = self.first(NEWEST_TO, party=party_id, since=since)
        return found

    def requests_of_cause(self, cause: str) -> tuple[CommunicationRequest, ...]:
        """All requests of one cause, in order of due."""
        return self.find(_REQUESTS_OF_CAUSE, cause=cause)

    def claim_due(self, now: datetime, limit: int, lease_until: datetime) -> tuple[CommunicationRequest, ...]:
        """Up to ``limit`` active requests due at or before ``now``, most important and oldest first; now ``sending`` under a lease.

        On PostgreSQL the rows of their recipients and patients are locked until the end of the unit of work: two processes never decide
        about one person at once. Requests whose row or person another process holds are passed over.
        """
        self.driver.run(_EXPIRE, {"now": now})
        chosen = self._ours(self._due(now, limit))
        found = self.find(_CLAIM, chosen=chosen, lease=lease_until) if chosen else ()
        return tuple(sorted(found, key=lambda request: (request.priority, request.due, request.id)))

    def _lanes(self) -> list[tuple[int, datetime]]:
        """The priorities that something waits with, the most important first, and the earliest due time of each."""
        return [(priority, due) for priority, due in self.driver.rows(_LANES, {})]

    def _due(self, now: datetime, limit: int) -> list[list[Any]]:
        """Up to ``limit`` due requests (id, recipient, patient), most important and oldest first; on PostgreSQL their rows are now ours.

        Lane by lane, each from the front of its index: sorted together, all that is due would be read for every claim.
        """
        found: list[list[Any]] = []
        for priority in (priority for priority, due in self._lanes() if due <= now):
            if len(found) < limit:
                found += self.driver.rows(_DUE, {"priority": priority, "now": now, "limit": limit - len(found)})
        return found

    def _ours(self, due: Sequence[Sequence[Any]]) -> list[str]:
        """Ids of those of ``due`` whose people are now ours. It never waits, so it has no part in a deadlock."""
        if not self._postgresql:
            return [id for id, *_ in due]
        people = sorted({id for _, *involved in due for id in involved if id is not None})
        if not people:
            return []
        held = {row[0] for row in self.driver.rows(_LOCKABLE_PEOPLE, {"people": people})}
        self._held |= held
        elsewhere = {row[0] for row in self.driver.rows(_THERE, {"people": people})} - held
        return [id for id, *involved in due if elsewhere.isdisjoint(involved)]

    def set_aside(self, now: datetime, why: str) -> tuple[str, str | None] | None:
        """The request that ``claim_due`` would take first has failed, for the reason ``why``; its id and its patient's, or None."""
        first = self._due(now, 1)
        if not first:
            return None
        id, _, patient = first[0]
        self.driver.run(_SET_ASIDE, {"request": id, "why": why})
        return id, patient

    def unknown_requests(self, limit: int) -> tuple[CommunicationRequest, ...]:
        """Requests whose outcome nobody knows, oldest first."""
        return self.find(_UNKNOWN, limit=limit)

    def next_due(self) -> datetime | None:
        """When the earliest active request is due, or None."""
        return min((due for _, due in self._lanes()), default=None)

    def oldest_due(self, now: datetime) -> datetime | None:
        """The due time of the oldest active request that is already due, or None."""
        earliest = self.next_due()
        return earliest if earliest is not None and earliest <= now else None

    def oldest_waiting(self, now: datetime) -> CommunicationRequest | None:
        """The request that has waited longest: due, or kept by a sender's pace, its provider or a crash; None where none waits."""
        fronts = [self.find(_FRONT, priority=priority, now=now) for priority, due in self._lanes() if due <= now]
        found = (*(request for front in fronts for request in front), *self.find(_OLDEST_KEPT))
        return min(found, key=lambda request: (request.waiting_since or request.due, request.id), default=None)

    def communications_of(self, request_id: str) -> tuple[Communication, ...]:
        """Attempts of a request, oldest first."""
        return self.find(_COMMUNICATIONS_OF, request=request_id)

    def communications_to(self, party_id: str, since: datetime) -> tuple[Communication, ...]:
        """What was sent to a party since ``since``, oldest first."""
        return self.find(_COMMUNICATIONS_TO, party=party_id, since=since)

    def communication_with(self, channel: str, provider_id: str) -> Communication | None:
        """The attempt that the provider knows by ``provider_id``; the newest, should a provider count anew."""
        found = self.find(_COMMUNICATION_WITH, channel=channel, provider_id=provider_id)
        return found[0] if found else None

    def add_receipt(self, receipt: DeliveryReceipt) -> bool:
        """Append a delivery event; False where the same (provider id, status, error) was there already."""
        row = {
            "channel": receipt.channel,
            "provider_id": receipt.provider_id,
            "status": receipt.status,
            "received_at": receipt.received_at,
            "request_id": receipt.request_id,
            "error_code": receipt.error_code,
            "action": receipt.action,
            "error_key": receipt.error_code or "",
        }
        return bool(self.driver.rows(_ADD_RECEIPT, row))

    def receipts_of(self, provider_id: str) -> tuple[DeliveryReceipt, ...]:
        """Delivery events of one message in the order received."""
        return tuple(DeliveryReceipt(*row) for row in self.driver.rows(_RECEIPTS_OF, {"provider_id": provider_id}))


_REVOKE = Prepared(
    update(REQUEST).where(REQUEST.c.id == bindparam("request"), _WAITS).values(status="revoked", status_reason=bindparam("why"))
)
_PLAN = Prepared(lambda sql: sql.insert(REQUEST).on_conflict_do_nothing(index_elements=["key"]))
_IN_ORDER = (REQUEST.c.due, REQUEST.c.id)
_REQUESTS_OF = finding(CommunicationRequest, REQUEST.c.patient_id == bindparam("patient"), order=_IN_ORDER)
_REQUESTS_OF_CAUSE = finding(CommunicationRequest, REQUEST.c.cause == bindparam("cause"), order=_IN_ORDER)
_WAITING_OF = finding(CommunicationRequest, REQUEST.c.patient_id == bindparam("patient"), _WAITS, order=_IN_ORDER)
_LAST_QUESTION = Prepared(
    select(REQUEST.c.id)
    .where(
        REQUEST.c.patient_id == bindparam("patient"),
        # The conversation asks a reply's question from its turn on: it may be answered before we have heard that it arrived. What was
        # planned is asked once it has left.
        or_(REQUEST.c.status == "completed", and_(REQUEST.c.opens.is_(None), REQUEST.c.status.in_(("active", "sending", "unknown")))),
        REQUEST.c.role == "patient",
        REQUEST.c.asks.is_not(None),
    )
    .order_by(REQUEST.c.due.desc(), REQUEST.c.id.desc())
    .limit(1)
)
NEWEST_TO = Prepared(
    select(REQUEST.c.words)
    .where(
        REQUEST.c.recipient_id == bindparam("party"),
        REQUEST.c.due >= bindparam("since"),
        or_(REQUEST.c.status.in_(("completed", "sending", "unknown")), and_(REQUEST.c.status == "active", REQUEST.c.category == "reply")),
    )
    .order_by(REQUEST.c.due.desc(), REQUEST.c.id.desc())
    .limit(1),
    single=True,
)
_UNKNOWN = finding(CommunicationRequest, REQUEST.c.status == "unknown", order=_IN_ORDER, limit=_LIMIT)


def _lanes() -> Prepared:
    """The priorities that something waits with, and the earliest due time of each: a step through the index for each, not for each row."""
    first = select(func.min(REQUEST.c.priority).label("priority")).where(_WAITS).cte("lane", recursive=True)
    other, own = REQUEST.alias("other"), REQUEST.alias("own")
    following = select(func.min(other.c.priority)).where(other.c.status == "active", other.c.priority > first.c.priority)
    lane = first.union_all(select(following.scalar_subquery()).where(first.c.priority.is_not(None)))
    earliest = select(func.min(own.c.due)).where(own.c.status == "active", own.c.priority == lane.c.priority)
    return Prepared(select(lane.c.priority, earliest.scalar_subquery().label("due")).where(lane.c.priority.is_not(None)))


_LANES = _lanes()

_EXPIRED = select(REQUEST.c.id).where(REQUEST.c.status == "sending", REQUEST.c.lease_until < bindparam("now"))
_EXPIRE = Prepared(
    update(REQUEST)
    .where(REQUEST.c.id.in_(_EXPIRED.with_for_update(skip_locked=True)))
    .values(
        status="unknown",
        status_reason="its lease ran out: whether it left is not known",
        waiting_since=func.coalesce(REQUEST.c.waiting_since, REQUEST.c.due),
    )
)
_DUE = Prepared(
    select(REQUEST.c.id, REQUEST.c.recipient_id, REQUEST.c.patient_id)
    .where(_WAITS, REQUEST.c.priority == bindparam("priority"), REQUEST.c.due <= bindparam("now"))
    .order_by(*_IN_ORDER)
    .limit(_LIMIT)
    .with_for_update(skip_locked=True)
)
_FRONT = finding(
    CommunicationRequest,
    _WAITS,
    REQUEST.c.priority == bindparam("priority"),
    REQUEST.c.due <= bindparam("now"),
    order=_IN_ORDER,
    limit=1,
)
_KEPT: Any = text(WAITING)
_OLDEST_KEPT = finding(CommunicationRequest, _KEPT, order=(REQUEST.c.waiting_since, REQUEST.c.id), limit=1)
_PEOPLE = select(PARTY.c.id).where(PARTY.c.id.in_(bindparam("people", expanding=True)), LOCKED_PEOPLE)
_LOCKABLE_PEOPLE = Prepared(_PEOPLE.order_by(PARTY.c.id).with_for_update(skip_locked=True, key_share=True))
_THERE = Prepared(_PEOPLE)

_SET_ASIDE = Prepared(update(REQUEST).where(REQUEST.c.id == bindparam("request")).values(status="failed", status_reason=bindparam("why")))
_CLAIM = Finding(
    CommunicationRequest,
    update(REQUEST)
    .where(REQUEST.c.id.in_(bindparam("chosen", expanding=True)))
    .values(status="sending", lease_until=bindparam("lease"))
    .returning(*shelf(CommunicationRequest).columns),
)

_COMMUNICATIONS_OF = finding(Communication, COMMUNICATION.c.request_id == bindparam("request"), order=_AS_SENT)
_COMMUNICATIONS_TO = finding(
    Communication, COMMUNICATION.c.recipient_id == bindparam("party"), COMMUNICATION.c.sent_at >= bindparam("since"), order=_AS_SENT
)
_COMMUNICATION_WITH = finding(
    Communication,
    COMMUNICATION.c.provider_id == bindparam("provider_id"),
    COMMUNICATION.c.address_channel == bindparam("channel"),
    order=(COMMUNICATION.c.sent_at.desc(), COMMUNICATION.c.id.desc()),
    limit=1,
)
_ADD_RECEIPT = Prepared(
    lambda sql: (
        sql.insert(RECEIPT)
        .on_conflict_do_nothing(index_elements=["provider_id", "channel", "status", "error_key"])
        .returning(RECEIPT.c.number)
    ),
    columns=[column.name for column in RECEIPT.columns if column.name != "number"],
)
_RECEIPTS_OF = Prepared(select(*RECEIPT_COLUMNS).where(RECEIPT.c.provider_id == bindparam("provider_id")).order_by(RECEIPT.c.number))
