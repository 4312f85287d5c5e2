"""A stand-in for a mail server on aiosmtpd, in the test's own event loop."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


@dataclass(frozen=True)
class Mail:
    """One accepted message: its envelope and its parsed content."""

    sender: str
    recipients: tuple[str, ...]
    message: EmailMessage


@dataclass
class FakeMail:
    """A mail server. ``inbox`` what was accepted; ``refusals`` {address: "550 ..."} at RCPT; ``answers`` taken one for each DATA.

    An answer is a reply line ("451 4.7.1 try later"), or "cut-after" (the message is kept and the connection breaks before the reply),
    or "slow" (kept; the reply takes 30 s). ``users``: {name: password}; empty: no sign-in is asked for. ``sign_ins`` counts the passwords
    it was shown.
    """

    users: dict[str, str] = field(default_factory=dict)
    inbox: list[Mail] = field(default_factory=list)
    refusals: dict[str, str] = field(default_factory=dict)
    answers: deque[str] = field(default_factory=deque)
    host: str = "127.0.0.1"
    port: int = 0
    sign_ins: int = 0

    @property
    def url(self) -> str:
        """The server's address as ``smtp://[user:password@]host:port``."""
        sign_in = "".join(f"{name}:{password}@" for name, password in list(self.users.items())[:1])
        return f"smtp://{sign_in}{self.host}:{self.port}"

    async def handle_RCPT(  # noqa: N802 (the name that aiosmtpd calls)
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refusals:
            return self.refusals[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 (the name that aiosmtpd calls)
        answer = self.answers.popleft() if self.answers else ""
        if answer[:1] in {"4", "5"}:
            return answer
        content = envelope.content if isinstance(envelope.content, bytes) else str(envelope.content).encode()
        message = message_from_bytes(content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.inbox.append(Mail(envelope.mail_from or "", tuple(envelope.rcpt_tos), message))
        if answer == "cut-after":
            transport: Any = server.transport
            transport.abort()
        if answer == "slow":
            await asyncio.sleep(30)
        return "250 OK queued as 12345"

    def _authenticate(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, auth: Any) -> AuthResult:
        self.sign_ins += 1
        if not isinstance(auth, LoginPassword):
            return AuthResult(success=False, handled=False)
        right = self.users.get(auth.login.decode()) == auth.password.decode()
        return AuthResult(success=right, handled=right)


@contextlib.asynccontextmanager
async def serve_mail(fake: FakeMail) -> AsyncIterator[str]:
    """Run a mail server and yield its address, ``smtp://...``."""
    loop = asyncio.get_running_loop()
    connections: list[SMTP] = []

    def connection() -> SMTP:
        made = SMTP(
            fake,
            hostname="mail.clinic.example",
            loop=loop,
            enable_SMTPUTF8=True,
            auth_required=bool(fake.users),
            auth_require_tls=False,
            authenticator=fake._authenticate,
        )
        connections.append(made)
        return made

    server = await loop.create_server(connection, fake.host, 0)
    fake.port = server.sockets[0].getsockname()[1]
    try:
        yield fake.url
    finally:
        server.close()
        for made in connections:
            transport: Any = made.transport
            if transport is not None:
                transport.abort()
            handler: Any = made._handler_coroutine
            if handler is not None:
                handler.cancel()
        await server.wait_closed()
