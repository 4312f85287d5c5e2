"""The pages that write: every act of staff, enrolling somebody, booking for somebody, blocking time."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, get_args
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import phonenumbers
from fastapi import APIRouter, HTTPException, Request
from starlette.responses import Response

from messenger.core.schedule import Slot
from messenger.core.understanding import Language
from messenger.handlers.pages import HEADERS, language_of
from messenger.handlers.staff_pages.access import Session
from messenger.handlers.staff_pages.room import Room, go, way_back
from messenger.ports.store import UnitOfWork
from messenger.service.staff import told
from messenger.service.staff_request import StaffAct, StaffResult

ON_A_ROW: Mapping[str, StaffAct] = {act: act for act in get_args(StaffAct) if act not in ("block", "unblock", "enrol", "book")}
CLINICAL = frozenset({"clear", "not-clear"})
LONGEST_REPLY = 1000
SHOWN_SLOTS = 24
AHEAD = timedelta(days=60)


class Unusable(ValueError):
    """A field cannot be used; the message is a key of the page words below ``staff.problem``."""


def add(router: APIRouter, room: Room) -> None:
    """``/staff/act``, ``/staff/enrol``, ``/staff/book`` and ``/staff/block``."""

    @router.post("/staff/act")
    async def act(request: Request) -> Response:
        session = await room.session(request)
        fields = await room.form(request, session)
        name = ON_A_ROW.get(fields.get("act", ""))
        if name is None:
            raise HTTPException(422, "there is no such act", headers=dict(HEADERS))
        back = go(way_back(fields.get("next", "")))
        if name in CLINICAL and not session.may_clear:
            room.access.say(back, False, _word(room, request, "staff.problem.not_allowed"))
            return back
        if name == "reply" and not 0 < len(fields.get("text", "").strip()) <= LONGEST_REPLY:
            room.access.say(back, False, _word(room, request, "staff.problem.reply_length", n=LONGEST_REPLY))
            return back
        outcome = await room.desk.act(
            session.account.name,
            name,
            task=fields.get("task") or None,
            appointment=fields.get("appointment") or None,
            conversation=fields.get("conversation") or None,
            text=fields.get("text", "").strip() or None,
            role=session.role,
        )
        room.access.say(back, outcome.done, _told(room, request, outcome))
        return back

    @router.get("/staff/enrol")
    async def enrol_form(request: Request) -> Response:
        session = await room.session(request)
        return await room.show(request, session, "staff_enrol.html", "enrol", given={}, problem=None)

    @router.post("/staff/enrol")
    async def enrol(request: Request) -> Response:
        session = await room.session(request)
        fields = await room.form(request, session)
        try:
            details = new_patient(fields, room.shell.clinic.phone)
        except Unusable as problem:
            return await room.show(request, session, "staff_enrol.html", "enrol", given=fields, problem=f"staff.problem.{problem}")
        outcome = await room.desk.act(session.account.name, "enrol", details=details)
        back = go(f"/staff/book?{urlencode({'patient': outcome.id})}" if outcome.done and outcome.id else "/staff/enrol")
        room.access.say(back, outcome.done, _told(room, request, outcome))
        return back

    @router.get("/staff/book")
    async def book_form(request: Request) -> Response:
        session = await room.session(request)
        return await _book_page(room, request, session, dict(request.query_params))

    @router.post("/staff/book")
    async def book(request: Request) -> Response:
        session = await room.session(request)
        fields = await room.form(request, session)
        slot = fields.get("slot", "").split("|")
        details = {"patient": fields.get("patient", ""), "service": fields.get("service", "")}
        again = f"/staff/book?{urlencode({**details, 'day': fields.get('day', '')})}"
        if len(slot) != 3 or not all(details.values()):
            back = go(again)
            room.access.say(back, False, _word(room, request, "staff.problem.slot"))
            return back
        details |= dict(zip(("start", "practitioner", "location"), slot, strict=True), clears=fields.get("clears", ""))
        outcome = await room.desk.act(session.account.name, "book", details=details, role=session.role)
        back = go(f"/staff/today?day={_local_day(room, slot[0])}" if outcome.done else again)
        room.access.say(back, outcome.done, _told(room, request, outcome))
        return back

    @router.get("/staff/block")
    async def block_form(request: Request) -> Response:
        session = await room.session(request)
        return await _block_page(room, request, session, {}, None)

    @router.post("/staff/block")
    async def block(request: Request) -> Response:
        session = await room.session(request)
        fields = await room.form(request, session)
        if fields.get("block"):
            outcome = await room.desk.act(session.account.name, "unblock", details={"block": fields["block"]})
        else:
            try:
                details = blocked_time(fields, room.shell.clinic.time_zone)
            except Unusable as problem:
                return await _block_page(room, request, session, fields, f"staff.problem.{problem}")
            outcome = await room.desk.act(session.account.name, "block", details=details)
        back = go("/staff/block")
        room.access.say(back, outcome.done, _told(room, request, outcome))
        return back


def new_patient(fields: Mapping[str, str], clinic_phone: str) -> dict[str, str]:
    """``name``, ``phone`` (E.164), ``language`` and ``consent`` of a person who phoned.

    Raises:
        Unusable: no name, no number that could exist, no agreement to texts.
    """
    name = " ".join(fields.get("name", "").split())
    if not 0 < len(name) <= 120:
        raise Unusable("name")
    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(clinic_phone, "US")) or "US"
        number = phonenumbers.parse(fields.get("phone", ""), region)
    except phonenumbers.NumberParseException as error:
        raise Unusable("phone") from error
    if not phonenumbers.is_possible_number(number):
        raise Unusable("phone")
    if fields.get("agreed") != "yes":
        raise Unusable("agreed")
    language = fields.get("language", "")
    if language not in get_args(Language):
        raise Unusable("language")
    phone = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return {"name": name, "phone": phone, "language": language, "consent": "yes"}


def blocked_time(fields: Mapping[str, str], zone: ZoneInfo) -> dict[str, str]:
    """``start`` and ``end`` (ISO, UTC), ``because``, ``practitioner`` and ``location`` (ids, or empty: all) of time to block.

    Raises:
        Unusable: a date or time that cannot be read or does not exist in ``zone``, or an end that is not after the start.
    """
    try:
        day = date.fromisoformat(fields.get("day", ""))
        last = date.fromisoformat(fields.get("until_day") or fields.get("day", ""))
        start = instant(day, time.fromisoformat(fields.get("from", "")), zone)
        end = instant(last, time.fromisoformat(fields.get("until", "")), zone)
    except Unusable:
        raise
    except ValueError as error:
        raise Unusable("time") from error
    if end <= start:
        raise Unusable("end")
    who = {key: fields.get(key, "") for key in ("practitioner", "location")}
    return {"start": start.isoformat(), "end": end.isoformat(), "because": fields.get("because", "").strip()[:200], **who}


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The local time ``at`` on ``day`` in ``zone`` as aware UTC; of two the first.

    Raises:
        Unusable: clocks jump over that time.
    """
    local = datetime.combine(day, at, zone)
    utc = local.astimezone(UTC)
    if utc.astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise Unusable("gap")
    return utc


