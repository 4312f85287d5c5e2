"""procrastinate: so many jobs due at one instant (``python -m benchmarks.peers.due_procrastinate 10000 postgresql://... 120``).

An empty database is given. The jobs are deferred in batches before the clock starts, as its documentation advises for many; then a worker
with 50 tasks at a time runs them. It stops after so many seconds: what it has sent by then counts.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import time

from procrastinate import App, PsycopgConnector

sent = 0


async def main(count: int, url: str, seconds: float) -> None:
    """Load, let go, wait for the last one; one line of JSON."""
    app = App(connector=PsycopgConnector(conninfo=url))
    done = asyncio.Event()

    @app.task(name="send")
    async def send(number: int) -> None:
        global sent
        sent += 1
        if sent == count:
            done.set()

    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        began = time.perf_counter()
        for first in range(0, count, 500):
            await send.batch_defer_async(*({"number": number} for number in range(first, min(first + 500, count))))
        loaded = time.perf_counter() - began
        began = time.perf_counter()
        worker = asyncio.create_task(app.run_worker_async(concurrency=50, install_signal_handlers=False, wait=True))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(done.wait(), seconds)
        print(json.dumps({"sent": sent, "seconds": time.perf_counter() - began, "load": loaded}))
        worker.cancel()
        await asyncio.gather(worker, return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2], float(sys.argv[3])))
