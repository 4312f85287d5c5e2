"""Which of several decisions counts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Literal

from messenger.core.consent import Consent, Scope, consent_status
from messenger.core.party import Address

NOW = datetime(2026, 12, 1, 16, tzinfo=UTC)
PHONE, OTHER = Address("sms", "+12125550110"), Address("telegram", "+12125550110")


def decision(id: str, status: Literal["active", "inactive"], minutes: int, scope: Scope = "texts", address: Address = PHONE) -> Consent:
    return Consent(id, address, scope, status, "I agree", "1", "en", NOW + timedelta(minutes=minutes), "inbound:1")


def test_nobody_asked_is_not_a_no() -> None:
    assert consent_status([], PHONE, "texts") == "unasked"


def test_the_newest_decision_counts_in_whatever_order_they_come() -> None:
    three = [decision("1", "active", 0), decision("2", "inactive", 5), decision("3", "active", 9)]
    for count, expected in ((1, "active"), (2, "inactive"), (3, "active")):
        for row in permutations(three[:count]):
            assert consent_status(row, PHONE, "texts") == expected


def test_of_two_decisions_of_one_instant_the_later_made_counts() -> None:
    for status, expected in ((("active", "inactive"), "inactive"), (("inactive", "active"), "active")):
        both = [decision(f"{number}", each, 0) for number, each in enumerate(status)]  # type: ignore[arg-type]  # one of the two
        assert consent_status(both, PHONE, "texts") == consent_status(both[::-1], PHONE, "texts") == expected


def test_scopes_and_addresses_are_apart() -> None:
    found = [decision("1", "active", 0), decision("2", "inactive", 1, "unencrypted"), decision("3", "inactive", 1, address=OTHER)]
    assert consent_status(found, PHONE, "texts") == "active"
    assert consent_status(found, PHONE, "unencrypted") == consent_status(found, OTHER, "texts") == "inactive"
    assert consent_status(found, PHONE, "screening-by-text") == consent_status(found, OTHER, "unencrypted") == "unasked"