async def _book_page(room: Room, request: Request, session: Session, given: Mapping[str, str]) -> Response:
    clinic = room.shell.clinic
    people = {party.id: party for party in await room.shell.views.patients()}
    people |= await room.parties([given.get("patient")])
    service = given.get("service", "")
    day = clinic.local(room.shell.clock.now()).date()
    with contextlib.suppress(ValueError):
        day = max(day, date.fromisoformat(given.get("day", "")))
    slots: tuple[Slot, ...] = ()
    clearance = None
    if service in clinic.services and given.get("patient") in people:
        clearance = await _clearance(room, session, given["patient"], service)
        midnight = datetime.combine(day, time(0), clinic.time_zone).astimezone(UTC)
        slots = await room.desk.free(service, max(midnight - timedelta(seconds=1), room.shell.clock.now()), SHOWN_SLOTS)
    days: dict[date, list[Slot]] = {}
    for slot in slots:
        days.setdefault(clinic.local(slot.start).date(), []).append(slot)
    names: dict[str, str] = {one.id: one.name for one in clinic.practitioners} | {one.id: one.name for one in clinic.locations}
    return await room.show(
        request,
        session,
        "staff_book.html",
        "book",
        people=sorted(people.values(), key=lambda party: (party.name or "~").casefold()),
        given=given,
        chosen=day,
        days=list(days.values()),
        clearance=clearance,
        names=names,
    )


async def _clearance(room: Room, session: Session, patient: str, service: str) -> str | None:
    """What stands before booking ``service``: an open crisis, a clearance that a clinician must give, or None."""
    if not room.shell.clinic.services[service].after_clearance:
        return None

    def work(uow: UnitOfWork) -> tuple[bool, bool]:
        given = {each.service: each.clear for each in uow.clearances_of(patient)}
        return any(each.crisis for each in uow.conversations_of(patient)), given.get(service, False)

    crisis, cleared = await room.shell.store.run(work)
    return "crisis" if crisis else None if cleared else "uncleared" if session.may_clear else "ask_clinician"


async def _block_page(room: Room, request: Request, session: Session, given: Mapping[str, str], problem: str | None) -> Response:
    clinic = room.shell.clinic
    now = room.shell.clock.now()
    blocks = await room.shell.store.run(lambda uow: uow.blocks_between(now, now + AHEAD))
    names: dict[str | None, str] = {}
    for one in (clinic.practitioners, clinic.locations):
        names |= {each.id: each.name for each in one}
    own = [block for block in blocks if block.source == "staff"]
    today = clinic.local(now).date()
    return await room.show(
        request, session, "staff_block.html", "block", blocks=own, names=names, given=given, problem=problem, chosen=today
    )


def _local_day(room: Room, start: str) -> str:
    try:
        return room.shell.clinic.local(datetime.fromisoformat(start)).date().isoformat()
    except ValueError:
        return ""


def _told(room: Room, request: Request, outcome: StaffResult) -> str:
    """What happened, a sentence of its own, or why not, in the reader's language."""
    said = told(room.shell, outcome, language_of(request, room.shell.clinic.languages))
    return f"{said[:1].upper()}{said[1:]}." if outcome.done else said


def _word(room: Room, request: Request, key: str, **values: Any) -> str:
    return room.pages.words[language_of(request, room.shell.clinic.languages)](key, **values)
