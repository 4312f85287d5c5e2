"""Another way to a person whom a message did not reach."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from messenger.core.communication import Communication, CommunicationRequest
from messenger.core.party import Address


def another_way(
    request: CommunicationRequest,
    attempts: Sequence[Communication],
    addresses: Sequence[Address],
    consented: Collection[Address],
    unreachable: Collection[Address],
    channels: Collection[str],
) -> Address | None:
    """The next of a person's ``addresses`` to try where an attempt did not arrive, or None.

    It must have consent of its own, be on a channel that is on, not be flagged, and not be one that was tried. Answers stay where they were
    asked for; staff have their own list of addresses.
    """
    if request.role == "staff" or request.activity == "stop-confirmation":
        return None
    tried = {attempt.address for attempt in attempts}
    fit = (a for a in addresses if a not in tried and a in consented and a not in unreachable and a.channel in channels)
    return next(fit, None)
