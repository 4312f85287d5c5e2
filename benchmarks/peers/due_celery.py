"""Celery with Redis: so many tasks with one eta (``python -m benchmarks.peers.due_celery 10000 redis://... prefork``).

The tasks are sent before the clock starts and the worker, with as many processes as there are processors (its default) or eight threads,
has fetched them all; the clock starts at their eta.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from celery import Celery

app = Celery("due", broker=os.environ.get("DUE_BROKER", "redis://127.0.0.1:6379"))
app.conf.task_ignore_result = True
FETCHING = timedelta(seconds=4)
"""How long the worker has to start, and as long again for each 2,000 tasks."""


@app.task(name="send")
def send(number: int) -> None:
    """Hand a message to a provider that does nothing: one byte in a file that all processes of the worker share."""
    file = os.open(os.environ["DUE_SENT"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(file, b".")
    os.close(file)


def main(count: int, broker: str, pool: str) -> None:
    """Load, wait for the eta, wait for the last one; one line of JSON."""
    app.conf.broker_url = broker
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "sent"
        log.touch()
        began, fetching = time.perf_counter(), FETCHING * (1 + count / 2000)
        eta = datetime.now(UTC) + fetching + timedelta(milliseconds=1.5 * count)
        with app.connection_for_write() as connection:
            producer = app.amqp.Producer(connection)
            for number in range(count):
                send.apply_async((number,), eta=eta, producer=producer)
        loaded = time.perf_counter() - began
        concurrency = ["-c", "8"] if pool == "threads" else []
        command = [sys.executable, "-m", "celery", "-A", "benchmarks.peers.due_celery", "worker", "-P", pool, *concurrency, "-l", "error"]
        environment = {**os.environ, "DUE_BROKER": broker, "DUE_SENT": str(log), "PYTHONWARNINGS": "ignore"}
        worker = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            time.sleep(max(0.0, (eta - datetime.now(UTC)).total_seconds()))
            began, until = time.perf_counter(), time.perf_counter() + 120
            while log.stat().st_size < count and time.perf_counter() < until:
                time.sleep(0.01)
            print(json.dumps({"sent": log.stat().st_size, "seconds": time.perf_counter() - began, "load": loaded}))
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3])
