"""Signing in and out."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import Response

from messenger.handlers.pages import HEADERS, language_of, remember_language
from messenger.handlers.staff_pages.access import TooManyTries
from messenger.handlers.staff_pages.room import SIGN_IN, TODAY, Room, go, posted, way_back

LONGEST_PASSWORD = 1024


def add(router: APIRouter, room: Room) -> None:
    """``/staff``, ``/staff/sign-in`` and ``/staff/sign-out``."""

    @router.get("/staff")
    @router.get("/staff/")
    async def door() -> Response:
        return go(TODAY)

    @router.get(SIGN_IN)
    async def form(request: Request) -> Response:
        if await room.access.session(request) is not None:
            return go(way_back(request.query_params.get("next", "")))
        return _form(room, request)

    @router.post(SIGN_IN)
    async def sign_in(request: Request) -> Response:
        fields = await posted(request)
        name, password = fields.get("name", "").strip()[:200], fields.get("password", "")
        if not room.access.entry_fits(request, fields.get("entry", "")):
            return _form(room, request, "staff.entry.stale", name, 403)
        if not name or not password or len(password) > LONGEST_PASSWORD:
            return _form(room, request, "staff.entry.wrong", name, 401)
        client = request.client.host if request.client else ""
        try:
            session = await room.access.sign_in(name, password, client)
        except TooManyTries as error:
            answer = _form(room, request, "staff.entry.wait", name, 429)
            answer.headers["Retry-After"] = str(int(error.wait.total_seconds()) + 1)
            return answer
        if session is None:
            return _form(room, request, "staff.entry.wrong", name, 401)
        answer = go(way_back(fields.get("next", "")))
        room.access.keep(answer, session)
        return answer

    @router.post("/staff/sign-out")
    async def sign_out(request: Request) -> Response:
        session = await room.session(request)
        if not room.access.form_fits(session, (await posted(request)).get("csrf", "")):
            raise HTTPException(403, "this form is out of date; open the page again", headers=dict(HEADERS))
        await room.access.audit(session.account.id, "sign-out", f"account:{session.account.id}")
        answer = go(SIGN_IN)
        room.access.drop(answer)
        return answer


def _form(room: Room, request: Request, problem: str | None = None, name: str = "", status: int = 200) -> Response:
    clinic = room.shell.clinic
    language = language_of(request, clinic.languages)
    token, cookie = room.access.entry_token(request)
    wish = way_back(request.query_params.get("next", ""))
    answer = room.pages.render(
        "staff_sign_in.html", language, clinic.time_zone, status, clinic=clinic, entry=token, problem=problem, name=name, wish=wish
    )
    room.access.enter(answer, cookie)
    remember_language(answer, request, language, room.secure)
    return answer
