"""APScheduler 3 with its own SQLite store: so many jobs due at one instant (``python -m benchmarks.peers.due_apscheduler 10000``).

``misfire_grace_time=None``: with the default of one second it drops every job that is late, and in a burst all are. The jobs are put into
the store before the clock starts; then the scheduler is let go.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import tempfile
import time
from datetime import UTC, datetime

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

NAME = "benchmarks.peers.due_apscheduler"
sent = 0
done = asyncio.Event()
wanted = 0


async def send(number: int) -> None:
    """Hand a message to a provider that does nothing."""
    global sent
    sent += 1
    if sent == wanted:
        done.set()


async def main(count: int) -> None:
    """Load, let go, wait for the last one; one line of JSON."""
    global wanted
    wanted = count
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as folder:
        scheduler = AsyncIOScheduler(jobstores={"default": SQLAlchemyJobStore(f"sqlite:///{folder}/jobs.db")}, timezone=UTC)
        scheduler.start(paused=True)
        due, began = datetime.now(UTC), time.perf_counter()
        for number in range(count):
            scheduler.add_job(f"{NAME}:send", "date", run_date=due, args=[number], misfire_grace_time=None)
        loaded = time.perf_counter() - began
        began = time.perf_counter()
        scheduler.resume()
        await done.wait()
        print(json.dumps({"sent": sent, "seconds": time.perf_counter() - began, "load": loaded}))
        scheduler.shutdown(wait=False)


if __name__ == "__main__":
    # Jobs are called by name: count in the module that they find.
    from benchmarks.peers import due_apscheduler

    asyncio.run(due_apscheduler.main(int(sys.argv[1])))
