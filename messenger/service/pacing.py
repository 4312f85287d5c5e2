"""Who may leave now and who waits for the sender: its pace in segments a second, and patience where its provider asked for it.

One look at the senders for a whole batch, and one row written for each that has a pace and was used: what has no limit costs nothing more.
Safety texts and urgent pages never wait here.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from messenger.core.communication import CommunicationRequest
from messenger.core.gate import is_answer, is_urgent
from messenger.core.pace import Sender, Standing, opens_at, paused, place, used
from messenger.core.party import Address
from messenger.ports.store import UnitOfWork
from messenger.service.shell import Shell

LAST_CALL = timedelta(seconds=30)
"""What would be of no use any more by the time of its place gets the next free one."""


class Pacer:
    """The senders of one batch, in one unit of work."""

    def __init__(self, shell: Shell, uow: UnitOfWork, now: datetime) -> None:
        """Nothing is read before a message asks."""
        self._shell, self._uow, self._now = shell, uow, now
        self._seen: dict[str, Sender] | None = None
        self._held: dict[str, Sender] = {}

    def put_off(self, request: CommunicationRequest, address: Address | None) -> CommunicationRequest | None:
        """``request`` with the time of its turn where its sender cannot take it now, else None."""
        if address is None or is_urgent(request):
            return None
        sender, rate = self._sender(address.channel), self._rate(address.channel)
        waits = sender.is_paused(self._now) or (rate is not None and opens_at(sender, rate, self._now) > self._now)
        if not waits:
            return None
        due = sender.paused_until or self._now if rate is None else self._place(request, sender, rate)
        why = f"its provider asked for patience ({sender.paused_because})" if sender.is_paused(self._now) else f"{rate:g} segments a second"
        since = request.waiting_since or request.due
        return replace(
            request, status="active", due=due, lease_until=None, waiting_since=since, status_reason=f"waits for its sender: {why}"
        )

    def left(self, address: Address, segments: int) -> None:
        """A message of ``segments`` leaves now."""
        rate = self._rate(address.channel)
        if rate is not None:
            after = used(self._sender(address.channel), rate, segments if address.channel == "sms" else 1, self._now)
            self._set(after)

    def keep(self) -> None:
        """Write down what was used."""
        for _, sender in sorted(self._held.items()):
            self._uow.save(sender)

    def _place(self, request: CommunicationRequest, sender: Sender, rate: float) -> datetime:
        standing: Standing = "answer" if is_answer(request) else "again" if request.waiting_since is not None else "new"
        due, after = place(sender, rate, standing, self._now)
        if request.useful_until is not None and due + LAST_CALL >= request.useful_until:
            due, after = place(sender, rate, "answer", self._now)
        self._set(after)
        return due

    def _rate(self, channel: str) -> float | None:
        return self._shell.paces.get(channel)

    def _sender(self, channel: str) -> Sender:
        if self._rate(channel) is not None:
            # Locked until commit: two processes must not spend one sender's second twice.
            if channel not in self._held:
                self._held[channel] = self._uow.get(Sender, channel) or Sender(channel)
            return self._held[channel]
        if self._seen is None:
            self._seen = {sender.name: sender for sender in self._uow.senders()}
        return self._seen.get(channel) or Sender(channel)

    def _set(self, sender: Sender) -> None:
        self._held[sender.name] = sender


def hold_sender(uow: UnitOfWork, channel: str, code: str, retry_after: float | None, now: datetime) -> None:
    """The provider of ``channel`` asked for patience: everything that this sender would send waits, not only this message."""
    sender = uow.get(Sender, channel) or Sender(channel)
    uow.save(paused(sender, code, retry_after, now))
