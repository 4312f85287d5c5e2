"""The addresses of the demo. Mounted by ``demo`` only: whoever reaches them may act as patient and as staff."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, HTTPException, Query, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import RedirectResponse, Response

from messenger.core.understanding import Language
from messenger.handlers.demo_pages.backend import DemoBackend, Outcome, ProviderState
from messenger.handlers.pages import HEADERS, Pages, json_answer, json_island, language_of, remember_language

Id = Annotated[str, Field(max_length=64)]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class TextBody(_Body):
    """A text or a tap from a phone."""

    phone: Id
    text: str | None = Field(None, max_length=2000)
    button: str | None = Field(None, max_length=200)
    language: Language = "en"


class ClockBody(_Body):
    """How far to turn the clock: minutes, or to the next message."""

    advance_minutes: int | None = Field(None, ge=1, le=60 * 24 * 90)
    to_next: bool = False


class StaffBody(_Body):
    """What a member of staff does, on what."""

    act: str = Field(max_length=32)
    task: Id | None = None
    appointment: Id | None = None
    phone: Id | None = None
    text: str | None = Field(None, max_length=2000)


class ProviderBody(_Body):
    """What sending does from now on."""

    state: ProviderState


class ResetBody(_Body):
    """Nothing to say."""

    confirm: Literal[True] = True


async def own_page_only(request: Request) -> None:
    """Refuse a request that a page of another site made: only JSON, which needs a preflight, and never marked cross-site."""
    if request.headers.get("content-type", "").split(";")[0].strip() != "application/json":
        raise HTTPException(415, "send application/json")
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise HTTPException(403, "this page acts for nobody else")


def build_router(backend: DemoBackend, pages: Pages, zone: ZoneInfo) -> APIRouter:
    """``/`` and ``/demo/...``: the demo's page and its JSON. ``zone`` is the clinic's."""
    router = APIRouter(include_in_schema=False)
    own = [Depends(own_page_only)]

    @router.get("/")
    async def page(request: Request) -> Response:
        language = language_of(request)
        words = json_island({one: pages.words[one].below("demo") | pages.words[one].below("shared") for one in pages.words})
        answer = pages.render("demo.html", language, zone, words=words)
        remember_language(answer, request, language, secure=False)
        return answer

    @router.get("/staff")
    @router.get("/staff/{rest:path}")
    async def staff_page(rest: str = "") -> Response:
        """Where links to staff lead: there is no staff page here, its tasks are on ours. The code after "#" goes with the reader."""
        return RedirectResponse("/?tasks", 303, headers=dict(HEADERS))

    @router.get("/demo/state")
    async def state(after: Annotated[int, Query(ge=0)] = 0) -> Response:
        return json_answer(await backend.state(after))

    @router.post("/demo/text", dependencies=own)
    async def text(body: TextBody) -> Response:
        if (body.text or "").strip() == "" and not body.button:
            return json_answer({"done": False, "because": "nothing to send"}, 422)
        return await _answer(lambda: backend.text(body.phone, body.text, body.button, body.language))

    @router.post("/demo/clock", dependencies=own)
    async def clock(body: ClockBody) -> Response:
        if body.to_next == (body.advance_minutes is not None):
            return json_answer({"done": False, "because": "give advance_minutes or to_next"}, 422)
        if body.advance_minutes is None:
            return await _answer(backend.to_next)
        minutes = body.advance_minutes
        return await _answer(lambda: backend.advance(minutes))

    @router.post("/demo/staff", dependencies=own)
    async def staff(body: StaffBody) -> Response:
        return await _answer(lambda: backend.staff(body.act, body.task, body.appointment, body.phone, body.text))

    @router.post("/demo/provider", dependencies=own)
    async def provider(body: ProviderBody) -> Response:
        return await _answer(lambda: backend.provider(body.state))

    @router.post("/demo/reset", dependencies=own)
    async def reset(body: ResetBody) -> Response:
        return await _answer(backend.reset)

    return router


async def _answer(work: Callable[[], Awaitable[Outcome]]) -> Response:
    outcome = await work()
    return json_answer(outcome, 200 if outcome["done"] else 409)
