"""What all staff pages share: who is signed in, the frame round a page, and what a posted form must carry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from fastapi import HTTPException, Request
from starlette.responses import RedirectResponse, Response

from messenger.core.party import Party
from messenger.handlers.pages import HEADERS, Pages, TooLarge, language_of, read_form, remember_language
from messenger.handlers.staff_pages.access import Access, Session
from messenger.handlers.staff_pages.desk import Desk
from messenger.service.shell import Shell

SIGN_IN = "/staff/sign-in"
TODAY = "/staff/today"


@dataclass(frozen=True)
class Room:
    """The staff pages' own four walls."""

    shell: Shell
    desk: Desk
    pages: Pages
    access: Access
    secure: bool

    async def session(self, request: Request) -> Session:
        """Who is signed in. Raises HTTPException (303, to the sign-in page) where nobody is."""
        session = await self.access.session(request)
        if session is None:
            wish = request.url.path + (f"?{request.url.query}" if request.url.query else "") if request.method == "GET" else TODAY
            raise HTTPException(303, "sign in", headers={**HEADERS, "Location": f"{SIGN_IN}?next={quote(wish)}"})
        return session

    async def show(self, request: Request, session: Session, template: str, here: str, **values: Any) -> Response:
        """The page ``template`` for ``session``; ``here`` is the part of the navigation that it belongs to."""
        clinic = self.shell.clinic
        language = language_of(request, clinic.languages)
        tasks = await self.shell.views.tasks()
        said = self.access.said(request)
        response = self.pages.render(
            template,
            language,
            clinic.time_zone,
            clinic=clinic,
            session=session,
            here=here,
            said=said,
            waiting=len(tasks),
            urgent=any(task.priority == "urgent" and task.status == "open" for task in tasks),
            now=self.shell.clock.now(),
            path=request.url.path + (f"?{request.url.query}" if request.url.query else ""),
            service_name=lambda id: _capital(clinic.services[id].label.get(language, id) if id in clinic.services else id),
            **values,
        )
        if said is not None:
            self.access.heard(response)
        if request.headers.get("x-live") is None:
            self.access.keep(response, session, renewed=True)
        remember_language(response, request, language, self.secure)
        return response

    async def form(self, request: Request, session: Session) -> dict[str, str]:
        """The fields of a posted form. Raises HTTPException: 413 too large, 400 not a form, 403 without the session's token."""
        fields = await posted(request)
        if not self.access.form_fits(session, fields.pop("csrf", "")):
            raise HTTPException(403, "this form is out of date; open the page again", headers=dict(HEADERS))
        return fields

    async def parties(self, ids: Iterable[str | None]) -> Mapping[str, Party]:
        """The parties with ``ids``, by id."""
        wanted = {id for id in ids if id}
        found = await self.shell.store.run(lambda uow: [uow.get(Party, id) for id in wanted])
        return {party.id: party for party in found if party is not None}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


async def posted(request: Request) -> dict[str, str]:
    """The fields of a posted form. Raises HTTPException: 413 too large, 400 not a form."""
    try:
        return await read_form(request)
    except TooLarge as error:
        raise HTTPException(413, "the form is too large", headers=dict(HEADERS)) from error
    except ValueError as error:
        raise HTTPException(400, "not a form", headers=dict(HEADERS)) from error


def way_back(wish: str) -> str:
    """``wish`` where it is an address of the staff pages, else the page of today: nobody is sent to another site."""
    fine = wish.startswith("/staff/") and not any(part in wish for part in ("//", "\\", "\r", "\n")) and not wish.startswith(SIGN_IN)
    return wish if fine else TODAY


def go(address: str) -> RedirectResponse:
    """Go and get ``address``."""
    return RedirectResponse(address, 303, headers=dict(HEADERS))


def telephone(party: Party | None) -> str | None:
    """The number to call a person on, in E.164, or None."""
    address = party.on("sms") or party.on("voice") if party else None
    return address.value if address else None
