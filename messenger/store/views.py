"""Read models of pages and commands. They never write: each is one hop to a connection that cannot, on one snapshot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case, select

from messenger.core.appointment import Appointment
from messenger.core.communication import Communication, CommunicationRequest
from messenger.core.party import Party
from messenger.core.ride import Ride
from messenger.core.states import Conversation
from messenger.core.task import Flag, Task
from messenger.ports.records import Clearance, InboundRecord, R
from messenger.ports.views import ThreadLine, Undelivered, VisitRow
from messenger.store.care import CLEARANCE, FLAG, NOT_DONE, TASK, URGENT_FIRST
from messenger.store.ledger import REQUEST
from messenger.store.people import CONVERSATION, INBOUND
from messenger.store.reads import PARTY, Reads
from messenger.store.rows import shelf
from messenger.store.sql import SqlStore
from messenger.store.unit import COMMUNICATION
from messenger.store.visits import APPOINTMENT, RIDE

DONE_TASKS = 100
"""How many done tasks are shown at most."""

UNDELIVERED = 200
"""How many messages that did not arrive are shown at most."""

_TO_STAFF = select(REQUEST.c.id).where(REQUEST.c.id == COMMUNICATION.c.request_id, REQUEST.c.role == "staff").exists()
_IN_THREAD = (COMMUNICATION.c.category != "staff", ~_TO_STAFF)
"""Lines to staff are not part of a thread, even where a member of staff shares the patient's address."""


class SqlViews:
    """ports.views.Views on a :class:`messenger.store.sql.SqlStore`."""

    def __init__(self, store: SqlStore) -> None:
        """Read what ``store`` holds; it is closed by its owner."""
        self._store = store

    async def day(self, since: datetime, until: datetime) -> tuple[VisitRow, ...]:
        """Visits that start in [since, until), soonest first, whatever their status, with open flags and tasks."""
        return await self._store.read(lambda connection: _Pages(connection).day(since, until))

    async def threads(self, limit: int = 100) -> tuple[tuple[Conversation, Party | None, ThreadLine | None], ...]:
        """Conversations with their person and their newest line, newest first."""
        return await self._store.read(lambda connection: _Pages(connection).threads(limit))

    async def thread(self, conversation_id: str, limit: int = 200) -> tuple[ThreadLine, ...]:
        """The newest ``limit`` lines of a thread, oldest first; empty where there is no such conversation."""
        return await self._store.read(lambda connection: _Pages(connection).thread(conversation_id, limit))

    async def sent(self, after: int = 0, limit: int = 500) -> tuple[tuple[int, ThreadLine], ...]:
        """Everything that is known to have left, to anybody, numbered from 1 in order: lines with a number above ``after``."""
        return await self._store.read(lambda connection: _Pages(connection).sent(after, limit))

    async def tasks(self, done: bool = False) -> tuple[Task, ...]:
        """Tasks: urgent first, then oldest first; with ``done``, the newest 100 that are done."""
        return await self._store.read(lambda connection: _Pages(connection).tasks(done))

    async def patients(self, limit: int = 5000) -> tuple[Party, ...]:
        """Everybody who may be booked for, also those who share a number with others; the newest first."""
        return await self._store.read(lambda connection: _Pages(connection).patients(limit))

    async def undelivered(self, since: datetime) -> tuple[Undelivered, ...]:
        """What people should have got since ``since`` and did not, newest first, at most 200."""
        return await self._store.read(lambda connection: _Pages(connection).undelivered(since))


@dataclass(frozen=True)
class _Newest:
    """Of one conversation: when it last moved, and the ids of its newest text in and out."""

    conversation: Conversation
    inbound: str | None
    communication: str | None


