"""The unit of work's part for questionnaires, flags, tasks, clearances, the waitlist, and what operation needs."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, or_, select

from messenger.core.questionnaire import Response
from messenger.core.task import Flag, Task
from messenger.ports.records import Clearance, FeedState, WaitlistEntry
from messenger.store.prepared import Prepared
from messenger.store.tables import TABLES
from messenger.store.unit import Unit, finding

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
        return self.find(RESPONSES_OF, patient=patient_id)

    def flags_of(self, patient_id: str) -> tuple[Flag, ...]:
        """All flags of a patient, oldest first."""
        self._hold(patient_id)
        return self.find(FLAGS_OF, patient=patient_id)

    def tasks_of(self, patient_id: str, *, done: bool = False) -> tuple[Task, ...]:
        """Tasks of a patient that are not done (with ``done``: all), oldest first."""
        self._hold(patient_id)
        return self.find(_ALL_TASKS_OF if done else TASKS_OF, patient=patient_id)

    def open_tasks(self) -> tuple[Task, ...]:
        """All tasks not done: urgent first, then oldest first."""
        return self.find(_OPEN_TASKS)

    def task_with_key(self, key: str) -> Task | None:
        """The task with ``key`` that is not done, or None."""
        found = self.first(_TASK_WITH_KEY, key=key)
        task = None if found is None else self.get(Task, found)
        # Another process may have closed it while we waited for its lock.
        return task if task is not None and task.status != "done" else None

    def task_with_code(self, code: str) -> Task | None:
        """The newest task with the reply code ``code``, or None."""
        found = self.first(_TASK_WITH_CODE, code=code)
        return None if found is None else self.get(Task, found)

    def clearances_of(self, patient_id: str) -> tuple[Clearance, ...]:
        """Oldest first."""
        self._hold(patient_id)
        return self.find(CLEARANCES_OF, patient=patient_id)

    def waitlist(self) -> tuple[WaitlistEntry, ...]:
        """Open entries, oldest first."""
        return self.find(_WAITLIST)

    def feed_states(self) -> tuple[FeedState, ...]:
        """The state of every calendar feed that was ever read, by id."""
        return self.find(_FEED_STATES)

    def beat(self, name: str, at: datetime) -> None:
        """Write the heartbeat ``name``."""
        self.driver.run(_BEAT, {"name": name, "at": at})

    def last_beat(self, name: str) -> datetime | None:
        """The last heartbeat ``name``, or None."""
        found: datetime | None = self.first(_LAST_BEAT, name=name)
        return found

    def claim_once(self, name: str, at: datetime) -> bool:
        """True for exactly one caller ever per ``name``."""
        return self.first(_ONCE, name=name, at=at) is not None

    def take_lease(self, name: str, holder: str, now: datetime, until: datetime) -> bool:
        """``holder`` has the lease ``name`` until ``until``; False where another one has it at ``now``."""
        return self.first(_TAKE_LEASE, name=name, holder=holder, until=until, at=now) is not None

    def release_lease(self, name: str, holder: str) -> None:
        """The lease is free, if ``holder`` has it."""
        self.driver.run(_RELEASE_LEASE, {"name": name, "holder": holder})


_PATIENT: Any = bindparam("patient")
RESPONSES_OF = finding(Response, RESPONSE.c.patient_id == _PATIENT, order=(RESPONSE.c.started_at, RESPONSE.c.id))
FLAGS_OF = finding(Flag, FLAG.c.patient_id == _PATIENT, order=(FLAG.c.at, FLAG.c.id))
_OLDEST_TASK = (TASK.c.created_at, TASK.c.id)
TASKS_OF = finding(Task, TASK.c.patient_id == _PATIENT, NOT_DONE, order=_OLDEST_TASK)
_ALL_TASKS_OF = finding(Task, TASK.c.patient_id == _PATIENT, order=_OLDEST_TASK)
_OPEN_TASKS = finding(Task, NOT_DONE, order=URGENT_FIRST)
_TASK_WITH_KEY = Prepared(select(TASK.c.id).where(TASK.c.key == bindparam("key"), NOT_DONE))
_TASK_WITH_CODE = Prepared(
    select(TASK.c.id).where(TASK.c.code == bindparam("code")).order_by(TASK.c.created_at.desc(), TASK.c.id.desc()).limit(1)
)
CLEARANCES_OF = finding(Clearance, CLEARANCE.c.patient_id == _PATIENT, order=(CLEARANCE.c.at, CLEARANCE.c.id))
_WAITLIST = finding(WaitlistEntry, WAITLIST.c.closed_at.is_(None), order=(WAITLIST.c.created_at, WAITLIST.c.id))
_FEED_STATES = finding(FeedState, order=(FEED_STATE.c.id,))


def _beat(sql: Any) -> Any:
    new = sql.insert(HEARTBEAT)
    return new.on_conflict_do_update(index_elements=["name"], set_={"at": new.excluded["at"]})


_BEAT = Prepared(_beat)
_LAST_BEAT = Prepared(select(HEARTBEAT.c.at).where(HEARTBEAT.c.name == bindparam("name")))
_ONCE = Prepared(lambda sql: sql.insert(ONCE).on_conflict_do_nothing(index_elements=["name"]).returning(ONCE.c.name))


def _take_lease(sql: Any) -> Any:
    new = sql.insert(LEASE)
    free = or_(LEASE.c.holder == new.excluded["holder"], LEASE.c.until < bindparam("at", type_=LEASE.c.until.type))
    wanted = {"holder": new.excluded["holder"], "until": new.excluded["until"]}
    return new.on_conflict_do_update(index_elements=["name"], set_=wanted, where=free).returning(LEASE.c.holder)


_TAKE_LEASE = Prepared(_take_lease, columns=("name", "holder", "until"))
_RELEASE_LEASE = Prepared(delete(LEASE).where(LEASE.c.name == bindparam("name"), LEASE.c.holder == bindparam("holder")))
