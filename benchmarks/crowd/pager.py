"""The doors of ``benchmarks.crowd.doors`` with a provider that notes when each page of staff was handed to it.

``python -m benchmarks.crowd.pager URL PORT``; ``GET /bench/pages`` answers with ``[[task code, time.monotonic()], ...]``, oldest first.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from time import monotonic

import uvicorn

from benchmarks.crowd import NoOp
from benchmarks.crowd.doors import application
from messenger.ports.channels import Outbound, SendOutcome


@dataclass
class Pager(NoOp):
    """Takes everything at once; ``paged`` holds the code of each urgent page by SMS with the instant that it came."""

    paged: list[tuple[str, float]] = field(default_factory=list)

    async def send(self, outbound: Outbound) -> SendOutcome:
        if outbound.key == "staff.urgent" and outbound.task_code is not None:
            self.paged.append((outbound.task_code, monotonic()))
        return await super().send(outbound)


def main(url: str, port: int) -> None:
    """Serve until ended."""
    pager = Pager()
    app = application(url, port, pager)

    @app.get("/bench/pages")
    async def pages() -> list[tuple[str, float]]:
        return pager.paged

    uvicorn.run(app, host="127.0.0.1", port=port, log_level="warning", access_log=False, proxy_headers=False, server_header=False)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
