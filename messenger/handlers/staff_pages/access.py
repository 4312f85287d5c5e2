"""Who is signed in: argon2 passwords, a signed cookie, a token in every form, and a slow door after failures.

Source: OWASP ASVS 4.0 sections 2.2.1 (slow-down), 3.3 (session time limits), 4.2.2 (CSRF); RFC 6265bis for cookie attributes.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, get_args

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from fastapi import Request
from itsdangerous import BadData, URLSafeSerializer
from starlette.responses import Response

from messenger.core.clinic import Role
from messenger.ports.records import Account, AuditEvent
from messenger.service.shell import Shell

SESSION_COOKIE = "staff_session"
ENTRY_COOKIE = "staff_entry"
FLASH_COOKIE = "staff_flash"
PATH = "/staff"
IDLE = timedelta(hours=2)
LONGEST = timedelta(hours=12)
RENEW_AFTER = timedelta(minutes=5)

ROLES: tuple[Role, ...] = get_args(Role)

FREE_TRIES = 5
FREE_TRIES_OF_A_NAME = 20
LONGEST_WAIT = timedelta(minutes=15)
LONGEST_WAIT_OF_A_NAME = timedelta(minutes=1)
REMEMBERED = 4096
NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$CidapWwkkla5AQB/AsRvWw$DOR0JRAOZ613O+HP24Sd3s+NI8P5Co5Q32xrLchmwiw"
"""The hash of a random password that nobody has: an unknown name takes as long to refuse as a wrong password."""


@dataclass(frozen=True)
class Session:
    """Somebody signed in. ``csrf`` must come back in every form of the session. Times are aware UTC."""

    account: Account
    csrf: str
    since: datetime
    seen: datetime

    @property
    def role(self) -> Role:
        """The person's role; what the account says beside the three that exist counts as the front desk's."""
        return next((role for role in ROLES if role == self.account.role), "front-desk")

    @property
    def may_clear(self) -> bool:
        """Whether the person may decide on clearance and close what is urgent: everybody but the front desk."""
        return self.role != "front-desk"


class TooManyTries(Exception):
    """Too many failed sign-ins; ``wait`` is how long until the next try is looked at."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__("too many failed sign-ins")
        self.wait = wait


@dataclass(frozen=True)
class _Failures:
    count: int
    until: datetime


class SlowDown:
    """Failed sign-ins per name and client, and per name: after some free tries each failure doubles the wait. One process's memory."""

    def __init__(self) -> None:
        self._failures: OrderedDict[tuple[str, str], _Failures] = OrderedDict()

    def check(self, name: str, client: str, now: datetime) -> None:
        """Raises TooManyTries while the wait after earlier failures lasts."""
        waits = [entry.until - now for key in self._keys(name, client) if (entry := self._failures.get(key)) and entry.until > now]
        if waits:
            raise TooManyTries(max(waits))

    def failed(self, name: str, client: str, now: datetime) -> None:
        """Count one more failure."""
        limits = ((FREE_TRIES, LONGEST_WAIT), (FREE_TRIES_OF_A_NAME, LONGEST_WAIT_OF_A_NAME))
        for key, (free, longest) in zip(self._keys(name, client), limits, strict=True):
            old = self._failures.pop(key, None)
            count = old.count + 1 if old and now - old.until < LONGEST_WAIT else 1
            wait = min(timedelta(seconds=2 ** min(count - free, 20)), longest) if count >= free else timedelta(0)
            self._failures[key] = _Failures(count, now + wait)
        while len(self._failures) > REMEMBERED:
            self._failures.popitem(last=False)

    def succeeded(self, name: str, client: str) -> None:
        """Forget the failures of this name from this client."""
        self._failures.pop(self._keys(name, client)[0], None)

    @staticmethod
    def _keys(name: str, client: str) -> tuple[tuple[str, str], tuple[str, str]]:
        return (name.casefold(), client), (name.casefold(), "*")


