"""The unit of work's part for people, conversations, consents and what comes in."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from messenger.core.consent import Consent
from messenger.core.party import Address, Party
from messenger.core.states import Conversation
from messenger.ports import Account, InboundRecord
from messenger.store.reads import PARTY, PARTY_ADDRESS
from messenger.store.rows import shelf
from messenger.store.tables import TABLES
from messenger.store.unit import Unit

CONVERSATION = TABLES["conversation"]
CONSENT = TABLES["consent"]
INBOUND = TABLES["inbound"]
ACCOUNT = TABLES["account"]

NEWEST_FIRST = (CONVERSATION.c.last_inbound_at.desc().nulls_last(), CONVERSATION.c.created_at.desc())


class People(Unit):
    """Who writes, where, and what they agreed to."""

    def parties_at(self, address: Address) -> tuple[Party, ...]:
        """All parties with ``address``, oldest first."""
        here = {"here": self._digest.address(address)}
        if self._postgresql:
            self._hold(*(row.id for row in self.connection.execute(_PARTIES_AT, here)))
        return self.parties(self.connection.execute(_PARTIES_AT, here).mappings().all())

    def conversation_at(self, address: Address) -> Conversation | None:
        """The conversation at ``address``, locked until the end of the unit of work; where there is none yet, the address is."""
        here = {"here": self._digest.address(address)}
        if self._postgresql:
            self._hold_address(here["here"])
            self._hold(self.connection.execute(_WHOSE_CONVERSATION, here).scalar())
        row = self.connection.execute(_CONVERSATION_AT, here).mappings().first()
        return None if row is None else shelf(Conversation).record(row)

    def conversations_of(self, party_id: str) -> tuple[Conversation, ...]:
        """All conversations of a party, the one with the newest inbound text first."""
        self._hold(party_id)
        return self.records(Conversation, CONVERSATION.c.party_id == party_id, order=NEWEST_FIRST)

    def consents_at(self, address: Address) -> tuple[Consent, ...]:
        """All consents of ``address``, oldest first."""
        return self.records(Consent, CONSENT.c.address_hash == self._digest.address(address), order=(CONSENT.c.at, CONSENT.c.id))

    def claim_inbound(self, record: InboundRecord) -> bool:
        """Insert; False where ``(channel, provider_id)`` was there already."""
        row = shelf(InboundRecord).row(record, self._digest)
        return self.connection.execute(_CLAIM[self.connection.dialect.name], row).first() is not None

    def texts_since(self, address: Address, since: datetime) -> tuple[InboundRecord, ...]:
        """Inbound records from ``address`` received at or after ``since``, oldest first."""
        columns = INBOUND.c
        return self.records(
            InboundRecord,
            columns.sender_hash == self._digest.address(address),
            columns.received_at >= since,
            order=(columns.received_at, columns.id),
        )

    def account_named(self, name: str) -> Account | None:
        """The sign-in account with ``name`` (case-insensitive), or None."""
        found = self.records(Account, ACCOUNT.c.name_hash == self._digest.text(name.casefold()))
        return found[0] if found else None

    def accounts(self) -> tuple[Account, ...]:
        """All accounts, by name."""
        # Sorted here: names are personal, and the database must not need to read them.
        return tuple(sorted(self.records(Account), key=lambda account: (account.name.casefold(), account.id)))


# Statements of every turn, built once.
_PARTIES_AT = (
    select(PARTY)
    .where(PARTY.c.id.in_(select(PARTY_ADDRESS.c.party_id).where(PARTY_ADDRESS.c.address_hash == bindparam("here"))))
    .order_by(PARTY.c.created_at, PARTY.c.id)
)
_CONVERSATION_AT = select(CONVERSATION).where(CONVERSATION.c.address_hash == bindparam("here")).with_for_update()
_WHOSE_CONVERSATION = select(CONVERSATION.c.party_id).where(CONVERSATION.c.address_hash == bindparam("here"))
_REPEATED = ["channel", "provider_id"]
_CLAIM = {
    "sqlite": sqlite.insert(INBOUND).on_conflict_do_nothing(index_elements=_REPEATED).returning(INBOUND.c.id),
    "postgresql": postgresql.insert(INBOUND).on_conflict_do_nothing(index_elements=_REPEATED).returning(INBOUND.c.id),
}
