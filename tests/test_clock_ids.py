"""Clocks and ids."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone

import pytest

from messenger.clock import ShiftedClock, SystemClock, VirtualClock
from messenger.ids import RandomIds, SeededIds
from messenger.ports.surroundings import Clock, Ids

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
CODE = re.compile(r"[A-HJ-NPR-Z]\d{4}")


def test_every_clock_is_aware_utc() -> None:
    clocks: list[Clock] = [SystemClock(), VirtualClock(NOON.astimezone(timezone(-5 * HOUR))), ShiftedClock(SystemClock(), HOUR)]
    for clock in clocks:
        assert clock.now().tzinfo is UTC


def test_a_virtual_clock_stands_until_it_is_moved() -> None:
    clock = VirtualClock(NOON)
    assert clock.now() == clock.now() == NOON
    clock.advance(HOUR)
    assert clock.now() == NOON + HOUR
    clock.set(NOON - HOUR)
    assert clock.now() == NOON - HOUR


def test_a_shifted_clock_runs_with_its_base() -> None:
    base = VirtualClock(NOON)
    clock = ShiftedClock(base)
    clock.advance(2 * HOUR)
    base.advance(HOUR)
    assert clock.now() == NOON + 3 * HOUR
    clock.set(NOON)
    base.advance(HOUR)
    assert clock.now() == NOON + HOUR
    assert clock.offset == -HOUR


@pytest.mark.parametrize("clock", [VirtualClock(NOON), ShiftedClock(VirtualClock(NOON))])
def test_clocks_refuse_what_makes_no_sense(clock: VirtualClock | ShiftedClock) -> None:
    with pytest.raises(ValueError, match="forwards"):
        clock.advance(-HOUR)
    with pytest.raises(ValueError, match="zone"):
        clock.set(datetime(2026, 11, 2))
    assert clock.now() == NOON


def test_random_ids_rise_and_never_meet() -> None:
    clock = VirtualClock(NOON)
    ids: Ids = RandomIds(clock)
    made = [ids.new() for _ in range(10_000)]
    clock.set(NOON - HOUR)
    made.append(ids.new())
    clock.set(NOON + HOUR)
    made.append(ids.new())
    assert made == sorted(set(made))
    assert all(re.fullmatch(r"[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}", id) for id in made)
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda _: ids.new(), range(2_000)))
    assert len(set(together)) == 2_000


def test_tokens_and_codes() -> None:
    for ids in (RandomIds(SystemClock()), SeededIds(1)):
        tokens = {ids.token() for _ in range(100)}
        assert len(tokens) == 100
        assert all(re.fullmatch(r"[A-Za-z0-9_-]{22,}", token) for token in tokens)
        assert all(CODE.fullmatch(ids.code()) for _ in range(1_000))


def test_seeded_ids_are_the_same_again_and_differ_between_seeds() -> None:
    def some(seed: int) -> list[str]:
        ids = SeededIds(seed)
        return [made for _ in range(50) for made in (ids.new(), ids.token(), ids.code())]

    assert some(1) == some(1)
    assert not {one for one in some(1) if len(one) > 5} & set(some(2))
    news = SeededIds(1)
    made = [news.new() for _ in range(100)]
    assert made == sorted(made)
