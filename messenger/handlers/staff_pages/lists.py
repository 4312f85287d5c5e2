"""The pages that show: today, tasks, threads, one thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import Response as Reply

from messenger.core.appointment import Appointment
from messenger.core.clinic import Clinic
from messenger.core.desk.marks import mendable, too_soon
from messenger.core.party import Party
from messenger.core.questionnaire import Response
from messenger.core.states import Conversation
from messenger.core.task import Task
from messenger.handlers.pages import HEADERS, filled, language_of
from messenger.handlers.staff_pages import answers
from messenger.handlers.staff_pages.access import Session
from messenger.handlers.staff_pages.room import Room, telephone
from messenger.ports.views import ThreadLine, VisitRow

SHOWN = timedelta(days=14)
"""How far back what did not arrive is shown."""

CLEARING = frozenset({"clearance", "screening"})


@dataclass(frozen=True)
class Visit:
    """A visit with what its row shows. ``ride`` is a ride state or ``not_needed``; ``main``: what comes next, ``rest``: the other acts.

    ``uncleared``: a clinician must clear the patient for it, and has not (or no longer)."""

    row: VisitRow
    ride: str
    telephone: str | None
    main: str | None
    rest: tuple[str, ...]
    uncleared: bool = False

    @property
    def over(self) -> bool:
        """Whether nothing more will happen in it."""
        return not self.row.appointment.is_live


def visit(room: Room, row: VisitRow) -> Visit:
    """``row`` with what may be done about it."""
    service = room.shell.clinic.services.get(row.appointment.service)
    needed = row.ride is not None or (service is not None and service.ride_required)
    uncleared = service is not None and service.after_clearance and row.appointment.is_live and service.id not in row.cleared
    met = row.ride is not None and row.ride.present_at_start
    main, rest = visit_acts(row.appointment, room.shell.clinic, room.shell.clock.now(), needed, met)
    ride = (row.ride.state if row.ride else "unasked") if needed else "not_needed"
    return Visit(row, ride, telephone(row.patient), main, rest, uncleared)


def visit_acts(
    appointment: Appointment, clinic: Clinic, now: datetime, ride_needed: bool, met: bool = False
) -> tuple[str | None, tuple[str, ...]]:
    """What staff may do about a visit at ``now``: first what comes next, then the rest. ``met``: the adult was met before the session."""
    main, rest = _acts_in_time(appointment, ride_needed, met)
    mend = ("reopen",) if mendable(appointment, now) else ()
    now_possible = tuple(act for act in rest if too_soon(act, appointment, clinic, now) is None)
    return None if main is None or too_soon(main, appointment, clinic, now) else main, (*now_possible, *mend)


def _acts_in_time(appointment: Appointment, ride_needed: bool, met: bool) -> tuple[str | None, tuple[str, ...]]:
    """The acts that fit the standing of a visit, whatever the time."""
    ride = ("ride-confirmed",) if ride_needed else ()
    if appointment.status == "arrived" and ride_needed:
        rest = ("come-now", "complete", "cancel")
        return ("adult-home", rest) if met else ("adult-here", ("adult-home", *rest))
    if appointment.status == "arrived":
        return "complete", ("cancel",)
    if appointment.status == "noshow":
        return None, ("arrive", "complete")
    if appointment.is_live:
        confirm = () if appointment.confirmed_at else ("confirm",)
        return "arrive", (*ride, *confirm, "complete", "no-show", "cancel")
    return None, ()


def task_acts(task: Task, session: Session) -> tuple[str, ...]:
    """What staff may do about a task, the likeliest first."""
    if task.status == "done":
        return ()
    clearing = ("clear", "not-clear") if task.kind in CLEARING and task.patient_id and session.may_clear else ()
    own = (task.owner or "").casefold() in (session.account.name.casefold(), (session.account.member or "").casefold())
    take = ("ack",) if task.status == "open" else () if own else ("over",)
    closes = not clearing and (session.may_clear or not task.clinical)
    return (*take, *clearing, *(("done",) if closes else ()))


def add(router: APIRouter, room: Room) -> None:
    """``/staff/today``, ``/staff/tasks``, ``/staff/undelivered``, ``/staff/threads`` and ``/staff/threads/{id}``."""
    clinic = room.shell.clinic

    @router.get("/staff/today")
    async def today(request: Request, day: str = "") -> Reply:
        session = await room.session(request)
        now = clinic.local(room.shell.clock.now())
        shown = _day(day) or now.date()
        since, until = (datetime.combine(one, time(0), clinic.time_zone) for one in (shown, shown + timedelta(days=1)))
        rows = [visit(room, row) for row in await room.shell.views.day(since, until)]
        return await room.show(
            request,
            session,
            "staff_today.html",
            "today",
            day=since + timedelta(hours=12),
            is_today=shown == now.date(),
            before=shown - timedelta(days=1),
            after=shown + timedelta(days=1),
            chosen=shown,
            visits=rows,
            tasks=[task for task in await room.shell.views.tasks() if task.priority == "urgent" and task.status == "open"],
        )

    @router.get("/staff/tasks")
    async def tasks(request: Request, done: bool = False) -> Reply:
        session = await room.session(request)
        found = await room.shell.views.tasks(done)
        people = await room.parties(task.patient_id for task in found)
        rows = [(task, people.get(task.patient_id or ""), task_acts(task, session)) for task in found]
        return await room.show(request, session, "staff_tasks.html", "tasks", rows=rows, done=done, telephone=telephone)

    @router.get("/staff/undelivered")
    async def undelivered(request: Request) -> Reply:
        session = await room.session(request)
        found = await room.shell.views.undelivered(room.shell.clock.now() - SHOWN)
        rows = [(one, task_acts(one.task, session) if one.task else (), telephone(one.person)) for one in found]
        return await room.show(request, session, "staff_undelivered.html", "tasks", rows=rows, detours=room.shell.detours)

    @router.get("/staff/threads")
    async def threads(request: Request) -> Reply:
        session = await room.session(request)
        found = await room.shell.views.threads()
        return await room.show(request, session, "staff_threads.html", "threads", threads=found)

    @router.get("/staff/threads/{id}")
    async def thread(request: Request, id: str) -> Reply:
        session = await room.session(request)
        conversation = await room.shell.store.run(lambda uow: uow.get(Conversation, id))
        if conversation is None:
            raise HTTPException(404, "there is no such conversation", headers=dict(HEADERS))
        party = (await room.parties([conversation.party_id])).get(conversation.party_id or "")
        lines = await room.shell.views.thread(id)
        about = [task for task in await room.shell.views.tasks() if _about(task, conversation, party)]
        if request.headers.get("x-live") is None:
            await room.access.audit(session.account.id, "read", f"conversation:{id}")
        responses = await _answers(room, party) if session.may_clear else ()
        language = language_of(request, clinic.languages)

        def say(key: str) -> str:
            return str(filled(room.shell.catalog.raw(language, key), False, clinic=clinic.name, phone=clinic.phone))

        number = conversation.address.value if conversation.address.channel == "sms" else telephone(party)
        return await room.show(
            request,
            session,
            "staff_thread.html",
            "threads",
            conversation=conversation,
            party=party,
            lines=with_stamps(lines),
            number=number,
            tasks=[(task, task_acts(task, session)) for task in about],
            sheets=answers.sheets(responses, room.shell.questionnaires, say, language),
            trends=answers.trends(responses, room.shell.questionnaires, say, language),
        )


async def _answers(room: Room, party: Party | None) -> tuple[Response, ...]:
    """What ``party`` answered, oldest first."""
    return await room.shell.store.run(lambda uow: uow.responses_of(party.id)) if party is not None else ()


def with_stamps(lines: tuple[ThreadLine, ...]) -> list[tuple[bool, ThreadLine]]:
    """Lines, each with whether a time stamp stands above it: the first, and one after a gap of ten minutes."""
    stamped = []
    last: datetime | None = None
    for line in lines:
        stamped.append((last is None or line.at - last > timedelta(minutes=10), line))
        last = line.at
    return stamped


def _about(task: Task, conversation: Conversation, party: Party | None) -> bool:
    return task.conversation_id == conversation.id or (party is not None and task.patient_id == party.id)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
