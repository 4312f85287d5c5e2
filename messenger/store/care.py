"""The unit of work's part for questionnaires, flags, tasks, clearances, the waitlist, and what operation needs."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Insert, bindparam, delete, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert

from messenger.core.questionnaire import Response
from messenger.core.task import Flag, Task
from messenger.ports import Clearance, FeedState, WaitlistEntry
from messenger.store.tables import TABLES
from messenger.store.unit import Unit

RESPONSE = TABLES["response"]
FLAG = TABLES["flag"]
TASK = TABLES["task"]
CLEARANCE = TABLES["clearance"]
WAITLIST = TABLES["waitlist_entry"]
FEED_STATE = TABLES["feed_state"]
HEARTBEAT = TABLES["heartbeat"]
ONCE = TABLES["once"]
LEASE = TABLES["lease"]

# "urgent" comes after "routine" in the alphabet.
URGENT_FIRST = (TASK.c.priority.desc(), TASK.c.created_at, TASK.c.id)
NOT_DONE = TASK.c.status != "done"


class Care(Unit):
    """What was answered, what needs a person, who may come, who waits."""

    def responses_of(self, patient_id: str) -> tuple[Response, ...]:
        """All questionnaire responses of a patient, oldest first."""
        self._hold(patient_id)
        return self.records(Response, RESPONSE.c.patient_id == patient_id, order=(RESPONSE.c.started_at, RESPONSE.c.id))

    def flags_of(self, patient_id: str) -> tuple[Flag, ...]:
        """All flags of a patient, oldest first."""
        self._hold(patient_id)
        return self.records(Flag, FLAG.c.patient_id == patient_id, order=(FLAG.c.at, FLAG.c.id))

    def tasks_of(self, patient_id: str, *, done: bool = False) -> tuple[Task, ...]:
        """Tasks of a patient that are not done (with ``done``: all), oldest first."""
        self._hold(patient_id)
        wanted = () if done else (NOT_DONE,)
        return self.records(Task, TASK.c.patient_id == patient_id, *wanted, order=(TASK.c.created_at, TASK.c.id))

    def open_tasks(self) -> tuple[Task, ...]:
        """All tasks not done: urgent first, then oldest first."""
        return self.records(Task, NOT_DONE, order=URGENT_FIRST)

    def task_with_key(self, key: str) -> Task | None:
        """The task with ``key`` that is not done, or None."""
        found = self.connection.execute(select(TASK.c.id).where(TASK.c.key == key, NOT_DONE)).scalar()
        task = None if found is None else self.get(Task, found)
        # Another process may have closed it while we waited for its lock.
        return task if task is not None and task.status != "done" else None

    def task_with_code(self, code: str) -> Task | None:
        """The newest task with the reply code ``code``, or None."""
        newest = select(TASK.c.id).where(TASK.c.code == code).order_by(TASK.c.created_at.desc(), TASK.c.id.desc()).limit(1)
        found = self.connection.execute(newest).scalar()
        return None if found is None else self.get(Task, found)

    def clearances_of(self, patient_id: str) -> tuple[Clearance, ...]:
        """Oldest first."""
        self._hold(patient_id)
        return self.records(Clearance, CLEARANCE.c.patient_id == patient_id, order=(CLEARANCE.c.at, CLEARANCE.c.id))

    def waitlist(self) -> tuple[WaitlistEntry, ...]:
        """Open entries, oldest first."""
        return self.records(WaitlistEntry, WAITLIST.c.closed_at.is_(None), order=(WAITLIST.c.created_at, WAITLIST.c.id))

    def feed_states(self) -> tuple[FeedState, ...]:
        """The state of every calendar feed that was ever read, by id."""
        return self.records(FeedState, order=(FEED_STATE.c.id,))

    def beat(self, name: str, at: datetime) -> None:
        """Write the heartbeat ``name``."""
        self.connection.execute(_BEAT[self.connection.dialect.name], {"name": name, "at": at})

    def last_beat(self, name: str) -> datetime | None:
        """The last heartbeat ``name``, or None."""
        return self.connection.execute(select(HEARTBEAT.c.at).where(HEARTBEAT.c.name == name)).scalar()

    def claim_once(self, name: str, at: datetime) -> bool:
        """True for exactly one caller ever per ``name``."""
        return self.connection.execute(_ONCE[self.connection.dialect.name], {"name": name, "at": at}).first() is not None

    def take_lease(self, name: str, holder: str, now: datetime, until: datetime) -> bool:
        """``holder`` has the lease ``name`` until ``until``; False where another one has it at ``now``."""
        wanted = {"name": name, "holder": holder, "until": until, "at": now}
        return self.connection.execute(_TAKE_LEASE[self.connection.dialect.name], wanted).first() is not None

    def release_lease(self, name: str, holder: str) -> None:
        """The lease is free, if ``holder`` has it."""
        self.connection.execute(delete(LEASE).where(LEASE.c.name == name, LEASE.c.holder == holder))


def _take_lease(dialect: str) -> ReturningInsert[Any]:
    statement = postgresql.insert(LEASE) if dialect == "postgresql" else sqlite.insert(LEASE)
    given = statement.values(name=bindparam("name"), holder=bindparam("holder"), until=bindparam("until"))
    free = or_(LEASE.c.holder == bindparam("holder"), LEASE.c.until < bindparam("at"))
    wanted = {"holder": statement.excluded["holder"], "until": statement.excluded["until"]}
    return given.on_conflict_do_update(index_elements=["name"], set_=wanted, where=free).returning(LEASE.c.holder)


_TAKE_LEASE = {dialect: _take_lease(dialect) for dialect in ("sqlite", "postgresql")}


def _beat(dialect: str) -> Insert:
    statement = postgresql.insert(HEARTBEAT) if dialect == "postgresql" else sqlite.insert(HEARTBEAT)
    return statement.on_conflict_do_update(index_elements=["name"], set_={"at": statement.excluded["at"]})


_BEAT = {dialect: _beat(dialect) for dialect in ("sqlite", "postgresql")}
_ONCE = {
    "sqlite": sqlite.insert(ONCE).on_conflict_do_nothing(index_elements=["name"]).returning(ONCE.c.name),
    "postgresql": postgresql.insert(ONCE).on_conflict_do_nothing(index_elements=["name"]).returning(ONCE.c.name),
}
