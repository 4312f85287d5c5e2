"""``/p/{token}/...`` and ``/c/{token}.ics``. Opening a page changes nothing: what a phone's preview fetches has no effect."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import RedirectResponse, Response

from messenger.core.understanding import Language
from messenger.handlers.pages import HEADERS, Pages, TooLarge, filled, language_of, read_form, remember_language, telephone
from messenger.handlers.patient_pages.faq import answers
from messenger.handlers.patient_pages.visit import ride_answer, visit_facts
from messenger.ports.records import PrivateLink
from messenger.service import pages as service
from messenger.service.shell import Shell

QUESTIONS = frozenset({"screening", "checkin"})
RIDE = "ride"
VISITS = frozenset({"prepare", RIDE})
ABOUT = "about"
OPENS_ABOUT = frozenset({ABOUT, "prepare"})
"""Links that open the page of common questions; the ride's does not: it names the medicine, and somebody else holds that link."""

FORM = "page"
NOTHING_WRONG: Mapping[str, str] = {}


@dataclass(frozen=True)
class Corridor:
    """What all private pages share."""

    shell: Shell
    pages: Pages
    secure: bool

    def language(self, request: Request, theirs: Language | None, *, readers: bool = False) -> Language:
        """The language asked for with ``?lang=``, else that of the texts, else the browser's; where ``readers``, the browser's before
        that of the texts, since somebody else holds the link."""
        known = self.shell.clinic.languages
        if theirs is None or readers or request.query_params.get("lang") in known:
            return language_of(request, known, theirs or known[0])
        return theirs

    def after(self, request: Request, link: PrivateLink, **query: str) -> Response:
        """What a form leads to: the page again, in the language that it was read in. A reload of that sends nothing."""
        asked = request.query_params.get("lang")
        lang = {"lang": asked} if asked in self.shell.clinic.languages else {}
        told = urlencode({**query, **lang})
        return RedirectResponse(f"/p/{link.token}/{link.page}{'?' if told else ''}{told}", 303, headers=dict(HEADERS))

    def word(self, language: Language, key: str, strong: bool = False, **fill: object) -> str:
        """The text of the words key ``key``, filled in; with ``strong`` as markup that sets the values off."""
        clinic = self.shell.clinic
        known: dict[str, object] = {"clinic": clinic.name, "phone": telephone(clinic.phone)}
        return filled(self.shell.catalog.raw(language, key), strong, **known | fill)

    def show(self, request: Request, language: Language, template: str, status: int = 200, **values: Any) -> Response:
        """The page ``template``. It may use the words of texts too: ``word(key)``, what the clinic's clinician approved."""
        clinic = self.shell.clinic

        def word(key: str, strong: bool = False, **fill: object) -> str:
            return self.word(language, key, strong, **fill)

        response = self.pages.render(
            template, language, clinic.time_zone, status, clinic=clinic, page_languages=clinic.languages, word=word, **values
        )
        remember_language(response, request, language, self.secure)
        return response

    def gone(self, request: Request) -> Response:
        """The link does not open (any more): a friendly page with the clinic's phone. Unknown and expired look the same."""
        return self.show(request, self.language(request, None), "patient_gone.html", 404)


def build_router(shell: Shell, pages: Pages, public_url: str) -> APIRouter:
    """The private pages. Cookies (the language only) are Secure where ``public_url`` is https."""
    corridor = Corridor(shell, pages, public_url.startswith("https:"))
    router = APIRouter(include_in_schema=False)

    @router.get("/c/{token}.ics")
    async def calendar(request: Request, token: str) -> Response:
        content = await service.calendar_file(shell, token)
        if content is None:
            return corridor.gone(request)
        headers = {**HEADERS, "Content-Disposition": 'inline; filename="appointment.ics"'}
        return Response(content, media_type="text/calendar; charset=utf-8", headers=headers)

    @router.get("/p/{token}")
    @router.get("/p/{token}/{page}")
    async def page(request: Request, token: str, page: str = "") -> Response:
        link = await service.link(shell, token)
        if link is None or link.page not in QUESTIONS | VISITS | {ABOUT}:
            return corridor.gone(request)
        if page == ABOUT and link.page in OPENS_ABOUT:
            return await _about(corridor, request, link)
        if page != link.page:
            return RedirectResponse(f"/p/{token}/{link.page}", 303, headers=dict(HEADERS))
        if link.page in QUESTIONS:
            return await _questions(corridor, request, link)
        return await _visit(corridor, request, link)

    @router.post("/p/{token}/{page}")
    async def submit(request: Request, token: str, page: str) -> Response:
        if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            raise HTTPException(403, "this page takes answers from itself only", headers=dict(HEADERS))
        try:
            fields = await read_form(request)
        except TooLarge as error:
            raise HTTPException(413, "the form is too large", headers=dict(HEADERS)) from error
        except ValueError as error:
            raise HTTPException(400, "not a form", headers=dict(HEADERS)) from error
        link = await service.link(shell, token)
        if link is None or link.page != page:
            return corridor.gone(request)
        if page in QUESTIONS:
            return await _answers(corridor, request, link, fields)
        if page == RIDE:
            return await _ride(corridor, request, link, fields)
        raise HTTPException(405, "nothing to send here", headers={**HEADERS, "Allow": "GET"})

    return router


