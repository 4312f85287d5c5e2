"""What only one process at a time may do: a row in the database says who, and for how long."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from messenger.service.shell import Shell

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Terms:
    """``lasts``: how long a lease holds; who dies without a word is replaced after this time. ``extended``: how often it is extended, so
    that two extensions may fail before it is lost. ``asked``: how often it is asked for while another one has it."""

    lasts: timedelta = timedelta(seconds=30)
    extended: timedelta = timedelta(seconds=10)
    asked: timedelta = timedelta(seconds=5)


USUAL = Terms()


async def alone(shell: Shell, name: str, work: Callable[[], Awaitable[None]], terms: Terms = USUAL) -> None:
    """Run ``work`` while this process has the lease ``name``, and wait for the lease while another process has it; for ever.

    ``work`` is cancelled when the lease could not be extended in time, and started again with the next one. The lease is released
    when ``alone`` is cancelled. Raises what ``work`` raises; where ``work`` returns, this returns.
    """
    holder = shell.ids.new()
    while True:
        until = await _taken(shell, name, holder, terms)
        if until is not None:
            log.info("lease %s: taken", name)
            try:
                if await _while_held(shell, name, holder, until, work, terms):
                    return
            finally:
                await _released(shell, name, holder)
        await asyncio.sleep(terms.asked.total_seconds())


async def _while_held(shell: Shell, name: str, holder: str, until: datetime, work: Callable[[], Awaitable[None]], terms: Terms) -> bool:
    """True where ``work`` returned, False where the lease was lost."""
    working = asyncio.ensure_future(work())
    try:
        while True:
            await asyncio.wait({working}, timeout=terms.extended.total_seconds())
            if working.done():
                await working
                return True
            extended = await _taken(shell, name, holder, terms)
            until = extended or until
            # Where the database does not answer, it is still ours until the next try would come too late.
            if extended is None and until - shell.clock.now() < terms.extended:
                log.warning("lease %s: lost", name)
                return False
    finally:
        working.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await working


async def _taken(shell: Shell, name: str, holder: str, terms: Terms) -> datetime | None:
    """Until when the lease is ours, counted from before we asked; None where it is another's or the database does not answer."""
    now = shell.clock.now()
    try:
        ours = await shell.store.run(lambda uow: uow.take_lease(name, holder, now, now + terms.lasts))
    except Exception as error:
        log.warning("lease %s: cannot be asked for (%s)", name, type(error).__name__)
        return None
    return now + terms.lasts if ours else None


async def _released(shell: Shell, name: str, holder: str) -> None:
    """Let the next one have it at once. Where the database does not answer, it runs out by itself."""
    with contextlib.suppress(Exception):
        await shell.store.run(lambda uow: uow.release_lease(name, holder))
