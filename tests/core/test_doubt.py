"""Which message of a provider's list is whose, where several attempts with the same words are in doubt."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from messenger.core.doubt import matched

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def test_a_message_is_no_later_attempts() -> None:
    assert matched({"a": at(0), "b": at(40)}, {"m": at(1)}) == {"a": "m"}
    assert matched({"a": at(0), "b": at(40)}, {"m": at(41)}) == {"b": "m"}


def test_a_provider_whose_clock_is_behind() -> None:
    assert matched({"a": at(0), "b": at(20)}, {"m": at(-30), "n": at(-10)}) == {"a": "m", "b": "n"}


def test_a_list_that_cuts_off_what_is_less_than_a_second() -> None:
    assert matched({"a": at(0.9), "b": at(60.9)}, {"m": at(60)}) == {"b": "m"}


@given(st.lists(st.tuples(st.integers(2, 300), st.booleans()), min_size=1, max_size=6))
def test_what_was_taken_is_found_and_nothing_else(attempts: list[tuple[int, bool]]) -> None:
    """Attempts two seconds apart or more, each taken at once or lost."""
    began, seconds = {}, 0
    for index, (pause, _) in enumerate(attempts):
        seconds += pause
        began[f"a{index}"] = at(seconds)
    taken = {f"a{index}" for index, (_, is_taken) in enumerate(attempts) if is_taken}
    listed = {f"m-{id}": began[id] for id in taken}
    assert matched(began, listed) == {id: f"m-{id}" for id in taken}


@given(
    st.dictionaries(st.text("ab", min_size=1), st.integers(0, 99), max_size=6),
    st.dictionaries(st.text("mn", min_size=1), st.integers(0, 99)),
)
def test_no_message_is_two_attempts_and_none_is_wasted(began: dict[str, int], taken: dict[str, int]) -> None:
    found = matched({id: at(seconds) for id, seconds in began.items()}, {id: at(seconds) for id, seconds in taken.items()})
    assert len(set(found.values())) == len(found) == min(len(began), len(taken))
