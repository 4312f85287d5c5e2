"""The staff page of ``serve``: sign-in, today, tasks, threads, enrolling, booking, blocking time. Works without JavaScript."""

from messenger.handlers.staff_pages.routes import build_router

__all__ = ["build_router"]
