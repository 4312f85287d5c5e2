"""Private pages behind an unguessable link: questions, common questions, how to get ready, the ride home, the calendar entry."""

from messenger.handlers.patient_pages.routes import build_router

__all__ = ["build_router"]
