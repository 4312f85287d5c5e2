"""What each Twilio error code means for us: data, one line a code. Below 30000 the API refuses; from 30001 on the receipt says so.

Source: each code has its page, https://www.twilio.com/docs/api/errors/<code>; docs/reference/delivery.md shows this table to people.
"""

from __future__ import annotations

from collections.abc import Mapping

from messenger.core.delivery import Meaning

LATER = 600.0
"""Seconds until a fault that a person must repair is tried again; a message's own ``useful_until`` ends it."""

RATE = Meaning("retry", "busy", 5.0, sender=True)
"""Too many requests, whatever the code says beside status 429."""

REFUSED_ACCOUNT = Meaning("alarm", "setup", LATER, sender=True)
"""Statuses 401 and 403 with a code that is not listed."""

UNLISTED = Meaning("final", "carrier")
"""A code that is not listed: not tried again, and a person is told."""

CODES: Mapping[int, Meaning] = {
    11200: Meaning("alarm", "webhook"),  # our webhook did not answer
    11205: Meaning("alarm", "webhook"),  # our webhook could not be connected to
    12300: Meaning("alarm", "webhook"),  # our webhook answered in a content type that is not understood
    20003: Meaning("alarm", "setup", LATER, sender=True),  # wrong account or token: nothing else will pass either
    20404: Meaning("alarm", "setup", LATER, sender=True),  # no such account
    20429: RATE,  # too many requests
    21211: Meaning("bad-address", "bad-number"),  # invalid To
    21212: Meaning("alarm", "setup", LATER, sender=True),  # invalid From
    21408: Meaning("alarm", "setup"),  # no permission to text that country
    21602: Meaning("final", "content"),  # empty body
    21603: Meaning("alarm", "setup", LATER, sender=True),  # no From
    21604: Meaning("final", "content"),  # no To
    21606: Meaning("alarm", "setup", LATER, sender=True),  # From is not ours
    21608: Meaning("alarm", "setup"),  # trial account, number not verified; or no primary compliance profile
    21609: Meaning("alarm", "setup", LATER, sender=True),  # PUBLIC_URL makes no valid callback address
    21610: Meaning("opted-out", "opted-out"),
    21611: Meaning("retry", "busy", LATER, sender=True),  # the sender's queue is full: more than ten hours of texts
    21612: Meaning("bad-address", "unroutable"),  # not reachable from our number
    21614: Meaning("bad-address", "landline"),  # not a mobile number
    21617: Meaning("final", "content"),  # longer than 1600 characters
    21635: Meaning("bad-address", "landline"),  # landline
    21703: Meaning("alarm", "setup", LATER, sender=True),  # no such messaging service
    30001: Meaning("retry", "busy", LATER, tries=6, sender=True),  # queue overflow
    30003: Meaning("retry", "unreachable", 900.0, tries=3),  # handset off or out of reach
    30004: Meaning("final", "blocked"),  # blocked, perhaps by the carrier's own opt-out
    30005: Meaning("bad-address", "bad-number"),  # unknown handset
    30006: Meaning("bad-address", "landline"),  # landline or unreachable carrier
    30007: Meaning("alarm", "filtered"),  # filtered by the carrier
    30008: Meaning("retry", "carrier", 300.0, tries=2),  # unknown error
    30034: Meaning("alarm", "setup", LATER, sender=True),  # number not registered for A2P 10DLC
    30469: Meaning("alarm", "setup"),  # registration rejected
    30610: Meaning("retry", "quiet", 3600.0, tries=14),  # quiet hours at the recipient: eleven hours at most
    30861: Meaning("alarm", "setup"),  # registration rejected
    30941: Meaning("alarm", "setup"),  # registration rejected: drug content, not eligible for resubmission
    35114: Meaning("final", "content"),  # SendAt, which we do not use
    35115: Meaning("final", "content"),
    35117: Meaning("final", "content"),
    63014: Meaning("final", "blocked"),  # blocked on the channel by its user
    63016: Meaning("final", "template"),  # WhatsApp outside 24 hours needs an approved template
}

UNKNOWN_OUTCOME = frozenset({20500})
"""Codes that leave open whether the message was taken; so does every status of 500 and above, whatever its code."""


def meaning_of(code: int | str, status: int = 400) -> Meaning:
    """What a Twilio error code means for us; ``status`` is that of the answer it stands in (400 where it came by receipt)."""
    found = CODES.get(int(code)) if str(code).isdecimal() else None
    if status == 429 and (found is None or not found.sender):
        return RATE
    if found is not None:
        return found
    return REFUSED_ACCOUNT if status in (401, 403) else UNLISTED
