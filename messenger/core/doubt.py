"""Which message of a provider's list is which attempt's, where several attempts with the same words to one address are in doubt at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

LISTED_TO = timedelta(seconds=1)
"""How exactly a provider's list says when it took a message. Source: Twilio, Message resource, date_created (RFC 2822: whole seconds)."""


def matched(attempts: Mapping[str, datetime], listed: Mapping[str, datetime]) -> dict[str, str]:
    """The provider's id of each attempt that its list shows, by the attempt's id; an attempt that is left out is not in the list.

    A message is the latest attempt's that had begun when it was taken; the earliest attempt's where its clock is behind ours, so that as
    many messages as there are attempts are each somebody's. No message is two attempts'.

    Args:
        attempts: when each began, by our clock (aware), by id.
        listed: when the provider took each (aware), by its id; none that is known to be another attempt's.
    """
    free = dict(sorted(attempts.items(), key=lambda one: (one[1], one[0])))
    found: dict[str, str] = {}
    for provider_id, at in sorted(listed.items(), key=lambda one: (one[1], one[0])):
        if not free:
            break
        begun = [id for id, sent_at in free.items() if sent_at <= at + LISTED_TO]
        owner = begun[-1] if begun else next(iter(free))
        found[owner] = provider_id
        del free[owner]
    return found