class Access:
    """Sign-in and sessions of the staff page. ``secrets``: newest first; all of them are accepted, the first one signs."""

    def __init__(self, shell: Shell, secrets: Sequence[str], secure: bool) -> None:
        keys = list(reversed(secrets))
        self._shell = shell
        self._secure = secure
        self._signer = URLSafeSerializer(keys, salt="staff-session", signer_kwargs={"digest_method": hashlib.sha256})
        self._flash = URLSafeSerializer(keys, salt="staff-flash", signer_kwargs={"digest_method": hashlib.sha256})
        self._entry = URLSafeSerializer(keys, salt="staff-entry", signer_kwargs={"digest_method": hashlib.sha256})
        self._hasher = PasswordHasher()
        self._slow = SlowDown()
        self._checking = asyncio.Semaphore(2)

    # --- signing in and out ---------------------------------------------------------------------------------------

    def entry_token(self, request: Request) -> tuple[str, str]:
        """What the sign-in form carries, and the cookie that it must come back with."""
        nonce = self._read(self._entry, request.cookies.get(ENTRY_COOKIE))
        nonce = nonce if isinstance(nonce, str) else self._shell.ids.token()
        return hashlib.sha256(nonce.encode()).hexdigest(), str(self._entry.dumps(nonce))

    def entry_fits(self, request: Request, token: str) -> bool:
        """Whether a posted sign-in form is one that this browser was given."""
        nonce = self._read(self._entry, request.cookies.get(ENTRY_COOKIE))
        return isinstance(nonce, str) and hmac.compare_digest(hashlib.sha256(nonce.encode()).hexdigest().encode(), token.encode())

    async def sign_in(self, name: str, password: str, client: str) -> Session | None:
        """The new session, or None where name or password is wrong. Raises TooManyTries."""
        now = self._shell.clock.now()
        self._slow.check(name, client, now)
        account = await self._shell.store.run(lambda uow: uow.account_named(name))
        usable = account is not None and account.disabled_at is None
        async with self._checking:
            right = await asyncio.to_thread(self._verify, account.password_hash if account and usable else NOBODY, password)
        if account is None or not usable or not right:
            self._slow.failed(name, client, now)
            if account is not None:
                await self.audit(account.id, "sign-in-refused", f"account:{account.id}")
            return None
        self._slow.succeeded(name, client)
        await self.audit(account.id, "sign-in", f"account:{account.id}")
        return Session(account, self._shell.ids.token(), now, now)

    def _verify(self, password_hash: str, password: str) -> bool:
        try:
            return self._hasher.verify(password_hash, password)
        except (VerificationError, InvalidHashError):
            return False

    # --- the session ----------------------------------------------------------------------------------------------

    async def session(self, request: Request) -> Session | None:
        """Who sent ``request``, or None: no cookie, one not signed by us, too old, idle too long, or the account was changed."""
        kept = self._read(self._signer, request.cookies.get(SESSION_COOKIE))
        if not isinstance(kept, dict):
            return None
        now = self._shell.clock.now()
        since, seen = datetime.fromisoformat(kept["since"]), datetime.fromisoformat(kept["seen"])
        if now - since > LONGEST or now - seen > IDLE or since > now + timedelta(minutes=5):
            return None
        account = await self._shell.store.run(lambda uow: uow.get(Account, str(kept["account"])))
        if account is None or account.disabled_at is not None or kept["print"] != _print(account):
            return None
        return Session(account, str(kept["csrf"]), since, seen)

    def keep(self, response: Response, session: Session, renewed: bool = False) -> None:
        """Write ``session`` into a cookie of ``response``; with ``renewed`` only where it was last seen a while ago."""
        now = self._shell.clock.now()
        if renewed and now - session.seen < RENEW_AFTER:
            return
        kept = {"account": session.account.id, "csrf": session.csrf, "since": session.since.isoformat(), "seen": now.isoformat()}
        self._set(response, SESSION_COOKIE, str(self._signer.dumps({**kept, "print": _print(session.account)})))

    def drop(self, response: Response) -> None:
        """Forget the session."""
        response.delete_cookie(SESSION_COOKIE, path=PATH, secure=self._secure, httponly=True, samesite="strict")

    def enter(self, response: Response, cookie: str) -> None:
        """Write the cookie that a sign-in form must come back with."""
        self._set(response, ENTRY_COOKIE, cookie)

    def form_fits(self, session: Session, token: str) -> bool:
        """Whether a posted form carries the session's token."""
        return hmac.compare_digest(session.csrf.encode(), token.encode())

    # --- one word for the next page --------------------------------------------------------------------------------

    def say(self, response: Response, done: bool, because: str) -> None:
        """Leave word for the next page."""
        self._set(response, FLASH_COOKIE, str(self._flash.dumps([done, because[:400]])), 60)

    def said(self, request: Request) -> tuple[bool, str] | None:
        """The word left by the last page."""
        kept = self._read(self._flash, request.cookies.get(FLASH_COOKIE))
        return (bool(kept[0]), str(kept[1])) if isinstance(kept, list) and len(kept) == 2 else None

    def heard(self, response: Response) -> None:
        """The word has been shown."""
        response.delete_cookie(FLASH_COOKIE, path=PATH, secure=self._secure, httponly=True, samesite="strict")

    async def audit(self, actor: str, action: str, subject: str) -> None:
        """Write down who did or read what. Source: 45 CFR 164.312(b)."""
        event = AuditEvent(self._shell.ids.new(), self._shell.clock.now(), actor, action, subject)
        await self._shell.store.run(lambda uow: uow.add(event))

    @staticmethod
    def _read(signer: URLSafeSerializer, value: str | None) -> Any:
        if not value:
            return None
        try:
            return signer.loads(value)
        except BadData:
            return None

    def _set(self, response: Response, name: str, value: str, seconds: int | None = None) -> None:
        response.set_cookie(name, value, max_age=seconds, path=PATH, secure=self._secure, httponly=True, samesite="strict")


def _print(account: Account) -> str:
    """Changes when the password does, so that every older session ends."""
    return hashlib.sha256(account.password_hash.encode()).hexdigest()[:16]
