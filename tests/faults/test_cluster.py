"""Three ``serve`` processes on one PostgreSQL, under load: restarted one by one, then killed one by one. ``make fire`` does it for minutes."""

from __future__ import annotations

import random
from pathlib import Path

from tests.fakes.server import serve
from tests.faults.burst import SlowTwilio
from tests.faults.cluster import cluster


async def test_rolling_restarts_lose_nothing_and_neither_does_fire(postgres_url: str, tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(1, 2**31)
    print(f"seed {seed}")
    twilio = SlowTwilio(random.Random(seed))
    async with serve(twilio), cluster(postgres_url, tmp_path, twilio, random.Random(seed)) as three:
        figures = three.figures
        await three.under_load("stop", ends=3)
        assert await three.quiet() == [], "a process that was asked to go left something open"
        assert figures.unanswered_posts == 0, "a text met nobody, although two processes were there"
        await three.under_load("kill", ends=4)
        await three.recover()
        three.judge()
        assert figures.broken == []
        assert figures.texts > 10 and figures.due > 20