async def _questions(
    corridor: Corridor, request: Request, link: PrivateLink, given: Mapping[str, str] | None = None, bad: Mapping[str, str] = NOTHING_WRONG
) -> Response:
    found = await service.screening_page(corridor.shell, link.token)
    if found is None:
        return corridor.gone(request)
    language = corridor.language(request, found.language)
    asked = found.asked
    sent = request.query_params.get("sent") is not None
    done = found.finished and (sent or all(link_id in found.answered for link_id in asked))
    if done and given is None and request.query_params.get("change") is None:
        return corridor.show(request, language, "patient_thanks.html", again=not sent, urgent=found.urgent, words=link.page, link=link)
    return corridor.show(
        request,
        language,
        "patient_questions.html",
        422 if bad else 200,
        items=[found.questionnaire.item(link_id) for link_id in asked],
        given=found.answered if given is None else given,
        bad=bad,
        words=link.page,
        credit=found.questionnaire.credit.get(language) if any(found.questionnaire.item(link_id).official for link_id in asked) else None,
        more=request.query_params.get("more") is not None,
    )


async def _answers(corridor: Corridor, request: Request, link: PrivateLink, fields: Mapping[str, str]) -> Response:
    found = await service.screening_page(corridor.shell, link.token)
    if found is None:
        return corridor.gone(request)
    asked = found.questionnaire.form(FORM)  # also what is asked of others: nothing that was sent in is lost
    answers = {link_id: fields[link_id].strip() for link_id in asked if fields.get(link_id, "").strip()}
    try:
        saved = await service.submit_screening(corridor.shell, link.token, answers)
    except service.BadAnswer as problem:
        return await _questions(corridor, request, link, answers, problem.wrong)
    if not saved:
        return corridor.gone(request)
    after = await service.screening_page(corridor.shell, link.token)
    if after is not None and not after.finished and set(after.asked) - set(found.asked) - after.answered.keys():
        return corridor.after(request, link, more="1")
    return corridor.after(request, link, sent="1")


async def _about(corridor: Corridor, request: Request, link: PrivateLink) -> Response:
    language = corridor.language(request, await service.language_of(corridor.shell, link))
    clinic = corridor.shell.clinic

    def word(key: str) -> str:
        return corridor.word(language, key)

    found = answers(clinic, language, word)
    return corridor.show(request, language, "patient_about.html", answers=found, link=link, back=link.page != ABOUT)


async def _visit(
    corridor: Corridor, request: Request, link: PrivateLink, given: Mapping[str, str] | None = None, bad: str = ""
) -> Response:
    found = await service.visit_page(corridor.shell, link.token)
    if found is None:
        return corridor.gone(request)
    return corridor.show(
        request,
        corridor.language(request, found.language, readers=link.page == RIDE),
        f"patient_{link.page}.html",
        422 if bad else 200,
        visit=found.appointment,
        ride=found.ride,
        facts=visit_facts(corridor.shell.clinic, found.appointment),
        link=link,
        given=given or {},
        bad=bad,
        told=request.query_params.get("said") == "cannot",
    )


async def _ride(corridor: Corridor, request: Request, link: PrivateLink, fields: Mapping[str, str]) -> Response:
    answer = ride_answer(fields, corridor.shell.clinic.phone)
    if answer.bad:
        return await _visit(corridor, request, link, fields, answer.bad)
    if answer.cannot:
        done = await service.decline_ride(corridor.shell, link.token, answer.backup)
    else:
        found = await service.visit_page(corridor.shell, link.token)
        language = corridor.language(request, found.language if found else None, readers=True)
        done = await service.confirm_ride(corridor.shell, link.token, answer.name, answer.phone, answer.backup, language)
    if not done:
        return corridor.gone(request)
    return corridor.after(request, link, **({"said": "cannot"} if answer.cannot else {}))
