"""The addresses of the staff page, put together."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import APIRouter

from messenger.handlers.pages import Pages
from messenger.handlers.staff_pages import forms, lists, sign_in
from messenger.handlers.staff_pages.access import Access
from messenger.handlers.staff_pages.desk import Desk
from messenger.handlers.staff_pages.room import Room
from messenger.service.shell import Shell


def build_router(shell: Shell, pages: Pages, secrets: Sequence[str], public_url: str) -> APIRouter:
    """``/staff/...``. ``secrets`` sign cookies, newest first; cookies are Secure where ``public_url`` is https."""
    secure = public_url.startswith("https:")
    room = Room(shell, Desk(shell), pages, Access(shell, secrets, secure), secure)
    router = APIRouter(include_in_schema=False)
    for part in (sign_in, lists, forms):
        part.add(router, room)
    return router
