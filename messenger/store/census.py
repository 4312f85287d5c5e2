"""Everything at once, or in parts: what a run of ``simulate`` is judged by. Not for the product's own paths, which never read it all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import bindparam, literal_column, select

from messenger.core.communication import CommunicationRequest
from messenger.core.party import Party
from messenger.store.ledger import REQUEST
from messenger.store.people import INBOUND
from messenger.store.reads import PARTY, Reads

AT_ONCE = 500
"""How many people are read together."""

_HEARD = select(INBOUND.c.channel, INBOUND.c.provider_id, INBOUND.c.id, INBOUND.c.conversation_id, INBOUND.c.status, INBOUND.c.because)
_DUE = select(REQUEST.c.id).where(REQUEST.c.status == literal_column("'active'"), REQUEST.c.due <= bindparam("now")).limit(1)
_UNDER_WAY = [select(REQUEST.c.id).where(REQUEST.c.status == literal_column(status)).limit(1) for status in ("'sending'", "'unknown'")]


class Census(Reads):
    """Reading on ``connection``, which is inside a transaction."""

    def heard(self) -> Mapping[tuple[str, str], tuple[str, str | None, str, str]]:
        """By channel and the provider's id: an inbound text's id, conversation, status and why."""
        return {(row[0], row[1]): (row[2], row[3], row[4], row[5]) for row in self.connection.execute(_HEARD)}

    def everybody(self) -> Mapping[str, Party]:
        """All parties by id, oldest first."""
        rows = self.connection.execute(PARTY.select().order_by(PARTY.c.created_at, PARTY.c.id)).mappings().all()
        found: dict[str, Party] = {}
        for first in range(0, len(rows), AT_ONCE):
            found.update((party.id, party) for party in self.parties(rows[first : first + AT_ONCE]))
        return found

    def requests_to(self, recipients: Sequence[str], after: str, limit: int | None) -> tuple[CommunicationRequest, ...]:
        """Requests to ``recipients`` whose id comes after ``after``, by id."""
        to = (REQUEST.c.recipient_id.in_(recipients), REQUEST.c.id > after)
        return self.records(CommunicationRequest, *to, order=(REQUEST.c.id,), limit=limit)

    def is_used(self) -> bool:
        """Whether anybody is in the database."""
        return self.connection.execute(PARTY.select().limit(1)).first() is not None

    def has_work(self, now: datetime) -> bool:
        """Whether the clockwork would find anything to do at ``now`` (aware)."""
        if self.connection.execute(_DUE, {"now": now}).first() is not None:
            return True
        return any(self.connection.execute(statement).first() is not None for statement in _UNDER_WAY)