class _Pages(Reads):
    """The reads behind the views, on one connection."""

    def day(self, since: datetime, until: datetime) -> tuple[VisitRow, ...]:
        start = APPOINTMENT.c.start
        visits = self.records(Appointment, start >= since, start < until, order=(start, APPOINTMENT.c.id))
        patients = {visit.patient_id for visit in visits}
        people = self._people(patients)
        rides = {ride.appointment_id: ride for ride in self._among(Ride, RIDE.c.appointment_id, [visit.id for visit in visits])}
        flags = _by_patient(self._among(Flag, FLAG.c.patient_id, patients, FLAG.c.closed_at.is_(None), order=(FLAG.c.at, FLAG.c.id)))
        tasks = _by_patient(self._among(Task, TASK.c.patient_id, patients, NOT_DONE, order=URGENT_FIRST))
        threads = self._newest_thread(patients)
        newest_last = (CLEARANCE.c.at, CLEARANCE.c.id)
        clear = {
            (one.patient_id, one.service): one.clear for one in self._among(Clearance, CLEARANCE.c.patient_id, patients, order=newest_last)
        }
        return tuple(
            VisitRow(
                visit,
                people.get(visit.patient_id),
                rides.get(visit.id),
                tuple(flags.get(visit.patient_id, ())),
                tuple(tasks.get(visit.patient_id, ())),
                threads.get(visit.patient_id),
                frozenset(service for (patient, service), cleared in clear.items() if cleared and patient == visit.patient_id),
            )
            for visit in visits
        )

    def threads(self, limit: int) -> tuple[tuple[Conversation, Party | None, ThreadLine | None], ...]:
        found = self._newest(limit)
        inbound = self._by_id(InboundRecord, INBOUND.c.id, (one.inbound for one in found))
        attempts = self._by_id(Communication, COMMUNICATION.c.id, (one.communication for one in found))
        people = self._people({one.conversation.party_id for one in found} | {attempt.recipient_id for attempt in attempts.values()})
        requests = self._requests(attempts.values())
        rows = []
        for one in found:
            lines = []
            if one.inbound is not None:
                lines.append(_in(inbound[one.inbound], one.conversation, people))
            if one.communication is not None:
                lines.append(_out(attempts[one.communication], requests, people))
            person = people.get(one.conversation.party_id or "")
            rows.append((one.conversation, person, max(lines, key=lambda line: line.at, default=None)))
        return tuple(rows)

    def thread(self, conversation_id: str, limit: int) -> tuple[ThreadLine, ...]:
        here = self.connection.execute(select(CONVERSATION).where(CONVERSATION.c.id == conversation_id)).mappings().first()
        if here is None:
            return ()
        conversation = shelf(Conversation).record(here)
        came, went = INBOUND.c, COMMUNICATION.c
        texts = self.records(
            InboundRecord, came.sender_hash == here["address_hash"], order=(came.received_at.desc(), came.id.desc()), limit=limit
        )
        attempts = self.records(
            Communication, went.address_hash == here["address_hash"], *_IN_THREAD, order=(went.sent_at.desc(), went.id.desc()), limit=limit
        )
        people = self._people({conversation.party_id} | {attempt.recipient_id for attempt in attempts})
        requests = self._requests(attempts)
        lines = [_in(text, conversation, people) for text in reversed(texts)]
        lines += [_out(attempt, requests, people) for attempt in reversed(attempts)]
        # A stable sort: what came and what answers it in the same instant stay in this order.
        return tuple(sorted(lines, key=lambda line: line.at)[-limit:])

    def sent(self, after: int, limit: int) -> tuple[tuple[int, ThreadLine], ...]:
        number = COMMUNICATION.c.departure
        rows = self.connection.execute(select(COMMUNICATION).where(number > after).order_by(number).limit(limit)).mappings().all()
        attempts = self.of(shelf(Communication), rows)
        people = self._people({attempt.recipient_id for attempt in attempts})
        requests = self._requests(attempts)
        return tuple((row["departure"], _out(attempt, requests, people)) for row, attempt in zip(rows, attempts, strict=True))

    def tasks(self, done: bool) -> tuple[Task, ...]:
        if done:
            return self.records(Task, TASK.c.status == "done", order=(TASK.c.done_at.desc().nulls_last(), TASK.c.id), limit=DONE_TASKS)
        return self.records(Task, NOT_DONE, order=URGENT_FIRST)

    def patients(self, limit: int) -> tuple[Party, ...]:
        newest_first = select(PARTY).where(PARTY.c.role == "patient").order_by(PARTY.c.created_at.desc(), PARTY.c.id).limit(limit)
        return self.parties(self.connection.execute(newest_first).mappings().all())

    def undelivered(self, since: datetime) -> tuple[Undelivered, ...]:
        columns = REQUEST.c
        found = self.records(
            CommunicationRequest,
            columns.fault.is_not(None),
            columns.due >= since,
            order=(columns.due.desc(), columns.id),
            limit=UNDELIVERED,
        )
        people = self._people({request.recipient_id for request in found})
        attempts = self._among(
            Communication, COMMUNICATION.c.request_id, [r.id for r in found], order=(COMMUNICATION.c.sent_at, COMMUNICATION.c.id)
        )
        last = {attempt.request_id: attempt for attempt in attempts}
        about = {request.id: request.patient_id or request.recipient_id for request in found}
        keys = {f"delivery:{person}" for person in about.values()}
        tasks = {task.key: task for task in self._among(Task, TASK.c.key, keys, NOT_DONE)}
        threads = self._newest_thread(about.values())
        return tuple(
            Undelivered(
                request,
                people.get(request.recipient_id),
                last.get(request.id),
                tasks.get(f"delivery:{about[request.id]}"),
                threads.get(about[request.id]),
            )
            for request in found
        )

    def _newest(self, limit: int) -> list[_Newest]:
        came, went = INBOUND.c, COMMUNICATION.c
        here = CONVERSATION.c.address_hash
        text = select(came.id).where(came.sender_hash == here).order_by(came.received_at.desc(), came.id.desc()).limit(1)
        attempt = select(went.id).where(went.address_hash == here, *_IN_THREAD).order_by(went.sent_at.desc(), went.id.desc()).limit(1)
        ends: Any = select(
            CONVERSATION.c.id,
            text.scalar_subquery().label("inbound"),
            attempt.scalar_subquery().label("communication"),
        ).subquery("ends")
        last = case(
            (went.sent_at.is_(None), came.received_at),
            (came.received_at.is_(None), went.sent_at),
            (came.received_at > went.sent_at, came.received_at),
            else_=went.sent_at,
        )
        statement = (
            select(CONVERSATION, ends.c.inbound, ends.c.communication)
            .join(ends, ends.c.id == CONVERSATION.c.id)
            .join(INBOUND, came.id == ends.c.inbound, isouter=True)
            .join(COMMUNICATION, went.id == ends.c.communication, isouter=True)
            .order_by(last.desc().nulls_last(), CONVERSATION.c.created_at.desc(), CONVERSATION.c.id)
            .limit(limit)
        )
        one = shelf(Conversation)
        rows = self.connection.execute(statement).mappings()
        return [_Newest(one.record(row), row["inbound"], row["communication"]) for row in rows]

    def _newest_thread(self, patients: Iterable[str]) -> Mapping[str, str]:
        columns = CONVERSATION.c
        rows = self.connection.execute(
            select(columns.party_id, columns.id)
            .where(columns.party_id.in_(sorted(patients)))
            .order_by(columns.last_inbound_at.asc().nulls_first(), columns.created_at)
        )
        return {row.party_id: row.id for row in rows}

    def _among(
        self,
        kind: type[R],
        column: ColumnElement[Any],
        values: Iterable[str],
        *where: ColumnElement[bool],
        order: Sequence[ColumnElement[Any]] = (),
    ) -> tuple[R, ...]:
        wanted = sorted(set(values))
        return self.records(kind, column.in_(wanted), *where, order=order) if wanted else ()

    def _by_id(self, kind: type[R], column: ColumnElement[Any], ids: Iterable[str | None]) -> Mapping[str, R]:
        found: Iterable[Any] = self._among(kind, column, [id for id in ids if id is not None])
        return {record.id: record for record in found}

    def _people(self, ids: Iterable[str | None]) -> Mapping[str, Party]:
        wanted = sorted({id for id in ids if id is not None})
        if not wanted:
            return {}
        rows = self.connection.execute(select(PARTY).where(PARTY.c.id.in_(wanted))).mappings().all()
        return {one.id: one for one in self.parties(rows)}

    def _requests(self, attempts: Iterable[Communication]) -> Mapping[str, CommunicationRequest]:
        return self._by_id(CommunicationRequest, REQUEST.c.id, (attempt.request_id for attempt in attempts))


def _in(record: InboundRecord, conversation: Conversation, people: Mapping[str, Party]) -> ThreadLine:
    person = people.get(conversation.party_id or "")
    who = (person and person.name) or record.inbound.display_name or conversation.address.value
    return ThreadLine(record.inbound.received_at, "in", record.inbound.body, who, inbound=record)


def _out(attempt: Communication, requests: Mapping[str, CommunicationRequest], people: Mapping[str, Party]) -> ThreadLine:
    person = people.get(attempt.recipient_id)
    who = (person and person.name) or attempt.address.value
    return ThreadLine(attempt.sent_at, "out", attempt.text, who, request=requests.get(attempt.request_id), communication=attempt)


def _by_patient(records: Iterable[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for record in records:
        found.setdefault(record.patient_id, []).append(record)
    return found
