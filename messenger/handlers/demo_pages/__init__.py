"""The demo's page: a phone, the clinic's morning, what staff receive, what is planned, and a clock to turn forward."""

from messenger.handlers.demo_pages.backend import DemoBackend, DemoState, Outcome
from messenger.handlers.demo_pages.routes import build_router

__all__ = ["DemoBackend", "DemoState", "Outcome", "build_router"]
