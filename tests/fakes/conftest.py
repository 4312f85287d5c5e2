"""The fakes' own tests run with the same fixtures as everyone else's."""

from tests.fakes.fixtures import fake_mail, fake_telegram, fake_twilio

__all__ = ["fake_mail", "fake_telegram", "fake_twilio"]
