"""``serving.application`` behind real sockets, with fakes of the services around it."""

from __future__ import annotations

from tests.fakes.fixtures import fake_mail, fake_telegram, fake_twilio

__all__ = ["fake_mail", "fake_telegram", "fake_twilio"]
