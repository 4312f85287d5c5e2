"""Settings of an installation, from the environment or an ``.env`` file. A missing one is named in one line, with what it is for."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PURPOSES = {
    "PUBLIC_URL": "the address that patients and providers reach, e.g. https://text.clinic.example; signatures are checked against it",
    "SECRET_KEY": "keys cookies, links and look-ups; make one with: messenger doctor --new-key",
    "CLINIC_DIR": "the clinic's folder; make one with: messenger init DIR, or pass --sample to try the sample clinic",
    "TWILIO_AUTH_TOKEN": "checks that webhooks come from Twilio (the primary token, not an API key)",
    "TWILIO_FROM": "the number that texts come from (or TWILIO_MESSAGING_SERVICE_SID)",
    "MAIL_FROM": "the sender of e-mail to staff",
}


class SettingsError(ValueError):
    """A setting is missing or unusable; the message is one line that names it and says what it is for."""


class Settings(BaseSettings):
    """One field per variable of the same name in capitals. Secrets never show in a repr."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", hide_input_in_errors=True)

    database_url: str = "sqlite:///messenger.db"
    clinic_dir: Path | None = None
    public_url: str = ""
    secret_key: SecretStr = SecretStr("")
    twilio_account_sid: str = ""
    twilio_auth_token: SecretStr = SecretStr("")
    twilio_from: str = ""
    twilio_messaging_service_sid: str = ""
    twilio_segments_per_second: float | None = Field(None, gt=0, le=1000)
    twilio_base_url: str = ""
    telegram_bot_token: SecretStr = SecretStr("")
    telegram_webhook_secret: SecretStr = SecretStr("")
    telegram_base_url: str = ""
    telegram_staff_chat: int | None = None
    smtp_url: SecretStr = SecretStr("")
    mail_from: str = ""
    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65535)

    @field_validator("public_url")
    @classmethod
    def _no_trailing_slash(cls, value: str) -> str:
        return value.rstrip("/")

    @property
    def secret_keys(self) -> tuple[bytes, ...]:
        """The keys, newest first: a list during rotation, separated by commas or spaces."""
        return tuple(part.encode() for part in re.split(r"[\s,]+", self.secret_key.get_secret_value()) if part)

    @property
    def twilio_tokens(self) -> tuple[str, ...]:
        """The auth tokens, newest first."""
        return tuple(part for part in re.split(r"[\s,]+", self.twilio_auth_token.get_secret_value()) if part)

    @property
    def hash_key(self) -> bytes:
        """The key that addresses are looked up by: from the oldest secret key, so that rotation does not lose anybody."""
        keys = self.secret_keys
        return hashlib.sha256(b"look-up:" + (keys[-1] if keys else b"demo")).digest()

    @property
    def channels(self) -> frozenset[str]:
        """The channels that these settings switch on."""
        twilio = {"sms", "voice"} if self.twilio_account_sid else set()
        telegram = {"telegram"} if self.telegram_bot_token.get_secret_value() else set()
        email = {"email"} if self.smtp_url.get_secret_value() else set()
        return frozenset(twilio | telegram | email)

    def require_for_serve(self, sample: bool) -> None:
        """Raises SettingsError naming the first variable that ``serve`` cannot do without."""
        if not self.public_url:
            raise missing("PUBLIC_URL")
        if not re.match(r"https?://[^/\s]+", self.public_url):
            raise SettingsError("PUBLIC_URL must be an address like https://text.clinic.example")
        if not self.secret_keys or any(len(key) < 32 for key in self.secret_keys):
            raise missing("SECRET_KEY", "at least 32 characters")
        if self.clinic_dir is None and not sample:
            raise missing("CLINIC_DIR")
        if self.twilio_account_sid and not self.twilio_tokens:
            raise missing("TWILIO_AUTH_TOKEN")
        if self.twilio_account_sid and not (self.twilio_from or self.twilio_messaging_service_sid):
            raise missing("TWILIO_FROM")
        if self.smtp_url.get_secret_value() and not self.mail_from:
            raise missing("MAIL_FROM")


def missing(name: str, also: str = "") -> SettingsError:
    """The one line about a variable that is not set."""
    return SettingsError(f"{name} is not set{f' ({also})' if also else ''}: {PURPOSES[name]}")


def read(**given: object) -> Settings:
    """The settings of this process; ``given`` fields go before the environment.

    Raises:
        SettingsError: a value that cannot be used.
    """
    try:
        return Settings(**given)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as error:
        first = error.errors()[0]
        name = "_".join(str(part) for part in first["loc"]).upper()
        raise SettingsError(f"{name} is unusable: {first['msg']}") from None
