"""E-mail to staff by SMTP. Outbound only: nobody is answered here, and no patient is written to.

Source: RFC 5321 (replies: 4xx may pass, 5xx will not), RFC 3834 (automatic mail), RFC 6409 (port 587), RFC 8314 (port 465).
"""

from __future__ import annotations

import asyncio
import logging
import re
from dataclasses import dataclass, field
from datetime import datetime
from email.headerregistry import Address as Mailbox
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from typing import Self
from urllib.parse import unquote, urlsplit

import aiosmtplib

from messenger.core.party import Address
from messenger.ports.channels import Accepted, Outbound, ProviderMessage, Refused, SendOutcome, Unknown
from messenger.ports.surroundings import Clock

log = logging.getLogger(__name__)

_ADDRESS = re.compile(r"[^@\s<>,;:\"]+@[^@\s<>,;:\"]+")
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True)
class EmailSettings:
    """A mail server and our sender. ``timeout`` seconds for one message to leave.

    ``tls``: True from the first byte (smtps), False after STARTTLS where the server offers it. ``user`` and ``password`` are never sent
    in the clear to another machine.
    """

    host: str
    port: int
    sender: str
    tls: bool = False
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    timeout: float = 20.0

    @classmethod
    def of(cls, smtp_url: str, mail_from: str, timeout: float = 20.0) -> Self:
        """From SMTP_URL, ``smtp[s]://[user:password@]host[:port]``, and MAIL_FROM, ``desk@clinic.example`` or ``Desk <desk@...>``.

        User and password are percent-encoded; the port is 587 for smtp and 465 for smtps where none is given. Raises ValueError.
        """
        parts = urlsplit(smtp_url)
        if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
            raise ValueError("SMTP_URL is not of the form smtp[s]://[user:password@]host[:port]")
        if not _ADDRESS.fullmatch(parseaddr(mail_from)[1]):
            raise ValueError("MAIL_FROM holds no e-mail address")
        return cls(
            host=parts.hostname,
            port=parts.port or (465 if parts.scheme == "smtps" else 587),
            sender=mail_from,
            tls=parts.scheme == "smtps",
            user=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
            timeout=timeout,
        )


class EmailChannel:
    """Sends one message a connection. ``sent_since`` is empty: a mail server lists nothing."""

    name = "email"
    can_list = False

    def __init__(self, settings: EmailSettings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock

    async def send(self, outbound: Outbound) -> SendOutcome:
        """Send one message to a member of staff; to anybody else it is refused. The Message-ID is made of the communication's id."""
        if outbound.role != "staff":
            return Refused("not-staff")
        if not _ADDRESS.fullmatch(outbound.address.value):
            return Refused("not-an-address", None, "bad-address")
        message = self._message(outbound)
        settings = self._settings
        secret = settings.user is not None and settings.host not in _HERE
        client = aiosmtplib.SMTP(
            hostname=settings.host,
            port=settings.port,
            username=settings.user,
            password=settings.password,
            use_tls=settings.tls,
            # None: STARTTLS where the server offers it. True: or nothing is sent.
            start_tls=False if settings.tls else (True if secret else None),
            timeout=settings.timeout,
        )
        begun = False
        try:
            async with asyncio.timeout(settings.timeout):
                await client.connect()
                begun = True
                await client.send_message(message)
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            return _outcome(error, begun, outbound.request_id)
        finally:
            client.close()
        return Accepted(str(message["Message-ID"]))

    def _message(self, outbound: Outbound) -> EmailMessage:
        sender = parseaddr(self._settings.sender)
        message = EmailMessage()
        message["From"] = Mailbox(display_name=sender[0], addr_spec=sender[1])
        message["To"] = outbound.address.value
        # A header takes no line breaks; without a subject the sender's own name stands there, never a line of the text.
        message["Subject"] = " ".join(outbound.subject.split()) or sender[0] or sender[1].partition("@")[2]
        message["Date"] = format_datetime(self._clock.now())
        message["Message-ID"] = f"<{outbound.communication_id}@{sender[1].partition('@')[2]}>"
        message["Auto-Submitted"] = "auto-generated"
        message["X-Auto-Response-Suppress"] = "All"
        message.set_content(outbound.text)
        for file in outbound.attachments:
            kind, *parameters = [part.strip() for part in file.content_type.split(";")]
            main, _, sub = kind.partition("/")
            pairs = (parameter.partition("=") for parameter in parameters if "=" in parameter)
            more = {name.strip(): value.strip().strip('"') for name, _, value in pairs}
            message.add_attachment(file.content, maintype=main, subtype=sub or "octet-stream", filename=file.filename, params=more)
        return message

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        """Nothing (``can_list`` is False)."""
        return ()


def _outcome(error: Exception, begun: bool, subject: str) -> SendOutcome:
    """What an error says of the message. Before the connection stands, nothing left; after, only the server's own reply is certain."""
    match error:
        case aiosmtplib.SMTPAuthenticationError():
            log.error("the mail server refuses our sign-in")
            return Refused(str(error.code), 600, "alarm")
        case aiosmtplib.SMTPRecipientsRefused():
            code = error.recipients[0].code
            return Refused(str(code), 300, "retry") if code < 500 else Refused(str(code), None, "bad-address")
        case aiosmtplib.SMTPResponseException() if begun:
            if error.code < 0:
                return Unknown("no-reply")
            log.warning("the mail server refused %s: code %d", subject, error.code)
            return Refused(str(error.code), 300, "retry") if error.code < 500 else Refused(str(error.code))
        case _ if not begun:
            log.warning("the mail server cannot be used: %s", type(error).__name__)
            return Refused("connect", 60, "retry")
        case _:
            return Unknown(type(error).__name__)
