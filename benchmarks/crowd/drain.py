"""One process that sends what is due, as ``serve`` does but for its doors: ``python -m benchmarks.crowd.drain URL``.

First it sends what was due a minute before, so that it is warm. Then it says "ready", waits for a line, sends everything that is due at the
crowd's NOW through a provider that does nothing, and prints one line of JSON: how many it sent, seconds from the line to the first and to
the last of them, when the first left (seconds of the epoch), and its memory (MB) before and after. With ``--at-once`` it does neither: it
begins as a process that was just started, and waits for nothing.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path

from benchmarks.crowd import EARLIER, KEY, NOW, NoOp, shell_on
from messenger.app import keep_loaded
from messenger.clock import VirtualClock
from messenger.ports.channels import Outbound, SendOutcome
from messenger.service import due
from messenger.store.sql import SqlStore


class Timed(NoOp):
    """Knows when its first and its last message came."""

    first = 0.0
    last = 0.0
    first_at = 0.0

    async def send(self, outbound: Outbound) -> SendOutcome:
        self.last = time.perf_counter()
        if not self.first:
            self.first, self.first_at = self.last, time.time()
        return await super().send(outbound)


def memory() -> float:
    """What this process holds of memory (MB); 0 where the system does not say."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)


async def main(url: str, at_once: bool) -> None:
    """Drain; see the module."""
    store = SqlStore(url, KEY, durable=True)
    provider, clock = Timed(prefix=str(time.time_ns())), VirtualClock(EARLIER)
    shell = shell_on(store, clock, provider)
    if not at_once:
        await due.run(shell, EARLIER)
        keep_loaded()
        print("ready", flush=True)
        sys.stdin.readline()
    clock.set(NOW)
    provider.sent, provider.first = 0, 0.0
    provider.ids.clear()
    before, began = memory(), time.perf_counter()
    following = await due.run(shell, NOW)
    while following is not None and following <= NOW:  # another process holds them just now, or held them
        following = await due.run(shell, NOW)
    ended = time.perf_counter()
    found = {
        "sent": provider.sent, "unique": len(provider.ids), "first": provider.first - began, "last": provider.last - began,
        "whole": ended - began, "first_at": provider.first_at, "before": before, "after": memory(),
    }  # fmt: skip
    print(json.dumps(found), flush=True)
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], "--at-once" in sys.argv))
