"""Every error code that matters has its one meaning: our own table of what carriers and the provider say, walked code by code."""

from __future__ import annotations

import pytest

from messenger.core.delivery import ADDRESS_FAULTS, ELSEWHERE, FAULTS, IN_WORDS, Action, Fault
from messenger.handlers.twilio_codes import CODES, RATE, REFUSED_ACCOUNT, UNKNOWN_OUTCOME, UNLISTED, meaning_of

# Source: https://www.twilio.com/docs/api/errors/<code>, and what each asks of a sender.
STOP_THE_SENDER, CONFIGURATION, NEVER, BAD_NUMBER, OPT_OUT = (
    "stop the sender",
    "a person repairs it",
    "never again",
    "bad number",
    "opt-out",
)
SLOW_DOWN, ONCE_MORE, ONCE_OR_TWICE, LATER, OUR_DOOR = "slow down", "once more", "once or twice", "after their quiet hours", "our door"
DEMANDED: dict[int, str] = {
    20003: STOP_THE_SENDER,
    20429: SLOW_DOWN,
    21211: BAD_NUMBER,
    21212: STOP_THE_SENDER,
    21606: STOP_THE_SENDER,
    21408: CONFIGURATION,
    21608: CONFIGURATION,
    21610: OPT_OUT,
    21611: SLOW_DOWN,
    30001: SLOW_DOWN,
    21612: BAD_NUMBER,
    21614: BAD_NUMBER,
    21635: BAD_NUMBER,
    21617: NEVER,
    30003: ONCE_OR_TWICE,
    30004: NEVER,
    30005: BAD_NUMBER,
    30006: BAD_NUMBER,
    30007: CONFIGURATION,
    30008: ONCE_MORE,
    30034: STOP_THE_SENDER,
    30610: LATER,
    30941: CONFIGURATION,
    30469: CONFIGURATION,
    30861: CONFIGURATION,
    35114: NEVER,
    35115: NEVER,
    35117: NEVER,
    63016: NEVER,
    63014: NEVER,
    11200: OUR_DOOR,
    11205: OUR_DOOR,
    12300: OUR_DOOR,
}
FAULT_OF: dict[int, Fault] = {
    21635: "landline",
    30006: "landline",
    21614: "landline",
    30004: "blocked",
    63014: "blocked",
    30007: "filtered",
}


@pytest.mark.parametrize("code", DEMANDED)
def test_each_code_has_its_action(code: int) -> None:
    meaning, demanded = meaning_of(code), DEMANDED[code]
    actions: dict[str, Action] = {
        STOP_THE_SENDER: "alarm", CONFIGURATION: "alarm", OUR_DOOR: "alarm", NEVER: "final", BAD_NUMBER: "bad-address", OPT_OUT: "opted-out",
    }  # fmt: skip
    assert meaning.action == actions.get(demanded, "retry")
    assert meaning.sender is (demanded in (STOP_THE_SENDER, SLOW_DOWN))
    assert (meaning.retry_after is not None) is (meaning.action == "retry" or meaning.sender)
    assert meaning.fault == FAULT_OF.get(code, meaning.fault)
    assert (meaning.fault in ADDRESS_FAULTS) is (demanded == BAD_NUMBER)
    assert (meaning.fault == "webhook") is (demanded == OUR_DOOR)
    tries = {ONCE_MORE: 2, ONCE_OR_TWICE: 3}
    if demanded in tries:
        assert meaning.tries == tries[demanded]
    if demanded == LATER:
        assert meaning.retry_after is not None and (meaning.tries - 1) * meaning.retry_after >= 11 * 3600, "longer than their night"


def test_nothing_else_is_in_the_table_than_these_and_what_the_api_says_of_malformed_requests() -> None:
    assert set(CODES) - set(DEMANDED) == {20404, 21602, 21603, 21604, 21609, 21703}
    assert {500, 20500} & set(CODES) == set() and 20500 in UNKNOWN_OUTCOME


def test_a_code_that_is_not_listed() -> None:
    assert meaning_of(77777) == meaning_of("x") == meaning_of("") == UNLISTED
    assert meaning_of(77777, 429) == RATE and meaning_of(77777, 401) == meaning_of(77777, 403) == REFUSED_ACCOUNT
    assert meaning_of(21611, 429).retry_after == 600, "a full queue waits longer than a fast hand"


def test_every_fault_has_its_words_and_no_way_leads_round_an_answer() -> None:
    assert set(IN_WORDS) == set(FAULTS) and all(IN_WORDS.values())
    assert {meaning.fault for meaning in CODES.values()} <= set(FAULTS)
    assert not ELSEWHERE & {"opted-out", "blocked", "unknown", "no-report", "setup"}
