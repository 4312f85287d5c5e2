"""kill -9 at a few random points of a burst; ``make kills`` does two hundred on each engine. The seed is in the output of a failure."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.fakes.server import serve
from tests.faults.burst import DUE, Burst, SlowTwilio
from tests.faults.lives import installed


@pytest.mark.parametrize(("database_url", "points", "held"), [("sqlite", 6, 3), ("postgres", 4, 2)], indirect=["database_url"])
async def test_deaths_in_a_burst_lose_nothing_and_double_nothing(database_url: str, points: int, held: int, tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(1, 2**31)
    print(f"seed {seed}")
    twilio = SlowTwilio(random.Random(seed))
    async with serve(twilio), installed(database_url, tmp_path, twilio) as served:
        found = await Burst(served, twilio, random.Random(seed)).play(points, held)
    assert found.broken == []
    assert found.points == points and found.held == held and found.planned == DUE * points
